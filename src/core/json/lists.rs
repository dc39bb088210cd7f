//! Values that hold values: lists, sets, maps, what may be missing, what is shared.

use std::sync::Arc;

use super::{Fault, Reader, Stored, write_list, write_member};
use crate::sorted::{Map, Set};

impl<T: Stored> Stored for Option<T> {
    fn write(&self, out: &mut String) {
        match self {
            Some(value) => value.write(out),
            None => out.push_str("null"),
        }
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        if from.word("null") {
            *self = None;
            return Ok(());
        }
        self.insert(T::blank()).read(from)
    }
    fn is_blank(&self) -> bool {
        self.is_none()
    }
    fn blank() -> Self {
        None
    }
}

impl<T: Stored> Stored for Arc<T> {
    fn write(&self, out: &mut String) {
        T::write(self, out);
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        let mut value = T::blank();
        value.read(from)?;
        *self = Self::new(value);
        Ok(())
    }
    fn is_blank(&self) -> bool {
        T::is_blank(self)
    }
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn write(&self, out: &mut String) {
        write_list(&mut self.iter().map(|element| element as &dyn Stored), out);
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        self.clear();
        from.list(&mut |from| {
            self.push(T::blank());
            match self.last_mut() {
                Some(element) => element.read(from),
                None => Ok(()),
            }
        })
    }
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Stored + Ord> Stored for Set<T> {
    fn write(&self, out: &mut String) {
        write_list(&mut self.iter().map(|element| element as &dyn Stored), out);
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        let mut elements = Vec::new();
        elements.read(from)?;
        *self = Self::of(elements);
        Ok(())
    }
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
    fn blank() -> Self {
        Self::new()
    }
}

/// What can be the key of a map.
pub trait Key: Ord + Sized {
    /// The key as text.
    fn text(&self) -> &str;
    /// The key that the text is; `None` where it is none.
    fn of(text: &str) -> Option<Self>;
}

impl Key for String {
    fn text(&self) -> &str {
        self
    }
    fn of(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl<K: Key, V: Stored> Stored for Map<K, V> {
    fn write(&self, out: &mut String) {
        out.push('{');
        for (key, value) in self.iter() {
            write_member(key.text(), value, out);
        }
        out.push('}');
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        let mut rows = Vec::new();
        from.object(&mut |key, from| {
            let Some(key) = K::of(key) else {
                return from.fault();
            };
            let mut value = V::blank();
            value.read(from)?;
            rows.push((key, value));
            Ok(())
        })?;
        *self = Self::of(rows);
        Ok(())
    }
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
    fn blank() -> Self {
        Self::new()
    }
}

/// A pair is a list of two.
impl<A: Stored, B: Stored> Stored for (A, B) {
    fn write(&self, out: &mut String) {
        write_list(&mut [&self.0 as &dyn Stored, &self.1].into_iter(), out);
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        let mut at = 0;
        from.list(&mut |from| {
            at += 1;
            match at {
                1 => self.0.read(from),
                2 => self.1.read(from),
                _ => from.fault(),
            }
        })?;
        if at == 2 { Ok(()) } else { from.fault() }
    }
    fn is_blank(&self) -> bool {
        self.0.is_blank() && self.1.is_blank()
    }
    fn blank() -> Self {
        (A::blank(), B::blank())
    }
}
