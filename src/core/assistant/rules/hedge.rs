//! `hedge`: a way out, or an extent that nobody has fixed.

use std::ops::Range;

use super::{Rule, marked};
use crate::assistant::text::class::{
    Begins, after, before, ends, first_chars, is_kanji, is_katakana, last_chars, starts,
};
use crate::assistant::text::{Text, TimeKind, Tongue};
use crate::assistant::{Case, Finding, Group, Mend};

/// See the manual page beside.
pub(super) struct Hedge;

/// What would settle a hedge.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Settle {
    /// Which ones: など, 様々な.
    Which,
    /// When or how often: 適宜, 定期的に.
    When,
    /// How far: 可能な限り.
    Far,
    /// How: 積極的に.
    How,
}

use Settle::{Far, How, When, Which};

#[rustfmt::skip]
const JA: &[(&str, Settle)] = &[
    ("など", Which), ("等", Which), ("とか", Which), ("ほか各種", Which), ("適宜", When),
    ("随時", When), ("都度", When), ("その都度", When), ("必要に応じて", When),
    ("必要に応じ", When), ("必要があれば", When), ("必要であれば", When), ("必要ならば", When),
    ("必要な場合は", When), ("状況に応じて", When), ("状況に応じ", When), ("状況を見て", When),
    ("状況を見ながら", When), ("場合によっては", When), ("場合により", When),
    ("機会があれば", When), ("時間があれば", When), ("余裕があれば", When), ("手が空けば", When),
    ("折を見て", When), ("タイミングを見て", When), ("適切なタイミングで", When), ("必要なタイミング", When), ("適当な", How), ("密に", How), ("できるところから", Far), ("出来るところから", Far), ("できることから", Far), ("合間に", When), ("合間を", When), ("隙間時間", When), ("空いた時間", When), ("空き時間", When), ("主体性を持って", How), ("主体性をもって", How), ("時々", When), ("ときどき", When), ("たまに", When), ("時折", When), ("時には", When), ("折に触れて", When), ("しばしば", When), ("頻繁に", When), ("まめに", When),
    ("定期的に", When), ("定期的な", When), ("不定期に", When), ("こまめに", When),
    ("できれば", When), ("出来れば", When), ("可能であれば", When), ("可能なら", When),
    ("いずれ", When), ("早期に", When), ("早急に", When), ("速やかに", When), ("すみやかに", When),
    ("早めに", When), ("迅速に", When), ("タイムリーに", When), ("なるべく早く", When),
    ("できるだけ早く", When), ("可能な限り", Far), ("可能なかぎり", Far), ("できる限り", Far),
    ("出来る限り", Far), ("できるかぎり", Far), ("可能な範囲で", Far), ("できる範囲で", Far),
    ("出来る範囲で", Far), ("できるだけ", Far), ("出来るだけ", Far), ("極力", Far),
    ("なるべく", Far), ("ある程度", Far), ("一定程度", Far), ("一定の", Far), ("最低限の", Far),
    ("最大限", Far), ("相応の", Far), ("それなりに", Far), ("それなりの", Far), ("十分に", Far),
    ("十分な", Far), ("大幅に", Far), ("少しでも", Far), ("少しずつ", Far), ("徐々に", Far),
    ("概ね", Far), ("おおむね", Far), ("ほぼ", Far), ("原則として", Far), ("基本的に", Far),
    ("積極的に", How), ("積極的な", How), ("主体的に", How), ("主体的な", How), ("自主的に", How),
    ("能動的に", How), ("前向きに", How), ("意欲的に", How), ("適切に", How), ("適切な", How),
    ("しっかりと", How), ("しっかり", How), ("きちんと", How), ("柔軟に", How), ("臨機応変に", How),
    ("的確に", How), ("効果的に", How), ("効率的に", How), ("効率よく", How), ("円滑に", How),
    ("スムーズに", How), ("うまく", How), ("精力的に", How), ("幅広く", How), ("いろいろな", Which),
    ("いろいろと", Which), ("いろいろ", Which), ("色々な", Which), ("色々と", Which),
    ("色々", Which), ("様々な", Which), ("さまざまな", Which), ("各種の", Which), ("各種", Which),
    ("多様な", Which), ("幅広い", Which), ("いくつかの", Which), ("幾つかの", Which),
    ("いくつか", Which), ("複数の", Which), ("数件", Which), ("数回", Which), ("数名", Which),
    ("数社", Which), ("数本", Which), ("何件か", Which), ("何回か", Which), ("何らかの", Which),
    ("なんらかの", Which), ("諸々の", Which), ("多くの", Which), ("たくさんの", Which),
];

