//! The fields that a plan has, in the order in which a reader goes through them: how each is called,
//! and what it holds.

/// What a field holds, and so how it is shown.
#[derive(Clone, Copy, Debug)]
pub(super) enum Holds {
    /// A text, whose words are marked.
    Text,
    /// A list of texts, one a line, whose words are marked.
    Lines,
    /// A figure.
    Figure,
    /// A day, or several.
    Day,
    /// A word of the program, or several: the beginning of its message key.
    Word(&'static str),
    /// A word that is always chosen: the same, and which one it is where nothing is written.
    Choice(&'static str, &'static str),
    /// Yes or no.
    Flag,
    /// Items of the cascade, by their ids.
    Items,
    /// A category.
    Category,
    /// A strength to grow.
    Strength,
    /// Something that is not shown: only that it differs.
    Unshown,
    /// Texts by a name.
    Texts,
    /// Records, each with a name (its id, or this field of it), called by this field.
    Records {
        by: &'static str,
        called: &'static str,
        fields: &'static [Field],
    },
}

/// A field, or a member of one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    /// Its name in its record.
    pub(super) field: &'static str,
    /// The member of it.
    pub(super) member: Option<&'static str>,
    /// The message that names it.
    pub(super) key: &'static str,
    /// What it holds.
    pub(super) holds: Holds,
}

const fn field(field: &'static str, key: &'static str, holds: Holds) -> Field {
    Field {
        field,
        member: None,
        key,
        holds,
    }
}

const fn member(
    field: &'static str,
    member: &'static str,
    key: &'static str,
    holds: Holds,
) -> Field {
    Field {
        field,
        member: Some(member),
        key,
        holds,
    }
}

use Holds::{
    Category, Choice, Day, Figure, Flag, Items, Lines, Records, Strength, Text, Texts, Unshown,
    Word,
};

const fn records(called: &'static str, fields: &'static [Field]) -> Holds {
    Records {
        by: "id",
        called,
        fields,
    }
}

const STRENGTHS: Holds = records(
    "name",
    &[
        field("name", "moment-strength-name", Text),
        field("meaning", "moment-strength-meaning", Text),
        field("support", "moment-strength-support", Text),
    ],
);

const WORK: [Field; 4] = [
    field("own_idea", "public-goal-own-idea", Text),
    field("ai_idea", "public-goal-ai-idea", Text),
    field("verified", "public-goal-verified", Text),
    field("came_back", "public-goal-came-back", Text),
];

pub(super) const PLAN: &[Field] = &[field("revision", "moment-revision", Figure)];

pub(super) const HEAD: &[Field] = &[
    field("title", "head-name-of-sheet", Text),
    member("owner", "name", "head-name", Text),
    member("owner", "number", "head-number", Text),
    member("owner", "section", "head-section", Text),
    member("owner", "grade", "head-grade", Text),
    field("evaluator", "head-evaluator", Text),
    member("period", "from", "moment-period-from", Day),
    member("period", "to", "moment-period-to", Day),
    member("reviews", "check_ins", "head-check-ins", Day),
    member("reviews", "mid_term", "head-mid-term", Day),
    member("reviews", "end", "head-end", Day),
    member("hand_in", "to", "head-hand-in-to", Text),
    member("hand_in", "by", "head-hand-in-by", Day),
    field(
        "categories",
        "head-categories",
        records("name", &[field("name", "head-category", Text)]),
    ),
];

pub(super) const CONTEXT: &[Field] = &[
    field("name", "context-name", Text),
    field("company", "context-company", Text),
    field("department", "context-department", Text),
    field("section", "context-section", Text),
    field(
        "figures",
        "outline-figures",
        records(
            "name",
            &[
                field("name", "context-figure-name", Text),
                field("amount", "context-figure-amount", Figure),
                field("unit", "kpi-unit", Text),
            ],
        ),
    ),
    field("vision", "context-vision", Text),
    field("focus", "context-focus", Text),
    field(
        "policies",
        "context-policy-text",
        records(
            "area",
            &[
                field("area", "context-policy-area", Text),
                field("text", "context-policy-text", Text),
            ],
        ),
    ),
    field(
        "objectives",
        "context-objective",
        records("text", &[field("text", "context-objective", Text)]),
    ),
    field("purpose", "context-purpose", Text),
    member("meanings", "result", "context-result", Text),
    member("meanings", "process", "context-process", Text),
    member("meanings", "contribution", "context-contribution", Text),
    field("slogan", "context-slogan", Text),
    field("used_for", "context-used-for", Text),
    field("ai_rules", "context-ai-rules", Text),
];

