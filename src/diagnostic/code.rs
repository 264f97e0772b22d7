//! The codes of all findings: stable words that `betre explain`, `site.toml` and scripts use.

use super::Severity::{self, Error, Note, Warning};

/// How far a site may turn a rule down in `[checks]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freedom {
    /// Not at all: the content cannot be read, or a reader could be harmed.
    Fixed,
    /// To a warning, never off: a break in the follow-up must be seen.
    Warnable,
    /// To anything.
    Free,
}
use Freedom::{Fixed, Free, Warnable};

macro_rules! codes {
    ($($name:ident $text:literal $severity:ident $freedom:ident $group:literal;)*) => {
        /// What kind of finding it is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(
                #[allow(missing_docs, reason = "`betre explain` tells what a code means, and why")]
                $name,
            )*
        }

        impl Code {
            /// Every code, in the order of their groups.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The code as editors write and read it.
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }

            /// How severe it is unless the site says otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => $severity,)* }
            }

            /// How far a site may turn it down.
            pub fn freedom(self) -> Freedom {
                match self { $(Code::$name => $freedom,)* }
            }

            /// The group it can be set together with.
            pub fn group(self) -> &'static str {
                match self { $(Code::$name => $group,)* }
            }
        }
    };
}

codes! {
    SiteMissing "site-missing" Error Fixed "files";
    FileEncoding "file-encoding" Error Fixed "files";
    FileNul "file-nul" Error Fixed "files";
    MergeUnfinished "merge-unfinished" Error Fixed "files";
    FileTooLarge "file-too-large" Error Fixed "files";
    FileUnreadable "file-unreadable" Error Fixed "files";
    FileType "file-type" Error Fixed "files";
    FileContent "file-content" Error Warnable "files";
    FileLanguage "file-language" Error Fixed "files";
    FileCopy "file-copy" Error Fixed "files";
    FileUnknown "file-unknown" Warning Free "files";
    FileFormat "file-format" Error Fixed "files";
    PictureFormat "picture-format" Error Warnable "files";
    PictureLarge "picture-large" Warning Free "files";
    FileUnused "file-unused" Warning Free "files";
    FileMissing "file-missing" Error Fixed "files";
    FolderIncomplete "folder-incomplete" Error Fixed "files";
    NameCollision "name-collision" Error Fixed "files";
    NameWindows "name-windows" Error Warnable "files";
    Symlink "symlink" Error Fixed "files";

    FrontMatterMissing "front-matter-missing" Error Fixed "format";
    FrontMatterUnclosed "front-matter-unclosed" Error Fixed "format";
    TomlSyntax "toml-syntax" Error Fixed "format";
    CurlyQuotes "curly-quotes" Error Fixed "format";
    KeyUnknown "key-unknown" Error Fixed "format";
    ValueType "value-type" Error Fixed "format";
    ValueInvalid "value-invalid" Error Fixed "format";
    TitleMissing "title-missing" Error Fixed "format";
    ValueMissing "value-missing" Error Fixed "format";
    ColourWithoutWord "colour-without-word" Error Fixed "format";
    Todo "todo" Error Warnable "format";
    RuleUnknown "rule-unknown" Error Fixed "format";
    RuleFixed "rule-fixed" Error Fixed "format";
    RuleIdle "rule-idle" Warning Free "format";

    TranslationFact "translation-fact" Error Fixed "translation";
    TranslationOrphan "translation-orphan" Warning Free "translation";
    TranslationLanguage "translation-language" Warning Free "translation";
    TranslationLacking "translation-lacking" Warning Free "translation";
    TranslationOld "translation-old" Warning Free "translation";
    LanguageWords "language-words" Warning Free "translation";
    LanguageUnread "language-unread" Note Free "translation";

    TableUnreadable "table-unreadable" Error Fixed "tables";
    TableHead "table-head" Error Fixed "tables";
    TableRow "table-row" Error Fixed "tables";
    TableExcel "table-excel" Error Fixed "tables";
    TableLeftOut "table-left-out" Warning Free "tables";

    LayerUnknown "layer-unknown" Error Fixed "layers";
    LayerLocked "layer-locked" Error Fixed "layers";
    LayerOff "layer-off" Error Fixed "layers";
    LayerLanguage "layer-language" Warning Free "layers";
    WorkspaceMember "workspace-member" Error Fixed "layers";
    ReplacementOld "replacement-old" Warning Free "layers";

    IdInvalid "id-invalid" Error Fixed "identity";
    IdDuplicate "id-duplicate" Error Fixed "identity";
    NumberDuplicate "number-duplicate" Error Fixed "identity";
    AddressCollision "address-collision" Error Fixed "identity";
    AddressGone "address-gone" Warning Free "identity";
    AliasNowhere "alias-nowhere" Error Fixed "identity";
    QueryLost "query-lost" Warning Free "identity";
    QueryNone "query-none" Note Free "identity";

    HtmlRaw "html-raw" Error Fixed "text";
    LinkUnsafe "link-unsafe" Error Fixed "text";
    LinkDeceives "link-deceives" Error Warnable "text";
    LinkWrapped "link-wrapped" Error Fixed "text";
    LinkLocal "link-local" Error Fixed "text";
    LinkOffice "link-office" Warning Free "text";
    LinkOwn "link-own" Error Warnable "text";
    LinkPipe "link-pipe" Error Fixed "text";
    HoleUnknown "hole-unknown" Error Fixed "text";
    MarkUnknown "mark-unknown" Error Fixed "text";
    TextDeep "text-deep" Error Fixed "text";
    ListAccident "list-accident" Warning Free "text";
    SymbolFont "symbol-font" Warning Free "text";
    MarkdownHeading "markdown-heading" Warning Free "text";
    MarkdownList "markdown-list" Warning Free "text";
    MarkdownLink "markdown-link" Error Warnable "text";
    MarkdownTable "markdown-table" Warning Free "text";
    MarkdownCode "markdown-code" Warning Free "text";
    MarkdownSign "markdown-sign" Warning Free "text";
    MarkdownLost "markdown-lost" Error Warnable "text";

    ReferenceUnknown "reference-unknown" Error Fixed "references";
    ReferenceAmbiguous "reference-ambiguous" Error Fixed "references";
    LinkMissing "link-missing" Error Fixed "references";
    LinkByPath "link-by-path" Warning Free "references";
    AnchorMissing "anchor-missing" Error Fixed "references";

    FlowDeadEnd "flow-dead-end" Error Warnable "flow";
    FlowNext "flow-next" Error Warnable "flow";
    FlowUnreachable "flow-unreachable" Error Warnable "flow";
    FlowResponsible "flow-responsible" Error Warnable "flow";
    FlowHolder "flow-holder" Error Warnable "flow";
    FlowExit "flow-exit" Error Warnable "flow";
    FlowConsent "flow-consent" Error Warnable "flow";
    FlowEmpty "flow-empty" Error Warnable "flow";

    AcuteMissing "acute-missing" Error Fixed "completeness";
    AcuteNumber "acute-number" Error Fixed "completeness";
    AcuteLong "acute-long" Warning Free "completeness";
    AcuteVoices "acute-voices" Warning Free "completeness";
    AcuteLanguage "acute-language" Warning Free "completeness";
    AcutePage "acute-page" Warning Free "completeness";
    ExitMissing "exit-missing" Warning Free "completeness";
    SafeAddress "safe-address" Warning Free "completeness";
    SafeMissing "safe-missing" Warning Free "completeness";
    CoordinatingUnit "coordinating-unit" Error Warnable "completeness";
    QuestionUnanswered "question-unanswered" Note Free "completeness";
    PhoneInvalid "phone-invalid" Error Fixed "completeness";
    PhoneUnknown "phone-unknown" Warning Free "completeness";
    EmailInvalid "email-invalid" Error Fixed "completeness";
    EmailExample "email-example" Warning Free "completeness";
    HoursUnclear "hours-unclear" Warning Free "completeness";
    ContactClosed "contact-closed" Error Warnable "completeness";
    ContactUnanswered "contact-unanswered" Warning Free "completeness";
    ContactsMany "contacts-many" Note Free "completeness";
    FaultEmail "fault-email" Warning Free "completeness";
    EasyReadAlone "easy-read-alone" Error Fixed "completeness";
    EasyReadHard "easy-read-hard" Warning Free "completeness";
    ContactScope "contact-scope" Warning Free "completeness";
    DocumentEmpty "document-empty" Warning Free "completeness";
    Unfinished "unfinished" Error Fixed "completeness";

    ReviewAhead "review-ahead" Error Warnable "freshness";
    ReviewOverdue "review-overdue" Warning Free "freshness";
    ReviewMissing "review-missing" Warning Free "freshness";
    OwnerMissing "owner-missing" Warning Free "freshness";
    Expired "expired" Warning Free "freshness";

    HeadingOrder "heading-order" Error Warnable "accessibility";
    HeadingCapitals "heading-capitals" Warning Free "accessibility";
    SectionEmpty "section-empty" Warning Free "accessibility";
    HeadingEmpty "heading-empty" Error Warnable "accessibility";
    ImageAlt "image-alt" Error Warnable "accessibility";
    ImageWords "image-words" Warning Free "accessibility";
    LinkText "link-text" Warning Free "accessibility";
    Contrast "contrast" Error Warnable "accessibility";
    PdfLocked "pdf-locked" Error Warnable "accessibility";
    PdfForm "pdf-form" Warning Free "accessibility";
    PdfUntagged "pdf-untagged" Warning Free "accessibility";

    Lix "lix" Warning Free "language";
    LixStaff "lix-staff" Note Free "language";
    TitleLong "title-long" Warning Free "language";
    TextPoints "text-points" Warning Free "language";
    HandOutWords "hand-out-words" Warning Free "language";

    RequestForeign "request-foreign" Error Fixed "privacy";
    PageActive "page-active" Error Fixed "privacy";
    FileActive "file-active" Error Fixed "privacy";
    PersonalId "personal-id" Error Fixed "privacy";
    ImagePosition "image-position" Error Warnable "privacy";

    PrintSign "print-sign" Warning Free "print";
    PrintLong "print-long" Warning Free "print";
    PrintPicture "print-picture" Warning Free "print";

    Theme "theme" Error Fixed "theme";
}

impl Code {
    /// The code with this name.
    pub fn named(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// Whether `name` is the name of a group of codes.
    pub fn is_group(name: &str) -> bool {
        Code::ALL.iter().any(|code| code.group() == name)
    }
}
