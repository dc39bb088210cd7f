//! `no-number`: nothing in the goal says how much is enough.

use super::{Rule, main_place, missing};
use crate::assistant::text::class::{ends, starts};
use crate::assistant::text::{Text, TimeKind, Tongue, made_en, made_ja};
use crate::assistant::{Case, Finding, Group, KpiPart, Mend, Place};
use crate::model::KpiKind;

/// See the manual page beside.
pub(super) struct NoNumber;

impl Rule for NoNumber {
    fn id(&self) -> &'static str {
        "no-number"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let Some(place) = main_place(case) else {
            return;
        };
        if !case.options.left(&place) || case.readings.iter().any(|r| counts(&r.text)) {
            return;
        }
        let face = &case.goal.public;
        let figure = face.kpis.iter().any(|kpi| {
            kpi.target.is_some()
                || kpi.kind == KpiKind::YesNo
                || kpi.kind == KpiKind::Milestone && kpi.has_target()
                || counts(&Text::new(&kpi.name, case.normal))
        });
        let often = face
            .actions
            .iter()
            .any(|action| counts(&Text::new(&action.times, case.normal)));
        if figure || often {
            return;
        }
        let mut mends = vec![Mend::Ask {
            question: "rule-no-number-ask",
            fields: &["ask-how-much"],
        }];
        if let Some(kpi) = face.kpis.first() {
            mends.push(Mend::Jump(Place::Kpi(kpi.id.clone(), KpiPart::Target)));
        }
        findings.push(missing(self, place, mends));
    }
}

/// 手順書を一部渡す: one copy of a document, where 一部の手順 is a part of something.
fn copy(low: &str) -> bool {
    const PAPERS: &[&str] = &["書", "資料", "図", "表", "冊子", "マニュアル", "ガイド"];
    const HANDED: &[&str] = &[
        "作成", "渡", "提出", "用意", "印刷", "納", "配", "作り", "作る",
    ];
    let of = |at: usize, word: &str| {
        let (head, tail) = (&low[..at], &low[at + word.len()..]);
        let (head, near) = match head.strip_suffix('を') {
            Some(head) => (head, tail),
            None => (head, tail.strip_prefix('を').unwrap_or("")),
        };
        let near = near.rsplit_once('に').map_or(near, |(_, then)| then);
        ends(head, PAPERS).is_some() && starts(near, HANDED).is_some()
    };
    ["1部", "一部"]
        .iter()
        .any(|word| low.match_indices(word).any(|(at, _)| of(at, word)))
}

/// Whether the text says how much is enough.
fn counts(text: &Text) -> bool {
    if !text.quantities.is_empty() || text.tongue == Tongue::Ja && copy(&text.low) {
        return true;
    }
    if text
        .times
        .iter()
        .any(|time| time.kind == TimeKind::Frequency)
    {
        return true;
    }
    text.sentences.iter().any(|sentence| match text.tongue {
        Tongue::Ja => made_ja::once(&text.low[sentence.clone()]),
        Tongue::En => made_en::once(text, sentence),
    })
}
