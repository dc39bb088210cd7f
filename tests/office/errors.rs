//! Every error is one that the page has sentences for.

use deguchi::formats::{ReadError, entry};
use deguchi_office::{Effort, SealError};

const ALL: [SealError; 15] = [
    SealError::Empty,
    SealError::NotSealed,
    SealError::Version,
    SealError::Cut,
    SealError::Damaged,
    SealError::Passphrase,
    SealError::ForKeys,
    SealError::ForPassphrase,
    SealError::ForOthers,
    SealError::Effort {
        asked: Effort::READING,
        bound: Effort::WRITING,
    },
    SealError::TooLarge,
    SealError::NoPassphrase,
    SealError::NoRecipient,
    SealError::BadIdentity,
    SealError::BadRecipient,
];

#[test]
fn each_has_a_row_in_the_table_of_errors_and_the_arguments_of_its_sentences() {
    for error in ALL {
        let row = entry(error.code()).unwrap_or_else(|| panic!("{error} is in no table"));
        let report = ReadError::from(error);
        assert_eq!(report.code, error.code());
        assert!(!row.placed, "{error}");
        let given: Vec<&str> = report.arguments.iter().map(|(name, _)| *name).collect();
        assert_eq!(given, row.arguments, "{error}");
    }
}

#[test]
fn codes_differ() {
    let mut codes: Vec<&str> = ALL.iter().map(|error| error.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), ALL.len());
}

#[test]
fn too_much_effort_says_how_much() {
    let error = SealError::Effort {
        asked: Effort::READING,
        bound: Effort::WRITING,
    };
    let expected = [("found", "256"), ("max", "64"), ("times", "4")];
    let expected = expected.map(|(name, value)| (name, value.to_owned()));
    assert_eq!(ReadError::from(error).arguments, expected);
}
