//! Whether a Japanese clause points back to the one before it, or says that somebody else does it.

use super::Joint;
use super::ja_ends::leads_to;
use super::words::{self, Class};
use crate::assistant::text::class::{ends, first_chars, holds, is_kanji, is_katakana, starts};
use crate::assistant::text::table::Pairs;

/// Whether the clause points back; 脆弱性の指摘 is new, 指摘 alone is not.
pub(super) fn back(body: &str) -> bool {
    // 理解したことの証とする; 検知し、7日以内に塞げた割合を90%にする: one level of both.
    let proof = [
        "証と",
        "証に",
        "証跡と",
        "証跡に",
        "エビデンスと",
        "証拠と",
        "証拠に",
        "証明と",
        "道を示",
        "ことを示",
        "と示す",
        "、という",
        "といった",
    ];
    let share = body
        .find("割合")
        .is_some_and(|at| body[..at].ends_with(['た', 'る']));
    // 停止が起きたときは: what to do if it happens.
    let case = holds(
        body,
        &[
            "ときは",
            "場合",
            "際は",
            "時は",
            "があれば",
            "が出れば",
            "が残れば",
        ],
    );
    // 第二報, 2回目: one more of the same.
    let again = !body.contains("四半期")
        && holds(
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
    let chosen = body
        .char_indices()
        .any(|(at, c)| c.is_ascii_digit() && body[..at].ends_with(['た', 'だ', 'い']));
    // 提案に生かし、新規契約を30件: by what was done before.
    let by = [
        "に生かして",
        "に活かして",
        "に生かし、",
        "に活かし、",
        "に役立て",
    ];
    // 別の2案件で: the same there.
    let there = ["別の", "ほかの", "他の"].iter().any(|word| {
        body.match_indices(word).any(|(at, _)| {
            let tail = body[at + word.len()..]
                .trim_start_matches(|c: char| c.is_ascii_digit() || "一二三四五複数の".contains(c));
            // 別の案件では…: on the other side.
            let apart = holds(first_chars(tail, 8), &["では", "には"]);
            starts(tail, ELSEWHERE).is_some() && !apart
        })
    });
    // 確かめてから、出す: a step.
    let after = holds(body, &["てから", "た上で", "たうえで", "たのち", "た後に"]);
    if share
        || leads_to(body)
        || after
        || case
        || chosen
        || again
        || holds(body, &proof)
        || holds(body, &by)
        || there
        || starts(body, ROUNDS).is_some()
        || starts(body, TRAITS).is_some_and(|word| body[word.len()..].starts_with('は'))
    {
        return true;
    }
    named(body, POINTS)
}

/// Whether what is done is done with the thing of the clause before, as no other is named: 11月に5市へ公開する.
pub(super) fn elided(body: &str, joint: Joint, class: Class) -> bool {
    matches!(joint, Joint::Next | Joint::Beside)
        && matches!(class, Class::Make | Class::Hand | Class::Deed)
        && !body.replace("もら", "").contains(['を', 'が', 'は', 'も'])
        && !body.contains('」')
        // 3局の現場で試して直し: what was made.
        && (!body.contains('の') || holds(body, &["間に合わせ", "試して", "試し、", "使って", "もらって", "もらい"]))
        && body.contains(['に', 'へ', 'で'])
}

/// Whether the clause speaks of what mostly comes of a doing before it: 受講者, 指摘, 一人で; but it may be a
/// theme of its own.
pub(super) fn echoes(body: &str) -> bool {
    // 一人で出せるようにする: whoever was spoken of.
    let alone = [
        "単独で",
        "一人で",
        "独力で",
        "自力で",
        "自分たちで",
        "二人だけで",
    ];
    let whose = holds(body, &alone) && !others(body) && !names(body);
    // 発表し、資料を公開する: what was shown there.
    let shown = starts(
        body,
        &["資料を", "スライドを", "録画を", "記録を", "報告書を"],
    )
    .is_some();
    // 1件あたりの処理を6分にする
    let each = starts(
        body,
        &[
            "1件あたり",
            "1件当たり",
            "1回あたり",
            "1台あたり",
            "1本あたり",
        ],
    );
    // 返品にかかる費用
    each.is_some()
        || shown
        || body.contains("にかかる")
        || whose
        || told(body)
        || holds(body, CAME)
        || named(body, words::BACK_JA)
}

/// What begins a sentence about all that was said, or about one time of it.
const ROUNDS: &[&str] = &[
    "いずれも",
    "どちらも",
    "両方とも",
    "最後の回",
    "最終回",
    "初回",
    "各回",
    "当日は",
    "うち",
    "なかでも",
    "中でも",
];

/// What a sentence may say of the aim before it.
const TRAITS: &[&str] = &[
    "施策",
    "対象",
    "対象者",
    "範囲",
    "方法",
    "手段",
    "期限",
    "内訳",
    "条件",
    "基準",
    "担当",
    "場所",
    "頻度",
    "測定",
    "測り方",
    "配分",
    "読み手",
    "書式",
    "期間",
    "体制",
    "進め方",
    "判定",
    "証跡",
    "根拠",
    "成果物",
    "起点",
    "基準値",
    "目安",
    "目標値",
    "優先順位",
    "期日",
    "締め切り",
    "新規",
    "既存",
];

/// Words that point to what was said.
const POINTS: &[&str] = &[
    "それ",
    "これ",
    "そうする",
    "そうした",
    "こうする",
    "こうした",
    "その",
    "この",
    "そこ",
    "ここ",
    "同じ",
    "同様",
    "うち",
    "両方",
    "当該",
    "各々",
    "それぞれ",
    "前者",
    "結果",
    "残り",
    "毎回",
    "都度",
    "最後に",
    "そのうえ",
    "共通する",
];

/// Whether one of the words points back there, and is no name of something new.
fn named(body: &str, words: &'static [&'static str]) -> bool {
    let pairs = Pairs::of(body);
    let mut may = words.iter().filter(|word| pairs.may(word));
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
                // 使い方セミナー: a thing with that name.
                "使い方" | "使いかた" => tail.starts_with(|c| is_kanji(c) || is_katakana(c)),
                // 再発防止対策, 情報漏えい対策: a field of work.
                "対策" => compound,
                "説明会" | "報告会" | "参加者" | "利用者" | "読者" | "閲覧" | "課題" | "意見"
                | "質問" | "回答" | "候補" => compound,
                // 本番公開: what is done.
                // 車内販売の売れ残り: a thing with that name.
                "残り" => head.ends_with(['れ', 'け', 'え', 'み']),
                // 3名をそれぞれリーダーに据える: of this clause.
                "それ" if tail.starts_with("ぞれ") => true,
                // 毎回24時間以内に: how often.
                "毎回" => {
                    let unit = tail.trim_start_matches(|c: char| c.is_ascii_digit());
                    unit.len() < tail.len()
                        && starts(unit, &["時間", "分", "日", "営業日"]).is_some()
                }
                // 同じ4月に: when.
                "同じ" => {
                    tail.starts_with(|c: char| c.is_ascii_digit() || "月期年週日時".contains(c))
                }
                // メンバー5人のうち2人を: of those that are named here.
                "うち" => counted(head),
                "それぞれ" | "各々" => head.ends_with(['を', 'に', 'が', 'は']),
                // 上位20位に入る: a level.
                "上位" => tail
                    .trim_start_matches(|c: char| c.is_ascii_digit())
                    .starts_with('位'),
                "本番" => {
                    let there = tail.starts_with(is_kanji) || tail.starts_with(['へ', 'に', 'で']);
                    there && body[..at].contains(['を', 'は'])
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

/// Whether a thing and how many there are of it stand at the end: メンバー5人の.
fn counted(head: &str) -> bool {
    let Some(rest) = head
        .strip_suffix('の')
        .and_then(|rest| rest.strip_suffix(is_kanji))
    else {
        return false;
    };
    let noun = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    noun.len() < rest.len() && noun.ends_with(|c: char| is_kanji(c) || is_katakana(c) || c == 'ー')
}

/// Where a thing may be used again.
const ELSEWHERE: &[&str] = &[
    "案件",
    "課",
    "チーム",
    "現場",
    "部署",
    "部門",
    "拠点",
    "店舗",
    "顧客",
];

/// Who came to what was done before, and who took it on.
#[rustfmt::skip]
const CAME: &[&str] = &[
    "聴講者", "来場者", "出席者", "視聴者", "購読者", "回答者", "受講企業", "参加企業", "参加校", "修了テスト", "修了試験", "理解度", "確認テスト", "小テスト", "来場企業", "導入先", "導入企業", "参加部署",
];

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
