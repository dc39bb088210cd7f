//! What the assistant says: nothing while one writes, or all but the rules that are switched off.

use deguchi_view::prelude::*;

use crate::routes::Route;
use crate::screens::help::{rule_name, rules};
use crate::store::Store;
use crate::words::{say, t};

/// The choice.
#[component]
pub fn RemarksChoice() -> View {
    let keeping = Store::current().keeping;
    let quiet = move || keeping.settings.with(|s| s.quiet);
    let off = move || keeping.settings.with(|s| s.rules_off.len());
    let some_off = keeping.settings.with_untracked(|s| !s.rules_off.is_empty());
    let rule = move |id: &'static str| {
        let on = move || keeping.settings.with(|s| !s.rules_off.contains(id));
        let turn = move |event: web_sys::Event| {
            let on = event_target_checked(&event);
            keeping.set(|s| {
                if on {
                    s.rules_off.remove(id);
                } else {
                    s.rules_off.insert(id.to_owned());
                }
            });
        };
        let name = move || say("settings-rule-why", &[("rule", (&rule_name(id)).into())]);
        view! {
            <li>
                <label class="choice">
                    <input type="checkbox" prop:checked=on on:change=turn/>
                    <span>{move || rule_name(id)}</span>
                </label>
                <a href=Route::Help(id.to_owned()).write() aria-label=name>{t("settings-why")}</a>
            </li>
        }
    };
    view! {
        <section class="leaf loose">
            <h2>{t("notes")}</h2>
            <label class="choice">
                <input type="checkbox" prop:checked=move || !quiet()
                    on:change=move |event| keeping.set(|s| s.quiet = !event_target_checked(&event))/>
                <span>{t("settings-remarks")}<small>{t("settings-remarks-why")}</small></span>
            </label>
            <details open=some_off>
                <summary>{move || match off() {
                    0 => say("settings-rules", &[]),
                    off => say("settings-rules-off", &[("count", off.into())]),
                }}</summary>
                <ul class="rules">{rules().map(rule).collect_view()}</ul>
            </details>
        </section>
    }
}
