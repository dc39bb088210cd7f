//! English words of texts and of what only a person can do.

/// Texts.
#[rustfmt::skip]
pub(super) const DOCS: &[&str] = &[
    "article", "articles", "blog", "blogs", "post", "posts", "column", "columns", "document", "documents",
    "documentation", "doc", "docs", "slide", "slides", "deck", "decks", "report", "reports", "manual",
    "manuals", "guide", "guides", "guidebook", "guidebooks", "guideline", "guidelines", "glossary",
    "glossaries", "faq", "faqs", "wiki", "template", "templates", "checklist", "checklists", "whitepaper",
    "whitepapers", "paper", "papers", "summary", "summaries", "specification", "specifications", "spec",
    "specs", "runbook", "runbooks", "playbook", "playbooks", "handbook", "handbooks", "proposal",
    "proposals", "newsletter", "newsletters", "digest", "digests", "diagram", "diagrams", "know-how",
    "entry", "entries", "material", "materials", "overview", "overviews", "catalogue", "catalog", "rfp",
    "rfps", "tutorial", "tutorials", "memo", "memos", "translation", "translations", "write-up",
    "write-ups", "readme", "brochure", "brochures", "brief", "briefs", "outline", "outlines", "textbook",
    "essay", "essays", "comparison", "comparisons", "instructions", "procedures", "presentation",
    "presentations", "leaflet", "leaflets", "standards", "notes", "cheat-sheet", "cheatsheet", "matrix",
    "roadmap", "curriculum", "syllabus", "dictionary", "q&a", "booklet", "booklets", "primer", "series",
    "announcement", "announcements", "handout", "handouts", "recap", "recaps", "roundup", "bulletin",
    "bulletins", "explainer", "explainers", "synopsis", "abstract", "abstracts", "how-to", "flyer",
    "flyers", "textbooks", "e-book", "pamphlet", "faqs", "worksheet", "worksheets", "index", "review",
    "reviews", "list", "lists", "plan", "plans", "minutes", "table", "tables", "base",
];

/// What a table is, where it is a text.
#[rustfmt::skip]
pub(super) const TABLES: &[&str] = &[
    "comparison", "price", "feature", "overview", "summary", "reference", "comparative", "rating",
];

/// What a list is, where it is none.
#[rustfmt::skip]
pub(super) const LISTS: &[&str] = &[
    "mailing", "access", "allow", "deny", "block", "linked", "drop-down", "waiting", "contact", "risk",
    "distribution", "stock", "patch",
];

/// What a word of a text may stand behind: a set of guidelines.
#[rustfmt::skip]
pub(super) const LINKED: &[&str] = &[
    "set", "sets", "series", "version", "versions", "draft", "drafts", "collection", "kind", "kinds",
    "types", "pair", "copy", "edition", "number", "couple", "page", "pages", "chapter", "chapters", "parts",
    "issue", "issues", "pieces", "layout", "structure", "contents", "wording", "half", "rest", "all", "revision", "update", "translation", "renewal", "overhaul", "rewrite", "revisions", "updates",
];

/// Verbs of writing and putting out.
#[rustfmt::skip]
pub(super) const WRITING: &[&str] = &[
    "write", "draft", "publish", "post", "prepare", "create", "produce", "compile", "update", "revise",
    "translate", "summarise", "summarize", "make", "finish", "complete", "issue", "draw", "put", "refresh",
    "contribute", "add", "author", "edit", "rewrite", "rework", "compose", "submit", "develop", "upload",
    "release", "renew", "maintain", "finalise", "finalize", "deliver", "set", "keep", "overhaul",
    "expand", "modernise", "modernize", "design", "reissue", "assemble", "circulate", "share",
    "distribute", "generate", "build", "extend", "provide", "improve", "polish", "localise", "localize",
    "send", "get", "run", "start", "begin", "launch", "redraft", "reword", "restructure", "transcribe", "redo",
    "enrich", "supplement", "define",
];

/// Verbs that make a review or a proposal a text.
#[rustfmt::skip]
pub(super) const WRITTEN: &[&str] = &[
    "write", "draft", "create", "prepare", "produce", "compile", "update", "revise", "put", "publish",
    "post", "compose", "polish", "rewrite", "translate",
];

