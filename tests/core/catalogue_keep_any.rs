//! Any goal kept as a template: it comes back word for word, and no name and nothing private is in it.

use deguchi::assistant::{Place, names};
use deguchi::catalogue::{Answers, begin, plain, slots};
use deguchi::formats::{Kind, Pack, read};
use deguchi::model::{ActionId, Difficulty, EvidenceId, Goal, KpiId, Language, PublicFace};
use deguchi::ports::CountingIds;
use proptest::prelude::*;

use crate::arbitrary;
use crate::assistant::support::Nfkc;
use crate::catalogue_keep::{kept, stated};
use crate::catalogue_parts::each_filled;

/// Any text with names, slots and braces in it.
fn named() -> BoxedStrategy<String> {
    let pieces = prop::sample::select(vec![
        "青葉商事株式会社",
        "青葉商事",
        "㈱カガヤキ",
        "カガヤキ社",
        "田中様",
        "田中",
        "佐藤部長",
        "Mr. Tanaka",
        "Tanaka",
        "Aoba Trading Co., Ltd.",
        "Aoba Inc.",
        "info@aoba.example.com",
        "03-1234-5678",
        "みらい",
        "{",
        "}",
        "{-}",
        "{name-1}",
        "{thing}",
        "の",
        "と",
        "、",
        "。",
        ".",
        " ",
        "　",
        "\n",
        "\r",
        "を監視する",
        "Report to ",
        "for ",
        "様",
        "2件",
    ]);
    let piece = prop_oneof![8 => pieces.prop_map(str::to_owned), 1 => arbitrary::text()];
    prop::collection::vec(piece, 0..10)
        .prop_map(|pieces| pieces.concat())
        .boxed()
}

/// Any goal, with names in it.
fn goal() -> BoxedStrategy<Goal> {
    let texts = prop::collection::vec(named(), 8);
    (arbitrary::plan(), texts)
        .prop_map(|(plan, texts)| {
            let mut goal = plan
                .goals
                .first()
                .map_or_else(Goal::default, |goal| (**goal).clone());
            let face = &mut goal.public;
            let mut fields = vec![&mut face.title, &mut face.statement, &mut face.sign];
            fields.push(&mut face.showing.permitted_by);
            if let Some(kpi) = face.kpis.first_mut() {
                fields.extend([&mut kpi.name, &mut kpi.confirmed_by, &mut kpi.unit]);
            }
            if let Some(action) = face.actions.first_mut() {
                fields.push(&mut action.text);
            }
            for (field, text) in fields.into_iter().zip(texts) {
                *field = text;
            }
            goal
        })
        .boxed()
}

/// What of a goal a template carries: the ids are new with every goal, figures and days stay behind.
fn carried(face: &PublicFace) -> PublicFace {
    let mut face = face.clone();
    for kpi in &mut face.kpis {
        (kpi.id, kpi.baseline, kpi.target, kpi.due) = (KpiId::default(), None, None, None);
    }
    for action in &mut face.actions {
        (action.id, action.due) = (ActionId::default(), None);
    }
    for evidence in &mut face.evidence {
        (evidence.id, evidence.record) = (EvidenceId::default(), None);
    }
    face.showing.permitted_on = None;
    face.difficulty = face.difficulty.or(Some(Difficulty::Standard));
    PublicFace {
        links: Default::default(),
        weight: None,
        frame: Default::default(),
        supplement: String::new(),
        ..face
    }
}

/// What stands in every text of the private face.
const CANARY: &str = "kanarie-7f3a";

/// The goal with the mark in every text of its private face.
fn marked(goal: &Goal) -> Goal {
    fn mark(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::String(text) => *text = CANARY.to_owned(),
            serde_json::Value::Array(list) => list.iter_mut().for_each(mark),
            serde_json::Value::Object(members) => members
                .iter_mut()
                .filter(|(key, _)| !matches!(key.as_str(), "kind" | "now" | "aim"))
                .for_each(|(_, value)| mark(value)),
            _ => {}
        }
    }
    let mut private = serde_json::to_value(&goal.private).expect("JSON");
    private["essence"] = "meaning".into();
    private["asset"]["name"] = "what remains".into();
    private["answers"]["thing"] = "an answer".into();
    mark(&mut private);
    Goal {
        private: serde_json::from_value(private).expect("a private face"),
        ..goal.clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn own_words_stand_for_themselves(text in named()) {
        let written = plain(&text);
        prop_assert_eq!(slots(&written), Vec::<&str>::new());
        let kept = kept(&stated(&text), &[]);
        let ids = CountingIds::default();
        let again = begin(&kept.template, Difficulty::Hard, &kept.answers(), Language::En, &ids);
        prop_assert_eq!(&again[0].public.statement, &text);
    }

    #[test]
    fn a_goal_begun_from_what_was_kept_says_what_the_goal_said(goal in goal()) {
        let kept = kept(&goal.public, &["青葉商事", "みらい"]);
        for language in Language::ALL {
            let ids = CountingIds::default();
            let level = goal.public.difficulty.unwrap_or(Difficulty::Standard);
            let again = begin(&kept.template, level, &kept.answers(), *language, &ids).remove(0);
            prop_assert_eq!(carried(&again.public), carried(&goal.public));
        }
    }

    #[test]
    fn no_name_and_nothing_private_is_in_a_template(goal in goal()) {
        let goal = marked(&goal);
        let listed = ["青葉商事".to_owned(), "みらい".to_owned()];
        let kept = kept(&goal.public, &["青葉商事", "みらい"]);
        let template = &kept.template;
        let written = serde_json::to_string(template).expect("JSON");
        prop_assert!(!written.contains(CANARY));
        let taken = kept.answers();
        let mut known = listed.to_vec();
        known.extend(taken.values().filter(|name| name.chars().count() > 1).cloned());
        let ids = CountingIds::default();
        let blank = begin(template, Difficulty::Standard, &Answers::new(), Language::Ja, &ids);
        for place in Place::all(&blank[0]) {
            let text = place.text(&blank[0]).unwrap_or_default();
            let found = names(text, &known, &Nfkc);
            let found = found.into_iter().map(|name| &text[name.span]);
            let left: Vec<&str> = found.filter(|name| known.iter().any(|k| k == name)).collect();
            prop_assert_eq!(left, Vec::<&str>::new(), "{} {}", place.name(), text);
        }
        let pack = Pack { templates: vec![template.clone()], ..Pack::new(Language::Ja) };
        prop_assert!(read(pack.to_json().as_bytes(), &[Kind::Pack]).is_ok());
    }
}

#[test]
fn goals_that_name_nobody_are_kept_word_for_word() {
    each_filled(|_, template, goal| {
        let kept = kept(&goal.public, &[]);
        assert_eq!(kept.taken, [], "{}", template.id);
        let (own, title) = (&kept.template, &goal.public.title);
        assert_eq!((own.interview.len(), &own.name), (0, title));
    });
}
