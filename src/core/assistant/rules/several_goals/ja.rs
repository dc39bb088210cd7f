//! The clauses of a Japanese statement, and two aims as nouns.

use std::ops::Range;

use super::en::{due, rhythm};
use super::items::{item_number, level, list_number, things};
use super::ja_back::{back, others};
use super::ja_doing::{ability, doing};
use super::ja_ends::{ABLE, ADOPTED, NONE_LEFT, STAGES, aimed, complaint, goes_with, is_part, one};
use super::ja_verb::verb;
use super::ja_words::{has_object, topic};
use super::joints_ja::{adds, another, frame, role};
use super::words::{self, Class, Topic};
use super::{Act, Joint};
use crate::assistant::text::Text;
use crate::assistant::text::class::{
    before, ends, first_chars, holds, is_kanji, is_katakana, starts,
};

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
            let last = next >= sentence.end || text.low[end..next].starts_with(' ');
            let Some(act) = act(text, &(from..end), joint, last) else {
                continue;
            };
            found.push(act);
            if found.len() >= MOST {
                return;
            }
            joint = if beside { Joint::Beside } else { Joint::Next };
            if text.low[..next].ends_with(['/', ';']) {
                joint = Joint::Apart;
            }
            from = next;
        }
        // 具体的には…: all of the sentence tells how.
        if how && before > 0 {
            for act in &mut found[before..] {
                act.back = true;
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
    "まず",
    "次に",
    "続いて",
    "その後",
    "その上で",
    "最後に",
    "これにより",
    "それにより",
];

/// Where a clause may end, where the next begins, and whether that one stands beside it.
fn cuts(text: &Text, sentence: &Range<usize>) -> Vec<(usize, usize, bool)> {
    let low = &text.low;
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let body = &low[sentence.clone()];
    let (numbered, dotted) = (
        item_number(body).is_some(),
        body.starts_with(['・', '-', '•']),
    );
    for (at, c) in body.char_indices() {
        let at = sentence.start + at;
        if found.len() > MOST * 4 {
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
        if c == '、' || c == ';' || slash {
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
            let beside = beside.is_some() || while_doing.is_some() && both;
            if found.last().is_none_or(|(_, next, _)| *next <= end) {
                found.push((end, at + c.len_utf8(), beside));
            }
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
    // "…すること、および…すること": the clause is that before こと.
    let body = aimed(body);
    span.end = span.start + body.len();
    let for_what = !last && ends(body, &["ように", "よう", "として", "ようにと"]).is_some();
    if body.is_empty()
        || for_what
        || !last && ends(body, words::UNDER_JA).is_some() && verb(body, false).is_none()
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
    let (at, class) = match verb(body, last) {
        _ if none => (span.end, Class::Result),
        Some((at, "取" | "取得", _)) if topic == Some(Topic::Sales) && body.contains("契約") => {
            (span.start + at, Class::Sale)
        }
        // 許可を取る, データを取得する: no exam.
        Some((at, "取" | "取得", _)) if topic != Some(Topic::Learning) => {
            (span.start + at, Class::Prep)
        }
        // 閲覧を得る: what comes of what was published, no order.
        Some((at, "得" | "獲得", _)) if holds(body, words::ECHO_JA) => {
            (span.start + at, Class::Hand)
        }
        // 試験を10名受けさせる
        Some((at, "受け", _))
            if topic == Some(Topic::Learning) && holds(body, &["試験", "検定"]) =>
        {
            (span.start + at, Class::Win)
        }
        // To speak in a community is an event of its own.
        Some((at, "話" | "紹介", _)) if topic == Some(Topic::Sharing) && holds(body, STAGES) => {
            (span.start + at, Class::Do)
        }
        // 担当を週替わりにする: no level.
        Some((at, "にし" | "にす" | "とし" | "とす", _))
            if text.quantities_in(&span).is_empty() && !holds(body, &["半減", "半分", "倍"]) =>
        {
            (span.start + at, Class::Hand)
        }
        Some((at, _, class)) => (span.start + at, class),
        // 解約率3%以下, 英語750点: a level with no verb.
        None if (last || item) && joint != Joint::Next && level(text, &span) => {
            (span.end, Class::Result)
        }
        // 残業が20時間以内であり、かつ
        None if ends(body, &["であり"]).is_some()
            && level(text, &(span.start..span.end - "であり".len())) =>
        {
            (span.end, Class::Result)
        }
        None if headline => (span.end, Class::Make),
        // 速くする, 少なくする: a level.
        None if ends(body, &["くする", "くし", "くして", "くなる", "くなり"]).is_some() => {
            (span.end, Class::Result)
        }
        // 使いこなせるようになる: an ability.
        None if ends(body, ABLE).is_some() => (span.end, Class::Prep),
        None if doing(body, last) => (span.end, Class::Deed),
        // An item of a list that names an aim.
        None if item && ends(body, words::AIMS_JA).is_some() => (span.end, Class::Result),
        None if last => (span.end, Class::Other),
        None => return None,
    };
    let head = span.start..at;
    let changed = ends(body, &["くする", "くし", "くして", "くなる", "くなり"]).is_some();
    let bare = at == span.end && class == Class::Result && !none && !changed;
    let mind = ends(body, words::MIND_JA).is_some()
        // 英語力を身につけ、海外案件に対応できるようになる: the one for the other.
        || ends(body, ABLE).is_some() && (joint != Joint::Next || adds(body))
        || class == Class::Result && ability(body);
    let helps = ends(&body.replace('も', ""), words::HELP_JA).is_some();
    // "残業は月10時間以下に減らす": a sentence of its own may begin with what it is about.
    let terse = class == Class::Result && body.ends_with(is_kanji);
    let about = (joint != Joint::Next || terse)
        && body.find('は').is_some_and(|at| {
            let head = &body[..at];
            head.chars().count() > 1
                && head.ends_with(|c: char| is_kanji(c) || is_katakana(c))
                && text.times_in(&(span.start..span.start + at)).is_empty()
        });
    let object = class != Class::Other && (bare || headline || about || joint == Joint::Other)
        || has_object(text, &head, class)
        || class == Class::Do && topic.is_some()
        || mind && body.contains('に')
        || helps && body.contains(['に', 'を']);
    let figures = text.quantities_in(&span);
    // 更新の3か月前に: no figure of what is reached.
    let offset = |at: usize| low[at..].starts_with('前') || low[at..].starts_with("ほど前");
    let figure =
        figures.iter().any(|at| !offset(at.end)) || none || holds(body, &["半減", "半分", "倍増"]);
    if joint == Joint::Apart && role(body)
        || joint == Joint::Next && (class != Class::Hand || helps) && adds(body)
    {
        joint = Joint::Beside;
    }
    Some(Act {
        joint,
        class,
        topic,
        object,
        back: back(body) || goes_with(body),
        // 離脱率は8%になる: it comes of what was done.
        others: others(body)
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
                .times_in(&span)
                .iter()
                .any(|time| !offset(time.span.end) && !low[..time.span.end].ends_with('前')),
        things: things(text, &span),
        based: figures.iter().any(|at| {
            low[at.end..span.end].starts_with("から") || low[at.end..span.end].starts_with('→')
        }),
        adopted: holds(body, ADOPTED),
        rhythm: rhythm(text, &span),
        single: figures.last().is_some_and(|at| one(&low[at.clone()])),
        mind,
        helps,
        free: false,
        bare,
        due: headline || due(text, &span),
        span,
    })
}
