//! What the words of a Japanese clause tell: its verb, what it is about, and whether it points back.

use std::ops::Range;

use super::topics;
use super::words::{self, Class, Topic};
use crate::assistant::text::Text;
use crate::assistant::text::class::{
    before, begins_with, ends, first_chars, holds, is_hiragana, is_kanji, is_katakana, last_chars,
};
use crate::assistant::text::table::Pairs;

/// The verb that the clause ends in: where it begins, and its kind.
pub(super) fn verb(body: &str, last: bool) -> Option<(usize, &'static str, Class)> {
    // 稼働させます: the polite form says no more.
    let polite =
        ends(body, &["ます", "ました", "ましょう"]).map(|end| &body[..body.len() - end.len()]);
    if let Some(plain) = polite
        && let Some(hit) = verb(plain, false)
    {
        return Some(hit);
    }
    // 獲得している: as the criterion says that it is done.
    if last
        && let Some(done) = body
            .strip_suffix("いる")
            .filter(|rest| rest.ends_with('て'))
        && let Some(hit) = verb(done, false)
    {
        return Some(hit);
    }
    let near = last_chars(body, 18);
    let from = body.len() - near.len();
    for (at, _) in near.char_indices() {
        let rest = &near[at..];
        let here = from + at;
        let hit = words::JA_INDEX
            .rows(near, at)
            .iter()
            .map(|row| &words::JA[usize::from(*row)])
            .filter(|(stem, _)| {
                rest.strip_prefix(stem).is_some_and(|tail| {
                    let single = stem.chars().count() == 1;
                    let noun = stem.ends_with(|c: char| is_kanji(c) || is_katakana(c));
                    // ツールをリリース、: a headline; 品質の向上、 is none.
                    let direct = body[..here].ends_with(['を', 'に', 'へ'])
                        || body.contains(['を', 'は']) && body[..here].ends_with(UNITS);
                    let bare = tail.is_empty() && noun && (single || !last && !direct);
                    let inside = single
                        && before(body, here)
                            .is_some_and(|c| is_kanji(c) && !"月週日回件名社本年期度".contains(c));
                    !bare && !inside && words::ENDINGS_JA.contains(&tail)
                })
            })
            .max_by_key(|(stem, _)| stem.len());
        if let Some((stem, class)) = hit {
            return Some((here, *stem, *class));
        }
    }
    None
}

/// What a figure or a date ends in: 年600万円削減, 3月公開.
const UNITS: &[char] = &[
    '円', '件', '名', '人', '台', '本', '社', '回', '%', '割', '点', '秒', '分', '間', '月', '日',
    '度', '末', 'つ', '個', '枚', '倍',
];

/// Whether the clause points back; 脆弱性の指摘 is new, 指摘 alone is not.
pub(super) fn back(body: &str) -> bool {
    // 理解したことの証とする; 検知し、7日以内に塞げた割合を90%にする: one level of both.
    let proof = ["証と", "証に", "証拠と", "証拠に", "証明と"];
    let share = body
        .find("割合")
        .is_some_and(|at| body[..at].ends_with(['た', 'る']));
    // 一人で出せるようにする: whoever was spoken of.
    let alone = ["一人で", "独力で", "自力で", "自分たちで", "二人だけで"];
    let whose = holds(body, &alone) && !others(body) && !names(body);
    // 停止が起きたときは: what to do if it happens.
    let case = holds(body, &["ときは", "場合", "際は", "時は"]);
    // 第二報, 2回目: one more of the same.
    let again = holds(
        body,
        &[
            "第二",
            "第2",
            "第三",
            "第3",
            "二回目",
            "2回目",
            "二本目",
            "2本目",
        ],
    );
    // 評価の低い2項目: of what was found before.
    let chosen = body.char_indices().any(|(at, c)| {
        c.is_ascii_digit() && (body[..at].ends_with("かった") || body[..at].ends_with("い"))
    });
    if share || case || chosen || again || whose || told(body) || holds(body, &proof) {
        return true;
    }
    let pairs = Pairs::of(body);
    let mut may = words::BACK_JA.iter().filter(|word| pairs.may(word));
    may.any(|word| {
        body.match_indices(word).any(|(at, _)| {
            let head = &body[..at];
            let modified = head.strip_suffix('の').is_some_and(|head| {
                head.ends_with(|c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric())
            });
            let tail = &body[at + word.len()..];
            let compound = head.ends_with(is_kanji) || head.ends_with(is_katakana);
            let other = match *word {
                // 採用説明会, 新規参加者: what is new.
                "説明会" | "報告会" | "参加者" | "利用者" | "読者" | "閲覧" | "課題" | "意見"
                | "質問" | "回答" | "候補" => compound,
                // 本番公開: what is done.
                // 3名をそれぞれリーダーに据える: of this clause.
                "それ" if tail.starts_with("ぞれ") => true,
                "それぞれ" | "各々" => head.ends_with(['を', 'に', 'が', 'は']),
                // 上位20位に入る: a level.
                "上位" => tail
                    .trim_start_matches(|c: char| c.is_ascii_digit())
                    .starts_with('位'),
                "本番" => {
                    let there = tail.starts_with(is_kanji) || tail.starts_with(['へ', 'に', 'で']);
                    there && body[..at].contains('を')
                }
                // 指摘ゼロで, 指摘を2件以下に: a level.
                "指摘" => {
                    let rest = tail.trim_start_matches(['を', 'が', '事', '項', '件', '数']);
                    rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'ゼ' | 'な'))
                }
                _ => false,
            };
            !other && (!modified || matches!(*word, "うち" | "両方"))
        })
    })
}

