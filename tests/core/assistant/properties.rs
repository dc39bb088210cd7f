//! What holds for any text.

use deguchi::assistant::text::Text;
use deguchi::assistant::{Finding, Mend, preview};
use deguchi::model::Goal;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::support::{Nfkc, all, raw, stated};

/// Pieces that rules react to, and pieces that break naive code.
fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "品質の向上に努める",
        "手順書などを作成する。",
        "必要に応じて、",
        "責任感を持って",
        "理解を深める",
        "お客様に使ってもらう",
        "後輩を支援する",
        "Learn ",
        "be aware of ",
        "customers adopt ",
        "support ",
        "9月末までに",
        "月1回",
        "２件",
        "三か月で",
        "［対象］",
        "[Name of it]",
        "Strive to improve ",
        "regularly, ",
        "etc.",
        "by end of March",
        "30%",
        "SQL Server 2022",
        "転職",
        "独立を目指す",
        "ｶﾞｷﾞｸﾞ",
        "㈱",
        "①",
        "か\u{3099}",
        "e\u{301}",
        "👩‍👩‍👧‍👦",
        "🇯🇵",
        "\u{200F}",
        "\u{FEFF}",
        "\u{0}",
        "ﷺ",
        "、",
        "。",
        "\n",
        " ",
        "「",
        "」",
        "(",
        ")",
        "1",
        "一",
        "Q",
        "3Q",
        "H1",
        "第",
        "年",
        "月",
        "/",
        "-",
        ".",
        ",",
        "毎",
        "四半期",
        "to ",
        "the ",
        "ﾊﾟ",
        "\u{1100}\u{1161}\u{11A8}",
        "각",
        "ffi",
        "½",
        "℃",
        "…",
        "～",
    ])
    .prop_map(str::to_owned);
    prop_oneof![4 => known, 1 => "\\PC{0,6}", 1 => any::<char>().prop_map(String::from)]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..14).prop_map(|pieces| pieces.concat())
}

fn check(goal: &Goal) -> Vec<Finding> {
    let findings = raw(goal);
    for finding in &findings {
        if let Some(span) = &finding.span {
            let text = finding.place.text(goal).unwrap();
            assert!(span.start < span.end, "empty {finding:?}");
            assert!(text.get(span.clone()).is_some(), "{finding:?} in {text:?}");
        }
        for mend in &finding.mends {
            let given = match mend {
                Mend::Ask { fields, .. } => vec!["2件"; fields.len()],
                _ => vec![],
            };
            if let Some(edit) = preview(goal, finding, mend, &given, &Nfkc) {
                assert!(edit.text(goal).is_some(), "{edit:?}");
            }
        }
    }
    findings
}

/// ASCII and katakana in their other width.
fn wide(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '!'..='~' => char::from_u32(c as u32 + 0xFEE0).unwrap(),
            c => c,
        })
        .collect()
}

/// Numbers in rings as numbers in brackets, which the assistant reads them as: ①12月 is no 112月.
fn ringed(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '①'..='⑳' => out += &format!("({})", c as u32 - '①' as u32 + 1),
            '❶'..='❿' => out += &format!("({})", c as u32 - '❶' as u32 + 1),
            c => out.push(c),
        }
    }
    out
}

