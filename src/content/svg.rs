//! What must be known of a drawing before it is published: opened by its address, an SVG is a page of the site, and could run a
//! script or request something from another host.
//!
//! It is read as XML, as browsers read it: elements and attributes are judged by their local names whatever their prefix, and
//! addresses by their values. What can't be read in this way is judged to be harmful.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, BytesText, Event};

use crate::diagnostic::identity::identity_numbers;

/// What was seen in a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Drawing {
    /// Whether it could run a script or fetch something.
    pub active: bool,
    /// Width and height in pixels, if it states them.
    pub size: Option<(usize, usize)>,
    /// The line of the first identity number in its words, counted from 1.
    pub identity: Option<usize>,
}

/// Elements that run, fetch or change something, in SVG and in the HTML that an SVG may hold.
const ACTIVE: [&str; 28] = [
    "script",
    "foreignobject",
    "handler",
    "listener",
    "set",
    "animate",
    "animatecolor",
    "animatemotion",
    "animatetransform",
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "audio",
    "video",
    "source",
    "track",
    "img",
    "link",
    "meta",
    "base",
    "form",
    "input",
    "button",
    "html",
    "body",
];

/// What is part of a drawing itself: pictures of pixels, and fonts.
const EMBEDDED: [&str; 8] = [
    "data:image/png;",
    "data:image/jpeg;",
    "data:image/jpg;",
    "data:image/gif;",
    "data:image/webp;",
    "data:font/",
    "data:application/font-",
    "data:application/x-font-",
];

/// What a style can say that fetches or runs, besides `url(…)`; a backslash hides letters from whoever looks for them.
const ACTIVE_STYLES: [&str; 7] = ["@import", "image-set(", "src(", "image(", "expression(", "-moz-binding", "\\"];

/// Looks into a drawing's bytes.
pub(super) fn look(bytes: &[u8]) -> Drawing {
    let mut drawing = Drawing { active: false, size: None, identity: None };
    drawing.active = read(bytes, &mut drawing).is_none();
    drawing
}

/// Reads all of a drawing; `None` once something is harmful, or can't be read.
fn read(bytes: &[u8], drawing: &mut Drawing) -> Option<()> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // What is UTF-16 for a browser may be plain ASCII and zeros here.
    if text.contains('\0') {
        return None;
    }
    let mut reader = Reader::from_str(text);
    let (mut in_style, mut is_drawing) = (false, false);
    loop {
        match reader.read_event().ok()? {
            Event::Decl(decl) => {
                let encoding = decl.encoding().transpose().ok()?;
                let fine = |name: Cow<str>| name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("us-ascii");
                encoding.is_none_or(fine).then_some(())?;
            }
            Event::DocType(doctype) => has_plain_entities(&doctype).then_some(())?,
            Event::PI(instruction) => (!instruction.starts_with("xml-stylesheet")).then_some(())?,
            Event::Start(element) => {
                in_style = judge(&element)? == "style";
                take_size(&element, &mut is_drawing, &mut drawing.size);
            }
            Event::Empty(element) => {
                judge(&element)?;
                take_size(&element, &mut is_drawing, &mut drawing.size);
            }
            Event::End(_) => in_style = false,
            Event::Text(text) if in_style => is_plain_style(&text).then_some(())?,
            Event::CData(text) if in_style => is_plain_style(&text).then_some(())?,
            // A style that is put together from entities is none that a program writes.
            Event::GeneralRef(_) if in_style => return None,
            Event::Text(words) if drawing.identity.is_none() && !identity_numbers(&words, false).is_empty() => {
                let before = usize::try_from(reader.buffer_position()).ok().and_then(|end| text.get(..end));
                drawing.identity = Some(1 + before.unwrap_or_default().matches('\n').count());
            }
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) | Event::Comment(_) => {}
            Event::Eof => return is_drawing.then_some(()),
        }
    }
}

