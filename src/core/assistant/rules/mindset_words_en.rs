//! English words for what goes on in a head.

use crate::assistant::text::table::Index;

/// Verbs of the head.
#[rustfmt::skip]
pub(super) const STATES: &[&str] = &[
    "understand", "learn", "know", "master", "familiarise", "familiarize", "appreciate", "grasp",
    "absorb", "study", "upskill", "reskill", "internalise", "internalize", "comprehend", "remember", "realise", "realize", "recognise", "recognize", "acclimatise", "acclimatize", "believe", "memorise", "memorize",
    "respect", "cherish", "empathise", "empathize", "sympathise", "sympathize",
];

/// Where they stand in the table.
pub(super) static STATES_INDEX: Index<{ STATES.len() }> = Index::of(STATES);

/// What one has done in the head by then.
#[rustfmt::skip]
pub(super) const TAKEN_IN: &[&str] = &[
    "understood", "learned", "learnt", "grasped", "mastered", "internalised", "internalized", "memorised", "memorized", "absorbed", "studied",
];

/// Nouns that make a verb of the head a part of a name: study group, master data.
#[rustfmt::skip]
pub(super) const NAMES: &[&str] = &[
    "group", "groups", "session", "sessions", "meeting", "meetings", "material", "materials", "data",
    "branch", "plan", "copy", "list", "file", "files", "record", "records", "node", "key", "portal",
    "platform", "path", "paths", "management", "course", "courses", "error", "errors", "tool", "tools", "day", "days", "club", "programme", "program", "table", "tables", "score", "scores", "test", "rate", "curve",
];

/// What one is or becomes.
#[rustfmt::skip]
pub(super) const BEING: &[&str] = &[
    "aware", "familiar", "proactive", "pro-active", "conscious", "mindful", "responsible", "confident",
    "comfortable", "proficient", "fluent", "competent", "capable", "able", "knowledgeable", "skilled",
    "motivated", "committed", "passionate", "positive", "curious", "open-minded", "flexible", "attentive", "acquainted", "cost-conscious",
    "careful", "patient", "accountable", "interested", "enthusiastic", "considerate", "reliable", "independent", "self-reliant", "versatile",
    "experienced", "well-versed", "versed", "sensitive", "engaged", "ready", "good", "better", "strong", "stronger", "disciplined", "self-motivated", "quality-conscious", "security-conscious", "open", "adaptable", "resilient", "punctual", "thorough", "customer-oriented", "assertive", "calm", "humble", "focused", "honest", "creative", "alert", "vigilant", "persistent", "diligent",
    "cooperative", "respectful", "supportive", "decisive", "organised", "organized", "inquisitive", "thoughtful", "used", "at",
    "analytical", "strategic", "systematic", "professional", "ethical", "inclusive", "tolerant",
    "courageous", "bold", "ambitious", "determined", "energetic", "optimistic", "realistic",
    "pragmatic", "rational", "logical", "critical", "self-critical", "self-aware", "self-confident",
    "self-sufficient", "data-driven", "user-focused", "customer-focused", "customer-centric",
    "user-centric", "goal-oriented", "result-oriented", "results-oriented", "team-oriented",
    "quality-oriented", "cost-aware", "risk-aware", "security-aware", "security-minded",
    "cost-minded", "up-to-date", "well-informed", "informed", "articulate", "persuasive",
    "dependable", "trustworthy", "conscientious", "meticulous", "detail-oriented", "prepared",
    "nimble", "innovative", "imaginative", "relaxed", "composed", "polite", "friendly",
    "approachable", "communicative", "collaborative", "tactful", "diplomatic", "receptive",
    "literate", "conversant", "adept", "attuned", "accustomed", "brave", "kind", "helpful",
    "selfless", "dedicated", "loyal", "sincere", "trustful", "unafraid", "ashamed", "well-rounded",
    "street-smart", "business-minded", "hungry",
    "willing", "eager", "keen", "insightful", "forward-looking", "forward-thinking", "team-minded",
    "purposeful", "steady", "steadfast", "wise", "level-headed", "self-driven", "unbiased",
    "fair-minded", "empathetic",
    "skilful", "skillful", "gifted", "talented", "masterful",
];

