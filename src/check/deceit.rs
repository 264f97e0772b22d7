//! Links that lead elsewhere than a reader must think: words that are another address or number than the one behind them, a name
//! before the host, letters that look like others, and e-mail that goes to more than the one who is shown.

use super::web::{is_wrapped, parts};
use crate::content::markdown::{Link, Target, words};
use crate::content::name::{extension, percent_decoded};
use crate::diagnostic::{Code, Diagnostic, Span};

/// What deceives about a link, if anything does.
pub(super) fn of_link(link: &Link) -> Option<Diagnostic> {
    let text = words(&link.words);
    let said = text.trim();
    let finding = Diagnostic::new(Code::LinkDeceives, link.span).arg("words", said);
    let is_other = |host: &str| said_host(said).filter(|said| !are_related(said, host));
    match &link.target {
        Target::Web(address) => of_address(address, link.span).or_else(|| {
            // What a filter wrapped is told as that.
            let (host, _) = parts(address).filter(|(host, _)| !is_wrapped(host))?;
            // An e-mail address has its host after the sign.
            let of_mail = said.split_whitespace().map(bare).filter_map(|word| word.rsplit_once('@'));
            let mut of_mail = of_mail.filter(|(_, shown)| !are_related(shown, &host));
            let is_other = is_other(&host).is_some() || of_mail.next().is_some();
            (!link.bare && is_other).then(|| finding.arg("target", host))
        }),
        Target::Mail(address) => more_receivers(address, link.span).or_else(|| {
            let receiver = percent_decoded(address.split('?').next()?.trim())?;
            let (_, host) = receiver.rsplit_once('@').unwrap_or_default();
            let mut shown = said.split_whitespace().map(bare).filter(|word| word.contains('@'));
            let is_other = shown.any(|shown| !shown.eq_ignore_ascii_case(&receiver)) || is_other(host).is_some();
            (!link.bare && is_other).then(|| finding.arg("target", receiver))
        }),
        Target::Phone(number) => {
            let (said, number) = (numbers(said), digits(number));
            let is_other = !said.is_empty() && !said.contains(&number);
            (!link.bare && is_other).then(|| finding.variant("phone").arg("target", number))
        }
        _ => None,
    }
}

/// What deceives about an address on the web itself.
pub(super) fn of_address(address: &str, span: Span) -> Option<Diagnostic> {
    let (host, rest) = parts(address)?;
    let finding = Diagnostic::new(Code::LinkDeceives, span).arg("target", host.as_str());
    if address.contains('\\') {
        return Some(finding.variant("slash"));
    }
    let (_, after) = address.split_once("://")?;
    let authority = &after[..after.len() - rest.len()];
    if let Some((user, _)) = authority.rsplit_once('@') {
        return Some(
            finding.variant("user").arg("user", user).arg("address", address.replacen(&format!("{user}@"), "", 1)),
        );
    }
    let (shown, _) = idna::domain_to_unicode(&percent_decoded(&host).unwrap_or(host));
    // Below an end in another script, names in that script are what they look like.
    let is_latin = shown.rsplit('.').next().is_some_and(str::is_ascii);
    let is_disguised = |label: &str| is_disguised(label, is_latin);
    shown.split('.').any(is_disguised).then(|| finding.variant("letters").arg("shown", shown))
}

/// Whether a part of a host's name has letters that look like those of another script, among letters of it or, where those are
/// what is expected, in their place.
fn is_disguised(label: &str, is_latin: bool) -> bool {
    // What looks the same as a Latin letter (Unicode's `confusables.txt`).
    const ALIKE: &str = "օսոհցզɑıавеԁһіјӏмнокорсԛѕтуԝхѵєѐёїўαβγεικνορτυχωɡɩⅼοᴏ";
    let is_foreign =
        |c: char| matches!(c, '\u{370}'..='\u{58f}' | '\u{1c80}'..='\u{1c8f}' | 'ɡ' | 'ɑ' | 'ı' | 'ɩ' | 'ⅼ' | 'ᴏ');
    let mut foreign = label.chars().filter(|c| is_foreign(*c)).peekable();
    foreign.peek().is_some()
        && (label.chars().any(|c| c.is_ascii_alphabetic()) || (is_latin && foreign.all(|c| ALIKE.contains(c))))
}

