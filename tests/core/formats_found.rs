//! What fuzzing found (docs/contributing.md): refusals that said too little, or something else than their
//! row in the table of errors.

use deguchi::formats::{Kind, ReadError, entry, read, read_entry, read_snapshot};

fn refusal(text: &str) -> ReadError {
    let outcome = match text {
        _ if text.contains("deguchi/entry") => read_entry(text).map(drop),
        _ if text.contains("deguchi/snapshot") => read_snapshot(text).map(drop),
        _ => read(text.as_bytes(), &Kind::ALL).map(drop),
    };
    outcome.expect_err(text)
}

/// A text, and the code, line, column and path of its refusal.
#[test]
fn refusals_name_their_place_and_carry_what_their_row_promises() {
    let cases = [
        // A field that may not be missing is, or a write is no pair: the types find it, at a place.
        (
            "{\"format\":\"deguchi/backup\",\"version\":1,\"plans\":[{\"plan\":{\"id\":\"p\"},\n\"sidecar\":{\"fields\":{\"head\":{\"title\":[{\"dot\":[1]}]}}}}]}",
            ("wrong-value", 2, 47, ""),
        ),
        (
            "{\"format\":\"deguchi/backup\",\"version\":1,\"plans\":[{\"plan\":{\"id\":\"p\"},\n\"sidecar\":{\"fields\":{\"head\":{\"title\":[{}]}}}}]}",
            ("wrong-value", 2, 41, ""),
        ),
        (
            "{\"format\":\"deguchi/entry\",\"version\":1,\"at\":1,\n\"by\":[\"a\",1],\"change\":{\"plan\":\"p\",\"label\":\"x\",\"fields\":[]}}",
            ("wrong-value", 2, 60, ""),
        ),
        (
            "{\"format\":\"deguchi/snapshot\",\"version\":1,\"plan\":\"p\",\"number\":0,\"at\":0,\n\"state\":{\"id\":\"q\"}}",
            ("wrong-value", 2, 15, "state.id"),
        ),
        // An empty id is one that is missing, and nothing was found.
        (
            "{\"format\":\"deguchi/submission\",\"version\":1,\"plan\":\"\"}",
            ("id-missing", 1, 51, "plan"),
        ),
        // What a newer page wrote is never called damaged, whatever of it is not as it is here.
        (
            "{\"format\":\"deguchi/backup\",\"version\":2,\"plans\":[{\"plan\":{\"id\":\"p\"}},{\"plan\":{\"id\":\"p\"}}]}",
            ("newer-version", 0, 0, ""),
        ),
        (
            "{\"format\":\"deguchi/backup\",\"version\":2,\"plans\":[{\"sidecar\":{\"fields\":{\"a\":{\"b\":[{}]}}}}]}",
            ("newer-version", 0, 0, ""),
        ),
        (
            "{\"format\":\"deguchi/pack\",\"version\":2,\"id\":\"?\"}",
            ("newer-version", 0, 0, ""),
        ),
    ];
    for (text, (code, line, column, path)) in cases {
        let error = refusal(text);
        let found = (error.code, error.line, error.column, &*error.path);
        assert_eq!(found, (code, line, column, path), "{text}");
        let mut arguments: Vec<&str> = error.arguments.iter().map(|(name, _)| *name).collect();
        arguments.sort_unstable();
        let mut promised = entry(code).expect("a row").arguments.to_vec();
        promised.sort_unstable();
        assert_eq!(arguments, promised, "{text}");
    }
}
