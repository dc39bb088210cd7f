//! The clauses of a Japanese statement, and two aims as nouns.

use std::ops::Range;

use super::apart_ja::perhaps;
use super::en::{due, rhythm};
use super::items::{level, list_number, things};
use super::ja_back::{back, echoes, elided, others};
use super::ja_cuts::cuts;
use super::ja_doing::ability;
use super::ja_ends::{
    ABLE, ADOPTED, GONE, LEVELS, NONE_LEFT, aimed, complaint, goes_with, is_part, limit, one,
};
use super::ja_kind::{Clause, kind, to_level};
use super::ja_shall::made_so;
use super::ja_verb::{led, verb};
use super::ja_words::{has_object, topic};
use super::joints_ja::{adds, another, elsewhere, frame, oneself, role, side, turns_to, verbal};
use super::words::{self, Class};
use super::{Act, Joint};
use crate::assistant::text::Text;
use crate::assistant::text::class::{ends, holds, is_kanji, is_katakana, last_chars, starts};

/// So many clauses are looked at, and none that is longer than this, in bytes.
const MOST: usize = 12;
const LONGEST: usize = 900;

/// The clauses that tell what is done, in order.
pub(super) fn acts(text: &Text, found: &mut Vec<Act>) {
    for sentence in &text.sentences {
        let (mut from, mut joint) = (sentence.start, Joint::Apart);
        let before = found.len();
        let how = starts(&text.low[sentence.clone()], HOW).is_some();
        let cuts = cuts(text, sentence);
        for (end, next, beside) in cuts {
            let last =
                next >= sentence.end || text.low[end..next].starts_with([' ', ';', '/', '・']);
            // 誤り0件、かつ…; …していく、…していく: each is closed for itself.
            let body = &text.low[from..end];
            let closed = ends(body, CLOSED).is_some() && text.low[end..].starts_with('、');
            let more = starts(&text.low[next..], &["かつ", "および", "及び", "ならびに"]).is_some();
            let last = last || closed || more;
            let Some(act) = act(text, &(from..end), joint, last) else {
                continue;
            };
            found.push(act);
            if found.len() >= MOST {
                return;
            }
            joint = if beside || closed {
                Joint::Beside
            } else {
                Joint::Next
            };
            if text.low[..next].ends_with(['/', ';', '・']) {
                joint = Joint::Apart;
            }
            from = next;
        }
        // 具体的には…: all of the sentence tells how; まず…, 次に… are steps, unless each has an end of its own.
        if how && before > 0 {
            let turn =
                starts(&text.low[sentence.clone()], TURNS).is_some() && ended(&found[before - 1]);
            for act in &mut found[before..] {
                act.back = !(turn && ended(act));
            }
        }
    }
}

/// What begins a sentence that tells how the one before comes about, or what is next on the way.
const HOW: &[&str] = &[
    "具体的には",
    "具体的に",
    "そのため",
    "このため",
    "それには",
    "手段として",
    "方法として",
    "方法は",
    "進め方",
    "やり方",
    "内訳",
    "対象は",
    "対象者",
    "例えば",
    "たとえば",
    "狙いは",
    "ねらいは",
    "目的は",
    "まず",
    "次に",
    "続いて",
    "その後",
    "その上で",
    "最後に",
    "これにより",
    "それにより",
];

/// How a clause ends that could end its sentence.
const CLOSED: &[&str] = &[
    "ていく",
    "でいく",
    "にする",
    "をする",
    "を減らす",
    "を増やす",
    "をなくす",
    "を高める",
    "を深める",
    "を上げる",
    "を下げる",
    "を育てる",
];

/// Those that count what is to be done.
const TURNS: &[&str] = &["まず", "次に", "続いて", "その後", "最後に"];

/// Whether a clause sets an end, and how far.
fn ended(act: &Act) -> bool {
    act.figure
        && matches!(
            act.class,
            Class::Result | Class::Sale | Class::Win | Class::Grow
        )
}

