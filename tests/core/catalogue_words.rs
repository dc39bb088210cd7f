//! The built-in texts are worth signing: no two alike, nothing private in public, and nothing that
//! the writing assistant would stop at.

use std::collections::BTreeSet;

use deguchi::catalogue::begin;
use deguchi::model::{Goal, Language, Template, TemplateGoal, Wording};
use deguchi::ports::CountingIds;

use crate::catalogue::{BUILT_IN, catalogue, sample};
use crate::catalogue_parts::{all_texts, each, each_filled};

/// Alike to this degree (shared trigrams over all trigrams), two texts are one text twice.
const ALIKE: f64 = 0.25;

#[test]
fn the_levels_of_a_goal_differ_in_every_line() {
    each(|language, template| {
        for goal in &template.goals {
            for part in [
                |w: &Wording| w.title.clone(),
                |w: &Wording| w.statement.clone(),
                |w: &Wording| w.criterion.clone(),
                |w: &Wording| w.criterion_minimum.clone(),
                |w: &Wording| w.suggestions.join(" "),
            ] {
                let lines: Vec<String> = goal.levels.iter().map(part).collect();
                let different: BTreeSet<_> = lines.iter().collect();
                assert_eq!(different.len(), 3, "{} {lines:?}", language.name());
            }
            for (i, one) in goal.levels.iter().enumerate() {
                for other in &goal.levels[..i] {
                    let alike = alike(&one.statement, &other.statement);
                    assert!(
                        alike < 0.5,
                        "{} {}: {alike:.2}",
                        language.name(),
                        template.id
                    );
                }
            }
        }
    });
}

#[test]
fn the_example_fills_every_slot_and_leaves_no_bracket() {
    each_filled(|language, template, goal| {
        let mut all = all_texts(&goal.public);
        all.extend(
            goal.private
                .texts()
                .map(|text| (".private".to_owned(), text.to_owned())),
        );
        all.extend(
            goal.private
                .suggestions
                .0
                .values()
                .map(|s| (".suggestions".to_owned(), s.clone())),
        );
        for (path, text) in all {
            let left = text.contains(['{', '}', '[', ']', '［', '］']);
            assert!(!left, "{} {} {path}: {text}", language.name(), template.id);
        }
    });
}

#[test]
fn titles_are_short_with_the_example_and_with_the_blanks() {
    each_filled(|language, template, goal| {
        let most = if language == Language::Ja { 28 } else { 60 };
        let ids = CountingIds::default();
        let level = goal.public.difficulty.expect("a level");
        let blank = begin(template, level, &Default::default(), language, &ids).remove(0);
        for title in [&goal.public.title, &blank.public.title] {
            let length = title.chars().count();
            assert!(length <= most, "{length} {title}");
        }
    });
}

/// Letters and digits only, in small letters: what a comparison sees of a text.
fn bare(text: &str, language: Language) -> Vec<String> {
    let lower = text.to_lowercase();
    match language {
        Language::Ja => lower
            .chars()
            .filter(|c| c.is_alphanumeric())
            .map(String::from)
            .collect(),
        Language::En => lower
            .split(|c: char| !c.is_alphanumeric() && c != '\'')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect(),
    }
}

/// Looks for what the owner keeps in the goal's public face: 14 letters or six words in a row.
fn no_leak(language: Language, goal: &Goal) {
    let run = if language == Language::Ja { 14 } else { 6 };
    for kept in goal.private.texts() {
        let kept = bare(kept, language);
        let runs: BTreeSet<&[String]> = kept.windows(run).collect();
        for (path, text) in all_texts(&goal.public) {
            let words = bare(&text, language);
            let leak = words.windows(run).find(|window| runs.contains(window));
            assert_eq!(leak, None, "{} {path}", goal.public.title);
        }
    }
}

#[test]
fn the_public_face_holds_nothing_of_what_the_owner_keeps() {
    each_filled(|language, _, goal| no_leak(language, goal));
    for (language, ..) in BUILT_IN {
        for goal in &sample(language).goals {
            no_leak(language, goal);
        }
    }
}

fn alike(one: &str, other: &str) -> f64 {
    let grams = |text: &str| -> BTreeSet<Vec<char>> {
        let letters: Vec<char> = text
            .to_lowercase()
            .chars()
            .filter(|c| c.is_alphanumeric())
            .collect();
        letters.windows(3).map(<[char]>::to_vec).collect()
    };
    let (one, other) = (grams(one), grams(other));
    let shared = one.intersection(&other).count();
    shared as f64 / (one.len() + other.len() - shared).max(1) as f64
}

/// How a text begins: its first 14 letters, or its first four words.
fn opening(text: &str, language: Language) -> String {
    let bare = bare(text, language);
    let length = if language == Language::Ja { 14 } else { 4 };
    bare[..bare.len().min(length)].join(if language == Language::Ja { "" } else { " " })
}

