//! Addresses and numbers as readers see them in words: whatever script, brackets or signs they are written with.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::content::name::extension;
use crate::diagnostic::identity::digit;
use crate::diagnostic::is_invisible;

/// How much of words is looked at, in letters: none that are taken for an address are longer.
const LONGEST: usize = 2_000;

/// Words as they are seen: plain letters for those that are only other forms of them, and without what takes up no room. What
/// keeps an address from becoming a link (`hxxps://`, `[.]`) is undone, as readers undo it.
pub(super) fn seen(words: &str) -> String {
    let plain: String = words.nfkc().filter(|c| !is_invisible(*c)).map(plain).take(LONGEST).collect();
    // Letters with a blank between each are read as a word.
    let is_spread = words.chars().count() > 6 && plain.split_whitespace().all(|word| word.chars().count() == 1);
    let plain = if is_spread { plain.split_whitespace().collect() } else { plain };
    let mut plain = plain.replace('\\', "/").replace("%2e", ".").replace("%2E", ".");
    for (opens, closes) in [('[', ']'), ('(', ')'), ('{', '}'), ('<', '>')] {
        for (sign, names) in SIGNS.iter().filter(|_| plain.contains(opens)).collect::<Vec<_>>() {
            for name in *names {
                plain = replaced(&plain, &format!("{opens}{name}{closes}"), sign);
                plain = replaced(&plain, &format!("{opens} {name} {closes}"), sign);
            }
        }
    }
    NAMES.iter().fold(plain, |plain, (sign, name)| replaced(&plain, name, sign))
}

/// Signs of addresses, and what is written in brackets in their place.
const SIGNS: [(&str, &[&str]); 5] = [
    (".", &[".", "dot", "punktum", "punkt", "prikk"]),
    ("@", &["@", "at", "krøllalfa", "alfakrøll"]),
    ("://", &["://"]),
    (":", &[":"]),
    ("/", &["/"]),
];

/// The same without brackets.
const NAMES: [(&str, &str); 9] = [
    (".", " dot "),
    (".", "-dot-"),
    (".", "_dot_"),
    (".", " punktum "),
    ("@", " krøllalfa "),
    ("@", " alfakrøll "),
    (".", " . "),
    (".", " ."),
    ("://", ":// "),
];

