//! Japanese hedges, and what would settle each.

use crate::assistant::text::class::Begins;
use crate::assistant::text::table::Index;

/// What would settle a hedge.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Settle {
    /// Which ones: など, 様々な.
    Which,
    /// When or how often: 適宜, 定期的に.
    When,
    /// How far: 可能な限り.
    Far,
    /// How: 積極的に.
    How,
}

use Settle::{Far, How, When, Which};

/// Japanese hedges.
#[rustfmt::skip]
pub(super) const JA: &[(&str, Settle)] = &[
    ("など", Which), ("等", Which), ("とか", Which), ("ほか各種", Which), ("適宜", When),
    ("随時", When), ("都度", When), ("その都度", When),
   
   
   
    ("状況が許", When), ("許す限り", When), ("許す範囲で", When), ("余力の範囲で", When),
    ("支障のない範囲で", Far), ("支障がない範囲で", Far), ("支障の出ない範囲で", Far), ("無理のない範囲で", Far), ("無理のない程度に", Far),
    ("手すきの", When), ("手隙の", When),
   
    ("適切なタイミングで", When), ("適当な", How), ("密に", How), ("できるところから", Far), ("出来るところから", Far), ("できることから", Far), ("合間に", When), ("合間を", When), ("隙間時間", When), ("空いた時間", When), ("空き時間", When), ("主体性を持って", How), ("主体性をもって", How), ("時々", When), ("ときどき", When), ("たまに", When), ("時折", When), ("時には", When), ("折に触れて", When), ("しばしば", When), ("頻繁に", When), ("まめに", When),
    ("定期的に", When), ("定期的な", When), ("不定期に", When), ("こまめに", When),
    ("できれば", When), ("出来れば", When), ("可能であれば", When), ("可能なら", When),
    ("いずれ", When), ("早期に", When), ("早急に", When), ("速やかに", When), ("すみやかに", When),
    ("早めに", When), ("迅速に", When), ("タイムリーに", When), ("なるべく早く", When),
    ("できるだけ早く", When), ("可能な限り", Far), ("可能なかぎり", Far), ("できる限り", Far),
    ("出来る限り", Far), ("できるかぎり", Far), ("可能な範囲で", Far), ("できる範囲で", Far),
    ("出来る範囲で", Far), ("できるだけ", Far), ("出来るだけ", Far), ("極力", Far),
    ("なるべく", Far), ("ある程度", Far), ("一定程度", Far), ("一定の", Far), ("最低限の", Far),
    ("最大限", Far), ("相応の", Far), ("それなりに", Far), ("それなりの", Far), ("十分に", Far),
    ("十分な", Far), ("大幅に", Far), ("少しでも", Far), ("少しずつ", Far), ("徐々に", Far),
    ("概ね", Far), ("おおむね", Far), ("ほぼ", Far), ("原則として", Far), ("原則", Far), ("基本的に", Far),
    ("積極的に", How), ("積極的な", How), ("主体的に", How), ("主体的な", How), ("自主的に", How),
    ("能動的に", How), ("前向きに", How), ("意欲的に", How), ("適切に", How), ("適切な", How),
    ("しっかりと", How), ("しっかり", How), ("きちんと", How), ("柔軟に", How), ("臨機応変に", How),
    ("的確に", How), ("効果的に", How), ("効率的に", How), ("効率よく", How), ("円滑に", How),
    ("スムーズに", How), ("うまく", How), ("精力的に", How), ("幅広く", How), ("いろいろな", Which),
    ("いろいろと", Which), ("いろいろ", Which), ("色々な", Which), ("色々と", Which),
    ("色々", Which), ("様々な", Which), ("さまざまな", Which), ("各種の", Which), ("各種", Which),
    ("多様な", Which), ("幅広い", Which), ("いくつかの", Which), ("幾つかの", Which),
    ("いくつか", Which), ("複数の", Which),
    ("何らかの", Which),
    ("なんらかの", Which), ("諸々の", Which), ("多くの", Which), ("たくさんの", Which),
    ("といった", Which), ("その他", Which), ("そのほか", Which), ("をはじめとする", Which), ("をはじめとした", Which),
    ("をはじめとして", Which), ("を始めとする", Which), ("を始めとした", Which), ("もろもろ", Which), ("諸々", Which),
    ("多数の", Which), ("数多くの", Which), ("各方面", Which), ("一部の", Which), ("一部", Which), ("大多数の", Which),
    ("ほとんどの", Far), ("ほとんどを", Far), ("大半の", Far), ("大半を", Far), ("大部分", Far), ("だいたい", Far),
    ("大体", Far), ("おおよそ", Far), ("あらかた", Far), ("そこそこ", Far), ("まずまず", Far), ("かなり", Far),
    ("大きく", Far), ("大いに", Far), ("飛躍的に", Far), ("劇的に", Far), ("格段に", Far), ("著しく", Far),
    ("相当な", Far), ("若干", Far), ("多少", Far), ("少々", Far), ("適度に", Far), ("適度な", Far), ("適正な", Far),
    ("適正に", Far), ("妥当な", Far), ("最小限に", Far), ("最小限の", Far), ("いい感じに", How), ("良い感じに", How),
    ("適時", When), ("近いうち", When), ("近々", When), ("近日中に", When), ("いつか", When),
    ("将来的に", When), ("ゆくゆくは", When), ("当面の間", When), ("早いうちに", When), ("早い段階で", When),
    ("早急な", When), ("迅速な", When), ("頻繁な", When), ("スピーディーに", When), ("スピーディに", When), ("素早く", When),
    ("すばやく", When), ("ちょくちょく", When), ("たびたび", When), ("度々", When), ("着実に", How), ("ちゃんと", How),
    ("きっちり", How), ("上手に", How), ("上手く", How), ("コツコツ", How), ("こつこつ", How), ("地道に", How),
    ("自発的に", How), ("率先して", How), ("柔軟な", How), ("自主的な", How),
    ("の多くを", Which), ("の多くに", Which), ("の多くで", Which), ("ときおり", When), ("時おり", When), ("ときたま", When), ("追々", When), ("おいおい", When), ("順次", When), ("逐次", When), ("早々に", When), ("迅速かつ", When), ("適切かつ", How), ("柔軟かつ", How), ("積極的かつ", How), ("主体的かつ", How),
    ("おおかた", Far), ("いくつも", Which), ("何件も", Which), ("何度も", When), ("何社も", Which), ("たくさん", Which), ("大勢の", Which),
    ("余裕を持って", When), ("余裕をもって", When), ("のある範囲で", Far),
    ("る範囲で", Far), ("る範囲内で", Far), ("い範囲で", Far), ("い範囲内で", Far), ("ひととおり", Far), ("なるたけ", Far),
    ("スピード感を持って", When), ("スピード感をもって", When), ("そのつど", When), ("ケースバイケース", When),
    ("高頻度で", When), ("頻度高く", When), ("落ち着いたら", When), ("落ち着き次第", When), ("一段落したら", When),
    ("手が空いたら", When), ("手が空き次第", When), ("気がついたとき", When), ("気が付いたとき", When), ("気付いたとき", When),
    ("気づいたとき", When), ("気づいた時", When), ("気が向いた", When), ("思いついたとき", When), ("都合のよいとき", When),
    ("都合の良いとき", When), ("暇なとき", When), ("可能であるなら", When), ("折を見て", When), ("いろんな", Which), ("折をみて", When), ("しかるべき", When), ("然るべき", When), ("臨機応変な", How), ("ほどほどに", Far), ("ほどほどの", Far), ("程よく", Far), ("ほどよく", Far), ("速やかかつ", When), ("速やかな", When), ("円滑かつ", How), ("的確かつ", How), ("丁寧かつ", How), ("できうる限り", Far), ("できうるかぎり", Far), ("でき得る限り", Far), ("出来うる限り", Far), ("その他もろもろ", Which), ("その他諸々", Which), ("その他各種", Which), ("できたところから", How),
    ("出来たところから", How), ("何かと", How), ("なにかと", How), ("あれこれ", How), ("ほかの", Which),
    ("必要な箇所", Which), ("必要な部分", Which), ("必要なものを", Which), ("必要な分だけ", Which),
    ("一定以上", Far), ("一定水準", Far), ("一定レベル", Far), ("適材適所", How), ("バランスよく", How),
    ("バランス良く", How), ("どんどん", How),
];

