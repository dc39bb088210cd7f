//! Japanese signs of what only a person can do: a check, people, the field, and what came of it.

use super::ai_alone_ja::longest;
use super::ai_alone_words::{DOCS, FIELD, MAKING, OUTCOMES, OWN_WORDS, PEOPLE, THINGS_DONE};
use crate::assistant::text::Text;
use crate::assistant::text::class::{
    Begins, before, ends, first_chars, holds, is_hiragana, is_kanji, is_katakana, last_chars,
    starts,
};
use crate::assistant::text::ja::is_end;

/// Whether the text tells of a check, of people, of the field, or of what it brought about.
pub(super) fn own(text: &Text) -> bool {
    const ACT_BEGINS: Begins = Begins::of(THINGS_DONE);
    const WORD_BEGINS: Begins = Begins::of(OWN_WORDS);
    const FIELD_BEGINS: Begins = Begins::of(FIELD);
    const MAKING_BEGINS: Begins = Begins::of(MAKING);
    let low = &text.low;
    let told = low.char_indices().any(|(at, c)| {
        if c.is_ascii_whitespace() {
            return false;
        }
        let rest = &low[at..];
        if WORD_BEGINS.may(low, at)
            && let Some(word) = starts(rest, OWN_WORDS)
            && !for_others(word, &rest[word.len()..])
        {
            return true;
        }
        if ACT_BEGINS.may(low, at)
            && let Some(word) = longest(rest, THINGS_DONE)
        {
            return is_done(word, &rest[word.len()..]);
        }
        if FIELD_BEGINS.may(low, at)
            && let Some(word) = starts(rest, FIELD)
        {
            return in_field(&rest[word.len()..]);
        }
        if MAKING_BEGINS.may(low, at)
            && let Some(word) = starts(rest, MAKING)
        {
            return is_made(&rest[word.len()..]);
        }
        match c {
            '使' => used(&low[..at], rest),
            '説' | '提' | 'プ' => starts(rest, &["説明", "提案", "プレゼン"])
                .is_some_and(|told| told_to(&low[..at], &rest[told.len()..])),
            'に' | 'へ' => to_client(&low[..at], &rest[c.len_utf8()..]),
            'と' => with_people(&low[..at], rest),
            'を' => made_to_run(&low[..at], &rest[c.len_utf8()..]),
            _ => false,
        }
    });
    told || brought_about(text) || low.split(['。', '\n']).any(enables)
}

/// お渡しする操作ガイド: the word only tells whom the text is for.
fn for_others(word: &str, tail: &str) -> bool {
    #[rustfmt::skip]
    const HANDED: &[&str] = &["渡", "手渡", "引き継", "教え", "話", "答え", "回答", "見せ", "伝え", "提示", "発表"];
    if starts(word, HANDED).is_none() {
        return false;
    }
    let noun = |c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric();
    let tail = first_chars(tail, 20);
    let rest = starts(tail, &["する", "した", "す", "る", "た", "く", "ための"])
        .map_or(tail, |inflected| &tail[inflected.len()..]);
    let run = &rest[..rest.len() - rest.trim_start_matches(noun).len()];
    let plain = rest.len() < tail.len() || word.ends_with(['す', 'る', 'く', 'う']);
    plain && holds(run, DOCS)
}

/// A result with its figure in the same clause: 問い合わせを月20件から10件に減らす.
fn brought_about(text: &Text) -> bool {
    const BEGINS: Begins = Begins::of(OUTCOMES);
    let low = &text.low;
    !text.quantities.is_empty()
        && low.char_indices().any(|(at, c)| {
            if c.is_ascii() && c != '0' || !BEGINS.may(low, at) {
                return false;
            }
            let head = last_chars(&low[..at], 24);
            let clause = head.rsplit(['、', '。', '\n']).next().unwrap_or("");
            starts(&low[at..], OUTCOMES).is_some()
                && !text.quantities_in(&(at - clause.len()..at + 12)).is_empty()
        })
}

/// What others can do is what the sentence comes to: 新任者が2日で始められるようにする.
fn enables(sentence: &str) -> bool {
    let body = sentence.trim_end_matches([' ', '.', '!']);
    let closed = ends(
        body,
        &[
            "ようにする",
            "ようになる",
            "ようにします",
            "状態にする",
            "状態にします",
        ],
    );
    // 3名が登録を終えられる
    let closed = closed.or_else(|| {
        ["できる", "られる"]
            .iter()
            .copied()
            .find(|end| body.ends_with(end))
            .map(|_| "")
    });
    let Some(closed) = closed else { return false };
    let clause = last_chars(&body[..body.len() - closed.len()], 30);
    let clause = clause.rsplit('、').next().unwrap_or("");
    let can = clause.ends_with("でき")
        || ["られる", "できる", "れる", "える", "せる", "てる"]
            .iter()
            .any(|end| clause.ends_with(end));
    let whom = clause.split(['が', 'も']).next().is_some_and(|whom| {
        // チーム2つ
        let bare = whom.trim_end_matches(|c: char| c.is_ascii_digit() || "つ社課部".contains(c));
        whom.len() < clause.len()
            && (ends(bare, PEOPLE).is_some()
                || ends(whom, PEOPLE).is_some()
                || whom.ends_with(['名', '者', '人', '員']))
    });
    can && whom
}

