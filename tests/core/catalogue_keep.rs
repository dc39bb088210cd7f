//! A goal kept as a template: its public words come along, names and what is private do not.

use deguchi::assistant::{Called, KpiPart, Place};
use deguchi::catalogue::{Answers, Keeping, Kept, Why, begin, keep, revised, unanswered};
use deguchi::messages::Messages;
use deguchi::model::{
    Action, ActionId, Difficulty, Direction, Evidence, EvidenceId, Kpi, KpiId, KpiKind, Language,
    PublicFace, TemplateId, WorkRecord,
};
use deguchi::ports::CountingIds;

use crate::assistant::support::Nfkc;
use crate::formats_messages::source;

pub(crate) fn kept_in(face: &PublicFace, listed: &[&str], language: Language) -> Kept {
    let messages = Messages::new(language, &source(language));
    let names: Vec<String> = listed.iter().map(|name| (*name).to_owned()).collect();
    let keeping = Keeping {
        id: TemplateId::new("kept").expect("an id"),
        names: &names,
        language,
        say: &|key, arguments| messages.get(key, arguments),
        normal: &Nfkc,
    };
    keep(face, &keeping)
}

pub(crate) fn kept(face: &PublicFace, listed: &[&str]) -> Kept {
    kept_in(face, listed, Language::Ja)
}

pub(crate) fn stated(statement: &str) -> PublicFace {
    PublicFace {
        statement: statement.to_owned(),
        ..PublicFace::default()
    }
}

/// The words of the template's statement, and the names that were taken.
fn statement(kept: &Kept) -> (&str, Vec<&str>) {
    let words = kept.taken.iter().map(|taken| taken.words.as_str());
    (&kept.template.goals[0].levels[0].statement, words.collect())
}

#[test]
fn a_slot_stands_where_a_name_stood() {
    let one = "{name-1}";
    for (listed, goal, template, taken) in [
        (&[][..], "監視を自動化する。", "監視を自動化する。", &[][..]),
        (
            &[],
            "青葉商事株式会社の監視を自動化する。",
            "{name-1}株式会社の監視を自動化する。",
            &["青葉商事"],
        ),
        (
            &[],
            "株式会社カガヤキと㈱カガヤキに送る。",
            "株式会社{name-1}と㈱{name-1}に送る。",
            &["カガヤキ", "カガヤキ"],
        ),
        (
            &[],
            "田中様に月1回報告し、2026/9/30までに3件を田中様と決める。",
            "{name-1}様に月1回報告し、2026/9/30までに3件を{name-1}様と決める。",
            &["田中", "田中"],
        ),
        (
            &[],
            "佐藤部長と鈴木さんに話す。",
            "{name-1}部長と{name-2}さんに話す。",
            &["佐藤", "鈴木"],
        ),
        // What one name leaves over is the beginning of the next.
        (
            &[],
            "様田中様田中",
            "{name-1}{name-1}",
            &["様田中", "様田中"],
        ),
        // Beside a blank it stands by itself, where beside a name it did not.
        (
            &["青葉商事"],
            "田中カガヤキ社青葉商事Mr. Tanaka田中様",
            "{name-1}カガヤキ社{name-2}Mr. {name-3}{name-1}様",
            &["田中", "青葉商事", "Tanaka", "田中"],
        ),
        (
            &["青葉"],
            "青葉の案件を、青葉台で進める。",
            "{name-1}の案件を、青葉台で進める。",
            &["青葉"],
        ),
        (
            &["青葉商事株式会社"],
            "青葉商事の案件を進める。",
            "{name-1}の案件を進める。",
            &["青葉商事"],
        ),
        (
            &["田中"],
            "田中と鈴木様を田中さんに会わせる。",
            "{name-1}と{name-2}様を{name-1}さんに会わせる。",
            &["田中", "鈴木", "田中"],
        ),
        (
            &[],
            "Report to Mr. Tanaka's team and to Tanaka-san.",
            "Report to Mr. {name-1}'s team and to {name-1}-san.",
            &["Tanaka", "Tanaka"],
        ),
        (
            &[],
            "Automate monitoring at Aoba Trading Co., Ltd. by June.",
            "Automate monitoring at {name-1} Co., Ltd. by June.",
            &["Aoba Trading"],
        ),
        (
            &[],
            "不明点はinfo@aoba.example.comか03-1234-5678に尋ねる。",
            "不明点は{name-1}か{name-2}に尋ねる。",
            &["info@aoba.example.com", "03-1234-5678"],
        ),
        (
            &["青葉\n商事"],
            "青葉\n商事の件",
            "{name-1}\n{name-2}の件",
            &["青葉", "商事"],
        ),
        (
            &["Aoba."],
            "Aoba. ほか",
            &[one, ". ほか"].concat(),
            &["Aoba"],
        ),
        (
            &[],
            "{name-1}と{thing}と{-}と{田中様}",
            "{-}name-1}と{-}thing}と{-}-}と{{name-1}様}",
            &["田中"],
        ),
    ] {
        let kept = kept(&stated(goal), listed);
        assert_eq!(statement(&kept), (template, taken.to_vec()), "{goal}");
    }
}

