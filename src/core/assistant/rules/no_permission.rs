//! `no-permission`: something is to be shown outside, and nobody is named who permits it.

use super::{Rule, missing};
use crate::assistant::text::Text;
use crate::assistant::text::class::{ends, holds, starts};
use crate::assistant::{Case, Finding, Group, Mend, Place, ShowingPart};

/// See the manual page beside.
pub(super) struct NoPermission;

impl Rule for NoPermission {
    fn id(&self) -> &'static str {
        "no-permission"
    }
    fn group(&self) -> Group {
        Group::Discreet
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let showing = &case.goal.public.showing;
        let place = Place::Showing(ShowingPart::PermittedBy);
        // Where the day of consent stands, somebody has given it.
        if showing.scope.trim().is_empty()
            || !showing.permitted_by.trim().is_empty()
            || showing.permitted_on.is_some()
            || !case.options.left(&place)
        {
            return;
        }
        let read = |text: &str| Text::words(text, case.normal);
        let (scope, owner) = (read(&showing.scope), read(&showing.owner));
        if shows_nothing(&scope)
            || holds(&scope.low, PERMITTED)
            || holds(&owner.low, PERMITTED)
            || is_own(&owner)
        {
            return;
        }
        findings.push(missing(self, place.clone(), vec![Mend::Jump(place)]));
    }
}

/// A scope that is none.
#[rustfmt::skip]
const NOTHING: &[&str] = &[
    "", "なし", "無し", "ない", "特になし", "特に無し", "ありません", "該当なし", "社内のみ",
    "社内だけ", "社内に限る", "社外秘", "非公開", "未定", "none", "nothing", "no", "n/a",
    "not applicable", "internal only", "inside the company only", "undecided", "open", "tbd",
];

/// How a sentence ends that keeps it inside.
#[rustfmt::skip]
const KEPT: &[&str] = &[
    "出さない", "出しません", "見せない", "見せません", "公開しない", "公開しません",
    "ものはない", "ものはありません",
];

fn shows_nothing(scope: &Text) -> bool {
    let marks = |c: char| c.is_whitespace() || "。.-ー—―－".contains(c);
    let said = scope.low.trim_matches(marks);
    let said = ends(said, &["です", "とする"]).map_or(said, |end| &said[..said.len() - end.len()]);
    NOTHING.contains(&said) || ends(said, KEPT).is_some()
}

/// That the permission is named in another field of the same part.
#[rustfmt::skip]
const PERMITTED: &[&str] = &[
    "許可を得", "許可をもら", "許可済", "許可のあ", "承認を得", "承認済", "了解を得", "了承を得",
    "合意済", "の許可", "の承認", "permission of", "permitted by", "approved by", "approval of",
    "with the consent", "cleared by", "cleared with", "signed off",
];

/// Whether the result is the writer's own: nobody else has to permit it.
fn is_own(owner: &Text) -> bool {
    #[rustfmt::skip]
    const OWN: &[&str] = &["自分", "本人", "わたし", "私", "個人"];
    let said = owner.low.trim();
    let alone = matches!(
        said,
        "me" | "myself" | "i" | "my own" | "mine" | "the author"
    );
    alone || starts(said, OWN).is_some() && !holds(said, &["と", "会社", "顧客", "、", "・"])
}
