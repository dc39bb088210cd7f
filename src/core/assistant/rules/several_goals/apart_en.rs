//! Two English clauses that share nothing are two goals, unless one is the way to the other.

use super::apart::brings;
use super::words::{Class, Topic};
use super::{Act, Joint};

/// Whether two clauses that nothing ties together could be met apart, also where no table knows what
/// they are about: each is complete in itself, or what is learnt has nothing to do with the level behind it.
pub(super) fn untied(first: &Act, second: &Act) -> bool {
    use Class::{Deed, Do, Grow, Make, Result, Sale, Win};
    let same = first.topic.is_some() && first.topic == second.topic;
    if same || second.back || !first.object || !second.object {
        return false;
    }
    let own = |act: &Act| matches!(act.class, Make | Do | Deed | Sale | Win | Grow | Result);
    // Each with a date of its own: a step has no other theme, and a means no date behind its end.
    let full = |act: &Act| act.figure && act.due;
    if own(first) && own(second) && first.due && second.due && (full(first) || full(second)) {
        let means = first.topic.is_some() && second.topic.is_some();
        let means = means && brings(first.topic, second.topic) && second.class == Result;
        return full(first) && full(second) || !means;
    }
    // What one comes to know, and a level that no knowledge brings.
    if first.mind && second.class == Result && second.figure {
        let near = matches!(
            second.topic,
            None | Some(Topic::Speed | Topic::Operation | Topic::Quality | Topic::Build)
        );
        return !near || first.due && second.due;
    }
    // Two wishes without an end, one beside the other.
    let wish = |act: &Act| act.mind || act.class == Result && !act.figure;
    second.joint == Joint::Beside && wish(first) && wish(second)
}
