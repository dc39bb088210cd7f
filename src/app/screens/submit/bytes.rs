//! The exact bytes: every character of the file, with the numbers of its lines.

use deguchi_view::prelude::*;
use web_sys::HtmlElement;

use super::{HandIn, found::Found, grouped};
use crate::words::{say, t};

/// How many lines are drawn at a time: a long file is drawn as the reader comes to it.
const CHUNK: usize = 100;

/// The file.
#[component]
pub fn Bytes() -> View {
    let hand_in = HandIn::current();
    let text = Memo::new(move |_| hand_in.paper.with(|paper| paper.json.as_str().to_owned()));
    let lines = move || text.with(|text| text.lines().count());
    let facts = move || {
        let (goals, weight) = hand_in.submission(|document| {
            let weights = document.goals.iter().filter_map(|goal| goal.face.weight);
            (
                document.goals.len(),
                weights
                    .map(|weight| u32::from(weight.percent()))
                    .sum::<u32>(),
            )
        });
        let (lines, bytes) = (grouped(lines()), grouped(text.with(String::len)));
        say(
            "submit-facts",
            &[
                ("lines", (&lines).into()),
                ("bytes", (&bytes).into()),
                ("goals", goals.into()),
                ("weight", weight.into()),
            ],
        )
    };
    view! {
        <section class="file">
            <h2><span class="name">{move || hand_in.submission(|document| document.file_name())}</span><span class="q">{facts}</span></h2>
            {move || { let text = text.get(); view! { <Lines text=text/> } }}
            <Found/>
        </section>
    }
}

#[component]
fn Lines(text: String) -> View {
    let all = text.lines().count();
    let text = StoredValue::new(text);
    let drawn = RwSignal::new(1_usize);
    let pre = NodeRef::<HtmlElement>::new();
    let more = move |_| {
        let Some(pre) = pre.get_untracked() else {
            return;
        };
        let below = pre.scroll_height() - pre.scroll_top() - pre.client_height();
        if below < 2 * pre.client_height() && drawn.get_untracked() * CHUNK < all {
            drawn.update(|drawn| *drawn += 2);
        }
    };
    let chunk = move |at: usize| {
        let first = at * CHUNK;
        text.with_value(|text| {
            let lines = text.lines().enumerate().skip(first).take(CHUNK);
            lines.map(|(at, text)| line(at + 1, text)).collect_view()
        })
    };
    view! {
        <pre class="bytes" tabindex="0" role="region" aria-label=t("submit-bytes") node_ref=pre on:scroll=more>
            <For each=move || 0..drawn.get().min(all.div_ceil(CHUNK)) key=|at| *at children=chunk/>
        </pre>
    }
}

/// One line: the member's name, which is quieter, and the rest.
fn line(number: usize, line: &str) -> AnyView {
    let depth = (line.len() - line.trim_start().len()) / 2;
    let (name, rest) = line.split_at(name_end(line));
    let name = (!name.is_empty()).then(|| view! { <i>{name.to_owned()}</i> });
    view! { <span class=format!("l d{}", depth.min(9)) data-n=number>{name}{rest}</span> }
        .into_any()
}

/// Where the name of a member ends, its colon included; 0 where the line names none.
fn name_end(line: &str) -> usize {
    let start = line.len() - line.trim_start().len();
    let Some(inside) = line[start..].strip_prefix('"') else {
        return 0;
    };
    let mut escaped = false;
    for (at, c) in inside.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => {
                let end = start + at + 2;
                return if line[end..].starts_with(':') {
                    end + 1
                } else {
                    0
                };
            }
            _ => {}
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::name_end;

    #[test]
    fn the_name_of_a_member_is_told_from_a_text() {
        for (line, name) in [
            ("  \"title\": \"a\",", "  \"title\":"),
            ("    \"a: b\"", ""),
            ("    \"a\\\": b\"", ""),
            ("  {", ""),
            ("  \"a\\\\\": 1", "  \"a\\\\\":"),
        ] {
            assert_eq!(&line[..name_end(line)], name, "{line}");
        }
    }
}
