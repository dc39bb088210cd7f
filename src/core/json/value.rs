//! Any JSON, as a tree.

use super::{
    Fault, Reader, Stored, from_text, read_whole, to_text, write_list, write_member, write_text,
};

/// Any JSON. Numbers stay as they were written, and members in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    #[default]
    Null,
    /// Yes or no.
    Flag(bool),
    /// A number, in the grammar of JSON.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The value as JSON.
    #[must_use]
    pub fn of(value: &dyn Stored) -> Self {
        from_text(&to_text(value)).unwrap_or_default()
    }

    /// Reads it as another type.
    ///
    /// # Errors
    /// [`Fault`] where it holds something else.
    pub fn to<T: Stored>(&self) -> Result<T, Fault> {
        let mut value = T::blank();
        read_whole(&mut value, &to_text(self))?;
        Ok(value)
    }

    /// The text, where it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The elements, where it is a list.
    #[must_use]
    pub fn as_list(&self) -> &[Self] {
        match self {
            Self::List(elements) => elements,
            _ => &[],
        }
    }

    /// The value of a member; `None` where there is none, or it is no object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let member = members.iter().find(|(name, _)| name == key)?;
        Some(&member.1)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let member = members.iter_mut().find(|(name, _)| name == key)?;
        Some(&mut member.1)
    }

    /// Sets a member of an object.
    pub fn set(&mut self, key: &str, value: Self) {
        if let Some(member) = self.get_mut(key) {
            *member = value;
        } else if let Self::Object(members) = self {
            members.push((key.to_owned(), value));
        }
    }

    /// Takes a member out of an object.
    pub fn take(&mut self, key: &str) -> Option<Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let at = members.iter().position(|(name, _)| name == key)?;
        Some(members.remove(at).1)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Stored for Value {
    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Flag(flag) => flag.write(out),
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => write_text(text, out),
            Self::List(elements) => {
                write_list(
                    &mut elements.iter().map(|element| element as &dyn Stored),
                    out,
                );
            }
            Self::Object(members) => {
                out.push('{');
                for (key, value) in members {
                    write_member(key, value, out);
                }
                out.push('}');
            }
        }
    }

    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        *self = match from.first() {
            b'"' => Self::Text(from.text()?.into_owned()),
            b'[' => {
                let mut elements = Vec::new();
                elements.read(from)?;
                Self::List(elements)
            }
            b'{' => {
                let mut members = Vec::new();
                from.object(&mut |key, from| {
                    let mut value = Self::Null;
                    value.read(from)?;
                    members.push((key.to_owned(), value));
                    Ok(())
                })?;
                Self::Object(members)
            }
            b'n' if from.word("null") => Self::Null,
            b't' | b'f' => {
                let mut flag = false;
                flag.read(from)?;
                Self::Flag(flag)
            }
            _ => Self::Number(from.number()?.to_owned()),
        };
        Ok(())
    }

    fn is_blank(&self) -> bool {
        *self == Self::Null
    }
    fn blank() -> Self {
        Self::Null
    }
}
crate::through_serde!(Value);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Value {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AnyValue".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        true.into()
    }
}
