//! The municipality's own services for data catalogues, as CPSV-AP-NO describes public services (version 1.1), in all languages.
//!
//! What the standard demands is there by construction: a service without a line about itself, and one of which the site does not
//! say that the municipality answers for it, is left out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::Writer;
use super::node;
use super::schema_org::{called, is_own};
use crate::markup::Html;
use crate::model::{DataLicence, Entry, EntryId, Kind, Listing, Prose, Service, Site, Text, Who};
use crate::render::files::dataset::MadeFile;

/// Norway, in the European Union's list of countries.
const NORWAY: &str = "http://publications.europa.eu/resource/authority/country/NOR";

/// The path of the catalogue, from the root of the site.
pub(crate) fn path(site: &Site) -> String {
    format!("data/{}.jsonld", Listing::Services.address_word().for_site(&site.first().lang))
}

/// The services that are in the catalogue: none on a site without a name or an address, which would have no names for them.
pub(crate) fn services(site: &Site) -> Vec<(&Entry, &Service)> {
    let edition = site.first();
    let services = edition.of(Kind::Service).filter_map(|entry| Some((entry, entry.service()?)));
    let services = services.filter(|(entry, service)| {
        let is_complete = entry.address.is_some() && service.short.is_some() && edition.held(entry).is_none();
        is_complete && service.organisation.is_some_and(is_own)
    });
    let is_named = site.listed_address().is_some() && edition.settings.name.is_some();
    services.filter(|_| is_named).collect()
}

/// The catalogue, with a writer for each edition, that of the first language first.
pub(crate) fn catalogue(writers: &[Writer]) -> Option<MadeFile> {
    let (first, site) = (writers.first()?, writers.first()?.site);
    let services = services(site);
    if services.is_empty() {
        return None;
    }
    let mut making = Making { writers, first, contacts: BTreeSet::new(), laws: BTreeSet::new() };
    let nodes: Vec<Value> = services.iter().map(|(entry, service)| making.service(entry, service)).collect();
    let mut graph = making.shared(&services)?;
    graph.extend(nodes);
    graph.extend(making.contacts.iter().filter_map(|contact| making.contact(*contact)));
    graph.extend(making.laws.iter().map(|law| making.law(*law)));
    let mut text = serde_json::to_vec_pretty(&json!({ "@context": context(), "@graph": graph })).ok()?;
    text.push(b'\n');
    Some(MadeFile { path: path(site), bytes: text })
}