/// Whether the clause names a person who does something: 若手1名に, 新人を.
fn names(body: &str) -> bool {
    [
        "名が", "名に", "名を", "人が", "人に", "者が", "者に", "手が", "手に", "員が", "員に",
    ]
    .iter()
    .any(|word| body.contains(word) && !body.starts_with(word))
}

/// Whether a thing is what it is by an act before: 決めた改善を, 持ち帰った手法で.
fn told(body: &str) -> bool {
    body.match_indices('た').any(|(at, _)| {
        let tail = &body[at + 'た'.len_utf8()..];
        let past = body[..at].ends_with([
            'っ', 'い', 'し', 'め', 'け', 'え', 'ね', 'れ', 'き', 'せ', 'げ', '出', 'べ',
        ]);
        // に向けた, を含めた: no act before.
        let whole = ends(
            &body[..at],
            &[
                "向け",
                "含め",
                "応じ",
                "とし",
                "踏まえ",
                "沿っ",
                "関し",
                "優れ",
                "限っ",
                "適し",
                "離任し",
                "入社し",
                "着任し",
                "異動し",
                "参画し",
                "配属され",
                "退職し",
                "加わっ",
                "達し",
                "定め",
                "決められ",
            ],
        )
        .is_none();
        past && whole
            && tail.starts_with(|c: char| is_kanji(c) || is_katakana(c))
            && !tail.starts_with("状態")
    })
}

/// 3名が, 担当者が: somebody else does it.
pub(super) fn others(body: &str) -> bool {
    body.match_indices('が').any(|(at, _)| {
        let who = ends(
            &body[..at],
            &[
                "名",
                "人",
                "者",
                "員",
                "社",
                "担当",
                "若手",
                "後輩",
                "顧客",
                "お客様",
                "部長",
                "課長",
                "メンバー",
                "チーム",
            ],
        );
        who.is_some()
    })
}

pub(super) fn topic(body: &str) -> Option<Topic> {
    let (mut last, mut not) = (None, Vec::new());
    // From the end, as a word stands for where it stands last.
    for (at, _) in body.char_indices().rev() {
        for row in topics::JA_INDEX.rows(body, at) {
            let word = topics::JA[usize::from(*row)].0;
            if !begins_with(&body[at..], word) {
                continue;
            }
            let end = at + word.len();
            // 3営業日 is no 営業, 誤りなく says how; 採用率, 採用され: a proposal that is taken.
            let taken = word == "採用" && body[end..].starts_with(['率', 'さ']);
            if taken || body[end..].starts_with(['日', 'な']) {
                not.push(word);
            } else if !not.contains(&word) {
                last = last.max(Some((end, word.len(), *row)));
            }
        }
    }
    last.map(|(.., row)| topics::JA[usize::from(row)].1)
}

/// Whether something of its own stands there that is more than a figure or a date.
pub(super) fn has_object(text: &Text, head: &Range<usize>, class: Class) -> bool {
    let low = &text.low;
    low[head.clone()].char_indices().any(|(at, c)| {
        let at = head.start + at;
        let case = matches!(c, 'を' | 'が' | 'も')
            || low[at..].starts_with("から")
            || matches!(c, 'に' | 'へ') && matches!(class, Class::Win | Class::Result | Class::Do)
            || c == 'の'
                && matches!(
                    class,
                    Class::Sale | Class::Grow | Class::Do | Class::Make | Class::Result
                );
        let name = before(low, at).is_some_and(|c| {
            is_kanji(c)
                || is_katakana(c)
                || c.is_ascii_alphanumeric()
                || c == '」'
                || c == ')'
                || is_hiragana(c) && !matches!(c, 'に' | 'で' | 'と')
        });
        let within = |span: &Range<usize>| span.start < at && at <= span.end;
        // 1件を names nothing; 若手2名を does.
        let alone = |span: &Range<usize>| {
            let noun = before(low, span.start).is_some_and(|c| {
                (is_kanji(c) || is_katakana(c) || c.is_ascii_alphabetic())
                    && !"月週日年約計各".contains(c)
            });
            within(span) && !(noun && span.start > head.start)
        };
        let figure = text
            .quantities_in(&(head.start..at))
            .last()
            .is_some_and(alone)
            || text
                .times_in(&(head.start..at))
                .last()
                .is_some_and(|time| within(&time.span));
        case && name && !figure
    }) || low[head.end..].contains('を')
        && before(low, head.end).is_some_and(|c| is_kanji(c) || is_katakana(c) || c == 'の')
        && doing_noun(&low[head.end..])
        || class == Class::Win
            && low[head.clone()].contains(|c: char| c.is_ascii_alphabetic() || is_katakana(c))
}

