//! Frames that set goals beside each other: halves of the period, what is announced as several.

use super::{Act, Joint, apart_ja, joints_ja};
use crate::assistant::text::Text;

/// "in the first half …, in the second half …": one goal beside the other.
pub(super) fn halves(text: &Text, acts: &mut [Act]) {
    let said = |act: &Act, words: &[&str]| {
        let low = &text.low[act.span.clone()];
        words.iter().any(|word| low.contains(word))
    };
    let several = [
        "two goals",
        "goals are two",
        "two targets",
        "two aims",
        "two objectives",
    ];
    // "My goals are to do one thing and to do another"
    let listed = [
        "goals are to",
        "targets are to",
        "aims are to",
        "objectives are to",
        "priorities are to",
    ];
    let head = text.low.split(" and ").next().unwrap_or("");
    let listed = acts.len() == 2 && listed.iter().any(|word| head.contains(word));
    let label = text.low.split(':').next().unwrap_or("");
    let things = label.len() < text.low.len() && label.contains("two things");
    let several = several.iter().any(|word| text.low.contains(word));
    for at in 1..acts.len() {
        if several && at > 1 || things || listed {
            acts[at].joint = Joint::Other;
        }
        let apart = said(&acts[at - 1], &["first half", "h1 "])
            && said(&acts[at], &["second half", "h2 "])
            || said(&acts[at - 1], &["first half", "h1"]) && said(&acts[at], &["second half"]);
        if apart && acts[at].joint == Joint::Next {
            acts[at].joint = Joint::Beside;
        }
    }
}

/// 上期は…, 下期は…, and sentences behind 今期は二本立て, stand beside what came before.
pub(super) fn frames(text: &Text, acts: &mut [Act]) {
    let said = joints_ja::several(&text.low);
    for at in 1..acts.len() {
        let one = &text.low[acts[at].span.clone()];
        let before = &acts[..at];
        let framed = before.iter().any(|other| {
            let there = &text.low[other.span.clone()];
            joints_ja::framed(there, one)
                || other.figure && acts[at].figure && apart_ja::against(there, one)
        });
        let listed = acts[at].joint == Joint::Apart && named(text, &acts[at - 1], &acts[at]);
        if said && acts[at].joint == Joint::Apart && at > 1 {
            acts[at].joint = Joint::Other;
        } else if (framed || listed) && acts[at].joint != Joint::Other {
            acts[at].joint = Joint::Beside;
        }
    }
}

/// Whether two sentences are both named as what is to come about: …にすること。…を取ること。
fn named(text: &Text, one: &Act, other: &Act) -> bool {
    [one, other].iter().all(|act| {
        let tail = text.low[act.span.end..].trim_start_matches(['す', 'る']);
        tail.starts_with("こと。") || tail == "こと"
    })
}
