//! Commands that run until they are stopped: the preview, and the editor's desk beside it.

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use clap::ArgMatches;

use super::run::{Options, Run};
use super::{Exit, complain};
use crate::model::Member;
use crate::preview::{self, DeskClock, Editor, News, OPEN, OWN};

/// One of the sites that are shown at the same time.
struct ShownSite {
    options: Options,
    /// Its place in the workspace, if there are several.
    member: Option<Member>,
    /// 0 means any free one.
    port: u16,
}

impl Run<'_> {
    /// Shows sites until the program is stopped, each at a port of its own: those after the one that is asked for.
    /// What is told of one stands together: the lock is for that.
    fn each_shown(&self, matches: &ArgMatches, show: impl Fn(&ShownSite, &Mutex<()>) -> Exit + Sync) -> Exit {
        let telling = Mutex::new(());
        let Some(all) = self.options_of_shown(matches) else { return Exit::Usage };
        let (first, are_several) = (matches.get_one::<u16>("port").copied().unwrap_or(0), all.len() > 1);
        let port = |at: u16| if first == 0 { 0 } else { first.checked_add(at).unwrap_or(0) };
        let sites = all.into_iter().zip(0..).map(|((options, member), at)| ShownSite {
            options,
            member: member.filter(|_| are_several),
            port: port(at),
        });
        let sites: Vec<ShownSite> = sites.collect();
        if let [site] = sites.as_slice() {
            return show(site, &telling);
        }
        std::thread::scope(|scope| {
            let shown: Vec<_> = sites.iter().map(|site| scope.spawn(|| show(site, &telling))).collect();
            // None ends unless it can't be shown.
            let ended = shown.into_iter().map(|shown| shown.join().unwrap_or(Exit::Usage));
            ended.fold(Exit::Fine, |worst, exit| if exit == Exit::Fine { worst } else { exit })
        })
    }

    pub(super) fn serve(&self, matches: &ArgMatches) -> Exit {
        self.each_shown(matches, |site, telling| self.serve_one(matches, site, telling))
    }

    fn serve_one(&self, matches: &ArgMatches, site: &ShownSite, telling: &Mutex<()>) -> Exit {
        let ShownSite { options, member, port } = site;
        let asked = matches.get_one::<String>("editor").and_then(|name| Editor::of_command(name));
        let settings = preview::ServeOptions {
            bind: matches.get_one::<IpAddr>("bind").copied().unwrap_or(Ipv4Addr::LOCALHOST.into()),
            port: *port,
            poll: matches.get_flag("poll"),
            editor: asked.or(self.world.editor),
            lang: self.lang,
            desk: None,
        };
        let tell = |news: News| {
            let _held = telling.lock().unwrap_or_else(PoisonError::into_inner);
            match news {
                News::Built(examined) => match member {
                    None => drop(self.report(examined, options, false)),
                    Some(member) => self.report_member(examined, member, &options.format),
                },
                News::Ready { address, polls } => {
                    if polls && !settings.poll {
                        complain(&self.words().say("preview-polls"));
                    }
                    if !settings.bind.is_loopback() {
                        complain(&self.words().say("preview-bound"));
                    }
                    let address = format!("http://{address}/");
                    match member {
                        None => self.complain("cli-serving", &address),
                        Some(member) => {
                            let args = [("name", member.name.as_str().into()), ("value", address.as_str().into())];
                            complain(&self.words().say_with("cli-serving-one", args));
                        }
                    }
                    if matches.get_flag("open")
                        && let Err(error) = open::that_detached(&address)
                    {
                        self.system(Path::new(&address), &error);
                    }
                }
            }
        };
        self.served(options, &settings, tell)
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
    /// change the site. Of several sites, each has its own, after its name.
    pub(super) fn edit(&self, matches: &ArgMatches) -> Exit {
        self.each_shown(matches, |site, telling| self.edit_one(matches, site, telling))
    }

    fn edit_one(&self, matches: &ArgMatches, site: &ShownSite, telling: &Mutex<()>) -> Exit {
        let ShownSite { options, member, port } = site;
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
            port: *port,
            poll: matches.get_flag("poll"),
            editor: None,
            lang: self.lang,
            desk: Some(preview::DeskOptions { key: key.clone(), once: once.clone(), clock }),
        };
        let tell = |news: News| {
            let News::Ready { address, polls } = news else { return };
            let _held = telling.lock().unwrap_or_else(PoisonError::into_inner);
            if polls && !settings.poll {
                complain(&self.words().say("preview-polls"));
            }
            let host = format!("http://{address}{OWN}");
            let whose = member.as_ref().map(|member| format!("{} ", member.name)).unwrap_or_default();
            self.print(&format!("{whose}{host}{key}/\n"));
            self.complain("cli-editing", &options.config.root.display().to_string());
            if let Some(once) = &once
                && let Err(error) = open::that_detached(format!("{host}{OPEN}{once}"))
            {
                self.system(Path::new("betre edit --open"), &error);
            }
        };
        self.served(options, &settings, tell)
    }
}
