//! Whether a Japanese sentence names a thing that will exist, or an outcome that can be checked.

use super::class::{Begins, begins_with, ends, first_chars, holds, starts};
use super::ja::is_end;

/// Verbs that leave a thing behind, as する makes them.
#[rustfmt::skip]
const MAKING: &[&str] = &[
    "作成", "制作", "構築", "開発", "実装", "公開", "リリース", "納品", "納入", "執筆", "文書化",
    "明文化", "手順化", "手順書化", "マニュアル化", "テンプレート化", "資料化", "一覧化",
    "ドキュメント化", "コード化", "可視化", "自動化", "標準化", "ルール化", "教材化", "パターン化",
    "部品化", "共通化", "モジュール化", "ナレッジ化", "事例化", "策定", "制定", "発行", "発表",
    "登壇", "提出", "合格", "取得", "受注", "締結", "完了", "移行", "導入", "設置", "廃止", "撤廃",
    "統合", "完成", "配布", "開設", "投稿", "寄稿", "掲載", "出版", "定義", "設計", "整理済",
    "施行", "一本化", "確立済", "新設", "契約", "記載", "記録", "リプレース", "切替", "デプロイ", "型化",
    "ライブラリ化", "パッケージ化", "サービスイン", "カットオーバー", "修了", "認定",
];

/// Things that are made in words only.
#[rustfmt::skip]
const UNMADE: &[&str] = &[
    "体制を", "雰囲気を", "風土を", "文化を", "関係を", "環境を", "機会を", "時間を", "土台を",
    "流れを", "きっかけを", "組織を", "チームを", "場を", "仲間を", "信頼を", "人脈を",
    "ネットワークを", "体質を", "意識を", "価値を", "余裕を", "習慣を",
];

/// Things that can be laid on the table.
#[rustfmt::skip]
const THINGS: &[&str] = &[
    "書", "表", "集", "票", "リスト", "テンプレート", "ツール", "スクリプト", "ガイド",
    "マニュアル", "資料", "基準", "チェックリスト", "図", "台帳", "faq", "手順", "観点",
    "ドキュメント", "雛形", "ひな形", "ひな型", "教材", "カタログ", "キット", "記事", "ライブラリ",
    "wiki", "ページ", "一覧", "レポート", "型", "パターン",
];

/// What is done with a thing that then exists.
#[rustfmt::skip]
const HANDLING: &[&str] = &[
    "整備し", "整備する", "整備します", "用意", "準備し", "整え", "残し", "残す", "配", "渡し",
    "渡す", "載せ", "置き", "置く", "起こし", "仕上げ", "出し", "出す", "作", "つく", "書き",
    "書く", "まとめ", "更新し", "改訂し", "引き継ぐ", "引き継ぎ", "登録",
];

/// Whether the sentence names a thing that will exist at its end.
pub fn delivers(sentence: &str) -> bool {
    const MAKING_BEGINS: Begins = Begins::of(MAKING);
    const DOING_BEGINS: Begins = Begins::of(DOING);
    sentence.char_indices().any(|(at, c)| {
        if c.is_ascii() {
            return false;
        }
        let (head, rest) = (&sentence[..at], &sentence[at..]);
        if c == 'を' {
            let done = &rest['を'.len_utf8()..];
            return starts(done, &["終え", "終わらせ", "完成", "片付け"]).is_some()
                || ends(head, THINGS).is_some() && starts(done, HANDLING).is_some();
        }
        let made = MAKING_BEGINS.may(sentence, at)
            && MAKING.iter().any(|word| {
                begins_with(rest, word) && {
                    let tail = &rest[word.len()..];
                    is_end(tail) || starts(tail, DONE).is_some() && starts(tail, NOT_DONE).is_none()
                }
            });
        // きれいなコードを書くよう心がける: how one works.
        let manner = |word: &str| {
            starts(
                &rest[word.len()..],
                &["よう心", "ように心", "よう努", "ように努", "ことを心"],
            )
        };
        let doing = DOING_BEGINS
            .may(sentence, at)
            .then(|| starts(rest, DOING))
            .flatten();
        let made = made || doing.is_some_and(|word| manner(word).is_none());
        made && ends(head, UNMADE).is_none()
    })
}

/// Endings of する and its like behind a noun of making.
#[rustfmt::skip]
const DONE: &[&str] = &[
    "し", "する", "すれば", "され", "後", "の上", "のうえ", "済", "させ", "を完了", "・", "まで", "を行い", "を終え",
];

/// Endings that only look like those.
#[rustfmt::skip]
const NOT_DONE: &[&str] = &[
    "しやす", "しなが", "するた", "する体制", "する力", "するスキル", "する能力", "後の", "・運用", "・保守",
];

