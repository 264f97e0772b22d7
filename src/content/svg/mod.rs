//! What must be known of a drawing before it is published: opened by its address, an SVG is a page of the site, and could run a
//! script or request something from another host; set on paper, it could ask for more than a machine can do.
//!
//! It is read as XML, as browsers read it, and only what is known to draw is let through ([`names`]). What can't be read in this
//! way is judged to be harmful.

mod cost;
mod doctype;
mod names;
mod paper;
mod picture;
mod said;
mod style;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape, unescape_with};
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};

use super::letters;
use cost::{DEEPEST, MOST_ATTRIBUTES, MOST_PARTS, Weighing};
use names::{
    AttributeSort, ElementSort, Space, attribute_sort, html_attribute_sort, is_mere_word, lays_out_words, sort_of,
    space_of,
};
use picture::{Embedded, embedded, is_plain_link};
use said::{SaidLine, has_identity, has_plain_identity, is_said};

pub use paper::without_filters;

/// What was seen in a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Drawing {
    /// Why it can't be published.
    pub fault: Option<DrawingFault>,
    /// Width and height in pixels, if it states them.
    pub size: Option<(usize, usize)>,
    /// The line of the first identity number in its words, counted from 1.
    pub identity: Option<usize>,
    /// What leads out of it.
    pub links: Vec<DrawnLink>,
    /// Whether it has words in HTML, which only browsers lay out.
    pub html: bool,
}

/// A link in a drawing, which a reader may follow who opens the drawing by its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnLink {
    /// The words that are drawn in it.
    pub words: String,
    /// Where it leads, with its scheme.
    pub address: String,
}

/// Why a drawing can't be published, with what in it is the cause, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DrawingFault {
    /// It is no XML in UTF-8, or not only.
    Unreadable,
    /// It could run a script, fetch something or change, as far as can be told.
    Acts(String),
    /// To draw it would take too long, or too much memory.
    Heavy(String),
}

/// How deep elements of HTML may lie in one another: each may be laid out more than once for the one around it.
const DEEPEST_HTML: usize = 24;

/// The largest drawing that is read, in bytes: none that a program saves for the web has so many.
const LARGEST: usize = 10_000_000;

/// Looks into a drawing's bytes.
pub(super) fn look(bytes: &[u8]) -> Drawing {
    let mut walk = DrawingReader::default();
    let fault = match bytes.len() {
        ..LARGEST => walk.read(bytes).err(),
        _ => Some(DrawingFault::Heavy("svg".to_owned())),
    };
    let fault = fault.or_else(|| walk.weighing.too_much().map(DrawingFault::Heavy));
    Drawing { fault, size: walk.size, identity: walk.identity, links: walk.links, html: walk.has_html }
}

fn acts<T>(what: impl Into<String>) -> Result<T, DrawingFault> {
    Err(DrawingFault::Acts(what.into()))
}

/// What can't be read as XML.
fn unreadable<E>(_: E) -> DrawingFault {
    DrawingFault::Unreadable
}

/// What is known while a drawing is read.
#[derive(Default)]
struct DrawingReader {
    /// The entities that the drawing declares.
    entities: BTreeMap<String, String>,
    /// The namespaces by prefix, each from a depth on, the innermost last.
    spaces: Vec<(usize, String, Space)>,
    depth: usize,
    /// What a style sheet holds, however it is divided.
    style: Option<String>,
    weighing: Weighing,
    seen: bool,
    size: Option<(usize, usize)>,
    identity: Option<usize>,
    /// Whether what was read last ends with an identity number.
    tells: bool,
    said: SaidLine,
    links: Vec<DrawnLink>,
    /// The links that are open: each with its depth.
    in_links: Vec<(usize, usize)>,
    /// How deep the outermost element of HTML lies that is open.
    html: Option<usize>,
    has_html: bool,
}

