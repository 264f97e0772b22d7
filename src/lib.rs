//! betre turns a folder of Markdown and TOML into a municipality's BTI site.
//!
//! ```text
//! command line ─▶ Config ─▶ load ─▶ Content ─▶ assemble ─▶ Site ─▶ check ─▶ render ─▶ Output ─▶ publish ─▶ disk
//!                                                                              └────▶ preview ─▶ browser
//! ```
//!
//! A stage is a function from owned values to owned values. Findings flow beside every stage and never stop the others:
//! one run tells all that is wrong.
//!
//! - [`content::load()`] is the only stage that reads files. A document's kind comes from its folder.
//! - [`model::assemble()`] reads documents as their kinds, lays translations over their base, and fixes order and addresses.
//!   The [`Site`] it gives never changes.
//! - [`check::check()`] runs pure rules over the site.
//! - [`render::render()`] fills the theme's templates from typed views. Templates get views and words, nothing else.
//! - [`publish::publish()`] is the only stage that writes: staged, then exchanged in one step.
//!
//! Below `main.rs` there is no clock, no environment and no randomness: the same input gives the same bytes.

pub mod check;
pub mod cli;
pub mod content;
pub mod diagnostic;
pub mod explain;
pub mod model;
pub mod preview;
pub mod publish;
pub mod render;
pub mod scaffold;

use std::path::PathBuf;

use content::Layer;
use diagnostic::{Code, Diagnostic, Findings, Severity};
use model::{Date, Site};
use publish::Refusal;
use render::{Output, Theme};

/// What a run works on.
#[derive(Debug, Clone)]
pub struct Config {
    /// The folder of `site.toml`, absolute.
    pub root: PathBuf,
    /// Where the site is published, absolute.
    pub out: PathBuf,
    /// The day that reviews are measured against.
    pub today: Date,
}

/// A site and all that was found in it, judged by the site's own rules and sorted.
pub struct Examined {
    pub site: Site,
    pub theme: Theme,
    pub findings: Vec<Diagnostic>,
}

impl Examined {
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Reads a site and checks it.
pub fn examine(config: &Config) -> Examined {
    let findings = Findings::default();
    let layers = [Layer { name: String::new(), root: config.root.clone() }];
    let mut content = content::load(&layers, &config.out, &mut content::Cache::default(), &findings);
    let theme = Theme::load(&config.root, &mut content.sources);
    let site = model::assemble(content, &findings);
    check::check(&site, config.today, &findings);
    theme.check_contract(&findings);
    theme.check_words(&site, &findings);
    let findings = check::judge(&site, findings.into_sorted());
    Examined { site, theme, findings }
}

/// Renders what was examined. Faults in the theme join the findings.
pub fn render(examined: &mut Examined) -> Output {
    let findings = Findings::default();
    let output = render::render(&examined.site, &examined.theme, &findings);
    check::check_output(&output, examined.theme.place(), &findings);
    examined.findings.extend(findings.into_sorted());
    output
}

/// A build: what was found, and how many files were published. With an error among the findings nothing is.
pub struct Built {
    pub examined: Examined,
    pub published: Option<usize>,
}

/// Reads, checks, renders and publishes a site.
pub fn build(config: &Config) -> Result<Built, Refusal> {
    if !publish::may_publish(&config.root, &config.out) {
        return Err(Refusal::Overlaps);
    }
    let mut examined = examine(config);
    let edition = examined.site.first();
    if edition.settings.address.is_none() && !examined.has_errors() {
        let finding =
            Diagnostic::new(Code::ValueMissing, edition.settings_span).variant("address").arg("key", "address");
        examined.findings.push(finding);
    }
    if examined.has_errors() {
        return Ok(Built { examined, published: None });
    }
    let output = render(&mut examined);
    if examined.has_errors() {
        return Ok(Built { examined, published: None });
    }
    let published = publish::publish(&output, &config.root, &config.out)?;
    Ok(Built { examined, published: Some(published) })
}
