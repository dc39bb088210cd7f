//! The catalogue asked, goals begun from it, and the sample plan.

use std::collections::BTreeSet;

use deguchi::catalogue::{
    Answers, Catalogue, begin, example, level_or_nearest, sample_plan, slots, unanswered,
};
use deguchi::formats::{Kind, Pack, read};
use deguchi::model::{
    Category, CategoryId, Difficulty, ExitModel, ExitModelId, Family, Goal, Head, LadderStep,
    Language, OwnNotes, Plan, Private, PublicFace, Question, Template, TemplateGoal, TemplateId,
    TemplateKpi, Wording,
};
use deguchi::ports::CountingIds;
use proptest::prelude::*;

/// The two built-in packs, with the sample plan of the same language.
pub(crate) const BUILT_IN: [(Language, &str, &str); 2] = [
    (
        Language::Ja,
        include_str!("../../src/core/catalogue/ja.json"),
        include_str!("../../src/core/catalogue/sample.ja.json"),
    ),
    (
        Language::En,
        include_str!("../../src/core/catalogue/en.json"),
        include_str!("../../src/core/catalogue/sample.en.json"),
    ),
];

/// The built-in catalogue in a language.
pub(crate) fn catalogue(language: Language) -> Catalogue {
    let (_, text, _) = BUILT_IN[usize::from(language == Language::En)];
    Catalogue::new(serde_json::from_str(text).expect("the built-in pack reads"))
}

/// The sample plan in a language.
pub(crate) fn sample(language: Language) -> Plan {
    let (_, _, text) = BUILT_IN[usize::from(language == Language::En)];
    let catalogue = catalogue(language);
    let context = catalogue.sample_context().expect("a sample context");
    sample_plan(text, context, &CountingIds::default()).expect("the sample reads")
}

/// A template with one slot, `{what}`, and one more that no question asks for.
fn small() -> Template {
    Template {
        id: TemplateId::new("small").expect("an id"),
        interview: vec![Question {
            slot: "what".into(),
            blank: "the thing".into(),
            ..Question::default()
        }],
        goals: vec![TemplateGoal {
            levels: vec![Wording {
                difficulty: Some(Difficulty::Standard),
                title: "Make {what}".into(),
                statement: "{what} and {other}; {} {Not} {".into(),
                suggestions: vec!["2 of {what}".into()],
                ..Wording::default()
            }],
            kpis: vec![TemplateKpi {
                name: "{what} made".into(),
                ..TemplateKpi::default()
            }],
            essence: "It means much.".into(),
            ..TemplateGoal::default()
        }],
        ladder: LadderStep::Reusable,
        ..Template::default()
    }
}

fn begun(answer: Option<&str>, language: Language) -> Goal {
    let answers: Answers = answer
        .map(|a| ("what".to_owned(), a.to_owned()))
        .into_iter()
        .collect();
    let ids = CountingIds::default();
    begin(&small(), Difficulty::Hard, &answers, language, &ids).remove(0)
}

#[test]
fn an_answer_stands_in_its_slot_and_a_blank_where_there_is_none() {
    for (answer, language, title) in [
        (Some("a kit"), Language::En, "Make a kit"),
        (Some("  a kit \n"), Language::En, "Make a kit"),
        (Some("a kit."), Language::En, "Make a kit"),
        (Some("Kit Inc."), Language::En, "Make Kit Inc."),
        (Some("two\r\n\r\n lines"), Language::En, "Make two lines"),
        (Some("型をつくる。"), Language::Ja, "Make 型をつくる"),
        (Some("。"), Language::Ja, "Make 。"),
        (Some("{what} {other}"), Language::En, "Make {what} {other}"),
        (Some(" \n"), Language::En, "Make [the thing]"),
        (None, Language::En, "Make [the thing]"),
        (None, Language::Ja, "Make ［the thing］"),
    ] {
        assert_eq!(begun(answer, language).public.title, title, "{answer:?}");
    }
}

