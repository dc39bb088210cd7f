//! A table that was copied in a spreadsheet and pasted into the context.

use deguchi::formats::{Document, Kind, LeftRow, Pack, context_from_table, read};
use deguchi::model::{House, Language, Plan, PlanId};
use deguchi::ports::CountingIds;

/// Reads the text as a table; what was understood makes a sound context, the rest is given back.
pub fn try_out(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let pasted = context_from_table(&text, &CountingIds::default());
    let again = context_from_table(&text, &CountingIds::default());
    assert_eq!(pasted, again);

    let context = pasted.context;
    let plan = Plan {
        id: PlanId::new("plan").expect("an id"),
        context: context.clone().into(),
        ..Plan::default()
    };
    assert_eq!(plan.check(), []);
    let pack = Pack::of_context(&context, &House::default(), Language::Ja);
    let opened = read(pack.to_json().as_bytes(), &[Kind::Pack]).expect("a context file");
    assert_eq!(opened.document, Document::Pack(Box::new(pack)));

    let order: Vec<usize> = pasted.left.iter().map(|row| row.row).collect();
    assert!(order.is_sorted_by(|one, other| one < other), "{order:?}");
    for LeftRow { row, text: cells } in &pasted.left {
        assert!(*row > 0 && *row <= 1 + text.matches(['\n', '\r']).count());
        assert!(!cells.trim().is_empty());
    }
}
