//! The preview on this machine: it watches the site's files, builds when they change, and shows what it built last.
//!
//! One thread builds, the others answer; they share the newest build, which is replaced as a whole. After a change, open
//! pages are rendered first, and requests for other pages wait for the rest. No page is read from the published folder. Only an
//! editor's desk beside the preview writes, and only it gets forms.

mod editor;
mod overlay;
mod request;
mod server;
mod showing;
mod watch;

pub use crate::edit::desk::OWN;
pub use editor::Editor;
pub use request::{Asked, Hosts, LARGEST_FORM, LARGEST_HEAD, Request, key, read};

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::content::text::decode;
use crate::diagnostic::catalogue::Lang;
use crate::diagnostic::{Code, Findings, Severity, Source, Span};
use crate::edit::desk::{Desk, DeskAnswer, DeskRequest, DeskSite, SavedBytesAt};
use crate::photo::Photos;
use crate::printout::Printouts;
use crate::render::{Output, Theme};
use crate::{Config, Examined, RunCache, examine_again, render, render_first};
use server::Server;
use showing::{Showing, Shown};
use watch::Watch;

/// How long a program may take between emptying a file and filling it.
const UNFINISHED: Duration = Duration::from_millis(40);

/// How the preview is to be served.
#[derive(Debug, Clone)]
pub struct ServeOptions {
    /// The address to listen on: this machine's own, unless others are to see the preview.
    pub bind: IpAddr,
    /// 0 means any free one.
    pub port: u16,
    /// Poll the files, because the system does not report their changes.
    pub poll: bool,
    /// The text editor that links to files open.
    pub editor: Option<Editor>,
    /// The language of findings; else the site's.
    pub lang: Option<Lang>,
    /// The secret of an editor's desk, if there is to be one.
    pub desk: Option<DeskOptions>,
}

/// What an editor's desk needs from outside.
#[derive(Debug, Clone)]
pub struct DeskOptions {
    /// Its secret, which nobody can guess.
    pub key: String,
    /// The seconds since 1970.
    pub now: fn() -> u64,
}

/// News for the one who started the preview.
pub enum News<'a> {
    /// It answers.
    Ready {
        /// Where a browser finds it.
        address: SocketAddr,
        /// Whether the files are polled, since the system does not report their changes.
        polls: bool,
    },
    /// The site was built, with findings that differ from before.
    Built(&'a Examined),
}

/// What the threads share.
pub struct Preview {
    config: Config,
    editor: Option<Editor>,
    showing: Showing,
    desk: Option<Desk>,
    /// Tells the watch that a file was saved here.
    hinting: Mutex<Sender<()>>,
    /// What was examined last as if it were saved.
    looking: Mutex<(RunCache, Option<Arc<Examined>>)>,
}

/// How long a form that was saved waits for the site to be examined.
const EXAMINED_IN: Duration = Duration::from_secs(10);

impl Preview {
    /// What the editor's desk answers.
    fn desk(&self, request: &DeskRequest) -> Option<DeskAnswer> {
        let shown = self.showing.now();
        let (saved, looked) =
            (|files: &[SavedBytesAt]| self.wait_for(files), |path: &str, bytes: &[u8]| self.look(path, bytes));
        let site = DeskSite { examined: &shown.examined, lang: shown.lang, saved: &saved, looked: &looked };
        Some(self.desk.as_ref()?.answer(request, &site))
    }

    /// The site as it would be if a file had these bytes.
    fn look(&self, path: &str, bytes: &[u8]) -> Arc<Examined> {
        let unsaved = Arc::new(BTreeMap::from([(path.to_owned(), Some(bytes.to_owned()))]));
        let config = Config { unsaved, ..self.config.clone() };
        let mut looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        let (cache, last) = &mut *looking;
        if let Some(examined) = examine_again(&config, cache) {
            *last = Some(Arc::new(examined));
        }
        last.clone().unwrap_or_else(|| Arc::new(crate::examine(&config)))
    }

    /// Waits until the site is examined with what was saved.
    fn wait_for(&self, files: &[SavedBytesAt]) {
        let before = self.showing.now().build.clone();
        let _ = self.hinting.lock().unwrap_or_else(PoisonError::into_inner).send(());
        let texts: Vec<(&str, Option<String>)> =
            files.iter().map(|(path, bytes)| (path.as_str(), as_read(bytes.as_ref()))).collect();
        self.showing.once(EXAMINED_IN, |shown| {
            let sources = &shown.examined.site.sources;
            texts.iter().all(|(path, text)| {
                let source = sources.iter().map(|(_, source)| source).find(|source| source.path == *path);
                // Of what can't be read an older state is examined.
                let is_older = |source: &Source| source.stale && shown.build != before;
                source.is_none_or(|source| is_older(source) || text.as_deref().is_none_or(|text| *source.text == *text))
            })
        });
    }

