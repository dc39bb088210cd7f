//! Two faces, held apart by type.
//!
//! Whatever leaves the device for somebody else takes `T: Public`. A struct gets [`Public`] only
//! through the `public!` macro, which demands it of every field, at any depth; [`Private`] never
//! has it. So a private field on its way out does not compile:
//!
//! ```compile_fail
//! fn share<T: deguchi::model::Public>(_: &T) {}
//! share(&deguchi::model::Goal::default()); // a goal has a private face
//! ```
//!
//! ```
//! fn share<T: deguchi::model::Public>(_: &T) {}
//! share(&deguchi::model::Goal::default().public);
//! ```

use std::fmt;
use std::sync::Arc;

use crate::json::{Fault, Reader, Stored};
use crate::sorted::{Map, Set};

/// May be submitted, shared, projected, printed or shown on a wall.
pub trait Public {}

macro_rules! leaf { ($($t:ty),*) => { $(impl Public for $t {})* } }
leaf!(String, bool, u8, u32, u64, usize, i64);

impl<T: Public> Public for Option<T> {}
impl<T: Public> Public for Vec<T> {}
impl<T: Public> Public for Arc<T> {}
impl<T: Public> Public for Set<T> {}
impl<K: Public, V: Public> Public for Map<K, V> {}

/// Kept by its owner: in this browser and in the owner's own backup, and nowhere else.
///
/// Debug output is closed too, so that nothing private reaches a log line.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(transparent)
)]
pub struct Private<T>(pub T);

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private(..)")
    }
}

impl<T: Stored> Stored for Private<T> {
    fn write(&self, out: &mut String) {
        self.0.write(out);
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        self.0.read(from)
    }
    fn is_blank(&self) -> bool {
        self.0.is_blank()
    }
    fn blank() -> Self {
        Self(T::blank())
    }
}

/// A public value, ready to leave. The only wrapper that the sharing functions accept.
#[derive(Clone, Debug)]
pub struct Shared<T: Public>(pub T);

/// Declares structs whose every field is [`Public`]: the one way to become it.
///
/// Fields that hold their default are left out of files; missing ones are read as default.
macro_rules! public {
    ($( $(#[$meta:meta])* pub struct $name:ident { $( $(#[$fmeta:meta])* pub $field:ident : $ty:ty ),* $(,)? } )*) => { $(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
        pub struct $name {
            $( $(#[$fmeta])*
               pub $field: $ty ),*
        }
        $crate::stored!($name { $($field),* });
        impl $crate::model::Public for $name where $( $ty: $crate::model::Public ),* {}
    )* };
}
pub(crate) use public;

/// Declares an enum of plain words that is [`Public`], with its stable names in files.
///
/// Gives `ALL` (in the order in which a screen lists them) and `name()`, the name in files and in
/// message keys.
macro_rules! words {
    ($( $(#[$meta:meta])* pub enum $name:ident { $( $(#[$vmeta:meta])* $variant:ident = $word:literal ),* $(,)? } )*) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $( $(#[$vmeta])* #[cfg_attr(feature = "schema", schemars(rename = $word))] $variant ),* }
        impl $name {
            /// Every value, in the order in which a screen lists them.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),* ];
            /// The name in files and in message keys.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $( Self::$variant => $word ),* } }
            /// The value with this name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> { Self::ALL.iter().copied().find(|v| v.name() == name) }
        }
        impl $crate::json::Stored for $name {
            fn write(&self, out: &mut String) {
                $crate::json::write_text(self.name(), out);
            }
            fn read(&mut self, from: &mut $crate::json::Reader<'_>) -> Result<(), $crate::json::Fault> {
                match Self::named(&from.text()?) {
                    Some(word) => *self = word,
                    None => return from.fault(),
                }
                Ok(())
            }
            fn is_blank(&self) -> bool { *self == Self::ALL[0] }
            fn blank() -> Self { Self::ALL[0] }
        }
        $crate::through_serde!($name);
        impl $crate::model::Public for $name {}
    )* };
}
pub(crate) use words;

/// Makes the first word of each enum its default.
macro_rules! first_is_default {
    ($($name:ident),*) => { $(
        impl Default for $name {
            fn default() -> Self { Self::ALL[0] }
        }
    )* };
}
pub(crate) use first_is_default;
