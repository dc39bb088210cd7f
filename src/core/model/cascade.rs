//! The cascade (目標の連鎖): company figures, department vision and policies, section objectives.

use super::public::{first_is_default, public, words};
use super::{Amount, ItemId};

words! {
    /// Where in the cascade an item stands.
    pub enum Level {
        /// A figure of the company.
        Company = "company",
        /// A policy area of the department.
        Department = "department",
        /// An objective of the section.
        Section = "section",
    }
}

first_is_default!(Level);

public! {
    /// A company figure of the period (係数目標).
    pub struct Figure {
        /// Its name in the context.
        pub id: ItemId,
        /// What it is: sales, gross profit.
        pub name: String,
        /// How much; `None` is "figures later".
        pub amount: Option<Amount>,
        /// In what: thousand yen, %.
        pub unit: String,
    }
    /// A policy area of the department (運営目標・指針・施策).
    pub struct Policy {
        /// Its name in the context.
        pub id: ItemId,
        /// The area: technology, people.
        pub area: String,
        /// What the department means to do there.
        pub text: String,
    }
    /// An objective of the section (課の目標).
    pub struct Objective {
        /// Its name in the context.
        pub id: ItemId,
        /// The objective.
        pub text: String,
    }
    /// What the three words mean in this company.
    pub struct Meanings {
        /// 成果.
        pub result: String,
        /// プロセス.
        pub process: String,
        /// 貢献.
        pub contribution: String,
    }
    /// All that a person's goals are linked to; one person gives it to twenty.
    pub struct Context {
        /// What the context is called.
        pub name: String,
        /// The company.
        pub company: String,
        /// The department (部).
        pub department: String,
        /// The section (課).
        pub section: String,
        /// The company's figures.
        pub figures: Vec<Figure>,
        /// The department's vision (目指す姿).
        pub vision: String,
        /// What the department turns to in this period.
        pub focus: String,
        /// The department's policy areas.
        pub policies: Vec<Policy>,
        /// The section's objectives.
        pub objectives: Vec<Objective>,
        /// The purpose of MBO here, in one wording.
        pub purpose: String,
        /// What result, process and contribution mean here.
        pub meanings: Meanings,
        /// A slogan.
        pub slogan: String,
        /// What the result is used for (pay or not).
        pub used_for: String,
        /// Ground rules for AI.
        pub ai_rules: String,
    }
    /// An item of the cascade that a goal serves, with its words: a file explains itself.
    pub struct Served {
        /// The item.
        pub id: ItemId,
        /// Where it stands.
        pub level: Level,
        /// Its words.
        pub text: String,
    }
}

impl Policy {
    /// Area and text in one line. The area decides how they are parted: a file is read in any language.
    #[must_use]
    pub fn line(&self) -> String {
        let parted = match (self.area.is_empty(), self.text.is_empty()) {
            (true, _) | (_, true) => "",
            _ if self.area.is_ascii() => ": ",
            _ => "：",
        };
        [&*self.area, parted, &*self.text].concat()
    }
}

impl Context {
    /// Whether nothing is written yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Every item that a goal can be linked to, section first (it is the nearest).
    pub fn items(&self) -> impl Iterator<Item = Served> + '_ {
        let item = |id: &ItemId, level, text: &str| Served {
            id: id.clone(),
            level,
            text: text.to_owned(),
        };
        let sections = self
            .objectives
            .iter()
            .map(move |o| item(&o.id, Level::Section, &o.text));
        let policies = self
            .policies
            .iter()
            .map(move |p| item(&p.id, Level::Department, &p.line()));
        let figures = self
            .figures
            .iter()
            .map(move |f| item(&f.id, Level::Company, &f.name));
        sections.chain(policies).chain(figures)
    }
}
