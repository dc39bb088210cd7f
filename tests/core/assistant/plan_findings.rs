//! What every finding about the plan does: it names its goals, leads somewhere, can be let stand.

use std::collections::BTreeSet;
use std::sync::Arc;

use deguchi::assistant::{
    HeadPart, Options, PLAN_RULES, PRIVATE_RULES, Place, PlanFinding, Visited, Way, check_plan,
    survey,
};
use deguchi::command::{Act, Command, OwnEdit, Workspace, apply};
use deguchi::history::History;
use deguchi::messages::{Argument, Messages};
use deguchi::model::{GoalId, ItemId, LadderStep, Language, LoopPlace, Plan, PrivateFace, Weight};
use proptest::prelude::*;

use super::plan::{
    HALF, aim, climb, dates, found, goal, grow, head, id, item, put, said, sort, sound, weigh,
};
use super::support::Nfkc;
use crate::arbitrary;

const JA: &str = include_str!("../../../src/core/messages/ja.ftl");
const EN: &str = include_str!("../../../src/core/messages/en.ftl");

/// Every rule has something to say here but two: what has no check-in is not asked for a review, and
/// what has several categories not for another.
fn faulty() -> Plan {
    let mut plan = sound();
    grow(&mut plan, 8);
    goal(&mut plan, 4).public.title = "goal 1".to_owned();
    aim(&mut plan, 1, &[]);
    weigh(&mut plan, &[Some(80), Some(4), None]);
    dates(&mut plan, HALF, &[], ["", ""]);
    put(
        &mut plan,
        &[&[LoopPlace::Insight], &[], &[], &[], &[], &[], &[], &[]],
    );
    climb(&mut plan, &[(Some(LadderStep::Visible), None); 8]);
    plan
}

#[test]
fn never_at_the_first_goal() {
    let mut plan = faulty();
    plan.goals.truncate(2);
    assert!(!said(&plan).is_empty());
    goal(&mut plan, 1).public.title = "　".to_owned();
    assert_eq!(said(&plan), Vec::<String>::new());
    plan.goals.truncate(1);
    assert_eq!(said(&plan), Vec::<String>::new());
}

#[test]
fn a_plan_is_left_in_peace_while_one_writes() {
    let places = [Place::Weight, Place::Links, Place::Whole];
    for visited in [BTreeSet::new(), places.into_iter().collect()] {
        let options = Options {
            visited: Visited::Places(visited.into_iter().collect()),
            ..Options::default()
        };
        assert_eq!(check_plan(&faulty(), &options, &Nfkc), []);
    }
}

#[test]
fn a_rule_that_is_off_says_nothing_and_the_others_go_on() {
    let plan = faulty();
    let all = found(&plan);
    let rules: BTreeSet<&str> = all.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules.len(), PLAN_RULES.len() - 2);
    for rule in rules {
        let mut options = Options::asked();
        options.off.insert(rule.to_owned());
        let mut left = all.clone();
        left.retain(|finding| finding.rule != rule);
        let mut heard = check_plan(&plan, &options, &Nfkc);
        heard.retain(|finding| finding.rule != "no-review-date");
        assert_eq!(heard, left, "{rule}");
    }
}

#[test]
fn each_names_its_goals_and_leads_to_where_it_is_settled() {
    let all: Vec<usize> = (0..8).collect();
    let cases: &[(&str, &[usize], Way)] = &[
        ("twin-goals", &[1, 4], Way::Goals(Place::Statement)),
        ("objective-unserved", &[], Way::Goals(Place::Links)),
        ("too-many-goals", &all, Way::Goals(Place::Whole)),
        // The rest of the weight lies in the goals that have none.
        (
            "weights-sum",
            &[2, 3, 4, 5, 6, 7],
            Way::Goals(Place::Weight),
        ),
        ("weight-lopsided", &[0, 3, 6], Way::Goals(Place::Weight)),
        ("weight-lopsided", &[1], Way::Goals(Place::Weight)),
        ("no-check-in", &[], Way::Head(HeadPart::CheckIns)),
        ("loop-gap", &[1, 2, 3, 4, 5, 6, 7], Way::Goals(Place::Loop)),
        ("asset-only-visible", &all, Way::Goals(Place::Asset)),
    ];
    let found = found(&faulty());
    assert_eq!(found.len(), cases.len(), "{found:?}");
    for (finding, (rule, goals, way)) in found.iter().zip(cases) {
        let goals: Vec<GoalId> = goals.iter().map(|at| id(*at)).collect();
        assert_eq!(
            (finding.rule, &finding.goals, &finding.way),
            (*rule, &goals, way)
        );
    }
    let mut plan = sound();
    put(&mut plan, &[&[LoopPlace::Insight][..]; 3]);
    sort(&mut plan, &["people"; 3]);
    dates(&mut plan, HALF, &["2026-12-15", "2027-02-15"], ["", ""]);
    let ways: Vec<(Way, usize)> = super::plan::found(&plan)
        .into_iter()
        .map(|finding| (finding.way, finding.goals.len()))
        .collect();
    let category = Way::Goals(Place::Category);
    let review = Way::Head(HeadPart::MidTerm);
    assert_eq!(ways, [(category, 3), (review, 0), (Way::Overview, 0)]);
}

