//! The built-in templates are complete in every part and the same in both languages.

use std::collections::BTreeSet;

use deguchi::catalogue::{begin, example, slots};
use deguchi::model::{Difficulty, Direction, Goal, KpiKind, Language, Template, TemplateGoal};
use deguchi::ports::CountingIds;
use serde_json::Value;

use crate::catalogue::{BUILT_IN, catalogue};

/// Every template × language.
pub(crate) fn each(mut check: impl FnMut(Language, &Template)) {
    for (language, ..) in BUILT_IN {
        for template in catalogue(language).templates() {
            check(language, template);
        }
    }
}

/// Every template × language × difficulty, filled with its example.
pub(crate) fn each_filled(mut check: impl FnMut(Language, &Template, &Goal)) {
    each(|language, template| {
        for level in Difficulty::ALL {
            let ids = CountingIds::default();
            for goal in begin(template, *level, &example(template), language, &ids) {
                assert_eq!(goal.public.difficulty, Some(*level), "{}", template.id);
                check(language, template, &goal);
            }
        }
    });
}

/// Every text of a value, with its path.
fn texts(value: &Value, path: &str, out: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => out.push((path.to_owned(), text.clone())),
        Value::Array(list) => list
            .iter()
            .for_each(|v| texts(v, &format!("{path}[]"), out)),
        Value::Object(map) => map
            .iter()
            .for_each(|(k, v)| texts(v, &format!("{path}.{k}"), out)),
        _ => {}
    }
}

pub(crate) fn all_texts(value: &impl serde::Serialize) -> Vec<(String, String)> {
    let mut out = Vec::new();
    texts(&serde_json::to_value(value).expect("json"), "", &mut out);
    out
}

/// What a goal of a template may add to the pack that is fetched at the start, in bytes; the context
/// of the sample and the strengths count as one more.
const A_GOAL: usize = 7 * 1024;

#[test]
fn the_files_are_small_enough_to_fetch_at_the_start() {
    for (language, pack, sample) in BUILT_IN {
        let catalogue = catalogue(language);
        let goals: usize = catalogue.templates().iter().map(|t| t.goals.len()).sum();
        let (has, most) = (pack.len(), (goals + 1) * A_GOAL);
        assert!(has <= most, "{}: {has} of {most}", language.name());
        assert!(
            sample.len() <= 30 * 1024,
            "{}: {}",
            language.name(),
            sample.len()
        );
    }
}

#[test]
fn every_part_of_a_template_is_written() {
    let filled = |texts: &[&String]| texts.iter().all(|text| !text.trim().is_empty());
    each(|language, t| {
        let at = format!("{} {}", language.name(), t.id);
        assert!(
            filled(&[&t.name, &t.summary, &t.hard_for_ai, &t.gaming, &t.counter]),
            "{at}"
        );
        assert!(t.version > 0 && t.category.is_some(), "{at}");
        assert!(
            !t.exit_models.is_empty() && !t.loop_places.is_empty(),
            "{at}"
        );
        assert!((4..=7).contains(&t.interview.len()), "{at}");
        for q in &t.interview {
            assert!(
                filled(&[&q.slot, &q.blank, &q.ask, &q.why, &q.example]),
                "{at} {}",
                q.slot
            );
        }
        for goal in &t.goals {
            let levels: Vec<_> = goal.levels.iter().filter_map(|w| w.difficulty).collect();
            assert_eq!(levels, Difficulty::ALL, "{at}");
            for w in &goal.levels {
                assert!(
                    filled(&[&w.title, &w.statement, &w.criterion, &w.criterion_minimum]),
                    "{at}"
                );
                assert_eq!(w.suggestions.len(), goal.kpis.len(), "{at}");
                assert!(w.suggestions.iter().all(|s| !s.trim().is_empty()), "{at}");
            }
            assert!(
                (2..=3).contains(&goal.kpis.len()) && goal.actions.len() == 3,
                "{at}"
            );
            for k in &goal.kpis {
                assert!(filled(&[&k.name, &k.unit, &k.method, &k.counting]), "{at}");
                assert!(filled(&[&k.confirmed_by, &k.evidence]), "{at}");
            }
            assert!(
                goal.actions.iter().all(|a| filled(&[&a.text, &a.times])),
                "{at}"
            );
            assert!(
                !goal.evidence.is_empty() && goal.asset_kind.is_some(),
                "{at}"
            );
            assert!(
                filled(&[&goal.sign, &goal.support, &goal.essence, &goal.asset]),
                "{at}"
            );
            let shown = &goal.showing;
            assert!(
                filled(&[&shown.scope, &shown.owner, &shown.permitted_by]),
                "{at}"
            );
            assert_eq!(
                shown.permitted_on, None,
                "{at}: consent is the owner's to record"
            );
        }
    });
}

#[test]
fn strengths_categories_and_the_context_are_written_and_known_to_the_templates() {
    for (language, ..) in BUILT_IN {
        let catalogue = catalogue(language);
        let pack = catalogue.pack();
        for model in &pack.exit_models {
            assert!(
                !model.name.is_empty() && !model.meaning.is_empty() && !model.support.is_empty()
            );
        }
        for template in catalogue.templates() {
            assert!(
                pack.categories
                    .iter()
                    .any(|c| Some(&c.id) == template.category.as_ref())
            );
            for id in &template.exit_models {
                assert!(pack.exit_models.iter().any(|m| m.id == *id), "{id}");
            }
        }
        let context = catalogue.sample_context().expect("a sample context");
        let amounts: Vec<_> = context.figures.iter().filter_map(|f| f.amount).collect();
        let grouped: Vec<_> = amounts.iter().map(|a| a.grouped()).collect();
        assert_eq!(grouped, ["554,250", "211,998", "127,215"]);
        assert_eq!((context.policies.len(), context.objectives.len()), (5, 4));
        assert!(
            all_texts(context)
                .iter()
                .all(|(_, text)| !text.trim().is_empty())
        );
        let written = serde_json::to_value(context).expect("json");
        assert_eq!(
            written.as_object().map(serde_json::Map::len),
            Some(14),
            "nothing left out"
        );
    }
}

