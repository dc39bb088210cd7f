//! English hedges, what would settle each, and the words that patterns of hedges are made of.

use super::hedge_words::Settle::{self, Far, How, When, Which};
use crate::assistant::text::table::Index;

/// Hedges that are always said in the same words.
#[rustfmt::skip]
pub(super) const EN: &[(&str, Settle)] = &[
    ("to the extent that", Far), ("to the extent feasible", Far), ("to the extent reasonable", Far), ("to the extent practical", Far), ("to the extent necessary", Far), ("to the extent needed", Far), ("in case of need", When), ("if in doubt", When), ("early", When), ("early enough", When), ("in good time", When),
    ("swiftly", When), ("rapidly", When), ("speedily", When), ("in close contact", How), ("ad-hoc", When),
    ("now and then", When), ("every so often", When), ("when asked", When), ("given the chance", When),
    ("from time to time", When), ("if and when", When), ("in good time", When), ("every now and then", When),
    ("once in a while", When), ("at regular intervals", When), ("ad hoc", When), ("in due course", When),
    ("at some point", When), ("sooner or later", When), ("as soon as possible", When), ("asap", When),
    ("timely", When), ("regularly", When), ("periodically", When), ("occasionally", When), ("promptly", When),
    ("frequently", When), ("sometimes", When), ("often", When), ("opportunistically", When), ("quickly", When),
    ("more or less", Far), ("largely", Far), ("mostly", Far), ("reasonably", Far), ("reasonable", Far),
    ("sufficiently", Far), ("sufficient", Far), ("adequate", Far), ("adequately", Far), ("significantly", Far),
    ("substantially", Far), ("generally", Far), ("in general", Far), ("in principle", Far), ("normally", Far),
    ("usually", Far), ("typically", Far), ("basically", Far), ("within reason", Far), ("proactively", How),
    ("pro-actively", How), ("actively", How), ("appropriately", How), ("appropriate", How), ("properly", How),
    ("effectively", How), ("efficiently", How), ("smoothly", How), ("flexibly", How), ("thoroughly", How),
    ("and so on", Which), ("and so forth", Which), ("and the like", Which), ("and others", Which),
    ("and more", Which), ("and such", Which), ("and similar", Which), ("or similar", Which),
    ("or the like", Which), ("among others", Which), ("etcetera", Which), ("et cetera", Which), ("etc", Which),
    ("various", Which), ("several", Which), ("some", Which), ("numerous", Which), ("many", Which),
    ("a lot of", Which), ("lots of", Which), ("multiple", Which), ("soon", When), ("shortly", When),
    ("eventually", When), ("someday", When), ("some day", When), ("before long", When), ("early on", When),
    ("ideally", When), ("preferably", When), ("hopefully", When), ("on occasion", When), ("at times", When),
    ("on and off", When), ("case by case", When), ("gradually", When), ("little by little", When),
    ("bit by bit", When), ("considerably", Far), ("dramatically", Far), ("drastically", Far), ("greatly", Far),
    ("markedly", Far), ("noticeably", Far), ("somewhat", Far), ("partly", Far), ("partially", Far),
    ("in part", Far), ("nearly", Far), ("almost", Far), ("roughly", Far), ("enough", Far), ("best effort", Far),
    ("to the best of my ability", Far), ("to the best of our ability", Far), ("to the extent possible", Far),
    ("to the extent practicable", Far), ("suitably", How), ("duly", How), ("most", Which), ("plenty of", Which),
    ("loads of", Which), ("tons of", Which), ("certain", Which), ("the majority of", Which),
];

/// Where they stand in the table.
pub(super) static EN_INDEX: Index<{ EN.len() }> = Index::of_pairs(EN);

/// What may or may not be so: if possible, where needed.
#[rustfmt::skip]
pub(super) const AS_IT_IS: &[&str] = &[
    "possible", "necessary", "needed", "appropriate", "required", "applicable", "feasible", "practical",
    "practicable", "useful", "suitable", "convenient", "sensible", "reasonable", "desirable", "advisable",
    "helpful", "requested", "asked", "warranted", "relevant", "beneficial", "prudent",
];

