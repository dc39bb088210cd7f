//! Where a Japanese sentence comes down to a state of mind or an ability.

use std::ops::Range;

use super::dependence_words::DONE_TO;
use super::mindset_noun_ja::noun_at_end;
use super::mindset_person_ja::{bearing, manner, person, sought};
use super::mindset_words::{
    ADVERBS, CHANGES, DEGREES, DOING, KEPT, MINDS, NO_POWER, STATES, VAGUE, begins,
};
use crate::assistant::text::class::{
    Begins, before, ends, first_chars, holds, is_kanji, is_katakana, last_chars, starts,
};
use crate::assistant::text::ja::{self, Forms, Hit, Role, verbs};
use crate::assistant::text::{Text, act_ja};

/// As the dictionary has it: 深め → 深める.
fn plain(text: &Text, start: usize, hit: &Hit) -> String {
    if hit.role == Role::Denied {
        return text.normal.text[start..hit.span.end].to_owned();
    }
    let verb = STATES
        .iter()
        .chain(CHANGES)
        .find(|verb| verb.plain == hit.plain);
    let ending = match verb.map(|verb| verb.forms) {
        Some(Forms::Suru) => "する",
        Some(Forms::Ichidan) => "る",
        Some(Forms::Godan(endings)) => ["る", "う", "く", "ぐ", "す", "つ", "ぶ", "む"]
            .into_iter()
            .find(|ending| endings.contains(ending))
            .unwrap_or("する"),
        None => "",
    };
    [&text.normal.text[start..hit.span.start], hit.plain, ending].concat()
}

/// The words that the sentence rests on, and how to speak of them.
pub(super) fn rests_on(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, String)> {
    const STATES_BEGIN: Begins = begins(STATES);
    const CHANGES_BEGIN: Begins = begins(CHANGES);
    let low = &text.low;
    let mut hits = Vec::new();
    verbs(low, sentence, STATES, STATES_BEGIN, &mut hits);
    let states = hits.len();
    verbs(low, sentence, CHANGES, CHANGES_BEGIN, &mut hits);
    let mut found: Option<(Range<usize>, String)> = None;
    for (i, hit) in hits.iter().enumerate() {
        let head = &low[sentence.start..hit.span.start];
        let start = if i < states {
            state(head, hit)
        } else {
            mind_before(head, hit.plain)
        };
        let Some(start) = start.map(|start| sentence.start + start) else {
            continue;
        };
        let span = start..hit.span.end;
        // 後輩を独り立ちさせる: what becomes of them can be seen.
        if matches!(hit.plain, "独り立ち" | "自立") && low[hit.span.end..].starts_with("させ")
            || matches!(hit.plain, "独り立ち" | "自立") && low[hit.span.clone()].contains("させ")
        {
            continue;
        }
        // 新卒が自信を持って働けるよう: theirs, and what for.
        let near = last_chars(&low[sentence.start..start], 40);
        let near = near.rsplit('、').next().unwrap_or("");
        let then = first_chars(&low[hit.span.end..sentence.end], 24);
        let then = then.split('、').next().unwrap_or("");
        let theirs = holds(then, &["よう", "ため"]) && act_ja::others_act(near).is_some();
        if theirs {
            continue;
        }
        if stands(text, sentence, hit) && !text.quoted(&span) {
            // The last one is what the sentence comes to.
            if found.as_ref().is_none_or(|(one, _)| one.end <= span.end) {
                found = Some((span, plain(text, start, hit)));
            }
        }
    }
    if let Some((span, word)) = found {
        return Some((with_vague_end(low, sentence, span), word));
    }
    let span = noun_at_end(text, sentence)
        .or_else(|| manner(text, sentence))
        .or_else(|| bearing(text, sentence))
        .or_else(|| person(text, sentence))?;
    let word = text.normal.text[span.clone()].to_owned();
    Some((span, word))
}

/// Potentials that look like passives.
const ABLE: &[&str] = &[
    "考えられる",
    "答えられる",
    "教えられる",
    "伝えられる",
    "まとめられる",
    "進められる",
    "立てられる",
];

