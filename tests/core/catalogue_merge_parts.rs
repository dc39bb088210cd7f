//! What of a pack is no template, merged: categories, strengths, words, the context, the head.

use deguchi::catalogue::{Choice, Choices, Part, differences, merge};
use deguchi::formats::Pack;
use deguchi::messages::Messages;
use deguchi::model::{
    Agenda, AgendaId, Category, CategoryId, Context, ExitModel, ExitModelId, Language, Phase,
    PhaseId, Required, Template, TemplateGoal, Term, Wording,
};

use crate::catalogue::catalogue;
use crate::catalogue_merge::{chosen, lines, pack};
use crate::formats_schema::root;

fn category(id: &str, name: &str) -> Category {
    Category {
        id: CategoryId::new(id).expect("an id"),
        name: name.to_owned(),
    }
}

fn agenda(id: &str, version: u32, minutes: u32) -> Agenda {
    Agenda {
        id: AgendaId::new(id).expect("an id"),
        version,
        name: "A".to_owned(),
        phases: vec![Phase {
            id: PhaseId::new("only").expect("an id"),
            minutes,
            ..Phase::default()
        }],
        ..Agenda::default()
    }
}

fn term(word: &str, meaning: &str) -> Term {
    Term {
        word: word.to_owned(),
        meaning: meaning.to_owned(),
    }
}

#[test]
fn categories_strengths_and_words_are_merged_by_what_they_are_called() {
    let strength = |id: &str, meaning: &str| ExitModel {
        id: ExitModelId::new(id).expect("an id"),
        name: "S".to_owned(),
        meaning: meaning.to_owned(),
        ..ExitModel::default()
    };
    let mut mine = pack(vec![]);
    mine.categories = vec![category("a", "A"), category("b", "B")];
    mine.exit_models = vec![strength("s", "mine")];
    mine.agendas = vec![agenda("first", 1, 10), agenda("second", 2, 10)];
    mine.words.terms = vec![term("分室", "作業場所"), term("型", "ひな形")];
    mine.words.hedges = vec!["前広に".to_owned()];
    mine.required.insert(Required::Sign);
    let mut theirs = pack(vec![]);
    theirs.categories = vec![category("a", "Other"), category("c", "C")];
    theirs.exit_models = vec![strength("s", "theirs")];
    theirs.agendas = vec![agenda("second", 2, 15), agenda("first", 2, 20)];
    theirs.words.terms = vec![term("分室", "支店"), term("型", "ひな形")];
    theirs.words.hedges = vec!["前広に".to_owned(), "鋭意".to_owned()];
    theirs.words.customers = vec!["青葉商事".to_owned()];
    theirs.required.insert(Required::Criterion);
    let all = differences(&mine, &theirs);
    for (part, want) in [
        (
            Part::Categories,
            &["a changed name", "c new", "b only-here"][..],
        ),
        (Part::Strengths, &["s changed meaning"]),
        (
            Part::Agendas,
            &["second changed phases", "first newer version phases"],
        ),
        (Part::Terms, &["分室 changed meaning", "型 same"]),
        (Part::Hedges, &["前広に same", "鋭意 new"]),
        (Part::Customers, &["青葉商事 new"]),
        (Part::Allowed, &[]),
        (Part::Required, &["criterion new", "sign only-here"]),
    ] {
        assert_eq!(lines(&all, part), want);
    }
    let merged = merge(&mine, &theirs, &Choices::new()).expect("it fits");
    let names: Vec<&str> = merged.categories.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["A", "B", "Other (2)", "C"]);
    assert_eq!(merged.exit_models.len(), 2);
    let agendas = merged.agendas.iter().map(|a| (&*a.name, a.minutes()));
    let agendas: Vec<_> = agendas.collect();
    assert_eq!(agendas, [("A", 20), ("A", 10), ("A (2)", 15)]);
    let terms: Vec<&str> = merged
        .words
        .terms
        .iter()
        .map(|t| t.meaning.as_str())
        .collect();
    assert_eq!(terms, ["作業場所", "ひな形", "支店"]);
    assert_eq!(merged.words.hedges, ["前広に", "鋭意"]);
    assert_eq!(merged.required.len(), 2);
    assert_eq!(merge(&merged, &theirs, &Choices::new()), Ok(merged));
    let choices = chosen(&[
        (Part::Terms, "分室", Choice::Arriving),
        (Part::Hedges, "鋭意", Choice::Mine),
        (Part::Required, "criterion", Choice::Mine),
    ]);
    let merged = merge(&mine, &theirs, &choices).expect("it fits");
    assert_eq!(
        merged.words.terms,
        [term("分室", "支店"), term("型", "ひな形")]
    );
    assert_eq!((merged.words.hedges.len(), merged.required.len()), (1, 1));
}

