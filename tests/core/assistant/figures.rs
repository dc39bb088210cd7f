//! `no-unit`, `no-baseline` and `target-not-better`: what the figures of a KPI lack, or say against each other.

use deguchi::assistant::{KpiPart, Mend, Options, Place, check_goal};
use deguchi::model::{Direction, Kpi, KpiId, Plan};

use super::fields::{alone, goal, kpi, said, speaks_at};
use super::support::Nfkc;

fn place(id: &str, part: KpiPart) -> Place {
    Place::Kpi(KpiId::new(id).unwrap(), part)
}

/// Whether nobody can tell what is counted.
#[test]
fn a_figure_without_a_unit_is_asked_about_unless_the_name_tells() {
    #[rustfmt::skip]
    let cases = [
        (true, "渡した案件", "count up - 2 -"),
        (true, "一次対応までの時間", "amount down 40 30 -"),
        (true, "一次対応までの時間", "amount down 40 - -"),
        (true, "設計の工数", "amount down - 6 -"),
        (true, "受注金額", "amount up - 500 -"),
        (true, "新しい手順の広がり", "rate up - 80 -"),
        (true, "継続率", "rate up - 1 -"),
        (true, "品質指数", "amount up 80 90 -"),
        (true, "Time to first response", "amount down 40 30 -"),
        (true, "Effort per release", "amount down 8 6 -"),
        (true, "Progress on tests", "rate up - 80 -"),
        (true, "Access to the guide", "count up - 4 -"),
        (true, "Use of the patterns", "count up - 4 -"),
        (true, "工数（月）", "amount down - 6 -"),
        (false, "渡した案件", "count up - 2 件"),
        (false, "渡した案件", "count up - - -"),
        (false, " ", "count up - 2 -"),
        (false, "公開", "yes-no up - 1 -"),
        (false, "契約までの段階", "milestone up - 3 -"),
        (false, "若手の自立度", "scale up 2 3 -"),
        (false, "型を使った案件数", "count up - 2 -"),
        (false, "参加者数", "count up - 30 -"),
        (false, "参加人数", "count up - 30 -"),
        (false, "レビューの回数", "count up - 12 -"),
        (false, "設計にかかる日数", "amount down 10 6 -"),
        (false, "継続率", "rate up - 95 -"),
        (false, "自分に聞かれた割合", "rate down - 20 -"),
        (false, "再訪した顧客（%）", "rate up - 30 -"),
        (false, "再訪した顧客（％）", "count up - 30 -"),
        (false, "月の工数（人日）", "amount down - 6 -"),
        (false, "金額（千円）", "amount up - 500 -"),
        (false, "問い合わせ（件/月）", "count down 9 5 -"),
        (false, "資格取得数", "count up - 2 -"),
        (false, "継続率（分室）", "rate up - 95 -"),
        (false, "Number of users", "count up - 30 -"),
        (false, "New members trained", "count up - 3 -"),
        (false, "Junior engineers who work alone", "count up - 2 -"),
        (false, "Runbooks written", "count up - 3 -"),
        (false, "People who did it without me", "count up - 2 -"),
        (false, "Days spent on design", "amount down 10 6 -"),
        (false, "Cost (yen)", "amount down - 6 -"),
        (false, "Renewal rate", "rate up - 95 -"),
        (false, "Percentage of tickets closed in a day", "rate up - 80 -"),
    ];
    for (fires, name, line) in cases {
        let found = alone("no-unit", &goal("", &[kpi(name, line)]));
        assert_eq!(!found.is_empty(), fires, "{name}: {line}");
    }
}

