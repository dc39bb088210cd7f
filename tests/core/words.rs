//! The words that a user reads: the help is complete and names things as the screen does, a thing has one
//! name everywhere, and the glossary explains what the screen says.

use std::fs;

use deguchi::model::Language;

use crate::formats_schema::root;

/// The field's terms that the screen uses, in both languages.
const TERMS: [(&str, &str); 33] = [
    ("提出する目標", "Goal to submit"),
    ("手元ノート", "My notes"),
    ("積み上がるもの", "What builds up"),
    ("伸ばしたい専門性", "Strength to grow"),
    ("残るもの", "What remains"),
    ("自分にとっての意味", "What it means to me"),
    ("目標シート", "Goal sheet"),
    ("係数目標", "Company figures"),
    ("目指す姿", "Department vision"),
    ("課の目標", "Section objectives"),
    ("つながり", "Serves"),
    ("区分", "Category"),
    ("成果", "Result"),
    ("プロセス", "process"),
    ("貢献", "contribution"),
    ("評価指標", "Measure"),
    ("現状", "Now"),
    ("数え方", "What counts"),
    ("証拠", "Evidence"),
    ("質の変化", "Sign of quality"),
    ("達成基準", "Achieved when"),
    ("最低線", "Minimum"),
    ("行動", "Actions"),
    ("ウェイト", "Weight"),
    ("難易度", "Difficulty"),
    ("ループ", "Loop"),
    ("持ち出しの範囲", "What may be shown"),
    ("ひな形", "Template"),
    ("気づき", "Remarks"),
    ("評価者", "Evaluator"),
    ("進捗確認", "Check-ins"),
    ("中間面談", "Mid-term review"),
    ("控えのファイル", "Backup"),
];

/// Words that the help puts in quotation marks without meaning the screen: the name of the page.
const NOT_ON_SCREEN: [&str; 2] = ["出口", "exit"];

/// Second names of things that have one, with the name that they have.
const SECOND_NAMES: [(Language, &str, &str); 13] = [
    (Language::Ja, "バックアップ", "控え"),
    (Language::Ja, "パック", "配布用のファイル"),
    (Language::Ja, "雛形", "ひな形"),
    (Language::Ja, "お客様", "顧客"),
    (Language::Ja, "評価する人", "評価者"),
    (Language::Ja, "再読み込み", "読み込み直す"),
    (Language::Ja, "つながりを確かめ", "通信状態を確かめ"),
    (Language::Ja, "マイルストーン", "段階"),
    (Language::En, "KPI", "measure"),
    (Language::En, "taken in", "imported"),
    (Language::En, " pack", "file for colleagues"),
    (Language::En, "milestone", "steps"),
    (Language::En, "your project", "your engagement"),
];

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What can stand on the screen in a language: its messages without keys, comments and marks.
fn screen(language: Language) -> String {
    let source = read(&format!("src/core/messages/{}.ftl", language.name()));
    let texts = source.lines().filter(|line| !line.starts_with('#'));
    let texts = texts.map(|line| match line.split_once(" = ") {
        Some((key, text)) if !key.contains(' ') => text,
        _ => line,
    });
    texts.collect::<Vec<_>>().join("\n").replace(['*', '|'], "")
}

fn help(language: Language) -> String {
    read(&format!("public/help/{}.txt", language.name()))
}

/// The manual pages of the rules, in one language.
fn manual(language: Language) -> String {
    let folder = root().join("src/core/assistant/rules");
    let mut pages: Vec<_> = fs::read_dir(folder)
        .expect("the rules")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .collect();
    pages.sort();
    let pages = pages.iter().map(|path| {
        let text = fs::read_to_string(path).expect("a page");
        let own = sections(&text)
            .into_iter()
            .find(|(id, _)| *id == language.name());
        own.unwrap_or_else(|| panic!("{} {}", path.display(), language.name()))
            .1
            .to_owned()
    });
    pages.collect()
}

/// The sections of a help text: id and what follows it, the title first.
fn sections(text: &str) -> Vec<(&str, &str)> {
    let text = text.strip_prefix("# ").expect("a section begins the text");
    let parts = text.split("\n# ");
    parts
        .map(|part| {
            let end = part.find([' ', '\n']).unwrap_or(part.len());
            part.split_at(end)
        })
        .collect()
}

/// The terms of the glossary, group by group; two that share an entry are two.
fn glossary(language: Language) -> Vec<Vec<String>> {
    let help = help(language);
    let (_, text) = *sections(&help).last().expect("a section");
    let groups = text.split("\n## ").skip(1);
    groups
        .map(|group| {
            let entries = group.lines().filter_map(|line| line.strip_prefix("- **"));
            let terms = entries.map(|line| line.split("**").next().unwrap_or_default());
            terms
                .flat_map(|term| term.split(['、', ',']))
                .map(|term| term.trim().to_owned())
                .collect()
        })
        .collect()
}

