//! English words of doings, of what they put out and of what comes of them.

/// Parts that one takes at what others hold, at the beginning of a clause: counted, they are doings.
#[rustfmt::skip]
pub(super) const ROLES_EN: &[&str] = &[
    "act as ", "acting as ", "acted as ", "serve as ", "serving as ", "served as ", "take on the role", "take the role", "took on the role", "take over the role", "take the chair", "fill the role", "volunteer as ", "stand in as ", "be a judge", "be the ", "take the part of ", "sit as ",
];
/// What leaves nothing over in a check: it has come out.
#[rustfmt::skip]
pub(super) const CLEAN_EN: &[&str] = &["with zero ", "with 0 ", "with no ", "without open ", "without any ", "without leftover", "without error", "without gap", "without a miss", "without a gap", "without an error", "handed over", "handing over", "completely", "0 missed", "zero missed", "none missed", "nothing missed", "0 open", "no open "];
/// English verbs that only say that something is done.
#[rustfmt::skip]
pub(super) const LIGHT_EN: &[&str] = &[
    "hold", "run", "have", "do", "give", "take", "make", "organise", "organize", "write", "publish", "spend", "complete", "finish", "go", "get", "send", "keep",
    "continue", "conduct", "lead", "contribute", "drop", "show", "be", "sit", "enter", "exhibit", "introduce", "plan", "offer", "provide", "put", "record", "work", "walk", "say", "tell", "learn", "greet", "review", "perform", "lecture", "appear", "arrange", "took", "gave", "held", "ran", "spoke", "wrote", "sat", "led", "went", "did", "made", "set", "open", "reserve", "carry", "blog", "tour", "facilitate", "report", "use", "stage", "deliver", "assist", "shadow",
];
/// English nouns of doing, in the singular.
#[rustfmt::skip]
pub(super) const DOING_EN: &[&str] = &[
    "session", "meeting", "workshop", "training", "course", "seminar", "webinar", "conference", "event", "meetup", "visit",
    "call", "one-on-one", "1on1", "1-on-1", "one-to-one", "article", "blog", "post", "newsletter", "talk", "presentation", "lecture", "lesson",
    "e-learning", "elearning", "club", "standup", "stand-up", "retrospective", "interview", "fair", "lunch", "briefing", "demo",
    "tutorial", "hackathon", "podcast", "book", "exhibition", "study", "reading", "coaching", "mentoring", "channel", "community", "on-the-job", "miss", "networking", "hour", "review", "attendance", "participant", "attendee", "class", "update", "gathering", "show", "salon", "roundtable", "chat", "column", "contact", "observation", "conversation", "learning", "self-study", "huddle", "sync", "catch-up", "check-in", "forum", "committee", "tour", "hands-on", "ride-along", "appearance", "contest", "competition", "walk", "mail", "e-mail", "email", "episode", "rotation", "participation", "summit", "camp", "consultation", "discussion", "coffee", "patrol", "inspection",
    "drill", "exercise", "booth", "mixer", "appointment", "role-play", "1s", "1-1", "121", "town-hall", "brainstorming", "walkthrough", "bootcamp", "keynote", "evening", "get-together", "panel", "dinner", "breakfast", "symposium", "congress",
];
/// English verbs of doing.
#[rustfmt::skip]
pub(super) const VERBS_EN: &[&str] = &[
    "attend", "participate", "visit", "meet", "read", "study", "practise", "practice", "mentor", "coach", "present", "speak", "talk", "train",
    "teach", "call", "interview", "watch", "listen", "share", "accompany", "chair", "host", "join", "post", "facilitate", "moderate", "organise", "organize", "phone", "volunteer", "shadow",
];
/// What makes a thing of the doing before it.
#[rustfmt::skip]
pub(super) const THINGS_EN: &[&str] = &[
    "sales", "names", "centre", "center", "centres", "log", "logs", "volume", "queue", "rota", "booking", "software", "room", "rooms", "report", "reports", "page", "pages", "tool", "tools", "system", "material", "materials", "checklist", "template", "templates", "findings", "finding",
    "comments", "record", "records", "form", "screen", "time", "module", "database", "notes", "list", "environment", "environments", "video", "videos", "data", "platform", "app", "slides", "cost", "costs", "budget", "fee", "fees", "expenses",
];
/// What puts a result at the beginning of a sentence.
#[rustfmt::skip]
pub(super) const SO_EN: &[&str] = &["as a result", "this way", "thanks to this", "by then", "this leads"];
/// What comes of a doing.
#[rustfmt::skip]
pub(super) const RESULT_EN: &[&str] = &[
    "halve ", "halving ",
    "ending with ", "ending in ", "that ends with ", "so that their ", "without a consultant", "without outside help", "without help",
    " on their own", " on her own", " on his own", " by themselves", " by herself", " by himself", " alone", "without help", "without me", "without asking", "without a rewrite",
    " read by ", " that bring ", " that brings ", " which bring ", "leading to", "leads to", "lead to", "led to", "resulting in", " after which ", " of which ", " of whom ", " from which ", " of them are ", " of them is ", " of them have ", " of them has ", " of them use", " of them will ", " of them pass", " ends with ", " end with ", " ends in ", "bring back", "brings back", " results in ", " each within ", " each finished", " each completed", " each closed", " each under ", " from them", " from these ", "out of them",  " end up ", " ends up ", " which become ", " that become ", " opened by ", " rates ", " rated ", " viewed by ", " watched by ", " used by ", "into production", "into operation", "in operation", " to level ", "report back", "reports back", "come back with", "comes back with", "refer to", "refers to", "referred to",
    "in production", "go live", "goes live", "turn it into", "turn what", "turn them into", "hand over", "hand it", "hand one", "hand them", "no longer",
    "in their own", "in his own", "in her own", "says that", "say that", "tells us", "tell us", "of their own accord", "follow-up request", "ask for more",
];
/// Words of something that came of it.
#[rustfmt::skip]
pub(super) const COME_EN: &[&str] = &[
    "use", "uses", "used", "using", "user", "users", "adopt", "adopts", "adopted", "sale", "sales-qualified", "requested",
    "pass", "passes", "passed", "passing", "certified", "try", "tries", "tried", "apply", "applies", "applied", "autonomy",
    "answered", "win", "wins", "won", "saved", "saves", "save", "saving", "solve", "solves", "solved", "fix",
    "fixes", "fixed", "propose", "proposes", "independently", "unaided", "deploys", "verify", "reuse", "reused",
];
/// Things that came of it, where their figure stands beside them.
#[rustfmt::skip]
pub(super) const COUNTED_EN: &[&str] = &[
    "order", "orders", "deal", "deals", "lead", "leads", "revenue", "contract", "contracts", "request", "requests", "certificate", "certificates", "certification",
    "certifications", "exam", "satisfaction", "retention", "incidents", "outages", "defects", "bugs", "errors", "complaints", "escalations", "accidents",
    "violations", "score", "scores", "plays", "listens", "listeners", "clicks", "installs", "views", "downloads", "subscribers", "signups", "feedback", "answer", "answers", "replies", "reply",
    "response", "responses", "reaction", "reactions", "comments", "proposal", "proposals", "prototype", "renewal", "renewals", "quote", "quotes",
    "referrals", "enquiries", "inquiries", "findings",
];
/// English verbs that leave an output.
#[rustfmt::skip]
pub(super) const OUTPUT_EN: &[&str] = &[
    "write", "build", "create", "develop", "implement", "automate", "migrate", "release", "deliver", "ship", "produce", "design", "draft", "document", "publish", "complete", "finish", "replace", "retire", "decommission", "introduce",
    "compile", "update", "refresh", "overhaul", "prepare", "deploy", "add", "install", "configure", "launch", "record", "set", "convert", "extract", "remake", "move", "switch", "script", "revise", "rewrite", "redesign", "map", "make", "collect", "define", "standardise", "standardize", "list", "turn",
];
/// What is built in words only.
#[rustfmt::skip]
pub(super) const UNMADE_EN: &[&str] = &[
    "relation", "relations", "relationship", "relationships", "trust", "culture", "skills", "skill", "network", "networks", "rapport", "awareness",
    "confidence", "knowledge", "habit", "habits", "time", "opportunity", "opportunities", "team", "communication", "understanding", "environment",
    "ties", "bonds", "sense", "unity", "atmosphere", "spirit", "momentum", "expertise", "technique", "english", "what", "miss", "misses", "case", "topic", "news", "example", "aside", "myself",
    "brand", "name", "reputation", "profile", "image", "career", "presence", "visibility", "standing", "personality", "leadership", "motivation", "friendship", "friendships",
    "connection", "connections", "contacts", "mindset", "morale", "teamwork", "sense",
];
/// Verbs of output that do no doing: calls that are replaced are no calls made.
#[rustfmt::skip]
pub(super) const REMAKING_EN: &[&str] = &[
    "replace", "retire", "decommission", "convert", "extract", "move", "switch", "script", "migrate", "automate", "implement", "install", "configure", "map", "standardise",
    "standardize", "redesign", "remake", "overhaul", "build",
];
/// Others who do something then.
#[rustfmt::skip]
pub(super) const GROUPS_EN: &[&str] = &[
    "teams", "colleagues", "participants", "people", "projects", "departments", "members", "juniors", "listeners", "attendees", "companies", "sites", "branches", "engineers", "users", "readers", "newcomers", "trainees", "customers", "clients", "sections",
];
/// What a noun of doing may stand before and still be one: training days.
#[rustfmt::skip]
pub(super) const EVENTS_EN: &[&str] = &[
    "programme", "programmes", "program", "programs", "series", "day", "days", "hour", "hours", "week", "weeks", "night", "nights", "round", "rounds", "circle", "group", "groups",
    "slot", "slots", "ride", "rides", "run", "runs", "practice", "league", "partner", "partners", "lab", "labs", "invitation", "invitations", "activities", "activity", "house", "houses", "point", "points", "per",
    "half", "twice", "thrice", "once", "next", "last", "first", "about", "around", "until", "till", "starting", "plus", "online", "on-site", "onsite", "internally", "externally", "abroad", "together", "held", "given", "participation",
];
/// A part of what is posted, and no other thing: blog entries.
#[rustfmt::skip]
pub(super) const POSTED_EN: &[&str] = &["entry", "entries", "piece", "pieces", "series", "contribution", "contributions", "article", "articles", "post", "posts"];
/// What nobody sees, whoever feels it.
#[rustfmt::skip]
pub(super) const FELT_EN: &[&str] = &["feel", "know", "understand", "informed", "aware", "motivated", "familiar", "closer"];
/// What shows that an aim is reached.
#[rustfmt::skip]
pub(super) const SHOWN_EN: &[&str] = &["alone", "without", "no", "nobody", "none", "can", "zero", "every", "all", "himself", "herself", "themselves", "unaided", "independently", "stops", "never"];
/// What is made of the things behind it: a series of articles.
#[rustfmt::skip]
pub(super) const SETS_EN: &[&str] = &["series", "couple", "number", "pair", "round", "piece", "pieces"];
/// What ends the object of a verb.
#[rustfmt::skip]
pub(super) const JOINTS_EN: &[&str] = &["for", "in", "on", "to", "with", "by", "from", "about", "at", "after", "before", "and", "using", "until", "so"];
/// Changes that are results where their figure follows.
#[rustfmt::skip]
pub(super) const CHANGE_EN: &[&str] = &[
    "reduce", "increase", "raise", "lower", "cut", "improve", "achieve", "reach", "keep", "maintain", "shorten", "grow", "halve", "double", "decrease", "boost", "bring", "brings", "limit", "lift", "free", "fall", "drop", "rise", "earn", "obtain", "gain", "close", "acquire", "sign", "get", "receive", "change", "correct", "remove", "eliminate", "resolve", "settle", "clear", "adopt",
];
/// What a measure counts that is no doing.
#[rustfmt::skip]
pub(super) const MEASURED_EN: &[&str] = &[
    "project", "projects", "engagement", "engagements", "template", "templates", "guide", "guides", "feature", "features", "test", "tests", "case", "cases", "ticket", "tickets",
    "customers", "percentage", "rewrite", "rework", "questions", "found", "usage", "effort", "rating", "quality", "findings", "passed",
];
/// What may follow a noun and is no part of its name.
#[rustfmt::skip]
pub(super) const AFTER_EN: &[&str] = &[
    "every", "each", "per", "a", "an", "the", "this", "next", "once", "twice", "three", "four", "five", "six", "of", "that", "which", "who", "as", "together", "or", "both", "all", "is", "are", "was", "were", "during", "within", "over", "through", "throughout", "across", "between", "among", "against", "than", "outside", "inside", "into", "via", "where", "when", "while", "because", "since", "if", "there", "here", "i", "we", "my", "our", "their", "its",
];
/// What says of a rhythm that it is a level.
#[rustfmt::skip]
pub(super) const LEVEL_EN: &[&str] = &[
    "within ", "under ", "below ", "fewer than ", "at least ", "less than ", "at most", "or fewer", "or less", "no more than ", "down to ", "nobody ",
    "no one ", " succeed", " ends ", " finishes ",
];
/// What a sentence may begin with before its verb.
#[rustfmt::skip]
pub(super) const LED_EN: &[&str] = &[
    "i ", "we ", "to ", "by ", "in ", "from ", "during ", "until ", "every ", "each ", "once ", "twice ", "on ", "at ", "together ", "my ", "as ",
    "for ", "i'd ", "i'll ", "i'm ", "we'll ", "we'd ", "whenever ", "now that ", "after ", "besides ", "when ",
];
