//! Norwegian names in a translation, «child welfare (barnevernet)» or «called *barnevernet*», marked as what they are: whoever
//! hears them said as English can't say them on the telephone.

use std::collections::{BTreeSet, HashSet};

use super::terms::entered;
use crate::markup::html;
use crate::model::{Edition, Site, language_name};

/// What tells names of the first language from the words of another: the words of both.
pub(super) struct ForeignNames {
    /// The first language.
    lang: String,
    /// The page's own, as it is written in a tag.
    own_lang: String,
    /// Whether the other is written in the Latin script too.
    is_latin: bool,
    first: BTreeSet<String>,
    own: BTreeSet<String>,
}

impl ForeignNames {
    /// For an edition; `None` for the first, which has none.
    pub(super) fn of(site: &Site, edition: &Edition) -> Option<ForeignNames> {
        let lang = site.first().lang.clone();
        if edition.lang == lang {
            return None;
        }
        let texts = site.sources.iter().map(|(_, source)| source);
        let is_first = |source_lang: &str| source_lang.is_empty() || source_lang == lang;
        // Each once, before it costs anything: a site has hundred thousands of words, and some thousand different ones.
        let seen: HashSet<&str> =
            texts.filter(|source| is_first(&source.lang)).flat_map(|source| written_words(&source.text)).collect();
        let first = seen.into_iter().map(str::to_lowercase).collect();
        let mut own = BTreeSet::new();
        let is_latin = language_name(&edition.lang).contains(|letter: char| letter.is_ascii_alphabetic());
        for text in site.words_in(edition) {
            own.extend(words(&outside_brackets(text)));
        }
        let own_lang = format!(" lang=\"{}\"", edition.lang);
        Some(ForeignNames { lang, own_lang, is_latin, first, own })
    }

    /// A page in which what stands in brackets or italics in the first language is marked. What has a language of its own is left as it is.
    pub(super) fn mark(&self, page: String) -> String {
        let Some(start) = page.find("<body") else { return page };
        let mut out = String::with_capacity(page.len() + 1024);
        out.push_str(&page[..start]);
        // The element with a language of its own that is open, and how many of the same name are in it.
        let mut inside: Option<(&str, usize)> = None;
        let mut rest = &page[start..];
        let mut before = "";
        while let Some(open) = rest.find('<') {
            let text = &rest[..open];
            let is_name = || before == "<em>" && rest[open..].starts_with("</em>") && self.is_foreign(text);
            match inside {
                Some(_) => out.push_str(text),
                None if is_name() => self.push(text, &mut out),
                None if self.is_latin => self.mark_in(text, &mut out),
                None => self.mark_latin(text, &mut out),
            }
            let close = rest[open..].find('>').map_or(rest.len(), |close| open + close + 1);
            let tag = &rest[open..close];
            let is_foreign = |name: &str| name != "body" && tag.contains(" lang=\"") && !tag.contains(&self.own_lang);
            inside = entered(inside, tag, is_foreign);
            out.push_str(tag);
            before = tag;
            rest = &rest[close..];
        }
        out.push_str(rest);
        out
    }