/// A text with a sign in place of its name in small or large letters, and of the blanks around it, where it joins two words.
fn replaced(text: &str, name: &str, sign: &str) -> String {
    // Other letters may change their length with their size.
    let small = text.to_ascii_lowercase();
    if !small.contains(name) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in small.match_indices(name) {
        let (before, after) = (&text[from..at], &text[at + name.len()..]);
        let joins = after.trim_start().starts_with(|c: char| c.is_alphanumeric() || c == '/')
            && (!out.is_empty() || !before.trim().is_empty());
        // Only what is in brackets may have blanks around it.
        let is_bracketed = !name.starts_with(' ');
        let is_near = is_bracketed || after.starts_with(|c: char| !c.is_whitespace());
        out.push_str(if joins && is_near { before.trim_end() } else { before });
        out.push_str(if joins && is_near { sign } else { &text[at..at + name.len()] });
        from = at + name.len();
        if joins && is_bracketed {
            from += text[from..].len() - text[from..].trim_start().len();
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// A sign that looks like one of an address or a number.
fn plain(c: char) -> char {
    match c {
        // Dots (Unicode's `confusables.txt`).
        '\u{b7}' | '\u{387}' | '\u{589}' | '\u{5c5}' | '\u{66b}' | '\u{6d4}' | '\u{701}' | '\u{702}' | '\u{1427}'
        | '\u{16eb}' | '\u{2022}' | '\u{2027}' | '\u{2219}' | '\u{22c5}' | '\u{2e31}' | '\u{2e33}' | '\u{2e3c}'
        | '\u{3002}' | '\u{30fb}' | '\u{a4f8}' | '\u{a60e}' | '\u{a78f}' | '\u{10a50}' => '.',
        // Slashes.
        '\u{2044}' | '\u{2215}' | '\u{2571}' | '\u{27cb}' | '\u{29f8}' => '/',
        // Colons.
        '\u{2d0}' | '\u{2236}' | '\u{5c3}' | '\u{a789}' | '\u{fe55}' => ':',
        // Hyphens.
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' => '-',
        // Letters of the ends of hosts.
        'о' | 'ο' | 'օ' | 'ᴏ' | 'ⲟ' => 'o',
        'ո' => 'n',
        'с' | 'ϲ' => 'c',
        'м' => 'm',
        'е' => 'e',
        'т' => 't',
        c => digit(c).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c),
    }
}

/// The ends of names of hosts that words are taken for an address by: «f.eks.» and «skjema.pdf» are none.
const ENDS: &str = "|no|com|org|net|eu|info|io|se|dk|fi|uk|de|gov|int|edu|me|tv|example|nl|fr|es|pl|ch|be|nu|is|it|at|ru|cn|app|dev|\
    xyz|online|site|oslo|biz|";

/// How addresses begin, also those that are written so as not to become links.
const STARTS: [&str; 6] = ["https", "http", "hxxps", "hxxp", "h**ps", "h**p"];

/// The hosts of the addresses that words are, as they are seen, or have in them with a scheme or a path.
pub(super) fn said_hosts(said: &str) -> Vec<String> {
    if let Some((name, end)) = said.split_once(". ").filter(|(name, end)| !name.contains(' ') && is_end(end)) {
        return vec![format!("{}.{end}", name.to_lowercase())];
    }
    let tokens: Vec<&str> = said.split_whitespace().map(bare).filter(|token| !matches!(*token, "" | "www")).collect();
    let hosts: Vec<(String, bool)> = tokens.iter().filter_map(|token| host(&token.to_lowercase())).collect();
    let is_all = hosts.len() == tokens.len();
    hosts.into_iter().filter(|(_, is_written)| is_all || *is_written).map(|(host, _)| host).collect()
}

/// The host of an address, and whether it is written so that it is nothing else.
fn host(word: &str) -> Option<(String, bool)> {
    let started = STARTS.iter().find_map(|start| word.strip_prefix(start)?.strip_prefix([':', '/', ';']));
    let after = started.map(|after| after.trim_start_matches([':', '/']));
    let after = after.or_else(|| word.split_once("://").map(|(_, after)| after));
    let authority = after.unwrap_or(word).split(['/', '?', '#']).next()?;
    // Before the sign is what a reader takes for the host; without a scheme, it is an e-mail address.
    let host = authority.split([':', '@']).next()?;
    let end = extension(host);
    let is_written = after.is_some() || word.starts_with("www.");
    let is_host = match is_written {
        true => !end.is_empty() && end.chars().all(char::is_alphanumeric),
        false => !authority.contains('@') && is_end(&end),
    };
    let has_path = word.len() > authority.len() + 1;
    (is_host && host.contains('.')).then(|| (host.to_owned(), is_written || has_path))
}

/// Whether the name of a host may end like this, whatever marks are on its letters.
fn is_end(end: &str) -> bool {
    let plain: String = end.nfkd().filter(|c| !is_combining_mark(*c)).collect();
    ENDS.contains(&format!("|{plain}|"))
}

/// The e-mail addresses in words, as they are seen.
pub(super) fn said_mails(said: &str) -> impl Iterator<Item = &str> {
    let is_mail = |word: &&str| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    said.split_whitespace().map(bare).filter(is_mail).filter(|word| !word.contains("://"))
}

/// A word without the signs around it: arrows, quotation marks, what nobody sees.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The digits of a telephone number without what stands for Norway, whatever script they are written in.
pub(super) fn digits(number: &str) -> String {
    let plain = number.chars().filter_map(|c| if c == '+' { Some(c) } else { char::from_digit(digit(c)?, 10) });
    let plain: String = plain.collect();
    let bare = plain.strip_prefix("+47").or_else(|| plain.strip_prefix("0047")).unwrap_or(&plain);
    bare.chars().filter(char::is_ascii_digit).collect()
}

/// What are telephone numbers in words, by their digits: of Norway's lengths (five, six for 116, eight), the three of emergency,
/// and those of other countries. Years, hours, postal codes and counts are none.
pub(super) fn numbers(said: &str) -> Vec<String> {
    let is_part = |c: char| digit(c).is_some() || c.is_whitespace() || is_invisible(c) || "+＋-–‐‑−_./()·".contains(c);
    let number = |part: &str| {
        let number = digits(part);
        let is_number = match number.len() {
            3 => ["110", "112", "113"].contains(&number.as_str()),
            6 => number.starts_with("116"),
            5 | 8 => true,
            length => length > 8 && part.trim_start().starts_with('+'),
        };
        is_number.then_some(number)
    };
    said.split(|c| !is_part(c)).filter(|part| !is_time(part)).filter_map(number).collect()
}

/// Whether digits are hours, a day or years: `08.00–15.30`, `0800-1530`, `01.12.2026`, `2026/2027`.
fn is_time(part: &str) -> bool {
    let part = part.trim_matches(|c: char| digit(c).is_none());
    let is_year = |side: &str| side.len() == 4 && (side.starts_with("19") || side.starts_with("20"));
    let is_hour = |side: &str| match side.split_once('.') {
        Some((hour, minute)) => matches!(hour.len(), 1 | 2) && minute.len() == 2,
        None => side.chars().count() == 4,
    };
    let sides: Vec<&str> = part.split(['-', '–', '/']).map(str::trim).collect();
    let day: Vec<&str> = part.split('.').map(str::trim).collect();
    match (sides.as_slice(), day.as_slice()) {
        ([from, to], _) if is_hour(from) && is_hour(to) => true,
        (_, [day, month, year]) => day.len() <= 2 && month.len() <= 2 && is_year(year),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_for_an_address_only_where_they_are_one() {
        let host = |said: &str| said_hosts(&seen(said)).into_iter().next();
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
            ("Skjema (a) og (b)", None),
            ("hjelp.pdf (pdf)", None),
            ("Sjå punkt. 3.", None),
            ("hxxps://politiet.no/melding", Some("politiet.no")),
            ("hXXp[:]//politiet[.]no", Some("politiet.no")),
            ("https[://]politiet(.)no", Some("politiet.no")),
            ("politiet [dot] no", Some("politiet.no")),
            ("Politiet punktum no", Some("politiet.no")),
            ("politiet .no", Some("politiet.no")),
            ("politiet\u{2024}no", Some("politiet.no")),
            ("politiet\u{ff0e}no", Some("politiet.no")),
            ("politiet\u{3002}no", Some("politiet.no")),
            ("politiet\u{ff61}no", Some("politiet.no")),
            ("politiet\u{b7}no", Some("politiet.no")),
            ("politiet\u{200b}.no", Some("politiet.no")),
            ("ｐｏｌｉｔｉｅｔ．ｎｏ", Some("politiet.no")),
            ("politiet.nо", Some("politiet.no")),
            ("https:\\\\politiet.no", Some("politiet.no")),
            ("https\u{ff1a}\u{2044}\u{2044}politiet.no", Some("politiet.no")),
            ("https://politiet.no@x.example", Some("politiet.no")),
            ("https://politiet.xyz", Some("politiet.xyz")),
            ("politiet%2Eno", Some("politiet.no")),
            ("politiet-dot-no", Some("politiet.no")),
            ("politiet. no", Some("politiet.no")),
            ("p o l i t i e t . n o", Some("politiet.no")),
            ("hxxps:// politiet.no", Some("politiet.no")),
            ("www politiet.no", Some("politiet.no")),
            ("politiet.n\u{307}o", Some("politiet.\u{1e45}o")),
            ("politiet.no/melding – her", Some("politiet.no")),
            ("politiet.no | helsenorge.no", Some("politiet.no")),
            ("Visma.net – rettleiing", None),
            ("Ring oss. No", None),
            ("A . B", None),
        ] {
            assert_eq!(host(said).as_deref(), wanted, "{said}");
        }
    }

    #[test]
    fn hours_days_and_years_are_no_numbers() {
        for said in [
            "kl. 08.00–15.30",
            "Måndag–fredag 08.00–15.30",
            "Vakttelefon, kl. 15.30–08.00",
            "8.00-15.30",
            "0800-1530",
            "Ring innan 01.12.2026",
            "Skuleåret 2026/2027",
            "2026–2027",
        ] {
            assert_eq!(numbers(said), Vec::<String>::new(), "{said}");
        }
        for (said, number) in [("57 00 40 01", "57004001"), ("57.00.40.01", "57004001"), ("116 117", "116117")] {
            assert_eq!(numbers(said), [number], "{said}");
        }
    }

    #[test]
    fn letters_of_any_length_are_read() {
        let pieces = [
            "ẞ",
            "İ",
            " dot ",
            "(.)",
            "[ dot ]",
            " .",
            "ﷺ",
            "no",
            ". ",
            "https://",
            "%2E",
            "\u{301}",
            "①",
            "@",
            "hxxp[:]//",
        ];
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    let words = seen(&format!("{first}{second}{third}{first}"));
                    assert!(said_hosts(&words).len() < 5 && said_mails(&words).count() < 5, "{words}");
                }
            }
        }
        assert_eq!(said_hosts(&seen("ẞ.no dot İ")), said_hosts(&seen("ẞ.no.İ")));
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
            ("٥٧٠٠٤٠٠١", &["57004001"]),
            ("５７ ００ ４０ ０１", &["57004001"]),
            ("57\u{2011}00\u{2011}40\u{2011}01", &["57004001"]),
            ("57·00·40·01", &["57004001"]),
            ("57\u{200b}00\u{2060}4001", &["57004001"]),
            ("+46 8 123 456 78", &["46812345678"]),
            ("Ring 116 111 • 116 117", &["116111", "116117"]),
        ] {
            assert_eq!(numbers(said), found, "{said}");
        }
    }
}
