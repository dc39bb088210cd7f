//! What the user chose for this device.

use deguchi::json::{Fault, Reader, Stored, write_text};

/// Where the owner's notes live: the first choice, changeable at any time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

/// The places with their names in the settings.
const PLACES: [(NotesPlace, &str); 4] = [
    (NotesPlace::Unasked, "unasked"),
    (NotesPlace::Here, "here"),
    (NotesPlace::Elsewhere, "elsewhere"),
    (NotesPlace::Nowhere, "nowhere"),
];

impl Stored for NotesPlace {
    fn write(&self, out: &mut String) {
        let name = PLACES
            .iter()
            .find(|(place, _)| place == self)
            .map_or("", |(_, name)| name);
        write_text(name, out);
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        let name = from.text()?;
        match PLACES.iter().find(|(_, other)| *other == name) {
            Some((place, _)) => *self = *place,
            None => return from.fault(),
        }
        Ok(())
    }
    fn is_blank(&self) -> bool {
        *self == Self::Unasked
    }
    fn blank() -> Self {
        Self::Unasked
    }
}

/// Settings of this device; `theme` and `language` are read by the boot script too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// `light`, `dark`, or nothing: as the system says.
    pub theme: Option<String>,
    /// The language that was chosen.
    pub language: Option<deguchi::model::Language>,
    /// Where notes live.
    pub notes: NotesPlace,
    /// Whether notes are hidden from the screen right now.
    pub hide_notes: bool,
    /// The day on which a file last left this device, as `2026-10-02`.
    pub last_file: Option<String>,
    /// Whether a backup file was offered after the first goal: once is enough.
    pub file_offered: bool,
    /// The plan that was open last.
    pub last_plan: Option<String>,
    /// The name of this browser in the sidecars of its documents.
    pub replica: Option<String>,
}

deguchi::stored!(Settings {
    theme,
    language,
    notes,
    hide_notes,
    last_file,
    file_offered,
    last_plan,
    replica,
});
