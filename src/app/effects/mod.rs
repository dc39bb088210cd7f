//! The only place that names storage, files, timers, tabs, the clipboard and the printer.

pub mod boot;
pub mod clipboard;
pub mod clock;
pub mod database;
pub mod files;
pub mod fingerprint;
pub mod folder;
pub mod ids;
pub mod js;
pub mod normal;
pub mod office;
pub mod pictures;
pub mod platform;
pub mod printer;
pub mod projector;
pub mod storage;
pub mod tabs;
