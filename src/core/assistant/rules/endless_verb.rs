//! `endless-verb`: the goal rests on striving, promoting or strengthening that never ends.

use std::ops::Range;

use super::{Rule, marked};
use crate::assistant::text::ja::{self, Forms, Hit, Verb, delivers, verbs};
use crate::assistant::text::{Text, Tongue, class, en};
use crate::assistant::{Case, Finding, Group, Mend, Place, Reading};

/// See the manual page beside.
pub(super) struct EndlessVerb;

const fn suru(stem: &'static str) -> Verb {
    Verb {
        stem,
        forms: Forms::Suru,
        plain: stem,
    }
}
const fn ichi(stem: &'static str, plain: &'static str) -> Verb {
    Verb {
        stem,
        forms: Forms::Ichidan,
        plain,
    }
}
const fn go(stem: &'static str, endings: &'static str, plain: &'static str) -> Verb {
    Verb {
        stem,
        forms: Forms::Godan(endings),
        plain,
    }
}

const RU: &str = "るりっれろら";
const SU: &str = "すしせそさ";
const MU: &str = "むみんめまも";
const KU: &str = "くきいけかこ";

const JA: &[Verb] = &[
    ichi("努め", "努める"),
    ichi("つとめ", "努める"),
    go("図", RU, "図る"),
    go("はか", RU, "図る"),
    ichi("心がけ", "心がける"),
    ichi("心掛け", "心がける"),
    ichi("こころがけ", "心がける"),
    go("目指", SU, "目指す"),
    go("めざ", SU, "目指す"),
    go("取り組", MU, "取り組む"),
    go("取組", MU, "取り組む"),
    go("とりく", MU, "取り組む"),
    ichi("高め", "高める"),
    ichi("深め", "深める"),
    ichi("上げ", "上げる"),
    ichi("引き上げ", "上げる"),
    ichi("底上げ", "底上げする"),
    go("増や", SU, "増やす"),
    go("減ら", SU, "減らす"),
    ichi("広げ", "広げる"),
    ichi("強め", "強める"),
    go("伸ば", SU, "伸ばす"),
    ichi("下げ", "下げる"),
    ichi("抑え", "抑える"),
    ichi("縮め", "縮める"),
    ichi("早め", "早める"),
    ichi("速め", "速める"),
    go("頑張", RU, "頑張る"),
    go("がんば", RU, "頑張る"),
    go("励", MU, "励む"),
    go("磨", KU, "磨く"),
    go("尽く", SU, "尽くす"),
    go("挑", MU, "挑む"),
    ichi("推し進め", "推し進める"),
    ichi("押し進め", "推し進める"),
    ichi("進め", "進める"),
    ichi("突き詰め", "突き詰める"),
    ichi("見つめ直", "見直す"),
    go("良く", SU, "良くする"),
    ichi("根付かせ", "根付かせる"),
    ichi("支え", "支える"),
    ichi("楽に", "楽にする"),
    go("増", SU, "増す"),
    ichi("育て", "育てる"),
    go("培", "ういっわ", "培う"),
    go("養", "ういっわ", "養う"),
    go("促", SU, "促す"),
    go("整", "う", "整う"),
    suru("推進"),
    suru("促進"),
    suru("強化"),
    suru("徹底"),
    suru("意識"),
    suru("改善"),
    suru("向上"),
    suru("効率化"),
    suru("最適化"),
    suru("活性化"),
    suru("貢献"),
    suru("検討"),
    suru("対応"),
    suru("努力"),
    suru("注力"),
    suru("尽力"),
    suru("邁進"),
    suru("精進"),
    suru("充実"),
    suru("拡充"),
    suru("拡大"),
    suru("削減"),
    suru("低減"),
    suru("短縮"),
    suru("醸成"),
    suru("浸透"),
    suru("加速"),
    suru("深化"),
    suru("底上げ"),
    suru("追求"),
    suru("模索"),
    suru("配慮"),
    suru("留意"),
    suru("挑戦"),
    suru("チャレンジ"),
    suru("円滑化"),
    suru("迅速化"),
    suru("高度化"),
    suru("省力化"),
    suru("合理化"),
    suru("軽減"),
    suru("抑制"),
    suru("活用"),
    suru("実践"),
    suru("維持"),
    suru("定着"),
    suru("向上化"),
    suru("スピードアップ"),
    suru("レベルアップ"),
    suru("スキルアップ"),
    suru("ブラッシュアップ"),
    suru("研鑽"),
    suru("最大化"),
    suru("最小化"),
    suru("適正化"),
    suru("安定化"),
    suru("健全化"),
    suru("活発化"),
    suru("推奨"),
    suru("探求"),
    suru("探究"),
    suru("展開"),
    suru("平準化"),
    suru("円滑に"),
    suru("促進活動"),
    suru("意識改革"),
];