/// Whether where it stands now is missing. Behind the KPI: how it is measured, and the statement.
#[test]
fn a_rate_or_an_amount_is_asked_where_it_stands_now() {
    #[rustfmt::skip]
    let cases = [
        (true, "一次対応の時間", "amount down - 30 分", "", ""),
        (true, "継続率", "rate up - 95 %", "", ""),
        (true, "契約の継続率", "rate up - 100 %", "更新月を迎えた契約のうち、続いた契約の割合。", ""),
        (true, "一次対応の時間", "amount down - 30 分", "3件の平均を出す。", "いまの3案件を見直し、一次対応を30分にする"),
        (true, "一次対応の時間", "amount down - 30 分", "", "現在の運用を見直し、9月末までに30分にする"),
        (true, "一次対応の時間", "amount down - 30 分", "", "4月から9月末までに、対応の時間を30分にする"),
        (true, "一次対応の時間", "amount down - 30 分", "", "設計の日数を10日から6日に縮める"),
        (true, "新規顧客の受注率", "rate up - 30 %", "", ""),
        (true, "集計の時間", "amount down - 2 時間", "月末3回の平均を出す。", "まず障害の記録を読む"),
        (true, "Time to first response", "amount down - 30 minutes", "", ""),
        (true, "Renewal rate", "rate up - 95 %", "Renewed contracts, out of those due.", ""),
        (true, "Time to first response", "amount down - 30 minutes", "", "From 3 engagements, bring it to 30 minutes by March"),
        (true, "Time to first response", "amount down - 30 minutes", "", "From 1 April, answer within 30 minutes"),
        (false, "一次対応の時間", "amount down 40 30 分", "", ""),
        (false, "一次対応の時間", "amount down - - 分", "", ""),
        (false, "渡した案件", "count up - 2 件", "", ""),
        (false, "稼働率", "rate keep - 95 %", "", ""),
        (false, "若手の自立度", "scale up - 3 段", "", ""),
        (false, "公開", "yes-no up - - -", "", ""),
        (false, "継続率（前期38%）", "rate up - 60 %", "", ""),
        (false, "継続率", "rate up - 60 %", "前期は38%。更新月の契約から出す。", ""),
        (false, "継続率", "rate up - 60 -", "前期は38％だった。", ""),
        (false, "設計の日数", "amount down - 6 日", "", "設計にかかる日数を10日から6日に縮める"),
        (false, "設計の日数", "amount down - 6 日", "", "設計にかかる日数を10日→6日にする"),
        (false, "着手から初版までの日数", "amount down - 7 日", "使った案件の平均を、使わない場合の10日と比べる。", ""),
        (false, "集計の時間", "amount down - 2 時間", "", "集計を現在の5時間から2時間に減らす"),
        (false, "集計の時間", "amount down - 2 時間", "最初に手作業の時間を測る。", ""),
        (false, "集計の時間", "amount down - 2 時間", "期首に測る", ""),
        (false, "集計の時間", "amount down - 2 時間", "", "まず現状の時間を測り、期末までに2時間にする"),
        (false, "新規契約の売上", "amount up - 500 万円", "", ""),
        (false, "学習時間", "amount up - 60 時間", "", ""),
        (false, "再訪の割合", "rate up - 30 %", "新設の活動で、実績がない。", ""),
        (false, "再訪の割合", "rate up - 30 %", "今期から始める。", ""),
        (false, "期限内に答えた割合", "rate up - 100 %", "全件を数える。", ""),
        (false, "事故のあった案件の割合", "rate down - 0 %", "", "事故のあった案件の割合を0%にし、1件も起こさない"),
        (false, "前年比の売上", "rate up - 110 %", "", ""),
        (false, "削減時間", "amount up - 20 時間", "", ""),
        (false, "Renewal rate (38% last period)", "rate up - 60 %", "", ""),
        (false, "Time to first response", "amount down - 30 minutes", "", "Cut time to first response from 40 to 30 minutes"),
        (false, "Time to first response", "amount down - 30 minutes", "Average of three runs, against the manual 60 minutes.", ""),
        (false, "Time to first response", "amount down - 30 minutes", "Currently 45 minutes.", ""),
        (false, "Share of visits with a date", "rate up - 30 %", "Baseline measured in October.", ""),
        (false, "Share of visits with a date", "rate up - 30 %", "Measured at the start and at the end.", ""),
        (false, "Share of visits with a date", "rate up - 30 %", "This is done for the first time.", ""),
        (false, "Releases on time", "rate up - 100 %", "Counts every release.", ""),
        (false, "Hours saved", "amount up - 20 hours", "", ""),
        (false, "Late batches", "rate down - 30 %", "", "Late batches are down by 30% from 6 times a month"),
        (false, "Late batches", "rate down - 30 %", "", "Late batches are down by 30% from six times a month"),
        (false, "Late batches", "amount down - 2 times", "It happens six times a month now.", ""),
        (true, "Late batches", "amount down - 2 times", "", "Late batches happen 2 times a month"),
        (false, "Revenue from new services", "amount up - 5 M", "", ""),
    ];
    for (fires, name, line, method, statement) in cases {
        let kpi = Kpi {
            method: method.to_owned(),
            ..kpi(name, line)
        };
        let found = alone("no-baseline", &goal(statement, &[kpi]));
        assert_eq!(
            !found.is_empty(),
            fires,
            "{name}: {line}; {method} {statement}"
        );
    }
}

