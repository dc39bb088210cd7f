//! What holds for any text.

use std::time::Instant;

use deguchi::assistant::text::Text;
use deguchi::assistant::{Finding, Mend, Options, RULES, check_goal, preview};
use deguchi::model::{Goal, Plan};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::support::{Nfkc, all, raw, stated};

/// Pieces that rules react to, and pieces that break naive code.
fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "品質の向上に努める",
        "手順書などを作成する。",
        "必要に応じて、",
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
        let whole: String = source.nfkc().collect();
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

/// A text of 100 KB takes about ten times as long as one of 10 KB.
#[test]
fn time_grows_with_the_text_only() {
    let unit = "お客様の要望に応じて、定期的に改善提案などを行い、品質の向上に努める。Strive to improve it regularly, e.g. 3 items by March. ";
    let of = |bytes: usize| unit.repeat(bytes / unit.len() + 1);
    let took = |text: &str| {
        let mut goal = stated(text);
        goal.private.essence.0 = text[..text.len() / 10].chars().collect::<String>();
        let start = Instant::now();
        let found = check_goal(&goal, &Plan::default(), &Options::asked(), &Nfkc);
        assert!(!found.is_empty());
        start.elapsed()
    };
    let small = (0..3).map(|_| took(&of(10_000))).min().unwrap();
    let large = (0..3).map(|_| took(&of(100_000))).min().unwrap();
    println!("10 KB {small:?}, 100 KB {large:?}");
    assert!(
        large < small * 30 + std::time::Duration::from_millis(200),
        "{small:?} {large:?}"
    );
}

/// Repeated nonsense is no trap.
#[test]
fn monotonous_text_is_quick() {
    for unit in [
        "あ", "一", "1", "a", "など", "(", "「", "\u{301}", "e\u{301}", "[", "1/", "を", "to ",
    ] {
        let goal = stated(&unit.repeat(60_000 / unit.len()));
        let start = Instant::now();
        let _ = all(&goal);
        println!("{unit:?} {:?}", start.elapsed());
        assert!(start.elapsed().as_secs() < 20, "{unit:?}");
    }
}

/// How long one goal takes; run by hand with `--release -- --ignored --nocapture speed`.
#[test]
#[ignore = "a measurement"]
fn speed() {
    let mut goal = stated(
        "担当する3案件の運用設計書から共通する部分を取り出し、バックアップ・監視・障害の一次対応を、2027年1月末までに6本の運用パターンにまとめる。まとめた型は必要に応じてほかの案件の設計に使い、設計にかかる日数を10日から6日に縮める。あわせて、課内への展開を推進する。",
    );
    goal.public.title = "SQL Serverの運用設計を型にし、2案件で使う".to_owned();
    goal.public.criterion = "6本が公開され、2案件の設計書から参照されている".to_owned();
    goal.private.essence.0 =
        "どの現場でも使える運用の型を持ち、設計で頼られる。監視と復旧の勘どころを言葉にして残す。"
            .to_owned();
    let mut english = stated(
        "Take the common parts out of the design documents of 3 projects and write 6 patterns for backup, monitoring and first response by end of January 2027. Use the patterns as needed in other projects and cut design time from 10 days to 6. Also promote the patterns within the section.",
    );
    english.private.essence.0 =
        "Have patterns that work at any site, and be relied on for design.".to_owned();
    for goal in [goal, english] {
        let start = Instant::now();
        let mut found = 0;
        for _ in 0..1000 {
            found += check_goal(&goal, &Plan::default(), &Options::asked(), &Nfkc).len();
        }
        println!("{:?} for a goal, {found}", start.elapsed() / 1000);
        let start = Instant::now();
        for _ in 0..1000 {
            found += Text::new(&goal.public.statement, &Nfkc).times.len();
        }
        println!("   {:?} its statement read", start.elapsed() / 1000);
        let start = Instant::now();
        for _ in 0..1000 {
            found += Text::words(&goal.public.statement, &Nfkc).words.len();
        }
        println!("   {:?} its words read", start.elapsed() / 1000);
        for rule in RULES {
            let mut options = Options::asked();
            options.off = RULES
                .iter()
                .map(|r| r.id())
                .filter(|id| *id != rule.id())
                .map(str::to_owned)
                .collect();
            let start = Instant::now();
            for _ in 0..1000 {
                found += check_goal(&goal, &Plan::default(), &options, &Nfkc).len();
            }
            println!(
                "   {:?} {} alone, {found}",
                start.elapsed() / 1000,
                rule.id()
            );
        }
    }
}