pub(super) const HOUSE: &[Field] = &[
    field("name", "moment-house-name", Text),
    field("off", "moment-house-off", Flag),
    field("required", "house-required", Word("field-")),
    member("words", "hedges", "house-hedges", Lines),
    member("words", "endless_verbs", "house-endless-verbs", Lines),
    member("words", "customers", "house-customers", Lines),
    member("words", "allowed", "house-allowed", Lines),
    member(
        "words",
        "terms",
        "house-terms",
        Records {
            by: "word",
            called: "word",
            fields: &[
                field("word", "moment-term", Text),
                field("meaning", "moment-term-meaning", Text),
            ],
        },
    ),
];

pub(super) const OWN: &[Field] = &[
    member("self_check", "abstraction", "self-check-abstraction", Text),
    member("self_check", "tools", "self-check-tools", Text),
    member("self_check", "explaining", "self-check-explaining", Text),
    member("self_check", "learning", "self-check-learning", Text),
    field("exit_models", "stays-exit-models", STRENGTHS),
    field("names", "head-names", Lines),
    field("archived", "moment-archived", Flag),
    field("dismissed", "moment-dismissed", Unshown),
];

pub(super) const GOAL: &[Field] = &[
    field("title", "field-title", Text),
    field("statement", "field-statement", Text),
    field("links", "field-links", Items),
    field("sign", "field-sign", Text),
    field("criterion", "field-criterion", Text),
    field("criterion_minimum", "field-criterion-minimum", Text),
    field("weight", "field-weight", Figure),
    field("difficulty", "field-difficulty", Word("difficulty-")),
    field("category", "field-category", Category),
    field("loop_places", "field-loop", Word("loop-")),
    field("support", "field-support", Text),
    member("showing", "scope", "field-showing-scope", Text),
    member("showing", "owner", "field-showing-owner", Text),
    member(
        "showing",
        "permitted_by",
        "field-showing-permitted-by",
        Text,
    ),
    member("showing", "permitted_on", "field-showing-permitted-on", Day),
    field(
        "evidence",
        "field-evidence",
        records(
            "text",
            &[
                field("text", "field-evidence", Text),
                member("record", "own_idea", "public-goal-own-idea", Text),
                member("record", "ai_idea", "public-goal-ai-idea", Text),
                member("record", "verified", "public-goal-verified", Text),
                member("record", "came_back", "public-goal-came-back", Text),
            ],
        ),
    ),
    member("frame", "purpose", "field-purpose", Text),
    member("frame", "background", "field-background", Text),
    member("frame", "scope", "field-scope", Text),
    member("frame", "procedure", "field-procedure", Text),
    field("supplement", "field-supplement", Text),
    field("private.essence", "note-essence", Text),
    field("private.exit_model", "note-exit-model", Strength),
    member("private.asset", "name", "note-asset", Text),
    member("private.asset", "kind", "note-asset-kind", Word("asset-")),
    member("private.ladder", "now", "ladder-now", Word("ladder-")),
    member("private.ladder", "aim", "ladder-aim", Word("ladder-")),
    field(
        "private.records",
        "stays-records",
        records("own_idea", &WORK),
    ),
    field("private.template", "moment-template", Unshown),
    field("private.suggestions", "moment-suggestions", Unshown),
    field("private.answers", "moment-answers", Texts),
    field("private.dismissed", "moment-dismissed", Unshown),
];

pub(super) const KPI: &[Field] = &[
    field("name", "kpi-name", Text),
    field("kind", "kpi-kind", Choice("kpi-kind-", "count")),
    field("direction", "kpi-direction", Choice("kpi-direction-", "up")),
    field("baseline", "kpi-baseline", Figure),
    field("target", "kpi-target", Figure),
    field("unit", "kpi-unit", Text),
    field("due", "kpi-due", Day),
    field("steps", "moment-kpi-steps", Lines),
    field("method", "kpi-method", Text),
    field("counting", "kpi-counting", Text),
    field("confirmed_by", "kpi-confirmed-by", Text),
    field("evidence", "kpi-evidence", Text),
];

pub(super) const ACTION: &[Field] = &[
    field("text", "action-text", Text),
    field("times", "action-times", Text),
    field("due", "action-due", Day),
];

/// The messages that name fields, each record's in turn.
#[must_use]
pub fn field_keys() -> Vec<&'static str> {
    fn keys(fields: &[Field], out: &mut Vec<&'static str>) {
        for field in fields {
            out.push(field.key);
            if let Records { fields, .. } = field.holds {
                keys(fields, out);
            }
        }
    }
    let mut out = vec![super::YES, super::NO];
    for fields in [PLAN, HEAD, CONTEXT, HOUSE, OWN, GOAL, KPI, ACTION] {
        keys(fields, &mut out);
    }
    out
}