    /// A page with what the preview lays over it.
    fn page(&self, page: &str, path: &str, shown: &Shown) -> String {
        overlay::over(page, path, shown, &self.config, self.editor)
    }
}

/// Serves the site until the program is stopped.
pub fn serve(config: &Config, options: &ServeOptions, tell: impl Fn(News)) -> io::Result<()> {
    let listener = TcpListener::bind((options.bind, options.port))?;
    let address = listener.local_addr()?;
    // The watch starts before the files are read, so that no change meanwhile is missed.
    let mut watch = Watch::new(&config.root, options.poll);
    let mut builder = Rebuilding { config, cache: RunCache::default(), good: None, builds: 0 };
    let Some(mut examined) = builder.examine() else { return Err(io::ErrorKind::NotFound.into()) };
    let output = builder.render(&mut examined);
    let shown = builder.shown(examined, output, options);
    tell(News::Built(&shown.examined));
    let desk = options
        .desk
        .as_ref()
        .map(|desk| Desk::new(&config.root, config.cache_folder.as_deref(), desk.key.clone(), config.today, desk.now));
    let preview = Arc::new(Preview {
        config: config.clone(),
        editor: options.editor,
        showing: Showing::new(shown),
        desk,
        hinting: Mutex::new(watch.hinting()),
        looking: Mutex::default(),
    });
    let server = Server::new(preview.clone(), address.port(), options.bind);
    thread::Builder::new().spawn(move || server.run(&listener))?;
    tell(News::Ready { address, polls: watch.polls() });
    loop {
        watch.wait();
        let Some(mut examined) = builder.examine() else { continue };
        let before = preview.showing.now();
        if !has_new_error(&examined, &before.examined) && builder.knows(&examined.theme) {
            let first = builder.first(&examined, &before, preview.showing.asked(), options);
            preview.showing.show(first);
        }
        let mut output = builder.render(&mut examined);
        if has_new_error(&examined, &before.examined) {
            // A file that is being written is empty for a moment, which nobody should see.
            thread::sleep(UNFINISHED);
            if let Some(newer) = builder.examine() {
                examined = newer;
                output = builder.render(&mut examined);
            }
        }
        let mut shown = builder.shown(examined, output, options);
        if shown.notice != before.notice {
            tell(News::Built(&shown.examined));
        }
        let now = preview.showing.now();
        let is_told = now.build != before.build;
        if shown.notice == now.notice && (is_told || shown.output == before.output) {
            // Nobody needs to reload a page for this.
            shown.build.clone_from(&now.build);
        }
        preview.showing.show(shown);
    }
}

/// The text of a file as the load stage reads it.
fn as_read(bytes: Option<&Vec<u8>>) -> Option<String> {
    decode(bytes?.clone(), Span::default()).ok()
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

/// Makes one build after another.
struct Rebuilding<'a> {
    config: &'a Config,
    cache: RunCache,
    /// The last theme that had no fault.
    good: Option<Theme>,
    builds: u64,
}

impl Rebuilding<'_> {
    /// The site as it is now; `None` if it has not changed.
    fn examine(&mut self) -> Option<Examined> {
        examine_again(self.config, &mut self.cache)
    }

    /// Whether single pages can be rendered with a theme: only if it had no fault before.
    fn knows(&self, theme: &Theme) -> bool {
        self.good.as_ref() == Some(theme)
    }

    /// The pages requested last, with the files they load. It counts as another build than `before` if anything in them looks
    /// different.
    fn first(&mut self, examined: &Examined, before: &Shown, asked: Vec<String>, options: &ServeOptions) -> Shown {
        let output = render_first(examined, &asked);
        let is_same = asked.iter().all(|path| output.get(path) == before.output.get(path));
        let mut shown = Shown { is_whole: false, ..self.shown(examined.clone(), output, options) };
        if is_same && shown.notice == before.notice {
            shown.build.clone_from(&before.build);
        }
        shown
    }

    /// All files of the site.
    fn render(&mut self, examined: &mut Examined) -> Output {
        let output = render(examined);
        if !examined.findings.iter().any(|finding| finding.code == Code::Theme) {
            self.good = Some(examined.theme.clone());
            return output;
        }
        // The newest content, in the last theme that works.
        let in_good = |theme| {
            let unmade = (Printouts::unmade(&examined.site), Photos::default());
            crate::render::render(&examined.site, theme, unmade, &Findings::default())
        };
        self.good.as_ref().map_or(output, in_good)
    }

    fn shown(&mut self, examined: Examined, output: Output, options: &ServeOptions) -> Shown {
        self.builds += 1;
        let lang = options.lang.or_else(|| Lang::from_tag(&examined.site.first().lang)).unwrap_or(Lang::Nb);
        let notice = overlay::notice(&examined, self.config, lang, options.editor);
        // Distinct from the builds of another run of the program, whose pages may still be open.
        let build = format!("{}-{}", std::process::id(), self.builds);
        Shown { build, examined, output, is_whole: true, lang, notice }
    }
}
