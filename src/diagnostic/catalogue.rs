//! Words in nynorsk, bokmål and English: the messages of the program, and in the same way the words of a theme.

use std::borrow::Cow;
use std::io::Read;
use std::sync::OnceLock;

use flate2::read::ZlibDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::identity::masked;
use super::{Arg, Diagnostic, visible};

/// A language that the program and the theme speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Nynorsk.
    Nn,
    /// Bokmål.
    Nb,
    /// English.
    En,
}

impl Lang {
    /// Each of them, in the order their words are kept in.
    pub const ALL: [Lang; 3] = [Lang::Nn, Lang::Nb, Lang::En];

    /// `nn`, `nb` or `en`, as HTML and the names of files have it.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Nn => "nn",
            Lang::Nb => "nb",
            Lang::En => "en",
        }
    }

    /// The language that a tag (`nn`, `nb_NO.UTF-8`, `no`, `en-GB`) asks for.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let main: String = tag.chars().take_while(char::is_ascii_alphabetic).collect();
        match main.to_ascii_lowercase().as_str() {
            "nn" => Some(Lang::Nn),
            "nb" | "no" => Some(Lang::Nb),
            "en" => Some(Lang::En),
            _ => None,
        }
    }
}

/// The line where so many braces are open that reading what is in them would take up the stack.
fn deep_line(source: &str) -> Option<&str> {
    let mut open = 0_usize;
    source.lines().find(|line| {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            open = 0;
        }
        line.bytes().any(|byte| {
            open = match byte {
                b'{' => open + 1,
                b'}' => open.saturating_sub(1),
                _ => open,
            };
            open > 100
        })
    })
}

/// A set of messages in one language.
pub struct Words {
    /// The tag of the language.
    pub lang: String,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads messages in Fluent syntax. A later source replaces messages of an earlier one. Errors: the first line that
    /// Fluent does not understand.
    pub fn read(lang: &str, sources: &[&str]) -> Result<Words, String> {
        let tag = lang.parse().map_err(|_| lang.to_owned())?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for source in sources {
            if let Some(line) = deep_line(source) {
                return Err(line.chars().take(80).collect());
            }
            let resource = FluentResource::try_new((*source).to_owned())
                .map_err(|(_, errors)| errors.first().map_or_else(String::new, ToString::to_string))?;
            bundle.add_resource_overriding(resource);
        }
        Ok(Words { lang: lang.to_owned(), bundle })
    }

    /// The message `key` or `key.attribute`, or `None` if there is none.
    pub fn get(&self, key: &str, args: Option<&FluentArgs>) -> Option<String> {
        let (name, attribute) = match key.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut errors).into_owned())
    }

    /// The message, or its key if it is missing (a test proves that none is).
    pub fn say(&self, key: &str) -> String {
        self.get(key, None).unwrap_or_else(|| key.to_owned())
    }

    /// The message with one value in it.
    pub fn say_with<'a>(&self, key: &str, args: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        let args: FluentArgs = args.into_iter().collect();
        self.get(key, Some(&args)).unwrap_or_else(|| key.to_owned())
    }
}

/// For each language the words of findings and keys, and what the program itself says, as `build_script.rs` packs them.
const PACKED: [&[u8]; 3] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/messages.nn")),
    include_bytes!(concat!(env!("OUT_DIR"), "/messages.nb")),
    include_bytes!(concat!(env!("OUT_DIR"), "/messages.en")),
];

static MESSAGES: [OnceLock<Words>; 3] = [const { OnceLock::new() }; 3];

/// The program's own messages.
pub fn messages(lang: Lang) -> &'static Words {
    MESSAGES[lang as usize].get_or_init(|| {
        let mut text = String::new();
        let unpacked =
            ZlibDecoder::new(PACKED[lang as usize]).read_to_string(&mut text).map_err(|error| error.to_string());
        match unpacked.and_then(|_| Words::read(lang.tag(), &[&text])) {
            Ok(words) => words,
            Err(error) => unreachable!("messages/{}.ftl, which a test reads: {error}", lang.tag()),
        }
    })
}

fn args<'a>(diagnostic: &'a Diagnostic, words: &Words) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for (name, value) in &diagnostic.args {
        let value: FluentValue = match value {
            // Without identity numbers, not too long, and with signs for what can't be seen.
            Arg::Text(text) => visible(shortened(masked(text))).into(),
            Arg::Word(key) => words.say(key).into(),
            Arg::Words(keys) => keys.iter().map(|key| words.say(key)).collect::<Vec<_>>().join(", ").into(),
            Arg::Number(number) => (*number).into(),
            Arg::Tenths(tenths) => format!("{}{}{}", tenths / 10, words.say("decimal-mark"), tenths % 10).into(),
        };
        args.set(*name, value);
    }
    args
}

/// The longest text that a message repeats, in bytes: nobody finds a fault in more.
const LONGEST_ARG: usize = 1_000;

fn shortened(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.len() {
        ..=LONGEST_ARG => text,
        _ => Cow::Owned(format!("{}…", &text[..text.floor_char_boundary(LONGEST_ARG)])),
    }
}

/// What is wrong, in one sentence.
pub fn message(diagnostic: &Diagnostic, lang: Lang) -> String {
    let words = messages(lang);
    let key = message_key(diagnostic);
    words.get(&key, Some(&args(diagnostic, words))).unwrap_or(key)
}

/// What to write or do instead.
pub fn help(diagnostic: &Diagnostic, lang: Lang) -> Option<String> {
    let words = messages(lang);
    let args = args(diagnostic, words);
    let key = message_key(diagnostic);
    let code = diagnostic.code.name();
    match diagnostic.advice {
        Some("nearest") => words.get("help-nearest", Some(&args)),
        Some(advice) => words.get(&format!("{code}.help-{advice}"), Some(&args)),
        None => {
            words.get(&format!("{key}.help"), Some(&args)).or_else(|| words.get(&format!("{code}.help"), Some(&args)))
        }
    }
}

fn message_key(diagnostic: &Diagnostic) -> String {
    let code = diagnostic.code.name();
    match diagnostic.variant {
        Some(variant) => format!("{code}-{variant}"),
        None => code.to_owned(),
    }
}