/// Judges an element with its attributes; its local name in small letters, `None` if it is harmful.
fn judge(element: &BytesStart) -> Option<String> {
    let name = element.local_name().into_inner().to_ascii_lowercase();
    if ACTIVE.contains(&name.as_str()) {
        return None;
    }
    for attribute in element.attributes() {
        let attribute = attribute.ok()?;
        let key = attribute.key.local_name().into_inner().to_ascii_lowercase();
        let is_namespace = attribute.key.as_namespace_binding().is_some();
        let value = match unescape(&attribute.value) {
            Ok(value) => value,
            // An entity of the drawing's own, which has been seen to be an address that is never asked for.
            Err(_) if is_namespace => continue,
            Err(_) => return None,
        };
        let is_fine = match key.as_str() {
            _ if is_namespace => !value.contains("xhtml"),
            "href" | "src" => is_inside(&value),
            "base" => value.is_empty(),
            "style" => is_plain_style(&value),
            // With a prefix it is no handler.
            _ => (!key.starts_with("on") || attribute.key.prefix().is_some()) && has_own_urls(&value),
        };
        is_fine.then_some(())?;
    }
    Some(name)
}

/// Whether an address leads to a place in the drawing, or is a picture that is part of it.
fn is_inside(address: &str) -> bool {
    let address = address.trim();
    let start: String = address.chars().take(30).collect::<String>().to_ascii_lowercase();
    address.is_empty() || address.starts_with('#') || EMBEDDED.iter().any(|embedded| start.starts_with(embedded))
}

/// Whether a style neither fetches nor runs anything.
fn is_plain_style(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    !ACTIVE_STYLES.iter().any(|active| style.contains(active)) && has_own_urls(&style)
}

/// Whether each `url(…)` leads to a place in the drawing.
fn has_own_urls(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    value
        .split("url(")
        .skip(1)
        .all(|rest| is_inside(rest.trim_start_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'')))
}

/// Whether a document type declares no entity but addresses of namespaces, as Illustrator does.
fn has_plain_entities(doctype: &BytesText) -> bool {
    let mut entities = doctype.split("<!").skip(1);
    entities.all(|declaration| {
        let Some(entity) = declaration.strip_prefix("ENTITY") else { return declaration.starts_with("--") };
        let words: Vec<&str> = entity.split(['"', '\'']).collect();
        let [name, value, ..] = words.as_slice() else { return false };
        let is_address = value.starts_with("http://") || value.starts_with("https://");
        let plain = |c: char| c.is_ascii_alphanumeric() || "/.:_#-".contains(c);
        let named = name.trim().chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c));
        named && is_address && value.chars().all(plain) && !value.contains("xhtml")
    })
}

