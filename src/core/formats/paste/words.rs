//! The words by which a pasted table says what its rows and columns are.

/// What a row speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Figure,
    Policy,
    Objective,
    Vision,
    Focus,
    Purpose,
    Slogan,
    UsedFor,
    AiRules,
    Result,
    Process,
    Contribution,
    Name,
    Company,
    Department,
    Section,
}

/// The words that begin a row.
pub(super) const SLOTS: &[(Slot, &str)] = &[
    (
        Slot::Figure,
        "会社|全社|係数|係数目標|会社目標|会社の目標|全社目標|数値目標|company|figure|figures|company figure|company figures|company target|company targets",
    ),
    (
        Slot::Policy,
        "部|部門|部署|本部|部目標|部の目標|部方針|部の方針|部門方針|方針|運営目標|指針|施策|department|division|policy|policies|department policy|department policies|policy area",
    ),
    (
        Slot::Objective,
        "課|課目標|課の目標|課の方針|チーム|チーム目標|section|team|objective|objectives|section objective|section objectives|section goal|team objective",
    ),
    (
        Slot::Vision,
        "ビジョン|目指す姿|めざす姿|部のビジョン|vision|department vision",
    ),
    (
        Slot::Focus,
        "重点|重点事項|注力|注力領域|focus|focus area|priorities",
    ),
    (
        Slot::Purpose,
        "目的|mboの目的|目標管理の目的|purpose|purpose of mbo",
    ),
    (Slot::Slogan, "スローガン|合言葉|slogan|motto"),
    (
        Slot::UsedFor,
        "用途|評価の用途|処遇への反映|結果の使い方|used for|use of results",
    ),
    (
        Slot::AiRules,
        "ai|aiのルール|ai利用ルール|生成aiのルール|ai rules|ground rules for ai",
    ),
    (Slot::Result, "成果|成果の定義|result|results"),
    (Slot::Process, "プロセス|プロセスの定義|process"),
    (Slot::Contribution, "貢献|貢献の定義|contribution"),
    (Slot::Name, "期|期間名|名前|context name|period name"),
    (Slot::Company, "会社名|company name"),
    (
        Slot::Department,
        "部名|部署名|部門名|department name|division name",
    ),
    (Slot::Section, "課名|section name|team name"),
];

/// The columns of a table with a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Level,
    Name,
    Amount,
    Unit,
    Text,
}

/// The words of a header.
pub(super) const COLUMNS: &[(Column, &str)] = &[
    (Column::Level, "区分|種別|階層|レベル|分類|level|kind|type"),
    (
        Column::Name,
        "項目|項目名|名称|指標|領域|分野|name|item|area|figure",
    ),
    (
        Column::Amount,
        "値|金額|数値|目標値|額|目標額|amount|value|target",
    ),
    (Column::Unit, "単位|unit|units"),
    (
        Column::Text,
        "内容|説明|本文|文言|目標内容|text|description|content|statement|details",
    ),
];

/// Whether it is a digit, in any of the ways in which headings are numbered.
pub(super) const fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９' | '①'..='⑳')
}

/// Lower case, without spaces around, without the signs and numbers that follow a heading.
pub(super) fn plain(cell: &str) -> String {
    let signs =
        |c: char| is_digit(c) || " \u{3000}\n\u{a0}:：.．、・()（）[]［］【】■●◆".contains(c);
    cell.to_ascii_lowercase().trim_matches(signs).to_owned()
}

/// What the cell names, if it is one of the words and nothing more.
pub(super) fn find<T: Copy>(table: &[(T, &str)], cell: &str) -> Option<T> {
    let cell = plain(cell);
    let named = |words: &str| words.split('|').any(|word| word == cell);
    table
        .iter()
        .find(|(_, words)| named(words))
        .map(|(what, _)| *what)
}
