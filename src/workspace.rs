//! Many sites that are built together: each on its own, so that one with errors stops no other, and what they share read once; and
//! the page that leads to them.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::content::{ReadyLayers, sites_below, workspace_settings};
use crate::diagnostic::catalogue::Lang;
use crate::diagnostic::{Arg, Code, Diagnostic, Findings, Severity, Sources};
use crate::model::{Languages, Member, Site, members};
use crate::publish::{Gathering, Refusal, Release, published_in};
use crate::render::{Front, Theme, files_of_many};
use crate::{Config, Done, check};

/// A folder with a `workspace.toml`, and the sites below it.
pub struct Workspace {
    /// Its folder, absolute.
    pub root: PathBuf,
    /// What the page that leads to its sites says of them.
    pub front: Front,
    /// In the order of their folders.
    pub members: Vec<Member>,
    /// What is wrong in its settings.
    pub findings: Vec<Diagnostic>,
    /// Their file.
    pub sources: Sources,
}

/// What came of one site.
pub struct SiteRun {
    /// Which one.
    pub member: Member,
    /// How many files were published: `None` if an error stopped it, or none were to be; or why the system refused.
    pub published: Result<Option<usize>, Refusal>,
    /// Whether they were published before, from the same files.
    pub unchanged: bool,
    /// What was found, without what was found in another site as well and is told there.
    pub findings: Vec<Diagnostic>,
    /// How many findings of each severity it has, those that are told elsewhere too.
    pub counts: BTreeMap<Severity, usize>,
    /// The files that its findings point into.
    pub sources: Sources,
    /// How many documents it has in place of those of its layers, or has switched off.
    pub replaced: usize,
    /// How many of these are older than what they take the place of.
    pub behind: usize,
    /// The language of the site, if findings can be told in it.
    pub lang: Option<Lang>,
}

impl SiteRun {
    /// How many findings of a severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.counts.get(&severity).copied().unwrap_or_default()
    }

    fn new(member: &Member, done: Result<Done, Refusal>) -> SiteRun {
        let (examined, published, unchanged) = match done {
            Ok(Done::Examined(examined, published)) => (Some(*examined), Ok(published), false),
            Ok(Done::Unchanged(files)) => (None, Ok(Some(files)), true),
            Err(refusal) => (None, Err(refusal), false),
        };
        let mut outcome = SiteRun {
            member: member.clone(),
            published,
            unchanged,
            findings: Vec::new(),
            counts: BTreeMap::new(),
            sources: Sources::default(),
            replaced: 0,
            behind: 0,
            lang: None,
        };
        if let Some(examined) = examined {
            for finding in &examined.findings {
                *outcome.counts.entry(finding.severity).or_default() += 1;
            }
            let replaced = &examined.site.replaced;
            outcome.replaced = replaced.len();
            outcome.behind = replaced.iter().filter(|replaced| Site::is_behind(replaced)).count();
            outcome.lang = Lang::from_tag(&examined.site.first().lang);
            if !examined.findings.is_empty() {
                outcome.sources = examined.site.sources.clone().in_folder(&member.folder);
            }
            outcome.findings = examined.findings;
        }
        outcome
    }
}

impl Workspace {
    /// Reads the settings of the workspace in a folder, and finds its sites. `out` is where they are published.
    pub fn open(root: &Path, out: &Path) -> Workspace {
        let (mut sources, findings) = (Sources::default(), Findings::default());
        let settings = workspace_settings(root, &mut sources, &findings);
        let folders = sites_below(root, out);
        let (title, settings, members) =
            settings.map(|settings| members(&settings, folders, &sources, &findings)).unwrap_or_default();
        let front = Front {
            title: title.unwrap_or_default(),
            address: settings.address.map(|address| address.0).unwrap_or_default(),
            languages: spoken(&settings.languages, &findings),
        };
        let findings = check::in_order(findings.into_sorted(), &sources);
        Workspace { root: root.to_owned(), front, members, findings, sources }
    }

    /// Sites that are published below `out` and are no members: nothing renews them any more.
    pub fn left_behind(&self, out: &Path) -> Vec<String> {
        published_in(out).into_iter().filter(|name| !self.has(name)).collect()
    }

    fn has(&self, name: &str) -> bool {
        self.members.iter().any(|member| member.name == name)
    }

    /// As [`gather()`], for the members alone.
    pub fn gather(&self, config: &Config, waiting: impl FnOnce()) -> Result<usize, Refusal> {
        let front = Some(self.front.clone());
        gather(&config.out, config.cache_folder.as_deref(), front, |name| self.has(name), waiting)
    }

