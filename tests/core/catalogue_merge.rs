//! Two versions of a pack: what the arriving one would do, and what becomes of the one that is here.

use std::collections::BTreeSet;

use deguchi::catalogue::{
    Choice, Choices, Difference, MergeError, Part, Stand, are_versions, differences, merge, usual,
};
use deguchi::formats::Pack;
use deguchi::model::{
    Language, MAX_TEMPLATES, Template, TemplateGoal, TemplateId, TemplateKpi, Wording,
};

use crate::catalogue::catalogue;

pub(crate) fn template(id: &str, version: u32, summary: &str) -> Template {
    Template {
        id: TemplateId::new(id).expect("an id"),
        version,
        name: format!("T {id}"),
        summary: summary.to_owned(),
        goals: vec![TemplateGoal {
            levels: vec![Wording::default()],
            ..TemplateGoal::default()
        }],
        ..Template::default()
    }
}

pub(crate) fn pack(templates: Vec<Template>) -> Pack {
    Pack {
        id: "kits".to_owned(),
        templates,
        ..Pack::new(Language::Ja)
    }
}

/// Each entry of a part as `key stand`, with the fields that differ.
pub(crate) fn lines(all: &[Difference], part: Part) -> Vec<String> {
    let of = all.iter().filter(|one| one.part == part);
    of.map(|one| {
        let fields = one.fields.iter().map(|field| format!(" {field}"));
        format!(
            "{} {}{}",
            one.key,
            one.stand.name(),
            fields.collect::<String>()
        )
    })
    .collect()
}

/// Each template of a pack as `id version summary`; of a copy the id that it was made of, and its name.
fn templates(pack: &Pack) -> Vec<String> {
    let line = |t: &Template| {
        let id = t.id.as_str();
        match t.name.ends_with(')') {
            true => format!(
                "{} {} {}: {}",
                &id[..id.len() - 9],
                t.version,
                t.summary,
                t.name
            ),
            false => format!("{id} {} {}", t.version, t.summary),
        }
    };
    pack.templates.iter().map(line).collect()
}

pub(crate) fn chosen(choices: &[(Part, &str, Choice)]) -> Choices {
    let choices = choices.iter();
    choices
        .map(|(part, key, choice)| ((*part, (*key).to_owned()), *choice))
        .collect()
}

fn here() -> Pack {
    pack(vec![
        template("mine", 1, "only here"),
        template("same", 2, "the same"),
        template("new", 1, "as it was"),
        template("old", 3, "ahead"),
        template("both", 2, "my words"),
    ])
}

fn arriving() -> Pack {
    pack(vec![
        template("both", 2, "their words"),
        template("old", 2, "behind"),
        template("new", 2, "as it is now"),
        template("same", 2, "the same"),
        template("fresh", 1, "not here yet"),
    ])
}

#[test]
fn every_entry_says_how_it_stands() {
    let all = differences(&here(), &arriving());
    assert_eq!(
        lines(&all, Part::Templates),
        [
            "both changed summary",
            "old older version summary",
            "new newer version summary",
            "same same",
            "fresh new",
            "mine only-here",
        ]
    );
    assert!(all.iter().all(|one| one.name == format!("T {}", one.key)));
}

#[test]
fn the_usual_takes_what_is_new_and_loses_nothing_of_mine() {
    let merged = merge(&here(), &arriving(), &Choices::new()).expect("it fits");
    assert_eq!(
        templates(&merged),
        [
            "mine 1 only here",
            "same 2 the same",
            "new 2 as it is now",
            "old 3 ahead",
            "both 2 my words",
            "both 2 their words: T both (2)",
            "fresh 1 not here yet",
        ]
    );
    let again = differences(&merged, &arriving());
    let stands: Vec<Stand> = again.iter().map(|one| one.stand).collect();
    use Stand::{Older, OnlyHere, Same};
    assert_eq!(stands, [Same, Older, Same, Same, Same, OnlyHere, OnlyHere]);
}

#[test]
fn each_choice_does_what_it_says() {
    for (id, choice, want) in [
        ("both", Choice::Arriving, "both 2 their words"),
        ("both", Choice::Mine, "both 2 my words"),
        (
            "both",
            Choice::Both,
            "both 2 my words, both 2 their words: T both (2)",
        ),
        ("new", Choice::Arriving, "new 2 as it is now"),
        ("new", Choice::Mine, "new 1 as it was"),
        (
            "new",
            Choice::Both,
            "new 1 as it was, new 2 as it is now: T new (2)",
        ),
        ("old", Choice::Arriving, "old 2 behind"),
        ("old", Choice::Mine, "old 3 ahead"),
        ("old", Choice::Both, "old 3 ahead, old 2 behind: T old (2)"),
        ("same", Choice::Arriving, "same 2 the same"),
        ("same", Choice::Both, "same 2 the same"),
        ("fresh", Choice::Arriving, "fresh 1 not here yet"),
        ("fresh", Choice::Mine, ""),
        ("fresh", Choice::Both, "fresh 1 not here yet"),
        ("mine", Choice::Arriving, "mine 1 only here"),
    ] {
        let choices = chosen(&[(Part::Templates, id, choice)]);
        let merged = merge(&here(), &arriving(), &choices).expect("it fits");
        let mut found = templates(&merged);
        found.retain(|line| line.starts_with(id));
        assert_eq!(found.join(", "), want, "{id} {}", choice.name());
        assert_eq!(merge(&merged, &arriving(), &choices), Ok(merged), "{id}");
    }
}

