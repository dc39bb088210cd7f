//! Where the clauses of a Japanese sentence end.

use std::ops::Range;

use super::apart::brings;
use super::items::item_number;
use super::ja_verb::verb;
use super::ja_words::topic;
use super::joints_ja::adds;
use super::words::{self, Class};
use crate::assistant::text::Text;
use crate::assistant::text::class::{before, ends, first_chars, starts};

/// So many places are looked at in a sentence.
const MOST: usize = 48;

/// Where a clause may end, where the next begins, and whether that one stands beside it.
pub(super) fn cuts(text: &Text, sentence: &Range<usize>) -> Vec<(usize, usize, bool)> {
    let low = &text.low;
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let body = &low[sentence.clone()];
    let (numbered, dotted) = (
        item_number(body).is_some() || body.contains("(1)"),
        body.starts_with(['・', '-', '•']),
    );
    for (at, c) in body.char_indices() {
        let at = sentence.start + at;
        if found.len() > MOST {
            break;
        }
        // "1…する 2…する", "・…する ・…する": items in one line.
        if c == ' ' && depth == 0 {
            let rest = low[at..sentence.end].trim_start();
            let next = sentence.end - rest.len();
            let item = numbered && item_number(rest).is_some()
                || dotted && rest.starts_with(['・', '-', '•']);
            if item && found.last().is_none_or(|(_, next, _)| *next <= at) {
                found.push((at, next, false));
            }
        }
        // "(1)…取得(2)…削減": items that only their numbers part.
        if numbered && c == '(' && depth == 0 && at > sentence.start {
            let item = item_number(&low[at..sentence.end]);
            let shut = item.is_some_and(|len| low[at..at + len].ends_with(')'));
            if shut && found.last().is_none_or(|(_, next, _)| *next < at) {
                found.push((at, at, false));
            }
        }
        match c {
            '(' | '「' | '『' => depth += 1,
            ')' | '」' | '』' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 {
            continue;
        }
        let slash = c == '/'
            && (low[..at].ends_with(' ') || !before(low, at).is_some_and(|c| c.is_ascii()))
            && !low[at..].starts_with("/月");
        // …に短縮(11月)・…ゼロ(通年): what is due is closed.
        let dotted = c == '・' && low[..at].ends_with(')');
        if c == '、' || c == ';' || slash || dotted {
            let head = &low[sentence.start..at];
            let beside = ends(head, words::BESIDE_ENDS_JA);
            // 維持しつつ: one after the other, as far as the verb tells.
            let while_doing = ends(head, &["つつ", "ながら"]);
            let end = at - beside.or(while_doing).map_or(0, str::len);
            // 2ポイント改善しながら、3名出す: beside, where each has its figure.
            let figures = |span: Range<usize>| !text.quantities_in(&span).is_empty();
            let from = found.last().map_or(sentence.start, |(_, next, _)| *next);
            let both = while_doing.is_some()
                && (figures(from..at.max(from)) && figures(at..sentence.end)
                    || adds(first_chars(&low[at..sentence.end], 60)));
            // 現場と確かめながら: how it is done.
            let how = while_doing.is_some_and(|word| {
                let doing = &head[..head.len() - word.len()];
                matches!(verb(doing, false), Some((.., Class::Check | Class::Prep)))
            });
            let both = both && !how;
            if while_doing == Some("ながら") && !both {
                continue;
            }
            // 200名に増やすこと、75%とすること: named one beside the other; 承認されていること is a sign.
            let state = ends(head, &["ていること", "であること", "があること"]);
            let named = |part: &str| part.trim_end_matches(['。', ' ']).ends_with("こと");
            let listed = state.is_none() && named(head) && named(&low[at..sentence.end]);
            let beside = beside.is_some() || listed || while_doing.is_some() && both;
            if found.last().is_none_or(|(_, next, _)| *next <= end) {
                found.push((end, at + c.len_utf8(), beside));
            }
        } else if matches!(c, 'な' | 'つ')
            && let Some(word) = starts(&low[at..sentence.end], &["ながら", "つつ"])
            && two_aims(
                &low[sentence.start..at],
                &low[at + word.len()..sentence.end],
            )
        {
            found.push((at, at + word.len(), true));
        } else if matches!(c, 'と' | 'か' | 'ほ')
            && let Some(word) = starts(
                &low[at..sentence.end],
                &["とともに", "と共に", "と同時に", "かつ", "ほか"],
            )
            && before(low, at).is_some_and(|c| "るすむくぶたうしりて ".contains(c))
        {
            let next = at + word.len();
            if !low[next..].starts_with('、') {
                found.push((at, next, true));
            }
        }
    }
    found.push((sentence.end, sentence.end, false));
    found
}

/// Whether what is done while something else is done are two aims about themes of their own:
/// セキュリティを強化しながら売上を拡大する.
fn two_aims(one: &str, other: &str) -> bool {
    let aim = |body: &str, last: bool| {
        matches!(verb(body, last), Some((.., Class::Result | Class::Grow)))
    };
    let other = other.trim_end_matches(['。', '.', ' ']);
    let (first, second) = (topic(one), topic(other));
    let far = first.is_some() && second.is_some() && first != second && !brings(first, second);
    far && !other.starts_with('、') && other.contains('を') && aim(one, false) && aim(other, true)
}
