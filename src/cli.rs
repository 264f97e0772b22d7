//! The command line: commands and options in the user's language.

mod coming;
mod coverage;
mod list;
mod new;
mod plan;
mod published;
mod run;
mod serving;
mod start;
mod system;
mod theme;
mod undo;
mod workspace;

use std::ffi::OsString;
use std::io::{self, Write};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, Command};
use clap_complete::Shell;

use crate::diagnostic::catalogue::{Lang, Words, messages};
use crate::diagnostic::{nearest, visible};
use crate::model::Date;
use crate::preview::Editor;
use run::{Run, site_lang};
pub use start::Desktop;
use start::start;
use system::unanswered;

/// What the program is called.
const PROGRAM: &str = "betre";

/// Takes a piece of what a command prints. Errors: it could not be written.
pub type Answer = dyn Fn(&str) -> io::Result<()> + Sync;

/// What the program gets from outside: everything that is not content.
pub struct World {
    /// As the system gives them, the name of the program first.
    pub arguments: Vec<OsString>,
    /// The language that the environment asks for.
    pub lang: Option<Lang>,
    /// The user's cache folder, if there is one.
    pub cache_folder: Option<PathBuf>,
    /// The day that reviews are measured against, and that a new site is dated with.
    pub today: Date,
    /// The user's text editor, if the preview can open files in it.
    pub editor: Option<Editor>,
    /// Takes what a command prints: standard output, or a string if a test runs the command in its own process.
    pub answer: Box<Answer>,
    /// A secret of 128 random bits, as hexadecimal digits; `None` if the system has no random bits.
    pub secret: fn() -> Option<String>,
    /// The seconds since 1970, UTC.
    pub now: fn() -> u64,
    /// How many seconds the clock on the user's wall is ahead of UTC at a moment; `None` if the system does not tell.
    pub ahead: fn(u64) -> Option<i32>,
    /// Whether the output goes to a terminal.
    pub at_terminal: bool,
    /// Shows how far a long job has come, in place of what it showed last; `None` if nobody watches.
    pub show_progress: Option<fn(&str)>,
    /// Gives the line that somebody types at a terminal, or `None` when nobody does any more; there is none if nobody sits there.
    pub typed: Option<fn() -> Option<String>>,
    /// How the program was started from the desktop; `None` if it was started with a command.
    pub desktop: Option<Desktop>,
}

impl World {
    /// What somebody at a terminal answers, without what is around it; `None` if nobody does.
    fn answered(&self, question: &str) -> Option<String> {
        let typed = self.typed?;
        let _ = write!(io::stderr().lock(), "{question} ");
        Some(typed()?.trim().to_owned())
    }
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// The command succeeded, and the content has no errors.
    Fine = 0,
    /// The content has errors.
    Content = 1,
    /// The command was used wrongly, or the system refused.
    Usage = 2,
}

/// A path as it can be typed at a command line.
fn as_typed(path: &Path) -> String {
    let shown = path.display().to_string();
    if shown.contains([' ', '(', ')', '&']) { format!("\"{shown}\"") } else { shown }
}

/// Runs the command that the arguments name, or begins from the desktop.
pub fn run(world: &World) -> Exit {
    let words = || messages(world.lang.unwrap_or(Lang::Nn));
    let begun = world.desktop.as_ref().and_then(|desktop| start(world, desktop, words()));
    begun.unwrap_or_else(|| run_command(world, &world.arguments))
}

/// Runs the command that arguments name, the name of the program first.
fn run_command(world: &World, arguments: &[OsString]) -> Exit {
    let lang = asked_for(arguments).or(world.lang);
    let words = messages(lang.unwrap_or(Lang::Nn));
    let matches = match command(words).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return wrong_usage(&error, words, world),
    };
    let Some((name, matches)) = matches.subcommand() else { return Exit::Usage };
    let lang = lang.or_else(|| site_lang(matches));
    let run = Run { lang, world, unwritten: Mutex::default() };
    let exit = match name {
        "build" => run.build(matches),
        "check" => run.check(matches),
        "serve" => run.serve(matches),
        "edit" => run.edit(matches),
        "verify" => run.verify(matches),
        "changes" => run.changes(matches),
        "rollback" => run.rollback(matches),
        "gather" => run.gather(matches),
        "new" => run.new_something(matches),
        "rename" => run.rename(matches),
        "move" => run.relocate(matches),
        "remove" => run.remove(matches),
        "undo" => run.undo(matches),
        "list" => run.list(matches),
        "theme" => run.theme(matches),
        "help" => run.help(matches),
        "completions" => run.completions(matches),
        "man" => run.man(matches),
        _ => run.explain(matches),
    };
    // Whoever reads the answer would take what is there for all of it.
    match run.unwritten.into_inner().unwrap_or_else(PoisonError::into_inner) {
        Some(error) => unanswered(&error, words),
        None => exit,
    }
}