#[rustfmt::skip]
const EN: &[(&str, Settle)] = &[
    ("as appropriate", When), ("where appropriate", When), ("when appropriate", When),
    ("if appropriate", When), ("if possible", When), ("where possible", When),
    ("when possible", When), ("whenever possible", When), ("wherever possible", When),
    ("as needed", When), ("if needed", When), ("when needed", When), ("where needed", When),
    ("as necessary", When), ("if necessary", When), ("where necessary", When),
    ("when necessary", When), ("as required", When), ("if required", When),
    ("where required", When), ("as and when", When), ("when time permits", When),
    ("if time permits", When), ("if time allows", When), ("when time allows", When), ("as time allows", When), ("time allowing", When), ("swiftly", When), ("rapidly", When), ("speedily", When), ("regular", When), ("as possible", Far), ("in close contact", How), ("ad-hoc", When), ("now and then", When), ("every so often", When), ("when i can", When), ("when we can", When), ("as best as i can", Far), ("where it makes sense", When), ("when it makes sense", When), ("if it makes sense", When), ("whenever necessary", When), ("whenever needed", When), ("when asked", When), ("if there is a chance", When), ("if the opportunity arises", When), ("when the opportunity arises", When), ("given the chance", When), ("time permitting", When), ("from time to time", When),
    ("on an ad hoc basis", When), ("ad hoc", When), ("in due course", When),
    ("at some point", When), ("sooner or later", When), ("as soon as possible", When),
    ("asap", When), ("where applicable", When), ("if applicable", When),
    ("as the situation demands", When), ("depending on the situation", When),
    ("on a regular basis", When), ("on a timely basis", When), ("in a timely manner", When),
    ("in a timely fashion", When), ("timely", When), ("regularly", When), ("periodically", When),
    ("occasionally", When), ("promptly", When), ("frequently", When), ("sometimes", When),
    ("often", When), ("where feasible", When), ("if feasible", When), ("opportunistically", When),
    ("when there is time", When), ("if there is time", When), ("quickly", When),
    ("as far as possible", Far), ("as much as possible", Far), ("as many as possible", Far),
    ("as well as possible", Far), ("to the extent possible", Far), ("to some extent", Far),
    ("to a certain extent", Far), ("to the best of my ability", Far),
    ("to the best of our ability", Far), ("more or less", Far), ("largely", Far), ("mostly", Far),
    ("reasonably", Far), ("reasonable", Far), ("sufficiently", Far), ("sufficient", Far),
    ("adequate", Far), ("adequately", Far), ("significantly", Far), ("substantially", Far),
    ("generally", Far), ("in general", Far), ("in principle", Far), ("basically", Far),
    ("as best i can", Far), ("as best we can", Far), ("within reason", Far), ("proactively", How),
    ("pro-actively", How), ("actively", How), ("appropriately", How), ("appropriate", How),
    ("properly", How), ("effectively", How), ("efficiently", How), ("smoothly", How),
    ("flexibly", How), ("thoroughly", How), ("and so on", Which), ("and so forth", Which),
    ("and the like", Which), ("and others", Which), ("and more", Which), ("and such", Which),
    ("and similar", Which), ("or similar", Which), ("or the like", Which), ("among others", Which),
    ("etcetera", Which), ("et cetera", Which), ("etc", Which), ("various", Which),
    ("several", Which), ("some", Which), ("a number of", Which), ("a few", Which),
    ("a couple of", Which), ("a variety of", Which), ("a range of", Which),
    ("a wide range of", Which), ("numerous", Which), ("many", Which), ("a lot of", Which),
    ("lots of", Which), ("multiple", Which),
];

const fn begins(table: &[(&str, Settle)]) -> Begins {
    let (mut begins, mut i) = (Begins::NONE, 0);
    while i < table.len() {
        begins = begins.with(table[i].0);
        i += 1;
    }
    begins
}
const JA_BEGINS: Begins = begins(JA);
const EN_BEGINS: Begins = begins(EN);

/// What is regular in a vague way.
#[rustfmt::skip]
const REGULAR: &[&str] = &[
    "meetings", "meeting", "updates", "update", "reviews", "review", "contact", "feedback", "check", "checks", "exchange", "exchanges", "sessions", "reports", "reporting", "communication", "visits", "intervals", "talks", "calls", "retrospectives", "basis", "sharing", "study", "training",
];

impl Rule for Hedge {
    fn id(&self) -> &'static str {
        "hedge"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        for reading in &case.readings {
            let text = &reading.text;
            let mut hits = Vec::new();
            match text.tongue {
                Tongue::Ja => japanese(text, &mut hits),
                Tongue::En => english(text, &mut hits),
            }
            for (span, settle) in hits {
                if text.quoted(&span) || stated(text, &span) {
                    continue;
                }
                let word = text.normal.text[span.clone()].to_owned();
                findings.push(marked(
                    self,
                    reading,
                    &span,
                    vec![("word", word)],
                    mends(settle),
                ));
            }
        }
    }
}

