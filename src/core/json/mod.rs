//! JSON as the program keeps it: types that write themselves and read themselves back.
//!
//! One reader and one writer serve every type through [`Stored`], as plain function calls: the
//! program holds them once, and not once more for every type and every way of reading.
//! [`to_text`] and [`from_text`] are the two doors. Tests and schemas see the same types through
//! serde (feature `schema`), which goes through these doors too.

mod leaves;
mod lists;
mod reader;
mod record;
mod through;
mod value;

pub use lists::Key;
pub use reader::{Fault, Reader, is_number};
pub use record::{Field, Keep, Record, fields, is_blank, read_members, read_record, write_record};
pub use value::Value;

#[cfg(feature = "schema")]
#[doc(hidden)]
pub use through::{deserialize, serde, serialize};

/// Deepest nesting that is read.
pub const MAX_DEPTH: usize = 128;

/// A value that files hold.
pub trait Stored {
    /// Writes the value behind the text.
    fn write(&self, out: &mut String);
    /// Reads the value that stands next.
    ///
    /// # Errors
    /// [`Fault`] where something else stands there; the value is then good for nothing.
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault>;
    /// Whether it says nothing: such fields are left out of files.
    fn is_blank(&self) -> bool;
    /// What reading begins with.
    fn blank() -> Self
    where
        Self: Sized;
}

/// The value as compact JSON.
#[must_use]
pub fn to_text(value: &dyn Stored) -> String {
    let mut out = String::new();
    value.write(&mut out);
    out
}

/// The value that the text holds, and nothing else.
///
/// # Errors
/// [`Fault`] where the text is no JSON or holds something else. Fields that the type does not have
/// are passed over.
#[inline(never)]
pub fn from_text<T: Stored>(text: &str) -> Result<T, Fault> {
    let mut value = T::blank();
    read_whole(&mut value, text)?;
    Ok(value)
}

fn read_whole(value: &mut dyn Stored, text: &str) -> Result<(), Fault> {
    let mut reader = Reader::new(text);
    value.read(&mut reader)?;
    reader.end()
}

/// Writes a text with its quotes.
pub fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        let sign = match byte {
            b'"' | b'\\' => byte,
            8 => b'b',
            9 => b't',
            10 => b'n',
            12 => b'f',
            13 => b'r',
            0..0x20 => b'u',
            _ => continue,
        };
        out.push_str(&text[written..at]);
        written = at + 1;
        out.push('\\');
        out.push(char::from(sign));
        if sign == b'u' {
            let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
            out.push_str("00");
            out.push(digit(byte >> 4));
            out.push(digit(byte & 15));
        }
    }
    out.push_str(&text[written..]);
    out.push('"');
}

/// Writes a list, its elements one after the other.
fn write_list(elements: &mut dyn Iterator<Item = &dyn Stored>, out: &mut String) {
    out.push('[');
    for (i, element) in elements.enumerate() {
        if i > 0 {
            out.push(',');
        }
        element.write(out);
    }
    out.push(']');
}

/// Writes an object's next member: the comma where one is needed, the key and the value.
pub fn write_member(key: &str, value: &dyn Stored, out: &mut String) {
    if !out.ends_with('{') {
        out.push(',');
    }
    write_text(key, out);
    out.push(':');
    value.write(out);
}
