//! Files on a disk of the office (`K:\Felles\plan.docx`, `\\server\felles`, `file://…`), which readers have not got.

use super::super::link::{disk_file, is_disk};
use super::inline::TextRun;
use super::{Code, Reader};

impl Reader<'_> {
    /// Reports files on a disk that are named in a text.
    pub(super) fn disks(&self, run: &TextRun) {
        let text = run.text.as_str();
        if self.in_link || !text.contains([':', '\\']) {
            return;
        }
        let parts = |c: char| c.is_whitespace() || "<>«»“”„\"|()[]".contains(c);
        let mut from = 0;
        for word in text.split(parts) {
            let at = from;
            from += word.len() + text[at + word.len()..].chars().next().map_or(0, char::len_utf8);
            let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '\'']);
            // What is written for an address is told as one.
            let source = run.source(at);
            let in_brackets =
                self.text.get(..source).is_some_and(|before| before.ends_with("](") || before.ends_with("](<"));
            // `\\` in the text is one that was escaped.
            let is_share =
                run.literal.binary_search(&at).is_ok() && word.get(1..).is_some_and(|rest| rest.contains('\\'));
            if !in_brackets && (is_disk(word) && !word.starts_with('\\') || word.starts_with("\\\\") || is_share) {
                let finding = self.find(Code::LinkOffice, &(source..source + word.len())).variant("disk");
                let path = if is_share && !word.starts_with("\\\\") { format!("\\{word}") } else { word.to_owned() };
                self.findings.add(finding.arg("file", disk_file(word)).arg("path", path));
            }
        }
    }
}
