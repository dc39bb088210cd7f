//! Words for what goes on in a head: states of mind, abilities, and what is done with them.

use crate::assistant::text::class::Begins;
use crate::assistant::text::ja::{Verb, go, ichi, suru};

const RU: &str = "るりっれろら";
const SU: &str = "すしせそさ";
const MU: &str = "むみんめまも";
const KU: &str = "くきいけかこ";

/// What is said of a head by itself: 理解する.
#[rustfmt::skip]
pub(super) const STATES: &[Verb] = &[
    suru("理解"), suru("把握"), suru("習得"), suru("修得"), suru("体得"), suru("会得"), suru("学習"),
    suru("勉強"), suru("精通"), suru("習熟"), suru("熟知"), suru("意識"), suru("自覚"), suru("認識"),
    suru("留意"), suru("スキルアップ"), suru("レベルアップ"), suru("キャッチアップ"), suru("成長"),
    suru("独り立ち"), suru("マスター"), suru("インプット"), suru("自己研鑽"), suru("自己啓発"),
    suru("注意"), suru("尊重"), suru("自立"), suru("意識付け"), suru("意識づけ"), suru("意識改革"), suru("動機付け"),
    go("学", "ぶびんぼべ"), go("学び直", SU), ichi("覚え"), ichi("心がけ"), ichi("心掛け"),
    ichi("こころがけ"), ichi("身につけ"), ichi("身に付け"), ichi("身に着け"), ichi("身につ"), go("身につ", KU),
    ichi("慣れ"), go("親し", MU), go("知", "るっ"), ichi("気をつけ"), ichi("気を付け"), ichi("考え"),
    go("詳しくな", RU), go("得意にな", RU), go("強くな", RU), go("明るくな", RU), go("ようにな", RU),
    go("念頭に置", KU), go("肝に銘", "じ"), ichi("心に留め"), ichi("念頭におい"), go("理解でき", "る"),
    ichi("頭に入れ"), go("頭に叩き込", MU), go("アンテナを張", RU), go("アンテナを高く張", RU),
    // 認識し行動する: the next word follows at once.
    go("理解", "し"), go("把握", "し"), go("習得", "し"), go("認識", "し"), go("意識", "し"), go("自覚", "し"), go("学習", "し"),
];

/// What is done with a state of mind or an ability: 意識を高める. Alone they say nothing of a head.
#[rustfmt::skip]
pub(super) const CHANGES: &[Verb] = &[
    ichi("高め"), ichi("深め"), ichi("広げ"), ichi("つけ"), ichi("付け"), ichi("上げ"), ichi("引き上げ"),
    ichi("備え"), ichi("鍛え"), ichi("忘れ"), ichi("改め"), ichi("持たせ"), ichi("もたせ"), ichi("得"),
    ichi("育て"), ichi("強め"), ichi("秘め"), ichi("根付かせ"), go("持", "つちってた"), go("もち", "、"), go("も", "つちっ"),
    go("養", "ういっわ"), go("培", "ういっわ"), go("磨", KU), go("保", "つちっ"), go("伸ば", SU), go("育", MU),
    go("抱", KU), go("図", RU), go("はか", RU), go("増や", SU), go("大切に", SU), go("大事に", SU), go("新たに", SU),
    ichi("努め"), go("励", MU), go("目指", SU), go("取り組", MU), ichi("進め"), ichi("蓄え"), go("貫", KU), ichi("固め"), ichi("力を入れ"), go("力を注", "ぐぎいげ"), go("促", SU), go("積", MU), ichi("重ね"), ichi("身につけ"),
    go("臨", MU), go("当た", RU), go("行動", "し"), ichi("引き締め"), ichi("徹底させ"), go("尽く", SU), ichi("捨て"),
    suru("向上"), suru("獲得"), suru("吸収"), suru("維持"), suru("強化"), suru("醸成"), suru("徹底"),
    suru("浸透"), suru("発揮"), suru("習得"), suru("修得"), suru("深化"), suru("改革"), suru("底上げ"),
    suru("促進"), suru("推進"), suru("拡大"), suru("拡充"), suru("育成"), suru("改善"), suru("定着"),
    suru("アップ"), suru("蓄積"), suru("研鑽"), suru("涵養"), suru("保持"), suru("重視"), suru("仕事"), suru("克服"), go("つか", MU), go("掴", MU), ichi("広め"), go("なく", SU), go("無く", SU), suru("注力"), suru("意識"),
];

