//! Whom else an English sentence may speak of.

/// Persons, groups of them and places they work at, in order: what they do is not the writer's own.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "admin", "administrator", "administrators", "admins", "adviser", "advisers", "advisor", "advisors",
    "agencies", "agency", "agent", "agents", "airline", "airlines", "analyst", "analysts", "applicant",
    "applicants", "apprentice", "apprentices", "architect", "architects", "assistants", "association",
    "associations", "attendee", "attendees", "audience", "auditor", "auditors", "authorities", "authority",
    "bank", "banks", "beginner", "beginners", "board", "boss", "bosses", "branch", "branches", "businesses",
    "buyer", "buyers", "candidate", "candidates", "carrier", "carriers", "ceo", "cfo", "chief", "chiefs", "cio",
    "ciso", "cities", "citizens", "city", "clerk", "clerks", "client", "clients", "co-worker", "co-workers",
    "colleague", "colleagues", "committee", "committees", "communities", "community", "companies", "company",
    "consultant", "consultants", "contacts", "contractor", "contractors", "council", "counterpart",
    "counterparts", "court", "coworker", "coworkers", "cto", "customer", "customers", "dealer", "dealers",
    "decision-maker", "decision-makers", "department", "departments", "deputy", "designers", "developer",
    "developers", "director", "directors", "distributor", "distributors", "division", "divisions", "doctors",
    "employee", "employees", "employer", "engineer", "engineers", "everybody", "everyone", "executive",
    "executives", "expert", "experts", "factories", "factory", "firms", "foremen", "freelancers", "fresher",
    "freshers", "friends", "government", "graduates", "group", "groups", "guests", "head", "headquarters",
    "heads", "hires", "hospital", "hospitals", "hotel", "hotels", "hq", "hr", "insurer", "insurers", "intern",
    "interns", "investors", "joiners", "judges", "junior", "juniors", "jury", "leader", "leaders", "leadership",
    "learners", "listener", "listeners", "maintainer", "maintainers", "management", "manager", "managers",
    "manufacturer", "manufacturers", "member", "members", "mentee", "mentees", "ministries", "ministry",
    "municipalities", "municipality", "newcomer", "newcomers", "nurses", "office", "officer", "officers",
    "offices", "operator", "operators", "organisation", "organisations", "organisers", "organization",
    "organizations", "organizers", "others", "owner", "owners", "panel", "participant", "participants",
    "partner", "partners", "patients", "peer", "peers", "people", "personnel", "planners", "pm", "pmo",
    "president", "programmers", "projects", "prospects", "pupils", "readers", "recruiters", "recruits",
    "regulator", "regulators", "rep", "representative", "representatives", "reps", "residents", "retailer",
    "retailers", "reviewer", "reviewers", "sales", "salespeople", "school", "schools", "secretariat",
    "secretary", "section", "sections", "seniors", "shareholders", "sites", "somebody", "someone",
    "specialists", "sponsor", "sponsors", "squad", "squads", "staff", "stakeholder", "stakeholders", "starters",
    "students", "subcontractor", "subcontractors", "subordinate", "subordinates", "subsidiaries", "subsidiary",
    "superior", "superiors", "supervisor", "supervisors", "supplier", "suppliers", "team", "teammate",
    "teammates", "teams", "technicians", "tester", "testers", "trainee", "trainees", "underclassmen",
    "universities", "university", "user", "users", "vendor", "vendors", "visitors", "volunteers", "worker",
    "workers", "youngsters",
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
