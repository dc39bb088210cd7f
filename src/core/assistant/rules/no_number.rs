//! `no-number`: nothing in the goal says how much is enough.

use super::{Rule, first_place, missing};
use crate::assistant::text::class::{ends, first_chars, holds, starts};
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
        let Some(place) = first_place(case) else {
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
        if word == "1部" && starts(tail, HANDED).is_some() {
            return true;
        }
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

/// 一度も出さない, 誰も残業しない: none at all.
fn none_at_all(low: &str) -> bool {
    const ONE: &[&str] = &[
        "一度も",
        "一件も",
        "一人も",
        "一回も",
        "一つも",
        "一日も",
        "1件も",
        "1度も",
        "1人も",
        "1回も",
        "1つも",
        "誰も",
        "だれも",
        "誰ひとり",
    ];
    const FAULTS: &[&str] = &[
        "不適合",
        "指摘",
        "障害",
        "事故",
        "違反",
        "遅延",
        "漏れ",
        "クレーム",
        "手戻り",
        "不具合",
        "苦情",
        "停止",
        "欠陥",
    ];
    let without = ["なしで", "なしと", "なし。", "無しで"].iter().any(|none| {
        low.match_indices(none)
            .any(|(at, _)| ends(&low[..at], FAULTS).is_some())
    });
    without
        || ONE.iter().any(|one| {
            low.match_indices(one).any(|(at, _)| {
                let tail = first_chars(&low[at + one.len()..], 24);
                let clause = tail.split(['、', '。']).next().unwrap_or("");
                holds(clause, &["ない", "ず", "ません", "なく"])
            })
        })
}

/// Whether the text says how much is enough.
fn counts(text: &Text) -> bool {
    if text.tongue == Tongue::En && holds(&text.low, &["not a single ", "not one "]) {
        return true;
    }
    if !text.quantities.is_empty()
        || text.tongue == Tongue::Ja && (copy(&text.low) || none_at_all(&text.low))
    {
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
