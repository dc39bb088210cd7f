//! Whether two clauses that follow each other could be met apart.

use super::words::{Class, Topic};
use super::{Act, Joint};
use super::{ja_doing, joints_en, joints_ja};
use crate::assistant::text::class::last_chars;
use crate::assistant::text::{Text, Tongue};

/// Whether both are steps of one plan: 要件定義書を8月に出す, 設計書を10月に出す; or what is named is a step
/// and nothing else: 本番移行.
pub(super) fn steps(text: &Text, first: &Act, second: &Act) -> bool {
    let ends = |act: &Act| last_chars(&text.low[act.span.clone()], 2);
    let plain = !first.figure && !second.figure && first.due && second.due;
    let dates = plain
        && first.class == Class::Make
        && second.class == Class::Make
        && text.tongue == Tongue::Ja
        && ends(first) == ends(second);
    let named = match text.tongue {
        Tongue::Ja => joints_ja::step(&text.low[second.span.clone()]),
        Tongue::En => joints_en::step(text, &second.span),
    };
    // What a new thing replaces goes with it.
    let makes = matches!(
        first.class,
        Class::Make | Class::Hand | Class::Deed | Class::Do
    );
    let second_low = &text.low[second.span.clone()];
    let replaced = match text.tongue {
        Tongue::Ja => ja_doing::replaced(second_low),
        Tongue::En => [
            "the old ",
            "the previous ",
            "the legacy ",
            "old hardware",
            "the existing ",
            "the paper ",
            "the originals",
        ]
        .iter()
        .any(|word| second_low.contains(word)),
    };
    // 要件定義を7月、設計を9月、本番稼働を12月に終え、…; 3画面を順に作り替え、…: on the way to what stands behind.
    let first_low = &text.low[first.span.clone()];
    let row = text.tongue == Tongue::Ja
        && second.joint == Joint::Next
        && (joints_ja::step(first_low) || first_low.contains("順に") || first_low.contains("順次"));
    dates || row || named || makes && replaced && second.joint == Joint::Next
}

/// What a doing about the first may bring about in the second, so that the one may be the means of
/// the other: a guide fewer defects, but no order.
pub(super) fn brings(first: Option<Topic>, second: Option<Topic>) -> bool {
    use Topic::{
        Build, Content, Cost, Expense, Finance, Goods, Hiring, Learning, Leave, Operation,
        Overtime, Paper, People, Place, Product, Quality, Rights, Safety, Sales, Security, Sharing,
        Speed, Team,
    };
    let (Some(first), Some(second)) = (first, second) else {
        // What one makes brings nobody to stay, and nobody an exam.
        return !matches!(second, Some(Leave | Learning | Hiring));
    };
    let ends: &[Topic] = match first {
        Paper => &[
            Quality, People, Operation, Content, Cost, Overtime, Security, Speed, Sharing, Build,
            Team, Finance, Goods, Safety,
        ],
        Build => &[
            Quality, Speed, Content, Cost, Operation, Security, Overtime, Sales, Paper, Finance,
            Goods,
        ],
        Operation => &[
            Cost, Quality, Overtime, Security, Content, Speed, Build, Finance, Goods, Expense,
        ],
        Speed => &[
            Cost, Quality, Overtime, Content, Sales, Operation, Build, Finance, Goods,
        ],
        Quality => &[
            Content, Cost, Overtime, Speed, Operation, Security, Sales, Build, Goods,
        ],
        Sharing => &[
            Quality, People, Speed, Operation, Paper, Sales, Hiring, Content,
        ],
        Hiring => &[People, Leave, Sales, Goods],
        People => &[
            Quality, Overtime, Leave, Content, Operation, Speed, Security, Build, Team, Safety,
            Finance, Goods, Hiring,
        ],
        Team => &[Quality, Speed, Leave, Content, People, Overtime, Build],
        Learning => &[Quality, Operation, Speed, Build],
        Security => &[Quality, Content, Operation],
        Content => &[Sales, Quality],
        Sales => &[Content, Cost],
        Cost => &[Sales],
        Leave => &[People, Content, Quality, Team, Hiring],
        Overtime => &[Leave, Cost, People, Team],
        Place => &[Cost, Leave, Team, Hiring, Goods, Expense],
        Expense => &[Sales, Cost],
        Safety => &[Leave, Quality, Speed, Team],
        Finance => &[Speed, Quality, Cost, Overtime],
        Goods => &[
            Cost, Quality, Speed, Content, Sales, Overtime, Finance, Safety, Expense,
        ],
        Rights => &[Sales],
        Product => &[Sales, Content, Quality, Cost],
    };
    ends.contains(&second)
}

