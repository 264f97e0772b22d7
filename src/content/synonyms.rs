//! `synonyms.toml`: groups of words that find the same.

use super::value::{Node, Table, Value};
use crate::diagnostic::{Code, Diagnostic, Findings};

/// Reads the groups; what is none is reported.
pub(super) fn synonyms(table: &Table, findings: &Findings) -> Vec<Vec<String>> {
    let wrong = |node: &Node, expected: &str| {
        let finding = Diagnostic::new(Code::ValueType, node.span);
        findings.add(finding.word("expected", expected).word("found", node.type_name()));
    };
    let mut synonyms = Vec::new();
    for entry in &table.entries {
        if entry.key != "groups" {
            let finding = Diagnostic::new(Code::KeyUnknown, entry.key_span).arg("key", entry.key.as_str());
            findings.add(finding.advice("nearest").arg("nearest", "groups"));
            continue;
        }
        let Value::List(groups) = &entry.node.value else {
            wrong(&entry.node, "type-list");
            continue;
        };
        for group in groups {
            let Value::List(words) = &group.value else {
                wrong(group, "type-list");
                continue;
            };
            words.iter().filter(|word| word.as_text().is_none()).for_each(|word| wrong(word, "type-text"));
            synonyms.push(words.iter().filter_map(Node::as_text).map(str::to_owned).collect());
        }
    }
    synonyms
}
