//! The worker (src/office): heavy work beside the page's own thread. It is fetched when it is first
//! needed; [`stop`] ends it with all that it does, and the next request starts another one.

use std::cell::RefCell;

use deguchi::formats::{ReadError, entry};
use deguchi::sorted::Map;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::{boot, js};

/// What the worker can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Whether a passphrase could open a file, as far as its head tells.
    Look,
    /// Opens a file with a passphrase.
    Open,
    /// Seals a file with a passphrase.
    Seal,
}

impl Work {
    const fn name(self) -> &'static str {
        match self {
            Self::Look => "look",
            Self::Open => "open",
            Self::Seal => "seal",
        }
    }
}

/// Why it was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// The work itself says why.
    Refused(ReadError),
    /// The worker could not be fetched.
    Absent,
    /// What was fetched is of another build than the page.
    Other,
    /// It ended in the middle of the work, as it does where memory is short.
    Died,
    /// It was stopped by [`stop`].
    Stopped,
}

/// A worker that runs, and who waits for its answers.
struct Desk {
    worker: JsValue,
    /// The number of a message, and what takes the answer.
    waiting: Map<u32, Function>,
    last: u32,
    /// Whether it answered once: from then on it was fetched.
    came: bool,
    _heard: Closure<dyn FnMut(JsValue)>,
    _lost: Closure<dyn FnMut(JsValue)>,
}

/// The number of an answer that no worker gave; those of messages begin behind it.
const NOBODY: u32 = 0;

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// Does something with bytes. `secret` is empty where the work needs none.
///
/// # Errors
/// [`Undone`].
pub async fn ask(work: Work, bytes: &[u8], secret: &str) -> Result<Vec<u8>, Undone> {
    begin().await?;
    let body = Uint8Array::from(bytes).buffer();
    let rest = [work.name().into(), body.clone().into(), secret.into()];
    let answer = message(&rest, &Array::of1(&body)).await;
    match outcome(&answer).as_str() {
        "done" => Ok(Uint8Array::new(&answer.get(2)).to_vec()),
        "refused" => Err(refused(&answer.get(2)).map_or(Undone::Died, Undone::Refused)),
        word => Err(undone(word, &answer)),
    }
}

/// Fetches the worker, if it is not there.
///
/// # Errors
/// [`Undone`], but for [`Undone::Refused`].
pub async fn begin() -> Result<(), Undone> {
    if DESK.with_borrow(|desk| desk.as_ref().is_some_and(|desk| desk.came)) {
        return Ok(());
    }
    if DESK.with_borrow(Option::is_none) {
        let desk = start().ok_or(Undone::Absent)?;
        DESK.set(Some(desk));
    }
    let build = boot::build();
    let answer = message(&["begin".into(), build.into()], &Array::new()).await;
    match outcome(&answer).as_str() {
        "here" => {
            DESK.with_borrow_mut(|desk| {
                if let Some(desk) = desk {
                    desk.came = true;
                }
            });
            Ok(())
        }
        word => Err(undone(word, &answer)),
    }
}

/// Ends the worker with what it does: whoever waits is told [`Undone::Stopped`]. One that does nothing stays.
///
/// There is no gentler way: what it works on cannot be interrupted, and it hears nothing meanwhile.
pub fn stop() {
    if DESK.with_borrow(|desk| desk.as_ref().is_some_and(|desk| !desk.waiting.is_empty())) {
        end("stopped");
    }
}

/// What it means that something was not done. A worker that says so itself is of no more use; where [`end`] says it, there
/// may be another one by now.
fn undone(word: &str, answer: &Array) -> Undone {
    if answer.get(0) != NOBODY {
        end(word);
    }
    match word {
        "stopped" => Undone::Stopped,
        "absent" => Undone::Absent,
        "other" => Undone::Other,
        _ => Undone::Died,
    }
}

/// Sends a message with a number of its own, and waits for the answer to it.
async fn message(rest: &[JsValue], handed_over: &Array) -> Array {
    let promise = Promise::new(&mut |resolve, _| {
        let sent = DESK.with_borrow_mut(|desk| {
            let desk = desk.as_mut()?;
            desk.last += 1;
            desk.waiting.insert(desk.last, resolve.clone());
            let message = Array::of1(&desk.last.into());
            for part in rest {
                message.push(part);
            }
            let parts = [message.into(), handed_over.clone().into()];
            js::call(&desk.worker, "postMessage", &parts).ok()
        });
        if sent.is_none() {
            let _ = resolve.call1(&JsValue::UNDEFINED, &word("died"));
        }
    });
    let answer = js::wait(promise.into()).await.unwrap_or_default();
    answer.dyn_into().unwrap_or_default()
}

/// An answer that no worker gave.
fn word(word: &str) -> JsValue {
    Array::of2(&NOBODY.into(), &word.into()).into()
}

fn outcome(answer: &Array) -> String {
    answer.get(1).as_string().unwrap_or_default()
}

fn start() -> Option<Desk> {
    let address = [&boot::base(), "office.js?v=", &boot::build()].concat();
    let worker = js::make("Worker", &[address.into()]).ok()?;
    let heard = Closure::<dyn FnMut(JsValue)>::new(|event: JsValue| {
        let answer: Array = js::get(&event, &["data"]).dyn_into().unwrap_or_default();
        let number = answer.get(0).as_f64().unwrap_or_default() as u32;
        // It is taken out before it is called: it may send the next message.
        let takes = DESK.with_borrow_mut(|desk| desk.as_mut()?.waiting.remove(&number));
        if let Some(takes) = takes {
            let _ = takes.call1(&JsValue::UNDEFINED, &answer);
        }
    });
    let lost = Closure::<dyn FnMut(JsValue)>::new(|event: JsValue| {
        // It is said on the page; the console need not have it too.
        let _ = js::call(&event, "preventDefault", &[]);
        let came = DESK.with_borrow(|desk| desk.as_ref().is_some_and(|desk| desk.came));
        end(if came { "died" } else { "absent" });
    });
    for (name, listener) in [
        ("onmessage", heard.as_ref()),
        ("onmessageerror", lost.as_ref()),
        ("onerror", lost.as_ref()),
    ] {
        let _ = Reflect::set(&worker, &name.into(), listener);
    }
    Some(Desk {
        worker,
        waiting: Map::default(),
        last: 0,
        came: false,
        _heard: heard,
        _lost: lost,
    })
}

/// Ends the worker, and answers everybody who waits with a word.
fn end(why: &str) {
    let Some(desk) = DESK.take() else { return };
    let _ = js::call(&desk.worker, "terminate", &[]);
    for (_, takes) in desk.waiting.iter() {
        let _ = takes.call1(&JsValue::UNDEFINED, &word(why));
    }
    // One of its own listeners may be what calls this.
    deguchi_view::prelude::set_timeout(move || drop(desk), std::time::Duration::ZERO);
}

/// The error in an answer: its code, then names and values of its arguments in turns.
fn refused(all: &JsValue) -> Option<ReadError> {
    let all: Vec<String> = all
        .dyn_ref::<Array>()?
        .iter()
        .filter_map(|one| one.as_string())
        .collect();
    let (code, arguments) = all.split_first()?;
    let row = entry(code)?;
    let named = |pair: &[String]| {
        let name = row.arguments.iter().find(|name| **name == pair[0])?;
        Some((*name, pair.get(1)?.clone()))
    };
    Some(ReadError {
        code: row.code,
        arguments: arguments.chunks(2).filter_map(named).collect(),
        ..ReadError::default()
    })
}