/// What a clause tells; nothing where it does not end in a verb of its own.
fn act(text: &Text, clause: &Range<usize>, joint: Joint, last: bool) -> Option<Act> {
    let low = &text.low;
    if clause.len() > LONGEST {
        return None;
    }
    let (mut joint, mut span) = (joint, clause.clone());
    let marked = low[span.clone()]
        .trim_start()
        .starts_with(['・', '•', '-', '*']);
    let number = list_number(low, span.start).or_else(|| {
        let lead = low[span.clone()].len() - low[span.clone()].trim_start().len();
        list_number(low, span.start + lead).map(|number| number + lead)
    });
    if let Some(number) = number {
        // "0、…": the mark behind the number ended the clause, and nothing of it is left.
        span.start = (span.start + number).min(span.end);
        joint = Joint::Apart;
    }
    if span.is_empty() {
        return None;
    }
    let item = number.is_some() || marked;
    if marked {
        joint = Joint::Apart;
    }
    loop {
        let body = &low[span.clone()];
        let lead = body.len()
            - body
                .trim_start_matches(['、', ' ', '・', '-', '\n', '*', '•'])
                .len();
        span.start += lead;
        let body = &low[span.clone()];
        if let Some(word) = another(body) {
            joint = Joint::Other;
            span.start += word;
            continue;
        }
        // また and its like say that something is put beside.
        match starts(body, words::BESIDE_JA) {
            Some(word) if !is_part(&body[word.len()..]) => {
                if joint != Joint::Other {
                    joint = Joint::Beside;
                }
                span.start += word.len();
            }
            _ if lead == 0 => break,
            _ => {}
        }
    }
    let body = low[span.clone()].trim_end_matches(['。', '.', '!', ' ', '\n', ')', ';']);
    let whole = span.start..span.start + body.len();
    // …をなくす(毎月0件)
    let body = match body.rfind('(') {
        Some(at) if at > 0 && !body[at..].contains(')') => body[..at].trim_end(),
        _ => body,
    };
    // "…すること、および…すること": the clause is that before こと.
    let whole_body = body;
    let body = aimed(body);
    let last = last || body.len() < whole_body.len();
    // さらに…を充実させることで、: beside what came before, whatever both are for.
    let body = match body.strip_suffix("ことで") {
        Some(rest) if joint == Joint::Beside || adds(rest) => rest,
        _ => body,
    };
    span.end = span.start + body.len();
    let for_what = !last && ends(body, &["ように", "よう", "として", "ようにと"]).is_some();
    if body.is_empty()
        || for_what
        || !last
            && ends(body, words::UNDER_JA).is_some()
            && verb(body, false).is_none()
            && !(body.ends_with("まで") && to_level(text, &span))
    {
        return None;
    }
    let topic = topic(body);
    // 離職者を出さない, 事故を起こさず: a level of nothing.
    let none = last && ends(body, NONE_LEFT).is_some() && !complaint(body)
        || ends(body, &["出さず", "起こさず", "発生させず", "招かず"]).is_some();
    let framed = span.start + body.find('は').map_or(0, |at| at + 'は'.len_utf8());
    let headline =
        frame(body) && (level(text, &(framed..span.end)) || ends(body, words::AIMS_JA).is_some());
    let clause = Clause {
        span: span.clone(),
        topic,
        joint,
        last,
        item,
        none,
        headline,
    };
    let (at, class) = kind(text, &clause)?;
    let head = span.start..at;
    let changed = ends(
        led(body).unwrap_or(body),
        &["くする", "くし", "くして", "くなる", "くなり"],
    )
    .is_some();
    let bare = at == span.end && class == Class::Result && !none && !changed;
    let plain = led(body).unwrap_or(body);
    let mind = ends(plain, words::MIND_JA).is_some()
        || plain.contains('も') && ends(&plain.replace('も', "を"), words::MIND_JA).is_some()
        // 英語力を身につけ、海外案件に対応できるようになる: the one for the other.
        || ends(body, ABLE).is_some() && (joint != Joint::Next || adds(body))
        || class == Class::Result && ability(body);
    let helps = ends(&plain.replace('も', ""), words::HELP_JA).is_some();
    // "残業は月10時間以下に減らす": a sentence of its own may begin with what it is about.
    let terse = class == Class::Result && body.ends_with(is_kanji);
    let about = (joint != Joint::Next || terse)
        && body.find('は').is_some_and(|at| {
            let head = body[..at].strip_suffix('で').unwrap_or(&body[..at]);
            head.chars().count() > 1
                && (head.ends_with(|c: char| is_kanji(c) || is_katakana(c)) || verbal(head))
                && text.times_in(&(span.start..span.start + at)).is_empty()
        });
    let object = class != Class::Other && (bare || headline || about || joint == Joint::Other)
        || side(body).is_some()
        || has_object(text, &head, class)
        || class == Class::Do && topic.is_some()
        || mind && body.contains('に')
        || helps && body.contains(['に', 'を']);
    let figures = text.quantities_in(&whole);
    // 更新の3か月前に: no figure of what is reached.
    let offset = |at: usize| low[at..].starts_with('前') || low[at..].starts_with("ほど前");
    let figure = figures.iter().any(|at| !offset(at.end))
        || none
        || limit(low[head.clone()].trim_end_matches('に'))
        || (!last || adds(body)) && ends(&plain.replace('も', "を"), GONE).is_some()
        || holds(body, LEVELS)
        || class == Class::Result && lasts(text, &head);
    if joint != Joint::Other && elsewhere(body)
        || joint == Joint::Apart && role(body)
        || joint == Joint::Next
            && (oneself(body) || class == Class::Result && turns_to(body, topic))
        || joint == Joint::Next && (class != Class::Hand || helps) && adds(body)
    {
        joint = Joint::Beside;
    }
    Some(Act {
        joint,
        class,
        topic,
        object,
        back: elided(body, joint, class)
            || back(body)
            || goes_with(body)
            || perhaps(body) && !(adds(body) && figure),
        echo: echoes(body),
        // 離脱率は8%になる: it comes of what was done.
        others: others(body) && !(class == Class::Result && made_so(&low[span.start..at]))
            // 演習は10問、所要は2日: what it shall be like.
            || body.matches('は').count() > 1
            || about && low[at..span.end].starts_with("にな"),
        teaches: holds(
            body,
            &["教材", "演習", "講座", "スライド", "カリキュラム", "研修"],
        ),
        figure,
        counted: headline
            || figure
            || text
                .times_in(&whole)
                .iter()
                .any(|time| !offset(time.span.end) && !low[..time.span.end].ends_with('前')),
        things: things(text, &span),
        based: figures.iter().any(|at| {
            let tail = &low[at.end..whole.end];
            let onward = |tail: &str| tail.contains(|c: char| c.is_ascii_digit());
            tail.strip_prefix("から").is_some_and(onward) || tail.starts_with('→')
        }),
        adopted: holds(body, ADOPTED),
        rhythm: rhythm(text, &span) || again(text, &whole),
        single: figures.last().is_some_and(|at| one(&low[at.clone()])),
        mind,
        helps,
        free: false,
        bare,
        due: headline || due(text, &whole),
        span,
    })
}

/// Whether all figures say how often: 四半期に1回, 週2回.
fn again(text: &Text, span: &Range<usize>) -> bool {
    let figures = text.quantities_in(span);
    let often = |at: &Range<usize>| {
        let head = last_chars(&text.low[span.start..at.start], 2);
        let whole = &text.low[at.clone()];
        let every = ["毎", "月", "週", "期", "日"];
        whole.ends_with('回') && (holds(head, &every) || holds(whole, &every))
    };
    !figures.is_empty() && figures.iter().all(often)
}

/// Whether the level is a time: 保管期間を1年に延ばす, 納期を3日にする.
fn lasts(text: &Text, head: &Range<usize>) -> bool {
    let Some(level) = text.low[head.clone()].strip_suffix('に') else {
        return false;
    };
    let unit = ends(
        level,
        &["年", "か月", "ヶ月", "週間", "日", "時間", "分", "秒"],
    );
    let number = unit.map(|unit| &level[..level.len() - unit.len()]);
    let digits = |c: char| c.is_ascii_digit() || c == '.';
    number.is_some_and(|number| {
        let thing = number.trim_end_matches(digits);
        thing.len() < number.len() && thing.ends_with(['を', 'は', 'ら', 'も', '均'])
    })
}