/// Takes the size that the outermost element states: its own, else that of its view box.
fn take_size(element: &BytesStart, is_drawing: &mut bool, size: &mut Option<(usize, usize)>) {
    if std::mem::replace(is_drawing, true) {
        return;
    }
    let attribute = |name: &str| {
        let attribute = element.try_get_attribute(name).ok()??;
        unescape(&attribute.value).ok().map(Cow::into_owned)
    };
    let pixels = |value: &str| {
        let value: f64 = value.trim().trim_end_matches("px").parse().ok()?;
        // No picture is larger than this; a larger value is not a size.
        (1.0..100_000.0).contains(&value).then_some(value.round() as usize)
    };
    let stated = |name: &str| attribute(name).as_deref().and_then(pixels);
    *size = stated("width").zip(stated("height")).or_else(|| {
        let view_box = attribute("viewBox")?;
        let numbers: Vec<&str> = view_box.split([' ', ',']).filter(|part| !part.is_empty()).collect();
        let [_, _, width, height] = numbers.as_slice() else { return None };
        pixels(width).zip(pixels(height))
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(inside: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\">{inside}</svg>"
        )
    }

    #[test]
    fn what_office_programs_save_is_harmless() {
        for inside in [
            "",
            "<!-- <script> --><path d=\"M0 0h9\" fill=\"url(#a)\" style=\"stroke:url( '#b' )\"/>",
            "<image xlink:href=\"data:image/png;base64,iVBORw0KGgo=\"/><use href=\"#a\"/>",
            "<style>.a { fill: url(#b); } /* on click */</style><text>onload=1 javascript: https://a.example</text>",
            "<style><![CDATA[.a { fill: red }]]></style><metadata><r:RDF xmlns:r=\"http://a.example/rdf#\" r:about=\"\"/></metadata>",
            "<i:namedview xmlns:i=\"http://www.inkscape.org/\" i:only=\"1\" pagecolor=\"#fff\"/>",
        ] {
            assert!(!look(drawing(inside).as_bytes()).active, "{inside}");
        }
        let illustrator = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \
             \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]>\
             <svg xmlns=\"&ns_svg;\"/>";
        assert!(!look(illustrator.as_bytes()).active);
    }

    #[test]
    fn what_runs_or_fetches_is_found_however_it_is_written() {
        for inside in [
            "<script/>",
            "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">1</x:script>",
            "<SCRIPT/>",
            "<path onclick\n=\"1\"/>",
            "<image href = \"https://x.example/a.png\"/>",
            "<image xlink:href=\"//x.example/a.png\"/>",
            "<image href=\"&#104;ttps://x.example/\"/>",
            "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
            "<a href=\"java&#10;script:alert(1)\"><text>x</text></a>",
            "<path style=\"fill:url( https://x.example/a.svg#b)\"/>",
            "<path fill=\"URL('https://x.example/a.svg#b')\"/>",
            "<path style=\"fill:\\75rl(https://x.example/)\"/>",
            "<style>@import 'https://x.example/a.css';</style>",
            "<style><![CDATA[a{background:url(//x.example/)}]]></style>",
            "<style>a{background:image-set('https://x.example/a.png' 1x)}</style>",
            "<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
            "<foreignObject/>",
            "<animate attributeName=\"href\" to=\"javascript:1\"/>",
            "<g xml:base=\"https://x.example/\"><use href=\"#a\"/></g>",
            "<?xml-stylesheet href=\"https://x.example/a.css\"?>",
        ] {
            assert!(look(drawing(inside).as_bytes()).active, "{inside}");
        }
        let utf16: Vec<u8> = drawing("<script/>").encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(look(&utf16).active && look(&[&[0xff, 0xfe], utf16.as_slice()].concat()).active);
        for whole in [
            "",
            "no drawing",
            "<svg",
            "<?xml version=\"1.0\" encoding=\"utf-7\"?><svg/>",
            "<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>",
            "<!DOCTYPE svg [<!ENTITY a SYSTEM \"https://x.example/a\">]><svg>&a;</svg>",
            "<!DOCTYPE svg [<!ENTITY % a \"http://x.example/\">]><svg/>",
            "<!DOCTYPE svg [<!ENTITY a \"http://www.w3.org/1999/xhtml\">]><svg xmlns:h=\"&a;\"/>",
            "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"1\">]><svg/>",
            "<!DOCTYPE svg [<!ENTITY a \"https://x.example/a.png\">]><svg><image href=\"&a;\"/></svg>",
        ] {
            assert!(look(whole.as_bytes()).active, "{whole}");
        }
    }

    #[test]
    fn words_in_a_drawing_may_hold_an_identity_number() {
        let line = |inside: &str| look(drawing(inside).as_bytes()).identity;
        assert_eq!(line("\n<title>Kart for 018107 00021</title>"), Some(2));
        assert_eq!(line("<path d=\"M018107 00021\"/><text>12 000</text>"), None);
    }

    #[test]
    fn a_drawing_states_its_size() {
        let size = |attributes: &str| look(format!("<svg {attributes}/>").as_bytes()).size;
        assert_eq!(size("width=\"120\" height='80px'"), Some((120, 80)));
        assert_eq!(size("width=\"100%\" viewBox=\"0 0 24 12\""), Some((24, 12)));
        assert_eq!(size("viewBox=\"0,0 24,12\""), Some((24, 12)));
        assert_eq!(size("width=\"1e9\" height=\"3\""), None);
    }
}
