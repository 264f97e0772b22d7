//! What spreadsheets become: not what is reported (that is in `cases/`), but what is published of what their sheets show.

use std::fs;

use libtest_mimic::{Failed, Trial};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Url, Workbook};

use crate::support::{TODAY, base, ensure, packed, run, stdout, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("sheets::an Excel sheet is published as it is shown", excel),
        trial("sheets::an OpenDocument sheet is published as it is shown", open_document),
        trial("sheets::what is hidden in an Excel sheet is not published", hidden_in_excel),
        trial("sheets::what is hidden in an OpenDocument sheet is not published", hidden_in_open_document),
        trial("sheets::a format that shows nothing of a text hides it", hidden_by_format),
        trial("sheets::a sheet that hides the rows it does not use shows the others", unused_rows_hidden),
        trial("sheets::what an OpenDocument sheet can't mean is reported", wrong_in_open_document),
        trial("sheets::what lies under merged cells is not published", under_merged),
        trial("sheets::the row of heads is found", heads),
        trial("sheets::heads over two lines are read as one", head_lines),
        trial("sheets::a CSV file is read with the separator of its rows", separators),
        trial("sheets::the cells of a table are text", text),
        trial("sheets::a site names the columns of its table", own_columns),
        trial("sheets::a plan takes days as offices write them", plan),
        trial("sheets::what is downloaded is read again", downloaded),
    ]
}

/// What is reported, the table for download, and the page, of a site with this file.
fn built(name: &str, bytes: &[u8], text: &str) -> Result<(String, String, String), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("measures"))?;
    fs::write(site.join("measures").join(name), bytes)?;
    fs::write(site.join("measures/tiltak.md"), format!("+++\ntitle = \"Tiltak\"\n{text}+++\n"))?;
    let told = stdout(&run(scratch.path(), &format!("build site --out out --today {TODAY} --format short --lang nn"))?);
    let read = |path: &str| fs::read_to_string(scratch.path().join("out").join(path)).unwrap_or_default();
    Ok((told, read("data/tiltak/tiltak.csv"), read("tiltak/tiltak/index.html")))
}

/// The table for download has these rows, and nothing is reported.
fn is(name: &str, bytes: &[u8], expected: &str) -> Result<String, Failed> {
    let (told, csv, page) = built(name, bytes, "")?;
    ensure(told.is_empty(), &told)?;
    ensure(csv == format!("\u{feff}{expected}"), format!("{csv}\ninstead of\n{expected}"))?;
    Ok(page)
}

fn excel() -> Result<(), Failed> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, head) in ["Målgruppe", "Namn", "Kostnad", "Varigheit", "Skildring", "Nivå", "Når"].iter().enumerate()
    {
        sheet.write(0, u16::try_from(column)?, *head)?;
    }
    let shown = |code: &str| Format::new().set_num_format(code);
    sheet.merge_range(1, 0, 3, 0, "Småbarn", &Format::new())?;
    sheet.write(1, 1, "Kor")?.write(2, 1, "Trim")?.write(3, 1, "Leik")?.write(5, 1, "Klubb")?;
    sheet.write_with_format(1, 2, 1200.5, &shown("#,##0.00 \"kr\""))?.write(2, 2, 8.5)?.write(3, 2, true)?;
    sheet.write_with_format(5, 2, 25_000.0, &shown("[$kr-414] #,##0"))?;
    sheet.write_with_format(1, 3, 0.25, &shown("0%"))?.write_with_format(2, 3, 1.0 / 3.0, &shown("0.0"))?;
    sheet.write_with_format(3, 3, 0.4375, &shown("h:mm"))?;
    sheet.write_formula(5, 3, Formula::new("1+1").set_result("2"))?;
    sheet.write(1, 4, "Første linje.\n• punkt ein\n• punkt to")?;
    sheet.write_url(2, 4, Url::new("https://trim.example/side_to").set_text("Om trimmen"))?;
    sheet.write(3, 4, "3*4*5 meter")?.write(1, 5, 1.2)?.write(2, 5, "0–1")?.write(3, 5, 1)?;
    sheet.write_with_format(1, 6, ExcelDateTime::from_ymd(2026, 9, 1)?, &shown("dd.mm.yyyy"))?;
    sheet.write_with_format(
        2,
        6,
        ExcelDateTime::from_ymd(2026, 9, 1)?.and_hms(10, 30, 0)?,
        &shown("dd.mm.yyyy hh:mm"),
    )?;
    let page = is(
        "tiltak.xlsx",
        &book.save_to_buffer()?,
        "Namn;Skildring;Målgruppe;Nivå;Når;Varigheit;Kostnad\n\
         Kor;Første linje. • punkt ein • punkt to;Småbarn;1, 2;01.09.2026;25 %;1200,50 kr\n\
         Trim;Om trimmen;Småbarn;0, 1;01.09.2026 10:30;0,3;8,5\n\
         Leik;3*4*5 meter;Småbarn;1;;10:30;Ja\n\
         Klubb;;;;;2;kr 25\u{a0}000\n",
    )?;
    ensure(page.contains("Første linje.<br>"), &page)?;
    ensure(page.contains("href=\"https://trim.example/side_to\""), &page)
}