/// Where a verb of the head begins, where it is one.
fn state(head: &str, hit: &Hit) -> Option<usize> {
    let clause = last_chars(head, 60);
    let clause = clause.rsplit(['、', '。']).next().unwrap_or("");
    let fits = match hit.plain {
        "ようにな" => {
            let able = head.ends_with("できる")
                || head.ends_with('る') && {
                    let stem = &head[..head.len() - 'る'.len_utf8()];
                    before(stem, stem.len()).is_some_and(|c| "えけせてねめれべげ".contains(c))
                };
            able && ends(head, &["もらえる", "いただける", "頂ける"]).is_none()
                && act_ja::others_act(clause).is_none()
                && (!is_passive(head) || ends(head, ABLE).is_some())
        }
        "考え" => {
            ends(
                head,
                &[
                    "かを",
                    "として",
                    "本位で",
                    "基準で",
                    "目線で",
                    "的に",
                    "深く",
                ],
            )
            .is_some()
                || holds(
                    clause,
                    &[
                        "立場",
                        "目線",
                        "視点",
                        "立って",
                        "主体的",
                        "自分で",
                        "自ら",
                        "常に",
                        "つねに",
                        "日頃から",
                        "第一に",
                        "先を",
                        "全体を",
                    ],
                )
        }
        "成長" => !head.ends_with(['が', '率']) && !ends_with_noun(head) && !sought(clause),
        // 丁寧に答えるよう心がける: what one does is named.
        "心がけ" | "心掛け" | "こころがけ" => {
            ends(head, &["よう", "ように", "ことを"]).is_none()
        }
        "通" => head.ends_with('に'),
        "なじ" | "馴染" | "溶け込" => clause.contains('に'),
        "寄り添" => head.ends_with("に"),
        // 中身を分かるようにする; but not 担当者が分かるようにする.
        "分かるように" | "わかるように" => {
            !clause.contains('が') && act_ja::others_act(clause).is_none()
        }
        "慣れ" => head.ends_with('に'),
        "知" => head.ends_with(['を', 'も', 'く', 'て', 'と']),
        "意識" | "認識" | "理解" | "学習" | "把握" | "自覚" | "習得" | "マスター" | "勉強" => {
            !(ends_with_noun(head) && matches!(hit.plain, "学習" | "認識" | "把握" | "マスター"))
        }
        _ => true,
    };
    let verb = clause.trim_end_matches(|c| !"をがにでとへもは".contains(c));
    let able = hit.plain == "ようにな" && clause.len() - verb.len() <= 30;
    // 使えるようになる: with the verb that one comes to be able to do.
    let start = if able {
        head.len() - (clause.len() - verb.len())
    } else {
        head.len()
    };
    fits.then_some(start)
}

/// 使われる, 頼られる: done by others, and no ability.
fn is_passive(head: &str) -> bool {
    let Some(stem) = head.strip_suffix("れる") else {
        return false;
    };
    // 切り分けられる is an ability, 認められる what others do.
    if stem.ends_with('ら') {
        return ends(&head[..head.len() - 'る'.len_utf8()], DONE_TO).is_some();
    }
    before(stem, stem.len()).is_some_and(|c| "わさかがまばなた".contains(c))
}

fn ends_with_noun(head: &str) -> bool {
    before(head, head.len()).is_some_and(|c| is_kanji(c) || is_katakana(c))
}

/// Whether the sentence rests on the verb where it stands.
fn stands(text: &Text, sentence: &Range<usize>, hit: &Hit) -> bool {
    let tail = &text.low[hit.span.end..sentence.end];
    let word = &text.low[hit.span.clone()];
    match hit.role {
        Role::Predicate => {
            // 学びの, 知ること: a noun made of the verb.
            let noun = starts(tail, &["の", "こと", "や", "も", "に", "と"]).is_some()
                && !word.ends_with(['て', 'で']);
            let conduct = starts(
                tail,
                &[
                    "こと。",
                    "ことを心",
                    "ことに努",
                    "こととする",
                    "ことに取",
                    "ことを目",
                    "ものとする",
                    "ように努",
                    "ように心",
                    "ようにする",
                    "ようにし",
                    "とともに",
                    "と共に",
                    "と同時",
                ],
            );
            (!noun || conduct.is_some() || tail == "こと")
                && starts(
                    tail,
                    &[
                        "もら",
                        "いただ",
                        "頂",
                        "くれ",
                        "やす",
                        "にく",
                        "づら",
                        "合",
                        "直",
                    ],
                )
                .is_none()
                && ends(word, &["され", "られ"]).is_none()
        }
        Role::Noun => true,
        // 深めるために努力する: no act follows.
        Role::Adjunct => {
            let aside = [
                "ため",
                "為",
                "べく",
                "よう",
                "ことに努",
                "ことを目",
                "上で",
                "うえで",
            ];
            !word.ends_with("され")
                && (word.ends_with("つつ")
                    || word.ends_with("ながら")
                    || starts(tail, &aside).is_some())
                && ends(tail.trim_end_matches(['。', '.', ' ']), STRIVING).is_some()
        }
        Role::Denied => KEPT.contains(&hit.plain),
        // 理解している状態にする
        Role::Attribute => starts(tail, &["状態", "レベル", "水準", "段階"]).is_some(),
        Role::Done => false,
    }
}

/// Verbs of striving, which take what they strive for with に.
const TOWARDS: &[&str] = &["努め", "励", "取り組", "注力", "力を入れ", "力を注"];

