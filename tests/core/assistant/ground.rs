//! What the rules stand on: quantities, dates and frequencies, and which days a date means.

use deguchi::assistant::text::{Text, TimeKind, moments};
use deguchi::model::{Date, Period};

use super::support::Nfkc;

fn date(text: &str) -> Date {
    let mut parts = text.split('-').map(|part| part.parse::<i16>().unwrap());
    let mut next = || parts.next().unwrap();
    let (year, month, day) = (next(), next(), next());
    Date::new(
        year,
        i8::try_from(month).unwrap(),
        i8::try_from(day).unwrap(),
    )
    .unwrap()
}

#[test]
fn what_says_how_much_is_a_quantity_and_what_only_names_is_not() {
    #[rustfmt::skip]
    let cases: &[(&str, &[&str])] = &[
        ("手順書を2件作る", &["2件"]),
        ("手順書を２件作る", &["2件"]),
        ("手順書を二件作る", &["二件"]),
        ("十名に教える", &["十名"]),
        ("売上を1億2,000万円にする", &["1億", "2,000万円"]),
        ("応答時間を2秒以内にする", &["2秒以内"]),
        ("件数を30から40に増やす", &["30", "40"]),
        ("1〜3件の提案", &["1", "3件"]),
        ("満足度を95％以上にする", &["95%以上"]),
        ("全員が一人でできる", &["全員"]),
        ("一緒に統一する", &[]),
        ("SQL Server 2022へ移す", &[]),
        ("Java 17と2級", &[]),
        ("Write 2 guides", &["2"]),
        ("Write two guides", &["two"]),
        ("Cut costs by 15%", &["15%"]),
        ("Save $20K", &["$20k"]),
        ("Migrate to SQL Server 2022", &[]),
        ("Use it in every project", &["every"]),
    ];
    for (source, wanted) in cases {
        let text = Text::new(source, &Nfkc);
        let found: Vec<&str> = text
            .quantities
            .iter()
            .map(|q| &text.low[q.clone()])
            .collect();
        let same = found.len() == wanted.len()
            && found
                .iter()
                .zip(*wanted)
                .all(|(one, other)| one.trim().contains(other) || other.contains(one.trim()));
        assert!(same, "{source}: {found:?} for {wanted:?}");
    }
}

#[test]
fn dates_and_frequencies_are_told_from_comparisons_and_lengths() {
    use TimeKind::{Date, Frequency};
    #[rustfmt::skip]
    let cases: &[(&str, &[TimeKind])] = &[
        ("9月末までに終える", &[Date]),
        ("2025/9/30に公開する", &[Date]),
        ("上期に出す", &[Date]),
        ("3Qに公開する", &[Date]),
        ("来週金曜に出す", &[Date]),
        ("FY25に出す", &[Date]),
        ("月1回開く", &[Frequency]),
        ("隔週で開く", &[Frequency]),
        ("毎週話す", &[Frequency]),
        ("四半期に1件出す", &[Frequency]),
        ("前期比で10%増やす", &[]),
        ("2秒以内に返す", &[]),
        ("翌営業日までに回答する", &[]),
        ("Publish it by end of September", &[Date]),
        ("Publish it in Q3", &[Date]),
        ("Hold it every other week", &[Frequency]),
        ("Meet weekly", &[Frequency]),
        ("Cut it by 5% from last quarter", &[]),
    ];
    for (source, wanted) in cases {
        let text = Text::new(source, &Nfkc);
        let mut kinds: Vec<TimeKind> = text.times.iter().map(|time| time.kind).collect();
        kinds.dedup();
        assert_eq!(&kinds, wanted, "{source}: {:?}", text.times);
    }
}

#[test]
fn a_date_means_days_of_the_plans_own_year() {
    #[rustfmt::skip]
    let cases: &[(&str, &[(&str, &str)])] = &[
        ("12月末までに2件作る", &[("2026-12-01", "2026-12-31")]),
        ("1月15日に公開し、3月中に使う", &[("2027-01-15", "2027-01-15"), ("2027-03-01", "2027-03-31")]),
        ("9月末までに2件作る", &[("2027-09-01", "2027-09-30")]),
        ("2026年9月末までに2件作る", &[("2026-09-01", "2026-09-30")]),
        ("２０２６年１２月２０日に出す", &[("2026-12-20", "2026-12-20")]),
        ("2027/2/28に出す", &[("2027-02-28", "2027-02-28")]),
        ("2027-02-10に出す", &[("2027-02-10", "2027-02-10")]),
        ("11/30までに出す", &[("2026-11-30", "2026-11-30")]),
        ("下期に2件出す", &[("2026-10-01", "2027-03-31")]),
        ("上期に2件出す", &[("2027-04-01", "2027-09-30")]),
        ("2026年度上期に2件出す", &[("2026-04-01", "2026-09-30")]),
        ("期末までに2件出す", &[("2026-10-01", "2027-03-31")]),
        ("来期に2件出す", &[("2027-04-01", "2027-09-30")]),
        ("3Qに公開する", &[("2026-10-01", "2026-12-31")]),
        ("Q4に公開する", &[("2027-01-01", "2027-03-31")]),
        ("FY26 Q3に公開する", &[("2026-10-01", "2026-12-31")]),
        ("FY25に公開した", &[("2025-04-01", "2026-03-31")]),
        ("来週金曜に出す", &[]),
        ("毎週金曜に話す", &[]),
        ("Publish it by the end of January", &[("2027-01-01", "2027-01-31")]),
        ("Publish it by 15 March 2027", &[("2027-03-15", "2027-03-15")]),
        ("Publish it by March 15, 2027", &[("2027-03-15", "2027-03-15")]),
        ("Publish it in Q3", &[("2026-10-01", "2026-12-31")]),
        ("Publish it in Q3 FY26", &[("2026-10-01", "2026-12-31")]),
        ("Publish it by the end of the period", &[("2026-10-01", "2027-03-31")]),
        ("Publish it next Friday", &[]),
    ];
    let period = Period {
        from: Some(date("2026-10-01")),
        to: Some(date("2027-03-31")),
    };
    for (source, wanted) in cases {
        let text = Text::new(source, &Nfkc);
        let mut found = Vec::new();
        moments(&text, &period, &mut found);
        let days: Vec<_> = found.iter().map(|(_, days)| *days).collect();
        let wanted: Vec<_> = wanted
            .iter()
            .map(|(first, last)| (date(first), date(last)))
            .collect();
        assert_eq!(days, wanted, "{source}: {:?}", text.times);
        assert!(
            found
                .iter()
                .all(|(span, _)| text.low.get(span.clone()).is_some())
        );
    }
    // A company that counts by the calendar.
    let calendar = Period {
        from: Some(date("2026-01-01")),
        to: Some(date("2026-06-30")),
    };
    let text = Text::new("Q2に公開する", &Nfkc);
    let mut found = Vec::new();
    moments(&text, &calendar, &mut found);
    assert_eq!(found[0].1, (date("2026-04-01"), date("2026-06-30")));
    found.clear();
    moments(&text, &Period::default(), &mut found);
    assert!(found.is_empty(), "without a period nothing can be told");
}
