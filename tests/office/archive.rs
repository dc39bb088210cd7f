//! Archives: what a folder becomes that is downloaded as one file.

use std::io::{Cursor, Write};

use deguchi::formats::{MAX_BYTES, ReadError, entry};
use deguchi_office::{ArchiveError, MAX_FILES, Packed, unpack};
use proptest::prelude::*;
use rstest::rstest;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const STORED: CompressionMethod = CompressionMethod::Stored;
const DEFLATED: CompressionMethod = CompressionMethod::Deflated;

/// An archive of these files.
fn pack(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, contents) in files {
        writer.start_file(*name, options).expect("a file");
        writer.write_all(contents).expect("its contents");
    }
    writer.finish().expect("an archive").into_inner()
}

fn whole(name: &str, contents: &[u8]) -> Packed {
    Packed {
        name: name.to_owned(),
        contents: Ok(contents.to_vec()),
    }
}

/// Puts other bytes over the field that stands so far behind each mark.
fn patched(archive: &[u8], mark: &[u8], behind: usize, field: &[u8]) -> Vec<u8> {
    let mut archive = archive.to_vec();
    let places: Vec<_> = (0..archive.len() - mark.len())
        .filter(|at| archive[*at..].starts_with(mark))
        .collect();
    for at in places {
        archive[at + behind..at + behind + field.len()].copy_from_slice(field);
    }
    archive
}

/// The heads of files, and their lines in the list at the end.
const HEAD: &[u8] = b"PK\x03\x04";
const LINE: &[u8] = b"PK\x01\x02";

#[rstest]
#[case::stored(STORED)]
#[case::deflated(DEFLATED)]
fn the_files_of_an_archive_come_out_in_order(#[case] method: CompressionMethod) {
    let files: [(&str, &[u8]); 3] = [
        ("10月の会/mbo-7K3F.age", b"one"),
        ("10月の会/mbo-2C9D.age", b"two"),
        ("empty.json", b""),
    ];
    let packed = unpack(&pack(&files, method)).expect("an archive");
    let wanted = files.map(|(name, contents)| whole(name, contents));
    assert_eq!(packed, wanted);
}

#[test]
fn folders_and_what_systems_leave_are_passed_over() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    writer
        .add_directory("hand-ins/", options)
        .expect("a folder");
    for name in [
        "hand-ins/mbo-7K3F.age",
        "__MACOSX/hand-ins/._mbo-7K3F.age",
        "hand-ins/.DS_Store",
        "hand-ins/Thumbs.db",
        "desktop.ini",
    ] {
        writer.start_file(name, options).expect("a file");
        writer.write_all(b"x").expect("its contents");
    }
    let archive = writer.finish().expect("an archive").into_inner();
    assert_eq!(
        unpack(&archive),
        Ok(vec![whole("hand-ins/mbo-7K3F.age", b"x")])
    );
}

#[test]
fn one_bad_file_stops_none_of_the_others() {
    let files: [(&str, &[u8]); 3] = [("a", b"first"), ("b", b"second"), ("c", b"third")];
    let archive = pack(&files, STORED);
    let place = archive.windows(6).position(|six| six == b"second");
    let mut damaged = archive.clone();
    damaged[place.expect("its contents")] = b'S';
    let all = unpack(&damaged).expect("an archive");
    let bad = Packed {
        name: "b".to_owned(),
        contents: Err(ArchiveError::Damaged),
    };
    assert_eq!(all, [whole("a", b"first"), bad, whole("c", b"third")]);
}

#[test]
fn a_locked_file_and_one_that_is_packed_in_an_unknown_way_are_told() {
    let archive = pack(&[("a", b"aaaa")], STORED);
    let locked = patched(&patched(&archive, HEAD, 6, &[1]), LINE, 8, &[1]);
    let unknown = patched(&patched(&archive, HEAD, 8, &[97]), LINE, 10, &[97]);
    for (archive, why) in [
        (locked, ArchiveError::Locked),
        (unknown, ArchiveError::Method),
    ] {
        let all = unpack(&archive).expect("an archive");
        assert_eq!(all[0].contents, Err(why));
    }
}