#[test]
fn a_slot_that_nobody_asks_for_stays_in_sight_and_stray_braces_are_words() {
    let goal = begun(Some("a kit"), Language::En);
    assert_eq!(goal.public.statement, "a kit and [other]; {} {Not} {");
    assert_eq!(slots("{a} {b-2} {C} {} {a"), ["a", "b-2"]);
    let long = format!("{{{}}}", "a".repeat(65));
    assert!(slots(&long).is_empty(), "a name of 65 bytes is no slot");
}

#[test]
fn a_begun_goal_has_targets_blank_and_keeps_the_private_face_private() {
    let goal = begun(Some("kits"), Language::En);
    let kpi = &goal.public.kpis[0];
    assert_eq!((kpi.target, kpi.baseline, kpi.due), (None, None, None));
    let private = &goal.private;
    assert_eq!(private.suggestions.0.get(&kpi.id).unwrap(), "2 of kits");
    assert_eq!(private.essence.0, "It means much.");
    assert_eq!(private.ladder.0.aim, Some(LadderStep::Reusable));
    assert_eq!(private.ladder.0.now, None);
    assert_eq!(private.template.0, TemplateId::new("small").ok());
    assert_eq!(goal.public.difficulty, Some(Difficulty::Standard));
    assert_eq!(unanswered(&small(), &Answers::new()).len(), 1);
}

#[test]
fn the_nearest_level_is_taken_and_of_two_the_easier() {
    let level = |difficulty| Wording {
        difficulty,
        ..Wording::default()
    };
    let goal = |levels: &[Option<Difficulty>]| TemplateGoal {
        levels: levels.iter().copied().map(level).collect(),
        ..TemplateGoal::default()
    };
    use Difficulty::{Demanding, Hard, Standard};
    for (has, wanted, taken) in [
        (vec![Some(Standard), Some(Hard)], Demanding, Some(Standard)),
        (vec![Some(Hard), Some(Standard)], Demanding, Some(Standard)),
        (vec![Some(Hard), Some(Standard)], Hard, Some(Hard)),
        (vec![None, Some(Hard)], Standard, None),
    ] {
        let goal = goal(&has);
        let wording = level_or_nearest(&goal, wanted).expect("a level");
        assert_eq!(wording.difficulty, taken, "{has:?} {wanted:?}");
    }
    assert!(level_or_nearest(&goal(&[]), Hard).is_none());
}

#[test]
fn templates_are_found_by_id_and_family() {
    let catalogue = catalogue(Language::Ja);
    for template in catalogue.templates() {
        let at = &template.id;
        let found = catalogue.find(at).expect("a template");
        assert!(std::ptr::eq(found, template), "{at}: an id twice");
        let mut of_its_family = catalogue.of_family(template.family);
        assert!(of_its_family.any(|t| t.id == *at), "{at}");
    }
    let families = Family::ALL.iter().map(|f| catalogue.of_family(*f).count());
    assert_eq!(families.sum::<usize>(), catalogue.templates().len());
    assert!(catalogue.find(&TemplateId::default()).is_none());
}

#[test]
fn own_categories_and_strengths_come_before_the_catalogues() {
    let catalogue = catalogue(Language::Ja);
    let id = |id: &str| CategoryId::new(id).expect("an id");
    let mut head = Head::default();
    assert_eq!(catalogue.category_name(&id("people"), &head), "人材育成");
    assert_eq!(catalogue.category_name(&id("mine"), &head), "mine");
    head.categories = vec![Category {
        id: id("people"),
        name: "育てる".into(),
    }];
    assert_eq!(catalogue.category_name(&id("people"), &head), "育てる");
    assert_eq!(catalogue.categories(&head).count(), 5);

    let id = ExitModelId::new("educator").expect("an id");
    let mut own = OwnNotes::default();
    let model = catalogue.exit_model(&id, &own).expect("the catalogue's");
    assert_eq!(model.name, "育成者・布教者");
    own.exit_models = Private(vec![ExitModel {
        id: id.clone(),
        name: "先生".into(),
        ..ExitModel::default()
    }]);
    let model = catalogue.exit_model(&id, &own).expect("the owner's");
    assert_eq!(model.name, "先生");
    assert_eq!(catalogue.exit_models(&own).count(), 7);
}

