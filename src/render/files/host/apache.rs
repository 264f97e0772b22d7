//! Rules for Apache 2.4: `.htaccess` in the folder of the site, which the server reads anew for each request. They need no more than
//! `AllowOverride FileInfo Indexes`, `Options FollowSymLinks` (as Debian has it), and the modules that Debian's package switches on with `a2enmod headers rewrite`.

use std::fmt::Write as _;

use super::{FRESH, Host, KEPT, TEXTS};

/// The endings of files that are text, in UTF-8.
const TEXT_ENDINGS: &str = ".html .css .csv .ics .js .json .jsonld .txt .xml .svg .webmanifest";

impl Host {
    pub(super) fn apache(&self) -> String {
        let base = &self.base;
        let mut conf = format!(
            "DirectoryIndex index.html\n\
             ErrorDocument 403 {base}404.html\n\
             ErrorDocument 404 {base}404.html\n\
             AddCharset utf-8 {TEXT_ENDINGS}\n\
             AddType text/calendar .ics\n\
             AddType text/csv .csv\n\
             AddType application/json .json\n\
             AddType application/ld+json .jsonld\n\
             AddType application/manifest+json .webmanifest\n\
             AddType image/avif .avif\n\
             AddType image/webp .webp\n\
             AddType font/woff2 .woff2\n\
             <IfModule mod_deflate.c>\n    AddOutputFilterByType DEFLATE text/html {TEXTS}\n</IfModule>\n\
             Header always set Cache-Control \"{FRESH}\"\n"
        );
        for (name, value) in &self.headers {
            let _ = writeln!(conf, "Header always set {name} \"{value}\"");
        }
        // Only of what is there: a page that says that there is nothing is asked for by its own address.
        let _ = write!(
            conf,
            "<If \"%{{REQUEST_URI}} =~ m#^{assets}# && -f %{{REQUEST_FILENAME}}\">\n    \
             Header always set Cache-Control \"{KEPT}\"\n</If>\n\
             RewriteEngine On\n\
             RewriteBase \"{base}\"\n\
             RewriteRule \"(^|/)\\.(?!well-known/)\" - [R=404,L]\n\
             RewriteCond %{{REQUEST_FILENAME}} -d\n\
             RewriteCond %{{REQUEST_FILENAME}}/index.html !-f\n\
             RewriteRule ^ - [R=404,L]\n",
            assets = literal(&format!("{base}assets/")),
        );
        for (from, to) in &self.redirects {
            // A rule in a folder sees the path from there.
            let inside = from.strip_prefix(base.as_str()).unwrap_or(from);
            let _ = writeln!(conf, "RewriteRule \"^{}$\" \"{}\" [R=301,L,NE]", literal(inside), to.replace('%', "\\%"));
        }
        conf
    }
}

/// A text as a regular expression that is found in nothing else.
fn literal(text: &str) -> String {
    let special = |sign: char| r".()[]{}*+?^$|\#".contains(sign);
    text.chars().flat_map(|sign| special(sign).then_some('\\').into_iter().chain([sign])).collect()
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn no_sign_of_an_address_is_a_pattern() {
        assert_eq!(literal("år & dag (1).html"), r"år & dag \(1\)\.html");
    }
}
