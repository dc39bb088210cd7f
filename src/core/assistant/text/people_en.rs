//! Whom else an English sentence may speak of.

/// Persons, groups of them and places they work at, in order: what they do is not the writer's own.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "accountants", "admin", "administrator", "administrators", "admins", "adopters", "adviser", "advisers",
    "advisor", "advisors", "agencies", "agency", "agent", "agents", "airline", "airlines", "ambassadors",
    "analyst", "analysts", "applicant", "applicants", "apprentice", "apprentices", "architect", "architects",
    "assistants", "association", "associations", "attendee", "attendees", "audience", "auditor", "auditors",
    "authorities", "authority", "bank", "banks", "beginner", "beginners", "board", "boss", "bosses", "branch",
    "branches", "bureau", "businesses", "buyer", "buyers", "candidate", "candidates", "carrier", "carriers",
    "ceo", "cfo", "chain", "champions", "chief", "chiefs", "cio", "ciso", "cities", "citizens", "city", "clerk",
    "clerks", "client", "clients", "clinic", "clinics", "co-worker", "co-workers", "colleague", "colleagues",
    "committee", "committees", "communities", "community", "companies", "company", "consultant", "consultants",
    "contacts", "contractor", "contractors", "council", "counterpart", "counterparts", "court", "coworker",
    "coworkers", "crew", "crews", "cto", "customer", "customers", "dealer", "dealers", "decision-maker",
    "decision-makers", "department", "departments", "deputy", "designers", "desk", "desks", "developer",
    "developers", "director", "directors", "distributor", "distributors", "division", "divisions", "doctors",
    "employee", "employees", "employer", "engineer", "engineers", "everybody", "everyone", "executive",
    "executives", "expert", "experts", "factories", "factory", "firms", "foremen", "freelancers", "fresher",
    "freshers", "friends", "government", "graduates", "group", "groups", "guests", "guild", "head",
    "headquarters", "heads", "hires", "hospital", "hospitals", "hotel", "hotels", "hq", "hr", "individuals",
    "inspector", "inspectors", "instructor", "instructors", "insurer", "insurers", "intern", "interns",
    "investors", "joiners", "judges", "junior", "juniors", "jury", "leader", "leaders", "leadership",
    "learners", "lecturer", "lecturers", "libraries", "library", "listener", "listeners", "maintainer",
    "maintainers", "maker", "makers", "management", "manager", "managers", "manufacturer", "manufacturers",
    "marketers", "member", "members", "mentee", "mentees", "ministries", "ministry", "municipalities",
    "municipality", "museum", "neighbors", "neighbours", "newcomer", "newcomers", "nurses", "office", "officer",
    "officers", "offices", "operator", "operators", "organisation", "organisations", "organisers",
    "organization", "organizations", "organizers", "others", "owner", "owners", "panel", "parents",
    "participant", "participants", "partner", "partners", "patients", "peer", "peers", "people", "person",
    "personnel", "persons", "planner", "planners", "pm", "pmo", "police", "prefecture", "president",
    "programmers", "projects", "prospects", "pupils", "readers", "recruiters", "recruits", "regulator",
    "regulators", "rep", "representative", "representatives", "reps", "researcher", "researchers", "residents",
    "retailer", "retailers", "reviewer", "reviewers", "sales", "salespeople", "school", "schools", "scientist",
    "scientists", "secretariat", "secretary", "section", "sections", "seller", "sellers", "seniors",
    "shareholders", "shift", "shifts", "sites", "somebody", "someone", "specialist", "specialists", "sponsor",
    "sponsors", "squad", "squads", "staff", "stakeholder", "stakeholders", "starters", "student", "students",
    "subcontractor", "subcontractors", "subordinate", "subordinates", "subsidiaries", "subsidiary",
    "superintendents", "superior", "superiors", "supervisor", "supervisors", "supplier", "suppliers", "team",
    "teammate", "teammates", "teams", "technicians", "tester", "testers", "trainee", "trainees", "tribe",
    "tribes", "underclassmen", "union", "unions", "unit", "units", "universities", "university", "user",
    "users", "vendor", "vendors", "veteran", "veterans", "visitors", "volunteers", "ward", "worker", "workers",
    "youngsters",
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