#[test]
fn a_name_that_one_field_shows_is_taken_out_of_all() {
    let face = PublicFace {
        title: "青葉商事の監視を自動化する".to_owned(),
        statement: "青葉商事株式会社の担当の田中様と、月1回見直す。".to_owned(),
        sign: "田中が自分から相談に来る。".to_owned(),
        ..PublicFace::default()
    };
    let kept = kept(&face, &[]);
    let goal = &kept.template.goals[0];
    assert_eq!(goal.levels[0].title, "{name-1}の監視を自動化する");
    assert_eq!(
        goal.levels[0].statement,
        "{name-1}株式会社の担当の{name-2}様と、月1回見直す。"
    );
    assert_eq!(goal.sign, "{name-2}が自分から相談に来る。");
    assert_eq!(kept.template.name, "［顧客名］の監視を自動化する");
    let places: Vec<&Place> = kept.taken.iter().map(|taken| &taken.place).collect();
    let (title, text) = (&Place::Title, &Place::Statement);
    assert_eq!(places, [title, text, text, &Place::Sign]);
    assert_eq!(
        kept.taken[0].why,
        Why::Name("name-1".to_owned(), Called::Customer)
    );
    assert_eq!(
        kept.taken[3].why,
        Why::Name("name-2".to_owned(), Called::Person)
    );
}

#[test]
fn the_interview_asks_for_what_was_taken() {
    let face =
        stated("青葉商事株式会社とみらい電機株式会社の田中様に、info@aoba.example.comで送る。");
    for (language, blanks) in [
        (Language::Ja, ["顧客名1", "顧客名2", "氏名", "連絡先"]),
        (
            Language::En,
            ["customer 1", "customer 2", "person", "contact"],
        ),
    ] {
        let kept = kept_in(&face, &[], language);
        let interview = &kept.template.interview;
        let asked: Vec<&str> = interview.iter().map(|q| q.blank.as_str()).collect();
        assert_eq!(asked, blanks);
        let told = |text: &String| !text.trim().is_empty() && !text.contains("keep-");
        assert!(
            interview
                .iter()
                .all(|q| told(&q.ask) && told(&q.why) && told(&q.example))
        );
        assert_eq!(unanswered(&kept.template, &Answers::new()).len(), 4);
        assert_eq!(unanswered(&kept.template, &kept.answers()).len(), 0);
    }
}

