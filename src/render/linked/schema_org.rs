//! What a page tells search engines, and those who show a link to it: the municipality's contacts, a service, where the page is.

use serde::Serialize;
use serde_json::{Value, json};

use super::super::PlannedPage;
use super::super::writer::{LinkView, Writer};
use super::node;
use crate::markup::Html;
use crate::model::{
    ALL_DAY, Contact, Day, Entry, Kind, Opening, Organisation, Phone, ReaderKind, Scope, Service, Week, Who,
};

const CONTEXT: &str = "https://schema.org";

/// What shows a link to a page beside its title, description and address.
#[derive(Serialize)]
pub(crate) struct SharedLink {
    /// `website` for a front page, else `article`.
    pub kind: &'static str,
    /// The page's language with a country: `nn_NO`.
    pub locale: String,
    /// The web address of the municipality's logo; empty if it is a drawing, which is not shown there, or has none.
    pub image: String,
}

/// How a link to a page is shown.
pub(crate) fn shared(writer: &Writer, entry: Option<&Entry>) -> SharedLink {
    let lang = writer.edition.lang.as_str();
    let country = match lang {
        "en" => "GB",
        "uk" => "UA",
        "pl" => "PL",
        "so" => "SO",
        "ar" => "AR",
        _ => "NO",
    };
    let logo = writer.edition.settings.look.logo.as_ref().filter(|logo| !logo.path.ends_with(".svg"));
    let site = writer.site.listed_address().filter(|_| logo.is_some());
    let image = logo.zip(site).map(|(logo, site)| format!("{}/{}", site.without_slash(), logo.path));
    SharedLink {
        kind: if entry.is_some_and(|entry| entry.kind == Kind::Home) { "website" } else { "article" },
        locale: format!("{lang}_{country}"),
        image: image.unwrap_or_default(),
    }
}

/// The breadcrumbs of a page and the page itself; empty if there are fewer than two, or the site has no address.
pub(crate) fn trail(writer: &Writer, page: &PlannedPage, crumbs: &[LinkView]) -> Html {
    let Some(site) = writer.site.listed_address().filter(|_| crumbs.len() > 1) else { return Html::default() };
    let site = site.without_slash();
    let place = |(at, crumb): (usize, &LinkView)| {
        let path = crumb.url.strip_prefix(writer.root()).unwrap_or(&crumb.url);
        // What leads to a part of a page lies below the page.
        let path = path.split('#').next().unwrap_or_default();
        let address = format!("{site}/{}", path.trim_end_matches("index.html"));
        json!({ "@type": "ListItem", "position": at + 1, "name": crumb.text, "item": address })
    };
    let mut places: Vec<Value> = crumbs.iter().enumerate().map(place).collect();
    places.push(json!({ "@type": "ListItem", "position": crumbs.len() + 1, "name": page.title }));
    Html::json(&json!({ "@context": CONTEXT, "@type": "BreadcrumbList", "itemListElement": places }))
}

/// The municipality and its own contacts; empty if none of them can be reached.
pub(crate) fn organisation(writer: &Writer) -> Html {
    let edition = writer.edition;
    let Some(name) = &edition.settings.name else { return Html::default() };
    let contacts: Vec<Value> = edition
        .of(Kind::Contact)
        .filter(|entry| entry.contact().is_some_and(|contact| contact.reaches() == Scope::Local))
        .filter_map(contact_point)
        .collect();
    if contacts.is_empty() {
        return Html::default();
    }
    Html::json(&node([
        ("@context", CONTEXT.into()),
        ("@type", "GovernmentOrganization".into()),
        ("name", name.text.as_str().into()),
        ("contactPoint", contacts.into()),
    ]))
}

