//! Two English clauses that share nothing are two goals, unless one is the way to the other.

use super::apart::brings;
use super::en::word;
use super::en_finite::{fresh, new};
use super::words::{Class, Topic};
use super::{Act, Joint};
use crate::assistant::text::Text;

/// Whether two clauses that nothing ties together could be met apart, also where no table knows what
/// they are about; `strict` where they may be signs of one goal, so that each needs its own date.
pub(super) fn untied(text: &Text, first: &Act, second: &Act, strict: bool) -> bool {
    use Class::{Deed, Do, Grow, Hand, Make, Result, Sale, Win};
    let known = first.topic.is_some() && second.topic.is_some();
    let same = known && first.topic == second.topic;
    // "All members finish the course and score 80": one act of theirs after the other.
    let theirs = first.bare && second.joint == Joint::Next;
    if same || theirs || second.back || !first.object || !second.object {
        return false;
    }
    let own = |act: &Act| matches!(act.class, Make | Do | Deed | Sale | Win | Grow | Result);
    let level = matches!(first.class, Result | Sale | Win | Grow);
    // What is made or done may be the way to a level of which no table knows better.
    let end = known && brings(first.topic, second.topic);
    let own_end = |topic| {
        matches!(
            topic,
            Some(Topic::Leave | Topic::Learning | Topic::Hiring | Topic::Overtime)
        )
    };
    let own_way = |topic| own_end(topic) || matches!(topic, Some(Topic::Sales | Topic::Place));
    let far = !known && (own_end(second.topic) || own_way(first.topic));
    let means = !level && second.class == Result && (end || !known && !far);
    // Each with a date of its own: a step has no other theme.
    let full = |act: &Act| act.figure && act.due;
    if (own(first) || first.class == Hand) && own(second) && first.due && second.due {
        let both = full(first) && full(second);
        let one = full(first) || full(second) || fresh(text, second);
        return both || one && !means && !way(text, first, second);
    }
    if strict {
        return false;
    }
    // "Move payroll and run a contest": something new, and no step on the way to anything.
    let event = matches!(second.class, Make | Do | Sale | Win | Grow);
    let begun = own(first) && first.class != Deed && !first.mind;
    let joined = second.joint == Joint::Next && second.free;
    let ends = end || second.helps;
    if joined && event && begun && !ends && new(text, second) && !way(text, first, second) {
        return true;
    }
    // Hours and days off of people do not come of a thing that is due for itself.
    let life = matches!(
        second.topic,
        Some(Topic::Overtime | Topic::Leave | Topic::Hiring)
    );
    if life && !known && full(first) && own(first) && second.class == Result && second.figure {
        return true;
    }
    // What one comes to know, and a level that no knowledge brings.
    let far = !matches!(
        second.topic,
        Some(Topic::Speed | Topic::Operation | Topic::Quality | Topic::Build)
    );
    if first.mind && second.class == Sale && second.figure {
        return true;
    }
    if first.mind && second.class == Result && second.figure {
        return far || first.due && second.due;
    }
    // Wishes without an end, one beside the other.
    let wish = |act: &Act| {
        act.mind || act.class == Result && !act.figure || act.class == Grow && !act.counted && !end
    };
    let unsure = end || !known && !far;
    let led = first.mind && !second.mind && second.joint == Joint::Next && unsure;
    if wish(first) && wish(second) && !led {
        return true;
    }
    // "Raise morale and modernise our tooling"
    let back = known && brings(second.topic, first.topic) && second.class != Grow;
    let people = matches!(second.class, Grow | Sale);
    let other = !second.counted && matches!(second.class, Make | Do) || people;
    if wish(first) && !first.counted && !first.mind && !back && other {
        return true;
    }
    second.joint == Joint::Beside && first.counted && own(first) && second.mind
}

/// Whether the second clause may be what comes of the first: a level that nobody of those who do it leads,
/// behind what is done, where neither a date of each nor a far theme says otherwise.
pub(super) fn sign(text: &Text, first: &Act, second: &Act) -> bool {
    use Class::{Check, Deed, Do, Hand, Make, Prep};
    let doing = matches!(first.class, Make | Do | Deed | Hand | Prep | Check) && !first.bare;
    let far = first.topic.is_some() && second.topic.is_some() && !brings(first.topic, second.topic);
    let head = text.low[..second.span.start].trim_end();
    let joined = head.ends_with([';', '.', ',']) || head.ends_with(" and");
    let said = second.joint == Joint::Other || !joined;
    second.bare && doing && !said && !far && !(first.due && second.due)
}

/// Whether a criterion adds to what it says of the first what that brings about: "the rota is in force by May, and
/// night calls are down to 3".
pub(super) fn adds(first: &Act, second: &Act) -> bool {
    let known = first.topic.is_some() && second.topic.is_some();
    first.bare && second.bare && second.joint == Joint::Apart && first.due && !second.due && !known
}

/// Whether the first only tells how things are, so that what comes behind is the first goal, or what the
/// second does is done for those who bought.
pub(super) fn told(text: &Text, first: &Act, second: &Act) -> bool {
    let idle = first.class == Class::Other && !first.object && !first.counted;
    let whole = text.words_in(&first.span).len() > 3;
    let head = text.low[..second.span.start].trim_end();
    let told = idle && whole && head.ends_with([';', '.']) && second.joint != Joint::Other;
    // "Win the deal and start the service": what was sold.
    let sold = first.class == Class::Sale
        && second.joint == Joint::Next
        && !second.counted
        && matches!(
            second.class,
            Class::Make | Class::Do | Class::Hand | Class::Deed
        )
        && !fresh(text, second);
    told || sold
}

