//! The acute warning as it appears on a page: the words in the reader's voice, and whom to call besides.

use crate::content::markdown::{self, Inline, Link, Target};

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

    fn warning_in<'a>(&'a self, words: Option<&'a Prose>) -> Warning<'a> {
        let mut held = Vec::new();
        if let Some(words) = words {
            markdown::walk_line(&words.line, &mut |inline| {
                if let Inline::Hole(hole) = inline
                    && let [kind, name, fact] = hole.path.as_slice()
                    && kind == "contact"
                    && fact == "phone"
                {
                    held.push(name.clone());
                }
            });
        }
        let contacts = self.settings.acute.iter().flat_map(|acute| &acute.contacts);
        let others = contacts.filter(|contact| !held.contains(&contact.id));
        let others = others.filter_map(|contact| self.find(contact, &[Kind::Contact], None));
        let has_number = |entry: &&Entry| entry.contact().is_some_and(|contact| contact.phone.is_some());
        Warning { words, others: others.filter(has_number).collect() }
    }

    /// Whether words link to an entry, themselves or through what fills one of their holes.
    pub fn leads_to(&self, words: &Prose, entry: &Entry) -> bool {
        let mut filled = Vec::new();
        markdown::walk_line(&words.line, &mut |inline| {
            if let Inline::Hole(hole) = inline
                && let Some(Filling::Prose(prose)) = self.fill(hole)
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

    /// How many characters a warning takes on a page, with its numbers and the contacts that are added.
    pub fn warning_length(&self, warning: &Warning) -> usize {
        let length = |text: &str| text.chars().count();
        let mut sum = 0;
        if let Some(words) = warning.words {
            markdown::walk_line(&words.line, &mut |inline| {
                sum += match inline {
                    Inline::Text(text) | Inline::Code(text) => length(text),
                    Inline::Hole(hole) => match self.fill(hole) {
                        Some(Filling::Phone(phone)) => length(&phone.shown()),
                        Some(Filling::Text(text) | Filling::Email(text)) => length(text),
                        _ => 0,
                    },
                    _ => 0,
                };
            });
        }
        for contact in &warning.others {
            let phone = contact.contact().and_then(|contact| contact.phone.as_ref());
            sum += length(&contact.title.text) + phone.map_or(0, |phone| length(&phone.shown())) + 4;
        }
        sum
    }
}
