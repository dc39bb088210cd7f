//! How right the assistant is on statements that it was not tuned to: `make assess`. The set and how
//! it came about are described in docs/assistant.md. Prints precision and recall for each rule and
//! language, with `--seen` for the sets that rules were mended by, and with `--mistakes` every statement on which a rule and its label differ. Ends with a
//! failure where a rule is below the bar.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use deguchi::assistant::{Options, RULES, measured};

#[path = "../core/assistant/support.rs"]
#[allow(dead_code)]
mod support;
use support::{Labelled, Nfkc, labelled};

/// What each rule must reach, by rules.md of the project: of what it says, and of what it should say.
const PRECISION: f64 = 0.90;
const RECALL: f64 = 0.85;

/// The rules that read a text; the set is labelled for all of them.
const TEXT_RULES: [&str; 11] = [
    "no-number",
    "no-due",
    "endless-verb",
    "hedge",
    "several-goals",
    "mindset",
    "dependence",
    "activity-only",
    "ai-alone",
    "private-leak",
    "named-customer",
];

/// One labelled statement.
struct Item {
    line: String,
    labels: Vec<String>,
    found: Vec<&'static str>,
}

fn item(line: &str) -> Item {
    let Labelled { rules, goal, plan } = labelled(line);
    let mut found: Vec<_> = measured(&goal, &plan, &Options::asked(), &Nfkc)
        .iter()
        .map(|finding| finding.rule)
        .collect();
    found.dedup();
    Item {
        line: line.to_owned(),
        labels: rules,
        found,
    }
}

fn main() -> ExitCode {
    let given = |wanted: &str| std::env::args().any(|argument| argument == wanted);
    let mistakes = given("--mistakes");
    let set = if given("--seen") { "seen" } else { "assess" };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/assistant")
        .join(set);
    let mut reached = true;
    for language in ["ja", "en"] {
        let file = folder.join(format!("{language}.tsv"));
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file:?}: {error}"));
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let items: Vec<Item> = lines.map(item).collect();
        println!("\n{language}: {} statements", items.len());
        println!("| rule | should fire | fired | precision | recall |");
        println!("|---|---:|---:|---:|---:|");
        for rule in TEXT_RULES {
            if !RULES.iter().any(|known| known.id() == rule) {
                println!("| {rule} | not built yet | | | |");
                continue;
            }
            let wants = |item: &Item| item.labels.iter().any(|label| label == rule);
            let fires = |item: &Item| item.found.contains(&rule);
            let wanted = items.iter().filter(|item| wants(item)).count();
            let fired = items.iter().filter(|item| fires(item)).count();
            let right = items
                .iter()
                .filter(|item| wants(item) && fires(item))
                .count();
            let share = |of: usize| right as f64 / of.max(1) as f64;
            let (precision, recall) = (share(fired), share(wanted));
            let below = precision < PRECISION || recall < RECALL;
            reached &= !below;
            let mark = if below { " ←" } else { "" };
            println!("| {rule} | {wanted} | {fired} | {precision:.2} | {recall:.2} |{mark}");
            if mistakes {
                for item in items.iter().filter(|item| wants(item) != fires(item)) {
                    let what = if wants(item) { "missed" } else { "wrong " };
                    println!("    {what} {}", item.line);
                }
            }
        }
    }
    if reached {
        ExitCode::SUCCESS
    } else {
        println!("\nbelow the bar (precision {PRECISION}, recall {RECALL}): ←");
        ExitCode::FAILURE
    }
}
