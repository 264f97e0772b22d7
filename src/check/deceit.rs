//! Links that lead elsewhere than a reader must think: words that are another address or number than the one behind them, a name
//! before the host, letters that look like others, and e-mail that goes to more than the one who is shown.

use super::shown::{digits, numbers, said_hosts, said_mails, seen};
use super::web::{is_wrapped, parts};
use crate::content::markdown::{Link, Target, words};
use crate::content::name::percent_decoded;
use crate::diagnostic::{Code, Diagnostic, Span};

/// What deceives about a link, if anything does.
pub(super) fn of_link(link: &Link) -> Option<Diagnostic> {
    let text = words(&link.words);
    let said = text.trim();
    let finding = || Diagnostic::new(Code::LinkDeceives, link.span).arg("words", said);
    match &link.target {
        Target::Web(address) => of_address(address, link.span)
            .or_else(|| (!link.bare).then(|| of_words(said, address, link.span)).flatten()),
        Target::Mail(address) => more_receivers(address, link.span).or_else(|| {
            let receiver = percent_decoded(address.split('?').next()?.trim())?;
            let (_, host) = receiver.rsplit_once('@').unwrap_or_default();
            let seen = seen(said);
            let is_other =
                said_mails(&seen).any(|shown| !shown.eq_ignore_ascii_case(&receiver)) || says_other(&seen, host);
            (!link.bare && is_other).then(|| finding().arg("target", receiver))
        }),
        Target::Phone(number) => {
            other_number(said, number).map(|number| finding().variant("phone").arg("target", number))
        }
        Target::Message(to) => other_number(said, to.split('?').next()?).map(|number| finding().arg("target", number)),
        _ => None,
    }
}

/// What deceives about words that are shown with an address of their own: the title of a tool, on its button.
pub(super) fn of_words(said: &str, address: &str, span: Span) -> Option<Diagnostic> {
    // What a filter wrapped is told as that.
    let (host, _) = parts(address).filter(|(host, _)| !is_wrapped(host))?;
    let seen = seen(said);
    // An e-mail address has its host after the sign.
    let is_other_mail = |shown: &str| shown.rsplit_once('@').is_some_and(|(_, shown)| !are_related(shown, &host));
    let is_other = says_other(&seen, &host) || said_mails(&seen).any(is_other_mail);
    is_other.then(|| Diagnostic::new(Code::LinkDeceives, span).arg("words", said.trim()).arg("target", host))
}

/// Whether words, as they are seen, are addresses, and none of them on the host.
fn says_other(seen: &str, host: &str) -> bool {
    let said = said_hosts(seen);
    !said.is_empty() && !said.iter().any(|said| are_related(said, host))
}

/// The number that a link calls, if its words have others alone.
fn other_number(said: &str, number: &str) -> Option<String> {
    let (said, number) = (numbers(said), digits(number));
    (!said.is_empty() && !said.contains(&number)).then_some(number)
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

/// Hosts of one owner that lead to nothing but each other: what is short is shown by the long name, and the other way round.
const SAME: [(&str, &str); 15] = [
    ("youtu.be", "youtube.com"),
    ("youtube-nocookie.com", "youtube.com"),
    ("fb.com", "facebook.com"),
    ("fb.me", "facebook.com"),
    ("fb.watch", "facebook.com"),
    ("m.me", "messenger.com"),
    ("instagr.am", "instagram.com"),
    ("x.com", "twitter.com"),
    ("t.me", "telegram.org"),
    ("telegram.me", "telegram.org"),
    ("wa.me", "whatsapp.com"),
    ("discord.gg", "discord.com"),
    ("forms.gle", "google.com"),
    ("maps.app.goo.gl", "google.com"),
    ("aka.ms", "microsoft.com"),
];

/// Whether two hosts are the same, or one is below the other (`www.udir.no`, `udir.no`), or of one owner.
fn are_related(one: &str, other: &str) -> bool {
    // `bærum.kommune.no` and `xn--brum-voa.kommune.no` are one.
    let [one, other] = [one, other].map(|host| idna::domain_to_unicode(host).0);
    let [one, other] = [&one, &other].map(|host| host.strip_prefix("www.").unwrap_or(host));
    let [one, other] =
        [one, other].map(|host| SAME.iter().find(|(short, _)| *short == host).map_or(host, |(_, long)| long));
    let is_below =
        |host: &str, above: &str| host.strip_suffix(above).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    is_below(one, other) || is_below(other, one)
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
    fn hosts_of_one_owner_are_related() {
        assert!(are_related("udir.no", "www.udir.no") && are_related("tips.politiet.no", "politiet.no"));
        assert!(are_related("bærum.kommune.no", "www.xn--brum-voa.kommune.no"));
        assert!(!are_related("politiet.no", "politiet.no.example") && !are_related("iet.no", "politiet.no"));
        assert!(are_related("www.youtube.com", "youtu.be") && are_related("fb.me", "m.facebook.com"));
        assert!(!are_related("youtu.be", "facebook.com") && !are_related("evil.youtu.be.example", "youtube.com"));
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
