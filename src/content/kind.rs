//! The kinds of content: a row for each, from which everything that differs between kinds is derived.
//!
//! A new kind is a row here, a file in `src/model/` that reads it, a view and a template, and its words: the compiler or a
//! test names whichever is missing (`src/README.md` has the list).

use super::name::is_table_ending;
use super::table::{MEASURES, PLAN, Tabular};
use super::value::escaped;

/// What the program knows about a kind before it has read any document of it.
#[derive(Debug)]
pub struct Row {
    /// The word before the colon in a reference, and the kind in `data/site.json`.
    pub name: &'static str,
    /// The folder of files of this kind.
    pub folder: Option<&'static str>,
    /// The TOML file at the top of the site that holds short documents of this kind, one table each.
    pub table_file: Option<&'static str>,
    /// The one file of the kind, at the top of the site, without its extension.
    pub file: Option<&'static str>,
    /// What its rows are, if it may be written as a spreadsheet or CSV file instead of TOML.
    pub tabular: Option<Tabular>,
    /// Whether it is shown on a page of its own.
    pub page: bool,
    /// The page that lists all of the kind.
    pub listing: Option<Listing>,
    /// Where the title of one of its documents comes from.
    pub title: TitleFrom,
    /// Whether the program finds it by its file name, so that it can have no other identifier.
    pub by_name: bool,
    /// Whether the site has it even without a file: betre makes it.
    pub made: bool,
    /// Whether its text grows old and is to be reviewed.
    pub reviewed: bool,
}

/// Where the title of a document comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TitleFrom {
    /// `title`, which must be there.
    Title,
    /// `name`; its lack is reported where the kind is read.
    Name,
    /// The first of its `forms`.
    Forms,
    /// `title`, else the theme's word for it.
    Theme,
}

impl TitleFrom {
    /// The key that has the title.
    pub fn key(self) -> &'static str {
        match self {
            TitleFrom::Title | TitleFrom::Theme => "title",
            TitleFrom::Name => "name",
            TitleFrom::Forms => "forms",
        }
    }

    /// The line that says what a document is called.
    pub fn line(self, title: &str) -> String {
        let (key, text) = (self.key(), escaped(title));
        if self == TitleFrom::Forms { format!("{key} = [\"{text}\"]") } else { format!("{key} = \"{text}\"") }
    }
}

/// What most kinds are.
const ROW: Row = Row {
    name: "",
    folder: None,
    table_file: None,
    file: None,
    tabular: None,
    page: false,
    listing: None,
    title: TitleFrom::Title,
    by_name: false,
    made: false,
    reviewed: true,
};

/// A page that betre makes itself and finds by name.
const BY_NAME: Row = Row { page: true, title: TitleFrom::Theme, by_name: true, ..ROW };

