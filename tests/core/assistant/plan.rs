//! The rules about the plan as a whole: each with what it fires on and what it leaves in peace.

use std::sync::Arc;

use deguchi::assistant::{Options, PlanFinding, check_plan};
use deguchi::model::{
    Date, Goal, GoalId, Head, ItemId, LadderStep, LoopPlace, Objective, Plan, PlanId, Weight,
};

use super::support::Nfkc;

pub(super) fn found(plan: &Plan) -> Vec<PlanFinding> {
    check_plan(plan, &Options::asked(), &Nfkc)
}

/// Each finding in short: the rule with the values of its arguments.
pub(super) fn said(plan: &Plan) -> Vec<String> {
    let one = |finding: &PlanFinding| {
        let values = finding.arguments.iter().map(|(_, value)| &**value);
        let words: Vec<&str> = [finding.rule].into_iter().chain(values).collect();
        words.join(" ")
    };
    found(plan).iter().map(one).collect()
}

pub(super) fn id(at: usize) -> GoalId {
    GoalId::new(format!("g{at}")).unwrap()
}

pub(super) fn item(at: usize) -> ItemId {
    ItemId::new(format!("o{at}")).unwrap()
}

pub(super) fn goal(plan: &mut Plan, at: usize) -> &mut Goal {
    Arc::make_mut(&mut plan.goals[at])
}

pub(super) fn head(plan: &mut Plan) -> &mut Head {
    Arc::make_mut(&mut plan.head)
}

pub(super) fn weigh(plan: &mut Plan, weights: &[Option<u8>]) {
    for (at, weight) in weights.iter().enumerate() {
        goal(plan, at).public.weight = weight.and_then(|weight| Weight::try_from(weight).ok());
    }
}

pub(super) fn sort(plan: &mut Plan, categories: &[&str]) {
    for (at, category) in categories.iter().enumerate() {
        goal(plan, at).public.category = (*category).to_owned().try_into().ok();
    }
}

pub(super) fn put(plan: &mut Plan, places: &[&[LoopPlace]]) {
    for (at, places) in places.iter().enumerate() {
        goal(plan, at).public.loop_places = places.iter().copied().collect();
    }
}

/// Puts what remains of each goal on the ladder: where it stands, and where it shall be.
pub(super) fn climb(plan: &mut Plan, steps: &[(Option<LadderStep>, Option<LadderStep>)]) {
    for (at, (now, aim)) in steps.iter().enumerate() {
        let ladder = &mut goal(plan, at).private.ladder.0;
        (ladder.now, ladder.aim) = (*now, *aim);
    }
}

fn days(days: &[&str]) -> Vec<Date> {
    days.iter().map(|day| day.parse().unwrap()).collect()
}

/// Period, check-ins, mid-term and end review; a blank text is no day.
pub(super) fn dates(plan: &mut Plan, period: [&str; 2], check_ins: &[&str], reviews: [&str; 2]) {
    let head = head(plan);
    [head.period.from, head.period.to] = period.map(|day| day.parse().ok());
    head.reviews.check_ins = days(check_ins);
    [head.reviews.mid_term, head.reviews.end] = reviews.map(|day| day.parse().ok());
}

pub(super) fn grow(plan: &mut Plan, count: usize) {
    while plan.goals.len() < count {
        let at = plan.goals.len();
        let mut goal = Goal::clone(&plan.goals[at % at.min(3)]);
        goal.id = id(at);
        goal.public.title = format!("goal {at}");
        goal.public.weight = None;
        plan.goals.push(Arc::new(goal));
    }
}

pub(super) fn aim(plan: &mut Plan, objectives: usize, serves: &[&[usize]]) {
    let objective = |at| Objective {
        id: item(at),
        text: format!("objective {at}"),
    };
    Arc::make_mut(&mut plan.context).objectives = (0..objectives).map(objective).collect();
    for (at, serves) in serves.iter().enumerate() {
        goal(plan, at).public.links = serves.iter().map(|at| item(*at)).collect();
    }
}

pub(super) const HALF: [&str; 2] = ["2026-10-01", "2027-03-31"];
const ON_THE_WAY: [&str; 2] = ["2026-12-18", "2027-03-24"];

