//! English words for what others do.

use crate::assistant::text::table::Index;

/// Verbs of others.
#[rustfmt::skip]
pub(super) const THEIRS: &[&str] = &[
    "adopt", "accept", "approve", "use", "choose", "select", "ask", "request", "trust", "come", "share",
    "speak", "take", "give", "order", "buy", "sign", "agree", "recognise", "recognize", "see", "want",
    "invite", "nominate", "promote", "assign", "follow", "join", "learn", "know", "understand", "think",
    "call", "contact", "recommend", "refer", "renew", "start", "work", "make", "write", "participate",
    "contribute", "switch", "propose", "bring", "become", "feel", "rely", "support", "like", "apply", "turn", "seek", "appreciate", "value", "consult", "stay", "decide", "let", "allow", "move", "respect", "embrace", "return", "grow", "consider", "ask", "praise", "help", "acknowledge", "hire", "prefer", "purchase", "notice", "look", "send", "try", "keep", "continue", "run", "report", "review", "cooperate", "collaborate", "place", "offer", "entrust", "award", "appoint", "endorse", "sponsor", "permit", "develop", "improve", "take", "own", "implement", "answer", "deliver", "provide", "meet", "achieve",
    "handle", "complete", "finish", "respond", "change", "submit", "test", "check", "lead", "act", "talk", "raise", "solve", "pass", "perform", "operate", "create", "build", "stop", "settle", "integrate", "adapt", "engage", "remain", "attend", "volunteer", "step",
    "love", "subscribe", "upgrade", "extend", "expand", "invest", "pay", "enjoy", "grow", "show", "discuss", "teach", "benefit", "reuse", "prolong", "borrow", "repair", "fix", "open", "supply", "grant", "release", "copy", "install", "maintain", "forward", "confirm", "clear",
    "fill", "opt", "pick", "merge", "fund", "vote", "welcome", "listen", "care", "welcome", "commission", "introduce", "reply", "register", "log", "download", "visit", "click", "reduce", "increase", "close", "hand", "fund", "back", "prepare", "document", "automate", "monitor", "manage", "plan", "organise", "organize", "host", "mention", "quote", "cite", "link", "star", "fork", "rate", "rank", "score", "hear", "trial", "pilot", "roll", "replace", "migrate", "convert", "commit", "practise", "practice", "stick", "abandon", "drop", "migrate", "treat", "procure", "prioritise", "prioritize", "enter", "upload", "sort", "clean", "delete", "collect", "update", "record", "describe", "sell", "win", "earn", "save", "treat", "regard", "view", "count", "mentor", "train", "coach", "publish", "present", "demand", "tell", "inform", "notify", "warn", "explain", "waive", "sanction", "authorise", "authorize", "ratify", "concede", "forgive", "overlook", "tolerate", "celebrate", "remember",
    "say", "phone", "consent", "entitle", "assent", "insist", "object", "pledge",
];

/// Where they stand in the table.
pub(super) static THEIRS_INDEX: Index<{ THEIRS.len() }> = Index::of(THEIRS);

/// What is done to one.
#[rustfmt::skip]
pub(super) const DONE_TO: &[&str] = &[
    "adopted", "approved", "accepted", "chosen", "selected", "recognised", "recognized", "promoted",
    "asked", "invited", "trusted", "nominated", "appointed", "assigned", "hired", "valued", "appreciated",
    "consulted", "used", "requested", "picked", "named", "considered", "seen", "entrusted", "awarded",
    "contacted", "sought", "respected", "relied", "endorsed", "elected", "acknowledged", "offered", "praised", "noticed", "referred", "recommended", "regarded", "allowed", "given", "needed", "liked", "welcomed", "sponsored", "staffed", "funded", "called", "known", "commissioned", "accredited", "followed", "shortlisted", "rated",
    "merged", "taken", "signed", "bought", "purchased", "reused", "copied", "understood", "loved", "admired", "heard", "featured", "mentioned", "quoted", "cited", "thanked", "rewarded", "honoured", "honored", "singled", "extended", "renewed", "booked", "hosted", "included", "counted", "looked", "listened", "turned", "talked", "spoken", "brought", "backed", "pulled", "put", "told", "introduced", "transferred", "moved", "posted", "put", "preferred", "applauded", "complimented", "credited", "counted", "placed", "headhunted", "scouted", "authorised", "authorized", "ratified", "permitted", "granted", "sent", "kept", "retained", "involved", "integrated", "read",
];

