//! What comes in from outside: files, pasted texts, links. It is read and held here; nothing is
//! taken in before the user says so. A submission is only shown, and held for this tab.

mod rescue;
mod sealed;

use std::cell::RefCell;
use std::sync::Arc;

use deguchi::formats::{
    Backup, Document, Kind, MAX_BYTES, Notice, Opened, Pack, ReadError, Rescued, codes, is_sealed,
    read, read_text, rescue, unwrap,
};
use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

pub use self::sealed::Sealed;
use crate::effects::{files, storage};
use crate::navigation::Navigation;
use crate::parts::Parts;
use crate::routes::Route;
use crate::words::say;

/// Where the tab keeps the submission that is shown.
const RECEIVED: &str = "received";

/// Something that came in.
pub struct Arrival {
    /// The name of the file; empty for a pasted text or a link.
    pub name: String,
    /// What it is, or why it cannot be read.
    pub outcome: Result<Opened, ReadError>,
    /// Of a damaged document the plans that can be had all the same, and what of it cannot be had.
    pub rescued: Rescued,
}

/// What somebody brings.
pub enum Brought {
    /// What a link holds, or a pasted text.
    Text(String),
    /// Files, dropped or chosen together.
    Files(Vec<web_sys::File>),
}

/// What came in together with something else, and waits for its turn.
enum Waiting {
    File(web_sys::File),
    Code(String),
    /// A pack inside of a backup, with the name of the file.
    Pack(String, Box<Arrival>),
}

impl Waiting {
    fn name(&self) -> String {
        let name = match self {
            Self::File(file) => file.name(),
            Self::Code(_) => String::new(),
            Self::Pack(name, _) => name.trim().to_owned(),
        };
        match self {
            _ if !name.is_empty() => name,
            Self::Pack(..) => say("waiting-pack", &[]),
            _ => say("waiting-code", &[]),
        }
    }
}

thread_local! {
    static WAITING: RefCell<Vec<Waiting>> = const { RefCell::new(Vec::new()) };
}

/// What came in last.
#[derive(Clone, Copy)]
pub struct Arrivals {
    navigation: Navigation,
    last: RwSignal<Option<Arc<Arrival>>>,
    reading: RwSignal<bool>,
    /// What has to be opened with a passphrase first.
    asks: RwSignal<Option<Arc<Sealed>>>,
    received: RwSignal<Option<Arc<Arrival>>>,
    waiting: RwSignal<Vec<String>>,
}

