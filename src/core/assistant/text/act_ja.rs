//! Acts that another person could see, in Japanese, and whose they are.

use std::ops::Range;

use super::class::{before, ends, first_chars, holds, is_hiragana, last_chars, starts};
use super::ja::{Hit, Role, Verb, go, ichi, suru, verbs_of};
use super::table::Index;

const RU: &str = "るりっれろら";
const SU: &str = "すしせそ";
const KU: &str = "くきいけかこ";

/// Acts that show to others, or leave something.
#[rustfmt::skip]
const ACTS: &[Verb] = &[
    suru("説明"), suru("発表"), suru("紹介"), suru("報告"), suru("提案"), suru("登壇"), suru("講演"),
    suru("共有"), suru("実施"), suru("開催"), suru("主催"), suru("検証"), suru("レビュー"), 
    suru("面談"), suru("ヒアリング"), suru("回答"), suru("返信"), suru("投稿"), suru("指導"),
    suru("担当"), suru("進行"), suru("測定"), suru("計測"), suru("実演"), suru("デモ"), suru("試作"),
    suru("点検"), suru("実験"), suru("実測"), suru("再現"), suru("作成"), suru("制作"), suru("構築"),
    suru("開発"), suru("実装"), suru("公開"), suru("リリース"), suru("納品"), suru("執筆"),
    suru("文書化"), suru("手順化"), suru("手順書化"), suru("可視化"), suru("自動化"), suru("標準化"),
    suru("コード化"), suru("ルール化"), suru("資料化"), suru("一覧化"), suru("マニュアル化"),
    suru("テンプレート化"), suru("教材化"), suru("部品化"), suru("共通化"), suru("策定"), suru("制定"),
    suru("発行"), suru("提出"), suru("合格"), suru("締結"), suru("移行"), suru("導入"), suru("設置"),
    suru("廃止"), suru("統合"), suru("配布"), suru("開設"), suru("掲載"), suru("定義"), suru("設計"),
    suru("新設"), suru("記載"), suru("記録"), suru("デプロイ"), suru("切り分け"), suru("修正"),
    suru("改修"), suru("改訂"), suru("更新"), suru("登録"), suru("整備"), suru("用意"), suru("解説"),
    suru("コメント"), suru("指摘"), suru("議論"), suru("打ち合わせ"), suru("ペア作業"), suru("受験"),
    suru("適用"), suru("展示"), suru("交渉"), suru("見積"), suru("起票"), suru("分類"), suru("契約"),
    suru("比較"), suru("試行"), suru("配信"), suru("翻訳"), suru("集計"), suru("反映"), suru("確立"),
    suru("リファクタリング"), suru("チューニング"), suru("プレゼン"), suru("レクチャー"),
    suru("ペアプログラミング"), suru("ハンズオン"), suru("セットアップ"), suru("アンケート"),
    suru("完了"), suru("稼働"), suru("提示"), suru("案内"), suru("周知"),
    ichi("教え"), ichi("見せ"), ichi("届け"), ichi("まとめ"), ichi("載せ"), ichi("仕上げ"),
    ichi("立ち上げ"), ichi("切り替え"), ichi("置き換え"), ichi("伝え"), ichi("決め"), ichi("務め"),
    ichi("組み立て"), ichi("並べ"), ichi("数え"), ichi("確かめ"), ichi("見つけ出"),
    go("話", SU), go("出", SU), go("渡", SU), go("返", SU), go("試", SU), go("動か", SU), go("直", SU),
    go("書き直", SU), go("残", SU), go("示", SU), go("洗い出", SU), go("見直", SU), go("起こ", SU),
    go("書", KU), go("描", KU), go("開", KU), go("解", KU), go("置", KU), go("引き継", "ぐぎいげ"),
    go("作", RU), go("つく", RU), go("配", RU), go("割り振", RU), go("語", RU), go("取", "るっ"),
    go("組", "むみん"), go("図に", SU), go("表に", SU), go("形に", SU), go("文書に", SU), go("資料に", SU), go("読み合わせ", RU), go("引き取", RU), go("話し合", "ういっ"),
];

