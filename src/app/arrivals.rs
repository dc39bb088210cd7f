//! What comes in from outside: files, pasted texts, links. It is read and held here; nothing is
//! taken in before the user says so. A submission is only shown, and held for this tab.

use std::sync::Arc;

use deguchi::formats::{
    Document, Kind, MAX_BYTES, Notice, Opened, ReadError, read, read_text, unwrap,
};
use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use crate::effects::{files, storage};
use crate::navigation::Navigation;
use crate::parts::Parts;
use crate::routes::Route;
use crate::widgets::Toasts;
use crate::words::say;

/// Where the tab keeps the submission that is shown.
const RECEIVED: &str = "received";

/// Something that came in.
pub struct Arrival {
    /// The name of the file; empty for a pasted text or a link.
    pub name: String,
    /// What it is, or why it cannot be read.
    pub outcome: Result<Opened, ReadError>,
}

/// What somebody brings.
pub enum Brought {
    /// What a link holds, or a pasted text.
    Text(String),
    /// A file.
    File(web_sys::File),
}

/// What came in last.
#[derive(Clone, Copy)]
pub struct Arrivals {
    navigation: Navigation,
    last: RwSignal<Option<Arc<Arrival>>>,
    reading: RwSignal<bool>,
    received: RwSignal<Option<Arc<Arrival>>>,
}

impl Arrivals {
    /// Takes what the address brings, and what is dropped anywhere on the page.
    pub fn begin(navigation: Navigation) -> Self {
        let arrivals = Self {
            navigation,
            last: RwSignal::new(None),
            reading: RwSignal::new(false),
            received: RwSignal::new(None),
        };
        // Whenever one comes, and the part that reads it is there.
        Effect::new(move |_| {
            if let Ok(rest) = Parts::current().rest()
                && let Some(payload) = navigation.payload()
            {
                (rest.open)(arrivals, Brought::Text(payload));
            }
        });
        let _ = window_event_listener_untyped("dragover", |event| {
            if files_of(&event).is_some() {
                event.prevent_default();
            }
        });
        let _ = window_event_listener_untyped("drop", move |event| {
            if let Some(list) = files_of(&event) {
                event.prevent_default();
                match (Parts::current().rest(), list.get(0)) {
                    (Ok(rest), Some(file)) => (rest.open)(arrivals, Brought::File(file)),
                    (Err(_), _) => Toasts::current().say(say("part-not-yet", &[])),
                    (_, None) => {}
                }
            }
        });
        arrivals
    }

    /// Those of the page.
    pub fn current() -> Self {
        expect_context()
    }

    /// What came in last and waits for the user's word; follows it.
    pub fn last(self) -> Option<Arc<Arrival>> {
        self.last.get()
    }

    /// Whether something is being read; follows it.
    pub fn reading(self) -> bool {
        self.reading.get()
    }

    /// Forgets what waits: it was taken in, or left.
    pub fn done(self) {
        self.last.set(None);
    }

    /// Opens what was brought.
    pub fn open(self, brought: Brought) {
        match brought {
            Brought::Text(text) => self.open_text(text),
            Brought::File(file) => self.open_file(file),
        }
    }

    /// Opens a file. Its size is looked at before its bytes are.
    pub fn open_file(self, file: web_sys::File) {
        let name = file.name();
        if file.size() > MAX_BYTES as f64 {
            self.arrived(name, Err(too_large()), None);
            return;
        }
        self.reading.set(true);
        spawn_local(async move {
            // A file that was taken away since it was chosen reads as an empty one.
            let bytes = files::bytes(&file).await.unwrap_or_default();
            let text = String::from_utf8(bytes);
            match text {
                Ok(text) => {
                    let outcome = read(text.as_bytes(), &Kind::ALL);
                    self.arrived(name, outcome, Some(text));
                }
                Err(other) => self.arrived(name, read_other(other.as_bytes()), None),
            }
        });
    }

    /// Opens a pasted text or what came in a link: JSON, or a text with a code in it.
    pub fn open_text(self, text: String) {
        let json = text.trim_start().starts_with('{') || !text.contains("deguchi1.");
        if json {
            let outcome = read_text(&text, &Kind::ALL, None);
            self.arrived(String::new(), outcome, Some(text));
            return;
        }
        self.reading.set(true);
        spawn_local(async move {
            let outcome = match unwrap(&text) {
                Ok(bytes) => match files::inflate(&bytes, MAX_BYTES).await {
                    Ok(bytes) => read(&bytes, &Kind::ALL),
                    Err(thrown) if thrown.is_undefined() => Err(too_large()),
                    Err(_) => Err(ReadError {
                        code: "code-damaged",
                        ..ReadError::default()
                    }),
                },
                Err(error) => Err(error),
            };
            self.arrived(String::new(), outcome, None);
        });
    }

    fn arrived(self, name: String, outcome: Result<Opened, ReadError>, text: Option<String>) {
        self.reading.set(false);
        let kept = match &outcome {
            Ok(Opened {
                document: Document::Submission(submission),
                ..
            }) => Some(text.unwrap_or_else(|| submission.to_json())),
            _ => None,
        };
        let arrival = Some(Arc::new(Arrival { name, outcome }));
        if let Some(text) = kept {
            let name = arrival
                .as_ref()
                .map(|arrival| arrival.name.replace('\n', " "))
                .unwrap_or_default();
            // Where there is no room the page still shows it, until it is reloaded.
            let _ = storage::session_write(RECEIVED, Some(&[&name, "\n", &text].concat()));
            self.received.set(arrival);
            self.navigation.go(&Route::Received);
        } else {
            self.last.set(arrival);
            self.navigation.go(&Route::Incoming(String::new()));
        }
    }

    /// The submission that is shown in this tab, after a reload too; follows it.
    pub fn received(self) -> Option<Arc<Arrival>> {
        if let Some(received) = self.received.get() {
            return Some(received);
        }
        let kept = storage::session_read(RECEIVED)?;
        let (name, text) = kept.split_once('\n')?;
        let outcome = read_text(text, &Kind::ALL, None);
        Some(Arc::new(Arrival {
            name: name.to_owned(),
            outcome,
        }))
    }

    /// Forgets the submission that was shown.
    pub fn forget(self) {
        let _ = storage::session_write(RECEIVED, None);
        self.received.set(None);
    }
}

fn too_large() -> ReadError {
    let max = (MAX_BYTES / 1024 / 1024).to_string();
    ReadError {
        code: "too-large",
        arguments: vec![("max", max)],
        ..ReadError::default()
    }
}

/// Reads bytes that are no UTF-8.
fn read_other(bytes: &[u8]) -> Result<Opened, ReadError> {
    match read(bytes, &Kind::ALL) {
        Err(error) if error.code == "encoding-unknown" => match files::shift_jis(bytes) {
            Some(text) => read_text(&text, &Kind::ALL, Some(Notice::ShiftJis)),
            None => Err(error),
        },
        outcome => outcome,
    }
}

/// The files that are being dragged over the page or dropped on it; `None` for dragged words.
fn files_of(event: &web_sys::Event) -> Option<web_sys::FileList> {
    let data = event.dyn_ref::<web_sys::DragEvent>()?.data_transfer()?;
    let types = data.types();
    types
        .includes(&"Files".into(), 0)
        .then(|| data.files())
        .flatten()
}