fn shape(findings: &[Finding]) -> Vec<(&'static str, Option<usize>)> {
    findings
        .iter()
        .map(|f| (f.rule, f.span.as_ref().map(|_| 0)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_spans_inside_it(statement in text(), title in text(), essence in text()) {
        let mut goal = stated(&statement);
        goal.public.title = title;
        goal.private.essence.0 = essence;
        check(&goal);
    }

    #[test]
    fn the_normal_form_by_clusters_is_the_normal_form(source in text()) {
        let text = Text::new(&source, &Nfkc);
        let whole: String = ringed(&source).nfkc().collect();
        prop_assert_eq!(&text.normal.text, &whole);
        for (at, _) in text.normal.text.char_indices() {
            let start = text.normal.start(at);
            prop_assert!(source.is_char_boundary(start));
            let span = text.source(&(0..at));
            prop_assert!(source.get(span).is_some());
        }
    }

    #[test]
    fn both_widths_give_the_same_findings(statement in text()) {
        let narrow: String = statement.nfkc().collect();
        let (a, b) = (raw(&stated(&narrow)), raw(&stated(&wide(&narrow))));
        prop_assert_eq!(shape(&a), shape(&b), "{}", narrow);
    }

    #[test]
    fn a_dismissal_survives_other_sentences_and_dies_with_its_own(
        first in prop::sample::select(vec!["品質の向上に努める", "手順書などを書く", "転職に役立てる", "［対象］で使う"]),
        other in prop::sample::select(vec!["顧客を訪問する", "検証環境で動かす", "課会で説明する"]),
    ) {
        let mut goal = stated(&format!("{first}。{other}。"));
        let found = raw(&goal).into_iter().find(|f| f.span.is_some()).unwrap();
        goal.private.dismissed.0.insert(found.dismissal.clone());
        let gone = |goal: &Goal| !raw(goal).iter().any(|f| f.rule == found.rule && f.span.is_some());
        prop_assert!(gone(&goal));
        goal.public.statement = format!("はじめに{other}。\n{first}。別の文を足す。");
        prop_assert!(gone(&goal));
        goal.public.statement = format!("今期は{first}。{other}。");
        prop_assert!(!gone(&goal));
    }
}

/// Words in full width and half-width katakana are the same words.
#[test]
fn half_width_katakana_is_read_as_katakana() {
    let goal = stated("ﾁｰﾑﾜｰｸの強化に努める。ﾅﾚｯｼﾞ共有などを行う。");
    let rules: Vec<_> = raw(&goal).iter().map(|f| f.rule).collect();
    assert!(
        rules.contains(&"endless-verb") && rules.contains(&"hedge"),
        "{rules:?}"
    );
    let hedge = raw(&goal).into_iter().find(|f| f.rule == "hedge").unwrap();
    assert_eq!(&goal.public.statement[hedge.span.unwrap()], "など");
}

/// A long text is read to its end.
#[test]
fn a_text_of_100_kb_is_read_to_its_end() {
    let unit = "お客様の要望に応じて、定期的に改善提案などを行い、品質の向上に努める。Strive to improve it regularly, e.g. 3 items by March. ";
    let text = unit.repeat(100_000 / unit.len() + 1);
    let mut goal = stated(&text);
    goal.private.essence.0 = text[..text.len() / 10].chars().collect::<String>();
    let found = raw(&goal);
    let last = found
        .iter()
        .filter_map(|f| f.span.as_ref())
        .map(|span| span.end)
        .max();
    assert!(last.is_some_and(|end| end > text.len() - 2 * unit.len()));
}

/// Repeated nonsense is no trap: a rule that looks at everything for everything would not come back.
#[test]
fn monotonous_text_comes_back() {
    for unit in [
        "あ", "一", "1", "a", "など", "(", "「", "\u{301}", "e\u{301}", "[", "1/", "を", "to ",
    ] {
        let goal = stated(&unit.repeat(60_000 / unit.len()));
        let _ = all(&goal);
    }
}

/// What stands in front of a sentence, or is left of it, breaks nothing.
#[test]
fn numbers_and_marks_around_a_sentence_are_no_trap() {
    let sentences = [
        "品質の向上に努める",
        "資格を取得し、勉強会を月1回開く",
        "手順書を2件作る。また、受注を2件得る。",
        "Strive to improve quality",
        "Pass AZ-104 and hold a study group; cut costs by 5%",
        "Besides reviewing all code, produce two product sheets",
        "• Audit remarks down to three\n• Two engineers certified",
    ];
    let marks = [
        "0、", "1.", "1、2、", "(2)", "①", "・", "、", "。", "「", "-", "; ", "and ", "10%", "9月",
    ];
    for sentence in sentences {
        for mark in marks {
            let _ = raw(&stated(&[mark, sentence].concat()));
            let _ = raw(&stated(&[sentence, mark].concat()));
            let _ = raw(&stated(&[mark, sentence, mark].concat()));
        }
        for (at, _) in sentence.char_indices() {
            let _ = raw(&stated(&sentence[at..]));
            let _ = raw(&stated(&sentence[..at]));
        }
    }
}