/// Whether two clauses that follow each other could be met apart.
pub(super) fn apart(first: &Act, second: &Act) -> bool {
    use Class::{Check, Deed, Do, Gain, Grow, Hand, Make, Other, Prep, Result, Sale, Win};
    if !second.object || first.bare && second.joint == Joint::Next {
        return false;
    }
    if first.helps && second.helps && first.object {
        return true;
    }
    // "each month, return one comment": one each time.
    let each = first.rhythm && second.single && second.joint == Joint::Next && !second.due;
    if second.back || each {
        return false;
    }
    if second.joint == Joint::Other {
        return true;
    }
    let known = first.topic.is_some() && second.topic.is_some();
    let (same, distinct) = (
        known && first.topic == second.topic,
        known && first.topic != second.topic,
    );
    let counted = first.counted && second.counted;
    // Two states of mind about different things, two helping acts for different people.
    let soft = |act: &Act| act.mind || act.helps;
    let alike = first.mind && second.mind || first.helps && second.helps;
    let end = known && brings(first.topic, second.topic);
    if !same && first.object && soft(first) && soft(second) && (alike || !end) {
        return true;
    }
    // What was learned shows in what is made with it.
    if first.mind
        && second.joint == Joint::Next
        && matches!(second.class, Make | Do | Hand | Deed | Check)
    {
        return false;
    }
    // Two levels that nobody has measured, each of a thing of its own.
    let vague = |act: &Act| act.class == Class::Result && !act.figure;
    if !same && first.object && vague(first) && vague(second) {
        let end = brings(first.topic, second.topic);
        return second.joint != Joint::Next || second.free || !end;
    }
    // What others do is a sign of the first goal.
    let levels = first.bare && second.bare;
    if second.others
        && !levels
        && second.joint != Joint::Beside
        && !matches!(second.class, Grow | Win)
    {
        return false;
    }
    if second.joint == Joint::Beside {
        return match second.class {
            Other | Prep | Check => second.counted || distinct,
            // With no figure it is an aim of what came before, or a verb without an end.
            Result | Gain => second.figure || distinct,
            _ => true,
        };
    }
    // Each with a figure and a date of its own.
    let full = |act: &Act| act.figure && act.due;
    let unknown = first.class == Deed && matches!(second.class, Hand | Prep);
    if full(first)
        && full(second)
        && !unknown
        && matches!(second.class, Make | Do | Deed | Hand | Prep)
        && begun_full(first.class)
    {
        return true;
    }
    if same {
        return false;
    }
    // Sentences that share nothing stand each for itself.
    let whole = matches!(second.class, Make | Do | Win | Sale | Grow | Deed)
        || matches!(second.class, Result | Gain) && second.figure;
    let begun = matches!(
        first.class,
        Make | Do | Win | Sale | Grow | Result | Gain | Deed
    ) || first.class == Hand && first.due;
    if second.joint == Joint::Apart && second.counted && first.object && whole && begun {
        return true;
    }
    // Sentences of far themes, though neither says how much.
    let far = distinct && !brings(first.topic, second.topic);
    let whence = brings(second.topic, first.topic);
    let told = matches!(second.class, Result | Make | Grow | Deed);
    if second.joint == Joint::Apart && far && !whence && first.object && told && begun {
        return true;
    }
    let topic = |topics: &[Topic], act: &Act| act.topic.is_some_and(|t| topics.contains(&t));
    // Each with a date of its own, and what concerns people beside what is made.
    let dated = first.due && second.due && first.class == Make && second.class == Result;
    if dated && second.figure && topic(&[Topic::People, Topic::Leave, Topic::Learning], second) {
        return true;
    }
    use Topic::{
        Cost, Hiring, Learning, Leave, Operation, Overtime, People, Quality, Sales, Security,
        Sharing,
    };
    // What concerns people and oneself.
    let own = topic(&[Learning, Leave, People, Hiring], second);
    match (first.class, second.class) {
        // What one learns shows in the exam.
        (Prep | Check, Win) => distinct && !first.mind,
        (Result | Win | Sale, Prep) => counted && (distinct || second.due),
        (Prep | Check, _) | (_, Prep | Check) => false,
        (Win, Hand | Deed) => second.counted,
        (Win, Other) => true,
        (Sale | Grow | Win, Gain) => counted,
        (_, Gain) => false,
        (_, Other) => false,
        (Win, _) | (_, Win) => true,
        (Result | Gain, Result) => {
            // More that is watched, fewer incidents: the one for the other.
            let means = topic(&[Operation], first) && topic(&[Quality], second)
                || (first.things && !second.things || first.adopted)
                    && brings(first.topic, second.topic)
                || first.things && second.based && second.joint == Joint::Next && !own;
            (first.figure || far && !whence) && second.figure && !means
        }
        (Result | Gain, Hand) => first.figure && (distinct || second.figure),
        (Sale | Grow, Hand) => second.figure,
        (Result | Gain, _) => {
            let theme = distinct && (second.joint != Joint::Apart || far && !whence);
            let own = second.counted || theme && second.class != Deed;
            first.figure && own
                || second.joint == Joint::Apart && far && !whence && second.class != Deed
        }
        (Other, Hand) => false,
        // People who use what was made are its sign.
        (Make | Do | Deed, Hand) if topic(&[People], second) => false,
        (_, Hand) => far && counted && second.figure,
        (Sale, _) => true,
        (Grow, _) => second.counted || distinct,
        (Make, Sale) => !topic(&[Sales], first),
        (Do | Hand | Other | Deed, Sale) => topic(&[Learning, Sharing, People], first) && counted,
        (Do | Hand | Other | Deed, Grow) => topic(
            &[Sales, Learning, Leave, Overtime, Cost, Operation, Security],
            first,
        ),
        // A thing that is due for itself is no reason why people grow.
        (Make, Grow) => {
            let taught = first.teaches || topic(&[Learning, Sharing, People, Topic::Paper], first);
            distinct || second.figure && !taught
        }
        (_, Result) => {
            let alone = first.counted || topic(&[Leave], second);
            second.figure && alone && !brings(first.topic, second.topic)
                || second.counted && far && !whence
        }
        (Other, Make | Do | Deed) => distinct && counted,
        (Make | Do | Hand | Deed, Make | Do | Deed) => {
            // What is made is no reason for what concerns people and oneself.
            let own = own && second.topic != Some(Hiring) && second.counted;
            // What no table knows needs a figure on both sides, or a theme of its own.
            let unknown = first.class == Deed || second.class == Deed;
            let figures = if unknown {
                first.figure && second.figure
            } else {
                first.figure || second.figure
            };
            let told = distinct && second.class != Deed && (far || first.counted || second.counted);
            counted && (figures || far) || told || own && first.class == Make && !first.teaches
        }
    }
}

/// What may stand for itself beside another full goal.
fn begun_full(class: Class) -> bool {
    use Class::{Deed, Do, Grow, Hand, Make, Result, Sale, Win};
    matches!(class, Make | Do | Deed | Hand | Result | Win | Sale | Grow)
}