#[test]
fn a_target_becomes_the_suggested_figure_and_no_figure_travels() {
    let id = |id: &str| KpiId::new(id).expect("an id");
    let kpi = |name: &str, direction, target: &str, unit: &str| Kpi {
        id: id(name),
        direction,
        baseline: "7".parse().ok(),
        target: target.parse().ok(),
        unit: unit.to_owned(),
        due: "2026-09-30".parse().ok(),
        ..Kpi::default()
    };
    let mut yes = kpi("yes", Direction::Up, "1", "");
    yes.kind = KpiKind::YesNo;
    let face = PublicFace {
        kpis: vec![
            kpi("a", Direction::Up, "2", "件"),
            kpi("b", Direction::Down, "1500.5", "hours"),
            kpi("c", Direction::Keep, "95", "%"),
            kpi("d", Direction::Up, "", "件"),
            yes,
        ],
        ..PublicFace::default()
    };
    for (language, want) in [
        (
            Language::Ja,
            ["2件以上", "1,500.5 hours以下", "95%を保つ", "", ""],
        ),
        (
            Language::En,
            ["2件 or more", "1,500.5 hours or less", "hold 95%", "", ""],
        ),
    ] {
        let kept = kept_in(&face, &[], language);
        assert_eq!(kept.template.goals[0].levels[0].suggestions, want);
        let left = kept.taken.iter().filter(|taken| taken.why == Why::Left);
        let left: Vec<(&Place, &str)> = left.map(|t| (&t.place, t.words.as_str())).collect();
        assert_eq!(left.len(), 10);
        assert_eq!(left[0], (&Place::Kpi(id("a"), KpiPart::Baseline), "7"));
        assert_eq!(left[1], (&Place::Kpi(id("a"), KpiPart::Due), "2026-09-30"));
    }
}

#[test]
fn what_a_template_has_no_place_for_is_said() {
    let mut face = PublicFace {
        actions: vec![Action {
            id: ActionId::new("a").expect("an id"),
            text: "書く".to_owned(),
            times: "月1回".to_owned(),
            due: "2026-08-31".parse().ok(),
        }],
        evidence: vec![Evidence {
            id: EvidenceId::new("e").expect("an id"),
            text: "改版履歴".to_owned(),
            record: Some(WorkRecord {
                own_idea: "自分の案".to_owned(),
                verified: "試した".to_owned(),
                ..WorkRecord::default()
            }),
        }],
        supplement: "田中様の件".to_owned(),
        ..PublicFace::default()
    };
    face.showing.permitted_on = "2026-07-01".parse().ok();
    face.frame.purpose = "目的".to_owned();
    let kept = kept(&face, &[]);
    let words: Vec<&str> = kept
        .taken
        .iter()
        .map(|taken| taken.words.as_str())
        .collect();
    assert_eq!(
        words,
        [
            "2026-08-31",
            "2026-07-01",
            "自分の案",
            "試した",
            "目的",
            "田中様の件"
        ]
    );
    assert!(kept.taken.iter().all(|taken| taken.why == Why::Left));
    assert!(kept.template.interview.is_empty());
    let goal = &kept.template.goals[0];
    assert_eq!(goal.actions[0].times, "月1回");
    assert_eq!(
        (goal.evidence[0].as_str(), goal.showing.permitted_on),
        ("改版履歴", None)
    );
}

#[test]
fn a_text_that_would_not_fit_any_more_stays_behind_whole() {
    let braces = "{a}".repeat(6_000);
    let crowd: String = (0..101).map(|i| format!("a{i}@example.com ")).collect();
    for text in [braces, crowd] {
        let kept = kept(&stated(&text), &[]);
        assert_eq!(statement(&kept), ("", vec![text.as_str()]));
        assert!(kept.template.interview.is_empty());
    }
}

#[test]
fn one_wording_serves_every_difficulty() {
    let mut face = stated("手順書を1件つくる。");
    face.difficulty = Some(Difficulty::Demanding);
    let kept = kept(&face, &[]);
    for level in Difficulty::ALL {
        let ids = CountingIds::default();
        let goal = begin(&kept.template, *level, &Answers::new(), Language::Ja, &ids).remove(0);
        assert_eq!(goal.public.statement, face.statement);
        assert_eq!(goal.public.difficulty, Some(Difficulty::Demanding));
    }
}

#[test]
fn an_edited_template_keeps_its_id_and_goes_up_by_a_version_where_it_says_something_else() {
    let before = kept(&stated("手順書を1件つくる。"), &[]).template;
    let mut edited = before.clone();
    edited.id = TemplateId::new("another").expect("an id");
    edited.version = 7;
    assert_eq!(revised(&before, edited.clone()), before);
    edited.licence = "CC0-1.0".to_owned();
    let after = revised(&before, edited);
    assert_eq!((&after.id, after.version), (&before.id, 2));
    assert_eq!(revised(&after, after.clone()), after);
}
