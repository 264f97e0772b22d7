//! What holds for findings, whatever they are about: each has its place and its words.

use std::collections::BTreeSet;

use betre::diagnostic::catalogue::{Lang, help, messages};
use betre::diagnostic::identity::identity_numbers;
use betre::diagnostic::report::{self, Format};
use betre::diagnostic::{Arg, Diagnostic, Sources, Span};

use super::html;

/// Every finding lies in its file, and can be told in every language and form.
pub fn hold(findings: &[Diagnostic], sources: &Sources) -> Result<(), String> {
    for finding in findings {
        let related = finding.related.iter().map(|(span, _)| *span);
        for span in std::iter::once(finding.span).chain(related) {
            lies(span, sources).map_err(|fault| format!("{fault}: {finding:?}"))?;
        }
    }
    for lang in Lang::ALL {
        for finding in findings {
            worded(finding, sources, lang).map_err(|fault| format!("{fault} in {}: {finding:?}", lang.tag()))?;
        }
        let github = Format::Github { folder: "nettstad".to_owned() };
        for format in [Format::Human, Format::Short, Format::Json, github] {
            let text = report::write(findings, sources, lang, &format, false);
            // A line that is not ours could be a command to the machine that checks the site.
            let is_github = matches!(format, Format::Github { .. });
            if is_github && (text.lines().count() != findings.len() || !text.lines().all(|line| line.starts_with("::")))
            {
                return Err(format!("{} findings as {text}", findings.len()));
            }
            // Paths may hold one: a file is told by its name.
            if !identity_numbers(&text, false).is_empty() {
                return Err(format!("an identity number in the report: {text}"));
            }
        }
        let link = |path: &str, line, _| Some(format!("https://editor.example/{path}:{line}"));
        html::harmless(report::html(findings, sources, lang, link).as_str())?;
    }
    let json = report::write(findings, sources, Lang::Nn, &Format::Json, false);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&json).map_err(|error| format!("{error}: {json}"))?;
    let distinct: BTreeSet<&Diagnostic> = findings.iter().collect();
    match rows.len() == findings.len() && distinct.len() == findings.len() {
        true => Ok(()),
        false => Err(format!("{} findings, {} of them different, {} told", findings.len(), distinct.len(), rows.len())),
    }
}

/// A place is a piece of the file's text, from letter to letter.
pub fn lies(span: Span, sources: &Sources) -> Result<(), String> {
    let source = sources.get(span.file);
    match source.text.get(span.start..span.end) {
        Some(_) => Ok(()),
        None => {
            Err(format!("{}..{} is no piece of {} ({} bytes)", span.start, span.end, source.path, source.text.len()))
        }
    }
}

/// The message is there, with all its words and values.
fn worded(finding: &Diagnostic, sources: &Sources, lang: Lang) -> Result<(), String> {
    let words = messages(lang);
    let has = |key: &str| words.get(key, None).is_some();
    for (_, value) in &finding.args {
        let missing = match value {
            Arg::Word(key) => (!has(key)).then(|| key.clone()),
            Arg::Words(keys) => keys.iter().find(|key| !has(key)).cloned(),
            _ => None,
        };
        if let Some(key) = missing {
            return Err(format!("no word «{key}»"));
        }
    }
    if let Some((_, key)) = finding.related.iter().find(|(_, key)| !has(key)) {
        return Err(format!("no word «{key}»"));
    }
    let message = report::message(finding, sources, lang);
    let key =
        finding.variant.map_or(finding.code.name().to_owned(), |variant| format!("{}-{variant}", finding.code.name()));
    if message == key || !has(&key) {
        return Err(format!("no message «{key}»"));
    }
    let help = help(finding, lang);
    if finding.advice.is_some() && help.is_none() {
        return Err(format!("no advice {:?}", finding.advice));
    }
    // Fluent writes the name of a value that it was not given.
    let is_given = |text: &str| text.contains("{$");
    // What is told of a hole stands in braces.
    let given = finding.args.iter().any(|(_, value)| matches!(value, Arg::Text(text) if text.contains('$')))
        || sources.get(finding.span.file).sheet.as_deref().is_some_and(is_given);
    let unfilled = std::iter::once(&message).chain(&help).find(|text| !given && is_given(text));
    unfilled.map_or(Ok(()), |text| Err(format!("a value is missing in «{text}»")))
}
