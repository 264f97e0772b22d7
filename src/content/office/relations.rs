//! What the parts of a document have to do with each other and with what is outside it (ECMA-376, part 2, 9.3).

use crate::content::acting::Acting;
use crate::content::enclosed::is_office;
use crate::content::name::extension;

/// What a relation of this kind to this target does. Its kind is an address, of which programs differ in all but the end.
pub(super) fn act(kind: &str, target: &str, is_external: bool) -> Option<Acting> {
    let kind = kind.trim().rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    match kind.as_str() {
        // It is opened if somebody asks for it.
        "hyperlink" | "video" | "audio" | "media" if is_external => Acting::of_link(target),
        "vbaproject" | "wordvbadata" | "xlmacrosheet" | "xlintlmacrosheet" => Some(Acting::Macros),
        "control" | "activexcontrolbinary" => Some(Acting::Starts),
        // Another text becomes part of this one: pages are not looked into.
        "afchunk" if is_office(target) || extension(target) == "txt" => Some(Acting::Carries),
        "afchunk" => Acting::of_fetch(target).max(Some(Acting::Unread)),
        "oleobject" if !is_external => Some(Acting::Carries),
        // The sheet behind a diagram is an office document too, and is looked into as one.
        "package" if !is_external && !is_looked_into(target) => Some(Acting::Carries),
        _ => Acting::of_fetch(target),
    }
}

/// Whether what lies in a document is an office document, by its name.
fn is_looked_into(target: &str) -> bool {
    is_office(target)
        || matches!(extension(target).as_str(), "xlsb" | "xlsm" | "docm" | "pptm" | "dotx" | "xltx" | "sldx" | "thmx")
}
