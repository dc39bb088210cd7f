//! What comes of a doing, and what is an output, in English.

use std::ops::Range;

use super::activity_only::is_doing;
use super::activity_result::LONGEST;
use super::activity_words as words;
use crate::assistant::text::class::{first_chars, holds, is_one, starts};
use crate::assistant::text::people_en::{are_agents, are_many, is_other};
use crate::assistant::text::{Text, en};

/// Whether the sentence names an output or something that comes of the doing.
pub(super) fn english(text: &Text, sentence: &Range<usize>) -> bool {
    let body = &text.low[sentence.clone()];
    // "Topics: build tools": what is spoken of.
    if starts(body, &["topic", "theme", "subject"]).is_some() {
        return false;
    }
    let come = starts(body, words::SO_EN).is_some()
        || holds(body, words::RESULT_EN)
        || waits(text, sentence)
        || rate(text, sentence)
        || percent(text, sentence)
        || served(text, sentence)
        || groups_do(text, sentence)
        || theirs(body)
        || from_to(body)
        // "turn one lesson into a check"
        || body.split_once("turn ").is_some_and(|(_, rest)| first_chars(rest, 48).contains(" into "))
        // "30 a month, from 12"
        || body.match_indices(", from ").any(|(at, word)| {
            body[at + word.len()..].starts_with(|c: char| c.is_ascii_digit())
        })
        || shows(text, sentence);
    if come || holds(body, words::CLEAN_EN) {
        return true;
    }
    let all = text.words_in(sentence);
    (0..all.len()).any(|i| {
        let around = en::Around::new(text, all, i);
        let word = around.word(0);
        if is_one(word, words::COME_EN) && comes(text, all, i)
            || is_one(word, words::COUNTED_EN) && level(text, all, i)
        {
            return true;
        }
        // "Share 12 components among products"
        let reused =
            word == "share" && (2..=6).any(|k| matches!(around.word(k), "among" | "across"));
        if reused {
            return true;
        }
        if let Some(base) = en::base_of(word, words::OUTPUT_EN) {
            // An article that is written is a doing; a guide is an output.
            let object = (i + 1..all.len()).take(8).take_while(|k| {
                let here = &text.low[all[*k].clone()];
                let behind = &text.low[all[*k - 1].clone()];
                let aside = is_one(here, words::JOINTS_EN)
                    || here == "of" && !is_one(behind, words::SETS_EN);
                !aside && !text.low[all[i].end..all[*k].start].contains([',', ';', '.'])
            });
            let mut object = object.map(|k| (k, en::Around::new(text, all, k)));
            let often = matches!(base, "write" | "record" | "draft" | "prepare");
            let posted = object.any(|(k, noun)| {
                often && matches!(noun.word(0), "daily" | "weekly" | "diary")
                    || is_one(noun.word(0), words::UNMADE_EN)
                    || is_doing(noun.word(0))
                        && !words::REMAKING_EN.contains(&base)
                        && !names_thing(text, all, k)
                        && (often || !noun.word(0).starts_with("update"))
            });
            // "Six articles published": what is posted stands before.
            let before = around.word(-1);
            let posted = posted || is_doing(before) && word.ends_with("ed");
            let far = all.get(i + 9).map_or(sentence.end, |later| later.start);
            let aim = i > 1
                && around.word(-1) == "to"
                && text.quantities_in(&(all[i].end..far)).is_empty();
            let aside = is_one(around.word(1), words::JOINTS_EN) || aim;
            if !posted
                && !aside
                && around.role(base) != en::Role::Other
                && !around.word(1).is_empty()
            {
                return true;
            }
        }
        // "Keep reading for 10 minutes"
        let going_on = word == "keep" && around.word(1).ends_with("ing");
        if !going_on && en::base_of(word, words::CHANGE_EN).is_some() {
            let to = all.get(i + 12).map_or(sentence.end, |later| later.start);
            // "To improve quality, meet once a month": the figure is not its own.
            let marks: &[char] = match i <= 1 && around.word(-1) == "to" {
                true => &[';', ','],
                false => &[';'],
            };
            let end = body[all[i].end - sentence.start..to - sentence.start]
                .find(marks)
                .map_or(to, |cut| all[i].end + cut);
            if has_level(text, all, &(all[i].end..end)) {
                return true;
            }
        }
        false
    })
}

/// Whether a figure stands there that is none of a doing: "by giving two talks".
fn has_level(text: &Text, all: &[Range<usize>], within: &Range<usize>) -> bool {
    text.quantities_in(within).iter().any(|figure| {
        let next = all.partition_point(|next| next.start < figure.end);
        let behind = all[next..].iter().take(3);
        let behind = || behind.clone().map(|next| &text.low[next.clone()]);
        // "1,000 blog views": what came of it.
        let come = behind().any(|word| is_one(word, words::COUNTED_EN));
        come || !behind().any(|word| is_doing(word) && !word.starts_with("hour"))
    })
}