/// The names that are shortened.
fn context() -> Value {
    json!({
        "cpsv": "http://purl.org/vocab/cpsv#",
        "cpsvno": "https://data.norge.no/vocabulary/cpsvno#",
        "cv": "http://data.europa.eu/m8g/",
        "dcat": "http://www.w3.org/ns/dcat#",
        "dcatno": "https://data.norge.no/vocabulary/dcatno#",
        "dct": "http://purl.org/dc/terms/",
        "eli": "http://data.europa.eu/eli/ontology#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

/// A reference to another node.
fn to(id: impl Into<String>) -> Value {
    json!({ "@id": id.into() })
}

/// A catalogue that is being made.
struct Making<'w, 'a> {
    writers: &'w [Writer<'a>],
    /// Of the first language.
    first: &'w Writer<'a>,
    /// The contacts of the services so far, and the laws that they rest on.
    contacts: BTreeSet<EntryId>,
    laws: BTreeSet<EntryId>,
}

impl Making<'_, '_> {
    /// A name for something of the site.
    fn id(&self, name: &str) -> String {
        format!("{}#{name}", self.first.web_address("/"))
    }

    /// A text in each language that it is written in, each marked with its own.
    fn texts(&self, entry: &Entry, read: impl Fn(&Writer, &Entry) -> Option<(String, String)>) -> Value {
        let mut texts: BTreeMap<String, String> = BTreeMap::new();
        for writer in self.writers {
            if let Some((lang, text)) = writer.edition.same(entry).and_then(|own| read(writer, own))
                && !text.is_empty()
            {
                texts.entry(lang).or_insert(text);
            }
        }
        texts.into_iter().map(|(lang, text)| json!({ "@language": lang, "@value": text })).collect()
    }

    fn title(&self, entry: &Entry) -> Value {
        self.texts(entry, |writer, entry| Some((lang_of(writer, &entry.title), writer.title(entry))))
    }

    fn prose(&self, entry: &Entry, read: impl Fn(&Entry) -> Option<&Prose>) -> Value {
        self.texts(entry, |writer, entry| {
            let prose = read(entry)?;
            Some((writer.lang_at(prose.span).to_owned(), writer.without_links().prose(prose).words()))
        })
    }

    fn service(&mut self, entry: &Entry, service: &Service) -> Value {
        let page = self.first.web_address(entry.address.as_deref().unwrap_or_default());
        let edition = self.first.edition;
        let found = service.contact.iter().filter_map(|who| match who {
            Who::Reference(reference) => edition.find(reference, &[Kind::Contact], Some(entry)),
            Who::Words(_) => None,
        });
        let reached: Vec<&Entry> = found
            .filter(|entry| entry.contact().is_some_and(|contact| contact.phone.is_some() || contact.email.is_some()))
            .collect();
        self.contacts.extend(reached.iter().map(|contact| contact.id));
        let mut contacts: Vec<Value> = reached.iter().map(|contact| to(self.contact_id(contact))).collect();
        if contacts.is_empty() {
            contacts.push(json!({ "@type": "cv:ContactPoint", "cv:contactPage": to(page.as_str()) }));
        }
        let mut laws: Vec<&Entry> = edition.laws(&service.law, entry).map(|(law, _)| law).collect();
        let mut seen = BTreeSet::new();
        laws.retain(|law| seen.insert(law.id));
        self.laws.extend(laws.iter().map(|law| law.id));
        let identifier = format!("{page}#service");
        node([
            ("@id", identifier.as_str().into()),
            ("@type", "cpsv:PublicService".into()),
            ("dct:identifier", identifier.as_str().into()),
            ("dct:title", self.title(entry)),
            ("dct:description", self.prose(entry, |entry| entry.service()?.short.as_ref())),
            ("cv:hasCompetentAuthority", to(self.id("organisation"))),
            ("cv:contactPoint", contacts.into()),
            ("cpsvno:hasPossibleOutput", self.output(entry)),
            ("dct:spatial", self.area()),
            ("foaf:homepage", to(page.as_str())),
            ("cv:hasLegalResource", laws.iter().map(|law| to(self.law_id(law))).collect::<Vec<_>>().into()),
        ])
    }

    /// What one gets from a service: what it does at each level, and more that it offers; else what it says of itself.
    fn output(&self, entry: &Entry) -> Value {
        let gives = |writer: &Writer, entry: &Entry| {
            let service = entry.service()?;
            let lang = writer.lang_at(service.short.as_ref()?.span).to_owned();
            let parts = service.levels.iter().map(|level| &level.value).chain(&service.more);
            let own = parts.filter(|part| writer.lang_at(part.span) == lang);
            let own: Vec<Html> = own.map(|part| writer.without_links().prose(part)).collect();
            let own = Html::join(&own, " ").words();
            let short = writer.without_links().opt(&service.short).words();
            Some((lang, if own.is_empty() { short } else { own }))
        };
        let called = |writer: &Writer, entry: &Entry| {
            let is_own = lang_of(writer, &entry.title) == writer.words.lang;
            let title = writer.words.say_with("data-output", [("text", writer.title(entry).into())]);
            Some((writer.words.lang.clone(), title)).filter(|_| is_own)
        };
        node([
            ("@type", "cpsvno:PossibleOutput".into()),
            ("dct:title", self.texts(entry, called)),
            ("dct:description", self.texts(entry, gives)),
        ])
    }

    fn area(&self) -> Value {
        json!([to(NORWAY), to(self.id("area"))])
    }

    /// The catalogue, the municipality and where it is.
    fn shared(&self, services: &[(&Entry, &Service)]) -> Option<Vec<Value>> {
        let edition = self.first.edition;
        let settings = &edition.settings;
        let name = settings.name.as_ref()?;
        let mut names = vec![json!({ "@language": lang_of(self.first, name), "@value": name.text })];
        names.extend(settings.names.iter().map(|name| json!({ "@language": name.key, "@value": name.value.text })));
        let number = settings.number.as_ref().map_or(name.text.as_str(), |number| number.text.as_str());
        let home = self.first.web_address("/");
        let said = |key: &str| -> Value {
            let full = self.writers.iter().filter(|writer| !writer.edition.has_some);
            full.map(|writer| json!({ "@language": writer.words.lang, "@value": writer.say(key) })).collect()
        };
        let reviewed = services.iter().filter_map(|(entry, _)| edition.reviewed(entry)).max();
        let page = edition.listing(Listing::Services).map(|page| self.first.page_address(page)).unwrap_or_default();
        let contact = json!({ "@type": "cv:ContactPoint", "cv:contactPage": to(home.as_str()) });
        let contained: Vec<Value> =
            services.iter().map(|(entry, _)| to(format!("{}#service", self.first.page_address(entry)))).collect();
        Some(vec![
            node([
                ("@id", self.id("services").into()),
                ("@type", "dcat:Catalog".into()),
                ("dct:identifier", self.id("services").into()),
                ("dct:title", said("page-services")),
                ("dct:description", said("data-services")),
                ("dct:publisher", to(self.id("organisation"))),
                ("cv:contactPoint", contact),
                ("dct:spatial", self.area()),
                ("dct:license", settings.data_licence.map(DataLicence::european).map(to).into()),
                ("dct:modified", reviewed.map(|day| json!({ "@type": "xsd:date", "@value": day.to_string() })).into()),
                ("foaf:homepage", to(page)),
                ("dcatno:containsService", contained.into()),
            ]),
            node([
                ("@id", self.id("organisation").into()),
                ("@type", "cv:PublicOrganisation".into()),
                ("dct:identifier", number.into()),
                ("skos:prefLabel", names.clone().into()),
                ("dct:spatial", self.area()),
                ("foaf:homepage", to(home)),
            ]),
            node([
                ("@id", self.id("area").into()),
                ("@type", "dct:Location".into()),
                ("dct:identifier", number.into()),
                ("skos:prefLabel", names.into()),
            ]),
            json!({ "@id": NORWAY, "@type": "dct:Location" }),
        ])
    }

    fn contact_id(&self, contact: &Entry) -> String {
        let page = self.first.edition.listing(Listing::Contacts);
        format!("{}#{}", page.map(|page| self.first.page_address(page)).unwrap_or_default(), contact.name)
    }

    fn contact(&self, id: EntryId) -> Option<Value> {
        let entry = self.first.edition.entry(id);
        let contact = entry.contact()?;
        Some(node([
            ("@id", self.contact_id(entry).into()),
            ("@type", "cv:ContactPoint".into()),
            ("cv:telephone", contact.phone.as_ref().map(called).into()),
            ("cv:email", contact.email.as_ref().map(|email| email.0.as_str()).into()),
        ]))
    }

    fn law_id(&self, law: &Entry) -> String {
        self.id(&format!("law-{}", law.name))
    }

    fn law(&self, id: EntryId) -> Value {
        let entry = self.first.edition.entry(id);
        let link = entry.law().and_then(|law| law.at.as_ref().or(law.link.as_ref()));
        node([
            ("@id", self.law_id(entry).into()),
            ("@type", "eli:LegalResource".into()),
            ("dct:title", self.title(entry)),
            ("rdfs:seeAlso", link.map(|link| to(link.0.as_str())).into()),
        ])
    }
}

fn lang_of(writer: &Writer, text: &Text) -> String {
    writer.lang_at(text.span).to_owned()
}
