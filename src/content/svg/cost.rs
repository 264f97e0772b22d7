//! How much there is to draw: what is used many times is drawn many times, and a few hundred bytes can ask for more than any
//! machine can do. Counted here, nothing is drawn.

use std::collections::BTreeMap;

use super::style::StyleSeen;

/// The most that a drawing may ask for; a plain shape is 1.
const MOST: f64 = 100_000.0;

/// The most elements in a drawing.
pub(super) const MOST_PARTS: usize = 60_000;

/// The most attributes of an element.
pub(super) const MOST_ATTRIBUTES: usize = 200;

/// How deep what is drawn may lie in one another, with what is used in it.
pub(super) const DEEPEST: usize = 120;

/// The most pixels in pictures that are part of a drawing, each as often as it is shown.
const PIXELS: f64 = 25_000_000.0;

/// How many bytes of numbers or words cost as much as a shape; and where numbers are so large that lines lose their exactness.
const BYTES: f64 = 20.0;
const BYTES_OF_LARGE: f64 = 2.0;

/// The largest number that lines keep exact, and the largest there may be.
const LARGE: f64 = 20_000.0;
const LARGEST: f64 = 100_000_000.0;
/// The same for a line by its points, which may be counted from each other, and for its width.
const LONGEST: f64 = 1_000_000.0;

/// How many times, as a power of ten, something may be enlarged by all that it lies in.
const SWOLLEN: f64 = 24.0;

/// What a text costs by itself; and how many of its words times what they are laid along cost as much as a shape, since each is
/// looked for among all.
const TEXT: f64 = 10.0;
const WORDS: f64 = 5_000.0;

/// How many rules of a style cost as much as a shape, tried on each element.
const RULES: f64 = 10.0;

/// What a filter costs for each of its parts.
const FILTER: f64 = 200.0;

/// How a drawing refers to a part of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    /// It is drawn there, or laid over what is.
    Once,
    /// It is drawn in each shape.
    Fill,
    /// It is drawn at each corner of each shape.
    Corners,
}

impl Use {
    fn of(property: &str) -> Use {
        match property {
            "fill" | "stroke" => Use::Fill,
            _ if property.starts_with("marker") => Use::Corners,
            _ => Use::Once,
        }
    }
}

/// An element, and what it refers to.
#[derive(Debug, Default)]
struct Weighed {
    name: String,
    classes: Vec<String>,
    inside: Vec<usize>,
    links: Vec<(Use, String)>,
    bytes: usize,
    words: usize,
    pixels: usize,
    depth: usize,
    /// How much it enlarges what is in it, as a power of ten.
    swells: f64,
}

/// What drawing an element with all that it uses asks for.
#[derive(Debug, Clone, Copy)]
struct Amount {
    shapes: f64,
    bytes: f64,
    words: f64,
    cost: f64,
    pixels: f64,
    depth: usize,
    swells: f64,
}

/// The elements of a drawing as they are read, and then what they cost.
#[derive(Debug, Default)]
pub(super) struct Weighing {
    parts: Vec<Weighed>,
    open: Vec<usize>,
    ids: BTreeMap<String, usize>,
    styles: Vec<StyleSeen>,
    /// Whether a number is so large that lines lose their exactness.
    is_large: bool,
}

impl Weighing {
    /// An element begins; how many there are with it, and how deep it lies.
    pub(super) fn start(&mut self, name: &str) -> (usize, usize) {
        let at = self.parts.len();
        if let Some(parent) = self.open.last().and_then(|parent| self.parts.get_mut(*parent)) {
            parent.inside.push(at);
        }
        self.parts.push(Weighed { name: name.to_owned(), depth: self.open.len(), ..Weighed::default() });
        self.open.push(at);
        (self.parts.len(), self.open.len())
    }

    /// The element that began last ends.
    pub(super) fn end(&mut self) {
        self.open.pop();
    }

