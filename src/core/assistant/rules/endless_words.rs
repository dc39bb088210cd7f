//! Words of striving, promoting and strengthening.

use crate::assistant::text::ja::{Forms, Verb, suru};
use crate::assistant::text::table::Index;

const fn ichi(stem: &'static str, plain: &'static str) -> Verb<'static> {
    Verb {
        stem,
        forms: Forms::Ichidan,
        plain,
    }
}
const fn go(stem: &'static str, endings: &'static str, plain: &'static str) -> Verb<'static> {
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

#[rustfmt::skip]
pub(super) const JA: &[Verb] = &[
    ichi("努め", "努める"), ichi("つとめ", "努める"), go("図", RU, "図る"), go("はか", RU, "図る"),
    ichi("心がけ", "心がける"), ichi("心掛け", "心がける"), ichi("こころがけ", "心がける"),
    go("目指", SU, "目指す"), go("めざ", SU, "目指す"), go("取り組", MU, "取り組む"),
    go("取組", MU, "取り組む"), go("とりく", MU, "取り組む"), ichi("高め", "高める"),
    ichi("深め", "深める"), ichi("上げ", "上げる"), ichi("引き上げ", "上げる"),
    ichi("底上げ", "底上げする"), go("増や", SU, "増やす"), go("減ら", SU, "減らす"),
    ichi("広げ", "広げる"), ichi("強め", "強める"), go("伸ば", SU, "伸ばす"),
    ichi("下げ", "下げる"), ichi("抑え", "抑える"), ichi("縮め", "縮める"), ichi("早め", "早める"),
    ichi("速め", "速める"), go("頑張", RU, "頑張る"), go("がんば", RU, "頑張る"),
    go("励", MU, "励む"), go("磨", KU, "磨く"), go("尽く", SU, "尽くす"), go("挑", MU, "挑む"),
    ichi("推し進め", "推し進める"), ichi("押し進め", "推し進める"), ichi("進め", "進める"),
    ichi("突き詰め", "突き詰める"), ichi("見つめ直", "見直す"), go("良く", SU, "良くする"), go("密に", SU, "密にする"), go("少なく", SU, "少なくする"), go("軽く", SU, "軽くする"), go("丁寧に", SU, "丁寧にする"), go("手軽に", SU, "手軽にする"), go("軽快に", SU, "軽快にする"), go("ものに", SU, "ものにする"), go("大切に", SU, "大切にする"), ichi("力を入れ", "力を入れる"), go("力を注", "ぐぎいげ", "力を注ぐ"), suru("増加"), suru("減少"), suru("増大"), suru("普及"), suru("啓発"), suru("育成"), suru("重視"), suru("推進強化"),
    ichi("根付かせ", "根付かせる"), ichi("楽に", "楽にする"),
    go("増", SU, "増す"), ichi("育て", "育てる"), 
    go("促", SU, "促す"), go("整", "う", "整う"), suru("推進"),
    suru("促進"), suru("強化"), suru("徹底"), suru("意識"), suru("改善"), suru("向上"),
    suru("効率化"), suru("最適化"), suru("活性化"), suru("貢献"), suru("検討"), suru("対応"),
    suru("努力"), suru("注力"), suru("尽力"), suru("邁進"), suru("精進"), suru("充実"),
    suru("拡充"), suru("拡大"), suru("削減"), suru("低減"), suru("短縮"), suru("醸成"),
    suru("浸透"), suru("加速"), suru("深化"), suru("底上げ"), suru("追求"), suru("模索"),
    suru("配慮"), suru("留意"), suru("挑戦"), suru("チャレンジ"), suru("円滑化"), suru("迅速化"),
    suru("高度化"), suru("省力化"), suru("合理化"), suru("軽減"), suru("抑制"), suru("活用"),
    suru("実践"), suru("維持"), suru("定着"), suru("向上化"), suru("スピードアップ"),
    suru("レベルアップ"), suru("スキルアップ"), suru("ブラッシュアップ"), suru("研鑽"),
    suru("最大化"), suru("最小化"), suru("適正化"), suru("安定化"), suru("健全化"), suru("活発化"),
    go("活発に", SU, "活発にする"), go("円滑に", SU, "円滑にする"), go("省", KU, "省く"), ichi("講じ", "講じる"), suru("寄与"), suru("有効活用"), suru("利活用"), suru("推奨"), suru("探求"), suru("探究"), suru("展開"), suru("平準化"), suru("円滑に"),
    suru("促進活動"), suru("意識改革"), go("貫", KU, "貫く"), ichi("積み重ね", "積み重ねる"),
];

pub(super) static JA_INDEX: Index<{ JA.len() }> = Index::of_verbs(JA);

/// Verbs that need only a figure: a KPI with a target ends them too.
#[rustfmt::skip]
pub(super) const MEASURABLE: &[&str] = &[
    "高める", "上げる", "増やす", "減らす", "広げる", "伸ばす", "下げる", "抑える", "縮める",
    "早める", "速める", "改善", "向上", "効率化", "最適化", "削減", "低減", "短縮", "拡大", "軽減",
    "抑制", "維持", "底上げ", "拡充", "省力化", "improve", "increase", "reduce", "raise", "boost",
    "decrease", "lower", "optimise", "optimize", "enhance", "cut", "shorten", "grow", "expand",
    "minimise", "minimize", "maximise", "maximize", "keep", "maintain", "modernise", "modernize", "intensify", "heighten", "amplify", "rationalise", "rationalize", "empower",
];

/// Nouns that close no goal: a sentence that ends with them names a thing, not an aim.
#[rustfmt::skip]
pub(super) const NO_NOUN: &[&str] = &[
    "対応", "検討", "意識", "挑戦", "活用", "展開", "維持", "実践", "推奨", "楽にする",
];

/// Closers of doing: 〜ようにする and its like.
#[rustfmt::skip]
pub(super) const SO_THAT: &[&str] = &[
    "ようにする", "ようにします", "ようにしていく", "ようにしていきます", "ようにして、",
    "ようにし、", "ようにしたい", "よう心", "ていく", "ていきます", "ていきたい",
];

/// Verbs that 〜ていく makes endless.
#[rustfmt::skip]
pub(super) const GOING_ON: &[&str] = &[
    "続けていく", "続けていきます", "続けていきたい", "続けます", "続ける", "継続する",
    "継続します", "継続していく", "継続していきます", "増やしていく", "やっていく",
    "やっていきます", "行っていく", "行っていきます", "意識して行動する", "意識して行動します", "考えて行動する", "考えて行動します",
];

#[rustfmt::skip]
pub(super) const EN: &[&str] = &[
    "strive", "aim", "try", "promote", "support", "improve", "enhance", "strengthen", "increase",
    "reduce", "optimise", "optimize", "drive", "leverage", "contribute", "explore", "endeavour",
    "endeavor", "seek", "pursue", "boost", "foster", "encourage", "facilitate", "deepen", "raise",
    "accelerate", "streamline", "maximise", "maximize", "minimise", "minimize", "decrease", "lower",
    "ensure", "expand", "broaden", "refine", "champion", "cultivate", "nurture", "advance", "grow",
    "elevate", "simplify", "consider", "push", "cut", "shorten", "stabilise", "stabilize",
    "utilise", "utilize", "uphold", "advocate", "reinforce", "bolster", "revitalise", "revitalize",
    "sharpen", "invest", "dedicate", "speed", "upskill", "energise", "energize", "commit",
    "embrace", "address", "tackle", "examine", "investigate", "evolve", "collaborate", "cooperate", "liaise",
    "maintain", "heighten", "intensify", "amplify", "empower", "inspire", "instil", "instill", "solidify", "diversify", "prioritise", "prioritize",
    "emphasise", "emphasize", "motivate", "vitalise", "vitalize", "rejuvenate", "galvanise", "galvanize", "persevere", "safeguard", "enrich", "professionalise",
];

/// Where they stand in the table.
pub(super) static EN_INDEX: Index<{ EN.len() }> = Index::of(EN);

/// What is only livelier when it is activated; a server is activated once.
#[rustfmt::skip]
const TALK: &[&str] = &[
    "communication", "exchange", "exchanges", "dialogue", "discussion", "discussions", "cooperation",
    "collaboration", "interaction", "teamwork", "internal communication", "team communication", "our communication",
    "the communication", "the exchange", "knowledge sharing", "information sharing",
];

/// Endless only with these words behind.
#[rustfmt::skip]
pub(super) const EN_WITH: &[(&str, &[&str])] = &[
    ("work", &["on", "towards", "toward", "hard", "harder", "to", "closely", "continuously"]),
    ("focus", &["on", "more", "our", "my", "efforts"]), ("get", &["better", "faster", "stronger"]),
    ("be", &["more", "better"]),
    ("become", &["better", "more", "faster", "stronger"]),
    ("take", &["ownership", "responsibility", "initiative", "the lead"]),
    ("make", &["every", "efforts", "an effort", "progress", "better"]),
    ("do", &["my", "our", "better"]),
    ("keep", &["improving", "learning", "working", "supporting", "pushing", "growing", "trying", "promoting", "contributing", "going", "up", "at"]),
    ("continue", &["to", "improving", "supporting", "learning", "working", "with", "our", "my", "the"]),
    ("look", &["into", "for"]),
    ("develop", &["my", "skills", "our", "talent", "capabilities", "expertise", "people"]),
    ("build", &["trust", "relationships", "stronger", "better", "awareness", "a culture", "good"]),
    ("put", &["effort", "more", "emphasis"]), ("pay", &["attention", "more", "close"]),
    ("play", &["a", "an"]), ("help", &["improve", "drive", "to", "strengthen", "increase"]),
    ("deal", &["with"]), ("devote", &["myself", "ourselves", "my", "our"]),
    ("activate", TALK), ("revive", TALK), ("invigorate", TALK), ("enliven", TALK), ("liven", &["up"]), ("stimulate", TALK), ("vitalise", TALK), ("vitalize", TALK),
    ("challenge", &["to", "myself", "ourselves", "new"]), ("further", &["the", "our", "my", "cooperation", "collaboration"]), ("carry", &["on"]), ("bring", &["about"]), ("respond", &["flexibly", "to", "quickly", "promptly", "sincerely", "politely"]), ("handle", &["enquiries", "inquiries", "requests", "complaints", "customers", "issues", "problems"]), ("scale", &["up"]),
    ("beef", &["up"]), ("shore", &["up"]), ("brush", &["up"]), ("move", &["forward", "towards", "toward"]), ("forge", &["ahead"]), ("provide", &["support", "assistance", "help", "guidance", "backup"]),
    ("act", &["in support"]), ("give", &["support", "assistance", "help", "priority", "my best", "our best", "my all"]), ("offer", &["support", "assistance", "help"]), ("rise", &["to"]),
    ("engage", &["in", "with", "more"]), ("step", &["up"]), ("care", &["about", "more"]),
];
