//! Settings for Internet Information Services 10: `web.config` in the folder of the site. It holds what the server can do without
//! extensions, so that none has to be installed: old addresses lead on by their pages. Source: Microsoft's reference of the section
//! `system.webServer`.

use std::fmt::Write as _;

use super::{Host, KEPT};
use crate::markup::html;

/// What the server does not know by itself, or not as what it is.
const TYPES: [(&str, &str); 14] = [
    (".avif", "image/avif"),
    (".css", "text/css; charset=utf-8"),
    (".csv", "text/csv; charset=utf-8"),
    (".html", "text/html; charset=utf-8"),
    (".ics", "text/calendar; charset=utf-8"),
    (".js", "text/javascript; charset=utf-8"),
    (".json", "application/json; charset=utf-8"),
    (".jsonld", "application/ld+json; charset=utf-8"),
    (".svg", "image/svg+xml; charset=utf-8"),
    (".txt", "text/plain; charset=utf-8"),
    (".webmanifest", "application/manifest+json; charset=utf-8"),
    (".webp", "image/webp"),
    (".woff2", "font/woff2"),
    (".xml", "application/xml; charset=utf-8"),
];

impl Host {
    /// `comment` is what is said of the file, in lines.
    pub(super) fn iis(&self, comment: &str) -> String {
        let base = &self.base;
        // Two hyphens would end a comment.
        let mut conf = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!--\n{}\n-->\n<configuration>\n  <system.webServer>\n    \
             <defaultDocument enabled=\"true\">\n      <files>\n        <clear />\n        <add value=\"index.html\" />\n      \
             </files>\n    </defaultDocument>\n    <directoryBrowse enabled=\"false\" />\n    \
             <httpErrors errorMode=\"Custom\">\n",
            comment.replace("--", "- -"),
        );
        // A file by its path from the folder of the whole host; a page that is executed would be answered with 200.
        let page = format!("{base}404.html").trim_start_matches('/').replace('/', "\\");
        for status in [403, 404] {
            let _ = write!(
                conf,
                "      <remove statusCode=\"{status}\" />\n      \
                 <error statusCode=\"{status}\" path=\"{page}\" responseMode=\"File\" />\n"
            );
        }
        conf.push_str(
            "    </httpErrors>\n    <httpProtocol>\n      <customHeaders>\n        <remove name=\"X-Powered-By\" />\n",
        );
        for (name, value) in &self.headers {
            let header = html!("<remove name=\"{}\" />\n        <add name=\"{}\" value=\"{}\" />", name, name, value);
            let _ = writeln!(conf, "        {}", header.as_str());
        }
        conf.push_str("      </customHeaders>\n    </httpProtocol>\n    <staticContent>\n      <clientCache cacheControlMode=\"DisableCache\" />\n");
        for (ending, kind) in TYPES {
            let _ = write!(
                conf,
                "      <remove fileExtension=\"{ending}\" />\n      \
                 <mimeMap fileExtension=\"{ending}\" mimeType=\"{kind}\" />\n"
            );
        }
        let kept = KEPT.split(", ").filter(|word| !word.starts_with("max-age")).collect::<Vec<_>>().join(", ");
        let _ = write!(
            conf,
            "    </staticContent>\n    <urlCompression doStaticCompression=\"true\" />\n  </system.webServer>\n  \
             <location path=\"assets\">\n    <system.webServer>\n      <staticContent>\n        \
             <clientCache cacheControlCustom=\"{kept}\" cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"365.00:00:00\" />\n      \
             </staticContent>\n    </system.webServer>\n  </location>\n</configuration>\n"
        );
        conf
    }
}
