//! `several-goals` and `activity-only`: what stays of two goals, and what is asked of a doing.

use deguchi::assistant::{Mend, Options, Place, Visited, check_goal, preview, split};
use deguchi::model::{Amount, Direction, Goal, Kpi, KpiId, Plan};

use super::support::{Nfkc, raw, stated};

fn mended(statement: &str, rule: &str, given: &[&str]) -> String {
    let goal = stated(statement);
    let findings = raw(&goal);
    let finding = findings.iter().find(|f| f.rule == rule).expect(statement);
    let edit = preview(&goal, finding, &finding.mends[0], given, &Nfkc).expect(statement);
    edit.text(&goal).unwrap()
}

/// The first goal stays as a whole sentence.
#[test]
fn of_two_goals_the_first_stays_as_a_sentence() {
    #[rustfmt::skip]
    let cases = [
        ("AZ-104に合格し、社内勉強会を月1回開催する。", "AZ-104に合格する。"),
        ("残業時間を20%減らし、顧客満足度を4.5に上げる", "残業時間を20%減らす"),
        ("応答時間を2秒以下にし、有給取得率を80%にする", "応答時間を2秒以下にする"),
        ("離職率を5%以下に抑え、粗利率を25%に引き上げる。", "離職率を5%以下に抑える。"),
        ("技術ブログを3本書き、サーバー更改を9月末に終える", "技術ブログを3本書く"),
        ("資格を取り、部の読書会を隔週で主催する", "資格を取る"),
        ("提案を四半期に2件行い、サーバー移行を9月末までに終える", "提案を四半期に2件行う"),
        ("障害を半減させるとともに、若手２名をリーダーに育てる。", "障害を半減させる。"),
        ("手順書を５本作成する。また、新規顧客から２件の受注を得る。", "手順書を５本作成する。"),
        ("コスト削減および情報セキュリティの強化を図る。", "コスト削減を図る。"),
        ("人材育成、コスト削減、情報セキュリティの強化に取り組む", "人材育成に取り組む"),
        ("後輩の育成と業務の効率化を両立する", "後輩の育成に取り組む"),
        ("Pass AZ-104 and hold a monthly study group.", "Pass AZ-104."),
        ("Write five guides. In addition, win two orders from new customers.", "Write five guides."),
        ("Halve the runtime of the batch; bring security findings to zero", "Halve the runtime of the batch"),
        ("Cut costs as well as strengthen information security.", "Cut costs."),
        ("Submit one proposal a quarter while bringing paid leave to 80%.", "Submit one proposal a quarter."),
        ("Besides reviewing all code, produce two product sheets for sales.", "Produce two product sheets for sales."),
        ("Sales growth and staff development", "Sales growth"),
    ];
    for (statement, wanted) in cases {
        assert_eq!(mended(statement, "several-goals", &[]), wanted);
    }
}

/// What goes to a goal of its own is a sentence that stands alone, and nothing is lost.
#[test]
fn of_two_goals_the_second_goes_as_a_sentence() {
    #[rustfmt::skip]
    let cases = [
        ("AZ-104に合格し、社内勉強会を月1回開催する。", "AZ-104に合格する。", "社内勉強会を月1回開催する。"),
        ("障害件数を30%減らす。また、新人2名を独り立ちさせる。", "障害件数を30%減らす。", "新人2名を独り立ちさせる。"),
        ("品質の向上と売上の拡大を図る", "品質の向上を図る", "売上の拡大を図る。"),
        ("人材育成、コスト削減、情報セキュリティの強化に取り組む", "人材育成に取り組む", "コスト削減、情報セキュリティの強化に取り組む。"),
        ("残業時間15%減と顧客満足度4.3", "残業時間15%減", "顧客満足度4.3。"),
        ("一つは原価率を58%まで下げること、もう一つは採用を3名決めること。", "原価率を58%まで下げること。", "採用を3名決めること。"),
        ("コードレビューを毎日行い、新規の商談を3件つくる。併せて、資格を1つ取る。", "コードレビューを毎日行う。", "新規の商談を3件つくる。資格を1つ取る。"),
        ("Raise customer satisfaction to 4.5 as well as cutting costs by 10%", "Raise customer satisfaction to 4.5", "Cut costs by 10%."),
        ("Halve false alerts while reducing overtime by 15%", "Halve false alerts", "Reduce overtime by 15%."),
        ("Bring test coverage to 80%. In addition, score 700 in TOEIC and pass the English interview.", "Bring test coverage to 80%.", "Score 700 in TOEIC and pass the English interview."),
        ("Build customer trust, drive innovation and lower costs", "Build customer trust", "Drive innovation and lower costs."),
        ("Quality improvement and sales growth", "Quality improvement", "Sales growth."),
        ("1) Sign four resellers 2) Bring build time under ten minutes", "Sign four resellers", "Bring build time under ten minutes."),
    ];
    for (statement, first, second) in cases {
        let goal = stated(statement);
        let findings = raw(&goal);
        let finding = findings.iter().find(|f| f.rule == "several-goals");
        let finding = finding.expect(statement);
        assert_eq!(finding.mends[0], Mend::Split, "{statement}");
        let edit = preview(&goal, finding, &Mend::Split, &[], &Nfkc).expect(statement);
        assert_eq!(edit.text(&goal).unwrap(), first, "{statement}");
        let other = split(&goal, finding, &Nfkc);
        assert_eq!(other.as_deref(), Some(second), "{statement}");
        // Of a text that is another one by now nothing is taken.
        assert_eq!(split(&stated(first), finding, &Nfkc), None);
    }
}

