//! Finding by typing.

use deguchi::search::{folded, rank};

use crate::assistant::support::Nfkc;

#[test]
fn a_word_is_found_however_it_is_written() {
    let cases: [(&str, &str, Option<usize>); 16] = [
        ("", "ぜんたい", Some(0)),
        ("ノート", "てもと のーと", Some(1)),
        ("のーと", "手元ノート", Some(2)),
        ("ﾃﾝｹﾝ", "点検 てんけん", Some(1)),
        ("ＪＳＯＮ", "export json", Some(1)),
        ("Goal", "goal 2: review", Some(0)),
        ("review", "Goal 2: Review designs", Some(1)),
        ("view", "Goal 2: Review designs", Some(2)),
        ("designs goal", "Goal 2: Review designs", Some(2)),
        ("designs plan", "Goal 2: Review designs", None),
        ("  goal  ", "Goal 2", Some(0)),
        ("目標2", "目標２　型を配る", Some(0)),
        ("型 目標", "目標２　型を配る", Some(2)),
        ("ヴ", "ゔぁいおりん", Some(0)),
        ("が", "ｶﾞｲﾄﾞ", Some(0)),
        ("x", "", None),
    ];
    for (typed, text, wanted) in cases {
        let (asked, there) = (folded(typed, &Nfkc), folded(text, &Nfkc));
        assert_eq!(rank(&asked, &there), wanted, "{typed:?} in {text:?}");
    }
}