/// An `OpenDocument` file with these automatic styles and tables.
fn ods(styles: &str, tables: &str) -> Result<Vec<u8>, Failed> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
         xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" \
         xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    Ok(packed(&[("content.xml".to_owned(), content.into_bytes())])?)
}

fn row(cells: &[&str]) -> String {
    format!("<table:table-row>{}</table:table-row>", cells.concat())
}

fn text_cell(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

fn value_cell(attributes: &str, shown: &str) -> String {
    format!("<table:table-cell {attributes}><text:p>{shown}</text:p></table:table-cell>")
}

fn sheet(name: &str, rows: &[String]) -> String {
    format!("<table:table table:name=\"{name}\">{}</table:table>", rows.concat())
}

fn sheet_of(rows: &[String]) -> String {
    sheet("Ark1", rows)
}

fn open_document() -> Result<(), Failed> {
    let head = ["Målgruppe", "Namn", "Kostnad", "Varigheit", "Skildring"].map(text_cell);
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    let merged = "<table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"2\">\
                  <text:p>Småbarn</text:p></table:table-cell>";
    let rows = [
        row(&head),
        row(&[
            merged,
            &text_cell("Kor"),
            &value_cell("office:value-type=\"currency\" office:value=\"1200.5\"", "1200,50 kr"),
            &value_cell("office:value-type=\"percentage\" office:value=\"0.25\"", "25%"),
            "<table:table-cell office:value-type=\"string\"><text:p>Første<text:s/>linje.</text:p>\
             <text:p>• punkt</text:p></table:table-cell>",
        ]),
        row(&[
            "<table:covered-table-cell/>",
            &text_cell("Trim"),
            &value_cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "TRUE"),
            &value_cell("office:value-type=\"float\" office:value=\"0.3333\"", "0.3"),
            "<table:table-cell office:value-type=\"string\"><text:p><text:a xlink:href=\"https://trim.example/\">Om \
             trimmen</text:a></text:p></table:table-cell>",
        ]),
        row(&[
            "<table:table-cell/>",
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>Merknad</text:p>\
             </office:annotation><text:p>Leik</text:p></table:table-cell>",
            "<table:table-cell office:value-type=\"float\" office:value=\"8.5\"/>",
            &value_cell("office:value-type=\"time\" office:time-value=\"PT10H30M00S\"", "10:30"),
        ]),
    ];
    let page = is(
        "tiltak.ods",
        &ods("", &sheet("Ark1", &rows))?,
        "Namn;Skildring;Målgruppe;Varigheit;Kostnad\n\
         Kor;Første linje. • punkt;Småbarn;25 %;1200,50 kr\n\
         Trim;Om trimmen;Småbarn;0,3;Ja\n\
         Leik;;;10:30;8,5\n",
    )?;
    ensure(page.contains("href=\"https://trim.example/\""), &page)
}

