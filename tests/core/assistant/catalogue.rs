//! The assistant on what the product ships: filled templates and the sample plan.

use std::sync::Arc;

use deguchi::assistant::{KpiPart, Options, Place, check_goal, check_plan};
use deguchi::catalogue::{Answers, begin, example, slots};
use deguchi::model::{Amount, Difficulty, Goal, GoalId, KpiKind, Language, Plan};
use deguchi::ports::CountingIds;

use super::super::catalogue::{catalogue, sample};
use super::support::Nfkc;

/// A template that a person has filled gets no finding but the targets that are left to them.
#[test]
fn filled_templates_are_free_of_findings() {
    let mut found = String::new();
    // Beside another goal, so that what remains is asked for.
    let mut other = Goal {
        id: GoalId::new("other").unwrap(),
        ..Goal::default()
    };
    other.public.title = "another".to_owned();
    let plan = Plan {
        goals: vec![Arc::new(other)],
        ..Plan::default()
    };
    for language in [Language::Ja, Language::En] {
        for template in catalogue(language).templates() {
            for level in Difficulty::ALL {
                for goal in begin(
                    template,
                    *level,
                    &example(template),
                    language,
                    &CountingIds::default(),
                ) {
                    let mut options = Options::asked();
                    options.off.insert("no-target".to_owned());
                    for f in check_goal(&goal, &plan, &options, &Nfkc) {
                        found += &format!(
                            "{} {} {} {:?} {:?}\n    {}\n",
                            language.name(),
                            f.rule,
                            f.place.name(),
                            f.arguments,
                            f.span,
                            f.place.text(&goal).unwrap_or(""),
                        );
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "\n{found}");
}

/// Once its targets are set, a template asks for nothing but where a rate stands now: where its amounts
/// start stands in its words.
#[test]
fn a_template_with_targets_asks_only_where_one_stands_now() {
    let mut found = String::new();
    for language in [Language::Ja, Language::En] {
        for template in catalogue(language).templates() {
            let answers = example(template);
            let ids = CountingIds::default();
            let goals = begin(template, Difficulty::Standard, &answers, language, &ids);
            for (at, mut goal) in goals.into_iter().enumerate() {
                for kpi in &mut goal.public.kpis {
                    kpi.target = Some(Amount::whole(4));
                }
                for f in check_goal(&goal, &Plan::default(), &Options::asked(), &Nfkc) {
                    let rates = goal.public.kpis.iter().filter(|k| k.kind == KpiKind::Rate);
                    let mut of = rates.map(|k| Place::Kpi(k.id.clone(), KpiPart::Baseline));
                    if f.rule != "no-baseline" || !of.any(|place| place == f.place) {
                        let template = template.id.as_str();
                        found += &format!("{} {template} {at} {f:?}\n", language.name());
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "\n{found}");
}

/// Every blank of a template that was begun without answers is seen.
#[test]
fn every_blank_of_a_template_is_seen() {
    for language in [Language::Ja, Language::En] {
        for template in catalogue(language).templates() {
            let blanks: usize = template
                .goals
                .iter()
                .map(|goal| {
                    let wording = &goal.levels[0];
                    slots(&wording.title).len() + slots(&wording.statement).len()
                })
                .sum();
            let goals = begin(
                template,
                Difficulty::Standard,
                &Answers::new(),
                language,
                &CountingIds::default(),
            );
            let seen: usize = goals
                .iter()
                .map(|goal| {
                    check_goal(goal, &Plan::default(), &Options::asked(), &Nfkc)
                        .iter()
                        .filter(|f| {
                            f.rule == "slot-left" && matches!(f.place.kind(), "title" | "statement")
                        })
                        .count()
                })
                .sum();
            assert_eq!(seen, blanks, "{}", template.name);
        }
    }
}

/// The sample plan shows what the assistant does, and nothing false.
#[test]
fn the_sample_plan_shows_the_assistant() {
    let mut seen = String::new();
    for language in [Language::Ja, Language::En] {
        let plan = sample(language);
        // One objective and a rest of the weights are left, so that the check has something to show.
        let whole = check_plan(&plan, &Options::asked(), &Nfkc);
        let whole: Vec<&str> = whole.iter().map(|f| f.rule).collect();
        assert_eq!(whole, ["objective-unserved", "weights-sum"]);
        for goal in &plan.goals {
            for f in check_goal(goal, &plan, &Options::asked(), &Nfkc) {
                let text = f.place.text(goal).unwrap_or("");
                let word = f.span.clone().map_or("", |span| &text[span]);
                seen += &format!("{} {} {} {word}\n", language.name(), f.rule, f.place.name());
            }
        }
    }
    assert_eq!(
        seen,
        "ja endless-verb statement 推進する\nja hedge statement 必要に応じて\n\
         en endless-verb statement promote\nen hedge statement where necessary\n"
    );
}