/// Whether an e-mail goes to others than the one address, or takes a file along. A subject and a text are what readers see.
fn more_receivers(address: &str, span: Span) -> Option<Diagnostic> {
    let (receiver, query) = address.split_once('?').unwrap_or((address, ""));
    let finding = Diagnostic::new(Code::LinkDeceives, span).variant("mail");
    let finding = finding.arg("address", receiver.split([',', ';']).next().unwrap_or_default());
    let keys = query.split('&').filter_map(|pair| pair.split('=').next()).filter(|key| !key.is_empty());
    let decoded = |key: &str| percent_decoded(key).unwrap_or_default().to_ascii_lowercase();
    let other = keys.map(decoded).find(|key| !matches!(key.as_str(), "subject" | "body"));
    let is_list = percent_decoded(receiver)
        .is_none_or(|receiver| receiver.contains([',', ';']) || receiver.matches('@').count() > 1);
    match other {
        Some(key) => Some(finding.arg("what", format!("{key}="))),
        None => is_list.then(|| finding.arg("what", ",")),
    }
}

/// The ends of names of hosts that words are taken for an address by: «f.eks.» and «skjema.pdf» are none.
const ENDS: [&str; 18] = [
    "no", "com", "org", "net", "eu", "info", "io", "se", "dk", "fi", "uk", "de", "gov", "int", "edu", "me", "tv",
    "example",
];

/// The host of an address that words are, or have in them with its scheme.
fn said_host(said: &str) -> Option<String> {
    let mut tokens = said.split_whitespace().map(bare).filter(|token| !token.is_empty());
    let is_alone = tokens.clone().count() == 1;
    tokens.find_map(|token| {
        let lower = token.to_lowercase();
        let bare = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
        let is_written = bare.is_some() || lower.starts_with("www.");
        let host = bare.unwrap_or(&lower).split(['/', '?', '#', ':']).next()?;
        let is_host = host.contains('.') && !host.contains('@') && ENDS.contains(&extension(host).as_str());
        (is_host && (is_alone || is_written)).then(|| host.to_owned())
    })
}

/// A word without the signs around it: arrows, quotation marks, what nobody sees.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether two hosts are the same, or one is below the other: `www.udir.no`, `udir.no`.
fn are_related(one: &str, other: &str) -> bool {
    // `bærum.kommune.no` and `xn--brum-voa.kommune.no` are one.
    let [one, other] = [one, other].map(|host| idna::domain_to_unicode(host).0);
    let [one, other] = [&one, &other].map(|host| host.strip_prefix("www.").unwrap_or(host));
    let is_below =
        |host: &str, above: &str| host.strip_suffix(above).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    is_below(one, other) || is_below(other, one)
}

/// The digits of a telephone number without what stands for Norway.
fn digits(number: &str) -> String {
    let plain: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let bare = plain.strip_prefix("+47").or_else(|| plain.strip_prefix("0047")).unwrap_or(&plain);
    bare.chars().filter(char::is_ascii_digit).collect()
}