/// Verbs that need only a figure: a KPI with a target ends them too.
const MEASURABLE: &[&str] = &[
    "高める",
    "上げる",
    "増やす",
    "減らす",
    "広げる",
    "伸ばす",
    "下げる",
    "抑える",
    "縮める",
    "早める",
    "速める",
    "改善",
    "向上",
    "効率化",
    "最適化",
    "削減",
    "低減",
    "短縮",
    "拡大",
    "軽減",
    "抑制",
    "維持",
    "底上げ",
    "拡充",
    "省力化",
    "improve",
    "increase",
    "reduce",
    "raise",
    "boost",
    "decrease",
    "lower",
    "optimise",
    "optimize",
    "enhance",
    "cut",
    "shorten",
    "grow",
    "expand",
    "minimise",
    "minimize",
    "maximise",
    "maximize",
    "keep",
    "maintain",
];

/// Nouns that close no goal: a sentence that ends with them names a thing, not an aim.
const NO_NOUN: &[&str] = &[
    "対応",
    "検討",
    "意識",
    "挑戦",
    "活用",
    "展開",
    "維持",
    "実践",
    "推奨",
    "楽にする",
];

/// Closers of doing: 〜ようにする and its like.
const SO_THAT: &[&str] = &[
    "ようにする",
    "ようにします",
    "ようにしていく",
    "ようにしていきます",
    "ようにして、",
    "ようにし、",
    "ようにしたい",
    "よう心",
    "ていく",
    "ていきます",
    "ていきたい",
];

/// Verbs that 〜ていく makes endless.
const GOING_ON: &[&str] = &[
    "続けていく",
    "続けていきます",
    "続けていきたい",
    "続けます",
    "続ける",
    "継続する",
    "継続します",
    "継続していく",
    "継続していきます",
    "増やしていく",
    "やっていく",
    "やっていきます",
    "行っていく",
    "行っていきます",
];

const EN: &[&str] = &[
    "strive",
    "aim",
    "try",
    "promote",
    "support",
    "improve",
    "enhance",
    "strengthen",
    "increase",
    "reduce",
    "optimise",
    "optimize",
    "drive",
    "leverage",
    "contribute",
    "explore",
    "endeavour",
    "endeavor",
    "seek",
    "pursue",
    "boost",
    "foster",
    "encourage",
    "facilitate",
    "deepen",
    "raise",
    "accelerate",
    "streamline",
    "maximise",
    "maximize",
    "minimise",
    "minimize",
    "decrease",
    "lower",
    "ensure",
    "expand",
    "broaden",
    "refine",
    "champion",
    "cultivate",
    "nurture",
    "advance",
    "grow",
    "elevate",
    "simplify",
    "consider",
    "push",
    "cut",
    "shorten",
    "stabilise",
    "stabilize",
    "utilise",
    "utilize",
    "uphold",
    "advocate",
    "reinforce",
    "bolster",
    "revitalise",
    "revitalize",
    "sharpen",
    "invest",
    "dedicate",
    "speed",
    "upskill",
    "energise",
    "energize",
    "commit",
    "embrace",
    "address",
    "tackle",
    "examine",
    "investigate",
    "evolve",
    "maintain",
];

