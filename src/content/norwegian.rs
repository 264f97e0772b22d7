//! Keys as an editor may write them in Norwegian, for suggestions.

/// The English key for a Norwegian one, in nynorsk or bokmål.
pub fn english(key: &str) -> Option<&'static str> {
    let key = key.to_lowercase();
    NORWEGIAN.iter().find(|(_, words)| words.contains(&key.as_str())).map(|(english, _)| *english)
}

const NORWEGIAN: &[(&str, &[&str])] = &[
    ("title", &["tittel", "overskrift"]),
    ("name", &["namn", "navn"]),
    ("what", &["kva", "hva"]),
    ("responsible", &["ansvarleg", "ansvarlig", "ansvar"]),
    ("tools", &["verktoy", "verktøy", "skjema"]),
    ("deadline", &["frist"]),
    ("deadlines", &["fristar", "frister"]),
    ("consent", &["samtykke"]),
    ("meeting", &["mote", "møte"]),
    ("child", &["barn", "barnet"]),
    ("guardians", &["foresette", "føresette", "foresatte", "foreldre"]),
    ("family", &["familie", "familien"]),
    ("document", &["dokumentasjon", "dokumenter"]),
    ("interpreter", &["tolk"]),
    ("outcomes", &["utfall", "val", "valg"]),
    ("answer", &["svar"]),
    ("owner", &["eigar", "eier"]),
    ("reviewed", &["gjennomgatt", "gjennomgått", "revidert"]),
    ("holder", &["stafetthaldar", "stafettholder"]),
    ("purpose", &["formal", "formål", "føremål"]),
    ("audience", &["malgruppe", "målgruppe"]),
    ("ages", &["alder"]),
    ("number", &["nummer"]),
    ("colour", &["farge", "color"]),
    ("phone", &["telefon", "tlf"]),
    ("email", &["epost", "e-post"]),
    ("hours", &["opningstid", "åpningstid"]),
    ("languages", &["sprak", "språk"]),
    ("measures", &["tiltak"]),
    ("services", &["tenester", "tjenester"]),
    ("contact", &["kontakt"]),
    ("description", &["skildring", "beskrivelse"]),
    ("levels", &["nivå", "niva"]),
    ("link", &["lenke", "lenkje"]),
    ("file", &["fil"]),
    ("agenda", &["sakliste", "dagsorden"]),
    ("minutes", &["referat"]),
    ("participants", &["deltakarar", "deltakere"]),
];
