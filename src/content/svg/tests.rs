use super::*;

fn drawing(inside: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\">{inside}</svg>"
    )
}

fn fault(inside: &str) -> Option<DrawingFault> {
    look(drawing(inside).as_bytes()).fault
}

/// A PNG of one pixel.
const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

#[test]
fn what_drawing_programs_save_is_harmless() {
    for inside in [
        "",
        "<!-- <script> --><path d=\"M0 0h9\" fill=\"url(#a)\" style=\"stroke:url( '#b' )\"/>",
        "<style>.a { fill: url(#b); } /* on click */</style><text>onload=1 javascript: https://a.example</text>",
        "<style><![CDATA[.a { fill: red }]]></style><metadata><r:RDF xmlns:r=\"http://a.example/rdf#\" r:about=\"\"/></metadata>",
        // Inkscape.
        "<sodipodi:namedview xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" id=\"base\" pagecolor=\"#fff\" \
         xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:zoom=\"1.4\" only_selected=\"false\"/>",
        "<defs><linearGradient id=\"a\"><stop offset=\"0\" style=\"stop-color:#000;stop-opacity:1\"/></linearGradient>\
         <linearGradient id=\"b\" xlink:href=\"#a\" gradientTransform=\"matrix(1,0,0,1,-3,4)\" gradientUnits=\"userSpaceOnUse\"/></defs>\
         <g transform=\"translate(3,4)\"><path style=\"fill:url(#b);-inkscape-font-specification:'Sans Bold'\" d=\"m 0,0 z\"/></g>",
        "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:cc=\"http://creativecommons.org/ns#\">\
         <cc:Work rdf:about=\"\"><dc:type xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:resource=\"http://purl.org/dc/dcmitype/StillImage\"/>\
         </cc:Work></rdf:RDF></metadata>",
        "<flowRoot xml:space=\"preserve\"><flowRegion><rect width=\"9\" height=\"9\"/></flowRegion><flowPara>Ein tekst</flowPara></flowRoot>",
        "<filter id=\"f\" style=\"color-interpolation-filters:sRGB\" x=\"-0.05\" width=\"1.1\"><feFlood flood-opacity=\".5\" result=\"flood\"/>\
         <feComposite in=\"flood\" in2=\"SourceGraphic\" operator=\"in\"/><feGaussianBlur stdDeviation=\"3\"/><feOffset dx=\"4\" dy=\"4\"/>\
         </filter><g style=\"filter:url(#f)\"><path d=\"M0 0h9\"/></g>",
        "<text style=\"line-height:1.25;font-family:'Open Sans (Body)'\"><tspan sodipodi:role=\"line\" x=\"3\" \
         xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\">Uro</tspan></text>",
        // Illustrator.
        "<style type=\"text/css\">\n\t.st0{clip-path:url(#SVGID_2_);fill:#E30613;}\n\t.st1{fill:none;stroke-miterlimit:10;}\n</style>\
         <g id=\"Lag_1\"><defs><rect id=\"SVGID_1_\" width=\"9\" height=\"9\"/></defs><clipPath id=\"SVGID_2_\">\
         <use xlink:href=\"#SVGID_1_\" style=\"overflow:visible;\"/></clipPath><path class=\"st0\" d=\"M0,0h9z\"/></g>",
        "<switch><foreignObject requiredExtensions=\"http://ns.adobe.com/AdobeIllustrator/10.0/\" x=\"0\" y=\"0\" width=\"1\" height=\"1\">\
         <i:aipgfRef xmlns:i=\"http://ns.adobe.com/AdobeIllustrator/10.0/\" xlink:href=\"#adobe_illustrator_pgf\"/></foreignObject>\
         <g i:extraneous=\"self\" xmlns:i=\"http://ns.adobe.com/AdobeIllustrator/10.0/\"><path d=\"M0 0\"/></g></switch>",
        "<g id=\"Layer_1\" data-name=\"Layer 1\" enable-background=\"new 0 0 9 9\" xml:space=\"preserve\"><title>Kart</title></g>",
        // Word and PowerPoint.
        "<defs><filter id=\"fx0\" x=\"-10%\" y=\"-10%\" width=\"120%\" height=\"120%\" filterUnits=\"userSpaceOnUse\"><feComponentTransfer \
         color-interpolation-filters=\"sRGB\"><feFuncR type=\"discrete\" tableValues=\"0 0\"/></feComponentTransfer><feGaussianBlur \
         stdDeviation=\"1.77778 1.77778\"/></filter><clipPath id=\"clip1\"><rect x=\"0\" y=\"0\" width=\"9\" height=\"9\"/></clipPath></defs>\
         <g clip-path=\"url(#clip1)\" transform=\"translate(-1 -2)\"><g filter=\"url(#fx0)\"><path d=\"M0 0\" fill-rule=\"evenodd\"/></g>\
         <text font-family=\"Calibri,Calibri_MSFontService,sans-serif\" font-weight=\"400\">Nivå 1</text></g>",
        "<g><image width=\"9\" height=\"9\" xlink:href=\"data:image/png;base64,PNG\" preserveAspectRatio=\"none\" id=\"img0\"></image></g>\
         <use href=\"#img0\"/>",
        // Figma.
        "<g filter=\"url(#filter0_d_1_2)\"><rect width=\"9\" height=\"9\" rx=\"4\" fill=\"url(#pattern0)\" shape-rendering=\"crispEdges\"/></g><defs>\
         <filter id=\"filter0_d_1_2\" x=\"0\" y=\"0\" width=\"99\" height=\"99\" filterUnits=\"userSpaceOnUse\"><feFlood flood-opacity=\"0\" \
         result=\"BackgroundImageFix\"/><feColorMatrix in=\"SourceAlpha\" type=\"matrix\" values=\"0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0\"/>\
         <feMorphology radius=\"4\" operator=\"erode\" in=\"SourceAlpha\"/><feOffset dy=\"4\"/><feGaussianBlur stdDeviation=\"2\"/><feBlend \
         mode=\"normal\" in2=\"BackgroundImageFix\"/></filter><pattern id=\"pattern0\" patternContentUnits=\"objectBoundingBox\" width=\"1\" \
         height=\"1\"><use xlink:href=\"#image0\" transform=\"scale(0.01)\"/></pattern><image id=\"image0\" width=\"9\" height=\"9\" \
         xlink:href=\"data:image/png;base64,PNG\"/></defs>",
        "<g style=\"mix-blend-mode:multiply\"><mask id=\"m\" style=\"mask-type:luminance\" maskUnits=\"userSpaceOnUse\"><path d=\"M0 0\" \
         fill=\"white\"/></mask><g mask=\"url(#m)\"><path d=\"M0 0\"/></g></g>",
        // draw.io.
        "<g host=\"65bd\" content=\"&lt;mxfile host=&quot;app.diagrams.net&quot;&gt;https://x.example onload()&lt;/mxfile&gt;\" \
         style=\"background: light-dark(#ffffff, var(--ge-dark-color, #121212)); color-scheme: light dark;\"><rect pointer-events=\"all\" \
         style=\"filter: drop-shadow(2px 3px 2px rgba(0, 0, 0, 0.2)); fill: light-dark(rgb(1, 2, 3), #000);\"/></g>",
        "<switch><foreignObject pointer-events=\"none\" width=\"100%\" height=\"100%\" requiredFeatures=\"http://www.w3.org/TR/SVG11/feature#\
         Extensibility\" style=\"overflow: visible; text-align: left;\"><div xmlns=\"http://www.w3.org/1999/xhtml\" style=\"display: flex; \
         align-items: unsafe center; justify-content: unsafe center; width: 118px; height: 1px; padding-top: 30px;\"><div \
         data-drawio-colors=\"color: rgb(0, 0, 0); \" style=\"box-sizing: border-box; font-size: 0px; text-align: center;\"><div \
         style=\"display: inline-block; font-size: 12px; color: light-dark(#000000, #ffffff); pointer-events: all;\">Uro<br /><b>Ring \
         <font color=\"#ff0000\" face=\"Arial\">116 117</font></b><ul><li>Steg 1</li></ul></div></div></div></foreignObject><text x=\"69\" \
         y=\"34\" text-anchor=\"middle\">Uro...</text></switch><switch><g requiredFeatures=\"http://www.w3.org/TR/SVG11/feature#\
         Extensibility\"/><a transform=\"translate(0,-5)\" xlink:href=\"https://www.drawio.com/doc/faq/svg-export-text-problems\" \
         target=\"_blank\"><text font-size=\"10px\" x=\"50%\" y=\"100%\">Text is not SVG - cannot display</text></a></switch>",
        "<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"/><a href=\"tel:116117\"/><a xlink:href=\"mailto:post@a.example\"/>",
        // Mermaid, and Figma's glass.
        "<foreignObject width=\"99\" height=\"24\"><div xmlns=\"http://www.w3.org/1999/xhtml\" class=\"labelBkg\" style=\"display: table-cell; \
         white-space: nowrap; line-height: 1.5; max-width: 200px; text-align: center;\"><span class=\"nodeLabel\"><p>Uro</p></span></div>\
         </foreignObject><foreignObject x=\"-4\" width=\"99\" height=\"99\"><div xmlns=\"http://www.w3.org/1999/xhtml\" \
         style=\"backdrop-filter:blur(2px);clip-path:url(#bgblur_0);height:100%;width:100%\"></div></foreignObject>",
        // LibreOffice.
        "<defs class=\"TextShapeIndex\"><g ooo:slide=\"id1\" ooo:id-list=\"id3\" xmlns:ooo=\"http://xml.openoffice.org/svg/export\"/></defs>\
         <defs id=\"EmbeddedFontsDefinitions\"><font id=\"EmbeddedFont_1\" horiz-adv-x=\"2048\"><font-face font-family=\"Liberation Sans embedded\" \
         units-per-em=\"2048\" font-weight=\"normal\" ascent=\"1852\"/><missing-glyph horiz-adv-x=\"2048\" d=\"M 0,0 Z\"/><glyph unicode=\"(\" \
         horiz-adv-x=\"531\" d=\"M 1,1 Z\"/></font></defs><g class=\"com.sun.star.drawing.CustomShape\"><path stroke=\"rgb(52,101,164)\" \
         stroke-linejoin=\"round\" d=\"M 1,1 Z\"/></g>",
        // CorelDRAW, Sketch, others.
        "<defs><font id=\"FontID0\" horiz-adv-x=\"722\" font-variant=\"normal\" style=\"fill-rule:nonzero\" font-weight=\"400\"><font-face \
         font-family=\"Arial\"><font-face-src><font-face-name name=\"Arial\"/></font-face-src></font-face><missing-glyph><path d=\"M0 0z\"/>\
         </missing-glyph></font><style type=\"text/css\"><![CDATA[\n@font-face { font-family:\"Arial\";font-variant:normal;font-weight:normal;\
         src:url(\"#FontID0\") format(svg)}\n.fil0 {fill:#2B2A29}\n]]></style></defs><path class=\"fil0\" d=\"M0 0z\"/>",
        "<style type=\"text/css\"><![CDATA[ @font-face { font-family:\"F\";src:url(\"data:font/woff2;base64,AA\") format(\"woff2\"); } \
         .fil0 {fill:#373435;fill-rule:nonzero} ]]></style><g id=\"Laag_x0020_1\"><metadata id=\"CorelCorpID_0Corel-Layer\"/></g>",
        "<!-- Generator: Sketch 52.5 (67469) - http://www.bohemiancoding.com/sketch --><g id=\"Page-1\" sketch:type=\"MSPage\" \
         xmlns:sketch=\"http://www.bohemiancoding.com/sketch/ns\"><a href=\"#side\"><path d=\"M0 0\"/></a></g>",
        "<style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style><path vectornator:x=\"1\" \
         xmlns:vectornator=\"http://vectornator.io\" custom=\"12.5 abc\" aria-label=\"Ei fil (PDF): lenkje\" role=\"img\"/>",
        "<text><textPath xlink:href=\"#p\" startOffset=\"50%\">Ring</textPath></text><path id=\"p\" d=\"M0 0h9\" marker-end=\"url(#m)\"/>\
         <marker id=\"m\" orient=\"auto\"><path d=\"M0 0z\"/></marker>",
    ] {
        let inside = inside.replace("PNG", PNG);
        assert_eq!(fault(&inside), None, "{inside}");
    }
    let illustrator = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \
         \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [\n\t<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">\n\t<!ENTITY ns_x \
         \"http://ns.adobe.com/Extensibility/1.0/\">\n]>\n<svg xmlns=\"&ns_svg;\" xmlns:x=\"&ns_x;\" x:viewOrigin=\"1 2\"/>";
    assert_eq!(look(illustrator.as_bytes()).fault, None);
}

#[test]
fn what_runs_or_fetches_is_found_however_it_is_written() {
    for inside in [
        "<script/>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">1</x:script>",
        "<q xmlns=\"http://a.example/\"><script xmlns=\"http://www.w3.org/2000/svg\">1</script></q>",
        "<SCRIPT/>",
        "<handler xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\">1</handler>",
        "<path xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\"/>",
        "<path onclick\n=\"1\"/>",
        "<path ONLOAD=\"1\"/>",
        "<svg onload =\"1\"/>",
        "<x:path xmlns:x=\"http://www.w3.org/2000/svg\" onclick=\"1\"/>",
        "<g xmlns:s=\"http://www.w3.org/2000/svg\"><path s:onclick=\"1\"/></g>",
        "<image href = \"https://x.example/a.png\"/>",
        "<image xlink:href=\"//x.example/a.png\"/>",
        "<image href=\"a.png\"/>",
        "<image href=\"&#104;ttps://x.example/\"/>",
        "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
        "<image href=\"data:image/png;base64,PHN2Zy8+\"/>",
        "<image href=\"data:image/png,%89PNG\"/>",
        "<image src=\"https://x.example/a.png\"/>",
        "<use href=\"https://x.example/a.svg#b\"/>",
        "<use href=\"data:image/svg+xml,a#b\"/>",
        "<a href=\"java&#10;script:alert(1)\"><text>x</text></a>",
        "<a href=\"&#106;avascript:alert(1)\"/>",
        "<a href=\"https://\"/>",
        "<a href=\"//x.example/\"/>",
        "<a href=\"https:x.example\"/>",
        "<a href=\"vbscript:1\"/>",
        "<a href=\"https://x.example/ &#10;javascript:1\"/>",
        "<path href=\"https://x.example/\"/>",
        "<a><image href=\"https://x.example/\"/></a>",
        "<q:a xmlns:q=\"http://a.example/\" xlink:href=\"https://x.example/\"/>",
        "<a href=\"data:text/html,a\"/>",
        "<a href=\"#a\" ping=\"https://x.example/\"/>",
        "<a href=\"#a\" attributionsrc=\"https://x.example/\"/>",
        "<path style=\"fill:url( https://x.example/a.svg#b)\"/>",
        "<path fill=\"URL('https://x.example/a.svg#b')\"/>",
        "<path fill=\"url(#a) url(//x.example)\"/>",
        "<path cursor=\"url(https://x.example/a.cur), auto\"/>",
        "<path style=\"fill:\\75rl(https://x.example/)\"/>",
        "<path style=\"&#102;ilter:url(#a)\"/>",
        "<style>@import 'https://x.example/a.css';</style>",
        "<style>@im<!-- -->port 'https://x.example/a.css';</style>",
        "<style>@im<![CDATA[port 'https://x.example/a.css';]]></style>",
        "<style>@im&#112;ort 'https://x.example/a.css';</style>",
        "<style>@IMPORT url(//x.example)</style>",
        "<style><![CDATA[a{background:url(//x.example/)}]]></style>",
        "<style>path{fill:url(\"https://x.example/a.svg#a\")}</style>",
        "<style>a{content:\"/*\";background:url(//x.example/);content:\"*/\"}</style>",
        "<style>a{content:\"x\nbackground:url(//x.example/)\"}</style>",
        "<style>a{background:image-set('https://x.example/a.png' 1x)}</style>",
        "<style>a{background:-webkit-image-set('https://x.example/a.png' 1x)}</style>",
        "<style>a{background:image('https://x.example/a.png')}</style>",
        "<style>a{background:cross-fade('https://x.example/a.png',red)}</style>",
        "<style>@font-face{src:src('https://x.example/a.woff')}</style>",
        "<style>a{width:expression(1)}</style>",
        "<style>@document url(x){}</style>",
        "<style>a{}<g/></style>",
        "<font-face-uri xlink:href=\"https://x.example/a.svg#f\"/>",
        "<color-profile xlink:href=\"https://x.example/a.icc\"/>",
        "<meta xmlns=\"http://www.w3.org/1999/xhtml\" http-equiv=\"refresh\" content=\"0;url=https://x.example/\"/>",
        "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
        "<foreignObject><iframe src=\"a\"/></foreignObject>",
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" href=\"javascript:1\"/>",
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"a\"/>",
        "<animate attributeName=\"href\" to=\"javascript:1\"/>",
        "<set attributeName=\"onclick\" to=\"1\"/>",
        "<animateTransform attributeName=\"transform\"/>",
        "<discard begin=\"0s\"/>",
        "<video href=\"a.mp4\"/>",
        "<q:a xmlns:q=\"http://a.example/\" xlink:type=\"simple\" xlink:href=\"javascript:1\"/>",
        "<audio href=\"a.mp3\"/>",
        "<script xmlns=\"\"/>",
        "<g xml:base=\"https://x.example/\"><use href=\"#a\"/></g>",
        "<?xml-stylesheet href=\"https://x.example/a.css\"?>",
        "<path newattribute=\"https://x.example/\"/>",
        "<x:path/>",
        "<path x:y=\"1\"/>",
        "<g>&a;</g>",
        "<g></svg></g>",
        "<g>",
    ] {
        assert!(
            matches!(fault(inside), Some(DrawingFault::Acts(_) | DrawingFault::Unreadable)),
            "{inside} {:?}",
            fault(inside)
        );
    }
}

#[test]
fn html_in_a_drawing_lays_out_words_and_no_more() {
    for inside in [
        "<h:img src=\"https://x.example/\"/>",
        "<h:div onclick=\"1\"/>",
        "<h:div h:onclick=\"1\"/>",
        "<h:div style=\"background:url(https://x.example/)\"/>",
        "<h:td background=\"https://x.example/a.png\"/>",
        "<h:td background=\"a.png\"/>",
        "<h:p src=\"a.png\"/>",
        "<h:a href=\"javascript:1\"/>",
        "<h:a href=\"https://x.example\" ping=\"https://x.example\"/>",
        "<h:a href=\"https://x.example\" ping=\"a\"/>",
        "<h:form/>",
        "<h:style>p{}</h:style>",
        "<h:link rel=\"stylesheet\" href=\"a.css\"/>",
        "<h:DIV/>",
    ] {
        let inside = format!("<g xmlns:h=\"http://www.w3.org/1999/xhtml\">{inside}</g>");
        assert!(matches!(fault(&inside), Some(DrawingFault::Acts(_))), "{inside}");
    }
    let nested = |times: usize| {
        format!("<div xmlns=\"http://www.w3.org/1999/xhtml\">{}{}</div>", "<b>".repeat(times), "</b>".repeat(times))
    };
    assert_eq!(fault(&nested(20)), None);
    assert!(matches!(fault(&nested(60)), Some(DrawingFault::Heavy(_))));
}

#[test]
fn what_is_no_drawing_for_all_that_read_it_is_told() {
    let utf16: Vec<u8> = drawing("<script/>").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin = [b"<svg xmlns='http://www.w3.org/2000/svg'><title>\xe5</title></svg>".as_slice()].concat();
    let bytes = [utf16.clone(), [&[0xff, 0xfe], utf16.as_slice()].concat(), latin, b"\x1f\x8b\x08\0".to_vec()];
    let texts = [
        "",
        "no drawing",
        "<svg",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script/></html>",
        "<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "<svg xmlns=\"http://a.example/\"/>",
        "<svg/><svg/>",
        "GIF89a<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<!-- %PDF-1.7 --><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<?xml version=\"1.0\" encoding=\"utf-7\"?><svg/>",
        "<?xml version=\"1.0\" encoding=\"iso-2022-jp\"?><svg/>",
        "<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"https://x.example/a\">]><svg>&a;</svg>",
        "<!DOCTYPE svg [<!ENTITY % a \"http://x.example/\">]><svg/>",
        "<!DOCTYPE svg [<!ENTITY a \"http://www.w3.org/1999/xhtml\">]><svg xmlns:h=\"&a;\"/>",
        "<!DOCTYPE svg [<!ENTITY a \"http://a.example/\" <!ATTLIST svg onload CDATA \"1\">>]><svg/>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"1\">]><svg/>",
        "<!DOCTYPE svg [<!-- --><!ATTLIST svg onload CDATA \"1\">]><svg/>",
        "<!DOCTYPE svg [<!ELEMENT svg ANY>]><svg/>",
        "<!DOCTYPE html><svg/>",
        "<!DOCTYPE svg [<!ENTITY a \"https://a.example/a.png\">]><svg><image href=\"&a;\"/></svg>",
    ];
    for whole in texts.map(|text| text.as_bytes().to_vec()).iter().chain(&bytes) {
        assert!(
            matches!(look(whole).fault, Some(DrawingFault::Acts(_) | DrawingFault::Unreadable)),
            "{}",
            String::from_utf8_lossy(whole)
        );
    }
}

#[test]
fn what_never_ends_is_not_drawn() {
    let nested =
        |open: &str, close: &str, times: usize| format!("{}<path/>{}", open.repeat(times), close.repeat(times));
    let doubled = |how: fn(usize, usize) -> String| (1..40).map(|n| how(n, n - 1)).collect::<String>();
    let gif = "R0lGODlh/////4AAAAAAAP///ywAAAAAAQABAAACAkQBADs=";
    for inside in [
        "<filter><feTurbulence baseFrequency=\"1\" numOctaves=\"9999999\"/></filter>".to_owned(),
        "<filter><feMorphology radius=\"5000\"/></filter>".to_owned(),
        "<filter><feMorphology radius=\"1e999\"/></filter>".to_owned(),
        "<filter><feGaussianBlur stdDeviation=\"3 99999\"/></filter>".to_owned(),
        "<filter><feConvolveMatrix order=\"200\"/></filter>".to_owned(),
        "<filter><feDisplacementMap/></filter>".to_owned(),
        "<filter><feImage href=\"#a\"/></filter>".to_owned(),
        "<filter><feTile/></filter>".to_owned(),
        "<filter><feDiffuseLighting/></filter>".to_owned(),
        format!("<filter id=\"a\">{}</filter>", "<feOffset/>".repeat(2000)),
        format!("<filter id=\"a\"><feOffset/></filter>{}", "<g filter=\"url(#a)\"/>".repeat(2000)),
        // A thousand million of the same.
        format!(
            "<g id=\"u0\"><path/></g>{}",
            doubled(|n, m| format!("<g id=\"u{n}\"><use href=\"#u{m}\"/><use href=\"#u{m}\"/></g>"))
        ),
        format!(
            "<path id=\"u0\"/>{}",
            doubled(|n, m| {
                format!(
                    "<clipPath id=\"u{n}\"><path clip-path=\"url(#u{m})\"/><path clip-path=\"url(#u{m})\"/></clipPath>"
                )
            })
        ),
        format!(
            "<path id=\"u0\"/>{}",
            doubled(|n, m| {
                format!("<mask id=\"u{n}\"><path mask=\"url(#u{m})\"/><path style=\"mask: url(#u{m})\"/></mask>")
            })
        ),
        format!(
            "<path id=\"u0\"/>{}",
            doubled(|n, m| {
                format!("<pattern id=\"u{n}\"><path fill=\"url(#u{m})\" stroke=\"url('#u{m}')\"/></pattern>")
            })
        ),
        format!(
            "<path id=\"u0\"/>{}",
            doubled(|n, m| {
                format!("<marker id=\"u{n}\"><path d=\"M0 0h1h1h1h1h1\" marker-mid=\"url(#u{m})\"/></marker>")
            })
        ),
        format!(
            "<style>.a{{marker:url(#m)}}</style><marker id=\"m\">{}</marker><g class=\"a\"><path d=\"{}\"/></g>",
            "<path/>".repeat(100),
            "h1".repeat(10_000)
        ),
        format!(
            "<style>path{{fill:url(#p)}}</style><pattern id=\"p\">{}</pattern>{}",
            "<rect/>".repeat(1000),
            "<path/>".repeat(1000)
        ),
        format!(
            "<pattern id=\"p\">{}</pattern><g fill=\"url(#p)\">{}</g>",
            "<rect/>".repeat(1000),
            "<path/>".repeat(1000)
        ),
        // Numbers that are too large, or grow.
        format!("<path stroke-width=\"1e9\" d=\"M0 0{}\"/>", "c1 2 3 4 5 6".repeat(3000)),
        "<path d=\"M0 0l1.1e30.5\"/>".to_owned(),
        "<rect width=\"1e300\"/>".to_owned(),
        format!("<path stroke-width=\"90000\" d=\"M0 0{}\"/>", "c1 2 3 4 5 6".repeat(30_000)),
        format!(
            "<path style=\"stroke-width:9cm\" d=\"M0 0{}\"/><path style=\"stroke-width:90000\"/>",
            "c1 2 3 4 5 6".repeat(30_000)
        ),
        nested("<svg width=\"10\" height=\"10\" viewBox=\"0 0 1 1\">", "</svg>", 60),
        nested("<g transform=\"translate(1) scale(10)\">", "</g>", 60),
        format!("<path {}/>", (0..300).map(|n| format!("data-{n}=\"\" ")).collect::<String>()),
        format!("<text>{}</text>", "abc def ".repeat(50_000)),
        format!("<text>{}</text>", "<tspan>hei du</tspan>".repeat(20_000)),
        // What uses itself.
        "<g id=\"a\"><use href=\"#a\"/></g>".to_owned(),
        "<pattern id=\"a\"><path fill=\"url(#a)\"/></pattern><path fill=\"url(#a)\"/>".to_owned(),
        "<mask id=\"a\"><path mask=\"url(#b)\"/></mask><mask id=\"b\"><path mask=\"url(#a)\"/></mask>".to_owned(),
        // Deep, many, large.
        nested("<g>", "</g>", 5000),
        nested("<svg>", "</svg>", 500),
        format!(
            "<g id=\"u0\"/>{}",
            (1..500).map(|n| format!("<use id=\"u{n}\" href=\"#u{}\"/>", n - 1)).collect::<String>()
        ),
        "<path/>".repeat(300_000),
        format!("<style>{}</style>{}", "a{fill:red}".repeat(20_000), "<path/>".repeat(1000)),
        format!("<style>{}</style>{}", "g g g g g g g g path{fill:red}", nested("<g>", "</g>", 80)),
        format!("<style>{}</style>{}", "*{fill:url(#x)}".repeat(5000), "<path/>".repeat(1000)),
        format!("<image href=\"data:image/png;base64,{gif}\"/>"),
        format!("<style>a{{background:url(data:image/gif;base64,{gif})}}</style>"),
        "<text>abcdefghi</text>".repeat(50_000),
    ] {
        let short: String = inside.chars().take(200).collect();
        assert!(matches!(fault(&inside), Some(DrawingFault::Heavy(_))), "{short} {:?}", fault(&inside));
    }
}

#[test]
fn words_in_a_drawing_may_hold_an_identity_number() {
    let line = |inside: &str| look(drawing(inside).as_bytes()).identity;
    assert_eq!(line("\n<title>Kart for 018107 00021</title>"), Some(2));
    assert_eq!(line("<path d=\"M018107 00021\"/><text>12 000</text>"), None);
    for tells in [
        "<text><![CDATA[01810700021]]></text>",
        "<text>0181070002&#49;</text>",
        "<text>018107&#160;00021</text>",
        "<text><tspan>018107</tspan><tspan>00021</tspan></text>",
        "<text>\n   <tspan>018107</tspan>\n   <tspan>00021</tspan>\n</text>",
        "<text><tspan>0</tspan> <tspan>1</tspan><tspan>8</tspan><tspan>10700021</tspan></text>",
        "<text>2026<tspan>01810700021</tspan></text>",
        "<text>nr 0181<a href=\"#a\">07<tspan>00021</tspan></a></text>",
        "<desc>01810700021</desc>",
        "<g aria-label=\"For 018107 00021\"/>",
        "<g aria-label=\"For 01810700&#48;21\"/>",
        "<g xlink:title=\"01810700021\"/>",
        "<g data-name=\"01810700021\"/>",
        "<g q:label=\"01810700021\" xmlns:q=\"http://a.example/\"/>",
        "<q:p xmlns:q=\"http://a.example/\">01810700021</q:p>",
        "<g content=\"&lt;mxCell value=&quot;01810700021&quot;/&gt;\"/>",
        "<!-- 01810700021 -->",
        "<?x 01810700021?>",
        "<text>018107</text><text>00021</text>",
        "<text>0</text><text>1</text><text>8</text><text>1</text><text>0</text><text>7</text><text>0</text><text>0</text>\
         <text>0</text><text>2</text>\n<text>1</text>",
        "<g id=\"p01810700021\"/>",
        "<g data-nr=\"01810700021\"/>",
        "<g nr=\"01810700021\"/>",
        "<a href=\"https://a.example/?nr=01810700021\"/>",
        "<style>p::after{content:'01810700021'}</style>",
        "<foreignObject><div xmlns=\"http://www.w3.org/1999/xhtml\">0181<b>07</b> 00021</div></foreignObject>",
    ] {
        assert_eq!(line(tells), Some(1 + tells.matches('\n').count()), "{tells}");
    }
    for quiet in [
        "<text>01</text><text>81</text><text>07</text><text>00021</text>",
        "<text>018107</text><text>kr</text><text>00021</text>",
        "<text><tspan>01</tspan><tspan>810</tspan></text><path id=\"p1234567890123\" data-x=\"12.01810700021\"/>",
        "<style>.a{x:018107 00021}</style>",
        "<g transform=\"translate(018107 00021)\"/>",
    ] {
        assert_eq!(line(quiet), None, "{quiet}");
    }
}

#[test]
fn links_lead_out_of_a_drawing_with_their_words() {
    let links = look(
        drawing("<a href=\" https://a.example/ \"><text>Les <tspan>her</tspan></text></a><text>x</text>").as_bytes(),
    )
    .links;
    assert_eq!(links, [DrawnLink { words: "Les her".to_owned(), address: "https://a.example/".to_owned() }]);
}

#[test]
fn a_drawing_states_its_size() {
    let size = |attributes: &str| look(format!("<svg {attributes}/>").as_bytes()).size;
    assert_eq!(size("width=\"120\" height='80px'"), Some((120, 80)));
    assert_eq!(size("width=\"100%\" viewBox=\"0 0 24 12\""), Some((24, 12)));
    assert_eq!(size("viewBox=\"0,0 24,12\""), Some((24, 12)));
    assert_eq!(size("width=\"1e9\" height=\"3\""), None);
}

#[test]
fn filters_are_not_set_on_paper() {
    let set = |inside: &str| String::from_utf8(without_filters(drawing(inside).into_bytes())).unwrap_or_default();
    let whole = "<filter id=\"a\"/><g\n filter=\"url(#a)\" style=\"filter:url(#a);x:filter\"><path class=\"filter1\"/></g>\
                 <style>.filter1{filter:drop-shadow(0 0 red)}</style><style><![CDATA[ a{filter:url(#a)} ]]></style>";
    assert_eq!(set(whole), drawing(&whole.replace("filter", "unused")));
    let words = "<text>Kaffefilter filter</text><!-- filter --><image href=\"data:image/png;base64,AAfilterBB\"/>";
    assert_eq!(set(words), drawing(words));
}
