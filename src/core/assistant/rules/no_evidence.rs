//! `no-evidence`: nothing says where it will be seen.

use super::Rule;
use super::kpi_texts::{ask_once, narrow, own, said};
use super::source_words::{SOURCES_EN, SOURCES_JA};
use crate::assistant::text::class::{holds, starts};
use crate::assistant::text::{Text, Tongue, made_en, made_ja};
use crate::assistant::{Case, Finding, Group, KpiPart, Place};
use crate::model::{Kpi, KpiKind, PublicFace};

/// See the manual page beside.
pub(super) struct NoEvidence;

impl Rule for NoEvidence {
    fn id(&self) -> &'static str {
        "no-evidence"
    }
    fn group(&self) -> Group {
        Group::Measurable
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        if holds_evidence(&case.goal.public) {
            return;
        }
        let lacks = |kpi: &Kpi| kpi.has_target() && !is_shown(kpi) && !is_said(case, kpi);
        ask_once(self, case, KpiPart::Evidence, &lacks, findings);
    }
}

/// Whether the goal lists evidence for itself as a whole.
fn holds_evidence(face: &PublicFace) -> bool {
    let mut evidence = face.evidence.iter();
    evidence.any(|one| !one.text.trim().is_empty() || one.record.is_some())
}

/// Results that anybody can ask to see: the thing itself is the evidence.
#[rustfmt::skip]
const THINGS_JA: &[&str] = &[
    "合格", "取得", "認定", "認証", "修了", "リリース", "公開", "納品", "稼働", "完成", "提出",
    "受賞", "登壇", "検収", "契約", "締結", "受注", "移行", "出版", "掲載", "導入", "作成",
    "書き上げ", "発行", "受講", "az-", "aws",
];

/// The same: how such words begin; a blank ends one.
#[rustfmt::skip]
const THINGS_EN: &[&str] = &[
    "certif", "releas", "publish", "deliver", "migrat", "launch", "shipped", "award", "submit",
    "go-live", "exam ", "exams ", "signed", "passed", "accepted", "production", "contract", "installed",
    "written", "built",
];

/// Whether a KPI by itself shows where it will be seen: in a field of its own, or by being a thing
/// that is there or not.
pub(in crate::assistant) fn is_shown(kpi: &Kpi) -> bool {
    !kpi.evidence.trim().is_empty() || kpi.kind == KpiKind::YesNo && is_thing(&kpi.name)
}

fn is_thing(name: &str) -> bool {
    let name = narrow(name);
    let mut words = name.split(|c: char| !c.is_ascii_alphabetic() && c != '-');
    let begins = |word: &str| starts(&[word, " "].concat(), THINGS_EN).is_some();
    holds(&name, THINGS_JA) || words.any(begins)
}

/// Whether words say it: how it is measured names where it is read off, the criterion names where
/// it stands, or what is done or not is an outcome that anyone can check once.
fn is_said(case: &Case<'_>, kpi: &Kpi) -> bool {
    let read_off = |text: &Text| said(text, SOURCES_JA, SOURCES_EN);
    if own(case, kpi).iter().any(read_off) {
        return true;
    }
    let criterion = [Place::Criterion, Place::CriterionMinimum];
    let mut criteria = criterion.iter().filter_map(|place| case.reading(place));
    if criteria.any(|reading| read_off(&reading.text)) {
        return true;
    }
    let done = match kpi.kind {
        KpiKind::YesNo => Some(&kpi.name),
        KpiKind::Milestone => kpi.steps.last(),
        _ => None,
    };
    done.is_some_and(|done| is_outcome(&Text::new(done, case.normal)))
}

fn is_outcome(text: &Text) -> bool {
    let mut sentences = text.sentences.iter();
    is_thing(&text.low)
        || sentences.any(|sentence| match text.tongue {
            Tongue::Ja => made_ja::once(&text.low[sentence.clone()]),
            Tongue::En => made_en::once(text, sentence),
        })
}
