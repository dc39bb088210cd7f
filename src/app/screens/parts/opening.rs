//! Opening a file, a pasted text or a code: the same wherever it is offered.

use deguchi::formats::{Notice, Opened};
use deguchi_view::prelude::*;
use web_sys::HtmlTextAreaElement;

use super::plain;
use crate::arrivals::Arrivals;
use crate::widgets::{Icon, PickFile};
use crate::words::{say, t};

/// Says a message with arguments that a file gave.
pub fn say_with(key: &str, arguments: &[(&'static str, String)]) -> String {
    let arguments: Vec<_> = arguments
        .iter()
        .map(|(name, value)| (*name, value.into()))
        .collect();
    say(key, &arguments)
}

/// The ways to open something.
#[component]
pub fn OpenAnything() -> View {
    let arrivals = Arrivals::current();
    let area = NodeRef::<HtmlTextAreaElement>::new();
    let open = move |_| {
        let Some(area) = area.get_untracked() else {
            return;
        };
        if !area.value().trim().is_empty() {
            arrivals.open_text(area.value());
            area.set_value("");
        }
    };
    view! {
        <p class="go">
            <PickFile id="open-file" class="btn" on_files=Callback::new(move |files| arrivals.open_files(files))>
                <Icon name="file"/>{t("open-choose")}
            </PickFile>
            <span class="q keys">{t("open-drop")}</span>
        </p>
        <div class="paste">
            <label class="label" for="open-text">{t("open-text")}</label>
            <textarea id="open-text" class="boxed" rows="3" spellcheck="false" autocomplete="off" node_ref=area></textarea>
            <button class="btn small" on:click=open>{t("open-text-do")}</button>
        </div>
    }
}

/// What the reader of an opened file should know.
pub fn notices(opened: &Opened) -> AnyView {
    let one = |notice: &Notice| {
        let text = say_with(&["notice-", notice.code()].concat(), &notice.arguments());
        view! { <li>{plain(&text)}</li> }
    };
    let all = &opened.notices;
    (!all.is_empty())
        .then(|| view! { <ul class="notices" aria-label=say("opened-notices", &[])>{all.iter().map(one).collect_view()}</ul> })
        .into_any()
}
