//! English words for what others do.

/// Verbs of others.
#[rustfmt::skip]
pub(super) const THEIRS: &[&str] = &[
    "adopt", "accept", "approve", "use", "choose", "select", "ask", "request", "trust", "come", "share",
    "speak", "take", "give", "order", "buy", "sign", "agree", "recognise", "recognize", "see", "want",
    "invite", "nominate", "promote", "assign", "follow", "join", "learn", "know", "understand", "think",
    "call", "contact", "recommend", "refer", "renew", "start", "work", "make", "write", "participate",
    "contribute", "switch", "propose", "bring", "become", "feel", "rely", "support", "like", "apply", "turn", "seek", "appreciate", "value", "consult", "stay", "decide", "let", "allow", "move", "respect", "embrace", "return", "grow", "consider", "ask", "praise", "help", "acknowledge", "hire", "prefer", "purchase", "notice", "look", "send", "try", "keep", "continue", "run", "report", "review", "cooperate", "collaborate", "place", "offer", "entrust", "award", "appoint", "endorse", "sponsor", "permit", "develop", "improve", "take", "own", "implement", "answer", "deliver", "provide", "meet", "achieve",
    "handle", "complete", "finish", "respond", "change", "submit", "test", "check", "lead", "act", "talk", "raise", "solve", "pass", "perform", "operate", "create", "build", "stop", "settle", "integrate", "adapt", "get", "engage", "remain", "attend", "volunteer", "step", "gain", "find",
    "love", "subscribe", "upgrade", "extend", "expand", "invest", "pay", "enjoy", "reach", "grow", "show", "discuss", "teach", "benefit", "reuse", "prolong", "borrow", "repair", "fix", "open", "supply", "grant", "release", "copy", "install", "maintain", "forward", "confirm", "clear",
];

/// What is done to one.
#[rustfmt::skip]
pub(super) const DONE_TO: &[&str] = &[
    "adopted", "approved", "accepted", "chosen", "selected", "recognised", "recognized", "promoted",
    "asked", "invited", "trusted", "nominated", "appointed", "assigned", "hired", "valued", "appreciated",
    "consulted", "used", "requested", "picked", "named", "considered", "seen", "entrusted", "awarded",
    "contacted", "sought", "respected", "relied", "endorsed", "elected", "acknowledged", "offered", "praised", "noticed", "referred", "recommended", "regarded", "allowed", "given", "needed", "liked", "welcomed", "sponsored", "staffed", "funded", "called", "known", "commissioned", "accredited", "followed", "shortlisted", "rated",
];

/// What one gets from others.
#[rustfmt::skip]
pub(super) const GIFTS: &[&str] = &[
    "approval", "recognition", "attention", "visibility", "trust", "feedback", "requests", "request", "invitation", "invitations",
    "order", "orders", "buy-in", "permission", "support", "confidence", "sign-off", "praise", "respect",
    "referrals", "consent", "promotion", "endorsement", "acceptance", "inquiries", "enquiries", "thanks", "backing", "agreement", "commitment",
    "appreciation", "nomination", "award", "sponsorship", "ok", "go-ahead", "evaluation", "evaluations", "rating", "inquiry", "assignment", "opportunity", "budget", "green", "acknowledgement", "reputation", "cooperation", "advice", "sponsor", "consensus", "input", "help", "assignments", "reviews", "ratings",
];

/// What others do rather than we, where it is said of a thing that it is done.
#[rustfmt::skip]
pub(super) const DONE_BY_OTHERS: &[&str] = &[
    "adopted", "accepted", "approved", "recognised", "recognized", "trusted", "requested", "endorsed",
    "used", "valued", "appreciated", "respected", "consulted", "welcomed",
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
];

/// What stands before those who act.
#[rustfmt::skip]
pub(super) const ABOUT: &[&str] = &[
    "the", "our", "my", "other", "all", "more", "new", "existing", "a", "many", "most", "each", "any", "some",
    "junior", "senior", "neighbouring", "external", "key", "partner", "client's", "customer's", "neighboring", "upper", "operations", "development", "testing",
    "support", "project", "internal", "steering", "section", "sales", "business",
];

/// Departments that one has do something.
#[rustfmt::skip]
pub(super) const DEPARTMENTS: &[&str] = &[
    "procurement", "legal", "headquarters", "purchasing", "accounting", "finance", "hr", "security",
    "operations", "infrastructure", "marketing", "audit",
];

/// Outcomes that are in the hands of others.
#[rustfmt::skip]
pub(super) const OUTCOMES: &[&str] = &[
    "approval", "acceptance", "adoption", "recognition", "selection", "use", "reuse", "renewal", "endorsement",
    "sign-off", "purchase", "trust", "praise", "appreciation", "cooperation", "feedback", "agreement", "consent",
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
];
