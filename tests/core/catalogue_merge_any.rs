//! Any two packs merged: nothing of mine is lost, nothing arrives twice, and the result is a pack.

use deguchi::catalogue::{Choice, Choices, Part, Stand, differences, merge};
use deguchi::formats::{Document, Kind, Pack, read};
use deguchi::model::{
    Agenda, AgendaId, Category, CategoryId, Context, ExitModel, ExitModelId, Language, Phase,
    PhaseId, Required, Template, Term,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::catalogue_merge::template;

/// Ids that meet each other.
const IDS: [&str; 6] = ["a", "a-2", "a-3", "b", "b-2", "c"];
const NAMES: [&str; 4] = ["A", "A (2)", "B", ""];

fn templates() -> impl Strategy<Value = Vec<Template>> {
    let one = |id: &'static str| {
        let name = select(NAMES.to_vec());
        (1..4_u32, name, 0..3_u8).prop_map(move |(version, name, summary)| {
            let mut one = template(id, version, &summary.to_string());
            one.name = name.to_owned();
            one
        })
    };
    subsequence(IDS.to_vec(), 0..=6)
        .prop_flat_map(move |ids| ids.into_iter().map(one).collect::<Vec<_>>())
        .prop_shuffle()
}

/// Ids that stand once, each with a name.
fn named() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
    subsequence(IDS.to_vec(), 0..=6).prop_flat_map(|ids| {
        let one = |id: &'static str| select(NAMES.to_vec()).prop_map(move |name| (id, name));
        ids.into_iter().map(one).collect::<Vec<_>>()
    })
}

fn words() -> impl Strategy<Value = Vec<String>> {
    subsequence(vec!["x".to_owned(), "y".to_owned(), "z".to_owned()], 0..=3)
}

fn pack() -> impl Strategy<Value = Pack> {
    let terms = prop::collection::vec((select(IDS.to_vec()), select(NAMES.to_vec())), 0..4);
    let context = prop::option::of(select(vec!["", "one", "other"]));
    let parts = (templates(), named(), named(), named(), terms, context);
    let lists = (words(), words(), words(), words(), any::<[bool; 2]>());
    let head = select(vec!["", "kits", "tools"]);
    (parts, lists, head).prop_map(|(parts, lists, head)| {
        let (templates, categories, strengths, agendas, mut terms, vision) = parts;
        terms.sort_unstable();
        terms.dedup();
        let mut pack = Pack::new(Language::Ja);
        pack.templates = templates;
        let category = |(id, name): (&str, &str)| Category {
            id: CategoryId::new(id).expect("an id"),
            name: name.to_owned(),
        };
        pack.categories = categories.into_iter().map(category).collect();
        let strength = |(id, name): (&str, &str)| ExitModel {
            id: ExitModelId::new(id).expect("an id"),
            name: name.to_owned(),
            ..ExitModel::default()
        };
        pack.exit_models = strengths.into_iter().map(strength).collect();
        let agenda = |(id, name): (&str, &str)| Agenda {
            id: AgendaId::new(id).expect("an id"),
            version: 1,
            name: name.to_owned(),
            phases: vec![Phase {
                id: PhaseId::new(id).expect("an id"),
                minutes: 10,
                ..Phase::default()
            }],
            ..Agenda::default()
        };
        pack.agendas = agendas.into_iter().map(agenda).collect();
        let term = |(word, meaning): (&str, &str)| Term {
            word: word.to_owned(),
            meaning: meaning.to_owned(),
        };
        pack.words.terms = terms.into_iter().map(term).collect();
        let (hedges, endless, customers, allowed, required) = lists;
        pack.words.hedges = hedges;
        pack.words.endless_verbs = endless;
        pack.words.customers = customers;
        pack.words.allowed = allowed;
        let fields = [Required::Sign, Required::Kpis].into_iter().zip(required);
        let fields = fields.filter(|(_, wanted)| *wanted);
        pack.required = fields.map(|(field, _)| field).collect();
        pack.context = vision.map(|vision| Context {
            vision: vision.to_owned(),
            ..Context::default()
        });
        (pack.id, pack.name) = (head.to_owned(), head.to_owned());
        pack
    })
}

