//! Findings as text: for people at a terminal, one line each for text editors, JSON, and annotations for GitHub.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use super::catalogue::{self, Lang, messages};
use super::identity::masked;
use super::signs::visible_in_place;
use super::{Code, Diagnostic, Severity, Sources, Span};
use crate::markup::{Html, anchor, html};

/// How findings are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Format {
    /// With the line they point to.
    Human,
    /// `path:line:column: severity[code]: message`.
    Short,
    /// One JSON array.
    Json,
    /// Annotations of GitHub's workflows.
    Github {
        /// The path from the root of the repository to the site, with `/`; empty if they are the same.
        folder: String,
    },
}

impl Format {
    /// Whether people read it, and are told what was done besides what was found.
    pub fn is_for_people(&self) -> bool {
        matches!(self, Format::Human | Format::Github { .. })
    }
}

/// One finding in the JSON form (see the README: scripts rely on it).
#[derive(Serialize)]
struct FindingRow<'a> {
    code: &'a str,
    severity: &'a str,
    message: String,
    help: Option<String>,
    file: Cow<'a, str>,
    line: usize,
    column: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    follows: Vec<FollowRow<'a>>,
    /// How many more follow than are listed.
    #[serde(skip_serializing_if = "is_none")]
    more: usize,
    /// The sites of a workspace that it touches, if they share the file.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    sites: &'a [String],
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_none(count: &usize) -> bool {
    *count == 0
}

/// How many of the places that follow from a finding are listed for scripts.
const MOST_LISTED: usize = 100;

/// What follows from a finding, in the JSON form.
#[derive(Serialize)]
struct FollowRow<'a> {
    code: &'a str,
    file: Cow<'a, str>,
    line: usize,
    column: usize,
}

/// Writes findings in the format asked for. `colour` applies only to `Human`.
pub fn write(findings: &[Diagnostic], sources: &Sources, lang: Lang, format: &Format, colour: bool) -> String {
    write_all(&[(findings, sources)], lang, format, colour)
}

/// Writes the findings of several sites, each with the files they point into.
pub fn write_all(found: &[(&[Diagnostic], &Sources)], lang: Lang, format: &Format, colour: bool) -> String {
    let each = |write: &dyn Fn(&Diagnostic, &Sources) -> String| {
        let of_site = |(findings, sources): &(&[Diagnostic], &Sources)| {
            findings.iter().map(|finding| write(finding, sources)).collect::<String>()
        };
        found.iter().map(of_site).collect()
    };
    match format {
        Format::Human => each(&|finding, sources| human(finding, sources, lang, colour)),
        Format::Short => each(&|finding, sources| short(finding, sources, lang)),
        Format::Json => json(found, lang),
        Format::Github { folder } => each(&|finding, sources| annotation(finding, sources, lang, folder)),
    }
}

/// What is wrong; in a spreadsheet with the sheet and cell, which a line number doesn't show.
pub fn message(finding: &Diagnostic, sources: &Sources, lang: Lang) -> String {
    let text = catalogue::message(finding, lang);
    match sources.cell(finding.span) {
        Some((sheet, cell)) => {
            let args = [("sheet", masked(sheet).into_owned().into()), ("cell", cell.into()), ("message", text.into())];
            messages(lang).say_with("in-cell", args)
        }
        None => text,
    }
}

/// How many of the places that follow from a finding are named.
const MOST_PLACES: usize = 3;

/// How many places follow from a finding, with the first of them; `None` if none do.
fn follows(finding: &Diagnostic, sources: &Sources, lang: Lang) -> Option<String> {
    let count = finding.follows.len();
    let place = |(span, _): &(Span, _)| {
        let place = sources.location(*span);
        format!("{}:{}:{}", sources.shown_path(*span), place.line, place.column)
    };
    let places: Vec<String> = finding.follows.iter().take(MOST_PLACES).map(place).collect();
    let key = if count > MOST_PLACES { "follows-among" } else { "follows" };
    let args = [("count", count.into()), ("places", places.join(", ").into())];
    (count > 0).then(|| messages(lang).say_with(key, args))
}

/// The message on one line, with the number of places that follow.
fn message_in_line(finding: &Diagnostic, sources: &Sources, lang: Lang) -> String {
    let message = message(finding, sources, lang).replace('\n', " ");
    let message = match finding.follows.len() {
        0 => message,
        count => format!("{message} {}", messages(lang).say_with("follows-short", [("count", count.into())])),
    };
    touches(finding, lang).map_or(message.clone(), |touches| format!("{message} {touches}"))
}

