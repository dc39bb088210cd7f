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
    "announcement", "announcements", "texts", "wording", "handout", "handouts", "recap", "recaps", "roundup", "bulletin",
    "bulletins", "explainer", "explainers", "synopsis", "abstract", "abstracts", "how-to", "flyer",
    "flyers", "textbooks", "e-book", "pamphlet", "faqs", "worksheet", "worksheets", "index", "review",
    "reviews", "list", "lists", "plan", "plans", "minutes", "table", "tables", "base",
    "sop", "sops", "procedure", "standard", "description", "descriptions", "questionnaire", "questionnaires",
    "transcript", "transcripts", "quiz", "quizzes", "poster", "posters", "infographic", "infographics",
    "flowchart", "flowcharts", "tips", "sheet", "sheets", "pager", "pagers", "one-pager", "one-pagers", "charter",
    "agenda", "agendas", "faq's", "policy", "policies", "rules", "regulations", "requirements", "release",
    "releases", "concept", "concepts", "analysis", "analyses", "page", "pages", "set", "sets", "chapter",
    "chapters", "section", "sections", "collection", "collections", "pack", "packs", "draft", "drafts",
    "version", "versions", "revision", "revisions", "edition", "editions", "volume", "volumes", "kit", "kits",
    "flashcards", "definition", "definitions", "annex", "annexes", "appendix", "appendices", "attachment", "attachments", "survey", "surveys", "study", "studies", "notice", "notices", "example", "examples", "file", "files", "faq-entries", "case-study", "briefing", "briefings", "text", "texts", "book", "books", "principles", "guideline's", "manuscript", "manuscripts", "speech", "speeches", "e-mails", "emails",
    "slogan", "slogans", "sentences", "phrases", "rulebook", "rulebooks", "profile", "profiles", "note", "advertisement", "advertisements", "ads", "faqs", "letter", "letters", "instruction", "job-aid", "cheatsheets", "walkthroughs", "explanation", "explanations",
];

/// Parts and lots: a text only behind the name of one.
#[rustfmt::skip]
pub(super) const PARTS: &[&str] = &[
    "page", "pages", "set", "sets", "chapter", "chapters", "section", "sections", "collection", "collections",
    "pack", "packs", "draft", "drafts", "version", "versions", "revision", "revisions",
    "volume", "volumes", "kit", "kits", "file", "files",
];

/// Where texts are kept: a page there is one.
#[rustfmt::skip]
pub(super) const KEPT_IN: &[&str] = &[
    "wiki", "confluence", "sharepoint", "notion", "manual", "handbook", "policy", "help", "slide", "documentation",
    "guide", "onboarding", "intranet",
];

/// What a sheet is, where it is a text.
#[rustfmt::skip]
pub(super) const SHEETS: &[&str] = &[
    "cheat", "data", "fact", "tip", "scoring", "evaluation", "answer", "exercise", "work", "price", "case", "reference", "info", "information", "product", "summary", "check", "comparison",
];

/// What a policy is, where it is a setting.
#[rustfmt::skip]
pub(super) const TECHNICAL: &[&str] = &[
    "group", "firewall", "backup", "retention", "iam", "access", "azure", "conditional", "lock", "scaling", "bucket",
    "routing", "alert", "lifecycle", "insurance", "intune", "password",
];

/// Texts where they are written; made or set, they may be more than that.
#[rustfmt::skip]
pub(super) const ONLY_WRITTEN: &[&str] = &[
    "plan", "plans", "proposal", "proposals", "review", "reviews", "standard", "policy", "policies", "rules",
    "regulations", "requirements", "concept", "concepts", "analysis", "analyses", "letter", "letters", "emails",
    "e-mails", "instruction", "speech", "speeches", "kit", "kits", "explanation", "explanations", "briefing", "briefings", "principles", "text", "texts", "survey", "surveys", "study", "studies", "example", "examples", "notice", "notices", "note", "profile", "profiles", "ads",
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
    "issue", "issues", "pieces", "quality", "readability", "clarity", "language", "english", "layout", "structure", "contents", "wording", "half", "rest", "all", "revision", "update", "translation", "renewal", "overhaul", "rewrite", "revisions", "updates",
];

