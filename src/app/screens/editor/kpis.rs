//! The KPIs: a table on a desk, stacked rows on a phone.

use deguchi::assistant::{KpiPart, Place};
use deguchi::command::{GoalEdit, KpiEdit, KpiText};
use deguchi::model::{Amount, Direction, Kpi, KpiId, KpiKind};
use deguchi_view::prelude::*;

use super::coach::Coach;
use crate::screens::parts::form::{locked, move_label};
use crate::store::Store;
use crate::widgets::mover::row_keys;
use crate::widgets::{AmountField, DateField, Handle, Icon, LineField, TextField};
use crate::words::{say, say_of, t};

/// The table.
#[component]
pub fn Kpis() -> View {
    let store = Store::current();
    let coach = Coach::current();
    let ids = Memo::new(move |_| {
        coach.signal.with(|goal| {
            goal.public
                .kpis
                .iter()
                .map(|k| k.id.clone())
                .collect::<Vec<_>>()
        })
    });
    let add = move |_| {
        let Ok(id) = KpiId::new(store.fresh()) else {
            return;
        };
        let due = store.head.with_untracked(|head| head.period.to);
        let field = Place::Kpi(id.clone(), KpiPart::Name).name();
        if store.edit(
            &coach.id(),
            GoalEdit::AddKpi(Kpi {
                id,
                due,
                ..Kpi::default()
            }),
        ) {
            super::anchors::focus_soon(field);
        }
    };
    view! {
        <section class="row" id="kpis">
            <h2 class="label">{t("field-kpis")}</h2>
            <Show when=move || !ids.with(Vec::is_empty)>
                <div class="kpi head" aria-hidden="true">
                    <span>{t("kpi-name")}</span><span class="num">{t("kpi-baseline")}</span>
                    <span class="num">{t("kpi-target")}</span><span>{t("kpi-unit")}</span>
                    <span>{t("kpi-due")}</span><span></span>
                </div>
            </Show>
            <ul class="kpis">
                <For each=move || ids.get() key=Clone::clone let:id><OneKpi id=id/></For>
            </ul>
            <button class="add" disabled=locked() on:click=add><Icon name="plus"/>{t("kpi-add")}</button>
        </section>
    }
}

/// What is shown of a measure only when asked for.
const FOLDED: [KpiPart; 4] = [
    KpiPart::Direction,
    KpiPart::Method,
    KpiPart::Counting,
    KpiPart::ConfirmedBy,
];

#[derive(Clone, Copy)]
struct Row {
    id: StoredValue<KpiId>,
    kpi: Memo<Option<Kpi>>,
    coach: Coach,
    store: Store,
}

impl Row {
    fn edit(self, edit: KpiEdit) {
        self.store
            .edit(&self.coach.id(), GoalEdit::Kpi(self.id.get_value(), edit));
    }
    fn place(self, part: KpiPart) -> Place {
        Place::Kpi(self.id.get_value(), part)
    }
    fn name(self, part: KpiPart) -> String {
        self.place(part).name()
    }
    fn left(self, part: KpiPart) -> Callback<()> {
        Callback::new(move |()| self.coach.left(&self.place(part)))
    }
    fn of<T: Default + Send + Sync + 'static>(self, field: fn(&Kpi) -> T) -> Signal<T> {
        Signal::derive(move || {
            self.kpi
                .with(|kpi| kpi.as_ref().map(field))
                .unwrap_or_default()
        })
    }
    fn amount(self, field: fn(&Kpi) -> Option<Amount>) -> Signal<Option<Amount>> {
        Signal::derive(move || self.kpi.with(|kpi| kpi.as_ref().and_then(field)))
    }
    fn line(self, text: KpiText, part: KpiPart, label: &'static str, hint: &'static str) -> View {
        view! {
            <LineField
                id=self.name(part)
                label=Signal::derive(t(label))
                placeholder=Signal::derive(move || say(hint, &[]))
                value=Signal::derive(move || self.kpi.with(|kpi| kpi.as_ref().map(|k| text.of(k).to_owned()).unwrap_or_default()))
                read_only=locked()
                on_input=Callback::new(move |new| self.edit(KpiEdit::Text(text, new)))
                on_leave=self.left(part)
            />
        }
    }
}