/// What a sentence ends with that is no act.
#[rustfmt::skip]
const STRIVING: &[&str] = &[
    "努める", "努めます", "努力する", "努力します", "励む", "励みます", "頑張る", "取り組む", "取り組みます", "心がける", "心掛ける",
    "努力していく", "努めていく", "目指す", "目指します", "業務を進める", "仕事を進める", "行動する", "行動します", "貢献する", "貢献します",
    "作業する", "作業します", "作業を行う", "仕事をする", "業務を行う", "業務に当たる", "業務にあたる", "働く", "努めたい", "励んでいく", "取り組んでいく",
];

/// Where the state of mind begins that the head ends with: 意識を, スキルの向上を, 姿勢で.
fn mind_before(head: &str, verb: &str) -> Option<usize> {
    let mut body = head;
    for adverb in ADVERBS {
        // 意識を、適宜高めていく
        if let Some(less) = body.trim_end_matches('、').strip_suffix(adverb)
            && let less = less.trim_end_matches('、')
            && less.ends_with(['を', 'も', 'が', 'に', 'は'])
        {
            body = less;
        }
    }
    if let Some(start) = mind_with_object(body) {
        return Some(start);
    }
    // 理解を得る: that of others.
    if verb == "得" && ends(body, &["理解を", "理解も", "共感を", "経験を"]).is_some()
    {
        return None;
    }
    if let Some(start) = mind_with_manner(body, verb) {
        return Some(start);
    }
    let particle = before(body, body.len())?;
    let body = match particle {
        'を' | 'も' | 'が' | 'の' | 'へ' | 'に' | 'で' => {
            &body[..body.len() - particle.len_utf8()]
        }
        _ => body,
    };
    if let Some(doing) = ends(body, DOING) {
        let less = &body[..body.len() - doing.len()];
        let whose = less.strip_suffix('の').unwrap_or(less);
        let itself = matches!(doing, "習得" | "修得").then_some(less.len());
        return mind(whose).or(itself);
    } else if matches!(particle, 'へ' | 'に') && !TOWARDS.contains(&verb) {
        return None;
    }
    mind(body).filter(|start| !body[*start..].starts_with("経験") || matches!(verb, "積" | "重ね"))
}

/// 意識を社内に浸透させる: where, with whom stands between.
fn mind_with_object(head: &str) -> Option<usize> {
    if !head.ends_with(['に', 'で', 'へ', 'と', 'も', 'く']) {
        return None;
    }
    let near = last_chars(head, 14);
    let (what, between) = near.rsplit_once('を')?;
    let start = head.len() - near.len();
    let found = mind(&head[..start + what.len()])?;
    (!between.contains(['、', 'が', 'し'])).then_some(found)
}

/// 誠実な姿勢で業務に臨む, 敬意を持って接する: how one goes about it.
fn mind_with_manner(head: &str, verb: &str) -> Option<usize> {
    if !matches!(verb, "臨" | "当た" | "あた" | "取り組" | "接" | "向き合") {
        return None;
    }
    let near = last_chars(head, 14);
    let (what, between) = near.rsplit_once('で')?;
    let start = head.len() - near.len();
    let found = mind(&head[..start + what.len()])?;
    (!between.contains(['、', 'が', 'し'])).then_some(found)
}

/// Where the state of mind begins that a text ends with.
pub(super) fn mind(body: &str) -> Option<usize> {
    let body = ends(body, DEGREES).map_or(body, |degree| &body[..body.len() - degree.len()]);
    let power = body.ends_with('力') && ends(body, NO_POWER).is_none()
        || body.strip_suffix('感').is_some_and(ends_with_noun);
    let named = MINDS
        .iter()
        .filter(|mind| body.ends_with(**mind))
        .max_by_key(|mind| mind.len());
    if let Some(named) = named {
        // 心 is a part of many words.
        let alone = named.chars().count() > 1
            || ends(
                body,
                &[
                    "の心", "な心", "い心", "る心", "の勘", "む癖", "る癖", "う癖", "す癖", "く癖",
                    "の癖",
                ],
            )
            .is_some();
        let word =
            body[..body.len() - named.len()].trim_end_matches(|c| is_kanji(c) || is_katakana(c));
        // コスト意識 is one word.
        let near = body.len() - named.len() - word.len() <= 36;
        return alone.then_some(if near {
            word.len()
        } else {
            body.len() - named.len()
        });
    }
    if !power {
        return None;
    }
    let word = body.trim_end_matches(|c| is_kanji(c) || is_katakana(c) || c == 'ー');
    Some(word.len().max(body.len().saturating_sub(30)))
        .filter(|start| body.is_char_boundary(*start))
}

/// 責任感を持って業務に取り組む: what follows in the clause is no act, and belongs to it.
fn with_vague_end(low: &str, sentence: &Range<usize>, span: Range<usize>) -> Range<usize> {
    if !low[span.clone()].ends_with(['て', 'で']) {
        return span;
    }
    let clause = ja::clause(low, sentence, &span);
    let rest = &low[span.end.min(clause.end)..clause.end];
    if rest.chars().count() <= 20 && holds(rest, VAGUE) {
        return span.start..clause.end;
    }
    span
}