/// Passes the table of kinds to a macro: the kind, the type it is read as (with the accessor on `Entry`, if the type belongs
/// to one kind), and its row. Entries are in the order of the kinds.
macro_rules! with_kinds {
    ($make:ident) => {
        $make! {
            Site: SiteSettings = Row { name: "site", title: TitleFrom::Name, reviewed: false, ..ROW };
            /// The settings of a layer, in its `layer.toml`.
            Layer: LayerSettings = Row { name: "layer", reviewed: false, ..ROW };
            /// Many sites that are built together, in a `workspace.toml`.
            Workspace: WorkspaceSettings = Row { name: "workspace", reviewed: false, ..ROW };
            Home: Page = Row { name: "home", file: Some("index"), made: true, reviewed: false, ..BY_NAME };
            Acute: Page = Row { name: "acute", file: Some("acute"), made: true, ..BY_NAME };
            RelayLog: Page = Row { name: "relay-log", file: Some("relay-log"), ..BY_NAME };
            Guide as guide: Guide = Row { name: "guide", folder: Some("guides"), page: true, ..ROW };
            Level as level: Level = Row { name: "level", page: true, title: TitleFrom::Theme, ..ROW };
            Step as step: Step = Row { name: "step", page: true, ..ROW };
            Service as service: Service = Row {
                name: "service",
                folder: Some("services"),
                table_file: Some("services.toml"),
                page: true,
                listing: Some(Listing::Services),
                ..ROW
            };
            Tool as tool: Tool = Row {
                name: "tool",
                folder: Some("tools"),
                table_file: Some("tools.toml"),
                page: true,
                listing: Some(Listing::Tools),
                ..ROW
            };
            MeasureTable as measure_table: MeasureTable = Row {
                name: "measure-table",
                folder: Some("measures"),
                tabular: Some(Tabular { key: "measures", columns: MEASURES, required: &["title"] }),
                page: true,
                listing: Some(Listing::Measures),
                ..ROW
            };
            Arena as arena: Arena = Row {
                name: "arena",
                folder: Some("arenas"),
                table_file: Some("arenas.toml"),
                page: true,
                listing: Some(Listing::Arenas),
                ..ROW
            };
            Role as role: Role = Row {
                name: "role",
                folder: Some("roles"),
                table_file: Some("roles.toml"),
                page: true,
                listing: Some(Listing::Roles),
                ..ROW
            };
            Unit as unit: Unit = Row {
                name: "unit",
                folder: Some("units"),
                table_file: Some("units.toml"),
                page: true,
                listing: Some(Listing::Units),
                ..ROW
            };
            Situation as situation: Situation = Row {
                name: "situation",
                folder: Some("situations"),
                table_file: Some("situations.toml"),
                page: true,
                listing: Some(Listing::Situations),
                ..ROW
            };
            Page: Page = Row { name: "page", folder: Some("pages"), page: true, ..ROW };
            News as news: NewsItem = Row {
                name: "news",
                folder: Some("news"),
                page: true,
                listing: Some(Listing::News),
                reviewed: false,
                ..ROW
            };
            Reader: Page =
                Row { name: "reader", folder: Some("readers"), title: TitleFrom::Title, ..BY_NAME };
            Contact as contact: Contact = Row {
                name: "contact",
                table_file: Some("contacts.toml"),
                listing: Some(Listing::Contacts),
                title: TitleFrom::Name,
                reviewed: false,
                ..ROW
            };
            Term as term: Term = Row {
                name: "term",
                table_file: Some("glossary.toml"),
                listing: Some(Listing::Glossary),
                title: TitleFrom::Forms,
                reviewed: false,
                ..ROW
            };
            Right as right: Right =
                Row { name: "right", table_file: Some("rights.toml"), listing: Some(Listing::Rights), ..ROW };
            Law as law: Law = Row { name: "law", table_file: Some("laws.toml"), reviewed: false, ..ROW };
            Ladder as ladder: Ladder = Row { name: "ladder", folder: Some("ladders"), ..ROW };
            Plan as plan: Plan = Row {
                name: "plan",
                folder: Some("calendar"),
                tabular: Some(Tabular { key: "items", columns: PLAN, required: &["date", "what"] }),
                listing: Some(Listing::Calendar),
                reviewed: false,
                ..ROW
            };
            Setting as setting: Setting =
                Row { name: "setting", title: TitleFrom::Name, reviewed: false, ..ROW };
            /// The easy-read version of a page, `NAME.easy.md` beside it. Each line of its text stands on a line of its own.
            EasyRead: Page = Row { name: "easy-read", page: true, by_name: true, ..ROW };
            /// The text of a page that lists what is written elsewhere.
            Listing as listing_page: ListingPage = Row { name: "listing", made: true, reviewed: false, ..BY_NAME };
        }
    };
}
pub(crate) use with_kinds;

macro_rules! define_kinds {
    ($($(#[$doc:meta])* $kind:ident $(as $accessor:ident)?: $data:ident = $row:expr;)*) => {
        /// What a document is. The kind comes from its folder, never from a key in it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(
                $(#[$doc])*
                #[allow(missing_docs, reason = "a kind is told by its row, and by `betre explain`")]
                $kind,
            )*
        }

        impl Kind {
            /// Every kind, in the order of the entries.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)*];

            /// What the program knows about the kind.
            pub fn row(self) -> &'static Row {
                match self { $(Kind::$kind => const { &$row },)* }
            }
        }
    };
}
with_kinds!(define_kinds);

impl Kind {
    /// The word before the colon in a reference, and the kind in `data/site.json`.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Kind> {
        let name = if name == "measures" { "measure-table" } else { name };
        Kind::first(|row| row.name == name)
    }

    /// The folder of files of this kind, if it has one.
    pub fn folder(self) -> Option<&'static str> {
        self.row().folder
    }

    /// The kind whose files are in this folder.
    pub fn in_folder(folder: &str) -> Option<Kind> {
        Kind::first(|row| row.folder == Some(folder))
    }

    /// The TOML file at the top of the site that holds short documents of this kind, one table each.
    pub fn table_file(self) -> Option<&'static str> {
        self.row().table_file
    }

    /// Whether files with this ending are read in a folder of the kind.
    pub(super) fn reads(self, ending: &str) -> bool {
        ending == "md" || self.row().tabular.is_some() && (ending == "toml" || is_table_ending(ending))
    }

    /// Whether it is shown on a page of its own.
    pub fn has_page(self) -> bool {
        self.row().page
    }

    /// Whether a reference without a kind may lead to it: so if it has a page of its own. What leads to a page leads to the whole of
    /// it, not to its easy-read version.
    pub fn is_led_to(self) -> bool {
        self.has_page() && self != Kind::EasyRead
    }

    /// Kinds that a reference without a kind looks in.
    pub fn with_page() -> impl Iterator<Item = Kind> + Clone {
        Kind::ALL.iter().copied().filter(|kind| kind.is_led_to())
    }

    /// Whether a page of the kind may have an easy-read version: those that families read.
    pub(super) fn can_be_easy(self) -> bool {
        let is_of_guide = matches!(self, Kind::Guide | Kind::Level | Kind::Step);
        self.is_led_to() && !is_of_guide && !matches!(self, Kind::Home | Kind::Listing | Kind::MeasureTable)
    }

    /// Whether a site has at most one, so that its name alone identifies it.
    pub fn is_single(self) -> bool {
        self == Kind::Listing || self.row().file.is_some()
    }

    /// The first kind whose row satisfies `is`.
    pub fn first(is: impl Fn(&Row) -> bool) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| is(kind.row()))
    }
}

