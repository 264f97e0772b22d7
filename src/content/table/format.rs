//! The number formats of a workbook: their parts, and what they make of text.

/// The format that Excel does not write in its file, since every Excel knows it by its number.
pub(super) fn built_in(id: u32) -> &'static str {
    match id {
        1 => "0",
        2 => "0.00",
        3 | 37 | 38 | 41 => "#,##0",
        4 | 39 | 40 | 43 => "#,##0.00",
        5 | 6 | 42 => "\"kr\" #,##0",
        7 | 8 | 44 => "\"kr\" #,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 | 48 => "0.00E+00",
        14 => "dd.mm.yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 | 20 => "h:mm",
        19 | 21 => "h:mm:ss",
        22 => "dd.mm.yyyy h:mm",
        45 | 47 => "mm:ss",
        46 => "[h]:mm:ss",
        _ => "",
    }
}

/// Text as a cell with this format shows it: the fourth part is for text, or the last if it says where the text stands.
pub(super) fn text_shown(text: &str, format: &str) -> String {
    let parts = parts(format);
    let is_for_text = |part: &&&str| (parts.len() > 3 || part.contains('@')) && !part.eq_ignore_ascii_case("general");
    let Some(part) = parts.last().filter(is_for_text) else { return text.to_owned() };
    let (mut shown, mut chars) = (String::new(), part.chars());
    while let Some(c) = chars.next() {
        match c {
            '@' => shown.push_str(text),
            '"' => shown.extend(chars.by_ref().take_while(|c| *c != '"')),
            '\\' => shown.extend(chars.next()),
            '_' | '*' => drop(chars.next()),
            '[' => drop(chars.by_ref().take_while(|c| *c != ']').count()),
            c => shown.push(c),
        }
    }
    // A format repeats the text of a cell at most as often as it has room for signs.
    if part.matches('@').count() > 1 && text.len() > 1_000 { text.to_owned() } else { shown }
}

/// The part of a format that is for this number, and the number that it shows: the second part shows no sign of its own.
pub(super) fn section(format: &str, value: f64) -> (&str, f64) {
    match parts(format).as_slice() {
        [_, negative, ..] if value < 0.0 => (negative, -value),
        [_, _, zero, ..] if value == 0.0 => (zero, value),
        [first, ..] => (first, value),
        [] => ("", value),
    }
}

/// A format's parts, for numbers above zero, below it, zero, and text.
fn parts(format: &str) -> Vec<&str> {
    let (mut parts, mut start, mut quoted) = (Vec::new(), 0, false);
    for (at, c) in format.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => {
                parts.push(&format[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&format[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_shown_as_its_format_says() {
        let shows = [(";;;", ""), (";;", "ord"), ("0;-0;;@", "ord"), ("@\" kr\"", "ord kr"), ("0;0;0;\\»@", "»ord")];
        for (format, shown) in shows {
            assert_eq!(text_shown("ord", format), shown, "{format}");
        }
    }
}
