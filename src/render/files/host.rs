//! The rules for hosts: the strict headers, once for all hosts and the preview, and a file for each host that a site names.
//!
//! No rule contains free text from an editor: old addresses consist of letters, digits and a few other characters (see
//! `model/alias.rs`), and so does the path of the site's address (a check reports it if not).

mod apache;
mod iis;

use std::fmt::Write as _;

use super::super::{Item, Output, path_of};
use crate::diagnostic::catalogue::{Lang, messages};
use crate::markup::escape_path;
use crate::model::{HostName, Purpose, Redirects, Site};

/// The headers of every response. The site needs nothing from elsewhere and no special features of the browser, so all are
/// denied. No framing, no reading by other sites, no referrer: nobody is to learn who reads about a worry for a child.
pub const SECURITY_HEADERS: [(&str, &str); 6] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; \
         media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(), \
         display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
         idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
         publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), \
         storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()",
    ),
];

/// Once a browser has seen this, it uses only https for the host for a year. Subdomains may belong to others.
const ALWAYS_HTTPS: (&str, &str) = ("Strict-Transport-Security", "max-age=31536000");
/// Neither in search results nor in archives: for a copy that only some are to read.
const UNLISTED: (&str, &str) = ("X-Robots-Tag", "noindex, nofollow, noarchive");
/// The theme's files: their names change with their contents.
const KEPT: &str = "public, max-age=31536000, immutable";
/// Everything else is revalidated, and sent again only if it has changed.
const FRESH: &str = "no-cache";
/// Text other than pages, to be compressed and labelled UTF-8 as well.
const TEXTS: &str = "text/css text/csv text/calendar text/javascript text/plain text/xml application/javascript application/json \
                     application/xml image/svg+xml";

/// Puts the files for the site's hosts into the output.
pub(crate) fn files(site: &Site, redirects: &Redirects, output: &mut Output) {
    let edition = site.first();
    let hosts = &edition.settings.hosts;
    let has = |host: HostName| hosts.contains(&host);
    let lang = Lang::from_tag(&edition.lang).unwrap_or(Lang::Nb);
    let host = Host::of(site, redirects);
    let comment_of = |key: &str| messages(lang).say(key);
    let mut put = |path: &str, comment: &str, rules: String| {
        let comment = comment_of(comment);
        let comment: String = comment.lines().map(|line| format!("# {line}\n")).collect();
        output.insert(path.to_owned(), Item::Bytes(format!("{comment}{rules}").into_bytes()));
    };
    if has(HostName::Nginx) {
        put(".betre-nginx.conf", "host-nginx", host.nginx());
    }
    if has(HostName::Caddy) {
        put(".betre-Caddyfile", "host-caddy", host.caddy());
    }
    if has(HostName::Apache) {
        put(".htaccess", "host-apache", host.apache());
    }
    if has(HostName::Netlify) || has(HostName::Cloudflare) {
        put("_headers", "host-rules", host.headers_file());
        // Netlify serves an existing page unless the rule is forced with `!`; Cloudflare always redirects, and does not know
        // the `!`.
        put("_redirects", "host-rules", host.redirects_file(!has(HostName::Cloudflare)));
    }
    if has(HostName::Iis) {
        let rules = host.iis(&comment_of("host-iis"));
        output.insert("web.config".to_owned(), Item::Bytes(rules.into_bytes()));
    }
}

/// The path of the site's address, with a slash at both ends.
pub(crate) fn base(site: &Site) -> String {
    site.first().settings.address.as_ref().map_or_else(|| "/".to_owned(), |address| path_of(&address.0))
}

/// A path as a regular expression: of the characters it may have, only the dot is special.
fn pattern(path: &str) -> String {
    path.replace('.', "\\.")
}

/// What the rules of a host are made of.
struct Host {
    /// The path of the site's address, with a slash at both ends.
    base: String,
    headers: Vec<(&'static str, &'static str)>,
    /// From and to, as paths on the host: the first decoded, the second encoded.
    redirects: Vec<(String, String)>,
}

impl Host {
    fn of(site: &Site, redirects: &Redirects) -> Host {
        let base = base(site);
        let mut headers = SECURITY_HEADERS.to_vec();
        // The header applies to a whole host: only a site that has the host to itself may send it.
        let address = site.first().settings.address.as_ref().map(|address| address.0.as_str()).unwrap_or_default();
        if site.purpose == Purpose::Consultation {
            headers.push(UNLISTED);
        } else if address.starts_with("https://") && base == "/" {
            headers.push(ALWAYS_HTTPS);
        }
        let root = base.trim_end_matches('/');
        let mut pairs = Vec::new();
        for (from, to) in redirects.pairs(site) {
            let to = escape_path(&format!("{root}{to}"));
            // An address is often written without its trailing slash.
            let bare = from.strip_suffix('/').filter(|bare| !bare.is_empty());
            pairs.extend([Some(from), bare].into_iter().flatten().map(|from| (format!("{root}{from}"), to.clone())));
        }
        Host { base, headers, redirects: pairs }
    }

