//! Beside the question: the text as it has grown, and what will still be asked.

use deguchi::guide::{self, Step};
use deguchi_view::prelude::*;

use super::ask;
use super::walk::{Walk, template};
use crate::routes::Route;
use crate::screens::editor::Coach;
use crate::words::{Words, say, t};

/// The sheet beside the question.
#[component]
pub fn SoFar() -> View {
    let walk = Walk::current();
    let ahead = move || {
        let (at, _) = walk.place();
        walk.of_kind().into_iter().skip(at + 1).collect::<Vec<_>>()
    };
    view! {
        <aside class="so-far" aria-label=t("guide-so-far")>
            <h2 class="label">{t("guide-so-far")}</h2>
            <Text now=Some(walk.step())/>
            <Show when=move || !ahead().is_empty()>
                <h2 class="label">{t("guide-ahead")}</h2>
                <ul>
                    {move || ahead().into_iter().map(|step| {
                        let answered = walk.answered(&step);
                        let name = ask::name(&step, walk.template().as_ref());
                        let to = walk.to(&step);
                        view! {
                            <li class:answered=answered><a href=to.write()>{name}</a>
                                {answered.then(|| view! { <span class="vh">{say("guide-has-answer", &[])}</span> })}</li>
                        }
                    }).collect_view()}
                </ul>
            </Show>
        </aside>
    }
}

/// Title and statement; in the statement each answer stands out, and what is asked now most of all.
#[component]
pub fn Text(
    /// What is asked now; nothing at the end of the path.
    now: Option<Step>,
) -> View {
    let coach = Coach::current();
    let title = move || coach.signal.with(|goal| goal.public.title.clone());
    let text = move || {
        let language = Words::current().language();
        let template = template(coach);
        let goal = coach.signal.get();
        guide::so_far(&goal, template.as_ref(), language)
    };
    let empty = move || {
        coach.signal.with(|goal| {
            goal.public.title.trim().is_empty() && goal.public.statement.trim().is_empty()
        })
    };
    view! {
        <Show when=move || !empty() fallback=move || view! { <p class="q">{t("guide-nothing-yet")}</p> }>
            <p class="mincho title">{title}</p>
            <p class="text">{
                let now = now.clone();
                move || {
                    let now = now.clone();
                    text().into_iter().map(move |stretch| match stretch.slot {
                        None => stretch.text.into_any(),
                        Some(slot) => {
                            let asked = now.as_ref() == Some(&Step::Slot(slot));
                            let class = match (asked, stretch.answered) {
                                (true, _) => "slot now",
                                (false, true) => "slot",
                                (false, false) => "slot open",
                            };
                            view! { <span class=class>{stretch.text}</span> }.into_any()
                        }
                    }).collect_view()
                }
            }</p>
        </Show>
    }
}

impl Walk {
    /// The place of another step.
    pub fn to(self, step: &Step) -> Route {
        Route::Guide(super::walk::plan(), Coach::current().id(), step.name())
    }
}
