# Severities, frames of messages
severity-error = feil
severity-warning = advarsel
severity-note = merknad
severity-help = hjelp
follows =
    { $count ->
        [one] Ett sted til har samme årsak: { $places }
       *[other] { $count } steder til har samme årsak: { $places }
    }
follows-among = { $count } steder til har samme årsak, blant annet { $places }
follows-short =
    { $count ->
        [one] (Ett sted til har samme årsak.)
       *[other] ({ $count } steder til har samme årsak.)
    }
touches =
    { $count ->
        [one] (Gjelder ett nettsted: { $names }.)
       *[other] (Gjelder { $count } nettsteder: { $names }.)
    }
touches-among = (Gjelder { $count } nettsteder: { $names } og { $more } til.)
in-cell = { $message } (ark «{ $sheet }», celle { $cell })
help-nearest = Mente du «{ $nearest }»?

# Words at a second place
related-base = teksten i grunnfila står her
related-first = den første står her
related-locked = her er det låst
related-replaced = det laget har, står her
related-off = her er det slått av
related-site-lacks = og dette nettstedet har det ikke
related-taken = adressen hører til her
related-before = dette er steget før
related-contact = kontakten står her
related-first-lacking = dette er den første som mangler det
related-fill-phone = her mangler telefonnummeret
related-fill-reach = her mangler telefonnummer eller e-postadresse
related-fill-address = dette er adressen i et eksempel
related-fill-number = dette er kommunenummeret i et eksempel
related-fill-name = dette er navnet i et eksempel
unfinished-phone = nummeret til kontaktene
unfinished-address = adressen til nettstedet (`address`)
unfinished-number = kommunenummeret (`number`)
unfinished-name = navnet på kommunen (`name`)
unfinished-statement = adressen til tilgjengelighetserklæringen (`accessibility_statement`)
unfinished-logo = kommunevåpenet eller logoen (`logo` og `logo_alt` under `[look]`)

# What a PDF lacks
pdf-tags = dokumentstruktur (koder som skjermlesere bruker)
pdf-title = dokumenttittel
pdf-language = opplysning om hvilket språk teksten er på

# Files
site-missing = Mappen har ingen `site.toml` og er ikke et nettsted ennå.
    .title = Nettstedet har en `site.toml`
    .why = `site.toml` sier hvilken kommune nettstedet hører til, hvilke språk det er på, og hvem en skal ringe når det haster. Uten denne filen blir det ikke noe nettsted.
    .help = Se først etter at du er i riktig mappe. Mangler filen, så lag `site.toml` øverst i mappen med to linjer: `name = "Fjordvik kommune"` og `languages = ["nb"]`.
site-missing-empty = `site.toml` er tom.
    .help = Hent en eldre kopi av filen. Har du ingen, så skriv to linjer: `name = "Fjordvik kommune"` og `languages = ["nb"]`.
file-encoding = Filen er ikke lagret som UTF-8, og æ, ø og å kan ikke leses. Det viser seg først på linje { $line }: «{ $text }».
    .title = Filer er lagret som UTF-8
    .why = I gamle tegnkodinger (Windows-1252, UTF-16) blir æ, ø og å til feil tegn, og den som leser, får navn og råd som ikke kan leses. UTF-8 er likt på alle maskiner.
    .help = Åpne filen i Notisblokk, velg «Lagre som», og velg «UTF-8» i feltet «Koding» nederst. Fra Excel: Velg «Lagre som» og filtypen «CSV UTF-8 (kommadelt)».
    .help-backslash = Skal det stå en omvendt skråstrek, så skriv to: `\\`. I navn på filer og mapper bruker du vanlig skråstrek: `file = "files/samtykke.pdf"`.
file-encoding-utf16 = Filen er lagret som UTF-16 og kan ikke leses.
file-encoding-spoilt =
    { $more ->
        [0] Bokstaver er ødelagt av feil tegnkoding: «{ $text }» skulle vært «{ $right }».
        [one] Bokstaver er ødelagt av feil tegnkoding, her og ett sted til i filen: «{ $text }» skulle vært «{ $right }».
       *[other] Bokstaver er ødelagt av feil tegnkoding, her og { $more } steder til i filen: «{ $text }» skulle vært «{ $right }».
    }
    .help = Er det bare noen ord, så skriv dem på nytt. Er det hele filen, så hent en eldre kopi, og velg «UTF-8» når du åpner og lagrer den. En CSV-fil fra Excel lagrer du som «CSV UTF-8 (kommadelt)».
file-encoding-lost =
    { $more ->
        [0] En bokstav er borte i «{ $text }». Tegnet � står der den var.
        [one] En bokstav er borte i «{ $text }», og ett sted til i filen. Tegnet � står der den var.
       *[other] En bokstav er borte i «{ $text }», og { $more } steder til i filen. Tegnet � står der den var.
    }
    .help = Skriv ordet på nytt. Er det mange av dem, så hent en eldre kopi av filen: Bokstavene kan ikke hentes fram igjen fra denne.
file-encoding-turned = Etter «{ $before }» står det et usynlig tegn som snur teksten, slik at den blir vist som noe annet enn det den er.
    .help = Slett linjen, og skriv den på nytt. Slike tegn kan følge med når en kopierer, og blir brukt til å lure.
file-encoding-marks = En bokstav har mer enn 30 merker her.
    .help = Slett linjen, og skriv den på nytt.
file-encoding-turned-first = Linjen begynner med et usynlig tegn som snur teksten, slik at den blir vist som noe annet enn det den er.
    .help = Slett linjen, og skriv den på nytt. Slike tegn kan følge med når en kopierer, og blir brukt til å lure.
file-encoding-control =
    { $more ->
        [0] Etter «{ $before }» står det et usynlig tegn som ikke er tekst.
        [one] Etter «{ $before }», og ett sted til i filen, står det et usynlig tegn som ikke er tekst.
       *[other] Etter «{ $before }», og { $more } steder til i filen, står det et usynlig tegn som ikke er tekst.
    }
    .help = Slett linjen, og skriv den på nytt. Slike tegn følger ofte med når en kopierer fra Word eller fra en PDF.
file-encoding-control-first =
    { $more ->
        [0] Linjen begynner med et usynlig tegn som ikke er tekst.
        [one] Linjen begynner med et usynlig tegn som ikke er tekst. Det står ett til i filen.
       *[other] Linjen begynner med et usynlig tegn som ikke er tekst. Det står { $more } til i filen.
    }
    .help = Slett linjen, og skriv den på nytt. Slike tegn følger ofte med når en kopierer fra Word eller fra en PDF.
file-nul = Linje { $line } har et tegn som ikke er tekst. Filen er skadet, eller den er ikke en tekstfil.
    .title = Tekstfiler inneholder bare tekst
    .why = Slike tegn kommer av en avbrutt lagring eller av at en annen fil har fått feil navn. Da kan innhold være borte uten at noen ser det.
    .help = Hent en eldre kopi av filen, eller skriv linjen på nytt. Er det et dokument eller et bilde, så legg det i `files/` eller `images/`.
merge-unfinished = En sammenslåing i Git er ikke gjort ferdig: Linjen begynner med `{ $mark }`.
    .title = Sammenslåinger i Git er gjort ferdige
    .why = Når to personer har endret samme linje, legger Git begge utgavene i filen. Blir de liggende, får leseren to råd eller to telefonnumre om hverandre.
    .help = Velg hvilken utgave som skal stå: den over eller den under `=======`. Slett den andre, og slett alle linjene som begynner med `<<<<<<<`, `|||||||`, `=======` eller `>>>>>>>`.
file-too-large = Filen er på { $size } MB eller mer. Grensen er { $most } MB.
    .title = Ingen fil er for stor
    .why = En forelder med mobil og dårlig dekning må vente i minutter på en så stor fil. En stor tekstfil er som regel lagt i mappen ved en feil.
    .help = Lagre bildet i lavere oppløsning, eller del dokumentet i flere filer. Hører filen ikke til nettstedet, så flytt den ut av mappen.
file-too-large-text = Teksten er på { $size } kB. Grensen er { $most } kB.
    .help = Del den i flere filer, én for hver side eller hvert slag. Hører filen ikke til nettstedet, så flytt den ut av mappen.
file-too-large-site = Det er ikke plass til denne filen: tekstene og tabellene på nettstedet er på mer enn 8 MB til sammen.
    .help = Se hvilke filer som er store. Det som ikke hører til nettstedet, flytter du ut av mappen.
file-too-large-redirects = Nettstedet har mer enn 5 000 gamle adresser, når alle sider under dem er med.
    .help = Et alias på en veileder eller et nivå gjelder alt som ligger i mappen. Ta bort dem som ingen bruker lenger.
file-too-large-languages = Nettstedet har for mange språk. Grensen er { $most }.
    .help = Ta bort språk som ingen har oversatt noe til.
file-too-large-rows = Det er ikke plass til denne filen: nettstedet har mer enn 20 000 sider, rader og oppføringer til sammen.
    .help = Ta bort gamle rader fra tabellene, og flytt det som ikke hører til nettstedet, ut av mappen.
file-too-large-paper = Dokumentet «{ $path }» får { $size } kB tekst. Grensen er { $most } kB, omtrent 200 sider.
    .help = Del veilederen i to, eller flytt lange tekster fra stegene til sider. Har tabellene mange tiltak, så ta bort dem som ikke lenger er i bruk.
file-too-large-forms = Skjemaer og møter får et ark på papir hver på hvert språk: { $count } til sammen. Grensen er { $most }.
    .help = Slå sammen skjemaer som ligger nær hverandre, eller legg dem i `files/` som filer.
file-too-large-sheets = Veilederne får en oversikt på papir for hver enhet på hvert språk: { $count } til sammen. Grensen er { $most }.
    .help = Slå sammen enheter som har de samme kontaktene.
file-type = Filen «{ $path }» er av et slag som ikke kan legges ut.
    .title = Bare dokumenter, bilder, lyd og film blir lagt ut
    .why = En nettside, et skript eller et program i `files/` kan gjøre hva som helst i nettleseren til den som åpner det, og hente noe fra andre nettsteder uten at leseren vet det.
    .help = Legg ut dokumentet som PDF eller som en side her på nettstedet. Bilder kan være PNG, JPEG eller WebP.
file-type-svg = Tegningen «{ $path }» inneholder «{ $what }», som kan kjøre skript eller hente noe utenfra.
    .help = Lagre tegningen på nytt som «vanlig SVG», med bildene innebygd og uten skript, animasjon og lenker til filer. Eller lagre den som PNG.
file-type-svg-unread = Tegningen «{ $path }» lar seg ikke lese som SVG.
    .help = Åpne den i programmet den ble laget med, og lagre den på nytt som «vanlig SVG» i UTF-8, eller som PNG.
file-type-svg-heavy = Tegningen «{ $path }» krever for mye på grunn av «{ $what }»: Den ville ta svært lang tid å vise, eller ikke la seg vise.
    .help = Gjør den enklere der den ble laget: færre former, gjentakelser og effekter, mindre bilder i den. Eller lagre den som PNG.
file-content = Filen «{ $path }» er ikke det navnet sier (.{ $ending }).
    .title = Filer er det de heter
    .why = Nettleseren går etter innholdet. Leseren får et ødelagt bilde eller et dokument som ikke lar seg åpne.
    .help = Åpne filen på maskinen din og se hva den er. Lagre den på nytt i riktig format.
    .help-text = Lag en ny fil i Notisblokk, lim teksten inn, og lagre den med samme navn og koding «UTF-8». Skal leserne kunne laste ned dokumentet, legg det i `files/`.
file-content-other = Filen «{ $path }» heter .{ $ending }, men er av slaget .{ $is }.
    .help = Åpne filen i programmet den er laget i, og lagre den som .{ $ending }. Å bytte navn er ikke nok.
file-content-empty = Filen «{ $path }» er tom.
    .help = Ligger filen i OneDrive eller lignende, så høyreklikk på den, velg «Behold alltid på denne enheten», og vent til den er hentet. Ellers slett den.
file-content-cut = Slutten på filen «{ $path }» mangler.
    .help = Den ble ikke hentet eller lagret helt ut. Last ned eller lagre filen på nytt, og se at hele lar seg åpne.
file-content-pointer = Filen «{ $path }» er bare en henvisning fra Git LFS.
    .help = Kjør `git lfs pull` der nettstedet bygges.
file-content-page = Filen «{ $path }» er en nettside, ikke .{ $ending }.
    .help = Den er trolig innloggingssiden som kom i stedet for filen. Logg inn, last ned filen på nytt, og se at den lar seg åpne.
file-content-locked = Dokumentet «{ $path }» kan bare åpnes med passord.
    .help = Ta bort passordet i Word, Excel eller PowerPoint: «Fil», «Informasjon», «Beskytt». Lagre så på nytt.
file-unreadable = Filen kan ikke åpnes.
    .title = Alle filer kan åpnes
    .why = En fil som er låst, ville mangle på nettstedet, og med den kanskje et steg eller et telefonnummer. Derfor stopper betre.
    .help = Lukk filen i andre programmer, og vent til OneDrive eller lignende er ferdig med å synkronisere. Se så etter at du har lov til å lese den.
file-unreadable-changed = Bildet ble endret mens betre bygde.
    .help = Bygg på nytt når det er lagret.