#[component]
fn OneKpi(id: KpiId) -> View {
    let (store, coach) = (Store::current(), Coach::current());
    let wanted = id.clone();
    let kpi = Memo::new(move |_| {
        coach
            .signal
            .with(|g| g.public.kpis.iter().find(|k| k.id == wanted).cloned())
    });
    let row = Row {
        id: StoredValue::new(id),
        kpi,
        coach,
        store,
    };
    let more = RwSignal::new(false);
    let figures = move || {
        kpi.with(|k| {
            k.as_ref()
                .is_some_and(|k| !matches!(k.kind, KpiKind::YesNo | KpiKind::Milestone))
        })
    };
    let suggestion = move || {
        let id = row.id.get_value();
        coach
            .signal
            .with(|g| g.private.suggestions.0.get(&id).cloned())
            .filter(|_| kpi.with(|k| k.as_ref().is_some_and(|k| !k.has_target())))
    };
    let no_target = move || {
        coach.findings.with(|all| {
            all.iter()
                .any(|f| f.rule == "no-target" && f.place == row.place(KpiPart::Target))
        })
    };
    let on_move = Callback::new(move |to| {
        store.edit(&coach.id(), GoalEdit::MoveKpi(row.id.get_value(), to));
    });
    let name = move || kpi.get().map(|k| k.name).unwrap_or_default();
    let label = move_label(name, "kpi-name");
    // A way to a field that is folded away leads over the button that unfolds it.
    let behind = FOLDED.map(|part| row.name(part)).join(" ");
    view! {
        <li class="kpi" data-place=row.name(KpiPart::Target) on:keydown=move |event| row_keys(&event, on_move)>
            <Handle label=label locked=locked() on_move=on_move/>
            <div class="name">
                <TextField
                    id=row.name(KpiPart::Name)
                    class="write small"
                    label=Signal::derive(t("kpi-name"))
                    placeholder=Signal::derive(t("kpi-name-hint"))
                    value=row.of(|k| k.name.clone())
                    marks=coach.marks(row.place(KpiPart::Name))
                    read_only=locked()
                    one_line=true
                    on_input=Callback::new(move |new| row.edit(KpiEdit::Text(KpiText::Name, new)))
                    on_leave=row.left(KpiPart::Name)
                />
                <Show when=move || kpi.with(|k| k.as_ref().is_some_and(|k| !k.counting.is_empty()))>
                    <small>{row.of(|k| k.counting.clone())}</small>
                </Show>
            </div>
            <Show when=figures fallback=move || view! { <span class="kind">{move || kind_words(row)}</span> }>
                <div class="base" data-l=t("kpi-baseline")>
                    <AmountField id=row.name(KpiPart::Baseline) label=Signal::derive(t("kpi-baseline"))
                        value=row.amount(|k| k.baseline) placeholder=Signal::derive(t("figure-later"))
                        read_only=locked() on_leave=row.left(KpiPart::Baseline)
                        on_change=Callback::new(move |a| row.edit(KpiEdit::Baseline(a)))/>
                </div>
                <div class="goal" class:blank=no_target>
                    <AmountField id=row.name(KpiPart::Target) label=Signal::derive(t("kpi-target"))
                        value=row.amount(|k| k.target) placeholder=Signal::derive(t("figure-later"))
                        read_only=locked() on_leave=row.left(KpiPart::Target)
                        on_change=Callback::new(move |a| row.edit(KpiEdit::Target(a)))/>
                </div>
                <div class="unit">
                    <TextField
                        id=row.name(KpiPart::Unit)
                        label=Signal::derive(t("kpi-unit"))
                        placeholder=Signal::derive(t("kpi-unit-hint"))
                        value=row.of(|k| k.unit.clone())
                        read_only=locked()
                        one_line=true
                        on_input=Callback::new(move |new| row.edit(KpiEdit::Text(KpiText::Unit, new)))
                        on_leave=row.left(KpiPart::Unit)
                    />
                </div>
            </Show>
            <div class="due">
                <DateField id=row.name(KpiPart::Due) label=Signal::derive(t("kpi-due"))
                    value=Signal::derive(move || kpi.with(|k| k.as_ref().and_then(|k| k.due)))
                    read_only=locked() on_leave=row.left(KpiPart::Due)
                    on_change=Callback::new(move |d| row.edit(KpiEdit::Due(d)))/>
            </div>
            <div class="ev" data-l=t("kpi-evidence")>
                {row.line(KpiText::Evidence, KpiPart::Evidence, "kpi-evidence", "kpi-evidence-hint")}
            </div>
            <button class="icon" data-place=behind aria-label=t("kpi-more") title=t("kpi-more") aria-expanded=move || more.get().to_string()
                on:click=move |_| more.update(|m| *m = !*m)><Icon name="more"/></button>
            {move || suggestion().map(|text| view! {
                <p class="suggestion">{say("kpi-suggestion", &[("figure", (&text).into())])}</p>
            })}
            <Show when=move || more.get()><More row=row/></Show>
        </li>
    }
}