/// Other words for it, each with what follows.
#[rustfmt::skip]
pub(super) const PHRASES: &[(&str, &[&str])] = &[
    ("grow", &["as a", "as an", "as", "into a", "into", "professionally", "personally", "both", "through", "with every", "technically", "further as"]), ("develop", &["as a", "into a", "myself", "personally"]),
    ("keep", &["up with", "abreast of", "up to date"]), ("stay", &["up to date", "abreast of", "on top of", "informed"]), ("catch", &["up on", "up with"]),
    ("work", &["proactively", "autonomously", "responsibly", "diligently", "conscientiously", "professionally", "sincerely"]), ("act", &["proactively", "autonomously", "responsibly", "professionally", "sincerely", "honestly"]), ("behave", &["proactively", "responsibly", "professionally"]), ("think", &["more", "from", "like", "about", "beyond", "ahead", "critically", "strategically"]), ("pick", &["up"]), ("read", &["up on"]), ("brush", &["up"]),
    ("take", &["an interest", "to heart"]), ("care", &["about", "more about"]), ("pay", &["attention", "more attention", "close attention"]), ("wrap", &["my head"]), ("feel", &["at ease", "at home", "free to"]), ("skill", &["up"]), ("hold", &["myself accountable", "ourselves accountable", "myself responsible"]), ("lead", &["by example"]), ("get", &["rid of my", "over my"]), ("grow", &["to be a", "to be an", "to become"]), ("hone", &["in on"]), ("mature", &["as", "into"]), ("evolve", &["as", "into"]), ("change", &["the way i think", "how i think"]), ("level", &["up"]), ("make", &["myself familiar", "myself aware", "ourselves familiar", "ourselves aware", "myself acquainted"]), ("come", &["to understand", "to know", "to terms with"]), ("put", &["myself in", "ourselves in", "the customer first", "customers first", "quality first"]), ("get", &["a handle on", "a grip on"]), ("dive", &["into", "deeper into"]), ("believe", &["in"]), ("open", &["my mind"]), ("lose", &["my fear"]), ("overcome", &["my fear", "my weakness", "my weaknesses", "my shyness"]), ("get", &["to grips with", "the hang of", "a feel for", "a sense of"]), ("put", &["myself in"]),
    ("embrace", &["change", "diversity", "failure", "uncertainty", "challenges", "new"]), ("take", &["failure as", "criticism as", "feedback as", "mistakes as", "setbacks as"]),
    ("see", &["failure as", "mistakes as", "change as", "setbacks as"]), ("hold", &["myself to", "ourselves to"]), ("feel", &["the weight of", "responsible for", "the responsibility"]), ("become", &["more of a"]),
    ("find", &["my feet", "my voice", "my confidence"]), ("step", &["out of my"]), ("leave", &["my comfort"]), ("get", &["out of my comfort", "into the habit", "my head around", "into the mindset"]), ("learn", &["to"]),
];

/// Where they stand in the table.
pub(super) static PHRASES_INDEX: Index<{ PHRASES.len() }> = Index::of_pairs(PHRASES);

/// Whom one is or becomes.
#[rustfmt::skip]
pub(super) const PERSONS: &[&str] = &[
    "expert", "specialist", "leader", "engineer", "professional", "player", "model", "architect", "thinker", "listener",
    "developer", "manager", "communicator", "consultant", "person", "learner", "generalist", "authority",
    "someone", "somebody", "all-rounder", "pioneer", "programmer", "analyst", "owner", "teammate",
    "master", "pro", "practitioner", "evangelist", "innovator", "colleague", "presenter",
    "negotiator",
    "contributor", "facilitator", "mentor", "partner", "advisor", "strategist",
    "adviser", "trainer", "supervisor", "guru", "figure",
];