/// Other verbs that leave a thing behind.
#[rustfmt::skip]
const DOING: &[&str] = &[
    "作る", "作り、", "作って", "作り上げ", "作ります", "つくる", "つくり、", "つくって", "書く", "書き上げ", "書いて", "書き、", "書きます",
    "まとめる", "まとめて", "まとめ、", "まとめます", "仕上げる", "仕上げ、", "立ち上げる", "立ち上げ、", "切り替える", "切り替え、", "置き換える", "置き換え、", "載せる", "載せ、",
];

/// 新しい画面を利用者に公開する: a thing that runs is opened to those who use it.
fn opened(sentence: &str) -> bool {
    const RUNNING: &[&str] = &[
        "画面",
        "サイト",
        "アプリ",
        "システム",
        "機能",
        "ポータル",
        "サービス",
        "api",
        "ボット",
        "ページ",
        "フォーム",
        "ツール",
        "ライブラリ",
        "プラグイン",
        "ソース",
        "ソースコード",
        "リポジトリ",
    ];
    const OPENED: &[&str] = &[
        "公開する",
        "公開し、",
        "公開して",
        "公開します",
        "正式公開する",
        "正式公開し",
        "一般公開",
        "本番公開",
        "開設する",
        "開設し",
        "リリース",
        "反映する",
        "反映し",
        "全店に展開",
        "全社に展開",
        "提供開始",
        "稼働",
    ];
    sentence.match_indices('を').any(|(at, particle)| {
        let rest = &sentence[at + particle.len()..];
        let near = first_chars(rest, 10);
        let to = near
            .find(['に', 'へ', 'で'])
            .map_or(rest, |to| &rest[to + 'に'.len_utf8()..]);
        ends(&sentence[..at], RUNNING).is_some()
            && (starts(rest, OPENED).is_some() || starts(to, OPENED).is_some())
            || sentence[..at].ends_with("の運用") && starts(rest, &["開始する", "開始し"]).is_some()
    })
}

/// Outcomes that anyone could check once: passed, in production, moved, closed.
pub fn once(sentence: &str) -> bool {
    #[rustfmt::skip]
    const SURE: &[&str] = &[
        "合格", "リリースする", "リリースし", "リリースを完了", "本番稼働", "本番適用",
        "本番リリース", "本番導入", "本番移行", "稼働させ", "稼働開始", "サービスイン",
        "カットオーバー", "受賞", "認定を受け", "認証を取得", "資格を取得", "資格取得",
        "認定を取得", "認定取得", "検定を取得", "免許", "本番環境で", "本番で動", "本番ライン", "出荷する", "出荷します", "出荷し、", "本番に",
        "修了証", "稼働を開始", "本番公開する", "本番公開し", "本番公開を完了", "一般公開する", "一般公開し",
        "本番環境に公開", "本番環境へ公開", "をオープンする", "をオープンし",
    ];
    let bare = sentence.trim_end_matches(['。', '.', ' ']);
    if opened(sentence)
        || holds(sentence, SURE)
        || ends(bare, &["の本番公開", "の一般公開"]).is_some()
    {
        return true;
    }
    let licensed = holds(
        sentence,
        &[
            "資格",
            "認定",
            "認証",
            "試験",
            "検定",
            "技術者",
            "スペシャリスト",
            "エンジニア試験",
            "ソリューションアーキテクト",
            "アソシエイト",
            "プロフェッショナル",
            "エキスパート",
            "az-",
            "dp-",
            "aws ",
            "lpic",
            "ccna",
            "oracle master",
        ],
    ) && holds(
        sentence,
        &[
            "取得する",
            "取得し",
            "取得を",
            "取る",
            "受かる",
            "とる",
            "取得。",
        ],
    );
    let ended = holds(
        sentence,
        &[
            "完了する",
            "完了し",
            "完了させ",
            "完了。",
            "完遂",
            "終える",
            "終わらせ",
        ],
    ) && holds(
        sentence,
        &[
            "移行",
            "切替",
            "切り替え",
            "更改",
            "リプレース",
            "導入",
            "構築",
            "統合",
            "置き換え",
            "改修",
            "撤去",
            "開発",
            "バージョンアップ",
            "引き継ぎ",
            "引継ぎ",
            "アップグレード",
        ],
    );
    // 置き換える準備をする: nothing is replaced yet.
    let done = |word: &&str| {
        sentence.match_indices(*word).any(|(at, _)| {
            let tail = &sentence[at + word.len()..];
            !tail
                .strip_prefix('る')
                .is_some_and(|rest| rest.starts_with(super::class::is_kanji))
        })
    };
    let closed = holds(sentence, &["契約を結", "契約を締結", "協定を結"])
        || [
            "を廃止する",
            "を廃止し",
            "を撤去",
            "を停止し",
            "を停止する",
            "に切り替える",
            "に切り替え、",
            "へ切り替え",
            "に置き換え",
            "へ置き換え",
            "へ移行する",
            "に移行する",
            "へ移行し",
            "に移行し",
        ]
        .iter()
        .any(done);
    licensed || ended || closed || (sentence.ends_with("完了") && sentence.contains("移行"))
}
