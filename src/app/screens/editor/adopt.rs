//! How a new goal begins: from a template, or from nothing.

use deguchi::catalogue::{Answers, begin};
use deguchi::command::Act;
use deguchi::model::{Difficulty, Family, Goal, GoalId, Template, TemplateId};
use deguchi_view::prelude::*;

use super::anchors::focus_when_there;
use super::coach::Visits;
use crate::effects::ids::Uuids;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::{Icon, LineField};
use crate::words::{Words, say_of, t};

/// Adds goals to the open plan and opens the first of them.
fn add(goals: Vec<Goal>) {
    let store = Store::current();
    let visits: Visits = expect_context();
    let navigation = Navigation::current();
    let Some(first) = goals.first().map(|goal| goal.id.clone()) else {
        return;
    };
    goals.iter().for_each(|goal| visits.fresh(&goal.id));
    if store.dispatch(Act::AddGoals(goals, None))
        && let Some(plan) = store.open.get_untracked()
    {
        navigation.go(&Route::Goal(plan, first));
        focus_when_there("title".into());
    }
}

/// The choice.
#[component]
pub fn Adopt(outline_open: RwSignal<bool>) -> View {
    let store = Store::current();
    let chosen = RwSignal::new(None::<TemplateId>);
    let guided = Route::Begin(store.open.get_untracked().unwrap_or_default()).write();
    let from_nothing = move |_| {
        if let Ok(id) = GoalId::new(store.fresh()) {
            add(vec![Goal {
                id,
                ..Goal::default()
            }]);
        }
    };
    let template = move || {
        let id = chosen.get()?;
        Words::current().catalogue().find(&id).cloned()
    };
    let families = move || -> Vec<(Family, Vec<Template>)> {
        let catalogue = Words::current().catalogue();
        let of = |family: &Family| {
            (
                *family,
                catalogue.of_family(*family).cloned().collect::<Vec<_>>(),
            )
        };
        Family::ALL
            .iter()
            .map(of)
            .filter(|(_, all)| !all.is_empty())
            .collect()
    };
    view! {
        <article class="sheet adopt" id="sheet">
            {move || match template() {
                Some(template) => view! { <OneTemplate template=template chosen=chosen/> }.into_any(),
                None => view! {
                    <h1 class="mincho">{t("adopt-title")}</h1>
                    <p class="q">{t("adopt-why")}</p>
                    <a class="guide-way" href=guided.clone()><b>{t("guide-open")}</b><small>{t("guide-open-why")}</small></a>
                    <ul class="templates">
                        {move || families().into_iter().flat_map(|(family, all)| {
                            all.into_iter().map(move |template| {
                                let id = template.id.clone();
                                view! {
                                    <li><button on:click=move |_| chosen.set(Some(id.clone()))>
                                        <span class="label">{say_of("family-", family.name(), "")}</span>
                                        <b>{template.name}</b>
                                        <small>{template.summary}</small>
                                    </button></li>
                                }
                            })
                        }).collect_view()}
                    </ul>
                    <p class="go"><button class="btn" on:click=from_nothing><Icon name="pen"/>{t("adopt-nothing")}</button></p>
                }.into_any(),
            }}
        </article>
        <nav class="phonebar" aria-label=t("phone-bar")>
            <button aria-pressed=move || outline_open.get().to_string() on:click=move |_| outline_open.update(|o| *o = !*o)>
                <Icon name="list"/>{t("phone-outline")}
            </button>
        </nav>
    }
}

#[component]
fn OneTemplate(template: Template, chosen: RwSignal<Option<TemplateId>>) -> View {
    let level = RwSignal::new(Difficulty::Standard);
    let answers = RwSignal::new(Answers::default());
    let template = StoredValue::new(template);
    let use_it = move |_| {
        let goals = template.with_value(|template| {
            let language = Words::current().language();
            answers.with_untracked(|answers| {
                begin(template, level.get_untracked(), answers, language, &Uuids)
            })
        });
        add(goals);
    };
    let wording = move || {
        template.with_value(|template| {
            let language = Words::current().language();
            let goals =
                answers.with(|answers| begin(template, level.get(), answers, language, &Preview));
            goals
                .into_iter()
                .map(|goal| (goal.public.title, goal.public.statement))
                .collect::<Vec<_>>()
        })
    };
    let questions = template.with_value(|t| t.interview.clone());
    let (name, summary) = template.with_value(|t| (t.name.clone(), t.summary.clone()));
    let family = template.with_value(|t| t.family);
    let (hard, gaming, counter) =
        template.with_value(|t| (t.hard_for_ai.clone(), t.gaming.clone(), t.counter.clone()));
    let essences = template.with_value(|t| {
        t.goals
            .iter()
            .map(|g| g.essence.clone())
            .collect::<Vec<_>>()
    });
    view! {
        <p><button class="textlink" on:click=move |_| chosen.set(None)>{t("adopt-back")}</button></p>
        <span class="label">{move || say_of("family-", family.name(), "")}</span>
        <h1 class="mincho">{name}</h1>
        <p class="q">{summary}</p>
        <fieldset class="seg">
            <legend class="label">{t("adopt-level")}</legend>
            {Difficulty::ALL.iter().map(|&difficulty| view! {
                <label>
                    <input type="radio" name="level" prop:checked=move || level.get() == difficulty
                        on:change=move |_| level.set(difficulty)/>
                    <span>{move || say_of("difficulty-", difficulty.name(), "")}</span>
                </label>
            }).collect_view()}
        </fieldset>
        <div class="template-text">
            {move || wording().into_iter().map(|(title, statement)| view! {
                <h2 class="mincho">{title}</h2><p class="write">{statement}</p>
            }).collect_view()}
        </div>
        <p class="go">
            <button class="btn first" on:click=use_it>{t("adopt-use")}</button>
            <span class="q">{t("adopt-use-why")}</span>
        </p>
        <details open>
            <summary>{t("adopt-questions")}</summary>
            {questions.into_iter().map(|question| {
                let (slot, shown) = (question.slot.clone(), question.slot.clone());
                let id = format!("slot-{slot}");
                view! {
                    <div class="question">
                        <label for=id.clone()>{question.ask}</label>
                        <small>{question.why}</small>
                        <LineField id=id class="boxed"
                            placeholder=Signal::derive({ let example = question.example; move || example.clone() })
                            value=Signal::derive(move || answers.with(|all| all.get(&shown).cloned().unwrap_or_default()))
                            on_input=Callback::new(move |new| answers.update(|all| { all.insert(slot.clone(), new); }))/>
                    </div>
                }
            }).collect_view()}
        </details>
        <dl class="template-why">
            <dt>{t("template-essence")}</dt>{essences.into_iter().map(|essence| view! { <dd>{essence}</dd> }).collect_view()}
            <dt>{t("template-hard-for-ai")}</dt><dd>{hard}</dd>
            <dt>{t("template-gaming")}</dt><dd>{gaming}</dd><dd>{counter}</dd>
        </dl>
    }
}

/// Ids for a text that is only shown.
struct Preview;

impl deguchi::ports::Ids for Preview {
    fn fresh(&self) -> String {
        "preview".into()
    }
}
