//! `site.toml`: the municipality, its words, its acute warning, its rules.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::diagnostic::Span;
use crate::model::fields::{Fields, Keyed, Record};

use super::{Alias, Colour, FilePath, Kind, Languages, Name, Period, Prose, Text, Web, Who, choice};

/// The settings of a site.
#[derive(Debug, Clone, Default)]
pub struct SiteSettings {
    /// The municipality, district or region.
    pub name: Option<Text>,
    /// Four characters; a leading zero is kept.
    pub number: Option<Name>,
    /// The first is the one at `/`.
    pub languages: Languages,
    /// What the site shares with others, the later on top of the earlier and the site on top of all.
    pub layers: Vec<Text>,
    /// The official name in other languages.
    pub names: Vec<Keyed<Text>>,
    pub address: Option<Web>,
    /// Where the site is hosted: the published folder has rules for these.
    pub hosts: Vec<HostName>,
    /// Old addresses that nothing has taken over, each with all that was in its folder.
    pub gone: Vec<Alias>,
    pub coordinating_unit: Option<Reference>,
    pub log_system: Option<Reference>,
    pub issued_by: Vec<Who>,
    pub maintained_by: Vec<Who>,
    pub accessibility_statement: Option<Web>,
    /// What others may do with the open data; unstated if there is none.
    pub data_licence: Option<DataLicence>,
    /// A neutral page elsewhere, which the young can leave for at once.
    pub exit: Option<Web>,
    /// What else hides that somebody has been here.
    pub safety: Option<Reference>,
    /// Whom to tell of a fault on the site.
    pub report_fault: Option<Reference>,
    pub review: Review,
    pub words: Vec<Keyed<WordForms>>,
    pub phrases: Vec<Keyed<Text>>,
    pub look: Look,
    pub acute: Option<Acute>,
    pub settings: Vec<Keyed<Setting>>,
    pub questions: Vec<Question>,
    pub checks: Vec<Keyed<Rule>>,
}

/// The words' forms: *steg, steget, steg, stega*.
#[derive(Debug, Clone, Default)]
pub struct WordForms {
    pub one: Option<Text>,
    pub the: Option<Text>,
    pub many: Option<Text>,
    pub all: Option<Text>,
    /// `number`: the level or step has no word, only a number.
    pub label: Option<Name>,
}

impl WordForms {
    /// Whether what it is the word for is shown by its number alone.
    pub(crate) fn is_shown_by_number(&self) -> bool {
        self.label.as_ref().is_some_and(|label| label.text == "number")
    }

    /// Whether the site has no word for it at all.
    pub(crate) fn is_missing(&self) -> bool {
        self.is_shown_by_number() && self.one.is_none()
    }
}

impl Record for WordForms {
    const NAME: &'static str = "word-forms";

    fn read(fields: &Fields) -> WordForms {
        WordForms {
            one: fields.get("one"),
            the: fields.get("the"),
            many: fields.get("many"),
            all: fields.get("all"),
            label: fields.get("label"),
        }
    }
}

/// Who owns the site's documents and how often they are reviewed, unless a document says otherwise.
#[derive(Debug, Clone, Default)]
pub struct Review {
    pub owner: Option<Reference>,
    pub every: Option<Period>,
}

impl Record for Review {
    const NAME: &'static str = "review";

    fn read(fields: &Fields) -> Review {
        Review { owner: fields.reference("owner", &[Kind::Role]), every: fields.get("every") }
    }
}

/// The municipality's colours and logo.
#[derive(Debug, Clone, Default)]
pub struct Look {
    pub primary: Option<Colour>,
    /// Where `primary` is written, right or wrong.
    pub primary_span: Option<Span>,
    pub logo: Option<FilePath>,
    pub logo_alt: Option<Text>,
}

impl Record for Look {
    const NAME: &'static str = "look";

    fn read(fields: &Fields) -> Look {
        Look {
            primary: fields.get("primary"),
            primary_span: fields.span_of("primary"),
            logo: fields.get("logo"),
            logo_alt: fields.get("logo_alt"),
        }
    }
}

/// The acute warning: one source, with a voice for each reader.
#[derive(Debug, Clone)]
pub struct Acute {
    /// Whom to call; those that the text doesn't mention are put after it.
    pub contacts: Vec<Reference>,
    pub line: Option<Prose>,
    pub employee: Option<Prose>,
    pub guardian: Option<Prose>,
    pub young: Option<Prose>,
    /// In another language: a mark of the words that it was made from.
    pub translated_from: Option<Text>,
    /// Where its table is.
    pub span: Span,
}

