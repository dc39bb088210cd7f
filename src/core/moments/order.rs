//! Lists at two moments: in which order a reader goes through both, and what was moved.

/// Both lists as one: today's order, and what is gone behind the one that it stood behind.
pub(super) fn both<'a>(before: &[&'a str], after: &[&'a str]) -> Vec<&'a str> {
    let mut all = after.to_vec();
    for (at, id) in before.iter().enumerate() {
        if !all.contains(id) {
            let behind = before[..at].iter().rev();
            let place = behind
                .filter_map(|other| all.iter().position(|id| id == other))
                .next();
            all.insert(place.map_or(0, |place| place + 1), *id);
        }
    }
    all
}

/// What stands in both lists and was moved: as few as explain today's order.
pub(super) fn moved<'a>(before: &[&str], after: &[&'a str]) -> Vec<&'a str> {
    let old = |id: &str| before.iter().position(|other| *other == id);
    let stay: Vec<(usize, &str)> = after
        .iter()
        .filter_map(|id| Some((old(id)?, *id)))
        .collect();
    // The longest row of those that still stand in their old order: its length up to each, and the
    // one before it in that row.
    let mut rows: Vec<(usize, Option<usize>)> = Vec::with_capacity(stay.len());
    for (at, (place, _)) in stay.iter().enumerate() {
        let before = (0..at).filter(|other| stay[*other].0 < *place);
        let best = before.max_by_key(|other| (rows[*other].0, usize::MAX - other));
        rows.push((best.map_or(1, |other| rows[other].0 + 1), best));
    }
    let mut at = (0..rows.len()).max_by_key(|at| (rows[*at].0, usize::MAX - at));
    let mut unmoved = Vec::new();
    while let Some(place) = at {
        unmoved.push(place);
        at = rows[place].1;
    }
    let moved = stay
        .iter()
        .enumerate()
        .filter(|(at, _)| !unmoved.contains(at));
    moved.map(|(_, (_, id))| *id).collect()
}
