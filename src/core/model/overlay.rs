//! One context laid over another: what a table says changes, and links of goals stay alive.

use std::mem;

use super::{Context, Figure, ItemId, Objective, Policy};

/// An item of the cascade, as far as laying over needs to know it.
trait Item: Clone {
    fn id(&mut self) -> &mut ItemId;
    /// What it is called: two items with one name are the same one.
    fn name(&self) -> &str;
}

macro_rules! item {
    ($($type:ty: $field:ident),*) => { $(
        impl Item for $type {
            fn id(&mut self) -> &mut ItemId {
                &mut self.id
            }
            fn name(&self) -> &str {
                self.$field.trim()
            }
        }
    )* };
}
item!(Figure: name, Policy: text, Objective: text);

impl Context {
    /// This context, whose items have the ids of those in `old` that are called the same: links of
    /// goals to them stay alive. An item whose own id `old` knows keeps it.
    #[must_use]
    pub fn with_ids_of(mut self, old: &Self) -> Self {
        take_ids(&mut self.figures, &old.figures);
        take_ids(&mut self.policies, &old.policies);
        take_ids(&mut self.objectives, &old.objectives);
        self
    }

    /// This context with `other` laid over it: the texts that `other` has, and its items, each in
    /// the place of the one that is called the same, or behind the others.
    #[must_use]
    pub fn overlaid(&self, other: Self) -> Self {
        let other = other.with_ids_of(self);
        let mut new = self.clone();
        let texts = [
            (&mut new.name, other.name),
            (&mut new.company, other.company),
            (&mut new.department, other.department),
            (&mut new.section, other.section),
            (&mut new.vision, other.vision),
            (&mut new.focus, other.focus),
            (&mut new.purpose, other.purpose),
            (&mut new.meanings.result, other.meanings.result),
            (&mut new.meanings.process, other.meanings.process),
            (&mut new.meanings.contribution, other.meanings.contribution),
            (&mut new.slogan, other.slogan),
            (&mut new.used_for, other.used_for),
            (&mut new.ai_rules, other.ai_rules),
        ];
        for (field, text) in texts {
            if !text.is_empty() {
                *field = text;
            }
        }
        lay(&mut new.figures, other.figures);
        lay(&mut new.policies, other.policies);
        lay(&mut new.objectives, other.objectives);
        new
    }
}

fn take_ids<T: Item>(new: &mut [T], old: &[T]) {
    let mut old = old.to_vec();
    // Those that are known by their id are spoken for before names are looked at.
    old.retain_mut(|item| !new.iter_mut().any(|own| own.id() == item.id()));
    for item in new {
        if item.name().is_empty() {
            continue;
        }
        if let Some(place) = old.iter().position(|other| other.name() == item.name()) {
            *item.id() = mem::take(old.remove(place).id());
        }
    }
}

fn lay<T: Item>(items: &mut Vec<T>, others: Vec<T>) {
    for mut other in others {
        match items.iter_mut().position(|item| item.id() == other.id()) {
            Some(place) => items[place] = other,
            None => items.push(other),
        }
    }
}
