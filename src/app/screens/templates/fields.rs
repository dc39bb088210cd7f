//! The texts of a template, each with the way to it: what the form shows, in order.

use deguchi::model::{Template, TemplateGoal, TemplateKpi, Wording};

/// The way from a part of a template to a text of it.
pub type Way<T> = fn(&mut T) -> &mut String;

/// What stands before the goals.
pub const FIRST: [(&str, Way<Template>); 4] = [
    ("keep-name", |t| &mut t.name),
    ("keep-summary", |t| &mut t.summary),
    ("keep-author", |t| &mut t.author),
    ("keep-licence", |t| &mut t.licence),
];

/// What stands behind them.
pub const LAST: [(&str, Way<Template>); 3] = [
    ("template-hard-for-ai", |t| &mut t.hard_for_ai),
    ("template-gaming-short", |t| &mut t.gaming),
    ("template-counter", |t| &mut t.counter),
];

/// The texts of a level.
pub const LEVEL: [(&str, Way<Wording>); 4] = [
    ("place-title", |w| &mut w.title),
    ("place-statement", |w| &mut w.statement),
    ("place-criterion", |w| &mut w.criterion),
    ("place-criterion-minimum", |w| &mut w.criterion_minimum),
];

/// The texts of a goal at every level.
pub const GOAL: [(&str, Way<TemplateGoal>); 7] = [
    ("place-sign", |g| &mut g.sign),
    ("place-support", |g| &mut g.support),
    ("place-showing-scope", |g| &mut g.showing.scope),
    ("place-showing-owner", |g| &mut g.showing.owner),
    ("place-showing-permitted-by", |g| {
        &mut g.showing.permitted_by
    }),
    ("template-essence", |g| &mut g.essence),
    ("template-asset", |g| &mut g.asset),
];

/// The texts of a KPI.
pub const KPI: [(&str, Way<TemplateKpi>); 6] = [
    ("place-kpi-name", |k| &mut k.name),
    ("place-kpi-unit", |k| &mut k.unit),
    ("place-kpi-method", |k| &mut k.method),
    ("place-kpi-counting", |k| &mut k.counting),
    ("place-kpi-confirmed-by", |k| &mut k.confirmed_by),
    ("place-kpi-evidence", |k| &mut k.evidence),
];
