//! News as a feed to subscribe to (Atom, RFC 4287).

use quick_xml::Writer as XmlWriter;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::super::{Item, Output, Writer};
use crate::model::{Date, Entry, Listing, Web};

/// How many pieces of news a feed has.
const MOST: usize = 20;

/// The news that a feed tells. What is safe to read in secret is told nowhere else.
fn told<'a>(writer: &Writer<'a>) -> Vec<&'a Entry> {
    let edition = writer.edition;
    edition.news().into_iter().filter(|entry| !edition.is_safe(entry)).take(MOST).collect()
}

/// The path of the feed from the root of the site: below the page of all news. `None` if there is nothing to tell, and for a site
/// without an address, since a feed must say where it is.
pub(crate) fn path(writer: &Writer) -> Option<String> {
    writer.site.listed_address().filter(|_| !told(writer).is_empty())?;
    let page = writer.edition.listing(Listing::News)?.address.as_deref()?;
    Some(format!("{}{}feed.xml", writer.folder(writer.edition), page.trim_start_matches('/')))
}

/// Puts the feed of an edition into the output.
pub(crate) fn files(writer: &Writer, output: &mut Output) {
    if let (Some(path), Some(page)) = (path(writer), writer.edition.listing(Listing::News))
        && let Ok(feed) = feed(writer, page, &told(writer), &path)
    {
        output.insert(path, Item::Bytes(feed));
    }
}

type Made = std::io::Result<()>;

fn feed(writer: &Writer, page: &Entry, news: &[&Entry], path: &str) -> std::io::Result<Vec<u8>> {
    let edition = writer.edition;
    let site = writer.site.listed_address().map(Web::without_slash).unwrap_or_default();
    let (own, home) = (format!("{site}/{path}"), writer.page_address(page));
    let author = edition.settings.name.as_ref().map(|name| name.text.as_str()).unwrap_or_default();
    let newest = news.iter().filter_map(|entry| entry.news()?.date).max();
    let mut xml = XmlWriter::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let root = xml.create_element("feed");
    let root = root.with_attributes([("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", edition.lang.as_str())]);
    root.write_inner_content(|xml| -> Made {
        text(xml, "id", &home)?;
        text(xml, "title", &format!("{} – {}", writer.title(page), edition.title))?;
        text(xml, "updated", &moment(newest))?;
        link(xml, "self", &own)?;
        link(xml, "alternate", &home)?;
        xml.create_element("author").write_inner_content(|xml| text(xml, "name", author))?;
        for entry in news {
            let Some(news) = entry.news() else { continue };
            let address = writer.page_address(entry);
            xml.create_element("entry").write_inner_content(|xml| -> Made {
                text(xml, "id", &address)?;
                text(xml, "title", &writer.title(entry))?;
                text(xml, "updated", &moment(news.date))?;
                text(xml, "published", &moment(news.date))?;
                link(xml, "alternate", &address)?;
                let short = writer.without_links().opt(&news.short).words();
                if short.is_empty() { Ok(()) } else { text(xml, "summary", &short) }
            })?;
        }
        Ok(())
    })?;
    let mut feed = xml.into_inner();
    feed.push(b'\n');
    Ok(feed)
}

fn text(xml: &mut XmlWriter<Vec<u8>>, name: &str, words: &str) -> Made {
    xml.create_element(name).write_text_content(BytesText::new(words)).map(drop)
}

fn link(xml: &mut XmlWriter<Vec<u8>>, rel: &str, to: &str) -> Made {
    xml.create_element("link").with_attributes([("rel", rel), ("href", to)]).write_empty().map(drop)
}

/// The beginning of a day; news that has none is as old as can be.
fn moment(day: Option<Date>) -> String {
    format!("{}T00:00:00Z", day.unwrap_or(jiff::civil::date(1970, 1, 1)))
}