#[test]
fn names_in_other_letters_are_shown_as_far_as_they_can_be() {
    let archive = pack(&[("abcd/mbo-7K3F.age", b"x")], STORED);
    // 会 in Shift_JIS, as older programs of Windows write it.
    let archive = patched(&archive, b"abcd/", 0, &[0x89, 0xEF, 0x89, 0xEF]);
    let names: Vec<_> = unpack(&archive).expect("an archive");
    assert!(names[0].name.ends_with("/mbo-7K3F.age"), "{names:?}");
}

#[rstest]
#[case::nothing(b"".to_vec(), ArchiveError::NoArchive)]
#[case::text(b"name,amount\n".to_vec(), ArchiveError::NoArchive)]
#[case::cut(pack(&[("a", b"aaaa")], STORED)[..60].to_vec(), ArchiveError::NoArchive)]
#[case::excel(pack(&[("[Content_Types].xml", b"<Types/>")], DEFLATED), ArchiveError::Office)]
fn what_is_no_archive_of_files_is_refused(#[case] bytes: Vec<u8>, #[case] why: ArchiveError) {
    assert_eq!(unpack(&bytes), Err(why));
}

#[test]
fn a_file_that_unfolds_beyond_all_measure_is_not_taken() {
    let zeros = vec![0; MAX_BYTES + 1];
    let archive = pack(&[("bomb", &zeros), ("mbo-7K3F.age", b"x")], DEFLATED);
    assert!(archive.len() < MAX_BYTES / 100);
    let all = unpack(&archive).expect("an archive");
    assert_eq!(all[0].contents, Err(ArchiveError::TooLarge));
    assert_eq!(all[1], whole("mbo-7K3F.age", b"x"));
}

#[test]
fn many_files_that_unfold_beyond_all_measure_are_refused_together() {
    let zeros = vec![0; MAX_BYTES];
    let names: Vec<String> = (0..13).map(|number| format!("bomb-{number}")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (&**name, &*zeros)).collect();
    assert_eq!(unpack(&pack(&files, DEFLATED)), Err(ArchiveError::TooLarge));
}

#[test]
fn more_files_than_a_company_hands_in_are_refused() {
    let names: Vec<String> = (0..=MAX_FILES).map(|number| number.to_string()).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (&**name, &b""[..])).collect();
    assert_eq!(unpack(&pack(&files, STORED)), Err(ArchiveError::TooMany));
}

#[test]
fn every_reason_has_its_row_and_its_arguments() {
    for why in [
        ArchiveError::NoArchive,
        ArchiveError::Office,
        ArchiveError::TooMany,
        ArchiveError::TooLarge,
        ArchiveError::Locked,
        ArchiveError::Method,
        ArchiveError::Damaged,
    ] {
        let error = ReadError::from(why);
        let row = entry(error.code).expect("a row");
        let names: Vec<_> = error.arguments.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, row.arguments, "{}", error.code);
    }
}

proptest! {
    #[test]
    fn any_bytes_are_an_archive_or_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = unpack(&bytes);
    }

    #[test]
    fn an_archive_with_changed_bytes_gives_only_what_was_packed(at in 0_usize..200, to in any::<u8>()) {
        let files: [(&str, &[u8]); 2] = [("one.age", b"first contents"), ("two.age", b"second contents")];
        let mut archive = pack(&files, DEFLATED);
        let at = at % archive.len();
        archive[at] = to;
        for one in unpack(&archive).unwrap_or_default() {
            if let Ok(contents) = one.contents {
                prop_assert!(contents.is_empty() || files.iter().any(|(_, packed)| *packed == contents));
            }
        }
    }
}