#[test]
fn a_context_is_replaced_only_when_asked() {
    let with = |vision: Option<&str>| {
        let mut pack = pack(vec![]);
        pack.context = vision.map(|vision| Context {
            vision: vision.to_owned(),
            ..Context::default()
        });
        pack
    };
    let asked = chosen(&[(Part::Context, "", Choice::Arriving)]);
    let none = Choices::new();
    for (mine, theirs, choices, line, vision) in [
        (None, None, &asked, "", None),
        (None, Some("theirs"), &none, " new", Some("theirs")),
        (Some(""), Some("theirs"), &none, " new", Some("theirs")),
        (Some("mine"), None, &asked, " only-here", Some("mine")),
        (Some("mine"), Some(""), &asked, " only-here", Some("mine")),
        (Some("mine"), Some("mine"), &none, " same", Some("mine")),
        (
            Some("mine"),
            Some("theirs"),
            &none,
            " changed vision",
            Some("mine"),
        ),
        (
            Some("mine"),
            Some("theirs"),
            &asked,
            " changed vision",
            Some("theirs"),
        ),
    ] {
        let (mine, theirs) = (with(mine), with(theirs));
        let said = lines(&differences(&mine, &theirs), Part::Context);
        assert_eq!(said.concat(), line);
        let merged = merge(&mine, &theirs, choices).expect("it fits");
        assert_eq!(
            merged.context.map(|context| context.vision),
            vision.map(str::to_owned)
        );
    }
}

#[test]
fn the_head_stays_but_for_what_is_blank() {
    let mut mine = pack(vec![]);
    mine.author = "私".to_owned();
    let theirs = Pack {
        name: "課のひな形".to_owned(),
        author: "課".to_owned(),
        licence: "CC0-1.0".to_owned(),
        ..pack(vec![])
    };
    let merged = merge(&mine, &theirs, &Choices::new()).expect("it fits");
    let head = (&*merged.name, &*merged.author, &*merged.licence);
    assert_eq!(head, ("課のひな形", "私", "CC0-1.0"));
}

#[test]
fn whatever_differs_in_a_template_has_a_name_on_the_screen() {
    // The same goals at the same levels, and nothing written in them.
    let blank = |template: &Template| {
        let level = |wording: &Wording| Wording {
            difficulty: wording.difficulty,
            ..Wording::default()
        };
        let goal = |goal: &TemplateGoal| TemplateGoal {
            levels: goal.levels.iter().map(level).collect(),
            ..TemplateGoal::default()
        };
        Template {
            id: template.id.clone(),
            goals: template.goals.iter().map(goal).collect(),
            ..Template::default()
        }
    };
    let mut named = std::collections::BTreeSet::new();
    for template in catalogue(Language::Ja).templates() {
        let mut fewer = template.clone();
        fewer
            .goals
            .iter_mut()
            .for_each(|goal| drop(goal.levels.pop()));
        let mut none = template.clone();
        none.goals.clear();
        for other in [blank(template), fewer, none] {
            let all = differences(&pack(vec![template.clone()]), &pack(vec![other]));
            named.extend(all.into_iter().flat_map(|one| one.fields));
        }
    }
    let bare = Agenda {
        id: AgendaId::new("a").expect("an id"),
        ..Agenda::default()
    };
    let mut full = Agenda {
        summary: "S".to_owned(),
        ..agenda("a", 0, 10)
    };
    full.version = 2;
    let with = |agenda: Agenda| {
        let mut pack = pack(vec![]);
        pack.agendas = vec![agenda];
        pack
    };
    let all = differences(&with(bare), &with(full));
    named.extend(all.into_iter().flat_map(|one| one.fields));
    for field in [
        "title",
        "statement",
        "levels",
        "goals",
        "kpis",
        "essence",
        "phases",
    ] {
        assert!(named.contains(field), "{field} is not looked at");
    }
    for language in Language::ALL {
        let path = format!("src/core/messages/{}.ftl", language.name());
        let source = std::fs::read_to_string(root().join(path)).expect("messages");
        let messages = Messages::new(*language, &source);
        for field in &named {
            let key = format!("template-field-{}", field.replace('_', "-"));
            assert!(messages.find(&key, &[]).is_some(), "{key}");
        }
    }
}
