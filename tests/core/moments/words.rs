//! Two versions of a text, word by word.

use deguchi::moments::{Mark, Piece, marked};
use proptest::prelude::*;

/// What was kept bare, what was removed in [], what was added in {}.
fn written(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece.mark {
        Mark::Kept => piece.text.clone(),
        Mark::Removed => format!("[{}]", piece.text),
        Mark::Added => format!("{{{}}}", piece.text),
    };
    pieces.iter().map(one).collect()
}

#[test]
fn words_are_marked_and_not_letters() {
    let cases = [
        ("", "", ""),
        ("同じ文", "同じ文", "同じ文"),
        ("", "新しい文", "{新しい文}"),
        ("古い文", "", "[古い文]"),
        ("2件で使う", "3件で使う", "[2]{3}件で使う"),
        (
            "手順書を作成する",
            "設計書を作成する",
            "[手順書]{設計書}を作成する",
        ),
        ("サーバを移す", "サーバーを移す", "[サーバ]{サーバー}を移す"),
        ("Azureで動かす", "Fabricで動かす", "[Azure]{Fabric}で動かす"),
        (
            "応答を2.5秒にする",
            "応答を1.5秒にする",
            "応答を[2.5]{1.5}秒にする",
        ),
        ("１，２００件", "１，３００件", "１，[２００]{３００}件"),
        (
            "cut 1,200 calls",
            "cut 1,300 calls",
            "cut [1,200]{1,300} calls",
        ),
        ("we don't ship", "we can't ship", "we [don't]{can't} ship"),
        (
            "improve the guide",
            "write the guide",
            "[improve]{write} the guide",
        ),
        // Next to nothing between two changes: read as one.
        (
            "red apple here",
            "green pear here",
            "[red apple]{green pear} here",
        ),
        ("設計を書く。", "手順を直す。", "[設計を書く]{手順を直す}。"),
        // Lines stay lines.
        ("甲\n乙", "丙\n丁", "[甲]{丙}\n[乙]{丁}"),
        ("一\n二\n三", "一\n三", "一\n[二\n]三"),
        // Parts of one sign stay together.
        ("👨‍👩‍👧 one", "👨‍👩‍👦 one", "[👨‍👩‍👧]{👨‍👩‍👦} one"),
        ("か\u{3099}", "か", "[か\u{3099}]{か}"),
    ];
    for (old, new, want) in cases {
        assert_eq!(written(&marked(old, new)), want);
    }
}

fn sides(pieces: &[Piece]) -> (String, String) {
    let but = |mark: Mark| -> String {
        let pieces = pieces.iter().filter(|piece| piece.mark != mark);
        pieces.map(|piece| &*piece.text).collect()
    };
    (but(Mark::Added), but(Mark::Removed))
}

fn any_text() -> impl Strategy<Value = String> {
    let part = prop::sample::select(
        &[
            "設計",
            "を",
            "書く",
            "サーバー",
            "2",
            ".",
            "5",
            "件",
            " ",
            "\n",
            "\r\n",
            "the",
            "don't",
            "'",
            "、",
            "。",
            "か\u{3099}",
            "👨‍👩‍👧",
            "e\u{301}",
            "_",
            "ＡＢ",
            "\u{0}",
            "語",
            "\u{200D}",
        ][..],
    );
    prop::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn joined_back_the_pieces_give_both_texts(old in any_text(), new in any_text(), any in any::<String>()) {
        for (old, new) in [(&old, &new), (&old, &any), (&any, &old), (&old, &old)] {
            let pieces = marked(old, new);
            prop_assert_eq!(sides(&pieces), (old.clone(), new.clone()));
            prop_assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
            prop_assert!(pieces.windows(2).all(|two| two[0].mark != two[1].mark));
            prop_assert!(pieces.windows(2).all(|two| (two[0].mark, two[1].mark) != (Mark::Added, Mark::Removed)));
            prop_assert!(old != new || pieces.iter().all(|piece| piece.mark == Mark::Kept));
        }
    }
}

/// `count` words, none of which is another's in a text of another seed.
fn unlike(count: usize, seed: usize, end: &str) -> String {
    (0..count).map(|n| format!("{seed}x{n}{end}")).collect()
}

#[test]
fn long_texts_cost_little_however_they_differ() {
    let lines = |seed: usize| -> String {
        let line = |n: usize| format!("段落{n}の{}\n", unlike(20, seed + n % 7, " "));
        (0..1_000).map(line).collect()
    };
    // Where a comparison would cost too much, none is made: two pieces, the old and the new text.
    let cases = [
        ("words", unlike(14_000, 1, " "), unlike(14_000, 2, " "), 2),
        (
            "one paragraph among many",
            lines(1),
            lines(1).replacen("段落300の", "段落の", 1),
            3,
        ),
        (
            "lines of one letter",
            "a\n".repeat(50_000),
            "b\n".repeat(50_000),
            2,
        ),
        ("one line", "あ。".repeat(33_000), "い、".repeat(33_000), 2),
        // Some are compared word by word, the rest by the paragraph.
        ("every paragraph", lines(1), lines(2), 2_000),
    ];
    for (what, old, new, most) in cases {
        assert!(old.len() > 90_000, "{what}: {}", old.len());
        let pieces = marked(&old, &new);
        assert!(pieces.len() <= most, "{what}: {}", pieces.len());
        assert_eq!(sides(&pieces), (old, new), "{what}");
    }
}

#[test]
fn in_a_long_text_only_the_paragraph_that_differs_is_marked() {
    let line = |n: usize| format!("第{n}段落では、{}を書く。\n", unlike(30, n, "、"));
    let old: String = (0..400).map(line).collect();
    let new =
        old.replacen("第200段落では", "第200段落でも", 1)
            .replacen("第90段落", "第九十段落", 1);
    let marked = written(&marked(&old, &new));
    assert!(marked.contains("第200段落[では]{でも}、"));
    assert!(marked.contains("[第90段落]{第九十段落}では"));
    assert_eq!(marked.matches('[').count(), 2);
}
