//! Answers that join what was written instead of taking its place; and which of two rules speaks.

use deguchi::assistant::{Options, measured};
use deguchi::model::Plan;

use super::mends::mended;
use super::support::{Nfkc, raw, stated};

/// What shows a state of mind follows it, one's own act goes before what hangs on others.
#[test]
fn an_answer_joins_the_clause_that_it_belongs_to() {
    let cases: &[(&str, &str, usize, &[&str], &str)] = &[
        (
            "Azureの運用への理解を深める。",
            "mindset",
            0,
            &["課内勉強会で説明する", "2回", "9月末"],
            "Azureの運用への理解を深め、9月末までに、課内勉強会で2回説明する。",
        ),
        (
            "顧客の業務を理解し、提案に活かす",
            "mindset",
            0,
            &["業務の流れを図に描く", "", ""],
            "顧客の業務を理解し、業務の流れを図に描き、提案に活かす",
        ),
        (
            "業務に必要な法律の知識の習得",
            "mindset",
            0,
            &["点検表を作成する", "1枚", ""],
            "業務に必要な法律の知識の習得に向け、点検表を1枚作成する",
        ),
        (
            "コスト意識を持ちます",
            "mindset",
            0,
            &["見積もりの前提を一覧にまとめる", "", ""],
            "コスト意識を持ち、見積もりの前提を一覧にまとめる",
        ),
        // What would read like a goal beside it says that it shows the first.
        (
            "マネージャーとしての自覚を芽生えさせる。",
            "mindset",
            0,
            &["手順書を作成する", "1冊", "9月末"],
            "マネージャーとしての自覚を芽生えさせ、その証しとして、9月末までに、手順書を1冊作成する。",
        ),
        (
            "Become an expert in cloud cost management.",
            "mindset",
            0,
            &["sell 3 maintenance contracts", "", "June"],
            "Become an expert in cloud cost management and, to show it, sell 3 maintenance contracts by June.",
        ),
        (
            "I will learn about data governance.",
            "mindset",
            0,
            &["Explain it to the section", "twice", "June"],
            "I will learn about data governance and explain it to the section twice by June.",
        ),
        (
            "後輩の独り立ちを支援する。",
            "dependence",
            0,
            &["設計を一緒に見直す", "", "毎週金曜"],
            "毎週金曜、設計を一緒に見直し、後輩の独り立ちを支援する。",
        ),
        (
            "作ったツールを他チームに使ってもらう",
            "dependence",
            0,
            &["課会での説明", "", ""],
            "課会での説明を行い、作ったツールを他チームに使ってもらう",
        ),
        (
            "Support junior members.",
            "dependence",
            0,
            &["review one design together", "", "every Friday"],
            "Review one design together every Friday to support junior members.",
        ),
        (
            "Customers adopt our service",
            "dependence",
            0,
            &["show it", "to 5 customers", "March"],
            "Show it to 5 customers by March so that customers adopt our service",
        ),
        (
            "I will support younger colleagues",
            "dependence",
            0,
            &["answer their questions", "", "every morning"],
            "I will answer their questions every morning and support younger colleagues",
        ),
    ];
    let mut problems = String::new();
    for (statement, rule, mend, given, wanted) in cases {
        let got = mended(statement, rule, *mend, given);
        if got != *wanted {
            problems += &format!("{statement}: {got}\n   instead of {wanted}\n");
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
}

fn words(statement: &str) -> Vec<(&'static str, String)> {
    raw(&stated(statement))
        .into_iter()
        .filter_map(|f| Some((f.rule, statement[f.span?].to_owned())))
        .collect()
}

/// Where a verb without an end is a state of mind or a kind of help, one of them speaks.
#[test]
fn of_two_rules_on_the_same_words_the_closer_one_speaks() {
    for (statement, rule, word) in [
        ("セキュリティへの理解を深める", "mindset", "理解を深める"),
        (
            "責任感を持って業務に取り組む",
            "mindset",
            "責任感を持って業務に取り組む",
        ),
        (
            "Take ownership of the release calendar",
            "mindset",
            "Take ownership",
        ),
        ("Support junior members", "dependence", "Support"),
    ] {
        assert_eq!(words(statement), [(rule, word.to_owned())], "{statement}");
        // Each rule has found it: it is only said once.
        let own = measured(
            &stated(statement),
            &Plan::default(),
            &Options::asked(),
            &Nfkc,
        );
        let own: Vec<_> = own.iter().map(|f| f.rule).collect();
        assert!(
            own.contains(&rule) && own.contains(&"endless-verb"),
            "{own:?}"
        );
    }
    // Two faults in two places stay two.
    let two = words("顧客業務の理解を深め、運用品質の向上に努める");
    assert_eq!(
        two.iter().map(|(rule, _)| *rule).collect::<Vec<_>>(),
        ["mindset", "endless-verb"]
    );
}

/// With the closer rule off, the other one speaks.
#[test]
fn a_rule_that_is_off_silences_no_other() {
    let mut options = Options::asked();
    options.off.insert("mindset".to_owned());
    let goal = stated("セキュリティへの理解を深める");
    let found = deguchi::assistant::check_goal(&goal, &Plan::default(), &options, &Nfkc);
    assert!(
        found
            .iter()
            .any(|f| f.rule == "too-short" || f.rule == "endless-verb")
    );
}

/// What stands beside the statement may show it, or be the act.
#[test]
fn an_action_or_a_target_shows_what_the_statement_does_not() {
    use deguchi::model::{Action, ActionId, Kpi, KpiId};
    for (statement, rule) in [
        ("Azureの運用への理解を深める", "mindset"),
        ("Other teams use my template", "dependence"),
    ] {
        let says = |goal: &deguchi::model::Goal| raw(goal).iter().any(|f| f.rule == rule);
        assert!(says(&stated(statement)));
        let mut acted = stated(statement);
        acted.public.actions.push(Action {
            id: ActionId::new("a1").unwrap(),
            text: "課内勉強会で説明する".to_owned(),
            ..Action::default()
        });
        assert!(!says(&acted), "{statement}");
        let mut counted = stated(statement);
        counted.public.kpis.push(Kpi {
            id: KpiId::new("k1").unwrap(),
            target: "3".parse().ok(),
            ..Kpi::default()
        });
        assert!(!says(&counted), "{statement}");
        let mut titled = stated("9月末までに手順書を3本書く");
        titled.public.title = statement.to_owned();
        assert!(!says(&titled), "{statement}");
    }
}
