//! Where a Japanese sentence comes down to a state of mind or an ability.

use std::ops::Range;

use super::dependence_words::DONE_TO;
use super::mindset_feeling_ja::unmoved;
use super::mindset_head_ja::mind_before;
use super::mindset_noun_ja::noun_at_end;
use super::mindset_person_ja::{bearing, manner, person, sought};
use super::mindset_words::{CHANGES, KEPT, STATES, VAGUE};
use crate::assistant::text::class::{
    before, ends, first_chars, holds, is_kanji, is_katakana, last_chars, starts,
};
use crate::assistant::text::ja::{self, Forms, Hit, Role, verbs_of};
use crate::assistant::text::table::Index;
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
    static STATES_INDEX: Index<{ STATES.len() }> = Index::of_verbs(STATES);
    static CHANGES_INDEX: Index<{ CHANGES.len() }> = Index::of_verbs(CHANGES);
    let low = &text.low;
    let mut hits = Vec::new();
    let rows = |at| STATES_INDEX.rows(low, at);
    verbs_of(low, sentence, STATES, &rows, &mut hits);
    let states = hits.len();
    let rows = |at| CHANGES_INDEX.rows(low, at);
    verbs_of(low, sentence, CHANGES, &rows, &mut hits);
    let mut found: Option<(Range<usize>, String)> = None;
    for (i, hit) in hits.iter().enumerate() {
        let head = &low[sentence.start..hit.span.start];
        let start = if i < states {
            state(head, &low[hit.span.clone()], hit)
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
        .or_else(|| unmoved(text, sentence))
        .or_else(|| manner(text, sentence))
        .or_else(|| bearing(text, sentence))
        .or_else(|| person(text, sentence))?;
    let word = text.normal.text[span.clone()].to_owned();
    Some((span, word))
}

/// What one comes to do in the head alone, whoever it is.
const THINKING: &[&str] = &[
    "考える",
    "意識する",
    "感じる",
    "思える",
    "思う",
    "流れがわかる",
    "流れが分かる",
    "意味がわかる",
    "意味が分かる",
    "違いがわかる",
    "違いが分かる",
    "仕組みがわかる",
    "仕組みが分かる",
    "気持ちがわかる",
    "気持ちが分かる",
    "良さがわかる",
    "勘所がわかる",
    "理由がわかる",
    "全体がわかる",
];

/// What is worked out, and then there: 対策を考える.
const WORKED_OUT: &[&str] = &[
    "策を",
    "案を",
    "企画を",
    "方法を",
    "手順を",
    "名を",
    "名前を",
    "計画を",
    "デザインを",
    "アイデアを",
    "構成を",
    "プランを",
    "メニューを",
    "文を",
    "文面を",
    "問題を",
    "設問を",
    "シナリオを",
    "題材を",
    "ネタを",
    "見出しを",
    "仕組みを",
    "やり方を",
    "進め方を",
    "ルールを",
    "段取りを",
    "レイアウトを",
    "テーマを",
    "配置を",
    "内容を",
    "コピーを",
    "ロゴを",
    "数式を",
    "式を",
    "ロジックを",
];

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
fn state(head: &str, word: &str, hit: &Hit) -> Option<usize> {
    let clause = last_chars(head, 60);
    let clause = clause.rsplit(['、', '。']).next().unwrap_or("");
    let fits = match hit.plain {
        "ようにな" => {
            let able = head.ends_with("できる")
                || head.ends_with('る') && {
                    let stem = &head[..head.len() - 'る'.len_utf8()];
                    before(stem, stem.len()).is_some_and(|c| "えけせてねめれべげ".contains(c))
                };
            let clear = ends(head, &["わかる", "分かる"]).is_some()
                && !holds(clause, &["が", "誰", "画面", "表示", "ログ"]);
            ends(head, THINKING).is_some()
                || clear
                || able
                    && ends(head, &["もらえる", "いただける", "頂ける"]).is_none()
                    && act_ja::others_act(clause).is_none()
                    && !holds(clause, &["名が", "名とも", "人とも"])
                    && (!is_passive(head) || ends(head, ABLE).is_some())
        }
        // 読む人のことを考えて、: how, and the act follows.
        "考え"
            if !word.ends_with('て')
                && (head.ends_with('を') && ends(head, WORKED_OUT).is_none()
                    || head.ends_with("について")) =>
        {
            true
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
                        "とは何か",
                    ],
                )
        }
        "成長" => !head.ends_with(['が', '率']) && !ends_with_noun(head) && !sought(clause),
        // 丁寧に答えるよう心がける: what one does is named.
        "心がけ" | "心掛け" | "こころがけ" => {
            ends(head, &["よう", "ように", "ことを"]).is_none()
        }
        // 新人が独り立ちする: that shows.
        "独り立ち" | "自立" => !clause.contains('が'),
        "通" | "適応" | "順応" => head.ends_with('に'),
        "なじ" | "馴染" | "溶け込" => clause.contains('に'),
        "寄り添" => head.ends_with("に"),
        // 中身を分かるようにする; but not 担当者が分かるようにする.
        "分かるように" | "わかるように" => {
            !clause.contains('が') && act_ja::others_act(clause).is_none()
        }
        "慣れ" => head.ends_with('に'),
        "知" => head.ends_with(['を', 'も', 'く', 'て', 'と']) || clause.contains('を'),
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

pub(super) fn ends_with_noun(head: &str) -> bool {
    before(head, head.len()).is_some_and(|c| is_kanji(c) || is_katakana(c))
}

/// What people do to each other in their heads: 理解し合う.
const MUTUAL: &[&str] = &["理解", "尊重", "信頼", "認識", "意識"];

/// Whether the sentence rests on the verb where it stands.
fn stands(text: &Text, sentence: &Range<usize>, hit: &Hit) -> bool {
    let tail = &text.low[hit.span.end..sentence.end];
    let word = &text.low[hit.span.clone()];
    // 不安をなくすため、連絡網をそろえる: what for.
    let strives = || ends(tail.trim_end_matches(['。', '.', ' ']), STRIVING).is_some();
    if starts(tail, &["ため、", "べく、"]).is_some() && !strives() {
        return false;
    }
    match hit.role {
        Role::Predicate => {
            // 学びの, 知ること: a noun made of the verb.
            let noun = starts(tail, &["の", "こと", "や", "も", "に", "と"]).is_some()
                && starts(tail, &["と思", "と考え", "と存じ"]).is_none()
                && !word.ends_with(['て', 'で'])
                || word.ends_with('ん') && tail.starts_with('だ') // 学んだ方法
                || tail
                    .strip_prefix('る')
                    .is_some_and(|which| which.starts_with(|c| is_kanji(c) || is_katakana(c))); // 学べる場
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
                .is_none_or(|more| more == "合" && MUTUAL.contains(&hit.plain))
                && (ends(word, &["され", "られ"]).is_none() || hit.plain == "考え")
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
                && strives()
        }
        Role::Denied => KEPT.contains(&hit.plain),
        // 理解している状態にする
        Role::Attribute => starts(tail, &["状態", "レベル", "水準", "段階"]).is_some(),
        // スキルが身についた状態
        Role::Done => starts(tail, &["状態", "レベル", "水準"]).is_some(),
    }
}

/// What a sentence ends with that is no act.
#[rustfmt::skip]
const STRIVING: &[&str] = &[
    "努める", "努めます", "努力する", "努力します", "励む", "励みます", "頑張る", "取り組む", "取り組みます", "心がける", "心掛ける",
    "努力していく", "努めていく", "目指す", "目指します", "業務を進める", "仕事を進める", "行動する", "行動します", "貢献する", "貢献します",
    "作業する", "作業します", "作業を行う", "仕事をする", "業務を行う", "業務に当たる", "業務にあたる", "働く", "努めたい", "励んでいく", "取り組んでいく",
];

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
