//! Parts that several screens share.

mod banners;
mod nothing;
mod public_goal;

pub use banners::{Banners, switch_language, take_backup};
pub use nothing::Nothing;
pub use public_goal::{PublicGoal, plain};
