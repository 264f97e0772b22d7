//! How old the children are whom something is for, as it is written: «6–16», «4–18 år», «Før fødselen».

/// The ages that a text states, in years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ages {
    /// Before the child is born.
    BeforeBirth,
    /// From the birthday on which a child reaches the first age until the one on which it reaches the second; without a second,
    /// with no end. «6–16» lasts until the child turns 16: a school year ends the year one turns that old.
    Years(u32, Option<u32>),
}

/// Children who are in the same place: at home or in kindergarten, in primary school, and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgeBand {
    /// Before the child is born.
    BeforeBirth,
    /// Until school.
    Kindergarten,
    /// The first seven school years.
    Primary,
    /// The last three school years that all have.
    Lower,
    /// Upper secondary school.
    Upper,
    /// Grown up.
    Adult,
}

impl AgeBand {
    /// Every band, the youngest first.
    pub const ALL: [AgeBand; 6] =
        [AgeBand::BeforeBirth, AgeBand::Kindergarten, AgeBand::Primary, AgeBand::Lower, AgeBand::Upper, AgeBand::Adult];

    /// The first and the last age in years; `None` before birth, and no last age for those grown up.
    pub fn years(self) -> Option<(u32, Option<u32>)> {
        match self {
            AgeBand::BeforeBirth => None,
            AgeBand::Kindergarten => Some((0, Some(5))),
            AgeBand::Primary => Some((6, Some(12))),
            AgeBand::Lower => Some((13, Some(15))),
            AgeBand::Upper => Some((16, Some(18))),
            AgeBand::Adult => Some((19, None)),
        }
    }

    /// Whether a site must have something for it: those who are children and are born.
    pub fn is_expected(self) -> bool {
        !matches!(self, AgeBand::BeforeBirth | AgeBand::Adult)
    }
}

impl Ages {
    /// Reads ages that are written in years: one, two with a dash or a word between, or one with «frå», «+» or «til».
    /// «Alle» are all children. `None` for everything else, such as school years.
    pub fn read(written: &str) -> Option<Ages> {
        const UNBORN: [&str; 7] =
            ["før fødsel", "gravid", "svangerskap", "før barnet", "before birth", "pregnan", "unborn"];
        const OLDEST: u32 = 150;
        const ADULT: u32 = 19;
        const YOUNGEST: [&str; 5] = ["mån", "mnd", "month", "veke", "uke"];
        let text = written.to_lowercase();
        let begins = |starts: &[&str]| {
            text.split(|c: char| !c.is_alphabetic()).any(|word| starts.iter().any(|start| word.starts_with(start)))
        };
        if text.split(' ').any(|word| matches!(word, "alle" | "all")) && !text.contains(|c: char| c.is_ascii_digit()) {
            return Some(Ages::Years(0, Some(ADULT)));
        }
        // Months and weeks are those of the first years.
        if begins(&YOUNGEST) {
            return Some(Ages::Years(0, Some(2)));
        }
        let mut numbers = Vec::new();
        let mut words = String::new();
        for part in text.split_inclusive(|c: char| !c.is_ascii_digit()) {
            let digits = part.trim_end_matches(|c: char| !c.is_ascii_digit());
            if !digits.is_empty() {
                numbers.push(digits.parse::<u32>().ok().filter(|years| *years < OLDEST)?);
                words.push(' ');
            }
            words.push_str(&part[digits.len()..]);
        }
        if numbers.is_empty() {
            return UNBORN.iter().any(|word| text.contains(word)).then_some(Ages::BeforeBirth);
        }
        let words: Vec<&str> = words.split(|c: char| c.is_whitespace() || "-–—.".contains(c)).collect();
        let (mut is_open, mut is_start) = (false, true);
        for word in words.into_iter().filter(|word| !word.is_empty()) {
            match word {
                "år" | "års" | "åringar" | "åringer" | "years" | "year" | "old" | "til" | "to" | "og" | "and" => {}
                "frå" | "fra" | "from" | "over" | "oppover" | "eldre" | "older" | "up" | "+" => is_open = true,
                "under" | "opptil" => is_start = false,
                _ => return None,
            }
        }
        match numbers.as_slice() {
            [end] if !is_start => Some(Ages::Years(0, Some(*end))),
            [from] if is_open => Some(Ages::Years(*from, None)),
            [one] => Some(Ages::Years(*one, Some(one + 1))),
            [from, to] if from <= to && is_start => Some(Ages::Years(*from, Some(*to.max(&(from + 1))))),
            _ => None,
        }
    }

    /// Whether children of a band are among those of these ages.
    pub fn reach(self, band: AgeBand) -> bool {
        self.overlap(band.years())
    }

    /// Whether children between two ages in years, without a last if there is no end, are among those of these ages; `None` are
    /// those who are not born.
    pub(super) fn overlap(self, years: Option<(u32, Option<u32>)>) -> bool {
        let (Ages::Years(from, until), Some((first, last))) = (self, years) else {
            return self == Ages::BeforeBirth && years.is_none();
        };
        last.is_none_or(|last| from <= last) && until.is_none_or(|until| until > first)
    }
}

#[cfg(test)]
mod tests {
    use super::AgeBand::*;
    use super::*;

    #[test]
    fn ages_are_read_as_they_are_written() {
        let years = |from, until| Some(Ages::Years(from, until));
        for (written, read) in [
            ("6–16", years(6, Some(16))),
            ("6-16 år", years(6, Some(16))),
            ("Frå 4 til 18 år", years(4, Some(18))),
            ("1 år", years(1, Some(2))),
            ("5-åringar", years(5, Some(6))),
            ("16–16", years(16, Some(17))),
            ("Frå 13 år", years(13, None)),
            ("12 år og eldre", years(12, None)),
            ("16+", years(16, None)),
            ("Under 6 år", years(0, Some(6))),
            ("Før fødselen", Some(Ages::BeforeBirth)),
            ("Gravide", Some(Ages::BeforeBirth)),
            ("Before birth", Some(Ages::BeforeBirth)),
            ("8.–10. klasse", None),
            ("0–18 månader", years(0, Some(2))),
            ("Alle", years(0, Some(19))),
            ("", None),
            ("16–6", None),
            ("1, 2, 3", None),
            ("99999999999", None),
            ("4294967295", None),
            ("6–999", None),
        ] {
            assert_eq!(Ages::read(written), read, "{written}");
        }
    }

    #[test]
    fn what_ends_when_a_child_turns_six_is_for_none_who_are_six() {
        let bands = |written: &str| -> Vec<AgeBand> {
            let ages = Ages::read(written);
            AgeBand::ALL.into_iter().filter(|band| ages.is_some_and(|ages| ages.reach(*band))).collect()
        };
        assert_eq!(bands("1–6"), [Kindergarten]);
        assert_eq!(bands("6–16"), [Primary, Lower]);
        assert_eq!(bands("0–18"), [Kindergarten, Primary, Lower, Upper]);
        assert_eq!(bands("13+"), [Lower, Upper, Adult]);
        assert_eq!(bands("12–16"), [Primary, Lower]);
        assert_eq!(bands("18–24"), [Upper, Adult]);
        assert_eq!(bands("Før fødselen"), [BeforeBirth]);
        assert_eq!(bands("Alle"), [Kindergarten, Primary, Lower, Upper]);
    }
}
