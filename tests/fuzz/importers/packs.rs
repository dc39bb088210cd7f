//! What holds of every pack that came in: goals can be begun from it, and it merges with itself.

use deguchi::catalogue::{Catalogue, Choices, begin, differences, example, merge, plain};
use deguchi::formats::{Document, Kind, Pack, read};
use deguchi::model::{Difficulty, Language, Plan, PlanId};
use deguchi::ports::CountingIds;
use deguchi::sidecar::Sidecar;

use super::plans;

/// It is offered, begun from, compared with itself and given on.
pub(crate) fn sound(pack: &Pack) {
    let opened = read(pack.to_json().as_bytes(), &[Kind::Pack]).expect("what was taken in");
    assert_eq!(opened.document, Document::Pack(Box::new(pack.clone())));

    let language = pack.language.unwrap_or(Language::En);
    let ids = CountingIds::default();
    let mut plan = Plan {
        id: PlanId::new("plan").expect("an id"),
        ..Plan::default()
    };
    let catalogue = Catalogue::with(Pack::new(language), vec![pack.clone()]);
    assert_eq!(catalogue.templates().len(), pack.templates.len());
    for template in catalogue.templates() {
        assert!(catalogue.home(&template.id).is_some());
        for level in Difficulty::ALL {
            let goals = begin(template, *level, &example(template), language, &ids);
            assert_eq!(goals.len(), template.goals.len());
            if plan.goals.len() < 20 {
                plan.goals.extend(goals.into_iter().map(Into::into));
            }
        }
    }
    if let Some(context) = &pack.context {
        plan.context = context.clone().into();
    }
    plan.house = pack.house().into();
    plans::sound(&plan, &Sidecar::default());

    let _ = plain(&pack.name);
    let _ = differences(pack, pack);
    // It may break a bound on the way, but what is merged is a pack, and once more changes nothing.
    if let Ok(merged) = merge(pack, pack, &Choices::default()) {
        assert_eq!(
            merge(&merged, pack, &Choices::default()).as_ref(),
            Ok(&merged)
        );
        let opened = read(merged.to_json().as_bytes(), &[Kind::Pack]).expect("a pack");
        assert_eq!(opened.document, Document::Pack(Box::new(merged)));
    }
}