/// What comes of a doing is a sentence of its own, right behind it.
#[test]
fn what_comes_of_a_doing_stands_behind_it() {
    #[rustfmt::skip]
    let cases = [
        ("社内勉強会を月1回開催する。", "2名が自分の案件で試す", "社内勉強会を月1回開催する。その結果、2名が自分の案件で試す。"),
        ("社内勉強会を月1回開催する", "その結果、2名が試す。", "社内勉強会を月1回開催する。その結果、2名が試す。"),
        ("Hold a study session every month.", "Two colleagues try it", "Hold a study session every month. As a result, two colleagues try it."),
        ("Hold a study session every month", "AZ-104 is passed by two of us", "Hold a study session every month. As a result, AZ-104 is passed by two of us."),
    ];
    for (statement, answer, wanted) in cases {
        assert_eq!(mended(statement, "activity-only", &[answer]), wanted);
        assert!(
            raw(&stated(wanted))
                .iter()
                .all(|f| f.rule != "activity-only")
        );
    }
}

fn measured(name: &str) -> Goal {
    let mut goal = stated("技術力を高める");
    goal.public.kpis.push(Kpi {
        id: KpiId::new("k1").unwrap(),
        name: name.to_owned(),
        target: Some(Amount::whole(6)),
        ..Kpi::default()
    });
    goal
}

/// A measure that counts a doing is named where it stands; fewer meetings are a result.
#[test]
fn a_measure_that_counts_the_doing_is_seen_in_its_place() {
    let mut goal = measured("勉強会の開催回数");
    let found = raw(&goal);
    let finding = found.iter().find(|f| f.rule == "activity-only").unwrap();
    assert_eq!(finding.place.kind(), "kpi-name");
    assert_eq!(finding.span, None);
    assert_eq!(finding.mends, [Mend::Jump(Place::Sign)]);
    // The sign that it asks for is not asked for once more.
    assert!(found.iter().all(|f| f.rule != "numbers-only"));
    goal.public.kpis[0].direction = Direction::Down;
    assert!(raw(&goal).iter().all(|f| f.rule != "activity-only"));
    assert!(
        raw(&measured("一人で設計できる人数"))
            .iter()
            .all(|f| f.rule != "activity-only")
    );
}

/// Both judge the sentence as a whole, so they wait until it was left.
#[test]
fn both_wait_until_the_sentence_was_left() {
    let goal = stated("AZ-104に合格し、残業を20%減らす。");
    let talk = stated("勉強会を月1回開催する");
    let left = Options {
        visited: Visited::Places([Place::Statement].into_iter().collect()),
        ..Options::default()
    };
    for (goal, rule) in [(goal, "several-goals"), (talk, "activity-only")] {
        let fires = |options: &Options| {
            let found = check_goal(&goal, &Plan::default(), options, &Nfkc);
            found.iter().any(|f| f.rule == rule)
        };
        assert!(!fires(&Options::default()), "{rule}");
        assert!(fires(&left), "{rule}");
    }
}
