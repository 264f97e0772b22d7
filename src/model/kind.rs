//! The kinds of content, and where each has its home.

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $name:literal,)*) => {
        /// What a document is. The kind comes from its folder, never from a key in it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $kind,)* }

        impl Kind {
            /// Every kind, in the order in which entries stand.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)*];

            /// The word before the colon in a reference, and the kind in `data/site.json`.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$kind => $name,)* }
            }
        }
    };
}

kinds! {
    Site "site",
    Home "home",
    Acute "acute",
    RelayLog "relay-log",
    Guide "guide",
    Level "level",
    Step "step",
    Service "service",
    Tool "tool",
    MeasureTable "measure-table",
    Arena "arena",
    Role "role",
    Unit "unit",
    Situation "situation",
    Page "page",
    Reader "reader",
    Contact "contact",
    Term "term",
    Right "right",
    Law "law",
    Ladder "ladder",
    Plan "plan",
    Setting "setting",
    /// The text of a page that betre makes itself: the overview of a kind, the contacts, the word list …
    Overview "overview",
}

use Kind::*;

impl Kind {
    /// Kinds that a reference without a kind looks in: those with a page of their own.
    pub const WITH_PAGE: [Kind; 16] = [
        Step,
        Level,
        Guide,
        Service,
        Tool,
        MeasureTable,
        Arena,
        Role,
        Unit,
        Situation,
        Page,
        Reader,
        Home,
        Acute,
        RelayLog,
        Overview,
    ];

    pub fn named(name: &str) -> Option<Kind> {
        let name = if name == "measures" { "measure-table" } else { name };
        Kind::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// The folder of files of this kind, where it has one.
    pub fn folder(self) -> Option<&'static str> {
        Some(match self {
            Guide => "guides",
            Service => "services",
            Tool => "tools",
            MeasureTable => "measures",
            Arena => "arenas",
            Role => "roles",
            Unit => "units",
            Situation => "situations",
            Page => "pages",
            Reader => "readers",
            Ladder => "ladders",
            Plan => "calendar",
            _ => return None,
        })
    }

    /// The TOML file at the top of the site that holds short documents of this kind, one table each.
    pub fn table_file(self) -> Option<&'static str> {
        Some(match self {
            Service => "services.toml",
            Tool => "tools.toml",
            Arena => "arenas.toml",
            Role => "roles.toml",
            Unit => "units.toml",
            Situation => "situations.toml",
            Contact => "contacts.toml",
            Term => "glossary.toml",
            Right => "rights.toml",
            Law => "laws.toml",
            _ => return None,
        })
    }

    /// Whether it is shown on a page of its own.
    pub fn has_page(self) -> bool {
        Kind::WITH_PAGE.contains(&self)
    }
}
