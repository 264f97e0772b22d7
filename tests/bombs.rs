//! A small file that asks for much: each format and each way to swell costs little, or is told at its place. The generator of such
//! files is here, and the program that gets them has a limit of processor time and of memory, whatever else the machine does.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{self, TODAY, base, ensure, packed, trial};

/// A name, and the files that are laid over the base site.
type Bomb = (&'static str, fn() -> Vec<(&'static str, Vec<u8>)>);

/// As much as a text may have, nearly.
const MUCH: usize = 510_000;

/// Seconds of processor time. The program that users build takes 2 at most; without optimisation it takes ten times as long.
const SECONDS: u32 = if cfg!(debug_assertions) { 20 } else { 2 };

/// KiB of memory: 500 MB, and room that is only set aside for stacks and threads, and for a program that is not optimised.
const MEMORY: u32 = if cfg!(debug_assertions) { 1_400_000 } else { 1_000_000 };

pub fn trials() -> Vec<Trial> {
    let bombs = TEXTS.iter().chain(TABLES).chain(KEYS).chain(FILES).chain(THEMES);
    let lines = LINES.iter().map(|unit| {
        let name = format!("bombs::a line of {}", unit.trim().escape_debug());
        trial(name, move || goes_off(&[("pages/bombe.md", page(&fill(unit)))]).map(drop))
    });
    let each = bombs.map(|(name, files)| trial(format!("bombs::{name}"), move || goes_off(&files()).map(drop)));
    let many = MANY.iter().map(|(name, words, files)| {
        let is_told = move || {
            let told = goes_off(&files())?;
            ensure(told.contains(words), format!("{words:?} is not in {told}"))
        };
        trial(format!("bombs::many {name}"), is_told)
    });
    lines.chain(each).chain(many).chain([trial("bombs::little memory is told", little_memory)]).collect()
}

/// Checks the base site with these files: it ends by itself, within its limits. Returns what is told.
fn goes_off<P: AsRef<Path>>(files: &[(P, Vec<u8>)]) -> Result<String, Failed> {
    let (_scratch, site) = base()?;
    for (path, bytes) in files {
        let path = site.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&site))?;
        fs::write(path, bytes)?;
    }
    let (code, told) = limited(&site, SECONDS, MEMORY)?;
    ensure(matches!(code, Some(0 | 1)), format!("exit {code:?}: {}", told.chars().take(500).collect::<String>()))?;
    let lines = told.lines().count();
    ensure(lines < 5_000 && told.len() < 300_000, format!("{lines} lines, {} bytes are told", told.len()))?;
    Ok(told)
}

/// The exit code of a check with so many seconds of processor time and KiB of memory, and what it told.
fn limited(site: &Path, seconds: u32, memory: u32) -> Result<(Option<i32>, String), Failed> {
    let check = format!("check . --format json --lang en --today {TODAY}");
    let output = support::limited(seconds, Some(memory), site, &check)?;
    let told = [output.stdout, output.stderr].concat();
    Ok((output.status.code(), String::from_utf8_lossy(&told).into_owned()))
}

/// With less memory than it needs, the program says so and does nothing: it does not abort.
fn little_memory() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    // With less than the first, the system can't even load a program that is not optimised.
    for megabytes in [128, 192, 256, 320, 384, 512, 768, 1024] {
        let (code, told) = limited(&site, SECONDS, megabytes * 1024)?;
        let fine = match code {
            Some(0) => true,
            Some(2) => told.contains("memory"),
            _ => false,
        };
        ensure(fine, format!("{megabytes} MB: exit {code:?}: {told}"))?;
    }
    Ok(())
}

fn page(text: &str) -> Vec<u8> {
    format!("+++\ntitle = \"Bombe\"\n+++\n\n{text}\n").into_bytes()
}

/// As many of a piece as a text may have.
fn fill(unit: &str) -> String {
    unit.repeat(MUCH / unit.len())
}

/// A text of numbered pieces.
fn numbered(count: usize, piece: impl Fn(&mut String, usize) -> std::fmt::Result) -> String {
    let mut text = String::new();
    for number in 0..count {
        let _ = piece(&mut text, number);
    }
    text
}