impl Acute {
    /// Its voices, by their keys.
    pub fn voices(&self) -> [(&'static str, &Option<Prose>); 4] {
        [("line", &self.line), ("employee", &self.employee), ("guardian", &self.guardian), ("young", &self.young)]
    }
}

impl Record for Acute {
    const NAME: &'static str = "acute";

    fn read(fields: &Fields) -> Acute {
        Acute {
            contacts: fields.references("contacts", &[Kind::Contact]),
            line: fields.get("line"),
            employee: fields.get("employee"),
            guardian: fields.get("guardian"),
            young: fields.get("young"),
            translated_from: fields.get("translated_from"),
            span: fields.span,
        }
    }
}

/// A setting: where the child is (school, kindergarten …).
#[derive(Debug, Clone)]
pub struct Setting {
    pub name: Option<Text>,
}

impl Record for Setting {
    const NAME: &'static str = "setting";

    fn read(fields: &Fields) -> Setting {
        Setting { name: fields.required("name") }
    }
}

/// A practical question that every service answers, in the section with this id.
#[derive(Debug, Clone)]
pub struct Question {
    pub id: Option<Name>,
    pub text: Option<Text>,
    /// Where its table is.
    pub span: Span,
}

impl Record for Question {
    const NAME: &'static str = "question";

    fn read(fields: &Fields) -> Question {
        Question { id: fields.required("id"), text: fields.required("text"), span: fields.span }
    }
}

choice! {
    /// A kind of host that betre can write the rules for.
    HostName "type-host" {
        Nginx "nginx",
        Caddy "caddy",
        Netlify "netlify",
        Cloudflare "cloudflare",
        Apache "apache",
        Iis "iis",
    }
}

choice! {
    /// A licence for open data.
    DataLicence "type-data-licence" {
        Nlod "nlod-2.0",
        Attribution "cc-by-4.0",
        Zero "cc0-1.0",
    }
}

impl DataLicence {
    /// Its name, which is not translated.
    pub fn title(self) -> &'static str {
        match self {
            DataLicence::Nlod => "NLOD 2.0",
            DataLicence::Attribution => "CC BY 4.0",
            DataLicence::Zero => "CC0 1.0",
        }
    }

    /// Where it can be read.
    pub fn address(self) -> &'static str {
        match self {
            DataLicence::Nlod => "https://data.norge.no/nlod/no/2.0",
            DataLicence::Attribution => "https://creativecommons.org/licenses/by/4.0/",
            DataLicence::Zero => "https://creativecommons.org/publicdomain/zero/1.0/",
        }
    }

    /// What it is called among the licences of the European Union.
    pub fn european(self) -> &'static str {
        match self {
            DataLicence::Nlod => "http://publications.europa.eu/resource/authority/licence/NLOD_2_0",
            DataLicence::Attribution => "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0",
            DataLicence::Zero => "http://publications.europa.eu/resource/authority/licence/CC0",
        }
    }
}

choice! {
    /// How severe a site wants a rule to be.
    RuleLevel "type-rule-level" {
        Error "error",
        Warning "warning",
        Off "off",
    }
}

/// How severe a rule or a group of rules is on this site, and why.
#[derive(Debug, Clone)]
pub struct Rule {
    pub level: Option<RuleLevel>,
    pub reason: Option<Text>,
}

impl Record for Rule {
    const NAME: &'static str = "rule";

    fn read(fields: &Fields) -> Rule {
        Rule { level: fields.required("level"), reason: fields.required("reason") }
    }
}

impl Record for SiteSettings {
    const NAME: &'static str = "settings";

    fn read(fields: &Fields) -> SiteSettings {
        SiteSettings {
            name: fields.required("name"),
            number: fields.get("number"),
            languages: fields.get("languages").unwrap_or_default(),
            layers: fields.list("layers"),
            names: fields.keyed("names"),
            address: fields.get("address"),
            hosts: fields.list("hosts"),
            gone: fields.list("gone"),
            coordinating_unit: fields.reference("coordinating_unit", &[Kind::Contact]),
            log_system: fields.reference("log_system", &[Kind::Tool]),
            issued_by: fields.who("issued_by", &[Kind::Role]),
            maintained_by: fields.who("maintained_by", &[Kind::Role]),
            accessibility_statement: fields.get("accessibility_statement"),
            data_licence: fields.get("data_licence"),
            exit: fields.get("exit"),
            safety: fields.reference("safety", &[Kind::Page]),
            report_fault: fields.reference("report_fault", &[Kind::Contact]),
            review: fields.get("review").unwrap_or_default(),
            words: fields.keyed("words"),
            phrases: fields.keyed("phrases"),
            look: fields.get("look").unwrap_or_default(),
            acute: fields.get("acute"),
            settings: fields.keyed("settings"),
            questions: fields.list("questions"),
            checks: fields.keyed("checks"),
        }
    }
}
