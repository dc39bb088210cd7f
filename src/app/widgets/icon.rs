//! Line icons on a 24 grid, drawn in the colour of the text beside them.

use deguchi_view::prelude::*;

fn paths(name: &str) -> &'static str {
    match name {
        "check" => "M5 12.5 9.5 17 19 7.5",
        "undo" => "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
        "redo" => "m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
        "lock" => {
            "M6.5 11h11A1.5 1.5 0 0 1 19 12.5v6a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5v-6A1.5 1.5 0 0 1 6.5 11M8 11V8a4 4 0 0 1 8 0v3"
        }
        "plus" => "M12 5v14M5 12h14",
        "close" => "M6 6l12 12M18 6 6 18",
        "menu" => "M4 7h16M4 12h16M4 17h16",
        "list" => "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01",
        "pen" => "m4 20 1-5L16 4l4 4L9 19z",
        "turn" => "M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",
        "note" => "M4 5h16v11H9l-5 4z",
        "down" => "M12 4v12m-5-5 5 5 5-5M5 20h14",
        "copy" => {
            "M10.5 9h8a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 9 18.5v-8A1.5 1.5 0 0 1 10.5 9M5 15V5a1 1 0 0 1 1-1h9"
        }
        "shield" => "M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6zm-3 9 2 2 4-4",
        "more" => "M5 12h.01M12 12h.01M19 12h.01",
        "bin" => "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
        "grip" => "M9 7h.01M15 7h.01M9 12h.01M15 12h.01M9 17h.01M15 17h.01",
        "search" => "M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15.5 15.5 20 20",
        "up" => "m6 15 6-6 6 6",
        "next" => "m9 6 6 6-6 6",
        "back" => "M20 12H5m5-5-5 5 5 5",
        "forth" => "M4 12h15m-5-5 5 5-5 5",
        "file" => "M7 3h7l5 5v13H7zM14 3v5h5",
        "link" => {
            "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"
        }
        "table" => "M4 5h16v14H4zM4 10h16M4 15h16M10 5v14",
        "print" => "M7 8V4h10v4M7 17H4V8h16v9h-3M7 14h10v6H7z",
        "eye-off" => {
            "M4 4l16 16M10 6a9 9 0 0 1 11 6 11 11 0 0 1-3 4M6 8a11 11 0 0 0-3 4 9 9 0 0 0 12 5"
        }
        "eye" => "M3 12a10 10 0 0 1 18 0 10 10 0 0 1-18 0M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6",
        "help" => {
            "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17h.01"
        }
        _ => "",
    }
}

/// An icon; decorative, so the button around it needs a name of its own.
#[component]
pub fn Icon(
    /// Which one.
    name: &'static str,
) -> View {
    view! {
        <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
            <path d=paths(name)/>
        </svg>
    }
}

/// Half a disc: the switch between light and dark.
#[component]
pub fn ThemeIcon() -> View {
    view! {
        <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="8"/>
            <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/>
        </svg>
    }
}

/// The word mark's picture: steps, and the way up.
#[component]
pub fn MarkIcon() -> View {
    view! {
        <svg class="mark-i" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M2.5 17h4.6v-4.2h4.6V8.6h4.6V17M2.5 17h13.8"/>
            <path class="up" d="M14 5.2l2.3-2.7 2.3 2.7"/>
        </svg>
    }
}
