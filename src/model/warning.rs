//! The acute warning as it appears on a page: the words in the reader's voice, and whom to call besides.

use crate::content::markdown::{self, Inline, Link, Reference, Target};

use super::{Edition, Entry, Filling, Kind, Prose, ReaderKind};

/// What the acute line of a page says.
pub struct Warning<'a> {
    /// What `[acute]` says to this reader; `None` if it says nothing.
    pub words: Option<&'a Prose>,
    /// The acute contacts that the words don't mention; each has a number.
    pub others: Vec<&'a Entry>,
}

impl Edition {
    /// The warning to a reader; the general one if there is no voice for that reader.
    pub fn warning(&self, reader: Option<ReaderKind>) -> Warning<'_> {
        let Some(acute) = &self.settings.acute else { return Warning { words: None, others: Vec::new() } };
        let voice = match reader {
            Some(ReaderKind::Guardian) => acute.guardian.as_ref(),
            Some(ReaderKind::Young) => acute.young.as_ref(),
            _ => None,
        };
        self.warning_in(voice.or(acute.line.as_ref()))
    }

    /// The whole warning, to employees.
    pub fn whole_warning(&self) -> Warning<'_> {
        self.warning_in(self.settings.acute.as_ref().and_then(|acute| acute.employee.as_ref()))
    }

    /// The contacts that the acute warning names and `is_wanted` takes.
    pub fn acute_contacts(&self, is_wanted: impl Fn(&Reference) -> bool) -> impl Iterator<Item = &Entry> {
        let contacts = self.settings.acute.iter().flat_map(|acute| &acute.contacts);
        contacts
            .filter(move |contact| is_wanted(contact))
            .filter_map(|contact| self.find(contact, &[Kind::Contact], None))
    }

    fn warning_in<'a>(&'a self, words: Option<&'a Prose>) -> Warning<'a> {
        let mut held = Vec::new();
        if let Some(words) = words {
            markdown::walk_line(&words.line, &mut |inline| {
                match inline {
                    Inline::Hole(hole) => {
                        if let [kind, name, fact] = hole.path.as_slice()
                            && kind == "contact"
                            && fact == "phone"
                        {
                            held.push(name.clone());
                        }
                    }
                    // A link to a contact shows its number.
                    Inline::Link(Link { target: Target::Reference(reference), .. }) => {
                        let contact = self.find(reference, &[], None).filter(|entry| entry.kind == Kind::Contact);
                        held.extend(contact.map(|contact| contact.name.clone()));
                    }
                    _ => {}
                }
            });
        }
        let others = self.acute_contacts(|contact| !held.contains(&contact.id));
        let has_number = |entry: &&Entry| entry.contact().is_some_and(|contact| contact.phone.is_some());
        Warning { words, others: others.filter(has_number).collect() }
    }

    /// Whether words link to an entry, themselves or through what fills one of their holes.
    pub fn leads_to(&self, words: &Prose, entry: &Entry) -> bool {
        let mut filled = Vec::new();
        markdown::walk_line(&words.line, &mut |inline| {
            if let Inline::Hole(hole) = inline
                && let Some(Filling::Prose(prose)) = self.fill(hole).map(Filling::as_prose)
            {
                filled.push(prose);
            }
        });
        let mut leads = false;
        for prose in filled.into_iter().chain([words]) {
            markdown::walk_line(&prose.line, &mut |inline| {
                if let Inline::Link(Link { target: Target::Reference(reference), .. }) = inline {
                    leads |= self.find(reference, &[], None).is_some_and(|target| target.id == entry.id);
                }
            });
        }
        leads
    }

    /// How many characters a warning takes on a page: what is shown of its words, the contacts that are added, and the link
    /// to the acute page, if the words have none.
    pub fn warning_length(&self, warning: &Warning) -> usize {
        let words = warning.words.map_or(0, |words| self.shown_length(&words.line, true));
        let contact = |entry: &&Entry| count(&entry.title.text) + 1 + self.phone_length(entry) + BETWEEN;
        let others: usize = warning.others.iter().map(contact).sum();
        let leads_there = |page: &Entry| warning.words.is_some_and(|words| self.leads_to(words, page));
        let more = self.named(Kind::Acute, "acute").filter(|page| !leads_there(page));
        words + others + more.map_or(0, |_| MORE)
    }

    /// How many characters a line is shown with. Prose in a hole is not `outer`: its own holes may lead back, and stay empty.
    fn shown_length(&self, line: &[Inline], outer: bool) -> usize {
        let shown = |inline: &Inline| match inline {
            Inline::Text(text) | Inline::Code(text) => count(text),
            Inline::Emphasis(inside) | Inline::Strong(inside) => self.shown_length(inside, outer),
            Inline::SoftBreak | Inline::HardBreak => 1,
            Inline::Image(_) => 0,
            Inline::Link(link) => {
                let target = match &link.target {
                    Target::Reference(reference) => self.find(reference, &[], None),
                    _ => None,
                };
                let words = self.shown_length(&link.words, outer);
                let title = target.filter(|_| link.words.is_empty()).map_or(0, |target| count(&target.title.text));
                // A contact has no page: its number is shown after its words.
                let number = target.map_or(0, |target| self.phone_length(target));
                words + title + if number == 0 { 0 } else { number + count(" ()") }
            }
            Inline::Hole(hole) => match self.fill(hole) {
                Some(Filling::Phone(phone) | Filling::Message(phone)) => count(&phone.shown()),
                Some(Filling::Hours(hours)) if outer => self.shown_length(&hours.words.line, false),
                Some(Filling::Text(text) | Filling::Email(text)) => count(text),
                Some(Filling::Prose(prose)) if outer => self.shown_length(&prose.line, false),
                // The theme's word may be another, but is hardly of another length.
                Some(Filling::Word(key, _)) => count(key),
                _ => 0,
            },
        };
        line.iter().map(shown).sum()
    }

    fn phone_length(&self, entry: &Entry) -> usize {
        let phone = entry.contact().and_then(|contact| contact.phone.as_ref());
        phone.map_or(0, |phone| count(&phone.shown()))
    }
}

/// What is between two contacts, and the link to the acute page, with what is before it: «· Slik gjer du».
const BETWEEN: usize = 3;
const MORE: usize = 15;

fn count(text: &str) -> usize {
    text.chars().count()
}
