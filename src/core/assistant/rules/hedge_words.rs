//! Hedges, and what would settle each.

use crate::assistant::text::class::Begins;

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
    ("随時", When), ("都度", When), ("その都度", When), ("必要に応じて", When),
    ("必要に応じ", When), ("必要があれば", When), ("必要であれば", When), ("必要ならば", When),
    ("必要な場合は", When), ("状況に応じて", When), ("状況に応じ", When), ("状況を見て", When),
    ("状況を見ながら", When), ("場合によっては", When), ("場合により", When),
    ("時間が許す", When), ("時間の許す", When), ("時間が許せば", When), ("状況が許", When), ("許す限り", When), ("許す範囲で", When), ("余力があれば", When), ("余力の範囲で", When),
    ("支障のない範囲で", Far), ("支障がない範囲で", Far), ("支障の出ない範囲で", Far), ("無理のない範囲で", Far), ("無理のない程度に", Far), ("都合がつけば", When), ("都合が付けば", When),
    ("手の空いたとき", When), ("手が空いたとき", When), ("手の空いた時", When), ("手が空いた時", When), ("手すきの", When), ("手隙の", When),
    ("機会があれば", When), ("時間があれば", When), ("余裕があれば", When), ("手が空けば", When),
    ("折を見て", When), ("タイミングを見て", When), ("適切なタイミングで", When), ("必要なタイミング", When), ("適当な", How), ("密に", How), ("できるところから", Far), ("出来るところから", Far), ("できることから", Far), ("合間に", When), ("合間を", When), ("隙間時間", When), ("空いた時間", When), ("空き時間", When), ("主体性を持って", How), ("主体性をもって", How), ("時々", When), ("ときどき", When), ("たまに", When), ("時折", When), ("時には", When), ("折に触れて", When), ("しばしば", When), ("頻繁に", When), ("まめに", When),
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
    ("いくつか", Which), ("複数の", Which), ("数件", Which), ("数回", Which), ("数名", Which),
    ("数社", Which), ("数本", Which), ("何件か", Which), ("何回か", Which), ("何らかの", Which),
    ("なんらかの", Which), ("諸々の", Which), ("多くの", Which), ("たくさんの", Which),
];