impl Arrivals {
    /// Takes what the address brings, and what is dropped anywhere on the page.
    pub fn begin(navigation: Navigation) -> Self {
        let arrivals = Self {
            navigation,
            last: RwSignal::new(None),
            reading: RwSignal::new(false),
            asks: RwSignal::new(None),
            received: RwSignal::new(None),
            waiting: RwSignal::new(Vec::new()),
        };
        let dropped = RwSignal::new_local(Vec::new());
        // Whenever something comes, and the part that reads it is there.
        Effect::new(move |_| {
            let Ok(rest) = Parts::current().rest() else {
                return;
            };
            if let Some(payload) = navigation.payload() {
                (rest.open)(arrivals, Brought::Text(payload));
            }
            if dropped.with(|files| !files.is_empty()) {
                let files = std::mem::take(&mut *dropped.write_untracked());
                (rest.open)(arrivals, Brought::Files(files));
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
                if Parts::current().rest_now().is_err() {
                    // What is wanted is on its way, or can be asked for again: that screen says which.
                    navigation.go(&Route::Incoming(String::new()));
                }
                dropped.set(files::all(&list));
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
        self.leave_sealed();
    }

    /// Opens what was brought.
    pub fn open(self, brought: Brought) {
        match brought {
            Brought::Text(text) => self.open_text(text),
            Brought::Files(files) => self.open_files(files),
        }
    }

    /// Opens files: the first one now, each other one when the user asks for it.
    pub fn open_files(self, files: Vec<web_sys::File>) {
        self.open_all(files.into_iter().map(Waiting::File).collect());
    }

    fn open_all(self, all: Vec<Waiting>) {
        self.put_first(all);
        self.open_next();
    }

    /// What came in last comes before what waits already.
    fn put_first(self, all: Vec<Waiting>) {
        WAITING.with_borrow_mut(|waiting| drop(waiting.splice(0..0, all)));
        self.name_waiting();
    }

    fn name_waiting(self) {
        self.waiting
            .set(WAITING.with_borrow(|waiting| waiting.iter().map(Waiting::name).collect()));
    }

    /// The names of those that wait for their turn; follows them.
    pub fn waiting(self) -> Vec<String> {
        self.waiting.get()
    }

    /// Opens the one that waits longest.
    pub fn open_next(self) {
        let next =
            WAITING.with_borrow_mut(|waiting| (!waiting.is_empty()).then(|| waiting.remove(0)));
        self.name_waiting();
        match next {
            Some(Waiting::File(file)) => self.open_file(file),
            Some(Waiting::Code(code)) => self.open_code(code),
            Some(Waiting::Pack(_, arrival)) => self.arrived(arrival.name, arrival.outcome, None),
            None => {}
        }
    }

    /// Leaves those that wait unopened.
    pub fn leave_waiting(self) {
        WAITING.with_borrow_mut(Vec::clear);
        self.name_waiting();
    }

    /// Opens a file. Its size is looked at before its bytes are.
    fn open_file(self, file: web_sys::File) {
        let name = file.name();
        if file.size() > MAX_BYTES as f64 {
            self.arrived(name, Err(too_large()), None);
            return;
        }
        self.reading.set(true);
        spawn_local(async move {
            // A file that was taken away since it was chosen reads as an empty one.
            let bytes = files::bytes(&file).await.unwrap_or_default();
            if is_sealed(&name, &bytes) {
                self.ask(Sealed {
                    name,
                    bytes,
                    from_code: false,
                });
            } else {
                self.open_bytes(name, bytes);
            }
        });
    }

    /// Opens what a file holds, sealed or not before.
    fn open_bytes(self, name: String, bytes: Vec<u8>) {
        match String::from_utf8(bytes) {
            Ok(text) => {
                let outcome = read(text.as_bytes(), &Kind::ALL);
                self.arrived(name, outcome, Some(text));
            }
            Err(other) => self.arrived(name, read_other(other.as_bytes()), None),
        }
    }

    /// Opens a pasted text or what came in a link: JSON, or a text with codes in it.
    pub fn open_text(self, text: String) {
        if is_sealed("", text.as_bytes()) {
            self.ask(Sealed {
                name: String::new(),
                bytes: text.into_bytes(),
                from_code: false,
            });
            return;
        }
        let found = codes(&text);
        if text.trim_start().starts_with('{') || found.is_empty() {
            let outcome = read_text(&text, &Kind::ALL, None);
            self.arrived(String::new(), outcome, Some(text));
            return;
        }
        self.open_all(found.into_iter().map(Waiting::Code).collect());
    }

    fn open_code(self, text: String) {
        self.reading.set(true);
        spawn_local(async move {
            match unwrap(&text) {
                Ok(bytes) if is_sealed("", &bytes) => self.ask(Sealed {
                    name: String::new(),
                    bytes,
                    from_code: true,
                }),
                Ok(bytes) => self.open_deflated(bytes).await,
                Err(error) => self.arrived(String::new(), Err(error), None),
            }
        });
    }

    /// Opens what a code holds.
    async fn open_deflated(self, bytes: Vec<u8>) {
        let outcome = match files::inflate(&bytes, MAX_BYTES).await {
            Ok(bytes) => read(&bytes, &Kind::ALL),
            Err(thrown) if thrown.is_undefined() => Err(too_large()),
            Err(_) => Err(ReadError {
                code: "code-damaged",
                ..ReadError::default()
            }),
        };
        self.arrived(String::new(), outcome, None);
    }

    fn arrived(self, name: String, outcome: Result<Opened, ReadError>, text: Option<String>) {
        self.reading.set(false);
        self.asks.set(None);
        if let Ok(opened) = &outcome
            && let Document::Backup(backup) = &opened.document
        {
            self.put_first(packs_of(&name, backup, opened));
        }
        let (kept, damaged) = match &outcome {
            Ok(Opened {
                document: Document::Submission(submission),
                ..
            }) => (Some(text.unwrap_or_else(|| submission.to_json())), None),
            _ => (None, text),
        };
        let rescued = match (&outcome, &damaged) {
            (Err(_), Some(text)) => rescue(text),
            _ => Rescued::default(),
        };
        let arrival = Some(Arc::new(Arrival {
            name,
            outcome,
            rescued,
        }));
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
            rescued: Rescued::default(),
        }))
    }

    /// Forgets the submission that was shown.
    pub fn forget(self) {
        let _ = storage::session_write(RECEIVED, None);
        self.received.set(None);
    }
}

/// The packs of a backup: each is looked at by itself.
fn packs_of(file: &str, backup: &Backup, opened: &Opened) -> Vec<Waiting> {
    let one = |(at, pack): (usize, &Pack)| {
        let refused = opened.refused.iter().find(|(place, _)| *place == at);
        let outcome = match refused {
            Some((_, error)) => Err(error.clone()),
            None => Ok(Opened {
                document: Document::Pack(Box::new(pack.clone())),
                notices: Vec::new(),
                refused: Vec::new(),
                read_only: opened.read_only,
            }),
        };
        let arrival = Arrival {
            name: file.to_owned(),
            outcome,
            rescued: Rescued::default(),
        };
        Waiting::Pack(pack.name.clone(), Box::new(arrival))
    };
    backup.packs.iter().enumerate().map(one).collect()
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