#[test]
fn an_empty_pack_is_an_empty_catalogue() {
    let catalogue = Catalogue::new(Pack::default());
    assert!(catalogue.sample_context().is_none() && catalogue.templates().is_empty());
}

#[test]
fn the_built_in_files_open_like_a_users_and_hold_nothing_unknown() {
    for (_, pack, sample) in BUILT_IN {
        let opened = read(pack.as_bytes(), &[Kind::Pack]).expect("a pack");
        assert!(opened.notices.is_empty(), "{:?}", opened.notices);
        let written: serde_json::Value = serde_json::from_str(sample).expect("JSON");
        let plan: Plan = serde_json::from_value(written.clone()).expect("a plan");
        let read_back = serde_json::to_value(&plan).expect("JSON");
        for part in ["id", "head", "goals", "own"] {
            assert!(read_back[part] == written[part], "{part} of the sample");
        }
    }
}

#[test]
fn the_sample_is_a_plan_of_the_sample_context_with_fifteen_per_cent_left() {
    for (language, ..) in BUILT_IN {
        let (plan, catalogue) = (sample(language), catalogue(language));
        assert_eq!(Some(&*plan.context), catalogue.sample_context());
        let weights: Vec<_> = plan
            .goals
            .iter()
            .filter_map(|g| g.public.weight.map(|w| w.percent()))
            .collect();
        assert_eq!(weights, [30, 20, 20, 10, 5]);
        let items: BTreeSet<_> = plan.context.items().map(|item| item.id).collect();
        for goal in &plan.goals {
            assert!(
                !goal.public.links.is_empty()
                    && goal.public.links.iter().all(|link| items.contains(link))
            );
            assert!(goal.public.kpis.iter().all(|kpi| kpi.has_target()));
            let category = goal.public.category.as_ref().expect("a category");
            assert!(
                catalogue
                    .pack()
                    .categories
                    .iter()
                    .any(|c| c.id == *category)
            );
            let model = goal.private.exit_model.0.as_ref().expect("a strength");
            assert!(catalogue.exit_model(model, &plan.own).is_some());
        }
        let served: Vec<_> = plan
            .served()
            .into_iter()
            .map(|s| s.id.to_string())
            .collect();
        assert!(
            !served.contains(&"objective-cases".to_owned()),
            "one is left to serve"
        );
        let ids: BTreeSet<_> = plan.goals.iter().map(|g| g.id.clone()).collect();
        assert_eq!(ids.len(), 5, "ids are fresh and differ");
    }
}

#[test]
fn the_sample_lets_the_assistant_show_what_it_does() {
    let faults = [
        (Language::Ja, ["必要に応じて", "推進する"]),
        (Language::En, ["where necessary", "promote"]),
    ];
    for (language, words) in faults {
        let plan = sample(language);
        for (i, goal) in plan.goals.iter().enumerate() {
            for word in words {
                assert_eq!(goal.public.statement.contains(word), i == 0, "{i} {word}");
            }
        }
    }
}

/// What a template gave to a goal: all but what its owner sets.
fn given(goal: &Goal) -> (PublicFace, impl PartialEq + use<>) {
    let mut face = goal.public.clone();
    face.links.clear();
    face.weight = None;
    for kpi in &mut face.kpis {
        (kpi.baseline, kpi.target, kpi.due) = (None, None, None);
    }
    let private = &goal.private;
    let suggestions: Vec<String> = private.suggestions.0.values().cloned().collect();
    (
        face,
        (private.essence.clone(), private.asset.clone(), suggestions),
    )
}