/// What are telephone numbers in words, by their digits: of Norway's lengths (five, six for 116, eight), and the three of
/// emergency. Years, hours, postal codes and counts are none.
fn numbers(said: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-–./()\u{ad}".contains(c);
    let is_hours = |part: &str| {
        let hours: Vec<&str> = part.split(['-', '–']).map(str::trim).collect();
        hours.len() == 2 && hours.iter().all(|hour| hour.len() == 4)
    };
    let is_number = |number: &String| match number.len() {
        3 => ["110", "112", "113"].contains(&number.as_str()),
        6 => number.starts_with("116"),
        length => matches!(length, 5 | 8),
    };
    said.split(|c| !is_part(c)).filter(|part| !is_hours(part.trim())).map(digits).filter(is_number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_that_looks_like_another_is_found() {
        let is_told = |address: &str| of_address(address, Span::default()).is_some();
        for address in [
            "https://politiet.no@x.example/",
            "https://politiet.no%2F@x.example",
            "https://a:b@x.example",
            "https://рolitiet.no/",
            "https://xn--olitiet-h5g.no/",
            "https://ороо.no/",
            "https://pօlitiet.no/",
            "https://polıtıet.no/",
            "https://evil.example\\x.politiet.no/",
        ] {
            assert!(is_told(address), "{address}");
        }
        for address in [
            "https://www.politiet.no/@a",
            "https://x.no/?a=b@c",
            "https://bærum.kommune.no/",
            "https://xn--brum-voa.kommune.no",
            "https://пошта.укр/",
            "https://ｐolitiet.no/",
            "https://例え.jp/",
        ] {
            assert!(!is_told(address), "{address}");
        }
    }

    #[test]
    fn words_are_taken_for_an_address_only_where_they_are_one() {
        let host = |said: &str| said_host(said);
        for (said, wanted) in [
            ("politiet.no", Some("politiet.no")),
            ("www.Nav.no/satsar", Some("www.nav.no")),
            ("(https://helsenorge.no:443/a)", Some("helsenorge.no")),
            ("Gå til www.nav.no i dag", Some("www.nav.no")),
            ("«udir.no».", Some("udir.no")),
            ("politiet.no →", Some("politiet.no")),
            ("om nav.no sine satsar", None),
            ("f.eks.", None),
            ("skjema.pdf", None),
            ("post@politiet.no", None),
            ("kl. 10.30", None),
        ] {
            assert_eq!(host(said).as_deref(), wanted, "{said}");
        }
        assert!(are_related("udir.no", "www.udir.no") && are_related("tips.politiet.no", "politiet.no"));
        assert!(are_related("bærum.kommune.no", "www.xn--brum-voa.kommune.no"));
        assert!(!are_related("politiet.no", "politiet.no.example") && !are_related("iet.no", "politiet.no"));
    }

    #[test]
    fn numbers_are_compared_without_what_is_between_and_before() {
        assert_eq!(digits("+47 57 00 40 01"), digits("57004001"));
        assert_eq!(digits("(0047) 116 111"), digits("116111"));
        for (said, found) in [
            ("Ring 112", &["112"][..]),
            ("116 117 (heile døgnet)", &["116117"]),
            ("Ring oss (kl. 09-15)", &[]),
            ("Ope 0800–1530", &[]),
            ("Rom 301, 6868 Gaupne, 365 dagar", &[]),
            ("815.33.300", &["81533300"]),
            ("(57) 00 40 01", &["57004001"]),
            ("116–117", &["116117"]),
            ("Barnevernvakta 24/7", &[]),
            ("57 00 40 01 eller 57 00 40 02", &["57004001", "57004002"]),
            ("47 57 00 40 01", &[]),
        ] {
            assert_eq!(numbers(said), found, "{said}");
        }
    }

    #[test]
    fn an_e_mail_goes_to_the_one_who_is_shown() {
        let is_told = |address: &str| more_receivers(address, Span::default()).is_some();
        for address in [
            "a@b.no?bcc=c@d.no",
            "a@b.no?subject=x&CC=c@d.no",
            "a@b.no,c@d.no",
            "a@b.no?%62cc=x",
            "a@b.no%2Cc@d.no",
            "?to=a@b.no",
            "a@b.no?attach=x",
        ] {
            assert!(is_told(address), "{address}");
        }
        for address in ["a@b.no", "a@b.no?subject=Hei, du&body=a@b", "a@b.no?"] {
            assert!(!is_told(address), "{address}");
        }
    }
}
