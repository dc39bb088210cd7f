//! Which goals are still open, and go along unless their owner chooses otherwise.

use std::sync::Arc;

use deguchi::command::still_open;
use deguchi::model::{
    Amount, Direction, Goal, GoalId, Kpi, KpiId, KpiKind, Ladder, LadderStep, Plan, Private,
};
use proptest::prelude::*;

use crate::arbitrary;

fn kpi(kind: KpiKind, direction: Direction, now: Option<i64>, target: Option<i64>) -> Kpi {
    Kpi {
        id: KpiId::new("kpi").unwrap(),
        kind,
        direction,
        baseline: now.map(Amount::whole),
        target: target.map(Amount::whole),
        ..Kpi::default()
    }
}

fn count(now: Option<i64>, target: Option<i64>) -> Kpi {
    kpi(KpiKind::Count, Direction::Up, now, target)
}

fn is_open(kpis: Vec<Kpi>, now: Option<LadderStep>, aim: Option<LadderStep>) -> bool {
    let mut goal = Goal {
        id: GoalId::new("goal").unwrap(),
        ..Goal::default()
    };
    goal.public.kpis = kpis;
    goal.private.ladder = Private(Ladder { now, aim });
    let plan = Plan {
        goals: vec![Arc::new(goal)],
        ..Plan::default()
    };
    !still_open(&plan).is_empty()
}

#[test]
fn a_figure_is_reached_at_its_target_or_better() {
    use Direction::{Down, Keep, Up};
    use KpiKind::{Amount, Count, Milestone, Rate, Scale, YesNo};
    let cases = [
        (Count, Up, Some(2), Some(3), true),
        (Count, Up, Some(3), Some(3), false),
        (Count, Up, Some(4), Some(3), false),
        (Amount, Down, Some(4), Some(3), true),
        (Amount, Down, Some(3), Some(3), false),
        (Amount, Down, Some(2), Some(3), false),
        // A blank figure is later, never zero.
        (Count, Up, None, Some(3), true),
        (Count, Up, Some(3), None, true),
        (Count, Up, None, None, true),
        // A level is held until the period is over.
        (Amount, Keep, Some(3), Some(3), true),
        (Count, Down, Some(0), Some(0), true),
        (Rate, Up, Some(100), Some(100), true),
        (Rate, Down, Some(0), Some(0), true),
        (Scale, Up, Some(5), Some(5), true),
        (Scale, Down, Some(1), Some(1), true),
        (Count, Up, Some(100), Some(100), false),
        (Count, Up, Some(5), Some(5), false),
        (Count, Down, Some(1), Some(1), false),
        (Rate, Up, Some(95), Some(90), false),
        // Nothing notes that they are done.
        (YesNo, Up, Some(1), Some(1), true),
        (Milestone, Up, Some(3), Some(3), true),
    ];
    for (kind, direction, now, target, open) in cases {
        let kpi = kpi(kind, direction, now, target);
        assert_eq!(
            is_open(vec![kpi], None, None),
            open,
            "{kind:?} {direction:?} {now:?} of {target:?}"
        );
    }
}

#[test]
fn a_goal_is_done_only_as_a_whole() {
    use LadderStep::{Public, Reusable, Visible};
    let (done, open) = (count(Some(3), Some(3)), count(Some(2), Some(3)));
    let cases = [
        (vec![], None, None, true),
        (vec![], Some(Public), Some(Visible), true),
        (vec![done.clone(), open], None, None, true),
        (vec![done.clone(), done.clone()], None, None, false),
        (vec![done.clone()], None, Some(Visible), true),
        (vec![done.clone()], Some(Visible), Some(Reusable), true),
        (vec![done.clone()], Some(Reusable), Some(Reusable), false),
        (vec![done.clone()], Some(Public), Some(Reusable), false),
        (vec![done], Some(Visible), None, false),
    ];
    for (kpis, now, aim, want) in cases {
        let about = format!("{} KPIs, {now:?} of {aim:?}", kpis.len());
        assert_eq!(is_open(kpis, now, aim), want, "{about}");
    }
}

proptest! {
    #[test]
    fn open_goals_are_goals_of_the_plan_in_its_order(plan in arbitrary::plan()) {
        let open = still_open(&plan);
        let kept = plan.goals.iter().map(|goal| &goal.id).filter(|id| open.contains(id));
        prop_assert!(kept.eq(&open));
    }
}