/// Whether a check or a meeting takes place, and is no part of the text's name: テスト仕様書.
fn is_done(word: &str, tail: &str) -> bool {
    #[rustfmt::skip]
    const FOR: &[&str] = &[
        "でき", "に向", "に使う", "に備", "で使え", "で用い", "で配", "で利用する", "用の", "向けの", "で話す資",
        "で話すス", "で説明する資", "で発表する資", "で見せる", "を解説", "を紹介する", "をまとめ", "をテーマ", "を題材",
        "に関", "について", "を説明した", "と", "で必要", "で求め", "をする際", "を行う際", "を行うため", "の進",
    ];
    #[rustfmt::skip]
    const DONE: &[&str] = &[
        "し", "す", "さ", "を", "で", "に", "も", "は", "済", "、", "後", "環境で", "環境の", "環境に", "環境を", "機で", "機を", "結果", "記録", "で得", "の結果",
        "の記録", "の指摘", "の意見", "の場", "の声", "の質問", "の回答", "の中で", "の上", "のうえ", "の参加",
        "の出席", "の後", "の前", "の際", "の値", "データ", "作業", "した", "から", "ごと", "会", "者",
    ];
    // 検証記事, 実測レポート tell of the writer's own check.
    let own = matches!(word, "検証" | "実測" | "計測" | "測定" | "実験" | "再現")
        && starts(
            tail,
            &["記事", "レポート", "報告", "ブログ", "メモ", "ログ"],
        )
        .is_some();
    // 研修で使う資料 is what it is for; つくり、研修で使う is done.
    if let Some(tail) = tail.strip_prefix("で使う") {
        return !tail.starts_with(|c: char| is_kanji(c) || is_katakana(c));
    }
    let done = || starts(tail, DONE).is_some() || tail.strip_prefix('の').is_some_and(has_its_own);
    is_end(tail) || own || starts(tail, FOR).is_none() && done()
}

/// 質疑の時間, 研修の初日: the meeting has it; but not 検証の方法, 研修の教材.
fn has_its_own(tail: &str) -> bool {
    let tail = first_chars(tail, 20);
    let word = |c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric();
    let noun = &tail[..tail.len() - tail.trim_start_matches(word).len()];
    #[rustfmt::skip]
    let parts = ["時間", "席", "初日", "終", "最後", "冒頭", "参加者", "受講者", "出席者", "講師", "相手", "中で", "合間", "やり取", "やりと", "機会", "録画", "当日", "翌日", "途中", "日", "たび"];
    starts(noun, &parts).is_some() && !holds(noun, DOCS)
}

/// Whether something happens in the field: 案件で試し; but not 案件で役立つ資料.
fn in_field(tail: &str) -> bool {
    #[rustfmt::skip]
    const IDLE: &[&str] = &["で役立", "で活か", "で使え", "で必要", "で求め", "でよく", "で頻", "でき"];
    #[rustfmt::skip]
    const THERE: &[&str] = &[
        "で", "へ", "から", "の声", "の担当", "の中で", "を訪", "を回", "を題材", "を持", "に適", "に展", "に渡", "に入",
        "に反映", "に載", "に置", "に切", "のチャット", "の画面", "のサイト", "のシステム", "のサーバ", "に使", "に組", "に出", "に行", "に導", "に広", "に当", "に移", "に持", "環境で", "環境に", "データ",
        "リリース", "稼働", "移行を", "移行し", "障害の", "障害を", "の障害", "の実績", "の事例", "の経験", "の失敗", "の振り返り",
    ];
    starts(tail, IDLE).is_none() && starts(tail, THERE).is_some()
}

/// 同じ画面を作って比べ: what runs is made; but not 画面を作る手順書.
fn made_to_run(head: &str, tail: &str) -> bool {
    #[rustfmt::skip]
    const RUNS: &[&str] = &[
        "画面", "アプリ", "ツール", "機能", "プログラム", "スクリプト", "api", "試作品", "試作機", "プロトタイプ", "ダッシュボード", "仕組み", "パイプライン", "ボット", "コード", "マクロ", "モジュール",
    ];
    ends(head, RUNS).is_some()
        && starts(
            tail,
            &[
                "作り、",
                "作って",
                "つくり、",
                "つくって",
                "組み、",
                "組んで",
                "書いて動か",
                "書き、動か",
            ],
        )
        .is_some()
}

