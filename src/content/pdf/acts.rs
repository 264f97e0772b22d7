//! What a PDF does by itself, or carries with it (ISO 32000-1, 12.6 and 7.11.4): found by the names in its objects, wherever they
//! are used from.

use std::collections::BTreeSet;

use super::file::{OBJECT, PdfFile};
use super::syntax::{Piece, names};

/// What a PDF does besides being read; the gravest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PdfAct {
    /// It has more objects than are looked into.
    Unread,
    /// It carries other files, sound or film.
    Carries,
    /// It sends what is filled in, fetches something, or opens another file.
    Reaches,
    /// It runs a script.
    Script,
    /// It starts a program.
    Launch,
}

/// How many bytes of objects are looked into, without their streams.
const LOOKED_INTO: usize = 24 << 20;

fn act_of(name: &[u8]) -> Option<PdfAct> {
    match name {
        b"Launch" => Some(PdfAct::Launch),
        b"JavaScript" | b"JS" => Some(PdfAct::Script),
        b"SubmitForm" | b"ImportData" | b"GoToR" | b"GoToE" => Some(PdfAct::Reaches),
        // Whatever happens when a page is opened or a field is left.
        b"AA" => Some(PdfAct::Reaches),
        b"EmbeddedFile" | b"EmbeddedFiles" | b"FileAttachment" | b"Rendition" | b"RichMedia" | b"RichMediaExecute"
        | b"Movie" | b"Sound" | b"GoTo3DView" | b"3D" => Some(PdfAct::Carries),
        _ => None,
    }
}

/// The gravest thing that a PDF does.
pub(super) fn acts<'a>(file: &mut PdfFile<'a>, catalog: &Piece<'a>) -> Option<PdfAct> {
    let mut worst = opens_an_address(file, catalog).then_some(PdfAct::Reaches);
    let (places, streams) = file.all_objects();
    let mut left = LOOKED_INTO;
    let mut look = |bytes: &[u8]| {
        let taken = names(bytes.get(..left).unwrap_or(bytes), |name| worst = worst.max(act_of(name)));
        left = left.saturating_sub(taken);
        left > 0 && taken < OBJECT
    };
    let mut is_whole = places.is_some();
    for at in places.unwrap_or_default() {
        match file.any_at(at) {
            Some((_, object)) => is_whole &= look(&object.bytes),
            None => file.is_wrong = true,
        }
    }
    for stream in streams {
        match file.packed_objects(stream) {
            Some(bytes) => is_whole &= look(&bytes),
            None => is_whole = false,
        }
    }
    worst.or_else(|| (!is_whole).then_some(PdfAct::Unread))
}

/// How many actions, each after the one before it, are looked into.
const CHAIN: usize = 16;

/// Whether an address is opened as soon as the file is, at once or after something else.
fn opens_an_address<'a>(file: &mut PdfFile<'a>, catalog: &Piece<'a>) -> bool {
    let mut action = file.get(catalog, "OpenAction");
    for _ in 0..CHAIN {
        let Some(now) = action else { return false };
        if file.get(&now, "S").and_then(|kind| kind.name()).is_some_and(|kind| kind == b"URI") {
            return true;
        }
        action = file.get(&now, "Next");
    }
    // Nobody makes so many.
    true
}

/// What is where, so that no object is looked into twice.
pub(super) type Everything = (Option<BTreeSet<usize>>, BTreeSet<u32>);

#[cfg(test)]
mod tests {
    use super::super::look;
    use super::PdfAct;

    /// A file whose tables are missing, as readers mend it.
    fn pdf(catalog: &str, more: &str) -> Vec<u8> {
        format!("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R{catalog}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n{more}\n\
                 trailer<</Root 1 0 R>>\n%%EOF")
        .into_bytes()
    }

    #[test]
    fn what_acts_is_found_wherever_it_is() {
        for (catalog, more, act) in [
            ("/OpenAction<</S/JavaScript/JS(app.alert(1))>>", "", PdfAct::Script),
            ("/OpenAction<</S/#4aavaScript/#4AS 3 0 R>>", "", PdfAct::Script),
            ("/Names<</JavaScript 3 0 R>>", "3 0 obj<</Names[(a)<</S/X>>]>>endobj", PdfAct::Script),
            (
                "/AcroForm 3 0 R",
                "3 0 obj<</Fields[<</AA<</K<</S/JavaScript/JS(AFNumber_Format(2))>>>>>>]>>endobj",
                PdfAct::Script,
            ),
            ("", "3 0 obj<</Type/Annot/A<</S/Launch/F(a.exe)>>>>endobj", PdfAct::Launch),
            ("", "3 0 obj<</AA<</O<</S/SubmitForm/F(https://x.example)>>>>>>endobj", PdfAct::Reaches),
            ("", "3 0 obj<</S/ImportData>>endobj", PdfAct::Reaches),
            ("", "3 0 obj<</S/GoToE>>endobj", PdfAct::Reaches),
            ("/OpenAction 3 0 R", "3 0 obj<</S/URI/URI(https://x.example)>>endobj", PdfAct::Reaches),
            ("/OpenAction<</S 3 0 R>>", "3 0 obj /JavaScript endobj", PdfAct::Script),
            ("/OpenAction<</S/GoTo/D[2 0 R/Fit]/Next<</S/URI/URI(https://x.example)>>>>", "", PdfAct::Reaches),
            ("", "3 0 obj<</Type/Page/AA<</O<</S/URI/URI(https://x.example)>>>>>>endobj", PdfAct::Reaches),
            ("/Names<</EmbeddedFiles 3 0 R>>", "", PdfAct::Carries),
            ("", "3 0 obj<</Subtype/FileAttachment>>endobj", PdfAct::Carries),
            ("", "3 0 obj<</Subtype/RichMedia>>endobj", PdfAct::Carries),
            (
                "",
                "3 0 obj<</Type/ObjStm/N 1/First 4/Length 22>>stream\n9 0 <</S/JavaScript>>  \nendstream endobj",
                PdfAct::Script,
            ),
        ] {
            assert_eq!(look(&pdf(catalog, more)).and_then(|seen| seen.act), Some(act), "{catalog} {more}");
        }
    }

    #[test]
    fn what_is_read_or_followed_is_fine() {
        for (catalog, more) in [
            ("", ""),
            ("/OpenAction[2 0 R/Fit]", ""),
            ("/OpenAction<</S/GoTo/D[2 0 R/Fit]>>", ""),
            ("", "3 0 obj<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://www.udir.no)>>>>endobj"),
            (
                "/AcroForm 3 0 R",
                "3 0 obj<</Fields[<</FT/Tx/T(Namn /JavaScript)/V<2F4A53>>>]/NeedAppearances true>>endobj",
            ),
            ("", "3 0 obj<</Length 9>>stream\n/JS (a)\nendstream endobj % /Launch"),
        ] {
            assert_eq!(look(&pdf(catalog, more)).map(|seen| seen.act), Some(None), "{catalog} {more}");
        }
    }
}
