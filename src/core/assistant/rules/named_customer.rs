//! `named-customer`: a customer's or a person's name, a mail address or a phone number stands in
//! the goal.

use std::ops::Range;

use super::named_forms::{companies, persons};
use super::named_reach::reaches;
use super::{Rule, marked, own_words};
use crate::assistant::text::class::{after, before, ends, is_kanji, is_katakana, starts};
use crate::assistant::text::{Text, Tongue};
use crate::assistant::{Case, Finding, Group, KpiPart, Mend, Place, Reading, ShowingPart};
use crate::model::WordList;
use crate::sorted::arrange;

/// See the manual page beside.
pub(super) struct NamedCustomer;

/// How a name was known as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::assistant) enum Kind {
    /// It stands in the owner's or the company's list of names to keep out.
    Listed,
    /// The form of a company stands beside it.
    Company,
    /// An honorific or a role stands beside it.
    Person,
    /// A mail address or a phone number.
    Reach,
}

/// A name and where it stands.
pub(in crate::assistant) type Named = (Range<usize>, Kind);

impl Rule for NamedCustomer {
    fn id(&self) -> &'static str {
        "named-customer"
    }
    fn group(&self) -> Group {
        Group::Discreet
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let listed = listed(case);
        case.each_text(|reading| {
            for (span, kind) in named(&reading.text, &listed) {
                if !expected(case, reading, &span, kind) {
                    findings.push(finding(self, reading, &span, kind));
                }
            }
        });
    }
}

/// The names that the owner and the company keep out, as a text is compared with them.
pub(super) fn listed(case: &Case<'_>) -> Vec<String> {
    let own = case.plan.own.names.0.iter();
    let own = own.map(|name| Text::words(name.trim(), case.normal).low);
    to_look_for(own.chain(own_words::words(case, WordList::Customers)))
}

/// Listed names in small letters, without the form of a company and the like: whoever lists
/// 青葉商事株式会社 means 青葉商事 too.
pub(in crate::assistant) fn to_look_for(listed: impl Iterator<Item = String>) -> Vec<String> {
    let mut names = Vec::new();
    for low in listed {
        let mut bare = low.trim();
        for form in ["株式会社", "有限会社", "合同会社", "(株)", "(有)"] {
            bare = bare.trim_start_matches(form).trim_end_matches(form).trim();
        }
        for form in [
            "様",
            "さん",
            "co., ltd.",
            "inc.",
            "ltd.",
            "corp.",
            "llc",
            "gmbh",
        ] {
            bare = bare
                .strip_suffix(form)
                .unwrap_or(bare)
                .trim_end_matches([' ', ',']);
        }
        if bare.chars().count() >= 2 {
            names.push(bare.to_owned());
        }
    }
    names
}

/// Whether the name stands there for itself: 青葉 in 青葉の案件, but not in 青葉台.
pub(super) fn stands_alone(low: &str, span: &Range<usize>) -> bool {
    let first = after(low, span.start).unwrap_or(' ');
    let last = before(low, span.end).unwrap_or(' ');
    let goes_on = |own: char, c: char| {
        if own.is_ascii() {
            c.is_ascii_alphanumeric()
        } else if is_katakana(own) {
            is_katakana(c)
        } else {
            is_kanji(own) && is_kanji(c)
        }
    };
    let free = before(low, span.start).is_none_or(|c| !goes_on(first, c));
    let titled = starts(
        &low[span.end..],
        &[
            "様", "氏", "社", "殿", "御中", "課長", "部長", "向", "案件", "分室",
        ],
    );
    free && (titled.is_some() || after(low, span.end).is_none_or(|c| !goes_on(last, c)))
}

/// All names of the text, none within another.
pub(in crate::assistant) fn named(text: &Text, listed: &[String]) -> Vec<Named> {
    let low = &text.low;
    let mut found = Vec::new();
    for name in listed {
        for (at, name) in low.match_indices(name.as_str()) {
            let span = at..at + name.len();
            if stands_alone(low, &span) {
                found.push((at..polite(low, span.end), Kind::Listed));
            }
        }
    }
    companies(text, &mut found);
    persons(text, &mut found);
    reaches(low, &mut found);
    arrange(&mut found, &mut |(one, _), (other, _)| {
        (one.start, other.end) < (other.start, one.end)
    });
    let mut reached = 0;
    found.retain(|(span, _)| {
        let free = span.start >= reached;
        reached = reached.max(span.end);
        free
    });
    found
}

