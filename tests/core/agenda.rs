//! Agendas: the six that are built in, and what is refused of others.

use std::collections::BTreeSet;

use deguchi::formats::{Document, Kind, Pack, read};
use deguchi::model::{Agenda, Language, Work};
use rstest::rstest;
use serde_json::json;

/// The packs of the built-in agendas.
const BUILT_IN: [(Language, &str); 2] = [
    (
        Language::Ja,
        include_str!("../../src/core/catalogue/agendas.ja.json"),
    ),
    (
        Language::En,
        include_str!("../../src/core/catalogue/agendas.en.json"),
    ),
];

/// The pack of built-in agendas in a language.
pub(crate) fn built_in(language: Language) -> Pack {
    let (_, text) = BUILT_IN[usize::from(language == Language::En)];
    let opened = read(text.as_bytes(), &[Kind::Pack]).expect("a pack");
    assert_eq!(opened.notices, []);
    match opened.document {
        Document::Pack(pack) => *pack,
        other => panic!("{:?}", other.kind()),
    }
}

/// The six agendas of domain.md, section 8, and how long each takes.
#[test]
fn the_six_agendas_take_the_time_that_a_workshop_has() {
    for (language, _) in BUILT_IN {
        let pack = built_in(language);
        assert_eq!(pack.language, Some(language));
        let found: Vec<(&str, u32)> = pack
            .agendas
            .iter()
            .map(|agenda| (agenda.id.as_str(), agenda.minutes()))
            .collect();
        assert_eq!(
            found,
            [
                ("purpose-in-one-wording", 60),
                ("vision-in-our-words", 75),
                ("goal-design", 120),
                ("ten-years-on", 90),
                ("goal-salon", 45),
                ("trial-kick-off", 60),
            ]
        );
        for agenda in &pack.agendas {
            assert!((5..=8).contains(&agenda.phases.len()), "{}", agenda.id);
        }
    }
}

#[test]
fn both_languages_have_the_same_phases() {
    let frame = |pack: Pack| -> Vec<_> {
        let of = |agenda: Agenda| {
            let phases = agenda.phases.into_iter();
            let phases: Vec<_> = phases.map(|p| (p.id, p.minutes, p.work)).collect();
            (agenda.id, agenda.version, phases)
        };
        pack.agendas.into_iter().map(of).collect()
    };
    let [ja, en] = BUILT_IN.map(|(language, _)| frame(built_in(language)));
    assert_eq!(ja, en);
}

/// A prompt fits on the projected window, and its answer into one line; each phase helps the facilitator too.
#[test]
fn every_phase_is_written_and_its_prompt_is_short() {
    for (language, _) in BUILT_IN {
        let (most, line) = if language == Language::Ja {
            (60, 40)
        } else {
            (120, 80)
        };
        let mut prompts = BTreeSet::new();
        for agenda in built_in(language).agendas {
            assert!(!agenda.name.is_empty() && !agenda.summary.is_empty());
            for phase in agenda.phases {
                let at = format!("{} {} {}", language.name(), agenda.id, phase.id);
                let texts = [
                    &phase.title,
                    &phase.purpose,
                    &phase.prompt,
                    &phase.example,
                    &phase.outcome,
                    &phase.notes,
                ];
                assert!(texts.iter().all(|text| !text.trim().is_empty()), "{at}");
                assert!(phase.prompt.chars().count() <= most, "{at}: the prompt");
                assert!(phase.example.chars().count() <= line, "{at}: the example");
                // A facilitator reads the notes at a glance, while others write.
                assert!(phase.notes.chars().count() <= 3 * most, "{at}: the notes");
                assert!(prompts.insert(phase.prompt), "{at}: a prompt twice");
            }
        }
    }
}

/// The promise that nobody is asked for them stands before the own notes are opened.
#[test]
fn own_notes_are_never_what_is_handed_in() {
    for (language, _) in BUILT_IN {
        for agenda in built_in(language).agendas {
            let noted = agenda.phases.iter().position(|p| p.work == Work::Notes);
            assert_ne!(noted, Some(0), "{}", agenda.id);
            let shown = [Work::Wall, Work::HandIn, Work::Pairs];
            if let Some(at) = noted {
                let next = agenda.phases[at..].iter();
                let next = next.map(|p| p.work).find(|work| *work != Work::Notes);
                assert!(next.is_none_or(|work| !shown.contains(&work)));
            }
        }
    }
}

/// Minutes, and what becomes of a pack with a phase that takes them.
#[rstest]
#[case(json!({ "phases": [] }), Some(("agenda-empty", "agendas[1].phases")))]
#[case(json!({}), Some(("agenda-empty", "agendas[1]")))]
#[case(json!({ "phases": [{ "id": "a" }] }), Some(("not-minutes", "agendas[1].phases[0].minutes")))]
#[case(json!({ "phases": [{ "id": "a", "minutes": 5 }, { "id": "b", "minutes": 0 }] }), Some(("not-minutes", "agendas[1].phases[1].minutes")))]
#[case(json!({ "phases": [{ "id": "a", "minutes": 241 }] }), Some(("not-minutes", "agendas[1].phases[0].minutes")))]
#[case(json!({ "phases": [{ "id": "a", "minutes": 1 }, { "id": "b", "minutes": 240 }] }), None)]
#[case(json!({ "phases": [{ "id": "a", "minutes": 1 }, { "id": "a", "minutes": 1 }] }), Some(("id-twice", "agendas[1].phases[1].id")))]
#[case(json!({ "phases": [{ "minutes": 1 }] }), Some(("id-missing", "agendas[1].phases[0].id")))]
#[case(json!({ "phases": [{ "id": "a", "minutes": 1, "work": "sleep" }] }), Some(("word-unknown", "agendas[1].phases[0].work")))]
fn an_agenda_can_be_led_through_or_is_refused(
    #[case] mut agenda: serde_json::Value,
    #[case] refusal: Option<(&str, &str)>,
) {
    agenda["id"] = json!("second");
    let good = json!({ "id": "first", "phases": [{ "id": "a", "minutes": 9 }] });
    let pack = json!({ "format": "deguchi/pack", "version": 1, "agendas": [good, agenda] });
    let outcome = read(pack.to_string().as_bytes(), &[Kind::Pack]);
    match (outcome, refusal) {
        (Ok(_), None) => {}
        (Err(error), Some((code, path))) => {
            assert_eq!(error.code, code);
            assert!(error.path.starts_with(path), "{error}");
            assert!(error.line > 0);
        }
        (outcome, _) => panic!("{refusal:?}: {outcome:?}"),
    }
}

#[test]
fn lists_of_agendas_and_phases_are_bounded() {
    let phases = |count: usize| -> Vec<_> {
        let all = (0..count).map(|n| json!({ "id": format!("p{n}"), "minutes": 1 }));
        all.collect()
    };
    let pack = |agendas: usize, count: usize| {
        let all = (0..agendas).map(|n| json!({ "id": format!("a{n}"), "phases": phases(count) }));
        let all: Vec<_> = all.collect();
        let pack = json!({ "format": "deguchi/pack", "version": 1, "agendas": all });
        read(pack.to_string().as_bytes(), &[Kind::Pack]).map_err(|error| error.code)
    };
    assert!(pack(50, 40).is_ok());
    assert_eq!(pack(51, 1).map(drop), Err("too-many"));
    assert_eq!(pack(1, 41).map(drop), Err("too-many"));
}
