//! Choosing a template: what is looked for, what comes first, and why.

use std::collections::BTreeSet;
use std::sync::Arc;

use deguchi::catalogue::{Because, Catalogue, Offer, Wish, begin};
use deguchi::model::{
    Difficulty, Family, Goal, Language, Level, LoopPlace, Plan, Template, TemplateId,
};
use deguchi::ports::CountingIds;
use proptest::prelude::*;

use crate::assistant::support::Nfkc;
use crate::catalogue::catalogue;

/// A plan with the sample context and goals out of these templates.
fn plan(language: Language, begun: &[&str]) -> Plan {
    let catalogue = catalogue(language);
    let goals = begun.iter().flat_map(|id| goals(&catalogue, language, id));
    Plan {
        context: catalogue
            .sample_context()
            .cloned()
            .unwrap_or_default()
            .into(),
        goals: goals.map(Into::into).collect(),
        ..Plan::default()
    }
}

fn goals(catalogue: &Catalogue, language: Language, id: &str) -> Vec<Goal> {
    let template = catalogue.find(&TemplateId::new(id).expect("an id"));
    let template = template.expect("a built-in template");
    let ids = CountingIds::default();
    begin(
        template,
        Difficulty::Standard,
        &Default::default(),
        language,
        &ids,
    )
}

