//! The same types through serde, for tests and schemas (feature `schema`): by way of their text.

#[cfg(feature = "schema")]
pub use on::{deserialize, serde, serialize};

#[cfg(feature = "schema")]
mod on {
    pub use serde;
    use serde::de::Error as _;
    use serde::ser::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::value::RawValue;

    use crate::json::{Stored, from_text, to_text};

    /// Writes the value's text where serde wants one.
    ///
    /// # Errors
    /// What the serializer says.
    pub fn serialize<S: Serializer>(value: &dyn Stored, serializer: S) -> Result<S::Ok, S::Error> {
        let raw = RawValue::from_string(to_text(value)).map_err(S::Error::custom)?;
        raw.serialize(serializer)
    }

    /// Reads the value from the text that serde gives.
    ///
    /// # Errors
    /// What the deserializer says, or that the text is no such value.
    pub fn deserialize<'de, T: Stored, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        from_text(raw.get()).map_err(D::Error::custom)
    }

    impl From<serde_json::Value> for crate::json::Value {
        fn from(value: serde_json::Value) -> Self {
            from_text(&value.to_string()).unwrap_or_default()
        }
    }
}

/// Makes a [`Stored`](crate::json::Stored) type known to serde, where the feature `schema` is on.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! through_serde {
    ($name:ident) => {
        impl $crate::json::serde::Serialize for $name {
            fn serialize<S: $crate::json::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }
        impl<'de> $crate::json::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::json::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! through_serde {
    ($name:ident) => {};
}
