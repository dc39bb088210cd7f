//! Structs as objects, one member a field.

use super::{Fault, Reader, Stored, write_member};

/// When a field stands in its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Where it says something; left out, it is blank.
    Filled,
    /// Always; left out, it is blank.
    Always,
    /// Always; it may not be left out.
    Needed,
}

/// A field: its name, and when it stands in its object.
pub type Field = (&'static str, Keep);

/// A struct whose fields are [`Stored`]. Made by [`stored!`](crate::stored).
pub trait Record {
    /// The fields, in order; 32 at most.
    fn names(&self) -> &'static [Field];
    /// Shows the fields' values, in order.
    fn parts(&self, see: &mut dyn FnMut(&[&dyn Stored]));
    /// Gives the fields' values out of hand, in order.
    fn parts_mut(&mut self, see: &mut dyn FnMut(&mut [&mut dyn Stored]));
}

/// Shows every field that stands in the object, in order.
pub fn fields(record: &dyn Record, see: &mut dyn FnMut(&'static str, &dyn Stored)) {
    record.parts(&mut |parts| {
        for ((name, keep), part) in record.names().iter().zip(parts) {
            if *keep != Keep::Filled || !part.is_blank() {
                see(name, *part);
            }
        }
    });
}

/// Writes a record as an object.
pub fn write_record(record: &dyn Record, out: &mut String) {
    out.push('{');
    fields(record, &mut |name, part| write_member(name, part, out));
    out.push('}');
}

/// Whether every field is blank.
pub fn is_blank(record: &dyn Record) -> bool {
    let mut blank = true;
    record.parts(&mut |parts| blank = parts.iter().all(|part| part.is_blank()));
    blank
}

/// Reads a record.
///
/// # Errors
/// [`Fault`] where no object stands there, a field holds something else than it should, stands
/// there twice, or is missing and may not be.
pub fn read_record(record: &mut dyn Record, from: &mut Reader<'_>) -> Result<(), Fault> {
    read_members(record, from, &mut |_, from| from.skip())
}

/// Reads a record out of an object that has other members too: `other` reads those.
///
/// # Errors
/// As [`read_record`], or what `other` says.
pub fn read_members(
    record: &mut dyn Record,
    from: &mut Reader<'_>,
    other: &mut dyn FnMut(&str, &mut Reader<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let names = record.names();
    let mut outcome = Ok(());
    record.parts_mut(&mut |parts| {
        let mut seen = 0_u32;
        outcome = from.object(&mut |key, from| {
            let Some(at) = names.iter().position(|(name, _)| *name == key) else {
                return other(key, from);
            };
            if seen >> at & 1 == 1 {
                return from.fault();
            }
            seen |= 1 << at;
            parts[at].read(from)
        });
        let missing = |(at, field): (usize, &Field)| field.1 == Keep::Needed && seen >> at & 1 == 0;
        if outcome.is_ok() && names.iter().enumerate().any(missing) {
            outcome = from.fault();
        }
    });
    outcome
}

/// Makes a struct [`Stored`] as an object: every field by its name, `always` or `needed` behind it
/// where it is not to be left out when blank.
///
/// A field that is not named does not compile.
#[macro_export]
macro_rules! stored {
    (@keep) => { $crate::json::Keep::Filled };
    (@keep always) => { $crate::json::Keep::Always };
    (@keep needed) => { $crate::json::Keep::Needed };
    ($name:ident { $($field:ident $($keep:ident)?),* $(,)? }) => {
        impl $crate::json::Record for $name {
            fn names(&self) -> &'static [$crate::json::Field] {
                const NAMES: &[$crate::json::Field] =
                    &[$((stringify!($field), $crate::stored!(@keep $($keep)?))),*];
                const { assert!(NAMES.len() <= 32) }
                NAMES
            }
            fn parts(&self, see: &mut dyn FnMut(&[&dyn $crate::json::Stored])) {
                let Self { $($field),* } = self;
                see(&[$($field),*]);
            }
            fn parts_mut(&mut self, see: &mut dyn FnMut(&mut [&mut dyn $crate::json::Stored])) {
                let Self { $($field),* } = self;
                see(&mut [$($field),*]);
            }
        }
        impl $crate::json::Stored for $name {
            fn write(&self, out: &mut String) {
                $crate::json::write_record(self, out);
            }
            fn read(
                &mut self,
                from: &mut $crate::json::Reader<'_>,
            ) -> Result<(), $crate::json::Fault> {
                $crate::json::read_record(self, from)
            }
            fn is_blank(&self) -> bool {
                $crate::json::is_blank(self)
            }
            // Once, and not in every list that holds such records.
            #[inline(never)]
            fn blank() -> Self {
                Self::default()
            }
        }
        $crate::through_serde!($name);
    };
}
