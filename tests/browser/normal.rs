//! The browser's tables and those of the native tests are the same.

use deguchi::ports::Normal;
use deguchi_app::effects::normal::BrowserNormal;
use unicode_normalization::UnicodeNormalization;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_browsers_normal_form_is_the_one_that_native_tests_use() {
    let samples = [
        "２件",
        "％",
        "ｶﾞｲﾄﾞ",
        "が",
        "①②③",
        "㈱",
        "㍻",
        "ﬁ",
        "é",
        "Å",
        "한글",
        "👩‍👩‍👧",
        "𝟗",
        "ＡＢＣ",
        "〜～",
        "…",
    ];
    for sample in samples {
        assert_eq!(
            BrowserNormal.nfkc(sample),
            sample.nfkc().collect::<String>(),
            "{sample}"
        );
    }
    // Every character of the planes that people write in, one by one.
    let odd: Vec<char> = (0x20..0x1_0000_u32)
        .filter_map(char::from_u32)
        .filter(|c| {
            let text = c.to_string();
            BrowserNormal.nfkc(&text) != text.nfkc().collect::<String>()
        })
        .collect();
    // A newer Unicode on one side may know characters that the other does not: never a written one.
    assert!(odd.len() < 20, "{odd:?}");
    assert!(
        odd.iter().all(|c| !('\u{3000}'..='\u{9fff}').contains(c)),
        "{odd:?}"
    );
}
