//! Parts that several screens share.

mod banners;
mod nothing;

pub use banners::{Banners, switch_language, take_backup};
pub use nothing::Nothing;