pub(super) const fn begins(table: &[(&str, Settle)]) -> Begins {
    let (mut begins, mut i) = (Begins::NONE, 0);
    while i < table.len() {
        begins = begins.with(table[i].0);
        i += 1;
    }
    begins
}
/// What Japanese hedges begin with.
pub(super) const JA_BEGINS: Begins = begins(JA);

/// Where they stand in the table.
pub(super) static JA_INDEX: Index<{ JA.len() }> = Index::of_pairs(JA);

/// What only happens if something allows it: a figure behind it is that of what is done then.
pub(super) const IF_JA: &[&str] = &[
    "ば",
    "たら",
    "なら",
    "次第",
    "許す",
    "許",
    "許す限り",
    "範囲で",
    "ところから",
    "ところは",
    "程度に",
    "とき",
    "時",
    "合間に",
    "手すきの",
];

/// What one may have to spare: 時間があれば.
#[rustfmt::skip]
pub(super) const FREE: &[&str] = &[
    "時間", "余裕", "余力", "機会", "暇", "隙", "必要", "必要性", "都合", "予算", "工数", "リソース", "体力", "チャンス", "ゆとり",
    "日程", "予定", "スケジュール", "条件",
];

/// What is said of it: 余裕があれば.
#[rustfmt::skip]
pub(super) const HAVING: &[&str] = &[
    "があれば", "がある時", "があるとき", "がある際", "がある場合", "があった場合", "がある限り", "ができたら", "が出来たら", "が出たら", "があったら", "が取れたら", "のあるとき", "のある時", "があるなら", "ができれば",
    "ができた時", "が出来れば", "が取れれば", "がとれれば", "がつけば", "が付けば", "が合えば", "が合う", "が空けば", "を見つけて", "を作って",
    "があるごとに", "があるたびに", "があるたび", "がある度に", "があり次第",
];

