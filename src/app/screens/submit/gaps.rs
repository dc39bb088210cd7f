//! What is still open before handing in: said calmly, with the way to each. It never stands in the way.

use deguchi::assistant::{Options, RULES, blank_targets, check_goal};
use deguchi::model::Plan;
use deguchi::sorted;
use deguchi_view::prelude::*;

use super::HandIn;
use crate::effects::normal::BrowserNormal;
use crate::routes::Route;
use crate::screens::editor::focus_when_there;
use crate::store::Store;
use crate::words::{say, t};

/// One of them: its words, the way there, and the field.
struct Gap {
    words: String,
    to: Route,
    field: Option<String>,
}

/// How many are named; the check list has them all.
const SHOWN: usize = 12;

/// The list.
#[component]
pub fn Gaps() -> View {
    let store = Store::current();
    let hand_in = HandIn::current();
    move || {
        hand_in.paper.track();
        let plan = store.whole_now().unwrap_or_default();
        let mut gaps = gaps(&plan);
        let more = gaps.len().saturating_sub(SHOWN);
        gaps.truncate(SHOWN);
        (!gaps.is_empty()).then(|| {
            let check = Route::Check(plan.id.clone()).write();
            view! {
                <section class="gaps" aria-label=t("gaps-title")>
                    <h2>{t("gaps-title")}</h2>
                    <ul>{gaps.into_iter().map(gap).collect_view()}</ul>
                    <p class="q">{(more > 0).then(|| [say("gaps-more", &[("count", more.into())]), say("check-comma", &[])].concat())}
                        {t("gaps-go-on")}" "<a href=check>{t("gaps-check")}</a></p>
                </section>
            }
        })
    }
}

fn gap(gap: Gap) -> AnyView {
    let field = gap.field;
    let go = move |_| {
        if let Some(field) = field.clone() {
            focus_when_there(field);
        }
    };
    view! { <li><a href=gap.to.write() on:click=go>{gap.words}</a></li> }.into_any()
}

fn gaps(plan: &Plan) -> Vec<Gap> {
    let mut gaps = Vec::new();
    if plan.head.owner.name.trim().is_empty() {
        gaps.push(Gap {
            words: say("gaps-owner", &[]),
            to: Route::Head(plan.id.clone()),
            field: None,
        });
    }
    if plan.goals.is_empty() {
        gaps.push(Gap {
            words: say("gaps-goals", &[]),
            to: Route::NewGoal(plan.id.clone()),
            field: None,
        });
        return gaps;
    }
    let sum = plan.weight_sum();
    if sum != 100 {
        gaps.push(Gap {
            words: say("gaps-weights", &[("sum", sum.into())]),
            to: Route::Check(plan.id.clone()),
            field: None,
        });
    }
    let off = RULES
        .iter()
        .map(|rule| rule.id().to_owned())
        .filter(|id| !matches!(&**id, "slot-left" | "required-field"))
        .collect::<sorted::Set<_>>();
    let options = Options {
        off,
        ..Options::asked()
    };
    for (at, goal) in plan.goals.iter().enumerate() {
        let number = at + 1;
        let mut say_of_goal = |key: &str, count: usize, field: String| {
            gaps.push(Gap {
                words: say(key, &[("number", number.into()), ("count", count.into())]),
                to: Route::Goal(plan.id.clone(), goal.id.clone()),
                field: Some(field),
            })
        };
        if goal.public.title.trim().is_empty() {
            say_of_goal("gaps-title-blank", 1, "title".into());
        }
        let blank: Vec<_> = blank_targets(&goal.public).collect();
        if let Some(first) = blank.first() {
            say_of_goal(
                "gaps-targets",
                blank.len(),
                ["kpi-target.", first.id.as_str()].concat(),
            );
        }
        let found = check_goal(goal, plan, &options, &BrowserNormal);
        let (required, slots): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|finding| finding.rule == "required-field");
        if let Some(first) = required.first() {
            let count = first.arguments.iter().find(|(name, _)| *name == "count");
            let count = count.and_then(|(_, count)| count.parse().ok());
            say_of_goal("gaps-required", count.unwrap_or(1), first.place.name());
        }
        if let Some(first) = slots.first() {
            say_of_goal("gaps-slots", slots.len(), first.place.name());
        }
    }
    gaps
}
