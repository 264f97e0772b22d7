//! How near two words are, for «did you mean».

/// What somebody wrote, to be compared with many words that may have been meant.
pub struct Mistyped {
    /// As identifiers and keys are written.
    plain: String,
    length: usize,
    letters: [i16; LETTERS],
}

/// How many groups letters are counted in: words with other letters need not be compared letter by letter.
const LETTERS: usize = 32;

/// Nobody writes one long text for another, and the time to compare them is the product of their lengths.
const LONGEST: usize = 64;

fn count(word: &str, letters: &mut [i16; LETTERS], by: i16) {
    for letter in word.chars().take(2 * LONGEST) {
        letters[letter as usize % LETTERS] += by;
    }
}

impl Mistyped {
    /// For words like `written`.
    pub fn new(written: &str) -> Mistyped {
        let plain = written.to_lowercase().replace([' ', '_'], "-");
        let mut letters = [0; LETTERS];
        count(&plain, &mut letters, 1);
        Mistyped { length: plain.chars().count(), plain, letters }
    }

    /// How many letters of `word` are wrong in what was written; `None` if they are too many for it to be meant.
    pub fn distance(&self, word: &str) -> Option<usize> {
        // In a word of two letters every other word is one letter off.
        let far = (self.length + 1) / 4;
        if self.length > LONGEST || word.chars().count().abs_diff(self.length) > far {
            return None;
        }
        let mut letters = self.letters;
        count(word, &mut letters, -1);
        // A wrong letter is one too many and one too few.
        if letters.iter().map(|count| usize::from(count.unsigned_abs())).sum::<usize>() > 2 * far {
            return None;
        }
        Some(strsim::damerau_levenshtein(&self.plain, word)).filter(|distance| *distance <= far)
    }
}

/// The candidate that an editor most likely meant by `written`, if any is near.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = Mistyped::new(written);
    let near = candidates.into_iter().filter_map(|candidate| Some((written.distance(candidate)?, candidate)));
    near.min().map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::{Mistyped, nearest};

    #[test]
    fn a_word_is_near_if_few_of_its_letters_are_wrong() {
        for (written, word, wrong) in [
            ("tool", "tools", Some(1)),
            ("got", "goto", Some(1)),
            ("skulee", "skule", Some(1)),
            ("stafetthaldra", "stafetthaldar", Some(1)),
            ("Coordinating Unit", "coordinating-unit", Some(0)),
            ("målgruppe", "målgrupa", Some(2)),
            ("id", "is", None),
            ("hus", "mus", Some(1)),
            ("lærar", "eigar", None),
        ] {
            assert_eq!(Mistyped::new(written).distance(word), wrong, "{written} {word}");
        }
        assert_eq!(nearest("notet", ["notat", "mote", "note-a"]), Some("notat"));
    }
}