/// All of a pack that does not depend on the language.
fn skeleton(language: Language) -> Vec<String> {
    let catalogue = catalogue(language);
    let pack = catalogue.pack();
    let mut out = vec![format!("{} {} {}", pack.format, pack.version, pack.id)];
    out.extend(pack.categories.iter().map(|c| c.id.to_string()));
    out.extend(pack.exit_models.iter().map(|m| m.id.to_string()));
    let context = catalogue.sample_context().expect("a context");
    out.extend(
        context
            .items()
            .map(|item| format!("{} {}", item.id, item.level.name())),
    );
    for t in catalogue.templates() {
        let asked: Vec<_> = t.interview.iter().map(|q| q.slot.as_str()).collect();
        out.push(format!(
            "{} {} {:?} {:?} {asked:?}",
            t.id, t.version, t.family, t.category
        ));
        out.push(format!(
            "{:?} {:?} {:?}",
            t.exit_models, t.loop_places, t.ladder
        ));
        for g in &t.goals {
            let kpis: Vec<_> = g.kpis.iter().map(|k| (k.kind, k.direction)).collect();
            out.push(format!("{kpis:?} {} {}", g.actions.len(), g.evidence.len()));
            out.push(format!("{:?}", g.asset_kind));
            for w in &g.levels {
                let used: BTreeSet<_> =
                    [&w.title, &w.statement, &w.criterion, &w.criterion_minimum]
                        .into_iter()
                        .flat_map(|text| slots(text))
                        .collect();
                out.push(format!(
                    "{:?} {used:?} {}",
                    w.difficulty,
                    w.suggestions.len()
                ));
            }
        }
    }
    out
}

#[test]
fn both_languages_have_the_same_ids_kinds_slots_and_counts() {
    assert_eq!(skeleton(Language::Ja), skeleton(Language::En));
    for (language, ..) in BUILT_IN {
        assert_eq!(catalogue(language).pack().language, Some(language));
    }
}

#[test]
fn every_slot_is_asked_once_and_used_at_every_level() {
    each(|language, template| {
        let at = format!("{} {}", language.name(), template.id);
        let asked: Vec<&str> = template.interview.iter().map(|q| q.slot.as_str()).collect();
        let once: BTreeSet<&str> = asked.iter().copied().collect();
        assert_eq!(asked.len(), once.len(), "{at}: asked twice");
        let blanks: BTreeSet<_> = template.interview.iter().map(|q| &q.blank).collect();
        assert_eq!(blanks.len(), asked.len(), "{at}: two blanks alike");
        for goal in &template.goals {
            for level in &goal.levels {
                let alone = TemplateGoal {
                    levels: vec![level.clone()],
                    ..goal.clone()
                };
                let all = all_texts(&alone);
                let used: BTreeSet<&str> = all.iter().flat_map(|(_, text)| slots(text)).collect();
                assert_eq!(used, once, "{at} {:?}", level.difficulty);
            }
        }
    });
}

#[test]
fn kpis_say_what_they_count_in_which_unit_and_which_way() {
    each(|language, template| {
        for kpi in template.goals.iter().flat_map(|g| &g.kpis) {
            let at = format!("{} {} {}", language.name(), template.id, kpi.name);
            match kpi.kind {
                KpiKind::Rate => assert_eq!(kpi.unit, "%", "{at}"),
                KpiKind::Milestone => assert!(!kpi.steps.is_empty(), "{at}"),
                _ => assert!(kpi.steps.is_empty() && kpi.unit != "%", "{at}"),
            }
            // A count begins at nothing: it grows, or, as incidents, is kept there.
            if kpi.kind == KpiKind::Count {
                assert_ne!(kpi.direction, Direction::Down, "{at}");
            }
            let excluded = match language {
                Language::Ja => ["数えない", "除く", "入れない"]
                    .iter()
                    .any(|w| kpi.counting.contains(w)),
                Language::En => ["not count", "less ", "stay out"]
                    .iter()
                    .any(|w| kpi.counting.contains(w)),
            };
            assert!(excluded, "{at}: what does not count is said");
        }
    });
}

#[test]
fn linked_goals_begin_together_from_the_same_answers() {
    for (language, ..) in BUILT_IN {
        let catalogue = catalogue(language);
        let linked: Vec<_> = catalogue
            .templates()
            .iter()
            .filter(|t| t.goals.len() > 1)
            .collect();
        assert!(!linked.is_empty(), "{}", language.name());
        for template in linked {
            let (answers, ids) = (example(template), CountingIds::default());
            let goals = begin(template, Difficulty::Standard, &answers, language, &ids);
            assert_eq!(goals.len(), template.goals.len());
            let own: BTreeSet<_> = goals.iter().map(|g| &g.id).collect();
            assert_eq!(own.len(), goals.len(), "{}: ids are fresh", template.id);
            let subject = &template.interview[0].example;
            for goal in &goals {
                assert!(
                    goal.public.statement.contains(subject.as_str()),
                    "{}: one set, one subject",
                    goal.public.title
                );
            }
        }
    }
}
