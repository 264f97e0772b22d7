//! Ways to reach something: telephone numbers, e-mail and web addresses, files.

use crate::content::letters::seen;
use crate::content::name::percent_decoded;
use crate::content::value::{Node, Value};
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::model::fields::{Read, Reading};

use super::Text;
use super::value::{expect, invalid};

/// Why digits of the right number can't be a telephone number, or may not be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneDoubt {
    /// Nobody has such a number: it is an example, or a digit is wrong.
    Impossible,
    /// A short number that is not among those open to all: often an extension at the office.
    UnknownShort,
}

/// Short numbers that anybody can call: emergencies, the coast guard, road traffic, text telephone (the numbering plan of the
/// Norwegian Communications Authority, Nkom), and the numbers that are the same in Europe (decision 2007/116/EC).
const SHORT: [&str; 12] =
    ["110", "112", "113", "120", "175", "1412", "116000", "116006", "116111", "116117", "116123", "116016"];

/// Numbers for when there is danger now: the three that all know, the coast guard's, and that of text telephones.
const EMERGENCY: [&str; 5] = ["110", "112", "113", "120", "1412"];

/// National numbers that don't show it: the police when it is not urgent, the poison line, Nav, and Kors på halsen. Other numbers
/// of five digits are often a town hall's.
const COUNTRY: [&str; 4] = ["02800", "22591300", "55553333", "80033321"];

/// Out-of-hours doctors: one number, which each district answers itself.
const DOCTOR: &str = "116117";

/// A Norwegian telephone number: eight digits, or a short number of three to six.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    digits: String,
    shown: Option<String>,
    /// Where it is written.
    pub span: Span,
}

impl Phone {
    /// Reads digits with spaces between them, with or without `+47`.
    pub fn parse(written: &str, span: Span) -> Option<Phone> {
        let bare = seen(written);
        let bare = bare.strip_prefix("+47").or_else(|| bare.strip_prefix("0047")).unwrap_or(&bare).trim();
        let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
        let only_digits = bare.chars().all(|c| c.is_ascii_digit() || c == ' ');
        let right = only_digits && (digits.len() == 8 || (3..=6).contains(&digits.len()));
        let grouped = bare.contains(' ').then(|| bare.to_owned());
        right.then_some(Phone { digits, shown: grouped, span })
    }

    /// What speaks against the number. Numbers of eight digits begin with 2–9, those of five with 02–09, and directories
    /// have 18xx (Nkom's numbering plan).
    pub fn doubt(&self) -> Option<PhoneDoubt> {
        let digits = self.digits.as_str();
        let known = match digits.len() {
            8 => return digits.starts_with(['0', '1']).then_some(PhoneDoubt::Impossible),
            5 => digits.starts_with('0') && !digits.starts_with("00") && !digits.starts_with("01"),
            4 if digits.starts_with("18") => true,
            _ => SHORT.contains(&digits),
        };
        (!known).then_some(PhoneDoubt::UnknownShort)
    }

    /// Whether it is called when there is danger now.
    pub fn is_emergency(&self) -> bool {
        EMERGENCY.contains(&self.digits.as_str())
    }

    /// Whether it is the same number in the whole country.
    pub fn is_national(&self) -> bool {
        let digits = self.digits.as_str();
        SHORT.contains(&digits) || COUNTRY.contains(&digits) || digits.len() == 4 && digits.starts_with("18")
    }

    /// Whether the same people answer it in the whole country, or it must be known to all.
    pub fn is_the_same_everywhere(&self) -> bool {
        self.is_national() && self.digits != DOCTOR && self.digits != "02800"
    }

    /// A number as it is written, unless it can't be called, and what is reported of it at its place: that, or that nobody may
    /// know it.
    pub fn judged(written: &str, span: Span) -> (Option<Phone>, Option<Diagnostic>) {
        let finding = |code| Diagnostic::new(code, span).arg("value", written);
        let Some(phone) = Phone::parse(written, span) else { return (None, Some(finding(Code::PhoneInvalid))) };
        match phone.doubt() {
            Some(PhoneDoubt::Impossible) => (None, Some(finding(Code::PhoneInvalid).variant("impossible"))),
            Some(PhoneDoubt::UnknownShort) => (Some(phone), Some(finding(Code::PhoneUnknown))),
            None => (Some(phone), None),
        }
    }

    /// The address of a link that writes to the number.
    pub fn message_link(&self) -> String {
        self.link().replacen("tel:", "sms:", 1)
    }

    /// The address of a link that calls the number.
    pub fn link(&self) -> String {
        if self.digits.len() == 8 { format!("tel:+47{}", self.digits) } else { format!("tel:{}", self.digits) }
    }

    /// The address of a link that writes a message to a number, with what may follow after `?`: short numbers for messages are not
    /// those for calls. `None` if it is no number, or has more than the text of the message.
    pub fn of_message(to: &str, span: Span) -> Option<String> {
        let (number, text) = to.split_once('?').map_or((to, None), |(number, text)| (number, Some(text)));
        let digits = Phone::parse(&percent_decoded(number)?, span)
            .filter(|phone| phone.doubt() != Some(PhoneDoubt::Impossible))?;
        let link = digits.message_link();
        match text {
            Some(text) if text.starts_with("body=") && !text.contains('&') => Some(format!("{link}?{text}")),
            Some(_) => None,
            None => Some(link),
        }
    }