/// Endless only with these words behind.
const EN_WITH: &[(&str, &[&str])] = &[
    (
        "work",
        &[
            "on",
            "towards",
            "toward",
            "hard",
            "harder",
            "to",
            "closely",
            "continuously",
        ],
    ),
    ("focus", &["on", "more", "our", "my", "efforts"]),
    ("get", &["better", "faster", "stronger"]),
    ("become", &["better", "more", "faster", "stronger"]),
    (
        "take",
        &["ownership", "responsibility", "initiative", "the lead"],
    ),
    (
        "make",
        &["every", "efforts", "an effort", "progress", "better"],
    ),
    ("do", &["my", "our", "better"]),
    (
        "keep",
        &[
            "improving",
            "learning",
            "working",
            "supporting",
            "pushing",
            "growing",
            "trying",
            "promoting",
            "contributing",
        ],
    ),
    (
        "continue",
        &[
            "to",
            "improving",
            "supporting",
            "learning",
            "working",
            "with",
            "our",
            "my",
            "the",
        ],
    ),
    ("look", &["into", "for"]),
    (
        "develop",
        &[
            "my",
            "skills",
            "our",
            "talent",
            "capabilities",
            "expertise",
            "people",
        ],
    ),
    (
        "build",
        &[
            "trust",
            "relationships",
            "stronger",
            "better",
            "awareness",
            "a culture",
            "good",
        ],
    ),
    ("put", &["effort", "more", "emphasis"]),
    ("pay", &["attention", "more", "close"]),
    ("play", &["a", "an"]),
    (
        "help",
        &["improve", "drive", "to", "strengthen", "increase"],
    ),
    ("engage", &["in", "with", "more"]),
    ("step", &["up"]),
    ("care", &["about", "more"]),
];

impl Rule for EndlessVerb {
    fn id(&self) -> &'static str {
        "endless-verb"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let targeted = case.goal.public.kpis.iter().any(|kpi| kpi.target.is_some());
        let statement = case.reading(&Place::Statement);
        let statement_speaks = statement.is_some_and(|r| {
            r.text
                .sentences
                .iter()
                .any(|s| ends(&r.text, s) || rests_on(&r.text, s).is_some())
        });
        for reading in &case.readings {
            if reading.place == Place::Title && statement_speaks {
                continue;
            }
            for sentence in with_sequels(&reading.text) {
                if ends(&reading.text, &sentence) {
                    continue;
                }
                let Some((span, plain)) = rests_on(&reading.text, &sentence) else {
                    continue;
                };
                if targeted && MEASURABLE.contains(&plain) {
                    continue;
                }
                findings.push(finding(self, reading, &span, plain));
            }
        }
    }
}

fn finding(rule: &EndlessVerb, reading: &Reading, span: &Range<usize>, plain: &str) -> Finding {
    let mut word = String::from(plain);
    if reading.text.tongue == Tongue::Ja
        && JA
            .iter()
            .any(|v| v.plain == plain && v.forms == Forms::Suru)
    {
        word.push_str("する");
    }
    marked(
        rule,
        reading,
        span,
        vec![("word", word)],
        vec![Mend::Ask {
            question: "rule-endless-verb-ask",
            fields: &["ask-what", "ask-how-much", "ask-by-when"],
        }],
    )
}

/// The sentences, each with those behind it that only make it concrete.
fn with_sequels(text: &Text) -> Vec<Range<usize>> {
    const SEQUELS: &[&str] = &[
        "具体的には",
        "そのために",
        "そのため",
        "すなわち",
        "目安は",
        "目標は",
        "指標は",
        "(",
        "specifically",
        "concretely",
        "in concrete terms",
        "that means",
        "to do so",
        "to do this",
        "for this",
        "to that end",
        "the target is",
        "the measure is",
        "this means",
    ];
    let mut joined: Vec<Range<usize>> = Vec::new();
    for sentence in &text.sentences {
        let sequel = class::starts(&text.low[sentence.clone()], SEQUELS).is_some();
        match joined.last_mut().filter(|_| sequel) {
            Some(last) => last.end = sentence.end,
            None => joined.push(sentence.clone()),
        }
    }
    joined
}