    fn part(&mut self) -> Option<&mut Weighed> {
        self.open.last().and_then(|at| self.parts.get_mut(*at))
    }

    /// So many bytes are written in the element.
    pub(super) fn bytes(&mut self, bytes: usize) {
        if let Some(part) = self.part() {
            part.bytes += bytes;
        }
    }

    /// So many letters are written in the element.
    pub(super) fn words(&mut self, letters: usize) {
        if let Some(part) = self.part() {
            part.bytes += letters;
            part.words += letters;
        }
    }

    /// The element has numbers in an attribute; whether any is larger than can be drawn.
    pub(super) fn numbers(&mut self, attribute: &str, value: &str) -> bool {
        let most = |numbers: &mut dyn Iterator<Item = f64>| numbers.fold(0.0, f64::max);
        let line = matches!(attribute, "d" | "points" | "stroke-width");
        let largest = if attribute == "d" { reach(value) } else { most(&mut numbers(value)) };
        self.is_large |= line && largest > LARGE;
        let swells = match attribute {
            "transform" | "patternTransform" => enlarged(value),
            "viewBox" => numbers(value).skip(2).filter(|n| *n > 0.0).fold(0.0, |most: f64, n| most.max(-n.log10())),
            "width" | "height" | "markerWidth" | "markerHeight" | "x" | "y" => 0.0_f64.max(largest.log10()),
            "patternContentUnits" | "clipPathUnits" | "maskContentUnits" | "markerUnits" => 4.0,
            _ => 0.0,
        };
        if let Some(part) = self.part() {
            let is_frame = attribute != "x" && attribute != "y" || part.name == "pattern";
            let is_frame =
                is_frame && matches!(part.name.as_str(), "svg" | "symbol" | "use" | "marker" | "pattern" | "mask");
            part.swells += if is_frame || !matches!(attribute, "width" | "height" | "x" | "y") { swells } else { 0.0 };
        }
        largest > if line { LONGEST } else { LARGEST }
    }

    /// The element has a picture of so many pixels.
    pub(super) fn pixels(&mut self, pixels: usize) {
        if let Some(part) = self.part() {
            part.pixels = part.pixels.saturating_add(pixels);
        }
    }

    /// The element has this name.
    pub(super) fn named(&mut self, id: &str) {
        if let Some(at) = self.open.last() {
            self.ids.entry(id.to_owned()).or_insert(*at);
        }
    }

    /// The element is of these classes.
    pub(super) fn classes(&mut self, classes: &str) {
        if let Some(part) = self.part() {
            part.classes.extend(classes.split_ascii_whitespace().map(str::to_owned));
        }
    }

    /// The element uses what has this name. A reader follows `a`; it draws nothing.
    pub(super) fn uses(&mut self, id: &str) {
        if let Some(part) = self.part().filter(|part| part.name != "a") {
            part.links.push((Use::Once, id.to_owned()));
        }
    }

    /// The element has this in an attribute, or in its own style.
    pub(super) fn styled(&mut self, attribute: &str, seen: StyleSeen) {
        self.pixels(seen.pixels);
        self.is_large |= seen.is_wide;
        let Some(part) = self.part() else { return };
        for link in seen.links {
            let property = if attribute == "style" { link.property.as_str() } else { attribute };
            part.links.push((Use::of(property), link.id));
        }
    }

    /// A style sheet.
    pub(super) fn sheet(&mut self, sheet: StyleSeen) {
        self.pixels(sheet.pixels);
        self.is_large |= sheet.is_wide;
        self.styles.push(sheet);
    }

    /// What a drawing asks too much for, by the name of an element; `None` if it can be drawn in no time.
    pub(super) fn too_much(mut self) -> Option<String> {
        let Some(rules) = self.apply_sheets() else { return Some("style".to_owned()) };
        let mut asked = vec![None; self.parts.len()];
        let mut under = vec![false; self.parts.len()];
        match self.parts.is_empty() {
            true => None,
            false => self.ask(0, 0, rules, &mut asked, &mut under).err(),
        }
    }

