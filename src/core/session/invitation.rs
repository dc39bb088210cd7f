//! What a facilitator pastes into the invitation: a few lines of plain text.

use crate::formats::Session;
use crate::messages::{Argument, Say};
use crate::model::Date;

/// Most lines of an invitation: it is read between two meetings.
pub const MAX_LINES: usize = 8;

/// The text for an invitation: what, when, where, how to open. `page` is the address of the page, `link` one that opens
/// the pack itself, where there is one; without it the pack is a file that comes along. It names nobody.
#[must_use]
pub fn invitation(session: &Session, page: &str, link: Option<&str>, say: Say<'_>) -> String {
    let occasion = &session.occasion;
    let name = one_line(&occasion.name);
    let minutes = session.agenda.minutes();
    let mut lines = Vec::new();
    if !name.is_empty() {
        lines.push(name);
    }
    let times = occasion.start_minutes().map(|start| {
        let end = (start + minutes) % (24 * 60);
        let end = format!("{:02}:{:02}", end / 60, end % 60);
        let start = Argument::Text(&occasion.start);
        say(
            "invitation-times",
            &[("start", start), ("end", Argument::Text(&end))],
        )
    });
    let day = occasion.day.map(|day| day_in_words(day, say));
    let when = match (day, times) {
        (Some(day), Some(times)) => {
            let parts = [
                ("day", Argument::Text(&day)),
                ("times", Argument::Text(&times)),
            ];
            say("invitation-when", &parts)
        }
        (Some(part), None) | (None, Some(part)) => part,
        (None, None) => say("invitation-minutes", &[("minutes", minutes.into())]),
    };
    lines.push(when);
    let place = one_line(&occasion.place);
    if !place.is_empty() {
        lines.push(say(
            "invitation-place",
            &[("place", Argument::Text(&place))],
        ));
    }
    let file = session.file_name();
    match link {
        Some(link) => lines.push(say("invitation-link", &[("link", Argument::Text(link))])),
        None => {
            let parts = [
                ("page", Argument::Text(page)),
                ("file", Argument::Text(&file)),
            ];
            lines.push(say("invitation-file", &parts));
        }
    }
    lines.push(say("invitation-device", &[]));
    lines.push(say("invitation-notes", &[]));
    lines.join("\n")
}

/// A day with its weekday, as the language writes it.
fn day_in_words(day: Date, say: Say<'_>) -> String {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let weekday = DAYS.get(usize::from(day.weekday()));
    let (year, date) = (day.year().to_string(), day.day().to_string());
    let parts = [
        ("year", Argument::Text(&year)),
        ("month", Argument::Number(i64::from(day.month()))),
        ("day", Argument::Text(&date)),
        (
            "weekday",
            Argument::Text(weekday.copied().unwrap_or_default()),
        ),
    ];
    say("invitation-day", &parts)
}

/// A text in one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
