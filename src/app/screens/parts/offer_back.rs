//! Words about what was done, with the way back.

use deguchi::change::Change;

use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::say;

/// Says what was done and offers to take just that back, whatever is done meanwhile; `then` is the
/// place to go to when it was.
pub fn offer_back(said: String, changes: Vec<Change>, then: Option<Route>) {
    let (store, toasts) = (Store::current(), Toasts::current());
    toasts.offer(said, say("undo-now", &[]), move || {
        let (mut back, mut stays) = (false, None);
        for change in changes.iter().rev() {
            if store.take_back(change) {
                back = true;
            } else if store.keeping.is_read_only(&change.plan) {
                stays = Some("plans-locked");
            } else {
                stays = Some("undo-changed-since");
            }
        }
        if let Some(key) = stays {
            toasts.say(say(key, &[]));
        }
        if let Some(place) = then.as_ref().filter(|_| back) {
            Navigation::current().go(place);
        }
    });
}