fn hidden_in_excel() -> Result<(), Failed> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Gammalt")?.set_hidden(true).write(0, 0, "Namn")?.write(1, 0, "Løyndom")?;
    let sheet = book.add_worksheet().set_name("Tiltak")?.set_active(true);
    sheet.write(0, 0, "Namn")?.write(0, 1, "Internt")?.write(0, 2, "Alder")?;
    sheet.write(1, 0, "Kor")?.write(1, 1, "Løyndom")?.write(1, 2, "6-12")?;
    sheet.write(2, 0, "Løyndom")?.write(3, 0, "Løyndom")?.write(5, 0, "Løyndom")?.write(6, 0, "Trim")?;
    sheet.set_column_hidden(1)?.set_row_hidden(2)?.set_row_hidden(3)?.set_row_hidden(4)?.set_row_height(5, 0)?;
    book.add_worksheet().set_name("Meir")?.write(0, 0, "Løyndom")?;
    book.add_worksheet().set_name("Tomt")?;
    let (told, csv, page) = built("tiltak.xlsx", &book.save_to_buffer()?, "")?;
    ensure(csv == "\u{feff}Namn;Alder\nKor;6–12\nTrim;\n", &csv)?;
    ensure(!page.contains("Løyndom"), &page)?;
    for words in ["Radene 3–4, 6 er skjulte", "Kolonne B «Internt» er skjult", "Arket «Meir» har innhald"] {
        ensure(told.contains(words), &told)?;
    }
    ensure(told.lines().count() == 3, &told)
}

fn hidden_in_open_document() -> Result<(), Failed> {
    let name = |name: &str| row(&[&text_cell(name), &text_cell("Løyndom")]);
    let hide = |row: String, how: &str| row.replacen("<table:table-row", &format!("<table:table-row {how}"), 1);
    let rows = [
        "<table:table-column/><table:table-column table:visibility=\"collapse\"/>".to_owned(),
        row(&[&text_cell("Namn"), &text_cell("Kostnad")]),
        name("Kor"),
        hide(name("Løyndom"), "table:visibility=\"filter\""),
        hide(name("Løyndom"), "table:visibility=\"collapse\" table:number-rows-repeated=\"2\""),
        name("Trim"),
        "<table:table-row table:visibility=\"collapse\" table:number-rows-repeated=\"1048000\"><table:table-cell \
         table:number-columns-repeated=\"1024\"/></table:table-row>"
            .to_owned(),
    ];
    let style = "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties \
                 table:display=\"false\"/></style:style>";
    let hidden =
        sheet("Gammalt", &[name("Løyndom")]).replacen("<table:table ", "<table:table table:style-name=\"ta2\" ", 1);
    let tables = [hidden, sheet("Tiltak", &rows), sheet("Meir", &[name("Løyndom")]), sheet("Tomt", &[])].concat();
    let (told, csv, page) = built("tiltak.ods", &ods(style, &tables)?, "")?;
    ensure(csv == "\u{feff}Namn\nKor\nTrim\n", &csv)?;
    ensure(!page.contains("Løyndom"), &page)?;
    for words in ["Radene 3–5 er skjulte", "Kolonne B «Kostnad» er skjult", "Arket «Meir» har innhald"] {
        ensure(told.contains(words), &told)?;
    }
    ensure(told.lines().count() == 3, &told)
}

/// Programs keep what stood in cells before they were merged.
fn under_merged() -> Result<(), Failed> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Målgruppe")?.write(0, 1, "Namn")?.write(0, 2, "Arena")?;
    sheet.merge_range(1, 0, 2, 0, "Småbarn", &Format::new())?.merge_range(1, 1, 1, 2, "Kor", &Format::new())?;
    sheet.write(2, 0, "Løyndom")?.write(1, 2, "Løyndom")?.write(2, 1, "Trim")?;
    is("tiltak.xlsx", &book.save_to_buffer()?, "Namn;Målgruppe\nKor;Småbarn\nTrim;Småbarn\n")?;
    let covered =
        "<table:covered-table-cell office:value-type=\"string\"><text:p>Løyndom</text:p></table:covered-table-cell>";
    let merged = "<table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"2\">\
                  <text:p>Småbarn</text:p></table:table-cell>";
    let rows = [
        row(&[&text_cell("Målgruppe"), &text_cell("Namn")]),
        row(&[merged, &text_cell("Kor")]),
        row(&[covered, &text_cell("Trim")]),
    ];
    is("tiltak.ods", &ods("", &sheet_of(&rows))?, "Namn;Målgruppe\nKor;Småbarn\nTrim;Småbarn\n").map(drop)
}

