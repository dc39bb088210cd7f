//! One question of substance a goal.

use std::collections::BTreeSet;
use std::sync::Arc;

use deguchi::assistant::substance::{ID, Question, question};
use deguchi::catalogue::{Answers, begin};
use deguchi::messages::Messages;
use deguchi::model::{
    CategoryId, Difficulty, Dismissal, Family, Goal, GoalId, Kpi, KpiId, Language, LoopPlace, Plan,
};
use deguchi::ports::CountingIds;

use super::super::catalogue::catalogue;
use super::support::stated;

fn asked(goal: &Goal, family: Option<Family>) -> Option<Question> {
    question(goal, &Plan::default(), family)
}

fn name(goal: &Goal, family: Option<Family>) -> &'static str {
    asked(goal, family).unwrap().ask
}

fn with_kpi(mut goal: Goal) -> Goal {
    goal.public.kpis.push(Kpi {
        id: KpiId::new("k1").unwrap(),
        ..Kpi::default()
    });
    goal
}

#[test]
fn nothing_is_asked_before_there_is_a_goal() {
    assert_eq!(asked(&Goal::default(), Some(Family::Reuse)), None);
    assert_eq!(asked(&stated(" \n　"), None), None);
    let mut titled = Goal::default();
    titled.public.title = "監視".to_owned();
    assert!(asked(&titled, None).is_some());
}

#[test]
fn what_the_goal_lacks_chooses_the_question() {
    let goal = stated("型を作る");
    let mut spread = goal.clone();
    spread.public.loop_places.insert(LoopPlace::Spread);
    let measured = with_kpi(goal.clone());
    for (goal, family, wanted) in [
        (&goal, Family::Reuse, "users"),
        (&spread, Family::Reuse, "keeper"),
        (&goal, Family::Sharing, "tried"),
        (&measured, Family::Sharing, "objection"),
        (&goal, Family::Mentoring, "alone"),
        (&measured, Family::Mentoring, "away"),
        (&goal, Family::Proposal, "trouble"),
        (&measured, Family::Revenue, "refusal"),
        (&goal, Family::Compliance, "near-miss"),
        (&goal, Family::Organisation, "elsewhere"),
    ] {
        assert_eq!(name(goal, Some(family)), format!("substance-{wanted}-ask"));
    }
}

#[test]
fn a_goal_without_a_template_is_known_by_its_loop_and_category() {
    for (places, category, wanted) in [
        (&[][..], None, "away"),
        (&[LoopPlace::Mechanism], None, "users"),
        (&[LoopPlace::Insight], None, "tried"),
        (&[LoopPlace::Spread], None, "keeper"),
        (&[LoopPlace::Insight, LoopPlace::Revenue], None, "trouble"),
        (&[], Some("people"), "alone"),
        (&[], Some("technology"), "users"),
        (&[], Some("revenue"), "trouble"),
        (&[LoopPlace::Mechanism], Some("compliance"), "near-miss"),
        (&[], Some("organisation"), "elsewhere"),
        (&[], Some("of-my-own"), "away"),
    ] {
        let mut goal = stated("何かをする");
        goal.public.loop_places = places.iter().copied().collect();
        goal.public.category = category.map(|id| CategoryId::new(id).unwrap());
        assert_eq!(name(&goal, None), format!("substance-{wanted}-ask"));
    }
}

#[test]
fn two_goals_in_a_row_are_not_asked_the_same() {
    let goals: Vec<_> = ["one", "two", "three"]
        .into_iter()
        .map(|id| {
            Arc::new(Goal {
                id: GoalId::new(id).unwrap(),
                ..stated("何かをする")
            })
        })
        .collect();
    let plan = Plan {
        goals: goals.clone(),
        ..Plan::default()
    };
    let names: Vec<_> = goals
        .iter()
        .map(|goal| question(goal, &plan, None).unwrap().ask)
        .collect();
    assert_eq!(
        names,
        [
            "substance-away-ask",
            "substance-elsewhere-ask",
            "substance-away-ask"
        ]
    );
}

/// Writing on, in whatever field, asks nothing else.
#[test]
fn the_question_stays_while_one_writes() {
    for family in [None, Some(Family::Mentoring), Some(Family::Proposal)] {
        let whole = "顧客2社に監視の型を提案し、後輩が一人で使えるようにする。Teach juniors.";
        let first = asked(&stated("顧"), family);
        for (at, _) in whole.char_indices().skip(1) {
            let mut goal = stated(&whole[..at]);
            goal.public.title = whole[..at].to_owned();
            goal.public.sign = whole[..at].to_owned();
            goal.public.criterion = whole[..at].to_owned();
            goal.private.essence.0 = whole[..at].to_owned();
            assert_eq!(asked(&goal, family), first);
        }
    }
}

#[test]
fn it_is_asked_once() {
    let mut goal = stated("型を作る");
    let first = asked(&goal, Some(Family::Reuse)).unwrap();
    assert_eq!(first.dismissal.rule, ID);
    goal.private.dismissed.0.insert(first.dismissal);
    assert_eq!(asked(&goal, Some(Family::Reuse)), None);
    // Not another one either, whatever the goal becomes.
    goal.public.loop_places.insert(LoopPlace::Spread);
    assert_eq!(asked(&with_kpi(goal), Some(Family::Proposal)), None);
    // What was let stand of the assistant's other remarks changes nothing.
    let mut goal = stated("型を作る");
    goal.private.dismissed.0.insert(Dismissal {
        rule: "hedge".to_owned(),
        around: "whole".to_owned(),
    });
    assert!(asked(&goal, None).is_some());
}

/// Every template is asked something, in words that both languages have.
#[test]
fn every_question_has_its_words() {
    let mut keys = BTreeSet::new();
    for family in Family::ALL {
        for goal in [stated("型を作る"), with_kpi(stated("型を作る"))] {
            let asked = asked(&goal, Some(*family)).unwrap();
            keys.extend([asked.ask, asked.why]);
        }
    }
    for language in [Language::Ja, Language::En] {
        let file = format!("messages/{}.ftl", language.name());
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let messages = Messages::new(language, &std::fs::read_to_string(path).unwrap());
        for key in &keys {
            assert!(messages.find(key, &[]).is_some(), "{key}");
        }
        for template in catalogue(language).templates() {
            let goals = begin(
                template,
                Difficulty::Standard,
                &Answers::new(),
                language,
                &CountingIds::default(),
            );
            for goal in goals {
                let asked = asked(&goal, Some(template.family)).unwrap();
                assert!(messages.find(asked.ask, &[]).is_some());
            }
        }
    }
}
