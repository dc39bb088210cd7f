//! What `public/boot.js` prepared: the base path, and the texts of one language.

use deguchi::model::Language;
use deguchi_view::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::js;

fn boot() -> JsValue {
    js::get(&js_sys::global(), &["deguchiBoot"])
}

/// The folder that the page lives in, with a slash at the end: the beginning of every key.
pub fn base() -> String {
    js::get(&boot(), &["base"])
        .as_string()
        .unwrap_or_else(|| "/".into())
}

/// Of which build the page is.
pub fn build() -> String {
    js::get(&boot(), &["build"]).as_string().unwrap_or_default()
}

/// The language in which the page began.
pub fn language() -> Language {
    let name = js::get(&boot(), &["language"]).as_string();
    name.and_then(|name| Language::named(&name))
        .unwrap_or_default()
}

/// A text that came beside the program: `messages` or `catalogue`, in the first language.
pub async fn first(kind: &str) -> Option<String> {
    js::wait(js::get(&boot(), &[kind])).await.ok()?.as_string()
}

/// A text beside the program, in a language.
pub async fn load(kind: &str, language: Language) -> Option<String> {
    text(kind, language.name()).await
}

/// What the parts bring that follow after the first picture, in a language: the messages that they say,
/// and the templates of the catalogue.
pub async fn later(language: Language) -> Option<(String, String)> {
    let messages = text("messages", &[language.name(), ".later"].concat());
    let templates = text("catalogue", &["templates.", language.name()].concat());
    Some((messages.await?, templates.await?))
}

/// Brings the looks of the parts that follow; `false` where they could not be fetched.
pub async fn looks() -> bool {
    match js::call(&boot(), "follow", &[]) {
        Ok(coming) => js::wait(coming).await.is_ok(),
        Err(_) => false,
    }
}

/// The sample plan in a language.
pub async fn sample(language: Language) -> Option<String> {
    text("catalogue", &["sample.", language.name()].concat()).await
}

/// A text beside the program: its kind (which is its folder) and its name. It is sent for at once.
pub fn text(kind: &str, name: &str) -> impl Future<Output = Option<String>> + use<> {
    let coming = js::call(&boot(), "load", &[kind.into(), name.into()]).map(js::wait);
    async { coming.ok()?.await.ok()?.as_string() }
}

/// A text that is fetched when somebody looks at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// On its way.
    Waiting,
    /// It could not be fetched.
    Failed,
    /// Here it is.
    Text(String),
}

/// The text that is wanted now, by kind and name; fetched anew whenever another one is.
pub fn fetched(
    wanted: impl Fn() -> (&'static str, String) + Send + Sync + 'static,
) -> Signal<Fetched> {
    let wanted = Memo::new(move |_| wanted());
    let shown = RwSignal::new(Fetched::Waiting);
    Effect::new(move |_| {
        let asked = wanted.get();
        shown.set(Fetched::Waiting);
        spawn_local(async move {
            let answer = text(asked.0, &asked.1).await;
            // By now something else may be wanted, or the screen gone.
            if wanted.try_get_untracked().is_some_and(|now| now == asked) {
                let _ = shown.try_set(answer.map_or(Fetched::Failed, Fetched::Text));
            }
        });
    });
    shown.into()
}