/// English hedges.
#[rustfmt::skip]
pub(super) const EN: &[(&str, Settle)] = &[
    ("as appropriate", When), ("where appropriate", When), ("when appropriate", When),
    ("if appropriate", When), ("if possible", When), ("where possible", When),
    ("when possible", When), ("whenever possible", When), ("wherever possible", When),
    ("as needed", When), ("if needed", When), ("when needed", When), ("where needed", When),
    ("as necessary", When), ("if necessary", When), ("where necessary", When),
    ("when necessary", When), ("as required", When), ("if required", When),
    ("where required", When), ("as and when", When), ("when time permits", When),
    ("if time permits", When), ("if time allows", When), ("when time allows", When), ("as time allows", When), ("time allowing", When), ("swiftly", When), ("rapidly", When), ("speedily", When), ("regular", When), ("as possible", Far), ("in close contact", How), ("ad-hoc", When), ("now and then", When), ("every so often", When), ("when i can", When), ("when we can", When), ("as best as i can", Far), ("where it makes sense", When), ("when it makes sense", When), ("if it makes sense", When), ("whenever necessary", When), ("whenever needed", When), ("when asked", When), ("if there is a chance", When), ("if the opportunity arises", When), ("when the opportunity arises", When), ("given the chance", When), ("time permitting", When), ("from time to time", When),
    ("if it is possible", When), ("if it's possible", When), ("where it is possible", When), ("when it is possible", When), ("whenever it is possible", When), ("as is possible", Far), ("if at all possible", When),
    ("where practical", When), ("wherever practical", When), ("when practical", When), ("if practical", When), ("where practicable", When), ("wherever practicable", When),
    ("when practicable", When), ("if practicable", When), ("as practicable", Far), ("as is practicable", Far), ("as practical", Far), ("to the extent practicable", Far), ("as far as practicable", Far), ("as far as practical", Far), ("as far as is possible", Far),
    ("wherever feasible", When), ("when feasible", When), ("whenever time permits", When), ("whenever time allows", When), ("as time permits", When), ("where time permits", When), ("where time allows", When), ("should time permit", When), ("should time allow", When), ("if time is available", When), ("when time is available", When), ("whenever there is time", When),
    ("if capacity allows", When), ("if capacity permits", When), ("when capacity allows", When), ("as capacity allows", When), ("capacity permitting", When), ("workload permitting", When), ("if the workload allows", When), ("when the workload allows", When), ("if circumstances allow", When), ("if circumstances permit", When), ("circumstances permitting", When),
    ("as soon as i can", When), ("as soon as we can", When), ("whenever i can", When), ("whenever we can", When), ("as and when needed", When), ("if and when", When), ("if need be", When), ("should the need arise", When), ("as the need arises", When), ("when the need arises", When), ("if the need arises", When), ("in a prompt manner", When), ("in good time", When), ("every now and then", When), ("once in a while", When), ("at regular intervals", When),
    ("on an ad hoc basis", When), ("ad hoc", When), ("in due course", When),
    ("at some point", When), ("sooner or later", When), ("as soon as possible", When),
    ("asap", When), ("where applicable", When), ("if applicable", When),
    ("as the situation demands", When), ("depending on the situation", When),
    ("on a regular basis", When), ("on a timely basis", When), ("in a timely manner", When),
    ("in a timely fashion", When), ("timely", When), ("regularly", When), ("periodically", When),
    ("occasionally", When), ("promptly", When), ("frequently", When), ("sometimes", When),
    ("often", When), ("where feasible", When), ("if feasible", When), ("opportunistically", When),
    ("when there is time", When), ("if there is time", When), ("quickly", When),
    ("as far as possible", Far), ("as much as possible", Far), ("as many as possible", Far),
    ("as well as possible", Far), ("to the extent possible", Far), ("to some extent", Far),
    ("to a certain extent", Far), ("to the best of my ability", Far),
    ("to the best of our ability", Far), ("more or less", Far), ("largely", Far), ("mostly", Far),
    ("reasonably", Far), ("reasonable", Far), ("sufficiently", Far), ("sufficient", Far),
    ("adequate", Far), ("adequately", Far), ("significantly", Far), ("substantially", Far),
    ("generally", Far), ("in general", Far), ("in principle", Far), ("normally", Far), ("usually", Far), ("typically", Far), ("basically", Far),
    ("as best i can", Far), ("as best we can", Far), ("within reason", Far), ("proactively", How),
    ("pro-actively", How), ("actively", How), ("appropriately", How), ("appropriate", How),
    ("properly", How), ("effectively", How), ("efficiently", How), ("smoothly", How),
    ("flexibly", How), ("thoroughly", How), ("and so on", Which), ("and so forth", Which),
    ("and the like", Which), ("and others", Which), ("and more", Which), ("and such", Which),
    ("and similar", Which), ("or similar", Which), ("or the like", Which), ("among others", Which),
    ("etcetera", Which), ("et cetera", Which), ("etc", Which), ("various", Which),
    ("several", Which), ("some", Which), ("a number of", Which), ("a few", Which),
    ("a couple of", Which), ("a variety of", Which), ("a range of", Which),
    ("a wide range of", Which), ("numerous", Which), ("many", Which), ("a lot of", Which),
    ("lots of", Which), ("multiple", Which),
];

const fn begins(table: &[(&str, Settle)]) -> Begins {
    let (mut begins, mut i) = (Begins::NONE, 0);
    while i < table.len() {
        begins = begins.with(table[i].0);
        i += 1;
    }
    begins
}
/// What Japanese hedges begin with.
pub(super) const JA_BEGINS: Begins = begins(JA);
/// What English hedges begin with.
pub(super) const EN_BEGINS: Begins = begins(EN);

/// What is regular in a vague way.
#[rustfmt::skip]
pub(super) const REGULAR: &[&str] = &[
    "meetings", "meeting", "updates", "update", "reviews", "review", "contact", "feedback", "check", "checks", "exchange", "exchanges", "sessions", "reports", "reporting", "communication", "visits", "intervals", "talks", "calls", "retrospectives", "basis", "sharing", "study", "training",
];

/// What happens again, and how often is said beside it.
#[rustfmt::skip]
pub(super) const AGAIN: &[&str] = &[
    "regularly", "periodically", "frequently", "occasionally", "often", "sometimes", "usually", "normally", "on a regular basis", "regular", "at regular intervals", "from time to time",
];

/// What is done soon, and how soon is said beside it.
pub(super) const SOON: &[&str] = &[
    "promptly",
    "quickly",
    "swiftly",
    "rapidly",
    "speedily",
    "timely",
    "as possible",
    "as soon as possible",
    "asap",
    "in a timely manner",
    "in a timely fashion",
    "in due course",
];

/// What only happens if something allows it: a figure behind it is that of what is done then.
pub(super) const IF_JA: &[&str] = &[
    "ば",
    "許す",
    "許",
    "許す限り",
    "範囲で",
    "程度に",
    "とき",
    "時",
    "合間に",
    "手すきの",
];
