//! The files that findings point into.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use super::identity::masked;
use super::visible;

/// A file of this run, by its number in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(u32);

impl FileId {
    /// The file with this number, counted from 0.
    pub fn nth(number: u32) -> FileId {
        FileId(number)
    }
}

/// A piece of a file, in bytes of its normalised text. An empty span at 0 means the file as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The file that `start` and `end` count in.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// From byte `start` up to `end`, which is not part of it.
    pub fn new(file: FileId, start: usize, end: usize) -> Span {
        Span { file, start, end }
    }

    /// The file itself, if no place in it can be named.
    pub fn file(file: FileId) -> Span {
        Span::new(file, 0, 0)
    }

    /// The part of this span from byte `start` to `end`, counted from where it begins.
    pub fn part(self, start: usize, end: usize) -> Span {
        Span::new(self.file, self.start + start, self.start + end)
    }
}

/// A file as the program sees it: text without byte-order mark and with `\n` line ends.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// Path from the site's folder, with `/`; in a shared layer, the layer's name and the path from its folder.
    pub path: String,
    /// Empty for what is not text, or can't be read as text.
    pub text: Arc<str>,
    /// The language that the words in it are written in; empty for the site's first.
    pub lang: String,
    /// Whether it translates another file, and so holds words alone.
    pub translates: bool,
    /// The name of the sheet, for a spreadsheet: its text is one row per line, with tabs between the cells.
    pub sheet: Option<String>,
    /// The number of the layer, among those of the site, that the file is in, if it is one that other sites have too; `None` for
    /// the site's own folder.
    pub layer: Option<usize>,
    /// Whether the file has a newer version that can't be read: findings in this one are old.
    pub stale: bool,
    /// Where its lines after the first begin, computed on first use.
    lines: OnceLock<Vec<usize>>,
}

impl Source {
    /// A file without its text.
    pub fn new(path: impl Into<String>, lang: impl Into<String>) -> Source {
        let lang = lang.into();
        Source { path: path.into(), translates: !lang.is_empty(), lang, ..Source::default() }
    }

    /// The same with words in another language; empty for the site's first, in which it translates nothing.
    pub fn in_lang(self, lang: &str) -> Source {
        Source { lang: lang.to_owned(), translates: self.translates && !lang.is_empty(), ..self }
    }

    /// The same in the layer of this number, under this path; in no layer it is the site's own.
    pub fn in_layer(self, layer: Option<usize>, path: String) -> Source {
        Source { path, layer, ..self }
    }

    /// Whether other sites have the file too.
    pub fn is_shared(&self) -> bool {
        self.layer.is_some()
    }

    /// The same as an old version of its file.
    pub fn as_stale(self) -> Source {
        Source { stale: true, ..self }
    }
}

/// A place as an editor counts it: 1-based line and column, the column in characters (in a
/// spreadsheet: row and column of the cell).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Location {
    /// From 1.
    pub line: usize,
    /// From 1.
    pub column: usize,
}

/// The letters of a spreadsheet's column, counted from 1: `C`.
pub fn column_name(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    letters
}

/// All files of a run.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<Source>,
    /// What is shown before the paths of the site's own files: its folder in a workspace. Empty for a site alone.
    folder: String,
}

impl Sources {
    /// Adds a file that has no number yet.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>, lang: impl Into<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(Source { text: text.into(), ..Source::new(path, lang) });
        id
    }

    /// Makes room for this many files, whose numbers have been given out already.
    pub fn reserve(&mut self, files: usize) {
        self.files.resize(files.max(self.files.len()), Source::default());
    }

    /// Sets a file that has a number already.
    pub fn put(&mut self, file: FileId, source: Source) {
        self.files[file.0 as usize] = source;
    }

    /// The file with a number, which must be one of this run.
    pub fn get(&self, file: FileId) -> &Source {
        &self.files[file.0 as usize]
    }

    /// All files with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files.iter().enumerate().map(|(at, source)| (FileId(u32::try_from(at).unwrap_or(u32::MAX)), source))
    }

    /// The first place where a character occurs: in a text of this language, else in any.
    pub fn find(&self, character: char, lang: &str) -> Option<Span> {
        let places = self.iter().filter_map(|(file, source)| {
            let start = source.text.find(character)?;
            let span = Span::new(file, start, start + character.len_utf8());
            Some((source.lang != lang, source.path.as_str(), span))
        });
        places.min().map(|(.., span)| span)
    }

    /// The path of the file that a span is in.
    pub fn path(&self, span: Span) -> &str {
        &self.get(span.file).path
    }

    /// The path of a span's file, as it is shown: without identity numbers, and with signs for what can't be seen.
    pub fn shown_path(&self, span: Span) -> Cow<'_, str> {
        let path = self.path(span);
        if self.folder.is_empty() || path.starts_with("betre:") {
            return visible(masked(path));
        }
        // A layer is named by the path from the folder of the site.
        let (mut folder, mut inside) = (self.folder.as_str(), path);
        while let (Some(above), false) = (inside.strip_prefix("../"), folder.is_empty()) {
            (folder, inside) = (folder.rsplit_once('/').map_or("", |(above, _)| above), above);
        }
        let between = if folder.is_empty() { "" } else { "/" };
        Cow::Owned(visible(masked(&format!("{folder}{between}{inside}"))).into_owned())
    }

    /// The same files, shown as those of a site in a folder of a workspace.
    pub fn in_folder(self, folder: &str) -> Sources {
        Sources { folder: folder.to_owned(), ..self }
    }

    /// The text of a span; empty if the span does not fit its file.
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file).text.get(span.start..span.end).unwrap_or("")
    }

    /// Where a span begins, as an editor counts it.
    pub fn location(&self, span: Span) -> Location {
        let source = self.get(span.file);
        let start = source.text.floor_char_boundary(span.start);
        let lines = source.lines.get_or_init(|| source.text.match_indices('\n').map(|(at, _)| at + 1).collect());
        let line = lines.partition_point(|line| *line <= start);
        let line_start = line.checked_sub(1).map_or(0, |before| lines[before]);
        let in_line = &source.text[line_start..start];
        let sheet = source.sheet.is_some();
        Location {
            line: line + 1,
            column: 1 + if sheet { in_line.matches('\t').count() } else { in_line.chars().count() },
        }
    }

    /// The sheet and cell of a place in a spreadsheet: `Ark1`, `C4`.
    pub fn cell(&self, span: Span) -> Option<(&str, String)> {
        let sheet = self.get(span.file).sheet.as_deref()?;
        let place = self.location(span);
        Some((sheet, format!("{}{}", column_name(place.column), place.line)))
    }
}