/// A service and how it is reached; empty on a page that nobody must see was read. Who provides it is told of those that the
/// municipality runs: of others the site says only that they aren't.
pub(crate) fn service(writer: &Writer, entry: &Entry, service: &Service) -> Html {
    if writer.edition.is_safe(entry) || writer.reader == Some(ReaderKind::Young) {
        return Html::default();
    }
    let edition = writer.edition;
    let name = edition.settings.name.as_ref().map(|name| name.text.as_str());
    let own = service.organisation.is_some_and(is_own);
    let provider = name.filter(|_| own).map(|name| {
        node([
            ("@type", "GovernmentOrganization".into()),
            ("name", name.into()),
            ("url", writer.web_address("/").into()),
        ])
    });
    let area = name.map(|name| json!({ "@type": "AdministrativeArea", "name": name }));
    let text = |prose| writer.without_links().opt(prose).words();
    let audience = Some(text(&service.audience)).filter(|audience| !audience.is_empty());
    let channels = service.contact.iter().filter_map(|who| match who {
        Who::Reference(contact) => contact_point(edition.find(contact, &[Kind::Contact], Some(entry))?),
        Who::Words(_) => None,
    });
    let channels = channels.map(|phone| json!({ "@type": "ServiceChannel", "servicePhone": phone }));
    let private = service.organisation == Some(Organisation::Private);
    let url = entry.address.as_ref().map(|address| writer.web_address(address)).unwrap_or_default();
    Html::json(&node([
        ("@context", CONTEXT.into()),
        ("@type", if private { "Service" } else { "GovernmentService" }.into()),
        ("name", writer.title(entry).into()),
        ("description", text(&service.short).into()),
        ("url", url.into()),
        ("provider", provider.into()),
        ("areaServed", area.into()),
        ("audience", audience.map(|who| json!({ "@type": "Audience", "audienceType": who })).into()),
        ("availableChannel", channels.collect::<Vec<_>>().into()),
    ]))
}

/// Whether the municipality answers for a service, alone or with others.
pub(super) fn is_own(organisation: Organisation) -> bool {
    matches!(organisation, Organisation::Municipal | Organisation::Shared)
}

/// A number as programs call it: `+4757001210`.
pub(super) fn called(phone: &Phone) -> String {
    phone.link().trim_start_matches("tel:").to_owned()
}

/// A contact, if one can call or write to it.
fn contact_point(entry: &Entry) -> Option<Value> {
    let contact = entry.contact().filter(|contact| contact.phone.is_some() || contact.email.is_some())?;
    let email = contact.email.as_ref().map(|email| email.0.as_str());
    Some(node([
        ("@type", "ContactPoint".into()),
        ("name", entry.title.text.as_str().into()),
        ("telephone", contact.phone.as_ref().map(called).into()),
        ("email", email.into()),
        ("hoursAvailable", hours_available(contact).into()),
    ]))
}

fn hours_available(contact: &Contact) -> Vec<Value> {
    if contact.always_open {
        return opening_hours(Day::WEEK, &[ALL_DAY]);
    }
    let week = contact.hours.as_ref().and_then(|hours| hours.week.as_ref());
    let rows = week.map(Week::rows).unwrap_or_default();
    rows.iter().flat_map(|(days, openings)| opening_hours(days, openings)).collect()
}

/// schema.org says of closed days that they open and close at midnight.
fn opening_hours(days: &[Day], openings: &[Opening]) -> Vec<Value> {
    let name = |day: &Day| match day {
        Day::Monday => "Monday",
        Day::Tuesday => "Tuesday",
        Day::Wednesday => "Wednesday",
        Day::Thursday => "Thursday",
        Day::Friday => "Friday",
        Day::Saturday => "Saturday",
        Day::Sunday => "Sunday",
        Day::Holiday => "PublicHolidays",
    };
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let row = |(from, to): &Opening| {
        node([
            ("@type", "OpeningHoursSpecification".into()),
            ("dayOfWeek", days.iter().map(name).collect::<Vec<_>>().into()),
            ("opens", clock(*from).into()),
            ("closes", if *to == 24 * 60 { "23:59".to_owned() } else { clock(*to) }.into()),
        ])
    };
    if openings.is_empty() { vec![row(&(0, 0))] } else { openings.iter().map(row).collect() }
}
