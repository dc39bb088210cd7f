//! How wide a text is, nearly: the core has no fonts, and a picture needs room to plan with.

/// The width of a text, in pixels: full-width characters are as wide as the type is high.
pub(super) fn width(text: &str, size: i64) -> i64 {
    text.chars().map(|c| hundredths(c) * size).sum::<i64>() / 100
}

/// How wide a character is, in hundredths of the size of its type; a little more than it mostly is.
fn hundredths(c: char) -> i64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 30,
        ' ' | '(' | ')' | '-' | 'f' | 't' | 'r' => 38,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 90,
        'A'..='Z' | '&' => 68,
        _ if is_wide(c) => 100,
        _ => 62,
    }
}

fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x115F | 0x2026 | 0x2E80..=0xFF60 | 0xFFE0..=0xFFE6 | 0x1_F300..)
}

/// A text in at most so many lines of at most this width; what does not fit ends in an ellipsis.
/// Lines break at spaces, and anywhere in Japanese.
pub(super) fn fit(text: &str, size: i64, most: i64, lines: usize) -> Vec<String> {
    let clean: Vec<&str> = text.split_whitespace().collect();
    let clean = clean.join(" ");
    let mut out: Vec<String> = Vec::new();
    let mut rest = &*clean;
    while out.len() + 1 < lines && width(rest, size) > most {
        let end = break_of(rest, size, most);
        out.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    out.push(clip(rest, size, most));
    out
}

/// Where the first line of a text ends.
fn break_of(text: &str, size: i64, most: i64) -> usize {
    let (mut at, mut best, mut wide) = (0, 0, 0);
    let mut before = ' ';
    for c in text.chars() {
        // Between two letters of a word a line does not break, nor before what closes.
        let glued = !is_wide(c) && !is_wide(before) && c != ' ' && before != ' ';
        if at > 0 && !glued && !"、。，．」』）ー・：".contains(c) {
            best = at;
        }
        wide += hundredths(c) * size;
        if wide > most * 100 {
            break;
        }
        at += c.len_utf8();
        before = c;
    }
    // A word longer than the line is cut where the line ends.
    if best > 0 {
        best
    } else {
        at.max(text.chars().next().map_or(0, char::len_utf8))
    }
}

fn clip(text: &str, size: i64, most: i64) -> String {
    if width(text, size) <= most {
        return text.to_owned();
    }
    let room = (most - size) * 100;
    let mut wide = 0;
    let kept: String = text
        .chars()
        .take_while(|c| {
            wide += hundredths(*c) * size;
            wide <= room
        })
        .collect();
    [kept.trim_end(), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::{fit, width};

    #[test]
    fn every_line_fits_and_nothing_is_lost_where_there_is_room() {
        let text =
            "Turn SQL Server work into recurring business, and 運用設計を型にし、2案件で使う";
        for most in [60, 120, 200, 400] {
            for lines in 1..5 {
                let fitted = fit(text, 13, most, lines);
                assert!(fitted.len() <= lines);
                assert!(
                    fitted.iter().all(|line| width(line, 13) <= most),
                    "{fitted:?}"
                );
                let bare = |text: &str| text.replace(' ', "");
                let joined = bare(&fitted.concat());
                assert!(
                    bare(text).starts_with(joined.trim_end_matches('…')),
                    "{fitted:?}"
                );
                if !joined.ends_with('…') {
                    assert_eq!(joined, bare(text));
                }
            }
        }
    }

    #[test]
    fn no_line_begins_with_what_closes() {
        assert_eq!(fit("あいう、えお", 10, 30, 2), ["あい", "う、…"]);
        assert_eq!(fit("あいう、えお", 10, 40, 2), ["あいう、", "えお"]);
    }
}