/// What lets something be done: 状況が許す限り.
#[rustfmt::skip]
pub(super) const ALLOWED: &[&str] = &[
    "が許せば", "が許す限り", "が許す範囲", "の許す限り", "の許す範囲", "が許す場合", "の許すかぎり", "が許すかぎり", "の範囲で", "の範囲内で",
];

/// What one looks at before one acts: 状況に応じて.
#[rustfmt::skip]
pub(super) const SEEN: &[&str] = &[
    "状況", "場合", "事情", "様子", "タイミング", "折", "機会", "進捗", "余力", "必要", "体制", "実情", "都合", "頃合い", "隙", "暇",
    "業務", "スケジュール",
];

/// How it is looked at: 状況を見ながら.
#[rustfmt::skip]
pub(super) const ACCORDING: &[&str] = &[
    "に応じて", "に応じ", "に応じた", "次第で", "次第では", "次第、", "を見て", "を見ながら", "を見つつ", "を見計らって", "を見計らい", "を見つけて",
    "を捉えて", "をとらえて", "によっては", "によって", "により", "に合わせて",
];

/// What one is able to: できる範囲で.
#[rustfmt::skip]
pub(super) const ABLE: &[&str] = &[
    "できる", "出来る", "可能な", "やれる", "対応できる",
];

/// How far that goes: できるところから.
#[rustfmt::skip]
pub(super) const WITHIN: &[&str] = &[
    "限り", "かぎり", "だけ", "範囲で", "範囲内で", "範囲の", "ところから", "ところは", "ところまで", "所から", "ことから", "ときに", "時に",
    "とき、", "程度に", "程度で",
];

/// When something is needed: 必要なときに.
#[rustfmt::skip]
pub(super) const TIMELY: &[&str] = &[
    "な時", "なとき", "な場合", "な際", "なら", "ならば", "であれば", "なタイミング", "な折",
];

/// What is counted: 数件, 何社か.
#[rustfmt::skip]
pub(super) const COUNTERS: &[&str] = &[
    "件", "回", "名", "社", "人", "本", "個", "点", "台", "日", "週", "時間", "年", "種類", "冊", "枚", "箇所", "か所",
    "ヶ所", "カ所", "か月", "ヶ月", "カ月", "案件", "拠点", "チーム", "部署", "現場", "店", "校", "度", "分", "項目", "画面",
    "機能", "パターン",
];
