//! Links that lead elsewhere than they seem to: words that are another address, a name before the host, signs that look like other
//! letters, and e-mail that goes to more than is seen.

use super::web::{is_wrapped, parts};
use crate::content::markdown::{Link, Target, words};
use crate::content::name::percent_decoded;
use crate::diagnostic::{Code, Diagnostic, Span};

/// What deceives in a link of a text.
pub(super) fn in_link(link: &Link) -> Option<Diagnostic> {
    let text = if link.bare { String::new() } else { words(&link.words) };
    let other = |shown: String, leads: &str, variant: Option<&'static str>| {
        let finding = Diagnostic::new(Code::LinkDeceives, link.span).arg("text", shown).arg("host", leads);
        Diagnostic { variant, ..finding }
    };
    match &link.target {
        Target::Web(address) => in_address(address, link.span).or_else(|| {
            let (host, _) = parts(address).filter(|(host, _)| !is_wrapped(host))?;
            let shown =
                text.split_whitespace().find_map(|word| host_in(word).filter(|shown| !is_same(shown, &host)))?;
            Some(other(shown, &host, None))
        }),
        Target::Mail(address) => in_email(address, link.span).or_else(|| {
            let to = address.split('?').next().unwrap_or_default().trim();
            let mut shown = text.split_whitespace().map(trimmed).filter(|word| word.contains('@'));
            let shown = shown.find(|word| !word.eq_ignore_ascii_case(to))?;
            Some(other(shown.to_owned(), to, Some("mail")))
        }),
        Target::Phone(number) => {
            let (shown, number) = (numbers(&text), digits(number));
            let is_shown = shown.iter().any(|shown| digits(shown) == number);
            let shown = shown.into_iter().next().filter(|_| !is_shown)?;
            Some(other(shown, &number, Some("phone")))
        }
        _ => None,
    }
}

/// What deceives in an address of the web itself.
pub(super) fn in_address(address: &str, span: Span) -> Option<Diagnostic> {
    let (host, _) = parts(address)?;
    let finding = Diagnostic::new(Code::LinkDeceives, span).arg("host", host.as_str());
    let authority = address.split_once("://")?.1.split(['/', '?', '#']).next()?;
    if let Some((before, _)) = authority.rsplit_once('@') {
        return Some(finding.variant("name").arg("text", before));
    }
    let is_latin = |c: char| c.is_ascii() && c != '%' || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    let is_plain = host.chars().all(is_latin) && !host.split('.').any(|label| label.starts_with("xn--"));
    (!is_plain).then(|| finding.variant("host"))
}

/// What deceives in an e-mail address with what follows it: all but a subject goes unseen.
pub(super) fn in_email(address: &str, span: Span) -> Option<Diagnostic> {
    let (to, query) = address.split_once('?').unwrap_or((address, ""));
    let mut keys = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let key = pair.split('=').next().unwrap_or_default();
        percent_decoded(key).unwrap_or_else(|| key.to_owned()).to_ascii_lowercase()
    });
    let unseen = keys.find(|key| key != "subject");
    let several = (to.contains([',', ';']) || to.to_ascii_lowercase().contains("%2c")).then(|| ",".to_owned());
    let what = unseen.or(several)?;
    Some(Diagnostic::new(Code::LinkDeceives, span).variant("mailto").arg("text", what).arg("host", to))
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '+')
}

/// The ends of names that are a host where they stand in a text alone.
const ENDS: [&str; 13] = ["no", "com", "org", "net", "eu", "se", "dk", "fi", "info", "io", "gov", "example", "app"];

/// The host that a word is, or begins with.
fn host_in(word: &str) -> Option<String> {
    let lower = trimmed(word).to_lowercase();
    let bare = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let is_address = bare.is_some() || lower.starts_with("www.");
    let host = bare.unwrap_or(&lower).split(['/', '?', '#', ':']).next()?;
    let (before, end) = host.rsplit_once('.')?;
    let is_host =
        host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-')) && before.contains(char::is_alphabetic);
    (is_host && (is_address || ENDS.contains(&end))).then(|| host.to_owned())
}