/// Which sites of a workspace a finding in what they share touches; `None` if it is in a site's own file.
fn touches(finding: &Diagnostic, lang: Lang) -> Option<String> {
    let (count, more) = (finding.touches.len(), finding.touches.len().saturating_sub(MOST_PLACES));
    let names = finding.touches.iter().take(MOST_PLACES).map(String::as_str).collect::<Vec<_>>().join(", ");
    let args = [("count", count.into()), ("names", names.into()), ("more", more.into())];
    (count > 0).then(|| messages(lang).say_with(if more > 0 { "touches-among" } else { "touches" }, args))
}

fn human(finding: &Diagnostic, sources: &Sources, lang: Lang, colour: bool) -> String {
    let words = messages(lang);
    let message = message(finding, sources, lang);
    let help = catalogue::help(finding, lang);
    let name = words.say(&format!("severity-{}", finding.severity.name()));
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.with_name(name).primary_title(message).id(finding.code.name());
    let source = sources.get(finding.span.file);
    let mut group = Group::with_title(title);
    if finding.span.end > finding.span.start && line_of(&source.text, finding.span).len() <= LONGEST_LINE {
        group = group.element(snippet(finding.span, sources, None, AnnotationKind::Primary));
    } else {
        let place = sources.location(finding.span);
        let mut origin = Origin::path(sources.shown_path(finding.span));
        if !source.text.is_empty() && finding.span.start > 0 {
            origin = origin.line(place.line).char_column(place.column);
        }
        group = group.element(origin);
    }
    for (span, key) in &finding.related {
        group = group.element(snippet(*span, sources, Some(words.say(key)), AnnotationKind::Context));
    }
    if let Some(help) = help {
        group = group.element(Level::HELP.with_name(words.say("severity-help")).message(help));
    }
    if let Some(follows) = follows(finding, sources, lang) {
        group = group.element(Level::NOTE.with_name(words.say("severity-note")).message(follows));
    }
    if let Some(touches) = touches(finding, lang) {
        group = group.element(Level::NOTE.with_name(words.say("severity-note")).message(touches));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    format!("{}\n\n", renderer.render(&[group]))
}

/// The longest line that is shown, in bytes: for a page on one line, the place alone is reported.
const LONGEST_LINE: usize = 2_000;

/// The line that a place begins on.
fn line_of(text: &str, span: Span) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let from = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    from..text[start..].find('\n').map_or(text.len(), |newline| start + newline)
}

/// The first line of a place, underlined: nobody reads a page of underlines.
fn snippet(
    span: Span,
    sources: &Sources,
    label: Option<String>,
    kind: AnnotationKind,
) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let source = sources.get(span.file);
    let text = &source.text;
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.min(text.len())).max(start);
    let line = line_of(text, span);
    let shown = visible_in_place(&masked(&text[line.clone()])).into_owned();
    Snippet::source(shown)
        .line_start(sources.location(span).line)
        .path(sources.shown_path(span))
        .annotation(kind.span(start - line.start..end.min(line.end) - line.start).label(label))
}

fn short(finding: &Diagnostic, sources: &Sources, lang: Lang) -> String {
    let place = sources.location(finding.span);
    format!(
        "{}:{}:{}: {}[{}]: {}\n",
        sources.shown_path(finding.span),
        place.line,
        place.column,
        messages(lang).say(&format!("severity-{}", finding.severity.name())),
        finding.code.name(),
        message_in_line(finding, sources, lang)
    )
}

fn json(found: &[(&[Diagnostic], &Sources)], lang: Lang) -> String {
    let each = found.iter().flat_map(|(findings, sources)| findings.iter().map(move |finding| (finding, *sources)));
    let rows: Vec<FindingRow> = each.map(|(finding, sources)| row_of(finding, sources, lang)).collect();
    let mut text = serde_json::to_string_pretty(&rows).unwrap_or_else(|_| "[]".to_owned());
    text.push('\n');
    text
}

fn row_of<'a>(finding: &'a Diagnostic, sources: &'a Sources, lang: Lang) -> FindingRow<'a> {
    let follow = |(span, code): &(Span, Code)| {
        let place = sources.location(*span);
        FollowRow { code: code.name(), file: sources.shown_path(*span), line: place.line, column: place.column }
    };
    let place = sources.location(finding.span);
    FindingRow {
        code: finding.code.name(),
        severity: finding.severity.name(),
        message: message(finding, sources, lang),
        help: catalogue::help(finding, lang),
        file: sources.shown_path(finding.span),
        line: place.line,
        column: place.column,
        follows: finding.follows.iter().take(MOST_LISTED).map(follow).collect(),
        more: finding.follows.len().saturating_sub(MOST_LISTED),
        sites: &finding.touches,
    }
}