fn kind_words(row: Row) -> String {
    match row
        .kpi
        .with(|k| k.as_ref().map(|k| (k.kind, k.steps.len())))
    {
        Some((KpiKind::Milestone, steps)) => say("kpi-steps-count", &[("count", steps.into())]),
        _ => say("kpi-yes-no", &[]),
    }
}

#[component]
fn More(row: Row) -> View {
    let id = row.id.get_value();
    let kind = row.of(|k| k.kind);
    let direction = row.of(|k| k.direction);
    let remove = move |_| {
        row.store
            .edit(&row.coach.id(), GoalEdit::RemoveKpi(row.id.get_value()));
    };
    let steps = Signal::derive(move || {
        row.kpi
            .with(|k| k.as_ref().map(|k| k.steps.join("\n")).unwrap_or_default())
    });
    view! {
        <div class="more">
            <label>
                <span class="label">{t("kpi-kind")}</span>
                <select id=format!("kpi-kind.{id}") disabled=locked() on:change=move |event| {
                    if let Some(kind) = KpiKind::named(&event_target_value(&event)) { row.edit(KpiEdit::Kind(kind)) }
                }>
                    {KpiKind::ALL.iter().map(|&k| view! {
                        <option value=k.name() selected=move || kind.get() == k>{move || say_of("kpi-kind-", k.name(), "")}</option>
                    }).collect_view()}
                </select>
            </label>
            <label>
                <span class="label">{t("kpi-direction")}</span>
                <select id=format!("kpi-direction.{id}") disabled=locked() on:change=move |event| {
                    if let Some(way) = Direction::named(&event_target_value(&event)) { row.edit(KpiEdit::Direction(way)) }
                }>
                    {Direction::ALL.iter().map(|&d| view! {
                        <option value=d.name() selected=move || direction.get() == d>{move || say_of("kpi-direction-", d.name(), "")}</option>
                    }).collect_view()}
                </select>
            </label>
            <label class="wide"><span class="label">{t("kpi-method")}</span>
                {row.line(KpiText::Method, KpiPart::Method, "kpi-method", "kpi-method-hint")}</label>
            <label class="wide"><span class="label">{t("kpi-counting")}</span>
                {row.line(KpiText::Counting, KpiPart::Counting, "kpi-counting", "kpi-counting-hint")}</label>
            <label class="wide"><span class="label">{t("kpi-confirmed-by")}</span>
                {row.line(KpiText::ConfirmedBy, KpiPart::ConfirmedBy, "kpi-confirmed-by", "kpi-confirmed-by-hint")}</label>
            <Show when=move || kind.get() == KpiKind::Milestone>
                <div class="wide"><span class="label">{t("kpi-steps")}</span>
                    <TextField
                        id=format!("kpi-steps.{}", row.id.get_value())
                        class="write small boxed"
                        label=Signal::derive(t("kpi-steps"))
                        placeholder=Signal::derive(t("kpi-steps-hint"))
                        value=steps
                        read_only=locked()
                        on_input=Callback::new(move |new: String| {
                            let lines = new.split('\n').map(str::to_owned).collect();
                            row.edit(KpiEdit::Steps(if new.is_empty() { Vec::new() } else { lines }));
                        })
                    />
                </div>
            </Show>
            <button class="textlink" disabled=locked() on:click=remove>{t("kpi-remove")}</button>
        </div>
    }
}