/// Three goals about which there is nothing to say.
pub(super) fn sound() -> Plan {
    use LoopPlace::{Insight, Mechanism, Revenue, Spread};
    let goal = |at| {
        let mut goal = Goal {
            id: id(at),
            ..Goal::default()
        };
        goal.public.title = format!("goal {at}");
        Arc::new(goal)
    };
    let mut plan = Plan {
        id: PlanId::new("p").unwrap(),
        goals: (0..3).map(goal).collect(),
        ..Plan::default()
    };
    weigh(&mut plan, &[Some(40), Some(30), Some(30)]);
    sort(&mut plan, &["technology", "people", "revenue"]);
    put(&mut plan, &[&[Insight, Mechanism], &[Spread], &[Revenue]]);
    climb(
        &mut plan,
        &[(Some(LadderStep::Visible), Some(LadderStep::Reusable))],
    );
    dates(&mut plan, HALF, &["2026-10-30", "2027-01-29"], ON_THE_WAY);
    plan
}

type Case<'a> = (&'a str, fn(&mut Plan), &'a [&'a str]);

fn hold(cases: &[Case<'_>]) {
    for (name, change, wanted) in cases {
        let mut plan = sound();
        change(&mut plan);
        assert_eq!(said(&plan), *wanted, "{name}");
    }
}

#[test]
#[rustfmt::skip]
fn weights_and_categories() {
    hold(&[
        ("all is well", |_| (), &[]),
        ("too little", |p| weigh(p, &[Some(30)]), &["weights-sum under 10"]),
        ("one is open", |p| weigh(p, &[None]), &["weights-sum under 40"]),
        ("all are open", |p| weigh(p, &[None; 3]), &["weights-sum under 100"]),
        ("too much", |p| weigh(p, &[Some(60)]), &["weights-sum over 20"]),
        ("just enough for a goal", |p| weigh(p, &[Some(65), Some(5)]), &[]),
        (
            "hardly anything",
            |p| weigh(p, &[Some(66), Some(4)]),
            &["weight-lopsided light  5 1"],
        ),
        (
            "nothing at all, and hardly anything",
            |p| weigh(p, &[Some(67), Some(0), Some(3)]),
            &["weights-sum under 30", "weight-lopsided light  5 2"],
        ),
        ("just not too much", |p| weigh(p, &[Some(70), Some(20), Some(10)]), &[]),
        (
            "too much for one category",
            |p| weigh(p, &[Some(71), Some(19), Some(10)]),
            &["weight-lopsided category technology 71 1"],
        ),
        (
            "of two goals together",
            |p| sort(p, &["people", "people", "people"]),
            &["one-category people"],
        ),
        (
            "of two goals together, one elsewhere",
            |p| {
                weigh(p, &[Some(25), Some(45), Some(30)]);
                sort(p, &["technology", "people", "people"]);
            },
            &["weight-lopsided category people 75 2"],
        ),
        (
            "more than enough of what may still be given",
            |p| weigh(p, &[Some(80), None, None]),
            &["weights-sum under 20", "weight-lopsided category technology 80 1"],
        ),
        (
            "of what was given, where that is more than the whole",
            |p| weigh(p, &[Some(80), Some(80), Some(5)]),
            &["weights-sum over 65"],
        ),
        (
            "most of what was given without a category",
            |p| {
                weigh(p, &[Some(80), Some(10), Some(10)]);
                sort(p, &["", "people", "revenue"]);
            },
            &[],
        ),
        ("a category is open", |p| sort(p, &["people", "people", ""]), &[]),
        ("no category", |p| sort(p, &["", "", ""]), &[]),
    ]);
}

#[test]
#[rustfmt::skip]
fn check_ins_and_reviews() {
    hold(&[
        ("no period", |p| dates(p, ["", ""], &[], ["", ""]), &[]),
        ("no end", |p| dates(p, ["2026-10-01", ""], &[], ["", ""]), &[]),
        ("the wrong way round", |p| dates(p, [HALF[1], HALF[0]], &[], ["", ""]), &[]),
        (
            "no day at all is said once",
            |p| dates(p, HALF, &[], ["", ""]),
            &["no-check-in none 2026-10-01 2027-03-31 181"],
        ),
        (
            "only on the first and the last day",
            |p| dates(p, HALF, &HALF, ["", HALF[1]]),
            &["no-check-in none 2026-10-01 2027-03-31 181"],
        ),
        (
            "only outside",
            |p| dates(p, HALF, &["2026-09-01", "2027-04-20"], ["", ""]),
            &["no-check-in none 2026-10-01 2027-03-31 181"],
        ),
        ("a review in the middle looks too", |p| dates(p, HALF, &[], ["2026-12-31", ""]), &[]),
        (
            "a review that leaves too much",
            |p| dates(p, HALF, &[], ["2026-12-18", ""]),
            &["no-check-in gap 2026-12-18 2027-03-31 103"],
        ),
        (
            "92 days are a quarter",
            |p| dates(p, ["2026-07-01", "2026-12-31"], &[], ["2026-10-01", ""]),
            &[],
        ),
        (
            "93 are more",
            |p| dates(p, ["2026-07-01", "2026-12-31"], &[], ["2026-10-02", ""]),
            &["no-check-in gap 2026-07-01 2026-10-02 93"],
        ),
        (
            "a trial of three months, and nobody looks",
            |p| dates(p, ["2026-10-01", "2026-12-31"], &[], ["", ""]),
            &["no-check-in none 2026-10-01 2026-12-31 91"],
        ),
        (
            "a trial of three months with one look",
            |p| dates(p, ["2026-10-01", "2026-12-31"], &["2026-11-13"], ["", ""]),
            &[],
        ),
        (
            "a day more than three months",
            |p| dates(p, ["2026-10-01", "2027-01-01"], &["2026-11-13"], ["", ""]),
            &["no-review-date"],
        ),
        ("a month", |p| dates(p, ["2026-10-01", "2026-10-31"], &[], ["", ""]), &[]),
        (
            "a day more than a month",
            |p| dates(p, ["2026-10-01", "2026-11-01"], &[], ["", ""]),
            &["no-check-in none 2026-10-01 2026-11-01 31"],
        ),
        (
            "check-ins, and nobody looks the goals over",
            |p| dates(p, HALF, &["2026-12-01", "2027-02-01"], ["", ON_THE_WAY[1]]),
            &["no-review-date"],
        ),
        (
            "a mid-term review after the end",
            |p| dates(p, HALF, &["2026-12-01", "2027-02-01"], ["2027-06-01", ""]),
            &["no-review-date"],
        ),
    ]);
}

#[test]
#[rustfmt::skip]
fn the_loop_the_ladder_and_how_many() {
    use LadderStep::{Public, Reusable, Visible};
    use LoopPlace::{Insight, Mechanism, Revenue, Spread};
    hold(&[
        ("nobody plans by the loop", |p| put(p, &[&[], &[], &[]]), &[]),
        (
            "one part is empty",
            |p| put(p, &[&[Insight, Mechanism], &[Spread], &[Spread]]),
            &["loop-gap revenue"],
        ),
        (
            "three are",
            |p| put(p, &[&[], &[Mechanism], &[]]),
            &["loop-gap insight spread revenue"],
        ),
        ("one goal goes all the way", |p| put(p, &[&[Insight, Mechanism, Spread, Revenue], &[], &[]]), &[]),
        ("no step yet", |p| climb(p, &[(None, None)]), &[]),
        ("visible so far", |p| climb(p, &[(Some(Visible), None)]), &["asset-only-visible"]),
        ("to be visible", |p| climb(p, &[(None, Some(Visible))]), &["asset-only-visible"]),
        (
            "visible everywhere",
            |p| climb(p, &[(Some(Visible), Some(Visible)), (None, Some(Visible))]),
            &["asset-only-visible"],
        ),
        ("one goes further", |p| climb(p, &[(Some(Visible), None), (None, Some(Public))]), &[]),
        ("one is further", |p| climb(p, &[(Some(Visible), None), (Some(Reusable), None)]), &[]),
        ("seven goals", |p| grow(p, 7), &[]),
        ("eight goals", |p| grow(p, 8), &["too-many-goals 8"]),
        (
            "the eighth is not begun",
            |p| {
                grow(p, 8);
                goal(p, 7).public.title.clear();
            },
            &[],
        ),
    ]);
}

#[test]
#[rustfmt::skip]
fn objectives() {
    hold(&[
        ("all are served", |p| aim(p, 2, &[&[0], &[1]]), &[]),
        ("by one goal", |p| aim(p, 2, &[&[0, 1]]), &[]),
        (
            "two are not",
            |p| aim(p, 3, &[&[1], &[1]]),
            &["objective-unserved objective 0", "objective-unserved objective 2"],
        ),
        (
            "one without words asks for nothing",
            |p| {
                aim(p, 2, &[&[0]]);
                Arc::make_mut(&mut p.context).objectives[1].text = "  ".to_owned();
            },
            &[],
        ),
    ]);
}
