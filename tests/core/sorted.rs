//! The sorted set and map against the standard library's.

use std::collections::{BTreeMap, BTreeSet};

use deguchi::sorted::{Map, Set, arrange};
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_set_does_what_a_set_does(steps in proptest::collection::vec((0..3_u8, 0..12_u8), 0..60)) {
        let (mut ours, mut theirs) = (Set::new(), BTreeSet::new());
        for (step, item) in steps {
            match step {
                0 | 1 => prop_assert_eq!(ours.insert(item), theirs.insert(item)),
                _ => prop_assert_eq!(ours.remove(&item), theirs.remove(&item)),
            }
            prop_assert_eq!(ours.contains(&item), theirs.contains(&item));
            prop_assert!(ours.iter().eq(theirs.iter()));
            prop_assert_eq!(ours.len(), theirs.len());
        }
    }

    #[test]
    fn a_map_does_what_a_map_does(
        steps in proptest::collection::vec((0..4_u8, "[a-c]{0,2}", any::<u8>()), 0..60)
    ) {
        let (mut ours, mut theirs) = (Map::new(), BTreeMap::new());
        for (step, key, value) in steps {
            match step {
                0 | 1 => prop_assert_eq!(ours.insert(key.clone(), value), theirs.insert(key.clone(), value)),
                2 => prop_assert_eq!(ours.remove(&*key), theirs.remove(&*key)),
                _ => {
                    *ours.get_or_default(key.clone()) ^= value;
                    *theirs.entry(key.clone()).or_default() ^= value;
                }
            }
            prop_assert_eq!(ours.get(&*key), theirs.get(&*key));
            prop_assert_eq!(ours.contains_key(&*key), theirs.contains_key(&*key));
            prop_assert!(ours.iter().eq(theirs.iter()));
        }
    }

    #[test]
    fn what_stands_in_any_order_is_brought_in_order(items in proptest::collection::vec(0..50_u8, 0..80)) {
        let want: BTreeSet<u8> = items.iter().copied().collect();
        prop_assert!(Set::of(items.clone()).iter().eq(&want));
        prop_assert!(items.iter().copied().collect::<Set<u8>>().iter().eq(&want));
        let map = Map::of(items.iter().map(|item| (*item, *item)).collect());
        prop_assert!(map.iter().all(|(key, value)| key == value));
        prop_assert!(map.keys().eq(&want));
    }

    #[test]
    fn lists_are_arranged_as_the_standard_library_sorts(
        items in proptest::collection::vec((0..9_u8, any::<u16>()), 0..90)
    ) {
        let (mut ours, mut theirs) = (items.clone(), items);
        arrange(&mut ours, &mut |one, other| one.0 < other.0);
        theirs.sort_by_key(|item| item.0);
        prop_assert_eq!(ours, theirs);
    }
}
