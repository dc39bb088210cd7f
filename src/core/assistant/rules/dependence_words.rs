//! Words for what others do, and for standing by while they do it.

use crate::assistant::text::class::Begins;
use crate::assistant::text::ja::{Forms, Verb};

const fn suru(stem: &'static str) -> Verb {
    Verb {
        stem,
        forms: Forms::Suru,
        plain: stem,
    }
}
const fn ichi(stem: &'static str) -> Verb {
    Verb {
        stem,
        forms: Forms::Ichidan,
        plain: stem,
    }
}
const fn go(stem: &'static str, endings: &'static str) -> Verb {
    Verb {
        stem,
        forms: Forms::Godan(endings),
        plain: stem,
    }
}

/// Helping and supporting.
#[rustfmt::skip]
pub(super) const HELP: &[Verb] = &[
    suru("支援"), suru("サポート"), suru("フォロー"), suru("補助"), suru("補佐"), suru("アシスト"), suru("手助け"),
    suru("後押し"), suru("下支え"), suru("お手伝い"), suru("手伝い"), suru("後方支援"), suru("側面支援"), suru("フォローアップ"), suru("援護"), suru("応援"), suru("ヘルプ"),
    suru("バックアップ"), go("手伝", "ういっ"), ichi("助け"), ichi("支え"), go("寄り添", "ういっ"), go("後押しし", "て"), suru("伴走"), suru("援助"), suru("助言"),
    go("力にな", "るりっれ"), go("手を貸", "すしせ"), go("見守", "るりっ"),
];

pub(super) const HELP_BEGINS: Begins = {
    let (mut begins, mut i) = (Begins::NONE, 0);
    while i < HELP.len() {
        begins = begins.with(HELP[i].stem);
        i += 1;
    }
    begins
};

/// What goes on without end behind "help": 支援に努める.
#[rustfmt::skip]
pub(super) const GOING: &[&str] = &[
    "に努", "に励", "に取り組", "に注力", "に当た", "にあた", "を強化", "を充実", "を推進", "を図", "を心がけ", "を徹底", "に尽力", "に力を", "に回", "に徹", "を担", "役",
];

/// What others do for one: 使ってもらう.
#[rustfmt::skip]
pub(super) const FAVOUR: &[&str] = &[
    "もらう", "もらえ", "もらい", "もらっ", "貰う", "貰え", "貰い", "貰っ", "いただく", "いただけ", "いただき", "いただい", "頂く", "頂け", "頂き", "頂い", "くれる", "くださる", "下さる",
];

/// What one is given or gains from others.
#[rustfmt::skip]
pub(super) const GIFTS: &[&str] = &[
    "評価", "信頼", "承認", "採用", "意見", "フィードバック", "感謝", "依頼", "指名", "許可", "賛同", "支持", "合意", "協力",
    "相談", "声", "推薦", "感想", "認可", "内諾", "共感", "お墨付き", "信用", "理解", "支援", "お声がけ", "言葉", "反応", "ご評価", "任命", "了承", "引き合い", "オファー", "昇格", "後援", "紹介", "許諾", "リピート", "発注", "受注", "注文", "契約", "仕事", "案件",
];

/// How it is taken.
#[rustfmt::skip]
pub(super) const TAKING: &[&str] = &[
    "もら", "貰", "いただ", "頂", "得る", "得て", "得ら", "得、", "得た", "得ます", "獲得", "勝ち取", "受ける", "受け、", "受けら", "とりつけ", "取り付け", "集める", "引き出",
];

/// What others do, in the passive: 採用される.
#[rustfmt::skip]
pub(super) const DONE_TO: &[&str] = &[
    "採用され", "承認され", "評価され", "任命され", "選出され", "指名され", "信頼され", "活用され", "利用され", "導入され",
    "登用され", "抜擢され", "抜てきされ", "表彰され", "依頼され", "推薦され", "相談され", "支持され", "重宝され", "歓迎され", "受け入れられ",
    "期待され", "認知され", "選ばれ", "頼られ", "頼りにされ", "任され", "任せられ", "認められ", "使われ", "求められ", "呼ばれ",
    "喜ばれ", "褒められ", "ほめられ", "選定され", "声をかけられ", "好まれ", "必要とされ", "引き合いに出され", "愛され", "慕われ", "感謝され", "採択され", "了承され", "許可され",
    "尊敬され", "注目され", "受注され", "参照され", "理解され", "取り入れられ", "契約され", "昇格され", "昇進され", "アサインされ", "招待され", "誘われ", "招かれ", "目に留ま", "選抜され", "購入され", "発注され", "定着され", "読まれ", "指名で呼ばれ",
];

/// What comes from others.
#[rustfmt::skip]
pub(super) const COMING: &[&str] = &[
    "依頼", "相談", "声", "問い合わせ", "問合せ", "注文", "オファー", "引き合い", "紹介", "案件", "要望", "指名", "質問", "話", "承認", "許可", "受注", "発注", "評価", "反応", "仕事", "お声", "認可", "決裁", "オーダー", "リピート", "連絡",
];

/// How it comes.
#[rustfmt::skip]
pub(super) const COMES: &[&str] = &[
    "来る", "来て", "来ま", "来、", "くる", "きて", "きます", "寄せられ", "入る", "入り", "かかる", "かかり", "かけられ", "集ま", "届く", "届き", "舞い込", "増える", "増えて",
    "増え、", "下り", "おり", "降り", "ある", "あり", "もらえ", "得られ", "いただけ", "持ち込まれ", "続く", "続き", "途切れ",
];

/// Persons who are what others make of them: 信頼される存在になる.
#[rustfmt::skip]
pub(super) const BELOVED: &[&str] = &[
    "存在", "技術者", "エンジニア", "人材", "人", "先輩", "リーダー", "パートナー", "チーム", "課", "サービス", "会社", "担当", "部署", "組織", "社員", "上司", "分室", "相談役", "ベンダー", "製品", "立場", "状態", "レベル", "水準", "関係", "窓口", "人物", "若手", "ように", "よう",
];