fn names(offers: &[Offer<'_>]) -> Vec<String> {
    offers.iter().map(|o| o.template.id.to_string()).collect()
}

fn typed(language: Language, typed: &str) -> Vec<String> {
    let wish = Wish {
        typed: typed.into(),
        ..Wish::default()
    };
    let catalogue = catalogue(language);
    names(&catalogue.offers(&wish, &Plan::default(), false, &Nfkc))
}

#[test]
fn a_template_is_found_by_its_words_however_they_are_written() {
    for (language, words, id) in [
        (Language::Ja, "ＯＳＳ", "reuse-tool"),
        (Language::Ja, "oss", "reuse-tool"),
        (Language::Ja, "ﾃﾝﾌﾟﾚｰﾄ", "reuse-deliverables"),
        (Language::Ja, "てんぷれーと", "reuse-deliverables"),
        (Language::Ja, "若手 設計", "mentoring-weekly-review"),
        (Language::En, "Open Source", "reuse-tool"),
        (Language::En, "junior", "mentoring-weekly-review"),
        (Language::En, "REWORK", "reuse-deliverables"),
    ] {
        let found = typed(language, words);
        assert!(found.contains(&id.to_owned()), "{words}: {found:?}");
        assert!(
            found.len() < catalogue(language).templates().len(),
            "{words}: {found:?}"
        );
    }
    for language in Language::ALL {
        assert_eq!(typed(*language, "zzz 量子重力"), Vec::<String>::new());
        for template in catalogue(*language).templates() {
            let found = typed(*language, &template.name);
            assert_eq!(found.first(), Some(&template.id.to_string()));
        }
    }
}

#[test]
fn each_wish_keeps_those_that_answer_it_and_no_other() {
    let catalogue = catalogue(Language::Ja);
    let all = catalogue.templates();
    let holds = |wish: Wish, answers: &dyn Fn(&Template) -> bool| {
        let offers = catalogue.offers(&wish, &Plan::default(), false, &Nfkc);
        let found: BTreeSet<String> = names(&offers).into_iter().collect();
        let expected = all.iter().filter(|t| answers(t)).map(|t| t.id.to_string());
        assert_eq!(found, expected.collect(), "{wish:?}");
        assert!(!found.is_empty(), "{wish:?}");
    };
    for &family in Family::ALL {
        let wish = Wish {
            family: Some(family),
            ..Wish::default()
        };
        holds(wish, &|t| t.family == family);
    }
    for template in all {
        for strength in &template.exit_models {
            let wish = Wish {
                strength: Some(strength.clone()),
                ..Wish::default()
            };
            holds(wish, &|t| t.exit_models.contains(strength));
        }
        for &service in &template.services {
            let wish = Wish {
                service: Some(service),
                ..Wish::default()
            };
            holds(wish, &|t| t.services.contains(&service));
        }
        for &role in &template.roles {
            let wish = Wish {
                role: Some(role),
                ..Wish::default()
            };
            holds(wish, &|t| t.roles.contains(&role));
        }
    }
}

#[test]
fn what_the_section_needs_comes_first_and_says_so() {
    for &language in Language::ALL {
        let catalogue = catalogue(language);
        let mut plan = plan(language, &[]);
        let offers = catalogue.offers(&Wish::default(), &plan, false, &Nfkc);
        let fitting = offers
            .iter()
            .take_while(|o| matches!(o.because, Some(Because::Unserved(_))))
            .count();
        assert!(fitting > 0, "{}", language.name());
        assert!(
            offers[fitting..].iter().all(|o| o.because.is_none()),
            "an empty plan lacks everything: {offers:?}"
        );
        // Every objective of the section leads to a template, asked for or not.
        let section: Vec<_> = plan
            .context
            .items()
            .filter(|item| item.level == Level::Section)
            .collect();
        for item in &section {
            let wish = Wish {
                serves: Some(item.id.clone()),
                ..Wish::default()
            };
            let first = &catalogue.offers(&wish, &plan, false, &Nfkc)[0];
            assert_eq!(
                first.because,
                Some(Because::Serves(item.id.clone())),
                "{}: {}",
                language.name(),
                item.text
            );
        }
        // Served ones are no reason any more.
        let mut goal = goals(&catalogue, language, "reuse-deliverables").remove(0);
        goal.public.links = section.iter().map(|item| item.id.clone()).collect();
        plan.goals.push(goal.into());
        let offers = catalogue.offers(&Wish::default(), &plan, false, &Nfkc);
        let unserved = |o: &Offer<'_>| matches!(o.because, Some(Because::Unserved(_)));
        assert!(!offers.iter().any(unserved));
    }
}

#[test]
fn what_the_loop_and_the_notes_lack_is_a_reason_and_notes_only_where_they_may_be_spoken_of() {
    let language = Language::Ja;
    let catalogue = catalogue(language);
    let mut plan = plan(language, &["reuse-deliverables"]);
    plan.context = Arc::default();

    let offers = catalogue.offers(&Wish::default(), &plan, false, &Nfkc);
    for offer in &offers {
        let lacks = [LoopPlace::Insight, LoopPlace::Revenue];
        let place = lacks
            .into_iter()
            .find(|place| offer.template.loop_places.contains(place));
        assert_eq!(offer.because, place.map(Because::Loop), "{offer:?}");
    }
    // All places taken: what is left to say is private.
    Arc::make_mut(&mut plan.goals[0]).public.loop_places = LoopPlace::ALL.iter().copied().collect();
    let open = catalogue.offers(&Wish::default(), &plan, false, &Nfkc);
    assert!(open.iter().all(|o| o.because.is_none()), "{open:?}");
    let seen = catalogue.offers(&Wish::default(), &plan, true, &Nfkc);
    let reasons: BTreeSet<&str> = seen
        .iter()
        .filter_map(|o| match o.because {
            Some(Because::Ladder(_)) => Some("ladder"),
            Some(Because::Strength(_)) => Some("strength"),
            Some(_) => Some("other"),
            None => None,
        })
        .collect();
    assert_eq!(reasons, ["ladder", "strength"].into_iter().collect());
}

#[test]
fn what_the_plan_began_with_comes_last_and_is_counted() {
    let language = Language::En;
    let catalogue = catalogue(language);
    let plan = plan(language, &["reuse-tool", "proposal-outcome"]);
    let offers = catalogue.offers(&Wish::default(), &plan, true, &Nfkc);
    let last: BTreeSet<String> = names(&offers[offers.len() - 2..]).into_iter().collect();
    let began = ["reuse-tool", "proposal-outcome"].map(str::to_owned);
    assert_eq!(last, began.into_iter().collect());
    for offer in &offers {
        let id = offer.template.id.as_str();
        let begun = plan
            .goals
            .iter()
            .filter(|g| {
                g.private
                    .template
                    .0
                    .as_ref()
                    .is_some_and(|t| t.as_str() == id)
            })
            .count();
        assert_eq!(offer.begun, begun, "{id}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_each_template_is_offered_once_at_most(
        text in "\\PC{0,12}",
        begun in prop::sample::subsequence(vec!["reuse-tool", "sharing-club", "proposal-story"], 0..=3),
    ) {
        let catalogue = catalogue(Language::Ja);
        let plan = plan(Language::Ja, &begun);
        let wish = Wish { typed: text.clone(), ..Wish::default() };
        let found = names(&catalogue.offers(&wish, &plan, true, &Nfkc));
        let once: BTreeSet<&String> = found.iter().collect();
        prop_assert_eq!(once.len(), found.len());
        if text.trim().is_empty() {
            prop_assert_eq!(found.len(), catalogue.templates().len());
        }
    }
}