fn heads() -> Result<(), Failed> {
    for (text, above) in [
        ("Tiltak\n\nNamn;Alder\nKor;6-12\n", "Rad 1 står"),
        ("Tiltak;Oppdatert;2026\nav Kari;;\nNamn;Alder;\nKor;6-12;\n", "Radene 1–2 står"),
        ("Namn;Alder\nKor;6-12\nNamn;Alder\n", ""),
    ] {
        let (told, csv, _) = built("tiltak.csv", text.as_bytes(), "")?;
        ensure(csv == "\u{feff}Namn;Alder\nKor;6–12\n", format!("{told}{csv}"))?;
        ensure(told.contains(above) && told.lines().count() == usize::from(!above.is_empty()), &told)?;
    }
    Ok(())
}

/// What heads over two lines become, below a title that is merged over all columns in the Excel sheet, or what is told of them.
const HEAD_LINES: &[(&str, &str)] = &[
    (
        "Namn;Alder;Kontakt;\n;;Telefon;E-post\nKor;6-12;1;2",
        "[table-head]: Kolonnane «Kontakt Telefon», «Kontakt E-post»",
    ),
    ("Namn;Mål-;Kost-\n;gruppe;nad\nKor;Småbarn;10", "Namn;Målgruppe;Kostnad\nKor;Småbarn;10\n"),
    ("Namn;For;Alder\n;kven;(år)\nKor;Alle;6-12", "Namn;Målgruppe;Alder\nKor;Alle;6–12\n"),
    ("Namn;Om tiltaket;\n;Alder;Kostnad\nKor;6-12;10", "Namn;Alder;Kostnad\nKor;6–12;10\n"),
    ("Målgruppe;;\nNamn;Barn;Unge\nKor;Ja;Nei", "[table-head]: Kolonnane «Barn», «Unge»"),
    ("Tiltak\nNamn;Rom;Kode\nKor;12;9", "[table-head]: Kolonnane «Rom», «Kode»"),
    ("Namn;Alder;\n;6-12;\nKor;;", "[value-missing]: Kolonnen «Namn» er tom"),
];

fn head_lines() -> Result<(), Failed> {
    for (text, expected) in HEAD_LINES {
        let rows: Vec<Vec<&str>> = text.lines().map(|row| row.split(';').collect()).collect();
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.merge_range(0, 0, 0, 5, "Tiltak i Lia kommune", &Format::new())?;
        for (number, row) in (2..).zip(&rows) {
            for (column, text) in (0..).zip(row).filter(|(_, text)| !text.is_empty()) {
                sheet.write(number, column, *text)?;
            }
        }
        if text.contains("Kontakt") {
            for (column, head) in [(0, "Namn"), (1, "Alder")] {
                sheet.merge_range(2, column, 3, column, head, &Format::new())?;
            }
            sheet.merge_range(2, 2, 2, 3, "Kontakt", &Format::new())?;
        }
        let cells = |texts: &Vec<&str>| row(&[&texts.iter().map(|text| text_cell(text)).collect::<String>()]);
        for (name, bytes) in [
            ("tiltak.csv", text.as_bytes().to_vec()),
            ("tiltak.xlsx", book.save_to_buffer()?),
            ("tiltak.ods", ods("", &sheet_of(&rows.iter().map(cells).collect::<Vec<_>>()))?),
        ] {
            let (told, csv, _) = built(name, &bytes, "")?;
            let is_read = !expected.starts_with('[');
            let is_right = if is_read { csv == format!("\u{feff}{expected}") } else { told.contains(expected) };
            ensure(is_right, format!("{text}\nin {name} is\n{told}{csv}"))?;
            let others = told.lines().filter(|line| !line.contains("står over namna på kolonnane")).count();
            ensure(others == usize::from(!is_read) && told.lines().count() <= 2, told)?;
        }
    }
    Ok(())
}

