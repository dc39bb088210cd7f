//! Whom else an English sentence may speak of.

/// Persons, groups of them and places they work at, in order: what they do is not the writer's own.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "accountants", "admin", "administrator", "administrators", "admins", "adopters", "adviser", "advisers",
    "advisor", "advisors", "agencies", "agency", "agent", "agents", "airline", "airlines", "ambassadors",
    "analyst", "analysts", "applicant", "applicants", "apprentice", "apprentices", "architect", "architects",
    "assistants", "association", "associations", "attendee", "attendees", "audience", "auditor", "auditors",
    "authorities", "authority", "bank", "banks", "beginner", "beginners", "board", "boss", "bosses", "branch",
    "branches", "broker", "brokers", "bureau", "businesses", "buyer", "buyers", "caller", "callers",
    "candidate", "candidates", "caretakers", "carrier", "carriers", "cartographers", "ceo", "cfo", "chain",
    "chairman", "chairwoman", "chamber", "champions", "chief", "chiefs", "cio", "ciso", "cities", "citizens",
    "city", "clerk", "clerks", "client", "clients", "clinic", "clinics", "co-worker", "co-workers", "colleague",
    "colleagues", "commissioner", "commissioners", "committee", "committees", "communities", "community",
    "companies", "company", "consortium", "consultant", "consultants", "contacts", "contractor", "contractors",
    "council", "counterpart", "counterparts", "court", "coworker", "coworkers", "crew", "crews", "cto",
    "customer", "customers", "dealer", "dealers", "decision-maker", "decision-makers", "department",
    "departments", "deputy", "designers", "desk", "desks", "developer", "developers", "director", "directors",
    "distributor", "distributors", "division", "divisions", "doctor", "doctors", "editor", "editors",
    "employee", "employees", "employer", "engineer", "engineers", "everybody", "everyone", "executive",
    "executives", "expert", "experts", "factories", "factory", "faculty", "farmer", "farmers", "federation",
    "firms", "foreman", "foremen", "foundation", "freelancers", "fresher", "freshers", "friends", "government",
    "graduates", "group", "groups", "grower", "growers", "guests", "guild", "hauliers", "head", "headquarters",
    "heads", "hires", "hospital", "hospitals", "hotel", "hotels", "hq", "hr", "individuals", "inspector",
    "inspectors", "institute", "instructor", "instructors", "insurer", "insurers", "intern", "interns",
    "investors", "joiners", "judges", "junior", "juniors", "jury", "lawyer", "lawyers", "leader", "leaders",
    "leadership", "learners", "lecturer", "lecturers", "lender", "lenders", "libraries", "library", "listener",
    "listeners", "maintainer", "maintainers", "maker", "makers", "management", "manager", "managers",
    "manufacturer", "manufacturers", "marketers", "mayor", "member", "members", "mentee", "mentees", "merchant",
    "merchants", "minister", "ministries", "ministry", "municipalities", "municipality", "museum", "neighbors",
    "neighbours", "newcomer", "newcomers", "nurse", "nurses", "office", "officer", "officers", "offices",
    "operator", "operators", "organisation", "organisations", "organisers", "organization", "organizations",
    "organizers", "others", "owner", "owners", "panel", "parents", "participant", "participants", "partner",
    "partners", "passengers", "patients", "peer", "peers", "people", "person", "personnel", "persons",
    "pharmacist", "pharmacists", "physician", "physicians", "planner", "planners", "pm", "pmo", "police",
    "prefecture", "president", "professor", "professors", "programmers", "projects", "prospects", "publisher",
    "publishers", "pupils", "readers", "recruiters", "recruits", "registries", "registry", "regulator",
    "regulators", "rep", "representative", "representatives", "reps", "researcher", "researchers", "reseller",
    "resellers", "residents", "retailer", "retailers", "reviewer", "reviewers", "sales", "salespeople",
    "school", "schools", "scientist", "scientists", "secretariat", "secretary", "section", "sections", "seller",
    "sellers", "seniors", "shareholders", "shift", "shifts", "shipper", "shippers", "sites", "somebody",
    "someone", "specialist", "specialists", "sponsor", "sponsors", "squad", "squads", "staff", "stakeholder",
    "stakeholders", "starters", "stewards", "student", "students", "subcontractor", "subcontractors",
    "subordinate", "subordinates", "subsidiaries", "subsidiary", "superintendents", "superior", "superiors",
    "supervisor", "supervisors", "supplier", "suppliers", "surgeon", "surgeons", "surveyor", "surveyors",
    "teacher", "teachers", "team", "teammate", "teammates", "teams", "technicians", "tenant", "tenants",
    "tester", "testers", "trader", "traders", "trainee", "trainees", "translator", "translators", "treasurer",
    "tribe", "tribes", "trustees", "underclassmen", "underwriter", "underwriters", "union", "unions", "unit",
    "units", "universities", "university", "user", "users", "vendor", "vendors", "veteran", "veterans",
    "visitors", "volunteers", "ward", "wholesaler", "wholesalers", "worker", "workers", "youngsters",
];

