//! Looking private words up in what leaves.

use std::sync::Arc;

use deguchi::formats::{LookUp, Submission, look_up};
use deguchi::model::{
    Asset, Date, Goal, GoalId, LadderStep, Language, Plan, Private, PrivateFace, PublicFace,
};

fn goal(id: &str, statement: &str, essence: &str) -> Goal {
    Goal {
        id: GoalId::new(id).expect("an id"),
        public: PublicFace {
            statement: statement.to_owned(),
            ..PublicFace::default()
        },
        private: PrivateFace {
            essence: Private(essence.to_owned()),
            ..PrivateFace::default()
        },
    }
}

fn looked_up(plan: &Plan) -> LookUp {
    let today = Date::new(2026, 10, 2).expect("a day");
    let document = Submission::of(plan, Language::Ja, today, &|id| id.to_string());
    look_up(plan, &document.to_json())
}

fn plan(goals: Vec<Goal>) -> Plan {
    Plan {
        goals: goals.into_iter().map(Arc::new).collect(),
        ..Plan::default()
    }
}

#[test]
fn notes_of_their_own_are_not_found() {
    let mut one = goal(
        "g1",
        "6本の運用パターンにまとめる。",
        "壊れ方から運用を逆算する考え方を、ほかの人が使える形にする。",
    );
    one.private.ladder = Private(deguchi::model::Ladder {
        now: Some(LadderStep::Visible),
        aim: None,
    });
    let found = looked_up(&plan(vec![one]));
    assert_eq!((found.texts, found.filled), (1, 2));
    assert_eq!(found.found, []);
}

#[test]
fn one_sentence_of_a_note_is_found_where_it_stands() {
    let notes = "案件が替わっても困らない。\n壊れ方から運用を逆算する考え方を残す。";
    let goals = vec![
        goal("g1", "6本の運用パターンにまとめる。", notes),
        goal(
            "g2",
            "壊れ方から運用を逆算する考え方を残す、という目標。",
            "",
        ),
    ];
    let found = looked_up(&plan(goals));
    assert_eq!(found.texts, 1);
    assert_eq!(found.found.len(), 1);
    assert_eq!(found.found[0].words, "壊れ方から運用を逆算する考え方を残す");
    let goals: Vec<&str> = found.found[0].goals.iter().map(GoalId::as_str).collect();
    assert_eq!(goals, ["g2"]);
}

#[test]
fn words_are_looked_up_as_the_file_writes_them() {
    let words = "a \"quoted\" path C:\\patterns\\all is kept";
    let found = looked_up(&plan(vec![goal("g1", words, words)]));
    assert_eq!(found.found.len(), 1);
    // The same words as they would stand in a text without escapes.
    let found = look_up(&plan(vec![goal("g1", "", words)]), words);
    assert_eq!(found.found, []);
}

#[test]
fn a_short_note_is_looked_up_whole_and_a_name_in_the_head_is_no_goals() {
    let mut plan = plan(vec![goal("g1", "観点表を2本作る。", "")]);
    let asset = Asset {
        kind: None,
        name: "観点表".to_owned(),
    };
    Arc::make_mut(&mut plan.goals[0]).private.asset = Private(asset);
    Arc::make_mut(&mut plan.own).names = Private(vec!["高橋".to_owned(), "三河商事".to_owned()]);
    Arc::make_mut(&mut plan.head).evaluator = "高橋 健（課長）".to_owned();
    let found = looked_up(&plan);
    assert_eq!((found.texts, found.filled), (3, 3));
    let found: Vec<(&str, usize)> = found
        .found
        .iter()
        .map(|t| (&*t.words, t.goals.len()))
        .collect();
    assert_eq!(found, [("高橋", 0), ("観点表", 1)]);
}