/// Whether a thing that came of it has its figure, and is not what one gives oneself.
fn level(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let (first, last) = (at.saturating_sub(6), (at + 7).min(all.len()));
    let given = |w: &Range<usize>| {
        matches!(
            &text.low[w.clone()],
            "give" | "giving" | "leave" | "make" | "offer" | "write" | "our" | "my"
        )
    };
    let near = all[first].start..all[last - 1].end;
    // "Feedback interviews": the name of the doing.
    let named = all.get(at + 1).is_some_and(|next| {
        is_doing(&text.low[next.clone()]) && text.low[all[at].end..next.start].trim().is_empty()
    });
    // "Review five pull requests": they are what is reviewed.
    let pulled = at
        .checked_sub(1)
        .is_some_and(|k| matches!(&text.low[all[k].clone()], "pull" | "merge" | "change"));
    !pulled
        && !named
        && !all[at.saturating_sub(5)..at].iter().any(given)
        && has_level(text, all, &near)
}

/// "Until she releases alone", but not "until summer".
fn waits(text: &Text, sentence: &Range<usize>) -> bool {
    let body = &text.low[sentence.clone()];
    body.len() < LONGEST
        && body.match_indices("until ").any(|(at, word)| {
            let from = sentence.start + at + word.len();
            let dated = text.times.iter().any(|time| {
                time.span.start <= from + 8 && from < time.span.end
                    || time.span.contains(&(sentence.start + at))
            });
            let next = text.low[from..sentence.end]
                .split([' ', '.', ','])
                .next()
                .unwrap_or("");
            let season = matches!(
                next,
                "summer"
                    | "winter"
                    | "autumn"
                    | "spring"
                    | "then"
                    | "christmas"
                    | "now"
                    | "end"
                    | "mid"
                    | "fall"
            );
            let year = text.low[from..sentence.end].starts_with("the end");
            !dated && !season && !year
        })
}

/// "80% closed", "all findings fixed": how much of it has come out.
fn rate(text: &Text, sentence: &Range<usize>) -> bool {
    text.quantities_in(sentence).iter().any(|figure| {
        let near = first_chars(&text.low[figure.start..sentence.end], 20);
        let tail = near.split_once('%').filter(|(number, _)| number.len() < 6);
        tail.is_some_and(|(_, rest)| {
            let word = rest.trim_start().split([' ', '.', ',', ';']).next().unwrap_or("");
            #[rustfmt::skip]
            let out = matches!(
                word,
                "closed" | "done" | "resolved" | "opened" | "implemented" | "answered" | "fixed" | "accepted" | "satisfied" | "correct" | "faster" | "fewer" | "less"
            );
            out
        })
    })
}

/// "With a wait under one minute": how fast one is served is a level, however much is done.
fn served(text: &Text, sentence: &Range<usize>) -> bool {
    let all = text.words_in(sentence);
    let word = |k: usize| all.get(k).map_or("", |word| &text.low[word.clone()]);
    (0..all.len()).any(|k| {
        let bound = matches!(word(k), "within" | "under" | "below" | "inside")
            || word(k) == "in"
                && matches!(
                    word(k - k.min(1)),
                    "recovery" | "restored" | "back" | "running" | "up"
                )
            || word(k) == "than" && matches!(word(k - k.min(1)), "less" | "fewer");
        bound
            && (k + 1..k + 4).any(|k| {
                matches!(
                    word(k),
                    "minute" | "minutes" | "hour" | "hours" | "second" | "seconds"
                )
            })
    })
}

/// "Every participant reports one near miss": what others do comes of it.
fn theirs(body: &str) -> bool {
    let others = starts(body, &["every ", "each ", "all "]).is_some_and(|lead| {
        let rest = &body[lead.len()..];
        let whom = [
            "attendee",
            "participant",
            "listener",
            "reader",
            "trainee",
            "newcomer",
            "junior",
            "intern",
            "visitor",
            "mentee",
        ];
        starts(rest, &whom).is_some()
    });
    let there = [
        " attends ",
        " attend ",
        " joins ",
        " join ",
        " take part",
        " takes part",
        " participates ",
        " participate ",
        " visits ",
        " visit ",
    ];
    others && !holds(body, &there)
}

/// "By March four teams deploy": so many others, and what they do then.
fn groups_do(text: &Text, sentence: &Range<usize>) -> bool {
    let all = text.words_in(sentence);
    (0..all.len()).any(|i| {
        let around = en::Around::new(text, all, i);
        // A mark or a date stands before the number.
        let begins = around.word(-2).is_empty() || {
            let mut times = text.times_in(&(sentence.start..all[i].start)).iter();
            times.any(|time| i > 0 && time.span.end + 1 == all[i - 1].start)
        };
        let next = around.word(1);
        let leads = words::JOINTS_EN.contains(&next) || words::AFTER_EN.contains(&next);
        // "2 embedded engineers start work with us"
        let figure = |at: usize, end: usize| {
            !text
                .quantities_in(&(all[at].start..all[end].end))
                .is_empty()
        };
        let kind = i > 1
            && around.word(-3).is_empty()
            && !around.word(-2).is_empty()
            && figure(i - 2, i - 2);
        let who = around.word(0);
        let group = words::GROUPS_EN.contains(&who)
            || are_many(who) && (are_agents(who) || is_other(who)) && !around.owns(0);
        let both = around.word(-1) == "both" && around.word(-2).is_empty();
        group
            && (both || figure(i.saturating_sub(1), i) && begins || kind)
            && i > 0
            && !around.word(-1).is_empty()
            && !next.is_empty()
            && !leads
            && !next.ends_with("ing")
            && !next.ends_with("ed")
            && !next.ends_with("ly")
            && en::base_of(
                next,
                &[
                    "attend",
                    "join",
                    "participate",
                    "take",
                    "come",
                    "visit",
                    "meet",
                ],
            )
            .is_none()
    })
}

