//! Choosing a template: those that answer what is looked for, the most fitting first, each with the
//! reason why it is offered.

use super::Catalogue;
use crate::model::{
    ExitModelId, Family, ItemId, LadderStep, Level, LoopPlace, Plan, Role, Service, Template,
};
use crate::ports::Normal;
use crate::search::{folded, rank};

/// What somebody looks for. What is left open is answered by every template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Templates of this family.
    pub family: Option<Family>,
    /// Templates that grow this strength.
    pub strength: Option<ExitModelId>,
    /// Templates that can lead to this form of service.
    pub service: Option<Service>,
    /// Templates that grow this role.
    pub role: Option<Role>,
    /// Words that stand in the template, in any order.
    pub typed: String,
    /// The item of the cascade that the goal shall serve; `None`: whichever still needs one.
    pub serves: Option<ItemId>,
}

/// Why a template is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// It fits the item that the goal shall serve.
    Serves(ItemId),
    /// It fits an objective that no goal serves yet.
    Unserved(ItemId),
    /// No goal stands at this place of the loop yet.
    Loop(LoopPlace),
    /// No goal leaves something that shall come to this step of the ladder yet. Private: it speaks of the owner's notes.
    Ladder(LadderStep),
    /// It grows a strength that another goal of the plan grows. Private.
    Strength(ExitModelId),
}

/// A template on offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer<'a> {
    /// The template.
    pub template: &'a Template,
    /// The strongest reason for it; `None` where there is none.
    pub because: Option<Because>,
    /// How many goals of the plan began with it.
    pub begun: usize,
}

impl Catalogue {
    /// The templates that answer the wish, the most fitting first; those that fit alike stay in the
    /// catalogue's order. `private`: whether the owner's notes may be spoken of here.
    ///
    /// What fits is, in this order: what the section needs (the words of an objective, unserved ones
    /// of the section first), the places of the loop and the steps of the ladder that no goal of the plan has, the
    /// strengths that the plan grows already. What the plan began with before comes last.
    #[must_use]
    pub fn offers(
        &self,
        wish: &Wish,
        plan: &Plan,
        private: bool,
        normal: &dyn Normal,
    ) -> Vec<Offer<'_>> {
        let needs = needs(wish, plan, normal);
        let lacks = Lacks::of(plan, private);
        let typed = folded(&wish.typed, normal);
        let mut all: Vec<(usize, usize, Offer<'_>)> = Vec::new();
        for template in self.templates().iter().filter(|t| wish.allows(t)) {
            let Some(found) = found(&typed, template, normal) else {
                continue;
            };
            let (fit, because) = fit(template, &needs, &lacks, normal);
            let begun = plan
                .goals
                .iter()
                .filter(|goal| goal.private.template.0.as_ref() == Some(&template.id))
                .count();
            let order = if begun > 0 { 0 } else { fit + 1 };
            all.push((
                found,
                order,
                Offer {
                    template,
                    because,
                    begun,
                },
            ));
        }
        all.sort_by_key(|(found, order, _)| (*found, std::cmp::Reverse(*order)));
        all.into_iter().map(|(_, _, offer)| offer).collect()
    }
}

impl Wish {
    fn allows(&self, template: &Template) -> bool {
        self.family.is_none_or(|family| template.family == family)
            && self
                .strength
                .as_ref()
                .is_none_or(|strength| template.exit_models.contains(strength))
            && self
                .service
                .is_none_or(|service| template.services.contains(&service))
            && self.role.is_none_or(|role| template.roles.contains(&role))
    }
}

/// How well a template answers what was typed: in its name before in its other words.
fn found(typed: &str, template: &Template, normal: &dyn Normal) -> Option<usize> {
    if typed.trim().is_empty() {
        return Some(0);
    }
    let name = folded(&template.name, normal);
    if let Some(at) = rank(typed, &name) {
        return Some(at);
    }
    let first = template.goals.iter().flat_map(|goal| {
        let wording = goal.levels.first();
        wording.into_iter().flat_map(|w| [&w.title, &w.statement])
    });
    let parts: Vec<&str> = [&template.name, &template.summary]
        .into_iter()
        .chain(first)
        .chain(&template.themes)
        .map(String::as_str)
        .collect();
    let all = folded(&parts.join(" "), normal);
    rank(typed, &all).map(|_| 3)
}

/// An item of the cascade that a goal is wanted for.
struct Need {
    id: ItemId,
    words: String,
    /// Whether it was asked for, and is not only unserved.
    asked: bool,
}

fn needs(wish: &Wish, plan: &Plan, normal: &dyn Normal) -> Vec<Need> {
    let served: Vec<ItemId> = plan.served().into_iter().map(|item| item.id).collect();
    plan.context
        .items()
        .filter(|item| match &wish.serves {
            Some(asked) => item.id == *asked,
            None => item.level == Level::Section && !served.contains(&item.id),
        })
        .map(|item| Need {
            words: folded(&item.text, normal),
            asked: wish.serves.is_some(),
            id: item.id,
        })
        .collect()
}

/// What no goal of the plan has.
struct Lacks {
    places: Vec<LoopPlace>,
    steps: Vec<LadderStep>,
    strengths: Vec<ExitModelId>,
}

impl Lacks {
    fn of(plan: &Plan, private: bool) -> Self {
        let goals = &plan.goals;
        let places = LoopPlace::ALL.iter().copied().filter(|place| {
            !goals
                .iter()
                .any(|goal| goal.public.loop_places.contains(place))
        });
        let steps = LadderStep::ALL.iter().copied().filter(|step| {
            !goals
                .iter()
                .any(|goal| goal.private.ladder.0.aim >= Some(*step))
        });
        let strengths = goals.iter().filter_map(|g| g.private.exit_model.0.clone());
        Self {
            // A plan without a goal lacks everything, which is a reason for nothing.
            places: places.filter(|_| !goals.is_empty()).collect(),
            steps: steps.filter(|_| private && !goals.is_empty()).collect(),
            strengths: strengths.filter(|_| private).collect(),
        }
    }
}

/// How well a template fits, and the strongest reason.
fn fit(
    template: &Template,
    needs: &[Need],
    lacks: &Lacks,
    normal: &dyn Normal,
) -> (usize, Option<Because>) {
    // One call for all of them, and none where nothing is needed: in the page each goes to the browser.
    let themes = if needs.is_empty() {
        String::new()
    } else {
        folded(&template.themes.join("\n"), normal)
    };
    let shared = |need: &&Need| {
        let theirs = themes.lines().filter(|theme| need.words.contains(*theme));
        theirs.count().min(3)
    };
    // Of those that fit alike the first one stands for the others: the cascade is in order of weight.
    let best = needs.iter().rev().max_by_key(shared);
    let need = best.filter(|need| shared(need) > 0);
    let place = template
        .loop_places
        .iter()
        .find(|place| lacks.places.contains(place));
    let step = lacks.steps.contains(&template.ladder);
    let strength = template
        .exit_models
        .iter()
        .find(|model| lacks.strengths.contains(model));
    let fit = need.as_ref().map_or(0, shared) * 8
        + usize::from(place.is_some()) * 4
        + usize::from(step) * 2
        + usize::from(strength.is_some());
    let because = need
        .map(|need| {
            let id = need.id.clone();
            if need.asked {
                Because::Serves(id)
            } else {
                Because::Unserved(id)
            }
        })
        .or_else(|| place.copied().map(Because::Loop))
        .or_else(|| step.then_some(Because::Ladder(template.ladder)))
        .or_else(|| strength.cloned().map(Because::Strength));
    (fit, because)
}
