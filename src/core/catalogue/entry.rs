//! What an entry of a pack is to whoever merges two packs: an id, a name, a version, and what it says.

use super::difference::differing;
use crate::json::{Stored, to_text};
use crate::model::{
    Agenda, AgendaId, Category, CategoryId, ExitModel, ExitModelId, MAX_TEXT, Template,
    TemplateGoal, TemplateId,
};

/// Longest id, in bytes.
const MAX_ID: usize = 64;

/// An entry with an id.
pub(super) trait Entry: Clone + PartialEq + Stored {
    /// Its id.
    fn id(&self) -> &str;
    /// What it is called.
    fn name(&self) -> &str;
    /// Its version; 0 where it has none.
    fn version(&self) -> u32 {
        0
    }
    /// The entry under another id and name; as it is where the id is none.
    fn called(&self, id: String, name: String) -> Self;
    /// The fields in which it differs from another.
    fn differing(&self, other: &Self) -> Vec<&'static str>;
}

macro_rules! entry {
    ($($type:ident, $id:ident, { $($more:tt)* };)*) => { $(
        impl Entry for $type {
            fn id(&self) -> &str {
                self.id.as_str()
            }
            fn name(&self) -> &str {
                &self.name
            }
            fn called(&self, id: String, name: String) -> Self {
                let mut copy = self.clone();
                if let Ok(id) = $id::new(id) {
                    (copy.id, copy.name) = (id, name);
                }
                copy
            }
            $($more)*
        }
    )* };
}
entry! {
    Template, TemplateId, {
        fn version(&self) -> u32 {
            self.version
        }
        fn differing(&self, other: &Self) -> Vec<&'static str> {
            let mut fields = differing(self, other);
            let paired = self.goals.len() == other.goals.len();
            let Some(at) = fields.iter().position(|field| *field == "goals").filter(|_| paired) else {
                return fields;
            };
            let pairs = self.goals.iter().zip(&other.goals);
            let of_goals = pairs.flat_map(|(own, other)| differing_goals(own, other));
            let mut found: Vec<&'static str> = Vec::new();
            for field in of_goals {
                if !found.contains(&field) {
                    found.push(field);
                }
            }
            fields.splice(at..=at, found);
            fields
        }
    };
    Agenda, AgendaId, {
        fn version(&self) -> u32 {
            self.version
        }
        fn differing(&self, other: &Self) -> Vec<&'static str> {
            differing(self, other)
        }
    };
    Category, CategoryId, {
        fn differing(&self, other: &Self) -> Vec<&'static str> {
            differing(self, other)
        }
    };
    ExitModel, ExitModelId, {
        fn differing(&self, other: &Self) -> Vec<&'static str> {
            differing(self, other)
        }
    };
}

/// The fields in which two goals of a template differ; of a wording at the same level its own.
fn differing_goals(own: &TemplateGoal, other: &TemplateGoal) -> Vec<&'static str> {
    let levels = |goal: &TemplateGoal| -> Vec<_> {
        goal.levels
            .iter()
            .map(|wording| wording.difficulty)
            .collect()
    };
    let mut fields = differing(own, other);
    if levels(own) == levels(other) {
        let pairs = own.levels.iter().zip(&other.levels);
        let worded: Vec<&'static str> = pairs.flat_map(|(a, b)| differing(a, b)).collect();
        fields.retain(|field| *field != "levels");
        fields.splice(0..0, worded);
    }
    fields
}

/// The entry as it stands beside the one that is here and has its id: under an id that is made of what it
/// says, and with a number behind its name, as the copy of a file has.
pub(super) fn copy<T: Entry>(entry: &T, here: &[T]) -> T {
    let mut number = 2;
    loop {
        let mark = format!(" ({number})");
        let name = entry.name().chars();
        let name: String = name.take(MAX_TEXT - mark.chars().count()).collect();
        let name = [name, mark].concat();
        if here.iter().all(|own| own.name() != name) {
            return entry.called(id_of_copy(entry), name);
        }
        number += 1;
    }
}

/// Whether a copy of the entry stands here already, also where its owner has changed it since.
pub(super) fn has_copy<T: Entry>(entry: &T, here: &[T]) -> bool {
    let id = id_of_copy(entry);
    here.iter().any(|own| own.id() == id)
}

fn id_of_copy<T: Entry>(entry: &T) -> String {
    id_beside(entry.id(), &[&to_text(entry)])
}

/// An id made of another: its beginning, as far as there is room, and eight digits that stand for what
/// tells the two apart. The same parts make the same id on every machine.
pub(super) fn id_beside(id: &str, parts: &[&str]) -> String {
    // FNV-1a: short, and well spread.
    let mut sum = 0x811C_9DC5_u32;
    for part in parts.iter().chain([&id]) {
        for byte in part.bytes().chain([0]) {
            sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    // An id is of ASCII letters.
    format!("{}.{sum:08x}", &id[..id.len().min(MAX_ID - 9)])
}
