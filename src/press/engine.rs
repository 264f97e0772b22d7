//! Typst, which only this module calls: templates and data in, a tagged PDF out.
//!
//! Nothing is read from the machine: the fonts are built into the program, templates and pictures come with the sheet, there
//! is no clock, and a template can import no packages.

use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Label, Selector, Smart};
use typst::introspection::{Introspector, MetadataElem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::{Fault, Pdf, Sheet};
use crate::content::guarded::guarded;
use crate::model::Date;

/// Noto Sans in four styles (SIL Open Font License 1.1), as the crate `notosans` carries it.
const FONTS: [&[u8]; 4] = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];

/// What all documents share.
struct Engine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let fonts: Vec<Font> = FONTS.iter().flat_map(|font| Font::iter(Bytes::new(*font))).collect();
        Engine { library: LazyHash::new(Library::default()), book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    })
}

/// Whether the font has a glyph for a character, in all its styles.
pub fn covers(character: char) -> bool {
    engine().fonts.iter().all(|font| font.info().coverage.contains(character.into()))
}

/// The files of one document.
struct SheetFiles {
    main: FileId,
    sources: HashMap<FileId, Source>,
    bytes: HashMap<FileId, Bytes>,
    /// Where the document is on the web.
    address: String,
}

/// The number of a file. Typst keeps each path it was ever given (at most 65,535 in a process), so paths are the same for
/// all documents.
fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

impl SheetFiles {
    fn of<'a>(main: &str, files: impl Iterator<Item = (&'a str, &'a [u8])>, address: &str) -> Option<SheetFiles> {
        let (mut sources, mut bytes) = (HashMap::new(), HashMap::new());
        for (path, content) in files {
            let id = file_id(path)?;
            if path.ends_with(".typ") {
                sources.insert(id, parsed(id, &String::from_utf8_lossy(content)));
            } else {
                bytes.insert(id, Bytes::new(content.to_vec()));
            }
        }
        Some(SheetFiles { main: file_id(main)?, sources, bytes, address: address.to_owned() })
    }
}

/// A template as Typst parses it, once for all documents: parsing them all takes a tenth of the time of a sheet.
fn parsed(id: FileId, text: &str) -> Source {
    static PARSED: LazyLock<Mutex<HashMap<FileId, Source>>> = LazyLock::new(Mutex::default);
    let mut known = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    match known.get(&id) {
        Some(source) if source.text() == text => source.clone(),
        // The first of its path, or one of another site's theme.
        _ => {
            let source = Source::new(id, text.to_owned());
            known.insert(id, source.clone());
            source
        }
    }
}

/// The file that an address is in, as a QR code.
const QR: &str = "qr.svg";

