//! Looking words up: quicker than word by word, and with the same answer.

use deguchi::assistant::text::class::{Begins, ends, holds, is_one, starts};
use deguchi::assistant::text::table::{Index, Pairs};
use proptest::prelude::*;

/// Words that begin and end alike, that hold each other, and that stand twice.
const WORDS: &[(&str, usize)] = &[
    ("作成", 0),
    ("作成する", 1),
    ("作る", 2),
    ("成する", 3),
    ("az-", 4),
    ("azure", 5),
    ("on", 6),
    ("one-on-one", 7),
    ("レビュー", 8),
    ("ビュー", 9),
    ("作る", 10),
    ("—", 11),
];
static INDEX: Index<{ WORDS.len() }> = Index::of_pairs(WORDS);

const PLAIN: &[&str] = &[
    "作成",
    "作成する",
    "作る",
    "成する",
    "az-",
    "azure",
    "on",
    "レビュー",
    "ビュー",
];
static PLAIN_INDEX: Index<{ PLAIN.len() }> = Index::of(PLAIN);
const BEGINS: Begins = Begins::of(PLAIN);

/// Texts in which the words, parts of them and their neighbours are frequent.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "作成",
        "作",
        "成",
        "する",
        "る",
        "az",
        "-",
        "azure",
        "on",
        "one",
        " ",
        "x",
        "レ",
        "ビュー",
        "ー",
        "—",
        "é",
        "ゟ",
        "二",
    ]);
    prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn a_list_of_words_is_asked_as_one_word_after_the_other(text in text()) {
        prop_assert_eq!(starts(&text, PLAIN), PLAIN.iter().copied().find(|word| text.starts_with(word)));
        prop_assert_eq!(ends(&text, PLAIN), PLAIN.iter().copied().find(|word| text.ends_with(word)));
        prop_assert_eq!(holds(&text, PLAIN), PLAIN.iter().any(|word| text.contains(word)));
        prop_assert_eq!(is_one(&text, PLAIN), PLAIN.contains(&text.as_str()));
        prop_assert_eq!(PLAIN_INDEX.has(PLAIN, &text), PLAIN.contains(&text.as_str()));
    }

    #[test]
    fn no_word_that_stands_there_is_passed_over(text in text()) {
        let pairs = Pairs::of(&text);
        for word in PLAIN {
            prop_assert!(pairs.may(word) || !text.contains(word), "{}", word);
        }
        for (at, _) in text.char_indices() {
            let begin = || PLAIN.iter().any(|word| text[at..].starts_with(word));
            prop_assert!(BEGINS.may(&text, at) || !begin());
        }
    }

    #[test]
    fn an_index_gives_the_rows_in_the_order_of_the_table(text in text()) {
        for (at, _) in text.char_indices() {
            let rows: Vec<usize> = INDEX.rows(&text, at).iter().map(|row| usize::from(*row)).collect();
            prop_assert!(rows.is_sorted());
            for (row, (word, _)) in WORDS.iter().enumerate() {
                prop_assert!(rows.contains(&row) || !text[at..].starts_with(word), "{}", word);
            }
        }
    }

    #[test]
    fn what_a_text_is_about_is_its_first_or_its_last_word(text in text()) {
        let whole = |at: usize| !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let first = WORDS.iter().filter_map(|(word, row)| {
            let mut places = (0..text.len()).filter(|at| text.is_char_boundary(*at));
            Some((places.find(|at| whole(*at) && text[*at..].starts_with(word))?, *row))
        });
        let last = WORDS.iter().filter_map(|(word, row)| Some((text.rfind(word)? + word.len(), *row)));
        prop_assert_eq!(INDEX.first(WORDS, &text), first.min().map(|(_, row)| row));
        prop_assert_eq!(INDEX.last(WORDS, &text), last.max().map(|(_, row)| row));
    }
}
