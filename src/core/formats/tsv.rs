//! Tab-separated cells as Excel copies them.

/// The rows of a copied table. A cell in quotes may hold tabs and line breaks, and doubled quotes;
/// a cell that only begins with a quote is taken as it stands.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = &*text;
    loop {
        let (cell, after) = quoted(rest).unwrap_or_else(|| {
            let end = rest.find(['\t', '\n']).unwrap_or(rest.len());
            let (cell, after) = rest.split_at(end);
            (cell.to_owned(), after)
        });
        row.push(cell);
        match after.as_bytes().first() {
            Some(b'\t') => rest = &after[1..],
            Some(_) => {
                rows.push(std::mem::take(&mut row));
                rest = &after[1..];
                if rest.is_empty() {
                    break;
                }
            }
            None => {
                rows.push(row);
                break;
            }
        }
    }
    rows
}

/// A quoted cell, and what follows it; `None` where it is none to its end.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut cell = String::new();
    loop {
        let end = rest.find('"')?;
        cell.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(more) => {
                cell.push('"');
                rest = more;
            }
            None if rest.is_empty() || rest.starts_with(['\t', '\n']) => return Some((cell, rest)),
            None => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn reads_what_excel_writes() {
        let cases: [(&str, &[&[&str]]); 8] = [
            ("a\tb\r\nc\td\r\n", &[&["a", "b"], &["c", "d"]]),
            ("a\t\"b\nc\td\"\te", &[&["a", "b\nc\td", "e"]]),
            ("\"say \"\"yes\"\"\"\tb", &[&["say \"yes\"", "b"]]),
            ("\"not closed\tb\nc", &[&["\"not closed", "b"], &["c"]]),
            ("\"a\" and b\tc", &[&["\"a\" and b", "c"]]),
            ("a\n\nb", &[&["a"], &[""], &["b"]]),
            ("", &[&[""]]),
            ("\t\n", &[&["", ""]]),
        ];
        for (text, want) in cases {
            assert_eq!(rows(text), want, "{text:?}");
        }
    }
}
