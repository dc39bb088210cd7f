//! Looking words up: quicker than word by word, and with the same answer.

use deguchi::assistant::text::class::{Begins, ends, holds, is_one, starts};
use deguchi::assistant::text::en::is_form;
use deguchi::assistant::text::table::{Index, Pairs, count, flat};
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

/// Verbs that begin alike.
const VERBS: &[&str] = &["try", "train", "plan", "use", "get", "give", "gets"];
static VERBS_INDEX: Index<{ VERBS.len() }> = Index::of(VERBS);

/// Whole words, one of them of one letter.
const WHOLE: &[&str] = &["i", "is", "gets", "use"];
static WHOLE_INDEX: Index<{ WHOLE.len() }> = Index::of_whole(WHOLE);

/// Forms of these verbs, and words that look like them.
fn verb() -> impl Strategy<Value = String> {
    let stems = prop::sample::select(vec!["i", "tr", "try", "train", "plann", "us", "get", "giv"]);
    let ends = prop::sample::select(vec![
        "", "s", "es", "ies", "ied", "ing", "ting", "d", "ed", "e",
    ]);
    (stems, ends).prop_map(|(stem, end)| format!("{stem}{end}"))
}

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
    fn a_verb_is_found_in_each_of_its_forms(word in verb()) {
        let base = VERBS.iter().copied().find(|base| is_form(&word, base));
        prop_assert_eq!(VERBS_INDEX.base(VERBS, &word), base);
        prop_assert_eq!(WHOLE_INDEX.has(WHOLE, &word), WHOLE.contains(&word.as_str()));
    }
}

#[test]
fn groups_of_words_become_one_table_in_their_order() {
    let groups: &[(char, &[&str])] = &[('a', &["作る", "az-"]), ('b', &[]), ('c', &["on"])];
    assert_eq!(count(groups), 3);
    assert_eq!(
        flat::<_, 3>(groups),
        [("作る", 'a'), ("az-", 'a'), ("on", 'c')]
    );
}