/// Whether words, and not only a mark, say that the clause stands beside the one before.
pub(super) fn added(text: &Text, act: &Act) -> bool {
    let head = text.low[..act.span.start].trim_end_matches([' ', ',']);
    let begins = &text.low[act.span.clone()];
    [
        "also",
        "in addition",
        "additionally",
        "furthermore",
        "moreover",
        "at the same time",
    ]
    .iter()
    .any(|word| head.ends_with(word) || begins.starts_with(word))
}

/// Whether what stands between two clauses belongs to the first: it points back, has no thing of its own,
/// or is only a step.
pub(super) fn led(act: &Act) -> bool {
    act.back || !act.object || matches!(act.class, Class::Prep | Class::Check) && !act.figure
}

/// Whether the second clause only says how the first comes about: behind a colon, or with what one holds,
/// draws up or picks on the way to anything.
pub(super) fn way(text: &Text, first: &Act, second: &Act) -> bool {
    let told = text.low[first.span.start..second.span.start].contains(": ");
    let all = text.words_in(&second.span);
    let step = (1..all.len()).any(|i| {
        let here = word(text, all, i);
        STEPS.contains(&here)
            || word(text, all, i - 1) == "the" && here.len() > 5 && here.ends_with("est")
    });
    told || step
}

/// What is held or written on the way to something else.
#[rustfmt::skip]
pub(super) const STEPS: &[&str] = &[
    "briefing", "briefings", "trial", "trials", "pilot", "rehearsal", "demo", "demonstration", "test", "tests", "check", "checks",
    "survey", "surveys", "review", "reviews", "meeting", "meetings", "kick-off", "walkthrough", "plan", "list", "schedule",
    "summary", "draft", "record", "records", "report", "explanation", "interviews", "dry-run", "quiz", "questionnaire", "drill", "feedback",
];

/// Whether both are levels of how well one service runs: "availability up, recovery time down".
pub(super) fn runs(text: &Text, first: &Act, second: &Act) -> bool {
    let level = |act: &Act| {
        let words = text.words_in(&act.span);
        matches!(act.class, Class::Result)
            && words.iter().any(|w| RUNS.contains(&&text.low[w.clone()]))
    };
    level(first) && level(second) && !(first.due && second.due)
}

/// What tells how well a service runs.
const RUNS: &[&str] = &[
    "availability",
    "uptime",
    "recovery",
    "restore",
    "outage",
    "outages",
    "downtime",
    "failure",
    "failures",
    "latency",
    "response",
    "incidents",
    "mttr",
];

/// Whether the first only shows or offers what the second sells.
pub(super) fn offers(text: &Text, first: &Act, second: &Act) -> bool {
    let doing = text.words_in(&first.span).iter().take(4);
    let mut doing = doing.map(|w| &text.low[w.clone()]);
    let body = &text.low[first.span.clone()];
    let there = first.class == Class::Do && THERE.iter().any(|word| body.contains(word));
    let low = &text.low[second.span.clone()];
    let sold =
        second.class == Class::Sale || second.class == Class::Win && low.contains("contract");
    sold && second.joint == Joint::Next && (there || doing.any(|w| OFFERS.contains(&w)))
}

/// Whether the first is where one learns what the second is an exam of: "attend the course and pass the exam".
pub(super) fn sits(text: &Text, first: &Act, second: &Act) -> bool {
    let all = text.words_in(&first.span);
    let there = (0..all.len().min(4)).any(|i| {
        matches!(
            word(text, all, i),
            "attend" | "join" | "take" | "follow" | "sit" | "read"
        )
    });
    there
        && !first.due
        && second.class == Class::Win
        && second.joint == Joint::Next
        && !fresh(text, second)
}

/// Where one meets those who buy.
const THERE: &[&str] = &[
    "client",
    "customer",
    "prospect",
    " at the ",
    "on-site",
    "exhibit",
    "trade fair",
    "booth",
];

/// How a thing is offered.
const OFFERS: &[&str] = &[
    "propose",
    "offer",
    "pitch",
    "present",
    "show",
    "demo",
    "demonstrate",
    "quote",
    "advertise",
];

/// Whether the first has no thing of its own, so that both have the second's: "prepare and hold the course".
pub(super) fn open(text: &Text, first: &Act, second: &Act) -> bool {
    !first.object
        && !first.bare
        && !first.counted
        && second.joint == Joint::Next
        && text.words_in(&first.span).len() < 3
}

/// Whether a level that nobody leads closes a sentence of several doings of which one brings it about: "talk with each
/// member and remove one obstacle; the engagement score rises".
pub(super) fn ends_all(before: &[Act], level: &Act) -> bool {
    let [.., means, last] = before else {
        return false;
    };
    let joined =
        last.joint == Joint::Next && !means.bare && !means.counted | !level.due | means.rhythm;
    level.bare
        && joined
        && level.joint != Joint::Other
        && means.topic.is_some()
        && brings(means.topic, level.topic)
}

/// Whether the second teaches what the first makes: "make the app and train six crews until they use it alone".
pub(super) fn trains(first: &Act, second: &Act) -> bool {
    first.class == Class::Make
        && !first.counted
        && second.class == Class::Grow
        && second.joint == Joint::Next
        && second.topic.is_none()
}