/// An address as a QR code, drawn in SVG (ISO/IEC 18004); nothing is drawn of one that is too long for it.
fn qr(address: &str) -> Vec<u8> {
    use qrcode::render::svg;
    let code = qrcode::QrCode::with_error_correction_level(address, qrcode::EcLevel::M);
    let drawn = code.map(|code| code.render::<svg::Color>().min_dimensions(1, 1).module_dimensions(4, 4).build());
    drawn.map_or(NO_PICTURE.to_vec(), String::into_bytes)
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

impl World for SheetFiles {
    fn library(&self) -> &LazyHash<Library> {
        &engine().library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &engine().book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match self.bytes.get(&id) {
            // Drawn only where it is wanted: it takes as long as a third of a sheet's data.
            None if file_id(QR) == Some(id) => Ok(Bytes::new(qr(&self.address))),
            known => known.cloned().ok_or_else(|| missing(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        engine().fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Typesets a document and writes it as PDF/UA-1 (ISO 14289-1). Errors: the first fault, in a template; a panic in the engine
/// is a fault of that document too, and does not end the program.
///
/// To be called on a thread with room to recurse: see [`super::each`].
pub(super) fn typeset(sheet: &Sheet, mut pictures: BTreeMap<String, Vec<u8>>) -> Result<Pdf, Fault> {
    let mut made = set(sheet, &pictures);
    if made.is_err() {
        let left_out: Vec<String> =
            pictures.iter().filter(|(_, picture)| !is_picture(picture)).map(|(path, _)| path.clone()).collect();
        if !left_out.is_empty() {
            left_out.iter().for_each(|path| drop(pictures.insert(path.clone(), NO_PICTURE.to_vec())));
            made = set(sheet, &pictures).map(|made| Pdf { left_out, ..made });
        }
    }
    made
}

/// Evicts from Typst's memory, useless for other documents, what was last used more than `age` calls ago. With 0 all of it
/// goes, even what a document being typeset on another thread would use again.
pub(super) fn forget(age: usize) {
    comemo::evict(age);
}

/// What replaces a picture that can't be set.
const NO_PICTURE: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>";

/// Whether something is a picture that can be set, tried alone.
pub(super) fn is_picture(picture: &[u8]) -> bool {
    let template =
        b"#set document(title: [x])\n#set text(font: \"Noto Sans\")\n#image(\"/picture\", alt: \"x\")\n".as_slice();
    let files = SheetFiles::of("picture.typ", [("picture.typ", template), ("picture", picture)].into_iter(), "");
    // As strictly as in a document: its words must be in the font too.
    let options =
        PdfStandards::new(&[PdfStandard::Ua_1]).map(|standards| PdfOptions { standards, ..PdfOptions::default() });
    let sets = |files: SheetFiles| Some(pdf(&files, "picture.typ", options.as_ref().ok()?).is_ok());
    files.and_then(sets).unwrap_or(false)
}

fn set(sheet: &Sheet, pictures: &BTreeMap<String, Vec<u8>>) -> Result<Pdf, Fault> {
    let all = sheet.templates.iter().chain(pictures).map(|(path, content)| (path.as_str(), content.as_slice()));
    let files = SheetFiles::of(&sheet.template, all.chain([("data.json", sheet.data.as_slice())]), &sheet.address);
    let files = files.ok_or_else(|| Fault::new(&sheet.template, "path"))?;
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| Fault::new(&sheet.template, error.message()))?;
    let options = PdfOptions {
        ident: Smart::Custom(sheet.ident.clone()),
        creator: Smart::Custom(Some("betre".to_owned())),
        timestamp: sheet.date.and_then(timestamp),
        standards,
        ..PdfOptions::default()
    };
    pdf(&files, &sheet.template, &options)
}

fn pdf(files: &SheetFiles, template: &str, options: &PdfOptions) -> Result<Pdf, Fault> {
    let compiled = guarded(|| {
        let Warned { output, .. } = typst::compile::<PagedDocument>(files);
        let document = output.map_err(|errors| fault(files, &errors, template))?;
        let bytes = typst_pdf::pdf(&document, options).map_err(|errors| fault(files, &errors, template))?;
        Ok(Pdf { bytes, pages: document.pages().len(), lines_over: lines_over(&document), left_out: Vec::new() })
    });
    compiled.unwrap_or_else(|| Err(Fault::new(template, "panic")))
}

/// What a template says with `lines-over` of `lib.typ`.
fn lines_over(document: &PagedDocument) -> usize {
    let label = Label::construct("lines-over".into()).ok();
    let told = label.and_then(|label| document.introspector().query_first(&Selector::Label(label)));
    let told = told.and_then(|told| told.to_packed::<MetadataElem>().map(|told| told.value.clone()));
    told.and_then(|lines| lines.cast().ok()).unwrap_or_default()
}

/// The start of a day, in UTC.
fn timestamp(date: Date) -> Option<Timestamp> {
    let part = |number: i8| u8::try_from(number).ok();
    Datetime::from_ymd_hms(date.year().into(), part(date.month())?, part(date.day())?, 0, 0, 0).map(Timestamp::new_utc)
}

fn fault(files: &SheetFiles, errors: &[SourceDiagnostic], template: &str) -> Fault {
    let Some(error) = errors.first() else { return Fault::new(template, "") };
    let place = error.span.id().and_then(|id| {
        let source = files.sources.get(&id)?;
        let line = source.lines().byte_to_line(files.range(error.span)?.start)? + 1;
        Some(format!("{}:{line}", id.vpath().get_without_slash()))
    });
    Fault::new(&place.unwrap_or_else(|| template.to_owned()), &error.message)
}
