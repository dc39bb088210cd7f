//! Parts that several screens share.

mod banners;
mod context_changes;
pub mod form;
mod link;
mod lost;
mod not_here;
mod nothing;
mod offer_back;
mod opening;
mod own_file;
mod public_goal;
mod public_plan;
mod safety_words;
mod theme;
mod twice;
mod waiting;

pub use banners::{Banners, switch_language};
pub use context_changes::{TEXTS, context_changes};
pub use link::give_link;
pub use lost::Lost;
pub use not_here::NotHere;
pub use nothing::Nothing;
pub use offer_back::offer_back;
pub use opening::{OpenAnything, notices, say_with};
pub use own_file::{take_backup, take_one};
pub use public_goal::{PublicGoal, plain};
pub use public_plan::{PublicPlan, plan_head};
pub use safety_words::{file_words, saved_words};
pub use theme::{follow_theme, set_theme, turn_theme};
pub use twice::Twice;
pub use waiting::waiting;