#[test]
fn goals_of_the_sample_that_come_from_a_template_say_what_it_says() {
    for (language, ..) in BUILT_IN {
        let catalogue = catalogue(language);
        let mut compared = 0;
        for goal in &sample(language).goals {
            let Some(id) = &goal.private.template.0 else {
                continue;
            };
            let template = catalogue.find(id).expect("a template");
            let level = goal.public.difficulty.expect("a level");
            let ids = CountingIds::default();
            let mut fresh = begin(template, level, &example(template), language, &ids).remove(0);
            for (new, old) in fresh.public.kpis.iter_mut().zip(&goal.public.kpis) {
                new.id = old.id.clone();
            }
            for (new, old) in fresh.public.actions.iter_mut().zip(&goal.public.actions) {
                new.id = old.id.clone();
            }
            for (new, old) in fresh.public.evidence.iter_mut().zip(&goal.public.evidence) {
                new.id = old.id.clone();
            }
            let ((new, new_notes), (old, old_notes)) = (given(&fresh), given(goal));
            assert_eq!(new, old, "{id}");
            assert!(new_notes == old_notes, "{id}");
            compared += 1;
        }
        assert_eq!(compared, 2);
    }
}

#[test]
fn a_broken_sample_is_refused() {
    let context = catalogue(Language::Ja)
        .sample_context()
        .cloned()
        .expect("a context");
    let ids = CountingIds::default();
    assert!(sample_plan("{", &context, &ids).is_err());
    let twice = r#"{"goals":[{"public":{"kpis":[{"id":"a"},{"id":"a"}]}}]}"#;
    assert!(sample_plan(twice, &context, &ids).is_err());
}

/// Any template, of text that likes braces, and any answers.
fn any_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            Just("{a}".to_owned()),
            Just("{b}".to_owned()),
            Just("{".to_owned()),
            Just("}".to_owned()),
            any::<String>(),
        ],
        0..6,
    )
    .prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn begin_takes_any_template_and_any_answers(
        title in any_text(), answers in proptest::collection::btree_map("[ab]", any_text(), 0..3),
        level in 0..3_usize, asked in any::<bool>(),
    ) {
        let template = Template {
            interview: if asked { vec![Question { slot: "a".into(), blank: "b".into(), ..Question::default() }] } else { vec![] },
            goals: vec![TemplateGoal { levels: vec![Wording { title, ..Wording::default() }], ..TemplateGoal::default() }],
            ..Template::default()
        };
        let answers: Answers = answers.into_iter().collect();
        for language in [Language::Ja, Language::En] {
            let ids = CountingIds::default();
            prop_assert_eq!(begin(&template, Difficulty::ALL[level], &answers, language, &ids).len(), 1);
        }
    }

    #[test]
    fn in_built_in_goals_blanks_stand_for_missing_answers_and_answers_for_themselves(
        which in any::<prop::sample::Index>(), level in 0..3_usize, english in any::<bool>(),
        given in proptest::collection::vec(proptest::option::of("[a-z{}一-龠]{4,12}"), 8),
    ) {
        let language = if english { Language::En } else { Language::Ja };
        let catalogue = catalogue(language);
        let template = which.get(catalogue.templates());
        let answers: Answers = template.interview.iter().zip(&given)
            .filter_map(|(q, a)| Some((q.slot.clone(), a.clone()?))).collect();
        let ids = CountingIds::default();
        let goals = begin(template, Difficulty::ALL[level], &answers, language, &ids);
        let text = serde_json::to_string(&goals[0].public).expect("json");
        for question in &template.interview {
            let blank = if english { format!("[{}]", question.blank) } else { format!("［{}］", question.blank) };
            match answers.get(&question.slot) {
                Some(answer) => prop_assert!(text.contains(answer.as_str()) && !text.contains(&blank)),
                None => prop_assert!(text.contains(&blank), "{} {}", template.id, blank),
            }
        }
        let missing = unanswered(template, &answers).len();
        prop_assert_eq!(missing, template.interview.len() - answers.len());
    }
}
