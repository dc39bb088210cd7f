//! Texts, numbers, yes and no.

use std::borrow::Cow;

use super::{Fault, Reader, Stored, write_text};

impl Stored for String {
    fn write(&self, out: &mut String) {
        write_text(self, out);
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        *self = from.text()?.into_owned();
        Ok(())
    }
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
    fn blank() -> Self {
        Self::new()
    }
}

impl Stored for Cow<'static, str> {
    fn write(&self, out: &mut String) {
        write_text(self, out);
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        *self = Cow::Owned(from.text()?.into_owned());
        Ok(())
    }
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
    fn blank() -> Self {
        Cow::Borrowed("")
    }
}

impl Stored for bool {
    fn write(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        *self = from.word("true");
        if *self || from.word("false") {
            Ok(())
        } else {
            from.fault()
        }
    }
    fn is_blank(&self) -> bool {
        !*self
    }
    fn blank() -> Self {
        false
    }
}

macro_rules! whole { ($($t:ty),*) => { $(
    impl Stored for $t {
        fn write(&self, out: &mut String) {
            out.push_str(&self.to_string());
        }
        fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
            match from.number()?.parse() {
                Ok(number) => *self = number,
                Err(_) => return from.fault(),
            }
            Ok(())
        }
        fn is_blank(&self) -> bool {
            *self == 0
        }
        fn blank() -> Self {
            0
        }
    }
)* } }
whole!(u32, u64, i64, usize);
