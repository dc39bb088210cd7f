//! One catalogue over the built-in pack and others: every template is there, and none hides another.

use std::collections::BTreeSet;

use deguchi::catalogue::{Answers, Catalogue, begin};
use deguchi::formats::Pack;
use deguchi::model::{
    Category, CategoryId, Difficulty, ExitModel, ExitModelId, Head, Language, OwnNotes, Private,
    Question, Template, TemplateId,
};
use deguchi::ports::CountingIds;

use crate::catalogue::catalogue;
use crate::catalogue_merge::template;

fn built_in() -> Pack {
    catalogue(Language::Ja).pack().clone()
}

fn pack(id: &str, language: Language, templates: Vec<Template>) -> Pack {
    Pack {
        id: id.to_owned(),
        templates,
        ..Pack::new(language)
    }
}

/// The ids of the templates that are not built in.
fn others(catalogue: &Catalogue) -> Vec<TemplateId> {
    let others = catalogue
        .templates()
        .iter()
        .skip(built_in().templates.len());
    others.map(|template| template.id.clone()).collect()
}

#[test]
fn a_template_with_an_id_that_another_pack_has_is_found_by_itself() {
    let id = built_in().templates[0].id.clone();
    let same = || template(id.as_str(), 1, "theirs");
    let catalogue = Catalogue::with(
        built_in(),
        vec![
            pack("kits", Language::Ja, vec![same()]),
            pack("kits", Language::En, vec![same()]),
            pack("tools", Language::Ja, vec![same()]),
            pack("tools", Language::Ja, vec![same()]),
        ],
    );
    assert_eq!(catalogue.find(&id), Some(&built_in().templates[0]));
    assert_eq!(catalogue.templates().len(), built_in().templates.len() + 4);
    let ids: BTreeSet<_> = catalogue.templates().iter().map(|t| &t.id).collect();
    assert_eq!(ids.len(), catalogue.templates().len());
    for (at, own) in others(&catalogue).iter().enumerate() {
        let found = catalogue.find(own).expect("found");
        assert_eq!((found.id.clone(), &*found.summary), (own.clone(), "theirs"));
        assert!(own.as_str().starts_with(id.as_str()));
        let (pack, there) = catalogue.home(own).expect("a home");
        assert!(std::ptr::eq(pack, &catalogue.packs()[at]));
        assert_eq!(there, &id);
    }
    let (pack, there) = catalogue.home(&id).expect("a home");
    assert!(std::ptr::eq(pack, catalogue.pack()) && *there == id);
    assert_eq!(
        catalogue.home(&TemplateId::new("none").expect("an id")),
        None
    );
}

#[test]
fn the_id_in_the_catalogue_does_not_hang_on_other_packs() {
    let long = "a".repeat(64);
    let kits = || {
        pack(
            "kits",
            Language::Ja,
            vec![template("kit", 1, ""), template(&long, 1, "")],
        )
    };
    let tools = || pack("tools", Language::Ja, vec![template("kit", 1, "")]);
    let alone = others(&Catalogue::with(built_in(), vec![kits()]));
    let beside = others(&Catalogue::with(built_in(), vec![tools(), kits()]));
    assert_eq!(alone, beside[1..]);
    let english = catalogue(Language::En).pack().clone();
    let english = Catalogue::with(english, vec![kits()]);
    assert!(alone.iter().all(|id| english.find(id).is_some()));
    // What the ids are is kept in goals: a change of them would cut goals from their templates.
    let ids: Vec<&str> = alone.iter().map(TemplateId::as_str).collect();
    assert_eq!(
        ids,
        ["kit.3bcef8a2", &format!("{}.682ca946", "a".repeat(55))]
    );
}

#[test]
fn a_template_in_another_language_is_begun_in_its_own() {
    let mut one = template("kit", 1, "");
    one.interview = vec![Question {
        slot: "thing".to_owned(),
        blank: "the thing".to_owned(),
        ..Question::default()
    }];
    one.goals[0].levels[0].title = "Make {thing}".to_owned();
    let mut silent = pack("silent", Language::Ja, vec![one.clone()]);
    silent.language = None;
    let packs = vec![pack("kits", Language::En, vec![one]), silent];
    let catalogue = Catalogue::with(built_in(), packs);
    let titles = others(&catalogue).into_iter().map(|id| {
        let template = catalogue.find(&id).expect("found");
        let language = catalogue.language_of(&id, Language::Ja);
        let ids = CountingIds::default();
        let goal = begin(
            template,
            Difficulty::Standard,
            &Answers::new(),
            language,
            &ids,
        )
        .remove(0);
        assert_eq!(goal.private.template.0, Some(id));
        goal.public.title
    });
    let titles: Vec<String> = titles.collect();
    assert_eq!(titles, ["Make [the thing]", "Make ［the thing］"]);
}

#[test]
fn a_template_without_a_goal_is_not_offered() {
    let mut empty = template("empty", 1, "");
    empty.goals.clear();
    let packs = vec![pack(
        "kits",
        Language::Ja,
        vec![empty, template("kit", 1, "")],
    )];
    let catalogue = Catalogue::with(built_in(), packs);
    let [id] = &others(&catalogue)[..] else {
        panic!("one template");
    };
    assert_eq!(catalogue.home(id).expect("a home").1.as_str(), "kit");
}

#[test]
fn categories_and_strengths_of_packs_come_last_and_hide_none() {
    let category = |id: &str, name: &str| Category {
        id: CategoryId::new(id).expect("an id"),
        name: name.to_owned(),
    };
    let strength = |id: &str, name: &str| ExitModel {
        id: ExitModelId::new(id).expect("an id"),
        name: name.to_owned(),
        ..ExitModel::default()
    };
    let mut kits = pack("kits", Language::Ja, vec![]);
    kits.categories = vec![category("people", "人"), category("quality", "品質")];
    kits.exit_models = vec![strength("educator", "先生"), strength("tester", "試す人")];
    let mut tools = pack("tools", Language::Ja, vec![]);
    tools.categories = vec![category("quality", "質"), category("mine", "別物")];
    tools.exit_models = vec![strength("tester", "別の人")];
    let catalogue = Catalogue::with(built_in(), vec![kits, tools]);
    let head = Head {
        categories: vec![category("mine", "私の区分")],
        ..Head::default()
    };
    let names: Vec<&str> = catalogue
        .categories(&head)
        .map(|c| c.name.as_str())
        .collect();
    assert_eq!((names[0], names[names.len() - 1]), ("私の区分", "品質"));
    assert!(names.contains(&"人材育成"));
    assert_eq!(names.len(), 1 + built_in().categories.len() + 1);
    let own = OwnNotes {
        exit_models: Private(vec![strength("own", "自分の言葉")]),
        ..OwnNotes::default()
    };
    let names: Vec<&str> = catalogue
        .exit_models(&own)
        .map(|m| m.name.as_str())
        .collect();
    assert_eq!((names[0], names[names.len() - 1]), ("自分の言葉", "試す人"));
    assert!(names.contains(&"育成者・布教者"));
    assert_eq!(names.len(), 1 + built_in().exit_models.len() + 1);
}

#[test]
fn without_other_packs_it_is_the_built_in_one() {
    let alone = Catalogue::with(built_in(), vec![]);
    assert_eq!(alone.templates(), Catalogue::new(built_in()).templates());
    assert!(alone.packs().is_empty());
    let id = &built_in().templates[0].id;
    assert_eq!(alone.language_of(id, Language::En), Language::Ja);
    let none = TemplateId::new("none").expect("an id");
    assert_eq!(alone.language_of(&none, Language::En), Language::En);
}
