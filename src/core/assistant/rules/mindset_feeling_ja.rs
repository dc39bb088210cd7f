//! What one no longer feels or lets happen in oneself: 物おじしなくなる, 人のせいにしない.

use std::ops::Range;

use super::mindset_words::VAGUE;
use crate::assistant::text::class::{begins_with, ends, last_chars, starts};
use crate::assistant::text::table::Index;
use crate::assistant::text::{Text, act_ja, ja};

/// What is denied, up to ない and ず.
#[rustfmt::skip]
const FEELINGS: &[&str] = &[
    "物おじし", "物怖じし", "ものおじし", "臆さ", "臆せ", "臆する", "慌て", "あわて", "焦ら", "あせら", "戸惑わ", "とまどわ", "まごつか", "ひるま", "怯ま", "恐れ", "怖がら", "怖れ",
    "緊張し", "動揺し", "動じ", "うろたえ", "気後れし", "遠慮し", "あきらめ", "諦め", "投げ出さ", "尻込みし", "萎縮し", "イライラし", "いらいらし", "感情的にな", "億劫がら",
    "迷わ", "つまずか", "身構え", "満足し", "満足せ", "甘んじ", "甘え", "安住し", "安住せ", "妥協し", "妥協せ", "おごら", "驕ら", "慢心し", "慢心せ", "油断し", "油断せ", "任せにし", "任せにせ",
    "のせいにし", "のせいにせ", "他責にし", "言い訳をし", "言い訳し", "決めつけ", "思い込ま", "鵜呑みにし", "うのみにし", "鵜呑みにせ", "うのみにせ", "流され", "とらわれ", "囚われ", "くよくよし", "落ち込ま", "引きずら",
    "他人事と思わ", "人ごとと思わ", "ひとごとと思わ", "当たり前と思わ", "当然と思わ", "他人事だと思わ", "気おくれし", "引け目を感じ",
    "嫌がら", "面倒がら", "から逃げ", "背を向け", "目を背け", "目をそらさ", "見て見ぬふりをし", "気を抜か", "手を抜か", "他人事にし", "ひとごとにし", "へこたれ", "くじけ", "ぶれ", "めげ", "飽き", "いとわ", "惜しま",
];

/// Where they stand in the table.
static FEELINGS_INDEX: Index<{ FEELINGS.len() }> = Index::of(FEELINGS);

/// A feeling that is denied, where the sentence comes to that.
pub(super) fn unmoved(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    #[rustfmt::skip]
    const GONE: &[&str] = &["なくな", "ないようにな", "ないように心", "ないよう心", "ないように努", "ないよう努", "ないようにす", "ないことを心"];
    let body = &text.low[sentence.clone()];
    body.char_indices().find_map(|(at, _)| {
        let rows = FEELINGS_INDEX.rows(body, at).iter();
        let mut words = rows.map(|row| FEELINGS[usize::from(*row)]);
        let word = words.find(|word| begins_with(&body[at..], word))?;
        let end = at + word.len();
        let tail = &body[end..];
        let to = if let Some(gone) = starts(tail, GONE) {
            end + gone.len()
        } else if let Some(after) = tail.strip_prefix("ない") {
            let said = starts(
                after,
                &["こと", "ものとする", "人にな", "人間にな", "自分にな"],
            );
            let after = said.map_or(after, |said| &after[said.len()..]);
            (ja::is_end(after) || said.is_some_and(|said| said.ends_with('な')))
                .then_some(body.len())?
        } else {
            // 失敗を恐れずに取り組む
            let after = tail.strip_prefix("ず")?.trim_start_matches('に');
            let after = after.trim_start_matches('、');
            let after = starts(
                after,
                &["業務に", "仕事に", "何事にも", "物事に", "上を", "高みを"],
            )
            .map_or(after, |what| &after[what.len()..]);
            let vague = starts(after, VAGUE).or_else(|| starts(after, &["目指", "当た", "励"]))?;
            body.len() - after.len() + vague.len()
        };
        // 利用者が迷わなくなる: theirs.
        let near = last_chars(&body[..at], 40);
        let near = near.rsplit(['、', '。']).next().unwrap_or("");
        let theirs =
            act_ja::others_act(near).is_some() || ends(near, &["誰も", "だれも"]).is_some();
        let span = sentence.start + at..sentence.start + to;
        (!theirs && !text.quoted(&span)).then_some(span)
    })
}
