//! An archive: its list, its files, and what they hold.

use deguchi::formats::{MAX_BYTES, ReadError};
use deguchi_office::{MAX_FILES, MAX_UNPACKED, unpack};

use super::refusals;

/// Unpacks the bytes: no more than allowed comes out, and every refusal can be told.
pub fn try_out(bytes: &[u8]) {
    let told = |why| refusals::told(&ReadError::from(why));
    let files = match unpack(bytes) {
        Ok(files) => files,
        Err(why) => return told(why),
    };
    assert!(files.len() <= MAX_FILES);
    let mut all = 0;
    for file in files {
        match file.contents {
            Ok(contents) => {
                assert!(contents.len() <= MAX_BYTES);
                all += contents.len();
            }
            Err(why) => told(why),
        }
    }
    assert!(all <= MAX_UNPACKED);
}
