//! What must be uploaded and deleted to make one published site into another.

use serde::Serialize;

use super::Refusal;
use super::manifest::{MANIFEST, Manifest};

/// What is to be done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It is only in the new site.
    Add,
    /// It has other bytes in the new site.
    Update,
    /// It is only in the old site.
    Delete,
}

impl Change {
    /// Before the path in a list.
    pub fn sign(self) -> char {
        match self {
            Change::Add => '+',
            Change::Update => '~',
            Change::Delete => '-',
        }
    }
}

/// A file that is not the same in both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Transfer {
    /// What is to be done with it.
    pub change: Change,
    /// From the published folder, with `/`.
    pub path: String,
}

/// What is to be done, in an order in which no reader meets a page whose style sheet, file or neighbour is missing: what
/// pages use, new pages, changed pages, the manifest, then what is deleted. Empty if both are the same.
pub fn changes(old: &Manifest, new: &Manifest) -> Result<Vec<Transfer>, Refusal> {
    if old.release != new.release {
        return Err(Refusal::OtherRelease(old.release));
    }
    let added_or_updated = new.files.iter().filter_map(|(path, file)| match old.files.get(path) {
        None => Some((Change::Add, path)),
        Some(before) if before != file => Some((Change::Update, path)),
        Some(_) => None,
    });
    let deleted = old.files.keys().filter(|path| !new.files.contains_key(*path)).map(|path| (Change::Delete, path));
    let step = |(change, path): (Change, &String)| Transfer { change, path: path.clone() };
    let mut steps: Vec<Transfer> = added_or_updated.chain(deleted).map(step).collect();
    if !steps.is_empty() {
        steps.push(Transfer { change: Change::Update, path: MANIFEST.to_owned() });
    }
    // Stable: within a rank the paths keep their order.
    steps.sort_by_key(rank);
    Ok(steps)
}

fn rank(step: &Transfer) -> (u8, Change) {
    let rank = match step.change {
        Change::Delete => 3,
        _ if step.path == MANIFEST => 2,
        _ if step.path.ends_with(".html") => 1,
        _ => 0,
    };
    (rank, step.change)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::hash::Hash;
    use crate::publish::Release;
    use crate::publish::manifest::PublishedFile;

    fn manifest(files: &[(&str, &str)]) -> Manifest {
        let file = |text: &str| PublishedFile { hash: Hash::of(text.as_bytes()), size: text.len() as u64 };
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), file(text))).collect();
        Manifest { release: Release::Site, files }
    }

    #[test]
    fn nothing_is_linked_to_before_it_is_there() -> Result<(), Refusal> {
        let old =
            [("a/index.html", "1"), ("assets/old.css", "1"), ("b/index.html", "1"), ("same", "1"), ("x.pdf", "1")];
        let new =
            [("a/index.html", "2"), ("assets/new.css", "1"), ("c/index.html", "1"), ("same", "1"), ("x.pdf", "2")];
        let steps = changes(&manifest(&old), &manifest(&new))?;
        let lines: Vec<String> = steps.iter().map(|step| format!("{} {}", step.change.sign(), step.path)).collect();
        let wanted = [
            "+ assets/new.css",
            "~ x.pdf",
            "+ c/index.html",
            "~ a/index.html",
            "~ .betre-manifest",
            "- assets/old.css",
            "- b/index.html",
        ];
        assert_eq!(lines, wanted);
        assert_eq!(changes(&manifest(&old), &manifest(&old))?, []);
        Ok(())
    }

    #[test]
    fn a_consultation_copy_is_not_uploaded_over_the_site() {
        let site = manifest(&[]);
        let preview = Manifest { release: Release::Consultation, ..site.clone() };
        assert!(matches!(changes(&site, &preview), Err(Refusal::OtherRelease(Release::Site))));
    }
}
