//! Exams beside other clauses: what they are about, and what is done with what was learnt.

use super::apart_ja::doing;
use super::ja_words::topic;
use super::words::{Class, Topic};
use super::{Act, Joint};

/// Whether what an exam is about is what is done with it: RPAの資格を取り、処理の自動化を3本作る.
pub(super) fn examined(exam: &str, act: &Act) -> bool {
    let about = ["資格", "検定", "試験", "認定"]
        .iter()
        .find_map(|word| exam.find(word));
    let theme = EXAMS
        .iter()
        .find(|(name, _)| exam.contains(name))
        .map(|(_, theme)| *theme)
        .or_else(|| about.and_then(|at| topic(&exam[..at])));
    theme.is_some() && theme == act.topic && doing(act)
}

/// Whether an exam is put beside something that is done or reached: what they share is only the field.
pub(super) fn examined_beside(first: &Act, exam: &Act) -> bool {
    use Class::{Deed, Hand, Make, Result, Sale};
    exam.class == Class::Win
        && exam.joint == Joint::Beside
        && first.counted
        && matches!(first.class, Make | Hand | Deed | Result | Sale)
}

/// What exams are about whose names do not say it.
const EXAMS: &[(&str, Topic)] = &[
    ("支援士", Topic::Security),
    ("cissp", Topic::Security),
    ("簿記", Topic::Finance),
    ("税理士", Topic::Finance),
    ("ネットワークスペシャリスト", Topic::Operation),
    ("データベーススペシャリスト", Topic::Operation),
    ("lpic", Topic::Operation),
    ("ccna", Topic::Operation),
    ("衛生管理者", Topic::Safety),
    ("内部監査", Topic::Security),
    ("品質管理検定", Topic::Quality),
    ("qc検定", Topic::Quality),
];
