//! Views without a type each: they follow signals, keep elements, and go with their owner.

use deguchi_view::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use super::{settle, stage};

fn texts(place: &Element) -> String {
    place.text_content().unwrap_or_default()
}

#[wasm_bindgen_test]
async fn text_attributes_and_branches_follow_signals() {
    let (word, on) = (
        ArcRwSignal::new(String::from("一")),
        ArcRwSignal::new(false),
    );
    let (read, read_on, shown) = (word.clone(), on.clone(), on.clone());
    let place = stage(move || {
        view! {
            <p class="line" class:on=move || read_on.get() title={ let w = read.clone(); move || w.get() }>
                {move || read.get()}
            </p>
            <Show when=move || shown.get() fallback=|| "off"><b>"on"</b></Show>
        }
    });
    settle().await;
    let line = place.query_selector("p").unwrap().unwrap();
    assert_eq!(
        (texts(&place).trim(), line.class_name().as_str()),
        ("一off", "line")
    );
    word.set("二".into());
    on.set(true);
    settle().await;
    assert_eq!(
        (texts(&place).trim(), line.class_name().as_str()),
        ("二on", "line on")
    );
    assert_eq!(line.get_attribute("title").as_deref(), Some("二"));
}

#[wasm_bindgen_test]
async fn a_list_keeps_its_elements_when_it_is_put_in_another_order() {
    let order = ArcRwSignal::new(vec!["a", "b", "c"]);
    let read = order.clone();
    let place = stage(move || {
        view! { <ul><For each=move || read.get() key=|name| *name let:name><li>{name}</li></For></ul> }
    });
    settle().await;
    let second = place.query_selector_all("li").unwrap().item(1).unwrap();
    order.set(vec!["c", "d", "b"]);
    settle().await;
    assert_eq!(texts(&place), "cdb");
    let last = place.query_selector_all("li").unwrap().item(2).unwrap();
    assert!(
        last.is_same_node(Some(&second)),
        "b is the very element that it was"
    );
}

#[wasm_bindgen_test]
async fn a_branch_that_is_gone_is_heard_no_more() {
    let (open, heard) = (ArcRwSignal::new(true), ArcRwSignal::new(0_usize));
    let (shown, count) = (open.clone(), heard.clone());
    let place = stage(move || {
        view! {
            <Show when=move || shown.get()>
                <button on:click={ let count = count.clone(); move |_| count.update(|n| *n += 1) }>"x"</button>
            </Show>
        }
    });
    settle().await;
    let button = place.query_selector("button").unwrap().unwrap();
    let click = || {
        button
            .dispatch_event(&web_sys::Event::new("click").unwrap())
            .unwrap()
    };
    click();
    open.set(false);
    settle().await;
    click();
    assert_eq!(heard.get_untracked(), 1);
}
