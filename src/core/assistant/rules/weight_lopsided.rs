//! `weight-lopsided`: one category has most of the weight, or a goal has hardly any.

use super::{PlanRule, of_plan};
use crate::assistant::whole::{fingerprint, hex};
use crate::assistant::{Group, Place, PlanCase, PlanFinding, Way};
use crate::model::{CategoryId, Goal, Weight};

/// See the manual page beside.
pub(super) struct WeightLopsided;

/// The most that one category should have, in per cent of the whole weight.
const MOST: u32 = 70;
/// The least that is worth a goal of its own, in per cent.
const LEAST: u8 = 5;

impl PlanRule for WeightLopsided {
    fn id(&self) -> &'static str {
        "weight-lopsided"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        if let Some((category, share)) = heavy(case) {
            let goals = case.those(|goal| goal.public.category.as_ref() == Some(category));
            let share = share.to_string();
            let facts = ["category", category.as_str(), &*share];
            let mut finding = of_plan(self, &facts, goals, Way::Goals(Place::Weight));
            finding.arguments = vec![
                ("kind", "category".to_owned()),
                ("category", category.to_string()),
                ("percent", share),
                ("count", finding.goals.len().to_string()),
            ];
            findings.push(finding);
        }
        let light = case.those(|goal| weight(goal).is_some_and(|percent| percent < LEAST));
        if light.is_empty() {
            return;
        }
        let weights = case.plan.goals.iter().filter(|g| light.contains(&g.id));
        let weights: Vec<String> = weights
            .filter_map(|goal| Some(weight(goal)?.to_string()))
            .collect();
        let mark = hex(fingerprint(&weights.join(" ")));
        let mut finding = of_plan(self, &["light", &mark], light, Way::Goals(Place::Weight));
        finding.arguments = vec![
            ("kind", "light".to_owned()),
            ("category", String::new()),
            ("percent", LEAST.to_string()),
            ("count", finding.goals.len().to_string()),
        ];
        findings.push(finding);
    }
}

fn weight(goal: &Goal) -> Option<u8> {
    goal.public.weight.map(Weight::percent)
}

/// The category that has more than its part, with what it has: of 100 %, or of all that was given
/// where that is more. One that all goals are of is `one-category`'s.
fn heavy<'a>(case: &PlanCase<'a>) -> Option<(&'a CategoryId, u32)> {
    let whole = case.plan.weight_sum().max(100);
    let goals = || case.plan.goals.iter();
    let of = |category: &CategoryId| -> u32 {
        let those = goals().filter(|goal| goal.public.category.as_ref() == Some(category));
        those.filter_map(|goal| weight(goal)).map(u32::from).sum()
    };
    // At most one has more than half.
    let heavy = goals()
        .filter_map(|goal| goal.public.category.as_ref())
        .find(|category| of(category) * 100 > MOST * whole)?;
    let others = case.those(|goal| goal.public.category.as_ref() != Some(heavy));
    (!others.is_empty()).then(|| (heavy, of(heavy) * 100 / whole))
}