/// One annotation: GitHub shows it at its line of the proposed change.
fn annotation(finding: &Diagnostic, sources: &Sources, lang: Lang, folder: &str) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = sources.location(finding.span);
    let path = sources.shown_path(finding.span);
    let file = if folder.is_empty() { path.into_owned() } else { format!("{folder}/{path}") };
    let message = message_in_line(finding, sources, lang);
    let help = catalogue::help(finding, lang).map(|help| format!("\n{help}")).unwrap_or_default();
    format!(
        "::{level} file={},line={},col={},title={}::{}\n",
        command_property(&file),
        place.line,
        place.column,
        finding.code.name(),
        command_text(&format!("{message}{help}"))
    )
}

/// Text escaped for a workflow command: a line end would end the command.
fn command_text(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The same inside the list of properties.
fn command_property(text: &str) -> String {
    command_text(text).replace(':', "%3A").replace(',', "%2C")
}

/// How many findings are shown on top of a page: nobody reads more of them, and they are on every page.
const MOST_SHOWN: usize = 100;

/// Findings as a piece of HTML, to be laid on top of a page in the preview; empty if there are none. `link` returns the
/// address that opens a file at a line and column in the user's text editor, if one is known.
pub fn html(
    findings: &[Diagnostic],
    sources: &Sources,
    lang: Lang,
    link: impl Fn(&str, usize, usize) -> Option<String>,
) -> Html {
    let words = messages(lang);
    let told: Vec<&Diagnostic> = findings.iter().filter(|finding| finding.severity != Severity::Note).collect();
    let Some(gravest) = told.iter().map(|finding| finding.severity).min() else { return Html::default() };
    let stale = sources.iter().filter(|(_, source)| source.stale).map(|(_, stale)| {
        let args = [("path", stale.path.as_str().into())];
        html!("<li>{}</li>\n", words.say_with("preview-stale", args))
    });
    let place = |span: Span| {
        let (path, place) = (sources.path(span), sources.location(span));
        let shown = Html::text(&format!("{}:{}:{}", sources.shown_path(span), place.line, place.column));
        let shown = link(path, place.line, place.column).map_or(shown.clone(), |address| anchor(&address, &shown));
        html!("<code>{}</code>", shown)
    };
    let row = |finding: &&Diagnostic| {
        let related = finding.related.iter();
        let related = related.map(|(span, key)| html!("<br>{} {}", place(*span), words.say(key)));
        let help = catalogue::help(finding, lang);
        let help = help.map(|help| html!("<br>{}: {}", words.say("severity-help"), with_code(&help)));
        let follows =
            follows(finding, sources, lang).map(|follows| html!("<br>{}: {}", words.say("severity-note"), follows));
        html!(
            "<li>{} <strong>{}[{}]</strong>: {}{}{}{}</li>\n",
            place(finding.span),
            words.say(&format!("severity-{}", finding.severity.name())),
            finding.code.name(),
            with_code(&message(finding, sources, lang)),
            related.collect::<Html>(),
            help.unwrap_or_default(),
            follows.unwrap_or_default()
        )
    };
    let more = told.len().saturating_sub(MOST_SHOWN);
    let more = (more > 0).then(|| html!("<li>{}</li>\n", words.say_with("preview-more", [("more", more.into())])));
    html!(
        "<section id=\"betre-findings\" class=\"{}\" lang=\"{}\" aria-label=\"{}\">\n<details open>\n\
         <summary>{}</summary>\n<ul>\n{}{}{}</ul>\n</details>\n</section>\n",
        gravest.name(),
        lang.tag(),
        words.say("preview-findings"),
        words.say(&format!("preview-findings-{}", gravest.name())),
        stale.collect::<Html>(),
        told.iter().take(MOST_SHOWN).map(row).collect::<Html>(),
        more.unwrap_or_default()
    )
}

/// Text as HTML, with what is between backticks as code.
fn with_code(text: &str) -> Html {
    let parts = text.split('`').enumerate();
    let whole = text.matches('`').count().is_multiple_of(2);
    let shown = parts.map(|(at, part)| match (whole, at % 2) {
        (true, 1) => html!("<code>{}</code>", part),
        (false, 1..) => html!("`{}", part),
        _ => Html::text(part),
    });
    shown.collect()
}
