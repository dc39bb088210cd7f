//! Each text rule against its own statements: it fires on those with `+`, is silent on those with `-`.

use std::fs;
use std::path::Path;

use deguchi::assistant::{Options, measured};
use deguchi::model::Plan;

use super::support::{Labelled, Nfkc, labelled, stated, with_extra};

const RULES: [&str; 11] = [
    "no-number",
    "no-due",
    "endless-verb",
    "hedge",
    "mindset",
    "dependence",
    "private-leak",
    "activity-only",
    "several-goals",
    "named-customer",
    "ai-alone",
];

pub(super) fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/assistant")
}

struct Score {
    fired: usize,
    missed: Vec<String>,
    wrong: Vec<String>,
    silent: usize,
}

fn score(file: &str, rule: &str) -> Score {
    let text = fs::read_to_string(folder().join(file)).unwrap();
    let options = Options::asked();
    let mut score = Score {
        fired: 0,
        missed: vec![],
        wrong: vec![],
        silent: 0,
    };
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let mut columns = line.split('\t');
        let wanted = columns.next() == Some("+");
        // A line break is written as a backslash and an n.
        let statement = columns.next().unwrap().replace("\\n", "\n");
        let (mut goal, mut plan) = (stated(&statement), Plan::default());
        for extra in columns {
            with_extra(&mut goal, &mut plan, extra);
        }
        let fires = measured(&goal, &plan, &options, &Nfkc)
            .iter()
            .any(|f| f.rule == rule);
        match (wanted, fires) {
            (true, true) => score.fired += 1,
            (true, false) => score.missed.push(line.to_owned()),
            (false, true) => score.wrong.push(line.to_owned()),
            (false, false) => score.silent += 1,
        }
    }
    score
}

/// On its own corpus a rule is always right.
#[test]
fn every_rule_is_right_on_its_own_corpus() {
    let mut problems = String::new();
    for rule in RULES {
        for language in ["ja", "en"] {
            let file = format!("{rule}.{language}.tsv");
            let score = score(&file, rule);
            let (fire, silent) = (
                score.fired + score.missed.len(),
                score.silent + score.wrong.len(),
            );
            if fire < 20 || silent < 40 {
                problems += &format!("{file}: only {fire} + and {silent} -\n");
            }
            for line in score.missed {
                problems += &format!("{file}: missed {line}\n");
            }
            for line in score.wrong {
                problems += &format!("{file}: wrong {line}\n");
            }
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
}

/// Statements written before any result was looked at; prints what the rules make of them.
#[test]
fn blind_statements_are_mostly_right() {
    let mut low = Vec::new();
    for rule in RULES {
        for language in ["ja", "en"] {
            let file = format!("blind/{rule}.{language}.tsv");
            if !folder().join(&file).exists() {
                continue;
            }
            let score = score(&file, rule);
            let said = score.fired + score.wrong.len();
            let wanted = score.fired + score.missed.len();
            let precision = score.fired as f64 / said.max(1) as f64;
            let recall = score.fired as f64 / wanted.max(1) as f64;
            println!(
                "{file}: precision {precision:.2} recall {recall:.2} ({} +, {} -)",
                wanted,
                score.silent + score.wrong.len()
            );
            for line in &score.missed {
                println!("   missed {line}");
            }
            for line in &score.wrong {
                println!("   wrong  {line}");
            }
            if precision < 0.9 || recall < 0.85 {
                low.push(file);
            }
        }
    }
    assert!(low.is_empty(), "{low:?}");
}

/// What was once unseen: no rule that was mended by these sets falls behind again.
#[test]
fn statements_seen_since_are_mostly_right() {
    let options = Options::asked();
    let mut low = Vec::new();
    for language in ["ja", "en"] {
        let text = fs::read_to_string(folder().join(format!("seen/{language}.tsv"))).unwrap();
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let all: Vec<(Vec<String>, Vec<&str>)> = lines
            .map(|line| {
                let Labelled { rules, goal, plan } = labelled(line);
                let found = measured(&goal, &plan, &options, &Nfkc);
                (rules, found.iter().map(|finding| finding.rule).collect())
            })
            .collect();
        for rule in RULES {
            let count = |test: &dyn Fn(bool, bool) -> bool| {
                let of = |(wanted, found): &&(Vec<String>, Vec<&str>)| {
                    test(wanted.iter().any(|w| w == rule), found.contains(&rule))
                };
                all.iter().filter(of).count() as f64
            };
            let right = count(&|wants, fires| wants && fires);
            let (wanted, fired) = (count(&|wants, _| wants), count(&|_, fires| fires));
            assert!(wanted > 50.0, "{rule} {language}: only {wanted}");
            let (precision, recall) = (right / fired.max(1.0), right / wanted);
            if precision < 0.9 || recall < 0.85 {
                low.push(format!(
                    "{rule} {language}: precision {precision:.2}, recall {recall:.2}"
                ));
            }
        }
    }
    assert!(low.is_empty(), "\n{}", low.join("\n"));
}

/// Statements of every kind together, each labelled for all rules: what must fire, and what not.
#[test]
fn mixed_statements_fire_for_what_they_lack_and_for_nothing_else() {
    let letters = [
        ("n", "no-number"),
        ("d", "no-due"),
        ("e", "endless-verb"),
        ("h", "hedge"),
        ("p", "private-leak"),
        ("a", "activity-only"),
        ("g", "several-goals"),
        ("m", "mindset"),
        ("o", "dependence"),
        ("c", "named-customer"),
        ("i", "ai-alone"),
    ];
    let options = Options::asked();
    let mut problems = Vec::new();
    let mut labels = 0;
    for language in ["ja", "en"] {
        let text = fs::read_to_string(folder().join(format!("mixed/{language}.tsv"))).unwrap();
        for line in text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (wanted, statement) = line.split_once('\t').unwrap();
            let found = measured(&stated(statement), &Plan::default(), &options, &Nfkc);
            for (letter, rule) in letters {
                labels += 1;
                let wants = wanted.split(',').any(|w| w == letter);
                if wants != found.iter().any(|f| f.rule == rule) {
                    problems.push(format!(
                        "{} {rule}: {statement}",
                        if wants { "missed" } else { "wrong " }
                    ));
                }
            }
        }
    }
    assert!(labels > 500);
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