/// What stands on one line, as often as it fits.
const LINES: &[&str] = &[
    "a",
    "ord ",
    "*",
    "**a ",
    "_a ",
    "[",
    "[a](",
    "![",
    "<",
    "`",
    "`a ``b ",
    "> ",
    "- ",
    "\\",
    "&amp;",
    "https://a.no/ ",
    "@a ",
    "{",
    "{a} ",
    "{a}",
    "{term.a} ",
    "|",
    "a@b.no ",
    "K:\\a ",
    "<b>",
    "<!--",
    "~~a ",
    "# ",
    "\"a ",
    "[]",
    "[a] ",
    "&#",
    "å",
    "\u{a0}a",
    "(a",
    "]",
    "TODO ",
    "[^1] ",
    "a;b ",
    "/a",
    "www.a ",
    ":a",
    "\u{202e}a",
    "1",
    "12345678 ",
    "[[a]] ",
    "**a** b ",
];

const TEXTS: &[Bomb] = &[
    ("paragraphs", || vec![("pages/bombe.md", page(&fill("a\n\n")))]),
    ("paragraphs of a step", || vec![("guides/barn/0-undring/1-sja.md", page(&fill("a\n\n")))]),
    ("items", || vec![("pages/bombe.md", page(&fill("- a\n")))]),
    ("headings of one name", || vec![("pages/bombe.md", page(&fill("## a\n\n")))]),
    ("bold lines", || vec![("pages/bombe.md", page(&fill("**a**\n\n")))]),
    ("links that are wrong", || vec![("pages/bombe.md", page(&fill("[a](b.md)\n")))]),
    ("pictures that are gone", || vec![("pages/bombe.md", page(&fill("![a](images/a.png)\n\n")))]),
    ("HTML", || vec![("pages/bombe.md", page(&fill("<div>\n\n")))]),
    ("lines", || vec![("pages/bombe.md", page(&fill("a\n")))]),
    ("breaks", || vec![("pages/bombe.md", page(&fill("a\\\n")))]),
    ("code", || vec![("pages/bombe.md", page(&fill("```\n")))]),
    ("definitions", || vec![("pages/bombe.md", page(&numbered(30_000, |text, at| writeln!(text, "[a{at}]: b{at}"))))]),
    ("rows of Markdown", || vec![("pages/bombe.md", page(&format!("| a | b |\n|---|---|\n{}", fill("|a|b|\n"))))]),
    ("columns of Markdown", || {
        let columns = format!("{}|\n{}|\n{}|\n", "| a ".repeat(50_000), "|---".repeat(50_000), "| b ".repeat(10));
        vec![("pages/bombe.md", page(&columns))]
    }),
    ("items in items", || {
        vec![("pages/bombe.md", page(&numbered(690, |text, at| writeln!(text, "{}- a", "  ".repeat(at)))))]
    }),
    ("quotations in quotations", || {
        vec![("pages/bombe.md", page(&numbered(690, |text, at| writeln!(text, "{}a\n", "> ".repeat(at)))))]
    }),
    ("a text that is too large", || vec![("pages/bombe.md", page(&"a".repeat(60 << 20)))]),
];

const TABLES: &[Bomb] = &[
    ("rows of CSV", || table(&numbered(1_999, |text, at| writeln!(text, "Tiltak {at};Eit tiltak;1")))),
    ("more rows than are read", || table(&fill("a;b;c\n"))),
    ("empty rows", || table(&fill("\n"))),
    ("cells of one row", || table(&fill(";a"))),
    ("a cell", || table(&fill("a "))),
    ("quotation marks", || table(&fill("\""))),
    ("quoted rows", || table(&fill("\"a\"\n"))),
    ("cells that are wrong", || table(&numbered(1_999, |text, at| writeln!(text, "<b>{at};[[x{at}]];99")))),
    ("columns", || {
        let row = format!("{}\n", ["a"; 99].join(";"));
        vec![("measures/bombe.csv", format!("namn;{}\n{}", ["b"; 98].join(";"), row.repeat(1_999)).into_bytes())]
    }),
];

/// A table with the columns of measures above these rows.
fn table(rows: &str) -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("measures/bombe.csv", format!("namn;beskrivelse;nivå\n{rows}").into_bytes()),
        ("measures/bombe.md", b"+++\ntitle = \"Bombe\"\n+++\n".to_vec()),
    ]
}

fn keys(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    vec![("glossary.toml", text.as_bytes().to_vec())]
}

