//! The private face (手元ノート): never in anything that leaves, but the owner's own backup.

use super::public::{first_is_default, public, words};
use super::{ExitModelId, KpiId, Private, TemplateId, WorkRecord};
use crate::sorted::{Map, Set};

words! {
    /// What kind of thing a goal leaves behind.
    pub enum AssetKind {
        /// OSS, library.
        Library = "library",
        /// Design ideas, principles.
        Design = "design",
        /// Customer value created.
        Value = "value",
        /// Mentoring, team support.
        Mentoring = "mentoring",
        /// Habit of output.
        Output = "output",
    }
    /// How far an asset has come: the ladder 可視化 → 再利用化 → 公開化.
    pub enum LadderStep {
        /// Written down so that it can be shown later.
        Visible = "visible",
        /// Others can use it.
        Reusable = "reusable",
        /// Released, published or handed on. Reads "permission open" until consent is recorded.
        Public = "public",
    }
}

first_is_default!(LadderStep);

public! {
    /// A strength to grow (伸ばしたい専門性), as the catalogue or a person words it.
    pub struct ExitModel {
        /// Its name in files.
        pub id: ExitModelId,
        /// Its name on the screen.
        pub name: String,
        /// What it means, in one line.
        pub meaning: String,
        /// What the company can give, so that it grows.
        pub support: String,
    }
}

/// What remains (残るもの).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Asset {
    /// What kind.
    pub kind: Option<AssetKind>,
    /// What it is, in the owner's words.
    pub name: String,
}
crate::stored!(Asset { kind, name });

/// Where the asset is on the ladder, and where it shall be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Ladder {
    /// The step that is reached.
    pub now: Option<LadderStep>,
    /// The step that the goal is for.
    pub aim: Option<LadderStep>,
}
crate::stored!(Ladder { now, aim });

/// A finding that the owner let stand: the rule and the normalised text around the place, so that
/// it survives edits elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Dismissal {
    /// The rule.
    pub rule: String,
    /// The normalised text around the place, or the name of the field; of a plan what the finding
    /// is about, and a fingerprint of the goals that it concerns.
    pub around: String,
}
crate::stored!(Dismissal {
    rule always,
    around always
});

/// What the owner keeps of a goal.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct PrivateFace {
    /// What it means to me (自分にとっての意味): the essence.
    pub essence: Private<String>,
    /// The strength to grow.
    pub exit_model: Private<Option<ExitModelId>>,
    /// What remains.
    pub asset: Private<Asset>,
    /// How far it has come.
    pub ladder: Private<Ladder>,
    /// The template that it was begun from: a submission carries none.
    pub template: Private<Option<TemplateId>>,
    /// The template's suggested figures, shown beside targets that are still blank.
    pub suggestions: Private<Map<KpiId, String>>,
    /// What the interview was answered, slot by slot: with it an answer can be changed later, and
    /// the texts that stand as the template words them change along.
    pub answers: Private<Map<String, String>>,
    /// Records of work with AI that are not public.
    pub records: Private<Vec<WorkRecord>>,
    /// Findings that the owner let stand.
    pub dismissed: Private<Set<Dismissal>>,
}
crate::stored!(PrivateFace {
    essence,
    exit_model,
    asset,
    ladder,
    template,
    suggestions,
    answers,
    records,
    dismissed
});

/// The self-check before choosing goals: for growth, never for ranking people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct SelfCheck {
    /// Moves between abstract and concrete.
    pub abstraction: String,
    /// Tries tools alone.
    pub tools: String,
    /// Explains to others.
    pub explaining: String,
    /// Keeps learning.
    pub learning: String,
}
crate::stored!(SelfCheck {
    abstraction,
    tools,
    explaining,
    learning
});

/// What the owner keeps of the plan as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct OwnNotes {
    /// The self-check.
    pub self_check: Private<SelfCheck>,
    /// Strengths in the owner's own words.
    pub exit_models: Private<Vec<ExitModel>>,
    /// Names of customers and people that must not stand in public text.
    pub names: Private<Vec<String>>,
    /// Whether the owner has put the plan away: it is kept, and stands last in the list of plans.
    pub archived: Private<bool>,
    /// Findings about the plan as a whole that the owner let stand: the rule, and which goals and
    /// what of them it spoke of.
    pub dismissed: Private<Set<Dismissal>>,
}
crate::stored!(OwnNotes {
    self_check,
    exit_models,
    names,
    archived,
    dismissed
});

impl PrivateFace {
    /// Every private text with words of the owner's: what must be found nowhere else.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let records = self
            .records
            .0
            .iter()
            .flat_map(|r| [&r.own_idea, &r.ai_idea, &r.verified, &r.came_back]);
        [&self.essence.0, &self.asset.0.name]
            .into_iter()
            .chain(records)
            .map(String::as_str)
            .filter(|text| !text.trim().is_empty())
    }

    /// How many of the owner's own fields are filled: what stays here when the goal is submitted.
    #[must_use]
    pub fn filled(&self) -> usize {
        self.texts().count()
            + [
                self.exit_model.0.is_some(),
                self.asset.0.kind.is_some(),
                self.ladder.0.now.is_some(),
                self.ladder.0.aim.is_some(),
            ]
            .into_iter()
            .filter(|filled| *filled)
            .count()
    }
}

impl OwnNotes {
    /// Every private text with words of the owner's.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let check = &self.self_check.0;
        [
            &check.abstraction,
            &check.tools,
            &check.explaining,
            &check.learning,
        ]
        .into_iter()
        .chain(
            self.exit_models
                .0
                .iter()
                .flat_map(|m| [&m.name, &m.meaning, &m.support]),
        )
        .chain(self.names.0.iter())
        .map(String::as_str)
        .filter(|text| !text.trim().is_empty())
    }
}