/// Whether the target is the worse figure of the two, or the same.
#[test]
fn a_target_that_is_no_better_than_now_is_seen() {
    #[rustfmt::skip]
    let cases = [
        ("worse", "継続率", "rate up 95 86 %", ""),
        ("worse", "残業時間", "amount up 30 20 時間", ""),
        ("worse", "契約の継続率", "rate up 95 86 %", ""),
        ("worse", "一次対応の時間", "amount down 30 40.5 分", ""),
        ("worse", "若手の自立度", "scale up 3 2 段", ""),
        ("worse", "事故", "count down 0 1 件", ""),
        ("worse", "Overtime", "amount up 30 20 hours", "Cut overtime to 20 hours a month"),
        ("same", "渡した案件", "count up 2 2 件", ""),
        ("same", "応答時間", "amount down 1.50 1.5 秒", ""),
        ("same", "稼働率", "rate up 95 95 %", "9月末までに分室を広げる"),
        ("", "継続率", "rate up 86 95 %", ""),
        ("", "残業時間", "amount down 30 20 時間", ""),
        ("", "渡した案件", "count up - 2 件", ""),
        ("", "渡した案件", "count up 2 - 件", ""),
        ("", " ", "count up 2 2 件", ""),
        ("", "稼働率", "rate keep 95 95 %", ""),
        ("", "稼働率", "rate keep 98 95 %", ""),
        ("", "情報の事故", "count up 0 0 件", ""),
        ("", "情報の事故", "count down 0 0 件", ""),
        ("", "期限を守った割合", "rate up 100 100 %", ""),
        ("", "満足度", "scale up 5 5 段", ""),
        ("", "公開", "yes-no up 2 1 -", ""),
        ("", "契約までの段階", "milestone up 3 2 段階", ""),
        ("", "稼働率の維持", "rate up 98 95 %", ""),
        ("", "稼働率", "rate up 95 95 %", "稼働率95%を期末まで維持する"),
        ("", "稼働率", "rate up 98 95 %", "95%を下回らないように、月1回見直す"),
        ("", "Utilisation", "rate up 98 95 %", "Keep utilisation at 95% until March"),
        ("", "Errors held at 2 a month, not above it", "count down 2 2 errors", ""),
    ];
    for (kind, name, line, statement) in cases {
        let found = alone("target-not-better", &goal(statement, &[kpi(name, line)]));
        let kinds: Vec<&str> = found.iter().map(|f| said(f, "kind")).collect();
        let wanted: &[&str] = if kind.is_empty() { &[] } else { &[kind] };
        assert_eq!(kinds, wanted, "{name}: {line}; {statement}");
    }
}

/// The figures as a reader writes them, and both ways out: the figure, or what is better.
#[test]
fn a_contradiction_names_both_figures_and_both_ways_out() {
    let goal = goal(
        "",
        &[
            kpi("売上", "amount up 5000 4,500.5 千円"),
            kpi("Overtime", "amount up 30 20 hours"),
        ],
    );
    let found = alone("target-not-better", &goal);
    let shown = |at: usize| (said(&found[at], "baseline"), said(&found[at], "target"));
    assert_eq!(shown(0), ("5,000千円", "4,500.5千円"));
    assert_eq!(shown(1), ("30 hours", "20 hours"));
    assert_eq!(
        found[1].mends,
        [
            Mend::Direct(KpiId::new("k2").unwrap(), Direction::Down),
            Mend::Jump(place("k2", KpiPart::Target)),
        ]
    );
}

/// What was let stand speaks again when a figure has changed, and not before.
#[test]
fn a_contradiction_that_was_let_stand_returns_with_another_figure() {
    let mut goal = goal("", &[kpi("継続率", "rate up 95 86 %")]);
    let speaks = |goal: &_| {
        let found = check_goal(goal, &Plan::default(), &Options::asked(), &Nfkc);
        found.iter().any(|f| f.rule == "target-not-better")
    };
    let found = alone("target-not-better", &goal);
    goal.private.dismissed.0.insert(found[0].dismissal.clone());
    assert!(!speaks(&goal));
    goal.public.kpis[0].name = "契約の継続率".to_owned();
    assert!(!speaks(&goal));
    goal.public.kpis[0].target = "80".parse().ok();
    assert!(speaks(&goal));
}

/// Not while the figures are being written.
#[test]
fn figures_are_left_in_peace_until_their_writer_has_left_them() {
    let bare = goal("", &[kpi("一次対応の時間", "amount down - 30 -")]);
    let swapped = goal("", &[kpi("継続率", "rate up 95 86 %")]);
    let (now, target, unit) = (
        || place("k1", KpiPart::Baseline),
        || place("k1", KpiPart::Target),
        || place("k1", KpiPart::Unit),
    );
    #[rustfmt::skip]
    let cases = [
        ("no-unit", &bare, vec![target(), now()], false),
        ("no-unit", &bare, vec![unit()], true),
        ("no-baseline", &bare, vec![now()], false),
        ("no-baseline", &bare, vec![now(), target()], true),
        ("target-not-better", &swapped, vec![target()], false),
        ("target-not-better", &swapped, vec![now(), target()], true),
    ];
    for (rule, goal, left, speaks) in cases {
        let names: Vec<String> = left.iter().map(Place::name).collect();
        assert_eq!(
            speaks_at(rule, goal, &Plan::default(), &left),
            speaks,
            "{rule}: {names:?}"
        );
    }
}

/// One finding a goal, with how many measures it is about; each contradiction for itself.
#[test]
fn what_is_missing_in_several_measures_is_said_once() {
    let bare = kpi("一次対応の時間", "amount down - 30 -");
    let goal = goal("", &[bare.clone(), bare, kpi("分", "amount up 3 2 分")]);
    for rule in ["no-unit", "no-baseline"] {
        let found = alone(rule, &goal);
        let counts: Vec<&str> = found.iter().map(|f| said(f, "count")).collect();
        assert_eq!(counts, ["2"], "{rule}");
        assert_eq!(found[0].mends, [Mend::Jump(found[0].place.clone())]);
        assert_eq!(said(&found[0], "kpi"), "一次対応の時間");
    }
}
