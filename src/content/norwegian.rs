//! Keys as an editor may write them in Norwegian, for suggestions.

/// The English key for a Norwegian one, in nynorsk or bokmål.
pub fn english(key: &str) -> Option<&'static str> {
    meant(key, NORWEGIAN)
}

/// The folder that one with a Norwegian name, or a name in the singular, is meant to be.
pub fn english_folder(name: &str) -> Option<&'static str> {
    meant(name, FOLDERS)
}

/// The kind that what editors want to make is, by its name in nynorsk or bokmål, where that is another than the kind's own.
pub fn kind_of(name: &str) -> Option<&'static str> {
    meant(name, KINDS)
}

/// The reader or setting whose mark is meant by a Norwegian word.
pub fn mark_of(word: &str) -> Option<&'static str> {
    meant(word, MARKS)
}

/// What the program calls what is meant by a word.
fn meant(word: &str, words: &[(&'static str, &[&str])]) -> Option<&'static str> {
    let word = word.to_lowercase();
    words.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(meant, _)| *meant)
}

const KINDS: &[(&str, &[&str])] = &[
    ("unit", &["skule", "skole", "barnehage", "helsestasjon", "school", "kindergarten"]),
    ("news", &["nyheit", "nyhet", "nyheiter", "nyheter", "nytt"]),
    ("arena", &["møte", "team"]),
    ("plan", &["hending", "hendelse", "arrangement", "møteplan", "event"]),
    ("tool", &["sjekkliste"]),
    ("contact", &["telefon", "nummer", "telefonnummer"]),
];

const MARKS: &[(&str, &[&str])] = &[
    (
        "guardian",
        &["forelder", "foreldre", "foresett", "føresett", "føresette", "foresette", "foresatt", "foresatte", "heimen"],
    ),
    ("young", &["ung", "unge", "ungdom", "ungdommar", "ungdommer", "barn", "barnet", "barn-og-unge"]),
    ("employee", &["tilsett", "tilsette", "ansatt", "ansatte"]),
    ("leader", &["leiar", "leiarar", "leder", "ledere"]),
    ("neighbour", &["nabo", "naboar", "naboer"]),
    ("school", &["skule", "skulen", "skole", "skolen"]),
    ("kindergarten", &["barnehage", "barnehagen"]),
    ("health-station", &["helsestasjon", "helsestasjonen"]),
];

const FOLDERS: &[(&str, &[&str])] = &[
    (
        "guides",
        &["guide", "rettleiar", "rettleiarar", "veileder", "veiledere", "handlingsrettleiar", "handlingsveileder"],
    ),
    ("services", &["service", "teneste", "tenester", "tjeneste", "tjenester"]),
    ("measures", &["measure", "tiltak", "tiltaksoversikt"]),
    ("tools", &["tool", "verktoy", "verktøy", "skjema"]),
    ("roles", &["role", "rolle", "roller"]),
    ("arenas", &["arena", "arenaer", "arenaar", "møtearena", "møtearenaer", "samarbeidsarena"]),
    ("situations", &["situation", "situasjon", "situasjonar", "situasjoner"]),
    ("units", &["unit", "eining", "einingar", "enhet", "enheter", "skular", "skoler", "barnehagar", "barnehager"]),
    ("readers", &["reader", "lesar", "lesarar", "leser", "lesere"]),
    ("pages", &["page", "side", "sider"]),
    ("calendar", &["kalender", "årshjul", "arshjul"]),
    ("files", &["file", "filer", "dokument", "dokumenter"]),
    ("images", &["image", "bilete", "bilder", "bilde", "foto"]),
];

const NORWEGIAN: &[(&str, &[&str])] = &[
    ("title", &["tittel", "overskrift"]),
    ("name", &["namn", "navn"]),
    ("what", &["kva", "hva"]),
    ("responsible", &["ansvarleg", "ansvarlig", "ansvar"]),
    ("tools", &["verktoy", "verktøy", "skjema"]),
    ("deadline", &["frist"]),
    ("deadlines", &["fristar", "frister"]),
    ("set_by", &["sett_av", "satt_av"]),
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
    ("web_only", &["berre_nett", "bare_nett"]),
    ("when_closed", &["nar_stengt", "når_stengt", "stengt", "closed"]),
    ("sms", &["tekstmelding", "melding"]),
    ("groups", &["grupper"]),
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