/// A word in addresses, in nynorsk, bokmål and English. The site's first language decides, so that it is the same in every
/// edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddressWord(pub [&'static str; 3]);

impl AddressWord {
    /// The word for a site whose first language this is.
    pub fn for_site(self, lang: &str) -> &'static str {
        match lang {
            "nn" => self.0[0],
            "en" => self.0[2],
            _ => self.0[1],
        }
    }
}

macro_rules! listings {
    ($($listing:ident $name:literal $words:expr,)*) => {
        /// A page that betre makes from what is written elsewhere: all of a kind, the deadlines, all pages from A to Å.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Listing {
            $(
                #[allow(missing_docs, reason = "a listing is told by its name, and by the kind whose row names it")]
                $listing,
            )*
        }

        impl Listing {
            /// Every listing, in the order in which they are made.
            pub const ALL: &'static [Listing] = &[$(Listing::$listing,)*];

            /// Its identifier: the kind in `data/site.json`, and the name of its template.
            pub fn name(self) -> &'static str {
                match self { $(Listing::$listing => $name,)* }
            }

            /// Its word in addresses; the addresses of what it lists begin with it.
            pub fn address_word(self) -> AddressWord {
                match self { $(Listing::$listing => AddressWord($words),)* }
            }
        }
    };
}

listings! {
    Search "search" ["sok", "sok", "search"],
    Services "services" ["tenester", "tjenester", "services"],
    Tools "tools" ["verktoy", "verktoy", "tools"],
    Measures "measures" ["tiltak", "tiltak", "measures"],
    Arenas "arenas" ["arenaer", "arenaer", "arenas"],
    Roles "roles" ["roller", "roller", "roles"],
    Units "units" ["einingar", "enheter", "units"],
    Situations "situations" ["situasjonar", "situasjoner", "situations"],
    Contacts "contacts" ["kontaktar", "kontakter", "contacts"],
    Rights "rights" ["rettar", "rettigheter", "rights"],
    News "all-news" ["nytt", "nytt", "news"],
    Calendar "calendar" ["kalender", "kalender", "calendar"],
    Glossary "glossary" ["ordliste", "ordliste", "glossary"],
    Deadlines "deadlines" ["fristar", "frister", "deadlines"],
    Documents "documents" ["pa-papir", "pa-papir", "on-paper"],
    Data "data" ["opne-data", "apne-data", "open-data"],
    Status "status" ["status-for-leiarar", "status-for-ledere", "status-for-leaders"],
}

impl Listing {
    /// The listing of this name.
    pub fn named(name: &str) -> Option<Listing> {
        Listing::ALL.iter().copied().find(|listing| listing.name() == name)
    }

    /// The kind that it lists, if it lists one kind.
    pub fn kind(self) -> Option<Kind> {
        Kind::first(|row| row.listing == Some(self))
    }

    /// The kind whose entries are on the page itself, each with its identifier as an anchor.
    pub fn holds(self) -> Option<Kind> {
        self.kind().filter(|kind| !kind.has_page())
    }

    /// The folder whose `index.md` is its text.
    pub fn folder(self) -> Option<&'static str> {
        self.kind().and_then(Kind::folder)
    }

    /// Whether its text may be at the top of the site, as `NAME.md`: so if what it lists has no pages in a folder.
    pub fn has_text_at_top(self) -> bool {
        self.kind().is_none_or(|kind| !kind.has_page())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_row_is_its_own() {
        let is_once = |read: fn(&Row) -> Option<&'static str>| {
            let all: Vec<&str> = Kind::ALL.iter().filter_map(|kind| read(kind.row())).collect();
            assert_eq!(all.len(), all.iter().collect::<BTreeSet<_>>().len(), "{all:?}");
        };
        is_once(|row| Some(row.name));
        is_once(|row| row.folder);
        is_once(|row| row.table_file);
        is_once(|row| row.file);
    }

    #[test]
    fn each_listing_but_five_is_of_one_kind() {
        let of_none: Vec<Listing> = Listing::ALL.iter().copied().filter(|listing| listing.kind().is_none()).collect();
        assert_eq!(of_none, [Listing::Search, Listing::Deadlines, Listing::Documents, Listing::Data, Listing::Status]);
    }
}