const KEYS: &[Bomb] = &[
    ("lists in lists", || keys(&format!("[a]\ntitle = {}{}", "[".repeat(200_000), "]".repeat(200_000)))),
    ("tables in tables", || keys(&format!("[{}a]\n", "a.".repeat(200_000)))),
    ("keys of keys", || keys(&format!("[a]\n{}a = 1\n", "a.".repeat(200_000)))),
    ("braces in braces", || keys(&format!("[a]\nx = {}1{}", "{a=".repeat(120_000), "}".repeat(120_000)))),
    ("tables", || keys(&numbered(1_999, |text, at| writeln!(text, "[a{at}]\ntitle = \"Ord {at}\"\ntext = \"Ord\"")))),
    ("more tables than are read", || keys(&numbered(50_000, |text, at| writeln!(text, "[a{at}]")))),
    ("tables of one name", || keys(&fill("[a]\n"))),
    ("lines without a key", || keys(&fill("a b\n"))),
    ("quotations that do not end", || keys(&fill("a = \"\n"))),
    ("curly quotation marks", || keys(&fill("a = “x”\n"))),
    ("a list", || keys(&format!("[a]\ntitle = [{}]\n", "1,".repeat(MUCH / 2)))),
    ("lists of tables", || keys(&fill("[[a]]\n"))),
    ("a long value", || keys(&format!("[a]\ntitle = \"{}\"\n", "a ".repeat(MUCH / 2)))),
    ("equals signs", || keys(&fill("="))),
    ("full stops", || keys(&fill("."))),
    ("commas", || keys(&format!("a = [{}", fill(",")))),
    ("line ends", || keys(&fill("\n"))),
    ("contacts", || {
        let own = numbered(1_990, |text, at| writeln!(text, "[a{at}]\nname = \"A{at}\"\nphone = \"2222{at}\""));
        vec![("contacts.toml", own.into_bytes())]
    }),
    ("units with an overview each", || {
        vec![("units.toml", numbered(1_990, |text, at| writeln!(text, "[a{at}]\ntitle = \"A{at}\"")).into_bytes())]
    }),
    ("forms of one field", || {
        let form = |text: &mut String, at: usize| writeln!(text, "[a{at}]\ntitle = \"A{at}\"\nfields = [\"B\"]");
        vec![("tools.toml", numbered(1_990, form).into_bytes())]
    }),
    ("a form of many fields", || {
        let fields = numbered(1_990, |text, at| write!(text, "{{ text = \"A{at}\" }},"));
        vec![("tools/bombe.md", format!("+++\ntitle = \"B\"\nfields = [{fields}]\n+++\na\n").into_bytes())]
    }),
    ("services", || {
        vec![("services.toml", numbered(1_990, |text, at| writeln!(text, "[a{at}]\ntitle = \"A{at}\"")).into_bytes())]
    }),
    ("old addresses", || {
        let aliases = numbered(1_990, |text, at| write!(text, "\"/a{at}/\","));
        vec![("pages/bombe.md", format!("+++\ntitle = \"B\"\naliases = [{aliases}]\n+++\na\n").into_bytes())]
    }),
    ("addresses that are wrong", || {
        let aliases = "\"a b\",".repeat(1_990);
        vec![("pages/bombe.md", format!("+++\ntitle = \"B\"\naliases = [{aliases}]\n+++\na\n").into_bytes())]
    }),
    ("synonyms", || vec![("synonyms.toml", format!("groups = [{}]\n", "[\"a\",\"b\"],".repeat(1_990)).into_bytes())]),
];

/// A file among the site's files, with a link to it.
fn linked(path: &'static str, bytes: Vec<u8>) -> Vec<(&'static str, Vec<u8>)> {
    vec![(path, bytes), ("pages/bombe.md", page(&format!("[Fila]({path})")))]
}

/// A picture on a page that goes into documents too.
fn shown(path: &'static str, bytes: Vec<u8>) -> Vec<(&'static str, Vec<u8>)> {
    let step = format!("+++\ntitle = \"Sjå\"\n+++\nSjå.\n\n![ei teikning av eit hus]({path})\n");
    vec![(path, bytes), ("guides/barn/0-undring/1-sja.md", step.into_bytes())]
}

/// An archive with these parts.
fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let parts: Vec<_> = parts.iter().map(|(name, part)| ((*name).to_owned(), part.clone().into_bytes())).collect();
    packed(&parts).unwrap_or_default()
}

const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org";

