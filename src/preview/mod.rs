//! The preview on this machine: it watches the site's files, builds when they change, and shows what it built last.
//!
//! Two threads build, the others answer; they share the newest build, which is replaced as a whole. After a change, open
//! pages are rendered first, and others when they are requested. No page is read from the published folder. Only an
//! editor's desk beside the preview writes, and only it gets forms.

mod building;
mod editor;
mod haste;
mod overlay;
mod request;
mod server;
mod showing;
mod watch;

pub use crate::edit::desk::{DeskClock, OWN};
pub use editor::Editor;
pub use request::{Asked, Hosts, LARGEST_FORM, LARGEST_HEAD, Request, key, read};
pub use server::OPEN;

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::content::text::decode;
use crate::diagnostic::catalogue::Lang;
use crate::diagnostic::{Source, Span};
use crate::edit::desk::{Desk, DeskAnswer, DeskRequest, DeskSite, SavedBytesAt};
use crate::render::Item;
use crate::{Config, Examined, RunCache, examine_again, render_first};
use building::{Building, Rest, layer_folders};
use haste::Haste;
use server::Server;
use showing::{Showing, Shown};
use watch::{Hint, Watch};

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
    /// What leads to the desk once, for the browser: others may see what a program is started with.
    pub once: Option<String>,
    /// What it knows of time.
    pub clock: DeskClock,
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
    haste: Haste,
    rest: Rest,
    desk: Option<Desk>,
    /// What leads to the desk once.
    once: Mutex<Option<String>>,
    /// Tells the watch that a file was saved here.
    hinting: Mutex<Sender<Hint>>,
    /// What was examined last as if it were saved.
    looking: Mutex<(RunCache, Option<Arc<Examined>>)>,
}

/// How long a form that was saved waits for the site to be examined.
const EXAMINED_IN: Duration = Duration::from_secs(10);

impl Preview {
    /// What the editor's desk answers.
    fn desk(&self, request: &DeskRequest) -> Option<DeskAnswer> {
        let _hasty = self.haste.begin();
        let shown = self.showing.now();
        let (saved, looked) =
            (|files: &[SavedBytesAt]| self.wait_for(files), |files: &[SavedBytesAt]| self.look(files));
        let rendered = |examined: &Examined, path: &str| {
            let mut output = render_first(examined, &[path.to_owned()]);
            match output.remove(path)? {
                Item::Bytes(bytes) => String::from_utf8(bytes).ok(),
                Item::Copy(_) => None,
            }
        };
        let (examined, lang) = (&shown.examined, shown.lang);
        let site = DeskSite { examined, lang, saved: &saved, looked: &looked, rendered: &rendered };
        Some(self.desk.as_ref()?.answer(request, &site))
    }

    /// The site as it would be if files had these bytes.
    fn look(&self, files: &[SavedBytesAt]) -> Arc<Examined> {
        let unsaved = Arc::new(files.iter().cloned().collect::<BTreeMap<_, _>>());
        let today = self.desk.as_ref().map_or(self.config.today, Desk::today);
        let config = Config { today, unsaved, ..self.config.clone() };
        let mut looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        let (cache, last) = &mut *looking;
        if let Some(examined) = examine_again(&config, cache) {
            let before = last.replace(Arc::new(examined));
            // A whole site takes a while to let go of, and somebody waits.
            let _ = thread::Builder::new().spawn(move || drop(before));
        }
        last.clone().unwrap_or_else(|| Arc::new(crate::examine(&config)))
    }

    /// Waits until the site is examined with what was saved.
    fn wait_for(&self, files: &[SavedBytesAt]) {
        let before = self.showing.now().build.clone();
        let _ = self.hinting.lock().unwrap_or_else(PoisonError::into_inner).send(Hint::Saved);
        let texts: Vec<_> = files.iter().map(|(path, bytes)| (path, bytes.as_deref().map(as_read))).collect();
        self.showing.once(EXAMINED_IN, |shown| {
            let sources = &shown.examined.site.sources;
            texts.iter().all(|(path, text)| {
                let source = sources.iter().map(|(_, source)| source).find(|source| source.path == **path);
                // Of what can't be read an older state is examined.
                let is_older = |source: &Source| source.stale && shown.build != before;
                match (text, source) {
                    (None, source) => source.is_none(),
                    (Some(_), None) => false,
                    (Some(text), Some(source)) => is_older(source) || text.as_ref().is_none_or(|t| *source.text == **t),
                }
            })
        });
    }

    /// The address of the desk, for who has what leads there once. Nobody is let in twice.
    fn opened(&self, sent: &str) -> Option<String> {
        let mut once = self.once.lock().unwrap_or_else(PoisonError::into_inner);
        once.take_if(|once| request::is_secret(once, sent))?;
        Some(format!("{OWN}{}/", self.desk.as_ref()?.key()))
    }

    /// The newest build that can answer for a path.
    fn answering(&self, path: &str) -> Arc<Shown> {
        Building::answering(&self.showing, &self.haste, path)
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
    let (building, mut cache) = (Arc::new(Building::new(config, options)), RunCache::default());
    let Some(shown) = building.begin(&mut cache) else { return Err(io::ErrorKind::NotFound.into()) };
    watch.watch_layers(layer_folders(&shown.examined));
    tell(News::Built(&shown.examined));
    let desk = options
        .desk
        .as_ref()
        .map(|desk| Desk::new(&config.root, config.cache_folder.as_deref(), desk.key.clone(), desk.clock));
    let preview = Arc::new(Preview {
        config: config.clone(),
        editor: options.editor,
        showing: Showing::new(shown),
        haste: Haste::default(),
        rest: Rest::default(),
        desk,
        once: Mutex::new(options.desk.as_ref().and_then(|desk| desk.once.clone())),
        hinting: Mutex::new(watch.hinting()),
        looking: Mutex::default(),
    });
    let server = Server::new(preview.clone(), address.port(), options.bind);
    thread::Builder::new().spawn(move || server.run(&listener))?;
    tell(News::Ready { address, polls: watch.polls() });
    let (examining, watching) = (building.clone(), preview.clone());
    thread::Builder::new().spawn(move || examining.examine_on(&mut watch, cache, &watching))?;
    building.render_on(&preview, tell)
}

/// The text of a file as the load stage reads it.
fn as_read(bytes: &[u8]) -> Option<String> {
    decode(bytes.to_vec(), Span::default()).ok()
}
