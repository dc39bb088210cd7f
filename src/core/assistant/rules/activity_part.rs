//! A doing that is one of two goals, and a part that one takes so many times.

use std::ops::Range;

use super::activity_only::{ActivityOnly, clauses, counted, doing, goes_on, is_done};
use super::activity_result::{LONGEST, brings_about};
use super::activity_words as words;
use super::{main_place, marked, mindset_ja};
use crate::assistant::text::class::{ends, holds, last_chars, starts};
use crate::assistant::text::{Text, TimeKind, Tongue, en};
use crate::assistant::{Case, Finding, Mend, Place};

impl ActivityOnly {
    /// Of two goals in one statement, one may count a doing while the other has its result.
    pub(super) fn part(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let face = &case.goal.public;
        let measured = face.kpis.iter().any(|kpi| !kpi.name.trim().is_empty());
        let place = main_place(case).filter(|place| case.options.left(place));
        let Some(reading) = place.and_then(|place| case.reading(&place)) else {
            return;
        };
        if measured || !face.criterion.trim().is_empty() {
            return;
        }
        let text = &reading.text;
        let Some(second) = reading.second_goal() else {
            return;
        };
        let so = |s: &Range<usize>| {
            let body = &text.low[s.clone()];
            starts(body, words::SO_JA).is_some()
                || starts(body, words::SO_EN).is_some()
                || starts(body, words::AIM_LEADS_JA).is_some()
        };
        // What is said to come of it may come of both, and so may what goes back to the first.
        if text.sentences.iter().any(so) || goes_back(text, &second) {
            return;
        }
        // The first goal ends where the second begins, and that may go on to the end.
        let all = text.normal.text.len();
        let parts = [0..second.start, second.start..all];
        for (at, part) in parts.iter().enumerate() {
            let alone = Text::new(&text.normal.text[part.clone()], case.normal);
            if alone.low.len() != part.len() || brings_about(&alone) {
                continue;
            }
            // "Walk the rooms weekly and remove 15 hazards": a doing and what it leads to, unless each
            // has a date of its own.
            let one = text.sentence(part.start) == text.sentence(second.start);
            if at == 0 && one && !(dated(text, part) && dated(text, &parts[1])) {
                continue;
            }
            let Some(span) = counted(&alone) else {
                continue;
            };
            if goes_on(&alone, span.end) {
                continue;
            }
            let span = part.start + span.start..part.start + span.end;
            let word = text.normal.text[span.clone()].to_owned();
            let ask = Mend::Ask {
                question: "rule-activity-only-ask",
                fields: &["ask-result"],
            };
            let arguments = vec![("kind", "text".to_owned()), ("word", word)];
            let go = Mend::Jump(Place::Sign);
            findings.push(marked(self, reading, &span, arguments, vec![ask, go]));
            return;
        }
    }
}

/// A part that one takes so many times, or a title that counts events: 幹事を3回務める, 工場見学3回,
/// "act as moderator in six meetings".
pub(super) fn role(text: &Text, clause: &Range<usize>) -> Option<Range<usize>> {
    let body = body_of(text, clause);
    let end = clause.start + body.len();
    let figure = figures(text, clause)
        .filter(|span| !text.quoted(span))
        .reduce(|first, other| if other.end >= end { other } else { first })?;
    let taken = match text.tongue {
        Tongue::Ja => {
            let near = last_chars(body, 10);
            let took = holds(near, words::TAKEN_JA) && holds(body, words::ROLES_JA);
            let count = &text.low[figure.clone()];
            let doing_told = || doing(text, &(clause.start..figure.start)).next().is_some();
            let title = figure.end >= end
                && (ends(count, words::TIMES_JA).is_some()
                    || ends(count, words::POSTED_JA).is_some() && doing_told());
            // チームランチを年6回: nothing stands between を and the figure.
            let head = &text.low[clause.start..figure.start];
            let head = head.strip_suffix('を').unwrap_or(head);
            took || title && !head.contains(['を', 'が', 'は'])
        }
        Tongue::En => starts(body, words::ROLES_EN).is_some(),
    };
    taken.then(|| match text.tongue {
        Tongue::Ja => figure,
        Tongue::En => clause.start..figure.end.max(clause.start),
    })
}

