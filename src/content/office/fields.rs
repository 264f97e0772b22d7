//! Fields of Word: what a piece of text is made from (ECMA-376, 17.16).

use crate::content::acting::Acting;

/// A field as it is written: its kind, what it takes, and its switches.
#[derive(Debug)]
pub(super) struct WordField {
    kind: String,
    arguments: Vec<String>,
    switches: Vec<String>,
}

impl WordField {
    pub(super) fn read(code: &str) -> WordField {
        let mut words = words(code).into_iter();
        let (kind, _) = words.next().unwrap_or_default();
        let (mut arguments, mut switches) = (Vec::new(), Vec::new());
        for (word, is_quoted) in words {
            match word.strip_prefix('\\') {
                // `\\server` is an address, and `\d` a switch.
                Some(switch) if !is_quoted && !switch.starts_with('\\') => switches.push(switch.to_ascii_lowercase()),
                _ => arguments.push(word.replace("\\\\", "\\")),
            }
        }
        WordField { kind: kind.to_ascii_uppercase(), arguments, switches }
    }

    /// Whether it asks another program for something, and starts it (DDE).
    pub(super) fn starts_a_program(&self) -> bool {
        matches!(self.kind.as_str(), "DDE" | "DDEAUTO")
    }

    /// What it does when the document is opened, or somebody follows it.
    pub(super) fn act(&self) -> Option<Acting> {
        match self.kind.as_str() {
            _ if self.starts_a_program() => Some(Acting::Starts),
            "HYPERLINK" => self.arguments.first().and_then(|address| Acting::of_link(address)),
            // A picture that is not kept in the document, and what is linked so that it follows its file.
            "INCLUDEPICTURE" if self.has("d") => self.fetched(),
            "LINK" if self.has("a") => self.fetched(),
            _ => None,
        }
    }

    /// What it fetches when fields are brought up to date.
    pub(super) fn fetched(&self) -> Option<Acting> {
        let takes = matches!(
            self.kind.as_str(),
            "INCLUDEPICTURE" | "INCLUDETEXT" | "INCLUDE" | "IMPORT" | "LINK" | "RD" | "DATABASE"
        );
        let mut addresses = self.arguments.iter().take(2).filter(|_| takes);
        addresses.find_map(|address| Acting::of_fetch(address))
    }

    fn has(&self, switch: &str) -> bool {
        self.switches.iter().any(|one| one == switch)
    }
}

/// The words of a field, and whether each stands in quotation marks.
fn words(code: &str) -> Vec<(String, bool)> {
    let mut words = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let (end, from) = match first {
            '"' | '“' | '”' => (['"', '“', '”'].as_slice(), first.len_utf8()),
            _ => ([' ', '\t', '\r', '\n', '\u{a0}', '"'].as_slice(), 0),
        };
        let body = rest.get(from..).unwrap_or_default();
        let length = body.find(end).unwrap_or(body.len());
        words.push((body.get(..length).unwrap_or_default().to_owned(), from > 0));
        let after = body.get(length..).unwrap_or_default();
        let after = if from > 0 { after.trim_start_matches(['"', '“', '”']) } else { after };
        rest = after.trim_start();
    }
    words
}
