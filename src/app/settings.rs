//! What the user chose for this device.

use deguchi::assistant::PRIVATE_RULES;
use deguchi::json::{Fault, Reader, Record, Stored, Value, from_text, write_text};
use deguchi::sorted;

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
    /// Whether the browser was asked to keep what is here when it needs room: once is enough.
    pub asked_to_last: bool,
    /// The plan that was open last.
    pub last_plan: Option<String>,
    /// The name of this browser in the sidecars of its documents.
    pub replica: Option<String>,
    /// Whether the assistant says nothing while one writes. The check, asked for, still does.
    pub quiet: bool,
    /// Rules of the assistant's that are switched off, by id.
    pub rules_off: sorted::Set<String>,
}

deguchi::stored!(Settings {
    theme,
    language,
    notes,
    hide_notes,
    last_file,
    file_offered,
    asked_to_last,
    last_plan,
    replica,
    quiet,
    rules_off,
});

impl Settings {
    /// Whether the owner's notes are kept here and may be spoken of on the screen right now.
    pub fn shows_notes(&self) -> bool {
        self.notes == NotesPlace::Here && !self.hide_notes
    }

    /// The rules that say nothing here: those that were switched off, and what speaks of notes to
    /// somebody who keeps none here, or hides them.
    pub fn off(&self) -> sorted::Set<String> {
        let mut off = self.rules_off.clone();
        if !self.shows_notes() {
            off.extend(PRIVATE_RULES.iter().map(|rule| (*rule).to_owned()));
        }
        off
    }
}

/// What stands among the settings and says nothing to this page: another version wrote it.
pub type Others = Vec<(String, Value)>;

/// The settings that a text holds, each by itself: one that is not understood resets no other.
pub fn read(text: &str) -> (Settings, Others) {
    let (mut known, mut others) = (Value::Object(Vec::new()), Others::new());
    let Ok(Value::Object(members)) = from_text(text) else {
        return Default::default();
    };
    for (key, value) in members {
        let mut one = Value::Object(Vec::new());
        one.set(&key, value.clone());
        let named = Settings::default()
            .names()
            .iter()
            .any(|(name, _)| *name == key);
        if named && one.to::<Settings>().is_ok() {
            known.set(&key, value);
        } else {
            others.push((key, value));
        }
    }
    (known.to().unwrap_or_default(), others)
}

/// The settings as they are kept, with those that only another version understands, until this one
/// chooses otherwise.
pub fn write(settings: &Settings, others: &mut Others) -> Value {
    let mut all = Value::of(settings);
    others.retain(|(key, _)| all.get(key).is_none());
    for (key, value) in others {
        all.set(key, value.clone());
    }
    all
}