/// Whether one is the other, or a part of it: `nav.no` is right for `www.nav.no` and `arbeidsplassen.nav.no`.
fn is_same(shown: &str, host: &str) -> bool {
    let shown = shown.strip_prefix("www.").unwrap_or(shown);
    host.strip_suffix(shown).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// A telephone number by its digits, without what stands for Norway.
fn digits(number: &str) -> String {
    let plain: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let inside = plain.strip_prefix("+47").or_else(|| plain.strip_prefix("0047")).unwrap_or(&plain);
    inside.chars().filter(char::is_ascii_digit).collect()
}

/// What may be telephone numbers in the words of a link: three digits or more, and no year.
fn numbers(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '-');
    let is_year = |number: &str| number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    let found = text.split(|c| !is_part(c)).map(str::trim);
    found.filter(|number| digits(number).len() >= 3 && !is_year(&digits(number))).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(text: &str, target: Target) -> Option<&'static str> {
        let words = vec![crate::content::markdown::Inline::Text(text.to_owned())];
        in_link(&Link { target, words, bare: false, span: Span::default() })
            .map(|finding| finding.variant.unwrap_or("words"))
    }

    #[test]
    fn words_are_where_a_link_leads() {
        for (text, address) in [
            ("udir.no", "https://www.udir.no/"),
            ("www.udir.no", "http://udir.no/sida"),
            ("https://www.udir.no/", "https://www.udir.no/lang/sti"),
            ("Les på nav.no.", "https://arbeidsplassen.nav.no"),
            ("Skjema.docx", "https://www.udir.no"),
            ("kl. 8.30", "https://www.udir.no"),
            ("blåkors.no", "https://www.blåkors.no"),
        ] {
            assert_eq!(link(text, Target::Web(address.to_owned())), None, "{text} {address}");
        }
        for (text, address, variant) in [
            ("politiet.no", "https://x.example", "words"),
            ("https://politiet.no/", "https://politiet.no.x.example", "words"),
            ("Gå til www.udir.no her", "https://notudir.no", "words"),
            ("Politiet", "https://politiet.no@x.example", "name"),
            ("Politiet", "https://a:b@x.example/", "name"),
            ("Udir", "https://xn--dir-zmb.no/", "host"),
            ("Udir", "https://\u{443}dir.no/", "host"),
        ] {
            assert_eq!(link(text, Target::Web(address.to_owned())), Some(variant), "{text} {address}");
        }
    }

    #[test]
    fn numbers_and_e_mail_go_where_they_say() {
        for (text, number) in [
            ("02800", "02800"),
            ("57 00 40 01", "+4757004001"),
            ("Ring 116 117 (2026)", "116117"),
            ("Barnevernvakta 24/7", "57004001"),
            ("Ring +47 57 00 40 01", "57004001"),
        ] {
            assert_eq!(link(text, Target::Phone(number.to_owned())), None, "{text} {number}");
        }
        for (text, number) in [("02800", "82912345"), ("Ring 112", "113"), ("57 00 40 01", "57004010")] {
            assert_eq!(link(text, Target::Phone(number.to_owned())), Some("phone"), "{text} {number}");
        }
        for (text, address, variant) in [
            ("Skriv", "post@lia.example?subject=Uro", None),
            ("post@lia.example", "Post@lia.example", None),
            ("post@lia.example", "post@x.example", Some("mail")),
            ("Skriv", "post@lia.example?bcc=x@x.example", Some("mailto")),
            ("Skriv", "post@lia.example?subject=a&B%63C=x@x.example", Some("mailto")),
            ("Skriv", "post@lia.example?body=x", Some("mailto")),
            ("Skriv", "post@lia.example,x@x.example", Some("mailto")),
            ("Skriv", "?to=x@x.example", Some("mailto")),
        ] {
            assert_eq!(link(text, Target::Mail(address.to_owned())), variant, "{text} {address}");
        }
    }
}
