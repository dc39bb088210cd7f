//! Company and section as another goal sheet of this device has them.

use std::sync::Arc;

use deguchi::command::KeptContext;
use deguchi::model::Context;
use deguchi_view::prelude::*;

use super::Replacing;
use crate::screens::incoming::replace_context;
use crate::store::Store;
use crate::words::{day, or_say, say};

/// Whether another context says something else than the one that is here.
pub fn differs(kept: &KeptContext, here: &Context) -> bool {
    kept.context.as_ref().clone().with_ids_of(here) != *here
}

/// The choice. Into an empty place one goes at once, in the place of something after a look.
#[component]
pub fn KeptContexts(open: RwSignal<bool>) -> View {
    let store = Store::current();
    let looked = RwSignal::new(None::<Arc<Context>>);
    let choose = move |context: Arc<Context>| {
        let empty = store.context.with_untracked(|here| here.is_empty());
        match store.open.get_untracked() {
            Some(plan) if empty => {
                if replace_context(store, &plan, Context::clone(&context)) {
                    open.set(false);
                }
            }
            _ => looked.set(Some(context)),
        }
    };
    let others = move || {
        let here = store.context.get_untracked();
        let all = store.contexts_beside().into_iter();
        all.filter(|kept| differs(kept, &here)).collect::<Vec<_>>()
    };
    move || {
        match looked.get() {
        Some(context) => view! { <Replacing new=Context::clone(&context) open=open/> }.into_any(),
        None => view! {
            <ul class="offers">
                {others().into_iter().map(|kept| {
                    let name = or_say(kept.name(), "contexts-unnamed");
                    let days = kept.period.from.zip(kept.period.to);
                    let days = days.map(|(from, to)| [day(from), day(to)].join(" – "));
                    let used = say("contexts-used", &[("plans", kept.plans.into())]);
                    let small = days.into_iter().chain([used]).collect::<Vec<_>>().join(" · ");
                    let context = kept.context;
                    view! { <li><button class="offer kept-context" on:click=move |_| choose(context.clone())><b dir="auto">{name}</b><small>{small}</small></button></li> }
                }).collect_view()}
            </ul>
        }
        .into_any(),
    }
    .into_any()
    }
}
