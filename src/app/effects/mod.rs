//! The only place that names storage, files, timers, tabs and the clipboard.

pub mod boot;
pub mod clipboard;
pub mod clock;
pub mod files;
pub mod ids;
pub mod js;
pub mod normal;
pub mod storage;
pub mod tabs;
