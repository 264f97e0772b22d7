//! Commands that run until they are stopped: the preview, and the editor's desk beside it.

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use clap::ArgMatches;

use super::run::{Options, Run};
use super::{Exit, complain};
use crate::preview::{self, DeskClock, Editor, News, OPEN, OWN};

impl Run<'_> {
    pub(super) fn serve(&self, matches: &ArgMatches) -> Exit {
        let Some(options) = self.options_of_one(matches) else { return Exit::Usage };
        let port = matches.get_one::<u16>("port").copied().unwrap_or(0);
        let asked = matches.get_one::<String>("editor").and_then(|name| Editor::of_command(name));
        let settings = preview::ServeOptions {
            bind: matches.get_one::<IpAddr>("bind").copied().unwrap_or(Ipv4Addr::LOCALHOST.into()),
            port,
            poll: matches.get_flag("poll"),
            editor: asked.or(self.world.editor),
            lang: self.lang,
            desk: None,
        };
        let tell = |news: News| match news {
            News::Built(examined) => {
                self.report(examined, &options.format, false);
            }
            News::Ready { address, polls } => {
                if polls && !settings.poll {
                    complain(&self.words().say("preview-polls"));
                }
                if !settings.bind.is_loopback() {
                    complain(&self.words().say("preview-bound"));
                }
                let address = format!("http://{address}/");
                self.complain("cli-serving", &address);
                if matches.get_flag("open")
                    && let Err(error) = open::that_detached(&address)
                {
                    self.system(Path::new(&address), &error);
                }
            }
        };
        self.served(&options, &settings, tell)
    }

    /// Serves until the program is stopped.
    fn served(&self, options: &Options, settings: &preview::ServeOptions, tell: impl Fn(News)) -> Exit {
        let port = settings.port;
        match preview::serve(&options.config, settings, tell) {
            Ok(()) => Exit::Fine,
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                self.complain("cli-error-port", &port.to_string());
                Exit::Usage
            }
            Err(error) => {
                self.system(Path::new(&format!("{}:{port}", settings.bind)), &error);
                Exit::Usage
            }
        }
    }

    /// The preview with an editor's desk beside it, for this machine alone. Its address is the only answer: whoever knows it may
    /// change the site.
    pub(super) fn edit(&self, matches: &ArgMatches) -> Exit {
        let Some(options) = self.options_of_one(matches) else { return Exit::Usage };
        let Some(key) = (self.world.secret)() else {
            self.system(Path::new("betre edit"), &io::Error::from(io::ErrorKind::Unsupported));
            return Exit::Usage;
        };
        let once = if matches.get_flag("open") { (self.world.secret)() } else { None };
        // Today is what was asked for, else the day that the clock shows whenever it is asked.
        let today = matches.contains_id("today").then_some(options.config.today);
        let clock = DeskClock { now: self.world.now, ahead: self.world.ahead, today };
        let settings = preview::ServeOptions {
            bind: Ipv4Addr::LOCALHOST.into(),
            port: matches.get_one::<u16>("port").copied().unwrap_or(0),
            poll: matches.get_flag("poll"),
            editor: None,
            lang: self.lang,
            desk: Some(preview::DeskOptions { key: key.clone(), once: once.clone(), clock }),
        };
        let tell = |news: News| {
            let News::Ready { address, polls } = news else { return };
            if polls && !settings.poll {
                complain(&self.words().say("preview-polls"));
            }
            let host = format!("http://{address}{OWN}");
            self.print(&format!("{host}{key}/\n"));
            self.complain("cli-editing", &options.config.root.display().to_string());
            if let Some(once) = &once
                && let Err(error) = open::that_detached(format!("{host}{OPEN}{once}"))
            {
                self.system(Path::new("betre edit --open"), &error);
            }
        };
        self.served(&options, &settings, tell)
    }
}
