//! Files that nothing uses.

use super::Checking;
use crate::content::Asset;
use crate::content::name::in_link;
use crate::diagnostic::{Code, Diagnostic};

/// Reports them, but not those of layers: other sites may use them.
pub(super) fn check(checking: &Checking) {
    // What is not read may use them.
    if checking.site.first().broken_settings {
        return;
    }
    let is_own = |asset: &&Asset| !checking.site.sources.get(asset.span.file).is_shared();
    for asset in checking.site.assets.iter().filter(is_own).filter(|asset| !checking.site.uses.has(&asset.path)) {
        let finding = Diagnostic::new(Code::FileUnused, asset.span).arg("path", asset.path.as_str());
        checking.findings.add(finding.arg("address", in_link(&asset.path)));
    }
}
