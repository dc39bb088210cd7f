//! Parts that several screens share.

mod banners;
mod nothing;
mod public_goal;
mod public_plan;

pub use banners::{Banners, switch_language, take_backup};
pub use nothing::Nothing;
pub use public_goal::{PublicGoal, plain};
pub use public_plan::{PublicPlan, plan_head};