/// What is asked and why is there in both languages, with every word that it asks for.
#[test]
fn every_finding_can_be_said() {
    let mut second = sound();
    put(&mut second, &[&[LoopPlace::Insight][..]; 3]);
    sort(&mut second, &["people"; 3]);
    dates(&mut second, HALF, &["2026-12-15"], ["", ""]);
    let all: Vec<PlanFinding> = [faulty(), second].iter().flat_map(found).collect();
    let rules: BTreeSet<&str> = all.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules.len(), PLAN_RULES.len());
    for (language, text) in [(Language::Ja, JA), (Language::En, EN)] {
        let messages = Messages::new(language, text);
        for finding in &all {
            let arguments: Vec<(&str, Argument<'_>)> = finding
                .arguments
                .iter()
                .map(|(name, value)| (*name, value.into()))
                .collect();
            for part in ["name", "ask", "why"] {
                let key = ["rule", finding.rule, part].join("-");
                let said = messages.find(&key, &arguments).expect(&key);
                assert!(!said.contains('{') && said.len() > 4, "{key}: {said}");
            }
        }
    }
}

/// What is said of the notes holds no word of them, and no step.
#[test]
fn no_finding_holds_what_stands_in_the_notes() {
    const MARK: &str = "kept for myself";
    let mut plan = faulty();
    for at in 0..8 {
        let notes = &mut goal(&mut plan, at).private;
        notes.essence.0 = MARK.to_owned();
        notes.asset.0.name = MARK.to_owned();
    }
    let found = found(&plan);
    assert!(found.iter().any(|f| PRIVATE_RULES.contains(&f.rule)));
    assert!(!format!("{found:?}").contains(MARK));
    let mut private = found.iter().filter(|f| PRIVATE_RULES.contains(&f.rule));
    assert!(private.all(|f| f.arguments.is_empty()));
}

/// What is let stand is no longer asked, is kept apart with the way back, and one undo wants it back.
#[test]
fn a_finding_about_the_plan_can_be_let_stand() {
    let mut workspace = Workspace::default();
    let id = faulty().id;
    workspace.load(faulty());
    let now = |workspace: &Workspace| {
        let survey = survey(workspace.plan(&id).unwrap(), &Options::asked(), &Nfkc);
        (survey.open, survey.stands)
    };
    let mut history = History::default();
    let (before, none) = now(&workspace);
    assert_eq!(none, []);
    for (at, finding) in before.iter().enumerate() {
        let mut act = |edit| {
            let plan = id.clone();
            let act = Act::Own(edit);
            apply(&mut workspace, Command { plan, act }).unwrap()
        };
        let change = act(OwnEdit::Dismiss(finding.dismissal.clone()));
        let mut others = before.clone();
        let stands = vec![others.remove(at)];
        let expected = (others, stands);
        assert_eq!(now(&workspace), expected, "{}", finding.rule);
        history.note(&change, 0);
        history.undo(&mut workspace, &id).unwrap();
        assert_eq!(now(&workspace).0, before);
        history.redo(&mut workspace, &id).unwrap();
        assert_eq!(now(&workspace), expected);
        let plan = id.clone();
        let act = Act::Own(OwnEdit::Restore(finding.dismissal.clone()));
        apply(&mut workspace, Command { plan, act }).unwrap();
        assert_eq!(now(&workspace).0, before);
    }
}

#[test]
#[rustfmt::skip]
fn what_was_let_stand_speaks_again_when_it_changes() {
    type Case<'a> = (&'a str, fn(&mut Plan), bool);
    let cases: &[Case<'_>] = &[
        ("twin-goals", |p| goal(p, 4).public.title = "Goal　１".to_owned(), false),
        ("twin-goals", |p| goal(p, 7).public.title = "another".to_owned(), false),
        ("twin-goals", |p| p.goals.swap(1, 4), false),
        ("twin-goals", |p| (1..5).step_by(3).for_each(|at| goal(p, at).public.title = "one and the same".into()), true),
        ("objective-unserved", |p| Arc::make_mut(&mut p.context).objectives[0].text = "another".into(), true),
        ("objective-unserved", |p| head(p).title = "another".into(), false),
        ("too-many-goals", |p| grow(p, 9), true),
        ("too-many-goals", |p| goal(p, 0).public.title = "another".into(), false),
        ("weights-sum", |p| weigh(p, &[Some(81)]), true),
        ("weights-sum", |p| sort(p, &["people"]), false),
        ("weight-lopsided", |p| weigh(p, &[Some(82), Some(3)]), true),
        ("no-check-in", |p| head(p).period.to = "2027-04-30".parse().ok(), true),
        ("no-check-in", |p| head(p).owner.name = "another".into(), false),
        ("loop-gap", |p| put(p, &[&[LoopPlace::Insight, LoopPlace::Spread]]), true),
        ("asset-only-visible", |p| goal(p, 3).private.ladder.0.now = None, true),
        ("asset-only-visible", |p| goal(p, 3).private.asset.0.name = "a kit".into(), false),
    ];
    for (rule, change, speaks) in cases {
        let mut plan = faulty();
        for finding in found(&plan).into_iter().filter(|f| f.rule == *rule) {
            let own = Arc::make_mut(&mut plan.own);
            own.dismissed.0.insert(finding.dismissal);
        }
        let says = |plan: &Plan| found(plan).iter().any(|f| f.rule == *rule);
        assert!(!says(&plan), "{rule}");
        change(&mut plan);
        assert_eq!(says(&plan), *speaks, "{rule}");
    }
}