/// A workbook with this in its sheet, and these texts.
fn workbook(sheet: &str, texts: &str) -> Vec<(&'static str, Vec<u8>)> {
    let relations =
        |rows: &str| format!("<Relationships xmlns=\"{RELATIONS}/package/2006/relationships\">{rows}</Relationships>");
    let kind = |kind: &str| format!("{RELATIONS}/officeDocument/2006/relationships/{kind}");
    let of_book = format!("<Relationship Id=\"r\" Type=\"{}\" Target=\"xl/workbook.xml\"/>", kind("officeDocument"));
    let of_sheets = format!(
        "<Relationship Id=\"r1\" Type=\"{}\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"r2\" Type=\"{}\" Target=\"sharedStrings.xml\"/>",
        kind("worksheet"),
        kind("sharedStrings")
    );
    let book = format!(
        "<workbook xmlns=\"{SHEET}\" xmlns:r=\"{}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        kind("").trim_end_matches('/')
    );
    let sheet = format!("<worksheet xmlns=\"{SHEET}\">{sheet}</worksheet>");
    let bytes = archive(&[
        ("_rels/.rels", relations(&of_book)),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", relations(&of_sheets)),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", format!("<sst xmlns=\"{SHEET}\">{texts}</sst>")),
    ]);
    vec![("measures/bombe.xlsx", bytes), ("measures/bombe.md", b"+++\ntitle = \"Bombe\"\n+++\n".to_vec())]
}

/// Rows of a sheet below the names of its columns, which are the first text.
fn rows(rows: &str) -> String {
    format!("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>namn</t></is></c></row>{rows}</sheetData>")
}

/// A spreadsheet of LibreOffice with this in its table.
fn sheet(table: &str) -> Vec<(&'static str, Vec<u8>)> {
    let names = "urn:oasis:names:tc:opendocument:xmlns";
    let content = format!(
        "<office:document-content xmlns:office=\"{names}:office:1.0\" xmlns:table=\"{names}:table:1.0\" \
         xmlns:text=\"{names}:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"A\">\
         <table:table-row><table:table-cell><text:p>namn</text:p></table:table-cell></table:table-row>{table}\
         </table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let bytes =
        archive(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()), ("content.xml", content)]);
    vec![("measures/bombe.ods", bytes), ("measures/bombe.md", b"+++\ntitle = \"Bombe\"\n+++\n".to_vec())]
}

/// The beginning of a picture that says it is this large.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(b"\x08\x06\0\0\0\0\0\0\0\0\0\0\0IEND\xaeB\x60\x82");
    bytes
}

/// A box of a film around another.
fn boxed(inside: Vec<u8>, name: &[u8]) -> Vec<u8> {
    let length = u32::try_from(inside.len() + 8).unwrap_or(u32::MAX).to_be_bytes();
    [length.as_slice(), name, &inside].concat()
}