/// What one gets from others.
#[rustfmt::skip]
pub(super) const GIFTS: &[&str] = &[
    "approval", "recognition", "attention", "visibility", "trust", "feedback", "requests", "request", "invitation", "invitations",
    "order", "orders", "buy-in", "permission", "support", "confidence", "sign-off", "praise", "respect",
    "referrals", "consent", "promotion", "endorsement", "acceptance", "inquiries", "enquiries", "thanks", "backing", "agreement", "commitment",
    "appreciation", "nomination", "award", "sponsorship", "ok", "go-ahead", "evaluation", "evaluations", "rating", "inquiry", "assignment", "opportunity", "budget", "green", "acknowledgement", "reputation", "cooperation", "advice", "sponsor", "consensus", "input", "help", "assignments", "reviews", "ratings",
    "blessing", "nod", "mandate", "compliments", "compliment", "testimonial", "testimonials", "mention", "mentions", "invites", "applause", "acclaim", "credit", "goodwill", "loyalty", "reply", "replies", "response", "responses", "stars", "contract", "contracts", "deal", "deals", "raise", "bonus", "extension", "renewal", "renewals", "acknowledgment", "interest", "admiration", "esteem", "affirmation", "authorisation", "authorization", "clearance", "consideration",
    "marks", "mark", "grades", "grade", "gratitude", "likes", "votes", "vote", "upvotes",
    "followers", "subscribers", "introductions", "introduction", "recommendation",
    "recommendations", "seat",
    "staffing", "funding",
    "offer", "offers", "transfer", "secondment", "relocation",
    "responsibilities",
    "comments", "comment", "reactions", "reaction", "remarks", "impressions", "impression",
    "score", "scores",
];

/// What others do rather than we, where it is said of a thing that it is done.
#[rustfmt::skip]
pub(super) const DONE_BY_OTHERS: &[&str] = &[
    "adopted", "accepted", "approved", "recognised", "recognized", "trusted", "requested", "endorsed",
    "used", "valued", "appreciated", "respected", "consulted", "welcomed",
    "funded", "merged", "renewed", "picked", "chosen", "praised", "sponsored", "ratified", "loved", "embraced",
];

/// What says little in the passive.
#[rustfmt::skip]
pub(super) const IDLE: &[&str] = &[
    "given", "called", "rated", "needed", "known", "seen", "followed",
];

/// What makes "support" and "help" a part of a name.
#[rustfmt::skip]
pub(super) const NAMED: &[&str] = &[
    "page", "pages", "desk", "text", "texts", "centre", "center", "command", "menu", "file", "files", "system",
    "button", "contract", "contracts", "portal", "ticket", "tickets", "function", "tool", "tools", "screen",
    "screens", "article", "articles", "hours", "matrix", "case", "cases", "call", "calls", "chatbot", "queue",
    "feature", "features", "mode", "package", "line", "staff", "plan", "plans", "model", "level",
    "levels", "fee", "process", "engineer", "engineers", "contact", "channel", "site", "bot",
    "request", "requests",
];

/// What stands before those who act.
#[rustfmt::skip]
pub(super) const ABOUT: &[&str] = &[
    "the", "our", "my", "other", "all", "more", "new", "existing", "a", "many", "most", "each", "any", "some",
    "junior", "senior", "neighbouring", "external", "key", "partner", "client's", "customer's", "neighboring", "upper", "operations", "development", "testing",
    "support", "project", "internal", "steering", "section", "sales", "business",
    "these", "those", "one", "both", "another", "its", "their", "his", "her", "several", "various", "this", "end", "executive", "regional", "foreign", "overseas", "younger", "young", "older", "fellow", "individual", "certain", "product", "general", "different", "current", "future", "potential", "large", "small", "local", "corporate", "major", "branch", "legal", "technical", "only",
    "old", "permanent", "temporary", "early", "experienced", "inexperienced", "remote", "less",
    "skilled", "busy", "entire",
];

/// Departments that one has do something.
#[rustfmt::skip]
pub(super) const DEPARTMENTS: &[&str] = &[
    "procurement", "legal", "headquarters", "purchasing", "accounting", "finance", "hr", "security",
    "operations", "infrastructure", "marketing", "audit",
    "affairs", "compliance", "it", "pmo", "administration", "planning", "logistics", "treasury", "payroll",
];

/// Outcomes that are in the hands of others.
#[rustfmt::skip]
pub(super) const OUTCOMES: &[&str] = &[
    "approval", "acceptance", "adoption", "recognition", "selection", "use", "reuse", "renewal", "endorsement",
    "sign-off", "purchase", "trust", "praise", "appreciation", "cooperation", "feedback", "agreement", "consent",
    "uptake", "authorisation", "authorization", "permission", "go-ahead", "buy-in", "blessing", "commitment", "nomination", "appointment", "participation",
];