    /// Gives the elements what style sheets say of them; what the rules cost for each element, if it can be told in time.
    fn apply_sheets(&mut self) -> Option<f64> {
        let deepest = self.parts.iter().map(|part| part.depth).max().unwrap_or(0) as f64;
        let mut classes: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, part) in self.parts.iter().enumerate() {
            part.classes.iter().for_each(|class| classes.entry(class).or_default().push(at));
        }
        let (mut rules, mut tries) = (0.0, 0.0);
        let mut links = Vec::new();
        for sheet in &self.styles {
            for selector in sheet.selectors.iter().flat_map(|selector| selector.split(',')) {
                rules += (1.0 + deepest).powi(around(selector));
            }
            for (link, selector) in sheet.links.iter().flat_map(|link| link.selector.split(',').map(move |s| (link, s)))
            {
                let selected: Vec<usize> = match selected(selector) {
                    Selected::Class(class) => classes.get(class).cloned().unwrap_or_default(),
                    other => {
                        tries += self.parts.len() as f64;
                        (tries < 10.0 * MOST).then_some(())?;
                        let named = |part: &Weighed| matches!(other, Selected::Name(name) if name != part.name);
                        self.parts.iter().enumerate().filter(|(_, part)| !named(part)).map(|(at, _)| at).collect()
                    }
                };
                links.extend(selected.into_iter().map(|at| (at, Use::of(&link.property), link.id.clone())));
            }
        }
        for (at, how, id) in links {
            if let Some(part) = self.parts.get_mut(at).filter(|part| is_drawn(&part.name)) {
                part.links.push((how, id));
            }
        }
        Some(rules / RULES)
    }

    fn ask(
        &self,
        at: usize,
        depth: usize,
        rules: f64,
        asked: &mut [Option<Amount>],
        under: &mut [bool],
    ) -> Result<Amount, String> {
        let Some(part) = self.parts.get(at) else { return Err(String::new()) };
        let too_much = || part.name.clone();
        if let Some(known) = asked[at] {
            return if depth + known.depth <= DEEPEST { Ok(known) } else { Err(too_much()) };
        }
        // What uses itself never ends.
        if under[at] || depth > DEEPEST {
            return Err(too_much());
        }
        under[at] = true;
        let filter = if part.name.starts_with("fe") { FILTER } else { 0.0 };
        let bytes = part.bytes as f64;
        let cost = 1.0 + rules + filter + bytes / if self.is_large { BYTES_OF_LARGE } else { BYTES };
        let (words, pixels) = (part.words as f64, part.pixels as f64);
        let mut all = Amount { shapes: 1.0, bytes, words, cost, pixels, depth: 1, swells: 0.0 };
        let add = |all: &mut Amount, more: Amount, times: f64| {
            all.shapes += more.shapes * times;
            all.bytes += more.bytes * times;
            all.words += more.words * times;
            all.cost += more.cost * times;
            all.pixels += more.pixels * times;
            all.depth = all.depth.max(1 + more.depth);
            all.swells = all.swells.max(more.swells);
        };
        for inside in &part.inside {
            let more = self.ask(*inside, depth + 1, rules, asked, under)?;
            add(&mut all, more, 1.0);
        }
        for (how, id) in &part.links {
            let Some(target) = self.ids.get(id) else { continue };
            let more = self.ask(*target, depth + 1, rules, asked, under)?;
            let times = match how {
                Use::Fill => all.shapes,
                Use::Corners => 1.0 + all.bytes / 3.0,
                Use::Once => 1.0,
            };
            add(&mut all, more, times);
        }
        if part.name == "text" {
            all.cost += TEXT + all.words + all.words * (all.words + all.bytes / 5.0) / WORDS;
        }
        all.swells += part.swells;
        under[at] = false;
        if all.cost > MOST || all.pixels > PIXELS || all.swells > SWOLLEN {
            return Err(too_much());
        }
        asked[at] = Some(all);
        Ok(all)
    }
}

