//! One build after another. One thread examines the site when it has changed, and shows the pages that were asked for last at once;
//! another renders the rest of the newest, and stands still while somebody waits for an answer.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::haste::Haste;
use super::showing::{Showing, Shown};
use super::watch::{Hint, Watch};
use super::{News, Preview, ServeOptions, overlay};
use crate::diagnostic::catalogue::Lang;
use crate::diagnostic::{Code, Findings, Severity};
use crate::photo::Photos;
use crate::printout::Printouts;
use crate::render::{Output, Theme};
use crate::{Config, Examined, RunCache, Wanted, examine_again, render_first, render_while};

/// How long a program may take between emptying a file and filling it.
const UNFINISHED: Duration = Duration::from_millis(100);

/// What builds need besides the files.
pub(super) struct Building {
    config: Config,
    options: ServeOptions,
    /// The last theme that had no fault.
    good: Mutex<Option<Theme>>,
    builds: AtomicU64,
}

/// The newest examination that is to be rendered whole, with its number.
#[derive(Default)]
pub(super) struct Rest {
    newest: Mutex<(u64, Option<Examined>)>,
    more: Condvar,
}

impl Rest {
    fn put(&self, number: u64, examined: Examined) {
        *self.newest.lock().unwrap_or_else(PoisonError::into_inner) = (number, Some(examined));
        self.more.notify_all();
    }

    /// Waits for one that was not taken before.
    fn take(&self) -> (u64, Examined) {
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let (number, Some(examined)) = (newest.0, newest.1.take()) {
                return (number, examined);
            }
            newest = self.more.wait(newest).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn is_newest(&self, number: u64) -> bool {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner).0 == number
    }
}

impl Building {
    pub(super) fn new(config: &Config, options: &ServeOptions) -> Building {
        Building { config: config.clone(), options: options.clone(), good: Mutex::default(), builds: AtomicU64::new(0) }
    }

    /// The first build, of all files; `None` if there is nothing to build.
    pub(super) fn begin(&self, cache: &mut RunCache) -> Option<Shown> {
        let mut examined = self.examine(cache)?;
        let output = self.render(&mut examined, Arc::new(|| true)).unwrap_or_default();
        Some(self.shown(0, examined, output))
    }

    /// The site as it is now; `None` if it has not changed. What a desk says of today is what its site is examined with: else a review
    /// of after midnight would be ahead of its day.
    fn examine(&self, cache: &mut RunCache) -> Option<Examined> {
        let today = self.options.desk.as_ref().map_or(self.config.today, |desk| desk.clock.today());
        examine_again(&Config { today, ..self.config.clone() }, cache)
    }

    /// Whether single pages can be rendered with a theme: only if it had no fault before.
    fn knows(&self, theme: &Theme) -> bool {
        self.good.lock().unwrap_or_else(PoisonError::into_inner).as_ref() == Some(theme)
    }

    /// The pages requested last, with the files they load. It counts as another build than `before` if anything in them looks
    /// different.
    fn first(&self, number: u64, examined: &Examined, before: &Shown, asked: &[String]) -> Shown {
        let output = render_first(examined, asked);
        let is_same = asked.iter().all(|path| output.get(path) == before.output.get(path));
        let mut shown = Shown { is_whole: false, ..self.shown(number, examined.clone(), output) };
        if is_same && shown.notice == before.notice {
            shown.build.clone_from(&before.build);
        }
        shown
    }

    /// All files of the site, as long as they are wanted.
    fn render(&self, examined: &mut Examined, is_wanted: Wanted) -> Option<Output> {
        let output = render_while(examined, is_wanted)?;
        let mut good = self.good.lock().unwrap_or_else(PoisonError::into_inner);
        if !examined.findings.iter().any(|finding| finding.code == Code::Theme) {
            *good = Some(examined.theme.clone());
            return Some(output);
        }
        // The newest content, in the last theme that works.
        let in_good = |theme| {
            let unmade = (Printouts::unmade(&examined.site), Photos::default());
            crate::render::render(&examined.site, theme, unmade, &Findings::default())
        };
        Some(good.as_ref().map_or(output, in_good))
    }

