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

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// May be submitted, shared, projected, printed or shown on a wall.
pub trait Public {}

macro_rules! leaf { ($($t:ty),*) => { $(impl Public for $t {})* } }
leaf!(String, bool, u8, u32, u64, usize, i64);

impl<T: Public> Public for Option<T> {}
impl<T: Public> Public for Vec<T> {}
impl<T: Public> Public for Arc<T> {}
impl<T: Public> Public for BTreeSet<T> {}
impl<K: Public, V: Public> Public for BTreeMap<K, V> {}

/// Kept by its owner: in this browser and in the owner's own backup, and nowhere else.
///
/// Debug output is closed too, so that nothing private reaches a log line.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Private<T>(pub T);

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private(..)")
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
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct $name {
            $( $(#[$fmeta])*
               #[serde(skip_serializing_if = "crate::model::is_default")]
               pub $field: $ty ),*
        }
        $crate::model::public::by_name!($name { $($field),* });
        impl $crate::model::Public for $name where $( $ty: $crate::model::Public ),* {}
    )* };
}
pub(crate) use public;

/// Reads a struct by the names of its fields; missing ones are default, others are passed over.
///
/// Does what `derive(Deserialize)` with `serde(default)` does for objects, and nothing more: no
/// lists in place of objects, no second pass over the fields. Half the size in the program.
macro_rules! by_name {
    ($name:ident { $($field:ident),* }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Read;
                impl<'de> serde::de::Visitor<'de> for Read {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("an object")
                    }
                    fn visit_map<M: serde::de::MapAccess<'de>>(self, mut members: M) -> Result<$name, M::Error> {
                        let mut out = $name::default();
                        while let Some(key) = members.next_key::<String>()? {
                            match &*key {
                                $( stringify!($field) => out.$field = members.next_value()?, )*
                                _ => { members.next_value::<serde::de::IgnoredAny>()?; }
                            }
                        }
                        Ok(out)
                    }
                }
                deserializer.deserialize_map(Read)
            }
        }
    };
}
pub(crate) use by_name;

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
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <String as serde::Deserialize>::deserialize(deserializer)?;
                Self::named(&word).ok_or_else(|| serde::de::Error::custom("not one of the words"))
            }
        }
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
