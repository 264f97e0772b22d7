//! Pages, read as browsers read them (HTML Standard, 13.2.5): what they would do.

use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, Error, ForwardingEmitter, Span, Tokenizer};

use super::address::{Lead, lead};
use super::{Act, ActFound, style, text as text_of};

/// What a page does that none may do. An old address leads on by itself: `leads_on` lets it.
pub(super) fn acts(html: &str, leads_on: bool) -> Vec<ActFound> {
    let scan = PageScan {
        html,
        leads_on,
        element: String::new(),
        name: String::new(),
        attributes: Vec::new(),
        found: Vec::new(),
    };
    let mut emitter = CallbackEmitter::new(scan);
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(html, TagEmitter(emitter)).flatten().flatten().collect()
}

struct PageScan<'p> {
    html: &'p str,
    leads_on: bool,
    /// The element whose start was read last, until another tag comes.
    element: String,
    /// The attribute that was read last.
    name: String,
    /// Those of an element that is judged by several.
    attributes: Vec<(String, String)>,
    found: Vec<ActFound>,
}

/// Passes on tags, and of texts those that are looked at. What is wrong with the HTML is no matter here.
struct TagEmitter<'p>(CallbackEmitter<PageScan<'p>, Vec<ActFound>, usize>);

impl ForwardingEmitter for TagEmitter<'_> {
    type Token = Vec<ActFound>;

    fn inner(&mut self) -> &mut impl Emitter<Token = Vec<ActFound>> {
        &mut self.0
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_error(&mut self, _: Error) {}

    fn emit_string(&mut self, text: &[u8]) {
        if TEXT.contains(&self.0.callback_mut().element.as_str()) {
            self.0.emit_string(text);
        }
    }
}

impl Callback<Vec<ActFound>, usize> for PageScan<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) -> Option<Vec<ActFound>> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                take(&mut self.element, name);
                self.attributes.clear();
            }
            // Without a value, none does anything.
            CallbackEvent::AttributeName { name } => take(&mut self.name, name),
            CallbackEvent::AttributeValue { value } => self.attribute(&text_of(value), span),
            CallbackEvent::CloseStartTag { .. } => self.judge(),
            CallbackEvent::String { value } => self.text(value, span),
            CallbackEvent::EndTag { .. } => self.element.clear(),
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
        (!self.found.is_empty()).then(|| std::mem::take(&mut self.found))
    }
}

fn take(text: &mut String, name: &[u8]) {
    text.clear();
    text.push_str(&text_of(name));
}

/// Elements that show another page, or a program.
const FRAMES: [&str; 8] = ["iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe"];

/// Elements whose content is markup for some browsers and text for others.
const UNSURE: [&str; 5] = ["noscript", "xmp", "noembed", "noframes", "plaintext"];

/// Elements whose content is text, and would not be inside a drawing or a formula.
const TEXT: [&str; 4] = ["title", "textarea", "style", "script"];

/// Attributes whose value is an address.
const ADDRESSES: [&str; 15] = [
    "href",
    "xlink:href",
    "src",
    "data",
    "poster",
    "background",
    "action",
    "formaction",
    "ping",
    "manifest",
    "codebase",
    "classid",
    "icon",
    "lowsrc",
    "attributionsrc",
];

/// Attributes whose value is words or names, and may well tell an address.
const WORDS: [&str; 16] = [
    "content",
    "title",
    "alt",
    "placeholder",
    "value",
    "label",
    "summary",
    "abbr",
    "cite",
    "class",
    "id",
    "name",
    "property",
    "typeof",
    "vocab",
    "prefix",
];

/// What `rel` of a link in the head says of it, where nothing is requested.
const INERT: [&str; 9] = ["canonical", "alternate", "author", "license", "help", "next", "prev", "me", "bookmark"];

/// What `http-equiv` may say.
const TOLD_HEADS: [&str; 4] = ["content-type", "content-language", "content-security-policy", "x-ua-compatible"];