/// "From 8 a month to 0": what changes has come about.
fn from_to(body: &str) -> bool {
    let digit = |rest: &str| rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    body.split_once("from ").is_some_and(|(_, rest)| {
        digit(rest)
            && first_chars(rest, 40)
                .split_once(" to ")
                .is_some_and(|(_, rest)| digit(rest))
    })
}

/// "So that no deadline is missed" shows; "so that we know each other" is an aim.
fn shows(text: &Text, sentence: &Range<usize>) -> bool {
    let body = &text.low[sentence.clone()];
    body.len() < LONGEST
        && body.match_indices("so that").any(|(at, word)| {
            let rest = sentence.start + at + word.len()..sentence.end;
            let all = text.words_in(&rest);
            let any = |table: &[&'static str]| {
                all.iter().any(|word| {
                    let word = &text.low[word.clone()];
                    table.contains(&word) || en::base_of(word, table).is_some()
                })
            };
            let shown = any(words::SHOWN_EN) && !any(words::FELT_EN);
            // "Everyone" is no figure.
            let mut figures = text.quantities_in(&rest).iter();
            let counted = figures.any(|figure| {
                starts(&text.low[figure.clone()], &["every", "all", "each", "any"]).is_none()
            });
            counted || shown
        })
}

/// Whether the word tells of what came, and not what the doing is about, for whom or what for:
/// "sessions on using AI", "a briefing for users", "visits to solve problems".
fn comes(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let before = |by: usize| at.checked_sub(by).map_or("", |k| &text.low[all[k].clone()]);
    let word = &text.low[all[at].clone()];
    if matches!(word, "user" | "users") {
        let for_them =
            (1..=3).any(|by| matches!(before(by), "for" | "with" | "to" | "of" | "from"));
        let done = (1..=3).any(|by| en::base_of(before(by), words::VERBS_EN).is_some());
        return !for_them && !done && level(text, all, at);
    }
    let about = matches!(
        before(1),
        "on" | "about" | "of" | "for" | "how" | "in" | "the" | "safe" | "correct"
    ) && !word.ends_with("ed");
    let how = before(1) == "to" && matches!(before(2), "how" | "ways" | "way");
    let aim = before(1) == "to" && word != "autonomy" && {
        let to = all
            .get(at + 9)
            .map_or(all[all.len() - 1].end, |later| later.start);
        text.quantities_in(&(all[at].end..to)).is_empty()
            && !matches!(before(2), "people" | "able" | "colleagues" | "members")
    };
    !about && !how && !aim
}

/// Whether the noun of doing is the name of another thing: "training module", "blog servers".
fn names_thing(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let Some(next) = all.get(at + 1) else {
        return false;
    };
    let apart = !text.low[all[at].end..next.start].trim().is_empty();
    let next = &text.low[next.clone()];
    let goes_on = words::POSTED_EN.contains(&next)
        || words::JOINTS_EN.contains(&next)
        || words::AFTER_EN.contains(&next);
    !apart && !goes_on && !is_doing(next) && !next.ends_with("ly") && !next.ends_with("ed")
}

/// Whether a single noun of doing is a part of a thing's name: "visit planner", "event bus".
pub(super) fn is_part(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let word = &text.low[all[at].clone()];
    let next = all.get(at + 1).map_or("", |next| &text.low[next.clone()]);
    let single = !word.ends_with('s') && !word.ends_with("ing") || word == "meeting";
    let letters = next.bytes().all(|b| b.is_ascii_lowercase());
    single && letters && !words::EVENTS_EN.contains(&next) && names_thing(text, all, at)
}

/// "at 99.6 %", "share of … : 70 %": a level that is held or reached.
fn percent(text: &Text, sentence: &Range<usize>) -> bool {
    text.quantities_in(sentence).iter().any(|figure| {
        let number = text.low[figure.clone()].trim_end_matches(['%', ' ']).len();
        let rest = text.low[figure.start + number..sentence.end].trim_start();
        let head = text.low[sentence.start..figure.start].trim_end();
        // "97% of the records are valid"
        let whole = head.is_empty() && rest.trim_start_matches(['%', ' ']).starts_with("of ");
        let led = [
            " at", " to", " reach", " above", " over", ":", " below", " under", " than", " least",
            " in",
        ];
        rest.starts_with('%') && (whole || led.iter().any(|word| head.ends_with(word)))
    })
}
