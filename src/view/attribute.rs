//! Values of attributes, properties, classes and styles.

use std::borrow::Cow;

use reactive_graph::computed::Memo;
use reactive_graph::signal::RwSignal;
use reactive_graph::traits::Get;
use reactive_graph::wrappers::read::Signal;
use wasm_bindgen::JsValue;

use crate::effect;

/// A value that an attribute can have.
#[derive(Clone, Debug, PartialEq)]
pub enum AttrValue {
    /// No attribute.
    None,
    /// There or not there.
    Bool(bool),
    /// A text.
    Text(Cow<'static, str>),
}

impl AttrValue {
    pub(crate) fn to_js(&self) -> JsValue {
        match self {
            Self::None => JsValue::NULL,
            Self::Bool(on) => JsValue::from_bool(*on),
            Self::Text(text) => JsValue::from_str(text),
        }
    }
    pub(crate) fn is_on(&self) -> bool {
        !matches!(self, Self::None | Self::Bool(false))
    }
}

/// A plain value.
pub trait AttrPart {
    /// As an attribute has it.
    fn value(self) -> AttrValue;
}

impl AttrPart for &'static str {
    fn value(self) -> AttrValue {
        AttrValue::Text(Cow::Borrowed(self))
    }
}
impl AttrPart for String {
    fn value(self) -> AttrValue {
        AttrValue::Text(Cow::Owned(self))
    }
}
impl AttrPart for bool {
    fn value(self) -> AttrValue {
        AttrValue::Bool(self)
    }
}
impl<T: AttrPart> AttrPart for Option<T> {
    fn value(self) -> AttrValue {
        self.map_or(AttrValue::None, AttrPart::value)
    }
}
macro_rules! numbers { ($($t:ty),*) => { $(
    impl AttrPart for $t {
        fn value(self) -> AttrValue { AttrValue::Text(Cow::Owned(self.to_string())) }
    }
)* } }
numbers!(usize, u32, i32);

/// A value that stays or one that changes; `set` is called with each.
pub trait IntoAttr {
    /// Gives the value to `set`, now and whenever it changes.
    fn each(self, set: Box<dyn Fn(AttrValue)>);
}

macro_rules! plain { ($($t:ty),*) => { $(
    impl IntoAttr for $t {
        fn each(self, set: Box<dyn Fn(AttrValue)>) { set(self.value()); }
    }
)* } }
plain!(
    &'static str,
    String,
    bool,
    usize,
    u32,
    i32,
    Option<&'static str>,
    Option<String>,
    Option<bool>
);

fn follow(value: Box<dyn Fn() -> AttrValue>, set: Box<dyn Fn(AttrValue)>) {
    effect(Box::new(move || set(value())));
}

impl<F, T> IntoAttr for F
where
    F: Fn() -> T + 'static,
    T: AttrPart,
{
    fn each(self, set: Box<dyn Fn(AttrValue)>) {
        follow(Box::new(move || self().value()), set);
    }
}

macro_rules! signals { ($($signal:ident<$t:ty>),*) => { $(
    impl IntoAttr for $signal<$t> {
        fn each(self, set: Box<dyn Fn(AttrValue)>) { follow(Box::new(move || self.get().value()), set); }
    }
)* } }
signals!(
    Signal<String>,
    Signal<bool>,
    Memo<String>,
    Memo<bool>,
    RwSignal<String>,
    RwSignal<bool>
);
