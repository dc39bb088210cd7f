//! What is noticed about the plan as a whole and has no figure of its own above: the first few, and the
//! rest folded; and what its owner let stand, with the way back. Of public fields only: what concerns
//! the notes stands with their picture.

use deguchi::assistant::{PRIVATE_RULES, PlanFinding, Survey};
use deguchi::command::{Act, OwnEdit};
use deguchi_view::prelude::*;

use super::plan::{SHOWN_ABOVE, goals, let_stand, way, words};
use crate::routes::Route;
use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::words::{say, t};

/// How many are shown before the rest is folded.
const SHOWN: usize = 3;

/// The plate; none where there is nothing to say.
#[component]
pub fn Noticed(survey: Memo<Survey>) -> View {
    let all = RwSignal::new(false);
    let listed = Memo::new(move |_| {
        let mut open = survey.with(|survey| survey.open.clone());
        open.retain(|f| !SHOWN_ABOVE.contains(&f.rule) && !PRIVATE_RULES.contains(&f.rule));
        open
    });
    let stands = Memo::new(move |_| {
        let mut stands = survey.with(|survey| survey.stands.clone());
        stands.retain(|f| !PRIVATE_RULES.contains(&f.rule));
        stands
    });
    let count = move || listed.with(Vec::len);
    let shown = move || {
        let mut listed = listed.get();
        listed.truncate(if all.get() { listed.len() } else { SHOWN });
        listed
    };
    view! {
        <Show when=move || { count() > 0 || !stands.with(Vec::is_empty) }>
            <section class="plate plan-noticed" aria-label=t("check-noticed")>
                <Show when=move || { count() > 0 }>
                    <h2 class="label">{t("check-noticed")}</h2>
                    <ul>{move || shown().into_iter().map(one).collect_view()}</ul>
                    <Show when=move || { count() > SHOWN }>
                        <button class="textlink" aria-expanded=move || all.get().to_string() on:click=move |_| all.update(|all| *all = !*all)>
                            {move || if all.get() { say("notes-fold", &[]) }
                                else { say("notes-more", &[("count", count().saturating_sub(SHOWN).into())]) }}
                        </button>
                    </Show>
                </Show>
                <Show when=move || !stands.with(Vec::is_empty)>
                    <h2 class="label">{t("check-stands")}</h2>
                    <ul class="stands">{move || stands.get().into_iter().map(stood).collect_view()}</ul>
                </Show>
            </section>
        </Show>
    }
}

/// One of them: what it asks, why, the goals that it concerns, and what can be done.
fn one(finding: PlanFinding) -> AnyView {
    let help = Route::Help(finding.rule.to_owned()).write();
    let said = |end| words(&finding, end);
    let (name, ask, why) = (said("-name"), said("-ask"), said("-why"));
    let (goals, way) = (goals(&finding), way(&finding));
    view! {
        <li>
            <h3>{name}</h3>
            <p class="ask">{ask}</p>
            {goals}
            <p class="q">{why}</p>
            <p class="do">
                {way}
                <button class="textlink" disabled=locked() on:click=move |_| let_stand(&finding)>{t("note-leave")}</button>
                <a class="textlink" href=help>{t("note-more")}</a>
            </p>
        </li>
    }
    .into_any()
}

/// One that was let stand.
fn stood(finding: PlanFinding) -> AnyView {
    let ask = words(&finding, "-ask");
    let back = move |_| {
        let act = Act::Own(OwnEdit::Restore(finding.dismissal.clone()));
        Store::current().dispatch(act);
    };
    view! {
        <li><span class="done">{ask}</span>" "
            <button class="textlink" disabled=locked() on:click=back>{t("check-restore")}</button></li>
    }
    .into_any()
}