/// What is done with a state of mind or an ability.
#[rustfmt::skip]
pub(super) const CHANGES: &[&str] = &[
    "gain", "acquire", "develop", "deepen", "improve", "build", "grow", "expand", "broaden", "increase",
    "raise", "enhance", "strengthen", "sharpen", "hone", "have", "get", "obtain", "keep", "maintain",
    "show", "foster", "cultivate", "promote", "polish", "widen", "take", "adopt", "embrace", "nurture",
    "extend", "instil", "instill", "boost", "refine", "heighten", "further", "possess", "instill", "strive", "bring", "attain", "brush", "solidify", "advance", "elevate", "pick", "create", "demonstrate", "establish", "refresh", "consolidate", "reach", "bear", "focus", "work", "act", "behave", "approach", "tackle", "face", "treat", "embed", "spread", "ensure",
    "encourage", "stay", "change", "shift", "transform", "adjust", "alter", "rethink", "own", "hold", "cherish", "awaken", "ignite", "trigger", "stimulate", "regain", "learn", "accumulate", "approach",
    "consider", "see", "look", "view", "judge", "think", "decide", "sense",
    "accept", "receive", "listen", "do", "handle", "perform", "carry", "respond", "communicate",
    "interact", "meet", "serve",
];

/// Where they stand in the table.
pub(super) static CHANGES_INDEX: Index<{ CHANGES.len() }> = Index::of(CHANGES);

/// States of mind and abilities.
#[rustfmt::skip]
pub(super) const MINDS: &[&str] = &[
    "understanding", "knowledge", "skill", "skills", "awareness", "expertise", "ability", "abilities",
    "mindset", "attitude", "sense", "familiarity", "insight", "insights", "confidence", "competence",
    "competency", "competencies", "capability", "capabilities", "motivation", "consciousness",
    "interest", "know-how", "english", "proficiency", "leadership", "fluency", "literacy",
    "perspective", "curiosity", "responsibility", "passion", "grasp", "mind", "mentality", "commitment", "ownership", "appreciation", "grip", "overview", "mastery", "outlook", "accountability", "command", "spirit", "judgement", "thinking", "hang",
    "horizons", "perspectives", "experience", "initiative", "views", "horizon", "willingness", "empathy", "patience", "resilience", "humility", "integrity", "self-awareness", "self-confidence", "self-discipline", "enthusiasm", "professionalism", "discipline", "view", "viewpoint",
    "eye", "respect", "consideration", "gratitude", "courage", "tolerance", "ethics", "ethic",
    "morale", "intuition", "feeling", "feel", "foresight", "calmness", "openness",
    "flexibility", "creativity", "imagination", "attentiveness", "sensitivity", "vigilance",
    "diligence", "perseverance", "determination", "adaptability", "composure", "assertiveness",
    "instinct", "taste", "wisdom", "mindfulness", "punctuality",
    "pride", "humour", "urgency", "acumen", "savvy", "worldview", "self-reliance",
    "independence", "autonomy",
    "depth", "breadth",
    "picture", "idea", "viewpoints", "standpoint", "angle", "shoes",
    "foundation", "groundwork",
    "will",
    "self-management", "self-control", "self-esteem",
    "fundamentals", "basics", "essentials", "aptitude", "finesse", "tenacity", "stamina", "charisma", "rigour", "rigor",
];

/// What may follow such a noun; another word makes it a part of a name.
#[rustfmt::skip]
pub(super) const FOLLOWERS: &[&str] = &[
    "", "of", "in", "for", "about", "on", "by", "as", "to", "and", "or", "among", "within", "with", "across", "so", "through", "further", "at",
    "level", "levels", "i", "that", "from", "while", "during", "when", "toward", "towards", "needed", "regarding", "around", "where", "throughout", "this", "every", "set", "sets", "between", "before", "such", "like", "because", "until", "required", "over", "necessary", "beyond", "steadily",
    "which", "is", "are", "who", "whose", "under", "behind", "concerning", "related", "without",
    "involving",
    "into", "after", "despite", "given", "instead", "rather", "we", "my", "our",
    "up", "sharp", "fresh", "current",
    "than",
];

/// What adjectives of mind are made with: customer-minded, risk-aware.
#[rustfmt::skip]
pub(super) const TRAITS: &[&str] = &[
    "-minded", "-oriented", "-conscious", "-aware", "-centric", "-focused", "-driven", "-savvy", "-literate", "-reliant",
    "-confident", "-directed", "-motivated", "-disciplined", "-thinking", "-hearted",
];

/// How one goes about things: only with what stands behind "with" or "in a … manner" do they tell of a head.
#[rustfmt::skip]
pub(super) const CONDUCT: &[&str] = &[
    "work", "act", "behave", "approach", "tackle", "face", "treat", "accept", "receive", "listen", "do", "handle",
    "perform", "carry", "respond", "communicate", "interact", "meet", "serve",
];