/// The value of `--lang`, before the arguments are parsed: help and errors are to be in that language too.
fn asked_for(arguments: &[OsString]) -> Option<Lang> {
    let texts: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let after =
        texts.iter().zip(texts.iter().skip(1)).find(|(option, _)| *option == "--lang").map(|(_, tag)| tag.to_string());
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang=").map(str::to_owned));
    after.or(joined).and_then(|tag| Lang::from_tag(&tag))
}

#[expect(clippy::too_many_lines, reason = "all that can be written on the command line, in one list")]
fn command(words: &Words) -> Command {
    let say = |key: &str| words.say(key);
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n", say("cli-usage"));
    let help = || Arg::new("help").long("help").short('h').action(ArgAction::Help).help(say("cli-help"));
    let sub = |name: &'static str, usage: &'static str| {
        Command::new(name)
            .about(say(&format!("cli-{name}")))
            .override_usage(usage)
            .help_template(template.clone())
            .disable_help_flag(true)
            .next_help_heading(say("cli-options"))
    };
    let site = |command: Command| {
        command
            .arg(Arg::new("dir").value_name("DIR").value_parser(ValueParser::path_buf()).help(say("cli-dir")))
            .arg(Arg::new("today").long("today").value_name("YYYY-MM-DD").help(say("cli-today")))
            .arg(lang_option(words))
            .arg(
                Arg::new("format")
                    .long("format")
                    .value_name("human|short|json|github")
                    .value_parser(PossibleValuesParser::new(["human", "short", "json", "github"]))
                    .hide_possible_values(true)
                    .default_value("human")
                    .hide_default_value(true)
                    .help(say("cli-format")),
            )
            .arg(
                Arg::new("jobs")
                    .long("jobs")
                    .value_name("N")
                    .value_parser(clap::value_parser!(usize))
                    .help(say("cli-jobs")),
            )
            .arg(
                Arg::new("out")
                    .long("out")
                    .value_name("DIR")
                    .value_parser(ValueParser::path_buf())
                    .help(say("cli-out")),
            )
    };
    let flag =
        |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(&format!("cli-{name}")));
    let text = |name: &'static str, value: &'static str| {
        Arg::new(name).long(name).value_name(value).help(say(&format!("cli-{name}")))
    };
    let quiet = || flag("quiet").short('q');
    let strict = |command: Command| command.arg(flag("deny-warnings")).arg(quiet());
    let many = |command: Command| command.arg(text("only", "NAME")).arg(text("part", "K/N"));
    let shown = |command: Command| {
        let port = text("port", "N").value_parser(clap::value_parser!(u16)).default_value("4712");
        command.arg(port.hide_default_value(true)).arg(flag("open")).arg(flag("poll"))
    };
    let path = |name: &'static str, value: &'static str| {
        let parser = ValueParser::path_buf();
        Arg::new(name).value_name(value).required(true).value_parser(parser).help(say(&format!("cli-{name}")))
    };
    let report = |command: Command| {
        command.arg(lang_option(words)).arg(
            Arg::new("format")
                .long("format")
                .value_name("human|json")
                .value_parser(PossibleValuesParser::new(["human", "json"]))
                .hide_possible_values(true)
                .default_value("human")
                .hide_default_value(true)
                .help(say("cli-answer")),
        )
    };
    let beside = || {
        let before = Arg::new("before-it").long("before").value_name("ID").help(say("cli-before-it"));
        [text("after-it", "ID").long("after"), before.conflicts_with("after-it")]
    };
    let planned = |command: Command| {
        let document = Arg::new("document").value_name("DOCUMENT").required(true).help(say("cli-document"));
        command.arg(document).arg(text("site", "DIR")).arg(flag("yes").short('y')).arg(lang_option(words))
    };
    Command::new(PROGRAM)
        .version(concat!(env!("CARGO_PKG_VERSION"), env!("BETRE_BUILD")))
        .about(say("cli-about"))
        .override_usage("betre build | check | serve | edit | gather | verify | changes | rollback | new | rename | move | remove | undo | list | theme | explain | help | completions | man")
        .help_template(format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n", say("cli-usage")))
        .subcommand_help_heading(say("cli-commands"))
        .next_help_heading(say("cli-options"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(help())
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::Version).help(say("cli-version")))
        .arg(lang_option(words).global(false))
        .subcommand_required(true)
        .subcommand(
            strict(many(site(sub("build", "betre build [DIR] [--out DIR] [--preview] [--dry-run] [--keep N] [--base-url URL]"))))
                .arg(flag("preview"))
                .arg(flag("dry-run"))
                .arg(text("keep", "N").value_parser(clap::value_parser!(usize)))
                .arg(text("base-url", "URL").conflicts_with_all(["only", "part"])),
        )
        .subcommand(
            strict(many(site(sub("check", "betre check [DIR] [--overdue] [--notes] [--address]"))))
                .arg(flag("overdue"))
                .arg(flag("notes"))
                .arg(flag("address")),
        )
        .subcommand(many(shown(site(sub("edit", "betre edit [DIR] [--port N] [--open] [--poll]")))))
        .subcommand(
            many(shown(site(sub("serve", "betre serve [DIR] [--port N] [--open] [--poll]"))))
                .arg(
                    text("editor", "NAME")
                        .value_parser(PossibleValuesParser::new(Editor::NAMES))
                        .hide_possible_values(true),
                )
                .arg(
                    text("bind", "ADDRESS")
                        .value_parser(clap::value_parser!(IpAddr))
                        .default_value("127.0.0.1")
                        .hide_default_value(true),
                ),
        )
        .subcommand(sub("gather", "betre gather DIR").arg(path("gather-dir", "DIR")).arg(lang_option(words)))
        .subcommand(report(sub("verify", "betre verify DIR").arg(path("folder", "DIR"))))
        .subcommand(report(
            sub("rollback", "betre rollback [DIR] [--to ID] [--list]")
                .arg(path("rollback-dir", "DIR").required(false).default_value("public").hide_default_value(true))
                .arg(text("to", "ID"))
                .arg(Arg::new("list").long("list").action(ArgAction::SetTrue).help(say("cli-releases"))),
        ))
        .subcommand(report(
            sub("changes", "betre changes OLD NEW").arg(path("before", "OLD")).arg(path("after", "NEW")),
        ))
        .subcommand(
            sub(
                "new",
                "betre new DIR | betre new KIND NAME [--in DIR] [--after ID] | betre new translation DOCUMENT LANG | betre new workflow [--site DIR] [--release URL --sha256 HASH]",
            )
                .arg(Arg::new("what").value_name("DIR|KIND|translation|workflow").required(true).help(say("cli-what")))
                .arg(Arg::new("name").value_name("NAME").help(say("cli-name")))
                .arg(Arg::new("new-lang").value_name("LANG").help(say("cli-new-lang")))
                .arg(text("form", "nn|nb"))
                .arg(text("municipality", "NAME"))
                .arg(text("number", "NNNN"))
                .arg(text("in", "DIR"))
                .args(beside())
                .arg(text("site", "DIR"))
                .arg(text("release-url", "URL").long("release").requires("sha256"))
                .arg(text("sha256", "HASH").requires("release-url"))
                .arg(Arg::new("today").long("today").value_name("YYYY-MM-DD").help(say("cli-today")))
                .arg(lang_option(words)),
        )
        .subcommand(planned(sub("rename", "betre rename DOCUMENT NAME [--yes]")).arg(
            Arg::new("new-name").value_name("NAME").required(true).help(say("cli-new-name")),
        ))
        .subcommand(
            planned(sub("move", "betre move DOCUMENT [--to WHERE] [--after ID | --before ID] [--yes]"))
                .arg(Arg::new("into").long("to").value_name("WHERE").help(say("cli-into")))
                .args(beside()),
        )
        .subcommand(planned(sub("remove", "betre remove DOCUMENT [--instead ID] [--yes]")).arg(text("instead", "ID")))
        .subcommand(
            sub("undo", "betre undo [--list] [--site DIR] [--yes]")
                .arg(Arg::new("list").long("list").action(ArgAction::SetTrue).help(say("cli-saves")))
                .arg(text("site", "DIR"))
                .arg(flag("yes").short('y'))
                .arg(lang_option(words)),
        )
        .subcommand(
            many(site(
                sub("list", "betre list drafts|future|expired|todo|overdue [DIR] [--due 60d]").arg(
                    Arg::new("what")
                        .value_name("drafts|future|expired|todo|overdue")
                        .value_parser(PossibleValuesParser::new(list::LISTS))
                        .hide_possible_values(true)
                        .required(true)
                        .help(say("cli-list-what")),
                ),
            ))
            .arg(text("due", "60d")),
        )
        .subcommand(
            sub("theme", "betre theme list | betre theme eject FILE [--site DIR]")
                .arg(
                    Arg::new("doing")
                        .value_name("list|eject")
                        .value_parser(PossibleValuesParser::new(theme::DOINGS))
                        .hide_possible_values(true)
                        .required(true)
                        .help(say("cli-doing")),
                )
                .arg(
                    Arg::new("theme-file")
                        .value_name("FILE")
                        .required_if_eq("doing", "eject")
                        .help(say("cli-theme-file")),
                )
                .arg(text("site", "DIR"))
                .arg(lang_option(words)),
        )
        .subcommand(
            sub("explain", "betre explain [KIND|KIND.KEY|CODE]")
                .arg(Arg::new("word").value_name("KIND|KIND.KEY|CODE").help(say("cli-word")))
                .arg(lang_option(words)),
        )
        .subcommand(
            sub("help", "betre help [COMMAND]")
                .about(say("cli-help-on"))
                .arg(Arg::new("command").value_name("COMMAND").help(say("cli-command")))
                .arg(lang_option(words)),
        )
        .subcommand(
            sub("completions", "betre completions bash|zsh|fish|powershell|elvish")
                .arg(
                    Arg::new("shell")
                        .value_name("bash|zsh|fish|powershell|elvish")
                        .value_parser(clap::value_parser!(Shell))
                        .hide_possible_values(true)
                        .required(true)
                        .help(say("cli-shell")),
                )
                .arg(lang_option(words)),
        )
        .subcommand(
            sub("man", "betre man [COMMAND]")
                .arg(Arg::new("command").value_name("COMMAND").help(say("cli-man-command")))
                .arg(lang_option(words)),
        )
        .mut_subcommands(|command| {
            // What is written without a name stands above the options, in its order.
            let mut place = 0;
            let arguments = say("cli-arguments");
            let command = command.mut_args(|arg| {
                place += 1;
                if arg.is_positional() { arg.help_heading(arguments.clone()).display_order(place) } else { arg }
            });
            command.arg(help().help_heading(say("cli-options")))
        })
}

