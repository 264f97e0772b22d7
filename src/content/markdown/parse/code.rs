//! Text that became code.

use pulldown_cmark::CodeBlockKind;

use super::{Code, Range, Reader};

impl Reader<'_> {
    /// A block of code that is text, or that never ends.
    pub(super) fn no_code(&self, kind: &CodeBlockKind, code: &str, range: &Range<usize>) {
        if self.place.shift > 0 {
            return;
        }
        let source = self.text.get(range.clone()).unwrap_or("").trim_end();
        let first = source.lines().next().unwrap_or("");
        let place = range.start..range.start + first.trim_end().len();
        let write = code.lines().find(|line| !line.trim().is_empty()).unwrap_or("").trim();
        let fence = source.trim_start().get(..3).unwrap_or("```");
        let is_text = |info: &str| ["", "text", "txt", "tekst", "plain", "plaintext"].contains(&info.trim());
        let variant = match kind {
            CodeBlockKind::Indented if is_prose(code, 2) => "",
            CodeBlockKind::Fenced(_) if !closes(source) => "open",
            CodeBlockKind::Fenced(info) if ["markdown", "md"].contains(&info.trim().to_lowercase().as_str()) => {
                "markdown"
            }
            CodeBlockKind::Fenced(info) if is_text(info) && is_prose(code, 3) => "fence",
            _ => return,
        };
        let finding = self.find(Code::MarkdownCode, &place).arg("write", write).arg("fence", fence);
        self.findings.add(if variant.is_empty() { finding } else { finding.variant(variant) });
    }
}

/// Whether a fenced block has its second fence.
fn closes(source: &str) -> bool {
    let bare = |line: &'_ str| line.trim_start_matches(['>', ' ', '\t']).get(..3).map(str::to_owned);
    let mut lines = source.lines();
    let first = lines.next().and_then(bare);
    first.is_some() && lines.next_back().and_then(bare) == first
}

/// Whether what stands as code is text for people, and not a command, a setting or a name of a file: so many words, in letters, from
/// a capital or a number on; more where it begins with a small letter, or has signs that text has less often.
fn is_prose(code: &str, least: usize) -> bool {
    let text = code.trim();
    let start = text.trim_start_matches(['-', '#', '*', '•', '–', '«', '"', ' ']);
    let is_file = |word: &str| {
        let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        [".md", ".toml", ".csv", ".json", ".yml", ".html", ".css", ".sh"].iter().any(|ending| word.ends_with(ending))
    };
    // `a;b`: cells of a table.
    let has_cells = text.split(';').skip(1).any(|after| !after.is_empty() && !after.starts_with(char::is_whitespace));
    let is_sign = |c: char| "={}<>\\$_`[]|".contains(c);
    if has_cells || text.contains(is_sign) || text.split_whitespace().any(is_file) {
        return false;
    }
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let count = text.split_whitespace().filter(|word| letters(word)).count();
    let is_odd = text.contains(['@', ';', '/']);
    if start.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        return count >= if is_odd { 4 } else { least };
    }
    // Commands are a line each, with quotation marks around what has several words.
    let count = text.lines().next().unwrap_or("").split_whitespace().filter(|word| letters(word)).count();
    let is_command = start.starts_with("betre ") || text.contains('"');
    let is_option = |word: &str| word.starts_with('-') && word.len() > 1;
    // `site.toml`, `key:`.
    let is_name = |word: &str| word.trim_end_matches(['.', ',']).contains('.') && letters(word) && !word.contains('@');
    let is_code = text.split_whitespace().any(|word| is_option(word) || is_name(word))
        || text.lines().any(|line| line.split_whitespace().next().is_some_and(|word| word.ends_with(':')));
    let is_sentence = text.ends_with(['.', '!', '?']) && !text.ends_with(" .") || text.contains(['æ', 'ø', 'å']);
    !is_code && !is_command && (is_sentence && count >= 3 || !is_odd && count >= 4)
}

#[cfg(test)]
mod tests {
    use super::is_prose;

    #[test]
    fn text_is_told_from_code() {
        for text in [
            "Ring PPT og/eller barnevernet på 57 00 40 01, same dag.",
            "ring barnevernet på 57 00 40 01",
            "skriv til post@lia.example, og vent.",
            "- Ring helsestasjonen straks",
            "Ring no; vent til dei svarar",
        ] {
            assert!(is_prose(text, 3), "{text}");
        }
        for text in [
            "betre serve .",
            "BTI-koordinator\n  2026-09-30  Drøft undringa (guides/barn/2-droft.md)",
            "betre check --lang nb",
            "betre new step \"Snakk med barnet\"",
            "npm install\nnpm run build",
            "title = \"Uro\"",
            "name: Bygg og legg ut",
            "site.toml index.md acute.md relay-log.md",
            "cd min-kommune/guides/barn",
            "namn;skildring;hjelp;meir",
            "57 00 40 01",
            "git clone https://x.example/a",
        ] {
            assert!(!is_prose(text, 3), "{text}");
        }
    }
}
