//! A text that grows with what is written, may carry marks, and never disturbs a composition.
//!
//! The textarea is uncontrolled: a differing write-back during a composition would break the
//! writer's Japanese. A mirror behind it holds the same text in the same type; it gives the field
//! its height and carries the marks.

use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Text;
use web_sys::{HtmlElement, HtmlTextAreaElement};

use super::composing::{composed, composing, is_composing, join};
use super::marks::{self, Mark};

/// A growing text field.
#[component]
pub fn TextField(
    /// The id of the element.
    #[prop(into)]
    id: String,
    /// Its name for those who do not see it.
    #[prop(into)]
    label: Signal<String>,
    /// The text as it stands.
    #[prop(into)]
    value: Signal<String>,
    /// Takes every new text, composed or not.
    on_input: Callback<String>,
    /// Told when the writer leaves the field.
    #[prop(optional)]
    on_leave: Option<Callback<()>>,
    /// Told when the caret comes to rest at a byte of the text.
    #[prop(optional)]
    on_caret: Option<Callback<usize>>,
    /// Classes of the whole.
    #[prop(optional, into)]
    class: String,
    /// What stands there while it is empty.
    #[prop(optional, into)]
    placeholder: Signal<String>,
    /// One paragraph only: Enter makes no new line.
    #[prop(optional)]
    one_line: bool,
    /// Stretches to be marked; they hold for the very text in `value`.
    #[prop(optional, into)]
    marks: Signal<Vec<Mark>>,
    /// Whether it can only be read.
    #[prop(optional, into)]
    read_only: Signal<bool>,
    /// The id of what explains the field.
    #[prop(optional, into)]
    described_by: Option<String>,
) -> View {
    let area = NodeRef::<HtmlTextAreaElement>::new();
    let mirror = NodeRef::<HtmlElement>::new();
    // What this field itself wrote last: a value that differs from it came from outside.
    let written = StoredValue::new(String::new());
    let drawn = StoredValue::new(Vec::<Mark>::new());

    let node = move || -> Option<Text> { mirror.get_untracked()?.first_child()?.dyn_into().ok() };
    let reflect = move |text: &str| {
        if let Some(node) = node()
            && node.data() != text
        {
            node.set_data(text);
        }
    };
    let busy = StoredValue::new(false);
    let send = move |text: String| {
        written.set_value(text.clone());
        reflect(&text);
        on_input.run(text);
    };

    Effect::new(move |_| {
        let text = value.get();
        let Some(area) = area.get() else { return };
        if !busy.get_value() && area.value() != text {
            let (start, end) = (
                area.selection_start().ok().flatten(),
                area.selection_end().ok().flatten(),
            );
            area.set_value(&text);
            if document()
                .active_element()
                .is_some_and(|active| active.is_same_node(Some(&area)))
            {
                let _ = area.set_selection_start(start);
                let _ = area.set_selection_end(end);
            }
            written.set_value(text.clone());
        }
        reflect(&area.value());
    });
    Effect::new(move |_| {
        let wanted = marks.get();
        let text = value.get();
        let Some(node) = mirror.get().and_then(|_| node()) else {
            return;
        };
        drawn.with_value(|old| marks::clear(old));
        if node.data() == text {
            marks::draw(&node, &text, &wanted);
            drawn.set_value(wanted);
        } else {
            drawn.set_value(Vec::new());
        }
    });
    on_cleanup(move || {
        drawn.try_with_value(|old| marks::clear(old));
        if busy.try_get_value() == Some(true) {
            composing().set(false);
        }
    });

    let end = move |area: &web_sys::HtmlTextAreaElement| {
        if !busy.get_value() {
            return;
        }
        busy.set_value(false);
        let (typed, base, now) = (area.value(), written.get_value(), value.get_untracked());
        let joined = if now == base {
            typed.clone()
        } else {
            join(&base, &now, &typed)
        };
        if joined != typed {
            area.set_value(&joined);
        }
        if joined != now {
            send(joined);
        }
        composed();
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_composing(&event) {
            return;
        }
        // A compositionend that never came: any plain key ends it.
        if let Some(area) = area.get_untracked() {
            end(&area);
        }
        if one_line && event.key() == "Enter" {
            event.prevent_default();
        }
    };
    let clean = move |text: String| {
        if one_line {
            text.replace(['\n', '\r'], "")
        } else {
            text
        }
    };
    let caret = move |_: web_sys::Event| {
        if let (Some(tell), Some(area)) = (on_caret, area.get_untracked())
            && let Ok(Some(at)) = area.selection_start()
        {
            let units: Vec<u16> = area.value().encode_utf16().take(at as usize).collect();
            tell.run(String::from_utf16_lossy(&units).len());
        }
    };

    view! {
        <div class=move || format!("text-field {class}") data-hint=placeholder>
            <div class="mirror" node_ref=mirror aria-hidden="true">{String::from(" ")}</div>
            <textarea
                id=id
                node_ref=area
                rows="1"
                spellcheck="false"
                autocomplete="off"
                aria-label=label
                aria-describedby=described_by
                placeholder=placeholder
                readonly=read_only
                on:input=move |event| {
                    let text = clean(event_target_value(&event));
                    send(text);
                }
                on:compositionstart=move |_| {
                    busy.set_value(true);
                    composing().set(true);
                }
                on:compositionend=move |_| {
                    if let Some(area) = area.get_untracked() { end(&area) }
                }
                on:keydown=on_key
                on:keyup=move |event| caret(event.into())
                on:click=move |event| caret(event.into())
                on:blur=move |_| {
                    if let Some(area) = area.get_untracked() { end(&area) }
                    if let Some(tell) = on_leave { tell.run(()) }
                }
            ></textarea>
        </div>
    }
}
