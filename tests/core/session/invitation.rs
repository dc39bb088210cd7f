//! The text for an invitation, and links to a pack that lies beside the page.

use deguchi::formats::{PackName, Session, ShownAgenda, ShownPhase};
use deguchi::messages::Messages;
use deguchi::model::{Language, SessionId};
use deguchi::session::{MAX_LINES, invitation};
use rstest::rstest;

use super::agenda;
use crate::formats_messages::source;

const PAGE: &str = "https://goals.example/";

fn session(day: &str, start: &str, place: &str) -> Session {
    let mut session = Session {
        id: SessionId::new("7k3f2a9c-1").expect("an id"),
        agenda: ShownAgenda {
            phases: agenda().phases.iter().map(ShownPhase::of).collect(),
            ..ShownAgenda::default()
        },
        ..Session::default()
    };
    session.occasion.name = "目標設計の会\nデータ基盤課".to_owned();
    session.occasion.day = day.parse().ok();
    session.occasion.start = start.to_owned();
    session.occasion.place = place.to_owned();
    session
}

fn written(language: Language, session: &Session, link: Option<&str>) -> Vec<String> {
    let messages = Messages::new(language, &source(language));
    let text = invitation(session, PAGE, link, &|key, with| messages.get(key, with));
    text.lines().map(str::to_owned).collect()
}

#[rstest]
#[case(Language::Ja, "2026-10-08", "14:00", "2026年10月8日（木）14:00〜15:00")]
#[case(Language::Ja, "2026-10-08", "", "2026年10月8日（木）")]
#[case(Language::Ja, "", "14:00", "14:00〜15:00")]
#[case(Language::Ja, "", "", "60分")]
#[case(Language::En, "2026-10-08", "14:00", "Thu 8 Oct 2026, 14:00–15:00")]
#[case(Language::En, "2027-02-28", "23:30", "Sun 28 Feb 2027, 23:30–00:30")]
#[case(Language::En, "", "", "60 minutes")]
fn an_invitation_says_when(
    #[case] language: Language,
    #[case] day: &str,
    #[case] start: &str,
    #[case] when: &str,
) {
    let lines = written(language, &session(day, start, ""), None);
    assert_eq!(lines[0], "目標設計の会 データ基盤課");
    assert_eq!(lines[1], when);
}

#[test]
fn an_invitation_says_how_to_open_the_pack_in_few_lines() {
    for language in Language::ALL {
        let session = session("2026-10-08", "14:00", "第2会議室\r\n（本館）");
        let link = "https://goals.example/#/in/abc";
        for (given, open) in [(Some(link), link), (None, "session-20261008-7k3f2a9c.json")] {
            let lines = written(*language, &session, given);
            assert!(lines.len() <= MAX_LINES, "{lines:?}");
            assert!(lines.iter().any(|line| line.contains(open)), "{lines:?}");
            assert!(lines.iter().any(|line| line.contains("第2会議室 （本館）")));
            let keys = |line: &String| line.contains("invitation-") || line.contains("{$");
            assert!(!lines.iter().any(keys), "{lines:?}");
        }
        let without = written(*language, &session, None);
        assert!(without.iter().any(|line| line.contains(PAGE)));
    }
}

#[rstest]
#[case("data-2026", true)]
#[case("a", true)]
#[case("0_b", true)]
#[case("", false)]
#[case("Data", false)]
#[case("a.b", false)]
#[case("..", false)]
#[case("a/b", false)]
#[case("a\\b", false)]
#[case("a%2fb", false)]
#[case("課", false)]
#[case("a b", false)]
fn a_pack_beside_the_page_has_a_plain_name(#[case] text: &str, #[case] good: bool) {
    let name = PackName::new(text);
    assert_eq!(name.is_ok(), good);
    if let Ok(name) = name {
        assert_eq!(
            (name.path(), name.to_string()),
            (format!("packs/{text}.json"), text.to_owned())
        );
        assert_eq!(name.as_str(), text);
    }
}

#[test]
fn the_name_of_a_pack_is_bounded() {
    assert!(PackName::new("a".repeat(PackName::MAX)).is_ok());
    assert!(PackName::new("a".repeat(PackName::MAX + 1)).is_err());
}
