//! Backups that the page writes by itself into a folder that its owner picked: one file a day, with the
//! newest of that day in it.

use std::cell::RefCell;
use std::time::Duration;

use deguchi_view::ev;
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::effects::clock::{Later, time_of_day};
use crate::effects::folder::Folder;
use crate::store::Store;

/// How long after a change a backup is written.
const WAIT: Duration = Duration::from_secs(60);

/// How the backups of this tab stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Copies {
    /// There is no folder.
    #[default]
    None,
    /// There is one, by this name, and it has to be allowed again.
    Asks(String),
    /// It is written into, by this name.
    Ready(String),
    /// It was written into, at this time of day.
    Written(String, String),
    /// It could not be written into.
    Failed(String),
}

struct Mine {
    state: RwSignal<Copies>,
    folder: Option<Folder>,
    later: Later,
}

thread_local! {
    static MINE: RefCell<Option<Mine>> = const { RefCell::new(None) };
}

/// How they stand.
pub fn state() -> Option<RwSignal<Copies>> {
    MINE.with_borrow(|mine| mine.as_ref().map(|mine| mine.state))
}

fn set(copies: Copies) {
    if let Some(state) = state() {
        state.set(copies);
    }
}

fn folder() -> Option<Folder> {
    MINE.with_borrow(|mine| mine.as_ref()?.folder.clone())
}

/// Goes on with the folder that was picked at an earlier time.
pub(super) fn begin() {
    MINE.set(Some(Mine {
        state: RwSignal::new(Copies::None),
        folder: None,
        later: Later::default(),
    }));
    let _ = window_event_listener_untyped("visibilitychange", |_| {
        if document().visibility_state() == web_sys::VisibilityState::Hidden {
            now_if_waiting();
        }
    });
    let _ = window_event_listener(ev::pagehide, |_| now_if_waiting());
    spawn_local(async {
        if let Some(folder) = Folder::remembered().await {
            let may = folder.may_write(false).await;
            goes_on(folder, may);
        }
    });
}

fn goes_on(folder: Folder, may: bool) {
    let name = folder.name();
    MINE.with_borrow_mut(|mine| {
        if let Some(mine) = mine {
            mine.folder = Some(folder);
        }
    });
    set(if may {
        Copies::Ready(name)
    } else {
        Copies::Asks(name)
    });
}

/// Something was changed.
pub(super) fn soon() {
    let ready = state().is_some_and(|state| {
        state.with_untracked(|copies| !matches!(copies, Copies::None | Copies::Asks(_)))
    });
    if !ready {
        return;
    }
    let later = MINE.with_borrow(|mine| mine.as_ref().map(|mine| mine.later.clone()));
    if let Some(later) = later {
        later.within(WAIT, || spawn_local(write()));
    }
}

fn now_if_waiting() {
    let later = MINE.with_borrow(|mine| mine.as_ref().map(|mine| mine.later.clone()));
    if let Some(later) = later.filter(Later::waits) {
        later.cancel();
        spawn_local(write());
    }
}

async fn write() {
    let Some(folder) = folder() else { return };
    let store = Store::current();
    let backup = store.keeping.backup(&store.all());
    let name = folder.name();
    match folder.write(&backup.file_name(), &backup.to_json()).await {
        Ok(()) => {
            store.keeping.file_left();
            set(Copies::Written(name, time_of_day()));
        }
        Err(_) if folder.may_write(false).await => set(Copies::Failed(name)),
        Err(_) => set(Copies::Asks(name)),
    }
}

/// Asks for a folder, and writes the first backup into it.
pub fn pick() {
    spawn_local(async {
        if let Some(folder) = Folder::pick().await {
            folder.remember().await;
            goes_on(folder, true);
            write().await;
        }
    });
}

/// Asks for leave to write into the folder again, and writes.
pub fn again() {
    spawn_local(async {
        let Some(folder) = folder() else { return };
        let may = folder.may_write(true).await;
        goes_on(folder, may);
        if may {
            write().await;
        }
    });
}

/// Writes into the folder no more.
pub fn stop() {
    MINE.with_borrow_mut(|mine| {
        if let Some(mine) = mine {
            mine.folder = None;
            mine.later.cancel();
        }
    });
    set(Copies::None);
    spawn_local(Folder::forget());
}