static ACTS_INDEX: Index<{ ACTS.len() }> = Index::of_verbs(ACTS);

/// Acts that only take in; they show nothing by themselves.
#[rustfmt::skip]
const INTAKE: &[Verb] = &[
    suru("訪問"), suru("参加"), suru("受講"), suru("調査"), suru("分析"), suru("確認"), suru("情報収集"), suru("同席"),
    suru("同行"), suru("参画"), suru("観察"), suru("傾聴"), suru("相談"), suru("整理"), suru("監視"),
    ichi("調べ"), go("読", "むみん"), go("聞", KU), go("聴", KU), ichi("集め"),
];

static INTAKE_INDEX: Index<{ INTAKE.len() }> = Index::of_verbs(INTAKE);

/// Acts by which others get to see what is in a head.
#[rustfmt::skip]
const TELLING: &[&str] = &[
    "説明", "発表", "紹介", "登壇", "講演", "実演", "デモ", "指導", "解説", "プレゼン", "レクチャー", "教え", "見せ", "伝え", "語",
];

/// Whom else the sentence may speak of; が behind them makes the act theirs.
#[rustfmt::skip]
pub const OTHERS: &[&str] = &[
    "お客様", "お客さま", "顧客", "客先", "取引先", "上司", "上長", "部長", "課長", "社長", "経営層", "経営陣", "経営",
    "役員", "営業", "営業部", "営業担当", "他チーム", "他のチーム", "チーム", "他部署", "他部門", "部署", "部門", "他課",
    "案件", "プロジェクト", "メンバー", "後輩", "部下", "若手", "新人", "先輩", "周囲", "周り", "利用者", "ユーザー",
    "ユーザ", "社員", "協力会社", "パートナー", "現場", "関係者", "担当者", "全員", "分室", "他社", "企業", "同僚",
    "相手", "皆", "みんな", "誰か", "人", "方", "リーダー", "マネージャー", "会社", "新任者", "当番", "部",
    "エンジニア", "技術者", "会議", "委員会", "ベンダー", "オーナー", "同士", "後輩たち", "メンバーたち", "側", "皆さん", "皆様", "皆さま",
    "各課", "各部", "各拠点", "各チーム", "委託先", "グループ会社", "監視室", "拠点",
    "方々", "情シス", "法務", "人事", "総務", "経理", "調達", "購買", "本社", "本部", "役員会", "事務局", "クライアント", "子会社",
    "親会社", "面々", "スタッフ", "要員", "従業員", "後任", "後任者", "前任者", "オペレーター", "オペレータ", "管理者", "責任者", "決裁者",
    "管理職", "幹部", "事業部", "支店", "支社", "店舗", "工場", "学生", "研修生", "参加者", "受講者", "読者", "視聴者", "来場者", "一同",
    "部隊", "有志", "仲間", "中堅", "ベテラン", "外注先", "下請け", "再委託先", "委員", "審査員", "評価者", "監査法人", "エンドユーザー",
    "pm", "pmo", "グループ", "新卒", "お客", "隊", "班",
    "運用担当", "開発担当", "購買担当", "保守担当", "人事担当", "新任", "情報システム", "システム部", "総務部",
];

/// Whether somebody else is said to act between these bytes: お客様が, メンバーも.
#[must_use]
pub fn others_act(part: &str) -> Option<usize> {
    part.char_indices().find_map(|(at, c)| {
        let subject = matches!(c, 'が') || c == 'も' && !part[at..].starts_with("もら");
        if !subject {
            return None;
        }
        let who = ends(&part[..at], OTHERS)?;
        // 使い方が is nobody; 現場の方が is.
        let one = matches!(who, "人" | "方" | "部");
        let named =
            !one || part[..at - who.len()].ends_with('の') || who == "部" && part[..at].len() > 9;
        named.then_some(at)
    })
}

/// So far back somebody else is looked for, in characters.
const REACH: usize = 60;

/// Whether an act of the writer's own that shows to others stands between these bytes; `intake`
/// counts acts that only take in, too.
#[must_use]
pub fn own(low: &str, within: &Range<usize>, intake: bool) -> bool {
    own_beside(low, within, &(0..0), intake)
}