fn hidden_by_format() -> Result<(), Failed> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Namn")?.write(0, 1, "Kostnad")?.write(1, 0, "Kor")?.write(2, 0, "Trim")?;
    sheet.write_with_format(1, 1, "løynd", &Format::new().set_num_format(";;;"))?;
    sheet.write_with_format(2, 1, "20", &Format::new().set_num_format("0;-0;0;@\" kr\""))?;
    let expected = "Namn;Kostnad\nKor;\nTrim;20 kr\n";
    is("tiltak.xlsx", &book.save_to_buffer()?, expected)?;
    let styles = "<number:text-style xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" \
                  style:name=\"N1\"/><style:style style:name=\"ce1\" style:data-style-name=\"N1\"/>";
    let rows = [
        row(&[&text_cell("Namn"), &text_cell("Kostnad")]),
        row(&[&text_cell("Kor"), &value_cell("table:style-name=\"ce1\" office:value-type=\"string\"", "løynd")]),
        row(&[
            &text_cell("Trim"),
            &value_cell("office:value-type=\"time\" office:time-value=\"PT13H30M\"", "01:30 PM"),
        ]),
    ];
    is("tiltak.ods", &ods(styles, &sheet_of(&rows))?, "Namn;Kostnad\nKor;\nTrim;13:30\n").map(drop)
}

/// What `hide_unused_rows` writes: rows are hidden unless the sheet has them.
fn unused_rows_hidden() -> Result<(), Failed> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Namn")?.write(1, 0, "Kor")?.write(2, 0, "Trim")?.hide_unused_rows(true);
    sheet.set_row_hidden(2)?;
    let (told, csv, _) = built("tiltak.xlsx", &book.save_to_buffer()?, "")?;
    ensure(told.lines().count() == 1 && told.contains("Rad 3 er skjult"), &told)?;
    ensure(csv == "\u{feff}Namn\nKor\n", &csv)
}

fn wrong_in_open_document() -> Result<(), Failed> {
    let date = |shown: &str| value_cell("office:value-type=\"date\" office:date-value=\"2026-12-06\"", shown);
    let rows = [
        row(&[&text_cell("Namn"), &text_cell("Alder"), &text_cell("Når"), &text_cell("Kostnad")]),
        row(&[&text_cell("Kor"), &date("06.12.2026"), &date("06.12.2026")]),
        row(&[&text_cell("Trim"), &date("06.des"), &date("06.12")]),
        row(&[
            &text_cell("Leik"),
            &value_cell("table:formula=\"of:=1/0\" calcext:value-type=\"error\"", "#DIV/0!"),
            "<table:table-cell table:formula=\"of:=A1\"/>",
            &value_cell(
                "table:formula=\"of:=A1\" office:value-type=\"string\" calcext:value-type=\"error\"",
                "Err:502",
            ),
        ]),
    ];
    let (told, ..) = built("tiltak.ods", &ods("", &sheet("Ark1", &rows))?, "")?;
    let places: Vec<&str> = told.lines().filter_map(|line| line.split_once(": ").map(|(place, _)| place)).collect();
    ensure(told.lines().all(|line| line.contains("[table-excel]")), &told)?;
    // When something is done may be a day.
    ensure(places.len() == 4 && told.contains("Éin stad til") && !told.contains("celle C3"), &told)
}

fn separators() -> Result<(), Failed> {
    let kor = "Namn;Skildring\nKor;Song, dans\n";
    for (text, expected) in [
        ("Namn;Skildring\nKor;Song, dans", kor.to_owned()),
        ("namn,skildring\nKor,\"Song, dans\"\n", kor.to_owned()),
        ("namn\tskildring\nKor\tSong, dans\n", kor.to_owned()),
        ("sep=,\nnamn,skildring\nKor,\"Song, dans\"\n", kor.to_owned()),
        ("namn,skildring\nKor,Song; dans; leik\n", kor.replace("Song, dans", "\"Song; dans; leik\"")),
        ("namn\nKor, barn\nTrim, unge\n", "Namn\nKor, barn\nTrim, unge\n".to_owned()),
        (
            "namn;skildring\nKor;\"Song \"\"og\"\" dans\"\nTrim;Dei kallar det \"trim\"\n",
            "Namn;Skildring\nKor;\"Song \"\"og\"\" dans\"\nTrim;\"Dei kallar det \"\"trim\"\"\"\n".to_owned(),
        ),
        ("namn;kostnad\r\nKor;SANN\r\nTrim;FALSE\r\n", "Namn;Kostnad\nKor;Ja\nTrim;Nei\n".to_owned()),
    ] {
        is("tiltak.csv", text.as_bytes(), &expected)?;
    }
    Ok(())
}