/// The numbers in a value, without their signs: `1-2.5.5` is three of them.
fn numbers(value: &str) -> impl Iterator<Item = f64> {
    let mut rest = value;
    std::iter::from_fn(move || {
        rest = rest.get(rest.find(|c: char| c.is_ascii_digit() || c == '.')?..)?;
        let digits = |from: usize| from + rest.bytes().skip(from).take_while(u8::is_ascii_digit).count();
        let mut end = digits(0);
        if rest.as_bytes().get(end) == Some(&b'.') {
            end = digits(end + 1);
        }
        if matches!(rest.as_bytes().get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(rest.as_bytes().get(end + 1), Some(b'+' | b'-')));
            let after = digits(end + 1 + sign);
            end = if after > end + 1 + sign { after } else { end };
        }
        let number = rest.get(..end)?.parse().unwrap_or(0.0);
        rest = rest.get(end..)?;
        Some(number)
    })
}

/// How far a path may reach: what is counted from the point before adds up.
fn reach(path: &str) -> f64 {
    let (mut far, mut rest) = (0.0_f64, path);
    while let Some(at) = rest.find(|c: char| c.is_ascii_alphabetic() && !matches!(c, 'e' | 'E')) {
        let is_counted_on = rest.as_bytes()[at].is_ascii_lowercase();
        rest = &rest[at + 1..];
        let end = rest.find(|c: char| c.is_ascii_alphabetic() && !matches!(c, 'e' | 'E')).unwrap_or(rest.len());
        let given = numbers(&rest[..end]);
        far = if is_counted_on { far + given.sum::<f64>() } else { given.fold(far, f64::max) };
        rest = &rest[end..];
    }
    far
}

/// How much a transformation enlarges, as a power of ten: where it moves something to does not.
fn enlarged(value: &str) -> f64 {
    let functions = value.split(')').filter_map(|function| function.split_once('('));
    let each = functions.map(|(name, given)| match name.trim_matches(|c: char| !c.is_ascii_alphabetic()) {
        "matrix" => 0.0_f64.max(numbers(given).take(4).fold(0.0, f64::max).log10()),
        "scale" => 0.0_f64.max(numbers(given).fold(0.0, f64::max).log10()),
        "skewX" | "skewY" => 2.0,
        _ => 0.0,
    });
    each.sum()
}

/// Whether an element is drawn by itself: a style for all elements is not for its colours and words.
fn is_drawn(name: &str) -> bool {
    !matches!(name, "stop" | "title" | "desc" | "style" | "metadata") && !name.ends_with("Gradient")
}

/// How many elements around an element are looked for among all that it lies in.
fn around(selector: &str) -> i32 {
    let is_near = |word: &&str| matches!(*word, ">" | "+" | "~");
    let (near, words): (Vec<&str>, Vec<&str>) = selector.split_whitespace().partition(is_near);
    i32::try_from(words.len().saturating_sub(near.len() + 1).min(64)).unwrap_or(0)
}

/// Which elements a selector may be about, by its end.
enum Selected<'s> {
    Class(&'s str),
    /// Of this name.
    Name(&'s str),
    /// Any: more is not told from it.
    Any,
}

fn selected(selector: &str) -> Selected<'_> {
    let last = selector.split([' ', '>', '+', '~']).rfind(|part| !part.is_empty()).unwrap_or_default();
    if last.is_empty() || last.contains([':', '[', '*', '#', '(', ')', '\n', '\t', '\r']) {
        return Selected::Any;
    }
    match last.split_once('.') {
        Some((_, classes)) => Selected::Class(classes.split('.').next().unwrap_or_default()),
        None => Selected::Name(last),
    }
}