file-unreadable-name = Navnet på filen har tegn som ikke kan stå i en adresse, for eksempel linjeskift eller `\`.
    .help = Gi filen et navn med vanlige bokstaver, siffer og bindestrek.
file-unreadable-special = Dette er ikke en vanlig fil, og den kan ikke leses.
    .help = Ta den bort fra mappen.
file-language = Navnet på oversettelsen sier ikke språket slik betre leser det.
    .title = Oversettelser har språket i navnet
    .why = Uten riktig språkkode blir oversettelsen en egen side i listen på første språk, og den som leser på sitt språk, finner den ikke.
    .help = Kall filen `{ $name }`: små bokstaver, og to eller tre av dem.
file-copy = Dette ser ut som en kopi av «{ $original }».
    .title = Kopier blir ikke lagt ut
    .why = OneDrive, Windows og lignende lager kopier når to endrer samme fil, eller når noen limer den inn. Kopien ville blitt en side til, med gamle opplysninger.
    .help = Sammenlign de to filene, behold den som er riktig, med navnet «{ $original }», og slett den andre. Er det en egen side, så gi den et navn som sier hva den er.
file-unknown = Filen «{ $path }» ligger et sted der den ikke blir lest, og kommer ikke med på nettstedet.
    .title = Filer ligger der de blir lest
    .why = Mappen sier hva en fil er: en tjeneste ligger i `services/`, en rolle i `roles/`. En fil på feil plass blir ikke vist, og den som trenger innholdet, finner det ikke.
    .help = Flytt filen dit den hører hjemme: `guides/`, `services/`, `tools/`, `roles/`, `pages/` eller en av de andre mappene. Skal den lastes ned, så legg den i `files/`. Notater til dere selv skal ligge utenfor mappen.
file-unknown-folder = Filen «{ $path }» ligger i en undermappe som ikke blir lest, og kommer ikke med på nettstedet.
    .help = Flytt filen til `{ $proposed }`.
file-unknown-misnamed = Mappen «{ $folder }» leses ikke, og det som ligger i den, kommer ikke med på nettstedet.
    .help = Gi mappen navnet `{ $nearest }`.
file-format = Filen «{ $path }» har en filtype som ikke kan leses, og tabellen kommer ikke med på nettstedet.
    .title = Filer har en type som kan leses
    .why = Det som står i en fil som ikke kan leses, mangler på nettstedet, og da finner ikke den ansatte hjelpen.
    .help = Åpne tabellen i programmet den er laget i, velg «Lagre som» og filtypen «Excel-arbeidsbok (*.xlsx)», og slett den gamle filen.
file-format-numbers = Filen «{ $path }» har en filtype som ikke kan leses, og tabellen kommer ikke med på nettstedet.
    .help = Åpne tabellen i Numbers, velg «Arkiv», «Eksporter til» og «Excel», lagre den som `{ $proposed }`, og slett den gamle filen.
file-format-document = Filen «{ $path }» har en filtype som ikke kan leses, og teksten kommer ikke med på nettstedet.
    .help = Kopier teksten over i en ren tekstfil med navnet `{ $proposed }`, og slett den gamle filen. Er den et skjema som skal lastes ned, så legg den i `files/`.
file-format-name = Navnet på filen «{ $path }» har en endelse som ikke kan leses, og innholdet kommer ikke med på nettstedet.
    .help = Gi filen navnet `{ $proposed }`. Ser du ikke endelsen, så velg «Vis» og «Filtyper» i Windows Utforsker.
picture-format = «{ $path }» kan ikke vises som bilde på en side.
    .title = Alle kan se bildene
    .why = Mange nettlesere viser ikke HEIC, TIFF og AVIF. Leseren får et tomt felt, og på papir er plassen tom.
    .help = Åpne filen i et bildeprogram, og lagre den som JPEG (foto) eller PNG (tegninger). Bruk den nye filen på siden. Er den ikke et bilde, så lag en lenke til den: ta bort `!` foran `[`.
picture-large = Bildet «{ $path }» er på { $size } MB.
    .title = Bilder på sidene er lette
    .why = Den som åpner siden på mobilen, må laste ned hele bildet. Med dårlig dekning tar det lang tid, og det koster av datapakken.
    .help = Er det et foto, så lagre det på nytt som JPEG: mindre utgaver av det lager betre selv. Er det en tegning, så åpne den i et bildeprogram, gjør den høyst 1600 piksler bred, og lagre den som PNG eller SVG. Grensen er 1 MB og 2500 piksler.
picture-large-pixels = Bildet «{ $path }» er { $width } × { $height } piksler.
    .help = Åpne bildet i et bildeprogram, gjør det høyst 1600 piksler bredt, og lagre det under samme navn. Siden har ikke plass til mer, og grensen er 2500 piksler.
picture-large-vast = Bildet «{ $path }» er { $width } × { $height } piksler. Det er så stort at mange telefoner ikke klarer å vise det, og det kommer ikke med i PDF-ene.
    .help = Åpne bildet i et bildeprogram, gjør det høyst 1600 piksler bredt, og lagre det under samme navn.
picture-large-profile = Bildet «{ $path }» ber om mer minne enn mange mobiler har, for å lese hvilke farger det har. Det kommer ikke med i PDF-ene.
    .help = Åpne bildet i et bildeprogram, og lagre det på nytt uten fargeprofil, som PNG eller JPEG.
file-unused = Ingen side bruker filen «{ $path }».
    .title = Hver fil er i bruk
    .why = Gamle skjemaer som blir liggende, kan fortsatt dukke opp i søk på nettet, og da fyller noen ut feil utgave.
    .help = Lag en lenke til filen: `[Navn på skjemaet]({ $address })`. Er filen ikke i bruk lenger, så slett den.
file-unused-theme = Ingenting bruker filen { $path } i temaet.
    .help = En fil i `theme/` gjelder når den heter det samme som en i temaet som følger med, eller når en annen av dine egne filer nevner den. Se navnene med: `betre theme list`
file-missing = Filen «{ $path }» finnes ikke.
    .title = Filer det vises til, finnes
    .why = Den som skal fylle ut et skjema, må få det opp. En lenke til en fil som ikke finnes, stopper saken for barnet.
    .help = Legg filen i mappen, eller rett navnet. Store og små bokstaver må være like: `files/Samtykke.pdf` er en annen fil enn `files/samtykke.pdf`.
folder-incomplete = Mappen skal være en veileder, men har ingen `guide.md`.
    .title = Veileder og nivå har innhold
    .why = En tom mappe er som regel noe som er glemt. Da mangler det en veileder eller et nivå for dem som skal følge opp barnet.
    .help = Lag filen `guide.md` i mappen med disse tre linjene: `+++`, `title = "Barn og unge"` og `+++`. Trenger du ikke mappen, så slett den.
folder-incomplete-pages = Mappen har sider, men ingen `index.md`.
    .help = Lag filen `index.md` i mappen med disse tre linjene: `+++`, `title = "For nyansatte"` og `+++`. Den er første side i delen, og menyen får navn av den. Skal sidene ikke være en del for seg, så flytt dem opp i `pages/`.
folder-incomplete-level = Mappen skal være et nivå, men har verken `level.md` eller steg.
    .help = Lag en fil for hvert steg, for eksempel `1-del-bekymringen.md`, eller en `level.md`. Trenger du ikke mappen, så slett den.
folder-incomplete-level-base = Nivået er oversatt, men `level.md` mangler i mappen.
    .help = Hent en eldre kopi av `level.md`. Skal nivået klare seg uten, så slett oversettelsen også, for eksempel `level.en.md`.
name-collision = Filen har samme navn som «{ $other }». Bare store og små bokstaver, eller måten æ, ø og å er lagret på, er ulike.
    .title = Filer har hvert sitt navn
    .why = Windows og Mac regner slike navn som ett. Når mappen blir kopiert, skriver den ene filen over den andre, og en side blir borte.
    .help = Gi den ene filen et annet navn, eller slett den som er til overs.
name-windows = Windows kan ikke ha en fil eller mappe som heter «{ $name }».
    .title = Filnavn kan brukes på Windows
    .why = Noen navn betyr utstyr på Windows, som `con` og `aux`, og punktum sist i et navn faller bort. Mappen kan da ikke kopieres til en Windows-PC, og nettstedet kan ikke lages eller legges ut der.
    .help = Gi den et annet navn.
name-windows-device = «{ $name }» er navnet på utstyr i Windows, og kan ikke være en fil eller mappe der.
    .help = Gi den et annet navn, for eksempel med et ord til: «{ $name }-side».
name-windows-end = Navnet «{ $name }» slutter med punktum eller mellomrom, og det kan ikke navn på Windows.
    .help = Ta bort punktumet eller mellomrommet til slutt.
name-windows-address = Adressen til siden slutter på «{ $name }», som er navnet på utstyr i Windows. Mappen kan ikke ligge på en Windows-tjener.
    .help = Gi siden et annet ord i adressen: `slug = "{ $name }-side"`.
symlink = Dette er en snarvei til en fil et annet sted (en symbolsk lenke), og den blir ikke fulgt.
    .title = Ingen snarveier til andre mapper
    .why = En snarvei kan føre ut av mappen, og da kunne filer som ikke skal ut, bli lagt på nett.
    .help = Slett snarveien, og legg en kopi av selve filen her.

# Format
front-matter-missing = Filen begynner ikke med `+++`.
    .title = Hver side har en innledning
    .why = Innledningen mellom +++ sier hva siden heter, og hvem som har ansvaret. Uten tittel finner ingen siden i menyen eller i søket.
    .help = Skriv tre linjer helt øverst i filen: `+++`, så `title = "Snakk med barnet"`, så `+++`. Teksten kommer under.
front-matter-missing-yaml = Innledningen står mellom `---`, men skal stå mellom `+++`.
    .help = Bytt ut begge linjene `---` med `+++`. Bruk likhetstegn og rette anførselstegn: `title = "Uro"`, ikke `title: Uro`.
front-matter-unclosed = Innledningen slutter ikke: Den andre linjen med `+++` mangler.
    .title = Innledningen slutter med `+++`
    .why = Uten den andre linjen vet ikke betre hvor teksten begynner, og hele siden blir borte for den som leser.
    .help = Skriv `+++` på en egen linje etter den siste nøkkelen, rett før teksten.
toml-syntax = Linjen kan ikke leses.
    .title = Nøkler og verdier er riktig skrevet
    .why = Ett tegn feil kan gjøre at en frist eller et telefonnummer faller ut. Derfor blir hver linje lest nøye, og betre gjetter ikke.
    .help = En linje skal ha en nøkkel, et likhetstegn og en verdi: `title = "Uro"`. Ser den riktig ut, så se på linjen over: Kanskje mangler det et anførselstegn eller en parentes der.
    .help-head = Skriv `[{ $id }]` på en egen linje over: andre viser til det, og det finnes ikke, så to er blitt til én. Er det ikke grunnen, så ta bort den ene av de to linjene.
    .help-line = Mangler det en linje som `{ $line }` over, så to er blitt til én? Skriv den der den andre begynner. Ellers tar du bort den ene av de to linjene.
toml-syntax-duplicate = Den samme nøkkelen står to ganger.
    .help = Ta bort den ene linjen. Flere verdier kan stå i en liste: `tools = ["undringsnotat", "samtaleguide"]`.
toml-syntax-quotes = Teksten har ikke rette anførselstegn på begge sider.
    .help = Skriv teksten mellom to rette anførselstegn: `title = "Uro"`. Inne i teksten bruker du « ». Går teksten over flere linjer, så skriv tre rette anførselstegn (`"""`) før og etter.
toml-syntax-backslash = En omvendt skråstrek (`\`) kan ikke stå slik i teksten.
    .help = Skriv to av dem: `\\`. I navn på filer og mapper bruker du vanlig skråstrek: `file = "files/samtykke.pdf"`.
toml-syntax-no-value = Nøkkelen har ingen verdi.
    .help = Skriv verdien etter likhetstegnet: `title = "Uro"`. Har du ingenting å skrive, så ta bort linjen. Kommer det senere, så skriv `"todo"`.
toml-syntax-equals = Det mangler et likhetstegn mellom nøkkelen og verdien.
    .help = Skriv `title = "Uro"`, ikke `title: "Uro"`. Er linjen vanlig tekst, skal den stå under den andre `+++`.
toml-syntax-date = Denne datoen finnes ikke.
    .help = Skriv år, måned og dag mellom rette anførselstegn: `"2026-03-15"`.
toml-syntax-unquoted = «{ $value }» må skrives på en fast måte, mellom rette anførselstegn.
    .help = Skriv `"{ $write }"`.
toml-syntax-unquoted-no-year = «{ $value }» må skrives på en fast måte, mellom rette anførselstegn.
    .help = Året mangler. Skriv `"{ $write }"` med riktig årstall.
toml-syntax-comma = Et komma mangler eller er for mye.
    .help = Sett komma mellom verdiene i en liste: `tools = ["undringsnotat", "samtaleguide"]`, og mellom nøklene i krøllparenteser: `{ "{" } answer = "Ja", goto = "next" { "}" }`. Etter den siste nøkkelen skal det ikke stå komma.
toml-syntax-bracket = En parentes er åpnet, men ikke lukket, eller omvendt.
    .help = Hver `[` skal ha sin `]`, og hver `{ "{" }` skal ha sin `{ "}" }` på samme linje: `deadline = { "{" } within = "14 d" { "}" }`.
toml-syntax-key = Nøkkelen har tegn som ikke kan stå i en nøkkel.
    .help = En nøkkel har bare bokstavene a–z, sifre, `-` og `_`, for eksempel `review_every`. Den kan ikke ha mellomrom, æ, ø eller å.
toml-syntax-number = Verdien ser ut som et tall, men er ikke riktig skrevet.
    .help = Et tall har bare sifre: `number = 2`. Telefonnummer, kommunenummer, datoer og frister står mellom rette anførselstegn: `"02800"`, `"0301"`, `"2026-03-15"`, `"14 d"`.
toml-syntax-deep = Det står for mange lister og parenteser inne i hverandre.
    .help = Skriv det enklere: Én liste med tekst eller krøllparenteser er nok, for eksempel `tools = ["undringsnotat"]`.
toml-syntax-invisible = Etter «{ $before }» står det et usynlig tegn, eller et annet mellomrom enn det vanlige.
    .help = Slett det som står mellom «{ $before }» og det neste synlige tegnet, og skriv et vanlig mellomrom. Slike tegn følger ofte med når en kopierer fra nettsider, Teams eller Word.
toml-syntax-invisible-first = Linjen begynner med et usynlig tegn, eller med et annet mellomrom enn det vanlige.
    .help = Slett det som står foran det første synlige tegnet. Slike tegn følger ofte med når en kopierer fra nettsider, Teams eller Word.
curly-quotes = Tegnet { $quote } er et typografisk anførselstegn. Her må det være et rett: `"`.
    .title = Rette anførselstegn rundt verdier
    .why = Word bytter ut rette anførselstegn med typografiske, og da kan ikke verdien leses. Inne i teksten kan du bruke « » som du vil.
    .help = Skriv teksten mellom to rette anførselstegn: `title = "Uro"`. Skriv i Notisblokk eller en annen teksteditor, ikke i Word.
key-unknown = Nøkkelen `{ $key }` kan ikke stå her.
    .title = Bare nøkler som finnes
    .why = En feilskrevet nøkkel ville blitt oversett, og da kunne et steg miste fristen eller den ansvarlige uten at noen så det. Rett nøkkelen, eller skriv setningen i teksten under.
    .help = Ta bort nøkkelen, eller skriv innholdet i teksten under innledningen. `betre explain { $kind }` viser hvilke nøkler som finnes.
    .help-toml = Ta bort nøkkelen. `betre explain { $kind }` viser hvilke nøkler som finnes her.
    .help-move-up = En nøkkel hører til den nærmeste linjen over som står i hakeparenteser, for eksempel `[[targets]]` eller `[acute]`. Hører `{ $key }` til hele filen, så flytt linjen opp over den første av dem. Ellers tar du den bort.
key-unknown-id = Dokumentet blir kjent igjen på filnavnet, og kan ikke ha en annen id.
    .help = Ta bort linjen.
key-unknown-word = Nettstedet har ikke noe ord som heter «{ $key }».
    .help = Under `[words]` kan det stå: { $words }. Andre tekster står under `[phrases]`.
key-unknown-column = Oversikten har ingen kolonne `{ $key }`.
    .help = Skriv en av disse: { $columns }.
key-unknown-no-columns = Denne oversikten har ingen kolonner å velge mellom: `{ $key }`.
    .help = Ta bort `columns` og `heads`.
key-unknown-phrase = Temaet har ingen tekst som heter «{ $key }».
    .help = Se i `words/` i temaet hva tekstene heter. Ord som bøyes, står under `[words]`.
value-type = Her skal det stå { $expected }, men det står { $found }.
    .title = Hver verdi er av riktig slag
    .why = En verdi av feil slag kan ikke vises riktig, for eksempel en frist som bare er et tall. Da vet ikke den ansatte om det er dager eller uker.
    .help = Tekst, datoer og frister står mellom rette anførselstegn: `"14 d"`. Tall og `true` står uten: `2`. En liste står i hakeparenteser: `["a", "b"]`. Nøkler i en verdi står i krøllparenteser: `{ "{" } text = "…" { "}" }`.
    .help-id = Skriv `[{ $id }]` på en egen linje over `{ $key }`: andre viser til det, og det finnes ikke.
value-type-named = Nøkkelen `{ $key }` står ikke under noen linje som `[id]`.
    .help = I denne filen står hver ting under en egen linje med id-en sin i hakeparenteser, for eksempel `[barnevern]`. Flytt `{ $key }` ned under den linjen den hører til.
value-type-levels = Her skal det stå tall på nivå, men i cellen står det «{ $value }».
    .help = Skriv tallene med komma mellom: `0, 1`.
value-invalid = Verdien «{ $value }» kan ikke brukes her.
    .title = Verdier er skrevet slik de skal
    .why = Datoer, frister, farger og mål for svar har en fast skrivemåte, slik at de betyr det samme for alle. `betre explain` viser hva hver nøkkel tar imot.
    .help = Skriv { $expected }.
    .help-name = Skriv hva det er, foran id-en: `step:{ $value }` hvis det er et steg, `level:{ $value }` hvis det er et nivå, `service:{ $value }` hvis det er en tjeneste.
    .help-no-year = Året mangler. Skriv { $example } med riktig årstall.
    .help-no-year-when = Året mangler. Skriv { $example } med riktig årstall. Er det hvert år, så skriv { $yearly }.
    .help-one-day = Her skal det stå én dag, ikke et tidsrom: { $first } eller { $last }.
value-invalid-alias = «{ $value }» kan ikke være en adresse på dette nettstedet.
    .help = Skriv den slik den var på dette nettstedet, med skråstrek fremst: `"/gammel/side/"` eller `"/niva-0.html"`. Ta bort det som kommer etter `?` eller `#`. Bokstaver, siffer, mellomrom og vanlige skilletegn kan være med, men ikke `..`, to skråstreker etter hverandre eller tegn som `\ : * % { "{" }`.
value-invalid-address = «{ $value }» kan ikke være adressen til nettstedet.
    .help = Skriv adressen slik folk skriver den i nettleseren, til mappen der nettstedet ligger, uten filnavn, `?`, `#` eller `@`: `address = "https://bti.fjordvik.example/"`.
value-invalid-valid = Den siste dagen dokumentet gjelder ({ $value }), er før den første ({ $first }).
    .help = Rett `valid_to` eller `valid_from`.
value-invalid-hosts = Nettadressen «{ $value }» har tegn som ikke kan stå i reglene til en vert (`hosts`).
    .help = Skriv adressen med bokstavene a–z, siffer, punktum, bindestrek og skråstrek: `address = "https://bti.fjordvik.example/"`.
value-invalid-choice = Her kan det ikke stå «{ $value }», bare ett av disse ordene: { $choices }.
    .help = Bytt ut «{ $value }» med det ordet som passer best, skrevet nøyaktig slik det står i listen.
value-invalid-goto = «{ $value }» er ikke et mål som et svar kan føre til.
    .help = Skriv `next` (neste steg), `stay` (samme steg én gang til), `close` (avslutte), `system` (tiltak for gruppen) eller `acute`. Til noe bestemt skriver du hva det er, og id-en: `step:snakk-med-barnet`, `level:2`, `service:ppt`.
value-invalid-cell = Verdien «{ $value }» kan ikke brukes her.
    .help = Skriv { $expected }, uten anførselstegn.
value-invalid-level = Nivå { $value } finnes ikke.
    .help = Skriv tallene på nivå som finnes: { $levels }.
title-missing = Det mangler tittel på «{ $id }» ({ $kind }).
    .title = Alt har en tittel
    .why = Tittelen står i menyen, i søket og i lenker, og skjermleseren leser den opp først. Uten den vet ingen hva siden er.
    .help = Skriv en tittel øverst, i innledningen mellom +++ eller under linjen i hakeparenteser: `title = "Snakk med barnet"`.
    .help-table = I en `.toml`-fil skriver du `title = "Tiltak i barnehagen"` øverst. Til en CSV-fil eller et regneark lager du en fil med samme navn og endelsen `.md`, med disse tre linjene: `+++`, `title = "Tiltak i barnehagen"` og `+++`.
    .help-forms = Skriv hvordan ordet skrives: `forms = ["PPT"]`.
value-missing = Nøkkelen `{ $key }` mangler.
    .title = Nøkler som må være med
    .why = Noen få nøkler må være med for at resten skal gi mening: et svar må ha ord, en kontakt må ha navn. Ellers står det et tomt felt der noen venter et svar.
    .help = Legg til `{ $key } = "…"`: på en egen linje, eller etter et komma når det står i krøllparenteser. Vet du det ikke ennå, så skriv `{ $key } = "todo"`.
    .help-date = Legg til `{ $key } = "…"` med år, måned og dag, som `"2026-03-15"`: på en egen linje, eller etter et komma når det står i krøllparenteser. Vet du det ikke ennå, så skriv `{ $key } = "todo"`.
value-missing-empty = Nøkkelen `{ $key }` er tom.
    .help = Skriv noe mellom anførselstegnene: `{ $key } = "…"`. Vet du det ikke ennå, så skriv `{ $key } = "todo"`.
value-missing-cell = Kolonnen «{ $key }» er tom i denne raden.
    .help = Fyll ut cellen, eller slett raden.
value-missing-phase = Fasen `{ $key }` har verken tittel eller tekst.
    .help = Legg til `title = "…"` i fasen, eller skriv om den i teksten under en overskrift med merket: `## Undersøkelse { "{" }#{ $key }{ "}" }`.
value-missing-address = Nettadressen til nettstedet mangler. Den må være med når nettstedet skal legges ut.
    .help = Skriv øverst i `site.toml`: `address = "https://bti.fjordvik.example/"`, med adressen der nettstedet skal ligge.
colour-without-word = Fargen har ikke noe ord som sier hva den betyr.
    .title = En farge har et ord
    .why = Den som ikke ser farger, bruker skjermleser eller skriver ut i svart-hvitt, må få vite det samme som alle andre.
    .help = Legg til `word` ved siden av fargen: `{ "{" } text = "Svar på henvisning", within = "1 w", colour = "red", word = "Haster" { "}" }`.
todo = Verdien av `{ $key }` er ikke skrevet ennå.
    .title = Ingenting gjenstår å skrive
    .why = `"todo"` holder åpent det du ikke vet ennå, og blir ikke vist på siden. Alt må være på plass før nettstedet legges ut, så ingen møter et hull der de trenger et svar.
    .help = Bytt ut `"todo"` eller `"…"` med verdien, eller ta bort linjen om den ikke trengs.
todo-why = Verdien av `{ $key }` er ikke skrevet ennå: { $why }
todo-cell = En celle i kolonnen «{ $key }» er ikke skrevet ennå.
    .help = Skriv verdien i cellen, eller tøm den om det ikke er noe å skrive.
todo-cell-why = En celle i kolonnen «{ $key }» er ikke skrevet ennå: { $why }
    .help = Skriv verdien i cellen, eller tøm den om det ikke er noe å skrive.
todo-link = Lenken «{ $key }» fører ingen steder ennå.
    .help = Bytt ut `todo:` med det lenken skal føre til, for eksempel `[{ $key }](@helsestasjon)`, eller ta bort lenken og la ordene stå.
todo-text = Dette er ikke skrevet ennå: «{ $key }»
    .help = Skriv det som mangler, eller ta bort linjen.
rule-unknown = Det finnes ingen regel som heter «{ $rule }».
    .title = Regler det vises til, finnes
    .why = En regel med feil navn blir ikke endret, og du tror at noe er slått av eller på som ikke er det.
    .help = Skriv navnet slik det står i hakeparentesene i meldingen, for eksempel `title-long`. `betre explain` viser alle reglene.
rule-fixed = Regelen «{ $rule }» kan ikke slås av eller gjøres mildere.
    .title = Noen regler ligger fast
    .why = Regler som verner barnet, familien eller leserne, gjelder på alle nettsteder. Et brudd i oppfølgingen kan en kommune gjøre til en advarsel mens en gammel veileder flyttes, men det skal alltid være synlig.
    .help = Ta bort linjen, og rett det regelen sier ifra om.
rule-fixed-warnable = Regelen «{ $rule }» kan ikke slås av, bare gjøres til en advarsel for hele nettstedet.
    .help = Skriv i `site.toml`, under `[checks]`: `{ $rule } = { "{" } level = "warning", reason = "gammel veileder under flytting" { "}" }`.
rule-idle = Regelen «{ $rule }» er satt til side, men ingenting bryter den lenger.
    .title = Unntak blir tatt bort når de ikke trengs
    .why = Et unntak som blir stående, skjuler den neste feilen av samme slag.
    .help = Ta bort linjen `{ $rule }` under `[checks]` i `site.toml`.
rule-idle-allow = Dokumentet er unntatt fra regelen «{ $rule }», men bryter den ikke lenger.
    .help = Ta bort `{ $rule }` fra `allow`.

# Translations
translation-fact = Nøkkelen `{ $key }` er en opplysning som bare skal stå i grunnfilen, ikke i oversettelsen.
    .title = Oversettelser har bare ord
    .why = En opplysning som står to steder, blir ulik med tiden. Da får den som leser på engelsk, feil frist eller feil nummer å ringe.
    .help = Ta bort `{ $key }` her. Grunnfilen er filen med samme navn uten språkkode: `snakk-med-barnet.md` til `snakk-med-barnet.en.md`.
translation-fact-value = «{ $value }» er en opplysning som bare skal stå i grunnfilen, ikke i oversettelsen.
    .help = Ta bort hele nøkkelen her. Grunnfilen er filen med samme navn uten språkkode.
translation-orphan = Oversettelsen hører ikke til noen fil.
    .title = Oversettelser hører til en grunnfil
    .why = En oversettelse uten grunnfil blir ikke vist. Det kommer oftest av at grunnfilen har fått nytt navn, og da forsvinner siden for dem som trenger den på sitt språk.
    .help = Gi oversettelsen samme navn som grunnfilen, med språkkoden foran endelsen: `2-snakk-med-barnet.md` og `2-snakk-med-barnet.en.md`.
    .help-table = Sett den samme id-en i hakeparentesene som i grunnfilen, eller ta bort `[{ $id }]` her.
translation-orphan-no-id = Denne delen av oversettelsen har ingen `id`, så den kan ikke legges over noen del av grunnfilen.
    .help = Skriv samme `id` i grunnfilen og i oversettelsen: `{ "{" } id = "ja", answer = "Yes" { "}" }`.
translation-orphan-item = Denne delen av oversettelsen har `id = "{ $id }"`, og ingen del av grunnfilen har samme id.
    .help = Skriv samme `id` i grunnfilen og i oversettelsen: `{ "{" } id = "ja", answer = "Yes" { "}" }`.
translation-orphan-cell = Raden i oversettelsen har ikke samme id som noen rad i grunnfilen.
    .help = Legg til en kolonne som heter «id» i begge filene, og skriv samme id i de to radene som hører sammen, for eksempel «kor».
translation-language = Oversettelsen til «{ $lang }» blir ikke brukt: Nettstedet blir ikke oversatt til det språket (`languages`: { $languages }).
    .title = Oversettelser er på nettstedets språk
    .why = Det første språket i `languages` er grunnspråket, og de andre er oversettelser. En fil på et språk som ikke står der, er arbeid som ingen får lese.
    .help = Legg til «{ $lang }» sist i `languages` i `site.toml`. Er «{ $lang }» det første språket der, så ta heller bort `.{ $lang }` fra filnavnet.
translation-language-first = Filen er på «{ $lang }», som er grunnspråket på nettstedet. Det er ingen oversettelse.
    .help = Ta bort `.{ $lang }` fra filnavnet.
translation-lacking = Oversettelsen av «{ $title }» til «{ $language }» mangler { $number ->
    [one] én tekst. Den
   *[other] { $number } tekster. De
} blir vist på grunnspråket.
    .title = En oversettelse har alle ordene med
    .why = Svarene, samtykkene og det neste steget står ofte i nøklene øverst i fila. Er bare brødteksten oversatt, får leseren et valg som hun ikke kan lese.
    .help = Legg til de samme nøklene i oversettelsen, med ordene på det andre språket. Deler av en liste blir kjent igjen på `id`.
translation-old = Oversettelsen er laget av en eldre tekst enn den som står i grunnfila nå.
    .title = En oversettelse følger grunnteksten
    .why = En oversettelse som ligger etter en endring, sier noe annet enn grunnteksten: et nummer, en frist, et råd. På siden står det at originalen er nyere.
    .help = Les gjennom begge, rett oversettelsen, og skriv så `translated_from = "{ $now }"`.
translation-old-unknown = Oversettelsen sier ikke hvilken tekst den er laget av.
    .help = Er oversettelsen lik grunnteksten nå, så skriv `translated_from = "{ $now }"`. Da får du vite det når grunnteksten blir endret.
language-words = Betre har ingen ord på «{ $language }». Menyen, knappene og overskriftene på de sidene blir på «{ $words }».
    .title = Betre har ord på språkene til nettstedet
    .why = Den som leser på et annet språk, kommer ikke videre når knappene er på norsk. De blir merket som norske, så en skjermleser leser dem rett.
    .help = Lag `theme/words/{ $lang }.ftl` med de samme nøklene som i `en.ftl`, eller gi opp språket. Disse har betre: { $known }.
language-unread = Ordene til betre på «{ $language }» er oversatt, men ingen som snakker språket, har lest gjennom dem ennå.
    .title = Ordene på et språk er lest av en som kan det
    .why = Et feil ord i en advarsel kan skremme en som trenger hjelp.
    .help = La en tolk eller en ansatt som kan språket, lese den første siden. Skriv det som bør være annerledes, under `[phrases]` i `site.{ $lang }.toml`. Skriv så under `[checks]` i `site.toml`: `language-unread = {"{"} level = "off", reason = "Lest av …" {"}"}`.

# Tables
table-unreadable = Tabellen kan ikke leses som CSV.
    .title = Tabeller kan leses
    .why = Tiltakene i en tabell som ikke kan leses, mangler på nettstedet, og da finner ikke den ansatte hjelpen som kommunen har.
    .help = Åpne tabellen i Excel, velg «Lagre som» og filtypen «CSV UTF-8 (kommadelt)».
table-unreadable-large = Regnearket har celler svært langt til høyre eller langt ned.
    .help = Merk de tomme kolonnene og radene etter tabellen, slett dem, og lagre på nytt. Tabellen kan ha 100 kolonner og 2 000 rader.
table-unreadable-sheet = Regnearket kan ikke åpnes.
    .help = Åpne det i Excel, og lagre det på nytt som «Excel-arbeidsbok (*.xlsx)», uten passord.
table-unreadable-empty = Tabellen er tom.
    .help = Skriv navnene på kolonnene i første rad, for eksempel `navn;beskrivelse;målgruppe`, og innholdet i radene under.
table-unreadable-quote = Anførselstegnet blir aldri avsluttet, så resten av tabellen kan ikke leses.
    .help = Sett et rett anførselstegn (`"`) der teksten i cellen slutter, eller ta bort dette.
table-unreadable-separator = Mellom kolonnene står det `|`, og det skal være `;`.
    .help = Åpne filen i Excel med `|` som skilletegn («Data», «Fra tekst/CSV»), og lagre den som «CSV UTF-8 (semikolondelt)».
table-unreadable-rows = Tabellen eller listen har flere enn 2 000 rader, og blir ikke lest.
    .help = Del det i flere filer. Ingen leser så mange rader på én side.
table-unreadable-hidden = Alle arkene i regnearket er skjult.
    .help = Høyreklikk på en fane nederst i Excel, velg «Vis», og lagre filen på nytt.
table-head = Kolonnen «{ $head }» er ukjent.
    .title = Kolonner har kjente navn
    .why = Første rad sier hva som står i hver kolonne. Det som står under et ukjent navn, blir ikke vist for noen.
    .help = Bruk ett av disse navnene: { $known }. Eller behold navnet, og skriv mellom linjene med `+++` i `{ $file }`: `{ $line }`. Der det står `…`, setter du det kolonnen betyr, eller `-` om den ikke skal vises.
table-head-several = Kolonnene { $heads } er ukjente.
    .help = Bruk noen av disse navnene: { $known }. Eller behold navnene, og skriv mellom linjene med `+++` i `{ $file }`: `{ $line }`. Der det står `…`, setter du det kolonnen betyr, eller `-` om den ikke skal vises.
table-head-twice = En annen kolonne betyr det samme som «{ $head }».
    .help = Slå sammen de to kolonnene, eller slett den ene.
table-head-missing = Tabellen mangler kolonnen «{ $key }».
    .help = Gi kolonnen navnet «{ $key }» i raden med kolonnenavn. Eller behold navnet, og skriv det mellom linjene med `+++` i `{ $file }`: `{ $written }`.
table-head-perhaps = Tabellen mangler kolonnen «{ $key }». Er det «{ $head }»?
    .help = Ja: gi kolonnen navnet «{ $key }», eller skriv mellom linjene med `+++` i `{ $file }`: `{ $line }`. Nei: gi den riktige kolonnen navnet. Der det står `…`, setter du det kolonnen betyr, eller `-` om den ikke skal vises.
table-head-none = betre kjenner ingen av navnene på kolonnene.
    .help = Bruk navn som disse: { $known }. Eller behold navnene, og skriv mellom linjene med `+++` i `{ $file }`: `{ $line }`. Der det står `…`, setter du det kolonnen betyr, eller `-` om den ikke skal vises.
table-head-own = Ingen kolonne i tabellen heter «{ $head }».
    .help = Skriv navnet slik det står i raden med kolonnenavn, eller ta det bort fra `columns`.
table-head-hidden = Kolonnen «{ $head }» er skjult i regnearket, men tabellen må ha den.
    .help = Merk kolonnene på begge sider, høyreklikk og velg «Vis».
table-head-sheet = Det første arket, «{ $sheet }», er ingen tabell med kjente kolonnenavn. Det er arket «{ $meant }».
    .help = Flytt arket «{ $meant }» fremst, eller skjul «{ $sheet }», og lagre filen på nytt.
table-row = «{ $value }» står i en kolonne uten navn.
    .title = Hver celle har en kolonne
    .why = Raden har flere celler enn det er kolonnenavn, så betre vet ikke hva verdien er. Ofte er det et skilletegn inne i en tekst, og da er resten av raden forskjøvet.
    .help = Gi kolonnen et navn i første rad, eller ta bort verdien. Står det `;` eller komma inne i en tekst, så sett rette anførselstegn rundt hele teksten.
table-excel = Excel har trolig endret verdien «{ $value }».
    .title = Verdier som Excel har endret
    .why = Excel gjør `6-12` om til en dato og tar bort nuller foran. Da står det feil alder eller feil telefonnummer på siden, og noen ringer feil.
    .help = Merk cellen, velg «Formater celler» og «Tekst», og skriv verdien på nytt.
table-excel-date = Excel har trolig gjort verdien om til en dato: «{ $value }».
    .help = Merk cellen, velg «Formater celler» og «Tekst», og skriv verdien på nytt, for eksempel `6-12`.
table-excel-number = Excel har forkortet et langt tall til «{ $value }».
    .help = Merk cellen, velg «Formater celler» og «Tekst», og skriv hele tallet på nytt.
table-excel-zero = «{ $value }» har trolig mistet en null foran.
    .help = Merk cellen, velg «Formater celler» og «Tekst», og skriv `0{ $value }`.
table-excel-formula = Formelen i cellen gir en feil: «{ $value }».
    .help = Rett formelen, eller skriv verdien i cellen i stedet.
table-excel-uncalculated = Formelen i cellen er ikke regnet ut.
    .help = Åpne regnearket i Excel eller LibreOffice og lagre det på nytt, eller skriv verdien i cellen i stedet for formelen.
table-excel-written = I cella står det en formel og ingen verdi: «{ $value }».
    .help = Skriv verdien i cella i stedet for formelen.
table-excel-narrow = Verdien fikk ikke plass i cellen, og bare «{ $value }» er lagret.
    .help = Gjør kolonnen bredere i regnearket, og lagre filen på nytt.
table-left-out =
    { $count ->
        [one] Rad { $names } er skjult i regnearket, og blir ikke vist på nettstedet.
       *[other] Radene { $names } er skjult i regnearket, og blir ikke vist på nettstedet.
    }
    .title = Alt i en tabell blir vist
    .why = Det som er skjult i et regneark, kan være glemt, eller det kan være ment for dere selv. Derfor blir det ikke vist for noen, og derfor sier betre fra.
    .help = Skal det vises, så ta bort filteret, eller merk radene over og under, høyreklikk og velg «Vis». Skal det ikke vises, kan du slette det.
table-left-out-columns =
    { $count ->
        [one] Kolonne { $names } er skjult i regnearket, og blir ikke vist på nettstedet.
       *[other] Kolonnene { $names } er skjult i regnearket, og blir ikke vist på nettstedet.
    }
    .help = Skal det vises, så merk kolonnene på begge sider, høyreklikk og velg «Vis». Skal det ikke vises, kan du slette det.
table-left-out-above =
    { $count ->
        [one] Rad { $names } står over navnene på kolonnene, og blir ikke vist på nettstedet.
       *[other] Radene { $names } står over navnene på kolonnene, og blir ikke vist på nettstedet.
    }
    .help = Slett det som står over navnene på kolonnene. Tittelen og teksten til tabellen skriver du i en fil med samme navn og endelsen `.md`.
table-left-out-aside =
    { $count ->
        [one] Rad { $names } blir ikke vist: betre tar den for en overskrift, en sum eller en merknad, ikke for en rad i tabellen.
       *[other] Radene { $names } blir ikke vist: betre tar dem for overskrifter, summer eller merknader, ikke for rader i tabellen.
    }
    .help = Skal en gruppe vises, så skriv den i hver rad, i en kolonne som «målgruppe». Det som gjelder hele tabellen, skriver du i en fil med samme navn og endelsen `.md`. Slett så raden. Er det et tiltak, så løs opp en slått sammen celle, og fyll ut flere celler i raden.
table-left-out-alone =
    { $count ->
        [one] Rad { $names } har bare tekst i den første kolonnen, og blir vist som en vanlig rad i tabellen.
       *[other] Radene { $names } har bare tekst i den første kolonnen, og blir vist som vanlige rader i tabellen.
    }
    .help = Er det en overskrift for radene under, så skriv gruppen i hver rad, i en kolonne som «målgruppe», og slett overskriften. Er det et tiltak, så fyll ut en celle til i raden.
table-left-out-sheets =
    { $count ->
        [one] Arket { $names } har innhold som ikke blir vist: betre leser bare det første arket, «{ $sheet }».
       *[other] Arkene { $names } har innhold som ikke blir vist: betre leser bare det første arket, «{ $sheet }».
    }
    .help = Flytt arket som skal vises, først. Skal flere vises, så lagre hvert ark som en egen fil. Et ark som ikke skal vises, kan du skjule.

# Identity
layer-unknown = Laget «{ $name }» finnes ikke: det er ingen slik mappe.
    .title = Lagene som nettstedet bygger på, finnes
    .why = Det som står i et lag (lover, hjelpetelefoner, en hel veileder), er en del av nettstedet. Uten laget ville alt dette mangle for leseren.
    .help = Skriv `"betre:national"`, eller veien til mappen fra den som `site.toml` ligger i: `layers = ["betre:national", "../fylket"]`.
layer-unknown-built-in = Programmet har ikke noe lag som heter «{ $name }».
    .help = Det som følger med programmet, heter `"betre:national"`.
layer-unknown-no-file = Mappen «{ $name }» er ikke noe lag: den mangler `layer.toml`.
    .help = Er det rett mappe, så lag `layer.toml` øverst i den med to linjer: `title = "Felles for fylket"` og `version = "2026.1"`.
layer-unknown-twice = Laget «{ $name }» er nevnt før, eller det er nettstedet selv.
    .help = Ta det bort fra `layers`.
workspace-member = `{ $name }` er ikke noe nettsted: der er det ikke noen `site.toml`.
    .title = Nettstedene i et arbeidsområde finnes
    .why = Et nettsted som er skrevet feil i listen, ville ellers ikke blitt lagt ut, uten at noen fikk vite det.
    .help = Skriv veien til mappen fra den som `workspace.toml` ligger i; `*` står for et navn: `members = ["sites/*"]`.
workspace-member-none = Under denne mappen er det ingen nettsteder.
workspace-member-name = `{ $name }` og `{ $other }` er to mapper med samme navn.
    .help = Gi en av dem et annet navn: nettstedene blir lagt ut i mapper med disse navnene.
layer-locked = «{ $id }» er låst i laget det kommer fra, og kan ikke skrives om eller slås av her.
    .title = Det som er låst i et lag, står som det er
    .why = Lovtekst og hjelpenumre skal være de samme for alle. En kommune som skriver dem om, kan gi noen feil nummer.
    .help = Slett det her. Er det noe galt i laget, så si fra til dem som holder det ved like.
layer-off = Det finnes ikke noe «{ $id }» å slå av i lagene under.
    .title = Det som blir slått av, finnes i et lag
    .why = `off = true` tar bort det som et lag har. Finnes det ikke, er navnet trolig feil, og det du ville ta bort, står der ennå.
    .help = Filen og id-en må hete det samme som i laget. Skal det bare ikke vises ennå, så skriv `draft = true`.
layer-language = «{ $id }» finnes ikke på språket til nettstedet (`{ $lang }`) i laget, og blir vist på `{ $written }`.
    .title = Lag har teksten på språket til nettstedet
    .why = Det som et lag ikke har på språket til nettstedet, blir vist på det språket laget er skrevet på. Leseren får da to målformer om hverandre.
    .help = Skriv en egen fil med samme navn, eller si fra til dem som holder laget ved like.
replacement-old = «{ $id }» er gjennomgått { $reviewed } her, men { $newer } i laget det er satt inn i stedet for.
    .title = Det en kommune har skrevet om, er ikke eldre enn kilden
    .why = Når laget er gjennomgått på nytt, kan det ha nye tall eller nye regler som kommunens utgave ikke har.
    .help = Sammenlign de to, og skriv ny `reviewed` her. Er de like nå, så slett denne; da gjelder den fra laget.
replacement-old-changed = «{ $id }» er endret i laget etter at denne ble laget.
    .help = Sammenlign de to, ta med det som skal være med, og skriv så `replaces_from = "{ $now }"`. Er de like nå, så slett denne; da gjelder den fra laget.
replacement-old-unknown = «{ $id }» sier ikke hvilken utgave i laget denne er laget av.
    .help = Har du lest den i laget slik den er nå, så skriv `replaces_from = "{ $now }"`. Da får du vite det når laget blir endret.
id-invalid = Id-en «{ $id }» har tegn som ikke kan stå i en id.
    .title = Id-er har enkle tegn
    .why = Id-en står i nettadressen og i henvisninger. Med store bokstaver, mellomrom eller æ, ø og å blir adressen vanskelig å skrive og lett å bryte.
    .help = Skriv `{ $plain }`.
id-invalid-empty = Navnet har ingen bokstaver eller siffer, så det kan ikke bli en nettadresse.
    .help = Gi filen et navn med bokstaver, for eksempel `snakk-med-barnet.md`.
id-invalid-long = Id-en er for lang: Den kan ha høyst { $most } tegn.
    .help = Gi filen eller nøkkelen et kortere navn. Tittelen kan fortsatt være lang.
id-invalid-reader = Ingen leser heter «{ $id }», så denne siden får ikke innholdet sitt.
    .help = Gi filen ett av disse navnene: { $readers }.
id-duplicate = Id-en «{ $id }» er brukt to ganger for samme slags innhold ({ $kind }).
    .title = Hver ting har sin id
    .why = Når to har samme id, vet ingen hva en lenke fører til, og den ene siden blir borte for dem som trenger den.
    .help = Gi den ene filen et annet navn, eller slett den. Id-en er filnavnet uten nummer og endelse: `2-snakk-med-barnet.md` har id-en `snakk-med-barnet`. I en `.toml`-fil er det ordet i hakeparenteser.
id-duplicate-table = To tabeller har samme id: «{ $id }».
    .help = Slett den tabellen som ikke gjelder lenger, eller gi den et annet navn.
id-duplicate-anchor = Merket `#{ $id }` er allerede brukt på denne siden.
    .help = Gi denne overskriften et annet merke.
number-duplicate = Nummer { $number } er brukt to ganger ({ $kind }).
    .title = Nivå og steg har hvert sitt nummer
    .why = Nummeret gir rekkefølgen i oppfølgingen. Med to like nummer vet ikke den ansatte hva som kommer først.
    .help = Gi den ene filen eller mappen et annet nummer først i navnet, for eksempel `3-snakk-med-barnet.md`.
address-collision = «{ $id }» får samme nettadresse som en annen side: { $address }
    .title = Hver side har sin adresse
    .why = To sider med samme adresse kan ikke begge vises. Den som følger en lenke, ville da komme til feil side.
    .help = Gi den ene filen eller mappen et annet navn. Navnet uten nummer og endelse blir den siste delen av adressen.
address-collision-made = Siden har samme adresse som en side betre lager selv: { $address }.
    .help = Gi filen et annet navn. Skal du skrive på oversikten, så gjør du det i `index.md` i mappen til det slaget innhold.
address-collision-taken = «{ $id }» får nettadressen { $address }, og den er allerede i bruk til filene til nettstedet.
address-collision-alias = Den gamle adressen { $address } er i bruk.
    .help = Ta adressen bort fra `aliases`. En gammel adresse kan bare føre videre når ingen annen fil eller side ligger der, og den kan bare stå i ett dokument.
address-collision-gone = Adressen { $address } står i `gone`, men der ligger det en side.
    .help = Ta adressen bort fra `gone`. Der står bare adresser som er borte: skriv én for hver side eller mappe, slik advarselen om den sier.
address-gone =
    { $below ->
        [0] Siden «{ $title }» lå på { $address } på det publiserte nettstedet. Nå er adressen borte.
        [one] «{ $title }» og én side til lå på { $address } på det publiserte nettstedet. Nå er adressene borte.
       *[other] «{ $title }» og { $below } sider til lå på { $address } på det publiserte nettstedet. Nå er adressene borte.
    }
    .title = Adresser som er delt, virker fortsatt
    .why = Adressen til en side ligger i e-poster, referater, bokmerker og på andre nettsteder. Når siden får ny adresse, skal den som følger en gammel lenke, fortsatt komme fram. Nettstedet blir sammenlignet med det som er lagt ut, og advarselen står til `aliases` eller `gone` svarer på den.
    .help = Har en annen side tatt over, så skriv `aliases = ["{ $address }"]` i filen til den siden. Skal adressen være borte, så skriv i `site.toml`: `{ $dismiss }`. Da kommer de som følger en gammel lenke, til en side som sier at siden ikke finnes.
    .help-table = Skriv i `{ $file }`, under `[{ $id }]`: `{ $line }`. Da fører gamle lenker hit. Er dette en helt annen side, skriver du i `site.toml`: `{ $dismiss }`.
    .help-new-file = Lag filen `{ $file }` med disse tre linjene: `+++`, `{ $line }` og `+++`. Da fører gamle lenker hit. Er dette noe helt annet, skriver du i `site.toml`: `{ $dismiss }`.
    .help-title-only = Ta tittelen ut av `steps` i `{ $file }`, gi steget en egen fil i samme mappe, og skriv i den: `{ $line }`. Er dette et helt annet steg, skriver du i `site.toml`: `{ $dismiss }`.
address-gone-moved =
    { $below ->
        [0] «{ $title }» lå på { $address } på det publiserte nettstedet, og ser nå ut til å ligge på { $new }.
        [one] «{ $title }» og én side til lå på { $address } på det publiserte nettstedet, og ser nå ut til å ligge på { $new }.
       *[other] «{ $title }» og { $below } sider til lå på { $address } på det publiserte nettstedet, og ser nå ut til å ligge på { $new }.
    }
    .help = Skriv i `{ $file }`: `{ $line }`. Da fører gamle lenker hit. Er dette noe helt annet, skriver du i `site.toml`: `{ $dismiss }`.
alias-nowhere = Den gamle adressen { $address } har ingen side å føre til: Dette har ikke en egen side.
    .title = Gamle adresser fører til en side
    .why = Den som følger en gammel lenke fra en e-post eller et annet nettsted, skal komme til det som har tatt over. En kontakt, et ord i ordlisten eller en lov har ikke en side man kan komme til.
    .help = Flytt `aliases` til dokumentet som har siden, for eksempel tjenesten eller oversikten (`contacts.md` for kontaktene).
alias-nowhere-site = Den gamle adressen { $address } kan ikke stå i `site.toml`.
    .help = Flytt `aliases` til dokumentet som har siden. Skal adressen føre til forsiden, så skriv linjen i `index.md`.
query-lost =
    { $more ->
        [0] { $address } er ikke en side på nettstedet.
       *[other] { $address } er ikke en side på nettstedet, og { $more } adresser til er det heller ikke.
    }
    .title = Det folk søker etter, har en side som svarer
    .why = I `queries.tsv` står det folk har søkt etter, og sidene som svarer. En adresse som ikke finnes, kan ingen finne.
    .help = Skriv adressen slik den står i nettleseren, med skråstrek først og sist. Er siden borte, så ta bort adressen.
    .help-nearest = Mener du `{ $nearest }`? Er siden borte, så ta bort adressen.
query-lost-none = «{ $query }» sier ikke hvilken side som svarer.
    .help = Skriv en tabulator etter ordene, og så adressen til siden: `/kontakter/`. Flere adresser har komma mellom seg.
query-none =
    { $count ->
        [one] Én side er ikke svaret på noen spørring: { $titles }.
       *[other] { $count } sider er ikke svaret på noen spørring: { $titles }.
    }
    .title = Hver side er svaret på noe folk søker etter
    .why = En side som ingen har prøvd å finne, vet en ikke om noen finner.
    .help = Skriv hva en ville søke etter som trenger siden, på en ny linje i `queries.tsv`: ordene, en tabulator og adressen.

# Text
html-raw = HTML kan ikke stå i teksten: `{ $tag }`
    .title = Ingen HTML i teksten
    .why = HTML kan hente inn fremmede sider, spore dem som leser, og stenge ute dem som bruker skjermleser. Markdown gir det samme trygt, og ser likt ut på alle sider.
    .help = Bruk Markdown: `**fet**`, `*kursiv*`, `## Overskrift`, `- punkt i en liste`, `[ord](https://www.udir.no)`. Skal tegnet `<` vises, så skriv `\<`.
html-raw-cell = HTML kan ikke stå i en celle: `{ $tag }`
    .help = Ta det bort, og la bare ordene stå. Skal tegnet `<` vises, så skriv `\<`.
link-unsafe = En lenke kan ikke begynne med «{ $scheme }».
    .title = Lenker er trygge å følge
    .why = Noen slags lenker kan kjøre programmer i nettleseren eller vise til filer på din egen maskin. De virker ikke for leseren, og de kan gjøre skade.
    .help = Skriv hele adressen med `https://` først: `[ord](https://www.udir.no)`. En side her på nettstedet skriver du med id: `[ord](@helsestasjon)`.
link-unsafe-disk = «{ $path }» ligger på en disk på kontoret eller på maskinen din. Leserne kan ikke åpne filen.
    .help = Legg en kopi av filen i `files/`, og lenk til kopien: `[ord]({ $file })`.
link-deceives = Ordene i lenken er «{ $words }», men den fører til { $target }.
    .title = Lenker fører dit de sier
    .why = Den som leser, går ut fra at en adresse eller et nummer i teksten er det som blir åpnet. Slik lurer svindlere folk, og slik kommer en bekymret forelder til feil sted.
    .help = Skriv hva lenken fører til, eller rett adressen.
link-deceives-phone = Ordene i lenken er «{ $words }», men den ringer { $target }.
    .help = Rett nummeret enten i ordene eller i lenken.
link-deceives-user = Foran «{ $target }» i adressen står «{ $user }@». Det ser ut som nettstedet, men er det ikke.
    .help = Fører lenken riktig, så skriv `{ $address }`.
link-deceives-letters = Adressen «{ $shown }» har bokstaver som ser ut som andre.
    .help = Skriv adressen inn igjen med tastaturet, og se at siden er den rette.
link-deceives-slash = Adressen har en omvendt skråstrek (`\`), som nettlesere tar for `/`: Den fører til { $target }.
    .help = Skriv adressen med bare `/`.
link-deceives-mail = E-posten går til flere enn den som er vist, eller tar med mer (`{ $what }`).
    .help = Skriv bare adressen: `mailto:{ $address }`. Et emne er i orden: `?subject=Spørsmål`.
link-wrapped = Adressen går gjennom et filter for e-post («{ $host }»).
    .title = Lenker går rett dit de skal
    .why = Adresser som er kopiert fra e-post, går gjennom et filter. De kan ha e-postadressen til en ansatt i seg, de forteller filteret hvem som leser, og de slutter å virke.
    .help = Åpne lenken, og kopier adressen fra adressefeltet i nettleseren.
    .help-address = Skriv den egentlige adressen: `{ $address }`.
link-local = Adressen «{ $host }» finnes bare på maskinen din eller i nettet på kontoret.
    .title = Lenker virker for alle
    .why = En adresse som er kopiert fra forhåndsvisningen eller intranettet, er død for alle andre. Den som er redd for et barn, kommer ingen vei.
    .help = Skriv adressen slik den er på nettet. En side her på nettstedet skriver du med id: `[ord](@helsestasjon)`.
    .help-page = Det er en side her på nettstedet. Skriv `[ord](@{ $reference })`.
link-office = Bare den som er logget inn hos dere, kan åpne «{ $host }».
    .title = Lenker går til det alle kan åpne
    .why = Foreldre, ungdom og samarbeidspartnere har ikke konto i kommunen. De får en innloggingsside i stedet for skjemaet.
    .help = Legg dokumentet i `files/`, og lenk til det: `[ord](files/skjema.pdf)`. Er lenken bare for ansatte, så skriv det i teksten, og slå av regelen med en begrunnelse.
link-office-disk = «{ $path }» ligger på en disk på kontoret. Leserne kan ikke åpne filen eller mappen.
    .help = Legg en kopi av dokumentet i `files/`, og lenk til kopien: `[ord]({ $file })`. Er teksten bare for ansatte, så slå av regelen med en begrunnelse.
link-own = Nettstedet har ingen side på adressen «{ $address }».
    .title = Lenker til egne sider virker
    .why = En full adresse til en side på samme nettsted blir ikke rettet når siden flytter, og da er lenken død.
    .help = Skriv siden med id: `[ord](@helsestasjon)`. Da følger lenken med når siden flytter.
link-own-file = Nettstedet har ingen fil på adressen «{ $address }».
    .help = Skriv hvor filen ligger i mappen til nettstedet: `[ord](files/skjema.pdf)`. Da blir den lagt ut, og betre ser etter om den finnes.
link-pipe = Tegnet `|` kan ikke stå i en lenke med doble hakeparenteser.
    .title = Ingen `|` i lenker
    .why = I en tabell skiller `|` cellene, og da forsvinner neste celle uten varsel for den som leser.
    .help = Skriv `[dine egne ord](@{ $target })`.
hole-unknown = Det finnes ingenting å sette inn for `{ "{" }{ $hole }{ "}" }`.
    .title = Alt i krøllparenteser finnes
    .why = Det som står i krøllparenteser i teksten, blir byttet ut med en opplysning som står ett sted, for eksempel et telefonnummer. Finnes den ikke, får den som trenger å ringe, ikke noe nummer.
    .help = Skriv for eksempel `{ "{" }municipality.name{ "}" }`, `{ "{" }contact.barnevernsvakt.phone{ "}" }` eller `{ "{" }word.step.the{ "}" }`. Det som skal vises med `{ "{" }show.…{ "}" }`, må stå i innledningen på samme side. Vil du ha en vanlig krøllparentes, så skriv `\{ "{" }`.
hole-unknown-nested = `{ "{" }{ $hole }{ "}" }` kan ikke stå i en tekst som selv blir satt inn andre steder.
    .help = Skriv ordene rett ut her. Telefonnummer, navn og e-post kan du hente som før.
hole-unknown-nothing = Her er det ingenting å vise for `{ "{" }{ $hole }{ "}" }`.
    .help = Det som skal vises, står i innledningen på samme side: frister, faser og lover på en tjeneste, felt på et verktøy. Målgruppene i `level.md` kan vises på nivået, i veilederen og på andre sider. En trapp ligger i `ladders/` og en plan i `calendar/`, og de kan vises overalt.
mark-unknown = Merket «{ $mark }» er ukjent.
    .title = Merker i teksten er kjent
    .why = Et merke sier hvem en del av teksten er til, for eksempel foresatte. Med feil merke kommer teksten ikke fram til dem den er skrevet for.
    .help = Bruk ett av disse merkene: { $known }. Et nytt sted der barn er, legger du til i `site.toml`: `[settings.sfo]` og under det `name = "SFO"`.
mark-unknown-unit = Det finnes ingen enhet med id-en «{ $mark }».
    .help = Skriv id-en til en enhet i `units/` eller `units.toml`, for eksempel `{ "{" }unit=frydenlund{ "}" }`.
mark-unknown-other = Merket «{ $mark }» betyr ingenting.
    .help = Et merke er en leser `{ "{" }.guardian{ "}" }`, et sted `{ "{" }.school{ "}" }`, en enhet `{ "{" }unit=frydenlund{ "}" }` eller en målform `{ "{" }lang=nb{ "}" }`.
mark-unknown-lang = «{ $mark }» sier ikke hvilket språk det er.
    .help = Skriv koden til språket: `{ "{" }lang=en{ "}" }`, `{ "{" }lang=uk{ "}" }`, `{ "{" }lang=en-GB{ "}" }`.
mark-unknown-place = Merket «{ $mark }» står midt i teksten og virker ikke der.
    .help = Sett merket sist på linjen med overskriften: `## Til deg som er forelder { "{" }.guardian{ "}" }`, eller helt først i et avsnitt eller et punkt: `- { "{" }.school{ "}" } Snakk med …`.
mark-unknown-cell = «{ $mark }» i krøllparenteser virker ikke i en celle.
    .help = Skriv ordene slik de skal vises, uten krøllparenteser. Skal krøllparentesen vises, så skriv `\{ "{" }`.
text-deep = Teksten er lagt inn i seg selv så mange ganger at resten her ikke blir lest.
    .title = Ikke for mange lag i teksten
    .why = Lister i lister og sitater i sitater blir fort umulige å lese, særlig på telefon og med skjermleser. Oftest står det en lang rekke av tegn der ved et uhell.
    .help = Ta bort tegnene først på linjen (`>`, `-`, `*`), eller del teksten i flere avsnitt.
text-deep-long = Teksten har flere enn 5 000 avsnitt, punkter, celler og lenker. Resten blir ikke lest.
    .help = Del den i flere sider. Ingen leser så mye på én side.
list-accident = Linjen begynner med «{ $number }.» og blir derfor en nummerert liste.
    .title = Lister er ment som lister
    .why = «8. trinn» først på en linje blir til et punkt i en liste. For den som bruker skjermleser, er det da ikke lenger en setning.
    .help = Er det en setning, så skriv en omvendt skråstrek foran punktumet: `{ $number }\.`. Er det en liste, så begynn med `1.`.
symbol-font =
    { $more ->
        [0] Her står det et tegn fra en symbolskrift i Word. Leseren ser en tom rute.
        [one] Her, og ett sted til i filen, står det et tegn fra en symbolskrift i Word. Leseren ser en tom rute.
       *[other] Her, og { $more } steder til i filen, står det et tegn fra en symbolskrift i Word. Leseren ser en tom rute.
    }
    .title = Ingen tegn fra symbolskrifter
    .why = Punkttegn og piler fra Word ligger i skrifter som Symbol og Wingdings. Utenfor Word er de tomme ruter, og skjermleseren sier ingenting.
    .help = Slett tegnet, og skriv et vanlig tegn eller et ord i stedet, for eksempel `→`. Er det et punkt i en liste, så skriv `- ` først på linjen.
symbol-font-bullet =
    { $more ->
        [0] Linjen begynner med et punkttegn fra Word. Leseren ser en tom rute, og ikke en liste.
        [one] Linjen begynner med et punkttegn fra Word, og det står ett til i filen. Leseren ser tomme ruter, og ikke en liste.
       *[other] Linjen begynner med et punkttegn fra Word, og det står { $more } til i filen. Leseren ser tomme ruter, og ikke en liste.
    }
    .help = Skriv `- ` i stedet for tegnet: `- { $words }`.
markdown-heading = Dette blir ikke en overskrift: Det mangler et mellomrom etter `#`.
    .title = Overskrifter er overskrifter
    .why = Skjermlesere og innholdslisten finner bare fram til ekte overskrifter. En linje som bare ser slik ut, kan en ikke hoppe til.
    .help = Skriv `{ $write }`.
markdown-heading-hard = Dette blir ikke en overskrift: Det er et hardt mellomrom etter `#`, og ikke et vanlig.
    .help = Slett mellomrommet og sett inn et vanlig: `{ $write }`.
markdown-heading-invisible = Dette blir ikke en overskrift: Det står et usynlig tegn først på linjen.
    .help = Slett linjen, og skriv den på nytt: `{ $write }`.
markdown-heading-bold = Linjen er fet, men den er ikke en overskrift.
    .help = Er den ment som en overskrift, så skriv `{ $write }`. Er den en setning, så sett punktum til slutt.
markdown-heading-line = `{ $line }` rett under en tekst gjør teksten til en overskrift.
    .help = Sett en tom linje mellom teksten og `{ $line }`. Skal teksten være en overskrift, så skriv `## ` først, og ta bort `{ $line }`.
markdown-list = Linjen begynner med et punkttegn som ikke lager en liste. Punktene blir en sammenhengende tekst.
    .title = Lister er lister
    .why = Uten rette tegn flyter punktene sammen til ett avsnitt, og skjermleseren sier ikke hvor mange punkter det er.
    .help = Skriv `{ $write }`, og gjør det samme med de andre punktene.
markdown-list-dash = Linjene begynner med strek, men de blir en sammenhengende tekst, og ikke en liste.
    .help = Skriv `{ $write }`, og gjør det samme med de andre punktene. Er det noe som noen sier, så sett en tom linje mellom replikkene.
markdown-list-hyphen = Dette blir ikke en liste: Det mangler et mellomrom etter `{ $sign }`.
markdown-list-letter = Linjene begynner med `{ $sign }` og så videre, men de blir en sammenhengende tekst, og ikke en liste.
    .help = Skriv tall i stedet for bokstaver: `{ $write }`, og gjør det samme med de andre punktene.
markdown-list-number = Dette blir ikke en liste: Det mangler et mellomrom etter tallet.
markdown-list-sign = Linjene begynner med `{ $sign }`, men de blir ikke en liste.
markdown-list-box = Linjen begynner med `{ $sign }`. Det blir verken en liste eller en rute til å krysse av i.
    .help = Skriv `{ $write }`, og gjør det samme med de andre punktene. Skal noen krysse av på papir, så lag et verktøy med `fields`.
markdown-list-hard = Dette blir ikke en liste: Det er et hardt mellomrom etter `{ $sign }`, og ikke et vanlig.
    .help = Slett mellomrommet og sett inn et vanlig: `{ $write }`. Gjør det samme med de andre punktene.
markdown-list-invisible = Dette blir ikke en liste: Det står et usynlig tegn først på linjen.
    .help = Slett linjen, og skriv den på nytt: `{ $write }`. Gjør det samme med de andre punktene.
markdown-list-inside = Dette blir ikke en liste: En liste som begynner med et annet tall enn 1, må ha en tom linje over seg.
    .help = Sett en tom linje over `{ $write }`.
markdown-link = Dette blir ikke en lenke: Det er mellomrom i adressen.
    .title = Lenker er lenker
    .why = Når tegnene ikke står rett, ser leseren hakeparenteser og en adresse i stedet for en lenke å trykke på.
    .help = Skriv `{ $write }`.
markdown-link-gap = Dette blir ikke en lenke: Det er mellomrom eller linjeskift mellom `]` og `(`.
markdown-link-turned = Dette blir ikke en lenke: Ordene skal stå i hakeparenteser og adressen i vanlige parenteser.
markdown-link-open = Dette blir ikke en lenke: Parentesen etter adressen er ikke lukket.
markdown-link-plain = Dette blir ikke en lenke: Adressen skal stå i vanlige parenteser rett etter ordene.
markdown-link-title = Dette blir ikke en lenke: Anførselstegnene etter adressen er ikke rette.
markdown-link-escape = Dette blir ikke en lenke: Det står `\` mellom `]` og `(`.
markdown-table = Radene blir ikke en tabell: Det mangler en linje med streker under den første.
    .title = Tabeller er tabeller
    .why = Rader som ikke blir en tabell, flyter sammen til ett avsnitt. Da ser ingen hvilket nummer som hører til hvilket navn.
    .help = Skriv `{ $write }`, og under det linjen `{ $rule }`. Så følger resten av radene.
markdown-table-tabs = Radene er limt inn med tabulatorer mellom cellene. De blir ikke en tabell, men en sammenhengende tekst.
    .help = Skriv `{ $write }`, og under det linjen `{ $rule }`. Skriv resten av radene på samme måte.
markdown-table-columns = Radene blir ikke en tabell: Linjen med streker har ikke like mange kolonner som linjen over.
    .help = Skriv `{ $write }`.
markdown-table-semicolons = Radene er limt inn med semikolon mellom cellene. De blir ikke en tabell, men en sammenhengende tekst.
    .help = Skriv `{ $write }`, og under det linjen `{ $rule }`. Skriv resten av radene på samme måte, eller legg filen i `measures/`.
markdown-table-blank = Raden blir ikke en del av tabellen: Det er en tom linje over den.
    .help = Ta bort den tomme linjen over `{ $write }`, og andre tomme linjer mellom radene.
markdown-table-row = Teksten rett under tabellen blir en rad i tabellen.
    .help = Sett en tom linje over `{ $write }`. Skal teksten være en rad, så skriv `|` på begge sider.
markdown-code = Teksten er rykket inn med fire mellomrom eller en tabulator og blir derfor vist som programkode.
    .title = Tekst er ikke kode
    .why = Kode blir vist i en grå boks med skrift som på skrivemaskin. På telefon må en dra teksten sidelengs for å lese den.
    .help = Ta bort innrykket: `{ $write }`.
markdown-code-markdown = Teksten står mellom ```markdown og ``` og blir derfor vist som programkode, med alle tegnene.
    .help = Ta bort linjen med ```markdown og linjen med ```.
markdown-code-fence = Teksten står mellom to linjer med { $fence } og blir derfor vist som programkode.
    .help = Ta bort begge linjene. Skal teksten stå for seg, så skriv `> ` først på hver linje: `> { $write }`.
markdown-code-open = Det mangler en linje med { $fence } der koden slutter. Resten av teksten blir vist som programkode.
    .help = Skriv { $fence } på en egen linje etter koden. Er det ikke kode, så ta bort linjen.
markdown-sign = Tegnene `~~` stryker ikke ut noe her. De blir vist slik de står.
    .title = Bare tegn som betyr noe
    .why = Noen tegn som virker i andre programmer, har ingen mening her. Leseren ser tegnene og undres på hva de betyr.
    .help = Ta bort `~~{ $write }~~` om det ikke gjelder lenger, eller ta bort bare tegnene.
markdown-sign-footnote = Fotnoter finnes ikke her. Tegnene blir vist slik de står.
    .help = Skriv noten i en parentes i teksten, eller lag en lenke: `[ord](https://www.udir.no)`.
markdown-sign-tick = Dette blir ikke en rute til å krysse av i. Tegnene blir vist slik de står.
    .help = Skriv `{ $write }`. Skal noen krysse av på papir, så lag et verktøy med `fields`.
markdown-sign-stars = Tegnene `**` gjør ikke ordene fete her. De blir vist slik de står.
    .help = Skriv `{ $write }`, uten mellomrom innenfor tegnene.
markdown-sign-star = Tegnene `**` gjør ingen ord fete her. De blir vist slik de står.
    .help = Skriv `**` både rett før og rett etter ordene som skal være fete: `**ord**`. Ellers tar du bort tegnene.
markdown-sign-callout = `{ $sign }` lager ikke en ramme her. Tegnene blir vist slik de står.
    .help = Skriv `{ $write }` på en egen linje, og `> ` først på hver linje av teksten under. Ordene som kan brukes, er `NOTE`, `TIP`, `IMPORTANT` og `WARNING`.
markdown-sign-bracket = Det står en parentes for mye etter lenken. Den blir vist slik den står.
    .help = Ta bort den siste `)`.
markdown-lost = Linjen blir ikke vist. Slik skriver en adressen til lenker, men ingen lenke bruker den.
    .title = Ingen tekst blir borte
    .why = Det som forsvinner uten et ord, kan være nettopp det telefonnummeret noen trenger.
    .help = Skal linjen vises, så skriv `{ $write }`. Ellers sletter du den.
markdown-lost-comment = Kommentaren som begynner her, slutter ikke rett. Det som står etter, kan bli borte.
    .help = Skriv `{ $write }` der kommentaren slutter. Er det tomme linjer i den, må `<!--` stå først på en linje.
markdown-lost-cell = Raden har flere celler enn tabellen har kolonner. «{ $cell }» blir ikke vist.
    .help = Gi tabellen en kolonne til, eller ta bort cellen. Skal tegnet `|` stå i teksten, så skriv `\|`.
markdown-lost-word = «{ $write }» er en feilmelding fra Word. Det som skulle stå her, er borte.
    .help = Skriv det som skulle stå her, for eksempel en lenke: `[Steg 2](@snakk-med-barnet)`.

# References
reference-unknown = Ingenting på nettstedet har id-en «{ $target }».
    .title = Henvisninger fører til noe
    .why = En henvisning som ikke fører noe sted, stopper den som følger veilederen. Enten er id-en feilskrevet, eller så mangler det en side, en rolle eller en kontakt.
    .help = Rett id-en, eller lag det som mangler. Id-en er filnavnet uten nummer og endelse: `2-snakk-med-barnet.md` har id-en `snakk-med-barnet`. I mange lister kan du skrive ord i stedet: `{ "{" } text = "spesialpedagog" { "}" }`.
    .help-among = Kanskje mente du: { $choices }. Ellers retter du id-en, eller lager det som mangler.
    .help-few = Av dette slaget finnes: { $choices }. Rett id-en, eller lag det som mangler.
    .help-entry = Rett id-en. Finnes ikke det du viser til ennå, så skriv `[{ $id }]` på en egen linje i `{ $file }`, og `{ $line }` på linjen under.
    .help-few-entry = Av dette slaget finnes: { $choices }. Rett id-en. Finnes ikke det du viser til ennå, så skriv `[{ $id }]` på en egen linje i `{ $file }`, og `{ $line }` på linjen under.
    .help-number = Her skal det stå en id, ikke et telefonnummer. Skriv nummeret i `contacts.toml`, og id-en her.
    .help-guide = En annen veileder har et nivå eller steg som heter det samme. Mener du det, så skriv det helt ut: `{ $other }`.
    .help-other-kind = Noe annet har samme id: `{ $other }`. I teksten kan du skrive det slik. I en nøkkel må det være det slaget innhold som nøkkelen tar imot.
    .help-no-page = Skriv hva slags innhold det er, og ordene i lenken: `[ord](@{ $other })`.
reference-unknown-cell = «{ $target }» er ikke id-en til noe på nettstedet.
    .help = Er det vanlige ord, så skriv dem med stor forbokstav i cellen: «{ $words }». Er det en id, så rett den.
reference-unknown-draft = «{ $target }» er et utkast og kommer ikke med på nettstedet ennå.
    .help = Ta bort `draft = true` der når det er klart, eller la være å vise til det så lenge.
reference-unknown-ahead = «{ $target }» kommer ikke på nettstedet før { $date }.
    .help = Vent med å vise dit til da, eller skriv en tidligere dato i `valid_from` der.
reference-unknown-level = Det finnes ikke noe nivå «{ $target }» på nettstedet.
    .help = Skriv nummeret på nivået: `levels = { "{" } 0 = "…", 1 = "…" { "}" }`.
reference-unknown-no-page = «{ $target }» har ikke en egen side å lenke til.
reference-unknown-kind = Id-en «{ $target }» finnes ikke. Her skal det stå id-en til noe av slaget «{ $kind }».
reference-unknown-group = Veilederen har ingen gruppe med id-en «{ $target }».
    .help = Legg til gruppen i `guide.md`: `[[groups]]`, og på linjene under `id = "{ $target }"` og `title = "…"`.
reference-unknown-none = Nettstedet har ingenting av slaget «{ $kind }», men flere steder viser til det.
    .help = Har `{ $file }` fått et annet navn, eller er filen tom eller slettet? Hent en eldre kopi av den.
reference-unknown-many = { $count } id-er av slaget «{ $kind }» finnes ikke, for eksempel { $targets }.
    .help = Har noe falt ut av `{ $file }`? Hent en eldre kopi av filen og sammenlign. Ellers retter du id-ene.
reference-ambiguous = «{ $target }» kan bety flere ting: { $choices }.
    .title = Henvisninger er entydige
    .why = Når to ting har samme id, for eksempel tjenesten PPT og møtet PPT, må det stå hva du mener. Ellers kan en forelder eller en ansatt bli sendt feil sted.
    .help = Skriv den du mener, helt ut: { $choices }. I teksten blir det for eksempel `[PPT](@service:ppt)`.
link-missing = Lenken «{ $path }» fører ikke til noen side på nettstedet.
    .title = Lenker fører til en side
    .why = Den som leter etter hjelp og møter en død lenke, gir ofte opp. En henvisning med id blir kontrollert og holder selv om siden får ny adresse.
    .help = Skriv id-en til siden: `[ord](@helsestasjon)`. Til en fil: `[ord](files/samtykke.pdf)`. Til et annet nettsted: hele adressen med `https://` først.
    .help-page = Skriv id-en: `[ord](@{ $reference })`, hvis det er «{ $title }» du mener.
link-missing-empty = Lenken har ikke noe sted å føre.
    .help = Skriv hvor den skal føre, i parentesen: `[ord](@helsestasjon)` eller `[ord](https://www.udir.no)`.
link-by-path = Lenken til «{ $path }» er en adresse skrevet for hånd.
    .title = Lenker går til id-er
    .why = En adresse skrevet for hånd blir en død lenke den dagen siden får nytt navn. En henvisning med id følger med.
    .help = Skriv `[ord](@{ $reference })`.
anchor-missing = Siden har ingen overskrift med merket `#{ $anchor }`.
    .title = Lenker treffer overskriften
    .why = En lenke til en del av en side skal føre leseren rett dit. Finnes ikke overskriften, havner leseren øverst på en lang side og må lete.
    .help = Skriv ordene i overskriften med små bokstaver og bindestrek, for eksempel `#hvem-melder`. Eller gi overskriften et fast merke: `## Hvem melder fra? { "{" }#hvem-melder{ "}" }`.
anchor-missing-law = `#{ $anchor }` er ikke en paragraf i loven.
    .help = Skriv nummeret på paragrafen: `#12-4` for § 12-4. Gjelder det hele loven, et kapittel eller flere paragrafer, så ta bort `#` og det som står etter.

# Flow
flow-dead-end = Steget «{ $title }» slutter uten å føre videre.
    .title = Hvert steg fører videre
    .why = Det siste steget på et nivå må si hva som skjer etterpå. Ellers stopper oppfølgingen der, og barnet blir stående uten hjelp uten at noen har bestemt det.
    .help = Skriv svarene og hvor de fører: `outcomes = [{ "{" } answer = "Bekymringen er der fortsatt", goto = "level:1" { "}" }, { "{" } answer = "Ikke grunn til bekymring", goto = "close" { "}" }]`. Fører steget alltid samme vei, holder det med `goto = "level:1"`.
flow-next = Steget «{ $title }» fører til neste steg (`next`), men det er det siste på nivået.
    .title = Det finnes et neste steg
    .why = Den som følger svaret, kommer ingen vei, og da stopper oppfølgingen av barnet.
    .help = Bytt ut `next` med det svaret skal føre til, for eksempel `level:2`, `step:snakk-med-barnet` eller `close`. Eller lag steget som mangler.
flow-next-phase = Delen «{ $title }» fører til den neste delen (`next`), men den er den siste.
    .help = Bytt ut `next` med det svaret skal føre til, for eksempel `close` eller `service:ppt`. Eller lag delen som mangler.
flow-unreachable = Ingen kommer til steget «{ $title }»: «{ $before }» fører ikke dit.
    .title = En kommer til hvert steg
    .why = Et steg som ingenting fører til, blir aldri gjort. Det kan være nettopp det steget der noen skulle ha snakket med barnet.
    .help = La et svar i «{ $before }» ha `goto = "next"`, eller før hit fra et annet steg med `goto = "step:…"` og id-en. Gjelder steget bare noen saker, så skriv `only_if = "…"` i det.
flow-unreachable-level = Ingen kommer til nivået «{ $title }»: Ikke noe svar fører dit.
    .help = La et svar på nivået før føre hit: `goto = "level:{ $id }"`. Står nivået ved siden av løpet, så skriv `outside_flow = true` i `level.md`.
flow-responsible = Ingen har ansvaret for steget «{ $title }».
    .title = Noen har ansvaret for hvert steg
    .why = Det ingen har ansvaret for, tror alle at en annen gjør. Foreldrene skal vite hvem de kan spørre, og den ansatte hva som er hans eller hennes oppgave.
    .help = Skriv en rolle eller en tjeneste i steget: `responsible = ["kontaktperson"]`. Gjelder det alle stegene på nivået, så skriv det i `level.md`.
flow-responsible-level = Ingen har ansvaret for stegene på nivået «{ $title }».
    .help = Skriv i `level.md` hvem som har ansvaret, `responsible = ["kontaktperson"]`, eller hvem som holder stafettpinnen, `holder = ["stafettholder"]`.
flow-holder = Nivået «{ $title }» har ingen stafettholder.
    .title = Hvert nivå har en stafettholder
    .why = Stafettholderen ser til at noe skjer, og er den familien kan ringe. Uten en slik blir saken liggende mellom tjenestene.
    .help = Skriv rollen i `level.md`: `holder = ["stafettholder"]`. Er det den samme på alle nivåene, så skriv det i `guide.md`.
flow-exit = Nivået «{ $title }» har ingen vei ut.
    .title = Hvert nivå har en vei ut
    .why = Når alle svarene fører tilbake til samme nivå, går saken i ring. Barnet og familien skal kunne komme videre: til mer hjelp, til mindre, eller til slutten.
    .help = La minst ett svar føre til et annet nivå eller til slutten: `{ "{" } answer = "Bekymringen er over", goto = "close" { "}" }`, `{ "{" } answer = "Trenger mer hjelp", goto = "level:2" { "}" }`.
flow-exit-guide = Ingen av svarene i «{ $title }» fører til en slutt: Alle fører til et nytt steg.
    .help = La minst ett svar avslutte saken eller gi den videre: `goto = "close"`, eller til en tjeneste: `goto = "service:ppt"`.
flow-consent = Samtykket i «{ $title }» sier ikke hva som skjer når svaret er nei.
    .title = Det er lov å si nei
    .why = Samtykke er frivillig. Sier familien nei, skal den ansatte vite hva som er neste steg, og barnet skal fortsatt bli fulgt opp.
    .help = Legg til `no`: `consent = [{ "{" } to = "åpne stafettlogg", from = ["guardians"], no = "next" { "}" }]`.
flow-empty = Nivået «{ $title }» har ingen steg.
    .title = Veiledere og nivåer er ikke tomme
    .why = Den som kommer til et tomt nivå, får ikke vite hva som skal gjøres for barnet.
    .help = Lag en fil for hvert steg i mappen, for eksempel `1-del-bekymringen.md`. Er stegene bare titler, så skriv dem i `level.md`: `steps = ["Del bekymringen", "Snakk med barnet"]`.
flow-empty-guide = Veilederen «{ $title }» har ingen nivåer.
    .help = Lag en mappe for hvert nivå, for eksempel `0-undring`, med ett steg i hver fil. Ligger veilederen på et annet nettsted, så skriv `link = "https://…"` i `guide.md`.
flow-empty-guide-held = Alle nivåene i «{ $title }» er utkast, eller kommer på nettstedet senere.
    .help = Ta bort `draft = true` fra nivåene som er ferdige. Er hele veilederen på vei, så skriv `draft = true` eller `valid_from` i `guide.md` i stedet.
flow-empty-held = Alle stegene på nivået «{ $title }» er utkast, eller kommer på nettstedet senere.
    .help = Ta bort `draft = true` fra stegene som er ferdige. Er hele nivået på vei, så skriv `draft = true` eller `valid_from` i `level.md` i stedet.
flow-empty-site = Nettstedet har ingen veileder.
    .help = Lag en mappe under `guides/` med filen `guide.md` og en mappe for hvert nivå: `betre new` viser hvordan.
flow-empty-site-held = Nettstedet har ingen veileder: «{ $title }» er et utkast, eller kommer på nettstedet senere.
    .help = Forsiden og menyen har da ingen vei inn i arbeidet med barnet. Ta bort `draft = true` når veilederen er ferdig, eller vent med å legge ut nettstedet.

# Completeness
acute-missing = Nettstedet har ingen akuttadvarsel.
    .title = Nettstedet har en akuttadvarsel
    .why = Er barnet i fare, er det ikke tid til å følge steg. Den som leser, skal straks se hvem en ringer. Derfor kan ikke denne regelen slås av.
    .help = Skriv linjen `[acute]` i `site.toml`, og under den: `contacts = ["politi", "barnevern", "barnevernsvakt"]`, `line = "…"` (to korte linjer på mobil) og `employee = "…"` (hele teksten til ansatte).
acute-missing-voice = Akuttadvarselen mangler teksten `{ $voice }`.
    .help = Skriv `{ $voice } = "…"` under `[acute]` i `site.toml`. `line` står kort øverst på sidene, `employee` er til ansatte, `guardian` til foresatte og `young` til barn og unge.
acute-number = Kontakten «{ $id }» i akuttadvarselen har ikke noe telefonnummer.
    .title = Akuttadvarselen har nummer å ringe
    .why = Den som er redd for et barn, skal kunne trykke på nummeret med det samme. Et nummer som mangler, koster tid som barnet ikke har.
    .help = Skriv nummeret i `contacts.toml`, under linjen `[{ $id }]`: `phone = "00 00 00 00"`. Her kan det ikke stå `"todo"`.
acute-number-plain = I akuttadvarselen står nummeret { $number } skrevet for hånd.
    .help = Skriv nummeret én gang i `contacts.toml`, og hent det derfra: `{ "{" }contact.politi.phone{ "}" }`. Da kan en trykke på det og ringe.
acute-number-police = Akuttadvarselen har ikke nødnummeret til politiet, 112.
    .help = Skriv i `contacts.toml`: `[politi]`, `name = "Politiet"` og `phone = "112"` på hver sin linje. Legg så `"politi"` til i `contacts` under `[acute]` i `site.toml`.
acute-long = Akuttvarselet tar for stor plass: { $length } tegn, med numrene, lenken og de kontaktene som blir lagt til.
    .title = Akuttvarselet er kort nok til en mobil
    .why = Varselet står øverst på hver side. Tar det mer enn to linjer på en mobil, skyver det bort det leseren kom for, og blir selv vanskeligere å se.
    .help = Hele linjen kan være på høyst { $most } tegn. En kontakt som teksten henter nummeret til, blir ikke lagt til én gang til: `Fare nå: { "{" }contact.politi.phone{ "}" }. Mistanke: barnevernet { "{" }contact.barnevern.phone{ "}" }.`
acute-page = Siden om hva man gjør når det haster, er ikke skrevet.
    .title = Akuttsiden er skrevet
    .why = Akuttadvarselen på hver side lenker til en side som sier hva man gjør. Uten `acute.md` står bare advarslene og numrene der, og den som er redd for et barn, får ikke vite hva som skjer når man ringer.
    .help = Lag filen `acute.md`: `+++`, `title = "Når det haster"` og `+++` på hver sin linje, og under dem hva man gjør når det er fare nå, når man er urolig, og hvem man ringer.
acute-voices = { $holes } står i `line`, men ikke i { $voices }.
    .title = Alle får de samme numrene når det haster
    .why = `line` står øverst på hver side. På sidene til foreldre, barn og ansatte, og på arket til veggen, står `guardian`, `young` og `employee` i stedet. Mangler et nummer der, får de det ikke.
    .help = Skriv { $holes } inn i { $voices } også, under `[acute]` i `site.toml`.
acute-language = Akuttadvarselen er ikke oversatt til «{ $language }»: { $voices } mangler.
    .title = Akuttadvarselen står på alle nettstedets språk
    .why = Den som leser nettstedet på et annet språk, kan være den som ikke forstår norsk. En advarsel de ikke kan lese, hjelper ikke når det haster.
    .help = Skriv linjen `[acute]` i `site.{ $lang }.toml`, og oversett { $voices } under den. Numrene hentes på samme måte: `{ "{" }contact.politi.phone{ "}" }`.
acute-language-numbers = På «{ $language }» mangler `{ $voice }` { $holes }, som står i grunnteksten.
    .help = Skriv { $holes } inn her også, så den som leser dette språket, ringer de samme. Er grunnteksten nylig endret, så les gjennom hele advarselen.
acute-language-more-numbers = På «{ $language }» har `{ $voice }` { $holes }, som ikke står i grunnteksten.
    .help = Ta det bort her, eller skriv det inn i grunnteksten også. Alle skal ringe de samme.
coordinating-unit = Nettstedet sier ikke hvem som er koordinerende enhet.
    .title = Koordinerende enhet er oppgitt
    .why = Kommunen skal ha en koordinerende enhet for individuell plan og barnekoordinator (helse- og omsorgstjenesteloven § 7-3). Familien til et barn som trenger flere tjenester, skal finne den.
    .help = Skriv `coordinating_unit = "koordinerende-enhet"` øverst i `site.toml`, og i `contacts.toml` linjen `[koordinerende-enhet]` med `name` og `phone` under.
question-unanswered = «{ $title }» svarer ikke på spørsmålet «{ $question }».
    .title = Tjenestene svarer på de samme spørsmålene
    .why = Når alle tjenestene svarer på de samme spørsmålene, vet både foreldre og ansatte hvor de finner svaret. Det er en påminnelse, ikke en feil.
    .help = Skriv overskriften `## { "{" }#{ $id }{ "}" }` i teksten til tjenesten, og svaret under. Spørsmålet blir satt inn av seg selv.
phone-invalid = «{ $value }» er ikke et norsk telefonnummer.
    .title = Telefonnummer kan ringes
    .why = Nummeret blir en lenke som en ringer med. Med et siffer for lite kommer ikke den som trenger hjelp, fram.
    .help = Skriv åtte sifre, eller et kort nummer på tre til seks sifre, mellom rette anførselstegn: `"00 00 00 00"`, `"116 111"`, `"02800"`. Ord som «vakttelefon» skal stå i `note`.
phone-invalid-impossible = «{ $value }» kan ikke være et norsk telefonnummer.
    .help = Norske nummer på åtte sifre begynner på 2–9. Skriv det riktige nummeret, eller ta det bort til du har det.
phone-unknown = «{ $value }» er et kort nummer som ikke er kjent.
    .title = Korte nummer kan ringes av alle
    .why = Et internnummer virker bare på kontoret. Den som ringer hjemmefra, kommer ikke fram, eller kommer til noen andre.
    .help = Ring nummeret fra en mobil som ikke er kommunens. Kommer du ikke fram, så skriv alle åtte sifrene.
hours-unclear = «{ $part }» er ikke noe klokkeslett.
    .title = Åpningstider er til å forstå
    .why = Den som finner en stengt dør, eller en telefon ingen tar, prøver kanskje ikke igjen. Er tiden klar, står den i en tabell, på leserens språk.
    .help = Skriv timer fra 00 til 24 og minutter fra 00 til 59: `hours = "Mandag–fredag 08.00–15.30"`.
hours-unclear-time = «{ $part }» er ikke noe klokkeslett.
    .help = Skriv timer fra 00 til 24 og minutter fra 00 til 59: `hours = "Mandag–fredag 08.00–15.30"`.
hours-unclear-day = «{ $part }» er ikke noen dag.
    .help = Skriv hele navnet på dagen: `hours = "Mandag–fredag 08.00–15.30"`.
hours-unclear-days = Her står det hvilken tid, men ikke hvilke dager.
    .help = Skriv dagene først: `hours = "Mandag–fredag 08.00–15.30"`, eller `"Hver dag …"`.
hours-unclear-twice = En dag står to ganger, med tider som ikke går sammen.
    .help = Skriv hver dag én gang: `hours = "Mandag–onsdag 08.00–15.30, torsdag 08.00–17.00"`.
hours-unclear-order = Tiden fra { $part } slutter når den begynner.
    .help = Skriv når det åpner, og når det stenger: `hours = "Mandag–fredag 08.00–15.30"`. Er det åpent hele døgnet, skriv `"Hver dag hele døgnet"`.
contact-closed = «{ $id }» viser til seg selv når det er stengt.
    .title = Når det er stengt, svarer noen andre
    .why = Den som ringer etter stengetid, skal få neste nummer med det samme. Viser kontakten feil, blir hun stående uten hjelp.
    .help = Skriv id-en til en annen kontakt: `when_closed = "barnevernsvakt"`, eller ta bort linjen.
contact-closed-self = «{ $id }» viser til seg selv når det er stengt.
    .help = Skriv id-en til en annen kontakt: `when_closed = "barnevernsvakt"`, eller ta bort linjen.
contact-closed-open = «{ $id }» er åpen hele døgnet, men viser til «{ $other }» når det er stengt.
    .help = Ta bort enten `always_open` eller `when_closed`.
contact-closed-hours = «{ $id }» viser til «{ $other }» når det er stengt, men sier ikke når det er.
    .help = Skriv når noen svarer: `hours = "Mandag–fredag 08.00–15.30"`.
contact-closed-number = «{ $other }» skal svare når «{ $id }» har stengt, men har ikke noe telefonnummer.
    .help = Skriv nummeret under `[{ $other }]`: `phone = "00 00 00 00"`.
contact-unanswered = Fra { $day } { $from } til { $last } { $to } svarer ingen av disse: { $names }.
    .title = Natt og dag svarer noen
    .why = Den som ringer om natten, skal ikke finne ut da at ingen svarer.
    .help = Skriv timene som mangler (`hours = "Mandag–fredag 00.00–08.00 og 15.30–24.00, helg og helligdag hele døgnet"`), eller hvem som svarer da: `when_closed` under den siste.
contact-unanswered-week = Fra { $day } { $from } til { $last } { $to } svarer ingen av disse: { $names }.
    .help = Skriv timene som mangler (`hours = "Mandag–fredag 00.00–08.00 og 15.30–24.00, helg og helligdag hele døgnet"`), eller hvem som svarer da: `when_closed` under den siste.
contact-unanswered-holiday = På en helligdag midt i uken svarer ingen av disse fra { $from } til { $to }: { $names }.
    .help = Skriv timene som mangler (`hours = "Mandag–fredag 00.00–08.00 og 15.30–24.00, helg og helligdag hele døgnet"`), eller hvem som svarer da: `when_closed` under den siste.
easy-read-alone = Det finnes ingen side som «{ $id }» kan være den lettleste versjonen av.
    .title = En lettlest versjon hører til en side
    .why = Den lettleste versjonen ligger under siden sin, og leseren skal kunne gå mellom dem.
    .help = Gi filen navnet til siden: `{ $id }.md` får `{ $id }.easy.md` i samme mappe.
easy-read-hard = Den lettleste versjonen er ikke lettere å lese enn siden selv (LIX { $lix } mot { $most }).
    .title = Lettlest er lettere å lese
    .why = Den som trenger lettlest, har åpnet siden fordi den andre var for vanskelig.
    .help = Bruk korte setninger og vanlige ord: én tanke i hver setning.
contacts-many = { $count } kontakter står under én overskrift: { $group }.
    .title = Kontaktene er delt etter hva man trenger
    .why = På en mobil er flere enn sju kontakter under én overskrift mange skjermer. Den som trenger hjelp, skal kunne hoppe til det hun leter etter.
    .help = Del dem i `contacts.md`: `[[groups]]`, og på linjene under `title = "Når du vil snakke med noen"` og `contacts = ["…", "…"]`.
contacts-many-need = Gruppen «{ $title }» har { $count } kontakter.
    .help = Del den i to, med overskrifter som sier hva man trenger.
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag
contacts-local = kommunen
contacts-regional = flere kommuner
contacts-national = hele landet
fault-email = Kontakten «{ $id }», som tar imot meldinger om feil, har bare telefon.
    .title = Alle kan si fra om feil
    .why = Den som er døv, ikke kan snakke, eller ikke tør å ringe, må også kunne si fra. Forskriften om universell utforming krever at man kan det.
    .help = Skriv en e-postadresse under `[{ $id }]` i `contacts.toml`: `email = "postmottak@fjordvik.example"`.
contact-scope = { $number } er det samme nummeret i hele landet, men kontakten står ikke som nasjonal.
    .title = Nasjonale numre står ikke som kommunale
    .why = Den som ringer, må vite om det er noen som kjenner kommunen som svarer. På siden og på arket står kontaktene i nærheten for seg, og nødnumrene øverst.
    .help = Skriv `scope = "national"`, eller ta bort linjen. Da kjenner betre nummeret.
email-invalid = «{ $value }» er ikke en e-postadresse.
    .title = E-postadresser er riktig skrevet
    .why = En melding til feil adresse kommer aldri fram, og den som skrev, tror at noen har lest den.
    .help = Skriv én adresse med krøllalfa og uten mellomrom, til en tjeneste og ikke til en person: `email = "postmottak@fjordvik.example"`.
email-example = Adressen «{ $value }» er et eksempel og når ingen.
    .title = E-postadresser er ikke eksempler
    .why = Adresser som slutter på `.example` eller har `example.no` i seg, finnes bare i eksempler. Den som skriver dit, får aldri svar.
    .help = Skriv adressen til tjenesten, eller ta bort linjen hvis den ikke har noen.
document-empty = «{ $title }» har ikke noe innhold ennå.
    .title = Hvert dokument sier noe
    .why = Den som følger en lenke hit, finner en overskrift og ingenting under, og vet ikke om noe mangler eller om det ikke er mer.
    .help = Skriv det leseren trenger, under den andre `+++`. Er det ikke klart ennå, så skriv `draft = true` i innledningen: da kommer det ikke ut.
unfinished = Nettstedet er ikke klart til å legges ut ennå. Fyll inn: { $items }.
    .title = Nettstedet er fylt ut før det legges ut
    .why = Et nytt nettsted har hull og eksempler som ingen skal møte: en telefon uten nummer, eller en adresse som ikke er kommunens. Denne listen kommer til alt er fylt inn. `betre serve` virker imens, så du kan se på det du skriver.
    .help = Gå gjennom stedene over, ett for ett. Ta bort # foran linjen når du har fylt inn det som mangler.

# Freshness
review-ahead = Gjennomgangen { $date } har ikke vært ennå: i dag er det { $today }.
    .title = En gjennomgang har vært
    .why = Datoen vises på siden, og alle regner med at innholdet er sett over den dagen. Et feilskrevet år gjør at ingen blir minnet på neste gjennomgang.
    .help = Skriv dagen da innholdet sist ble gjennomgått: `reviewed = "{ $today }"`.
review-overdue = «{ $title }» skulle ha vært gjennomgått innen { $date }.
    .title = Innhold blir gjennomgått i tide
    .why = Tjenester flytter, nummer blir byttet, og lover blir endret. Familier og ansatte skal kunne stole på at det som står her, gjelder i dag.
    .help = Les gjennom innholdet, rett det som er gammelt, og skriv dagens dato: `reviewed = "2026-03-15"` (år-måned-dag).
review-overdue-owner = «{ $title }» skulle ha vært gjennomgått innen { $date }. Eier: { $owner }.
review-missing =
    { $count ->
        [one] «{ $title }» har ingen dato for siste gjennomgang.
       *[other] { $count } dokumenter har ingen dato for siste gjennomgang, for eksempel «{ $title }».
    }
    .title = Siste gjennomgang har en dato
    .why = Datoen viser leseren hvor ny teksten er, og den gjør at betre kan minne om neste gjennomgang. Uten den vet ingen om rådene fortsatt gjelder.
    .help = Skriv `reviewed = "2026-03-15"` (år-måned-dag) øverst i dokumentet. I `guide.md` gjelder datoen hele veilederen, og i `site.toml` hele nettstedet.
owner-missing =
    { $count ->
        [one] «{ $title }» har ingen eier.
       *[other] { $count } dokumenter har ingen eier, for eksempel «{ $title }».
    }
    .title = Hvert dokument har en eier
    .why = Eieren er rollen som holder innholdet riktig. Det ingen eier, blir gammelt, og da følger ansatte og familier råd som ikke gjelder lenger.
    .help = Skriv en rolle i `site.toml`, så gjelder den for alt: `[review]` og under det `owner = "bti-koordinator"`. Har et dokument en annen eier, så skriv `owner = "…"` øverst i det.
expired = «{ $title }» gjaldt til { $date }, og den dagen er forbi.
    .title = Innhold som ikke gjelder lenger
    .why = Du har skrevet at innholdet bare skulle gjelde til denne dagen. Blir det stående, kan en forelder rette seg etter et tilbud som er borte.
    .help = Skriv en ny dato i `valid_to` om innholdet fortsatt gjelder. Ellers sletter du det, eller skriver `draft = true` så lenge du skriver nytt.

# Accessibility
heading-order = Overskriften «{ $text }» er på trinn { $found } og hopper over et trinn.
    .title = Overskrifter kommer i riktig rekkefølge
    .why = Den som bruker skjermleser, finner fram ved å hoppe fra overskrift til overskrift. Et trinn som mangler, høres ut som om en del av siden er borte.
    .help = Skriv `{ $wanted } { $text }`.
heading-order-one = Overskriften «{ $text }» har én `#`, men det trinnet er det bare tittelen på siden som har.
    .help = Skriv `## { $text }`.
heading-capitals = «{ $text }» er skrevet med bare store bokstaver.
    .title = Overskrifter er ikke i store bokstaver
    .why = Store bokstaver er tunge å lese, mest for den som har dysleksi, og noen skjermlesere leser dem opp én og én.
    .help = Skriv med stor forbokstav og ellers små bokstaver: `## Snakk med barnet`.
heading-empty = Overskriften har ingen ord.
    .title = Overskrifter har ord
    .why = Skjermleseren leser opp «overskrift» og så ingenting. Den som hopper fra overskrift til overskrift, vet ikke hva som står her.
    .help = Skriv hva delen handler om: `## Hva gjør du?`. Trengs ikke overskriften, så slett linjen.
section-empty = Det står ingenting under overskriften «{ $text }».
    .title = Det står noe under overskriften
    .why = Den som hopper til overskriften, venter et svar. En tom overskrift gjør leseren usikker på om noe har falt ut.
    .help = Skriv teksten under overskriften, eller ta den bort til teksten er klar.
image-alt = Bildet «{ $image }» mangler en tekst for den som ikke ser det.
    .title = Bilder har en tekst
    .why = Den som er blind, får bildet opplest med ordene du skriver. Mangler de, blir bare filnavnet lest opp.
    .help = Skriv hva bildet viser, mellom hakeparentesene: `![En voksen og et barn snakker sammen]({ $image })`.
image-words = Teksten «{ $text }» sier ikke hva bildet viser.
    .title = Teksten til et bilde sier hva det viser
    .why = Den som er blind, får bildet opplest med ordene du skriver. At det er et bilde, sier skjermleseren selv.
    .help = Skriv hva bildet viser, mellom hakeparentesene: `![En voksen og et barn snakker sammen]({ $image })`. For en logo: skriv hvem den tilhører.
image-words-lead = Teksten til bildet begynner med «{ $lead }». Det sier skjermleseren allerede.
    .help = Skriv bare hva bildet viser: `{ $rest }`.
image-words-word = Teksten «{ $text }» har Word laget av seg selv. Den sier sjelden hva bildet viser.
link-text = Lenketeksten «{ $text }» sier ikke hvor lenken fører.
    .title = Lenker sier hvor de fører
    .why = Den som bruker skjermleser, får ofte lenkene lest opp i en liste for seg. «Les mer» ti ganger sier ingenting.
    .help = Bruk navnet på det en kommer til som lenketekst: `[Meld fra til barnevernet](…)`. Til en side her på nettstedet holder det med `[[id]]`, så kommer tittelen av seg selv.
link-text-empty = Lenken har ingen ord.
    .help = Skriv i hakeparentesene hvor den fører: `[Slik melder du fra]({ $address })`.
contrast = Fargen { $colour } er for lys mot hvitt: Kontrasten er { $ratio } og må være minst { $least }.
    .title = Farger har god nok kontrast
    .why = Tekst i en blek farge kan ikke leses av den som ser dårlig, eller som står ute i sola med mobilen. Kravet er fastsatt i forskrift (WCAG).
    .help = Velg en mørkere farge i `site.toml`, under `[look]`. Nærmest er `primary = "{ $near }"`.
pdf-locked = PDF-en «{ $path }» kan bare åpnes med passord.
    .title = PDF-er kan åpnes av alle
    .why = Den som skal bruke dokumentet, har ikke passordet og får ikke lese noe.
    .help = Lagre PDF-en på nytt uten passord: i Word «Lagre som» PDF, «Alternativer», og fjern krysset for kryptering.
file-active = PDF-en «{ $path }» har et skript i seg.
    .title = Dokumenter gjør ingenting av seg selv
    .why = Et dokument med skript, makroer eller handlinger kan gjøre noe på maskinen til leseren, sende det som blir skrevet, eller si fra til andre om at det ble åpnet. Skjemaer som regner ut eller kontrollerer det som blir fylt ut, har også slike skript.
    .help = Åpne PDF-en og skriv den ut til en ny PDF («Lagre som PDF»), eller lagre skjemaet på nytt uten utregninger og knapper. Da er det ingenting i den som virker.
file-active-launch = PDF-en «{ $path }» starter et program eller åpner en fil på maskinen til leseren.
file-active-reaches = PDF-en «{ $path }» sender det som blir fylt ut, eller åpner en annen fil eller en adresse av seg selv.
    .help = Ta bort knappen eller handlingen der skjemaet ble laget, eller skriv det ut til en ny PDF. Be leserne ringe eller sende skjemaet, og aldri i vanlig e-post.
file-active-carries = Dokumentet «{ $path }» har med seg andre filer, objekter fra andre programmer, lyd eller film, som ingen har kontrollert.
    .help = Legg ut det leserne skal ha, som egne filer. Lagre dokumentet på nytt uten dem: Lim inn objekter fra andre programmer som bilder, eller skriv en PDF ut til en ny.
file-active-unread = Dokumentet «{ $path }» er bygd slik at det ikke går an å si om det gjør noe av seg selv.
    .help = Åpne det og skriv det ut til en ny PDF («Lagre som PDF»).
file-active-link = En lenke i dokumentet «{ $path }» åpner verken nettside, e-post eller telefon: «{ $address }».
    .help = Rett lenken der dokumentet ble laget, eller fjern den, og lagre det på nytt. En fil på en disk på kontoret åpner seg ikke for andre, og andre adresser kan starte programmer.
file-active-twofold = PDF-en «{ $path }» er noe annet også: Før den begynner, står det et program eller en nettside.
    .help = Få den på nytt fra den som laget den, eller åpne den og skriv den ut til en ny PDF («Lagre som PDF»).
file-active-macro = Dokumentet «{ $path }» har makroer: programmer som kjører på maskinen til den som åpner det.
    .help = Lagre det uten makroer: i Word eller Excel som `.docx` eller `.xlsx`, i LibreOffice etter at de er slettet under «Verktøy», «Makroer». Eller lagre det som PDF.
file-active-starts = Dokumentet «{ $path }» starter et program på maskinen til leseren, eller henter noe fra et.
    .help = Fjern feltet, knappen eller objektet som gjør det (DDE, ActiveX, «Kjør program»), eller lagre dokumentet som PDF.
file-active-fetches = Dokumentet «{ $path }» henter noe fra «{ $address }» når det blir åpnet.
    .help = I Word og PowerPoint: «Fil», «Info», «Rediger koblinger til filer», og bryt koblingen; et bilde limer du inn i stedet, og en mal bytter du under «Utvikler», «Dokumentmal». I Excel: «Data», «Rediger koblinger» eller «Spørringer og tilkoblinger». Eller lagre dokumentet som PDF.
pdf-form = PDF-en «{ $path }» er et skjema som nettlesere og mobiler ikke kan vise.
    .title = Skjemaer kan fylles ut av alle
    .why = Skjemaer av dette slaget (XFA) viser bare «Please wait…» i andre programmer enn Adobe Reader på PC. På mobil er siden tom.
    .help = Lag skjemaet på nytt som vanlig PDF-skjema eller Word-dokument, eller skriv det som en side her på nettstedet.
pdf-untagged = PDF-en «{ $path }» mangler { $lacks }.
    .title = PDF-er kan leses av alle
    .why = Uten struktur, tittel og språk kan ikke en skjermleser lese PDF-en riktig. Da kan ikke en blind forelder eller ansatt lese skjemaet.
    .help = Skriv innholdet som en side her på nettstedet. Må det være en PDF, så lagre den på nytt fra Word: Sett tittel og språk på dokumentet, velg «Lagre som» og PDF, og kryss av under «Alternativer» for dokumentstruktur for tilgjengelighet.

# Language
lix = Teksten til familien i «{ $title }» er tung å lese: LIX er { $lix } og bør være høyst { $most }.
    .title = Tekst til familier er lett å lese
    .why = LIX måler hvor lange setningene og ordene er. En forelder eller en ungdom som er redd eller sliten, skal forstå teksten ved første gjennomlesing.
    .help = Del lange setninger i to. Skriv «snakke med» i stedet for «gjennomføre samtale med», og «du» til leseren.
lix-staff = Teksten til ansatte i «{ $title }» er tung å lese: LIX er { $lix } og bør være høyst { $most }.
    .title = Tekst til ansatte er grei å lese
    .why = En lærer slår opp her mellom to timer. En tung tekst blir ikke lest, og da blir heller ikke steget gjort for barnet. Det er et råd, ikke en feil.
    .help = Del lange setninger, lag punktliste av oppramsinger, og bytt ut «gjennomføring av» og lignende med et verb.
title-long = Tittelen er på { $length } tegn, og oversikten har plass til { $most }.
    .title = Titler får plass i oversikten
    .why = Titlene står i rutene på oversiktsarket som henger på personalrommet. En kort tittel kan leses på avstand og huskes.
    .help = Skriv kort hva en skal gjøre: `title = "Snakk med barnet"`. Resten kan stå i `what` (steg) eller `short` (nivå).
exit-missing = Leserne av «{ $title }» kan ikke gå ut av siden med det samme.
    .title = Den som leser i skjul, kan gå ut med det samme
    .why = Et barn eller en forelder som blir slått, leser kanskje på en telefon som andre ser på. Knappen tømmer skjermen og fører til en side som alle kan se.
    .help = Skriv `exit = "https://www.yr.no/"` øverst i `site.toml`, eller en annen nøytral side.
safe-address = Adressen til «{ $title }» sier hva den handler om: `{ $address }` har «{ $word }» i seg.
    .title = Adressen til en trygg side sier ikke hva den handler om
    .why = Adressen står igjen i historikken på telefonen, også når siden er tømt. Den som slår, kan lese der hva barnet eller partneren har sett på.
    .help = Skriv et nøytralt ord i fila, for eksempel `slug = "hjemme"`. Id-en er den samme, så lenkene gjelder fortsatt.
safe-missing = «{ $title }» har «{ $word }» i tittelen og er skrevet til familier, men er ikke merket som trygg.
    .title = Sider om vold er merket som trygge
    .why = Den som leser i skjul, må kunne gå ut med det samme, og tittelen skal ikke stå i fanen eller historikken.
    .help = Skriv `safe = true` i fila. Handler den ikke om noe leseren må skjule, så skriv `allow = {"{"} safe-missing = "…" {"}"}` med grunnen.
hand-out-words = Arket om stafettloggen har ingen ord til de foresatte.
    .title = Det en familie får med hjem, er skrevet til familien
    .why = Arket gis til foreldre som kanskje er redde. En tekst til ansatte sier dem ikke hva de kan velge. Til det er skrevet noe til dem, står det bare noen nøytrale ord og numrene på arket.
    .help = Sett `{ "{" }.guardian{ "}" }` bak en overskrift i `relay-log.md`, for eksempel `## Dere velger selv { "{" }.guardian{ "}" }`, og skriv under den at de kan si nei, at de kan ombestemme seg, og hvem som leser.
text-points = «{ $text }» peker på et sted på siden som kan ha flyttet seg.
    .title = Teksten nevner det den mener
    .why = «Lenger nede» stemmer ikke på mobil, på papir eller for den som får siden opplest. Et nivånummer skrevet for hånd blir feil når nivåene blir endret.
    .help = Lenk til det du mener: `[[id]]`, `[ord](@id)`, eller `[ord](#overskriften)` på samme side.
text-points-level = «{ $text }» er et nivånummer skrevet for hånd.
    .help = Skriv `[{ $text }](@level:{ $number })`, eller bare `[[level:{ $number }]]`, så følger teksten med når nivået blir endret.

# Privacy
request-foreign = Bildet blir hentet fra et annet nettsted: { $address }
    .title = Ingenting blir hentet fra andre
    .why = Når siden henter noe fra andre, får de vite hvem som leser om bekymring for et barn. Det skal en forelder slippe.
    .help = Last ned bildet (om du har lov til å bruke det), legg det i `images/`, og skriv `![Hva bildet viser](images/navn.jpg)`.
request-foreign-theme =
    { $more ->
        [0] «{ $path }» henter noe fra et annet nettsted: { $written }
        [one] «{ $path }» og én side til henter noe fra et annet nettsted: { $written }
       *[other] «{ $path }» og { $more } sider til henter noe fra et annet nettsted: { $written }
    }
    .help = Temaet i `theme/` gjør dette. Legg filen i `theme/assets/` og vis til den der.
page-active =
    { $more ->
        [0] «{ $path }» har et skript: { $written }
        [one] «{ $path }» og én side til har et skript: { $written }
       *[other] «{ $path }» og { $more } sider til har et skript: { $written }
    }
    .title = Sidene gjør ingenting på egen hånd
    .why = Den som leser om uro for et barn, skal ikke bli sporet, sendt videre eller få noe kjørt på maskinen sin. betre lover at ingenting på sidene gjør det, og sier fra når et tema gjør det likevel.
    .help = Feilen er i mappen `theme/`, ikke i teksten din. Be den som laget temaet ta det bort. Flytter du mappen `theme/` bort, brukes standardutseendet.
page-active-link =
    { $more ->
        [0] «{ $path }» har en lenke som kjører noe: { $written }
        [one] «{ $path }» og én side til har en lenke som kjører noe: { $written }
       *[other] «{ $path }» og { $more } sider til har en lenke som kjører noe: { $written }
    }
page-active-refresh =
    { $more ->
        [0] «{ $path }» sender leseren videre av seg selv: { $written }
        [one] «{ $path }» og én side til sender leseren videre av seg selv: { $written }
       *[other] «{ $path }» og { $more } sider til sender leseren videre av seg selv: { $written }
    }
page-active-form =
    { $more ->
        [0] «{ $path }» sender det som skrives, til noen: { $written }
        [one] «{ $path }» og én side til sender det som skrives, til noen: { $written }
       *[other] «{ $path }» og { $more } sider til sender det som skrives, til noen: { $written }
    }
page-active-frame =
    { $more ->
        [0] «{ $path }» viser en annen side eller et program: { $written }
        [one] «{ $path }» og én side til viser en annen side eller et program: { $written }
       *[other] «{ $path }» og { $more } sider til viser en annen side eller et program: { $written }
    }
page-active-base =
    { $more ->
        [0] «{ $path }» endrer hvor alle lenkene fører: { $written }
        [one] «{ $path }» og én side til endrer hvor alle lenkene fører: { $written }
       *[other] «{ $path }» og { $more } sider til endrer hvor alle lenkene fører: { $written }
    }
page-active-hidden =
    { $more ->
        [0] «{ $path }» har kode som noen nettlesere ser og andre ikke: { $written }
        [one] «{ $path }» og én side til har kode som noen nettlesere ser og andre ikke: { $written }
       *[other] «{ $path }» og { $more } sider til har kode som noen nettlesere ser og andre ikke: { $written }
    }
page-active-file = Filen «{ $path }» kan ikke være med i et tema: Den kan kjøre noe.
personal-id = Her står det et fødselsnummer eller D-nummer.
    .title = Ingen fødselsnumre i innholdet
    .why = Et fødselsnummer peker ut ett menneske, kanskje et barn, og skal aldri ligge på et åpent nettsted. Tallet blir ikke gjentatt i meldinger.
    .help = Slett nummeret nå. Trenger du et eksempel i et skjema, så skriv «11 sifre». Har filen vært delt eller lagt ut, så si fra til personvernombudet.
personal-id-file = I linje { $line } i «{ $path }» står det et fødselsnummer eller D-nummer.
    .help = Slett nummeret i filen, eller ta filen bort. Har den vært lagt ut, så si fra til personvernombudet.
personal-id-name = Navnet på filen er eller har i seg et fødselsnummer eller D-nummer.
    .help = Gi filen et annet navn. Har den vært lagt ut, så si fra til personvernombudet.
image-position = Bildet «{ $path }» forteller hvor det er tatt.
    .title = Bilder røper ikke stedet
    .why = Mobilen lagrer stedet inne i bildet. Alle som laster det ned, kan da se hvor barnet bor eller går på skole.
    .help = Høyreklikk på filen i Windows, velg «Egenskaper», «Detaljer» og «Fjern egenskaper og personlig informasjon». Eller bruk et skjermbilde av bildet i stedet.
image-position-photo = Bildet «{ $path }» forteller hvor det er tatt, og filen blir publisert som den er.
    .help = Vis bildet på siden i stedet for å lenke til det, med `![hva bildet viser]({ $address })`: da lager betre utgaver uten stedet. Må filen kunne lastes ned, så høyreklikk på den i Windows, velg «Egenskaper», «Detaljer» og «Fjern egenskaper og personlig informasjon».
image-position-film = Filen «{ $path }» forteller hvor opptaket er gjort.
    .help = Høyreklikk på filen i Windows, velg «Egenskaper», «Detaljer» og «Fjern egenskaper og personlig informasjon». Blir stedet værende, så eksporter filmen på nytt fra et filmprogram, uten stedet.
image-position-document = Dokumentet «{ $path }» forteller hvor et bilde er tatt.
    .help = Fjern stedet fra bildet i dokumentet det er laget av, og lag PDF-en på nytt. Har du Acrobat, så velg «Fjern skjult informasjon».
image-position-office = I dokumentet «{ $path }» ligger et bilde eller en film som forteller hvor opptaket er gjort.
    .help = Slett bildet i dokumentet. Høyreklikk på bildefilen i Windows, velg «Egenskaper», «Detaljer» og «Fjern egenskaper og personlig informasjon», og sett bildet inn på nytt. Er filen ikke å finne, så ta et skjermbilde av bildet, og sett inn det.

# Print
print-sign = Tegnet «{ $sign }» finnes ikke i skriften på papir. I PDF-ene står det en tom rute i stedet.
    .title = Tegn som kan skrives ut
    .why = Skriften i PDF-ene har bokstavene til norsk, samisk, kvensk, engelsk og de fleste språkene i Europa, men ikke emojier og ikke alle skriftsystemer. Et bilde av et ansikt sier heller ingenting til den som får arket lest opp.
    .help = Skriv det med ord i stedet. Er det et navn med andre bokstaver, så skriv det slik det står på norske papirer.
print-long = Oversikten fyller { $pages } ark. Den skal få plass på ett: { print-too-much }.
    .title = Arket er ett ark
    .why = Oversikten henger på veggen, og arket til familien eller møtet ligger på bordet. Det som står på ark nummer to, ser ingen. betre gjør skriften mindre for å få plass, men ikke mindre enn at den kan leses.
    .help = Gjør titlene kortere, eller ta bort `short` på nivåene. Har et nivå mange steg, kan to bli til ett.
print-long-unit = Oversikten for «{ $unit }» fyller { $pages } ark. Den skal få plass på ett: { print-too-much }.
    .help = Gjør titlene i veilederen kortere, eller skriv færre ord om kontaktene i filen til enheten. Oversikten uten numrene til enheten får plass.
print-long-units = Oversiktene for { $count } enheter fyller mer enn ett ark hver: { $units }.
    .help = Kort ned titlene i veilederen; da får alle plass. Oversikten uten numrene til enhetene får plass som den er.
print-long-hand-out = Arket «{ $path }» fyller { $pages } sider. Det skal få plass på én: { print-too-much }.
    .help = Gjør teksten kortere, eller flytt en del av den til en annen side.
print-long-meeting-sheet = Møtearket «{ $path }» fyller { $pages } sider. Det skal få plass på én: { print-too-much }.
    .help = Gjør sakslisten eller teksten om samtykke kortere. Resten kan stå i teksten i steget.
print-long-contacts = Arket med kontakter fyller { $pages } sider. Det skal få plass på én: { print-too-much }.
    .help = Ta med færre, eller skriv kortere `note` og `hours`. Grupper som familiene ikke trenger på papiret, får `web_only = true` under `[[groups]]` i `contacts.md`.
print-long-contacts-left = Arket med kontakter fyller { $pages } sider. Det skal få plass på én: { print-too-much }. I ingen gruppe står { $names }.
    .help = Ta med færre, eller skriv kortere `note` og `hours`. Grupper som familiene ikke trenger på papiret, får `web_only = true` under `[[groups]]` i `contacts.md`; sett dem som står utenfor, i en gruppe først.
print-too-much = { $lines ->
    [0] noe må bort
    [one] omtrent én linje må bort
   *[other] omtrent { $lines } linjer må bort
}
print-picture = Bildet «{ $path }» kan ikke skrives ut. I PDF-ene er plassen tom.
    .title = Bilder som kan skrives ut
    .why = Nettleserne viser mye som er halvveis ødelagt eller henter deler fra andre filer. Det som skal på papir, må være helt og stå i én fil.
    .help = Åpne bildet i et bildeprogram, og lagre det på nytt som PNG, JPEG eller SVG uten lenkede bilder.
print-picture-html = Ordene i tegningen «{ $path }» er i HTML. I PDF-ene blir de forkortet eller borte.
    .help = Har du den fra draw.io, så merk alt, ta bort hakene ved «Formatted Text» og «Word Wrap» under «Text», og eksporter på nytt. Ellers lagrer du den som PNG.

# Theme
theme = Utseendet (temaet) kan ikke brukes: { $message }
    .title = Temaet kan brukes
    .why = Temaet gir sidene form. Er det feil i det, kan ikke sidene lages, og de som trenger dem, ser den gamle utgaven.
    .help = Feilen er i mappen `theme/`, ikke i teksten din. Be den som laget temaet om hjelp. Flytter du mappen `theme/` bort, blir standardutseendet brukt.
theme-endless = Dokumentet «{ $path }» var ikke ferdig på { $seconds } sekunder.
    .help = Har nettstedet egne maler i `theme/print/`, er feilen trolig der. Ellers har en side i dokumentet noe svært stort: en tabell, en liste eller et bilde.
theme-endless-pages = Sidene var ikke ferdige på { $seconds } sekunder.
    .help = Nettstedet har egne maler: { $files }. I en av dem går en løkke (`for`) mange ganger rundt inni en annen. Be den som laget malen om hjelp.
theme-file = Filen { $path } kan ikke leses.
    .help = Se om den er låst eller åpen i et annet program, om du har tilgang til den, og om den er større enn 4 MB. Lenker til andre filer kan ikke stå her.
theme-contract = Temaet er skrevet for en annen utgave av betre (`contract` er «{ $found }», og her trengs «{ $wanted }»).
    .help = Rett malene i `theme/` etter temaet som følger med, og skriv `contract = { $wanted }` i `theme/theme.toml`.
theme-pledge = Nettstedet har egne maler, men sier ikke hvilken utgave de er skrevet for.
    .help = Skriv `contract = { $wanted }` i `theme/theme.toml`, så får dere vite det når malene må endres.
theme-colour = I `theme/theme.toml` er ikke `{ $key }` en farge.
    .help = En farge er `"#1f5c4a"`. Under `[colours]` er det to: på lyst papir og på mørkt: `paper = ["#ffffff", "#14181a"]`.

# What a value is
type-text = tekst mellom rette anførselstegn
type-prose = en eller flere setninger mellom rette anførselstegn
type-bool = `true` (ja) eller `false` (nei)
type-number = et tall
type-name = en id eller et fast ord mellom rette anførselstegn
type-date = en dato, som `"2026-03-15"`
type-period = et tidsrom: `"14 d"` (dager), `"2 w"` (uker), `"3 m"` (måneder), `"1 y"` (år) eller `"same day"`
type-when = en dag, en måned eller et tidsrom: `"2026-03-15"`, `"2026-03"`, `"2026-03/2026-04"`, `"2026-10/.."`; `"--11-29"` og `"--11"` er hvert år
type-colour = en farge: `"#1f5c4a"`, eller `"red"`, `"orange"`, `"yellow"`, `"green"` eller `"blue"`
type-phone = et telefonnummer, som `"00 00 00 00"`
type-email = en e-postadresse, som `"postmottak@fjordvik.example"`
cell-type-when = en dag, en måned eller et tidsrom, som `15.03.2026`, `2026-03-15`, `2026-03`, `2026-03/2026-04`, `2026-10/..` eller `--11-29` (hvert år)
cell-type-web = en nettadresse, som `https://www.udir.no`
type-web = en nettadresse, som `"https://www.udir.no"`
type-file = en fil i `files/` eller `images/`, som `"files/samtykke.pdf"`
type-alias = en gammel adresse, som `"/gammel/side/"`
type-reader = en leser: `"employee"` (ansatt), `"guardian"` (foresatt), `"young"` (barn og unge), `"neighbour"` (nabo, venn eller slektning) eller `"leader"` (leder)
type-goto = hvor svaret fører: `"next"`, `"stay"`, `"close"`, `"system"`, `"acute"`, eller noe som `"step:id"` eller `"level:2"`
type-meeting = et møte i krøllparenteser, som `{ "{" } kind = "samtale", calls = ["kontaktperson"] { "}" }`, eller `"step:id"`
type-consent-from = hvem som samtykker: `"guardians"`, `"young-15"`, `"young-16"`, `"child"` eller `"adult"`
type-status = `"draft"` (utkast) eller `"in-use"` (i bruk)
type-ends = det som tar slutt: `"relay-holder"` (stafettholder) eller `"relay-log"` (stafettlogg)
type-organisation = hvem som driver tjenesten: `"municipal"`, `"shared"`, `"county"`, `"state"` eller `"private"`
type-law-kind = hva det er: `"law"`, `"regulation"`, `"guideline"` eller `"circular"`
type-plan-shape = hvordan planen er tegnet: `"list"`, `"wheel"` eller `"timeline"`
type-month = nummeret på en måned, fra `1` til `12`
type-set-by = hvem som har satt fristen: `"law"`, `"national"`, `"municipality"` eller `"service"`
type-way-in = en vei inn: `"advice"` (råd), `"anonymous"` (anonym drøfting), `"discussion"` (drøfting), `"referral"` (henvisning) eller `"report"` (melding)
type-prevention = forebygging: `"universal"` (for alle), `"selective"` (for grupper med risiko) eller `"indicated"` (for enkeltbarn)
type-urgency = hvor mye det haster: `"acute"`, `"today"`, `"soon"` eller `"calm"`
type-tool-kind = slaget verktøy, for eksempel `"form"` (skjema), `"checklist"` (sjekkliste) eller `"conversation"` (samtaleveileder)
type-access = `"open"` (for alle) eller `"staff"` (bare for ansatte)
type-hours = åpningstid, som `"Mandag–fredag 08.00–15.30, helligdager stengt"`, eller ord
type-host = en vert: `"nginx"`, `"caddy"`, `"apache"`, `"iis"`, `"netlify"` eller `"cloudflare"`
type-data-licence = en lisens for åpne data: `"nlod-2.0"`, `"cc-by-4.0"` eller `"cc0-1.0"`
type-scope = hvem kontakten er til for: `"local"` (kommunen), `"regional"` (flere kommuner) eller `"national"` (hele landet)
type-rule-level = `"error"` (feil), `"warning"` (advarsel) eller `"off"` (av)
type-list = en liste i hakeparenteser
type-table = nøkler og verdier, i krøllparenteser eller under en linje som `[id]`
type-reference = en id mellom rette anførselstegn
type-who = en id mellom rette anførselstegn, eller ord: `{ "{" } text = "de foresatte" { "}" }`
type-who-or-words = en id mellom rette anførselstegn, eller ord
type-languages = språkene, det første er grunnspråket: `["nb", "en"]`, eller `[languages.uk]` for hvert
type-language-pages = sidene på et språk: `"all"` eller `"some"`
type-named = nøkler med navn du velger selv
type-municipality-number = kommunenummeret med fire sifre, som `"0301"`
type-language = en språkkode med to eller tre små bokstaver, som `"nn"`, `"nb"`, `"en"` eller `"se"`

# Kinds of content
kind-site = nettsted
    .about = Innstillingene for hele nettstedet: kommunen, språkene, akuttadvarselen, ordene og reglene. De står i `site.toml` øverst i mappen.
kind-workspace = arbeidsområde
    .about = Innstillingene for mange nettsteder som bygges sammen. De står i `workspace.toml` øverst i mappen som de ligger under.
kind-layer = lag
    .about = Innstillingene for et lag som flere nettsteder deler. De står i `layer.toml` øverst i mappen til laget.
kind-home = forside
    .about = Den første siden leseren møter. Den står i `index.md` øverst i mappen.
kind-acute = akuttside
    .about = Hva en gjør når det haster, fra fare nå til tvil. Den står i `acute.md` øverst i mappen; numrene kommer fra `contacts.toml`. Advarselen på hver side står under `[acute]` i `site.toml`: se `betre explain site.acute`.
kind-relay-log = side om stafettloggen
    .about = Hva stafettloggen er, og hvordan den blir brukt. Den står i `relay-log.md` øverst i mappen.
kind-guide = veileder
    .about = Et helt løp av nivåer og steg for en målgruppe. Hver veileder har sin mappe i `guides/`, med `guide.md` i: `guides/barn-og-unge/guide.md`.
kind-level = nivå
    .about = En del av veilederen, etter hvor mange tjenester som er med. Hvert nivå har sin mappe med nummer først, og gjerne `level.md` i: `guides/barn-og-unge/0-undring/level.md`.
kind-step = steg
    .about = Én ting som skal gjøres: hva, hvem, når og hvor det fører. Hvert steg er en fil i mappen til nivået: `guides/barn-og-unge/0-undring/2-snakk-med-barnet.md`.
kind-service = tjeneste
    .about = En tjeneste som hjelper barn og familier: hva den gjør, og hvordan en når den. En fil i `services/`, eller kort i `services.toml`.
kind-tool = verktøy
    .about = Et skjema, en sjekkliste, en samtaleveileder eller et system. En fil i `tools/`, eller kort i `tools.toml`.
kind-measure-table = tiltakstabell
    .about = En liste over tiltak som kommunen har. En `.toml`-fil, en CSV-fil eller et regneark i `measures/`; tittel og tekst til en tabell står i en `.md`-fil med samme navn.
kind-arena = samhandlingsarena
    .about = Et møte der tjenestene samarbeider, for eksempel et BTI-team. En fil i `arenas/`, eller kort i `arenas.toml`.
kind-role = rolle
    .about = En oppgave noen har, som stafettholder, aldri en person med navn. En fil i `roles/`, eller kort i `roles.toml`.
kind-unit = enhet
    .about = Én skole, én barnehage eller én helsestasjon, og hvem en kontakter der. En fil i `units/`, eller kort i `units.toml`.
kind-situation = situasjon
    .about = Noe leseren ser eller lurer på, med egne ord, og det første en gjør. En fil i `situations/`, eller kort i `situations.toml`.
kind-page = side
    .about = En vanlig side med tittel og tekst. En fil i `pages/`. Sider som hører sammen, kan ligge i en mappe med `index.md` i: `pages/nyansatt/index.md`, `pages/nyansatt/1-forste-dag.md`. De får en meny, i den rekkefølgen numrene sier.
kind-news = nyhet
    .about = Noe dere forteller på en dag: et kurs, et nytt tilbud, en endring. Hver har sin fil i `news/`. De tre nyeste står på forsiden, alle på en side for seg, og folk kan abonnere på dem.
kind-easy-read = lettlest versjon
    .about = En kortere og enklere versjon av en side: `samtykke.easy.md` ved siden av `samtykke.md`, på samme språk. Sidene viser til hverandre.
kind-reader = leserside
    .about = Inngangssiden for en leser: `readers/guardian.md`, `readers/young.md`, `readers/neighbour.md` eller `readers/leader.md`. Alt som er merket for leseren andre steder, blir samlet der.
kind-contact = kontakt
    .about = Telefon og e-post til en tjeneste, aldri til en person. Alle står i `contacts.toml`, hver under sin linje `[id]`.
kind-term = begrep
    .about = Et ord som blir forklart for leseren. Alle står i `glossary.toml`, hver under sin linje `[id]`.
kind-right = rettighet
    .about = Det et barn har rett til å bestemme eller bli spurt om. Alle står i `rights.toml`, hver under sin linje `[id]`.
kind-law = lov
    .about = En lov eller forskrift som det blir vist til. Alle står i `laws.toml`, hver under sin linje `[id]`.
kind-ladder = trapp
    .about = Trinn for når en gjør hva, for eksempel ved skolefravær. En fil i `ladders/`; den blir vist med `{ "{" }show.ladder.ID{ "}" }`.
kind-plan = plan
    .about = Et årshjul, en møteplan eller milepæler. En `.toml`-fil, en CSV-fil eller et regneark i `calendar/`.
kind-setting = sted der barnet er
    .about = Et sted der barnet er til daglig, som skole eller barnehage. De står i `site.toml`, hver under sin linje: `[settings.school]`.
kind-listing = oversikt
    .about = Teksten på en oversikt som betre lager selv. Den står i `index.md` i mappen, for eksempel `services/index.md`, eller øverst: `contacts.md`, `glossary.md`, `rights.md`.

# Keys of every document
key-meta-title = Tittelen, kort og uten punktum.
    .label = Tittel
    .hint = Kort, og uten punktum til slutt. For eksempel: Hold samarbeidsmøte
key-meta-titles = Hva siden heter for dem som leser det den sier til dem: `{ "{" } young = "Jeg blir mobbet", guardian = "Barnet mitt blir mobbet" { "}" }`. På et steg eller et nivå er det ordene til familien, ikke til de ansatte.
    .label = Titler til andre lesere
    .hint = Hva siden heter for barn og unge, foreldre eller andre som leser det den sier til dem. For eksempel: Barnet mitt blir mobbet
key-meta-id = En annen id enn filnavnet. Trengs sjelden.
    .label = Annet navn enn filnavnet
    .hint = Trengs sjelden. Når feltet er tomt, gjelder navnet på filen.
key-meta-owner = Rollen som holder innholdet riktig. Uten nøkkelen gjelder eieren til veilederen eller nettstedet.
    .label = Eier
    .hint = Rollen som holder innholdet riktig. Er feltet tomt, gjelder eieren av veilederen eller nettstedet.
key-meta-approved-by = Rollen som har godkjent innholdet.
    .label = Godkjent av
    .hint = Rollen som har godkjent innholdet. For eksempel: leder
key-meta-reviewed = Dagen innholdet sist ble gjennomgått: `"2026-03-15"`.
    .label = Sist gjennomgått
    .hint = Dagen innholdet sist ble gjennomgått.
key-meta-review-every = Hvor ofte innholdet skal gjennomgås: `"1 y"`.
    .label = Tid mellom gjennomganger
    .hint = Hvor ofte innholdet skal gjennomgås. For eksempel: hvert år
key-meta-valid-from = Første dagen innholdet gjelder. Fram til da er det ikke på nettstedet; forhåndsvisningen viser det.
    .label = Gjelder fra
    .hint = Første dag innholdet gjelder. Fram til da er det ikke på nettstedet, men du ser det i forhåndsvisningen.
key-meta-valid-to = Siste dag innholdet gjelder. Etterpå kommer det en advarsel.
    .label = Gjelder til
    .hint = Siste dag innholdet gjelder. Etterpå kommer det en advarsel.
key-meta-draft = `true` når dette er et utkast som ikke skal ut ennå.
    .label = Dette er et utkast
    .hint = Da kommer det ikke ut på nettstedet ennå.
key-meta-off = `true` når det som heter det samme i et lag, ikke skal være med her. På en veileder eller et nivå gjelder det alt i mappen.
    .label = Ikke med hos oss
    .hint = Tar bort det som kommer fra et felles lag.
key-meta-locked = I et lag: `true` når et nettsted ikke kan skrive dette om eller slå det av, som lovtekst og hjelpenumre.
    .label = Låst
    .hint = De som bygger på dette, kan ikke skrive det om.
key-meta-slug = Ordet i adressen til siden, i stedet for id-en: `slug = "hjemme"`. Hvert dokument som har id-en i adressen sin, kan ha ett. Trygge sider trenger det, for adressen deres skal ikke si hva de handler om. Skriv den gamle adressen i `aliases`, så fører den hit.
    .label = Ord i adressen
    .hint = Et annet ord i nettadressen enn id-en. Trygge sider trenger et nøytralt, som ikke sier hva de handler om. For eksempel: hjemme
key-meta-safe = `true` når leseren kan måtte gå ut av siden med det samme, og ingen skal se at den er lest: om vold, krisesenter, politi. På en veileder, et nivå eller `index.md` gjelder det alt i mappen.
    .label = Siden skal være trygg
    .hint = For sider om vold og lignende: Leseren får en knapp som går ut med det samme. På en veileder eller et nivå gjelder det alt i mappen.
key-meta-search = Ord som leseren kan søke med, ut over dem som står på siden: hverdagsord, gamle navn, slik folk sier det. De står i søket og på listen fra A til Å.
    .label = Søkeord
    .hint = Ord folk bruker, men som ikke står på siden: hverdagsord og gamle navn. De kommer med i søket og på listen fra A til Å.
    .item = søkeord
key-language-pages = `"all"`: alle sidene, og det som ikke er oversatt, er på grunnspråket. `"some"`: bare de sidene som er oversatt, og en første side som betre lager.
    .label = Hvilke sider som finnes
    .hint = Enten alle, med grunnspråket der oversettelse mangler, eller bare de oversatte, med en første side som blir laget for deg.
key-meta-translated-from = I en oversettelse: merket til teksten den er laget av. Skriv `"?"`, så sier `betre check` hva det er. Når grunnteksten blir endret, får du vite det.
    .label = Oversatt fra
    .hint = Merket til teksten oversettelsen er laget av. Skriv et spørsmålstegn, så får du vite hva det er, og siden når teksten blir endret.
key-meta-replaces-from = I det som står i stedet for noe i et felles lag: merket til det laget hadde da. Skriv `"?"`, så sier `betre check` hva det er. Når laget blir endret, får du vite det.
    .label = Laget av det felles
    .hint = Merket til det laget hadde da dette ble laget. Skriv et spørsmålstegn, så får du vite hva det er, og siden når laget blir endret.
key-meta-aliases = Gamle adresser som skal føre hit: `["/gammel/side/", "/niva-0.html"]`. På en veileder eller et nivå gjelder de også alt som ligger i mappen. Begynner adressen med et språk (`/en/…`), gjelder den bare det språket; ellers gjelder den alle.
    .label = Gamle adresser
    .hint = Adresser som skal føre hit, for eksempel /gammel/side/. På en veileder eller et nivå gjelder de også alt som ligger i mappen.
    .item = gammel adresse
key-meta-allow = Regler som ikke skal gjelde her, hver med grunnen: `{ "{" } lix = "ordrett lovtekst" { "}" }`.
    .label = Unntak fra reglene
    .hint = Regler som ikke skal gjelde her, hver med grunnen. For eksempel: lix, fordi teksten er ordrett lovtekst
    .item = unntak

# Keys of site.toml
key-workspace-members = Mappene til nettstedene, fra denne mappen; `*` står for et navn: `["sites/*"]`. Uten nøkkelen: alle nettsteder under mappen.
    .label = Nettstedene
    .hint = Veien til mappen for hvert nettsted, fra mappen som workspace.toml ligger i. * står for et navn
    .item = mappe
key-workspace-address = Adressen på nettet til mappen som nettstedene blir lagt ut i, med siden som fører til dem: `"https://bti.fylket.example/"`. Et nettsted som har en annen adresse i `site.toml`, blir lenket dit.
    .label = Adresse
    .hint = Adressen til siden som fører til nettstedene. For eksempel: https://bti.fylket.example/
key-workspace-languages = Språkene på siden som fører til nettstedene, det første først: `["nb", "en"]`. Uten nøkkelen: det som flest av nettstedene har først.
    .label = Språk
    .hint = Språkene på siden som fører til nettstedene, det første først.
    .item = språk
key-layer-version = Hvilken utgave av laget dette er: `"2026.1"`. Nettstedene viser det nederst på sidene.
    .label = Utgave
    .hint = Hvilken utgave av laget dette er. For eksempel: 2026.1
key-layer-languages = Språkene laget er skrevet på; filer uten språk i navnet er på det første: `["nn", "nb"]`.
    .label = Språk
    .hint = Språkene laget er skrevet på, det første først.
    .item = språk
key-layer-site = Det som gjelder for et nettsted som ikke sier noe annet i `site.toml`, med de samme nøklene: `[site.acute]`, `[site.settings.school]`, `exit` og andre.
    .label = Gjelder for alle nettstedene
    .hint = Det som gjelder for et nettsted som ikke sier noe annet selv.
key-settings-name = Navnet på kommunen, bydelen eller regionen.
    .label = Navn
    .hint = Navnet på kommunen, bydelen eller regionen. For eksempel: Fjordvik kommune
key-settings-number = Kommunenummeret med fire sifre, mellom anførselstegn: `"0301"`.
    .label = Kommunenummer
    .hint = Fire sifre. For eksempel: 0301
key-settings-languages = Språkene på nettstedet. Det første er grunnspråket: `["nb", "en"]`, eller `[languages.nb]` og `[languages.uk]` med `pages = "some"`.
    .label = Språk
    .hint = Språkene på nettstedet. Det første er grunnspråket.
    .item = språk
key-settings-layers = Lagene som nettstedet bygger på, det nederste først: `["betre:national", "../fylket"]`. `"betre:national"` følger med programmet; andre er mapper med en `layer.toml`, veien dit fra denne mappen. En fil med samme navn som i et lag kommer i stedet for den, en med `off = true` tar den bort, og rader i tabeller kommer i tillegg.
    .label = Lag
    .hint = Felles innhold som nettstedet bygger på. For eksempel: betre:national
    .item = lag
key-settings-names = Det offisielle navnet på andre språk: `{ "{" } se = "…" { "}" }`.
    .label = Navn på andre språk
    .hint = Det offisielle navnet på andre språk. For eksempel: Gáivuotna, på nordsamisk
    .item = navn
key-settings-address = Nettadressen der nettstedet skal ligge, med `https://`.
    .label = Nettadresse
    .hint = Adressen der nettstedet skal ligge. Den begynner med https://
key-settings-gone = Gamle adresser som ingenting har tatt over, med alt som lå i mappen: `["/om/"]`. Om dem blir det ikke advart mer.
    .label = Adresser som er borte
    .hint = Gamle adresser som ingenting har tatt over, med alt som lå i mappen, for eksempel /om/. Du blir ikke advart mer om dem.
    .item = gammel adresse
key-settings-hosts = Vertene som nettstedet ligger hos: `["nginx"]`. For hver av dem legger betre regler i den publiserte mappen: strenge sikkerhetshoder, 404-siden, hvor lenge filer kan huskes, og videresending fra gamle adresser.
    .label = Verter
    .hint = Hvor nettstedet ligger. Hver vert får regler om sikkerhet, om sider som ikke finnes, og om videresending fra gamle adresser.
    .item = vert
key-settings-coordinating-unit = Kontakten for koordinerende enhet, en id i `contacts.toml`.
    .label = Koordinerende enhet
    .hint = Kontakten for koordinerende enhet i kommunen.
key-settings-log-system = Verktøyet som stafettloggen blir ført i.
    .label = System for stafettloggen
    .hint = Verktøyet dere fører stafettloggen i.
key-settings-issued-by = Hvem som gir ut nettstedet: roller eller ord.
    .label = Utgitt av
    .hint = Hvem som gir ut nettstedet: en rolle fra listen eller egne ord. For eksempel: BTI-koordinatoren
    .item = utgiver
key-settings-maintained-by = Hvem som vedlikeholder nettstedet: roller eller ord.
    .label = Vedlikeholdt av
    .hint = Hvem som vedlikeholder nettstedet: en rolle fra listen eller egne ord.
    .item = ansvarlig
key-settings-accessibility-statement = Adressen til tilgjengelighetserklæringen hos uustatus.no.
    .label = Tilgjengelighetserklæring
    .hint = Adressen til erklæringen hos uustatus.no.
key-settings-data-licence = Hva andre kan gjøre med de åpne dataene: `"nlod-2.0"`, `"cc-by-4.0"` eller `"cc0-1.0"`. Uten lisens sier siden *Åpne data* at den ikke er oppgitt.
    .label = Lisens for åpne data
    .hint = Hva andre kan gjøre med de åpne dataene. Uten lisens sier siden Åpne data at den ikke er oppgitt.
key-settings-exit = En nøytral side et annet sted, som `"https://www.yr.no/"`. På sider som sier noe til barn og unge, og på sider med `safe = true`, står det en knapp som går dit med det samme.
    .label = Nøytral side
    .hint = En nøytral side et annet sted, for eksempel https://www.yr.no/. En knapp på trygge sider og sider til barn og unge går rett dit.
key-settings-safety = Siden om hvordan man skjuler at man har vært her: `"trygg-pa-nett"`. Den står ved siden av knappen som går ut.
    .label = Om å skjule spor
    .hint = Siden om hvordan man skjuler at man har vært her. Den står ved siden av knappen som går ut.
key-settings-report-fault = Kontakten som tar imot melding om feil på nettstedet.
    .label = Meld feil til
    .hint = Kontakten som tar imot melding om feil på nettstedet.
key-settings-review = Hvem som eier innholdet, og hvor ofte det skal gjennomgås.
    .label = Gjennomgang
    .hint = Hvem som eier innholdet, og hvor ofte det skal gjennomgås.
key-settings-words = Deres egne ord der de er andre enn de vanlige: `[words.step]`.
    .label = Egne ord
    .hint = Ord dere vil ha i stedet for de vanlige. For eksempel: Fjordvik-modellen i stedet for BTI-modellen
    .item = ord
key-settings-phrases = Faste setninger på sidene som dere vil ha annerledes.
    .label = Egne setninger
    .hint = Faste setninger på sidene som dere vil ha annerledes. For eksempel: Jeg arbeider med barn og unge
    .item = setning
key-settings-look = Fargen og logoen til kommunen.
    .label = Utseende
    .hint = Fargen og logoen til kommunen.
key-settings-acute = Akuttadvarselen: hvem en ringer, og hva som står til hver leser.
    .label = Akuttadvarsel
    .hint = Hvem man ringer, og hva som står til hver leser.
key-settings-settings = Stedene der barn er: `[settings.school]`.
    .label = Steder der barn er
    .hint = For eksempel: skole, barnehage og helsestasjon
    .item = sted
key-settings-questions = Spørsmål som hver tjeneste skal svare på.
    .label = Spørsmål til tjenestene
    .hint = Spørsmål som hver tjeneste skal svare på. For eksempel: Hvor skriver dere ned bekymringen?
    .item = spørsmål
key-settings-checks = Regler som skal være strengere eller mildere her, hver med grunnen.
    .label = Endrede regler
    .hint = Regler som skal være strengere eller mildere her, hver med grunnen.
    .item = regel
key-review-owner = Rollen som eier det som ikke har en annen eier.
    .label = Vanlig eier
    .hint = Rollen som eier det som ikke har en annen eier. For eksempel: BTI-koordinator
key-review-every = Hvor ofte innholdet skal gjennomgås: `"1 y"`.
    .label = Hvor ofte
    .hint = Hvor ofte innholdet skal gjennomgås. For eksempel: hvert år
key-word-forms-one = En: «steg».
    .label = Entall
    .hint = Når det er én eller ett. For eksempel: steg
key-word-forms-the = Den bestemte: «steget».
    .label = Entall, bestemt form
    .hint = Når alle vet hvilken det gjelder. For eksempel: steget
key-word-forms-many = Flere: «steg».
    .label = Flertall
    .hint = Når det er flere. For eksempel: steg
key-word-forms-all = Alle, i bestemt form: «stegene».
    .label = Flertall, bestemt form
    .hint = Når det gjelder alle sammen. For eksempel: stegene
key-word-forms-label = `"number"` når stegene (eller nivåene) bare har nummer og ikke noe ord. Der en setning må ha et ord, står det da «punkt» eller «del».
    .label = Ord eller nummer
    .hint = Velg nummer når stegene (eller nivåene) bare har nummer og ikke noe ord. Der en setning må ha et ord, står det da «punkt» eller «del».
key-look-primary = Hovedfargen: `"#1f5c4a"`. Den må være mørk nok mot hvitt.
    .label = Hovedfarge
    .hint = Den må være mørk nok mot hvitt.
key-look-logo = Logoen, en fil i `images/`.
    .label = Logo
    .hint = Velg bildet med logoen.
key-look-logo-alt = Hva logoen viser, for den som ikke ser den.
    .label = Hva logoen viser
    .hint = For den som ikke ser logoen. For eksempel: Fjordvik kommune
key-acute-contacts = Hvem en ringer, i rekkefølge. Politiet med 112 må være med.
    .label = Hvem man ringer
    .hint = I rekkefølgen de skal stå. Politiet med 112 må være med.
    .item = kontakt
key-acute-line = Den korte teksten øverst på sidene: to linjer på mobil.
    .label = Kort tekst øverst
    .hint = Teksten øverst på sidene. Den skal få plass på to linjer på mobil.
key-acute-employee = Hele teksten til ansatte.
    .label = Til ansatte
    .hint = Hele teksten til ansatte: hvem de ringer, og hva de gjør.
key-acute-guardian = Teksten til foresatte. Trengs når nettstedet har sider til dem.
    .label = Til foresatte
    .hint = Teksten til foresatte. Trengs når nettstedet har sider til dem.
key-acute-young = Teksten til barn og unge. Trengs når nettstedet har sider til dem.
    .label = Til barn og unge
    .hint = Teksten til barn og unge. Trengs når nettstedet har sider til dem.
key-acute-translated-from = I en oversettelse: merket til akuttadvarselen den er laget av. Skriv `"?"`, så sier `betre check` hva det er. Når den blir endret i grunnteksten, får du vite det.
    .label = Laget av
    .hint = Merket til akuttadvarselen som oversettelsen er laget av. betre sier hva det skal være når oversettelsen er gammel.
key-setting-name = Navnet på stedet: «Skole».
    .label = Navn på stedet
    .hint = For eksempel: Skole
key-question-id = Id-en til spørsmålet. Tjenesten svarer under `## { "{" }#id{ "}" }`.
    .label = Merke
    .hint = Et kort ord for spørsmålet, for eksempel hvem-tar-saken. Tjenesten svarer under en overskrift med det samme merket.
key-question-text = Spørsmålet slik leseren ser det.
    .label = Spørsmål
    .hint = Slik leseren ser det. For eksempel: Hvem tar saken videre?
key-rule-level = Hvor streng regelen er: `"error"`, `"warning"` eller `"off"`.
    .label = Hvor streng
    .hint = Om regelen skal gi en feil eller en advarsel, eller være slått av.
key-rule-reason = Grunnen, i én setning.
    .label = Grunn
    .hint = Hvorfor, i én setning. For eksempel: gammel veileder under flytting

# Keys of a guide
key-guide-short = Én setning om veilederen, til lister og kort.
    .label = Kort om veilederen
    .hint = Én setning, til lister og kort. For eksempel: Fra den første undringen til hjelp fra flere.
key-guide-audience = Hvem veilederen er for.
    .label = Hvem veilederen er for
    .hint = For eksempel: Alle som møter barn, unge og foreldre i arbeidet
key-guide-ages = Aldersgruppen: `"0-18"`.
    .label = Aldersgruppe
    .hint = For eksempel: 0-18
key-guide-services = Tjenestene som bruker veilederen.
    .label = Tjenester
    .hint = Tjenestene som bruker veilederen.
    .item = tjeneste
key-guide-limits = Det tjenestene ikke skal gjøre eller ta på seg.
    .label = Grenser for tjenestene
    .hint = Det tjenestene ikke skal gjøre eller ta på seg.
key-guide-is = Hva veilederen er.
    .label = Hva veilederen er
    .hint = For eksempel: En oppskrift på hva du gjør nå, og hvem som har ansvaret.
key-guide-is-not = Hva veilederen ikke er.
    .label = Hva veilederen ikke er
    .hint = For eksempel: Ikke en vei utenom meldeplikten.
key-guide-attachments = Verktøy og sider som hører til.
    .label = Vedlegg
    .hint = Verktøy og sider som hører til veilederen.
    .item = vedlegg
key-guide-link = Adressen til en veileder som ligger et annet sted.
    .label = Lenke til veilederen
    .hint = Adressen, når veilederen ligger et annet sted.
key-guide-status = `"draft"` (utkast) eller `"in-use"` (i bruk).
    .label = Status
    .hint = Om veilederen er et utkast eller i bruk.
key-guide-acute = Spørsmålet om det haster, som står aller først.
    .label = Om det haster
    .hint = Spørsmålet som kommer aller først, og hva man gjør om svaret er ja.
key-guide-groups = Overskrifter over ett eller flere nivåer.
    .label = Grupper av nivåer
    .hint = Overskrifter over ett eller flere nivåer. For eksempel: Tiltak og oppfølging
    .item = gruppe
key-guide-responsible = Hvem som har ansvaret for stegene der ikke noe annet står.
    .label = Hvem har ansvaret
    .hint = Gjelder for stegene der ikke noe annet står.
    .item = ansvarlig
key-guide-holder = Rollen som holder stafettpinnen på nivåer der ikke noe annet står.
    .label = Hvem holder stafettpinnen
    .hint = Rollen som holder den på nivåer der ikke noe annet står.
    .item = rolle
key-guide-outcomes = Svar som gjelder på alle stegene i veilederen.
    .label = Svar på alle steg
    .hint = Svar som gjelder på alle stegene i veilederen. For eksempel: Mistanke om vold
    .item = svar
key-group-id = Id-en som nivåene viser til i `group`.
    .label = Merke
    .hint = Et kort ord som nivåene viser til gruppen med. For eksempel: tiltak
key-group-title = Overskriften over nivåene.
    .label = Overskrift
    .hint = Overskriften over nivåene. For eksempel: Tiltak og oppfølging
key-group-text = En kort tekst under overskriften.
    .label = Tekst under overskriften
    .hint = Kort. For eksempel: Barnet og familien får hjelp, først hos dere og så fra flere om det trengs.
key-first-question-question = Spørsmålet: «Haster det?»
    .label = Spørsmål
    .hint = For eksempel: Haster det?
key-first-question-text = Hva en gjør om svaret er ja.
    .label = Om svaret er ja
    .hint = Hva man gjør da. For eksempel: Ring først, før du snakker med hjemmet.

# Keys of a level
key-level-number = Nummeret, når det er et annet enn det mappen har først.
    .label = Nummer
    .hint = Trengs bare når det er et annet enn det mappen har foran.
key-level-label = Det som skal stå i stedet for «nivå» og nummeret.
    .label = I stedet for nummeret
    .hint = Det som skal stå i stedet for ordet nivå og nummeret. For eksempel: Ved siden av nivåene
key-level-short = Én setning om nivået, til lister og kort.
    .label = Kort om nivået
    .hint = Én setning, til lister og kort. For eksempel: Vi henter inn den som kan det vi ikke kan.
key-level-purpose = Målet med nivået.
    .label = Målet med nivået
    .hint = For eksempel: Å gi barnet riktig hjelp fra flere, uten at familien må fortelle alt på nytt.
key-level-acute = Et spørsmål om det haster, som står først på nivået: `acute = { "{" } question = "Er situasjonen akutt?", text = "[Ring først](@acute)." { "}" }`.
    .label = Er det akutt?
    .hint = Spørsmålet eller teksten som står først på nivået. Bruk det når nivået kan være feil sted for den som har dårlig tid.
key-level-intro = Avsnitt som står foran stegene.
    .label = Tekst foran stegene
    .hint = Skriv kort, ett avsnitt for hvert punkt. Det som er langt, står bedre under stegene.
    .item = avsnitt
key-level-when = Når en er på dette nivået.
    .label = Når dere er her
    .hint = Når man er på dette nivået. For eksempel: Tiltakene hos dere er ikke nok.
key-level-leave = Når en går videre fra nivået.
    .label = Når dere går videre
    .hint = Når man går videre fra nivået. For eksempel: Målene er nådd.
key-level-group = Id-en til en av gruppene i `guide.md`.
    .label = Gruppe
    .hint = Merket til gruppen nivået står under, slik det er i veilederen. For eksempel: tiltak
key-level-services-involved = Hvor mange tjenester som er med: `"2–3"`.
    .label = Hvor mange tjenester
    .hint = Hvor mange tjenester som er med. For eksempel: 2–3
key-level-responsible = Hvem som har ansvaret for stegene der steget ikke sier noe annet.
    .label = Hvem har ansvaret
    .hint = Gjelder for stegene der steget ikke sier noe annet.
    .item = ansvarlig
key-level-holder = Rollen som holder stafettpinnen på nivået.
    .label = Hvem holder stafettpinnen
    .hint = Rollen som holder den på dette nivået. For eksempel: stafettholder
    .item = rolle
key-level-consent = Hvilket samtykke som trengs på nivået: med ord, eller med de samme nøklene som i et steg.
    .label = Samtykke
    .hint = Hvilket samtykke som trengs. For eksempel: Nytt samtykke før dere nevner navnet på barnet for en ny tjeneste.
    .item = samtykke
key-level-document = Hva en skriver ned, og hvor.
    .label = Dokumentasjon
    .hint = Hva man skriver ned, og hvor. For eksempel: Målene, i stafettloggen.
    .item = punkt
key-level-tools = Verktøyene på nivået.
    .label = Verktøy
    .hint = Skjemaer, sjekklister og annet man bruker på nivået.
    .item = verktøy
key-level-colour = Fargen på nivået: `"#1f5c4a"`.
    .label = Farge på nivået
key-level-word = Ord som er andre på dette nivået: `{ "{" } concern = "undring" { "}" }`.
    .label = Egne ord på nivået
    .hint = Ord som er andre på dette nivået enn ellers. For eksempel: undring i stedet for bekymring
key-level-outside-flow = `true` når nivået står ved siden av løpet, for eksempel individuell plan.
    .label = Nivået er utenfor løpet
    .hint = Det står da ved siden av de andre nivåene. For eksempel: individuell plan
key-level-ends = Det som tar slutt når barnet kommer hit: `["relay-holder", "relay-log"]`.
    .label = Det som tar slutt
    .hint = Det som tar slutt når barnet kommer hit: rollen som stafettholder, stafettloggen eller begge.
    .item = avslutning
key-level-apply-to = Hvem en søker hos: en kontakt, en tjeneste eller ord.
    .label = Hvem man søker hos
    .hint = En kontakt, en tjeneste, en enhet eller egne ord. For eksempel: koordinerende enhet
    .item = mottaker
key-level-targets = Målgrupper med hvert sitt mål og hver sine svar. `{ "{" }show.targets{ "}" }` viser dem i en tabell: på nivået, for alle nivåene i veilederen, eller på en annen side.
    .label = Målgrupper
    .hint = Hver gruppe har sitt mål og sine svar. For eksempel: Barn som skal bytte skole
    .item = målgruppe
key-level-steps = Titler på steg som ikke har en egen fil.
    .label = Steg uten egen fil
    .hint = Titler på steg som ikke har en egen fil. For eksempel: Samle alle
    .item = steg
key-level-outcomes = Svar som gjelder på alle stegene på nivået.
    .label = Svar på alle steg
    .hint = Svar som gjelder på alle stegene på nivået.
    .item = svar
key-level-words-concern = Ordet for bekymring på dette nivået: «undring».
    .label = Ord for bekymring
    .hint = Ordet for bekymring på dette nivået. For eksempel: undring
key-target-group-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner igjen målgruppen med dette merket. Du kan la det stå som det er.
key-target-group-group = Hvem det gjelder.
    .label = Hvem det gjelder
    .hint = For eksempel: Barn som skal bytte barnehage, skole eller kommune mens de får hjelp
key-target-group-goal = Målet for dem.
    .label = Mål
    .hint = Målet for dem. For eksempel: Hjelpen er på plass første dag på det nye stedet.
key-target-group-outcomes = Svarene, og hvor de fører.
    .label = Svar
    .hint = Svarene, og hvor de fører. For eksempel: Målene er nådd
    .item = svar

# Keys of a step
key-step-what = Hva som skal gjøres, i én setning. Uten nøkkelen blir første linje i teksten brukt.
    .label = Hva dere gjør
    .hint = Hva som skal gjøres, i én setning. Er feltet tomt, blir første linje i teksten brukt.
key-step-responsible = Hvem som har ansvaret for steget. Uten nøkkelen gjelder den nivået har, ellers stafettholderen.
    .label = Hvem har ansvaret
    .hint = Er feltet tomt, gjelder den nivået har, ellers stafettholderen.
    .item = ansvarlig
key-step-tools = Verktøyene en trenger: `["undringsnotat"]`.
    .label = Verktøy
    .hint = Verktøyene man trenger i steget. For eksempel: undringsnotat
    .item = verktøy
key-step-deadline = Fristen: `{ "{" } within = "14 d", from = "undringen oppsto" { "}" }`.
    .label = Frist
    .hint = Hvor lang tid steget kan ta. For eksempel: innen 14 dager, regnet fra da undringen oppsto
key-step-consent = Samtykke en må be om, og hva som skjer om svaret er nei.
    .label = Samtykke
    .hint = Samtykke man må be om, og hva som skjer om svaret er nei.
    .item = samtykke
key-step-meeting = Møtet, når steget er et møte, eller `"step:id"` når møtet er det samme som i et annet steg.
    .label = Møte
    .hint = Fyll ut når steget er et møte. Er møtet det samme som i et annet steg, viser du til det steget.
key-step-child = Hvordan barnet er med.
    .label = Hvordan barnet er med
    .hint = For eksempel: Barnet velger om det vil være med, og hvor lenge.
    .item = punkt
key-step-guardians = Hvordan de foresatte er med.
    .label = Hvordan foresatte er med
    .hint = For eksempel: De får sakslisten minst tre dager før.
    .item = punkt
key-step-family = Hvordan familien er med, når det er likt for barn og foresatte.
    .label = Hvordan familien er med
    .hint = Bruk dette feltet når det er likt for barn og foresatte.
    .item = punkt
key-step-document = Hva en skriver ned, og hvor.
    .label = Dokumentasjon
    .hint = Hva man skriver ned, og hvor. For eksempel: I loggen: felles mål og dato for neste møte.
    .item = punkt
key-step-interpreter = Når en skal bestille tolk, og hvordan.
    .label = Tolk
    .hint = Når man skal bestille tolk, og hvordan. For eksempel: Bestill tolk for hele møtet.
key-step-only-if = Når steget gjelder bare noen saker: vilkåret.
    .label = Bare når
    .hint = Vilkåret, når steget bare gjelder noen saker. For eksempel: barnet har to hjem
key-step-outcomes = Svarene på steget, og hvor de fører. Uten svar går en til neste steg.
    .label = Svar
    .hint = Svarene på steget, og hvor de fører. Uten svar går man til neste steg.
    .item = svar
key-step-goto = Hvor steget fører når det bare finnes én vei: `"close"`.
    .label = Hvor steget fører
    .hint = Brukt når det bare finnes én vei. For eksempel: avslutt
    .item = vei
key-deadline-within = Innen hvor lang tid: `"14 d"` eller `"same day"`.
    .label = Innen
    .hint = Hvor lang tid man har. For eksempel: 14 dager eller samme dag
key-deadline-at-most = Den lengste tiden det kan ta: `"3 m"`.
    .label = Lengste tid
    .hint = Den lengste tiden det kan ta. For eksempel: 3 måneder
key-deadline-from = Hva fristen blir regnet fra.
    .label = Regnet fra
    .hint = Hva fristen blir regnet fra. For eksempel: samtykket er gitt
key-deadline-text = Fristen med ord, når tall ikke er nok.
    .label = Fristen med ord
    .hint = Når tall ikke er nok. For eksempel: Haster det, møtes de som kan, med det samme.
key-deadline-set-by = Hvem som har satt fristen: loven (`"law"`), et nasjonalt råd (`"national"`), kommunen (`"municipality"`) eller tjenesten selv (`"service"`). Siden med frister viser det.
    .label = Hvem har satt fristen
    .hint = Loven, et nasjonalt råd, kommunen eller tjenesten selv. Siden med frister viser det.
key-consent-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner igjen samtykket med dette merket. Du kan la det stå som det er.
key-consent-to = Hva en samtykker til: «åpne stafettlogg».
    .label = Hva man samtykker til
    .hint = For eksempel: åpne stafettlogg
key-consent-from = Hvem som samtykker: `["guardians", "young-15"]`.
    .label = Hvem samtykker
    .hint = Alle som må si ja. For eksempel: de foresatte, og den unge fra 15 år
    .item = person
key-consent-form = Skjemaet, et verktøy.
    .label = Skjema
    .hint = Velg skjemaet for samtykket blant verktøyene.
    .item = skjema
key-consent-no = Hvor en går om svaret er nei: `"next"` eller `"step:id"`.
    .label = Om svaret er nei
    .hint = Hvor man går da. For eksempel: neste steg
    .item = vei
key-consent-withdraw = Hvordan en trekker samtykket tilbake.
    .label = Å trekke samtykket
    .hint = Hvordan man trekker samtykket tilbake. For eksempel: Si fra til stafettholderen.
key-consent-only-if = Når samtykket bare trengs i noen saker: vilkåret.
    .label = Bare når
    .hint = Vilkåret, når samtykket bare trengs i noen saker. For eksempel: dere nevner navnet på barnet
key-meeting-kind = Hva slags møte det er: «samtale».
    .label = Hva slags møte
    .hint = For eksempel: samtale eller samarbeidsmøte
key-meeting-purpose = Målet med møtet.
    .label = Målet med møtet
    .hint = For eksempel: Én felles plan for barnet
key-meeting-calls = Hvem som kaller inn.
    .label = Hvem kaller inn
    .hint = For eksempel: stafettholder
    .item = innkaller
key-meeting-attends = Hvem som er med.
    .label = Hvem er med
    .hint = For eksempel: barnet, de foresatte og stafettholderen
    .item = deltaker
key-meeting-agenda = Sakslisten, ett punkt for hver sak.
    .label = Saksliste
    .hint = Ett punkt for hver sak. For eksempel: Hvem gjør hva?
    .item = sak
key-meeting-absent = Hvordan barnet blir hørt når barnet ikke er med.
    .label = Når barnet ikke kommer
    .hint = Hvordan barnet blir hørt likevel. For eksempel: Stafettholderen har snakket med barnet samme uke og leser opp.
key-meeting-minutes = Hvem som skriver referat, og hvor det blir lagret.
    .label = Referat
    .hint = Hvem som skriver referat, og hvor det blir lagret. For eksempel: Stafettholderen, i loggen.
key-outcome-goto = Hvor svaret fører: `"next"`, `"close"`, `"level:2"` eller en liste.
    .label = Hvor svaret fører
    .hint = For eksempel: neste steg, et annet nivå eller avslutning. Svaret kan føre flere steder.
    .item = vei
key-outcome-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner igjen svaret med dette merket. Du kan la det stå som det er.
key-outcome-answer = Svaret: «Bekymringen er der fortsatt».
    .label = Svar
    .hint = For eksempel: Bekymringen er der fortsatt
key-outcome-baton = Hvem som holder stafettpinnen til den neste har tatt imot.
    .label = Hvem holder stafettpinnen
    .hint = Fram til den neste har tatt imot. For eksempel: Stafettholderen fortsetter.
key-outcome-also = `true` når dette er noe en også kan vurdere, og ikke selve veien videre.
    .label = Dette kommer i tillegg
    .hint = Svaret er noe man også kan vurdere, og ikke selve veien videre.
key-party-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene kjenner det igjen på dette merket. Du kan la det stå som det er.
key-party-role = En rolle.
    .label = Rolle
    .hint = For eksempel: stafettholder
key-party-service = En tjeneste.
    .label = Tjeneste
key-party-contact = En kontakt.
    .label = Kontakt
key-party-arena = En samhandlingsarena.
    .label = Samhandlingsarena
key-party-unit = En enhet.
    .label = Enhet
key-party-text = Hvem, med ord: «de foresatte».
    .label = Med egne ord
    .hint = Hvem det er, når det ikke finnes noe å velge. For eksempel: de foresatte
key-party-as = På hvilken måte: «sammen med».
    .label = På hvilken måte
    .hint = For eksempel: sammen med
key-party-for = For hva: «kartlegging».
    .label = For hva
    .hint = For eksempel: kartlegging
key-in-words-text = Ordene som skal stå der det ikke finnes noe å vise til.
    .label = Med egne ord
    .hint = Ordene som skal stå der det ikke finnes noe å vise til. For eksempel: de foresatte

# Keys of a service
key-service-short = Én setning om tjenesten, til lister og kort.
    .label = Kort om tjenesten
    .hint = Én setning til lister og kort. For eksempel: Hjelper barn og familier når omsorgen svikter eller blir for tung.
key-service-organisation = Hvem som driver tjenesten: `"municipal"`, `"shared"`, `"county"`, `"state"` eller `"private"`.
    .label = Hvem driver tjenesten
    .hint = Velg om tjenesten er kommunal, interkommunal, fylkeskommunal, statlig eller privat.
key-service-audience = Hvem tjenesten er for.
    .label = Hvem tjenesten er for
    .hint = Én setning eller to. For eksempel: Barn i barnehage og grunnskole, foreldrene deres og de ansatte.
key-service-ages = Aldersgruppen: `"0-18"`.
    .label = Aldersgruppe
    .hint = Alderen på barna tjenesten er for. For eksempel: 0-18
key-service-levels = Hva tjenesten gjør på hvert nivå: `{ "{" } 0 = "…", 1 = "…" { "}" }`.
    .label = Arbeid på hvert nivå
    .hint = Hva tjenesten gjør, med én setning for hvert nivå. For eksempel på nivå 0: Drøfter uten navn med alle som er usikre.
    .item = nivå
key-service-ways-in = Hvordan en kommer i kontakt: råd, drøfting, henvisning, melding.
    .label = Veier inn til tjenesten
    .hint = Hvordan man kommer i kontakt: råd, drøfting, henvisning eller melding. Lag én for hver måte.
    .item = vei inn
key-service-deadlines = Fristene tjenesten har.
    .label = Frister
    .hint = Lag én for hver frist. For eksempel hvor raskt man får det første møtet når det haster.
    .item = frist
key-service-phases = Delene av arbeidet i tjenesten, hver med sin tid.
    .label = Gangen i saken
    .hint = Delene av arbeidet, hver med sin tid. For eksempel: gjennomgang av meldingen, undersøkelse, tiltak
    .item = del
key-service-chain = Hvem som melder til hvem, ledd for ledd.
    .label = Hvem melder til hvem
    .hint = Veien en melding går, ledd for ledd. For eksempel fra den ansatte til styreren, og så til ressursteamet.
    .item = ledd
key-service-duties = Det tjenesten må gjøre.
    .label = Det tjenesten må gjøre
    .hint = Pliktene, én for hvert punkt. For eksempel: Snakke med barnet i undersøkelsen.
    .item = plikt
key-service-more = Annet tjenesten tilbyr.
    .label = Annet tjenesten tilbyr
    .hint = Det man kan få i tillegg, ett for hvert punkt. For eksempel: Veiledning hjemme.
    .item = tilbud
key-service-parts = Deler av tjenesten som man når hver for seg: to skoler, seks grupper.
    .label = Deler av tjenesten
    .hint = Lag én for hver gruppe eller hvert sted som har sin egen oppgave, sin egen kontakt eller sin egen åpningstid.
    .item = del av tjenesten
key-service-contact = Kontakten til tjenesten, en id i `contacts.toml`.
    .label = Kontakt
    .hint = Velg kontakten til tjenesten fra listen, gjerne én for dagen og én for vakten.
    .item = kontakt
key-service-hours = Når tjenesten er åpen.
    .label = Når tjenesten er åpen
    .hint = Dager og klokkeslett. For eksempel: Mandag–fredag 08.00–15.30
key-service-law = Lovene tjenesten følger, id-er i `laws.toml`.
    .label = Lover
    .hint = Velg lovene tjenesten følger. For eksempel: Barnevernsloven
    .item = lov
key-service-measures = Tiltakstabellene til tjenesten.
    .label = Tiltakstabeller
    .hint = Velg de tiltakstabellene som hører til tjenesten.
    .item = tiltakstabell
key-way-in-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner veien inn igjen med dette merket. Du kan la det stå som det er.
key-way-in-kind = Slaget: `"advice"`, `"anonymous"`, `"discussion"`, `"referral"` eller `"report"`.
    .label = Hva slags kontakt
    .hint = Velg hva man kommer for: råd, drøfting uten eller med navn, henvisning eller melding.
key-way-in-text = Hvordan en gjør det.
    .label = Slik gjør du det
    .hint = For eksempel: Ring og drøft uten navn, gjerne tidlig.
key-way-in-form = Skjemaet, et verktøy.
    .label = Skjema
    .hint = Velg skjemaet man bruker, blant verktøyene. La det stå tomt når det ikke trengs noe skjema.
    .item = skjema
key-way-in-contact = Hvem en ringer eller skriver til.
    .label = Hvem man kontakter
    .hint = Velg hvem man ringer eller skriver til.
    .item = kontakt
key-service-deadline-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner fristen igjen med dette merket. Du kan la det stå som det er.
key-service-deadline-text = Hva fristen gjelder.
    .label = Hva fristen gjelder
    .hint = For eksempel: Første møte når barnet ikke kommer på skolen
key-service-deadline-within = Innen hvor lang tid: `"1 w"`.
    .label = Innen hvor lang tid
    .hint = For eksempel: 1 uke
key-service-deadline-at-most = Den lengste tiden det kan ta: `"3 m"`.
    .label = Lengste tid
    .hint = Den lengste tiden det kan ta. For eksempel: 3 måneder
key-service-deadline-colour = Fargen, når fristen har en. Da må `word` være med.
    .label = Farge
    .hint = Velg en farge bare når fristen har en. Da må du også skrive hva fargen betyr.
key-service-deadline-word = Hva fargen betyr: «Haster».
    .label = Hva fargen betyr
    .hint = Et kort ord. For eksempel: Haster
key-service-deadline-set-by = Hvem som har satt fristen: loven (`"law"`), et nasjonalt råd (`"national"`), kommunen (`"municipality"`) eller tjenesten selv (`"service"`). Siden med frister viser det.
    .label = Hvem satte fristen
    .hint = Velg loven, et nasjonalt råd, kommunen eller tjenesten selv. Siden med frister viser det.
key-phase-id = Id-en. Teksten står under overskriften med samme id: `## Melding { "{" }#melding{ "}" }`.
    .label = Merket på overskriften
    .hint = Samme merke som overskriften i teksten har. Slik finner delen teksten sin. For eksempel: melding
key-phase-title = Navnet på delen, når det er et annet enn overskriften.
    .label = Navnet på delen
    .hint = Trengs bare når navnet er et annet enn overskriften i teksten. For eksempel: Undersøkelse
key-phase-within = Innen hvor lang tid: `"1 w"`.
    .label = Innen hvor lang tid
    .hint = For eksempel: 1 uke
key-phase-at-most = Den lengste tiden det kan ta: `"6 m"`.
    .label = Lengste tid
    .hint = Den lengste tiden delen kan ta. For eksempel: 6 måneder
key-phase-from = Hva tiden blir regnet fra.
    .label = Tiden regnes fra
    .hint = For eksempel: meldingen kom
key-phase-set-by = Hvem som har satt fristen: loven (`"law"`), et nasjonalt råd (`"national"`), kommunen (`"municipality"`) eller tjenesten selv (`"service"`). Siden med frister viser det.
    .label = Hvem satte fristen
    .hint = Velg loven, et nasjonalt råd, kommunen eller tjenesten selv. Siden med frister viser det.
key-phase-outcomes = Det delen kan ende med, og hvor hvert svar fører. `"next"` er den neste delen.
    .label = Det delen kan ende med
    .hint = Svarene, og hvor de fører. For eksempel: Meldingen blir henlagt, eller den skal undersøkes.
    .item = svar
key-service-part-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner igjen delen med dette merket. Du kan la det stå som det er.
key-service-part-title = Navnet på delen.
    .label = Navn
    .hint = For eksempel: Mottaksteamet
key-service-part-text = Hva delen gjør, og for hvem.
    .label = Hva delen gjør
    .hint = For eksempel: Tar imot alle meldinger og svarer på telefonen.
key-service-part-duties = Det delen må gjøre.
    .label = Det delen må gjøre
    .hint = Pliktene, én for hvert punkt.
    .item = plikt
key-service-part-more = Annet delen tilbyr.
    .label = Annet delen tilbyr
    .hint = Det man kan få i tillegg, ett for hvert punkt.
    .item = tilbud
key-service-part-contact = Kontakten til delen, en id i `contacts.toml`.
    .label = Kontakt
    .hint = Velg kontakten fra listen, når delen har en egen.
    .item = kontakt
key-service-part-hours = Når delen er åpen.
    .label = Når delen er åpen
    .hint = Dager og klokkeslett, når de er andre enn for resten av tjenesten. For eksempel: Tirsdag 12.00–18.00
key-link-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner leddet igjen med dette merket. Du kan la det stå som det er.
key-link-who = Hvem som melder fra i dette leddet.
    .label = Hvem melder fra
    .hint = Den eller de som melder fra i dette leddet. For eksempel lederen eller ressursteamet.
    .item = melder
key-link-within = Innen hvor lang tid: `"same day"`.
    .label = Innen hvor lang tid
    .hint = For eksempel: samme dag
key-link-set-by = Hvem som har satt fristen: loven (`"law"`), et nasjonalt råd (`"national"`), kommunen (`"municipality"`) eller tjenesten selv (`"service"`). Siden med frister viser det.
    .label = Hvem satte fristen
    .hint = Velg loven, et nasjonalt råd, kommunen eller tjenesten selv. Siden med frister viser det.
key-link-text = Hva de gjør.
    .label = Hva de gjør
    .hint = For eksempel: Sier fra til styreren når et barn kan ha det utrygt.

# Keys of a tool
key-tool-short = Én setning om verktøyet, til lister og kort.
    .label = Kort om verktøyet
    .hint = Én setning til lister og kort. For eksempel: Et kort notat om fraværet: hva vi ser, og hva eleven sier.
key-tool-kind = Slaget verktøy: `"form"`, `"checklist"`, `"conversation"` … Er det `"letter"` (et brev), står ikke teksten til den som skriver, på arket til utskrift.
    .label = Hva slags verktøy
    .hint = Velg det som passer best. Er det et brev, står ikke teksten til den som skriver, på arket til utskrift.
key-tool-file = Filen som kan lastes ned: `"files/samtykke.pdf"`.
    .label = Fil til nedlasting
    .hint = Velg filen leseren kan laste ned, for eksempel et skjema i Word eller PDF.
key-tool-link = Adressen, når verktøyet ligger på et annet nettsted.
    .label = Lenke til verktøyet
    .hint = Når verktøyet ligger et annet sted. For eksempel: https://www.udir.no
key-tool-access = `"open"` (for alle) eller `"staff"` (bare for ansatte).
    .label = Hvem kan åpne det
    .hint = Er det bare for ansatte, får leseren vite at man må logge inn som ansatt.
key-tool-settings = Stedene der det blir brukt: `["school"]`.
    .label = Hvor det blir brukt
    .hint = Velg stedene fra listen. For eksempel: Skole
    .item = sted
key-tool-audience = Hvem det er for: `["employee", "guardian"]`.
    .label = Hvem det er for
    .hint = Velg én eller flere grupper av lesere, for eksempel ansatte eller foreldre.
    .item = leser
key-tool-send-to = Hvem det utfylte skjemaet skal sendes til.
    .label = Hvem får skjemaet
    .hint = Velg hvem som får det utfylte skjemaet: en kontakt, en tjeneste eller en rolle.
    .item = mottaker
key-tool-filled-in-by = Hvem som fyller ut skjemaet.
    .label = Hvem fyller ut skjemaet
    .hint = Velg for eksempel en rolle, eller skriv hvem med ord: kontaktlæreren
    .item = rolle
key-tool-fields = Feltene i et skjema, som også blir et ark til utskrift (PDF): `["Elevens navn", { "{" } text = "Hva bekymrer deg?" { "}" }]`.
    .label = Felt i skjemaet
    .hint = Det som skal fylles ut. Av feltene blir det også et ark til utskrift.
    .item = felt
key-tool-parts = Deler av skjemaet som ulike folk fyller ut.
    .label = Deler av skjemaet
    .hint = Bruk deler når ulike folk fyller ut hver sin. For eksempel én for eleven og én for skolen.
    .item = del
key-field-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner feltet igjen med dette merket. Du kan la det stå som det er.
key-field-line = Et felt på én linje, med denne ledeteksten.
    .label = Felt på én linje
    .hint = Skriv ledeteksten, når svaret er kort. For eksempel: Elevens navn
key-field-text = Et stort felt til fritekst, med denne ledeteksten.
    .label = Stort felt til fritekst
    .hint = Skriv ledeteksten, når svaret trenger plass. For eksempel: Hva bekymrer deg?
key-field-date = Et felt til en dato, med denne ledeteksten.
    .label = Felt til en dato
    .hint = Skriv ledeteksten, når svaret er en dato. For eksempel: Neste gang vi ser på det
key-field-tick = Spørsmålet over ruter til å krysse av i.
    .label = Spørsmål med ruter
    .hint = Spørsmålet over rutene man krysser av i. For eksempel: Ser vi et mønster?
key-field-options = Det en kan krysse av for.
    .label = Svar å krysse av
    .hint = Det man kan krysse av for, ett svar for hver rute. For eksempel: Visse dager
    .item = svar
key-field-beside = `true` når feltet skal stå ved siden av det forrige.
    .label = Samme linje som forrige
    .hint = De to feltene kommer da på samme linje. For eksempel klassen ved siden av navnet.
key-part-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner delen igjen med dette merket. Du kan la det stå som det er.
key-part-title = Overskriften over delen.
    .label = Overskrift
    .hint = Det som står over delen. For eksempel: Eleven sier
key-part-filled-in-by = Hvem som fyller ut delen.
    .label = Hvem fyller ut delen
    .hint = Velg for eksempel en rolle, eller skriv hvem med ord: kontaktlæreren og lederen
    .item = rolle
key-part-fields = Feltene i delen.
    .label = Felt i delen
    .hint = Det som skal fylles ut i denne delen.
    .item = felt

# Keys of measures
key-measure-table-short = Én setning om tabellen, til lister og kort.
    .label = Kort om tabellen
    .hint = Én setning til lister og kort. For eksempel: Råd, grupper og praktisk hjelp til foreldre og hele familien.
key-measure-table-columns = Hva kolonnene i regnearket eller CSV-filen betyr, når de har andre navn: `columns = { "{" } "Navn på tiltaket" = "navn", "Merknad" = "-" { "}" }`. En kolonne med `-` blir ikke vist.
    .label = Hva kolonnene betyr
    .hint = Skriv hva kolonnene i regnearket er, når de har andre navn enn de vanlige. En kolonne med bindestrek blir ikke vist.
    .item = kolonne
key-measure-table-measures = Tiltakene, ett for hver rad.
    .label = Tiltak
    .hint = Tiltakene i tabellen, ett for hver rad.
    .item = tiltak
key-measure-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner tiltaket igjen med dette merket. Du kan la det stå som det er.
key-measure-title = Navnet på tiltaket.
    .label = Navnet på tiltaket
    .hint = For eksempel: Frokostklubb
key-measure-description = Hva tiltaket er.
    .label = Hva tiltaket er
    .hint = Kort, med vanlige ord. For eksempel: Brødskive, frukt og en voksen ved bordet før første time.
key-measure-group = Hvem tiltaket er for.
    .label = Hvem tiltaket er for
    .hint = For eksempel: Elever som går alene i friminuttene
key-measure-ages = Aldersgruppen: `"6–12"`.
    .label = Aldersgruppe
    .hint = For eksempel: 6–12
key-measure-levels = Nivåene det hører til: `[1, 2]`.
    .label = Nivåer
    .hint = Nivåene tiltaket hører til, med tall. For eksempel: 1 og 2
    .item = nivå
key-measure-arena = Hvor tiltaket blir gitt.
    .label = Hvor tiltaket blir gitt
    .hint = For eksempel: Helsestasjonen
key-measure-service = Tjenesten som har ansvaret, en id eller ord.
    .label = Hvem har ansvaret
    .hint = Velg tjenesten eller enheten fra listen, eller skriv hvem med ord.
    .item = tjeneste
key-measure-when = Når det blir gitt.
    .label = Når tiltaket blir gitt
    .hint = For eksempel: Hver skoledag før første time
key-measure-duration = Hvor lenge det varer.
    .label = Hvor lenge det varer
    .hint = For eksempel: 6 uker
key-measure-prevention = `"universal"` (for alle), `"selective"` (grupper med risiko) eller `"indicated"` (enkeltbarn).
    .label = Forebygging
    .hint = Velg om tiltaket er for alle, for grupper med risiko eller for enkeltbarn.
key-measure-risk = Risikofaktoren det virker mot.
    .label = Risikofaktor
    .hint = Risikofaktoren tiltaket virker mot. For eksempel: Fravær
key-measure-theme = Temaet det hører til.
    .label = Tema
    .hint = Temaet tiltaket hører til. For eksempel: Venner
key-measure-evidence = Hva en vet om virkningen.
    .label = Kunnskap om virkningen
    .hint = Hva man vet om hvor godt tiltaket virker. For eksempel: Noe støtte i forskning
key-measure-cost = Hva det koster.
    .label = Hva det koster
    .hint = For eksempel: Gratis for familien
key-measure-how = Hvordan en får det.
    .label = Slik får man det
    .hint = For eksempel: Møt opp. Ingen påmelding.
key-measure-link = En nettadresse med mer.
    .label = Nettadresse
    .hint = En side der det står mer om tiltaket. For eksempel: https://www.udir.no

# Keys of arenas, roles and units
key-arena-short = Én setning om arenaen, til lister og kort.
    .label = Kort om arenaen
    .hint = Én setning til lister og kort. For eksempel: Det felles bordet i kommunen, der alle tjenestene sitter.
key-arena-system = `true` når saker om grupper og system blir tatt opp der.
    .label = Tar opp systemsaker
    .hint = Kryss av når saker om grupper og system blir tatt opp der. Siden viser det.
key-arena-individual = `true` når saker om enkeltbarn blir tatt opp der.
    .label = Tar opp enkeltsaker
    .hint = Kryss av når saker om enkeltbarn blir tatt opp der. Siden viser det.
key-arena-mandate = Hva arenaen skal gjøre, og hva den kan avgjøre.
    .label = Mandat
    .hint = Hva arenaen skal gjøre, og hva den kan avgjøre. For eksempel: Gi råd når en tjeneste står fast.
key-arena-participants = Hvem som er med.
    .label = Hvem er med
    .hint = Roller, tjenester og andre som møtes der. For eksempel: PPT
    .item = deltaker
key-arena-frequency = Hvor ofte de møtes.
    .label = Hvor ofte de møtes
    .hint = For eksempel: Første torsdag i måneden, 08.30–10.30
key-arena-procedure = Hvordan en melder inn en sak.
    .label = Melde inn en sak
    .hint = Hvordan man melder inn en sak. For eksempel: Ring BTI-koordinatoren senest tre dager før.
key-arena-consent = Hvilket samtykke som trengs.
    .label = Samtykke
    .hint = Hvilket samtykke som trengs. For eksempel: Kom uten navn, eller med skriftlig samtykke fra hjemmet.
key-arena-agenda = Sakslisten, ett punkt for hver sak.
    .label = Saksliste
    .hint = Ett punkt for hver sak. For eksempel: Hva er prøvd?
    .item = punkt
key-arena-minutes = Hvem som skriver referat, og hvor det blir lagret.
    .label = Referat
    .hint = Hvem som skriver referatet, og hvor det blir lagret. For eksempel: Lederen skriver. Referatet ligger i saksarkivet.
key-role-description = Hva rollen er, i én setning.
    .label = Hva rollen er
    .hint = Én setning. For eksempel: Holder i trådene, og har stafettpinnen til en annen har sagt ja.
key-role-held-by = Hvem som kan ha rollen.
    .label = Hvem kan ha rollen
    .hint = For eksempel: En ansatt som familien har tillit til. Skriv aldri navnet på en person.
    .item = punkt
key-holder-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner igjen punktet med dette merket. Du kan la det stå som det er.
key-holder-role = En rolle.
    .label = Rolle
    .hint = Velg rollen fra listen.
key-holder-service = En tjeneste.
    .label = Tjeneste
    .hint = Velg tjenesten fra listen.
key-holder-contact = En kontakt.
    .label = Kontakt
    .hint = Velg kontakten fra listen.
key-holder-unit = En enhet.
    .label = Enhet
    .hint = Velg enheten fra listen.
key-holder-text = Hvem, med ord. Sammen med noe fra listen er det det som skal sies i tillegg.
    .label = Med ord
    .hint = For eksempel: En ansatt som familien har tillit til
key-role-levels = Nivåene der rollen finnes: `[1, 2, 3]`.
    .label = Nivåer
    .hint = Nivåene der rollen finnes, med tall. For eksempel: 1, 2 og 3
    .item = nivå
key-role-from = Hvor rollen kommer fra, for eksempel en lov.
    .label = Hvor rollen kommer fra
    .hint = For eksempel en lov, eller: BTI-modellen, vedtatt av kommunen.
key-role-national = Nasjonal veiledning, gjerne med lenke.
    .label = Nasjonal veiledning
    .hint = Det som er sagt nasjonalt om rollen, gjerne med lenke. For eksempel en veileder fra Helsedirektoratet.
    .item = veiledning
key-role-local = Veiledning i kommunen.
    .label = Veiledning i kommunen
    .hint = Det som gjelder hos dere. For eksempel: Alle nye stafettholdere får en time opplæring.
    .item = veiledning
key-role-tasks = Oppgavene, én for hvert punkt.
    .label = Oppgaver
    .hint = Én oppgave for hvert punkt. For eksempel: Kalle inn til møte og skrive referat.
    .item = oppgave
key-role-ends-when = Når rollen tar slutt.
    .label = Når rollen tar slutt
    .hint = For eksempel: Målene er nådd, eller en annen har sagt ja til å ta over.
key-unit-short = Én setning om enheten, til lister og kort.
    .label = Kort om enheten
    .hint = Én setning til lister og kort. For eksempel: Barneskole i sentrum, 310 elever og SFO.
key-unit-kind = Hva slags sted det er, en id fra `[settings]` i `site.toml`: `"school"`.
    .label = Hva slags sted
    .hint = Velg et av stedene i innstillingene. For eksempel: Skole
key-unit-leader = Kontakten til lederen, eller ord.
    .label = Leder
    .hint = Velg kontakten til lederen fra listen, eller skriv med ord. For eksempel: Rektor. Ring kontoret.
    .item = kontakt
key-unit-bti-contact = BTI-kontakten på stedet, en kontakt eller ord.
    .label = BTI-kontakt
    .hint = Velg en kontakt fra listen, eller skriv med ord. For eksempel: Sosiallæreren. Ring kontoret.
    .item = BTI-kontakt
key-unit-nurse = Helsesykepleieren og dagene: `{ "{" } contact = "helsestasjon", days = "tirsdag" { "}" }`.
    .label = Helsesykepleier
    .hint = Kontakten til helsesykepleieren, og dagene hun eller han er på enheten.
key-unit-ppt = Kontakten i PPT og dagene.
    .label = PPT
    .hint = Kontakten i PPT, og dagene PPT er på enheten.
key-unit-team = Ressursteamet, en samhandlingsarena.
    .label = Ressursteam
    .hint = Velg ressursteamet blant samhandlingsarenaene.
    .item = team
key-visit-contact = Kontakten, en id i `contacts.toml`.
    .label = Kontakt
    .hint = Velg kontakten man ringer, fra listen.
key-visit-text = Hvem det er, med ord.
    .label = Hvem det er
    .hint = Skriv det med ord, når du ikke velger en kontakt. For eksempel: Helsesykepleieren på skolen
key-visit-days = Dagene de er der: «tirsdag og torsdag».
    .label = Dager
    .hint = Dagene de er der. For eksempel: tirsdag og torsdag

# Keys of situations and pages
key-situation-short = Én setning om situasjonen, til lister og kort.
    .label = Kort om situasjonen
    .hint = Én setning til lister og kort. For eksempel: Skolen og barnehagen har plikt til å handle med en gang.
key-situation-reader = Hvem som kan være i situasjonen: `["guardian"]`.
    .label = Hvem er i situasjonen
    .hint = Velg én eller flere grupper av lesere som kan være i situasjonen, for eksempel foreldre.
    .item = leser
key-situation-ages = Alderen på barnet: `"6–16 år"`.
    .label = Barnets alder
    .hint = For eksempel: 6–16 år
key-situation-settings = Stedene det gjelder: `["school"]`.
    .label = Steder det gjelder
    .hint = Velg stedene fra listen. For eksempel: Skole
    .item = sted
key-situation-urgency = Hvor mye det haster: `"acute"`, `"today"`, `"soon"` eller `"calm"`.
    .label = Hvor mye det haster
    .hint = Velg hvor snart noen må gjøre noe: nå, i dag, denne uken, eller når det er tid til å tenke.
key-situation-signs = Tegnene en kan se, ett for hvert punkt.
    .label = Tegn
    .hint = Det man kan se, ett tegn for hvert punkt. For eksempel: Barnet er alene i friminuttene.
    .item = tegn
key-titles-young = Tittelen for barn og unge: `"Jeg blir mobbet"`.
    .label = Tittel for unge
    .hint = Med ordene til barn og unge. For eksempel: Jeg blir mobbet
key-titles-guardian = Tittelen for foreldre: `"Barnet mitt blir mobbet"`.
    .label = Tittel for foreldre
    .hint = Med foreldrenes ord. For eksempel: Barnet mitt blir mobbet
key-titles-neighbour = Tittelen for naboer, venner og slekt.
    .label = Tittel for naboer
    .hint = Med ordene til naboer, venner og slekt. For eksempel: Et barn jeg kjenner, blir mobbet
key-situation-first = Det første en gjør.
    .label = Det første man gjør
    .hint = For eksempel: Stopp det du ser, og si fra til rektor eller styrer samme dag.
key-situation-step = Steget eller nivået en begynner på.
    .label = Steg å begynne på
    .hint = Velg steget eller nivået i veilederen som man begynner på.
    .item = steg
key-situation-tools = Verktøy som hjelper.
    .label = Verktøy
    .hint = Velg verktøy som hjelper i situasjonen, for eksempel en samtaleveileder.
    .item = verktøy
key-situation-services = Tjenester som hjelper.
    .label = Tjenester
    .hint = Velg tjenester som hjelper i situasjonen. For eksempel: Skolehelsetjenesten
    .item = tjeneste
key-situation-measures = Tiltakstabeller som hjelper.
    .label = Tiltakstabeller
    .hint = Velg tiltakstabeller som hjelper i situasjonen. For eksempel: Tiltak i skolen
    .item = tiltakstabell
key-page-lead = En eller to setninger øverst på siden.
    .label = Innledning
    .hint = En eller to setninger øverst på siden, om hva leseren finner der.
key-news-date = Dagen nyheten er fra: `"2026-11-20"`. Den nyeste står øverst.
    .label = Dag
    .hint = Dagen nyheten er fra. Skal den vente til en dag, så bruk «Gjelder fra».
key-news-short = Én setning om nyheten, til forsiden og listen.
    .label = Kort om nyheten
    .hint = Én setning til forsiden og listen. For eksempel: I januar er det kurs for nye stafettholdere.
key-page-audience = Hvem siden er for: `["guardian", "young"]`.
    .label = Hvem siden er for
    .hint = Velg én eller flere grupper av lesere, for eksempel foreldre eller barn og unge.
    .item = leser
key-listing-lead = En eller to setninger øverst på oversikten.
    .label = Innledning
    .hint = En eller to setninger øverst på oversikten. For eksempel: Hvem gjør hva, fra den første undringen?
key-listing-order = Id-er i den rekkefølgen de skal vises. Resten kommer etter.
    .label = Rekkefølge
    .hint = Det som skal stå først, i den rekkefølgen det skal vises. Resten kommer etter.
    .item = oppføring
key-listing-columns = Hvilke felt oversikten viser av hver, i den rekkefølgen: `["held_by", "levels"]`.
    .label = Opplysninger som blir vist
    .hint = Hva oversikten viser om hver, i den rekkefølgen. For eksempel hvem som kan ha rollen, og på hvilke nivåer.
    .item = opplysning
key-listing-heads = Egne overskrifter over feltene: `{ "{" } held_by = "Hvem" { "}" }`.
    .label = Egne overskrifter
    .hint = Det som skal stå over opplysningene, når du vil ha egne ord. For eksempel: Hvem
    .item = overskrift
key-listing-groups = Kontakter som man leter etter sammen, i `contacts.md`: `[[groups]]` med tittel og kontakter. Nødnumrene står over, og de som ikke er med, under.
    .label = Grupper av kontakter
    .hint = Kontakter man leter etter sammen. Nødnumrene står over gruppene, og de som ikke er med i noen, står under.
    .item = gruppe
key-need-id = En id, så en oversettelse kan gi gruppen tittel.
    .label = Fast merke
    .hint = Oversettelsene finner gruppen igjen med dette merket og kan gi den tittel. Du kan la det stå som det er.
key-need-title = Overskriften, med ordene til den som leter: «Når du vil snakke med noen».
    .label = Overskrift
    .hint = Med ordene til den som leter. For eksempel: Når du vil snakke med noen
key-need-contacts = Kontaktene, i den rekkefølgen de skal stå. Høyst sju får plass uten at man må lete.
    .label = Kontakter
    .hint = Velg kontaktene i den rekkefølgen de skal stå. Høyst sju får plass uten at man må lete.
    .item = kontakt
key-need-web-only = `true` når gruppen bare skal stå på nettsiden, og ikke på arket som familiene får med hjem.
    .label = Bare på nettsiden
    .hint = Gruppen blir ikke med på arket som familiene får med hjem.

# Keys of facts
key-contact-name = Navnet på tjenesten, aldri på en person.
    .label = Navnet på tjenesten
    .hint = Navnet på tjenesten, aldri på en person. For eksempel: Barnevernet
key-contact-phone = Telefonnummeret, mellom anførselstegn: `"116 111"`.
    .label = Telefon
    .hint = Nummeret man ringer. For eksempel: 116 111
key-contact-email = E-postadressen til tjenesten.
    .label = E-post
    .hint = Adressen til tjenesten, ikke til en person. For eksempel: postmottak@fjordvik.example
key-contact-hours = Når noen svarer. Skriv dager og klokkeslett, så blir det en tabell, og dagene kommer på leserens språk: `"Mandag–fredag 08.00–15.30, helligdager stengt"`. Annet står slik du skriver det.
    .label = Når noen svarer
    .hint = Dager og klokkeslett blir en tabell på leserens språk. For eksempel: Mandag–fredag 08.00–15.30, helligdager stengt
key-contact-always-open = `true` når noen svarer hele døgnet.
    .label = Svarer hele døgnet
    .hint = Da står det «hele døgnet» i stedet for dager og klokkeslett.
key-contact-sms = Et nummer som tar imot tekstmeldinger, `"00 00 00 00"`, eller med egen tid: `{ "{" } number = "00 00 00 00", hours = "Mandag–fredag 08.00–15.00" { "}" }`.
    .label = SMS
    .hint = Et nummer som tar imot tekstmeldinger, med egen tid hvis det trengs.
key-contact-chat = Adressen til en chat, `"https://…"`, eller med egen tid: `{ "{" } link = "https://…", hours = "Hver dag 16.00–22.00" { "}" }`.
    .label = Chat
    .hint = Adressen til en chat, med egen tid hvis det trengs.
key-contact-when-closed = Kontakten som svarer når denne har stengt, en id i `contacts.toml`.
    .label = Når det er stengt
    .hint = Velg kontakten som svarer når denne har stengt. For eksempel: Barnevernsvakten
key-sms-number = Nummeret, mellom anførselstegn.
    .label = Nummer for SMS
    .hint = Nummeret man sender meldingen til. For eksempel: 00 00 00 00
key-sms-hours = Når noen svarer på meldinger, hvis det er til andre tider enn på telefon.
    .label = Åpningstid for SMS
    .hint = Når noen svarer på meldinger, hvis det er til andre tider enn på telefon. For eksempel: Mandag–fredag 08.00–15.00
key-chat-link = Adressen, som `"https://www.116111.no/"`.
    .label = Adressen til chatten
    .hint = Nettadressen til chatten. For eksempel: https://www.116111.no/
key-chat-hours = Når noen svarer i chatten.
    .label = Åpningstid for chatten
    .hint = Når noen svarer i chatten. For eksempel: Hver dag 16.00–22.00
key-contact-note = Noe en bør vite før en ringer.
    .label = Før man ringer
    .hint = Noe man bør vite før man ringer. For eksempel: Gratis. Du trenger ikke si hva du heter.
key-contact-scope = Hvem kontakten er til for: `"local"`, `"regional"` eller `"national"`. Uten den er kontakten kommunens egen, hvis nummeret ikke er kjent som nasjonalt.
    .label = Hvem kontakten er for
    .hint = Velg kommunen, flere kommuner eller hele landet. Velger du ikke noe, gjelder kommunen, hvis nummeret ikke er kjent som nasjonalt.
key-term-forms = Måtene ordet blir skrevet på. Den første står i listen: `["PPT"]`.
    .label = Skrivemåter
    .hint = Måtene ordet blir skrevet på i tekstene. Den første står i listen. For eksempel: PPT
    .item = skrivemåte
key-term-text = Forklaringen, i én eller to setninger.
    .label = Forklaring
    .hint = Hva ordet betyr, i én eller to setninger.
key-term-see = Siden der en kan lese mer.
    .label = Se også
    .hint = Velg siden der man kan lese mer om ordet.
    .item = side
key-right-age = Alderen rettigheten gjelder fra, i år: `15`. Uten nøkkelen gjelder den alle.
    .label = Alder
    .hint = Alderen rettigheten gjelder fra, i år. For eksempel: 15. La feltet stå tomt når den gjelder alle.
key-right-text = Hva rettigheten går ut på.
    .label = Hva rettigheten er
    .hint = Én setning eller flere. For eksempel: Du har rett til å si hva du mener om alt som gjelder deg.
key-right-law = Lovene den står i, id-er i `laws.toml`.
    .label = Lover
    .hint = Velg lovene rettigheten står i. For eksempel: Barnevernsloven
    .item = lov
key-law-place-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner igjen stedet med dette merket. Du kan la det stå som det er.
key-law-place-law = Loven, en id i `laws.toml`.
    .label = Lov
    .hint = Velg loven. For eksempel: Barnevernsloven
key-law-place-at = Stedet i loven: `"§ 12-4"`. Hos Lovdata fører lenken rett til paragrafen.
    .label = Paragraf
    .hint = Stedet i loven, når det ikke er hele. For eksempel: § 12-4
key-law-short = Det korte navnet: «opplæringsloven».
    .label = Kort navn
    .hint = Det korte navnet på loven. For eksempel: opplæringsloven
key-law-kind = Hva det er: lov (`"law"`), forskrift (`"regulation"`), veileder (`"guideline"`) eller rundskriv (`"circular"`).
    .label = Hva det er
    .hint = En lov eller forskrift binder tjenesten. En veileder eller et rundskriv sier hvordan den bør gjøre det.
key-law-publisher = Hvem som har gitt det ut: «Helsedirektoratet».
    .label = Utgiver
    .hint = For eksempel: Helsedirektoratet
key-law-lang = Språket det er skrevet på: `"nb"`. De som leser siden på et annet språk, får vite det.
    .label = Språk
    .hint = Forkortelsen for språket. For eksempel: nb
key-law-year = Året loven er fra.
    .label = År
    .hint = Året loven er fra. For eksempel: 2021
key-law-at = Adressen der den kan leses: `"https://lovdata.no/…"`.
    .label = Adressen til lovteksten
    .hint = Der loven kan leses. For eksempel: https://lovdata.no/lov/2021-06-18-97
key-law-link = En nettside som forklarer loven.
    .label = Side som forklarer loven
    .hint = Adressen til en nettside som forklarer loven. For eksempel: https://www.udir.no
key-law-published = Dagen den ble kunngjort.
    .label = Kunngjort
    .hint = Dagen loven ble kunngjort.
key-law-updated = Dagen den sist ble endret.
    .label = Sist endret
    .hint = Dagen loven sist ble endret.
key-law-in-force = Dagen den begynte å gjelde.
    .label = I kraft fra
    .hint = Dagen loven begynte å gjelde.
key-ladder-rungs = Trinnene, ett for hvert `[[rungs]]`.
    .label = Trinn
    .hint = Et trinn for hver gang det skal gjøres noe nytt. For eksempel etter tre dager og etter seks dager.
    .item = trinn
key-ladder-heads = Det kommunen kaller kolonnene. Med disse blir trappen vist som en tabell: `heads = { "{" } when = "Fravær", what = "Tiltak" { "}" }`.
    .label = Navn på kolonnene
    .hint = Fyll ut når dere vil ha trappen som tabell, med deres egne ord over kolonnene.
key-ladder-fill-in = Kolonner som blir fylt ut for hånd på papir: `["Dato", "Signatur"]`.
    .label = Kolonner til å fylle ut
    .hint = Navnene på tomme kolonner på arket som blir skrevet ut. For eksempel: Dato
    .item = kolonne
key-ladder-heads-when = Over kolonnen om når trinnet gjelder.
    .label = Når
    .hint = For eksempel: Fravær
key-ladder-heads-what = Over kolonnen om hva som skal gjøres.
    .label = Hva
    .hint = For eksempel: Tiltak
key-ladder-heads-who = Over kolonnen om hvem som gjør det.
    .label = Hvem
    .hint = For eksempel: Ansvarlig
key-ladder-heads-why = Over kolonnen om hvorfor.
    .label = Hvorfor
    .hint = For eksempel: Grunn
key-ladder-heads-follow-up = Over kolonnen om når man ser på det igjen.
    .label = Oppfølging
    .hint = For eksempel: Ny vurdering
key-rung-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner trinnet igjen med dette merket. Du kan la det stå som det er.
key-rung-when = Når trinnet gjelder: «etter tre dager».
    .label = Når trinnet gjelder
    .hint = For eksempel: etter tre dager
key-rung-follow-up = Hvor snart en ser på det igjen: `"1 w"`.
    .label = Følg opp etter
    .hint = Hvor lang tid det går før man ser på det igjen. For eksempel: 1 uke
key-rung-what = Hva som skal gjøres.
    .label = Hva som skal gjøres
    .hint = For eksempel: Ring hjem i første time og finn ut hvor eleven er.
key-rung-who = Hvem som gjør det.
    .label = Hvem gjør det
    .hint = Velg for eksempel en rolle, eller skriv hvem med ord: kontaktlæreren
    .item = ansvarlig
key-rung-why = Hvorfor en gjør det.
    .label = Hvorfor man gjør det
    .hint = For eksempel: Det er lettere å snu når det har vart kort.
key-plan-short = Én setning om planen, til lister og kort.
    .label = Kort om planen
    .hint = Én setning til lister og kort. For eksempel: Det som kommer igjen hvert år, fra august til juni.
key-plan-shape = Hvordan planen er tegnet: som liste (`"list"`), som årshjul (`"wheel"`) eller som tidslinje (`"timeline"`).
    .label = Hvordan planen er tegnet
    .hint = Et årshjul passer for det som kommer igjen hvert år. En tidslinje passer for et arbeid med faser og milepæler.
key-plan-first-month = Måneden året i planen begynner med: `8` for et skoleår.
    .label = Første måned
    .hint = Nummeret på måneden året i planen begynner med. For eksempel: 8 for et skoleår
key-plan-columns = Hva kolonnene i regnearket eller CSV-filen betyr, når de har andre navn: `columns = { "{" } "Hva skjer" = "hva", "Merknad" = "-" { "}" }`. En kolonne med `-` blir ikke vist.
    .label = Hva kolonnene betyr
    .hint = Skriv hva kolonnene i regnearket er, når de har andre navn enn de vanlige. En kolonne med bindestrek blir ikke vist.
    .item = kolonne
key-plan-items = Hendelsene, én for hvert `[[items]]`.
    .label = Hendelser
    .hint = Det som står i planen, én hendelse for hvert punkt. For eksempel et møte eller et kurs.
    .item = hendelse
key-plan-item-id = Id-en, bare til oversettelser.
    .label = Fast merke
    .hint = Oversettelsene finner hendelsen igjen med dette merket. Du kan la det stå som det er.
key-plan-item-date = Dagen eller måneden: `"2026-03-15"`, `"2026-03"`, `"2026-03/2026-04"`. Uten år, `"--03-15"` eller `"--03"`, er det hvert år.
    .label = Dag eller måned
    .hint = En dag, en måned eller et tidsrom. For eksempel: 2026-03-15, 2026-03 eller 2026-03/2026-04. Hvert år: --03-15 eller --03
key-plan-item-time = Klokkeslettet: `"10:00-12:00"`, eller en liste.
    .label = Klokkeslett
    .hint = Når på dagen det er. For eksempel: 10:00-12:00
    .item = klokkeslett
key-plan-item-what = Hva som skjer.
    .label = Hva som skjer
    .hint = For eksempel: Opplæring for nye stafettholdere
key-plan-item-phase = Fasen det hører til.
    .label = Fase
    .hint = Fasen hendelsen hører til. For eksempel: Oppstart

# What can be chosen in forms
choice-situation-urgency-acute = Haster nå
choice-today = I dag
choice-soon = Denne uken
choice-calm = Tid til å tenke
choice-advice = Råd
choice-anonymous = Anonym drøfting
choice-discussion = Drøfting med navn
choice-referral = Henvisning eller søknad
choice-report = Melding
choice-all = Alle sidene
choice-some = Bare de oversatte sidene
choice-draft = Utkast
choice-in-use = I bruk
choice-employee = Ansatte
choice-guardian = Foreldre og foresatte
choice-young = Barn og unge
choice-leader = Ledere
choice-neighbour = Naboer, venner og slekt
choice-error = Feil
choice-warning = Advarsel
choice-off = Av
choice-form = Skjema
choice-template = Mal
choice-checklist = Sjekkliste
choice-scale = Skala
choice-signs = Tegn å se etter
choice-factors = Risiko- og beskyttelsesfaktorer
choice-conversation = Samtaleveileder
choice-consent = Samtykke
choice-letter = Brev
choice-tool-kind-law = Lov
choice-tool-kind-system = Digitalt system
choice-guardians = De foresatte
choice-young-15 = Den unge selv, fra 15 år
choice-young-16 = Den unge selv, fra 16 år
choice-child = Barnet
choice-adult = Den voksne selv
choice-deadline-set-by-law = Loven
choice-service-deadline-set-by-law = Loven
choice-phase-set-by-law = Loven
choice-link-set-by-law = Loven
choice-deadline-set-by-national = Et nasjonalt råd
choice-service-deadline-set-by-national = Et nasjonalt råd
choice-phase-set-by-national = Et nasjonalt råd
choice-link-set-by-national = Et nasjonalt råd
choice-municipality = Kommunen
choice-service = Tjenesten selv
choice-local = Kommunen
choice-regional = Flere kommuner
choice-contact-scope-national = Hele landet
choice-municipal = Kommunal
choice-shared = Interkommunal
choice-county = Fylkeskommunal
choice-state = Statlig
choice-private = Privat
choice-list = Som liste
choice-wheel = Som årshjul
choice-timeline = Som tidslinje
choice-law-kind-law = Lov
choice-regulation = Forskrift
choice-guideline = Veileder
choice-circular = Rundskriv
choice-nginx = nginx
choice-caddy = Caddy
choice-netlify = Netlify
choice-cloudflare = Cloudflare
choice-apache = Apache
choice-iis = IIS
choice-nlod-2-0 = NLOD 2.0
choice-cc-by-4-0 = CC BY 4.0
choice-cc0-1-0 = CC0 1.0
choice-open = For alle
choice-staff = Bare for ansatte
choice-relay-holder = Rollen som stafettholder
choice-relay-log = Stafettloggen
choice-universal = For alle
choice-selective = For grupper med risiko
choice-indicated = For enkeltbarn
choice-next = Neste steg
choice-stay = Fortsett der dere er
choice-close = Avslutt
choice-outcome-goto-system = Tiltak på systemnivå
choice-step-goto-system = Tiltak på systemnivå
choice-consent-no-system = Tiltak på systemnivå
choice-outcome-goto-acute = Ring med en gang
choice-step-goto-acute = Ring med en gang
choice-consent-no-acute = Ring med en gang