/// テスト自動化を進める: the noun of doing carries its object in front.
fn doing_noun(tail: &str) -> bool {
    let noun = tail
        .chars()
        .take_while(|c| is_kanji(*c) || is_katakana(*c))
        .count();
    noun > 1 && tail.chars().nth(noun) == Some('を')
}

/// Words that say what a clause is about: runs of katakana or letters, pairs of kanji.
fn tokens<'a>(text: &'a Text, span: &Range<usize>, found: &mut Vec<&'a str>) {
    let low = &text.low[span.clone()];
    // 5営業日: a figure or a date is about nothing.
    let dated = |from: usize, to: usize| {
        let (from, to) = (span.start + from, span.start + to);
        text.times_in(span)
            .iter()
            .any(|time| time.span.start <= from && to <= time.span.end)
            || text
                .quantities_in(span)
                .iter()
                .any(|at| at.start <= from && to <= at.end)
    };
    let kind = |c: char| match c {
        _ if is_kanji(c) => 1,
        _ if is_katakana(c) => 2,
        _ if c.is_ascii_alphabetic() || c == '-' => 3,
        _ => 0,
    };
    let mut at = 0;
    while at < low.len() {
        let Some(first) = low[at..].chars().next() else {
            break;
        };
        let which = kind(first);
        let run = low[at..].chars().take_while(|c| kind(*c) == which);
        let end = at + run.map(char::len_utf8).sum::<usize>();
        let word = &low[at..end];
        match which {
            1 => {
                let letters: Vec<usize> = word.char_indices().map(|(i, _)| i).collect();
                for pair in letters.windows(2) {
                    let two = first_chars(&word[pair[0]..], 2);
                    if !dated(at + pair[0], at + pair[0] + two.len()) {
                        found.push(two);
                    }
                }
            }
            2 | 3 if word.chars().count() > 1 && !dated(at, end) => found.push(word),
            _ => {}
        }
        // 呼び出し: one kanji, its ending, and the next.
        if which == 1 && word.chars().count() == 1 {
            let tail = first_chars(&low[end..], 2);
            let mut two = tail.chars();
            let joined = two.next().is_some_and(is_hiragana) && two.next().is_some_and(is_kanji);
            let particle =
                tail.starts_with(['を', 'に', 'の', 'が', 'は', 'と', 'で', 'も', 'へ', 'や']);
            if joined && !particle {
                found.push(&low[at..end + tail.len()]);
            }
        }
        at = end;
    }
    found.retain(|word| {
        let mut stems = words::JA_INDEX.rows(word, 0).iter();
        !words::COMMON_JA_INDEX.has(words::COMMON_JA, word)
            && !stems.any(|row| words::JA[usize::from(*row)].0 == *word)
    });
}

/// Whether two clauses share a word that says what they are about.
pub(super) fn shared(text: &Text, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    tokens(text, one, &mut mine);
    tokens(text, other, &mut theirs);
    mine.iter().any(|word| theirs.contains(word))
        || named(text, one, other)
        || during(text, one, other)
}

/// Whether the later clause is set at the time of what the earlier one speaks of: 更新の間も, 移転中の.
fn during(text: &Text, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (one, other) = (&text.low[one.clone()], &text.low[other.clone()]);
    [
        "の間", "中の", "中は", "中も", "後の", "後は", "後も", "後に", "の際", "時の", "時に",
    ]
    .iter()
    .any(|when| {
        other.match_indices(when).any(|(at, _)| {
            let head = &other[..at];
            let word = last_chars(head, 2);
            word.chars().count() == 2
                && word.chars().all(|c| is_kanji(c) || is_katakana(c))
                && one.contains(word)
        })
    })
}

/// Whether the later clause names what the earlier one does: 登壇し, 登壇後に.
fn named(text: &Text, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (one, other) = (&text.low[one.clone()], &text.low[other.clone()]);
    let Some((_, stem)) = stem(one) else {
        return false;
    };
    let own = verb(other, true).map_or(other.len(), |(at, ..)| at);
    stem.chars().count() > 1
        && stem.chars().all(|c| is_kanji(c) || is_katakana(c))
        && !words::COMMON_JA_INDEX.has(words::COMMON_JA, stem)
        && other[..own].contains(stem)
}

/// The verb that a clause ends in: where it begins, and its stem.
pub(in crate::assistant) fn stem(body: &str) -> Option<(usize, &'static str)> {
    verb(body, false).map(|(at, stem, _)| (at, stem))
}