/// Verbs of writing and putting out.
#[rustfmt::skip]
pub(super) const WRITING: &[&str] = &[
    "write", "word", "draft", "publish", "post", "prepare", "create", "produce", "compile", "update", "revise",
    "translate", "summarise", "summarize", "make", "finish", "complete", "issue", "draw", "put", "refresh",
    "contribute", "add", "author", "edit", "rewrite", "rework", "compose", "submit", "develop", "upload",
    "release", "renew", "maintain", "finalise", "finalize", "deliver", "set", "keep", "overhaul",
    "expand", "modernise", "modernize", "design", "reissue", "assemble", "circulate", "share",
    "distribute", "generate", "build", "extend", "provide", "improve", "polish", "localise", "localize",
    "send", "get", "run", "start", "begin", "launch", "redraft", "reword", "restructure", "transcribe", "redo",
    "enrich", "supplement", "define", "pen", "formulate", "elaborate", "establish",
    "proofread", "illustrate", "work", "have", "correct", "adapt", "unify", "remake", "recreate", "fill", "refine", "take", "extract", "derive", "redesign", "leave", "devise", "sketch", "reformat", "simplify", "shorten", "standardise", "standardize", "harmonise", "harmonize",
    "reorganise", "reorganize", "rearrange", "rephrase", "paraphrase", "condense", "abridge", "digest", "sum", "align", "collate", "annotate", "brush", "propose", "suggest", "transfer", "copy", "come",
];

/// Verbs whose object is the text that was spoken of before.
#[rustfmt::skip]
pub(super) const REWRITING: &[&str] = &[
    "write", "rewrite", "update", "revise", "refresh", "translate", "overhaul", "rework", "redraft", "reword",
    "restructure", "bring", "modernise", "modernize", "renew", "summarise", "summarize", "get", "draft", "publish", "redo",
    "put", "edit",
];

/// Writing as a noun: "update of the security standards".
#[rustfmt::skip]
pub(super) const NOMINAL: &[&str] = &[
    "update", "revision", "translation", "creation", "preparation", "compilation", "publication", "writing", "drafting", "rewrite",
    "completion", "production", "renewal", "overhaul", "release", "updating", "rewriting", "modernisation", "modernization",
];

/// Said of what was put into a text.
#[rustfmt::skip]
pub(super) const SUMMED: &[&str] = &[
    "summarised", "summarized", "compiled", "written", "documented", "collected", "described", "recorded", "laid", "condensed", "gathered",
];

/// Said of a text that is there.
#[rustfmt::skip]
pub(super) const DONE: &[&str] = &[
    "published", "written", "finished", "completed", "updated", "revised", "translated", "created", "drafted",
    "prepared", "issued", "released", "posted", "compiled", "produced", "rewritten", "made", "ready", "done",
    "complete", "available", "stored", "refreshed", "summarised", "summarized", "finalised", "finalized", "documented",
    "saved", "filed", "extended", "expanded", "uploaded", "delivered", "authored", "redrafted", "overhauled",
];

/// What a name that stands alone may begin with.
#[rustfmt::skip]
pub(super) const COUNTS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty",
    "new", "updated", "revised", "complete", "full", "weekly", "monthly", "quarterly", "a", "an", "the", "all", "each", "every", "at", "another", "several",
];

/// What may follow a name that stands alone.
pub(super) const AFTER_NAMES: &[&str] = &["due", "end", "total", "long", "worth"];

/// Verbs that tell of a text: it is not the only thing that the sentence is about.
#[rustfmt::skip]
pub(super) const FINITE: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "brings", "bring", "lead", "leads", "help", "helps", "reach",
    "reaches", "go", "goes", "gets", "get", "can", "will", "used", "read", "adopted", "applied", "quoted", "cited",
    "rise", "rises", "rose", "drop", "drops", "fall", "falls", "opened", "generate", "generates", "win", "wins",
    "accepted", "approved", "answered", "closed", "tested", "reviewed", "stay", "stays", "cover", "covers", "became",
    "become", "needs", "need", "follow", "followed", "run", "runs",
];

/// Verbs whose object is a text, whatever it is called, but for code.
#[rustfmt::skip]
pub(super) const ALWAYS_WRITTEN: &[&str] = &[
    "write", "draft", "author", "compose", "rewrite", "redraft", "reword", "rephrase", "paraphrase", "pen", "transcribe", "proofread", "outline", "word",
];