    fn shown(&self, number: u64, examined: Examined, output: Output) -> Shown {
        let Building { config, options, .. } = self;
        let lang = options.lang.or_else(|| Lang::from_tag(&examined.site.first().lang)).unwrap_or(Lang::Nb);
        let notice = overlay::notice(&examined, config, lang, options.editor);
        // Distinct from the builds of another run of the program, whose pages may still be open.
        let build = format!("{}-{}", std::process::id(), self.builds.fetch_add(1, Ordering::Relaxed));
        Shown { number, build, examined, output, is_whole: true, lang, notice }
    }

    /// Examines the site each time that it has changed, and shows what was asked for last.
    pub(super) fn examine_on(&self, watch: &mut Watch, mut cache: RunCache, preview: &Preview) -> ! {
        let mut number = 0;
        loop {
            let hint = watch.wait();
            let hasty = preview.haste.begin();
            let Some(mut examined) = self.examine(&mut cache) else { continue };
            let before = preview.showing.now();
            if hint == Hint::Written && has_new_error(&examined, &before.examined) {
                // A file that is being written is empty for a moment, which nobody should see.
                thread::sleep(UNFINISHED);
                examined = self.examine(&mut cache).unwrap_or(examined);
            }
            number += 1;
            watch.watch_layers(layer_folders(&examined));
            if self.knows(&examined.theme) {
                preview.showing.show(Arc::new(self.first(number, &examined, &before, &preview.showing.asked())));
            }
            drop(hasty);
            preview.rest.put(number, examined);
        }
    }

    /// Renders the rest of each newest examination.
    pub(super) fn render_on(&self, preview: &Arc<Preview>, tell: impl Fn(News)) -> ! {
        // The last that was shown whole: what was shown first since then was told.
        let mut before = preview.showing.now();
        // Threads of its own: those that stand still must not be those that others wait for.
        let pool = rayon::ThreadPoolBuilder::new().num_threads(rayon::current_num_threads()).build().ok();
        loop {
            let (number, mut examined) = preview.rest.take();
            let is_wanted = {
                let preview = preview.clone();
                // Templates of the site's own have a limit of time, in which they don't stand still.
                let is_limited = examined.theme.has_own("templates/");
                Arc::new(move || {
                    if !is_limited {
                        preview.haste.give_way();
                    }
                    preview.rest.is_newest(number)
                })
            };
            let rendered = match &pool {
                Some(pool) => pool.install(|| self.render(&mut examined, is_wanted)),
                None => self.render(&mut examined, Arc::new(|| true)),
            };
            let Some(output) = rendered else { continue };
            let mut shown = self.shown(number, examined, output);
            if shown.notice != before.notice {
                tell(News::Built(&shown.examined));
            }
            let now = preview.showing.now();
            let is_told = now.build != before.build;
            if shown.notice == now.notice && (is_told || shown.output == before.output) {
                // Nobody needs to reload a page for this.
                shown.build.clone_from(&now.build);
            }
            let shown = Arc::new(shown);
            if preview.showing.show(shown.clone()) {
                before = shown;
            }
        }
    }

    /// The newest build that can answer for a path: a page that it lacks is rendered at once, everything else waited for.
    pub(super) fn answering(showing: &Showing, haste: &Haste, path: &str) -> Arc<Shown> {
        let shown = showing.now();
        if !shown.is_whole && !shown.output.contains_key(path) && path.ends_with(".html") {
            let hasty = haste.begin();
            let output = render_first(&shown.examined, &[path.to_owned()]);
            drop(hasty);
            showing.add(shown.number, output);
        }
        showing.answering(path)
    }
}

/// The folders of the layers that a site names.
pub(super) fn layer_folders(examined: &Examined) -> impl Iterator<Item = PathBuf> {
    let folders = examined.site.layers.iter().map(|layer| layer.root.clone());
    folders.filter(|folder| !folder.as_os_str().is_empty())
}

/// Whether there is an error that was not there before.
fn has_new_error(examined: &Examined, before: &Examined) -> bool {
    let errors = |examined: &Examined| {
        let errors = examined.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let sources = &examined.site.sources;
        let named = errors.map(|error| (sources.path(error.span).to_owned(), error.code, error.args.clone()));
        named.collect::<BTreeSet<_>>()
    };
    !errors(examined).is_subset(&errors(before))
}
