//! `slot-left`: a template's blank still stands.

use std::ops::Range;

use super::{Rule, marked};
use crate::assistant::text::{Text, class};
use crate::assistant::{Case, Finding, Group, Mend, Place, Reading};

/// See the manual page beside.
pub(super) struct SlotLeft;

/// Longest blank, in characters.
const LONGEST: usize = 40;

/// Marks that people write in brackets, not blanks.
#[rustfmt::skip]
const MARKS: &[&str] = &[
    "注", "注記", "注意", "参考", "参照", "出典", "図", "表", "別紙", "別添", "付録", "仮", "案",
    "済", "未", "新規", "継続", "必須", "任意", "社外秘", "極秘", "部外秘", "秘", "重要", "例",
    "補足", "略", "中略", "共通", "追記", "訂正", "改", "旧", "新", "再掲", "前提", "目的", "背景",
    "概要", "結果", "課題", "対策", "目標", "現状", "備考", "完了", "対応中", "保留", "公開",
    "非公開", "限定", "個人", "全体", "優先", "高", "中", "低", "sic", "fig", "figure", "table", "page", "section", "appendix", "item", "step", "ref", "refs", "note",
    "notes", "optional", "draft", "done", "wip", "internal", "confidential", "required", "new",
    "old", "public", "private", "example", "todo", "omitted", "emphasis added", "citation needed",
    "context", "goal", "background", "purpose", "scope", "result", "links", "link", "see", "source",
];

impl Rule for SlotLeft {
    fn id(&self) -> &'static str {
        "slot-left"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        for place in Place::all(case.goal) {
            let source = place.text(case.goal).unwrap_or("");
            if !source.contains(['[', '［']) || !case.options.left(&place) {
                continue;
            }
            let text = Text::words(source, case.normal);
            let blanks = blanks(&text.low, &text.normal.text);
            let reading = Reading::new(place, text);
            for span in blanks {
                let inside = &reading.text.normal.text[span.start + 1..span.end - 1];
                findings.push(marked(
                    self,
                    &reading,
                    &span,
                    vec![("word", inside.trim().to_owned())],
                    vec![Mend::Ask {
                        question: "rule-slot-left-ask",
                        fields: &["ask-blank"],
                    }],
                ));
            }
        }
    }
}

fn blanks(low: &str, norm: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = low[at..].find('[').map(|p| at + p) {
        at = open + 1;
        let Some(len) = low[at..].find([']', '[', '\n']) else {
            continue;
        };
        let close = at + len;
        if low.as_bytes()[close] == b']' {
            if is_blank(low, norm, open, close) {
                found.push(open..close + 1);
            }
            at = close + 1;
        }
    }
    found
}

/// Whether an address follows: `[id]: https://…` explains a link, `[the case]: …` is a blank.
fn leads_away(after: &str) -> bool {
    let address = after.trim_start();
    ["http", "www.", "/", "<", "#", "mailto:", "./"]
        .iter()
        .any(|begin| address.starts_with(begin))
}

fn is_blank(low: &str, norm: &str, open: usize, close: usize) -> bool {
    let inside = low[open + 1..close].trim();
    let shown = norm[open + 1..close].trim();
    let length = inside.chars().count();
    // a[i], [text](link), [x], [1], [注2]
    let indexed = class::before(low, open)
        .is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '!' | ']'));
    let after = &low[close + 1..];
    let linked = after.starts_with(['(', '[']) || after.strip_prefix(':').is_some_and(leads_away);
    if indexed || linked || !(2..=LONGEST).contains(&length) {
        return false;
    }
    let stem =
        inside.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | ':' | '-'));
    if MARKS.contains(&stem) || stem.chars().count() < 2 {
        return false;
    }
    // [PR], [JIRA-12], [2026/9], [0-9]
    let code = !shown.contains(char::is_lowercase) && !inside.chars().any(class::is_japanese);
    if code
        || inside.contains(['=', '<', '>', '{', '}', '\\', '"', '|', '^'])
        || inside.starts_with("http")
    {
        return false;
    }
    // [a-z]
    !(length == 3 && inside.as_bytes().get(1) == Some(&b'-'))
}
