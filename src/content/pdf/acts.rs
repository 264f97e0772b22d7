//! What a PDF does by itself, or carries with it (ISO 32000-1, 12.6 and 7.11.4): found by the actions among its objects, wherever they
//! are used from.

use std::collections::BTreeSet;

use super::dicts::{ActionRole, Dictionary, PdfPart, dictionaries};
use super::file::{OBJECT, PdfFile};
use super::syntax::{Id, Piece, end};
use crate::content::acting::Acting;
use crate::content::leads::is_elsewhere;

/// How many bytes of objects are looked into, without their streams.
pub(super) const LOOKED_INTO: usize = 32 << 20;

/// How many references are followed.
const FOLLOWED: usize = 10_000;

/// The gravest thing that a PDF does.
pub(super) fn acts(file: &mut PdfFile) -> Option<Acting> {
    let mut seeing = Seeing { file, worst: None, followed: 0, leads: BTreeSet::new(), is_whole: true };
    seeing.look_at_all();
    seeing.follow();
    let is_whole = seeing.is_whole && !seeing.file.is_hiding();
    seeing.worst.max((!is_whole).then_some(Acting::Unread))
}

struct Seeing<'f, 'a> {
    file: &'f mut PdfFile<'a>,
    worst: Option<Acting>,
    followed: usize,
    /// What is carried out by itself.
    leads: BTreeSet<(u32, u16, ActionRole)>,
    /// Whether all of it was looked into.
    is_whole: bool,
}

