//! The house style (社内の書き方): what a company or a facilitator adds to the assistant's rules.

use super::public::{public, words};
use crate::sorted::Set;

words! {
    /// A field of a goal that a company may require (必須項目). A goal without it can still be handed
    /// in: the assistant and the check say that it is missing.
    pub enum Required {
        /// An item of the cascade.
        Links = "links",
        /// A KPI.
        Kpis = "kpis",
        /// The qualitative sign (質の変化).
        Sign = "sign",
        /// The achievement criterion (達成基準).
        Criterion = "criterion",
        /// The least that still counts.
        Minimum = "criterion-minimum",
        /// An action (行動).
        Actions = "actions",
        /// The weight.
        Weight = "weight",
        /// The difficulty.
        Difficulty = "difficulty",
        /// The category.
        Category = "category",
        /// Support requested from the company.
        Support = "support",
    }
    /// A list of own words.
    pub enum WordList {
        /// Read as `hedge` reads its own: など, as appropriate.
        Hedges = "hedges",
        /// Read as `endless-verb` reads its own, in every form: 図る, strive.
        EndlessVerbs = "endless-verbs",
        /// Names that must not stand in a goal, for `named-customer`.
        Customers = "customers",
        /// What the assistant lets stand: names of products, offices, systems.
        Allowed = "allowed",
    }
}

public! {
    /// A word that this company uses, and what it means here.
    pub struct Term {
        /// The word.
        pub word: String,
        /// What it means here.
        pub meaning: String,
    }
    /// A company's own words.
    pub struct Words {
        /// Words with a meaning of their own here.
        pub terms: Vec<Term>,
        /// Words that the writing assistant lets stand: names of products, offices, systems.
        pub allowed: Vec<String>,
        /// Words that leave the extent open, besides those that the assistant knows.
        pub hedges: Vec<String>,
        /// Verbs that never end, in their dictionary form, besides those that the assistant knows.
        pub endless_verbs: Vec<String>,
        /// Names of customers that must not stand in a goal.
        pub customers: Vec<String>,
    }
    /// The house style of one plan. It goes on in packs, and never into a submission: the names in
    /// it are those that must not stand there.
    pub struct House {
        /// Whose it is: the name of the pack that it came in.
        pub name: String,
        /// Whether it is switched off for this plan.
        pub off: bool,
        /// The words.
        pub words: Words,
        /// What every goal must have.
        pub required: Set<Required>,
    }
}

impl WordList {
    /// The words of the list.
    #[must_use]
    pub fn of(self, words: &Words) -> &[String] {
        match self {
            Self::Hedges => &words.hedges,
            Self::EndlessVerbs => &words.endless_verbs,
            Self::Customers => &words.customers,
            Self::Allowed => &words.allowed,
        }
    }

    /// The words of the list, to be changed.
    pub fn of_mut(self, words: &mut Words) -> &mut Vec<String> {
        match self {
            Self::Hedges => &mut words.hedges,
            Self::EndlessVerbs => &mut words.endless_verbs,
            Self::Customers => &mut words.customers,
            Self::Allowed => &mut words.allowed,
        }
    }
}

impl Words {
    /// How many words there are.
    #[must_use]
    pub fn count(&self) -> usize {
        let lists = WordList::ALL.iter().map(|list| list.of(self).len());
        self.terms.len() + lists.sum::<usize>()
    }
}

impl House {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.required.is_empty() && self.words.count() == 0
    }

    /// What holds for the plan: nothing while it is switched off.
    #[must_use]
    pub fn in_force(&self) -> Option<&Self> {
        (!self.off).then_some(self)
    }
}