/// What is written on and on.
#[rustfmt::skip]
pub(super) const RUNNING: &[&str] = &[
    "blog", "series", "newsletter", "column", "wiki", "digest", "bulletin",
];

/// Verbs whose object may end up in a text.
#[rustfmt::skip]
pub(super) const FOLLOWED: &[&str] = &[
    "compare", "collect", "gather", "organise", "organize", "consolidate", "capture", "record",
    "describe", "explain", "bring", "turn", "list", "sum", "bundle", "lay", "note", "outline",
    "condense", "convert", "set", "pack",
];

/// Verbs of looking up, summing up and translating.
#[rustfmt::skip]
pub(super) const LOOKING: &[&str] = &[
    "research", "summarise", "summarize", "translate", "look", "survey", "study", "document", "draft",
    "investigate", "blog", "post", "review", "follow", "monitor", "read", "explore", "evaluate",
    "analyse", "analyze", "track", "compare", "watch", "collect", "gather",
];

/// What is looked up at a desk.
#[rustfmt::skip]
pub(super) const DESK: &[&str] = &[
    "trend", "trends", "technology", "technologies", "market", "news", "literature", "papers", "products",
    "options", "tools", "services", "frameworks", "developments", "features", "vendors", "standards",
    "regulations", "licences", "licenses", "competitors", "articles", "methods", "releases", "examples",
    "practices", "information", "prices",
];

/// What a blog is kept on.
pub(super) const COMMUNITY: &[&str] = &["about", "on", "once", "twice", "every", "each"];

/// Numbers that a goal begins with.
#[rustfmt::skip]
pub(super) const COUNTS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "eight", "ten", "twelve",
];

/// Words before a noun that say nothing of it.
#[rustfmt::skip]
pub(super) const ARTICLES: &[&str] = &[
    "a", "an", "the", "each", "every", "one", "this", "our", "my", "its", "their", "least", "most", "all", "in-house", "online", "outside",
];

/// How often, as one word: it may stand before a noun.
pub(super) const RHYTHMS: &[&str] = &[
    "weekly",
    "monthly",
    "quarterly",
    "yearly",
    "annual",
    "daily",
    "fortnightly",
];

/// Words that end the object of a verb.
#[rustfmt::skip]
pub(super) const STOPS: &[&str] = &[
    "of", "for", "on", "with", "by", "to", "from", "in", "at", "that", "which", "who", "and", "or", "a",
    "an", "each", "every", "per", "once", "twice", "about", "into", "so", "up", "as", "when", "before",
    "after", "until", "within", "during", "over", "through", "where", "this", "next", "weekly", "monthly",
    "quarterly", "yearly", "regularly", "completely", "is", "are", "how", "while", "using", "under",
    "between", "via", "covering", "explaining", "based", "across", "then", "because", "out", "ready",
    "available", "internally", "online", "again", "without", "against", "describing", "one", "outside",
    "inside", "in-house", "externally", "current", "around", "explained", "called", "fortnightly", "daily",
    "plus", "along", "than", "used", "written", "listing", "comparing", "including", "i", "we", "it",
];

/// Words for a check that was made, wherever they stand.
#[rustfmt::skip]
pub(super) const TESTS: &[&str] = &[
    "tested", "tests", "verify", "verified", "verifying", "verification", "measured", "measurements",
    "reproduce", "reproduced", "reproducing", "benchmark", "benchmarks", "rehearse", "rehearsed",
    "rehearsal", "experiment", "experiments", "experimented", "prototype", "prototyped", "poc", "proved",
    "proven", "hands-on", "validated", "validate", "trial", "trialled", "trials", "drill", "drills",
    "dry-run", "myself", "ourselves", "replicate", "replicated", "readings",
];

/// The field.
#[rustfmt::skip]
pub(super) const PLACES: &[&str] = &[
    "production", "on-site", "onsite", "site", "field", "live", "engagement", "engagements", "incident",
    "incidents", "outage", "outages", "real", "shift", "first-hand", "shop-floor", "go-live", "near-miss",
];

/// What is said of incidents in general.
#[rustfmt::skip]
pub(super) const HANDLED: &[&str] = &[
    "response", "management", "handling", "prevention", "reliability", "map", "search", "names",
];

