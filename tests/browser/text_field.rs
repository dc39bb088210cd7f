//! A text field spares a composition.

use deguchi_app::widgets::TextField;
use deguchi_app::widgets::composing::composing;
use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{CompositionEvent, Event, HtmlTextAreaElement};

use super::{settle, stage};

struct Field {
    area: HtmlTextAreaElement,
    text: ArcRwSignal<String>,
}

fn field() -> Field {
    let text = ArcRwSignal::new(String::from("甲乙"));
    let (read, write) = (text.clone(), text.clone());
    let place = stage(move || {
        view! {
            <TextField id="field" label="題" one_line=true
                value=Signal::derive(move || read.get())
                on_input=Callback::new(move |new: String| write.set(new))/>
        }
    });
    let area = place
        .query_selector("textarea")
        .unwrap()
        .unwrap()
        .unchecked_into();
    Field { area, text }
}

fn tell(area: &HtmlTextAreaElement, composition: &str) {
    let event = CompositionEvent::new(composition).unwrap();
    area.dispatch_event(&event).unwrap();
}

fn typed(area: &HtmlTextAreaElement, text: &str) {
    area.set_value(text);
    area.dispatch_event(&Event::new("input").unwrap()).unwrap();
}

#[wasm_bindgen_test]
async fn what_is_composed_is_saved_at_once_and_never_written_over() {
    let Field { area, text } = field();
    settle().await;
    assert_eq!(area.value(), "甲乙");
    tell(&area, "compositionstart");
    assert!(composing().get_untracked());
    typed(&area, "甲乙に");
    assert_eq!(text.get_untracked(), "甲乙に", "a kill would lose nothing");
    text.set("外甲乙に".into());
    settle().await;
    assert_eq!(area.value(), "甲乙に", "the element is left alone");
    typed(&area, "甲乙日本");
    text.set("外甲乙日本".into());
    tell(&area, "compositionend");
    settle().await;
    assert!(!composing().get_untracked());
    assert_eq!(area.value(), text.get_untracked());
    assert_eq!(area.value(), "外甲乙日本", "both are kept");
}

#[wasm_bindgen_test]
async fn a_lost_end_of_a_composition_is_made_up_for_when_the_field_is_left() {
    let Field { area, text } = field();
    settle().await;
    tell(&area, "compositionstart");
    typed(&area, "甲乙丙");
    area.dispatch_event(&Event::new("blur").unwrap()).unwrap();
    assert!(!composing().get_untracked());
    text.set("丁".into());
    settle().await;
    assert_eq!(area.value(), "丁", "the field follows again");
}