/// What allows something, or makes it needed: if time permits, as the need arises.
#[rustfmt::skip]
pub(super) const ALLOWS: &[&str] = &[
    "time", "schedule", "schedules", "workload", "capacity", "budget", "circumstances", "circumstance",
    "situation", "occasion", "opportunity", "chance", "need", "resources", "conditions", "work", "day",
    "weather", "availability", "project",
];

/// What one finds or has when something comes off: whenever I find the time.
#[rustfmt::skip]
pub(super) const ALLOWING: &[&str] = &[
    "time", "chance", "moment", "opportunity", "capacity", "minute", "slot", "hours", "bandwidth", "energy",
    "room", "space", "slack", "interest", "money",
    "lull", "gap",
];

/// What an open extent is said to hang on.
#[rustfmt::skip]
pub(super) const DEPENDS: &[&str] = &[
    "situation", "workload", "schedule", "circumstances", "time", "availability", "capacity", "need", "needs",
    "progress", "budget", "conditions", "case", "demand",
];

/// Nouns for a number that is not named: a handful of.
#[rustfmt::skip]
pub(super) const FEW: &[&str] = &[
    "number", "amount", "lot", "few", "couple", "handful", "variety", "range", "majority", "bunch", "portion",
    "part", "share", "series", "multitude", "deal", "wealth", "selection",
];

/// Adjectives that leave the extent open: to a fair degree.
#[rustfmt::skip]
pub(super) const LOOSE: &[&str] = &[
    "good", "fair", "large", "certain", "small", "considerable", "great", "wide", "reasonable", "decent",
    "sufficient", "substantial", "significant", "acceptable", "satisfactory", "adequate", "proper",
    "appropriate", "most", "many", "various", "large", "broad", "suitable", "high", "higher",
];

/// Adjectives that leave the way or the time open: in a swift manner, on an irregular basis.
#[rustfmt::skip]
pub(super) const WAYS: &[&str] = &[
    "swift", "timely", "flexible", "prompt", "proper", "appropriate", "efficient", "effective", "proactive",
    "suitable", "reasonable", "careful", "smooth", "better", "regular", "irregular", "periodic", "periodical",
    "frequent", "ad-hoc", "occasional", "best-effort", "case-by-case", "as-needed", "early", "earliest",
    "earlier", "near", "opportune", "positive", "later", "convenient", "right", "given", "different",
    "sensible", "professional",
];

/// Nouns for whatever else there may be: and other tasks.
#[rustfmt::skip]
pub(super) const KINDS: &[&str] = &[
    "things", "tasks", "duties", "activities", "matters", "stuff", "work", "items", "measures", "jobs",
    "improvements", "topics", "areas", "materials", "means", "channels", "occasions", "initiatives", "efforts",
    "ways", "issues", "chores", "events", "opportunities",
];

/// What comes again, and nobody says how often.
#[rustfmt::skip]
pub(super) const RHYTHM: &[&str] = &[
    "regular", "frequent", "periodic", "periodical", "occasional", "sporadic", "irregular", "constant",
];

/// What is regular in a vague way.
#[rustfmt::skip]
pub(super) const REGULAR: &[&str] = &[
    "meetings", "meeting", "updates", "update", "reviews", "review", "contact", "feedback", "check", "checks", "exchange", "exchanges", "sessions", "reports", "reporting", "communication", "visits", "intervals", "talks", "calls", "retrospectives", "basis", "sharing", "study", "training",
    "tests", "test",
    "newsletters", "newsletter", "discussions", "discussion", "follow-up",
    "follow-ups", "drill", "dialogue", "interviews", "lunches",
    "catch-ups", "one-on-ones", "workshops", "info-sharing", "briefings",
    "clean-up",
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
