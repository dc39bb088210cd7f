//! Goals out of a line of a corpus.

use deguchi::assistant::{Finding, Options, check_goal};
use deguchi::model::{Action, ActionId, Amount, Date, Goal, Kpi, KpiId, KpiKind, Plan};
use deguchi::ports::Normal;
use unicode_normalization::UnicodeNormalization;

/// The normal form as the crate for it has it.
pub(crate) struct Nfkc;

impl Normal for Nfkc {
    fn nfkc(&self, text: &str) -> String {
        text.nfkc().collect()
    }
}

/// A goal with this statement.
pub(crate) fn stated(statement: &str) -> Goal {
    let mut goal = Goal::default();
    goal.public.statement = statement.to_owned();
    goal
}

/// Everything that is found when the check is asked for, with several findings left several.
pub(crate) fn raw(goal: &Goal) -> Vec<Finding> {
    let mut options = Options::asked();
    options.off.insert("too-short".to_owned());
    check_goal(goal, &Plan::default(), &options, &Nfkc)
}

/// Everything that is found when the check is asked for.
pub(crate) fn all(goal: &Goal) -> Vec<Finding> {
    check_goal(goal, &Plan::default(), &Options::asked(), &Nfkc)
}

/// What a measure is called whose line does not say.
const NAMELESS: &str = "指標";

/// The measure that a column speaks of: the columns of a line describe one, until one of them comes
/// a second time.
fn measure(goal: &mut Goal, told: impl Fn(&Kpi) -> bool) -> &mut Kpi {
    let kpis = &mut goal.public.kpis;
    if kpis.last().is_none_or(told) {
        kpis.push(Kpi {
            id: KpiId::new(format!("k{}", kpis.len() + 1)).unwrap(),
            name: NAMELESS.to_owned(),
            ..Kpi::default()
        });
    }
    kpis.last_mut().unwrap()
}

/// Adds what the third column of a corpus says: `kpi:count:3`, `unit:件/月`, `due`, `times:月2回`,
/// `action:…`, `sign:…`, `criterion:…`, `notes:…`, `title:…`, `asset:…`, `name:…`.
pub(crate) fn with_extra(goal: &mut Goal, plan: &mut Plan, extra: &str) {
    let (key, value) = extra.split_once(':').unwrap_or((extra, ""));
    match key {
        "kpi" => {
            let (kind, figure) = value.split_once(':').unwrap_or((value, ""));
            let kpi = measure(goal, |kpi| kpi.target.is_some() || !kpi.steps.is_empty());
            kpi.kind = KpiKind::named(kind).unwrap();
            if kpi.kind == KpiKind::Milestone {
                kpi.steps = vec!["A".to_owned(), "B".to_owned()];
            } else {
                kpi.target = figure.parse::<Amount>().ok();
            }
        }
        "unit" => {
            measure(goal, |kpi| !kpi.unit.is_empty()).unit = value.to_owned();
        }
        "kpi-name" => {
            measure(goal, |kpi| kpi.name != NAMELESS).name = value.to_owned();
        }
        "due" => {
            measure(goal, |kpi| kpi.due.is_some()).due = Date::new(2026, 9, 30);
        }
        "times" => goal.public.actions.push(Action {
            id: ActionId::new("a1").unwrap(),
            times: value.to_owned(),
            ..Action::default()
        }),
        "action" => goal.public.actions.push(Action {
            id: ActionId::new("a1").unwrap(),
            text: value.to_owned(),
            ..Action::default()
        }),
        "sign" => goal.public.sign = value.to_owned(),
        "criterion" => goal.public.criterion = value.to_owned(),
        "notes" => goal.private.essence.0 = value.to_owned(),
        "asset" => goal.private.asset.0.name = value.to_owned(),
        "title" => goal.public.title = value.to_owned(),
        "objective" => {
            let context = std::sync::Arc::make_mut(&mut plan.context);
            context.vision = value.to_owned();
        }
        "name" => {
            let own = std::sync::Arc::make_mut(&mut plan.own);
            own.names.0.push(value.to_owned());
        }
        "" => {}
        other => panic!("unknown column {other}"),
    }
}

/// One statement of an assessment set.
#[allow(dead_code)]
pub(crate) struct Labelled {
    /// The rules that should fire.
    pub(crate) rules: Vec<String>,
    /// The goal that the statement stands in.
    pub(crate) goal: Goal,
    /// Its plan.
    pub(crate) plan: Plan,
}

/// Reads a line `labels<TAB>place<TAB>statement`, with a column each for what a rule reads beside it.
#[allow(dead_code)]
pub(crate) fn labelled(line: &str) -> Labelled {
    let mut columns = line.split('\t');
    let labels = columns.next().unwrap_or_default();
    let place = columns.next().unwrap_or_default();
    let text = columns.next().unwrap_or_default().to_owned();
    let (mut goal, mut plan) = (Goal::default(), Plan::default());
    let face = &mut goal.public;
    match place {
        "title" => face.title = text,
        "criterion" => face.criterion = text,
        "action" => face.actions.push(Action {
            text,
            ..Action::default()
        }),
        _ => face.statement = text,
    }
    for extra in columns {
        with_extra(&mut goal, &mut plan, extra);
    }
    Labelled {
        rules: labels.split(',').map(str::to_owned).collect(),
        goal,
        plan,
    }
}