/// Any choices, for entries that are there and for such as are not.
fn choices() -> impl Strategy<Value = Choices> {
    let part = select(Part::ALL.to_vec());
    let key = select([&IDS[..], &["x", "y", "z", "sign", "kpis", ""]].concat());
    let key = key.prop_map(str::to_owned);
    let choice = select(Choice::ALL.to_vec());
    prop::collection::vec(((part, key), choice), 0..24).prop_map(|all| all.into_iter().collect())
}

/// Every template without what a copy of it has of its own.
fn says(template: &Template) -> (u32, &str) {
    (template.version, &template.summary)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_result_is_a_pack_and_the_same_pack_changes_nothing_more(
        here in pack(), arriving in pack(), choices in choices(),
    ) {
        let merged = merge(&here, &arriving, &choices).expect("it fits");
        let opened = read(merged.to_json().as_bytes(), &[Kind::Pack]);
        let opened = opened.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(opened.document, Document::Pack(Box::new(merged.clone())));
        prop_assert_eq!(merge(&merged, &arriving, &choices).expect("it fits"), merged);
    }

    #[test]
    fn a_pack_with_itself_is_itself(here in pack(), choices in choices()) {
        let stands = differences(&here, &here).into_iter().map(|one| one.stand);
        prop_assert!(stands.into_iter().all(|stand| stand == Stand::Same));
        prop_assert_eq!(merge(&here, &here, &choices).expect("it fits"), here);
    }

    #[test]
    fn nothing_of_mine_goes_unasked(here in pack(), arriving in pack()) {
        let merged = merge(&here, &arriving, &Choices::new()).expect("it fits");
        for mine in &here.templates {
            let now = merged.templates.iter().find(|t| t.id == mine.id).expect("still there");
            prop_assert!(now == mine || now.version > mine.version, "{}", mine.id);
        }
        prop_assert_eq!(&merged.categories[..here.categories.len()], &here.categories[..]);
        prop_assert_eq!(&merged.exit_models[..here.exit_models.len()], &here.exit_models[..]);
        prop_assert_eq!(&merged.words.terms[..here.words.terms.len()], &here.words.terms[..]);
        prop_assert!(here.words.hedges.iter().all(|word| merged.words.hedges.contains(word)));
        prop_assert!(here.required.iter().all(|field| merged.required.contains(field)));
        if here.context.as_ref().is_some_and(|context| !context.is_empty()) {
            prop_assert_eq!(merged.context, here.context);
        }
    }

    #[test]
    fn what_is_only_here_stays_whatever_is_chosen(
        here in pack(), arriving in pack(), choices in choices(),
    ) {
        let merged = merge(&here, &arriving, &choices).expect("it fits");
        for one in differences(&here, &arriving) {
            if one.stand == Stand::OnlyHere && one.part == Part::Templates {
                let mine = here.templates.iter().find(|t| t.id.as_str() == one.key);
                let now = merged.templates.iter().find(|t| t.id.as_str() == one.key);
                prop_assert_eq!(mine, now);
            }
        }
    }

    #[test]
    fn what_arrives_is_in_it_unless_mine_is_ahead(here in pack(), arriving in pack()) {
        let merged = merge(&here, &arriving, &Choices::new()).expect("it fits");
        for theirs in &arriving.templates {
            let mine = here.templates.iter().find(|t| t.id == theirs.id);
            let ahead = mine.is_some_and(|mine| mine.version > theirs.version);
            let there = merged.templates.iter().any(|t| says(t) == says(theirs));
            prop_assert!(ahead || there, "{}", theirs.id);
        }
    }
}
