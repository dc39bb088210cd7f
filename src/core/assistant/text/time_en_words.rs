//! Words of English dates, periods and frequencies.

#[rustfmt::skip]
pub(super) const MONTHS: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
];
#[rustfmt::skip]
pub(super) const DAYS: &[&str] = &[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays",
    "tuesdays", "wednesdays", "thursdays", "fridays",
];
#[rustfmt::skip]
pub(super) const PERIODS: &[&str] = &[
    "month", "quarter", "year", "week", "half", "half-year", "period", "term", "sprint", "day",
    "fortnight", "iteration", "months", "weeks", "quarters", "years", "days", "sprints", "semester",
];
#[rustfmt::skip]
pub(super) const OFTEN: &[&str] = &[
    "daily", "weekly", "monthly", "quarterly", "yearly", "annually", "biweekly", "bi-weekly",
    "fortnightly", "bimonthly", "half-yearly", "annual",
];
/// Names of routine work that hold a frequency.
#[rustfmt::skip]
pub(super) const ROUTINE: &[&str] = &[
    "batch", "batches", "backup", "backups", "build", "builds", "job", "jobs", "closing", "close",
    "run", "processing", "sales", "settlement", "data", "active", "work", "operations", "life",
    "revenue", "income", "allowance", "leave", "standup", "payroll", "patching", "invoice",
    "report", "throughput", "contract", "contracts", "deal", "deals", "fee", "fees", "cost", "costs", "volume", "average", "capacity", "load", "figure", "figures", "wage", "users", "output", "subscription", "target", "hours", "maintenance",
];
/// Events that a deadline hangs on.
#[rustfmt::skip]
pub(super) const EVENTS: &[&str] = &[
    "end", "close", "start", "beginning", "middle", "mid", "mid-term", "midterm", "review",
    "release", "launch", "go-live", "golive", "kick-off", "kickoff", "cutover", "cut-over", "then",
    "year-end", "month-end", "quarter-end", "half-year", "deadline", "check-in", "appraisal",
    "quarter", "month", "week", "year", "next", "tomorrow", "today", "meeting", "presentation", "conference", "fair", "exam", "new", "summer", "autumn",
    "fall", "winter", "spring", "christmas", "audit", "demo", "sprint", "following",
];

/// Days that everybody knows.
pub(super) const HOLIDAYS: &[&str] = &["christmas", "easter", "obon", "xmas"];
/// What is done to a thing that already runs: its frequency is a part of its name.
#[rustfmt::skip]
pub(super) const CHANGING: &[&str] = &[
    "automate", "cut", "shorten", "reduce", "halve", "speed", "raise", "replace", "migrate", "simplify", "rewrite", "trim", "fix", "lower", "merge", "streamline", "improve", "halving", "automating",
];

/// Acts whose speed can be what is measured.
#[rustfmt::skip]
pub(super) const ANSWERS: &[&str] = &[
    "let", "lets", "can", "able", "start", "starts", "reply", "replies", "respond", "answer", "answers", "answered", "resolve", "resolved", "restore", "restored", "recover", "recovered", "escalate", "escalated", "return", "returned", "acknowledge", "react",
];
