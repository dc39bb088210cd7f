//! What is looked for: words, the family, the form of service or the role, the strength.

use deguchi::catalogue::Wish;
use deguchi::model::{ExitModel, ExitModelId, Family, Role, Service, Template};
use deguchi_view::prelude::*;

use crate::store::Store;
use crate::widgets::LineField;
use crate::words::{Words, say_of, t};

/// The fields. Choices that no template answers are not offered.
#[component]
pub fn Wishes(wish: RwSignal<Wish>, private: Signal<bool>) -> View {
    let any = |answers: &dyn Fn(&Template) -> bool| {
        Words::current().catalogue().templates().iter().any(answers)
    };
    let families = move || -> Vec<Family> {
        let there = Family::ALL.iter().copied();
        there
            .filter(|family| any(&|t| t.family == *family))
            .collect()
    };
    let services = move || -> Vec<Service> {
        let there = Service::ALL.iter().copied();
        there
            .filter(|service| any(&|t| t.services.contains(service)))
            .collect()
    };
    let roles = move || -> Vec<Role> {
        let there = Role::ALL.iter().copied();
        there
            .filter(|role| any(&|t| t.roles.contains(role)))
            .collect()
    };
    let strengths = move || -> Vec<ExitModel> {
        let own = Store::current().own.get();
        let catalogue = Words::current().catalogue();
        let there = catalogue.exit_models(&own).cloned();
        there
            .filter(|model| any(&|t| t.exit_models.contains(&model.id)))
            .collect()
    };
    let family = move |event: web_sys::Event| {
        let family = Family::named(&event_target_value(&event));
        wish.update(|wish| wish.family = family);
    };
    // A form of service and a role are one choice: what the work shall become.
    let work = move |event: web_sys::Event| {
        let name = event_target_value(&event);
        wish.update(|wish| {
            wish.service = Service::named(&name);
            wish.role = name.strip_prefix(ROLE).and_then(Role::named);
        });
    };
    let strength = move |event: web_sys::Event| {
        let id = ExitModelId::new(event_target_value(&event)).ok();
        wish.update(|wish| wish.strength = id);
    };
    view! {
        <div class="wishes" role="search" aria-label=t("choose-search")>
            <div class="typed"><label class="label" for="choose-typed">{t("choose-typed")}</label>
                <LineField id="choose-typed" class="boxed" placeholder=Signal::derive(t("choose-typed-hint"))
                    value=Signal::derive(move || wish.with(|wish| wish.typed.clone()))
                    on_input=Callback::new(move |new| wish.update(|wish| wish.typed = new))/></div>
            <div><label class="label" for="choose-family">{t("choose-family")}</label>
                <select id="choose-family" on:change=family>
                    <option value="" selected=move || wish.with(|w| w.family.is_none())>{t("choose-any")}</option>
                    {move || families().into_iter().map(|family| view! {
                        <option value=family.name() selected=move || wish.with(|w| w.family == Some(family))>{say_of("family-", family.name(), "")}</option>
                    }).collect_view()}
                </select></div>
            <div><label class="label" for="choose-work">{t("choose-work")}</label>
                <select id="choose-work" on:change=work>
                    <option value="" selected=move || wish.with(|w| w.service.is_none() && w.role.is_none())>{t("choose-any")}</option>
                    <optgroup label=t("choose-services")>
                        {move || services().into_iter().map(|service| view! {
                            <option value=service.name() selected=move || wish.with(|w| w.service == Some(service))>{say_of("service-", service.name(), "")}</option>
                        }).collect_view()}
                    </optgroup>
                    <optgroup label=t("choose-roles")>
                        {move || roles().into_iter().map(|role| view! {
                            <option value=[ROLE, role.name()].concat() selected=move || wish.with(|w| w.role == Some(role))>{say_of("role-", role.name(), "")}</option>
                        }).collect_view()}
                    </optgroup>
                </select></div>
            {move || private.get().then(|| view! {
                <div><label class="label" for="choose-strength">{t("choose-strength-field")}</label>
                    <select id="choose-strength" on:change=strength>
                        <option value="" selected=move || wish.with(|w| w.strength.is_none())>{t("choose-any")}</option>
                        {move || strengths().into_iter().map(|model| {
                            let id = model.id.clone();
                            view! {
                                <option value=model.id.to_string() selected=move || wish.with(|w| w.strength.as_ref() == Some(&id))>{model.name}</option>
                            }
                        }).collect_view()}
                    </select></div>
            })}
        </div>
    }
}

/// Before the name of a role, which a form of service may share.
const ROLE: &str = "role:";
