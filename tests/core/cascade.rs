//! What a goal can be linked to, as it reads in one line.

use deguchi::model::Policy;

fn line(area: &str, text: &str) -> String {
    Policy {
        area: area.into(),
        text: text.into(),
        ..Policy::default()
    }
    .line()
}

#[test]
fn a_policys_area_and_text_are_parted_as_the_language_of_the_area_does() {
    assert_eq!(line("技術", "楽しく学ぶ。"), "技術：楽しく学ぶ。");
    assert_eq!(
        line("Technology", "Learn with joy."),
        "Technology: Learn with joy."
    );
    assert_eq!(line("", "楽しく学ぶ。"), "楽しく学ぶ。");
    assert_eq!(line("技術", ""), "技術");
}
