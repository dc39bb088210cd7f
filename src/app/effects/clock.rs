//! The clock port, and timers.

use deguchi::model::Date;
use deguchi::ports::Clock;
use deguchi_view::prelude::{TimeoutHandle, set_timeout_with_handle};
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::Promise;
use wasm_bindgen::JsValue;

/// The browser's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserClock;

impl Clock for BrowserClock {
    fn today(&self) -> Date {
        day_of(&js_sys::Date::new_0())
            .or(Date::new(2000, 1, 1))
            .unwrap_or_else(|| unreachable!())
    }
    fn millis(&self) -> u64 {
        js_sys::Date::now() as u64
    }
}

fn day_of(at: &js_sys::Date) -> Option<Date> {
    let year = i16::try_from(at.get_full_year()).ok()?;
    let month = i8::try_from(at.get_month() + 1).ok()?;
    Date::new(year, month, i8::try_from(at.get_date()).ok()?)
}

fn time_of(at: &js_sys::Date) -> String {
    format!("{}:{:02}", at.get_hours(), at.get_minutes())
}

/// The day and the time of day of a moment (milliseconds since 1970, in UTC) where the user is.
pub fn local(moment: u64) -> (Option<Date>, String) {
    let at = js_sys::Date::new(&JsValue::from_f64(moment as f64));
    (day_of(&at), time_of(&at))
}

/// The moment (milliseconds since 1970, in UTC) at which it is so many minutes past midnight on a day, where the user is.
pub fn moment(day: Date, minutes: u32) -> u64 {
    let at = js_sys::Date::new_with_year_month_day(
        u32::try_from(day.year()).unwrap_or_default(),
        i32::from(day.month()) - 1,
        i32::from(day.day()),
    );
    at.set_hours(minutes / 60);
    at.set_minutes(minutes % 60);
    at.get_time() as u64
}

/// The time of day, as `14:32`.
pub fn time_of_day() -> String {
    time_of(&js_sys::Date::new_0())
}

/// Does a thing once, some time after it was last asked for.
#[derive(Clone, Default)]
pub struct Later(Rc<RefCell<Option<TimeoutHandle>>>);

impl Later {
    /// Asks for it, and takes an earlier request back.
    pub fn after(&self, wait: Duration, act: impl FnOnce() + 'static) {
        self.cancel();
        *self.0.borrow_mut() = set_timeout_with_handle(act, wait).ok();
    }

    /// Asks for it unless it is asked for already: at most one wait between the asking and the doing.
    pub fn within(&self, wait: Duration, act: impl FnOnce() + 'static) {
        if self.0.borrow().is_some() {
            return;
        }
        let slot = Rc::clone(&self.0);
        let act = move || {
            slot.borrow_mut().take();
            act();
        };
        *self.0.borrow_mut() = set_timeout_with_handle(act, wait).ok();
    }

    /// Whether it is asked for.
    pub fn waits(&self) -> bool {
        self.0.borrow().is_some()
    }

    /// Takes the request back.
    pub fn cancel(&self) {
        if let Some(handle) = self.0.borrow_mut().take() {
            handle.clear();
        }
    }
}

/// Waits for something, but no longer than that; `None`: it was not there by then.
pub async fn within<T: 'static>(
    longest: Duration,
    act: impl Future<Output = T> + 'static,
) -> Option<T> {
    let slot = Rc::new(RefCell::new(None));
    let done = Promise::new(&mut |resolve, _| {
        let _ = set_timeout_with_handle(
            move || {
                let _ = resolve.call0(&JsValue::NULL);
            },
            longest,
        );
    });
    let put = Rc::clone(&slot);
    let act = wasm_bindgen_futures::future_to_promise(async move {
        let outcome = act.await;
        *put.borrow_mut() = Some(outcome);
        Ok(JsValue::NULL)
    });
    let first = Promise::race(&js_sys::Array::of2(&act, &done));
    let _ = wasm_bindgen_futures::JsFuture::from(first).await;
    slot.take()
}