const FILES: &[Bomb] = &[
    ("cells of a workbook", || {
        workbook(
            &rows(&numbered(1_999, |text, at| write!(text, "<row><c t=\"s\"><v>{at}</v></c></row>"))),
            &fill("<si><t>a</t></si>"),
        )
    }),
    ("rows of a workbook", || workbook(&rows(&"<row/>".repeat(3_000_000)), "")),
    ("one text in each cell", || {
        let text = format!("<si><t>{}</t></si>", "a ".repeat(200_000));
        workbook(&rows(&"<row><c t=\"s\"><v>0</v></c></row>".repeat(1_999)), &text)
    }),
    ("a workbook of blanks", || workbook(&" ".repeat(60 << 20), "")),
    ("parts in parts of a workbook", || workbook(&"<a>".repeat(5_000_000), "")),
    ("merged cells", || {
        let merged = numbered(200_000, |text, at| write!(text, "<mergeCell ref=\"A{}:CV2000\"/>", at % 2_000 + 1));
        workbook(&format!("{}<mergeCells>{merged}</mergeCells>", rows("")), "")
    }),
    ("a cell far away", || workbook(&rows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"), "")),
    ("cells that are repeated", || {
        let cell = "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>a</text:p></table:table-cell>";
        sheet(&format!("<table:table-row table:number-rows-repeated=\"1048576\">{cell}</table:table-row>"))
    }),
    ("blanks that are repeated", || {
        sheet(&format!(
            "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>",
            "<text:s text:c=\"999999999\"/>".repeat(1_000)
        ))
    }),
    ("a document of blanks", || linked("files/a.docx", archive(&[("word/document.xml", " ".repeat(100 << 20))]))),
    ("a document of fields in fields", || {
        let field = "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>a</w:instrText>".repeat(400_000);
        linked("files/a.docx", archive(&[("word/document.xml", field)]))
    }),
    ("a document of elements in elements", || {
        linked("files/a.odt", archive(&[("content.xml", "<a>".repeat(10_000_000))]))
    }),
    ("a document of relations", || {
        let row =
            "<Relationship Type=\"a/image\" Target=\"https://x.example\" TargetMode=\"External\"/>".repeat(400_000);
        linked("files/a.docx", archive(&[("word/_rels/document.xml.rels", row)]))
    }),
    ("a document of formulas", || {
        linked("files/a.xlsx", archive(&[("xl/workbook.xml", "<f>A(B(C(\"a\",'b'!A1</f>".repeat(1_000_000))]))
    }),
    ("attributes of a document", || {
        let attributes = numbered(2_000_000, |text, at| write!(text, " a{at}=\"\""));
        linked("files/a.odt", archive(&[("content.xml", format!("<a{attributes}/>"))]))
    }),
    ("documents in documents", || {
        let inside = packed(&[("a.xml".to_owned(), b" ".repeat(40 << 20))]).unwrap_or_default();
        let parts: Vec<_> = (0..100).map(|at| (format!("{at}.docx"), inside.clone())).collect();
        linked("files/a.docx", packed(&parts).unwrap_or_default())
    }),
    ("an RTF of groups", || linked("files/a.rtf", [b"{\\rtf1".to_vec(), b"{\\fldinst ".repeat(4_000_000)].concat())),
    ("an RTF of objects", || {
        linked("files/a.rtf", [b"{\\rtf1".to_vec(), b"{\\objdata 5061636b616765002e}".repeat(1_500_000)].concat())
    }),
    ("an old document of fields", || {
        linked(
            "files/a.doc",
            [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), b"\x13 aaaaaaaa".repeat(4_000_000)].concat(),
        )
    }),
    ("cells that begin like formulas", || linked("files/a.csv", b"=a(b(|;".repeat(6_000_000))),
    ("a PDF of actions", || {
        let actions = numbered(100_000, |text, at| {
            writeln!(text, "{at} 0 obj<</AA<</O {} 0 R>>/S 1 0 R/JS 2 0 R>>endobj", at + 1)
        });
        linked("files/a.pdf", format!("%PDF-1.7\n{actions}trailer<</Root 1 0 R>>\n%%EOF").into_bytes())
    }),
    ("a PDF of actions in actions", || {
        let actions = "<</AA<</O<</Next[".repeat(500_000);
        linked("files/a.pdf", format!("%PDF-1.7\n1 0 obj{actions}\ntrailer<</Root 1 0 R>>\n%%EOF").into_bytes())
    }),
    ("a PDF of references to one text", || {
        let actions = numbered(20_000, |text, at| writeln!(text, "{} 0 obj<</S 2 0 R/URI 3 0 R>>endobj", at + 9));
        let text = format!("3 0 obj({})endobj", "a".repeat(900_000));
        linked(
            "files/a.pdf",
            format!("%PDF-1.7\n{actions}2 0 obj/URI endobj {text}\ntrailer<</Root 1 0 R>>\n%%EOF").into_bytes(),
        )
    }),
    ("a PDF of values of one key", || {
        let values = "/S 1 0 R/URI 2 0 R".repeat(500_000);
        linked(
            "files/a.pdf",
            format!("%PDF-1.7\n1 0 obj<<{values}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF").into_bytes(),
        )
    }),
    ("a document of many parts", || {
        let names: Vec<String> = (0..20_000).map(|at| format!("word/media/{at}.jpg")).collect();
        let parts: Vec<_> = names.iter().map(|name| (name.as_str(), String::new())).collect();
        linked("files/a.docx", archive(&parts))
    }),
    ("a film of boxes in boxes", || {
        let inside = (0..2_000).fold(Vec::new(), |inside, _| boxed(inside, b"moov"));
        linked("files/a.mp4", [b"\0\0\0\x10ftypisom\0\0\0\0".to_vec(), inside].concat())
    }),
    ("a film of boxes", || {
        linked("files/a.mp4", [b"\0\0\0\x10ftypisom\0\0\0\0".to_vec(), b"\0\0\0\x08udta".repeat(1_000_000)].concat())
    }),
    ("a PNG that says it is vast", || shown("images/a.png", png(60_000, 60_000))),
    ("a PNG of texts", || {
        let texts = b"\0\0\0\x04tEXta\0bc\0\0\0\0".repeat(500_000);
        let picture = png(10, 10);
        shown("images/a.png", [&picture[..33], &texts, &picture[33..]].concat())
    }),
    ("a GIF that says it is vast", || {
        shown(
            "images/a.gif",
            b"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\xff\xff\xff\xff\0\x02\x02D\x01\0;".to_vec(),
        )
    }),
    ("a WebP that says it is vast", || {
        shown(
            "images/a.webp",
            b"RIFF\x24\0\0\0WEBPVP8L\x18\0\0\0\x2f\xff\xff\xff\x0f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec(),
        )
    }),
    ("a JPEG that says it is vast", || {
        shown(
            "images/a.jpg",
            b"\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03\x01\x11\0\x02\x11\0\x03\x11\0\xff\xd9".to_vec(),
        )
    }),
    ("a JPEG of segments", || {
        shown("images/a.jpg", [b"\xff\xd8".to_vec(), b"\xff\xe1\0\x02".repeat(500_000), b"\xff\xd9".to_vec()].concat())
    }),
    ("groups in groups of a drawing", || {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\">";
        let groups = ["<g>".repeat(100_000), "</g>".repeat(100_000)].concat();
        shown("images/a.svg", format!("{svg}{groups}</svg>").into_bytes())
    }),
    ("attributes of a drawing", || {
        let attributes = numbered(30_000, |text, at| write!(text, " a{at}=\"\""));
        shown("images/a.svg", format!("<svg xmlns=\"http://www.w3.org/2000/svg\"{attributes}></svg>").into_bytes())
    }),
    ("many files", || vec![("files/a.txt", fill("a\n").into_bytes()), ("files/b.vtt", fill("WEBVTT\n").into_bytes())]),
];

const THEMES: &[Bomb] = &[
    ("braces of a style sheet", || vec![("theme/assets/style.css", fill("{").into_bytes())]),
    ("rules of a style sheet", || vec![("theme/assets/style.css", fill("a{b:url(c)}").into_bytes())]),
    ("a line of a style sheet", || vec![("theme/assets/style.css", fill("a").into_bytes())]),
    ("brackets of a template", || {
        vec![("theme/templates/page.html", format!("{{{{ {}1 }}}}", "(".repeat(100_000)).into_bytes())]
    }),
    ("conditions in conditions", || vec![("theme/templates/page.html", "{% if page %}".repeat(20_000).into_bytes())]),
    ("elements in elements", || vec![("theme/templates/page.html", fill("<b>").into_bytes())]),
    ("words of a theme", || {
        vec![("theme/words/nn.ftl", numbered(30_000, |text, at| writeln!(text, "a{at} = b")).into_bytes())]
    }),
    ("placeables in placeables", || vec![("theme/words/nn.ftl", format!("a = {}", "{".repeat(100_000)).into_bytes())]),
    ("placeables on lines of their own", || {
        vec![("theme/words/nn.ftl", format!("a = {}", "{\n ".repeat(100_000)).into_bytes())]
    }),
    ("a design in brackets", || vec![("theme/theme.toml", format!("a = {}", "[".repeat(100_000)).into_bytes())]),
];

/// A name, what is told in words, and many files of which each is within its own limits.
type Swarm = (&'static str, &'static str, fn() -> Vec<(String, Vec<u8>)>);

const MANY: &[Swarm] = &[
    ("pages", "more than 8 MB", || each(40, |at| (format!("pages/a{at}.md"), page(&"a ord ".repeat(MUCH / 6))))),
    ("steps", "about 200 pages", || {
        let step = |outcomes: &str, text: &str| format!("+++\ntitle = \"Vel\"\noutcomes = [{outcomes}]\n+++\n{text}\n");
        let close = "{ answer = \"Ferdig\", goto = \"close\" },";
        let ways = numbered(4, |text, at| write!(text, "{{ answer = \"Noko {at}\", goto = \"step:a{at}\" }},"));
        let ways = ways + "{ answer = \"Vidare\", goto = \"level:1\" }," + close;
        let text = "Eit avsnitt med det som er sagt.\n\n".repeat(4_900);
        let mut files =
            each(4, |at| (format!("guides/barn/0-undring/{}-a{at}.md", at + 3), step(close, &text).into_bytes()));
        files.push(("guides/barn/0-undring/2-vel.md".to_owned(), step(&ways, "Vel.").into_bytes()));
        files
    }),
    ("tables", "more than 20,000", || {
        each(30, |at| (format!("measures/a{at}.csv"), numbered_rows(1_999).into_bytes()))
    }),
    ("workbooks", "more than 20,000", || {
        let rows = rows(&"<row><c t=\"s\"><v>0</v></c></row>".repeat(1_999));
        let bytes = workbook(&rows, "<si><t>a</t></si>").swap_remove(0).1;
        each(60, |at| (format!("measures/a{at}.xlsx"), bytes.clone()))
    }),
    ("lists", "more than 8 MB", || {
        let numbers = format!("[{}]", "1,".repeat(1_900));
        let lists = format!("+++\ntitle = \"A\"\nnumbers = [{}]\n+++\na\n", format!("{numbers},").repeat(130));
        each(40, |at| (format!("pages/a{at}.md"), lists.clone().into_bytes()))
    }),
    ("old addresses of a guide", "5,000 old addresses", || {
        let aliases = numbered(100, |text, at| write!(text, "\"/a{at}/\","));
        let guide = format!("+++\ntitle = \"Barn\"\naliases = [{aliases}]\n+++\nBarn.\n").into_bytes();
        let step = b"+++\ntitle = \"Steg\"\n+++\nSteg.\n";
        let mut files = each(100, |at| (format!("guides/barn/0-undring/{}-a{at}.md", at + 3), step.to_vec()));
        files.push(("guides/barn/guide.md".to_owned(), guide));
        files
    }),
    ("languages", "too many languages", || {
        let settings = fs::read_to_string(support::root().join("tests/base/site.toml")).unwrap_or_default();
        let tags = numbered(150, |text, at| {
            write!(text, "\"q{}{}\",", char::from(b'a' + at as u8 / 26), char::from(b'a' + at as u8 % 26))
        });
        vec![("site.toml".to_owned(), settings.replace("[\"nn\"]", &format!("[\"nn\",{tags}]")).into_bytes())]
    }),
    ("colour profiles", "asks for more memory", || {
        let pictures: Vec<_> = (0..4).map(|at| format!("images/a{at}.png")).collect();
        let shown: String = pictures.iter().map(|path| format!("![ei teikning av eit hus]({path})\n\n")).collect();
        let mut files: Vec<_> = pictures.into_iter().zip(0..).map(|(path, at)| (path, with_profile(at))).collect();
        let step = format!("+++\ntitle = \"Sjå\"\n+++\nSjå.\n\n{shown}");
        files.push(("guides/barn/0-undring/1-sja.md".to_owned(), step.into_bytes()));
        files
    }),
];

/// As many files, each by its number.
fn each(count: usize, file: impl Fn(usize) -> (String, Vec<u8>)) -> Vec<(String, Vec<u8>)> {
    (0..count).map(file).collect()
}

fn numbered_rows(count: usize) -> String {
    format!("namn;alder\n{}", numbered(count, |text, at| writeln!(text, "Leik {at};6")))
}

/// A small picture with a colour profile that unpacks to 300 MB.
fn with_profile(last: u8) -> Vec<u8> {
    let chunk = |kind: &[u8], data: &[u8]| {
        let length = u32::try_from(data.len()).unwrap_or(0).to_be_bytes();
        let mut sum = flate2::Crc::new();
        sum.update(&[kind, data].concat());
        [length.as_slice(), kind, data, &sum.sum().to_be_bytes()].concat()
    };
    let zipped = |begin: &[u8], parts: usize, end: &[u8]| {
        let mut packer = flate2::write::ZlibEncoder::new(begin.to_vec(), flate2::Compression::fast());
        for part in std::iter::repeat_n([0; 1 << 16].as_slice(), parts).chain([end]) {
            let _ = packer.write_all(part);
        }
        packer.finish().unwrap_or_default()
    };
    let head = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    let profile = chunk(b"iCCP", &zipped(b"x\0\0", 4_800, &[last]));
    let samples = chunk(b"IDAT", &zipped(b"", 0, &[0, 9, 9, 9]));
    [b"\x89PNG\r\n\x1a\n".to_vec(), head, profile, samples, chunk(b"IEND", b"")].concat()
}