/// Whether the word names somebody else: customers, management, the branch.
#[must_use]
pub fn is_other(word: &str) -> bool {
    OTHERS.binary_search(&word).is_ok()
}

/// Somebody else, whoever's it may be: juniors, juniors', the customer's.
#[must_use]
pub fn is_whose(word: &str) -> bool {
    is_other(bare(word))
}

/// The word without the ending that makes something theirs.
fn bare(word: &str) -> &str {
    let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix('\''));
    bare.unwrap_or(word)
}

/// Whether they are many, so that their verb takes no s: customers, staff.
#[must_use]
pub fn are_many(word: &str) -> bool {
    word.ends_with('s') && !matches!(word, "sales" | "boss" | "headquarters")
        || matches!(word, "people" | "staff" | "personnel" | "salespeople")
}

/// Whether the word tells of persons by what they do, known or not: surveyors, cartographers, technicians.
#[must_use]
pub fn are_agents(word: &str) -> bool {
    let ending = ["ers", "ors", "ists", "ians", "eers"];
    word.len() > 6 && ending.iter().any(|end| word.ends_with(end)) && !NO_AGENTS.contains(&word)
}

/// Whether the word tells of one person by what they do or hold, known or not: brewmaster, librarian, chairwoman.
#[must_use]
pub fn are_humans(word: &str) -> bool {
    let known = HUMANS.contains(&word);
    let thing = word.ends_with("list")
        || matches!(
            word,
            "human" | "median" | "assist" | "exist" | "consist" | "persist" | "resist"
        );
    known || word.len() > 5 && !thing && HUMAN_ENDS.iter().any(|end| word.ends_with(end))
}

/// How words for persons end.
#[rustfmt::skip]
const HUMAN_ENDS: &[&str] = &[
    "ist", "ian", "man", "woman", "men", "women", "master", "masters", "keeper", "keepers", "holder", "holders", "chief",
    "mate", "mates", "lord", "lords", "maker", "makers",
];

/// Persons that no ending tells.
#[rustfmt::skip]
const HUMANS: &[&str] = &["hire", "recruit", "mayor", "landlord", "learner", "successor", "press", "lawyer", "judge"];

/// Whether the word that may name somebody else names a thing as often: a client library, a container registry, an agent.
#[must_use]
pub fn may_be_thing(word: &str) -> bool {
    THINGS.contains(&word)
}

/// Words that name persons and things alike.
#[rustfmt::skip]
const THINGS: &[&str] = &[
    "library", "libraries", "registry", "registries", "agent", "agents", "client", "unit", "units", "panel", "shift", "shifts", "chain",
    "branches", "carrier", "member", "operator", "projects", "contacts", "head", "heads", "broker", "brokers", "host", "sales",
    "editor", "chamber", "maker", "tester", "administrator", "planner",
];

/// Things that end as persons do.
#[rustfmt::skip]
const NO_AGENTS: &[&str] = &[
    "servers", "routers", "folders", "numbers", "letters", "papers", "orders", "computers", "containers", "printers", "filters", "headers",
    "parameters", "chapters", "posters", "newsletters", "stickers", "clusters", "registers", "sensors", "monitors", "errors", "vectors",
    "processors", "connectors", "factors", "colours", "colors", "trailers", "rollers", "boilers", "scanners", "banners", "buffers",
    "pointers", "counters", "timers", "drivers", "controllers", "adapters", "transformers", "transformators", "generators", "indicators", "simulators",
    "elevators", "meters", "centers", "quarters", "headquarters", "matters", "powers", "towers", "layers", "players", "others", "corridors",
    "disasters", "semesters", "trimesters", "characters", "lists", "checklists", "identifiers", "modifiers", "multipliers", "amplifiers",
    "breakers", "blockers", "dispensers", "freezers", "coolers", "chargers", "loggers", "handlers", "parsers", "compilers", "installers",
    "crawlers", "converters", "exporters", "importers", "wrappers", "helpers", "triggers", "spinners", "sliders", "browsers", "tenders",
    "reminders", "dashboards", "wonders", "borders", "shutters", "walkers", "flyers", "answers", "barriers", "tractors", "motors", "reactors",
    "favours", "favors", "doctrines", "behaviours", "behaviors", "endeavours", "endeavors", "tutors'", "mirrors", "interiors", "operators'", "actuators", "detectors",
    "conveyors", "repeaters", "heaters", "shelters", "tankers", "lockers", "binders", "trackers", "wafers", "offers", "transfers", "covers",
    "delivers", "discovers", "considers", "remembers", "uncovers", "recovers", "gathers", "empowers", "furthers", "wallpapers", "rulers", "hammers", "ledgers", "mergers", "budgeters", "layovers", "takeovers", "handovers", "turnovers", "cutovers", "switchovers", "leftovers", "crossovers",
];