#[test]
fn the_help_begins_with_what_everybody_needs_and_ends_with_the_glossary() {
    for language in Language::ALL {
        let help = help(*language);
        let ids: Vec<_> = sections(&help).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids[..5], ["about", "goal", "faces", "assistant", "hand-in"]);
        assert_eq!(ids.last(), Some(&"glossary"));
    }
}

#[test]
fn the_help_has_the_same_parts_in_both_languages() {
    let shape = |language| {
        let help = help(language);
        let shape = sections(&help).into_iter().map(|(id, text)| {
            let count = |mark: &str| text.lines().filter(|line| line.starts_with(mark)).count();
            assert!(text.lines().next().is_some_and(|title| !title.is_empty()));
            (
                id.to_owned(),
                count("## "),
                count("- "),
                count("|"),
                text.matches("**").count(),
            )
        });
        shape.collect::<Vec<_>>()
    };
    for (ja, en) in shape(Language::Ja).iter().zip(shape(Language::En)) {
        assert_eq!(*ja, en);
        assert_eq!(ja.4 % 2, 0, "{}: words that stand out end", ja.0);
    }
    assert_eq!(shape(Language::Ja).len(), shape(Language::En).len());
}

/// Whoever looks for a button that the help names finds it under that name.
#[test]
fn what_the_help_puts_in_quotation_marks_is_on_the_screen() {
    for (language, open, close) in [(Language::Ja, '「', '」'), (Language::En, '“', '”')] {
        let (screen, help) = (screen(language), help(language));
        let quoted = help.split(open).skip(1);
        let names: Vec<&str> = quoted
            .map(|rest| rest.split(close).next().unwrap_or_default())
            .collect();
        assert!(names.len() > 20, "{}", language.name());
        for name in names {
            assert!(
                screen.contains(name) || NOT_ON_SCREEN.contains(&name),
                "{}: {name}",
                language.name()
            );
        }
    }
}

#[test]
fn the_terms_of_the_field_are_on_the_screen_and_in_the_glossary_of_both_languages() {
    for language in Language::ALL {
        let screen = screen(*language).to_lowercase();
        let glossary = glossary(*language).concat();
        for (ja, en) in TERMS {
            let term = if *language == Language::Ja { ja } else { en };
            assert!(
                screen.contains(&term.to_lowercase()),
                "{term}: not on the screen"
            );
            let explained = glossary.iter().any(|entry| entry == term);
            assert!(explained, "{term}: not in the glossary");
        }
    }
}

#[test]
fn the_glossary_explains_what_the_screen_says_and_nothing_twice() {
    for language in Language::ALL {
        let screen = screen(*language).to_lowercase();
        let groups = glossary(*language);
        let (trade, groups) = groups.split_last().expect("groups");
        assert!(trade.iter().any(|term| term == "SES"));
        for term in groups.concat() {
            let named = screen.contains(&term.to_lowercase());
            let method = term == "Management by objectives";
            assert!(named || method, "{term}: not on the screen");
        }
        let all = [groups.concat(), trade.clone()].concat();
        for (at, term) in all.iter().enumerate() {
            assert!(!all[..at].contains(term), "{term}: twice");
        }
    }
    let counts = |language| {
        let groups = glossary(language);
        groups.iter().map(Vec::len).collect::<Vec<_>>()
    };
    assert_eq!(counts(Language::Ja), counts(Language::En));
}

#[test]
fn a_thing_has_one_name() {
    for (language, second, name) in SECOND_NAMES {
        let help = help(language);
        // The glossary may say what others call a thing.
        let told: String = sections(&help)
            .into_iter()
            .filter(|(id, _)| *id != "glossary")
            .map(|(_, text)| text)
            .collect();
        for (place, text) in [
            ("messages", screen(language)),
            ("help", told),
            ("manual", manual(language)),
        ] {
            let at = text.lines().find(|line| line.contains(second));
            assert_eq!(at, None, "{place}: {name}, not {second}");
        }
    }
    let texts = screen(Language::Ja) + &help(Language::Ja) + &read("index.html");
    let short = texts.replace("ブラウザー", "");
    assert!(!short.contains("ブラウザ"), "ブラウザー, not ブラウザ");
}

/// ひとつ、ふたつ end at nine: a counter that takes every number stands behind a figure.
#[test]
fn a_figure_in_japanese_has_a_counter_that_takes_every_number() {
    let texts = screen(Language::Ja);
    let wrong = texts
        .lines()
        .find(|line| line.contains("}つ") || line.contains("} つ"));
    assert_eq!(wrong, None);
}
