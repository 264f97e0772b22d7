//! What measures are chosen by: their ages, levels and other values, each with the measures that have it and a page of its own.

use std::collections::BTreeMap;

use super::{Ages, Edition, Entry, EntryId, Kind, Listing, Measure, Prevention, Prose, Site, Who};
use crate::content::AddressWord;
use crate::content::markdown;
use crate::content::name::plain;

/// The kind of the finder's pages in `data/site.json`, and their template.
pub const MEASURES_BY: &str = "measures-by";

const ALL: AddressWord = AddressWord(["alle", "alle", "all"]);

/// What measures can be chosen by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is a key of a measure")]
pub enum Facet {
    Ages,
    Levels,
    Prevention,
    Service,
    Arena,
    Theme,
    Risk,
}

impl Facet {
    /// In the order in which they are offered.
    pub const ALL: [Facet; 7] =
        [Facet::Ages, Facet::Levels, Facet::Prevention, Facet::Service, Facet::Arena, Facet::Theme, Facet::Risk];

    /// Its name in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Facet::Ages => "ages",
            Facet::Levels => "levels",
            Facet::Prevention => "prevention",
            Facet::Service => "service",
            Facet::Arena => "arena",
            Facet::Theme => "theme",
            Facet::Risk => "risk",
        }
    }

    /// What the addresses of its values begin with, but for those that have words of their own.
    fn address_word(self) -> AddressWord {
        AddressWord(match self {
            Facet::Ages => ["alder", "alder", "age"],
            Facet::Levels => ["niva", "niva", "level"],
            Facet::Prevention => ["forebygging", "forebygging", "prevention"],
            Facet::Service => ["teneste", "tjeneste", "service"],
            Facet::Arena => ["stad", "sted", "place"],
            Facet::Theme => ["tema", "tema", "theme"],
            Facet::Risk => ["risiko", "risiko", "risk"],
        })
    }

    /// Whether its values are free words: then one that a single measure has leads to the measure, and has no page of its own.
    pub fn is_in_words(self) -> bool {
        matches!(self, Facet::Arena | Facet::Theme | Facet::Risk)
    }
}

/// A stage of childhood, by which measures are chosen: wider than the bands in which leaders look for gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgeStage {
    /// In pregnancy.
    BeforeBirth,
    /// The youngest and the oldest in it; without an oldest, all who are older.
    Years(u32, Option<u32>),
}

impl AgeStage {
    /// All of them, the youngest first: before school, the two halves of school, and adults.
    pub const ALL: [AgeStage; 5] = [
        AgeStage::BeforeBirth,
        AgeStage::Years(0, Some(5)),
        AgeStage::Years(6, Some(12)),
        AgeStage::Years(13, Some(18)),
        AgeStage::Years(19, None),
    ];

    /// The end of the address of its page.
    fn slug(self, lang: &str) -> String {
        match self {
            AgeStage::BeforeBirth => {
                AddressWord(["for-fodselen", "for-fodselen", "before-birth"]).for_site(lang).to_owned()
            }
            AgeStage::Years(from, Some(to)) => format!("{from}-{to}"),
            AgeStage::Years(from, None) => format!("{}-{from}", AddressWord(["fra", "fra", "from"]).for_site(lang)),
        }
    }
}

/// The stages that ages in an editor's words reach into: «6-16», «Frå 13 år», «Før fødselen», «Alle». None if the words tell no age.
pub fn age_stages(written: &str) -> Vec<AgeStage> {
    let years = |stage: &AgeStage| match *stage {
        AgeStage::BeforeBirth => None,
        AgeStage::Years(first, last) => Some((first, last)),
    };
    let ages = Ages::read(written);
    AgeStage::ALL.into_iter().filter(|stage| ages.is_some_and(|ages| ages.overlap(years(stage)))).collect()
}