/// Whether a date stands there.
fn dated(text: &Text, part: &Range<usize>) -> bool {
    let mut times = text.times_in(part).iter();
    times.any(|time| time.kind == TimeKind::Date)
}

/// Whether what follows takes up what was done before: "introduce one practice from each".
fn goes_back(text: &Text, second: &Range<usize>) -> bool {
    let later = second.start..text.low.len();
    match text.tongue {
        Tongue::Ja => holds(
            &text.low[later],
            &[
                "そこで",
                "その場で",
                "学んだ",
                "聞いた",
                "得た",
                "持ち帰",
                "参加者",
            ],
        ),
        Tongue::En => {
            text.words_in(&later).iter().any(|word| {
                matches!(
                    &text.low[word.clone()],
                    "them"
                        | "these"
                        | "those"
                        | "there"
                        | "found"
                        | "noticed"
                        | "learned"
                        | "learnt"
                        | "heard"
                        | "attendees"
                        | "participants"
                )
            }) || text.low[later].contains("from each")
        }
    }
}

/// Where the figure stands in a sentence of its own behind the doing: 面接官を引き受けます。年度末までに8回。
pub(super) fn apart(text: &Text) -> Option<Range<usize>> {
    text.sentences.windows(2).find_map(|pair| {
        let (told, count) = (&pair[0], &pair[1]);
        let letters = match text.tongue {
            Tongue::Ja => 20,
            Tongue::En => 40,
        };
        if text.low[count.clone()].chars().nth(letters).is_some() || told.len() >= LONGEST {
            return None;
        }
        let figure = figures(text, count).find(|span| !text.quoted(span))?;
        let done = clauses(text, told)
            .any(|clause| is_done(text, &clause) && doing(text, &clause).next().is_some());
        let verb = match text.tongue {
            Tongue::Ja => holds(&text.low[count.clone()], &["を", "が"]),
            Tongue::En => text.words_in(count).len() > 7,
        };
        (done && !verb).then_some(figure)
    })
}

/// Whether the doing is quoted, or only where one has a mind for something: 定例では自覚を持つ.
pub(super) fn placed(text: &Text, clause: &Range<usize>, act: &Range<usize>) -> bool {
    let there = starts(
        &text.low[act.end..clause.end],
        &["では", "には", "でも", "での"],
    );
    text.quoted(act)
        || text.tongue == Tongue::Ja
            && there.is_some()
            && mindset_ja::rests_on(text, clause).is_some()
}

/// 勉強会を開催し、年度内に計10回とする: the figure has a clause of its own behind the doing.
pub(super) fn behind(text: &Text) -> Option<Range<usize>> {
    if text.tongue == Tongue::En {
        return None;
    }
    text.sentences.iter().find_map(|sentence| {
        let all: Vec<Range<usize>> = clauses(text, sentence).collect();
        all.windows(2).find_map(|pair| {
            let count = body_of(text, &pair[1]);
            let set = ends(count, &["とする", "とします", "を数える", "を目安とする"]).is_some();
            let alone = count.chars().count() <= 20 && !count.contains(['が', 'は', 'も']);
            let done = is_done(text, &pair[0]) && doing(text, &pair[0]).next().is_some();
            let figure = figures(text, &pair[1]).find(|span| !text.quoted(span))?;
            (set && alone && done).then_some(figure)
        })
    })
}

/// Days beside each other on which it is done: 5月、7月、10月に.
fn days<'a>(text: &'a Text, clause: &Range<usize>) -> impl Iterator<Item = Range<usize>> + 'a {
    let times = text.times_in(clause);
    times.windows(2).filter_map(|pair| {
        let (one, other) = (&pair[0].span, &pair[1].span);
        let between = text.low.get(one.end..other.start)?;
        let dates = pair.iter().all(|time| time.kind == TimeKind::Date);
        let ja = text.tongue == Tongue::Ja && matches!(between, "、" | "と" | "・" | "、と");
        (dates && ja).then_some(one.start..other.end)
    })
}

/// What makes an aim of a doing.
#[rustfmt::skip]
const AIMED: &[&str] = &[
    "ことを目標といたします", "ことを目標とします", "ことを目標とする", "ことを目標にする", "ことを目標にします", "ことを目指す", "ことを目指します", "こととする", "ものとする", "ものとします", "こととします", "ことといたします", "ていること", "こと",
];

