//! How long the assistant takes: one goal, all goals of a plan of 10 and of 200, and a text of 10 KB
//! against one of 100 KB, which may take 12 times as long at most. Part of `make bench`; the texts
//! are those of the assessment set. Medians of several rounds, after one that warms up. With
//! `--beside` it answers tests/bench/peers.mjs instead, which measures other checkers on the same texts.

use std::fs;
use std::hint::black_box;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use deguchi::assistant::{Options, check_goal, check_plan};
use deguchi::model::{Goal, GoalId, Plan};

#[path = "../core/assistant/support.rs"]
#[allow(dead_code)]
mod support;
use support::{Nfkc, stated};

/// How many rounds are measured.
const ROUNDS: usize = 9;

/// The statements of the assessment set in a language.
fn statements(language: &str) -> Vec<String> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/assistant/assess");
    let file = folder.join(format!("{language}.tsv"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file:?}: {error}"));
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| line.split('\t').nth(2).map(str::to_owned))
        .collect()
}

/// The median time that it takes to check these goals once.
fn time(goals: &[Goal]) -> Duration {
    let (plan, options) = (Plan::default(), Options::asked());
    let once = || {
        let began = Instant::now();
        for goal in goals {
            black_box(check_goal(black_box(goal), &plan, &options, &Nfkc));
        }
        began.elapsed()
    };
    once();
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| once()).collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}

/// The median time that it takes to check a plan of these goals as a whole.
fn time_whole(goals: &[Goal]) -> Duration {
    let name = |(at, goal): (usize, &Goal)| {
        let mut goal = goal.clone();
        goal.id = GoalId::new(format!("g{at}")).expect("an id");
        Arc::new(goal)
    };
    let plan = Plan {
        goals: goals.iter().enumerate().map(name).collect(),
        ..Plan::default()
    };
    let options = Options::asked();
    let once = || {
        let began = Instant::now();
        black_box(check_plan(black_box(&plan), &options, &Nfkc));
        began.elapsed()
    };
    once();
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| once()).collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}

/// A goal whose text is so many bytes long, of sentences that differ.
fn long(statements: &[String], bytes: usize) -> Goal {
    let mut text = String::new();
    for statement in statements.iter().cycle() {
        if text.len() >= bytes {
            break;
        }
        text.push_str(statement);
        text.push('\n');
    }
    stated(&text)
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Answers each line of the input, a JSON list of statements, with how many milliseconds it took to
/// check goals that say so, and how many findings they have.
fn beside() -> io::Result<()> {
    let (plan, options) = (Plan::default(), Options::asked());
    for line in io::stdin().lines() {
        let statements: Vec<String> = serde_json::from_str(&line?)?;
        let began = Instant::now();
        let findings: usize = statements
            .iter()
            .map(|statement| check_goal(&stated(statement), &plan, &options, &Nfkc).len())
            .sum();
        let millis = millis(began.elapsed());
        writeln!(
            io::stdout().lock(),
            r#"{{"millis":{millis},"findings":{findings}}}"#
        )?;
    }
    Ok(())
}

fn main() -> io::Result<()> {
    if std::env::args().any(|argument| argument == "--beside") {
        return beside();
    }
    println!("\nThe assistant by itself, compiled for this machine:");
    for language in ["ja", "en"] {
        let statements = statements(language);
        let goals: Vec<Goal> = statements
            .iter()
            .cycle()
            .take(200)
            .map(|s| stated(s))
            .collect();
        let (ten, hundred) = (
            time(&[long(&statements, 10_000)]),
            time(&[long(&statements, 100_000)]),
        );
        println!(
            "  {language}: one goal {:.3} ms, plan of 10 {:.2} ms, plan of 200 {:.1} ms, beside each other {:.1} ms; 10 KB {:.1} ms, 100 KB {:.1} ms, ratio {:.1} (bar 12)",
            millis(time(&goals[..20])) / 20.0,
            millis(time(&goals[..10])),
            millis(time(&goals)),
            millis(time_whole(&goals)),
            millis(ten),
            millis(hundred),
            hundred.as_secs_f64() / ten.as_secs_f64(),
        );
    }
    Ok(())
}
