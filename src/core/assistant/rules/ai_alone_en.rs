//! English goals whose outcome is a text that AI could write too.

use std::ops::Range;

use super::ai_alone_words_en::{
    ALWAYS_WRITTEN, ARTICLES, CODE, COMMUNITY, DESK, DESKWORK, FOLLOWED, LOOKING, NOMINAL,
    ONLY_WRITTEN, OWN_MATTER, RHYTHMS, RUNNING, STOPS, SUMMED, WRITING, WRITTEN,
};
use super::ai_listed_en::{named, said_again, told_of};
use super::ai_paper_en::{head_of, put_into};
use super::ai_shown_en::is_name;
use crate::assistant::text::Text;
use crate::assistant::text::en::{Around, Role, base_of};

const IRREGULAR: &[(&str, &str)] = &[
    ("writing", "write"),
    ("written", "write"),
    ("wrote", "write"),
    ("rewritten", "rewrite"),
    ("making", "make"),
    ("made", "make"),
    ("putting", "put"),
    ("drew", "draw"),
    ("sent", "send"),
    ("kept", "keep"),
];

/// The words of the sentence that name a text as what is made.
pub(super) fn written(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let words = text.words_in(sentence);
    let mut own = None;
    (0..words.len()).find_map(|i| {
        let around = Around::new(text, words, i);
        let word = around.word(0);
        let base = |bases: &[&'static str]| {
            let irregular = IRREGULAR
                .iter()
                .find(|(form, base)| *form == word && bases.contains(base));
            irregular
                .map(|(_, base)| *base)
                .or_else(|| base_of(word, bases))
        };
        if let Some(from) = told_of(text, words, i) {
            return Some(words[from].start..words[i].end);
        }
        // "Update of the security standards", "findings summarised in a report"
        let noun = i == 0 && NOMINAL.contains(&word) && around.word(1) == "of";
        if noun && let Some((_, last)) = head_of(&Around::new(text, words, 1)) {
            return Some(words[0].start..words[last + 1].end);
        }
        // "Desk research on 8 rival apps"
        if word == "desk"
            && i < 3
            && matches!(around.word(1), "research" | "study" | "survey" | "review")
        {
            return Some(words[i].start..words[i + 1].end);
        }
        if SUMMED.contains(&word)
            && matches!(around.word(1), "in" | "into" | "as")
            && let Some(last) = put_into(text, &words[i..])
        {
            return Some(words[i].start..words[i + last].end);
        }
        if let Some(verb) = base(WRITING).or_else(|| base(FOLLOWED))
            && does(&around, verb)
        {
            // "Provide sales with three leaflets"
            let given = matches!(verb, "provide" | "send") && head_of(&around).is_none();
            let with =
                (2..6).find(|k| given && around.word(isize::try_from(*k).unwrap_or(0)) == "with");
            let given = with.and_then(|k| {
                let (_, last) = head_of(&Around::new(text, words, i + k))?;
                Some(k + last)
            });
            let last = object(&around, verb)
                .or(given)
                .or_else(|| put_into(text, &words[i..]))
                .or_else(|| anything(&around, verb));
            if let Some(last) = last.or_else(|| said_again(text, &around, verb, words[i].start)) {
                return Some(words[i].start..words[i + last].end);
            }
        }
        // "Two articles by March", "Zero trust: a report of 15 pages": no verb at all.
        // "My target is 20 posts"
        let aim = i > 1
            && i < 6
            && matches!(around.word(-1), "is" | "are" | "of")
            && matches!(
                around.word(-2),
                "target" | "goal" | "aim" | "objective" | "target's"
            );
        let begins = i == 0 || aim || text.low[words[i - 1].end..words[i].start].starts_with(':');
        if begins && let Some(last) = named(text, sentence, &words[i..]) {
            return Some(words[i].start..words[i + last].end);
        }
        let verb = base(LOOKING)?;
        let looked = does(&around, verb) && {
            let matter = |word: &Range<usize>| OWN_MATTER.contains(&&text.low[word.clone()]);
            let own = *own.get_or_insert_with(|| words.iter().any(matter));
            looks(&around, verb, own)
        };
        looked.then(|| words[i].clone())
    })
}

/// Whether the text begins with a verb of writing.
pub(super) fn is_writing(low: &str) -> bool {
    let verb = low.split(' ').next().unwrap_or("");
    let also = matches!(
        verb,
        "translate"
            | "summarise"
            | "summarize"
            | "compile"
            | "produce"
            | "prepare"
            | "publish"
            | "create"
    );
    also || base_of(verb, ALWAYS_WRITTEN).is_some()
}

/// Whether the verb is done here, by whoever has the goal.
pub(super) fn does(around: &Around<'_>, verb: &str) -> bool {
    let (word, previous) = (around.word(0), around.word(-1));
    #[rustfmt::skip]
    let noun = matches!(
        previous,
        "the" | "a" | "an" | "our" | "my" | "each" | "every" | "this" | "of" | "no" | "per" | "that" | "which"
    );
    let lead = matches!(previous, "and" | "to" | "will" | "then" | "i" | "we" | "&");
    !noun && around.role(verb) != Role::Other || word == verb && lead
}

