//! Whether a text is being composed (Japanese input) anywhere on the page, and what happens to a
//! text that was changed from outside meanwhile.

use deguchi_view::prelude::*;

use super::pressing;

thread_local! {
    static NOW: ArcRwSignal<bool> = ArcRwSignal::new(false);
}

/// The signal: true while a composition runs. Lint waits for it, saving does not.
pub fn composing() -> ArcRwSignal<bool> {
    NOW.with(Clone::clone)
}

/// Ends it. A press that ends a composition by taking the focus is a click first.
pub fn composed() {
    pressing::after(|| composing().set(false));
}

/// Whether a key event belongs to a composition: then no key means anything to the page.
pub fn is_composing(event: &web_sys::KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// Joins what was typed with what came from outside, both begun from `base`. Where both touched the
/// same words, what was typed stands.
pub fn join(base: &str, outside: &str, typed: &str) -> String {
    let (from, end, new) = splice(base, typed);
    let (other_from, other_end, other_new) = splice(base, outside);
    if end <= other_from {
        [
            &base[..from],
            new,
            &base[end..other_from],
            other_new,
            &base[other_end..],
        ]
        .concat()
    } else if other_end <= from {
        [
            &base[..other_from],
            other_new,
            &base[other_end..from],
            new,
            &base[end..],
        ]
        .concat()
    } else {
        typed.to_owned()
    }
}

/// The one stretch in which `text` differs from `base`: its bytes in `base`, and what stands there.
fn splice<'a>(base: &str, text: &'a str) -> (usize, usize, &'a str) {
    let same = |(a, b): &(char, char)| a == b;
    let head: usize = base
        .chars()
        .zip(text.chars())
        .take_while(same)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let tail: usize = base[head..]
        .chars()
        .rev()
        .zip(text[head..].chars().rev())
        .take_while(same)
        .map(|(c, _)| c.len_utf8())
        .sum();
    (head, base.len() - tail, &text[head..text.len() - tail])
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn typing_and_an_edit_from_outside_are_joined() {
        let cases = [
            (
                "型にする。",
                "型にする。",
                "型を紙にする。",
                "型を紙にする。",
            ),
            (
                "型にする。",
                "型にして使う。",
                "型にする。",
                "型にして使う。",
            ),
            ("甲乙丙", "甲乙丙丁", "あ甲乙丙", "あ甲乙丙丁"),
            ("甲乙丙", "丁甲乙丙", "甲乙丙あ", "丁甲乙丙あ"),
            ("甲乙丙", "甲丁丙", "甲あ丙", "甲あ丙"),
            ("", "外", "内", "内外"),
        ];
        for (base, outside, typed, joined) in cases {
            assert_eq!(join(base, outside, typed), joined);
        }
    }
}
