//! Words for where a figure is read off, and for how.

/// Where a figure is read off: there it will be seen as well.
#[rustfmt::skip]
pub(super) const SOURCES_JA: &[&str] = &[
    "記録", "履歴", "一覧", "台帳", "実績表", "管理表", "予定表", "集計表", "記録表", "観点表",
    "リポジトリ", "議事録", "報告", "アクセスログ", "作業ログ", "ログから", "ログで", "アンケート",
    "チケット", "ダッシュボード", "フォルダ", "名簿", "勤怠", "日報", "週報", "月報", "課題管理",
    "スプレッドシート", "シート", "backlog", "jira", "redmine", "github", "gitlab", "sharepoint",
    "wiki", "excel",
];

/// The same.
#[rustfmt::skip]
pub(super) const SOURCES_EN: &[&str] = &[
    "record", "records", "log", "logs", "list", "lists", "register", "repository", "timesheet",
    "timesheets", "time sheet", "time sheets", "minutes of", "report", "reports", "survey",
    "surveys", "questionnaire", "ticket", "tickets", "dashboard", "spreadsheet", "sheet", "history",
    "calendar", "folder", "invoice", "invoices", "wiki", "jira", "backlog", "redmine", "github",
    "gitlab", "sharepoint", "excel",
];

/// How a figure is come by.
#[rustfmt::skip]
pub(super) const COUNTED_JA: &[&str] = &[
    "数える", "数えて", "数え、", "で測", "を測", "計測", "測定", "集計", "採点", "平均",
];

/// The same.
#[rustfmt::skip]
pub(super) const COUNTED_EN: &[&str] = &[
    "counted", "measured", "according to", "average", "averaged", "mean", "median", "as recorded",
    "rated by", "scored by",
];