    /// Does a job with each of some sites, several at a time. Each is published in the folder of its name below `config.out`.
    /// `done` is told of each as soon as it is. What is wrong in a file that sites share is told once, with those it touches.
    pub fn each(
        &self,
        members: &[Member],
        config: &Config,
        job: impl Fn(&Config) -> Result<Done, Refusal> + Sync,
        done: impl Fn(&SiteRun) + Sync,
    ) -> Vec<SiteRun> {
        let roots: Vec<PathBuf> = members.iter().map(|member| self.root.join(&member.folder)).collect();
        let ready = ReadyLayers::of(&roots, &config.out);
        let outcome = |member: &Member| {
            let (root, out) = (self.root.join(&member.folder), config.out.join(&member.name));
            let outcome = SiteRun::new(member, job(&Config { root, out, ready: ready.clone(), ..config.clone() }));
            done(&outcome);
            outcome
        };
        let mut outcomes = several_at_a_time(members, outcome);
        tell_once(&mut outcomes);
        outcomes
    }
}

/// Writes what leads to the sites that are published in a folder, and `is_wanted` takes: a page and a list for machines. Without a
/// `front`, they say of the sites together what the list there says already. Returns how many sites there are; of none nothing is
/// written.
pub fn gather(
    out: &Path,
    cache: Option<&Path>,
    front: Option<Front>,
    is_wanted: impl Fn(&str) -> bool,
    waiting: impl FnOnce(),
) -> Result<usize, Refusal> {
    let gathering = Gathering::take(out, cache, waiting)?;
    let (sites, release) = gathering.sites(is_wanted);
    let count = sites.len();
    if count > 0 {
        let front = front.or_else(|| gathering.front()).unwrap_or_default();
        let files = files_of_many(&front, sites, release == Release::Consultation);
        gathering.put(&files.map_err(|fault| Refusal::System(out.to_owned(), io::Error::other(fault)))?)?;
    }
    Ok(count)
}

/// The languages that a page of the theme can be in; others are reported.
fn spoken(languages: &Languages, findings: &Findings) -> Vec<String> {
    let theme = Theme::standard();
    let (known, unknown): (Vec<_>, Vec<_>) = languages.0.iter().partition(|lang| theme.speaks(&lang.key));
    for lang in unknown {
        let finding = Diagnostic::new(Code::ValueInvalid, lang.span).variant("choice");
        findings.add(finding.arg("value", lang.key.as_str()).arg("choices", theme.languages().join(", ")));
    }
    known.into_iter().map(|lang| lang.key.clone()).collect()
}

/// Does a job for each of many, as many at a time as there are threads. Each is done by one thread, so that no more are in memory than
/// there are threads; few are done one after the other, each by all.
fn several_at_a_time<T: Sync, R: Send>(all: &[T], job: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = rayon::current_num_threads();
    if threads == 1 || all.len() < 2 * threads {
        return all.iter().map(job).collect();
    }
    let next = AtomicUsize::new(0);
    let done: Mutex<BTreeMap<usize, R>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(one) = all.get(at) else { break };
                    let result = match &pool {
                        Ok(pool) => pool.install(|| job(one)),
                        Err(_) => job(one),
                    };
                    done.lock().unwrap_or_else(PoisonError::into_inner).insert(at, result);
                }
            });
        }
    });
    done.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().collect()
}

/// Leaves a finding in a file that several sites share to the first of them, with the names of all.
fn tell_once(outcomes: &mut [SiteRun]) {
    type SharedFault = (String, usize, usize, Code, Option<&'static str>, Vec<(&'static str, Arg)>);
    let fault = |finding: &Diagnostic, sources: &Sources| -> Option<SharedFault> {
        let (source, span) = (sources.get(finding.span.file), finding.span);
        let path = sources.shown_path(span).into_owned();
        source.is_shared().then(|| (path, span.start, span.end, finding.code, finding.variant, finding.args.clone()))
    };
    let mut touched: BTreeMap<SharedFault, Vec<String>> = BTreeMap::new();
    for outcome in &*outcomes {
        for fault in outcome.findings.iter().filter_map(|finding| fault(finding, &outcome.sources)) {
            touched.entry(fault).or_default().push(outcome.member.name.clone());
        }
    }
    for outcome in outcomes {
        let SiteRun { findings, sources, .. } = outcome;
        findings.retain_mut(|finding| match fault(finding, sources) {
            None => true,
            Some(fault) => {
                let names = touched.remove(&fault);
                finding.touches = names.unwrap_or_default().into();
                !finding.touches.is_empty()
            }
        });
    }
}