fn text() -> Result<(), Failed> {
    let csv = "namn;skildring;kostnad;arena\n\
               Kor;\"1. song\n2. dans\n- *leik*\";3*4*5;snake_case_ord og `kode`\n\
               Trim;# ikkje overskrift;**Gratis**;\"> ute\"\n";
    let page = is(
        "tiltak.csv",
        csv.as_bytes(),
        "Namn;Skildring;Arena;Kostnad\n\
         Kor;1. song 2. dans - *leik*;snake_case_ord og `kode`;3*4*5\n\
         Trim;# ikkje overskrift;> ute;**Gratis**\n",
    )?;
    ensure(!page.contains("<em>") && page.contains("1. song<br>\n2. dans<br>\n- *leik*"), &page)
}

fn own_columns() -> Result<(), Failed> {
    let csv = "Tiltaksliste;;\nNavn på tiltaket;Intern merknad;Passer for\nKor;06.des;alle\n";
    let columns =
        "columns = { \"Navn på tiltaket\" = \"name\", \"Intern merknad\" = \"-\", \"passer for\" = \"målgruppe\" }\n";
    let (told, table, _) = built("tiltak.csv", csv.as_bytes(), columns)?;
    ensure(table == "\u{feff}Namn;Målgruppe\nKor;alle\n", format!("{told}{table}"))?;
    ensure(told.lines().count() == 1 && told.contains("Rad 1 står over"), &told)?;
    let (told, ..) = built("tiltak.csv", csv.as_bytes(), "columns = { \"Navn på tiltaket\" = \"nanm\" }\n")?;
    ensure(told.contains("measures/tiltak.md:3:") && told.contains("«nanm»"), &told)
}

fn plan() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("calendar"))?;
    fs::write(site.join("calendar/ar.md"), "+++\ntitle = \"Året\"\n+++\n")?;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let shown = |code: &str| Format::new().set_num_format(code);
    sheet.write(0, 0, "Dato")?.write(0, 1, "Kva")?;
    sheet.write(1, 0, "01.09.2026")?.write(1, 1, "Ein")?.write(2, 1, "To")?.write(3, 1, "Tre")?;
    sheet.write_with_format(2, 0, ExcelDateTime::from_ymd(2026, 9, 2)?.and_hms(10, 30, 0)?, &shown("d.m.yy hh:mm"))?;
    sheet.write_with_format(3, 0, ExcelDateTime::from_ymd(2026, 10, 1)?, &shown("mmm-yy"))?;
    book.save(site.join("calendar/ar.xlsx"))?;
    let told = stdout(&run(scratch.path(), &format!("build site --out out --today {TODAY} --format short"))?);
    ensure(told.is_empty(), &told)?;
    let page = fs::read_to_string(scratch.path().join("out/arshjul/index.html"))
        .or_else(|_| fs::read_to_string(scratch.path().join("out/kalender/index.html")))?;
    for words in ["1. september 2026", "2. september 2026", "10.30", "ktober 2026"] {
        ensure(page.contains(words), format!("no {words}: {page}"))?;
    }
    Ok(())
}

fn downloaded() -> Result<(), Failed> {
    let csv = "namn;nivå;alder;førebygging;lenkje\nKor;0, 1;6-12;universell;https://kor.example/\nTrim;;;indikert;\n";
    let (told, table, _) = built("tiltak.csv", csv.as_bytes(), "")?;
    ensure(told.is_empty(), &told)?;
    is("tiltak.csv", table.as_bytes(), table.trim_start_matches('\u{feff}')).map(drop)
}
