//! Plans side by side: a copy, and one that is put away.

use deguchi::command::{Act, Command, OwnEdit, Workspace, apply, copy_plan};
use deguchi::model::{GoalId, Plan, PlanId};
use proptest::prelude::*;

use crate::arbitrary;

fn archive(plan: Plan, away: bool) -> (Workspace, PlanId) {
    let (mut workspace, id) = (Workspace::default(), plan.id.clone());
    workspace.load(plan);
    let command = Command {
        plan: id.clone(),
        act: Act::Own(OwnEdit::Archive(away)),
    };
    apply(&mut workspace, command).unwrap();
    (workspace, id)
}

proptest! {
    #[test]
    fn a_copy_says_the_same_under_ids_of_its_own(plan in arbitrary::plan(), away: bool) {
        let (workspace, id) = archive(plan, away);
        let plan = workspace.plan(&id).unwrap();
        let mut made = 0;
        let copy = copy_plan(plan, PlanId::new("copy").unwrap(), "second".into(), &mut || {
            made += 1;
            GoalId::new(format!("copy-{made}")).unwrap()
        });
        prop_assert!(copy.check().is_empty());
        prop_assert!(copy.goals.iter().all(|goal| plan.goal(&goal.id).is_none()));
        prop_assert!(!copy.own.archived.0, "a copy is wanted now");
        prop_assert_eq!(copy.revision, 0, "nobody has been handed the copy");
        let (mut expected, mut got) = (Plan::clone(plan), copy);
        for plan in [&mut expected, &mut got] {
            plan.id = PlanId::default();
            plan.revision = 0;
            std::sync::Arc::make_mut(&mut plan.head).title = String::new();
            std::sync::Arc::make_mut(&mut plan.own).archived.0 = false;
            for goal in &mut plan.goals {
                std::sync::Arc::make_mut(goal).id = GoalId::default();
            }
        }
        prop_assert_eq!(got, expected);
    }

    #[test]
    fn putting_a_plan_away_changes_nothing_that_leaves(plan in arbitrary::plan()) {
        let (here, id) = archive(plan.clone(), false);
        let (away, _) = archive(plan, true);
        let (here, away) = (here.plan(&id).unwrap(), away.plan(&id).unwrap());
        prop_assert!(away.own.archived.0);
        prop_assert_eq!(&here.goals, &away.goals);
        prop_assert_eq!(&here.head, &away.head);
        prop_assert_eq!(&here.context, &away.context);
    }
}
