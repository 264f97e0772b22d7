//! Requests that are not answered as they wish: each with its status, and nothing written.

use libtest_mimic::Failed;

use super::form::encoded;
use super::served::ServedDesk;
use crate::support::{copy, ensure, root, scratch, tree};

/// The path, the lines of the head, and the body. `KEY` is the desk's path, `PORT` its port.
type Case = (u16, &'static str, &'static str, &'static str);

const FORM: &str = "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH";

const CASES: &[Case] = &[
    // Whoever does not know the secret.
    (404, "GET /_betre/", "Host: 127.0.0.1:PORT", ""),
    (404, "GET /_betre/doc/site.toml", "Host: 127.0.0.1:PORT", ""),
    (404, "GET /_betre/0123456789abcdef0123456789abcdef/", "Host: 127.0.0.1:PORT", ""),
    (404, "GET /_betre/0123456789abcdef0123456789abcdef/doc/site.toml", "Host: 127.0.0.1:PORT", ""),
    (404, "GET KEYx", "Host: 127.0.0.1:PORT", ""),
    (405, "POST /_betre/0123456789abcdef0123456789abcdef/doc/site.toml", FORM, "op=save"),
    (405, "POST /", FORM, "op=save"),
    (405, "POST /doc/site.toml", FORM, "op=save"),
    (405, "POST /_betre/edit.css", FORM, "op=save"),
    (405, "PUT /_betre/0123456789abcdef0123456789abcdef/doc/site.toml", FORM, "op=save"),
    // What no browser sends of a form.
    (405, "PUT KEYdoc/site.toml", FORM, "op=save"),
    (405, "POST KEYpick/site.toml", FORM, "what=link"),
    (405, "POST KEYseen/site.toml", FORM, ""),
    (405, "POST KEYmarks", FORM, "page=/"),
    (405, "POST KEYshared/0/index.md", FORM, ""),
    (405, "GET KEYown/0/index.md", "Host: 127.0.0.1:PORT", ""),
    (405, "GET KEYoff/0/index.md", "Host: 127.0.0.1:PORT", ""),
    (405, "GET KEYkeep/index.md", "Host: 127.0.0.1:PORT", ""),
    (404, "POST KEYown/0/index.md", FORM, ""),
    (404, "POST KEYoff/0/contacts.toml", FORM, "at=politi"),
    (404, "POST KEYagain/index.md", FORM, ""),
    (404, "POST KEYagain/../site.toml", FORM, ""),
    (405, "POST /_betre/0123456789abcdef0123456789abcdef/own/0/index.md", FORM, ""),
    (404, "GET KEYpick/../site.toml?what=link", "Host: 127.0.0.1:PORT", ""),
    (404, "GET KEYpick/site.toml?what=secret", "Host: 127.0.0.1:PORT", ""),
    (404, "GET KEYseen/contacts.toml", "Host: 127.0.0.1:PORT", ""),
    (404, "GET /_betre/open/0123456789abcdef0123456789abcdef", "Host: 127.0.0.1:PORT", ""),
    (404, "GET /_betre/open/", "Host: 127.0.0.1:PORT", ""),
    (405, "DELETE KEYdoc/site.toml", FORM, ""),
    (405, "PATCH KEYdoc/site.toml", FORM, "op=save"),
    (405, "OPTIONS KEYdoc/site.toml", FORM, ""),
    (405, "TRACE KEYdoc/site.toml", "Host: 127.0.0.1:PORT", ""),
    (405, "CONNECT KEYdoc/site.toml", "Host: 127.0.0.1:PORT", ""),
    // Another host.
    (
        421,
        "POST KEYdoc/site.toml",
        "Host: evil.example:PORT\nOrigin: http://evil.example:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        421,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:1\nOrigin: http://127.0.0.1:1\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        421,
        "POST KEYdoc/site.toml",
        "Origin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        421,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nHost: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (421, "GET KEY", "Host: 192.168.0.1:PORT", ""),
    (421, "GET KEY", "Host: evil.example", ""),
    (421, "GET KEY", "", ""),
    // Another origin.
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: null\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: https://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:1\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://localhost:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://evil.example\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT.evil.example\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nOrigin: http://evil.example\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nSec-Fetch-Site: cross-site\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nSec-Fetch-Site: same-site\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        403,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nSec-Fetch-Site: none\nContent-Type: application/x-www-form-urlencoded\nContent-Length: LENGTH",
        "op=save",
    ),
    (403, "GET KEY", "Host: 127.0.0.1:PORT\nSec-Fetch-Site: cross-site", ""),
    (403, "GET KEYdoc/site.toml", "Host: 127.0.0.1:PORT\nSec-Fetch-Site: same-site", ""),
    (403, "GET KEYdoc/site.toml", "Host: 127.0.0.1:PORT\nOrigin: http://evil.example", ""),
    // Another kind of content.
    (
        415,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        415,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: text/plain\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        415,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: multipart/form-data; boundary=x\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        415,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/json\nContent-Length: LENGTH",
        "{}",
    ),
    (
        415,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded; charset=utf-16\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        415,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Type: text/plain\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        415,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Encoding: gzip\nContent-Length: LENGTH",
        "op=save",
    ),
    // Another length.
    (
        411,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded",
        "",
    ),
    (
        400,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nTransfer-Encoding: chunked",
        "0\r\n\r\n",
    ),
    (
        400,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nTransfer-Encoding: chunked\nContent-Length: LENGTH",
        "op=save",
    ),
    (
        400,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 7\nContent-Length: 7",
        "op=save",
    ),
    (
        400,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: -1",
        "",
    ),
    (
        400,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: +7",
        "op=save",
    ),
    (
        400,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 0x7",
        "op=save",
    ),
    (
        413,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 4194305",
        "",
    ),
    (
        413,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 99999999999999999999999",
        "",
    ),
    (
        400,
        "POST KEYdoc/site.toml",
        "Host: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\nContent-Type: application/x-www-form-urlencoded\nExpect: 100-continue\nContent-Length: LENGTH",
        "op=save",
    ),
    (400, "GET KEY", "Host: 127.0.0.1:PORT\nContent-Length: 7", "op=save"),
    // Files that are no forms of the site.
    (404, "POST KEYdoc/../site.toml", FORM, "op=save"),
    (404, "POST KEYdoc/%2e%2e/secret.toml", FORM, "whole=x"),
    (404, "POST KEYdoc/..%2fsecret.toml", FORM, "whole=x"),
    (404, "POST KEYdoc//etc/passwd", FORM, "whole=x"),
    (404, "POST KEYdoc/nothing.md", FORM, "whole=x"),
    (404, "POST KEYdoc/CON", FORM, "whole=x"),
    (404, "POST KEYdoc/site.toml%00", FORM, "whole=x"),
    (404, "POST KEYdoc/.hidden.toml", FORM, "whole=x"),
    (404, "POST KEYdoc/theme/templates/page.html", FORM, "whole=x"),
    (404, "GET KEYdoc/..%5csecret.toml", "Host: 127.0.0.1:PORT", ""),
    (404, "GET KEYdoc/%zz", "Host: 127.0.0.1:PORT", ""),
    (404, "POST KEYundo/99", FORM, ""),
    (404, "POST KEYundo/-1", FORM, ""),
    (404, "POST KEYreview/nothing.md", FORM, ""),
    (405, "GET KEYundo/1", "Host: 127.0.0.1:PORT", ""),
    (405, "GET KEYreview/site.toml", "Host: 127.0.0.1:PORT", ""),
    (405, "POST KEY", FORM, "op=save"),
    (405, "POST KEYhistory", FORM, "op=save"),
];

pub fn table() -> Result<(), Failed> {
    let (scratch, cache) = (scratch()?, scratch()?);
    let folder = scratch.path().join("site");
    copy(&root().join("tests/base"), &folder)?;
    std::fs::write(scratch.path().join("secret.toml"), "x")?;
    let before = tree(scratch.path())?;
    let desk = ServedDesk::start(&folder, cache.path())?;
    let ask = |target: &str, head: &str, body: &str| {
        let (method, path) = target.split_once(' ').unwrap_or((target, "/"));
        let lines: String = head.lines().map(|line| format!("{line}\r\n")).collect();
        let request = format!("{method} {path} HTTP/1.1\r\n{lines}Connection: close\r\n\r\n{body}");
        let request = request.replace("KEY", &desk.path).replace("PORT", &desk.port.to_string());
        desk.ask(request.replace("LENGTH", &body.len().to_string()).as_bytes())
    };
    // The form that all of them would be, were they right.
    let right = desk.form("site.toml")?;
    let body = encoded(&right);
    let (status, head, _) = ask("POST KEYdoc/site.toml", FORM, &body)?;
    ensure(status == 303, head)?;
    for (wanted, target, head, body) in CASES {
        let (status, answer, _) = ask(target, head, body)?;
        ensure(status == *wanted, format!("{target}\n{head}\n{body}\nwanted {wanted}: {answer}"))?;
    }
    ensure(tree(scratch.path())? == before, "something was written")?;
    // A preview that is no desk has none of it.
    let served = crate::preview::Served::start(&folder)?;
    for path in ["/_betre/edit.js", "/_betre/tools.js", "/_betre/edit.css"] {
        ensure(served.get(path)?.0 == 404, path)?;
    }
    Ok(())
}