    /// Rules for a `server` block.
    ///
    /// All headers are in one `location` and none in those inside it: nginx would drop the outer ones there. How long a
    /// response is kept is a variable, set before a location is chosen, for the same reason.
    fn nginx(&self) -> String {
        let base = &self.base;
        let mut conf = format!(
            "set $betre_cache \"{FRESH}\";\n\
             if ($uri ~ \"^{assets}\") {{\n    set $betre_cache \"{KEPT}\";\n}}\n\
             location ^~ \"{base}\" {{\n    \
             index index.html;\n    error_page 403 404 =404 {base}404.html;\n    absolute_redirect off;\n    \
             server_tokens off;\n    charset utf-8;\n    charset_types {TEXTS};\n    \
             gzip on;\n    gzip_vary on;\n    gzip_types {TEXTS};\n    \
             add_header Cache-Control $betre_cache always;\n",
            assets = pattern(&format!("{base}assets/")),
        );
        for (name, value) in &self.headers {
            let _ = writeln!(conf, "    add_header {name} \"{value}\" always;");
        }
        // What begins with a dot is for the host, not for readers; but certificates need /.well-known/.
        conf.push_str("    location ~ \"/\\.(?!well-known/)\" {\n        return 404;\n    }\n");
        // Few hosts know what a calendar is, and a program that is not told keeps it as a file.
        conf.push_str(
            "    location ~ \"\\.ics$\" {\n        types {\n            text/calendar ics;\n        }\n    }\n",
        );
        for (from, to) in &self.redirects {
            let _ = writeln!(conf, "    location = \"{from}\" {{\n        return 301 \"{to}\";\n    }}");
        }
        conf + "}\n"
    }

    /// Rules for a site block of Caddy. Headers are only set, never removed: a block that removes one loses all of its
    /// headers on an error.
    fn caddy(&self) -> String {
        let base = &self.base;
        let mut conf = format!(
            "@betre path {root}{base}*\n\
             @betre_hidden {{\n\tpath_regexp ^{pattern}(.*/)?\\.\n\tnot path /.well-known/*\n}}\n\
             @betre_kept path {base}assets/*\n\
             @betre_fresh {{\n\tpath {root}{base}*\n\tnot path {base}assets/*\n}}\n\
             @betre_calendar {{\n\tpath_regexp ^{pattern}.*\\.ics$\n\tfile\n}}\n\
             header @betre_calendar Content-Type \"text/calendar; charset=utf-8\"\n\
             header @betre_kept Cache-Control \"{KEPT}\"\nheader @betre_fresh Cache-Control \"{FRESH}\"\n\
             header @betre {{\n",
            pattern = pattern(base),
            root = if base == "/" { String::new() } else { format!("{} ", base.trim_end_matches('/')) },
        );
        for (name, value) in &self.headers {
            let _ = writeln!(conf, "\t{name} \"{value}\"");
        }
        conf.push_str("}\nencode @betre gzip\n");
        for (from, to) in &self.redirects {
            let _ = writeln!(conf, "redir \"{from}\" \"{to}\" 301");
        }
        let _ = write!(
            conf,
            "error @betre_hidden 404\nfile_server @betre\n\
             handle_errors {{\n\t@betre_missing {{\n\t\tpath {base}*\n\t\texpression {{err.status_code}} == 404\n\t}}\n\t\
             handle @betre_missing {{\n\t\theader Cache-Control \"{FRESH}\"\n\t\trewrite * {base}404.html\n\t\tfile_server\n\t}}\n}}\n"
        );
        conf
    }

    /// `_headers`. By default these hosts have pages revalidated, and they would join two values of one header: so
    /// `Cache-Control` is set only for the files that are kept.
    fn headers_file(&self) -> String {
        let base = &self.base;
        let mut rules = format!("{base}*\n");
        for (name, value) in &self.headers {
            let _ = writeln!(rules, "  {name}: {value}");
        }
        rules + &format!("{base}assets/*\n  Cache-Control: {KEPT}\n")
    }

    /// `_redirects`.
    fn redirects_file(&self, netlify: bool) -> String {
        let force = if netlify { "!" } else { "" };
        let mut rules = String::new();
        for (from, to) in &self.redirects {
            let _ = writeln!(rules, "{} {to} 301{force}", escape_path(from));
        }
        if netlify {
            for file in [".betre-manifest", ".betre-nginx.conf", ".betre-Caddyfile", ".htaccess", "web.config"] {
                let _ = writeln!(rules, "{base}{file} {base}404.html 404!", base = self.base);
            }
            if self.base != "/" {
                let _ = writeln!(rules, "{base}* {base}404.html 404", base = self.base);
            }
        }
        rules
    }
}
