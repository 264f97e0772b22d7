//! Which number a step is shown with: its rank, if the files are numbered with room between them.

use std::collections::BTreeMap;

use super::{Entry, EntryId, Kind};
use crate::diagnostic::Span;

/// Gives steps the numbers that readers see. Those of one level follow each other: 10, 20, 30 and 1, 2, 4 are shown as 1, 2, 3.
/// Where they begin is the editor's choice (0, or 4 where the level before ends with 3), unless there is room between all.
/// `begins` says where they begin when steps are held back, which may be those that tell: by the places of levels.
pub(super) fn rank_steps(entries: &mut [Entry], begins: &BTreeMap<Span, u32>) {
    let mut levels: BTreeMap<EntryId, Vec<usize>> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.kind == Kind::Step) {
        if let Some(level) = entry.parent.filter(|_| entry.number.is_some()) {
            levels.entry(level).or_default().push(at);
        }
    }
    for (level, steps) in levels {
        let numbers: Vec<u32> = steps.iter().filter_map(|at| entries[*at].number).collect();
        let first = numbers.iter().copied().min().unwrap_or_default();
        let is_alone = numbers.len() == 1 && first >= 10;
        let own = if is_alone || gap(&numbers) > 1 { first.min(1) } else { first };
        let begin = begins.get(&entries[level.0].span).copied().unwrap_or(own);
        for (number, at) in (begin..).zip(steps) {
            entries[at].number = Some(number);
        }
    }
}

/// The least distance between numbers, which is what is left between files for others to come: 10 for 10, 20, 30.
pub fn gap(numbers: &[u32]) -> u32 {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    sorted.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap_or(1).max(1)
}

/// The number for what comes after all others, as far from the last as they are from one another; `None` if there are no others.
pub fn after_last(numbers: &[u32]) -> Option<u32> {
    numbers.iter().max().map(|last| last.saturating_add(gap(numbers)))
}

#[cfg(test)]
mod tests {
    use super::gap;

    #[test]
    fn the_least_distance_is_the_room_between_files() {
        assert_eq!(gap(&[10, 20, 30]), 10);
        assert_eq!(gap(&[4, 1, 2]), 1);
        assert_eq!((gap(&[]), gap(&[7]), gap(&[3, 3])), (1, 1, 1));
    }
}