/// How many words on the object of the verb ends, where it is a text.
fn object(around: &Around<'_>, verb: &str) -> Option<usize> {
    let (head, last) = head_of(around)?;
    let fits = match head {
        // "Fill five graduate posts": jobs.
        "post" | "posts" if matches!(verb, "fill" | "have" | "add" | "keep" | "set" | "get") => {
            false
        }
        // Making a proposal is talking to a customer; writing one is not yet.
        _ if ONLY_WRITTEN.contains(&head)
            && !DESKWORK.contains(&around.word(isize::try_from(last).unwrap_or(0) - 1)) =>
        {
            WRITTEN.contains(&verb)
        }
        _ => match verb {
            "run" | "start" | "begin" | "launch" => RUNNING.contains(&head),
            "get" => matches!(
                around.word(isize::try_from(last).unwrap_or(0) + 1),
                "ready" | "done" | "written" | "published" | "finished"
            ),
            "take" => head == "minutes",
            "come" => around.word(1) == "up" && around.word(2) == "with",
            "have" => (1..=3)
                .chain([isize::try_from(last).unwrap_or(0) + 1])
                .any(|k| {
                    matches!(
                        around.word(k),
                        "complete" | "ready" | "finished" | "written" | "published" | "documented"
                    )
                }),
            "send" => around.word(1) == "out",
            "bring" => {
                let next = isize::try_from(last).unwrap_or(0) + 1;
                let into = around.word(next) == "into"
                    && (next + 1..next + 6).any(|k| INTO.contains(&around.word(k)));
                around.word(next) == "up"
                    || into
                    || around.word(next) == "in" && around.word(next + 1) == "line"
            }
            _ => true,
        },
    };
    fits.then_some(last)
}

/// How many words on the object of a verb ends whose object is a text whatever it is called: "write
/// 90 answers"; but not code, and not to somebody or somewhere.
fn anything(around: &Around<'_>, verb: &str) -> Option<usize> {
    // "Create a PowerPoint of 30 pages": whatever it is called.
    let paged = (3..9).find(|k| {
        matches!(
            around.word(*k),
            "pages" | "slides" | "words" | "chapters" | "sides"
        ) && matches!(around.word(k - 2), "of" | "with")
    });
    if let Some(k) = paged.filter(|_| WRITTEN.contains(&verb)) {
        return usize::try_from(k).ok();
    }
    if !ALWAYS_WRITTEN.contains(&verb) || is_name(around) {
        return None;
    }
    let article = |word: &str| ARTICLES.contains(&word) || RHYTHMS.contains(&word);
    let from = (1..4).find(|k| !article(around.word(*k)))?;
    let end = (from..14).find(|k| {
        let word = around.word(*k);
        word.is_empty() || STOPS.contains(&word)
    })?;
    let away = matches!(around.word(1), "down" | "off" | "back" | "out");
    let code = matches!(around.word(end - 1), "test" | "tests")
        || (from.max(end - 2)..end).any(|k| CODE.contains(&around.word(k)))
        || around.word(end) == "in" && CODE.contains(&around.word(end + 1));
    let counted = around.word(end - 1).bytes().all(|b| b.is_ascii_digit());
    (end > from && !code && !away && !counted).then(|| usize::try_from(end - 1).ok())?
}

/// Whether the object of the verb is a text.
pub(super) fn of_text(around: &Around<'_>) -> bool {
    head_of(around).is_some()
}

/// On the web, online: where one looks it up.
fn on_the_web(around: &Around<'_>) -> bool {
    (1..12)
        .take_while(|k| !around.word(*k).is_empty())
        .any(|k| {
            around.word(k) == "online"
                || matches!(around.word(k), "web" | "internet")
                    && around.word(k - 1) == "the"
                    && matches!(around.word(k - 2), "on" | "from" | "in")
                    && !around.word(k + 1).ends_with('s')
        })
}

/// What a text is brought into.
const INTO: &[&str] = &[
    "style", "format", "template", "layout", "form", "language", "japanese", "english", "shape",
    "design",
];

/// Whether looking something up stays at the desk.
fn looks(around: &Around<'_>, verb: &str, own: bool) -> bool {
    let next = around.word(1);
    let desk = || {
        (1..9)
            .map(|k| around.word(k))
            .take_while(|word| !word.is_empty())
            .any(|word| DESK.contains(&word))
    };
    match verb {
        // "Write down what I know"
        "write" => {
            let all = matches!(
                around.word(2),
                "everything" | "what" | "all" | "how" | "my" | "our"
            );
            matches!(next, "down" | "up") && all && !own
        }
        "investigate" | "study" | "find" | "explore" | "examine" | "check"
            if on_the_web(around) =>
        {
            !own
        }
        "look" => matches!(next, "into" | "up") && !own,
        "translate" => !next.is_empty(),
        // "Research and development costs"
        "research" if next == "and" => false,
        "research" | "summarise" | "summarize" => !own && !next.is_empty(),
        "conduct" | "do" | "perform" | "carry" => {
            let studied = (1..=4).any(|k| {
                around.word(k) == "research"
                    || matches!(
                        around.word(k),
                        "literature" | "market" | "competitor" | "desk"
                    ) && matches!(
                        around.word(k + 1),
                        "review" | "analysis" | "survey" | "study" | "research"
                    )
            });
            studied && !own
        }
        "document" => {
            let thing = matches!(
                next,
                "template" | "templates" | "review" | "management" | "server" | "store"
            );
            !next.is_empty() && !thing
        }
        "blog" => COMMUNITY.contains(&next) || RHYTHMS.contains(&next),
        "draft" => !next.is_empty(),
        "post" => matches!(next, "on" | "to" | "about" | "it" | "them"),
        _ => desk() && !own,
    }
}