#[test]
fn a_copy_is_known_again_even_when_its_owner_has_changed_it() {
    let long = "a".repeat(64);
    let mine = pack(vec![template("kit", 1, "mine"), template(&long, 1, "mine")]);
    let theirs = pack(vec![
        template("kit", 1, "theirs"),
        template(&long, 1, "theirs"),
    ]);
    let mut merged = merge(&mine, &theirs, &Choices::new()).expect("it fits");
    let ids: BTreeSet<TemplateId> = merged.templates.iter().map(|t| t.id.clone()).collect();
    assert_eq!(ids.len(), 4);
    assert!(ids.iter().all(|id| id.as_str().len() <= 64));
    merged.templates[2].summary = "theirs, as I say it".to_owned();
    merged.templates[2].name = "Mine now".to_owned();
    assert_eq!(merge(&merged, &theirs, &Choices::new()), Ok(merged.clone()));
    // Another wording of the same version is another copy.
    let others = pack(vec![template("kit", 1, "others")]);
    let merged = merge(&mine, &theirs, &Choices::new()).expect("it fits");
    let merged = merge(&merged, &others, &Choices::new()).expect("it fits");
    let names: Vec<&str> = merged.templates.iter().map(|t| t.name.as_str()).collect();
    assert_eq!((names[2], names[4]), ("T kit (2)", "T kit (3)"));
}

#[test]
fn what_differs_in_a_goal_is_named_field_by_field() {
    let mine = template("kit", 1, "");
    let of = |change: &dyn Fn(&mut Template)| {
        let mut theirs = mine.clone();
        change(&mut theirs);
        let all = differences(&pack(vec![mine.clone()]), &pack(vec![theirs]));
        all[0].fields.join(" ")
    };
    assert_eq!(of(&|t| t.gaming = "x".into()), "gaming");
    assert_eq!(of(&|t| t.goals[0].sign = "x".into()), "sign");
    assert_eq!(
        of(&|t| t.goals[0].kpis.push(TemplateKpi::default())),
        "kpis"
    );
    assert_eq!(of(&|t| t.goals[0].levels[0].title = "x".into()), "title");
    assert_eq!(
        of(&|t| t.goals[0].levels.push(Wording::default())),
        "levels"
    );
    assert_eq!(of(&|t| t.goals.push(TemplateGoal::default())), "goals");
    assert_eq!(
        of(&|t| {
            t.name = "x".into();
            t.goals[0].levels[0].criterion = "x".into();
            t.goals[0].support = "x".into();
        }),
        "name criterion support"
    );
}

#[test]
fn packs_are_versions_of_one_by_id_and_language() {
    let of = |id: &str, language| Pack {
        id: id.to_owned(),
        ..Pack::new(language)
    };
    use Language::{En, Ja};
    for (one, other, are) in [
        (of("kits", Ja), of("kits", Ja), true),
        (of("kits", Ja), of("kits", En), false),
        (of("kits", Ja), of("tools", Ja), false),
        (of("", Ja), of("", Ja), false),
    ] {
        assert_eq!(are_versions(&one, &other), are);
    }
    let (ja, en) = (catalogue(Ja), catalogue(En));
    assert!(!are_versions(ja.pack(), en.pack()));
}

#[test]
fn two_packs_that_do_not_fit_into_one_stay_two() {
    let many = |name: &str| {
        let all = 0..MAX_TEMPLATES - 1;
        pack(
            all.map(|i| template(&format!("{name}-{i}"), 1, ""))
                .collect(),
        )
    };
    let error = merge(&many("a"), &many("b"), &Choices::new()).expect_err("too many");
    let part = Part::Templates;
    assert_eq!(
        error,
        MergeError::TooMany {
            part,
            most: MAX_TEMPLATES
        }
    );
    assert_eq!(
        error.to_string(),
        "together they have more than 500 templates"
    );
    let large = |id: &str| {
        let mut one = template(id, 1, "");
        one.goals[0].evidence = vec!["x".repeat(20_000); 499];
        one
    };
    let (mine, theirs) = (pack(vec![large("a"), large("b")]), pack(vec![large("c")]));
    let error = merge(&mine, &theirs, &Choices::new()).expect_err("too large");
    assert_eq!(error, MergeError::TooLarge(20 * 1024 * 1024));
}

#[test]
fn what_is_usual_depends_on_how_it_stands() {
    use Choice::{Arriving, Both, Mine};
    for (stand, choice) in [
        (Stand::New, Arriving),
        (Stand::Newer, Arriving),
        (Stand::Older, Mine),
        (Stand::Same, Mine),
        (Stand::OnlyHere, Mine),
        (Stand::Changed, Both),
    ] {
        assert_eq!(usual(Part::Templates, stand), choice);
    }
    assert_eq!(usual(Part::Context, Stand::Changed), Mine);
}