/// What a measure has of a facet, as it is read.
#[derive(Debug, Clone, Copy)]
pub enum Stated<'a> {
    /// One of the stages that its ages reach into.
    Stage(AgeStage),
    /// A level.
    Level(u32),
    /// A kind of prevention.
    Prevention(Prevention),
    /// Who is responsible, by reference.
    Who(&'a Who),
    /// Ages, theme or risk in plain words.
    Words(&'a super::Text),
    /// Where it is done.
    Prose(&'a Prose),
}

impl Measure {
    /// What the measure has of a facet. The same places in it are the same values in every language.
    pub fn stated(&self, facet: Facet) -> Vec<Stated<'_>> {
        match facet {
            Facet::Ages => {
                let stages = self.ages.as_ref().map(|ages| age_stages(&ages.text)).unwrap_or_default();
                let words = self.ages.iter().filter(|_| stages.is_empty()).map(Stated::Words);
                stages.iter().copied().map(Stated::Stage).chain(words).collect()
            }
            Facet::Levels => self.levels.iter().copied().map(Stated::Level).collect(),
            Facet::Prevention => self.prevention.into_iter().map(Stated::Prevention).collect(),
            Facet::Service => self.service.iter().map(Stated::Who).collect(),
            Facet::Arena => self.arena.iter().map(Stated::Prose).collect(),
            Facet::Theme => self.theme.iter().map(Stated::Words).collect(),
            Facet::Risk => self.risk.iter().map(Stated::Words).collect(),
        }
    }
}

impl Stated<'_> {
    /// Where it comes among the values of its facet, and the end of the address of its page; `None` if it is a sentence, which
    /// no other measure shares.
    fn slug(self, facet: Facet, lang: &str) -> Option<(usize, String)> {
        /// The most signs that a value in words has.
        const LONGEST: usize = 60;
        let with_word = |end: &str| format!("{}-{end}", facet.address_word().for_site(lang));
        let of_words = |words: &str| Some(plain(words)).filter(|end| !end.is_empty() && end.len() <= LONGEST);
        Some(match self {
            Stated::Stage(band) => (AgeStage::ALL.iter().position(|known| *known == band)?, band.slug(lang)),
            Stated::Level(level) => (level as usize, with_word(&level.to_string())),
            Stated::Prevention(kind) => (kind as usize, kind_slug(kind).for_site(lang).to_owned()),
            Stated::Who(Who::Reference(reference)) => {
                (0, with_word(&of_words(reference.id.rsplit('/').next().unwrap_or_default())?))
            }
            Stated::Who(Who::Words(prose)) | Stated::Prose(prose) => {
                (usize::MAX, with_word(&of_words(&markdown::words(&prose.line))?))
            }
            Stated::Words(text) => (usize::MAX, with_word(&of_words(&text.text)?)),
        })
    }
}

fn kind_slug(kind: Prevention) -> AddressWord {
    AddressWord(match kind {
        Prevention::Universal => ["universelle", "universelle", "universal"],
        Prevention::Selective => ["selektive", "selektive", "selective"],
        Prevention::Indicated => ["indikerte", "indikerte", "indicated"],
    })
}

/// A measure, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeasurePlace {
    /// Its table.
    pub table: EntryId,
    /// Its row there, from 0.
    pub row: usize,
}

/// A value that some measure has.
#[derive(Debug, Clone)]
pub struct MeasureValue {
    /// What it is a value of.
    pub facet: Facet,
    /// The end of the address of its page, which no other value has.
    pub slug: String,
    /// The measures that have it, in the order of their tables: at least one.
    pub measures: Vec<MeasurePlace>,
    /// Which of the first measure's values of the facet it is.
    pub item: usize,
    /// Whether it has a page of its own.
    pub has_page: bool,
}

