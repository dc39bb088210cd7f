//! Mends as edits.

use super::{Edit, Finding, Mend};
use crate::model::Goal;
use crate::ports::Normal;

/// What a mend would change, to be shown before it is made.
///
/// `answers` go with the fields of [`Mend::Ask`], blank ones are left out. `None` where there is
/// nothing to change: a jump, no answer yet, or a text that is another one by now.
#[must_use]
pub fn preview(
    goal: &Goal,
    finding: &Finding,
    mend: &Mend,
    answers: &[&str],
    normal: &dyn Normal,
) -> Option<Edit> {
    let text = finding.place.text(goal)?;
    let span = finding.span.clone()?;
    text.get(span.clone())?;
    let with = match mend {
        Mend::Replace { with } => with.clone(),
        Mend::Drop => String::new(),
        Mend::Ask { .. } | Mend::Jump(_) => {
            let _ = (answers, normal);
            return None;
        }
    };
    Some(Edit {
        place: finding.place.clone(),
        span,
        with,
    })
}