/// The end of the honorific that follows a name.
pub(super) fn polite(low: &str, end: usize) -> usize {
    let honorific = starts(&low[end..], &["様", "さま", "御中", "さん", "氏", "殿"]);
    let honorific = honorific.filter(|word| {
        let tail = &low[end + word.len()..];
        !(*word == "様" && tail.starts_with(['式', '々', '子']) || tail.starts_with("名簿"))
    });
    end + honorific.map_or(0, str::len)
}

/// Whether everybody who reads the goal knows the name anyway, or the field asks for it.
fn expected(case: &Case<'_>, reading: &Reading, span: &Range<usize>, kind: Kind) -> bool {
    let word = &reading.text.low[span.clone()];
    let holds = |texts: &[&String]| {
        texts
            .iter()
            .filter(|text| !text.trim().is_empty())
            .any(|text| Text::words(text, case.normal).low.contains(word))
    };
    match kind {
        Kind::Listed | Kind::Reach => false,
        // Who confirms and who permits are asked for as persons.
        Kind::Person => matches!(
            reading.place,
            Place::Kpi(_, KpiPart::ConfirmedBy) | Place::Showing(ShowingPart::PermittedBy)
        ),
        // The writer's own company, as its own cascade has it.
        Kind::Company => {
            let context = &case.plan.context;
            let mut texts = vec![
                &context.name,
                &context.company,
                &context.department,
                &context.section,
                &context.vision,
                &context.focus,
                &context.purpose,
            ];
            texts.extend(context.policies.iter().map(|p| &p.text));
            texts.extend(context.objectives.iter().map(|o| &o.text));
            holds(&texts)
        }
    }
}

fn finding(rule: &NamedCustomer, reading: &Reading, span: &Range<usize>, kind: Kind) -> Finding {
    let word = reading.text.normal.text[span.clone()].to_owned();
    let name = match kind {
        Kind::Listed => "listed",
        Kind::Company => "company",
        Kind::Person => "person",
        Kind::Reach => "reach",
    };
    let mends = vec![
        Mend::Replace {
            with: instead(&reading.text, span, kind),
        },
        Mend::Ask {
            question: "rule-named-customer-ask",
            fields: &["ask-instead"],
        },
    ];
    marked(
        rule,
        reading,
        span,
        vec![("word", word), ("kind", name.to_owned())],
        mends,
    )
}

/// The words that say as much without the name, as they fit where it stands.
fn instead(text: &Text, span: &Range<usize>, kind: Kind) -> String {
    let word = &text.low[span.clone()];
    let head = &text.low[..span.start];
    if text.tongue == Tongue::Ja {
        let customer = ends(
            head,
            &[
                "顧客の",
                "お客様の",
                "顧客である",
                "お客様である",
                "取引先の",
            ],
        );
        let colleague = ends(
            word,
            &["さん", "氏", "課長", "部長", "主任", "係長", "先生"],
        );
        return String::from(match kind {
            Kind::Reach => "窓口",
            Kind::Person if word.ends_with('様') && customer.is_none() => "顧客の担当者",
            Kind::Person => "担当者",
            Kind::Listed if colleague.is_some() => "担当者",
            _ if customer.is_some() => "一社",
            _ => "顧客",
        });
    }
    let bare = match kind {
        Kind::Reach => "contact",
        Kind::Person => "person in charge",
        _ => "customer",
    };
    let head = head.trim_end();
    let word_before = head
        .rsplit(|c: char| !c.is_ascii_alphabetic())
        .next()
        .unwrap_or("");
    let mut with = String::new();
    if !matches!(
        word_before,
        "the" | "a" | "an" | "our" | "my" | "this" | "one"
    ) {
        let begins = text.sentence(span.start).start == span.start;
        with.push_str(if begins { "The " } else { "the " });
    }
    with.push_str(bare);
    if word.ends_with("'s") {
        with.push_str("'s");
    }
    with
}
