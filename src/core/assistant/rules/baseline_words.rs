//! Words by which a goal says where a figure starts.

/// Before now, or now: with a figure beside it, that is the start.
#[rustfmt::skip]
pub(super) const START_JA: &[&str] = &[
    "前期", "前年", "昨年", "昨期", "去年", "前回", "前月", "先月", "現状", "現在", "いま", "今は",
    "今の", "従来", "これまで", "期首", "比べ", "比較", "当初", "始めの値", "基準値",
];

/// The same.
#[rustfmt::skip]
pub(super) const START_EN: &[&str] = &[
    "now", "currently", "today", "at present", "present", "baseline", "last year", "last period",
    "last half", "last quarter", "last month", "previous", "compared", "so far", "used to",
    "current", "to date",
];

/// It has never been: there is nothing to start from.
#[rustfmt::skip]
pub(super) const NEW_JA: &[&str] = &[
    "ゼロから", "0から", "初めて", "はじめて", "今期から", "今年度から", "新たに", "新しく始",
    "新規に", "新規のため", "新規なので", "新規の取り組み", "新規事業", "新設", "実績なし",
    "実績がな", "実績はな", "前例がな",
];

/// The same.
#[rustfmt::skip]
pub(super) const NEW_EN: &[&str] = &[
    "from zero", "from scratch", "from nothing", "first time", "none so far", "never measured",
    "not measured so far", "newly", "new service", "new business", "starts this period",
    "starts this year", "no figures yet", "no record yet",
];

/// Money and time of what is new, or only done in the period, begin at nothing; a share of it does not.
#[rustfmt::skip]
pub(super) const NEW_NAME_JA: &[&str] = &[
    "新規", "新しい", "学習時間", "勉強時間", "研修時間", "受講時間", "訓練時間",
];

/// The same.
pub(super) const NEW_NAME_EN: &[&str] = &["new", "training", "study", "studied"];

/// Names of figures that are counted from the start already.
#[rustfmt::skip]
pub(super) const RELATIVE_JA: &[&str] = &[
    "前期比", "前年比", "同期比", "昨年比", "前月比", "対前年", "削減", "短縮", "増加", "伸び率",
    "改善率", "低減", "減少", "上昇率", "成長率", "向上率", "増減", "節約", "浮いた", "減った",
    "縮めた", "減らした", "増えた", "増やした", "達成率",
];

/// The same.
#[rustfmt::skip]
pub(super) const RELATIVE_EN: &[&str] = &[
    "growth", "increase", "decrease", "reduction", "saved", "saving", "savings", "improvement",
    "gain", "gained", "change", "cut", "year-on-year", "compared", "versus", "vs", "attainment",
];

/// All of something, or none.
#[rustfmt::skip]
pub(super) const ALL_JA: &[&str] = &[
    "全件", "全数", "全員", "全案件", "全社員", "全社", "全て", "すべて", "毎回", "毎月", "毎週",
    "毎日", "毎朝", "必ず", "漏れなく", "もれなく", "欠かさず", "ゼロ", "なし", "皆無", "1件も",
    "一件も", "一度も", "1回も",
];

/// The same.
#[rustfmt::skip]
pub(super) const ALL_EN: &[&str] = &[
    "every", "each", "all", "any", "no", "zero", "without", "whole", "always", "never", "none",
];

/// The start is taken in the period itself, together with [`FIRST_JA`].
#[rustfmt::skip]
pub(super) const MEASURED_JA: &[&str] = &["測", "把握", "数え"];

/// The same.
#[rustfmt::skip]
pub(super) const MEASURED_EN: &[&str] = &[
    "measure", "measures", "measured", "measuring", "measurement", "measurements", "count",
    "counted", "timed", "survey", "baseline",
];

/// Before anything is done.
#[rustfmt::skip]
pub(super) const FIRST_JA: &[&str] = &[
    "まず", "最初に", "最初の1か月", "最初の月", "最初の週", "はじめに", "初めに", "期首", "初月",
    "先に", "現状", "いまの", "今の", "基準", "着手前", "導入前", "始める前", "変える前",
    "取り組む前", "1か月目", "一か月目",
];

/// The same.
#[rustfmt::skip]
pub(super) const FIRST_EN: &[&str] = &[
    "baseline", "measure first", "measured first", "first month", "first week", "first measure",
    "first i measure", "first we measure", "at the start", "at the beginning", "to begin with",
    "before", "current", "currently", "starting point", "start of the period", "in month 1",
    "in week 1",
];