    /// Without spaces and `+47`: eight of them, or three to six.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// The number as it is shown: with the editor's groups, else in pairs; the spaces don't break.
    pub fn shown(&self) -> String {
        let grouped = match &self.shown {
            Some(grouped) => grouped.clone(),
            None if self.digits.len() == 8 => {
                let pairs: Vec<&str> = (0..4).filter_map(|at| self.digits.get(2 * at..2 * at + 2)).collect();
                pairs.join(" ")
            }
            None if self.digits.len() == 6 => format!("{} {}", &self.digits[..3], &self.digits[3..]),
            None => self.digits.clone(),
        };
        grouped.replace(' ', "\u{a0}")
    }
}

/// Noted for a document whose telephone number can't be dialled, which has been reported.
pub const INVALID_PHONE: &str = "phone:invalid";
/// The same for an e-mail address.
pub const INVALID_EMAIL: &str = "email:invalid";

impl Phone {
    /// The number in a value. Short numbers for messages are not those that are called, and any of them may be right.
    pub fn read_as(node: &Node, reading: &Reading, for_messages: bool) -> Option<Phone> {
        let written = match &node.value {
            Value::Text(text) => text.clone(),
            Value::Integer(number) => number.to_string(),
            _ => return expect(node, reading, Phone::TYPE, None),
        };
        let (phone, finding) = Phone::judged(&written, node.span);
        let finding = finding.filter(|_| phone.is_none() || !for_messages);
        finding.into_iter().for_each(|finding| reading.findings.add(finding));
        if phone.is_none() {
            reading.traces.borrow_mut().reported.push(INVALID_PHONE.to_owned());
        }
        phone
    }
}

impl Read for Phone {
    const TYPE: &'static str = "type-phone";

    fn read(node: &Node, reading: &Reading) -> Option<Phone> {
        Phone::read_as(node, reading, false)
    }
}

/// An e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(pub String);

/// Whether a text has the shape of an e-mail address: one `@`, a name before it, a domain with a dot after it.
pub fn is_email(written: &str) -> bool {
    let Some((name, domain)) = written.split_once('@') else { return false };
    let plain = |c: char| c.is_alphanumeric() || "._+-".contains(c);
    let labels = || domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-'));
    !name.is_empty() && name.chars().all(plain) && domain.contains('.') && domain.chars().all(plain) && labels()
}

impl Read for Email {
    const TYPE: &'static str = "type-email";

    fn read(node: &Node, reading: &Reading) -> Option<Email> {
        let written = seen(expect(node, reading, Self::TYPE, node.as_text())?);
        let right = is_email(&written);
        if !right {
            reading.findings.add(Diagnostic::new(Code::EmailInvalid, node.span).arg("value", &*written));
            reading.traces.borrow_mut().reported.push(INVALID_EMAIL.to_owned());
        }
        let email = right.then(|| Text { text: written.into_owned(), span: node.span });
        reading.traces.borrow_mut().emails.extend(email.clone());
        email.map(|email| Email(email.text))
    }
}

/// An address on the web, `https://…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Web(pub String);

impl Web {
    /// The address of a site, to be followed by one that begins at its root, with a slash.
    pub fn without_slash(&self) -> &str {
        self.0.trim_end_matches('/')
    }
}

impl Read for Web {
    const TYPE: &'static str = "type-web";

    fn read(node: &Node, reading: &Reading) -> Option<Web> {
        let written = seen(expect(node, reading, Self::TYPE, node.as_text())?);
        let right = is_web(&written);
        if !right {
            invalid(node, reading, Self::TYPE, &written);
        }
        let address = right.then(|| Text { text: written.clone().into_owned(), span: node.span });
        reading.traces.borrow_mut().webs.extend(address);
        right.then(|| Web(written.into_owned()))
    }
}

/// Whether this can be an address on the web.
pub fn is_web(written: &str) -> bool {
    let host = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
        && !written.contains(|c: char| c.is_whitespace() || c.is_control() || "\"'<>".contains(c))
}

/// A file of the site, from its folder: `files/samtykke.pdf`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilePath {
    /// It begins with `files/` or `images/`, and no part of it is `..`. Whether the file exists is checked elsewhere.
    pub path: String,
    /// Where it is written.
    pub span: Span,
}

impl Read for FilePath {
    const TYPE: &'static str = "type-file";

    fn read(node: &Node, reading: &Reading) -> Option<FilePath> {
        let written = expect(node, reading, Self::TYPE, node.as_text())?;
        let path = written.trim().trim_start_matches('/');
        let inside = path.starts_with("files/") || path.starts_with("images/");
        let right = inside && !path.split('/').any(|part| part == ".." || part.is_empty());
        if !right {
            invalid(node, reading, Self::TYPE, written);
        }
        let file = right.then(|| FilePath { path: path.to_owned(), span: node.span });
        reading.traces.borrow_mut().files.extend(file.clone());
        file
    }
}