/// Whether text has what would begin or end an element.
fn holds_markup(text: &str) -> bool {
    text.match_indices('<')
        .any(|(at, _)| text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')))
}

impl PageScan<'_> {
    /// Takes an attribute with its value in: judges it by itself, if its element is not judged by several.
    fn attribute(&mut self, value: &str, span: Span<usize>) {
        let name = std::mem::take(&mut self.name);
        if holds_markup(self.html.get(span.start..span.end).unwrap_or_default()) {
            self.tell(Act::Hidden, &format!(" {name}="), value);
        }
        if self.is_judged_whole() {
            self.attributes.push((name, value.to_owned()));
            return;
        }
        if let Some(act) = self.act_of(&name, value) {
            self.tell(act, &format!(" {name}="), value);
        }
        self.name = name;
    }

    fn is_judged_whole(&self) -> bool {
        let element = self.element.as_str();
        matches!(element, "script" | "meta" | "link" | "set" | "form" | "base")
            || FRAMES.contains(&element)
            || element.starts_with("animate")
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

    fn text(&mut self, value: &[u8], span: Span<usize>) {
        if !TEXT.contains(&self.element.as_str()) {
            return;
        }
        if holds_markup(self.html.get(span.start..span.end).unwrap_or_default()) {
            self.tell(Act::Hidden, ">", &text_of(value));
        }
        if self.element == "style" {
            self.found.extend(style::acts(&text_of(value)));
        }
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Judges an element with its attributes.
    fn judge(&mut self) {
        let element = self.element.as_str();
        let act = match element {
            "script" => {
                let is_data = matches!(self.value("type"), Some("application/ld+json" | "application/json"));
                (!is_data || self.value("src").is_some()).then_some(Act::Script)
            }
            "base" => Some(Act::Base),
            "form" => Some(Act::Form),
            "meta" => {
                let head = self.value("http-equiv").map(|head| head.trim().to_ascii_lowercase());
                let may = |head: &String| {
                    TOLD_HEADS.contains(&head.as_str()) || (head == "refresh" && self.leads_on && self.leads_inside())
                };
                let charset = self.value("charset").map(|charset| charset.trim().to_ascii_lowercase());
                let hides = charset.is_some_and(|charset| charset != "utf-8").then_some(Act::Hidden);
                head.is_some_and(|head| !may(&head)).then_some(Act::Refresh).or(hides)
            }
            _ if FRAMES.contains(&element) => Some(Act::Frame),
            _ if UNSURE.contains(&element) => Some(Act::Hidden),
            _ if element == "set" || element.starts_with("animate") => {
                let changed = self.value("attributename").unwrap_or_default().to_ascii_lowercase();
                let acts = changed.starts_with("on") || changed.ends_with("href") || changed == "src";
                acts.then_some(Act::Script)
            }
            _ => None,
        };
        if let Some(act) = act {
            return self.tell(act, "", "");
        }
        let acts = |(name, value): &(String, String)| Some((self.act_of(name, value)?, name.clone(), value.clone()));
        for (act, name, value) in self.attributes.iter().filter_map(acts).collect::<Vec<_>>() {
            self.tell(act, &format!(" {name}="), &value);
        }
    }

    /// Whether the page is sent on to another page of the site.
    fn leads_inside(&self) -> bool {
        let content = self.value("content").unwrap_or_default();
        let is_plain = |to: &str| !to.contains(['"', '\'', '\\']) && lead(to) == Lead::Own;
        content.split_once("url=").is_some_and(|(wait, to)| wait.trim() == "0;" && is_plain(to))
    }

    /// What an attribute does.
    fn act_of(&self, name: &str, value: &str) -> Option<Act> {
        let is_link = matches!(self.element.as_str(), "a" | "area");
        match name {
            _ if name.len() > 2 && name.starts_with("on") => Some(Act::Script),
            "srcdoc" => Some(Act::Frame),
            "formaction" => Some(Act::Form),
            "style" => style::acts(value).first().map(|found| found.act),
            "srcset" | "imagesrcset" => value
                .split([',', ' ', '\t', '\n', '\r', '\u{c}'])
                .any(|part| lead(part) == Lead::Web)
                .then_some(Act::Request),
            "href" | "xlink:href" if is_link => {
                (lead(value) == Lead::Other || lead(value) == Lead::Media).then_some(Act::Link)
            }
            "href" if self.element == "link" && self.is_inert() => None,
            _ if ADDRESSES.contains(&name) => match lead(value) {
                Lead::Own => None,
                Lead::Media => (!matches!(name, "src" | "poster")
                    && !matches!(self.element.as_str(), "image" | "link"))
                .then_some(Act::Link),
                Lead::Web => Some(Act::Request),
                Lead::Message | Lead::Other => Some(Act::Link),
            },
            _ if WORDS.contains(&name)
                || ["aria-", "data-", "item", "xmlns"].iter().any(|start| name.starts_with(start)) =>
            {
                None
            }
            // `fill="url(…)"`, and what is not known to be words.
            _ if value.contains('(') => style::acts(value).first().map(|found| found.act),
            _ => (lead(value) == Lead::Web).then_some(Act::Request),
        }
    }

    /// Whether a link in the head says something of the page, and requests nothing.
    fn is_inert(&self) -> bool {
        let rel = self.value("rel").unwrap_or_default().to_ascii_lowercase();
        let mut words = rel.split_ascii_whitespace().peekable();
        words.peek().is_some() && words.all(|word| INERT.contains(&word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(html: &str) -> Vec<Act> {
        acts(html, false).into_iter().map(|found| found.act).collect()
    }

    const FORMS: &[(Act, &[&str])] = &[
        (
            Act::Script,
            &[
                "<script>1</script>",
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
                "<noscript><p title=\"</noscript><script>1</script>\"></noscript>",
                "<svg><title><img src=a onerror=1></title></svg>",
                "<svg><style><img src=a onerror=1></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=1&gt;\">",
                "<p title='</p><script>1</script>'>",
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
        for html in [
            "<!doctype html><html lang=nn><meta charset=utf-8><meta name=viewport content='width=device-width'><title>A &lt;b&gt;</title>",
            "<link rel=canonical href='https://lia.example/'><link rel=stylesheet href=../assets/a.css><link rel=icon href='data:image/png;base64,a'>",
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
        let count = |url: &str, leads_on: bool| acts(&to(url), leads_on).len();
        assert_eq!([count("../barn/", true), count("../barn/", false)], [0, 1]);
        let others = ["https://evil.example/", "javascript:1", "'https://evil.example/'"];
        assert_eq!(others.map(|url| count(url, true)), [1; 3]);
    }
}