/// A clause without what closes it, and without a remark in brackets behind it.
pub(super) fn body_of<'a>(text: &'a Text, clause: &Range<usize>) -> &'a str {
    let marks = ['。', '.', '!', ' ', '\n'];
    let body = text.low[clause.clone()].trim_end_matches(marks);
    let body = match text.tongue {
        // 実施されていること, 受講することを目標とします: what is done stands before.
        Tongue::Ja => ends(body, AIMED).map_or(body, |end| &body[..body.len() - end.len()]),
        Tongue::En => body,
    };
    match body.strip_suffix(')').and_then(|inside| inside.rfind('(')) {
        Some(open) if open > 0 && text.tongue == Tongue::Ja => body[..open].trim_end_matches(marks),
        _ => body,
    }
}

/// Quantities and frequencies that say how much is done; a bound from above is a level of service.
pub(super) fn figures<'a>(
    text: &'a Text,
    clause: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + 'a {
    let low = &text.low;
    let body = &low[clause.clone()];
    let quantities = text.quantities_in(clause).iter().filter(move |span| {
        let tail = low[span.end..].trim_start();
        let whole = starts(
            &low[span.start..],
            &["全", "すべて", "all", "every", "each"],
        )
        .is_some();
        let end = ends(
            &low[..span.start],
            &["within ", "under ", "below ", "fewer than "],
        );
        // Nothing at all is a level, and so many people who are helped are no times.
        let none = starts(&low[span.start..], &["0", "ゼロ", "zero", "no "]).is_some();
        let helped = low[..span.end].ends_with(['名', '人']) && holds(body, words::SUPPORT_JA);
        starts(tail, &["以内", "以下", "未満", "後", "前に"]).is_none()
            && !(end.is_some() || whole || none || helped)
    });
    let times = text.times_in(clause).iter();
    let often =
        times.filter(|time| time.kind == TimeKind::Frequency && !named_year(text, &time.span));
    quantities
        .cloned()
        .chain(often.map(|time| time.span.clone()))
        .chain(days(text, clause))
}

/// 来年5月: a year that is named, and not so many a year.
pub(super) fn named_year(text: &Text, span: &Range<usize>) -> bool {
    // 下期に1部, 年内に1本: once, by then.
    let years = [
        "来年",
        "今年",
        "去年",
        "翌年",
        "昨年",
        "本年",
        "年内",
        "年度内",
        "上期",
        "下期",
        "今期",
        "来期",
        "期中",
        "前期",
        "後期",
    ];
    starts(&text.low[span.clone()], &years).is_some()
}

/// Whether an English noun names what there is, and no doing of the writer: share of buyers, calls from growers,
/// false calls, vacant posts, a ten-page study.
pub(super) fn is_there(around: &en::Around<'_>) -> bool {
    let (before, word, next) = (around.word(-1), around.word(0), around.word(1));
    let job =
        || (1..=3).any(|k| matches!(around.word(-k), "fill" | "filling" | "vacant" | "vacancies"));
    let paged = || {
        (1..=2).any(|k| around.word(-k).ends_with("-page") || around.word(-k).ends_with("-slide"))
    };
    match word {
        "study" | "studies"
            if matches!(
                before,
                "market" | "feasibility" | "literature" | "desk" | "case" | "user" | "pilot"
            ) =>
        {
            true
        }
        "share" | "study" | "read" | "practice" if next == "of" => true,
        "call" if before == "to" => matches!(around.word(-2), "has" | "have" | "needs" | "need"),
        "call" | "calls" => {
            next == "from"
                || matches!(next, "centre" | "center")
                || (1..=2).any(|k| matches!(around.word(-k), "for" | "about"))
                || matches!(
                    before,
                    "false" | "support" | "incoming" | "emergency" | "0" | "zero" | "no" | "fewer"
                )
        }
        "post" | "posts" => job(),
        "phone" => matches!(next, "cost" | "costs" | "bill" | "line" | "lines"),
        "e-mail" | "e-mails" | "emails" => before == "template",
        _ => paged(),
    }
}

/// Whether a clause only names a text that comes again and again: "a trend report every quarter".
pub(super) fn names_text(body: &str) -> bool {
    let text = ["report", "summary", "overview", "analysis", "note"];
    ["a ", "an ", "one "]
        .iter()
        .any(|lead| body.starts_with(lead))
        && body.split(' ').take(6).any(|word| text.contains(&word))
}