impl<'a> Seeing<'_, 'a> {
    fn look_at_all(&mut self) {
        let (places, streams) = self.file.all_objects();
        self.is_whole = places.is_some();
        if let Some(trailer) = self.file.trailer.clone() {
            self.look_at(&trailer, ActionRole::Plain);
        }
        for at in places.unwrap_or_default() {
            match self.file.as_far_as(at, LOOKED_INTO) {
                Some((_, object)) => self.look_at(&object, ActionRole::Plain),
                None => self.file.is_wrong = true,
            }
        }
        for stream in streams {
            let Some((bytes, places)) = self.file.packed_objects(stream) else {
                self.is_whole = false;
                continue;
            };
            for at in places {
                let object = bytes.get(at..).unwrap_or_default();
                self.look_at(&Piece::new(object, None), ActionRole::Plain);
            }
        }
    }

    /// Looks at what is carried out by itself, and at what follows it.
    fn follow(&mut self) {
        let mut seen = BTreeSet::new();
        while let Some((number, generation, role)) = self.leads.pop_first() {
            if seen.insert((number, generation, role))
                && let Some(object) = self.resolved(Id(number, generation))
            {
                self.look_at(&object, role);
            }
        }
    }

    /// Looks at one object.
    fn look_at(&mut self, object: &Piece, role: ActionRole) {
        let bytes = object.bytes.get(..self.file.lookable).unwrap_or(&object.bytes);
        let taken = dictionaries(bytes, object.id, role, |found| match found {
            PdfPart::Dictionary(dictionary) => {
                let act = self.act_of(dictionary);
                self.worst = self.worst.take().max(act);
            }
            PdfPart::Leads(Id(number, generation), role) => {
                self.leads.insert((number, generation, role));
            }
        });
        self.file.lookable = self.file.lookable.saturating_sub(taken.unwrap_or(bytes.len()).max(1));
        // What is referred to is read no further than this.
        self.is_whole &= self.file.lookable > 0 && taken.is_some_and(|taken| taken != OBJECT);
    }

    /// The gravest of what a dictionary does.
    fn act_of(&mut self, dictionary: &Dictionary) -> Option<Acting> {
        let has = |key: &str| dictionary.has(key);
        let mut worst = None;
        let mut told = |act: Option<Acting>| worst = worst.take().max(act);
        for kind in self.values(dictionary, "S").iter().filter_map(Piece::name) {
            told(match kind.as_slice() {
                b"JavaScript" | b"Rendition" if has("JS") => Some(Acting::Script),
                b"Launch" if ["F", "Win", "Mac", "Unix"].into_iter().any(has) => Some(Acting::Starts),
                b"SubmitForm" | b"ImportData" | b"Thread" if has("F") => Some(Acting::Reaches),
                b"GoToE" if has("F") || has("T") => Some(Acting::Reaches),
                b"GoToR" if dictionary.role == ActionRole::Automatic && has("F") => Some(Acting::Reaches),
                b"GoToR" => self.files(dictionary).iter().filter_map(|file| of_file(file)).max(),
                b"URI" if dictionary.role == ActionRole::Automatic && has("URI") => Some(Acting::Reaches),
                b"URI" => self.texts(dictionary, "URI").iter().filter_map(|link| Acting::of_link(link)).max(),
                b"Rendition" if has("OP") => Some(Acting::Carries),
                b"Sound" if has("Sound") => Some(Acting::Carries),
                _ => None,
            });
        }
        // A file that is at an address.
        if has("FS") {
            let is_web = |kind: Vec<u8>| kind == b"URL";
            told(self.values(dictionary, "FS").iter().filter_map(Piece::name).any(is_web).then_some(Acting::Reaches));
        }
        // What addresses in the document are counted from.
        if has("Base") {
            told(self.texts(dictionary, "Base").iter().filter_map(|base| Acting::of_link(base)).max());
        }
        if has("Subtype") {
            let is_carried = |kind: Vec<u8>| {
                matches!(kind.as_slice(), b"FileAttachment" | b"RichMedia" | b"Movie" | b"Sound" | b"3D")
            };
            let is_one = self.values(dictionary, "Subtype").iter().filter_map(Piece::name).any(is_carried);
            told(is_one.then_some(Acting::Carries));
        }
        // A file that is carried is named, in the dictionary around it.
        if has("EF") {
            let is_inside = dictionary.all("EF").any(|files| files.is_dict());
            let is_named = is_inside || ["F", "UF"].iter().any(|key| !self.texts(dictionary, key).is_empty());
            told(is_named.then_some(Acting::Carries));
        }
        // What is in a file of its own, in place of what is in the stream: a picture, a page.
        if dictionary.is_stream && (has("F") || has("Ref")) {
            let is_file = |value: &Piece| value.is_dict() || value.text().is_some();
            let values = [self.values(dictionary, "F"), self.values(dictionary, "Ref")];
            told(values.iter().flatten().any(is_file).then_some(Acting::Reaches));
        }
        worst
    }

    /// The files that an action leads to: each is a text, or a dictionary with several.
    fn files(&mut self, dictionary: &Dictionary) -> Vec<String> {
        let mut files = self.texts(dictionary, "F");
        for file in self.values(dictionary, "F").iter().filter(|file| file.is_dict()) {
            for key in ["F", "UF", "DOS", "Mac", "Unix"] {
                let name = file.get(key).and_then(|name| self.end_of(name));
                files.extend(name.and_then(|name| self.decoded(&name)));
            }
        }
        files
    }

    /// The values of a key that are texts.
    fn texts(&mut self, dictionary: &Dictionary, key: &str) -> Vec<String> {
        let values = self.values(dictionary, key);
        values.iter().filter_map(|value| self.decoded(value)).collect()
    }

    fn decoded(&self, text: &Piece) -> Option<String> {
        self.file.text(text).map(|text| decoded(&text))
    }

    /// The values of a key, wherever each is stored.
    fn values<'b>(&mut self, dictionary: &Dictionary<'b>, key: &str) -> Vec<Piece<'b>>
    where
        'a: 'b,
    {
        let values: Vec<Piece<'b>> = dictionary.all(key).collect();
        values.into_iter().filter_map(|value| self.end_of(value)).collect()
    }

    /// A value, or what it refers to.
    fn end_of<'b>(&mut self, mut value: Piece<'b>) -> Option<Piece<'b>>
    where
        'a: 'b,
    {
        for _ in 0..4 {
            let Some(id) = value.reference() else { return Some(value) };
            value = self.resolved(id)?;
        }
        None
    }

    fn resolved(&mut self, id: Id) -> Option<Piece<'a>> {
        self.followed += 1;
        if self.followed > FOLLOWED.min(self.file.affordable()) || self.file.lookable == 0 {
            self.is_whole = false;
            return None;
        }
        let object = self.file.object(id)?;
        let length = end(&object.bytes, 0).unwrap_or(object.bytes.len());
        self.file.lookable = self.file.lookable.saturating_sub(length);
        Some(object)
    }
}

