//! One context laid over another.

use deguchi::model::{Amount, Context, Figure, ItemId, Objective};

fn id(text: &str) -> ItemId {
    ItemId::new(text).unwrap()
}

fn figure(item: &str, name: &str, amount: i64) -> Figure {
    Figure {
        id: id(item),
        name: name.into(),
        amount: Some(Amount::whole(amount)),
        unit: "千円".into(),
    }
}

fn objective(item: &str, text: &str) -> Objective {
    Objective {
        id: id(item),
        text: text.into(),
    }
}

fn here() -> Context {
    Context {
        vision: "楽しく学ぶ".into(),
        slogan: "まず試す".into(),
        figures: vec![figure("a", "売上", 100), figure("b", "粗利", 40)],
        objectives: vec![objective("c", "分室を広げる"), objective("d", "事例にする")],
        ..Context::default()
    }
}

#[test]
fn items_that_are_called_the_same_keep_the_id_that_goals_link_to() {
    let new = Context {
        figures: vec![figure("x", "粗利", 45), figure("y", "営利", 20)],
        objectives: vec![objective("z", " 事例にする "), objective("c", "別の文言")],
        ..Context::default()
    };
    let new = new.with_ids_of(&here());
    let figures: Vec<&str> = new.figures.iter().map(|f| f.id.as_str()).collect();
    let objectives: Vec<&str> = new.objectives.iter().map(|o| o.id.as_str()).collect();
    assert_eq!(figures, ["b", "y"]);
    assert_eq!(objectives, ["d", "c"]);
}

#[test]
fn one_id_is_given_once() {
    let new = Context {
        figures: vec![
            figure("x", "粗利", 1),
            figure("y", "粗利", 2),
            figure("z", "", 3),
        ],
        ..Context::default()
    };
    let new = new.with_ids_of(&here());
    let ids: Vec<&str> = new.figures.iter().map(|f| f.id.as_str()).collect();
    assert_eq!(ids, ["b", "y", "z"]);
}

#[test]
fn laying_over_changes_what_is_said_and_leaves_the_rest() {
    let table = Context {
        vision: "基盤を届ける".into(),
        figures: vec![figure("x", "粗利", 45), figure("y", "営利", 20)],
        ..Context::default()
    };
    let new = here().overlaid(table);
    assert_eq!(new.vision, "基盤を届ける");
    assert_eq!(new.slogan, "まず試す");
    assert_eq!(
        new.figures,
        [
            figure("a", "売上", 100),
            figure("b", "粗利", 45),
            figure("y", "営利", 20)
        ]
    );
    assert_eq!(new.objectives, here().objectives);
    assert_eq!(here().overlaid(Context::default()), here());
}
