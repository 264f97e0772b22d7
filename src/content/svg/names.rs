//! What a drawing may hold: elements, attributes and namespaces that draw, and nothing that runs, fetches or changes anything.

/// Elements of SVG 1.1 and 2, of its fonts, and of what Inkscape once wrote. `foreignObject` draws nothing by itself: what is in
/// it is judged as everything else.
const ELEMENTS: &str = "|svg|g|defs|symbol|use|switch|a|title|desc|metadata|style|view|path|rect|circle|ellipse|line|polyline|\
    polygon|text|tspan|textPath|tref|image|linearGradient|radialGradient|stop|meshgradient|meshGradient|mesh|meshrow|meshRow|\
    meshpatch|meshPatch|solidColor|solidcolor|hatch|hatchpath|pattern|clipPath|mask|marker|foreignObject|color-profile|\
    font|font-face|font-face-src|font-face-name|font-face-uri|font-face-format|missing-glyph|glyph|glyphRef|hkern|vkern|altGlyph|\
    altGlyphDef|altGlyphItem|flowRoot|flowRegion|flowRegionExclude|flowPara|flowSpan|flowDiv|flowLine|flowTref|";

/// Filters that take time by the pixels alone, whatever is asked of them; the others can be asked for anything.
const FILTERS: &str = "|filter|feBlend|feColorMatrix|feComponentTransfer|feComposite|feDropShadow|feFlood|feFuncA|feFuncB|feFuncG|\
    feFuncR|feGaussianBlur|feMerge|feMergeNode|feMorphology|feOffset|";

/// All other filters of SVG.
const HEAVY: &str = "|feConvolveMatrix|feDiffuseLighting|feDisplacementMap|feDistantLight|feImage|fePointLight|\
    feSpecularLighting|feSpotLight|feTile|feTurbulence|";

/// Attributes whose values say how something is drawn: addresses in them are judged.
const ATTRIBUTES: &str = "|accent-height|accumulate|additive|alignment-baseline|alphabetic|amplitude|arabic-form|ascent|azimuth|\
    background|background-color|baseFrequency|baseline-shift|baseProfile|bbox|bias|border|cap-height|clip|clip-path|clip-rule|\
    clipPathUnits|color|color-interpolation|color-interpolation-filters|color-profile|color-rendering|color-scheme|\
    contentScriptType|contentStyleType|cursor|cx|cy|descent|direction|display|divisor|dominant-baseline|dx|dy|edgeMode|\
    elevation|enable-background|exponent|externalResourcesRequired|fill|fill-opacity|fill-rule|filter|filterRes|filterUnits|\
    flood-color|flood-opacity|focusable|font|font-feature-settings|font-kerning|font-size|font-size-adjust|font-stretch|\
    font-style|font-variant|font-variant-caps|font-variant-east-asian|font-variant-ligatures|font-variant-numeric|\
    font-variation-settings|font-weight|format|fr|fx|fy|g1|g2|glyph-orientation-horizontal|glyph-orientation-vertical|glyphRef|\
    gradientTransform|gradientUnits|hanging|height|horiz-adv-x|horiz-origin-x|horiz-origin-y|ideographic|image-rendering|in|in2|\
    inline-size|intercept|isolation|k|k1|k2|k3|k4|kerning|lengthAdjust|letter-spacing|lighting-color|line-height|local|marker|\
    marker-end|marker-mid|marker-start|markerHeight|markerUnits|markerWidth|mask|mask-type|maskContentUnits|maskUnits|\
    mathematical|media|method|mix-blend-mode|mode|offset|opacity|operator|order|orient|orientation|origin|overflow|\
    overline-position|overline-thickness|paint-order|panose-1|path|pathLength|patternContentUnits|patternTransform|patternUnits|\
    pointer-events|preserveAlpha|preserveAspectRatio|primitiveUnits|r|radius|refX|refY|rendering-intent|result|rotate|rx|ry|\
    shape-inside|shape-padding|shape-rendering|shape-subtract|side|slope|solid-color|solid-opacity|space|spacing|spreadMethod|\
    startOffset|stdDeviation|stemh|stemv|stop-color|stop-opacity|strikethrough-position|strikethrough-thickness|stroke|\
    stroke-alignment|stroke-dasharray|stroke-dashoffset|stroke-linecap|stroke-linejoin|stroke-miterlimit|stroke-opacity|\
    stroke-width|tabindex|tableValues|target|text-align|text-anchor|text-decoration|text-decoration-color|text-decoration-line|\
    text-decoration-style|text-indent|text-orientation|text-overflow|text-rendering|text-transform|textLength|transform|\
    transform-box|transform-origin|type|u1|u2|underline-position|underline-thickness|unicode-bidi|unicode-range|units-per-em|\
    v-alphabetic|v-hanging|v-ideographic|v-mathematical|values|vector-effect|vert-adv-y|vert-origin-x|vert-origin-y|viewBox|\
    viewTarget|visibility|white-space|width|widths|word-spacing|writing-mode|x|x-height|x1|x2|y|y1|y2|zoomAndPan|";

