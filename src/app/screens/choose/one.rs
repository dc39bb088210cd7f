//! One template looked at closely: its goals at a level of difficulty, with the answers that are
//! given here, and what stands behind it.

use deguchi::catalogue::{Answers, begin};
use deguchi::model::{Difficulty, Language, Template, TemplateId};
use deguchi_view::prelude::*;

use crate::effects::ids::Uuids;
use crate::screens::editor::add_goals;
use crate::widgets::LineField;
use crate::words::{Words, say_of, t};

/// The template.
#[component]
pub fn OneTemplate(template: Template, chosen: RwSignal<Option<TemplateId>>) -> View {
    let level = RwSignal::new(Difficulty::Standard);
    let answers = RwSignal::new(Answers::default());
    let template = StoredValue::new(template);
    let use_it = move |_| {
        let goals = template.with_value(|template| {
            let language = language(&template.id);
            answers.with_untracked(|answers| {
                begin(template, level.get_untracked(), answers, language, &Uuids)
            })
        });
        add_goals(goals);
    };
    let wording = move || {
        template.with_value(|template| {
            let language = language(&template.id);
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
        <h1 class="mincho" id="template" tabindex="-1">{name}</h1>
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

/// The language of a template's texts; follows the one that is shown.
fn language(id: &TemplateId) -> Language {
    let words = Words::current();
    words.catalogue().language_of(id, words.language())
}

/// Ids for a text that is only shown.
struct Preview;

impl deguchi::ports::Ids for Preview {
    fn fresh(&self) -> String {
        "preview".into()
    }
}
