//! A file inside a link: it comes back whole, or its fault is named.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use deguchi::formats::{Outgoing, Submission, codes, unwrap, wrap};
use deguchi::model::Shared;
use proptest::prelude::*;

#[test]
fn the_checksum_and_the_letters_are_the_well_known_ones() {
    assert_eq!(wrap(b"123456789"), "deguchi1.MTIzNDU2Nzg5.cbf43926");
    assert_eq!(wrap(b""), "deguchi1..00000000");
    assert!(wrap(&[0xFB, 0xEF, 0xFF]).starts_with("deguchi1.--__."));
}

#[test]
fn faults_are_named() {
    let whole = wrap(b"a file, deflated");
    let cases = [
        ("", "code-none"),
        ("hello", "code-none"),
        ("deguchi2.AAAA.00000000", "code-none"),
        ("deguchi1.", "code-cut"),
        (&whole[..12], "code-cut"),
        (&whole[..whole.len() - 9], "code-cut"),
        (&whole[..whole.len() - 1], "code-cut"),
        (&[&whole[..15], "… (shortened)"].concat(), "code-cut"),
        (&whole.replacen("YSBm", "YSBn", 1), "code-damaged"),
        (&whole.replacen("YSBm", "YSB", 1), "code-damaged"),
        ("deguchi1.AAAA.zzzzzzzz", "code-damaged"),
        ("deguchi1.A.00000000", "code-damaged"),
        ("deguchi1.AB.00000000", "code-damaged"),
    ];
    for (text, code) in cases {
        assert_eq!(
            unwrap(text).map_err(|error| error.code),
            Err(code),
            "{text:?}"
        );
    }
}

#[test]
fn a_code_is_found_inside_a_message() {
    let code = wrap(b"a file, deflated");
    let broken: String = code.chars().map(|c| format!("{c}\r\n ")).collect();
    for text in [
        format!("https://example.com/deguchi/#/in/{code}"),
        format!("よろしくお願いします。\n{code}\n佐藤"),
        broken,
    ] {
        assert_eq!(unwrap(&text).expect("whole"), b"a file, deflated", "{text}");
    }
}

/// The types hold that nothing else gets into it: see the examples of [`Outgoing`].
#[test]
fn a_link_is_made_of_what_may_leave() {
    let text = Outgoing::written(&Shared(Submission::default()), |_| "public".to_owned());
    let mut link = pin!(text.turned(|text| {
        Box::pin(async move { Some(format!("#/in/{}", wrap(text.as_bytes()))) })
    }));
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Some(link)) = link.as_mut().poll(&mut context) else {
        panic!("a link");
    };
    assert_eq!(unwrap(link.as_str()).expect("a code"), b"public");
}

#[test]
fn every_code_in_a_message_is_found_once_and_the_cut_ones_are_named() {
    let (first, second) = (wrap(b"the first file"), wrap(b"the second file"));
    let cut = &second[..second.len() - 12];
    let text = format!("佐藤です。\n{first}\n> {first}\n次です：{cut}…\n{second}。以上{cut}");
    let found: Vec<_> = codes(&text)
        .iter()
        .map(|code| unwrap(code).map_err(|error| error.code))
        .collect();
    let want: [Result<&[u8], &str>; 3] = [
        Ok(b"the first file"),
        Err("code-cut"),
        Ok(b"the second file"),
    ];
    assert_eq!(found, want.map(|one| one.map(<[u8]>::to_vec)));
    assert!(codes("deguchi").is_empty());
    assert_eq!(codes("deguchi1."), ["deguchi1."]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let code = wrap(&bytes);
        prop_assert!(code.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));
        prop_assert_eq!(codes(&["> ", &code, "\n", &code].concat()), [code.clone()]);
        prop_assert_eq!(unwrap(&code), Ok(bytes));
    }

    #[test]
    fn one_changed_letter_is_noticed(
        bytes in prop::collection::vec(any::<u8>(), 3..60),
        at in any::<prop::sample::Index>(),
        letter in "[A-Za-z0-9_-]",
    ) {
        let code = wrap(&bytes);
        let body = 9..code.len() - 9;
        let at = body.start + at.index(body.len());
        let changed = [&code[..at], &letter, &code[at + 1..]].concat();
        prop_assume!(changed != code);
        prop_assert_eq!(unwrap(&changed).map_err(|error| error.code), Err("code-damaged"));
    }
}