/// The same, `but` for what stands in these bytes: 念頭に置く puts nothing anywhere.
#[must_use]
pub fn own_beside(low: &str, within: &Range<usize>, but: &Range<usize>, intake: bool) -> bool {
    let mut hits = Vec::new();
    acts(low, within, &mut hits);
    if intake {
        let rows = |at| INTAKE_INDEX.rows(low, at);
        verbs_of(low, within, INTAKE, &rows, &mut hits);
    }
    hits.iter().any(|hit| {
        let left_out = but.start <= hit.span.start && hit.span.end <= but.end;
        !left_out && is_own(low, within, hit)
    })
}

/// Whether the writer tells or shows others something between these bytes.
#[must_use]
pub fn tells(low: &str, within: &Range<usize>) -> bool {
    // Most sentences tell nothing, which is seen sooner than which acts they have.
    if !holds(&low[within.clone()], TELLING) {
        return false;
    }
    let mut hits = Vec::new();
    acts(low, within, &mut hits);
    hits.iter()
        .any(|hit| TELLING.contains(&hit.plain) && is_own(low, within, hit))
}

fn acts(low: &str, within: &Range<usize>, found: &mut Vec<Hit<'static>>) {
    let rows = |at| ACTS_INDEX.rows(low, at);
    verbs_of(low, within, ACTS, &rows, found);
}

/// What is made in words only.
#[rustfmt::skip]
const UNMADE: [&str; 16] = [
    "としての土台を", "としての基盤を", "としての礎を", "としての下地を", "体質を", "自信を", "癖を", "習慣を", "余裕を", "信頼を", "やる気を", "勇気を", "元気を", "実力を", "本気を", "知識を",
];

fn is_own(low: &str, within: &Range<usize>, hit: &Hit) -> bool {
    let (word, tail) = (&low[hit.span.clone()], &low[hit.span.end..within.end]);
    if word.ends_with("され") || word.ends_with("させ") || hit.role == Role::Denied {
        return false;
    }
    // 自信をつくる, 勇気を出す: nothing is there then.
    if ends(&low[within.start..hit.span.start], &UNMADE).is_some() {
        return false;
    }
    // 頭の中で描ける: an ability.
    if tail.starts_with('る')
        && word.ends_with(['え', 'け', 'せ', 'て', 'ね', 'べ', 'め', 'れ', 'げ'])
    {
        return false;
    }
    // Somebody else does it, or lets it be done.
    #[rustfmt::skip]
    let passed_on = starts(tail, &[
        "てもら", "ていただ", "て頂", "てくれ", "てくださ", "て下さ", "でもら", "でいただ", "で頂", "でくれ", "でくださ",
        "かを", "かが", "かに", "かど", "かは", "もら", "いただ", "頂", "くれ", "くださ", "下さ", "れる", "れた", "れて", "れ、", "られ", "せる", "せて",
        "やす", "方", "手", "物", "先", "ように", "ような", "ことが", "ことの", "ことを", "ことに", "ことへ", "ことな", "こと、", "のが", "のを", "のは",
    ]);
    if passed_on.is_some() {
        return false;
    }
    // 取 and 出 are parts of many words.
    let one = hit.plain.chars().count() == 1;
    if one
        && before(low, hit.span.start)
            .is_some_and(|c| is_hiragana(c) && !"をにはがでとへもの".contains(c))
    {
        return false;
    }
    let clause = last_chars(&low[within.start..hit.span.start], REACH)
        .rsplit(['、', '。', '\n'])
        .next()
        .unwrap_or("");
    if others_act(clause).is_some() {
        return false;
    }
    match hit.role {
        Role::Predicate => true,
        Role::Noun => {
            low[within.start..hit.span.start].ends_with(['の', '実']) || hit.plain == "合格"
        }
        // 説明することで, レビューする中で: by that act.
        Role::Adjunct => {
            let near = first_chars(tail, 4);
            word.ends_with("ながら")
                || word.ends_with("つつ")
                || starts(near, &["ことで", "中で", "ことによ", "と同時"]).is_some()
        }
        Role::Attribute | Role::Done | Role::Denied => false,
    }
}
