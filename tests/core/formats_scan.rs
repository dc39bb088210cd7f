//! The scan's corners, one line each: what small texts end in.

use deguchi::formats::{Document, Kind, Pack, read};
use rstest::rstest;

/// A pack whose name is this piece of JSON.
fn named(value: &str) -> String {
    format!("{{\"format\":\"deguchi/pack\",\"version\":1,\"name\":{value}}}")
}

fn outcome(text: &str) -> Result<Box<Pack>, (&'static str, usize, String)> {
    match read(text.as_bytes(), &[Kind::Pack]) {
        Ok(opened) => match opened.document {
            Document::Pack(pack) => Ok(pack),
            other => panic!("{:?}", other.kind()),
        },
        Err(error) => Err((error.code, error.column, error.path)),
    }
}

#[rstest]
#[case(r#""\ud83d\ude00""#, "😀")]
#[case(r#""\u00e9\/\b\f\n\r\t\"\\""#, "é/\u{8}\u{c}\n\r\t\"\\")]
#[case(r#""""#, "")]
fn escapes_say_what_they_stand_for(#[case] value: &str, #[case] name: &str) {
    assert_eq!(outcome(&named(value)).expect("it opens").name, name);
}

#[rstest]
#[case(r#""\ud83d""#, "lone-surrogate")]
#[case(r#""\ud83d\n""#, "lone-surrogate")]
#[case(r#""\ud83dxude00""#, "lone-surrogate")]
#[case(r#""\ud83d\u0041""#, "lone-surrogate")]
#[case(r#""\ude00""#, "lone-surrogate")]
#[case(r#""\u12g4""#, "bad-escape")]
#[case(r#""\x41""#, "bad-escape")]
fn broken_escapes_are_refused_where_they_begin(#[case] value: &str, #[case] code: &str) {
    let place = named("").len() - 1;
    assert_eq!(
        outcome(&named(value)),
        Err((code_of(code), place + 2, "name".to_owned()))
    );
}

/// The code as the table holds it.
fn code_of(code: &str) -> &'static str {
    deguchi::formats::entry(code).expect("a code").code
}

#[rstest]
#[case("\"\\q", "bad-escape")]
#[case("\"\\", "cut-off")]
#[case("\"\\u12", "cut-off")]
#[case("\"\\u123g", "bad-escape")]
#[case("\"abc", "cut-off")]
#[case("tru", "cut-off")]
#[case("trux", "unexpected")]
#[case("nul\n", "unexpected")]
#[case("-", "cut-off")]
#[case("1.", "cut-off")]
#[case("", "cut-off")]
fn the_end_of_a_text_is_told_from_a_fault(#[case] rest: &str, #[case] code: &str) {
    let text = named("");
    let text = [text.trim_end_matches('}'), rest].concat();
    assert_eq!(
        outcome(&text).map_err(|error| error.0),
        Err(code_of(code)),
        "{text}"
    );
}

#[rstest]
#[case("0", true)]
#[case("-0", true)]
#[case("10", true)]
#[case("0.5", true)]
#[case("1e5", true)]
#[case("1E+2", true)]
#[case("1.5e-1", true)]
#[case("01", false)]
#[case("-01", false)]
#[case("1.e5", false)]
#[case("1e", false)]
#[case("1e+", false)]
#[case("--1", false)]
#[case("1-1", false)]
#[case("1.5.5", false)]
fn numbers_are_those_of_json(#[case] number: &str, #[case] good: bool) {
    let figure = format!("{{\"figures\":[{{\"id\":\"a\",\"amount\":{number}}}]}}");
    let text = named("\"\"").replace("\"name\":\"\"", &format!("\"context\":{figure}"));
    let code = outcome(&text).err().map(|error| error.0);
    assert_eq!(code, (!good).then_some("bad-number"), "{text}");
}

/// Objects with few keys and with many are searched in different ways.
#[test]
fn a_key_is_found_twice_among_few_and_among_many() {
    for count in [2, 31, 32, 33, 34, 100] {
        let keys: Vec<String> = (0..count).map(|i| format!("\"k{i}\":0")).collect();
        let good = keys.join(",");
        assert!(
            outcome(&named(&format!("\"\",\"more\":{{{good}}}"))).is_ok(),
            "{count}"
        );
        for twice in [0, 1, count / 2, count - 1] {
            let bad = format!("{good},\"k{twice}\":1");
            let found = outcome(&named(&format!("\"\",\"more\":{{{bad}}}")));
            let error = found.expect_err("refused");
            assert_eq!(
                (error.0, error.2),
                ("duplicate-key", format!("more.k{twice}"))
            );
        }
        // The same keys again in another object are no fault.
        let again = format!("\"\",\"more\":{{{good}}},\"other\":{{{good}}}");
        assert!(outcome(&named(&again)).is_ok(), "{count}");
    }
}

/// 64 levels are read, 65 are not.
#[test]
fn the_deepest_level_is_the_sixty_fourth() {
    let nested = |levels: usize| {
        let lists = levels - 1;
        named(&format!(
            "\"\",\"x\":{}{}",
            "[".repeat(lists),
            "]".repeat(lists)
        ))
    };
    assert!(outcome(&nested(64)).is_ok());
    assert_eq!(
        outcome(&nested(65)).map_err(|error| error.0),
        Err("too-deep")
    );
}

#[test]
fn lists_and_texts_are_read_up_to_their_bounds() {
    let categories = |count: usize| {
        let rows: Vec<String> = (0..count).map(|i| format!("{{\"id\":\"c{i}\"}}")).collect();
        named(&format!("\"\",\"categories\":[{}]", rows.join(",")))
    };
    assert!(outcome(&categories(500)).is_ok());
    let error = outcome(&categories(501)).expect_err("refused");
    assert_eq!((error.0, &*error.2), ("too-many", "categories[500]"));
    let text = |count: usize| named(&format!("\"{}\"", "目".repeat(count)));
    assert!(outcome(&text(20_000)).is_ok());
    assert_eq!(
        outcome(&text(20_001)).map_err(|error| error.0),
        Err("text-too-long")
    );
}

/// Many notices name the first twenty places and count the rest.
#[test]
fn a_notice_names_twenty_places() {
    let keys: Vec<String> = (0..25).map(|i| format!("\"k{i}\":0")).collect();
    let text = named(&format!("\"\",{}", keys.join(",")));
    let opened = read(text.as_bytes(), &[Kind::Pack]).expect("it opens");
    let notice = &opened.notices[0];
    assert_eq!(
        (notice.code(), notice.paths().len()),
        ("unknown-fields", 20)
    );
    let arguments = notice.arguments();
    assert_eq!(arguments[0], ("count", "25".to_owned()));
    assert!(arguments[1].1.starts_with("k0, k1, ") && arguments[1].1.ends_with("k19, …"));
}

/// What a message shows of a file is fit to stand in a sentence.
#[test]
fn what_is_shown_of_a_file_is_cleaned_and_cut() {
    let key = "\u{202e}a\\n".to_owned() + &"長".repeat(50);
    let text = named(&format!("\"\",\"{key}\":0,\"{key}\":1"));
    let error = read(text.as_bytes(), &[Kind::Pack]).expect_err("refused");
    let shown = format!("�a�{}…", "長".repeat(37));
    assert_eq!(error.arguments, [("found", shown.clone())]);
    assert_eq!(error.path, format!("[\"{shown}\"]"));
}
