//! The page of Deguchi: it shows the planner and sends it commands.
//!
//! `screens` show and ask; `store` holds the planner and is the only way to change it; `effects`
//! reach what the browser offers; `widgets` know nothing of plans.
#![allow(missing_docs)]

pub mod arrivals;
pub mod documents;
pub mod effects;
pub mod keeping;
pub mod library;
pub mod navigation;
pub mod panic;
pub mod parts;
pub mod routes;
pub mod screens;
mod sessions;
pub mod settings;
pub mod store;
pub mod widgets;
pub mod words;

use std::time::Duration;

use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use effects::boot;
use effects::clock::within;
use effects::storage::LocalStorage;
use keeping::Keeping;
use store::Store;
use words::Words;

/// How long the page waits for the journal before it begins without one.
const LONGEST: Duration = Duration::from_secs(3);

/// Waits for the words, reads what is kept, and shows the page.
pub fn begin() {
    panic::watch();
    spawn_local(async {
        let (messages, catalogue) = (
            boot::first("messages").await,
            boot::first("catalogue").await,
        );
        // The boot script says so where the texts could not be fetched.
        if let (Some(messages), Some(catalogue)) = (messages, catalogue) {
            let read = || documents::read_all(&LocalStorage::default());
            let recovering = keeping::recover::recover(read());
            let (found, start) = within(LONGEST, recovering)
                .await
                .unwrap_or_else(|| (read(), keeping::recover::Start::without()));
            deguchi_view::mount(move || {
                Words::begin(boot::language(), &messages, &catalogue);
                let (keeping, workspace) = Keeping::begin(found, start);
                library::Library::begin(keeping);
                Store::new(workspace, keeping);
                parts::Parts::begin();
                view! { <screens::App/> }
            });
        }
    });
}
