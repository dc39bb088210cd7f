//! A company's own words: where they stand in a text, and which verb is meant by a dictionary form.

use std::ops::Range;

use super::endless_verb::stands;
use super::named_customer::stands_alone;
use crate::assistant::text::ja::{self, Forms, Verb};
use crate::assistant::text::{Text, Tongue, class, en};
use crate::assistant::{Case, Finding};
use crate::model::WordList;

/// The words of a list as a text is compared with them; none while the house style is off.
pub(super) fn words(case: &Case<'_>, list: WordList) -> Vec<String> {
    let house = case.plan.house.in_force();
    let all = house.map_or(&[][..], |house| list.of(&house.words));
    let low = |word: &String| Text::words(word.trim(), case.normal).low.trim().to_owned();
    all.iter().map(low).filter(|w| !w.is_empty()).collect()
}

/// Where the words stand for themselves, in the order of the text, none within another.
pub(super) fn phrases(words: &[String], low: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for word in words {
        let at = low
            .match_indices(&**word)
            .map(|(at, w)| at..at + w.len())
            .filter(|span| stands_alone(low, span));
        found.extend(at);
    }
    found.sort_by_key(|span| (span.start, usize::MAX - span.end));
    let mut reached = 0;
    found.retain(|span| {
        let free = span.start >= reached;
        reached = reached.max(span.end);
        free
    });
    found
}

/// The verb of a list that the sentence rests on; nothing behind it says how far.
pub(super) fn endless<'a>(
    words: &'a [String],
    text: &Text,
    sentence: &Range<usize>,
) -> Option<(Range<usize>, &'a str)> {
    words.iter().find_map(|word| match text.tongue {
        Tongue::Ja => {
            let verb = verb_of(word);
            let places = text.low[sentence.clone()].match_indices(verb.stem);
            let mut hits = places.filter_map(|(at, _)| {
                let at = sentence.start + at;
                let inside = class::before(&text.low, at);
                let first = class::after(&text.low, at);
                // 再構築 is no 構築.
                let free =
                    !inside.is_some_and(class::is_kanji) || !first.is_some_and(class::is_kanji);
                free.then(|| ja::hit(&text.low, sentence, at, verb))?
            });
            let hit = hits.find(|hit| stands(text, sentence, hit))?;
            Some((hit.span, &**word))
        }
        Tongue::En => english(word, text, sentence).map(|span| (span, &**word)),
    })
}

fn english(word: &str, text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let mut parts = word.split(' ').filter(|part| !part.is_empty());
    let base = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let words = text.words_in(sentence);
    (0..words.len()).find_map(|at| {
        let around = en::Around::new(text, words, at);
        let mut behind = (1..).zip(&rest);
        let fits = en::is_form(around.word(0), base)
            && behind.all(|(by, part)| around.word(by) == *part)
            && around.role(base) == en::Role::Predicate
            && !text.quoted(&words[at]);
        fits.then(|| words[at].start..words[at + rest.len()].end)
    })
}

/// The rows of kana that a verb's last sound goes through, by the sound that its dictionary form ends with.
const ROWS: [(char, &str); 9] = [
    ('る', "るりっれろら"),
    ('く', "くきいけこか"),
    ('ぐ', "ぐぎいげごが"),
    ('す', "すしせそさ"),
    ('つ', "つちってとた"),
    ('ぬ', "ぬにんねのな"),
    ('ぶ', "ぶびんべぼば"),
    ('む', "むみんめもま"),
    ('う', "ういっえおわ"),
];

/// What the stem of a verb that hardly changes ends with: the rows of i and e.
const ICHIDAN: &[char] = &[
    'い', 'き', 'ぎ', 'し', 'じ', 'ち', 'に', 'ひ', 'び', 'み', 'り', 'え', 'け', 'げ', 'せ', 'ぜ',
    'て', 'で', 'ね', 'へ', 'べ', 'め', 'れ',
];

/// The verb that is written in its dictionary form; a noun is one that する makes a verb.
fn verb_of(word: &str) -> Verb<'_> {
    let (stem, forms) = if let Some(noun) = word.strip_suffix("する") {
        (noun.strip_suffix('を').unwrap_or(noun), Forms::Suru)
    } else if let Some(stem) = word
        .strip_suffix('る')
        .filter(|stem| stem.ends_with(ICHIDAN))
    {
        (stem, Forms::Ichidan)
    } else {
        let last = ROWS.iter().find(|(last, _)| word.ends_with(*last));
        match last {
            Some((last, row)) => (&word[..word.len() - last.len_utf8()], Forms::Godan(row)),
            None => (word, Forms::Suru),
        }
    };
    Verb {
        stem,
        forms,
        plain: word,
    }
}

/// Takes out what was found inside of a word that the company lets stand, such as a product's name.
/// What the writer keeps to themselves is not theirs to let stand.
pub(in crate::assistant) fn let_stand(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let words = words(case, WordList::Allowed);
    if words.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let (Some(span), true) = (&finding.span, finding.rule != "private-leak") else {
            return true;
        };
        let Some(source) = finding.place.text(case.goal) else {
            return true;
        };
        let text = Text::words(source, case.normal);
        let inside = |allowed: Range<usize>| {
            let allowed = text.source(&allowed);
            allowed.start <= span.start && span.end <= allowed.end
        };
        !phrases(&words, &text.low).into_iter().any(inside)
    });
}