/// Nouns of doing between a state of mind and its verb: 意識の向上を図る.
#[rustfmt::skip]
pub(super) const DOING: &[&str] = &[
    "向上", "獲得", "吸収", "醸成", "徹底", "浸透", "習得", "修得", "深化", "改革", "底上げ", "促進", "拡充",
    "強化", "定着", "アップ", "研鑽", "維持", "育成", "涵養", "改善"
];

/// States of mind and abilities.
#[rustfmt::skip]
pub(super) const MINDS: &[&str] = &[
    "意識", "認識", "自覚", "責任感", "危機感", "使命感", "緊張感", "一体感", "責任", "理解", "理解度", "知識", "知見",
    "見識", "スキル", "スキルセット", "能力", "素養", "教養", "姿勢", "心構え", "気持ち", "気概", "マインド", "マインドセット",
    "モチベーション", "意欲", "やる気", "熱意", "興味", "関心", "自信", "主体性", "自主性", "積極性",
    "自律性", "向上心", "探究心", "好奇心", "視点", "視野", "目線", "専門性", "リーダーシップ",
    "オーナーシップ", "こだわり", "誇り", "習熟度", "熟練度", "ノウハウ", "リテラシー", "感覚", "勘所", "センス",
    "感度", "使命", "信念", "覚悟", "心", "技能", "技量", "読解力", "経験値", "思考", "考え方", "責任意識", "コツ", "感受性", "習得", "修得",
    "学習", "勉強", "常識", "基礎", "経験", "強み", "人間性", "視座", "協調性", "創造性", "感性", "志向", "倫理観", "価値観", "良識", "技術", "腕", "引き出し", "不安",
    "マナー", "学び", "思いやり",
];

/// How much of a state of mind: 知識レベル, スキルの幅.
#[rustfmt::skip]
pub(super) const DEGREES: &[&str] = &["のレベル", "レベル", "の水準", "水準", "の幅", "の質", "の度合い", "面", "体系"];

/// Words in 力 that are no ability of a person.
#[rustfmt::skip]
pub(super) const NO_POWER: &[&str] = &[
    "協力", "労力", "入力", "出力", "圧力", "戦力", "主力", "電力", "全力", "努力", "強力", "動力", "人力",
    "有力", "魅力", "効力", "勢力", "尽力", "重力", "火力", "競争力", "収益力", "生産力", "ブランド力", "省力",
    "注力", "総力", "水力", "風力", "助力", "引力", "権力", "処理能力", "極力", "現場力", "組織力", "営業力",
];

/// Adverbs that come between.
#[rustfmt::skip]
pub(super) const ADVERBS: &[&str] = &[
    "より", "一層", "より一層", "さらに", "更に", "常に", "強く", "深く", "しっかり", "しっかりと", "十分に",
    "確実に", "幅広く", "広く", "高く", "もっと", "改めて", "早期に", "しっかりと", "着実に", "継続的に", "積極的に", "日々", "継続して", "早く",
    "適宜", "随時", "必要に応じて", "なるべく", "なるべく早く", "できるだけ", "できる限り", "可能な限り", "極力", "少しずつ",
];

/// Ways of going about something that stand for an act: 主体的に行動する.
#[rustfmt::skip]
pub(super) const WAYS: &[&str] = &[
    "主体的に", "積極的に", "自主的に", "自発的に", "能動的に", "前向きに", "自律的に", "意欲的に", "率先して", "責任を持って",
    "自ら考え", "自ら考えて", "自分で考えて", "自分で考え", "誠実に", "真摯に", "先回りして", "謙虚に", "先を見て", "先を読んで", "責任をもって", "当事者として",
];

/// What is then no act either.
#[rustfmt::skip]
pub(super) const VAGUE: &[&str] = &[
    "行動", "動く", "動き", "動け", "考え", "働く", "働き", "臨む", "臨み", "臨ん", "取り組む", "取り組み", "取り組ん", "業務に当た", "業務にあた", "仕事をする",
    "仕事に", "業務を行", "業務に", "遂行", "やり遂げ", "作業する", "作業を行", "関わ", "仕事を進め", "当たる", "あたる", "日々の業務", "対応する", "対応して", "業務を遂行", "案件に取り", "向き合",
];

/// Persons that one becomes.
#[rustfmt::skip]
pub(super) const PERSONS: &[&str] = &[
    "エキスパート", "スペシャリスト", "専門家", "第一人者", "人材", "技術者", "エンジニア", "プロ",
    "プロフェッショナル", "社会人", "即戦力", "人間", "ジェネラリスト", "上司", "先輩", "一人前",
];

pub(super) const fn begins(table: &[Verb]) -> Begins {
    let (mut begins, mut i) = (Begins::NONE, 0);
    while i < table.len() {
        begins = begins.with(table[i].stem);
        i += 1;
    }
    begins
}