/// A few values of few: so that rules meet.
fn some_plan() -> impl Strategy<Value = Plan> {
    let one = (
        prop::option::of(0_u8..=100),
        prop::collection::vec(0_usize..6, 0..4),
        prop::sample::select(vec!["", "people", "revenue"]),
        prop::sample::subsequence(LoopPlace::ALL.to_vec(), 0..4),
        prop::option::of(prop::sample::select(LadderStep::ALL)),
        prop::sample::select(vec![
            "",
            "write ten runbooks",
            "write 12 runbooks",
            "visit two customers",
        ]),
    );
    (prop::collection::vec(one, 0..10), 0_usize..6).prop_map(|(goals, objectives)| {
        let mut plan = sound();
        plan.goals.truncate(1);
        grow(&mut plan, goals.len());
        plan.goals.truncate(goals.len());
        for (at, (weight, serves, category, places, step, title)) in goals.iter().enumerate() {
            let goal = goal(&mut plan, at);
            goal.public.weight = weight.and_then(|weight| Weight::try_from(weight).ok());
            goal.public.links = serves.iter().map(|at| item(*at)).collect();
            goal.public.category = (*category).to_owned().try_into().ok();
            goal.public.loop_places = places.iter().copied().collect();
            goal.private.ladder.0.aim = *step;
            goal.public.title = (*title).to_owned();
        }
        aim(&mut plan, objectives, &[]);
        plan
    })
}

fn bare(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    for goal in &mut plan.goals {
        Arc::make_mut(goal).private = PrivateFace::default();
    }
    plan.own = Arc::default();
    plan
}

proptest! {
    /// Whatever the plan: each fault is said once, what is well is not spoken of, each finding has a
    /// name of its own, and names goals of the plan, in its order.
    #[test]
    fn each_fault_of_a_plan_is_said_once(plan in some_plan()) {
        let found = found(&plan);
        let of = |rule: &str| found.iter().filter(|f| f.rule == rule).count();
        let begun = plan.goals.iter().filter(|g| !g.public.title.is_empty()).count();
        if begun < 2 {
            prop_assert_eq!(&found, &[]);
            return Ok(());
        }
        prop_assert_eq!(of("weights-sum"), usize::from(plan.weight_sum() != 100));
        prop_assert_eq!(of("too-many-goals"), usize::from(begun > 7));
        let served = |id: &ItemId| plan.goals.iter().any(|goal| goal.public.links.contains(id));
        let lonely = plan.context.objectives.iter().filter(|o| !served(&o.id)).count();
        prop_assert_eq!(of("objective-unserved"), lonely);
        prop_assert!(of("twin-goals") < begun);
        let names: BTreeSet<String> = found.iter().map(PlanFinding::name).collect();
        prop_assert_eq!(names.len(), found.len());
        for finding in &found {
            let order: Vec<&GoalId> = plan.goals.iter().map(|goal| &goal.id).filter(|id| finding.goals.contains(id)).collect();
            prop_assert_eq!(order, finding.goals.iter().collect::<Vec<_>>());
        }
    }

    /// Only the rules that are marked so look into the notes: a plan without them is told the rest.
    #[test]
    fn what_is_not_private_is_said_without_the_notes(plan in prop_oneof![some_plan(), arbitrary::plan()]) {
        let said = |plan: &Plan| {
            let mut plan = plan.clone();
            Arc::make_mut(&mut plan.own).dismissed.0.clear();
            let mut found = found(&plan);
            found.retain(|finding| !PRIVATE_RULES.contains(&finding.rule));
            found
        };
        prop_assert_eq!(said(&plan), said(&bare(&plan)));
        prop_assert!(found(&bare(&plan)).iter().all(|f| !PRIVATE_RULES.contains(&f.rule)));
    }
}