/// What an action does that leads to this file: one beside the document does nothing.
fn of_file(file: &str) -> Option<Acting> {
    is_elsewhere(file).then(|| Acting::of_link(file).unwrap_or_else(|| Acting::Link(file.to_owned())))
}

/// A text in one of the encodings that texts have.
fn decoded(text: &[u8]) -> String {
    let units = |of: fn([u8; 2]) -> u16| -> String {
        let units = text.get(2..).unwrap_or_default().as_chunks().0.iter().map(|unit| of(*unit));
        char::decode_utf16(units).map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match text {
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        _ => String::from_utf8_lossy(text).into_owned(),
    }
}

/// What is where, so that no object is looked into twice.
pub(super) type Everything = (Option<BTreeSet<usize>>, BTreeSet<u32>);

#[cfg(test)]
mod tests {
    use super::super::look;
    use crate::content::acting::Acting;

    /// A file whose tables are missing, as readers mend it.
    fn pdf(catalog: &str, more: &str) -> Vec<u8> {
        format!("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R{catalog}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n{more}\n\
                 trailer<</Root 1 0 R>>\n%%EOF")
        .into_bytes()
    }

    #[test]
    fn what_acts_is_found_wherever_it_is() {
        for (catalog, more, act) in [
            ("/OpenAction<</S/JavaScript/JS(app.alert(1))>>", "", Acting::Script),
            ("/OpenAction<</S/#4aavaScript/#4AS 3 0 R>>", "", Acting::Script),
            ("/OpenAction<</S/GoTo/S/JavaScript/JS(1)>>", "", Acting::Script),
            ("/OpenAction<</S/Rendition/JS(1)>>", "", Acting::Script),
            ("/Names<</JavaScript 3 0 R>>", "3 0 obj<</Names[(a)<</S/JavaScript/JS(1)>>]>>endobj", Acting::Script),
            (
                "/AcroForm 3 0 R",
                "3 0 obj<</Fields[<</AA<</K<</S/JavaScript/JS(AFNumber_Format(2))>>>>>>]>>endobj",
                Acting::Script,
            ),
            ("/OpenAction<</S 3 0 R/JS()>>", "3 0 obj /JavaScript endobj", Acting::Script),
            ("/OpenAction<</S/JavaScript/JS(1)", "", Acting::Script),
            ("", &format!("3 0 obj<</X({})/A<</S/JavaScript/JS(1)>>>>endobj", "a".repeat(2 << 20)), Acting::Script),
            ("", "3 0 obj<</Type/Annot/A<</S/Launch/F(a.exe)>>>>endobj", Acting::Starts),
            ("", "3 0 obj<</Type/Annot/A<</S/Launch/Win<</F(a)>>>>>>endobj", Acting::Starts),
            ("", "3 0 obj<</AA<</O<</S/SubmitForm/F(https://x.example)>>>>>>endobj", Acting::Reaches),
            ("", "3 0 obj<</S/ImportData/F(a.fdf)>>endobj", Acting::Reaches),
            ("", "3 0 obj<</S/MCD/D<</FS/URL/F(https://x.example/a.mp4)>>>>endobj", Acting::Reaches),
            ("", "3 0 obj<</S/GoToE/T<</R/C/N(a)>>>>endobj", Acting::Reaches),
            ("", "3 0 obj<</S/Thread/F(a.pdf)/D 0>>endobj", Acting::Reaches),
            ("/OpenAction 3 0 R", "3 0 obj<</S/URI/URI(https://x.example)>>endobj", Acting::Reaches),
            ("/OpenAction 3 0 R", "3 0 obj[4 0 R]endobj 4 0 obj<</S/GoToR/F(a.pdf)>>endobj", Acting::Reaches),
            ("/OpenAction<</S/GoTo/D[2 0 R/Fit]/Next<</S/URI/URI(https://x.example)>>>>", "", Acting::Reaches),
            ("/OpenAction<</S/GoTo/Next[<</S/Named>><</S/URI/URI(https://x.example)>>]>>", "", Acting::Reaches),
            (
                "/OpenAction<</S/GoTo/Next[4 0 R]>>",
                "4 0 obj<</Next[5 0 R]>>endobj 5 0 obj<</S/URI/URI(a)>>endobj",
                Acting::Reaches,
            ),
            ("/OpenAction<</S/GoTo>>/OpenAction<</S/URI/URI(a)>>", "", Acting::Reaches),
            ("", "3 0 obj<</Type/Page/AA<</O<</S/URI/URI(https://x.example)>>>>>>endobj", Acting::Reaches),
            (
                "",
                "3 0 obj<</AA 4 0 R>>endobj 4 0 obj<</O 5 0 R>>endobj 5 0 obj<</S/URI/URI(a)>>endobj",
                Acting::Reaches,
            ),
            ("", "3 0 obj<</Length 0/F(//x.example/a)>>stream\n\nendstream endobj", Acting::Reaches),
            ("", "3 0 obj<</Subtype/Image/F<</FS/URL/F(a)>>/Length 0>>stream\n\nendstream endobj", Acting::Reaches),
            (
                "",
                "3 0 obj<</Subtype/Form/Ref<</F(a.pdf)/Page 0>>/Length 0>>stream\n\nendstream endobj",
                Acting::Reaches,
            ),
            ("", "3 0 obj<</Names[(a)<</F(a.xml)/EF<</F 4 0 R>>>>]>>endobj", Acting::Carries),
            ("", "3 0 obj<</UF(a.xml)/EF 4 0 R>>endobj", Acting::Carries),
            ("", "3 0 obj<</Subtype/FileAttachment>>endobj", Acting::Carries),
            ("", "3 0 obj<</Subtype/RichMedia>>endobj", Acting::Carries),
            (
                "",
                "3 0 obj<</Type/ObjStm/N 1/First 4/Length 31>>stream\n9 0 <</S/JavaScript/JS(1)>>     \nendstream endobj",
                Acting::Script,
            ),
            // Its object begins within a text.
            (
                "",
                "3 0 obj<</Type/ObjStm/N 1/First 4/Length 33>>stream\n9 1 (<</S/JavaScript/JS(1)>>)     \nendstream endobj",
                Acting::Script,
            ),
        ] {
            assert_eq!(look(&pdf(catalog, more)).and_then(|seen| seen.act), Some(act), "{catalog} {more}");
        }
    }

    #[test]
    fn what_is_packed_so_that_it_is_not_seen_is_told() {
        for filter in ["/ASCIIHexDecode", "[/LZWDecode/FlateDecode]", "/FlateDecode"] {
            let more =
                format!("3 0 obj<</Type/ObjStm/N 1/First 4/Length 4/Filter{filter}>>stream\n9 0 \nendstream endobj");
            assert_eq!(look(&pdf("", &more)).and_then(|seen| seen.act), Some(Acting::Unread), "{filter}");
        }
    }

    #[test]
    fn a_link_leads_to_pages_and_people_alone() {
        for action in [
            "/S/URI/URI(file:///c:/a.exe)",
            "/S/URI/URI(ms-msdt:/id)",
            "/S/URI/URI(search-ms:query=a)",
            "/S/URI/URI(java\\nscript:1)",
            "/S/URI/URI<FEFF006A006100760061007300630072006900700074003A0031>",
            "/S/URI/URI 4 0 R",
            "/S/URI/URI(\\\\\\\\x.example\\\\a.docx)",
            "/S/GoToR/F(\\\\\\\\x.example\\\\a.pdf)",
            "/S/GoToR/F(//x.example/a.pdf)",
            "/S/GoToR/F<</F(https://x.example/a.pdf)>>",
            "/S/GoToR/F<</F(a.pdf)/UF(\\\\\\\\x.example\\\\a.pdf)>>",
        ] {
            let act = look(&pdf("", &format!("3 0 obj<</A<<{action}>>>>endobj 4 0 obj(ms-msdt:a)endobj")))
                .map(|seen| seen.act);
            assert!(matches!(act, Some(Some(Acting::Link(_)))), "{action}: {act:?}");
        }
        let disk = look(&pdf("", "3 0 obj<</A<</S/URI/URI(file:///K:/a.docx)>>>>endobj")).map(|seen| seen.act);
        assert_eq!(disk, Some(Some(Acting::Strays("file:///K:/a.docx".to_owned()))));
        let base = look(&pdf("/URI<</Base(file://x.example/)>>", "")).map(|seen| seen.act);
        assert_eq!(base, Some(Some(Acting::Link("file://x.example/".to_owned()))));
    }

    #[test]
    fn what_is_read_or_followed_is_fine() {
        for (catalog, more) in [
            ("", ""),
            ("/OpenAction[2 0 R/Fit]", ""),
            ("/OpenAction<</S/GoTo/D[2 0 R/Fit]>>", ""),
            (
                "/OpenAction[3 0 R/XYZ null null 0]",
                "3 0 obj<</Annots[<</A<</S/URI/URI(https://www.udir.no)>>>>]>>endobj",
            ),
            (
                "/OpenAction<</S/GoTo/D[3 0 R]/Next 4 0 R>>",
                "3 0 obj<</A<</S/URI/URI(a)>>>>endobj 4 0 obj<</S/Named/N/Print>>endobj",
            ),
            ("", "3 0 obj<</Type/Page/AA<</O<</S/GoTo/D[2 0 R/Fit]>>/C<</S/Named/N/NextPage>>>>>>endobj"),
            ("", "3 0 obj<</AA<<>>/A<</S/ResetForm>>>>endobj"),
            (
                "",
                "3 0 obj<</S/Hide/T(a)>>endobj 4 0 obj<</S/SetOCGState/State[/ON 6 0 R]>>endobj 5 0 obj<</S/Trans>>endobj",
            ),
            ("", "3 0 obj<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://www.udir.no)>>>>endobj"),
            (
                "",
                "3 0 obj<</A<</S/URI/URI(www.lia.no)>>/PA<</S/URI/URI(mailto:post@lia.no)>>>>endobj 4 0 obj<</S/URI/URI(tel:112)>>endobj",
            ),
            (
                "",
                "3 0 obj<</A<</S/GoToR/F(andre.pdf)/D[0/Fit]>>>>endobj 4 0 obj<</S/GoToR/F<</F(../a.pdf)/UF(../a.pdf)>>>>endobj",
            ),
            ("", "3 0 obj<</S/Thread/D 0>>endobj"),
            (
                "/AcroForm 3 0 R",
                "3 0 obj<</Fields[<</FT/Tx/T(Namn /JavaScript)/V<2F4A53>>>]/NeedAppearances true>>endobj",
            ),
            ("", "3 0 obj<</Length 9>>stream\n/JS (a)\nendstream endobj % /Launch"),
            // Names of other things: a colour, a font, a glyph, a state, a layer, a tag, what a page uses.
            (
                "",
                "3 0 obj[/Separation/Launch/DeviceCMYK 9 0 R]endobj 4 0 obj[/DeviceN[/JavaScript/JS]/DeviceCMYK 9 0 R]endobj",
            ),
            (
                "",
                "3 0 obj<</Type/Font/Subtype/Type1/BaseFont/3D/Encoding<</Differences[1/Movie/Sound/JS/Launch]>>>>endobj",
            ),
            ("", "3 0 obj<</Font<</JS 9 0 R/S 9 0 R/F 9 0 R/EF 9 0 R/AA 9 0 R>>/Properties<</Launch 9 0 R>>>>endobj"),
            ("", "3 0 obj<</AP<</N<</JavaScript 9 0 R/Off 9 0 R>>>>/AS/JavaScript>>endobj"),
            ("/OCProperties<</OCGs[3 0 R]>>", "3 0 obj<</Type/OCG/Name(JavaScript)/Intent/Launch>>endobj"),
            ("", "3 0 obj<</Type/StructElem/S/Movie/P 5 0 R/T(a)>>endobj 4 0 obj<</S/Launch/P 5 0 R/K 1>>endobj"),
            ("", "3 0 obj<</RoleMap<</Sound/P/JavaScript/Span>>>>endobj"),
            // What Acrobat leaves of attachments and scripts that were removed; filters as they are named in pictures.
            ("/Names<</EmbeddedFiles<</Names[]>>/JavaScript<</Names[]>>>>", ""),
            ("", "3 0 obj<</Length 0/F/FlateDecode>>stream\n\nendstream endobj"),
            ("", &format!("3 0 obj<</Nums[{}]>>endobj", "1 0 R ".repeat(300_000))),
        ] {
            assert_eq!(look(&pdf(catalog, more)).map(|seen| seen.act), Some(None), "{catalog} {more}");
        }
    }
}