impl DrawingReader {
    /// Reads all of a drawing. Errors: the first thing in it that is not known to be harmless.
    fn read(&mut self, bytes: &[u8]) -> Result<(), DrawingFault> {
        let text = std::str::from_utf8(bytes).map_err(unreadable)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // What is UTF-16 for a browser may be plain ASCII and zeros here. And what begins like a PDF is one for some programs.
        if text.contains('\0') || memchr::memmem::find(bytes.get(..4096).unwrap_or(bytes), b"%PDF-").is_some() {
            return Err(DrawingFault::Unreadable);
        }
        let mut reader = Reader::from_str(text);
        loop {
            match reader.read_event().map_err(unreadable)? {
                Event::Decl(decl) => {
                    let encoding = decl.encoding().transpose().map_err(unreadable)?;
                    let fine =
                        |name: &Cow<str>| name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("us-ascii");
                    encoding.as_ref().filter(|name| !fine(name)).map_or(Ok(()), |name| acts(name.as_ref()))?;
                }
                Event::DocType(declared) => {
                    self.entities = doctype::entities(&declared).ok_or(DrawingFault::Acts("DOCTYPE".to_owned()))?;
                }
                Event::PI(instruction) if instruction.starts_with("xml-stylesheet") => return acts("xml-stylesheet"),
                Event::Start(element) => self.start(&element)?,
                Event::Empty(element) => {
                    self.start(&element)?;
                    self.end(element.local_name().into_inner())?;
                }
                Event::End(element) => self.end(element.local_name().into_inner())?,
                Event::Text(words) => self.words(&words)?,
                Event::CData(words) => self.words(&words)?,
                Event::GeneralRef(entity) => {
                    let written = format!("&{};", &*entity);
                    if self.style.is_some() && hides_letters(&written) {
                        return acts(written);
                    }
                    self.words(&self.unescaped(&written)?)?;
                }
                Event::Comment(words) => self.tells |= has_identity(&words),
                Event::PI(instruction) => self.tells |= has_plain_identity(&instruction),
                Event::Eof => return if self.seen && self.depth == 0 { Ok(()) } else { Err(DrawingFault::Unreadable) },
            }
            if std::mem::take(&mut self.tells) && self.identity.is_none() {
                let before = usize::try_from(reader.buffer_position()).ok().and_then(|end| text.get(..end));
                self.identity = Some(1 + before.unwrap_or_default().matches('\n').count());
            }
        }
    }

    /// An element begins.
    fn start(&mut self, element: &BytesStart) -> Result<(), DrawingFault> {
        self.depth += 1;
        // Nothing is in a style sheet, and nothing is beside the drawing.
        if self.style.is_some() || (self.depth == 1 && self.seen) {
            return Err(DrawingFault::Unreadable);
        }
        let attributes = element.attributes().take(MOST_ATTRIBUTES + 1).collect::<Result<Vec<Attribute>, _>>();
        let attributes = attributes.map_err(unreadable)?;
        for attribute in &attributes {
            if attribute.key.as_namespace_binding().is_some() {
                let space = space_of(&self.unescaped(&attribute.value)?);
                let prefix = attribute.key.prefix().map(|_| attribute.key.local_name().into_inner());
                self.spaces.push((self.depth, prefix.unwrap_or_default().to_owned(), space));
            }
        }
        let name = element.local_name().into_inner();
        let written = element.name().into_inner();
        let space = self.space(element.name().prefix().map_or("", |prefix| prefix.into_inner()));
        let (count, depth) = self.weighing.start(if space == Some(Space::Drawing) { name } else { written });
        if count > MOST_PARTS || depth > DEEPEST || attributes.len() > MOST_ATTRIBUTES {
            return Err(DrawingFault::Heavy(written.to_owned()));
        }
        if !std::mem::replace(&mut self.seen, true) {
            if name != "svg" || space != Some(Space::Drawing) {
                return acts(written);
            }
            self.size = stated_size(element);
        }
        match space {
            Some(Space::Inert) => {}
            Some(Space::Html) if lays_out_words(name) => {
                if self.depth - *self.html.get_or_insert(self.depth) > DEEPEST_HTML {
                    return Err(DrawingFault::Heavy(written.to_owned()));
                }
            }
            Some(Space::Drawing) => match sort_of(name) {
                ElementSort::Draws | ElementSort::Filters => {}
                ElementSort::Heavy => return Err(DrawingFault::Heavy(written.to_owned())),
                ElementSort::Unknown => return acts(written),
            },
            Some(Space::Html | Space::Acting) | None => return acts(written),
        }
        self.tells |= self.said.edge(name);
        if space == Some(Space::Drawing) && name == "style" {
            self.style = Some(String::new());
        }
        for attribute in &attributes {
            self.attribute(name, space, attribute)?;
        }
        Ok(())
    }