/// All measures of a site, and all that they can be chosen by.
#[derive(Debug, Clone)]
pub struct MeasureFinder {
    /// The address of the page of all measures, from the root of an edition.
    pub all: String,
    /// In the order of their tables.
    pub measures: Vec<MeasurePlace>,
    /// In the order of facets; ages, levels and kinds in their own order, words by their addresses.
    pub values: Vec<MeasureValue>,
    /// The address of the overview of all tables.
    listing: String,
}

/// Fewer measures are found at a glance.
const FEW: usize = 9;

impl MeasureFinder {
    /// The finder of the entries of a site's first language; none if there are few measures.
    pub fn of(entries: &[Entry], lang: &str) -> Option<MeasureFinder> {
        let listing = entries.iter().find(|entry| entry.listing() == Some(Listing::Measures))?.address.clone()?;
        let tables = entries.iter().filter(|entry| entry.kind == Kind::MeasureTable && entry.address.is_some());
        let mut measures = Vec::new();
        let mut found: BTreeMap<(Facet, usize, String), MeasureValue> = BTreeMap::new();
        for entry in tables {
            let rows = entry.measure_table().map(|table| table.measures.as_slice()).unwrap_or_default();
            for (row, measure) in rows.iter().enumerate() {
                let place = MeasurePlace { table: entry.id, row };
                measures.push(place);
                for facet in Facet::ALL {
                    for (item, stated) in measure.stated(facet).into_iter().enumerate() {
                        let Some((rank, slug)) = stated.slug(facet, lang) else { continue };
                        let value = found.entry((facet, rank, slug.clone())).or_insert_with(|| MeasureValue {
                            facet,
                            slug,
                            measures: Vec::new(),
                            item,
                            has_page: false,
                        });
                        if value.measures.last() != Some(&place) {
                            value.measures.push(place);
                        }
                    }
                }
            }
        }
        if measures.len() < FEW {
            return None;
        }
        let mut values: Vec<MeasureValue> = found.into_values().collect();
        for value in &mut values {
            value.has_page = !value.facet.is_in_words() || value.measures.len() > 1;
        }
        Some(MeasureFinder { all: format!("{listing}{}/", ALL.for_site(lang)), measures, values, listing })
    }

    /// The address of a value's page, from the root of an edition.
    pub fn address(&self, value: &MeasureValue) -> String {
        format!("{}{}/", self.listing, value.slug)
    }

    /// The addresses of its pages.
    pub fn addresses(&self) -> Vec<String> {
        let values = self.values.iter().filter(|value| value.has_page).map(|value| self.address(value));
        std::iter::once(self.all.clone()).chain(values).collect()
    }
}

impl Site {
    /// The finder of an edition's measures, with the same addresses in every language.
    pub fn measure_finder(&self, edition: &Edition) -> Option<MeasureFinder> {
        let first = self.first();
        MeasureFinder::of(&first.entries, &first.lang).filter(|_| !edition.has_some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_as_editors_write_them_are_in_the_stages_that_they_reach_into() {
        let [before, small, school, teens, adults] = AgeStage::ALL;
        let cases: [(&str, &[AgeStage]); 20] = [
            ("6-16", &[school, teens]),
            ("0–6 år", &[small]),
            ("5-6", &[small]),
            ("0-1", &[small]),
            ("13", &[teens]),
            ("13–18 år", &[teens]),
            ("12-16", &[school, teens]),
            ("Før fødselen", &[before]),
            ("Gravide", &[before]),
            ("Before birth", &[before]),
            ("Alle aldrar", &[small, school, teens]),
            ("Frå 13 år", &[teens, adults]),
            ("16+", &[teens, adults]),
            ("Fra 6 til 12 år", &[school]),
            ("Under 6 år", &[small]),
            ("Opptil 6 år", &[small]),
            ("6–18 månader", &[small]),
            ("6 veker – 2 år", &[small]),
            ("0-24", &[small, school, teens, adults]),
            ("Ungdom", &[]),
        ];
        for (written, bands) in cases {
            assert_eq!(age_stages(written), bands, "{written}");
        }
    }
}