/// Attributes with words or numbers of any kind, which nothing is done with: `content` is draw.io's own copy of its drawing.
const WORDS: &str = "|actuate|agent|alt|arcrole|class|content|d|etag|font-family|glyph-name|id|lang|name|points|\
    requiredExtensions|requiredFeatures|role|show|string|systemLanguage|title|unicode|version|";

/// Elements of HTML that lay out words, as draw.io, Mermaid and Figma write them in `foreignObject`; and their attributes. None of
/// them runs, fetches or sends anything.
const HTML: &str = "|a|abbr|article|b|big|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|dfn|div|dl|dt|em|font|h1|h2|\
    h3|h4|h5|h6|hr|i|ins|kbd|label|li|mark|nobr|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|\
    thead|tr|tt|u|ul|var|wbr|";
const HTML_ATTRIBUTES: &str = "|align|bgcolor|border|cellpadding|cellspacing|class|color|colspan|dir|face|height|id|lang|nowrap|rel|\
    role|rowspan|size|start|target|title|type|valign|value|width|";

/// Attributes of theirs with an address that is fetched, or sent something.
const HTML_ADDRESSES: &str = "|action|attributionsrc|background|data|formaction|ping|poster|src|srcdoc|srcset|";

fn is_one_of(list: &str, name: &str) -> bool {
    !name.contains('|') && list.contains(&format!("|{name}|"))
}

/// How an element of SVG is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ElementSort {
    Draws,
    /// A filter, or a part of one.
    Filters,
    /// A filter that can take any time.
    Heavy,
    /// One that runs, fetches or changes something, or that nothing is known of.
    Unknown,
}

pub(super) fn sort_of(element: &str) -> ElementSort {
    match element {
        _ if is_one_of(ELEMENTS, element) => ElementSort::Draws,
        _ if is_one_of(FILTERS, element) => ElementSort::Filters,
        _ if is_one_of(HEAVY, element) => ElementSort::Heavy,
        _ => ElementSort::Unknown,
    }
}

/// Whether an element of HTML does nothing but lay out words.
pub(super) fn lays_out_words(element: &str) -> bool {
    is_one_of(HTML, element)
}

/// The sort of an attribute of an element of HTML.
pub(super) fn html_attribute_sort(name: &str) -> AttributeSort {
    match attribute_sort(name) {
        _ if is_one_of(HTML_ADDRESSES, name) => AttributeSort::Handler,
        _ if is_one_of(HTML_ATTRIBUTES, name) => AttributeSort::Words,
        // What draws in SVG means nothing here.
        AttributeSort::Value => AttributeSort::Unknown,
        sort => sort,
    }
}

/// How the value of an attribute is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AttributeSort {
    /// An address.
    Address,
    /// What other addresses are counted from.
    Base,
    /// Declarations of a style.
    Style,
    /// One value of a style.
    Value,
    /// Words that nothing is done with.
    Words,
    /// Nothing is known of it.
    Unknown,
    /// It runs something.
    Handler,
}

/// The sort of an attribute without a namespace, or in one that says the same.
pub(super) fn attribute_sort(name: &str) -> AttributeSort {
    let small = name.to_ascii_lowercase();
    match name {
        _ if small.starts_with("on") => AttributeSort::Handler,
        "href" | "src" => AttributeSort::Address,
        "base" => AttributeSort::Base,
        "style" => AttributeSort::Style,
        _ if small.starts_with("data-") || small.starts_with("aria-") || is_one_of(WORDS, name) => AttributeSort::Words,
        _ if is_one_of(ATTRIBUTES, name) => AttributeSort::Value,
        _ => AttributeSort::Unknown,
    }
}

/// Whether the value of an attribute that nothing is known of can't say anything: no address, no call, no text of a program.
pub(super) fn is_mere_word(value: &str) -> bool {
    value.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '.' | ',' | '-' | '_' | '%' | '#' | '+'))
}

/// What a namespace means to a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// SVG, its links, XML itself, and none: programs that make documents take no namespace for SVG.
    Drawing,
    /// HTML, of which some elements lay out words.
    Html,
    /// One in which elements or attributes do something.
    Acting,
    /// One that programs keep notes of their own in.
    Inert,
}

/// The namespace of elements that browsers draw.
pub(super) const SVG: &str = "http://www.w3.org/2000/svg";

pub(super) fn space_of(namespace: &str) -> Space {
    match namespace {
        "" | SVG | "http://www.w3.org/1999/xlink" | "http://www.w3.org/XML/1998/namespace" => Space::Drawing,
        "http://www.w3.org/1999/xhtml" => Space::Html,
        "http://www.w3.org/1998/Math/MathML"
        | "http://www.w3.org/2001/xml-events"
        | "http://www.w3.org/2001/XInclude"
        | "http://www.w3.org/1999/XSL/Transform" => Space::Acting,
        _ => Space::Inert,
    }
}