/// Whether something that runs is made, and not only written about.
fn is_made(tail: &str) -> bool {
    let done = [
        "し、",
        "して",
        "した",
        "します",
        "しつつ",
        "され",
        "させ",
        "を完了",
        "を終",
        "を開始",
    ];
    is_end(tail)
        || starts(tail, &done).is_some()
        || tail
            .strip_prefix("する")
            .is_some_and(|tail| is_end(tail) || tail.starts_with('、'))
}

/// 2案件で使う, 当番が使う, 使ってもらう; but not 生成AIを使って.
fn used(head: &str, rest: &str) -> bool {
    if starts(
        rest,
        &[
            "使ってもら",
            "使っていただ",
            "使われ",
            "使いなが",
            "使い続け",
        ],
    )
    .is_some()
    {
        return true;
    }
    let named = |tail: &str| tail.starts_with(|c: char| is_kanji(c) || is_katakana(c));
    match head.chars().next_back() {
        Some('が') => starts(rest, &["使う", "使い", "使っ", "使え"]).is_some(),
        Some('で') => {
            // 会議で使う資料 is what it is for.
            starts(rest, &["使う", "使い", "使っ", "使え"]).is_some()
                && !rest.strip_prefix("使う").is_some_and(named)
        }
        Some('に') => {
            starts(rest, &["使い、", "使う", "使っ"]).is_some()
                && !rest.strip_prefix("使う").is_some_and(named)
        }
        _ => false,
    }
}

/// 課長に説明する, 課内で2回説明し; but not 概念を説明した資料.
fn told_to(head: &str, tail: &str) -> bool {
    let told = starts(
        tail,
        &["し、", "して", "します", "でき", "を行", "に回", "に行"],
    )
    .is_some()
        || tail
            .strip_prefix("する")
            .is_some_and(|tail| is_end(tail) || tail.starts_with(['、', 'こ']));
    told && holds(last_chars(head, 14), &["に", "へ", "で", "回"]) && !tail.starts_with("している")
}

/// 顧客へ5件出し; but not 顧客に出す提案書.
fn to_client(head: &str, tail: &str) -> bool {
    const CLIENTS: &[&str] = &["顧客", "お客様", "取引先", "先方", "客先", "お客さま"];
    #[rustfmt::skip]
    const HANDED: &[&str] = &[
        "出し", "出す", "提出", "提示", "届け", "渡", "送", "見せ", "説明", "提案", "報告", "持ち込", "持って", "持参", "示し", "示す", "納め", "ぶつけ", "売り込", "紹介",
    ];
    if ends(head, CLIENTS).is_none() {
        return false;
    }
    // Up to the end of the clause, past how much: 顧客に5件提示し
    let tail = first_chars(tail, 20);
    let clause = tail.split(['、', '。', '\n', 'を']).next().unwrap_or("");
    let Some((at, word)) = clause
        .char_indices()
        .take(10)
        .find_map(|(at, _)| Some((at, starts(&clause[at..], HANDED)?)))
    else {
        return false;
    };
    // What follows a verb that is not done tells which text: 顧客に出す提案書, 顧客に提出する資料.
    let rest =
        clause[at + word.len()..].trim_start_matches(['す', 'る', 'く', 'せ', 'け', 'ん', 'っ']);
    let which = rest
        .strip_prefix("しする")
        .or_else(|| rest.strip_prefix("する"));
    let which = which.is_some_and(|rest| rest.starts_with(|c: char| is_kanji(c) || is_katakana(c)));
    !which
        && (is_end(rest)
            || starts(rest, &["し", "り", "て", "こと", "ま", "い", "、", "す"]).is_some())
}

/// 後輩2名と, 営業とともに: people, and then と.
fn with_people(head: &str, rest: &str) -> bool {
    let near = last_chars(head, 10);
    let bare = near.trim_end_matches(|c: char| c.is_ascii_digit() || "名人社".contains(c));
    let counted = bare.len() < near.len();
    let whom = ends(if counted { bare } else { near }, PEOPLE).is_some() || near.ends_with("名");
    whom && starts(rest, &["という", "として", "と後輩の", "との違い"]).is_none()
        && !rest['と'.len_utf8()..].starts_with(|c: char| "しな".contains(c))
        && before(head, head.len()).is_some_and(|c| !is_hiragana(c))
}

/// Whether the name of a KPI counts what others do with it.
pub(super) fn measured(low: &str) -> bool {
    holds(
        low,
        &[
            "使",
            "利用",
            "案件",
            "現場",
            "本番",
            "検証",
            "確かめ",
            "レビュー",
            "質問",
            "回答",
            "声",
            "意見",
            "顧客",
            "勉強会",
            "説明会",
            "参加",
            "受講",
            "試し",
            "試行",
            "測定",
            "実測",
            "自立",
            "反応",
            "活用",
            "問い合わせ",
            "不具合",
            "再現",
            "承認",
            "満足",
            "短縮",
            "削減",
            "受注",
            "採用",
            "適用",
        ],
    )
}
