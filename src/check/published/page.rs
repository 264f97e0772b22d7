//! Pages, read as browsers read them (HTML Standard, 13.2.5): what they would do.

use super::element::{PageRights, act, act_of, is_of_head};
use super::known::does_nothing;
use super::{Act, ActFound, style};
use crate::markup::{HtmlAttribute, HtmlToken, StartTag, read};

/// What a page does that it may not do.
pub(super) fn acts(html: &str, may: PageRights) -> Vec<ActFound> {
    if does_nothing(html, may) {
        return Vec::new();
    }
    acts_of_whole(html, may)
}

/// The same, read from its beginning to its end.
pub(super) fn acts_of_whole(html: &str, may: PageRights) -> Vec<ActFound> {
    let mut scan = PageScan::new(may);
    read(html, |token| scan.see(token));
    scan.found
}

/// A page as it is read.
pub(super) struct PageScan<'p> {
    may: PageRights<'p>,
    /// The element whose start was read last, until another tag comes.
    element: String,
    pub(super) found: Vec<ActFound>,
}

/// Whether an element's content is text, and would not be inside a drawing or a formula.
fn holds_text(element: &str) -> bool {
    matches!(element, "title" | "textarea" | "style" | "script")
}

/// Whether text has what would begin or end an element.
fn holds_markup(text: &str) -> bool {
    text.bytes()
        .zip(text.bytes().skip(1))
        .any(|(sign, next)| sign == b'<' && (next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?')))
}

/// Whether text has what a drawing would read as another sign: `&#114;`.
fn holds_sign(text: &[u8]) -> bool {
    text.windows(2).any(|pair| pair[0] == b'&' && (pair[1] == b'#' || pair[1].is_ascii_alphabetic()))
}

impl<'p> PageScan<'p> {
    pub(super) fn new(may: PageRights<'p>) -> PageScan<'p> {
        PageScan { may, element: String::new(), found: Vec::new() }
    }

    pub(super) fn see(&mut self, token: HtmlToken) {
        match token {
            HtmlToken::Start(tag) => self.start(tag),
            HtmlToken::End { .. } => self.element.clear(),
            HtmlToken::Text { text, written } => self.text(text, written),
        }
    }

    fn start(&mut self, tag: &StartTag) {
        self.element.clear();
        self.element.push_str(&tag.name);
        if !is_of_head(tag) {
            self.may.scripts = None;
        }
        let of_values = |act: &dyn Fn(&HtmlAttribute) -> Option<Act>| -> Vec<(Act, &HtmlAttribute)> {
            tag.attributes.iter().filter_map(|attribute| Some((act(attribute)?, attribute))).collect()
        };
        let mut acts = of_values(&|attribute| holds_markup(attribute.written).then_some(Act::Hidden));
        if let Some(act) = act(tag, self.may) {
            let href = tag.get("href").filter(|_| tag.name == "link");
            self.tell(act, if href.is_some() { " href=" } else { "" }, href.unwrap_or_default());
        } else {
            acts.extend(of_values(&|attribute| act_of(tag, &attribute.name, &attribute.value)));
        }
        for (act, HtmlAttribute { name, value, .. }) in acts {
            self.tell(act, &format!(" {name}="), value);
        }
    }

    fn text(&mut self, text: &str, written: &str) {
        if !holds_text(&self.element) {
            return;
        }
        let is_style = self.element == "style";
        if holds_markup(written) || (is_style && holds_sign(text.as_bytes())) {
            self.tell(Act::Hidden, ">", text);
        }
        if is_style {
            self.found.extend(style::acts(text));
        }
    }

    fn tell(&mut self, act: Act, of: &str, written: &str) {
        let place = format!("{}{of}", self.element);
        let shown = if of.is_empty() {
            format!("<{}", self.element)
        } else {
            format!("<{} …{of}\"{written}\"", self.element)
        };
        self.found.push(ActFound::new(act, place, &shown));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn found(html: &str) -> Vec<Act> {
        let scripts = BTreeSet::from(["assets/exit-0a1b2c3d.js".to_owned()]);
        let may = PageRights { leads_on: false, scripts: Some(&scripts), root: "../../" };
        acts(html, may).into_iter().map(|found| found.act).collect()
    }

    const FORMS: &[(Act, &[&str])] = &[
        (
            Act::Script,
            &[
                "<script>1</script>",
                "<script defer src=\"exit-0a1b2c3d.js\"></script>",
                "<script defer src=\"assets/exit-0a1b2c3d.js\"></script>",
                "<script defer src=\"../../../assets/exit-0a1b2c3d.js\"></script>",
                "<script src=\"../../assets/exit-0a1b2c3d.js\"></script>",
                "<script type=\"module\" src=\"../../assets/exit-0a1b2c3d.js\"></script>",
                "<script defer=\"1\" src=\"../../assets/exit-0a1b2c3d.js\"></script>",
                "<script defer async src=\"../../assets/exit-0a1b2c3d.js\"></script>",
                "<script defer defer></script>",
                "<script src=\"//a.no/assets/exit-0a1b2c3d.js\"></script>",
                "<script defer src=\"../../assets/exit-0a1b2c3d.js\" onload=\"1\"></script>",
                "<script src=\"assets/exit-0a1b2c3e.js\"></script>",
                "<svg><script defer src=\"../../assets/exit-0a1b2c3d.js\">1</script></svg>",
                "<p><script defer src=\"../../assets/exit-0a1b2c3d.js\"></script>",
                "<SCRIPT src=a.js></SCRIPT>",
                "<script\n>1</script\n>",
                "<script/x>1</script>",
                "<script type=module>1</script>",
                "<script type=\"speculationrules\">{}</script>",
                "<script type=\"application/ld+json\" src=\"a.js\"></script>",
                "<svg><script href=\"a.js\"/></svg>",
                "<p ONCLICK=1>",
                "<p onclick\n=\n'1'>",
                "<p/onclick=1>",
                "<p title=\"a\"onclick=1>",
                "<p class=a\u{c}onmouseover=1>",
                "<details ontoggle=1 open>",
                "<body onload=1>",
                "<img src=a.png onerror=1 alt>",
                "<svg onload=1>",
                "<svg><animate onbegin=1 attributeName=x></svg>",
                "<svg><a><set attributeName=\"href\" to=\"javascript:1\"/></a></svg>",
                "<svg><animate attributeName='xlink:href' values='javascript:1'></svg>",
                "<math><mtext onclick=1>",
                "<p style=\"width:expression(1)\">",
                "</p><!-- --!><script>1</script>",
                "<!--><script>1</script>-->",
                "<title>a</title><script>1</script>",
                "<textarea></textarea ><script>1</script>",
                "<![CDATA[><script>1</script>]]>",
                "<?php ><script>1</script>?>",
                "</ script><script>1",
            ],
        ),
        (
            Act::Link,
            &[
                "<a href=\"javascript:1\">",
                "<a href=JaVaScRiPt:1>",
                "<a href=\" java\nscript:1\">",
                "<a href=\"&#106;avascript&colon;1\">",
                "<a href=\"java&Tab;script:1\">",
                "<a href=\"data:text/html,a\">",
                "<a href='vbscript:1'>",
                "<area href='javascript:1'>",
                "<svg><a xlink:href='javascript:1'>",
                "<math href='javascript:1'>",
                "<a href='ms-word:ofe|u|https://a.example/a.docx'>",
                "<svg><use href='data:image/svg+xml,a'></svg>",
                "<link rel=stylesheet href='data:text/css,a'>",
                "<img src='javascript:1' alt>",
            ],
        ),
        (
            Act::Request,
            &[
                "<img src=https://evil.example/a.png alt>",
                "<IMG SRC='//evil.example/a.png'>",
                "<img src=\"\\\\evil.example/a.png\">",
                "<img src=\"&#104;ttps://evil.example/a.png\">",
                "<img src=\" https://evil.example\">",
                "<image src=https://evil.example/a.png>",
                "<img srcset=\"a.png 1x, https://evil.example/a.png 2x\" alt>",
                "<source srcset=//evil.example/a.png>",
                "<link rel=stylesheet href=https://evil.example/a.css>",
                "<link href=https://evil.example/a.css rel='alternate stylesheet'>",
                "<link rel=preload imagesrcset='//evil.example/a.png 1x'>",
                "<link rel=dns-prefetch href=//evil.example>",
                "<link rel=preconnect href=https://evil.example>",
                "<link rel=icon href=https://evil.example/a.ico>",
                "<link rel=next href=https://evil.example/>",
                "<link rel=PREV href=//evil.example/>",
                "<link rel='help&Tab;prefetch' href=https://evil.example/>",
                "<link rel=prerender href=https://evil.example/>",
                "<link rel=modulepreload href=https://evil.example/a.js>",
                "<link rel=manifest href=https://evil.example/a.webmanifest>",
                "<link rel=apple-touch-icon href=https://evil.example/a.png>",
                "<link rel=mask-icon href=https://evil.example/a.svg>",
                "<link rel=search href=https://evil.example/a.xml>",
                "<link rel=pingback href=https://evil.example/>",
                "<link rel=compression-dictionary href=https://evil.example/>",
                "<link rel='' href=https://evil.example/>",
                "<meta name=msapplication-TileImage content=https://evil.example/a.png>",
                "<link href=https://evil.example/a>",
                "<video poster=https://evil.example/a.png>",
                "<audio src=https://evil.example/a.mp3>",
                "<track src=https://evil.example/a.vtt>",
                "<table background=https://evil.example/a.png>",
                "<body background=//evil.example/a.png>",
                "<svg><image href=https://evil.example/a.png /></svg>",
                "<svg><use xlink:href='https://evil.example/a.svg#b'/></svg>",
                "<svg><path fill=\"url(https://evil.example/a.svg#b)\"/></svg>",
                "<svg><filter><feImage href=https://evil.example/a.png /></filter></svg>",
                "<p style='background:url(https://evil.example)'>",
                "<p style=\"background:u\\72l(//evil.example)\">",
                "<style>@import '//evil.example/a.css';</style>",
                "<svg><style>a{background:url(//evil.example)}</style></svg>",
                "<a href=a ping=https://evil.example/>",
                "<a href=a attributionsrc=https://evil.example/>",
                "<html manifest=https://evil.example/a>",
                "<p unknown=https://evil.example/>",
            ],
        ),
        (
            Act::Refresh,
            &[
                "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
                "<META HTTP-EQUIV=' Refresh' CONTENT=5>",
                "<meta content='0; url=../a/' http-equiv=\"&#114;efresh\">",
                "<meta http-equiv=set-cookie content='a=b'>",
            ],
        ),
        (Act::Form, &["<form action=https://evil.example/>", "<FORM>", "<button formaction=https://evil.example/>"]),
        (
            Act::Frame,
            &[
                "<iframe src=a.html>",
                "<iframe srcdoc='<script>1</script>'>",
                "<object data=a.pdf>",
                "<embed src=a.pdf>",
                "<frameset><frame src=a></frameset>",
                "<portal src=a>",
            ],
        ),
        (Act::Base, &["<base href=https://evil.example/>", "<base target=_blank>"]),
        (
            Act::Hidden,
            &[
                "<svg><style>*{background:u&#114;l(https://a.no)}</style></svg>",
                "<svg><style>*{background:url&lpar;https&colon;//a.no/a&rpar;}</style></svg>",
                "<noscript><p title=\"</noscript><script>1</script>\"></noscript>",
                "<svg><title><img src=a onerror=1></title></svg>",
                "<svg><style><img src=a onerror=1></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=1&gt;\">",
                "<p title='</p><script>1</script>'>",
                "<link rel=stylesheet href=a.txt>",
                "<link rel='alternate StyleSheet' href='../files/a.csv?.css'>",
                "<link rel=stylesheet href=a>",
                "<link rel=manifest href=a.txt>",
                "<style>@import 'a.txt';</style>",
                "<style>@import url(../files/a.txt?b.css);</style>",
                "<meta charset=iso-2022-jp>",
                "<meta http-equiv=content-type content='text/html; charset=iso-2022-jp'>",
                "<meta http-equiv=Content-Type content='text/html;charset = \"shift_jis\"'>",
                "<xmp><script>1</script></xmp>",
                "<plaintext><script>1</script>",
            ],
        ),
    ];

    #[test]
    fn what_pages_would_do_is_found_however_it_is_written() {
        for (act, forms) in FORMS {
            for form in *forms {
                assert!(found(form).contains(act), "{form}: {:?}, and not {act:?}", found(form));
            }
        }
    }

    #[test]
    fn what_pages_are_made_of_is_fine() {
        let out = "<script defer src=\"../../assets/exit-0a1b2c3d.js\"></script>";
        assert_eq!(found(&format!("<!DOCTYPE html><html lang=nn><head><title>A</title>{out}</head>")), []);
        for html in [
            "<!doctype html><html lang=nn><meta charset=utf-8><meta name=viewport content='width=device-width'><title>A &lt;b&gt;</title>",
            "<link rel=canonical href='https://lia.example/'><link rel=stylesheet href=../assets/a.css><link rel=icon href='data:image/png;base64,a'>",
            "<link rel=next href=../b/><link rel=manifest href=assets/a.webmanifest><link rel=stylesheet href='a.CSS?v=2'><style>@import 'b.css';</style>",
            "<meta http-equiv=Content-Type content='text/html; charset=UTF-8'><meta name=description content='https://a.example'>",
            "<link rel=alternate hreflang=en href='https://lia.example/en/'><meta property=og:image content='https://lia.example/a.png'>",
            "<a href='https://a.example/?b=c&amp;d' title='Opnar https://a.example/'>a</a> <a href=mailto:a@b.example>a</a> <a href=tel:112>112</a>",
            "<img src=a.jpg srcset='a-480.jpg 480w, a-960.jpg 960w' sizes='(min-width: 736px) 704px, 100vw' alt='https://a.example'>",
            "<p title='a &lt;script&gt; b' data-url='https://a.example/' style='color:red'>javascript:1 onclick=1 &lt;script></p>",
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><use href='#a'/><path fill='url(#b)' transform='rotate(3)'/></svg>",
            "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\"}</script><!-- <script> -->",
            "<details><summary>Steg 1: a</summary></details><blockquote cite='https://a.example/'>a</blockquote>",
            "<meta http-equiv='content-security-policy' content=\"default-src 'self'\"><video src=a.mp4 poster=a.jpg></video>",
        ] {
            assert_eq!(found(html), [], "{html}");
        }
    }

    #[test]
    fn an_old_address_leads_on_and_no_other() {
        let to = |url: &str| format!("<meta http-equiv=\"refresh\" content=\"0; url={url}\">");
        let count = |url: &str, leads_on: bool| acts(&to(url), PageRights { leads_on, scripts: None, root: "" }).len();
        assert_eq!([count("../barn/", true), count("../barn/", false)], [0, 1]);
        let others = ["https://evil.example/", "javascript:1", "'https://evil.example/'"];
        assert_eq!(others.map(|url| count(url, true)), [1; 3]);
    }
}