    /// Judges an attribute of an element of a namespace.
    fn attribute(&mut self, element: &str, of: Option<Space>, attribute: &Attribute) -> Result<(), DrawingFault> {
        let written = attribute.key.into_inner();
        self.weighing.bytes(attribute.value.len());
        if attribute.key.as_namespace_binding().is_some() {
            return Ok(());
        }
        let value = self.unescaped(&attribute.value)?;
        let name = attribute.key.local_name().into_inner();
        self.tells |= is_said(name) && has_identity(&value);
        let space = attribute.key.prefix().map_or(Some(Space::Drawing), |prefix| self.space(prefix.into_inner()));
        match space {
            Some(Space::Inert) => return Ok(()),
            Some(Space::Drawing) => {}
            Some(Space::Html | Space::Acting) | None => return acts(written),
        }
        match if of == Some(Space::Html) { html_attribute_sort(name) } else { attribute_sort(name) } {
            // What is not of a namespace means nothing in an element that is not drawn; a link of XLink may.
            _ if of == Some(Space::Inert) && attribute.key.prefix().is_none() => {}
            AttributeSort::Address => match embedded(&value) {
                Embedded::Nothing => {}
                Embedded::Place(id) => self.weighing.uses(id),
                Embedded::Picture(pixels) if element == "image" => self.weighing.pixels(pixels),
                _ if element == "a" && of != Some(Space::Inert) && is_plain_link(&value) => {
                    self.tells |= has_plain_identity(&value);
                    self.in_links.push((self.depth, self.links.len()));
                    self.links.push(DrawnLink { words: String::new(), address: value.trim().to_owned() });
                }
                _ => return acts(written),
            },
            AttributeSort::Base if value.is_empty() => {}
            AttributeSort::Style | AttributeSort::Value => {
                if hides_letters(&attribute.value) {
                    return acts(written);
                }
                let seen = style::read(&value).map_err(DrawingFault::Acts)?;
                self.weighing.styled(name, seen);
                if too_wide(name, &value) || self.weighing.numbers(name, &value) {
                    return Err(DrawingFault::Heavy(written.to_owned()));
                }
            }
            AttributeSort::Words => {
                self.tells |= !matches!(name, "d" | "points") && has_plain_identity(&value);
                match name {
                    "id" => self.weighing.named(&value),
                    "class" => self.weighing.classes(&value),
                    "d" | "points" if self.weighing.numbers(name, &value) => {
                        return Err(DrawingFault::Heavy(name.to_owned()));
                    }
                    _ => {}
                }
            }
            AttributeSort::Unknown if is_mere_word(&value) => self.tells |= has_plain_identity(&value),
            AttributeSort::Handler | AttributeSort::Base | AttributeSort::Unknown => return acts(written),
        }
        Ok(())
    }

    /// The element that began last ends.
    fn end(&mut self, name: &str) -> Result<(), DrawingFault> {
        self.tells |= self.said.edge(name);
        self.in_links.retain(|(depth, _)| *depth < self.depth);
        self.html = self.html.filter(|depth| *depth < self.depth);
        if let Some(sheet) = self.style.take() {
            self.tells |= has_plain_identity(&sheet);
            self.weighing.sheet(style::read(&sheet).map_err(DrawingFault::Acts)?);
        }
        self.weighing.end();
        self.spaces.retain(|(depth, ..)| *depth < self.depth);
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    /// Words in an element.
    fn words(&mut self, words: &str) -> Result<(), DrawingFault> {
        if self.depth == 0 && !words.trim_ascii().is_empty() {
            return Err(DrawingFault::Unreadable);
        }
        if letters::piled(words).is_some() {
            return Err(DrawingFault::Heavy("text".to_owned()));
        }
        self.weighing.words(words.trim().len());
        self.has_html |= self.html.is_some() && !words.trim().is_empty();
        match &mut self.style {
            Some(style) => style.push_str(words),
            None => self.said.say(words),
        }
        for (_, at) in &self.in_links {
            if let Some(link) = self.links.get_mut(*at) {
                link.words.push_str(words);
            }
        }
        Ok(())
    }

    /// The meaning of a prefix, `None` if it has none; the empty one is that of elements without.
    fn space(&self, prefix: &str) -> Option<Space> {
        let declared = self.spaces.iter().rev().find(|(_, declared, _)| declared == prefix);
        match declared {
            Some((.., space)) => Some(*space),
            None => matches!(prefix, "" | "xml").then_some(Space::Drawing),
        }
    }

    /// A value with what is written in another way as it is meant.
    fn unescaped(&self, value: &str) -> Result<String, DrawingFault> {
        let entity =
            |name: &str| resolve_predefined_entity(name).or_else(|| self.entities.get(name).map(String::as_str));
        unescape_with(value, entity).map(Cow::into_owned).map_err(unreadable)
    }
}

/// Whether plain letters are written as numbers, which no program does: whoever looks for a word would not see it.
fn hides_letters(written: &str) -> bool {
    let mut numbers = written.split("&#").skip(1).filter_map(|rest| rest.split(';').next());
    numbers
        .any(|number| unescape(&format!("&#{number};")).is_ok_and(|c| c.contains(|c: char| c.is_ascii_alphanumeric())))
}

/// The largest numbers that a filter may be given. How far it reaches is how long it takes.
const RADIUS: f64 = 100.0;
const DEVIATION: f64 = 1000.0;

/// Whether a filter is to reach too far.
fn too_wide(name: &str, value: &str) -> bool {
    let most = match name {
        "radius" => RADIUS,
        "stdDeviation" => DEVIATION,
        _ => return false,
    };
    let mut numbers = value.split([' ', ',', '\t', '\n', '\r']).filter(|number| !number.is_empty());
    numbers.any(|number| !number.parse::<f64>().is_ok_and(|number| number.abs() <= most))
}

/// The size that the outermost element states: its own, else that of its view box.
fn stated_size(element: &BytesStart) -> Option<(usize, usize)> {
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
    stated("width").zip(stated("height")).or_else(|| {
        let view_box = attribute("viewBox")?;
        let numbers: Vec<&str> = view_box.split([' ', ',']).filter(|part| !part.is_empty()).collect();
        let [_, _, width, height] = numbers.as_slice() else { return None };
        pixels(width).zip(pixels(height))
    })
}
