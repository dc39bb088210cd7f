//! Help: a page a topic, and the manual pages of the assistant's rules. The texts lie beside the
//! program and are fetched when somebody looks.

mod page;

use deguchi::assistant::{PLAN_RULES, RULES, TOO_SHORT};
use deguchi_view::prelude::*;

use crate::effects::boot::{Fetched, fetched};
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::Store;
use crate::words::{Words, say, t};

/// Whether a topic is a rule of the assistant's.
fn is_rule(topic: &str) -> bool {
    topic == TOO_SHORT || rules().any(|rule| rule == topic)
}

/// Every rule: of a goal, then of the plan.
pub fn rules() -> impl Iterator<Item = &'static str> {
    let of_goals = RULES.iter().map(|rule| rule.id());
    of_goals.chain(PLAN_RULES.iter().map(|rule| rule.id()))
}

/// The screen.
#[component]
pub fn Help() -> View {
    let (navigation, store) = (Navigation::current(), Store::current());
    let topic = Memo::new(move |_| match navigation.route() {
        Route::Help(topic) => topic,
        _ => String::new(),
    });
    let language = || Words::current().language().name();
    let help = fetched(move || ("help", language().to_owned()));
    view! {
        <main class="wide help">
            {move || store.open.get().map(|plan| view! {
                <p class="back-to"><a href=Route::Plan(plan).write()>{t("help-back")}</a></p>
            })}
            <article class="plate">
                {move || {
                    let topic = topic.get();
                    if is_rule(&topic) {
                        view! { <RulePage rule=topic/> }.into_any()
                    } else {
                        shown(help.get(), |text| match page::section(text, &topic) {
                            Some((title, body)) => view! { <h1 class="mincho">{title.to_owned()}</h1>{page::blocks(body)} }.into_any(),
                            None => view! { <p>{t("help-nothing")}</p> }.into_any(),
                        })
                    }
                }}
            </article>
            <nav aria-label=t("help")>
                <h2 class="label">{t("help")}</h2>
                {move || shown(help.get(), |text| {
                    let now = topic.get();
                    let first = page::sections(text).next().map(|(id, _, _)| id.to_owned());
                    let link = |(id, title, _): (&str, &str, &str)| {
                        let here = now == id || now.is_empty() && first.as_deref() == Some(id);
                        link(id, title.to_owned(), here)
                    };
                    view! { <ul>{page::sections(text).map(link).collect_view()}</ul> }.into_any()
                })}
                <h2 class="label">{t("help-rules")}</h2>
                <ul>{move || {
                    let now = topic.get();
                    rules().map(|id| link(id, rule_name(id), now == id)).collect_view()
                }}</ul>
            </nav>
        </main>
    }
}

/// The short name of a rule.
pub fn rule_name(rule: &str) -> String {
    say(&["rule-", rule, "-name"].concat(), &[])
}

fn link(topic: &str, title: String, here: bool) -> AnyView {
    let to = Route::Help(topic.to_owned()).write();
    view! { <li><a href=to aria-current=here.then_some("page")>{title}</a></li> }.into_any()
}

/// A fetched text, or words for one that is not there.
fn shown(text: Fetched, show: impl FnOnce(&str) -> AnyView) -> AnyView {
    match text {
        Fetched::Waiting => view! { <p class="q" role="status">{t("help-waiting")}</p> }.into_any(),
        Fetched::Failed => view! { <p role="status">{t("help-failed")}</p> }.into_any(),
        Fetched::Text(text) => show(&text),
    }
}

/// The manual page of a rule: a section for each language.
#[component]
fn RulePage(rule: String) -> View {
    let name = rule.clone();
    let text = fetched(move || ("help/rules", rule.clone()));
    view! {
        <p class="label">{t("help-rules")}</p>
        <h1 class="mincho">{move || rule_name(&name)}</h1>
        {move || shown(text.get(), |text| {
            let language = Words::current().language().name();
            page::section(text, language).map_or_else(|| ().into_any(), |(_, body)| page::blocks(body))
        })}
    }
}