/// Whether the sentence carries what ends it: a measure, a repeated act or a thing made.
fn ends(text: &Text, sentence: &Range<usize>) -> bool {
    measured(text, sentence)
        || match text.tongue {
            Tongue::Ja => {
                delivers(&text.low[sentence.clone()])
                    || ja::once(&text.low[sentence.clone()])
                    || routine(text, sentence)
            }
            Tongue::En => {
                en::delivers(text, sentence) || en::once(text, sentence) || routine(text, sentence)
            }
        }
}

/// Whether a figure stands in the sentence; "all" and "every" say whom it touches, not how far.
fn measured(text: &Text, sentence: &Range<usize>) -> bool {
    text.quantities.iter().any(|q| {
        let word = &text.low[q.clone()];
        let whole = word.starts_with(['全', 'す'])
            || matches!(word, "every" | "all" | "each" | "everyone" | "everybody");
        q.start >= sentence.start && q.end <= sentence.end && !whole
    })
}

/// A repeated act is one that can be seen: 毎週, every Friday. Mere every-day words are not.
fn routine(text: &Text, sentence: &Range<usize>) -> bool {
    text.times.iter().any(|time| {
        time.span.start >= sentence.start
            && time.span.end <= sentence.end
            && time.kind == crate::assistant::text::TimeKind::Frequency
            && !matches!(
                &text.low[time.span.clone()],
                "毎日"
                    | "daily"
                    | "every day"
                    | "each day"
                    | "annual"
                    | "毎年"
                    | "every year"
                    | "毎期"
            )
    })
}

/// The word that the sentence rests on, and its dictionary form.
fn rests_on(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, &'static str)> {
    match text.tongue {
        Tongue::Ja => japanese(text, sentence),
        Tongue::En => english(text, sentence),
    }
}

fn japanese(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, &'static str)> {
    let mut hits = Vec::new();
    verbs(&text.low, sentence, JA, &mut hits);
    let last = hits.iter().rev().find(|hit| stands(text, sentence, hit));
    if let Some(hit) = last {
        return Some((hit.span.clone(), hit.plain));
    }
    let body = &text.low[sentence.clone()];
    let tail = body.trim_end_matches(['。', '.', '!', ' ', '」', ')']);
    for closer in GOING_ON.iter().chain(&SO_THAT[..8]) {
        if tail.ends_with(closer) {
            let end = sentence.start + tail.len();
            let span = end - closer.len()..end;
            let plain = if closer.starts_with('よ') {
                "ようにする"
            } else {
                "続ける"
            };
            return (!text.quoted(&span)).then_some((span, plain));
        }
    }
    None
}

fn stands(text: &Text, sentence: &Range<usize>, hit: &Hit) -> bool {
    let body = &text.low[hit.span.clone()];
    if text.quoted(&hit.span) {
        return false;
    }
    let end = hit.span.end >= sentence.end || ja::is_end(&text.low[hit.span.end..sentence.end]);
    match hit.role {
        ja::Role::Predicate => {
            // 支える, 進める and their like rest on something only at the end.
            let weak = matches!(
                hit.plain,
                "目指す"
                    | "支える"
                    | "進める"
                    | "活用"
                    | "展開"
                    | "対応"
                    | "広げる"
                    | "維持"
                    | "実践"
                    | "育てる"
                    | "養う"
                    | "定着"
                    | "上げる"
                    | "促す"
                    | "整う"
                    | "楽にする"
                    | "増す"
                    | "下げる"
                    | "意識"
            );
            let polite =
                !body.ends_with(['て', 'し', 'み', 'り', 'き', 'い', 'え', 'げ', 'め']) || end;
            !weak || end || polite && ends_soon(&text.low[hit.span.end..sentence.end])
        }
        ja::Role::Noun => {
            !NO_NOUN.contains(&hit.plain) && noun_rests(&text.low[sentence.start..hit.span.start])
        }
        _ => false,
    }
}

