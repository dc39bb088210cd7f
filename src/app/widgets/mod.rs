//! Fields, buttons and dialogs: know nothing of plans.

pub mod amount_field;
pub mod composing;
pub mod date_field;
pub mod dialog;
pub mod icon;
pub mod line_field;
pub mod marks;
pub mod mover;
pub mod pick_file;
pub mod pressing;
pub mod text_field;
pub mod toast;

pub use amount_field::AmountField;
pub use date_field::DateField;
pub use dialog::Dialog;
pub use icon::Icon;
pub use line_field::LineField;
pub use marks::Mark;
pub use mover::Handle;
pub use pick_file::PickFile;
pub use text_field::TextField;
pub use toast::Toasts;