/// Verbs of checking, talking and using.
#[rustfmt::skip]
pub(super) const ACTS: &[&str] = &[
    "test", "review", "check", "run", "ran", "try", "pilot", "answer", "question", "interview", "ask",
    "hear", "listen", "discuss", "explain", "show", "teach", "tell", "pair", "present", "talk", "go",
    "walk", "read", "take", "hand", "use", "apply", "adopt", "visit", "coach", "mentor", "train",
    "measure", "demonstrate", "demo", "feedback", "comment", "observe", "reuse", "confirm", "shadow",
    "hand-over", "feed", "agree", "reused", "rely", "debate",
];

/// Checks and answers that need no verb of their own.
#[rustfmt::skip]
pub(super) const OWN_CHECKS: &[&str] = &[
    "ran", "tried", "questions", "answers", "comments", "feedback", "interviews", "reviewers",
];

/// Verbs of making what runs, and of winning.
#[rustfmt::skip]
pub(super) const BUILDING: &[&str] = &[
    "develop", "build", "implement", "automate", "migrate", "deploy", "launch", "win", "pass", "earn",
    "code", "install", "configure", "ship", "fix", "repair", "sell", "solve", "restore", "diagnose",
];

/// Meetings: a sign where one is held or spoken at.
#[rustfmt::skip]
pub(super) const MEETINGS: &[&str] = &[
    "meeting", "meetings", "workshop", "workshops", "briefing", "briefings", "session", "sessions",
    "seminar", "seminars", "meetup", "meetups", "group", "talk", "talks", "conference", "lecture",
    "roundtable", "class", "classes", "circle", "club", "retrospective", "walkthrough", "demo",
];

/// What makes a meeting one that takes place.
#[rustfmt::skip]
pub(super) const HOLDING: &[&str] = &[
    "at", "in", "hold", "host", "run", "give", "lead", "after", "during", "from", "attend", "through",
    "by", "organise", "organize", "teach", "holding", "join",
];

/// Whoever one does something with.
#[rustfmt::skip]
pub(super) const PEOPLE: &[&str] = &[
    "junior", "juniors", "colleague", "colleagues", "sales", "team", "teams", "customer", "customers",
    "client", "clients", "user", "users", "member", "members", "partner", "partners", "operator",
    "operators", "newcomer", "newcomers", "people", "engineers", "engineer", "manager", "section",
    "department", "departments", "clerks", "staff", "others", "someone", "somebody", "peers", "peer",
    "reviewer", "reviewers", "duty", "trainee", "trainees", "expert", "experts", "developers", "readers",
    "reader", "owners", "owner", "desk", "group", "board", "vendor", "vendors", "management", "boss", "seniors", "senior",
    "leads", "head", "support", "legal",
];

/// Tools that write by themselves.
#[rustfmt::skip]
pub(super) const AI: &[&str] = &[
    "ai", "chatgpt", "copilot", "claude", "gemini", "generative", "llm", "llms", "genai", "gpt",
];

/// What is planned in a text.
#[rustfmt::skip]
pub(super) const PLANS: &[&str] = &[
    "plan", "plans", "strategy", "strategies", "method", "methods", "case", "cases", "phase", "process",
    "techniques", "approach", "policy",
];

/// What the name of a KPI counts beyond texts.
#[rustfmt::skip]
pub(super) const COUNTED: &[&str] = &[
    "engagements", "projects", "readers", "users", "participants", "attendees", "orders", "questions",
    "answers", "reviews", "customers", "adoptions", "feedback", "sites", "autonomy", "defects", "hours",
    "reused", "people", "calls", "requests",
];

/// What is looked into at one's own place, and not at a desk.
#[rustfmt::skip]
pub(super) const OWN_MATTER: &[&str] = &[
    "log", "logs", "cause", "causes", "outage", "outages", "incident", "incidents", "defect", "defects",
    "bug", "bugs", "bottleneck", "bottlenecks", "complaints", "users", "customers", "customer", "employees",
    "members", "departments", "errors", "failures", "satisfaction", "queries", "opinions", "comments",
];

/// What is brought about, where a figure stands beside it.
#[rustfmt::skip]
pub(super) const OUTCOMES: &[&str] = &[
    "cut", "reduce", "save", "halve", "shorten", "lower", "raise", "win", "bring", "decrease", "drop",
    "fall", "free", "speed", "stay",
];
