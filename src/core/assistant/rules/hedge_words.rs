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