/// Groups that the writer belongs to.
#[rustfmt::skip]
pub(super) const OURS: &[&str] = &[
    "team", "section", "department", "branch", "group", "division", "office", "company", "staff",
];

/// What may follow what is got; another word makes it a part of a name.
#[rustfmt::skip]
pub(super) const BEHIND: &[&str] = &[
    "", "of", "from", "by", "for", "to", "and", "at", "as", "on", "in", "that", "before", "within", "among",
    "or", "when", "light", "so", "with", "regarding", "about",
    "abroad", "overseas", "again", "more", "next", "regularly", "directly", "soon", "than", "once",
    "after", "during", "throughout", "across", "into", "concerning", "because", "if", "abroad",
    "without",
];

/// What only persons and companies do, never a thing.
#[rustfmt::skip]
pub(super) const HUMAN: &[&str] = &[
    "adopt", "renew", "buy", "order", "choose", "approve", "select", "recognise", "recognize", "agree", "purchase",
    "extend", "trust", "sign", "decide", "ask", "invite", "hire", "appoint", "entrust", "award", "recommend",
    "commission", "prefer", "praise", "nominate", "promote", "endorse", "sponsor", "acknowledge", "assign", "grant",
    "permit", "allow", "consent", "appreciate", "subscribe", "accept", "authorise", "authorize", "fund", "refer",
    "free", "lend", "vote", "waive",
];

/// What others do who hold one in esteem: the person whom colleagues turn to.
#[rustfmt::skip]
pub(super) const SOUGHT: &[&str] = &[
    "turn", "rely", "trust", "ask", "call", "come", "look", "consult", "choose", "count", "want", "contact", "depend",
    "respect", "value", "recommend", "go", "name", "think", "like", "know", "need", "prefer", "appreciate", "seek", "approach",
];

/// What others are when they are content.
#[rustfmt::skip]
pub(super) const CONTENT: &[&str] = &[
    "satisfied", "happy", "pleased", "convinced", "willing", "loyal", "interested", "delighted", "content", "impressed",
    "enthusiastic", "confident", "grateful", "thankful", "excited", "eager", "relieved",
];

/// Verbs that help with these words behind them, and somebody behind those.
#[rustfmt::skip]
pub(super) const HELPING: &[(&str, &str)] = &[
    ("follow", "up"), ("back", "up"), ("back", ""), ("stand", "by"), ("stand", "behind"), ("look", "after"), ("take", "care of"),
    ("care", "for"), ("watch", "over"), ("cover", "for"), ("fill", "in for"), ("stand", "in for"), ("pitch", "in"), ("be", "helpful to"), ("be", "useful to"), ("be", "of help to"), ("be", "of use to"), ("be", "supportive of"),
    ("chip", "in"), ("be", "there for"), ("be", "at the disposal of"), ("be", "on hand for"), ("be", "at hand for"),
    ("stand", "at the side of"), ("step", "in for"), ("take", "work off"), ("take", "some of the load off"), ("ease", "the load of"), ("ease", "the load on"), ("lighten", ""), ("lend", "an ear to"), ("tend", "to"), ("cater", "to"), ("relieve", ""),
];

/// Where they stand in the table.
pub(super) static HELPING_INDEX: Index<{ HELPING.len() }> = Index::of_pairs(HELPING);

/// Those who help.
#[rustfmt::skip]
pub(super) const AIDES: &[&str] = &[
    "supporter", "helper", "assistant", "backup", "aide", "sidekick", "supporters", "helpers",
];

/// What comes from others.
#[rustfmt::skip]
pub(super) const COMING: &[&str] = &[
    "request", "requests", "inquiry", "inquiries", "enquiry", "enquiries", "order", "orders", "invitation", "invitations",
    "offer", "offers", "question", "questions", "referral", "referrals", "consultation", "consultations", "praise", "thanks",
    "feedback", "approval", "permission", "business", "leads", "deals", "projects", "assignments", "words",
];

/// What persons alone do of their own will, whatever the subject is called: no program adopts, praises or agrees.
#[rustfmt::skip]
pub(super) const PERSONAL: &[&str] = &[
    "adopt", "buy", "approve", "agree", "purchase", "trust", "decide", "invite", "hire", "appoint", "entrust", "commission",
    "prefer", "praise", "nominate", "endorse", "sponsor", "consent", "appreciate", "fund", "vote", "waive", "pick", "choose",
    "want", "love", "notice", "regard", "insist", "thank", "welcome", "enjoy", "believe", "like", "embrace", "commend", "applaud",
    "favour", "favor", "esteem", "respect", "admire", "credit", "ratify", "mention",
];

/// Where they stand in the table.
pub(super) static PERSONAL_INDEX: Index<{ PERSONAL.len() }> = Index::of(PERSONAL);
