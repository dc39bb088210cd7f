//! The notes in the margin, each beside the words that it speaks of.

use deguchi::assistant::Finding;
use deguchi::sorted;
use deguchi_view::ev;
use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::anchors;
use super::coach::{Coach, SHOWN, calm};
use super::note::Note;
use super::substance::{Substance, asked};
use crate::words::{say, t};

const GAP: f64 = 16.0;

/// Whole pixels: printing fractions would bring 5 KB into the program.
fn pixels(length: f64) -> String {
    [&(length.round() as i64).to_string(), "px"].concat()
}

/// The column of notes.
#[component]
pub fn Margin() -> View {
    let coach = Coach::current();
    let column = NodeRef::<HtmlElement>::new();
    let away = RwSignal::new(false);
    let count = Memo::new(move |_| coach.findings.with(Vec::len));
    let folded = move || count.get().saturating_sub(coach.shown().len());
    let asked = asked(coach);
    let arrange_soon = move || request_animation_frame(move || arrange(column));
    Effect::new(move |_| {
        coach.findings.track();
        asked.track();
        coach.open.track();
        coach.all.track();
        away.track();
        arrange_soon();
    });
    let resize = window_event_listener(ev::resize, move |_| arrange_soon());
    // A field that grows moves what stands below it.
    let typing = window_event_listener(ev::input, move |_| arrange_soon());
    let unfold = window_event_listener_untyped("click", move |_| arrange_soon());
    on_cleanup(move || {
        resize.remove();
        typing.remove();
        unfold.remove();
    });
    view! {
        <aside class="notes" node_ref=column aria-label=t("notes")>
            <header>
                <span>{move || say("notes-count", &[("count", count.get().into())])}</span>
                <button class="textlink" on:click=move |_| away.update(|a| *a = !*a)>
                    {move || if away.get() { say("notes-show", &[]) } else { say("notes-away", &[]) }}
                </button>
            </header>
            <p class="vh" role="status" aria-live="polite">
                {move || say("notes-count", &[("count", count.get().into())])}
            </p>
            <Show when=move || count.get() == 0 && !away.get()>
                <p class="calm">{calm}</p>
            </Show>
            {move || asked.get().filter(|_| !away.get()).map(|question| view! {
                <i class="lead thought" aria-hidden="true"></i>
                <Substance question=question/>
            })}
            <Show when=move || !away.get()>
                <For each=move || coach.shown() key=fresh let:finding>
                    <i class="lead" aria-hidden="true"></i>
                    <Note finding=finding/>
                </For>
                <Show when=move || { if coach.all.get() { count.get() > SHOWN } else { folded() > 0 } }>
                    <button class="textlink fold" on:click=move |_| coach.all.update(|all| *all = !*all)>
                        {move || if coach.all.get() { say("notes-fold", &[]) }
                            else { say("notes-more", &[("count", folded().into())]) }}
                    </button>
                </Show>
            </Show>
        </aside>
    }
}

/// What a note is made of: it is made anew when its sentence changes, for its mends are those of the sentence.
fn fresh(finding: &Finding) -> impl std::hash::Hash + use<> {
    let around = finding.dismissal.around.clone();
    (
        finding.name(),
        finding.span.clone(),
        around,
        finding.arguments.clone(),
    )
}

/// Puts each note beside its mark, or under the note before it where that would cover it, and draws
/// the line that leads there.
fn arrange(column: NodeRef<HtmlElement>) {
    let Some(column) = column.try_get_untracked() else {
        return;
    };
    let frame = column.get_bounding_client_rect();
    let Ok(found) = column.query_selector_all(".note") else {
        return;
    };
    let mut notes: Vec<(HtmlElement, Option<web_sys::DomRect>)> = (0..found.length())
        .filter_map(|i| found.item(i)?.dyn_into::<HtmlElement>().ok())
        .map(|note| {
            let of = |name: &str| note.get_attribute(name).unwrap_or_default();
            let anchor = anchors::place(&of("data-key"), &of("data-anchor"));
            (note, anchor)
        })
        .collect();
    let at = |anchor: &Option<web_sys::DomRect>| -> f64 {
        anchor.as_ref().map_or(0.0, |rect| rect.bottom())
    };
    sorted::arrange(&mut notes, &mut |a, b| at(&a.1) < at(&b.1));
    let mut free = 56.0;
    for (note, anchor) in &notes {
        let wanted = at(anchor) - frame.top() - 20.0;
        let top = wanted.max(free);
        let style = note.style();
        let _ = style.set_property("top", &pixels(top));
        free = top + note.offset_height() as f64 + GAP;
        let Some(lead) = note
            .previous_element_sibling()
            .and_then(|e| e.dyn_into::<HtmlElement>().ok())
        else {
            continue;
        };
        let lead_style = lead.style();
        let Some(anchor) = anchor else {
            let _ = lead_style.set_property("display", "none");
            continue;
        };
        // From the sheet's edge at the height of the mark to the note's own top.
        let from = anchor.bottom() - frame.top() + 3.0;
        let (high, low) = (from.min(top + 12.0), from.max(top + 12.0));
        for (name, value) in [
            ("display", "block".to_owned()),
            ("top", pixels(high)),
            ("height", pixels(low - high)),
        ] {
            let _ = lead_style.set_property(name, &value);
        }
        let up = if from > top + 12.0 { "true" } else { "false" };
        let _ = lead.set_attribute("data-up", up);
    }
    if let Ok(Some(fold)) = column.query_selector(".fold")
        && let Ok(fold) = fold.dyn_into::<HtmlElement>()
    {
        let _ = fold.style().set_property("top", &pixels(free));
        free += 40.0;
    }
    let _ = column.style().set_property("min-height", &pixels(free));
}