/// Whether only a closing noun or auxiliary is left: こと, ものとする.
fn ends_soon(tail: &str) -> bool {
    tail.chars().count() <= 8
}

/// A closing noun is an aim where something stands before it: 品質の向上, 業務効率化.
fn noun_rests(head: &str) -> bool {
    head.chars()
        .next_back()
        .is_some_and(|c| !matches!(c, '、' | '「' | '(' | ' ' | ':'))
}

fn english(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, &'static str)> {
    let words = text.words_in(sentence);
    for i in 0..words.len() {
        let around = en::Around::new(text, words, i);
        let word = around.word(0);
        let base = en::base_of(word, EN).or_else(|| {
            EN_WITH.iter().find_map(|(base, with)| {
                let fits = en::is_form(word, base)
                    && with.iter().any(|w| {
                        let mut parts = w.split(' ');
                        parts.next() == Some(around.word(1))
                            && parts.next().is_none_or(|second| second == around.word(2))
                    });
                fits.then_some(*base)
            })
        });
        let Some(base) = base else { continue };
        if text.quoted(&words[i]) || idle(&around, base) {
            continue;
        }
        if around.role(base) == en::Role::Predicate {
            return Some((words[i].clone(), base));
        }
    }
    noun_head(text, sentence, words)
}

/// Uses of the words that end, or that mean something else.
fn idle(around: &en::Around<'_>, base: &str) -> bool {
    let next = around.word(1);
    match base {
        "maintain" => !matches!(next, "and" | "good" | "high" | "a" | "strong"),
        "address" => matches!(next, "book" | "field" | "list" | "validation"),
        "commit" => !matches!(next, "to" | "myself"),
        "cut" => matches!(next, "over"),
        "push" => matches!(next, "the" | "to" | "a") && around.word(2) == "repository",
        "grow" | "consider" | "invest" => next.is_empty(),
        "try" => next.is_empty() || next == "out",
        "speed" => next != "up",
        "raise" => matches!(next, "a" | "the" | "one" | "tickets"),
        _ => false,
    }
}

/// "Improvement of quality", "Quality improvement": a title that rests on a noun.
fn noun_head(
    text: &Text,
    sentence: &Range<usize>,
    words: &[Range<usize>],
) -> Option<(Range<usize>, &'static str)> {
    const NOUNS: &[&str] = &[
        "improvement",
        "improvements",
        "enhancement",
        "promotion",
        "optimisation",
        "optimization",
        "strengthening",
        "reduction",
        "contribution",
        "acceleration",
        "expansion",
        "revitalisation",
        "revitalization",
        "streamlining",
        "advancement",
        "facilitation",
    ];
    let find = |i: usize| {
        let word = &text.low[words.get(i)?.clone()];
        NOUNS.iter().copied().find(|noun| *noun == word)
    };
    if words.len() > 8 || words.is_empty() {
        return None;
    }
    let _ = sentence;
    let last = words.len() - 1;
    if let Some(noun) = find(last).filter(|_| last > 0) {
        return Some((words[last].clone(), noun));
    }
    let of = words
        .get(1)
        .is_some_and(|w| matches!(&text.low[w.clone()], "of" | "in" | "to"));
    let of = of || words.get(2).is_some_and(|w| &text.low[w.clone()] == "of") && find(1).is_some();
    if of && let Some(noun) = find(0) {
        return Some((words[0].clone(), noun));
    }
    if of && let Some(noun) = find(1) {
        return Some((words[1].clone(), noun));
    }
    None
}