fn mends(settle: Settle) -> Vec<Mend> {
    match settle {
        Which => vec![
            Mend::Drop,
            Mend::Ask {
                question: "rule-hedge-ask-which",
                fields: &["ask-which"],
            },
        ],
        When => vec![
            Mend::Ask {
                question: "rule-hedge-ask-when",
                fields: &["ask-how-often"],
            },
            Mend::Drop,
        ],
        Far => vec![
            Mend::Ask {
                question: "rule-hedge-ask-far",
                fields: &["ask-how-far"],
            },
            Mend::Drop,
        ],
        How => vec![
            Mend::Ask {
                question: "rule-hedge-ask-how",
                fields: &["ask-how-shown"],
            },
            Mend::Drop,
        ],
    }
}

fn japanese(text: &Text, hits: &mut Vec<(Range<usize>, Settle)>) {
    let low = &text.low;
    let mut at = 0;
    while let Some(c) = after(low, at) {
        let mut step = c.len_utf8();
        if !c.is_ascii() && JA_BEGINS.may(low, at) {
            let found = JA
                .iter()
                .filter(|(word, _)| low[at..].starts_with(word))
                .max_by_key(|(word, _)| word.len());
            if let Some((word, settle)) = found {
                step = word.len();
                if is_hedge(low, at, word) {
                    hits.push((at..at + step, *settle));
                }
            }
        }
        at += step;
    }
}

/// 随時更新フラグ: kanji that run into katakana are a name.
fn noun_compound(tail: &str) -> bool {
    let rest = tail.trim_start_matches(is_kanji);
    rest.len() < tail.len() && rest.starts_with(is_katakana)
}

/// Whether the word is a hedge where it stands, and not a part of another.
fn is_hedge(low: &str, at: usize, word: &str) -> bool {
    let (head, tail) = (&low[..at], &low[at + word.len()..]);
    let (previous, next) = (before(low, at), after(low, at + word.len()));
    match word {
        "等" => {
            let inside = previous.is_none_or(|c| {
                "平均同高上下中初対優特何一二三四五六七八九十劣相不親".contains(c)
                    || c.is_ascii_digit()
            }) || starts(
                tail,
                &[
                    "級", "分", "しい", "しく", "価", "量", "質", "身", "号", "々", "間隔", "差",
                    "倍", "式", "親", "高",
                ],
            )
            .is_some();
            !inside && ends(head, &["均", "郎", "第一", "彼", "我", "君"]).is_none()
        }
        "など" => {
            previous.is_some_and(|c| !matches!(c, '、' | '。' | ' ' | '\n'))
                && ends(head, &["ほ", "ちょうど"]).is_none()
                && starts(tail, &["と言", "という"]).is_none()
        }
        "とか" => {
            starts(tail, &["ら", "く", "け"]).is_none()
                && previous
                    .is_some_and(|c| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric())
        }
        "ほぼ" | "概ね" | "おおむね" => !tail.starts_with(|c: char| c.is_ascii_digit()),
        "いずれ" => starts(tail, &["か", "も", "の", "に"]).is_none(),
        "各種" => next.is_some_and(|c| is_kanji(c) || is_katakana(c)),
        "できれば" | "出来れば" => {
            previous.is_none_or(|c| matches!(c, '、' | '。' | ' ' | '\n' | 'は' | 'に'))
        }
        "随時" | "都度" | "適宜" if noun_compound(tail) => false,
        "随時" | "都度" | "適宜" => {
            starts(
                tail,
                &[
                    "処理",
                    "課金",
                    "払",
                    "ジョブ",
                    "起動",
                    "請求",
                    "契約",
                    "実行ジョブ",
                    "募集",
                ],
            )
            .is_none()
                && !(word == "都度" && ends(head, &["その"]).is_some())
        }
        "うまく" => starts(tail, &["い"]).is_none(),
        "十分な" | "十分に" => {
            !head.ends_with(|c: char| c.is_ascii_digit() || "一二三四五六".contains(c))
        }
        "一定の" => ends(head, &["が", "を"]).is_none(),
        "効率的に" | "効果的に" | "円滑に" | "スムーズに" | "基本的に" | "大幅に" => {
            ends(head, &["不"]).is_none()
        }
        "積極的な" | "主体的な" | "適切な" | "定期的な" => {
            starts(tail, &["し", "ど"]).is_none()
        }
        "複数の" | "多くの" => starts(tail, &["うち"]).is_none(),
        "しっかり" => starts(tail, &["者", "もの"]).is_none(),
        "数件" | "数回" | "数名" | "数社" | "数本" => !previous.is_some_and(is_kanji),
        _ => true,
    }
}