#[test]
fn no_two_templates_begin_alike_or_mean_the_same() {
    for (language, ..) in BUILT_IN {
        let catalogue = catalogue(language);
        let goals: Vec<(&Template, &TemplateGoal)> = catalogue
            .templates()
            .iter()
            .flat_map(|t| t.goals.iter().map(move |g| (t, g)))
            .collect();
        for (i, (t, goal)) in goals.iter().enumerate() {
            for (u, other) in &goals[..i] {
                let at = format!("{} {} {}", language.name(), t.id, u.id);
                let mut pairs = vec![
                    (&goal.essence, &other.essence),
                    (&goal.asset, &other.asset),
                    (&goal.sign, &other.sign),
                ];
                // Linked goals share what their template says of all of them.
                if t.id != u.id {
                    pairs.push((&t.hard_for_ai, &u.hard_for_ai));
                    pairs.push((&t.summary, &u.summary));
                }
                for (a, b) in pairs {
                    assert!(alike(a, b) < ALIKE, "{at} {:.2}: {a} / {b}", alike(a, b));
                }
                for a in &goal.levels {
                    for b in &other.levels {
                        let (a, b) = (
                            opening(&a.statement, language),
                            opening(&b.statement, language),
                        );
                        assert!(
                            alike(&a, &b) < ALIKE,
                            "{at} {:.2}: {a} / {b}",
                            alike(&a, &b)
                        );
                    }
                }
            }
        }
    }
}

/// Words that the writing assistant stops at: striving without an end, an open extent, an act of
/// somebody else. A plain list: the assistant itself looks closer.
const NEVER_JA: [&str; 43] = [
    "努め",
    "図る",
    "図り",
    "推進",
    "促進",
    "強化",
    "徹底",
    "意識",
    "心がけ",
    "目指",
    "取り組",
    "向上",
    "改善",
    "高め",
    "深め",
    "増や",
    "減ら",
    "効率化",
    "最適化",
    "活性化",
    "貢献",
    "検討",
    "対応",
    "続けて",
    "ようにする",
    "頑張",
    "もらう",
    "など",
    "等",
    "適宜",
    "随時",
    "必要に応じ",
    "可能な限り",
    "できる限り",
    "できるだけ",
    "極力",
    "なるべく",
    "積極的",
    "主体的",
    "定期的",
    "適切",
    "しっかり",
    "様々",
];
const NEVER_EN: [&str; 42] = [
    "strive",
    "aim",
    "try",
    "promote",
    "support",
    "improve",
    "enhance",
    "strengthen",
    "increase",
    "reduce",
    "optimise",
    "optimize",
    "drive",
    "leverage",
    "contribute",
    "work on",
    "focus on",
    "explore",
    "get better",
    "take ownership",
    "learn",
    "understand",
    "be aware",
    "as appropriate",
    "if possible",
    "as needed",
    "where necessary",
    "etc",
    "and so on",
    "regularly",
    "timely",
    "proactively",
    "various",
    "some",
    "several",
    "more",
    "help",
    "assist",
    "as required",
    "where possible",
    "wherever",
    "soon",
];

#[test]
fn the_filled_example_has_no_word_that_never_ends_or_leaves_the_extent_open() {
    each_filled(|language, template, goal| {
        let face = &goal.public;
        let actions = face.actions.iter().flat_map(|a| [&a.text, &a.times]);
        let lines = [
            &face.title,
            &face.statement,
            &face.criterion,
            &face.criterion_minimum,
        ];
        for line in lines.into_iter().chain(actions) {
            let words = format!(" {} ", bare(line, Language::En).join(" "));
            let found: Vec<_> = match language {
                Language::Ja => NEVER_JA.iter().filter(|w| line.contains(**w)).collect(),
                Language::En => NEVER_EN
                    .iter()
                    .filter(|w| words.contains(&format!(" {w} ")))
                    .collect(),
            };
            assert!(found.is_empty(), "{} {found:?}: {line}", template.id);
        }
    });
}

#[test]
fn statements_and_criteria_say_how_much_and_by_when() {
    each_filled(|language, template, goal| {
        let face = &goal.public;
        for line in [&face.criterion, &face.criterion_minimum] {
            let number = match language {
                Language::Ja => {
                    line.contains(|c: char| c.is_ascii_digit()) || line.contains("半分")
                }
                Language::En => ["one", "two", "three", "half", "four", "five", "1", "2"]
                    .iter()
                    .any(|n| line.to_lowercase().contains(n)),
            };
            assert!(number, "{}: {line}", template.id);
        }
        let due = match language {
            Language::Ja => "期末まで",
            Language::En => "y the end of the period",
        };
        assert!(
            face.statement.contains(due),
            "{}: {}",
            template.id,
            face.statement
        );
    });
}
