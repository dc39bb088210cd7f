//! The example beside a question: how the template's own section would answer it.

use super::Step;
use crate::catalogue::{Filler, example as example_answers, level_or_nearest};
use crate::model::{Difficulty, Language, Template};

/// How the sample section answers a question, in the words of a template; `None` where a choice is
/// asked for and no text.
#[must_use]
pub fn example(template: &Template, step: &Step, language: Language) -> Option<String> {
    if let Step::Slot(slot) = step {
        let question = template.interview.iter().find(|q| q.slot == *slot)?;
        return Some(question.example.clone());
    }
    let goal = template.goals.first()?;
    let wording = level_or_nearest(goal, Difficulty::Standard)?;
    let text = match step {
        Step::Title => &wording.title,
        Step::Statement => &wording.statement,
        Step::Sign => &goal.sign,
        Step::Actions => &goal.actions.first()?.text,
        Step::Evidence => goal.evidence.first()?,
        Step::Support => &goal.support,
        Step::Showing => &goal.showing.scope,
        Step::Meaning => &goal.essence,
        Step::Remains => &goal.asset,
        Step::Figures => &goal.kpis.first()?.name,
        Step::Slot(_) | Step::Serve | Step::Strength | Step::SelfCheck => return None,
    };
    let answers = example_answers(template);
    Some(Filler::new(template, &answers, language).text(text))
}
