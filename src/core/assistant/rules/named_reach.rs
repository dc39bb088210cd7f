//! Mail addresses and phone numbers, by their form.

use super::named_customer::{Kind, Named};

/// Adds the mail addresses and phone numbers of a text in small letters.
pub(super) fn reaches(low: &str, found: &mut Vec<Named>) {
    let bytes = low.as_bytes();
    let mut reached = 0;
    for at in 0..bytes.len() {
        let span = match bytes[at] {
            b'@' => mail(bytes, at),
            b'+' | b'(' | b'0'..=b'9' if at >= reached => phone(low, at).map(|end| (at, end)),
            _ => None,
        };
        if let Some((start, end)) = span {
            reached = end;
            found.push((start..end, Kind::Reach));
        }
    }
    for word in ["内線", "ext. ", "ext ", "extension "] {
        for (at, _) in low.match_indices(word) {
            let free = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
            let tail = &low[at + word.len()..];
            let number = tail.trim_start_matches([':', ' ', '番']);
            let digits = number.bytes().take_while(u8::is_ascii_digit).count();
            if free && (3..=6).contains(&digits) {
                let end = low.len() - number.len() + digits;
                found.push((at..end, Kind::Reach));
            }
        }
    }
}

/// `name@host.jp`; no address of a repository and no version of a package.
fn mail(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let local =
        |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'%' | b'+' | b'-');
    let host = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
    let start = at - bytes[..at].iter().rev().take(64).take_while(local).count();
    let mut end = at + 1 + bytes[at + 1..].iter().take(128).take_while(host).count();
    while end > at && matches!(bytes[end - 1], b'.' | b'-') {
        end -= 1;
    }
    let name = &bytes[start..at];
    let host = bytes.get(at + 1..end)?;
    let last = host.rsplit(|b| *b == b'.').next()?;
    let whole =
        last.len() < host.len() && last.len() >= 2 && last.iter().all(u8::is_ascii_alphabetic);
    let person = !name.is_empty() && name != b"git" && !host.starts_with(b".");
    (whole && person).then_some((start, end))
}

/// The end of the phone number that begins here: 03-1234-5678, (03)1234-5678, +81 90 1234 5678.
fn phone(low: &str, at: usize) -> Option<usize> {
    const LINES: [&str; 4] = ["-", "‐", "−", "–"];
    let bytes = low.as_bytes();
    let told = ["tel", "fax"].iter().any(|word| low[..at].ends_with(word));
    let joined = |b: &u8| b.is_ascii_alphanumeric() || b"-./,#_+".contains(b);
    if !told && at > 0 && joined(&bytes[at - 1]) {
        return None;
    }
    let plus = bytes[at] == b'+';
    let mut groups: Vec<usize> = Vec::new();
    let mut digits = String::new();
    let mut next = at + usize::from(plus);
    let mut end = next;
    while groups.len() < 6 {
        let opened = bytes.get(next) == Some(&b'(');
        let from = next + usize::from(opened);
        let count = bytes[from.min(bytes.len())..]
            .iter()
            .take(16)
            .take_while(|b| b.is_ascii_digit())
            .count();
        if count == 0 {
            break;
        }
        groups.push(count);
        digits.push_str(&low[from..from + count]);
        end = from + count;
        let closed = opened && bytes.get(end) == Some(&b')');
        if opened && !closed {
            return None;
        }
        end += usize::from(closed);
        let tail = &low[end..];
        let line = LINES.iter().find(|line| tail.starts_with(**line));
        next = end
            + match line {
                Some(line) => line.len(),
                None if tail.starts_with(' ') => 1,
                None if closed || tail.starts_with('(') => 0,
                None => break,
            };
    }
    let total = digits.len();
    let first = *groups.first()?;
    let last = *groups.last()?;
    let parts = groups.len();
    let free = ["0120", "0570", "0800"]
        .iter()
        .any(|code| digits.starts_with(code));
    let right = if plus {
        (9..=15).contains(&total) && (parts > 1 || total > 9)
    } else if digits.starts_with('0') {
        let whole = (10..=11).contains(&total);
        let mobile = total == 11 && digits.as_bytes()[2] == b'0';
        whole && (parts == 1 && mobile || parts == 3 && first <= 5 && (last == 4 || free))
    } else {
        groups == [3, 3, 4]
    };
    let on = low[end..].starts_with(|c: char| c.is_ascii_alphanumeric());
    (right && !on).then_some(end)
}