    fn mark_in(&self, text: &str, out: &mut String) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('(')
            && let Some((inside, behind)) = after.split_once(')')
        {
            out.push_str(before);
            out.push('(');
            match self.is_foreign(inside) {
                true => self.push(inside, out),
                false => out.push_str(inside),
            }
            out.push(')');
            rest = behind;
        }
        out.push_str(rest);
    }

    /// In another script all words in the Latin one are names, but those within addresses.
    fn mark_latin(&self, text: &str, out: &mut String) {
        let is_letter = |sign: char| sign.is_ascii_alphabetic() || ('\u{c0}'..='\u{17f}').contains(&sign);
        let mut at = 0;
        while let Some(start) = text[at..].find(is_letter).map(|start| at + start) {
            let goes_on = |sign: char| is_letter(sign) || sign.is_ascii_digit() || matches!(sign, ' ' | '-');
            let end = text[start..].find(|sign| !goes_on(sign)).map_or(text.len(), |end| start + end);
            let run = text[start..end].trim_end_matches([' ', '-']);
            let after = &text[start + run.len()..];
            let in_address = text[..start].ends_with(['@', '.', '/', '&', ';', '=', '#', ':'])
                || after.starts_with(['@', '/', ';'])
                || after.strip_prefix('.').is_some_and(|end| end.starts_with(is_letter));
            let mut names = words(run).peekable();
            let is_name = !in_address && names.peek().is_some() && names.all(|word| self.is_of_first(&word));
            out.push_str(&text[at..start]);
            if is_name {
                self.push(run, out);
            } else {
                out.push_str(run);
            }
            at = start + run.len();
        }
        out.push_str(&text[at..]);
    }

    /// Whether it is a word of the first language, or what one begins with: «historikk», where the site has «historikken».
    fn is_of_first(&self, word: &str) -> bool {
        const STEM: usize = 5;
        let next = self.first.range(word.to_owned()..).next();
        next.is_some_and(|known| known == word || (word.chars().count() >= STEM && known.starts_with(word)))
    }

    /// Writes a name, which is HTML already: it is a piece of a page.
    fn push(&self, name: &str, out: &mut String) {
        out.push_str(html!("<span lang=\"{}\">", self.lang).as_str());
        out.push_str(name);
        out.push_str("</span>");
    }

    /// Whether all words are of the first language, and at least one of that alone.
    fn is_foreign(&self, text: &str) -> bool {
        let mut words = words(text).peekable();
        let is_there = words.peek().is_some();
        let (mut all, mut one) = (true, false);
        for word in words {
            all &= self.first.contains(&word);
            one |= !self.own.contains(&word);
        }
        is_there && all && one
    }
}

/// The words of a text that have letters, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    written_words(text).map(str::to_lowercase)
}

fn written_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| word.contains(char::is_alphabetic))
}

/// A text without what stands in brackets, braces or italics: names, addresses, and what is filled in.
fn outside_brackets(text: &str) -> String {
    let mut open = 0_usize;
    let mut is_italic = false;
    let is_outside = |sign: &char| {
        match sign {
            '*' => is_italic = !is_italic,
            '(' | '{' => open += 1,
            ')' | '}' => open = open.saturating_sub(1),
            _ => {}
        }
        open == 0 && !is_italic
    };
    text.chars().filter(is_outside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_first_language_are_marked_once() {
        let set = |text: &str| words(text).collect();
        let names = ForeignNames {
            lang: "nn".to_owned(),
            own_lang: " lang=\"en\"".to_owned(),
            is_latin: true,
            first: set("politi barnevernet psykisk helse og rus BTI is historikken ung"),
            own: set("child welfare police BTI is"),
        };
        let page = "<body>(barnevernet) <a title=\"(politi)\">Health (psykisk helse og rus) (a form)</a> (BTI) (is) \
            <i lang=\"nn\"><i>(barnevernet)</i> (politi)</i> <em>helse</em> (politi";
        let seen = "<body>(<span lang=\"nn\">barnevernet</span>) <a title=\"(politi)\">Health \
            (<span lang=\"nn\">psykisk helse og rus</span>) (a form)</a> (BTI) (is) \
            <i lang=\"nn\"><i>(barnevernet)</i> (politi)</i> <em><span lang=\"nn\">helse</span></em> (politi";
        assert_eq!(names.mark(page.to_owned()), seen);
        let names = ForeignNames { is_latin: false, ..names };
        let page = "<body>Служба «psykisk helse» у BTI, bti@politi.example (politi) &amp; x (historikk), ung.no</body>";
        let seen = "<body>Служба «<span lang=\"nn\">psykisk helse</span>» у <span lang=\"nn\">BTI</span>, \
            bti@politi.example (<span lang=\"nn\">politi</span>) &amp; x (<span lang=\"nn\">historikk</span>), ung.no</body>";
        assert_eq!(names.mark(page.to_owned()), seen);
    }
}