/// What is written and runs.
#[rustfmt::skip]
pub(super) const CODE: &[&str] = &[
    "code", "script", "scripts", "program", "programs", "tool", "tools", "query", "queries", "function", "functions", "module", "modules", "macro", "macros",
    "bot", "bots", "parser", "parsers", "library", "libraries", "plugin", "plugins", "plug-in", "plug-ins", "app", "apps", "service", "services", "software",
    "integration", "integrations", "terraform", "ansible", "api", "apis", "wrapper", "job", "jobs", "migration", "migrations", "sql", "cases",
    "automation", "pipeline", "pipelines", "component", "components", "class", "classes", "exporter", "connector", "connectors", "extension", "extensions",
    "package", "packages", "client", "driver", "drivers", "generator", "simulator", "crawler", "converter", "checks", "alerts", "lint", "chart", "charts", "parts", "playbook",
    "batch", "python", "operator", "hook", "hooks", "scheduler", "compiler", "engine", "server", "agent", "emulator", "installer", "firmware", "utility", "utilities", "game", "website", "webapp", "backend", "frontend", "workflow", "workflows", "flow", "flows", "logic", "algorithm", "bug", "bugs", "ticket", "tickets", "comment", "comments", "cheque",
];

/// Verbs that make a review or a proposal a text.
#[rustfmt::skip]
pub(super) const WRITTEN: &[&str] = &[
    "write", "draft", "create", "prepare", "produce", "compile", "update", "revise", "put", "publish",
    "post", "compose", "polish", "rewrite", "translate", "formulate", "elaborate", "author", "pen", "summarise",
    "summarize", "redraft", "reword", "edit", "make", "finish", "develop", "document", "draw", "come",
];

/// What is written on and on.
#[rustfmt::skip]
pub(super) const RUNNING: &[&str] = &[
    "blog", "series", "newsletter", "column", "wiki", "digest", "bulletin",
];

/// Verbs of putting things beside each other.
pub(super) const GATHERING: &[&str] = &[
    "list",
    "collect",
    "gather",
    "compare",
    "summarise",
    "summarize",
    "note",
    "organise",
    "organize",
    "put",
    "compile",
    "document",
];

/// Verbs whose object may end up in a text.
#[rustfmt::skip]
pub(super) const FOLLOWED: &[&str] = &[
    "compare", "collect", "gather", "organise", "organize", "consolidate", "capture", "record",
    "describe", "explain", "bring", "turn", "list", "sum", "bundle", "lay", "note", "outline",
    "condense", "convert", "set", "pack", "distil", "distill", "boil", "write", "store", "keep", "merge", "combine", "report", "present", "introduce", "cover",
];

/// Verbs of looking up, summing up and translating.
#[rustfmt::skip]
pub(super) const LOOKING: &[&str] = &[
    "research", "summarise", "summarize", "translate", "look", "survey", "study", "document", "draft",
    "investigate", "conduct", "perform", "carry", "do", "write", "blog", "post", "review", "follow", "monitor", "read", "explore", "evaluate",
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
    "plus", "along", "than", "used", "written", "listing", "comparing", "including", "i", "we", "it", "etc", "till", "throughout", "towards", "since", "among", "upon", "behind",
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
    "response", "management", "handling", "flow", "process", "procedure", "playbook", "story", "stories", "case", "cases", "news", "statistics", "examples", "categories", "types", "prevention", "reliability", "map", "search", "names",
];

/// Verbs of checking, talking and using.
#[rustfmt::skip]
pub(super) const ACTS: &[&str] = &[
    "ride", "shadow", "accompany",
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
    "leads", "head", "support", "legal", "speaker", "speakers", "agents", "joiners", "hires", "hire", "coworker", "coworkers",
    "teammates", "teammate", "interns", "students", "administrators", "admins", "testers", "auditor", "auditors", "office", "offices", "branch", "subsidiary", "subsidiaries", "stakeholders", "nurses", "doctors", "teachers", "drivers", "accountants", "buyers", "planners", "designers", "analysts", "editors", "lawyers", "procurement", "finance", "accounting", "callers", "suppliers", "prospects",
];

/// What somebody else does with a text.
#[rustfmt::skip]
pub(super) const JUDGING: &[&str] = &[
    "correct", "check", "review", "read", "try", "use", "follow", "comment", "proofread", "approve", "sign", "test",
    "confirm", "agree", "judge", "rate", "improve", "validate",
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

/// What says of a study or a review that it is made at a desk.
pub(super) const DESKWORK: &[&str] = &["literature", "market", "desk", "competitor", "trend"];

/// What is brought about, where a figure stands beside it.
#[rustfmt::skip]
pub(super) const OUTCOMES: &[&str] = &[
    "close",    "cut", "reduce", "save", "halve", "shorten", "lower", "raise", "win", "bring", "decrease", "drop",
    "fall", "free", "speed", "stay",
];
