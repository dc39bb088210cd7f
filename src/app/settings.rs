//! What the user chose for this device.

use serde::{Deserialize, Serialize};

/// Where the owner's notes live: the first choice, changeable at any time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotesPlace {
    /// Not chosen yet.
    #[default]
    Unasked,
    /// In this browser.
    Here,
    /// Only on another device of mine.
    Elsewhere,
    /// No notes.
    Nowhere,
}

/// Settings of this device; `theme` and `language` are read by the boot script too.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// `light`, `dark`, or nothing: as the system says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// The language that was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<deguchi::model::Language>,
    /// Where notes live.
    pub notes: NotesPlace,
    /// Whether notes are hidden from the screen right now.
    pub hide_notes: bool,
    /// The day on which a file last left this device, as `2026-10-02`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_file: Option<String>,
    /// Whether a backup file was offered after the first goal: once is enough.
    pub file_offered: bool,
    /// The plan that was open last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_plan: Option<String>,
    /// The name of this browser in the sidecars of its documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replica: Option<String>,
}