/// Reports that there is no such command, and which may be meant.
fn unknown_command(what: &str, words: &Words) -> Exit {
    complain(&words.say_with("cli-error-command", [("what", what.into())]));
    let all = command(words);
    tell_nearest(nearest(what, all.get_subcommands().map(Command::get_name)), words);
    complain(&words.say("cli-see-help"));
    Exit::Usage
}

fn lang_option(words: &Words) -> Arg {
    Arg::new("lang")
        .long("lang")
        .value_name("nn|nb|en")
        .value_parser(PossibleValuesParser::new(["nn", "nb", "en"]))
        .hide_possible_values(true)
        .help(words.say("cli-lang"))
}

/// Reports what was wrong with the command, in the user's language; help and version are not errors.
fn wrong_usage(error: &clap::Error, words: &Words, world: &World) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match (world.answer)(&error.to_string()) {
            Ok(()) => Exit::Fine,
            Err(error) => unanswered(&error, words),
        };
    }
    let context = |kind: ContextKind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let what = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand].map(context).concat();
    let value = context(ContextKind::InvalidValue);
    let key = match error.kind() {
        ErrorKind::InvalidSubcommand => return unknown_command(&what, words),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "cli-error-no-command",
        ErrorKind::UnknownArgument => "cli-error-option",
        ErrorKind::MissingRequiredArgument => "cli-error-missing",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-error-value",
        _ => "cli-error-other",
    };
    complain(&words.say_with(key, [("what", what.into()), ("value", value.into())]));
    complain(&words.say("cli-see-help"));
    Exit::Usage
}

/// Tells which name may be meant, if there is one.
fn tell_nearest(near: Option<&str>, words: &Words) {
    if let Some(near) = near {
        complain(&words.say_with("help-nearest", [("nearest", near.into())]));
    }
}

fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", visible(text));
}
