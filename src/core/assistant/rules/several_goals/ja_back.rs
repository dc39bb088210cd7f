//! Whether a Japanese clause points back to the one before it, or says that somebody else does it.

use super::words;
use crate::assistant::text::class::{ends, holds, is_kanji, is_katakana};
use crate::assistant::text::table::Pairs;

/// Whether the clause points back; 脆弱性の指摘 is new, 指摘 alone is not.
pub(super) fn back(body: &str) -> bool {
    // 理解したことの証とする; 検知し、7日以内に塞げた割合を90%にする: one level of both.
    let proof = ["証と", "証に", "証拠と", "証拠に", "証明と"];
    let share = body
        .find("割合")
        .is_some_and(|at| body[..at].ends_with(['た', 'る']));
    // 一人で出せるようにする: whoever was spoken of.
    let alone = ["一人で", "独力で", "自力で", "自分たちで", "二人だけで"];
    let whose = holds(body, &alone) && !others(body) && !names(body);
    // 停止が起きたときは: what to do if it happens.
    let case = holds(body, &["ときは", "場合", "際は", "時は"]);
    // 第二報, 2回目: one more of the same.
    let again = holds(
        body,
        &[
            "第二",
            "第2",
            "第三",
            "第3",
            "二回目",
            "2回目",
            "二本目",
            "2本目",
        ],
    );
    // 評価の低い2項目: of what was found before.
    let chosen = body.char_indices().any(|(at, c)| {
        c.is_ascii_digit() && (body[..at].ends_with("かった") || body[..at].ends_with("い"))
    });
    if share || case || chosen || again || whose || told(body) || holds(body, &proof) {
        return true;
    }
    let pairs = Pairs::of(body);
    let mut may = words::BACK_JA.iter().filter(|word| pairs.may(word));
    may.any(|word| {
        body.match_indices(word).any(|(at, _)| {
            let head = &body[..at];
            let modified = head.strip_suffix('の').is_some_and(|head| {
                head.ends_with(|c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric())
            });
            let tail = &body[at + word.len()..];
            let compound = head.ends_with(is_kanji) || head.ends_with(is_katakana);
            let other = match *word {
                // 採用説明会, 新規参加者: what is new.
                "説明会" | "報告会" | "参加者" | "利用者" | "読者" | "閲覧" | "課題" | "意見"
                | "質問" | "回答" | "候補" => compound,
                // 本番公開: what is done.
                // 3名をそれぞれリーダーに据える: of this clause.
                "それ" if tail.starts_with("ぞれ") => true,
                "それぞれ" | "各々" => head.ends_with(['を', 'に', 'が', 'は']),
                // 上位20位に入る: a level.
                "上位" => tail
                    .trim_start_matches(|c: char| c.is_ascii_digit())
                    .starts_with('位'),
                "本番" => {
                    let there = tail.starts_with(is_kanji) || tail.starts_with(['へ', 'に', 'で']);
                    there && body[..at].contains('を')
                }
                // 指摘ゼロで, 指摘を2件以下に: a level.
                "指摘" => {
                    let rest = tail.trim_start_matches(['を', 'が', '事', '項', '件', '数']);
                    rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'ゼ' | 'な'))
                }
                _ => false,
            };
            !other && (!modified || matches!(*word, "うち" | "両方"))
        })
    })
}

/// Whether the clause names a person who does something: 若手1名に, 新人を.
fn names(body: &str) -> bool {
    [
        "名が", "名に", "名を", "人が", "人に", "者が", "者に", "手が", "手に", "員が", "員に",
    ]
    .iter()
    .any(|word| body.contains(word) && !body.starts_with(word))
}

/// Whether a thing is what it is by an act before: 決めた改善を, 持ち帰った手法で.
fn told(body: &str) -> bool {
    body.match_indices('た').any(|(at, _)| {
        let tail = &body[at + 'た'.len_utf8()..];
        let past = body[..at].ends_with([
            'っ', 'い', 'し', 'め', 'け', 'え', 'ね', 'れ', 'き', 'せ', 'げ', '出', 'べ',
        ]);
        // に向けた, を含めた: no act before.
        let whole = ends(
            &body[..at],
            &[
                "向け",
                "含め",
                "応じ",
                "とし",
                "踏まえ",
                "沿っ",
                "関し",
                "優れ",
                "限っ",
                "適し",
                "離任し",
                "入社し",
                "着任し",
                "異動し",
                "参画し",
                "配属され",
                "退職し",
                "加わっ",
                "達し",
                "定め",
                "決められ",
            ],
        )
        .is_none();
        past && whole
            && tail.starts_with(|c: char| is_kanji(c) || is_katakana(c))
            && !tail.starts_with("状態")
    })
}

/// 3名が, 担当者が: somebody else does it.
pub(super) fn others(body: &str) -> bool {
    body.match_indices('が').any(|(at, _)| {
        let who = ends(
            &body[..at],
            &[
                "名",
                "人",
                "者",
                "員",
                "社",
                "担当",
                "若手",
                "後輩",
                "顧客",
                "お客様",
                "部長",
                "課長",
                "メンバー",
                "チーム",
            ],
        );
        who.is_some()
    })
}