fn english(text: &Text, hits: &mut Vec<(Range<usize>, Settle)>) {
    let low = &text.low;
    for (i, word) in text.words.iter().enumerate() {
        let rest = &low[word.start..];
        if !EN_BEGINS.may(low, word.start) {
            continue;
        }
        let found = EN
            .iter()
            .filter(|(hedge, _)| {
                rest.starts_with(hedge)
                    && !rest[hedge.len()..]
                        .starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
            })
            .max_by_key(|(hedge, _)| hedge.len());
        let Some((hedge, settle)) = found else {
            continue;
        };
        let end = word.start + hedge.len();
        if hits.last().is_some_and(|(span, _)| span.end > word.start) {
            continue;
        }
        let previous = i.checked_sub(1).map_or("", |p| &low[text.words[p].clone()]);
        let next = low[end..].trim_start();
        let next = next
            .split(|c: char| !c.is_ascii_alphanumeric())
            .next()
            .unwrap_or("");
        let idle = match *hedge {
            "several" | "some" | "many" | "various" if low[..word.start].ends_with("one of ") => {
                true
            }
            "some" => matches!(next, "one" | "day" | "thing") || matches!(previous, "then"),
            "and more" => matches!(next, "than"),
            "etc" => {
                previous.is_empty()
                    || !low[..word.start].trim_end().ends_with([','])
                        && text.sentence(word.start).start == word.start
            }
            "regular" => !REGULAR.contains(&next),
            "often" => matches!(previous, "how" | "more" | "less"),
            "quickly" | "frequently" | "effectively" | "efficiently" | "actively" => {
                matches!(previous, "how" | "more" | "less")
            }
            "many" => matches!(previous, "how" | "as" | "too" | "so"),
            "multiple" => matches!(next, "choice" | "tenancy" | "tenants"),
            "appropriate" => matches!(previous, "as" | "where" | "when" | "if"),
            "reasonable" | "sufficient" | "adequate" => matches!(previous, "not"),
            "mostly" | "largely" | "generally" => previous.is_empty() && next.is_empty(),
            _ => false,
        };
        let titled = text.sentence(word.start).start == word.start
            && !hedge.contains(' ')
            && text.normal.text[end..]
                .trim_start()
                .starts_with(|c: char| c.is_ascii_uppercase());
        let denied = titled || matches!(previous, "not" | "no" | "without" | "than");
        if !idle && !denied {
            let end = if *hedge == "etc" && low[end..].starts_with('.') {
                end + 1
            } else {
                end
            };
            hits.push((word.start..end, *settle));
        }
    }
}

/// Whether the extent is stated at once: 定期的に（月1回）, regularly (every Monday).
fn stated(text: &Text, span: &Range<usize>) -> bool {
    let low = &text.low;
    let tail = &low[span.end..];
    let head = &low[..span.start];
    // A bracket right behind that holds a figure or a time.
    let opened = tail.trim_start_matches([' ', '、', ',', 'に', 'な']);
    let near = |range: &Range<usize>| {
        !text.quantities_in(range).is_empty() || !text.times_in(range).is_empty()
    };
    if opened.starts_with(['(', ':', '='])
        || opened.starts_with("すなわち")
        || opened.starts_with("つまり")
    {
        let from = span.end + (tail.len() - opened.len());
        let close = opened.find([')', '。', '\n']).unwrap_or(opened.len());
        if near(&(from..from + close)) {
            return true;
        }
        if opened.starts_with('(') && close > 1 && !text.low[span.clone()].ends_with('等') {
            return true;
        }
    }
    if matches!(
        &low[span.clone()],
        "など"
            | "等"
            | "とか"
            | "etc"
            | "etc."
            | "and so on"
            | "適宜"
            | "必要に応じて"
            | "more or less"
    ) {
        return false;
    }
    let reach = if text.tongue == Tongue::Ja { 8 } else { 24 };
    let before_near = last_chars(head, reach);
    let after_near = first_chars(tail, reach);
    let start = span.start
        - before_near
            .rsplit(['。', '.', '\n', ';'])
            .next()
            .unwrap_or("")
            .len();
    let end = span.end
        + after_near
            .split(['。', '.', '\n', ';'])
            .next()
            .unwrap_or("")
            .len();
    // A little further on both sides, so that what only reaches in is seen too.
    let wide = start.saturating_sub(24)..end + 24;
    let touches = |at: &Range<usize>| at.start < end && start < at.end;
    text.quantities_in(&wide).iter().any(touches)
        || text
            .times_in(&wide)
            .iter()
            .any(|t| t.kind == TimeKind::Frequency && touches(&t.span))
}
