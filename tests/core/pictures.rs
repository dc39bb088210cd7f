//! The plan in pictures: what each says in words is held against the plan itself.

use std::sync::Arc;

use deguchi::formats::Outgoing;
use deguchi::messages::{Argument, Messages};
use deguchi::model::{
    Category, CategoryId, Context, Date, Goal, ItemId, Kpi, LadderStep, Language, LoopPlace, Plan,
    PlanId, Private, Shared, Weight, WorkRecord,
};
use deguchi::pictures::{Picture, Row, Seen, cascade, circle, ladder, shares, weights, year};
use deguchi::sorted::Set;
use proptest::prelude::*;

use crate::arbitrary;

const JA: &str = include_str!("../../src/core/messages/ja.ftl");
const EN: &str = include_str!("../../src/core/messages/en.ftl");

fn messages(language: Language) -> Messages {
    match language {
        Language::Ja => Messages::new(language, JA),
        Language::En => Messages::new(language, EN),
    }
}

/// Draws with the words of a language.
fn drawn<T>(
    language: Language,
    draw: impl Fn(&dyn Fn(&str, &[(&str, Argument<'_>)]) -> String) -> T,
) -> T {
    let messages = messages(language);
    draw(&|key, arguments| {
        messages
            .find(key, arguments)
            .unwrap_or_else(|| panic!("no message {key}"))
    })
}

fn ja(key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    drawn(Language::Ja, |say| say(key, arguments))
}

fn today() -> Date {
    Date::new(2026, 12, 1).expect("a day")
}

/// The public pictures of a plan.
fn all(plan: &Plan, language: Language) -> Vec<Picture> {
    let seen = Seen::of(plan, &[]);
    drawn(language, |say| {
        vec![
            cascade(&seen, say),
            weights(&seen, say),
            circle(&seen, say),
            year(&seen, today(), say),
        ]
    })
}

/// Any plan whose goals serve some of its items: which, the numbers say.
fn linked() -> impl Strategy<Value = Plan> {
    (arbitrary::plan(), prop::collection::vec(any::<bool>(), 64)).prop_map(|(mut plan, chosen)| {
        let ids: Vec<ItemId> = plan.context.items().map(|item| item.id).collect();
        let mut chosen = chosen.into_iter().cycle();
        for goal in &mut plan.goals {
            let links = &mut Arc::make_mut(goal).public.links;
            *links = Set::new();
            for id in ids.iter().filter(|_| chosen.next() == Some(true)) {
                links.insert(id.clone());
            }
        }
        plan
    })
}

fn serving(plan: &Plan, id: &ItemId) -> Vec<usize> {
    (1..)
        .zip(&plan.goals)
        .filter(|(_, goal)| goal.public.links.contains(id))
        .map(|(number, _)| number)
        .collect()
}

fn group<'a>(picture: &'a Picture, key: &str) -> Vec<&'a Row> {
    let name = ja(key, &[]);
    picture
        .rows
        .iter()
        .filter(|row| row.group == name)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_unserved_objective_is_named_and_only_those(plan in linked()) {
        let picture = drawn(Language::Ja, |say| cascade(&Seen::of(&plan, &[]), say));
        let objectives = &plan.context.objectives;
        let rows = group(&picture, "level-section-long");
        prop_assert_eq!(rows.len(), objectives.len());
        for (row, objective) in rows.iter().zip(objectives) {
            let goals = serving(&plan, &objective.id);
            prop_assert_eq!(row.gap, goals.is_empty());
            prop_assert_eq!(&row.goals, &goals);
        }
        // Figures and policies are no gaps: not every goal of a company is a person's.
        let gaps = picture.rows.iter().filter(|row| row.gap).count();
        let alone = objectives.iter().filter(|o| serving(&plan, &o.id).is_empty()).count();
        prop_assert_eq!(gaps, alone);
        let said = [("all", objectives.len().into()), ("count", alone.into())];
        let title = match (plan.goals.len(), objectives.len(), alone) {
            (0, _, _) => ja("picture-no-goals", &[]),
            (_, 0, _) => ja("picture-cascade-none", &[]),
            (_, _, 0) => ja("picture-cascade-served", &said),
            _ => ja("picture-cascade-unserved", &said),
        };
        prop_assert_eq!(&picture.title, &title);
        prop_assert_eq!(group(&picture, "picture-own-goals").len(), plan.goals.len());
        let items = plan.context.items().count();
        prop_assert_eq!(picture.rows.len(), items + plan.goals.len());
    }

    #[test]
    fn the_weights_add_up(plan in arbitrary::plan()) {
        let seen = Seen::of(&plan, &[]);
        let shares = shares(&seen);
        prop_assert_eq!(shares.iter().map(|share| share.percent).sum::<u32>(), plan.weight_sum());
        let mut goals: Vec<usize> = shares.iter().flat_map(|share| share.goals.clone()).collect();
        goals.sort_unstable();
        prop_assert_eq!(goals, (1..=plan.goals.len()).collect::<Vec<_>>());
        for share in &shares {
            let all = plan.goals.iter().filter(|goal| goal.public.category == share.category);
            let all = all.filter_map(|goal| goal.public.weight);
            prop_assert_eq!(share.percent, all.map(|weight| u32::from(weight.percent())).sum::<u32>());
        }
        let picture = drawn(Language::Ja, |say| weights(&seen, say));
        let left = 100 - i64::from(plan.weight_sum());
        if !plan.goals.is_empty() && left != 0 {
            let said = if left > 0 {
                ja("picture-weights-left", &[("left", left.into())])
            } else {
                ja("picture-weights-over", &[("over", (-left).into())])
            };
            prop_assert_eq!(&picture.title, &said);
            let last = picture.rows.last().expect("a row");
            prop_assert!(last.gap);
            prop_assert_eq!(&last.detail, &left.abs().to_string());
        }
    }

    #[test]
    fn the_loop_names_the_parts_that_no_goal_touches(plan in arbitrary::plan()) {
        let picture = drawn(Language::Ja, |say| circle(&Seen::of(&plan, &[]), say));
        prop_assert_eq!(picture.rows.len(), LoopPlace::ALL.len());
        for (row, place) in picture.rows.iter().zip(LoopPlace::ALL) {
            let name = ja(&["loop-", place.name()].concat(), &[]);
            let goals = (1..).zip(&plan.goals);
            let goals = goals.filter(|(_, goal)| goal.public.loop_places.contains(place));
            let goals: Vec<usize> = goals.map(|(number, _)| number).collect();
            prop_assert_eq!(&row.text, &name);
            prop_assert_eq!(row.gap, goals.is_empty());
            // Where a part is left out, the title names it, and no part that a goal touches.
            let empty = picture.rows.iter().filter(|row| row.gap).count();
            if (1..4).contains(&empty) {
                prop_assert_eq!(picture.title.contains(&name), row.gap);
            }
            prop_assert_eq!(&row.goals, &goals);
        }
    }

    #[test]
    fn the_longest_silence_is_the_longest(
        length in 1..800_i64,
        looks in prop::collection::vec(-30..830_i64, 0..8),
        mid in prop::option::of(0..800_i64),
        end in prop::option::of(0..800_i64),
    ) {
        let first = Date::new(2026, 4, 1).expect("a day");
        let day = |after: i64| {
            let mut all = (2026..=2029).flat_map(|year| (1..=12).flat_map(move |month| (1..=31).filter_map(move |day| Date::new(year, month, day))));
            let wanted = first.number() + after;
            all.find(|date| date.number() == wanted)
        };
        let mut plan = Plan::default();
        let head = Arc::make_mut(&mut plan.head);
        head.period.from = Some(first);
        head.period.to = day(length);
        head.reviews.check_ins = looks.iter().filter_map(|look| day(*look)).collect();
        head.reviews.mid_term = mid.and_then(day);
        head.reviews.end = end.and_then(day);
        // By every pair of days between which nobody looks.
        let mut points: Vec<i64> = head.reviews.check_ins.iter().copied()
            .chain([head.reviews.mid_term, head.reviews.end, head.period.from, head.period.to].into_iter().flatten())
            .map(|date| date.number() - first.number())
            .filter(|point| (0..=length).contains(point))
            .collect();
        points.sort_unstable();
        let mut longest = 0;
        for a in &points {
            for b in &points {
                if !points.iter().any(|p| a < p && p < b) {
                    longest = longest.max(b - a);
                }
            }
        }
        let (from, to) = plan.head.span().expect("a period");
        let silence = plan.head.reviews.longest_silence(from, to).expect("a period");
        prop_assert_eq!(silence.days(), longest);
        let picture = drawn(Language::Ja, |say| year(&Seen::of(&plan, &[]), today(), say));
        let words = ja("picture-year-gap", &[("days", longest.into())]);
        let rows: Vec<&Row> = picture.rows.iter().filter(|row| row.detail == words).collect();
        prop_assert_eq!(rows.len(), 1);
        prop_assert_eq!(rows[0].gap, longest > 92);
        // With one look inside, the title says how long; without, that nobody looks at all.
        if points.iter().any(|point| (1..length).contains(point)) {
            prop_assert!(picture.title.contains(&longest.to_string()));
        }
    }

    #[test]
    fn what_is_drawn_stays_inside_and_its_file_is_whole(plan in linked()) {
        for language in [Language::Ja, Language::En] {
            for picture in all(&plan, language) {
                for shape in &picture.shapes {
                    prop_assert!(shape.x >= 0 && (0..=picture.height).contains(&shape.y), "{shape:?}");
                    prop_assert!(shape.width >= 0 && shape.x + shape.width <= picture.width, "{shape:?}");
                }
                let svg = picture.to_svg();
                let tags = ["svg ", "/svg>", "title>", "/title>", "desc>", "/desc>", "rect ", "g ", "/g>", "text ", "/text>", "path ", "circle "];
                for rest in svg.split('<').skip(1) {
                    prop_assert!(tags.iter().any(|tag| rest.starts_with(tag)), "{rest}");
                }
                for rest in svg.split('&').skip(1) {
                    prop_assert!(["lt;", "gt;", "amp;"].iter().any(|name| rest.starts_with(name)), "{rest}");
                }
                prop_assert!(!svg.chars().any(|c| c.is_control() && c != '\n'));
            }
        }
    }

    #[test]
    fn no_private_word_is_in_a_picture_that_leaves(plan in linked()) {
        const MARK: &str = "わたしだけの言葉";
        let mut plan = plan;
        for goal in &mut plan.goals {
            let own = &mut Arc::make_mut(goal).private;
            own.essence = Private(MARK.into());
            own.asset.0.name = MARK.into();
            own.records = Private(vec![WorkRecord { own_idea: MARK.into(), ..WorkRecord::default() }]);
        }
        for language in [Language::Ja, Language::En] {
            for picture in all(&plan, language) {
                let file = Outgoing::written(&Shared(picture.clone()), Picture::to_svg);
                prop_assert!(!file.as_str().contains(MARK));
                prop_assert!(!picture.in_words().contains(MARK));
            }
        }
        // The canary sings: it is there where it may be.
        let own = drawn(Language::Ja, |say| ladder(&plan, say));
        prop_assert_eq!(own.0.in_words().matches(MARK).count(), plan.goals.len());
    }
}

fn goal(number: u8, weight: u8, category: &str) -> Arc<Goal> {
    let mut goal = Goal::default();
    goal.public.title = format!("目標その{number}");
    goal.public.weight = Weight::try_from(weight).ok();
    goal.public.category = CategoryId::new(category).ok();
    Arc::new(goal)
}

fn plan_of(goals: Vec<Arc<Goal>>) -> Plan {
    Plan {
        id: PlanId::new("p").expect("an id"),
        goals,
        ..Plan::default()
    }
}

#[test]
fn titles_are_sentences_in_both_languages() {
    let mut plan = plan_of(vec![goal(1, 50, "technology"), goal(2, 35, "people")]);
    let context: &mut Context = Arc::make_mut(&mut plan.context);
    context.objectives = ["o1", "o2", "o3", "o4"]
        .map(|id| deguchi::model::Objective {
            id: ItemId::new(id).expect("an id"),
            text: id.to_owned(),
        })
        .into();
    for (at, goal) in plan.goals.iter_mut().enumerate() {
        let face = &mut Arc::make_mut(goal).public;
        face.links
            .insert(ItemId::new(format!("o{}", at + 1)).expect("an id"));
        face.loop_places.insert(LoopPlace::ALL[at + 1]);
    }
    Arc::make_mut(&mut plan.goals[0])
        .public
        .links
        .insert(ItemId::new("o3").expect("an id"));
    let head = Arc::make_mut(&mut plan.head);
    head.period.from = Date::new(2026, 10, 1);
    head.period.to = Date::new(2027, 3, 31);
    head.reviews.mid_term = Date::new(2026, 12, 18);
    let titles = |language| -> Vec<String> {
        let pictures = all(&plan, language);
        pictures.into_iter().map(|picture| picture.title).collect()
    };
    assert_eq!(
        titles(Language::Ja),
        [
            "課の目標4件のうち、応える目標がないのは1件",
            "あと15を配る余地がある",
            "知見・収益を通る目標がない",
            "12月18日から3月31日まで、103日のあいだ確認がない",
        ]
    );
    assert_eq!(
        titles(Language::En),
        [
            "No goal serves 1 of the section’s 4 objectives",
            "15 of 100 still to give",
            "No goal touches Insight and Revenue",
            "From 18 Dec to 31 Mar, 103 days pass without a check-in",
        ]
    );
}

#[test]
fn a_category_has_its_name() {
    let plan = plan_of(vec![goal(1, 60, "technology"), goal(2, 40, "own")]);
    let names = [Category {
        id: CategoryId::new("own").expect("an id"),
        name: "品質".into(),
    }];
    let picture = drawn(Language::Ja, |say| weights(&Seen::of(&plan, &names), say));
    let rows: Vec<&str> = picture.rows.iter().map(|row| &*row.text).collect();
    assert_eq!(rows, ["technology", "品質"]);
    assert_eq!(
        picture.title,
        ja("picture-weights-full", &[("count", 2_usize.into())])
    );
    let one = plan_of(vec![goal(1, 60, "own"), goal(2, 40, "own")]);
    let picture = drawn(Language::Ja, |say| weights(&Seen::of(&one, &names), say));
    assert!(picture.title.contains("品質"), "{}", picture.title);
}

#[test]
fn what_falls_due_stands_on_its_day() {
    let mut plan = plan_of(vec![goal(1, 0, "a"), goal(2, 0, "a")]);
    for goal in &mut plan.goals {
        Arc::make_mut(goal).public.kpis = vec![Kpi {
            due: Date::new(2027, 1, 29),
            ..Kpi::default()
        }];
    }
    let picture = drawn(Language::Ja, |say| {
        year(&Seen::of(&plan, &[]), today(), say)
    });
    assert_eq!(picture.title, ja("picture-year-none", &[]));
    assert_eq!(picture.rows.len(), 1);
    assert_eq!(picture.rows[0].goals, [1, 2]);
    assert_eq!(picture.rows[0].text, "2027年1月29日");
}

#[test]
fn the_ladder_counts_what_reaches_the_public_step() {
    let mut plan = plan_of(vec![goal(1, 0, "a"), goal(2, 0, "a"), goal(3, 0, "a")]);
    let picture = |plan: &Plan| drawn(Language::Ja, |say| ladder(plan, say)).0;
    assert_eq!(picture(&plan).title, ja("picture-ladder-none", &[]));
    let steps = [
        (Some(LadderStep::Visible), Some(LadderStep::Reusable)),
        (None, Some(LadderStep::Public)),
        (Some(LadderStep::Public), None),
    ];
    for (goal, (now, aim)) in plan.goals.iter_mut().zip(steps) {
        let own = &mut Arc::make_mut(goal).private;
        (own.ladder.0.now, own.ladder.0.aim) = (now, aim);
    }
    Arc::make_mut(&mut plan.goals[2])
        .public
        .showing
        .permitted_on = Some(today());
    let picture = picture(&plan);
    assert_eq!(
        picture.title,
        ja("picture-ladder-public", &[("count", 2_usize.into())])
    );
    let said: Vec<&str> = picture.rows.iter().map(|row| &*row.detail).collect();
    assert_eq!(
        said,
        [
            "いまは「見える」、めざすのは「再び使える」",
            "めざすのは「公に出す（許可待ち）」",
            "いまは「公に出す」",
        ]
    );
}
