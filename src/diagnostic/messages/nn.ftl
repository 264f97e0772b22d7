# Severities, frames of messages
severity-error = feil
severity-warning = åtvaring
severity-note = merknad
severity-help = hjelp
follows =
    { $count ->
        [one] Éin stad til har same årsak: { $places }
       *[other] { $count } stader til har same årsak: { $places }
    }
follows-among = { $count } stader til har same årsak, mellom anna { $places }
follows-short =
    { $count ->
        [one] (Éin stad til har same årsak.)
       *[other] ({ $count } stader til har same årsak.)
    }
touches =
    { $count ->
        [one] (Gjeld éin nettstad: { $names }.)
       *[other] (Gjeld { $count } nettstader: { $names }.)
    }
touches-among = (Gjeld { $count } nettstader: { $names } og { $more } til.)
in-cell = { $message } (ark «{ $sheet }», celle { $cell })
help-nearest = Meinte du «{ $nearest }»?

# Words at a second place
related-base = teksten i grunnfila står her
related-first = den første står her
related-locked = her er det låst
related-replaced = det laget har, står her
related-off = her er det slått av
related-site-lacks = og denne nettstaden har det ikkje
related-taken = adressa høyrer til her
related-before = dette er steget før
related-contact = kontakten står her
related-first-lacking = dette er den første som manglar det
related-fill-phone = her manglar telefonnummeret
related-fill-reach = her manglar telefonnummer eller e-postadresse
related-fill-address = dette er adressa i eit døme
related-fill-number = dette er kommunenummeret i eit døme
related-fill-name = dette er namnet i eit døme
unfinished-phone = nummeret til kontaktane
unfinished-address = adressa til nettstaden (`address`)
unfinished-number = kommunenummeret (`number`)
unfinished-name = namnet på kommunen (`name`)
unfinished-statement = adressa til tilgjengeerklæringa (`accessibility_statement`)
unfinished-logo = kommunevåpenet eller logoen (`logo` og `logo_alt` under `[look]`)

# What a PDF lacks
pdf-tags = dokumentstruktur (kodar som skjermlesarar bruker)
pdf-title = dokumenttittel
pdf-language = opplysning om kva språk teksten er på

# Files
site-missing = Mappa har inga `site.toml` og er ikkje ein nettstad enno.
    .title = Nettstaden har ei `site.toml`
    .why = `site.toml` seier kva kommune nettstaden høyrer til, kva språk han er på, og kven ein skal ringe når det hastar. Utan denne fila blir det ingen nettstad.
    .help = Sjå først etter at du er i rett mappe. Manglar fila, så lag `site.toml` øvst i mappa med to linjer: `name = "Fjordvik kommune"` og `languages = ["nn"]`.
site-missing-empty = `site.toml` er tom.
    .help = Hent ein eldre kopi av fila. Har du ingen, så skriv to linjer: `name = "Fjordvik kommune"` og `languages = ["nn"]`.
file-encoding = Fila er ikkje lagra som UTF-8, og æ, ø og å kan ikkje lesast. Det viser seg først på linje { $line }: «{ $text }».
    .title = Filer er lagra som UTF-8
    .why = I gamle teiknkodingar (Windows-1252, UTF-16) blir æ, ø og å til feil teikn, og den som les, får namn og råd som ikkje kan lesast. UTF-8 er likt på alle maskiner.
    .help = Opne fila i Notisblokk, vel «Lagre som», og vel «UTF-8» i feltet «Koding» nedst. Frå Excel: Vel «Lagre som» og filtypen «CSV UTF-8 (kommadelt)».
    .help-backslash = Skal det stå ein omvend skråstrek, så skriv to: `\\`. I namn på filer og mapper bruker du vanleg skråstrek: `file = "files/samtykke.pdf"`.
file-encoding-utf16 = Fila er lagra som UTF-16 og kan ikkje lesast.
file-encoding-spoilt =
    { $more ->
        [0] Bokstavar er øydelagde av feil teiknkoding: «{ $text }» skulle vore «{ $right }».
        [one] Bokstavar er øydelagde av feil teiknkoding, her og éin stad til i fila: «{ $text }» skulle vore «{ $right }».
       *[other] Bokstavar er øydelagde av feil teiknkoding, her og { $more } stader til i fila: «{ $text }» skulle vore «{ $right }».
    }
    .help = Er det berre nokre ord, så skriv dei på nytt. Er det heile fila, så hent ein eldre kopi, og vel «UTF-8» når du opnar og lagrar han. Ei CSV-fil frå Excel lagrar du som «CSV UTF-8 (kommadelt)».
file-encoding-lost =
    { $more ->
        [0] Ein bokstav er borte i «{ $text }». Teiknet � står der han var.
        [one] Ein bokstav er borte i «{ $text }», og éin stad til i fila. Teiknet � står der han var.
       *[other] Ein bokstav er borte i «{ $text }», og { $more } stader til i fila. Teiknet � står der han var.
    }
    .help = Skriv ordet på nytt. Er det mange av dei, så hent ein eldre kopi av fila: Bokstavane kan ikkje hentast fram att frå denne.
file-encoding-turned = Etter «{ $before }» står det eit usynleg teikn som snur teksten, slik at han blir vist som noko anna enn det han er.
    .help = Slett linja, og skriv ho på nytt. Slike teikn kan følgje med når ein kopierer, og blir brukte til å lure.
file-encoding-marks = Ein bokstav har meir enn 30 merke her.
    .help = Slett linja, og skriv ho på nytt.
file-encoding-turned-first = Linja byrjar med eit usynleg teikn som snur teksten, slik at han blir vist som noko anna enn det han er.
    .help = Slett linja, og skriv ho på nytt. Slike teikn kan følgje med når ein kopierer, og blir brukte til å lure.
file-encoding-control =
    { $more ->
        [0] Etter «{ $before }» står det eit usynleg teikn som ikkje er tekst.
        [one] Etter «{ $before }», og éin stad til i fila, står det eit usynleg teikn som ikkje er tekst.
       *[other] Etter «{ $before }», og { $more } stader til i fila, står det eit usynleg teikn som ikkje er tekst.
    }
    .help = Slett linja, og skriv ho på nytt. Slike teikn kjem ofte med når ein kopierer frå Word eller frå ein PDF.
file-encoding-control-first =
    { $more ->
        [0] Linja byrjar med eit usynleg teikn som ikkje er tekst.
        [one] Linja byrjar med eit usynleg teikn som ikkje er tekst. Det står éitt til i fila.
       *[other] Linja byrjar med eit usynleg teikn som ikkje er tekst. Det står { $more } til i fila.
    }
    .help = Slett linja, og skriv ho på nytt. Slike teikn kjem ofte med når ein kopierer frå Word eller frå ein PDF.
file-nul = Linje { $line } har eit teikn som ikkje er tekst. Fila er skadd, eller ho er ikkje ei tekstfil.
    .title = Tekstfiler inneheld berre tekst
    .why = Slike teikn kjem av ei avbroten lagring eller av at ei anna fil har fått feil namn. Då kan innhald vere borte utan at nokon ser det.
    .help = Hent ein eldre kopi av fila, eller skriv linja på nytt. Er det eit dokument eller eit bilete, så legg det i `files/` eller `images/`.
merge-unfinished = Ei samanslåing i Git er ikkje gjord ferdig: Linja byrjar med `{ $mark }`.
    .title = Samanslåingar i Git er gjorde ferdige
    .why = Når to personar har endra same linja, legg Git begge utgåvene i fila. Blir dei liggjande, får lesaren to råd eller to telefonnummer om kvarandre.
    .help = Vel kva utgåve som skal stå: den over eller den under `=======`. Slett den andre, og slett alle linjene som byrjar med `<<<<<<<`, `|||||||`, `=======` eller `>>>>>>>`.
file-too-large = Fila er på { $size } MB eller meir. Grensa er { $most } MB.
    .title = Ingen fil er for stor
    .why = Ein forelder med mobil og dårleg dekning må vente i minutt på ei så stor fil. Ei stor tekstfil er som regel lagd i mappa ved ein feil.
    .help = Lagre biletet i lågare oppløysing, eller del dokumentet i fleire filer. Høyrer fila ikkje til nettstaden, så flytt ho ut av mappa.
file-too-large-text = Teksten er på { $size } kB. Grensa er { $most } kB.
    .help = Del han i fleire filer, ei for kvar side eller kvart slag. Høyrer fila ikkje til nettstaden, så flytt ho ut av mappa.
file-too-large-site = Det er ikkje plass til denne fila: tekstane og tabellane på nettstaden er på meir enn 8 MB til saman.
    .help = Sjå kva filer som er store. Det som ikkje høyrer til nettstaden, flyttar du ut av mappa.
file-too-large-redirects = Nettstaden har meir enn 5 000 gamle adresser, når alle sider under dei er med.
    .help = Ein alias på ein rettleiar eller eit nivå gjeld alt som ligg i mappa. Ta bort dei som ingen bruker lenger.
file-too-large-languages = Nettstaden har for mange språk. Grensa er { $most }.
    .help = Ta bort språk som ingen har omsett noko til.
file-too-large-rows = Det er ikkje plass til denne fila: nettstaden har meir enn 20 000 sider, rader og oppføringar til saman.
    .help = Ta bort gamle rader frå tabellane, og flytt det som ikkje høyrer til nettstaden, ut av mappa.
file-too-large-paper = Dokumentet «{ $path }» får { $size } kB tekst. Grensa er { $most } kB, om lag 200 sider.
    .help = Del rettleiaren i to, eller flytt lange tekstar frå stega til sider. Har tabellane mange tiltak, så ta bort dei som ikkje lenger er i bruk.
file-too-large-forms = Skjema og møte får eit ark på papir kvar på kvart språk: { $count } til saman. Grensa er { $most }.
    .help = Slå saman skjema som ligg nær kvarandre, eller legg dei i `files/` som filer.
file-too-large-sheets = Rettleiarane får ei oversikt på papir for kvar eining på kvart språk: { $count } til saman. Grensa er { $most }.
    .help = Slå saman einingar som har dei same kontaktane.
file-type = Fila «{ $path }» er av eit slag som ikkje kan leggjast ut.
    .title = Berre dokument, bilete, lyd og film blir lagde ut
    .why = Ei nettside, eit skript eller eit program i `files/` kan gjere kva som helst i nettlesaren til den som opnar det, og hente noko frå andre nettstader utan at lesaren veit det.
    .help = Legg ut dokumentet som PDF eller som ei side her på nettstaden. Bilete kan vere PNG, JPEG eller WebP.
file-type-svg = Teikninga «{ $path }» inneheld «{ $what }», som kan køyre skript eller hente noko utanfrå.
    .help = Lagre teikninga på nytt som «vanleg SVG», med bileta innebygde og utan skript, animasjon og lenkjer til filer. Eller lagre henne som PNG.
file-type-svg-unread = Teikninga «{ $path }» lèt seg ikkje lese som SVG.
    .help = Opne henne i programmet ho vart laga med, og lagre henne på nytt som «vanleg SVG» i UTF-8, eller som PNG.
file-type-svg-heavy = Teikninga «{ $path }» krev for mykje på grunn av «{ $what }»: Ho ville ta svært lang tid å vise, eller ikkje la seg vise.
    .help = Gjer henne enklare der ho vart laga: færre former, gjentakingar og effektar, mindre bilete i henne. Eller lagre henne som PNG.
file-content = Fila «{ $path }» er ikkje det som namnet seier (.{ $ending }).
    .title = Filer er det dei heiter
    .why = Nettlesaren går etter innhaldet. Lesaren får eit øydelagt bilete eller eit dokument som ikkje let seg opne.
    .help = Opne fila på maskina di og sjå kva ho er. Lagre ho på nytt i rett format.
    .help-text = Lag ei ny fil i Notisblokk, lim teksten inn, og lagre ho med same namn og koding «UTF-8». Skal lesarane kunne laste ned dokumentet, legg det i `files/`.
file-content-other = Fila «{ $path }» heiter .{ $ending }, men er av slaget .{ $is }.
    .help = Opne fila i programmet ho er laga i, og lagre ho som .{ $ending }. Å byte namn er ikkje nok.
file-content-empty = Fila «{ $path }» er tom.
    .help = Ligg fila i OneDrive eller liknande, så høgreklikk på ho, vel «Behald alltid på denne eininga», og vent til ho er henta. Elles slett ho.
file-content-cut = Slutten på fila «{ $path }» manglar.
    .help = Ho vart ikkje henta eller lagra heilt ut. Last ned eller lagre fila på nytt, og sjå at heile let seg opne.
file-content-pointer = Fila «{ $path }» er berre ei tilvising frå Git LFS.
    .help = Køyr `git lfs pull` der nettstaden blir bygd.
file-content-page = Fila «{ $path }» er ei nettside, ikkje .{ $ending }.
    .help = Ho er truleg innloggingssida som kom i staden for fila. Logg inn, last fila ned på nytt, og sjå at ho let seg opne.
file-content-locked = Dokumentet «{ $path }» kan berre opnast med passord.
    .help = Ta bort passordet i Word, Excel eller PowerPoint: «Fil», «Informasjon», «Beskytt». Lagre så på nytt.
file-unreadable = Fila kan ikkje opnast.
    .title = Alle filer kan opnast
    .why = Ei fil som er låst, ville mangle på nettstaden, og med ho kanskje eit steg eller eit telefonnummer. Difor stoppar betre.
    .help = Lukk fila i andre program, og vent til OneDrive eller liknande er ferdig med å synkronisere. Sjå så etter at du har lov til å lese ho.
file-unreadable-changed = Biletet vart endra medan betre bygde.
    .help = Bygg på nytt når det er lagra.
file-unreadable-name = Namnet på fila har teikn som ikkje kan stå i ei adresse, til dømes linjeskift eller `\`.
    .help = Gi fila eit namn med vanlege bokstavar, siffer og bindestrek.
file-unreadable-special = Dette er ikkje ei vanleg fil, og ho kan ikkje lesast.
    .help = Ta ho bort frå mappa.
file-language = Namnet på omsetjinga seier ikkje språket slik betre les det.
    .title = Omsetjingar har språket i namnet
    .why = Utan rett språkkode blir omsetjinga ei eiga side i lista på første språk, og den som les på sitt språk, finn henne ikkje.
    .help = Kall fila `{ $name }`: små bokstavar, og to eller tre av dei.
file-copy = Dette ser ut som ein kopi av «{ $original }».
    .title = Kopiar blir ikkje lagde ut
    .why = OneDrive, Windows og liknande lagar kopiar når to endrar same fil, eller når nokon limer ho inn. Kopien ville blitt ei side til, med gamle opplysningar.
    .help = Samanlikn dei to filene, behald den som er rett, med namnet «{ $original }», og slett den andre. Er det ei eiga side, så gi ho eit namn som seier kva ho er.
file-unknown = Fila «{ $path }» ligg ein stad der ho ikkje blir lesen, og kjem ikkje med på nettstaden.
    .title = Filer ligg der dei blir lesne
    .why = Mappa seier kva ei fil er: ei teneste ligg i `services/`, ei rolle i `roles/`. Ei fil på feil plass blir ikkje vist, og den som treng innhaldet, finn det ikkje.
    .help = Flytt fila dit ho høyrer heime: `guides/`, `services/`, `tools/`, `roles/`, `pages/` eller ei av dei andre mappene. Skal ho lastast ned, så legg ho i `files/`. Notat til dykk sjølve skal liggje utanfor mappa.
file-unknown-folder = Fila «{ $path }» ligg i ei undermappe som ikkje blir lesen, og kjem ikkje med på nettstaden.
    .help = Flytt fila til `{ $proposed }`.
file-unknown-misnamed = Mappa «{ $folder }» blir ikkje lesen, og det som ligg i ho, kjem ikkje med på nettstaden.
    .help = Gi mappa namnet `{ $nearest }`.
file-format = Fila «{ $path }» har ein filtype som ikkje kan lesast, og tabellen kjem ikkje med på nettstaden.
    .title = Filer har ein type som kan lesast
    .why = Det som står i ei fil som ikkje kan lesast, manglar på nettstaden, og då finn ikkje den tilsette hjelpa.
    .help = Opne tabellen i programmet han er laga i, vel «Lagre som» og filtypen «Excel-arbeidsbok (*.xlsx)», og slett den gamle fila.
file-format-numbers = Fila «{ $path }» har ein filtype som ikkje kan lesast, og tabellen kjem ikkje med på nettstaden.
    .help = Opne tabellen i Numbers, vel «Arkiv», «Eksporter til» og «Excel», lagre han som `{ $proposed }`, og slett den gamle fila.
file-format-document = Fila «{ $path }» har ein filtype som ikkje kan lesast, og teksten kjem ikkje med på nettstaden.
    .help = Kopier teksten over i ei rein tekstfil med namnet `{ $proposed }`, og slett den gamle fila. Er ho eit skjema som skal lastast ned, så legg ho i `files/`.
file-format-name = Namnet på fila «{ $path }» har ei ending som ikkje kan lesast, og innhaldet kjem ikkje med på nettstaden.
    .help = Gi fila namnet `{ $proposed }`. Ser du ikkje endinga, så vel «Vis» og «Filtypar» i Windows Utforskar.
picture-format = «{ $path }» kan ikkje visast som bilete på ei side.
    .title = Alle kan sjå bileta
    .why = Mange nettlesarar viser ikkje HEIC, TIFF og AVIF. Lesaren får eit tomt felt, og på papir er plassen tom.
    .help = Opne fila i eit biletprogram, og lagre ho som JPEG (foto) eller PNG (teikningar). Bruk den nye fila på sida. Er ho ikkje eit bilete, så lag ei lenkje til ho: ta bort `!` framfor `[`.
picture-large = Biletet «{ $path }» er på { $size } MB.
    .title = Bilete på sidene er lette
    .why = Den som opnar sida på mobilen, må laste ned heile biletet. På dårleg dekning tek det lang tid, og det kostar av datapakken.
    .help = Er det eit foto, så lagre det på nytt som JPEG: mindre utgåver av det lagar betre sjølv. Er det ei teikning, så opne ho i eit biletprogram, gjer ho høgst 1600 pikslar brei, og lagre ho som PNG eller SVG. Grensa er 1 MB og 2500 pikslar.
picture-large-pixels = Biletet «{ $path }» er { $width } × { $height } pikslar.
    .help = Opne biletet i eit biletprogram, gjer det høgst 1600 pikslar breitt, og lagre det under same namn. Sida har ikkje plass til meir, og grensa er 2500 pikslar.
picture-large-vast = Biletet «{ $path }» er { $width } × { $height } pikslar. Det er så stort at mange telefonar ikkje klarer å vise det, og det kjem ikkje med i PDF-ane.
    .help = Opne biletet i eit biletprogram, gjer det høgst 1600 pikslar breitt, og lagre det under same namn.
picture-large-profile = Biletet «{ $path }» ber om meir minne enn mange mobilar har, for å lese kva fargar det har. Det kjem ikkje med i PDF-ane.
    .help = Opne biletet i eit biletprogram, og lagre det på nytt utan fargeprofil, som PNG eller JPEG.
file-unused = Inga side bruker fila «{ $path }».
    .title = Kvar fil er i bruk
    .why = Gamle skjema som blir liggjande, kan framleis dukke opp i søk på nettet, og då fyller nokon ut feil utgåve.
    .help = Lag ei lenkje til fila: `[Namn på skjemaet]({ $address })`. Er fila ikkje i bruk lenger, så slett ho.
file-unused-theme = Ingenting bruker fila { $path } i temaet.
    .help = Ei fil i `theme/` gjeld når ho heiter det same som ei i temaet som følgjer med, eller når ei anna av dine eigne filer nemner ho. Sjå namna med: `betre theme list`
file-missing = Fila «{ $path }» finst ikkje.
    .title = Filer det blir vist til, finst
    .why = Den som skal fylle ut eit skjema, må få det opp. Ei lenkje til ei fil som ikkje finst, stoppar saka for barnet.
    .help = Legg fila i mappa, eller rett namnet. Store og små bokstavar må vere like: `files/Samtykke.pdf` er ei anna fil enn `files/samtykke.pdf`.
folder-incomplete = Mappa skal vere ein rettleiar, men har inga `guide.md`.
    .title = Rettleiar og nivå har innhald
    .why = Ei tom mappe er som regel noko som er gløymt. Då manglar det ein rettleiar eller eit nivå for dei som skal følgje opp barnet.
    .help = Lag fila `guide.md` i mappa med desse tre linjene: `+++`, `title = "Barn og unge"` og `+++`. Treng du ikkje mappa, så slett ho.
folder-incomplete-pages = Mappa har sider, men inga `index.md`.
    .help = Lag fila `index.md` i mappa med desse tre linjene: `+++`, `title = "For nytilsette"` og `+++`. Ho er første sida i delen, og menyen får namn av ho. Skal sidene ikkje vere ein del for seg, så flytt dei opp i `pages/`.
folder-incomplete-level = Mappa skal vere eit nivå, men har korkje `level.md` eller steg.
    .help = Lag ei fil for kvart steg, til dømes `1-del-uroa.md`, eller ei `level.md`. Treng du ikkje mappa, så slett ho.
folder-incomplete-level-base = Nivået er omsett, men `level.md` manglar i mappa.
    .help = Hent ein eldre kopi av `level.md`. Skal nivået klare seg utan, så slett omsetjinga òg, til dømes `level.en.md`.
name-collision = Fila har same namn som «{ $other }». Berre store og små bokstavar, eller måten æ, ø og å er lagra på, er ulike.
    .title = Filer har kvar sitt namn
    .why = Windows og Mac reknar slike namn som eitt. Når mappa blir kopiert, skriv den eine fila over den andre, og ei side blir borte.
    .help = Gi den eine fila eit anna namn, eller slett ho som er til overs.
name-windows = Windows kan ikkje ha ei fil eller mappe som heiter «{ $name }».
    .title = Filnamn kan brukast på Windows
    .why = Nokre namn tyder utstyr på Windows, som `con` og `aux`, og punktum sist i eit namn fell bort. Mappa kan då ikkje kopierast til ein Windows-PC, og nettstaden kan ikkje lagast eller leggjast ut der.
    .help = Gi ho eit anna namn.
name-windows-device = «{ $name }» er namnet på utstyr i Windows, og kan ikkje vere ei fil eller mappe der.
    .help = Gi ho eit anna namn, til dømes med eit ord til: «{ $name }-side».
name-windows-end = Namnet «{ $name }» endar med punktum eller mellomrom, og det kan ikkje namn på Windows.
    .help = Ta bort punktumet eller mellomrommet til slutt.
name-windows-address = Adressa til sida endar på «{ $name }», som er namnet på utstyr i Windows. Mappa kan ikkje ligge på ein Windows-tenar.
    .help = Gi sida eit anna ord i adressa: `slug = "{ $name }-side"`.
symlink = Dette er ein snarveg til ei fil ein annan stad (ei symbolsk lenkje), og han blir ikkje følgd.
    .title = Ingen snarvegar til andre mapper
    .why = Ein snarveg kan føre ut av mappa, og då kunne filer som ikkje skal ut, bli lagde på nett.
    .help = Slett snarvegen, og legg ein kopi av sjølve fila her.

# Format
front-matter-missing = Fila byrjar ikkje med `+++`.
    .title = Kvar side har ei innleiing
    .why = Innleiinga mellom +++ seier kva sida heiter, og kven som har ansvaret. Utan tittel finn ingen sida i menyen eller i søket.
    .help = Skriv tre linjer heilt øvst i fila: `+++`, så `title = "Snakk med barnet"`, så `+++`. Teksten kjem under.
front-matter-missing-yaml = Innleiinga står mellom `---`, men skal stå mellom `+++`.
    .help = Byt ut begge linjene `---` med `+++`. Bruk likskapsteikn og rette hermeteikn: `title = "Uro"`, ikkje `title: Uro`.
front-matter-unclosed = Innleiinga sluttar ikkje: Den andre linja med `+++` manglar.
    .title = Innleiinga sluttar med `+++`
    .why = Utan den andre linja veit ikkje betre kvar teksten byrjar, og heile sida blir borte for den som les.
    .help = Skriv `+++` på ei eiga linje etter den siste nøkkelen, rett før teksten.
toml-syntax = Linja kan ikkje lesast.
    .title = Nøklar og verdiar er rett skrivne
    .why = Eitt teikn feil kan gjere at ein frist eller eit telefonnummer fell ut. Difor blir kvar linje lesen nøye, og betre gjettar ikkje.
    .help = Ei linje skal ha ein nøkkel, eit likskapsteikn og ein verdi: `title = "Uro"`. Ser ho rett ut, så sjå på linja over: Kanskje manglar det eit hermeteikn eller ein parentes der.
    .help-head = Skriv `[{ $id }]` på ei eiga linje over: andre viser til det, og det finst ikkje, så to er blitt til éin. Er det ikkje grunnen, så ta bort den eine av dei to linjene.
    .help-line = Manglar det ei linje som `{ $line }` over, så to er blitt til éin? Skriv ho der den andre byrjar. Elles tek du bort den eine av dei to linjene.
toml-syntax-duplicate = Den same nøkkelen står to gonger.
    .help = Ta bort den eine linja. Fleire verdiar kan stå i ei liste: `tools = ["undringsnotat", "samtaleguide"]`.
toml-syntax-quotes = Teksten har ikkje rette hermeteikn på begge sider.
    .help = Skriv teksten mellom to rette hermeteikn: `title = "Uro"`. Inne i teksten bruker du « ». Går teksten over fleire linjer, så skriv tre rette hermeteikn (`"""`) før og etter.
toml-syntax-backslash = Ein omvend skråstrek (`\`) kan ikkje stå slik i teksten.
    .help = Skriv to av dei: `\\`. I namn på filer og mapper bruker du vanleg skråstrek: `file = "files/samtykke.pdf"`.
toml-syntax-no-value = Nøkkelen har ingen verdi.
    .help = Skriv verdien etter likskapsteiknet: `title = "Uro"`. Har du ingenting å skrive, så ta bort linja. Kjem det seinare, så skriv `"todo"`.
toml-syntax-equals = Det manglar eit likskapsteikn mellom nøkkelen og verdien.
    .help = Skriv `title = "Uro"`, ikkje `title: "Uro"`. Er linja vanleg tekst, så skal ho stå under den andre `+++`.
toml-syntax-date = Denne datoen finst ikkje.
    .help = Skriv år, månad og dag mellom rette hermeteikn: `"2026-03-15"`.
toml-syntax-unquoted = «{ $value }» må skrivast på ein fast måte, mellom rette hermeteikn.
    .help = Skriv `"{ $write }"`.
toml-syntax-unquoted-no-year = «{ $value }» må skrivast på ein fast måte, mellom rette hermeteikn.
    .help = Året manglar. Skriv `"{ $write }"` med rett årstal.
toml-syntax-comma = Eit komma manglar eller er for mykje.
    .help = Set komma mellom verdiane i ei liste: `tools = ["undringsnotat", "samtaleguide"]`, og mellom nøklane i krøllparentesar: `{ "{" } answer = "Ja", goto = "next" { "}" }`. Etter den siste nøkkelen skal det ikkje stå komma.
toml-syntax-bracket = Ein parentes er opna, men ikkje lukka, eller omvendt.
    .help = Kvar `[` skal ha sin `]`, og kvar `{ "{" }` skal ha sin `{ "}" }` på same linje: `deadline = { "{" } within = "14 d" { "}" }`.
toml-syntax-key = Nøkkelen har teikn som ikkje kan stå i ein nøkkel.
    .help = Ein nøkkel har berre bokstavane a–z, siffer, `-` og `_`, til dømes `review_every`. Han kan ikkje ha mellomrom, æ, ø eller å.
toml-syntax-number = Verdien ser ut som eit tal, men er ikkje rett skriven.
    .help = Eit tal har berre siffer: `number = 2`. Telefonnummer, kommunenummer, datoar og fristar står mellom rette hermeteikn: `"02800"`, `"0301"`, `"2026-03-15"`, `"14 d"`.
toml-syntax-deep = Det står for mange lister og parentesar inne i kvarandre.
    .help = Skriv det enklare: Éi liste med tekst eller krøllparentesar er nok, til dømes `tools = ["undringsnotat"]`.
toml-syntax-invisible = Etter «{ $before }» står det eit usynleg teikn, eller eit anna mellomrom enn det vanlege.
    .help = Slett det som står mellom «{ $before }» og det neste synlege teiknet, og skriv eit vanleg mellomrom. Slike teikn kjem ofte med når ein kopierer frå nettsider, Teams eller Word.
toml-syntax-invisible-first = Linja byrjar med eit usynleg teikn, eller med eit anna mellomrom enn det vanlege.
    .help = Slett det som står føre det første synlege teiknet. Slike teikn kjem ofte med når ein kopierer frå nettsider, Teams eller Word.
curly-quotes = Teiknet { $quote } er eit typografisk hermeteikn. Her må det vere eit rett: `"`.
    .title = Rette hermeteikn rundt verdiar
    .why = Word byter ut rette hermeteikn med typografiske, og då kan ikkje verdien lesast. Inne i teksten kan du bruke « » som du vil.
    .help = Skriv teksten mellom to rette hermeteikn: `title = "Uro"`. Skriv i Notisblokk eller ein annan teksteditor, ikkje i Word.
key-unknown = Nøkkelen `{ $key }` kan ikkje stå her.
    .title = Berre nøklar som finst
    .why = Ein feilskriven nøkkel ville blitt oversedd, og då kunne eit steg miste fristen eller den ansvarlege utan at nokon såg det. Rett nøkkelen, eller skriv setninga i teksten under.
    .help = Ta bort nøkkelen, eller skriv innhaldet i teksten under innleiinga. `betre explain { $kind }` viser kva nøklar som finst.
    .help-toml = Ta bort nøkkelen. `betre explain { $kind }` viser kva nøklar som finst her.
    .help-move-up = Ein nøkkel høyrer til den næraste linja over som står i hakeparentesar, til dømes `[[targets]]` eller `[acute]`. Høyrer `{ $key }` til heile fila, så flytt linja opp over den første av dei. Elles tek du ho bort.
key-unknown-id = Dokumentet blir kjent att på filnamnet, og kan ikkje ha ein annan id.
    .help = Ta bort linja.
key-unknown-word = Nettstaden har ikkje noko ord som heiter «{ $key }».
    .help = Under `[words]` kan det stå: { $words }. Andre tekstar står under `[phrases]`.
key-unknown-column = Oversikta har ingen kolonne `{ $key }`.
    .help = Skriv ein av desse: { $columns }.
key-unknown-no-columns = Denne oversikta har ingen kolonnar å velje mellom: `{ $key }`.
    .help = Ta bort `columns` og `heads`.
key-unknown-phrase = Temaet har ingen tekst som heiter «{ $key }».
    .help = Sjå i `words/` i temaet kva tekstane heiter. Ord som blir bøygde, står under `[words]`.
value-type = Her skal det stå { $expected }, men det står { $found }.
    .title = Kvar verdi er av rett slag
    .why = Ein verdi av feil slag kan ikkje visast rett, til dømes ein frist som berre er eit tal. Då veit ikkje den tilsette om det er dagar eller veker.
    .help = Tekst, datoar og fristar står mellom rette hermeteikn: `"14 d"`. Tal og `true` står utan: `2`. Ei liste står i hakeparentesar: `["a", "b"]`. Nøklar i ein verdi står i krøllparentesar: `{ "{" } text = "…" { "}" }`.
    .help-id = Skriv `[{ $id }]` på ei eiga linje over `{ $key }`: andre viser til det, og det finst ikkje.
value-type-named = Nøkkelen `{ $key }` står ikkje under noka linje som `[id]`.
    .help = I denne fila står kvar ting under ei eiga linje med id-en sin i hakeparentesar, til dømes `[barnevern]`. Flytt `{ $key }` ned under den linja han høyrer til.
value-type-levels = Her skal det stå tal på nivå, men i cella står det «{ $value }».
    .help = Skriv tala med komma mellom: `0, 1`.
value-invalid = Verdien «{ $value }» kan ikkje brukast her.
    .title = Verdiar er skrivne slik dei skal
    .why = Datoar, fristar, fargar og mål for svar har ein fast skrivemåte, slik at dei betyr det same for alle. `betre explain` viser kva kvar nøkkel tek imot.
    .help = Skriv { $expected }.
    .help-name = Skriv kva det er, føre id-en: `step:{ $value }` om det er eit steg, `level:{ $value }` om det er eit nivå, `service:{ $value }` om det er ei teneste.
    .help-no-year = Året manglar. Skriv { $example } med rett årstal.
    .help-no-year-when = Året manglar. Skriv { $example } med rett årstal. Er det kvart år, så skriv { $yearly }.
    .help-one-day = Her skal det stå éin dag, ikkje eit tidsrom: { $first } eller { $last }.
value-invalid-alias = «{ $value }» kan ikkje vere ei adresse på denne nettstaden.
    .help = Skriv ho slik ho var på denne nettstaden, med skråstrek fremst: `"/gammal/side/"` eller `"/niva-0.html"`. Ta bort det som kjem etter `?` eller `#`. Bokstavar, siffer, mellomrom og vanlege skiljeteikn kan vere med, men ikkje `..`, to skråstrekar etter kvarandre eller teikn som `\ : * % { "{" }`.
value-invalid-address = «{ $value }» kan ikkje vere adressa til nettstaden.
    .help = Skriv adressa slik folk skriv ho i nettlesaren, til mappa der nettstaden ligg, utan filnamn, `?`, `#` eller `@`: `address = "https://bti.fjordvik.example/"`.
value-invalid-valid = Den siste dagen dokumentet gjeld ({ $value }), er før den første ({ $first }).
    .help = Rett `valid_to` eller `valid_from`.
value-invalid-hosts = Nettadressa «{ $value }» har teikn som ikkje kan stå i reglane til ein vert (`hosts`).
    .help = Skriv adressa med bokstavane a–z, siffer, punktum, bindestrek og skråstrek: `address = "https://bti.fjordvik.example/"`.
value-invalid-choice = Her kan det ikkje stå «{ $value }», berre eitt av desse orda: { $choices }.
    .help = Byt ut «{ $value }» med det ordet som passar best, skrive nøyaktig slik det står i lista.
value-invalid-goto = «{ $value }» er ikkje eit mål som eit svar kan føre til.
    .help = Skriv `next` (neste steg), `stay` (same steg ein gong til), `close` (avslutte), `system` (tiltak for gruppa) eller `acute`. Til noko bestemt skriv du kva det er, og id-en: `step:snakk-med-barnet`, `level:2`, `service:ppt`.
value-invalid-cell = Verdien «{ $value }» kan ikkje brukast her.
    .help = Skriv { $expected }, utan hermeteikn.
value-invalid-level = Nivå { $value } finst ikkje.
    .help = Skriv tala på nivå som finst: { $levels }.
title-missing = Det manglar tittel på «{ $id }» ({ $kind }).
    .title = Alt har ein tittel
    .why = Tittelen står i menyen, i søket og i lenkjer, og skjermlesaren les han opp først. Utan han veit ingen kva sida er.
    .help = Skriv ein tittel øvst, i innleiinga mellom +++ eller under linja i hakeparentesar: `title = "Snakk med barnet"`.
    .help-table = I ei `.toml`-fil skriv du `title = "Tiltak i barnehagen"` øvst. Til ei CSV-fil eller eit rekneark lagar du ei fil med same namn og endinga `.md`, med desse tre linjene: `+++`, `title = "Tiltak i barnehagen"` og `+++`.
    .help-forms = Skriv korleis ordet blir skrive: `forms = ["PPT"]`.
value-missing = Nøkkelen `{ $key }` manglar.
    .title = Nøklar som må vere med
    .why = Nokre få nøklar må vere med for at resten skal gi meining: eit svar må ha ord, ein kontakt må ha namn. Elles står det eit tomt felt der nokon ventar eit svar.
    .help = Legg til `{ $key } = "…"`: på ei eiga linje, eller etter eit komma når det står i krøllparentesar. Veit du det ikkje enno, så skriv `{ $key } = "todo"`.
    .help-date = Legg til `{ $key } = "…"` med år, månad og dag, som `"2026-03-15"`: på ei eiga linje, eller etter eit komma når det står i krøllparentesar. Veit du det ikkje enno, så skriv `{ $key } = "todo"`.
value-missing-empty = Nøkkelen `{ $key }` er tom.
    .help = Skriv noko mellom hermeteikna: `{ $key } = "…"`. Veit du det ikkje enno, så skriv `{ $key } = "todo"`.
value-missing-cell = Kolonnen «{ $key }» er tom i denne rada.
    .help = Fyll ut cella, eller slett rada.
value-missing-phase = Fasen `{ $key }` har korkje tittel eller tekst.
    .help = Legg til `title = "…"` i fasen, eller skriv om han i teksten under ei overskrift med merket til fasen: `## Undersøking { "{" }#{ $key }{ "}" }`.
value-missing-address = Nettadressa til nettstaden manglar. Ho må vere med når nettstaden skal leggjast ut.
    .help = Skriv øvst i `site.toml`: `address = "https://bti.fjordvik.example/"`, med adressa der nettstaden skal liggje.
colour-without-word = Fargen har ikkje noko ord som seier kva han betyr.
    .title = Ein farge har eit ord
    .why = Den som ikkje ser fargar, bruker skjermlesar eller skriv ut i svart-kvitt, må få vite det same som alle andre.
    .help = Legg til `word` ved sida av fargen: `{ "{" } text = "Svar på tilvising", within = "1 w", colour = "red", word = "Hastar" { "}" }`.
todo = Verdien av `{ $key }` er ikkje skriven enno.
    .title = Ingenting står att å skrive
    .why = `"todo"` held ope det du ikkje veit enno, og blir ikkje vist på sida. Alt må vere på plass før nettstaden blir lagd ut, så ingen møter eit hol der dei treng eit svar.
    .help = Byt ut `"todo"` eller `"…"` med verdien, eller ta bort linja om ho ikkje trengst.
todo-why = Verdien av `{ $key }` er ikkje skriven enno: { $why }
todo-cell = Ei celle i kolonnen «{ $key }» er ikkje skriven enno.
    .help = Skriv verdien i cella, eller tøm henne om det ikkje er noko å skrive.
todo-cell-why = Ei celle i kolonnen «{ $key }» er ikkje skriven enno: { $why }
    .help = Skriv verdien i cella, eller tøm henne om det ikkje er noko å skrive.
todo-link = Lenkja «{ $key }» fører ingen stad enno.
    .help = Byt ut `todo:` med det lenkja skal føre til, til dømes `[{ $key }](@helsestasjon)`, eller ta bort lenkja og la orda stå.
todo-text = Dette er ikkje skrive enno: «{ $key }»
    .help = Skriv det som manglar, eller ta bort linja.
rule-unknown = Det finst ingen regel som heiter «{ $rule }».
    .title = Reglar det blir vist til, finst
    .why = Ein regel med feil namn blir ikkje endra, og du trur at noko er slått av eller på som ikkje er det.
    .help = Skriv namnet slik det står i hakeparentesane i meldinga, til dømes `title-long`. `betre explain` viser alle reglane.
rule-fixed = Regelen «{ $rule }» kan ikkje slåast av eller gjerast mildare.
    .title = Nokre reglar ligg fast
    .why = Reglar som vernar barnet, familien eller lesarane, gjeld på alle nettstader. Eit brot i oppfølginga kan ein kommune gjere til ei åtvaring medan ein gammal rettleiar blir flytta, men det skal alltid vere synleg.
    .help = Ta bort linja, og rett det regelen seier ifrå om.
rule-fixed-warnable = Regelen «{ $rule }» kan ikkje slåast av, berre gjerast til ei åtvaring for heile nettstaden.
    .help = Skriv i `site.toml`, under `[checks]`: `{ $rule } = { "{" } level = "warning", reason = "gammal rettleiar under flytting" { "}" }`.
rule-idle = Regelen «{ $rule }» er sett til side, men ingenting bryt han lenger.
    .title = Unntak blir tekne bort når dei ikkje trengst
    .why = Eit unntak som blir ståande, skjuler den neste feilen av same slaget.
    .help = Ta bort linja `{ $rule }` under `[checks]` i `site.toml`.
rule-idle-allow = Dokumentet er unnateke frå regelen «{ $rule }», men bryt han ikkje lenger.
    .help = Ta bort `{ $rule }` frå `allow`.

# Translations
translation-fact = Nøkkelen `{ $key }` er ein opplysning som berre skal stå i grunnfila, ikkje i omsetjinga.
    .title = Omsetjingar har berre ord
    .why = Ein opplysning som står to stader, blir ulik med tida. Då får den som les på engelsk, feil frist eller feil nummer å ringe.
    .help = Ta bort `{ $key }` her. Grunnfila er fila med same namn utan språkkode: `snakk-med-barnet.md` til `snakk-med-barnet.en.md`.
translation-fact-value = «{ $value }» er ein opplysning som berre skal stå i grunnfila, ikkje i omsetjinga.
    .help = Ta bort heile nøkkelen her. Grunnfila er fila med same namn utan språkkode.
translation-orphan = Omsetjinga høyrer ikkje til noka fil.
    .title = Omsetjingar høyrer til ei grunnfil
    .why = Ei omsetjing utan grunnfil blir ikkje vist. Det kjem oftast av at grunnfila har fått nytt namn, og då forsvinn sida for dei som treng ho på sitt språk.
    .help = Gi omsetjinga same namn som grunnfila, med språkkoden føre endinga: `2-snakk-med-barnet.md` og `2-snakk-med-barnet.en.md`.
    .help-table = Set den same id-en i hakeparentesane som i grunnfila, eller ta bort `[{ $id }]` her.
translation-orphan-no-id = Denne delen av omsetjinga har ingen `id`, så han kan ikkje leggjast over nokon del av grunnfila.
    .help = Skriv same `id` i grunnfila og i omsetjinga: `{ "{" } id = "ja", answer = "Yes" { "}" }`.
translation-orphan-item = Denne delen av omsetjinga har `id = "{ $id }"`, og ingen del av grunnfila har same id.
    .help = Skriv same `id` i grunnfila og i omsetjinga: `{ "{" } id = "ja", answer = "Yes" { "}" }`.
translation-orphan-cell = Rada i omsetjinga har ikkje same id som noka rad i grunnfila.
    .help = Legg til ein kolonne som heiter «id» i begge filene, og skriv same id i dei to radene som høyrer saman, til dømes «kor».
translation-language = Omsetjinga til «{ $lang }» blir ikkje brukt: Nettstaden blir ikkje omsett til det språket (`languages`: { $languages }).
    .title = Omsetjingar er på språk som nettstaden har
    .why = Det første språket i `languages` er grunnspråket, og dei andre er omsetjingar. Ei fil på eit språk som ikkje står der, er arbeid som ingen får lese.
    .help = Legg til «{ $lang }» sist i `languages` i `site.toml`. Er «{ $lang }» det første språket der, så ta heller bort `.{ $lang }` frå filnamnet.
translation-language-first = Fila er på «{ $lang }», som er grunnspråket på nettstaden. Det er ingen omsetjing.
    .help = Ta bort `.{ $lang }` frå filnamnet.
translation-lacking = Omsetjinga av «{ $title }» til «{ $language }» manglar { $number ->
    [one] éin tekst. Han
   *[other] { $number } tekstar. Dei
} blir vist på grunnspråket.
    .title = Ei omsetjing har alle orda med
    .why = Svara, samtykka og det neste steget står ofte i nøklane øvst i fila. Er berre brødteksten omsett, får lesaren eit val som ho ikkje kan lese.
    .help = Legg til dei same nøklane i omsetjinga, med orda på det andre språket. Deler av ei liste blir kjende att på `id`.
translation-old = Omsetjinga er laga av ein eldre tekst enn den som står i grunnfila no.
    .title = Ei omsetjing følgjer grunnteksten
    .why = Ei omsetjing som er att etter ei endring, seier noko anna enn grunnteksten: eit nummer, ei frist, eit råd. På sida står det at originalen er nyare.
    .help = Les gjennom begge, rett omsetjinga, og skriv så `translated_from = "{ $now }"`.
translation-old-unknown = Omsetjinga seier ikkje kva tekst ho er laga av.
    .help = Er omsetjinga lik grunnteksten no, så skriv `translated_from = "{ $now }"`. Då får du vite det når grunnteksten blir endra.
language-words = Betre har ingen ord på «{ $language }». Menyen, knappane og overskriftene på dei sidene blir på «{ $words }».
    .title = Betre har ord på språka til nettstaden
    .why = Den som les på eit anna språk, kjem ikkje vidare når knappane er på norsk. Dei blir merkte som norske, så ein skjermlesar les dei rett.
    .help = Lag `theme/words/{ $lang }.ftl` med dei same nøklane som i `en.ftl`, eller gi opp språket. Desse har betre: { $known }.
language-unread = Orda til betre på «{ $language }» er omsette, men ingen som snakkar språket, har lese gjennom dei enno.
    .title = Orda på eit språk er lesne av ein som kan det
    .why = Eit feil ord i ei åtvaring kan skremme ein som treng hjelp.
    .help = La ein tolk eller ein tilsett som kan språket, lese den første sida. Skriv det som bør vere annleis, under `[phrases]` i `site.{ $lang }.toml`. Skriv så under `[checks]` i `site.toml`: `language-unread = {"{"} level = "off", reason = "Lese av …" {"}"}`.

# Tables
table-unreadable = Tabellen kan ikkje lesast som CSV.
    .title = Tabellar kan lesast
    .why = Tiltaka i ein tabell som ikkje kan lesast, manglar på nettstaden, og då finn ikkje den tilsette hjelpa som kommunen har.
    .help = Opne tabellen i Excel, vel «Lagre som» og filtypen «CSV UTF-8 (kommadelt)».
table-unreadable-large = Reknearket har celler svært langt til høgre eller langt ned.
    .help = Merk dei tomme kolonnane og radene etter tabellen, slett dei, og lagre på nytt. Tabellen kan ha 100 kolonnar og 2 000 rader.
table-unreadable-sheet = Reknearket kan ikkje opnast.
    .help = Opne det i Excel, og lagre det på nytt som «Excel-arbeidsbok (*.xlsx)», utan passord.
table-unreadable-empty = Tabellen er tom.
    .help = Skriv namna på kolonnane i den første rada, til dømes `namn;skildring;målgruppe`, og innhaldet i radene under.
table-unreadable-quote = Hermeteiknet blir aldri avslutta, så resten av tabellen kan ikkje lesast.
    .help = Set eit rett hermeteikn (`"`) der teksten i cella sluttar, eller ta bort dette.
table-unreadable-separator = Mellom kolonnane står det `|`, og det skal vere `;`.
    .help = Opne fila i Excel med `|` som skiljeteikn («Data», «Frå tekst/CSV»), og lagre ho som «CSV UTF-8 (semikolondelt)».
table-unreadable-rows = Tabellen eller lista har fleire enn 2 000 rader, og blir ikkje lesen.
    .help = Del det i fleire filer. Ingen les så mange rader på ei side.
table-unreadable-hidden = Alle arka i reknearket er skjulte.
    .help = Høgreklikk på ei fane nedst i Excel, vel «Vis», og lagre fila på nytt.
table-head = Kolonnen «{ $head }» er ukjend.
    .title = Kolonnar har kjende namn
    .why = Den første rada seier kva som står i kvar kolonne. Det som står under eit ukjent namn, blir ikkje vist for nokon.
    .help = Bruk eitt av desse namna: { $known }. Eller behald namnet, og skriv mellom linjene med `+++` i `{ $file }`: `{ $line }`. Der det står `…`, set du det kolonnen betyr, eller `-` om han ikkje skal visast.
table-head-several = Kolonnane { $heads } er ukjende.
    .help = Bruk nokre av desse namna: { $known }. Eller behald namna, og skriv mellom linjene med `+++` i `{ $file }`: `{ $line }`. Der det står `…`, set du det kolonnen betyr, eller `-` om han ikkje skal visast.
table-head-twice = Ein annan kolonne betyr det same som «{ $head }».
    .help = Slå saman dei to kolonnane, eller slett den eine.
table-head-missing = Tabellen manglar kolonnen «{ $key }».
    .help = Gi kolonnen namnet «{ $key }» i rada med kolonnenamn. Eller behald namnet, og skriv det mellom linjene med `+++` i `{ $file }`: `{ $written }`.
table-head-perhaps = Tabellen manglar kolonnen «{ $key }». Er det «{ $head }»?
    .help = Ja: gi kolonnen namnet «{ $key }», eller skriv mellom linjene med `+++` i `{ $file }`: `{ $line }`. Nei: gi den rette kolonnen namnet. Der det står `…`, set du det kolonnen betyr, eller `-` om han ikkje skal visast.
table-head-none = betre kjenner ingen av namna på kolonnane.
    .help = Bruk namn som desse: { $known }. Eller behald namna, og skriv mellom linjene med `+++` i `{ $file }`: `{ $line }`. Der det står `…`, set du det kolonnen betyr, eller `-` om han ikkje skal visast.
table-head-own = Ingen kolonne i tabellen heiter «{ $head }».
    .help = Skriv namnet slik det står i rada med kolonnenamn, eller ta det bort frå `columns`.
table-head-hidden = Kolonnen «{ $head }» er skjult i reknearket, men tabellen må ha han.
    .help = Merk kolonnane på begge sider, høgreklikk og vel «Vis».
table-head-sheet = Det første arket, «{ $sheet }», er ingen tabell med kjende kolonnenamn. Det er arket «{ $meant }».
    .help = Flytt arket «{ $meant }» fremst, eller skjul «{ $sheet }», og lagre fila på nytt.
table-row = «{ $value }» står i ein kolonne utan namn.
    .title = Kvar celle har ein kolonne
    .why = Rada har fleire celler enn det er kolonnenamn, så betre veit ikkje kva verdien er. Ofte er det eit skiljeteikn inne i ein tekst, og då er resten av rada forskoven.
    .help = Gi kolonnen eit namn i den første rada, eller ta bort verdien. Står det `;` eller komma inne i ein tekst, så set rette hermeteikn rundt heile teksten.
table-excel = Excel har truleg endra verdien «{ $value }».
    .title = Verdiar som Excel har endra
    .why = Excel gjer `6-12` om til ein dato og tek bort nullar fremst. Då står det feil alder eller feil telefonnummer på sida, og nokon ringer feil.
    .help = Merk cella, vel «Formater celler» og «Tekst», og skriv verdien på nytt.
table-excel-date = Excel har truleg gjort verdien om til ein dato: «{ $value }».
    .help = Merk cella, vel «Formater celler» og «Tekst», og skriv verdien på nytt, til dømes `6-12`.
table-excel-number = Excel har forkorta eit langt tal til «{ $value }».
    .help = Merk cella, vel «Formater celler» og «Tekst», og skriv heile talet på nytt.
table-excel-zero = «{ $value }» har truleg mista ein null fremst.
    .help = Merk cella, vel «Formater celler» og «Tekst», og skriv `0{ $value }`.
table-excel-formula = Formelen i cella gir ein feil: «{ $value }».
    .help = Rett formelen, eller skriv verdien i cella i staden.
table-excel-uncalculated = Formelen i cella er ikkje rekna ut.
    .help = Opne reknearket i Excel eller LibreOffice og lagre det på nytt, eller skriv verdien i cella i staden for formelen.
table-excel-written = I cella står det ein formel og ingen verdi: «{ $value }».
    .help = Skriv verdien i cella i staden for formelen.
table-excel-narrow = Verdien fekk ikkje plass i cella, og berre «{ $value }» er lagra.
    .help = Gjer kolonnen breiare i reknearket, og lagre fila på nytt.
table-left-out =
    { $count ->
        [one] Rad { $names } er skjult i reknearket, og blir ikkje vist på nettstaden.
       *[other] Radene { $names } er skjulte i reknearket, og blir ikkje viste på nettstaden.
    }
    .title = Alt i ein tabell blir vist
    .why = Det som er skjult i eit rekneark, kan vere gløymt, eller det kan vere meint for dykk sjølve. Derfor blir det ikkje vist for nokon, og derfor seier betre frå.
    .help = Skal det visast, så ta bort filteret, eller merk radene over og under, høgreklikk og vel «Vis». Skal det ikkje visast, kan du slette det.
table-left-out-columns =
    { $count ->
        [one] Kolonne { $names } er skjult i reknearket, og blir ikkje vist på nettstaden.
       *[other] Kolonnane { $names } er skjulte i reknearket, og blir ikkje viste på nettstaden.
    }
    .help = Skal det visast, så merk kolonnane på begge sider, høgreklikk og vel «Vis». Skal det ikkje visast, kan du slette det.
table-left-out-above =
    { $count ->
        [one] Rad { $names } står over namna på kolonnane, og blir ikkje vist på nettstaden.
       *[other] Radene { $names } står over namna på kolonnane, og blir ikkje viste på nettstaden.
    }
    .help = Slett det som står over namna på kolonnane. Tittelen og teksten til tabellen skriv du i ei fil med same namn og endinga `.md`.
table-left-out-aside =
    { $count ->
        [one] Rad { $names } blir ikkje vist: betre tek henne for ei overskrift, ein sum eller ein merknad, ikkje for ei rad i tabellen.
       *[other] Radene { $names } blir ikkje viste: betre tek dei for overskrifter, summar eller merknader, ikkje for rader i tabellen.
    }
    .help = Skal ei gruppe visast, så skriv henne i kvar rad, i ein kolonne som «målgruppe». Det som gjeld heile tabellen, skriv du i ei fil med same namn og endinga `.md`. Slett så rada. Er det eit tiltak, så løys opp ei slått saman celle, og fyll ut fleire celler i rada.
table-left-out-alone =
    { $count ->
        [one] Rad { $names } har berre tekst i den første kolonnen, og blir vist som ei vanleg rad i tabellen.
       *[other] Radene { $names } har berre tekst i den første kolonnen, og blir viste som vanlege rader i tabellen.
    }
    .help = Er det ei overskrift for radene under, så skriv gruppa i kvar rad, i ein kolonne som «målgruppe», og slett overskrifta. Er det eit tiltak, så fyll ut ei celle til i rada.
table-left-out-sheets =
    { $count ->
        [one] Arket { $names } har innhald som ikkje blir vist: betre les berre det første arket, «{ $sheet }».
       *[other] Arka { $names } har innhald som ikkje blir vist: betre les berre det første arket, «{ $sheet }».
    }
    .help = Flytt arket som skal visast, fremst. Skal fleire visast, så lagre kvart ark som ei eiga fil. Eit ark som ikkje skal visast, kan du skjule.

# Identity
layer-unknown = Laget «{ $name }» finst ikkje: det er inga slik mappe.
    .title = Laga som nettstaden byggjer på, finst
    .why = Det som står i eit lag (lover, hjelpetelefonar, ein heil rettleiar), er ein del av nettstaden. Utan laget ville alt dette mangle for lesaren.
    .help = Skriv `"betre:national"`, eller vegen til mappa frå den som `site.toml` ligg i: `layers = ["betre:national", "../fylket"]`.
layer-unknown-built-in = Programmet har ikkje noko lag som heiter «{ $name }».
    .help = Det som følgjer med programmet, heiter `"betre:national"`.
layer-unknown-no-file = Mappa «{ $name }» er ikkje noko lag: ho manglar `layer.toml`.
    .help = Er det rett mappe, så lag `layer.toml` øvst i henne med to linjer: `title = "Felles for fylket"` og `version = "2026.1"`.
layer-unknown-twice = Laget «{ $name }» er nemnt før, eller det er nettstaden sjølv.
    .help = Ta det bort frå `layers`.
workspace-member = `{ $name }` er ingen nettstad: der er det ikkje nokon `site.toml`.
    .title = Nettstadene i eit arbeidsområde finst
    .why = Ein nettstad som er skriven feil i lista, ville elles ikkje blitt lagd ut, utan at nokon fekk vite det.
    .help = Skriv vegen til mappa frå den som `workspace.toml` ligg i; `*` står for eit namn: `members = ["sites/*"]`.
workspace-member-none = Under denne mappa er det ingen nettstader.
workspace-member-name = `{ $name }` og `{ $other }` er to mapper med same namn.
    .help = Gi ei av dei eit anna namn: nettstadene blir lagde ut i mapper med desse namna.
layer-locked = «{ $id }» er låst i laget det kjem frå, og kan ikkje skrivast om eller slåast av her.
    .title = Det som er låst i eit lag, står som det er
    .why = Lovtekst og hjelpenummer skal vere dei same for alle. Ein kommune som skriv dei om, kan gi nokon feil nummer.
    .help = Slett det her. Er det noko gale i laget, så sei frå til dei som held det ved like.
layer-off = Det finst ikkje noko «{ $id }» å slå av i laga under.
    .title = Det som blir slått av, finst i eit lag
    .why = `off = true` tek bort det som eit lag har. Finst det ikkje, er namnet truleg feil, og det du ville ta bort, står der enno.
    .help = Fila og id-en må heite det same som i laget. Skal det berre ikkje visast enno, så skriv `draft = true`.
layer-language = «{ $id }» finst ikkje på språket til nettstaden (`{ $lang }`) i laget, og blir vist på `{ $written }`.
    .title = Lag har teksten på språket til nettstaden
    .why = Det som eit lag ikkje har på språket til nettstaden, blir vist på det språket laget er skrive på. Lesaren får då to målformer om einannan.
    .help = Skriv ei eiga fil med same namn, eller sei frå til dei som held laget ved like.
replacement-old = «{ $id }» er gjennomgått { $reviewed } her, men { $newer } i laget det er sett inn i staden for.
    .title = Det ein kommune har skrive om, er ikkje eldre enn kjelda
    .why = Når laget er gjennomgått på nytt, kan det ha nye tal eller nye reglar som kommunen si utgåve ikkje har.
    .help = Samanlikn dei to, og skriv ny `reviewed` her. Er dei like no, så slett denne; då gjeld den frå laget.
replacement-old-changed = «{ $id }» er endra i laget etter at denne vart laga.
    .help = Samanlikn dei to, ta med det som skal vere med, og skriv så `replaces_from = "{ $now }"`. Er dei like no, så slett denne; då gjeld den frå laget.
replacement-old-unknown = «{ $id }» seier ikkje kva utgåve i laget denne er laga av.
    .help = Har du lese den i laget som han er no, så skriv `replaces_from = "{ $now }"`. Då får du vite det når laget blir endra.
id-invalid = Id-en «{ $id }» har teikn som ikkje kan stå i ein id.
    .title = Id-ar har enkle teikn
    .why = Id-en står i nettadressa og i tilvisingar. Med store bokstavar, mellomrom eller æ, ø og å blir adressa vanskeleg å skrive og lett å bryte.
    .help = Skriv `{ $plain }`.
id-invalid-empty = Namnet har ingen bokstavar eller siffer, så det kan ikkje bli ei nettadresse.
    .help = Gi fila eit namn med bokstavar, til dømes `snakk-med-barnet.md`.
id-invalid-long = Id-en er for lang: Han kan ha høgst { $most } teikn.
    .help = Gi fila eller nøkkelen eit kortare namn. Tittelen kan framleis vere lang.
id-invalid-reader = Ingen lesar heiter «{ $id }», så denne sida får ikkje innhaldet sitt.
    .help = Gi fila eitt av desse namna: { $readers }.
id-duplicate = Id-en «{ $id }» er brukt to gonger for same slag innhald ({ $kind }).
    .title = Kvar ting har sin id
    .why = Når to har same id, veit ingen kva ei lenkje fører til, og den eine sida blir borte for dei som treng ho.
    .help = Gi den eine fila eit anna namn, eller slett ho. Id-en er filnamnet utan nummer og ending: `2-snakk-med-barnet.md` har id-en `snakk-med-barnet`. I ei `.toml`-fil er det ordet i hakeparentesar.
id-duplicate-table = To tabellar har same id: «{ $id }».
    .help = Slett den tabellen som ikkje gjeld lenger, eller gi han eit anna namn.
id-duplicate-anchor = Merket `#{ $id }` er alt brukt på denne sida.
    .help = Gi denne overskrifta eit anna merke.
number-duplicate = Nummer { $number } er brukt to gonger ({ $kind }).
    .title = Nivå og steg har kvar sitt nummer
    .why = Nummeret gir rekkjefølgja i oppfølginga. Med to like nummer veit ikkje den tilsette kva som kjem først.
    .help = Gi den eine fila eller mappa eit anna nummer fremst i namnet, til dømes `3-snakk-med-barnet.md`.
address-collision = «{ $id }» får same nettadresse som ei anna side: { $address }
    .title = Kvar side har si adresse
    .why = To sider med same adresse kan ikkje begge visast. Den som følgjer ei lenkje, ville då kome til feil side.
    .help = Gi den eine fila eller mappa eit anna namn. Namnet utan nummer og ending blir den siste delen av adressa.
address-collision-made = Sida har same adresse som ei side betre lagar sjølv: { $address }.
    .help = Gi fila eit anna namn. Skal du skrive på oversikta, så gjer du det i `index.md` i mappa til det slaget innhald.
address-collision-taken = «{ $id }» får nettadressa { $address }, og ho er alt i bruk til filene til nettstaden.
address-collision-alias = Den gamle adressa { $address } er i bruk.
    .help = Ta adressa bort frå `aliases`. Ei gammal adresse kan berre føre vidare når ingen annan fil eller side ligg der, og ho kan berre stå i eitt dokument.
address-collision-gone = Adressa { $address } står i `gone`, men der ligg det ei side.
    .help = Ta adressa bort frå `gone`. Der står berre adresser som er borte: skriv éi for kvar side eller mappe, slik åtvaringa om henne seier.
address-gone =
    { $below ->
        [0] Sida «{ $title }» låg på { $address } på den publiserte nettstaden. No er adressa borte.
        [one] «{ $title }» og éi side til låg på { $address } på den publiserte nettstaden. No er adressene borte.
       *[other] «{ $title }» og { $below } sider til låg på { $address } på den publiserte nettstaden. No er adressene borte.
    }
    .title = Adresser som er delte, verkar framleis
    .why = Adressa til ei side ligg i e-postar, referat, bokmerke og på andre nettstader. Når sida får ny adresse, skal den som følgjer ei gammal lenkje, framleis kome fram. Nettstaden blir jamført med det som er lagt ut, og åtvaringa står til `aliases` eller `gone` svarar på ho.
    .help = Har ei anna side teke over, så skriv `aliases = ["{ $address }"]` i fila til den sida. Skal adressa vere borte, så skriv i `site.toml`: `{ $dismiss }`. Då kjem dei som følgjer ei gammal lenkje, til ei side som seier at sida ikkje finst.
    .help-table = Skriv i `{ $file }`, under `[{ $id }]`: `{ $line }`. Då fører gamle lenkjer hit. Er dette ei heilt anna side, skriv du i `site.toml`: `{ $dismiss }`.
    .help-new-file = Lag fila `{ $file }` med desse tre linjene: `+++`, `{ $line }` og `+++`. Då fører gamle lenkjer hit. Er dette noko heilt anna, skriv du i `site.toml`: `{ $dismiss }`.
    .help-title-only = Ta tittelen ut av `steps` i `{ $file }`, gi steget ei eiga fil i same mappe, og skriv i ho: `{ $line }`. Er dette eit heilt anna steg, skriv du i `site.toml`: `{ $dismiss }`.
address-gone-moved =
    { $below ->
        [0] «{ $title }» låg på { $address } på den publiserte nettstaden, og ser no ut til å liggje på { $new }.
        [one] «{ $title }» og éi side til låg på { $address } på den publiserte nettstaden, og ser no ut til å liggje på { $new }.
       *[other] «{ $title }» og { $below } sider til låg på { $address } på den publiserte nettstaden, og ser no ut til å liggje på { $new }.
    }
    .help = Skriv i `{ $file }`: `{ $line }`. Då fører gamle lenkjer hit. Er dette noko heilt anna, skriv du i `site.toml`: `{ $dismiss }`.
alias-nowhere = Den gamle adressa { $address } har inga side å føre til: Dette har ikkje ei eiga side.
    .title = Gamle adresser fører til ei side
    .why = Den som følgjer ei gammal lenkje frå ein e-post eller ein annan nettstad, skal kome til det som har teke over. Ein kontakt, eit ord i ordlista eller ei lov har ikkje ei side ein kan kome til.
    .help = Flytt `aliases` til dokumentet som har sida, til dømes tenesta eller oversikta (`contacts.md` for kontaktane).
alias-nowhere-site = Den gamle adressa { $address } kan ikkje stå i `site.toml`.
    .help = Flytt `aliases` til dokumentet som har sida. Skal adressa føre til framsida, så skriv linja i `index.md`.
query-lost =
    { $more ->
        [0] { $address } er ikkje ei side på nettstaden.
       *[other] { $address } er ikkje ei side på nettstaden, og { $more } adresser til er det heller ikkje.
    }
    .title = Det folk søkjer etter, har ei side som svarar
    .why = I `queries.tsv` står det folk har søkt etter, og sidene som svarar. Ei adresse som ikkje finst, kan ingen finne.
    .help = Skriv adressa slik ho står i nettlesaren, med skråstrek først og sist. Er sida borte, så ta bort adressa.
    .help-nearest = Meiner du `{ $nearest }`? Er sida borte, så ta bort adressa.
query-lost-none = «{ $query }» seier ikkje kva side som svarar.
    .help = Skriv ein tabulator etter orda, og så adressa til sida: `/kontaktar/`. Fleire adresser har komma mellom seg.
query-none =
    { $count ->
        [one] Éi side er ikkje svaret på noka spørjing: { $titles }.
       *[other] { $count } sider er ikkje svaret på noka spørjing: { $titles }.
    }
    .title = Kvar side er svaret på noko folk søkjer etter
    .why = Ei side som ingen har prøvd å finne, veit ein ikkje om nokon finn.
    .help = Skriv kva ein ville søkje etter som treng sida, på ei ny linje i `queries.tsv`: orda, ein tabulator og adressa.

# Text
html-raw = HTML kan ikkje stå i teksten: `{ $tag }`
    .title = Ingen HTML i teksten
    .why = HTML kan hente inn framande sider, spore dei som les, og stengje ute dei som bruker skjermlesar. Markdown gir det same trygt, og ser likt ut på alle sider.
    .help = Bruk Markdown: `**feit**`, `*kursiv*`, `## Overskrift`, `- punkt i ei liste`, `[ord](https://www.udir.no)`. Skal teiknet `<` visast, så skriv `\<`.
html-raw-cell = HTML kan ikkje stå i ei celle: `{ $tag }`
    .help = Ta det bort, og la berre orda stå. Skal teiknet `<` visast, så skriv `\<`.
link-unsafe = Ei lenkje kan ikkje byrje med «{ $scheme }».
    .title = Lenkjer er trygge å følgje
    .why = Nokre slag lenkjer kan køyre program i nettlesaren eller vise til filer på maskina di. Dei verkar ikkje for lesaren, og dei kan gjere skade.
    .help = Skriv heile adressa med `https://` fremst: `[ord](https://www.udir.no)`. Ei side her på nettstaden skriv du med id: `[ord](@helsestasjon)`.
link-unsafe-disk = «{ $path }» ligg på ein disk på kontoret eller på maskina di. Lesarane kan ikkje opne fila.
    .help = Legg ein kopi av fila i `files/`, og lenk til kopien: `[ord]({ $file })`.
link-deceives = Orda i lenkja er «{ $words }», men ho fører til { $target }.
    .title = Lenkjer fører dit dei seier
    .why = Den som les, går ut frå at ei adresse eller eit nummer i teksten er det som blir opna. Slik lurer svindlarar folk, og slik kjem ein uroa forelder til feil stad.
    .help = Skriv kva lenkja fører til, eller rett adressa.
link-deceives-phone = Orda i lenkja er «{ $words }», men ho ringer { $target }.
    .help = Rett nummeret anten i orda eller i lenkja.
link-deceives-user = Føre «{ $target }» i adressa står «{ $user }@». Det ser ut som nettstaden, men er det ikkje.
    .help = Fører lenkja rett, så skriv `{ $address }`.
link-deceives-letters = Adressa «{ $shown }» har bokstavar som ser ut som andre.
    .help = Skriv adressa inn att med tastaturet, og sjå at sida er den rette.
link-deceives-slash = Adressa har ein omvend skråstrek (`\`), som nettlesarar tek for `/`: Ho fører til { $target }.
    .help = Skriv adressa med berre `/`.
link-deceives-mail = E-posten går til fleire enn den som er vist, eller tek med meir (`{ $what }`).
    .help = Skriv berre adressa: `mailto:{ $address }`. Eit emne er i orden: `?subject=Spørsmål`.
link-wrapped = Adressa går gjennom eit filter for e-post («{ $host }»).
    .title = Lenkjer går rett dit dei skal
    .why = Adresser som er kopierte frå e-post, går gjennom eit filter. Dei kan ha e-postadressa til ein tilsett i seg, dei fortel filteret kven som les, og dei sluttar å verke.
    .help = Opne lenkja, og kopier adressa frå adressefeltet i nettlesaren.
    .help-address = Skriv den eigentlege adressa: `{ $address }`.
link-local = Adressa «{ $host }» finst berre på maskina di eller i nettet på kontoret.
    .title = Lenkjer verkar for alle
    .why = Ei adresse som er kopiert frå førehandsvisinga eller intranettet, er død for alle andre. Den som er redd for eit barn, kjem ingen stad.
    .help = Skriv adressa som ho er på nettet. Ei side her på nettstaden skriv du med id: `[ord](@helsestasjon)`.
    .help-page = Det er ei side her på nettstaden. Skriv `[ord](@{ $reference })`.
link-office = Berre den som er logga inn hos dykk, kan opne «{ $host }».
    .title = Lenkjer går til det alle kan opne
    .why = Foreldre, ungdom og samarbeidspartnarar har ikkje konto i kommunen. Dei får ei innloggingsside i staden for skjemaet.
    .help = Legg dokumentet i `files/`, og lenk til det: `[ord](files/skjema.pdf)`. Er lenkja berre for tilsette, så skriv det i teksten, og slå av regelen med ei grunngiving.
link-office-disk = «{ $path }» ligg på ein disk på kontoret. Lesarane kan ikkje opne fila eller mappa.
    .help = Legg ein kopi av dokumentet i `files/`, og lenk til kopien: `[ord]({ $file })`. Er teksten berre for tilsette, så slå av regelen med ei grunngiving.
link-own = Nettstaden har inga side på adressa «{ $address }».
    .title = Lenkjer til eigne sider verkar
    .why = Ei full adresse til ei side på same nettstaden blir ikkje retta når sida flyttar, og då er lenkja død.
    .help = Skriv sida med id: `[ord](@helsestasjon)`. Då følgjer lenkja med når sida flyttar.
link-own-file = Nettstaden har inga fil på adressa «{ $address }».
    .help = Skriv kvar fila ligg i mappa til nettstaden: `[ord](files/skjema.pdf)`. Då blir ho lagd ut, og betre ser etter om ho finst.
link-pipe = Teiknet `|` kan ikkje stå i ei lenkje med doble hakeparentesar.
    .title = Ingen `|` i lenkjer
    .why = I ein tabell skil `|` cellene, og då forsvinn neste celle utan varsel for den som les.
    .help = Skriv `[dine eigne ord](@{ $target })`.
hole-unknown = Det finst ingenting å setje inn for `{ "{" }{ $hole }{ "}" }`.
    .title = Alt i krøllparentesar finst
    .why = Det som står i krøllparentesar i teksten, blir bytt ut med ein opplysning som står éin stad, til dømes eit telefonnummer. Finst han ikkje, får den som treng å ringe, ikkje noko nummer.
    .help = Skriv til dømes `{ "{" }municipality.name{ "}" }`, `{ "{" }contact.barnevernsvakt.phone{ "}" }` eller `{ "{" }word.step.the{ "}" }`. Det som skal visast med `{ "{" }show.…{ "}" }`, må stå i innleiinga på same side. Vil du ha ein vanleg krøllparentes, så skriv `\{ "{" }`.
hole-unknown-nested = `{ "{" }{ $hole }{ "}" }` kan ikkje stå i ein tekst som sjølv blir sett inn andre stader.
    .help = Skriv orda rett ut her. Telefonnummer, namn og e-post kan du hente som før.
hole-unknown-nothing = Her er det ingenting å vise for `{ "{" }{ $hole }{ "}" }`.
    .help = Det som skal visast, står i innleiinga på same side: fristar, fasar og lover på ei teneste, felt på eit verktøy. Målgruppene i `level.md` kan visast på nivået, i rettleiaren og på andre sider. Ei trapp ligg i `ladders/` og ein plan i `calendar/`, og dei kan visast overalt.
mark-unknown = Merket «{ $mark }» er ukjent.
    .title = Merke i teksten er kjende
    .why = Eit merke seier kven ein del av teksten er til, til dømes føresette. Med feil merke kjem teksten ikkje fram til dei han er skriven for.
    .help = Bruk eitt av desse merka: { $known }. Ein ny stad der barn er, legg du til i `site.toml`: `[settings.sfo]` og under det `name = "SFO"`.
mark-unknown-unit = Det finst inga eining med id-en «{ $mark }».
    .help = Skriv id-en til ei eining i `units/` eller `units.toml`, til dømes `{ "{" }unit=frydenlund{ "}" }`.
mark-unknown-other = Merket «{ $mark }» betyr ingenting.
    .help = Eit merke er ein lesar `{ "{" }.guardian{ "}" }`, ein stad `{ "{" }.school{ "}" }`, ei eining `{ "{" }unit=frydenlund{ "}" }` eller ei målform `{ "{" }lang=nb{ "}" }`.
mark-unknown-lang = «{ $mark }» seier ikkje kva språk det er.
    .help = Skriv koden til språket: `{ "{" }lang=en{ "}" }`, `{ "{" }lang=uk{ "}" }`, `{ "{" }lang=en-GB{ "}" }`.
mark-unknown-place = Merket «{ $mark }» står midt i teksten og verkar ikkje der.
    .help = Set merket sist på linja med overskrifta: `## Til deg som er forelder { "{" }.guardian{ "}" }`, eller heilt først i eit avsnitt eller eit punkt: `- { "{" }.school{ "}" } Snakk med …`.
mark-unknown-cell = «{ $mark }» i krøllparentesar verkar ikkje i ei celle.
    .help = Skriv orda slik dei skal visast, utan krøllparentesar. Skal krøllparentesen visast, så skriv `\{ "{" }`.
text-deep = Teksten er lagd inn i seg sjølv så mange gonger at resten her ikkje blir lesen.
    .title = Ikkje for mange lag i teksten
    .why = Lister i lister og sitat i sitat blir fort umoglege å lese, særleg på telefon og med skjermlesar. Oftast står det ei lang rekkje av teikn der ved eit uhell.
    .help = Ta bort teikna først på linja (`>`, `-`, `*`), eller del teksten i fleire avsnitt.
text-deep-long = Teksten har meir enn 5 000 avsnitt, punkt, celler og lenkjer. Resten blir ikkje lesen.
    .help = Del han i fleire sider. Ingen les så mykje på ei side.
list-accident = Linja byrjar med «{ $number }.» og blir difor ei nummerert liste.
    .title = Lister er meinte som lister
    .why = «8. trinn» først på ei linje blir til eit punkt i ei liste. For den som bruker skjermlesar, er det då ikkje lenger ei setning.
    .help = Er det ei setning, så skriv ein omvend skråstrek føre punktumet: `{ $number }\.`. Er det ei liste, så begynn med `1.`.
symbol-font =
    { $more ->
        [0] Her står det eit teikn frå ei symbolskrift i Word. Lesaren ser ei tom rute.
        [one] Her, og éin stad til i fila, står det eit teikn frå ei symbolskrift i Word. Lesaren ser ei tom rute.
       *[other] Her, og { $more } stader til i fila, står det eit teikn frå ei symbolskrift i Word. Lesaren ser ei tom rute.
    }
    .title = Ingen teikn frå symbolskrifter
    .why = Punktteikn og piler frå Word ligg i skrifter som Symbol og Wingdings. Utanfor Word er dei tomme ruter, og skjermlesaren seier ingenting.
    .help = Slett teiknet, og skriv eit vanleg teikn eller eit ord i staden, til dømes `→`. Er det eit punkt i ei liste, så skriv `- ` først på linja.
symbol-font-bullet =
    { $more ->
        [0] Linja byrjar med eit punktteikn frå Word. Lesaren ser ei tom rute, og ikkje ei liste.
        [one] Linja byrjar med eit punktteikn frå Word, og det står eitt til i fila. Lesaren ser tomme ruter, og ikkje ei liste.
       *[other] Linja byrjar med eit punktteikn frå Word, og det står { $more } til i fila. Lesaren ser tomme ruter, og ikkje ei liste.
    }
    .help = Skriv `- ` i staden for teiknet: `- { $words }`.
markdown-heading = Dette blir ikkje ei overskrift: Det manglar eit mellomrom etter `#`.
    .title = Overskrifter er overskrifter
    .why = Skjermlesarar og innhaldslista finn berre fram til ekte overskrifter. Ei linje som berre ser slik ut, kan ein ikkje hoppe til.
    .help = Skriv `{ $write }`.
markdown-heading-hard = Dette blir ikkje ei overskrift: Det er eit hardt mellomrom etter `#`, og ikkje eit vanleg.
    .help = Slett mellomrommet og set inn eit vanleg: `{ $write }`.
markdown-heading-invisible = Dette blir ikkje ei overskrift: Det står eit usynleg teikn fremst på linja.
    .help = Slett linja, og skriv ho på nytt: `{ $write }`.
markdown-heading-bold = Linja er feit, men ho er ikkje ei overskrift.
    .help = Er ho meint som ei overskrift, så skriv `{ $write }`. Er ho ei setning, så set punktum til slutt.
markdown-heading-line = `{ $line }` rett under ein tekst gjer teksten til ei overskrift.
    .help = Set ei tom linje mellom teksten og `{ $line }`. Skal teksten vere ei overskrift, så skriv `## ` fremst, og ta bort `{ $line }`.
markdown-list = Linja byrjar med eit punktteikn som ikkje lagar ei liste. Punkta blir ein samanhengande tekst.
    .title = Lister er lister
    .why = Utan rette teikn flyt punkta saman til eitt avsnitt, og skjermlesaren seier ikkje kor mange punkt det er.
    .help = Skriv `{ $write }`, og gjer det same med dei andre punkta.
markdown-list-dash = Linjene byrjar med strek, men dei blir ein samanhengande tekst, og ikkje ei liste.
    .help = Skriv `{ $write }`, og gjer det same med dei andre punkta. Er det noko som nokon seier, så set ei tom linje mellom replikkane.
markdown-list-hyphen = Dette blir ikkje ei liste: Det manglar eit mellomrom etter `{ $sign }`.
markdown-list-letter = Linjene byrjar med `{ $sign }` og så vidare, men dei blir ein samanhengande tekst, og ikkje ei liste.
    .help = Skriv tal i staden for bokstavar: `{ $write }`, og gjer det same med dei andre punkta.
markdown-list-number = Dette blir ikkje ei liste: Det manglar eit mellomrom etter talet.
markdown-list-sign = Linjene byrjar med `{ $sign }`, men dei blir ikkje ei liste.
markdown-list-box = Linja byrjar med `{ $sign }`. Det blir korkje ei liste eller ei rute til å krysse av i.
    .help = Skriv `{ $write }`, og gjer det same med dei andre punkta. Skal nokon krysse av på papir, så lag eit verktøy med `fields`.
markdown-list-hard = Dette blir ikkje ei liste: Det er eit hardt mellomrom etter `{ $sign }`, og ikkje eit vanleg.
    .help = Slett mellomrommet og set inn eit vanleg: `{ $write }`. Gjer det same med dei andre punkta.
markdown-list-invisible = Dette blir ikkje ei liste: Det står eit usynleg teikn fremst på linja.
    .help = Slett linja, og skriv ho på nytt: `{ $write }`. Gjer det same med dei andre punkta.
markdown-list-inside = Dette blir ikkje ei liste: Ei liste som byrjar med eit anna tal enn 1, må ha ei tom linje over seg.
    .help = Set ei tom linje over `{ $write }`.
markdown-link = Dette blir ikkje ei lenkje: Det er mellomrom i adressa.
    .title = Lenkjer er lenkjer
    .why = Når teikna ikkje står rett, ser lesaren hakeparentesar og ei adresse i staden for ei lenkje å trykkje på.
    .help = Skriv `{ $write }`.
markdown-link-gap = Dette blir ikkje ei lenkje: Det er mellomrom eller linjeskift mellom `]` og `(`.
markdown-link-turned = Dette blir ikkje ei lenkje: Orda skal stå i hakeparentesar og adressa i vanlege parentesar.
markdown-link-open = Dette blir ikkje ei lenkje: Parentesen etter adressa er ikkje lukka.
markdown-link-plain = Dette blir ikkje ei lenkje: Adressa skal stå i vanlege parentesar rett etter orda.
markdown-link-title = Dette blir ikkje ei lenkje: Hermeteikna etter adressa er ikkje rette.
markdown-link-escape = Dette blir ikkje ei lenkje: Det står `\` mellom `]` og `(`.
markdown-table = Radene blir ikkje ein tabell: Det manglar ei linje med strekar under den første.
    .title = Tabellar er tabellar
    .why = Rader som ikkje blir ein tabell, flyt saman til eitt avsnitt. Då ser ingen kva nummer som høyrer til kva namn.
    .help = Skriv `{ $write }`, og under det linja `{ $rule }`. Så følgjer resten av radene.
markdown-table-tabs = Radene er limte inn med tabulatorar mellom cellene. Dei blir ikkje ein tabell, men ein samanhengande tekst.
    .help = Skriv `{ $write }`, og under det linja `{ $rule }`. Skriv resten av radene på same måten.
markdown-table-columns = Radene blir ikkje ein tabell: Linja med strekar har ikkje like mange kolonnar som linja over.
    .help = Skriv `{ $write }`.
markdown-table-semicolons = Radene er limte inn med semikolon mellom cellene. Dei blir ikkje ein tabell, men ein samanhengande tekst.
    .help = Skriv `{ $write }`, og under det linja `{ $rule }`. Skriv resten av radene på same måten, eller legg fila i `measures/`.
markdown-table-blank = Rada blir ikkje ein del av tabellen: Det er ei tom linje over henne.
    .help = Ta bort den tomme linja over `{ $write }`, og andre tomme linjer mellom radene.
markdown-table-row = Teksten rett under tabellen blir ei rad i tabellen.
    .help = Set ei tom linje over `{ $write }`. Skal teksten vere ei rad, så skriv `|` på begge sider.
markdown-code = Teksten er rykt inn med fire mellomrom eller ein tabulator og blir difor vist som programkode.
    .title = Tekst er ikkje kode
    .why = Kode blir vist i ein grå boks med skrift som på skrivemaskin. På telefon må ein dra teksten sidelengs for å lese han.
    .help = Ta bort innrykket: `{ $write }`.
markdown-code-markdown = Teksten står mellom ```markdown og ``` og blir difor vist som programkode, med alle teikna.
    .help = Ta bort linja med ```markdown og linja med ```.
markdown-code-fence = Teksten står mellom to linjer med { $fence } og blir difor vist som programkode.
    .help = Ta bort begge linjene. Skal teksten stå for seg, så skriv `> ` først på kvar linje: `> { $write }`.
markdown-code-open = Det manglar ei linje med { $fence } der koden sluttar. Resten av teksten blir vist som programkode.
    .help = Skriv { $fence } på ei eiga linje etter koden. Er det ikkje kode, så ta bort linja.
markdown-sign = Teikna `~~` stryk ikkje ut noko her. Dei blir viste slik dei står.
    .title = Berre teikn som betyr noko
    .why = Nokre teikn som verkar i andre program, har inga meining her. Lesaren ser teikna og undrast på kva dei betyr.
    .help = Ta bort `~~{ $write }~~` om det ikkje gjeld lenger, eller ta bort berre teikna.
markdown-sign-footnote = Fotnotar finst ikkje her. Teikna blir viste slik dei står.
    .help = Skriv noten i ein parentes i teksten, eller lag ei lenkje: `[ord](https://www.udir.no)`.
markdown-sign-tick = Dette blir ikkje ei rute til å krysse av i. Teikna blir viste slik dei står.
    .help = Skriv `{ $write }`. Skal nokon krysse av på papir, så lag eit verktøy med `fields`.
markdown-sign-stars = Teikna `**` gjer ikkje orda feite her. Dei blir viste slik dei står.
    .help = Skriv `{ $write }`, utan mellomrom innanfor teikna.
markdown-sign-star = Teikna `**` gjer ingen ord feite her. Dei blir viste slik dei står.
    .help = Skriv `**` både rett før og rett etter orda som skal vere feite: `**ord**`. Elles tek du bort teikna.
markdown-sign-callout = `{ $sign }` lagar ikkje ei ramme her. Teikna blir viste slik dei står.
    .help = Skriv `{ $write }` på ei eiga linje, og `> ` fremst på kvar linje av teksten under. Orda som kan brukast, er `NOTE`, `TIP`, `IMPORTANT` og `WARNING`.
markdown-sign-bracket = Det står ein parentes for mykje etter lenkja. Han blir vist slik han står.
    .help = Ta bort den siste `)`.
markdown-lost = Linja blir ikkje vist. Slik skriv ein adressa til lenkjer, men inga lenkje bruker ho.
    .title = Ingen tekst blir borte
    .why = Det som forsvinn utan eit ord, kan vere nettopp det telefonnummeret nokon treng.
    .help = Skal linja visast, så skriv `{ $write }`. Elles slettar du ho.
markdown-lost-comment = Kommentaren som byrjar her, sluttar ikkje rett. Det som står etter, kan bli borte.
    .help = Skriv `{ $write }` der kommentaren sluttar. Er det tomme linjer i han, må `<!--` stå først på ei linje.
markdown-lost-cell = Rada har fleire celler enn tabellen har kolonnar. «{ $cell }» blir ikkje vist.
    .help = Gi tabellen ein kolonne til, eller ta bort cella. Skal teiknet `|` stå i teksten, så skriv `\|`.
markdown-lost-word = «{ $write }» er ei feilmelding frå Word. Det som skulle stå her, er borte.
    .help = Skriv det som skulle stå her, til dømes ei lenkje: `[Steg 2](@snakk-med-barnet)`.

# References
reference-unknown = Ingenting på nettstaden har id-en «{ $target }».
    .title = Tilvisingar fører til noko
    .why = Ei tilvising som ikkje fører nokon stad, stoppar den som følgjer rettleiaren. Anten er id-en feilskriven, eller så manglar det ei side, ei rolle eller ein kontakt.
    .help = Rett id-en, eller lag det som manglar. Id-en er filnamnet utan nummer og ending: `2-snakk-med-barnet.md` har id-en `snakk-med-barnet`. I mange lister kan du skrive ord i staden: `{ "{" } text = "spesialpedagog" { "}" }`.
    .help-among = Kanskje meinte du: { $choices }. Elles rettar du id-en, eller lagar det som manglar.
    .help-few = Av dette slaget finst: { $choices }. Rett id-en, eller lag det som manglar.
    .help-entry = Rett id-en. Finst ikkje det du viser til enno, så skriv `[{ $id }]` på ei eiga linje i `{ $file }`, og `{ $line }` på linja under.
    .help-few-entry = Av dette slaget finst: { $choices }. Rett id-en. Finst ikkje det du viser til enno, så skriv `[{ $id }]` på ei eiga linje i `{ $file }`, og `{ $line }` på linja under.
    .help-number = Her skal det stå ein id, ikkje eit telefonnummer. Skriv nummeret i `contacts.toml`, og id-en her.
    .help-guide = Ein annan rettleiar har eit nivå eller steg som heiter det same. Meiner du det, så skriv det heilt ut: `{ $other }`.
    .help-other-kind = Noko anna har same id: `{ $other }`. I teksten kan du skrive det slik. I ein nøkkel må det vere det slaget innhald som nøkkelen tek imot.
    .help-no-page = Skriv kva slag det er, og orda i lenkja: `[ord](@{ $other })`.
reference-unknown-cell = «{ $target }» er ikkje id-en til noko på nettstaden.
    .help = Er det vanlege ord, så skriv dei med stor forbokstav i cella: «{ $words }». Er det ein id, så rett han.
reference-unknown-draft = «{ $target }» er eit utkast og kjem ikkje med på nettstaden enno.
    .help = Ta bort `draft = true` der når det er klart, eller la vere å vise til det så lenge.
reference-unknown-ahead = «{ $target }» kjem ikkje på nettstaden før { $date }.
    .help = Vent med å vise dit til då, eller skriv ein tidlegare dato i `valid_from` der.
reference-unknown-level = Det finst ikkje noko nivå «{ $target }» på nettstaden.
    .help = Skriv nummeret på nivået: `levels = { "{" } 0 = "…", 1 = "…" { "}" }`.
reference-unknown-no-page = «{ $target }» har ikkje ei eiga side å lenkje til.
reference-unknown-kind = Id-en «{ $target }» finst ikkje. Her skal det stå id-en til noko av slaget «{ $kind }».
reference-unknown-group = Rettleiaren har inga gruppe med id-en «{ $target }».
    .help = Legg til gruppa i `guide.md`: `[[groups]]`, og på linjene under `id = "{ $target }"` og `title = "…"`.
reference-unknown-none = Nettstaden har ingenting av slaget «{ $kind }», men fleire stader viser til det.
    .help = Har `{ $file }` fått eit anna namn, eller er fila tom eller sletta? Hent ein eldre kopi av ho.
reference-unknown-many = { $count } id-ar av slaget «{ $kind }» finst ikkje, til dømes { $targets }.
    .help = Har noko falle ut av `{ $file }`? Hent ein eldre kopi av fila og samanlikn. Elles rettar du id-ane.
reference-ambiguous = «{ $target }» kan bety fleire ting: { $choices }.
    .title = Tilvisingar er eintydige
    .why = Når to ting har same id, til dømes tenesta PPT og møtet PPT, må det stå kva du meiner. Elles kan ein forelder eller ein tilsett bli send feil stad.
    .help = Skriv den du meiner, heilt ut: { $choices }. I teksten blir det til dømes `[PPT](@service:ppt)`.
link-missing = Lenkja «{ $path }» fører ikkje til noka side på nettstaden.
    .title = Lenkjer fører til ei side
    .why = Den som leitar etter hjelp og møter ei død lenkje, gir ofte opp. Ei tilvising med id blir kontrollert og held sjølv om sida får ny adresse.
    .help = Skriv id-en til sida: `[ord](@helsestasjon)`. Til ei fil: `[ord](files/samtykke.pdf)`. Til ein annan nettstad: heile adressa med `https://` fremst.
    .help-page = Skriv id-en: `[ord](@{ $reference })`, om det er «{ $title }» du meiner.
link-missing-empty = Lenkja har ingen stad å føre.
    .help = Skriv kvar ho skal føre, i parentesen: `[ord](@helsestasjon)` eller `[ord](https://www.udir.no)`.
link-by-path = Lenkja til «{ $path }» er ei adresse skriven for hand.
    .title = Lenkjer går til id-ar
    .why = Ei adresse skriven for hand blir ei død lenkje den dagen sida får nytt namn. Ei tilvising med id følgjer med.
    .help = Skriv `[ord](@{ $reference })`.
anchor-missing = Sida har inga overskrift med merket `#{ $anchor }`.
    .title = Lenkjer treffer overskrifta
    .why = Ei lenkje til ein del av ei side skal føre lesaren rett dit. Finst ikkje overskrifta, hamnar lesaren øvst på ei lang side og må leite.
    .help = Skriv orda i overskrifta med små bokstavar og bindestrek, til dømes `#kven-melder`. Eller gi overskrifta eit fast merke: `## Kven melder frå? { "{" }#kven-melder{ "}" }`.
anchor-missing-law = `#{ $anchor }` er ikkje ein paragraf i lova.
    .help = Skriv nummeret på paragrafen: `#12-4` for § 12-4. Gjeld det heile lova, eit kapittel eller fleire paragrafar, så ta bort `#` og det som står etter.

# Flow
flow-dead-end = Steget «{ $title }» sluttar utan å føre vidare.
    .title = Kvart steg fører vidare
    .why = Det siste steget på eit nivå må seie kva som skjer etterpå. Elles stoppar oppfølginga der, og barnet blir ståande utan hjelp utan at nokon har bestemt det.
    .help = Skriv svara og kvar dei fører: `outcomes = [{ "{" } answer = "Uroa er der framleis", goto = "level:1" { "}" }, { "{" } answer = "Ikkje grunn til uro", goto = "close" { "}" }]`. Fører steget alltid same veg, held det med `goto = "level:1"`.
flow-next = Steget «{ $title }» fører til neste steg (`next`), men det er det siste på nivået.
    .title = Det finst eit neste steg
    .why = Den som følgjer svaret, kjem ingen stad, og då stoppar oppfølginga av barnet.
    .help = Byt ut `next` med det svaret skal føre til, til dømes `level:2`, `step:snakk-med-barnet` eller `close`. Eller lag steget som manglar.
flow-next-phase = Delen «{ $title }» fører til den neste delen (`next`), men han er den siste.
    .help = Byt ut `next` med det svaret skal føre til, til dømes `close` eller `service:ppt`. Eller lag delen som manglar.
flow-unreachable = Ingen kjem til steget «{ $title }»: «{ $before }» fører ikkje dit.
    .title = Ein kjem til kvart steg
    .why = Eit steg som ingenting fører til, blir aldri gjort. Det kan vere nettopp det steget der nokon skulle ha snakka med barnet.
    .help = La eit svar i «{ $before }» ha `goto = "next"`, eller før hit frå eit anna steg med `goto = "step:…"` og id-en. Gjeld steget berre nokre saker, så skriv `only_if = "…"` i det.
flow-unreachable-level = Ingen kjem til nivået «{ $title }»: Ikkje noko svar fører dit.
    .help = La eit svar på nivået før føre hit: `goto = "level:{ $id }"`. Står nivået ved sida av løpet, så skriv `outside_flow = true` i `level.md`.
flow-responsible = Ingen har ansvaret for steget «{ $title }».
    .title = Nokon har ansvaret for kvart steg
    .why = Det ingen har ansvaret for, trur alle at ein annan gjer. Foreldra skal vite kven dei kan spørje, og den tilsette kva som er hans eller hennar oppgåve.
    .help = Skriv ei rolle eller ei teneste i steget: `responsible = ["kontaktperson"]`. Gjeld det alle stega på nivået, så skriv det i `level.md`.
flow-responsible-level = Ingen har ansvaret for stega på nivået «{ $title }».
    .help = Skriv i `level.md` kven som har ansvaret, `responsible = ["kontaktperson"]`, eller kven som held stafettpinnen, `holder = ["stafetthaldar"]`.
flow-holder = Nivået «{ $title }» har ingen stafetthaldar.
    .title = Kvart nivå har ein stafetthaldar
    .why = Stafetthaldaren ser til at noko skjer, og er den familien kan ringe. Utan ein slik blir saka liggjande mellom tenestene.
    .help = Skriv rolla i `level.md`: `holder = ["stafetthaldar"]`. Er det den same på alle nivåa, så skriv det i `guide.md`.
flow-exit = Nivået «{ $title }» har ingen veg ut.
    .title = Kvart nivå har ein veg ut
    .why = Når alle svara fører tilbake til same nivå, går saka i ring. Barnet og familien skal kunne kome vidare: til meir hjelp, til mindre, eller til slutten.
    .help = La minst eitt svar føre til eit anna nivå eller til slutten: `{ "{" } answer = "Uroa er over", goto = "close" { "}" }`, `{ "{" } answer = "Treng meir hjelp", goto = "level:2" { "}" }`.
flow-exit-guide = Ingen av svara i «{ $title }» fører til ein slutt: Alle fører til eit nytt steg.
    .help = La minst eitt svar avslutte saka eller gi ho vidare: `goto = "close"`, eller til ei teneste: `goto = "service:ppt"`.
flow-consent = Samtykket i «{ $title }» seier ikkje kva som skjer når svaret er nei.
    .title = Det er lov å seie nei
    .why = Samtykke er frivillig. Seier familien nei, skal den tilsette vite kva som er neste steg, og barnet skal framleis bli følgt opp.
    .help = Legg til `no`: `consent = [{ "{" } to = "opne stafettlogg", from = ["guardians"], no = "next" { "}" }]`.
flow-empty = Nivået «{ $title }» har ingen steg.
    .title = Rettleiarar og nivå er ikkje tomme
    .why = Den som kjem til eit tomt nivå, får ikkje vite kva som skal gjerast for barnet.
    .help = Lag ei fil for kvart steg i mappa, til dømes `1-del-uroa.md`. Er stega berre titlar, så skriv dei i `level.md`: `steps = ["Del uroa", "Snakk med barnet"]`.
flow-empty-guide = Rettleiaren «{ $title }» har ingen nivå.
    .help = Lag ei mappe for kvart nivå, til dømes `0-undring`, med eitt steg i kvar fil. Ligg rettleiaren på ein annan nettstad, så skriv `link = "https://…"` i `guide.md`.
flow-empty-guide-held = Alle nivåa i «{ $title }» er utkast, eller kjem på nettstaden seinare.
    .help = Ta bort `draft = true` frå nivåa som er ferdige. Er heile rettleiaren på veg, så skriv `draft = true` eller `valid_from` i `guide.md` i staden.
flow-empty-held = Alle stega på nivået «{ $title }» er utkast, eller kjem på nettstaden seinare.
    .help = Ta bort `draft = true` frå stega som er ferdige. Er heile nivået på veg, så skriv `draft = true` eller `valid_from` i `level.md` i staden.
flow-empty-site = Nettstaden har ingen rettleiar.
    .help = Lag ei mappe under `guides/` med fila `guide.md` og ei mappe for kvart nivå: `betre new` viser korleis.
flow-empty-site-held = Nettstaden har ingen rettleiar: «{ $title }» er eit utkast, eller kjem på nettstaden seinare.
    .help = Framsida og menyen har då ingen veg inn i arbeidet med barnet. Ta bort `draft = true` når rettleiaren er ferdig, eller vent med å leggje ut nettstaden.

# Completeness
acute-missing = Nettstaden har inga akuttåtvaring.
    .title = Nettstaden har ei akuttåtvaring
    .why = Er barnet i fare, er det ikkje tid til å følgje steg. Den som les, skal straks sjå kven ein ringer. Difor kan ikkje denne regelen slåast av.
    .help = Skriv linja `[acute]` i `site.toml`, og under ho: `contacts = ["politi", "barnevern", "barnevernsvakt"]`, `line = "…"` (to korte linjer på mobil) og `employee = "…"` (heile teksten til tilsette).
acute-missing-voice = Akuttåtvaringa manglar teksten `{ $voice }`.
    .help = Skriv `{ $voice } = "…"` under `[acute]` i `site.toml`. `line` står kort øvst på sidene, `employee` er til tilsette, `guardian` til føresette og `young` til barn og unge.
acute-number = Kontakten «{ $id }» i akuttåtvaringa har ikkje noko telefonnummer.
    .title = Akuttåtvaringa har nummer å ringe
    .why = Den som er redd for eit barn, skal kunne trykkje på nummeret med det same. Eit nummer som manglar, kostar tid som barnet ikkje har.
    .help = Skriv nummeret i `contacts.toml`, under linja `[{ $id }]`: `phone = "00 00 00 00"`. Her kan det ikkje stå `"todo"`.
acute-number-plain = I akuttåtvaringa står nummeret { $number } skrive for hand.
    .help = Skriv nummeret éin gong i `contacts.toml`, og hent det derifrå: `{ "{" }contact.politi.phone{ "}" }`. Då kan ein trykkje på det og ringe.
acute-number-police = Akuttåtvaringa har ikkje naudnummeret til politiet, 112.
    .help = Skriv i `contacts.toml`: `[politi]`, `name = "Politiet"` og `phone = "112"` på kvar si linje. Legg så `"politi"` til i `contacts` under `[acute]` i `site.toml`.
acute-long = Akuttåtvaringa tek for stor plass: { $length } teikn, med nummera, lenkja og dei kontaktane som blir lagde til.
    .title = Akuttåtvaringa er kort nok til ein mobil
    .why = Åtvaringa står øvst på kvar side. Tek ho meir enn to linjer på ein mobil, skyv ho bort det lesaren kom for, og blir sjølv vanskelegare å sjå.
    .help = Heile linja kan vere på høgst { $most } teikn. Ein kontakt som teksten hentar nummeret til, blir ikkje lagd til éin gong til: `Fare no: { "{" }contact.politi.phone{ "}" }. Mistanke: barnevernet { "{" }contact.barnevern.phone{ "}" }.`
acute-page = Sida om kva ein gjer når det hastar, er ikkje skriven.
    .title = Akuttsida er skriven
    .why = Akuttåtvaringa på kvar side lenkjer til ei side som seier kva ein gjer. Utan `acute.md` står berre åtvaringane og numra der, og den som er redd for eit barn, får ikkje vite kva som skjer når ein ringer.
    .help = Lag fila `acute.md`: `+++`, `title = "Når det hastar"` og `+++` på kvar si linje, og under dei kva ein gjer når det er fare no, når ein er uroleg, og kven ein ringer.
acute-voices = { $holes } står i `line`, men ikkje i { $voices }.
    .title = Alle får dei same numra når det hastar
    .why = `line` står øvst på kvar side. På sidene til foreldre, barn og tilsette, og på arket til veggen, står `guardian`, `young` og `employee` i staden. Manglar eit nummer der, får dei det ikkje.
    .help = Skriv { $holes } inn i { $voices } òg, under `[acute]` i `site.toml`.
acute-language = Akuttåtvaringa er ikkje omsett til «{ $language }»: { $voices } manglar.
    .title = Akuttåtvaringa står på alle språka til nettstaden
    .why = Den som les nettstaden på eit anna språk, kan vere den som ikkje forstår norsk. Ei åtvaring dei ikkje kan lese, hjelper ikkje når det hastar.
    .help = Skriv linja `[acute]` i `site.{ $lang }.toml`, og omset { $voices } under ho. Nummera blir henta på same måten: `{ "{" }contact.politi.phone{ "}" }`.
acute-language-numbers = På «{ $language }» manglar `{ $voice }` { $holes }, som står i grunnteksten.
    .help = Skriv { $holes } inn her òg, så den som les dette språket, ringer dei same. Er grunnteksten nyleg endra, så les gjennom heile åtvaringa.
acute-language-more-numbers = På «{ $language }» har `{ $voice }` { $holes }, som ikkje står i grunnteksten.
    .help = Ta det bort her, eller skriv det inn i grunnteksten òg. Alle skal ringe dei same.
coordinating-unit = Nettstaden seier ikkje kven som er koordinerande eining.
    .title = Koordinerande eining er oppgitt
    .why = Kommunen skal ha ei koordinerande eining for individuell plan og barnekoordinator (helse- og omsorgstenestelova § 7-3). Familien til eit barn som treng fleire tenester, skal finne ho.
    .help = Skriv `coordinating_unit = "koordinerande-eining"` øvst i `site.toml`, og i `contacts.toml` linja `[koordinerande-eining]` med `name` og `phone` under.
question-unanswered = «{ $title }» svarar ikkje på spørsmålet «{ $question }».
    .title = Tenestene svarar på dei same spørsmåla
    .why = Når alle tenestene svarar på dei same spørsmåla, veit både foreldre og tilsette kvar dei finn svaret. Det er ei påminning, ikkje ein feil.
    .help = Skriv overskrifta `## { "{" }#{ $id }{ "}" }` i teksten til tenesta, og svaret under. Spørsmålet blir sett inn av seg sjølv.
phone-invalid = «{ $value }» er ikkje eit norsk telefonnummer.
    .title = Telefonnummer kan ringjast
    .why = Nummeret blir ei lenkje som ein ringer med. Med eit siffer for lite kjem ikkje den som treng hjelp, fram.
    .help = Skriv åtte siffer, eller eit kort nummer på tre til seks siffer, mellom rette hermeteikn: `"00 00 00 00"`, `"116 111"`, `"02800"`. Ord som «vakttelefon» skal stå i `note`.
phone-invalid-impossible = «{ $value }» kan ikkje vere eit norsk telefonnummer.
    .help = Norske nummer på åtte siffer byrjar på 2–9. Skriv det rette nummeret, eller ta det bort til du har det.
phone-unknown = «{ $value }» er eit kort nummer som ikkje er kjent.
    .title = Korte nummer kan ringjast av alle
    .why = Eit internnummer verkar berre på kontoret. Den som ringer heimanfrå, kjem ikkje fram, eller kjem til nokon andre.
    .help = Ring nummeret frå ein mobil som ikkje er kommunen sin. Kjem du ikkje fram, så skriv alle åtte siffera.
hours-unclear = «{ $part }» er ikkje noko klokkeslett.
    .title = Opningstider er til å forstå
    .why = Den som finn ei stengd dør, eller ein telefon ingen tek, prøver kanskje ikkje igjen. Er tida klar, står ho i ein tabell, på språket til lesaren.
    .help = Skriv timar frå 00 til 24 og minutt frå 00 til 59: `hours = "Måndag–fredag 08.00–15.30"`.
hours-unclear-time = «{ $part }» er ikkje noko klokkeslett.
    .help = Skriv timar frå 00 til 24 og minutt frå 00 til 59: `hours = "Måndag–fredag 08.00–15.30"`.
hours-unclear-day = «{ $part }» er ikkje nokon dag.
    .help = Skriv heile namnet på dagen: `hours = "Måndag–fredag 08.00–15.30"`.
hours-unclear-days = Her står det kva tid, men ikkje kva dagar.
    .help = Skriv dagane først: `hours = "Måndag–fredag 08.00–15.30"`, eller `"Kvar dag …"`.
hours-unclear-twice = Ein dag står to gonger, med tider som ikkje går saman.
    .help = Skriv kvar dag éin gong: `hours = "Måndag–onsdag 08.00–15.30, torsdag 08.00–17.00"`.
hours-unclear-order = Tida frå { $part } tek slutt når ho byrjar.
    .help = Skriv når det opnar, og når det stenger: `hours = "Måndag–fredag 08.00–15.30"`. Er det ope heile døgnet, skriv `"Kvar dag heile døgnet"`.
contact-closed = «{ $id }» viser til seg sjølv når det er stengt.
    .title = Når det er stengt, svarar nokon andre
    .why = Den som ringer etter stengjetid, skal få neste nummer med det same. Viser kontakten feil, blir ho ståande utan hjelp.
    .help = Skriv id-en til ein annan kontakt: `when_closed = "barnevernsvakt"`, eller ta bort linja.
contact-closed-self = «{ $id }» viser til seg sjølv når det er stengt.
    .help = Skriv id-en til ein annan kontakt: `when_closed = "barnevernsvakt"`, eller ta bort linja.
contact-closed-open = «{ $id }» er open heile døgnet, men viser til «{ $other }» når det er stengt.
    .help = Ta bort anten `always_open` eller `when_closed`.
contact-closed-hours = «{ $id }» viser til «{ $other }» når det er stengt, men seier ikkje når det er.
    .help = Skriv når nokon svarar: `hours = "Måndag–fredag 08.00–15.30"`.
contact-closed-number = «{ $other }» skal svare når «{ $id }» har stengt, men har ikkje noko telefonnummer.
    .help = Skriv nummeret under `[{ $other }]`: `phone = "00 00 00 00"`.
contact-unanswered = Frå { $day } { $from } til { $last } { $to } svarar ingen av desse: { $names }.
    .title = Natt og dag svarar nokon
    .why = Den som ringer om natta, skal ikkje finne ut då at ingen svarar.
    .help = Skriv timane som manglar (`hours = "Måndag–fredag 00.00–08.00 og 15.30–24.00, helg og heilagdag heile døgnet"`), eller kven som svarar då: `when_closed` under den siste.
contact-unanswered-week = Frå { $day } { $from } til { $last } { $to } svarar ingen av desse: { $names }.
    .help = Skriv timane som manglar (`hours = "Måndag–fredag 00.00–08.00 og 15.30–24.00, helg og heilagdag heile døgnet"`), eller kven som svarar då: `when_closed` under den siste.
contact-unanswered-holiday = På ein heilagdag midt i veka svarar ingen av desse frå { $from } til { $to }: { $names }.
    .help = Skriv timane som manglar (`hours = "Måndag–fredag 00.00–08.00 og 15.30–24.00, helg og heilagdag heile døgnet"`), eller kven som svarar då: `when_closed` under den siste.
easy-read-alone = Det finst inga side som «{ $id }» kan vere den lettlesne versjonen av.
    .title = Ein lettlesen versjon høyrer til ei side
    .why = Den lettlesne versjonen ligg under sida si, og lesaren skal kunne gå mellom dei.
    .help = Gi fila namnet til sida: `{ $id }.md` får `{ $id }.easy.md` i same mappe.
easy-read-hard = Den lettlesne versjonen er ikkje lettare å lese enn sida sjølv (LIX { $lix } mot { $most }).
    .title = Lettlese er lettare å lese
    .why = Den som treng lettlese, har opna sida fordi den andre var for vanskeleg.
    .help = Bruk korte setningar og vanlege ord: éin tanke i kvar setning.
contacts-many = { $count } kontaktar står under éi overskrift: { $group }.
    .title = Kontaktane er delte etter kva ein treng
    .why = På ein mobil er fleire enn sju kontaktar under éi overskrift mange skjermar. Den som treng hjelp, skal kunne hoppe til det ho leitar etter.
    .help = Del dei i `contacts.md`: `[[groups]]`, og på linjene under `title = "Når du vil snakke med nokon"` og `contacts = ["…", "…"]`.
contacts-many-need = Gruppa «{ $title }» har { $count } kontaktar.
    .help = Del ho i to, med overskrifter som seier kva ein treng.
weekday-1 = måndag
weekday-2 = tysdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = laurdag
weekday-7 = søndag
contacts-local = kommunen
contacts-regional = fleire kommunar
contacts-national = heile landet
fault-email = Kontakten «{ $id }», som tek imot meldingar om feil, har berre telefon.
    .title = Alle kan seie frå om feil
    .why = Den som er døv, ikkje kan snakke, eller ikkje torer å ringe, må òg kunne seie frå. Forskrifta om universell utforming krev at ein kan det.
    .help = Skriv ei e-postadresse under `[{ $id }]` i `contacts.toml`: `email = "postmottak@fjordvik.example"`.
contact-scope = { $number } er det same nummeret i heile landet, men kontakten står ikkje som nasjonal.
    .title = Nasjonale nummer står ikkje som kommunale
    .why = Den som ringer, må vite om det er nokon som kjenner kommunen som svarar. På sida og på arket står kontaktane i nærleiken for seg, og naudnummera øvst.
    .help = Skriv `scope = "national"`, eller ta bort linja. Då kjenner betre nummeret.
email-invalid = «{ $value }» er ikkje ei e-postadresse.
    .title = E-postadresser er rett skrivne
    .why = Ei melding til feil adresse kjem aldri fram, og den som skreiv, trur at nokon har lese ho.
    .help = Skriv éi adresse med krøllalfa og utan mellomrom, til ei teneste og ikkje til ein person: `email = "postmottak@fjordvik.example"`.
email-example = Adressa «{ $value }» er eit døme og når ingen.
    .title = E-postadresser er ikkje døme
    .why = Adresser som sluttar på `.example` eller har `example.no` i seg, finst berre i døme. Den som skriv dit, får aldri svar.
    .help = Skriv adressa til tenesta, eller ta bort linja om ho ikkje har noka.
document-empty = «{ $title }» har ikkje noko innhald enno.
    .title = Kvart dokument seier noko
    .why = Den som følgjer ei lenkje hit, finn ei overskrift og ingenting under, og veit ikkje om noko manglar eller om det ikkje er meir.
    .help = Skriv det lesaren treng, under den andre `+++`. Er det ikkje klart enno, så skriv `draft = true` i innleiinga: då kjem det ikkje ut.
unfinished = Nettstaden er ikkje klar til å leggjast ut enno. Fyll inn: { $items }.
    .title = Nettstaden er fylt ut før han blir lagd ut
    .why = Ein ny nettstad har hol og døme som ingen skal møte: ein telefon utan nummer, eller ei adresse som ikkje er kommunen si. Denne lista kjem til alt er fylt inn. `betre serve` verkar imens, så du kan sjå på det du skriv.
    .help = Gå gjennom stadene over, éin for éin. Ta bort # framfor linja når du har fylt inn det som manglar.

# Freshness
review-ahead = Gjennomgangen { $date } er ikkje komen enno: i dag er det { $today }.
    .title = Ein gjennomgang har vore
    .why = Datoen blir vist på sida, og alle reknar med at innhaldet er sett over den dagen. Eit feilskrive år gjer at ingen blir minna på neste gjennomgang.
    .help = Skriv dagen då innhaldet sist vart gjennomgått: `reviewed = "{ $today }"`.
review-overdue = «{ $title }» skulle ha vore gjennomgått innan { $date }.
    .title = Innhald blir gjennomgått i tide
    .why = Tenester flyttar, nummer blir bytte, og lover blir endra. Familiar og tilsette skal kunne lite på at det som står her, gjeld i dag.
    .help = Les gjennom innhaldet, rett det som er gammalt, og skriv dagens dato: `reviewed = "2026-03-15"` (år-månad-dag).
review-overdue-owner = «{ $title }» skulle ha vore gjennomgått innan { $date }. Eigar: { $owner }.
review-missing =
    { $count ->
        [one] «{ $title }» har ingen dato for siste gjennomgang.
       *[other] { $count } dokument har ingen dato for siste gjennomgang, til dømes «{ $title }».
    }
    .title = Siste gjennomgang har ein dato
    .why = Datoen viser lesaren kor ny teksten er, og han gjer at betre kan minne om neste gjennomgang. Utan han veit ingen om råda framleis gjeld.
    .help = Skriv `reviewed = "2026-03-15"` (år-månad-dag) øvst i dokumentet. I `guide.md` gjeld datoen heile rettleiaren, og i `site.toml` heile nettstaden.
owner-missing =
    { $count ->
        [one] «{ $title }» har ingen eigar.
       *[other] { $count } dokument har ingen eigar, til dømes «{ $title }».
    }
    .title = Kvart dokument har ein eigar
    .why = Eigaren er rolla som held innhaldet rett. Det ingen eig, blir gammalt, og då følgjer tilsette og familiar råd som ikkje gjeld lenger.
    .help = Skriv ei rolle i `site.toml`, så gjeld ho for alt: `[review]` og under det `owner = "bti-koordinator"`. Har eit dokument ein annan eigar, så skriv `owner = "…"` øvst i det.
expired = «{ $title }» gjaldt til { $date }, og den dagen er forbi.
    .title = Innhald som ikkje gjeld lenger
    .why = Du har skrive at innhaldet berre skulle gjelde til denne dagen. Blir det ståande, kan ein forelder rette seg etter eit tilbod som er borte.
    .help = Skriv ein ny dato i `valid_to` om innhaldet framleis gjeld. Elles slettar du det, eller skriv `draft = true` så lenge du skriv nytt.

# Accessibility
heading-order = Overskrifta «{ $text }» er på trinn { $found } og hoppar over eit trinn.
    .title = Overskrifter kjem i rett rekkjefølgje
    .why = Den som bruker skjermlesar, finn fram ved å hoppe frå overskrift til overskrift. Eit trinn som manglar, høyrest ut som ein del av sida er borte.
    .help = Skriv `{ $wanted } { $text }`.
heading-order-one = Overskrifta «{ $text }» har éin `#`, men det trinnet er det berre tittelen på sida som har.
    .help = Skriv `## { $text }`.
heading-capitals = «{ $text }» er skrive med berre store bokstavar.
    .title = Overskrifter er ikkje i store bokstavar
    .why = Store bokstavar er tunge å lese, mest for den som har dysleksi, og nokre skjermlesarar les dei opp éin og éin.
    .help = Skriv med stor forbokstav og elles små bokstavar: `## Snakk med barnet`.
heading-empty = Overskrifta har ingen ord.
    .title = Overskrifter har ord
    .why = Skjermlesaren les opp «overskrift» og så ingenting. Den som hoppar frå overskrift til overskrift, veit ikkje kva som står her.
    .help = Skriv kva delen handlar om: `## Kva gjer du?`. Trengst ikkje overskrifta, så slett linja.
section-empty = Det står ingenting under overskrifta «{ $text }».
    .title = Det står noko under overskrifta
    .why = Den som hoppar til overskrifta, ventar eit svar. Ei tom overskrift gjer lesaren usikker på om noko har falle ut.
    .help = Skriv teksten under overskrifta, eller ta ho bort til teksten er klar.
image-alt = Biletet «{ $image }» manglar ein tekst for den som ikkje ser det.
    .title = Bilete har ein tekst
    .why = Den som er blind, får biletet opplese med orda du skriv. Manglar dei, blir berre filnamnet lese opp.
    .help = Skriv kva biletet viser, mellom hakeparentesane: `![Ein vaksen og eit barn snakkar saman]({ $image })`.
image-words = Teksten «{ $text }» seier ikkje kva biletet viser.
    .title = Teksten til eit bilete seier kva det viser
    .why = Den som er blind, får biletet opplese med orda du skriv. At det er eit bilete, seier skjermlesaren sjølv.
    .help = Skriv kva biletet viser, mellom hakeparentesane: `![Ein vaksen og eit barn snakkar saman]({ $image })`. For ein logo: skriv kven han er til.
image-words-lead = Teksten til biletet begynner med «{ $lead }». Det seier skjermlesaren alt.
    .help = Skriv berre kva biletet viser: `{ $rest }`.
image-words-word = Teksten «{ $text }» har Word laga av seg sjølv. Han seier sjeldan kva biletet viser.
link-text = Lenkjeteksten «{ $text }» seier ikkje kvar lenkja fører.
    .title = Lenkjer seier kvar dei fører
    .why = Den som bruker skjermlesar, får ofte lenkjene lesne opp i ei liste for seg. «Les meir» ti gonger seier ingenting.
    .help = Bruk namnet på det ein kjem til som lenkjetekst: `[Meld frå til barnevernet](…)`. Til ei side her på nettstaden held det med `[[id]]`, så kjem tittelen av seg sjølv.
link-text-empty = Lenkja har ingen ord.
    .help = Skriv i hakeparentesane kvar ho fører: `[Slik melder du frå]({ $address })`.
contrast = Fargen { $colour } er for lys mot kvitt: Kontrasten er { $ratio } og må vere minst { $least }.
    .title = Fargar har god nok kontrast
    .why = Tekst i ein bleik farge kan ikkje lesast av den som ser dårleg, eller som står ute i sola med mobilen. Kravet er fastsett i forskrift (WCAG).
    .help = Vel ein mørkare farge i `site.toml`, under `[look]`. Nærast er `primary = "{ $near }"`.
pdf-locked = PDF-en «{ $path }» kan berre opnast med passord.
    .title = PDF-ar kan opnast av alle
    .why = Den som skal bruke dokumentet, har ikkje passordet og får ikkje lese noko.
    .help = Lagre PDF-en på nytt utan passord: i Word «Lagre som» PDF, «Alternativ», og ta bort krysset for kryptering.
file-active = PDF-en «{ $path }» har eit skript i seg.
    .title = Dokument gjer ingenting av seg sjølve
    .why = Eit dokument med skript, makroar eller handlingar kan gjere noko på maskina til lesaren, sende det som blir skrive, eller seie frå til andre om at det vart opna. Skjema som reknar ut eller kontrollerer det som blir fylt ut, har òg slike skript.
    .help = Opne PDF-en og skriv han ut til ein ny PDF («Lagre som PDF»), eller lagre skjemaet på nytt utan utrekningar og knappar. Då er det ingenting i han som verkar.
file-active-launch = PDF-en «{ $path }» startar eit program eller opnar ei fil på maskina til lesaren.
file-active-reaches = PDF-en «{ $path }» sender det som blir fylt ut, eller opnar ei anna fil eller ei adresse av seg sjølv.
    .help = Ta bort knappen eller handlinga der skjemaet vart laga, eller skriv det ut til ein ny PDF. Be lesarane ringe eller sende skjemaet, og aldri i vanleg e-post.
file-active-carries = Dokumentet «{ $path }» har med seg andre filer, objekt frå andre program, lyd eller film, som ingen har kontrollert.
    .help = Legg ut det lesarane skal ha, som eigne filer. Lagre dokumentet på nytt utan dei: Lim inn objekt frå andre program som bilete, eller skriv ein PDF ut til ein ny.
file-active-unread = Dokumentet «{ $path }» er bygd slik at det ikkje går an å seie om det gjer noko av seg sjølv.
    .help = Opne det og skriv det ut til ein ny PDF («Lagre som PDF»).
file-active-link = Ei lenkje i dokumentet «{ $path }» opnar verken nettside, e-post eller telefon: «{ $address }».
    .help = Rett lenkja der dokumentet vart laga, eller ta henne bort, og lagre det på nytt. Ei fil på ein disk på kontoret opnar seg ikkje for andre, og andre adresser kan starte program.
file-active-twofold = PDF-en «{ $path }» er noko anna òg: Før han byrjar, står det eit program eller ei nettside.
    .help = Få han på nytt frå den som laga han, eller opne han og skriv han ut til ein ny PDF («Lagre som PDF»).
file-active-macro = Dokumentet «{ $path }» har makroar: program som køyrer på maskina til den som opnar det.
    .help = Lagre det utan makroar: i Word eller Excel som `.docx` eller `.xlsx`, i LibreOffice etter at dei er sletta under «Verktøy», «Makroar». Eller lagre det som PDF.
file-active-starts = Dokumentet «{ $path }» startar eit program på maskina til lesaren, eller hentar noko frå eit.
    .help = Ta bort feltet, knappen eller objektet som gjer det (DDE, ActiveX, «Kjør program»), eller lagre dokumentet som PDF.
file-active-fetches = Dokumentet «{ $path }» hentar noko frå «{ $address }» når det blir opna.
    .help = I Word og PowerPoint: «Fil», «Info», «Rediger koplingar til filer», og bryt koplinga; eit bilete limer du inn i staden, og ein mal byter du under «Utviklar», «Dokumentmal». I Excel: «Data», «Rediger koplingar» eller «Spørjingar og tilkoplingar». Eller lagre dokumentet som PDF.
pdf-form = PDF-en «{ $path }» er eit skjema som nettlesarar og mobilar ikkje kan vise.
    .title = Skjema kan fyllast ut av alle
    .why = Skjema av dette slaget (XFA) viser berre «Please wait…» i andre program enn Adobe Reader på PC. På mobil er sida tom.
    .help = Lag skjemaet på nytt som vanleg PDF-skjema eller Word-dokument, eller skriv det som ei side her på nettstaden.
pdf-untagged = PDF-en «{ $path }» manglar { $lacks }.
    .title = PDF-ar kan lesast av alle
    .why = Utan struktur, tittel og språk kan ikkje ein skjermlesar lese PDF-en rett. Då kan ikkje ein blind forelder eller tilsett lese skjemaet.
    .help = Skriv innhaldet som ei side her på nettstaden. Må det vere ein PDF, så lagre han på nytt frå Word: Set tittel og språk på dokumentet, vel «Lagre som» og PDF, og kryss av under «Alternativ» for dokumentstruktur for tilgjenge.

# Language
lix = Teksten til familien i «{ $title }» er tung å lese: LIX er { $lix } og bør vere høgst { $most }.
    .title = Tekst til familiar er lett å lese
    .why = LIX måler kor lange setningane og orda er. Ein forelder eller ein ungdom som er redd eller sliten, skal forstå teksten ved første gjennomlesing.
    .help = Del lange setningar i to. Skriv «snakke med» i staden for «gjennomføre samtale med», og «du» til lesaren.
lix-staff = Teksten til tilsette i «{ $title }» er tung å lese: LIX er { $lix } og bør vere høgst { $most }.
    .title = Tekst til tilsette er grei å lese
    .why = Ein lærar slår opp her mellom to timar. Ein tung tekst blir ikkje lesen, og då blir heller ikkje steget gjort for barnet. Det er eit råd, ikkje ein feil.
    .help = Del lange setningar, lag punktliste av oppramsingar, og byt ut «gjennomføring av» og liknande med eit verb.
title-long = Tittelen er på { $length } teikn, og oversikta har plass til { $most }.
    .title = Titlar får plass i oversikta
    .why = Titlane står i rutene på oversiktsarket som heng på personalrommet. Ein kort tittel kan lesast på avstand og hugsast.
    .help = Skriv kort kva ein skal gjere: `title = "Snakk med barnet"`. Resten kan stå i `what` (steg) eller `short` (nivå).
exit-missing = Lesarane av «{ $title }» kan ikkje gå ut av sida med det same.
    .title = Den som les i løynd, kan gå ut med det same
    .why = Eit barn eller ein forelder som blir slått, les kanskje på ein telefon som andre ser på. Knappen tømmer skjermen og fører til ei side som alle kan sjå.
    .help = Skriv `exit = "https://www.yr.no/"` øvst i `site.toml`, eller ei anna nøytral side.
safe-address = Adressa til «{ $title }» seier kva ho handlar om: `{ $address }` har «{ $word }» i seg.
    .title = Adressa til ei trygg side seier ikkje kva ho handlar om
    .why = Adressa står att i historikken på telefonen, også når sida er tømd. Den som slår, kan lese der kva barnet eller partnaren har sett på.
    .help = Skriv eit nøytralt ord i fila, til dømes `slug = "heime"`. Id-en er den same, så lenkjene gjeld framleis.
safe-missing = «{ $title }» har «{ $word }» i tittelen og er skriven til familiar, men er ikkje merkt som trygg.
    .title = Sider om vald er merkte som trygge
    .why = Den som les i løynd, må kunne gå ut med det same, og tittelen skal ikkje stå i fana eller historikken.
    .help = Skriv `safe = true` i fila. Handlar ho ikkje om noko lesaren må løyne, så skriv `allow = {"{"} safe-missing = "…" {"}"}` med grunnen.
hand-out-words = Arket om stafettloggen har ingen ord til dei føresette.
    .title = Det ein familie får med heim, er skrive til familien
    .why = Arket blir gitt til foreldre som kanskje er redde. Ein tekst til tilsette seier dei ikkje kva dei kan velje. Til det er skrive noko til dei, står det berre nokre nøytrale ord og numra på arket.
    .help = Set `{ "{" }.guardian{ "}" }` bak ei overskrift i `relay-log.md`, til dømes `## De vel sjølve { "{" }.guardian{ "}" }`, og skriv under ho at dei kan seie nei, at dei kan ombestemme seg, og kven som les.
text-points = «{ $text }» peikar på ein stad på sida som kan ha flytta seg.
    .title = Teksten nemner det han meiner
    .why = «Lenger nede» stemmer ikkje på mobil, på papir eller for den som får sida opplesen. Eit nivånummer skrive for hand blir feil når nivåa blir endra.
    .help = Lenkje til det du meiner: `[[id]]`, `[ord](@id)`, eller `[ord](#overskrifta)` på same side.
text-points-level = «{ $text }» er eit nivånummer skrive for hand.
    .help = Skriv `[{ $text }](@level:{ $number })`, eller berre `[[level:{ $number }]]`, så følgjer teksten med når nivået blir endra.

# Privacy
request-foreign = Biletet blir henta frå ein annan nettstad: { $address }
    .title = Ingenting blir henta frå andre
    .why = Når sida hentar noko frå andre, får dei vite kven som les om uro for eit barn. Det skal ein forelder sleppe.
    .help = Last ned biletet (om du har lov til å bruke det), legg det i `images/`, og skriv `![Kva biletet viser](images/namn.jpg)`.
request-foreign-theme =
    { $more ->
        [0] «{ $path }» hentar noko frå ein annan nettstad: { $written }
        [one] «{ $path }» og éi side til hentar noko frå ein annan nettstad: { $written }
       *[other] «{ $path }» og { $more } sider til hentar noko frå ein annan nettstad: { $written }
    }
    .help = Temaet i `theme/` gjer dette. Legg fila i `theme/assets/` og vis til fila der.
page-active =
    { $more ->
        [0] «{ $path }» har eit skript: { $written }
        [one] «{ $path }» og éi side til har eit skript: { $written }
       *[other] «{ $path }» og { $more } sider til har eit skript: { $written }
    }
    .title = Sidene gjer ingenting på eiga hand
    .why = Den som les om uro for eit barn, skal ikkje bli spora, sendt vidare eller få noko køyrt på maskina si. betre lovar at ingen ting på sidene gjer det, og seier frå når eit tema gjer det likevel.
    .help = Feilen er i mappa `theme/`, ikkje i teksten din. Be den som laga temaet ta det bort. Flyttar du mappa `theme/` bort, blir standardutsjånaden brukt.
page-active-link =
    { $more ->
        [0] «{ $path }» har ei lenkje som køyrer noko: { $written }
        [one] «{ $path }» og éi side til har ei lenkje som køyrer noko: { $written }
       *[other] «{ $path }» og { $more } sider til har ei lenkje som køyrer noko: { $written }
    }
page-active-refresh =
    { $more ->
        [0] «{ $path }» sender lesaren vidare av seg sjølv: { $written }
        [one] «{ $path }» og éi side til sender lesaren vidare av seg sjølv: { $written }
       *[other] «{ $path }» og { $more } sider til sender lesaren vidare av seg sjølv: { $written }
    }
page-active-form =
    { $more ->
        [0] «{ $path }» sender det som blir skrive, til nokon: { $written }
        [one] «{ $path }» og éi side til sender det som blir skrive, til nokon: { $written }
       *[other] «{ $path }» og { $more } sider til sender det som blir skrive, til nokon: { $written }
    }
page-active-frame =
    { $more ->
        [0] «{ $path }» viser ei anna side eller eit program: { $written }
        [one] «{ $path }» og éi side til viser ei anna side eller eit program: { $written }
       *[other] «{ $path }» og { $more } sider til viser ei anna side eller eit program: { $written }
    }
page-active-base =
    { $more ->
        [0] «{ $path }» endrar kvar alle lenkjene fører: { $written }
        [one] «{ $path }» og éi side til endrar kvar alle lenkjene fører: { $written }
       *[other] «{ $path }» og { $more } sider til endrar kvar alle lenkjene fører: { $written }
    }
page-active-hidden =
    { $more ->
        [0] «{ $path }» har kode som nokre nettlesarar ser og andre ikkje: { $written }
        [one] «{ $path }» og éi side til har kode som nokre nettlesarar ser og andre ikkje: { $written }
       *[other] «{ $path }» og { $more } sider til har kode som nokre nettlesarar ser og andre ikkje: { $written }
    }
page-active-file = Fila «{ $path }» kan ikkje vere med i eit tema: Ho kan køyre noko.
personal-id = Her står det eit fødselsnummer eller D-nummer.
    .title = Ingen fødselsnummer i innhaldet
    .why = Eit fødselsnummer peikar ut eitt menneske, kanskje eit barn, og skal aldri liggje på ein open nettstad. Talet blir ikkje gjenteke i meldingar.
    .help = Slett nummeret no. Treng du eit døme i eit skjema, så skriv «11 siffer». Har fila vore delt eller lagd ut, så sei frå til personvernombodet.
personal-id-file = I linje { $line } i «{ $path }» står det eit fødselsnummer eller D-nummer.
    .help = Slett nummeret i fila, eller ta fila bort. Har ho vore lagd ut, så sei frå til personvernombodet.
personal-id-name = Namnet på fila er eller har i seg eit fødselsnummer eller D-nummer.
    .help = Gi fila eit anna namn. Har ho vore lagd ut, så sei frå til personvernombodet.
image-position = Biletet «{ $path }» fortel kvar det er teke.
    .title = Bilete røper ikkje staden
    .why = Mobilen lagrar staden inne i biletet. Alle som lastar det ned, kan då sjå kvar barnet bur eller går på skule.
    .help = Høgreklikk på fila i Windows, vel «Eigenskapar», «Detaljar» og «Fjern eigenskapar og personleg informasjon». Eller bruk eit skjermbilete av biletet i staden.
image-position-photo = Biletet «{ $path }» fortel kvar det er teke, og fila blir publisert som ho er.
    .help = Vis biletet på sida i staden for å lenkje til det, med `![kva biletet viser]({ $address })`: då lagar betre utgåver utan staden. Må fila kunne lastast ned, så høgreklikk på henne i Windows, vel «Eigenskapar», «Detaljar» og «Fjern eigenskapar og personleg informasjon».
image-position-film = Fila «{ $path }» fortel kvar opptaket er gjort.
    .help = Høgreklikk på fila i Windows, vel «Eigenskapar», «Detaljar» og «Fjern eigenskapar og personleg informasjon». Blir staden verande, så eksporter filmen på nytt frå eit filmprogram, utan staden.
image-position-document = Dokumentet «{ $path }» fortel kvar eit bilete er teke.
    .help = Fjern staden frå biletet i dokumentet det er laga av, og lag PDF-en på nytt. Har du Acrobat, så vel «Fjern skjult informasjon».
image-position-office = I dokumentet «{ $path }» ligg eit bilete eller ein film som fortel kvar opptaket er gjort.
    .help = Slett biletet i dokumentet. Høgreklikk på biletfila i Windows, vel «Eigenskapar», «Detaljar» og «Fjern eigenskapar og personleg informasjon», og set biletet inn på nytt. Er fila ikkje å finne, så ta eit skjermbilete av biletet, og set inn det.

# Print
print-sign = Teiknet «{ $sign }» finst ikkje i skrifta på papir. I PDF-ane står det ei tom rute i staden.
    .title = Teikn som kan skrivast ut
    .why = Skrifta i PDF-ane har bokstavane til norsk, samisk, kvensk, engelsk og dei fleste språka i Europa, men ikkje emojiar og ikkje alle skriftsystem. Eit bilete av eit ansikt seier heller ingenting til den som får arket lese opp.
    .help = Skriv det med ord i staden. Er det eit namn med andre bokstavar, så skriv det slik det står på norske papir.
print-long = Oversikta fyller { $pages } ark. Ho skal få plass på eitt: { print-too-much }.
    .title = Arket er eitt ark
    .why = Oversikta heng på veggen, og arket til familien eller møtet ligg på bordet. Det som står på ark nummer to, ser ingen. betre gjer skrifta mindre for å få plass, men ikkje mindre enn at ho kan lesast.
    .help = Gjer titlane kortare, eller ta bort `short` på nivåa. Har eit nivå mange steg, kan to bli til eitt.
print-long-unit = Oversikta for «{ $unit }» fyller { $pages } ark. Ho skal få plass på eitt: { print-too-much }.
    .help = Gjer titlane i rettleiaren kortare, eller skriv færre ord om kontaktane i fila til eininga. Oversikta utan numra til eininga får plass.
print-long-units = Oversiktene for { $count } einingar fyller meir enn eitt ark kvar: { $units }.
    .help = Kort ned titlane i rettleiaren; då får alle plass. Oversikta utan numra til einingane får plass som ho er.
print-long-hand-out = Arket «{ $path }» fyller { $pages } sider. Det skal få plass på éi: { print-too-much }.
    .help = Gjer teksten kortare, eller flytt ein del av han til ei anna side.
print-long-meeting-sheet = Møtearket «{ $path }» fyller { $pages } sider. Det skal få plass på éi: { print-too-much }.
    .help = Gjer sakslista eller teksten om samtykke kortare. Resten kan stå i teksten i steget.
print-long-contacts = Arket med kontaktar fyller { $pages } sider. Det skal få plass på éi: { print-too-much }.
    .help = Ta med færre, eller skriv kortare `note` og `hours`. Grupper som familiane ikkje treng på papiret, får `web_only = true` under `[[groups]]` i `contacts.md`.
print-long-contacts-left = Arket med kontaktar fyller { $pages } sider. Det skal få plass på éi: { print-too-much }. I inga gruppe står { $names }.
    .help = Ta med færre, eller skriv kortare `note` og `hours`. Grupper som familiane ikkje treng på papiret, får `web_only = true` under `[[groups]]` i `contacts.md`; set dei som står utanfor, i ei gruppe først.
print-too-much = { $lines ->
    [0] noko må bort
    [one] om lag éi linje må bort
   *[other] om lag { $lines } linjer må bort
}
print-picture = Biletet «{ $path }» kan ikkje skrivast ut. I PDF-ane er plassen tom.
    .title = Bilete som kan skrivast ut
    .why = Nettlesarane viser mykje som er halvvegs øydelagt eller hentar delar frå andre filer. Det som skal på papir, må vere heilt og stå i éi fil.
    .help = Opne biletet i eit biletprogram, og lagre det på nytt som PNG, JPEG eller SVG utan lenkja bilete.
print-picture-html = Orda i teikninga «{ $path }» er i HTML. I PDF-ane blir dei forkorta eller borte.
    .help = Har du henne frå draw.io, så merk alt, ta bort hakane ved «Formatted Text» og «Word Wrap» under «Text», og eksporter på nytt. Elles lagrar du henne som PNG.

# Theme
theme = Utsjånaden (temaet) kan ikkje brukast: { $message }
    .title = Temaet kan brukast
    .why = Temaet gir sidene form. Er det feil i det, kan ikkje sidene lagast, og dei som treng dei, ser den gamle utgåva.
    .help = Feilen er i mappa `theme/`, ikkje i teksten din. Be den som laga temaet om hjelp. Flyttar du mappa `theme/` bort, blir standardutsjånaden brukt.
theme-endless = Dokumentet «{ $path }» var ikkje ferdig på { $seconds } sekund.
    .help = Har nettstaden eigne malar i `theme/print/`, er feilen helst der. Elles har ei side i dokumentet noko svært stort: ein tabell, ei liste eller eit bilete.
theme-endless-pages = Sidene var ikkje ferdige på { $seconds } sekund.
    .help = Nettstaden har eigne malar: { $files }. I ein av dei går ei lykkje (`for`) mange gonger rundt inni ei anna. Be den som laga malen om hjelp.
theme-file = Fila { $path } kan ikkje lesast.
    .help = Sjå om ho er låst eller open i eit anna program, om du har tilgang til ho, og om ho er større enn 4 MB. Lenkjer til andre filer kan ikkje stå her.
theme-contract = Temaet er skrive for ei anna utgåve av betre (`contract` er «{ $found }», og her trengst «{ $wanted }»).
    .help = Rett malane i `theme/` etter temaet som følgjer med, og skriv `contract = { $wanted }` i `theme/theme.toml`.
theme-pledge = Nettstaden har eigne malar, men seier ikkje kva utgåve dei er skrivne for.
    .help = Skriv `contract = { $wanted }` i `theme/theme.toml`, så får de vite det når malane må endrast.
theme-colour = I `theme/theme.toml` er ikkje `{ $key }` ein farge.
    .help = Ein farge er `"#1f5c4a"`. Under `[colours]` er det to: på lyst papir og på mørkt: `paper = ["#ffffff", "#14181a"]`.

# What a value is
type-text = tekst mellom rette hermeteikn
type-prose = ei eller fleire setningar mellom rette hermeteikn
type-bool = `true` (ja) eller `false` (nei)
type-number = eit tal
type-name = ein id eller eit fast ord mellom rette hermeteikn
type-date = ein dato, som `"2026-03-15"`
type-period = eit tidsrom: `"14 d"` (dagar), `"2 w"` (veker), `"3 m"` (månader), `"1 y"` (år) eller `"same day"`
type-when = ein dag, ein månad eller eit tidsrom: `"2026-03-15"`, `"2026-03"`, `"2026-03/2026-04"`, `"2026-10/.."`; `"--11-29"` og `"--11"` er kvart år
type-colour = ein farge: `"#1f5c4a"`, eller `"red"`, `"orange"`, `"yellow"`, `"green"` eller `"blue"`
type-phone = eit telefonnummer, som `"00 00 00 00"`
type-email = ei e-postadresse, som `"postmottak@fjordvik.example"`
cell-type-when = ein dag, ein månad eller eit tidsrom, som `15.03.2026`, `2026-03-15`, `2026-03`, `2026-03/2026-04`, `2026-10/..` eller `--11-29` (kvart år)
cell-type-web = ei nettadresse, som `https://www.udir.no`
type-web = ei nettadresse, som `"https://www.udir.no"`
type-file = ei fil i `files/` eller `images/`, som `"files/samtykke.pdf"`
type-alias = ei gammal adresse, som `"/gammal/side/"`
type-reader = ein lesar: `"employee"` (tilsett), `"guardian"` (føresett), `"young"` (barn og unge), `"neighbour"` (nabo, ven eller slektning) eller `"leader"` (leiar)
type-goto = kvar svaret fører: `"next"`, `"stay"`, `"close"`, `"system"`, `"acute"`, eller noko som `"step:id"` eller `"level:2"`
type-meeting = eit møte i krøllparentesar, som `{ "{" } kind = "samtale", calls = ["kontaktperson"] { "}" }`, eller `"step:id"`
type-consent-from = kven som samtykkjer: `"guardians"`, `"young-15"`, `"young-16"`, `"child"` eller `"adult"`
type-status = `"draft"` (utkast) eller `"in-use"` (i bruk)
type-ends = det som tek slutt: `"relay-holder"` (stafetthaldar) eller `"relay-log"` (stafettlogg)
type-organisation = kven som driv tenesta: `"municipal"`, `"shared"`, `"county"`, `"state"` eller `"private"`
type-law-kind = kva det er: `"law"`, `"regulation"`, `"guideline"` eller `"circular"`
type-plan-shape = korleis planen er teikna: `"list"`, `"wheel"` eller `"timeline"`
type-month = nummeret på ein månad, frå `1` til `12`
type-set-by = kven som har sett fristen: `"law"`, `"national"`, `"municipality"` eller `"service"`
type-way-in = ein veg inn: `"advice"` (råd), `"anonymous"` (anonym drøfting), `"discussion"` (drøfting), `"referral"` (tilvising) eller `"report"` (melding)
type-prevention = førebygging: `"universal"` (for alle), `"selective"` (for grupper med risiko) eller `"indicated"` (for enkeltbarn)
type-urgency = kor mykje det hastar: `"acute"`, `"today"`, `"soon"` eller `"calm"`
type-tool-kind = slaget verktøy, til dømes `"form"` (skjema), `"checklist"` (sjekkliste) eller `"conversation"` (samtalerettleiar)
type-access = `"open"` (for alle) eller `"staff"` (berre for tilsette)
type-hours = opningstid, som `"Måndag–fredag 08.00–15.30, heilagdagar stengt"`, eller ord
type-host = ein vert: `"nginx"`, `"caddy"`, `"apache"`, `"iis"`, `"netlify"` eller `"cloudflare"`
type-data-licence = ein lisens for opne data: `"nlod-2.0"`, `"cc-by-4.0"` eller `"cc0-1.0"`
type-scope = kven kontakten er til for: `"local"` (kommunen), `"regional"` (fleire kommunar) eller `"national"` (heile landet)
type-rule-level = `"error"` (feil), `"warning"` (åtvaring) eller `"off"` (av)
type-list = ei liste i hakeparentesar
type-table = nøklar og verdiar, i krøllparentesar eller under ei linje som `[id]`
type-reference = ein id mellom rette hermeteikn
type-who = ein id mellom rette hermeteikn, eller ord: `{ "{" } text = "dei føresette" { "}" }`
type-who-or-words = ein id mellom rette hermeteikn, eller ord
type-languages = språka, det første er grunnspråket: `["nn", "en"]`, eller `[languages.uk]` for kvart
type-language-pages = sidene på eit språk: `"all"` eller `"some"`
type-named = nøklar med namn du vel sjølv
type-municipality-number = kommunenummeret med fire siffer, som `"0301"`
type-language = ein språkkode med to eller tre små bokstavar, som `"nn"`, `"nb"`, `"en"` eller `"se"`

# Kinds of content
kind-site = nettstad
    .about = Innstillingane for heile nettstaden: kommunen, språka, akuttåtvaringa, orda og reglane. Dei står i `site.toml` øvst i mappa.
kind-workspace = arbeidsområde
    .about = Innstillingane for mange nettstader som blir bygde saman. Dei står i `workspace.toml` øvst i mappa som dei ligg under.
kind-layer = lag
    .about = Innstillingane for eit lag som fleire nettstader deler. Dei står i `layer.toml` øvst i mappa til laget.
kind-home = framside
    .about = Den første sida lesaren møter. Ho står i `index.md` øvst i mappa.
kind-acute = akuttside
    .about = Kva ein gjer når det hastar, frå fare no til tvil. Ho står i `acute.md` øvst i mappa; numra kjem frå `contacts.toml`. Åtvaringa på kvar side står under `[acute]` i `site.toml`: sjå `betre explain site.acute`.
kind-relay-log = side om stafettloggen
    .about = Kva stafettloggen er, og korleis han blir brukt. Ho står i `relay-log.md` øvst i mappa.
kind-guide = rettleiar
    .about = Eit heilt løp av nivå og steg for ei målgruppe. Kvar rettleiar har si mappe i `guides/`, med `guide.md` i: `guides/barn-og-unge/guide.md`.
kind-level = nivå
    .about = Ein del av rettleiaren, etter kor mange tenester som er med. Kvart nivå har si mappe med nummer fremst, og gjerne `level.md` i: `guides/barn-og-unge/0-undring/level.md`.
kind-step = steg
    .about = Éin ting som skal gjerast: kva, kven, når og kvar det fører. Kvart steg er ei fil i mappa til nivået: `guides/barn-og-unge/0-undring/2-snakk-med-barnet.md`.
kind-service = teneste
    .about = Ei teneste som hjelper barn og familiar: kva ho gjer, og korleis ein når ho. Ei fil i `services/`, eller kort i `services.toml`.
kind-tool = verktøy
    .about = Eit skjema, ei sjekkliste, ein samtalerettleiar eller eit system. Ei fil i `tools/`, eller kort i `tools.toml`.
kind-measure-table = tiltakstabell
    .about = Ei liste over tiltak som kommunen har. Ei `.toml`-fil, ei CSV-fil eller eit rekneark i `measures/`; tittel og tekst til ein tabell står i ei `.md`-fil med same namn.
kind-arena = samhandlingsarena
    .about = Eit møte der tenestene samarbeider, til dømes eit BTI-team. Ei fil i `arenas/`, eller kort i `arenas.toml`.
kind-role = rolle
    .about = Ei oppgåve nokon har, som stafetthaldar, aldri ein person med namn. Ei fil i `roles/`, eller kort i `roles.toml`.
kind-unit = eining
    .about = Éin skule, éin barnehage eller éin helsestasjon, og kven ein kontaktar der. Ei fil i `units/`, eller kort i `units.toml`.
kind-situation = situasjon
    .about = Noko lesaren ser eller lurer på, med eigne ord, og det første ein gjer. Ei fil i `situations/`, eller kort i `situations.toml`.
kind-page = side
    .about = Ei vanleg side med tittel og tekst. Ei fil i `pages/`. Sider som høyrer saman, kan liggje i ei mappe med `index.md` i: `pages/nytilsett/index.md`, `pages/nytilsett/1-forste-dag.md`. Dei får ein meny, i den rekkjefølgja numra seier.
kind-news = nyhende
    .about = Noko de fortel på ein dag: eit kurs, eit nytt tilbod, ei endring. Kvart har si fil i `news/`. Dei tre nyaste står på framsida, alle på ei side for seg, og folk kan abonnere på dei.
kind-easy-read = lettlesen versjon
    .about = Ein kortare og enklare versjon av ei side: `samtykke.easy.md` ved sida av `samtykke.md`, i same språk. Sidene viser til kvarandre.
kind-reader = lesarside
    .about = Inngangssida for ein lesar: `readers/guardian.md`, `readers/young.md`, `readers/neighbour.md` eller `readers/leader.md`. Alt som er merkt for lesaren andre stader, blir samla der.
kind-contact = kontakt
    .about = Telefon og e-post til ei teneste, aldri til ein person. Alle står i `contacts.toml`, kvar under si linje `[id]`.
kind-term = omgrep
    .about = Eit ord som blir forklart for lesaren. Alle står i `glossary.toml`, kvar under si linje `[id]`.
kind-right = rett
    .about = Det eit barn har rett til å bestemme eller bli spurt om. Alle står i `rights.toml`, kvar under si linje `[id]`.
kind-law = lov
    .about = Ei lov eller forskrift som det blir vist til. Alle står i `laws.toml`, kvar under si linje `[id]`.
kind-ladder = trapp
    .about = Trinn for når ein gjer kva, til dømes ved skulefråvær. Ei fil i `ladders/`; ho blir vist med `{ "{" }show.ladder.ID{ "}" }`.
kind-plan = plan
    .about = Eit årshjul, ein møteplan eller milepælar. Ei `.toml`-fil, ei CSV-fil eller eit rekneark i `calendar/`.
kind-setting = stad der barnet er
    .about = Ein stad der barnet er til dagleg, som skule eller barnehage. Dei står i `site.toml`, kvar under si linje: `[settings.school]`.
kind-listing = oversikt
    .about = Teksten på ei oversikt som betre lagar sjølv. Ho står i `index.md` i mappa, til dømes `services/index.md`, eller øvst: `contacts.md`, `glossary.md`, `rights.md`.

# Keys of every document
key-meta-title = Tittelen, kort og utan punktum.
    .label = Tittel
    .hint = Kort, og utan punktum til slutt. Til dømes: Hald samarbeidsmøte
key-meta-titles = Kva sida heiter for dei som les det ho seier til dei: `{ "{" } young = "Eg blir mobba", guardian = "Barnet mitt blir mobba" { "}" }`. På eit steg eller eit nivå er det orda til familien, ikkje til dei tilsette.
    .label = Titlar til andre lesarar
    .hint = Kva sida heiter for barn og unge, foreldre eller andre som les det ho seier til dei. Til dømes: Barnet mitt blir mobba
key-meta-id = Ein annan id enn filnamnet. Trengst sjeldan.
    .label = Anna namn enn filnamnet
    .hint = Trengst sjeldan. Når feltet er tomt, gjeld namnet på fila.
key-meta-owner = Rolla som held innhaldet rett. Utan nøkkelen gjeld eigaren av rettleiaren eller nettstaden.
    .label = Eigar
    .hint = Rolla som held innhaldet rett. Er feltet tomt, gjeld eigaren av rettleiaren eller nettstaden.
key-meta-approved-by = Rolla som har godkjent innhaldet.
    .label = Godkjent av
    .hint = Rolla som har godkjent innhaldet. Til dømes: leiar
key-meta-reviewed = Dagen innhaldet sist vart gjennomgått: `"2026-03-15"`.
    .label = Sist gjennomgått
    .hint = Dagen innhaldet sist vart gjennomgått.
key-meta-review-every = Kor ofte innhaldet skal gjennomgåast: `"1 y"`.
    .label = Tid mellom gjennomgangar
    .hint = Kor ofte innhaldet skal gjennomgåast. Til dømes: kvart år
key-meta-valid-from = Første dagen innhaldet gjeld. Fram til då er det ikkje på nettstaden; førehandsvisinga viser det.
    .label = Gjeld frå
    .hint = Første dagen innhaldet gjeld. Fram til då er det ikkje på nettstaden, men du ser det i førehandsvisinga.
key-meta-valid-to = Siste dagen innhaldet gjeld. Etterpå kjem det ei åtvaring.
    .label = Gjeld til
    .hint = Siste dagen innhaldet gjeld. Etterpå kjem det ei åtvaring.
key-meta-draft = `true` når dette er eit utkast som ikkje skal ut enno.
    .label = Dette er eit utkast
    .hint = Då kjem det ikkje ut på nettstaden enno.
key-meta-off = `true` når det som heiter det same i eit lag, ikkje skal vere med her. På ein rettleiar eller eit nivå gjeld det alt i mappa.
    .label = Ikkje med hos oss
    .hint = Tek bort det som kjem frå eit felles lag.
key-meta-locked = I eit lag: `true` når ein nettstad ikkje kan skrive dette om eller slå det av, som lovtekst og hjelpenummer.
    .label = Låst
    .hint = Dei som byggjer på dette, kan ikkje skrive det om.
key-meta-slug = Ordet i adressa til sida, i staden for id-en: `slug = "heime"`. Kvart dokument som har id-en i adressa si, kan ha eitt. Trygge sider treng det, for adressa deira skal ikkje seie kva dei handlar om. Skriv den gamle adressa i `aliases`, så fører ho hit.
    .label = Ord i adressa
    .hint = Eit anna ord i nettadressa enn id-en. Trygge sider treng eit nøytralt, som ikkje seier kva dei handlar om. Til dømes: heime
key-meta-safe = `true` når lesaren kan måtte gå ut av sida med det same, og ingen skal sjå at ho er lesen: om vald, krisesenter, politi. På ein rettleiar, eit nivå eller `index.md` gjeld det alt i mappa.
    .label = Sida skal vere trygg
    .hint = For sider om vald og liknande: Lesaren får ein knapp som går ut med det same. På ein rettleiar eller eit nivå gjeld det alt i mappa.
key-meta-search = Ord som lesaren kan søkje med, ut over dei som står på sida: kvardagsord, gamle namn, slik folk seier det. Dei står i søket og på lista frå A til Å.
    .label = Søkjeord
    .hint = Ord folk bruker, men som ikkje står på sida: kvardagsord og gamle namn. Dei kjem med i søket og på lista frå A til Å.
    .item = søkjeord
key-language-pages = `"all"`: alle sidene, og det som ikkje er omsett, er på grunnspråket. `"some"`: berre dei sidene som er omsette, og ei første side som betre lagar.
    .label = Kva sider som finst
    .hint = Anten alle, med grunnspråket der omsetjing manglar, eller berre dei omsette, med ei første side som blir laga for deg.
key-meta-translated-from = I ei omsetjing: merket til teksten ho er laga av. Skriv `"?"`, så seier `betre check` kva det er. Når grunnteksten blir endra, får du vite det.
    .label = Omsett frå
    .hint = Merket til teksten omsetjinga er laga av. Skriv eit spørjeteikn, så får du vite kva det er, og sidan når teksten blir endra.
key-meta-replaces-from = I det som står i staden for noko i eit felles lag: merket til det laget hadde då. Skriv `"?"`, så seier `betre check` kva det er. Når laget blir endra, får du vite det.
    .label = Laga av det felles
    .hint = Merket til det laget hadde då dette vart laga. Skriv eit spørjeteikn, så får du vite kva det er, og sidan når laget blir endra.
key-meta-aliases = Gamle adresser som skal føre hit: `["/gammal/side/", "/niva-0.html"]`. På ein rettleiar eller eit nivå gjeld dei òg alt som ligg i mappa. Byrjar adressa med eit språk (`/en/…`), gjeld ho berre det språket; elles gjeld ho alle.
    .label = Gamle adresser
    .hint = Adresser som skal føre hit, til dømes /gammal/side/. På ein rettleiar eller eit nivå gjeld dei òg alt som ligg i mappa.
    .item = gammal adresse
key-meta-allow = Reglar som ikkje skal gjelde her, kvar med grunnen: `{ "{" } lix = "ordrett lovtekst" { "}" }`.
    .label = Unntak frå reglane
    .hint = Reglar som ikkje skal gjelde her, kvar med grunnen. Til dømes: lix, fordi teksten er ordrett lovtekst
    .item = unntak

# Keys of site.toml
key-workspace-members = Mappene til nettstadene, frå denne mappa; `*` står for eit namn: `["sites/*"]`. Utan nøkkelen: alle nettstader under mappa.
    .label = Nettstadene
    .hint = Vegen til mappa for kvar nettstad, frå mappa som workspace.toml ligg i. * står for eit namn
    .item = mappe
key-workspace-address = Adressa på nettet til mappa som nettstadene blir lagde ut i, med sida som fører til dei: `"https://bti.fylket.example/"`. Ein nettstad som har ei anna adresse i `site.toml`, blir lenkja dit.
    .label = Adresse
    .hint = Adressa til sida som fører til nettstadene. Til dømes: https://bti.fylket.example/
key-workspace-languages = Språka på sida som fører til nettstadene, det første først: `["nn", "en"]`. Utan nøkkelen: det som flest av nettstadene har først.
    .label = Språk
    .hint = Språka på sida som fører til nettstadene, det første først.
    .item = språk
key-layer-version = Kva utgåve av laget dette er: `"2026.1"`. Nettstadene viser det nedst på sidene.
    .label = Utgåve
    .hint = Kva utgåve av laget dette er. Til dømes: 2026.1
key-layer-languages = Språka laget er skrive på; filer utan språk i namnet er på det første: `["nn", "nb"]`.
    .label = Språk
    .hint = Språka laget er skrive på, det første først.
    .item = språk
key-layer-site = Det som gjeld for ein nettstad som ikkje seier noko anna i `site.toml`, med dei same nøklane: `[site.acute]`, `[site.settings.school]`, `exit` og andre.
    .label = Gjeld for alle nettstadene
    .hint = Det som gjeld for ein nettstad som ikkje seier noko anna sjølv.
key-settings-name = Namnet på kommunen, bydelen eller regionen.
    .label = Namn
    .hint = Namnet på kommunen, bydelen eller regionen. Til dømes: Fjordvik kommune
key-settings-number = Kommunenummeret med fire siffer, mellom hermeteikn: `"0301"`.
    .label = Kommunenummer
    .hint = Fire siffer. Til dømes: 0301
key-settings-languages = Språka på nettstaden. Det første er grunnspråket: `["nn", "en"]`, eller `[languages.nn]` og `[languages.uk]` med `pages = "some"`.
    .label = Språk
    .hint = Språka på nettstaden. Det første er grunnspråket.
    .item = språk
key-settings-layers = Laga som nettstaden byggjer på, det nedste først: `["betre:national", "../fylket"]`. `"betre:national"` følgjer med programmet; andre er mapper med ei `layer.toml`, vegen dit frå denne mappa. Ei fil med same namn som i eit lag kjem i staden for den, ei med `off = true` tek henne bort, og rader i tabellar kjem i tillegg.
    .label = Lag
    .hint = Felles innhald som nettstaden byggjer på. Til dømes: betre:national
    .item = lag
key-settings-names = Det offisielle namnet på andre språk: `{ "{" } se = "…" { "}" }`.
    .label = Namn på andre språk
    .hint = Det offisielle namnet på andre språk. Til dømes: Gáivuotna, på nordsamisk
    .item = namn
key-settings-address = Nettadressa der nettstaden skal liggje, med `https://`.
    .label = Nettadresse
    .hint = Adressa der nettstaden skal liggje. Ho byrjar med https://
key-settings-gone = Gamle adresser som ingenting har teke over, med alt som låg i mappa: `["/om/"]`. Om dei blir det ikkje åtvara meir.
    .label = Adresser som er borte
    .hint = Gamle adresser som ingenting har teke over, med alt som låg i mappa, til dømes /om/. Du blir ikkje åtvara meir om dei.
    .item = gammal adresse
key-settings-hosts = Vertane som nettstaden ligg hos: `["nginx"]`. For kvar av dei legg betre reglar i den publiserte mappa: strenge tryggleikshovud, 404-sida, kor lenge filer kan hugsast, og vidaresending frå gamle adresser.
    .label = Vertar
    .hint = Kvar nettstaden ligg. Kvar vert får reglar om tryggleik, om sider som ikkje finst, og om vidaresending frå gamle adresser.
    .item = vert
key-settings-coordinating-unit = Kontakten for koordinerande eining, ein id i `contacts.toml`.
    .label = Koordinerande eining
    .hint = Kontakten for koordinerande eining i kommunen.
key-settings-log-system = Verktøyet som stafettloggen blir ført i.
    .label = System for stafettloggen
    .hint = Verktøyet de fører stafettloggen i.
key-settings-issued-by = Kven som gir ut nettstaden: roller eller ord.
    .label = Gitt ut av
    .hint = Kven som gir ut nettstaden: ei rolle frå lista eller eigne ord. Til dømes: BTI-koordinatoren
    .item = utgivar
key-settings-maintained-by = Kven som held nettstaden ved like: roller eller ord.
    .label = Halden ved like av
    .hint = Kven som held nettstaden ved like: ei rolle frå lista eller eigne ord.
    .item = ansvarleg
key-settings-accessibility-statement = Adressa til tilgjengeerklæringa hos uustatus.no.
    .label = Tilgjengeerklæring
    .hint = Adressa til erklæringa hos uustatus.no.
key-settings-data-licence = Kva andre kan gjere med dei opne dataa: `"nlod-2.0"`, `"cc-by-4.0"` eller `"cc0-1.0"`. Utan lisens seier sida *Opne data* at han ikkje er oppgitt.
    .label = Lisens for opne data
    .hint = Kva andre kan gjere med dei opne dataa. Utan lisens seier sida Opne data at han ikkje er oppgitt.
key-settings-exit = Ei nøytral side ein annan stad, som `"https://www.yr.no/"`. På sider som seier noko til barn og unge, og på sider med `safe = true`, står det ein knapp som går dit med det same.
    .label = Nøytral side
    .hint = Ei nøytral side ein annan stad, til dømes https://www.yr.no/. Ein knapp på trygge sider og sider til barn og unge går rett dit.
key-settings-safety = Sida om korleis ein skjuler at ein har vore her: `"trygg-pa-nett"`. Ho står ved sida av knappen som går ut.
    .label = Om å skjule spor
    .hint = Sida om korleis ein skjuler at ein har vore her. Ho står ved sida av knappen som går ut.
key-settings-report-fault = Kontakten som tek imot melding om feil på nettstaden.
    .label = Meld feil til
    .hint = Kontakten som tek imot melding om feil på nettstaden.
key-settings-review = Kven som eig innhaldet, og kor ofte det skal gjennomgåast.
    .label = Gjennomgang
    .hint = Kven som eig innhaldet, og kor ofte det skal gjennomgåast.
key-settings-words = Dykkar eigne ord der dei er andre enn dei vanlege: `[words.step]`.
    .label = Eigne ord
    .hint = Ord de vil ha i staden for dei vanlege. Til dømes: Fjordvik-modellen i staden for BTI-modellen
    .item = ord
key-settings-phrases = Faste setningar på sidene som de vil ha annleis.
    .label = Eigne setningar
    .hint = Faste setningar på sidene som de vil ha annleis. Til dømes: Eg arbeider med barn og unge
    .item = setning
key-settings-look = Fargen og logoen til kommunen.
    .label = Utsjånad
    .hint = Fargen og logoen til kommunen.
key-settings-acute = Akuttåtvaringa: kven ein ringer, og kva som står til kvar lesar.
    .label = Akuttåtvaring
    .hint = Kven ein ringer, og kva som står til kvar lesar.
key-settings-settings = Stadene der barn er: `[settings.school]`.
    .label = Stader der barn er
    .hint = Til dømes: skule, barnehage og helsestasjon
    .item = stad
key-settings-questions = Spørsmål som kvar teneste skal svare på.
    .label = Spørsmål til tenestene
    .hint = Spørsmål som kvar teneste skal svare på. Til dømes: Kvar skriv de ned uroa?
    .item = spørsmål
key-settings-checks = Reglar som skal vere strengare eller mildare her, kvar med grunnen.
    .label = Endra reglar
    .hint = Reglar som skal vere strengare eller mildare her, kvar med grunnen.
    .item = regel
key-review-owner = Rolla som eig det som ikkje har ein annan eigar.
    .label = Vanleg eigar
    .hint = Rolla som eig det som ikkje har ein annan eigar. Til dømes: BTI-koordinator
key-review-every = Kor ofte innhaldet skal gjennomgåast: `"1 y"`.
    .label = Kor ofte
    .hint = Kor ofte innhaldet skal gjennomgåast. Til dømes: kvart år
key-word-forms-one = Ein: «steg».
    .label = Eintal
    .hint = Når det er éin eller eitt. Til dømes: steg
key-word-forms-the = Den bestemte: «steget».
    .label = Eintal, bestemt form
    .hint = Når alle veit kva for ein det gjeld. Til dømes: steget
key-word-forms-many = Fleire: «steg».
    .label = Fleirtal
    .hint = Når det er fleire. Til dømes: steg
key-word-forms-all = Alle, i bestemt form: «stega».
    .label = Fleirtal, bestemt form
    .hint = Når det gjeld alle saman. Til dømes: stega
key-word-forms-label = `"number"` når stega (eller nivåa) berre har nummer og ikkje noko ord. Der ei setning må ha eit ord, står det då «punkt» eller «del».
    .label = Ord eller nummer
    .hint = Vel nummer når stega (eller nivåa) berre har nummer og ikkje noko ord. Der ei setning må ha eit ord, står det då «punkt» eller «del».
key-look-primary = Hovudfargen: `"#1f5c4a"`. Han må vere mørk nok mot kvitt.
    .label = Hovudfarge
    .hint = Han må vere mørk nok mot kvitt.
key-look-logo = Logoen, ei fil i `images/`.
    .label = Logo
    .hint = Vel biletet med logoen.
key-look-logo-alt = Kva logoen viser, for den som ikkje ser han.
    .label = Kva logoen viser
    .hint = For den som ikkje ser logoen. Til dømes: Fjordvik kommune
key-acute-contacts = Kven ein ringer, i rekkjefølgje. Politiet med 112 må vere med.
    .label = Kven ein ringer
    .hint = I rekkjefølgja dei skal stå. Politiet med 112 må vere med.
    .item = kontakt
key-acute-line = Den korte teksten øvst på sidene: to linjer på mobil.
    .label = Kort tekst øvst
    .hint = Teksten øvst på sidene. Han skal få plass på to linjer på mobil.
key-acute-employee = Heile teksten til tilsette.
    .label = Til tilsette
    .hint = Heile teksten til tilsette: kven dei ringer, og kva dei gjer.
key-acute-guardian = Teksten til føresette. Trengst når nettstaden har sider til dei.
    .label = Til føresette
    .hint = Teksten til føresette. Trengst når nettstaden har sider til dei.
key-acute-young = Teksten til barn og unge. Trengst når nettstaden har sider til dei.
    .label = Til barn og unge
    .hint = Teksten til barn og unge. Trengst når nettstaden har sider til dei.
key-acute-translated-from = I ei omsetjing: merket til åtvaringa ho er laga av. Skriv `"?"`, så seier `betre check` kva det er. Når åtvaringa blir endra i grunnteksten, får du vite det.
    .label = Laga av
    .hint = Merket til åtvaringa som omsetjinga er laga av. betre seier kva det skal vere når omsetjinga er gammal.
key-setting-name = Namnet på staden: «Skule».
    .label = Namn på staden
    .hint = Til dømes: Skule
key-question-id = Id-en til spørsmålet. Tenesta svarar under `## { "{" }#id{ "}" }`.
    .label = Merke
    .hint = Eit kort ord for spørsmålet, til dømes kven-tek-saka. Tenesta svarar under ei overskrift med det same merket.
key-question-text = Spørsmålet slik lesaren ser det.
    .label = Spørsmål
    .hint = Slik lesaren ser det. Til dømes: Kven tek saka vidare?
key-rule-level = Kor streng regelen er: `"error"`, `"warning"` eller `"off"`.
    .label = Kor streng
    .hint = Om regelen skal gi ein feil eller ei åtvaring, eller vere slått av.
key-rule-reason = Grunnen, i éi setning.
    .label = Grunn
    .hint = Kvifor, i éi setning. Til dømes: gammal rettleiar under flytting

# Keys of a guide
key-guide-short = Éi setning om rettleiaren, til lister og kort.
    .label = Kort om rettleiaren
    .hint = Éi setning, til lister og kort. Til dømes: Frå den første undringa til hjelp frå fleire.
key-guide-audience = Kven rettleiaren er for.
    .label = Kven rettleiaren er for
    .hint = Til dømes: Alle som møter barn, unge og foreldre i arbeidet
key-guide-ages = Aldersgruppa: `"0-18"`.
    .label = Aldersgruppe
    .hint = Til dømes: 0-18
key-guide-services = Tenestene som bruker rettleiaren.
    .label = Tenester
    .hint = Tenestene som bruker rettleiaren.
    .item = teneste
key-guide-limits = Det tenestene ikkje skal gjere eller ta på seg.
    .label = Grenser for tenestene
    .hint = Det tenestene ikkje skal gjere eller ta på seg.
key-guide-is = Kva rettleiaren er.
    .label = Kva rettleiaren er
    .hint = Til dømes: Ei oppskrift på kva du gjer no, og kven som har ansvaret.
key-guide-is-not = Kva rettleiaren ikkje er.
    .label = Kva rettleiaren ikkje er
    .hint = Til dømes: Ikkje ein veg utanom meldeplikta.
key-guide-attachments = Verktøy og sider som høyrer til.
    .label = Vedlegg
    .hint = Verktøy og sider som høyrer til rettleiaren.
    .item = vedlegg
key-guide-link = Adressa til ein rettleiar som ligg ein annan stad.
    .label = Lenkje til rettleiaren
    .hint = Adressa, når rettleiaren ligg ein annan stad.
key-guide-status = `"draft"` (utkast) eller `"in-use"` (i bruk).
    .label = Status
    .hint = Om rettleiaren er eit utkast eller i bruk.
key-guide-acute = Spørsmålet om det hastar, som står aller først.
    .label = Om det hastar
    .hint = Spørsmålet som kjem aller først, og kva ein gjer om svaret er ja.
key-guide-groups = Overskrifter over eitt eller fleire nivå.
    .label = Grupper av nivå
    .hint = Overskrifter over eitt eller fleire nivå. Til dømes: Tiltak og oppfølging
    .item = gruppe
key-guide-responsible = Kven som har ansvaret for stega der ikkje noko anna står.
    .label = Kven har ansvaret
    .hint = Gjeld for stega der ikkje noko anna står.
    .item = ansvarleg
key-guide-holder = Rolla som held stafettpinnen på nivå der ikkje noko anna står.
    .label = Kven held stafettpinnen
    .hint = Rolla som held han på nivå der ikkje noko anna står.
    .item = rolle
key-guide-outcomes = Svar som gjeld på alle stega i rettleiaren.
    .label = Svar på alle steg
    .hint = Svar som gjeld på alle stega i rettleiaren. Til dømes: Mistanke om vald
    .item = svar
key-group-id = Id-en som nivåa viser til i `group`.
    .label = Merke
    .hint = Eit kort ord som nivåa viser til gruppa med. Til dømes: tiltak
key-group-title = Overskrifta over nivåa.
    .label = Overskrift
    .hint = Overskrifta over nivåa. Til dømes: Tiltak og oppfølging
key-group-text = Ein kort tekst under overskrifta.
    .label = Tekst under overskrifta
    .hint = Kort. Til dømes: Barnet og familien får hjelp, først hos dykk og så frå fleire om det trengst.
key-first-question-question = Spørsmålet: «Hastar det?»
    .label = Spørsmål
    .hint = Til dømes: Hastar det?
key-first-question-text = Kva ein gjer om svaret er ja.
    .label = Om svaret er ja
    .hint = Kva ein gjer då. Til dømes: Ring først, før du snakkar med heimen.

# Keys of a level
key-level-number = Nummeret, når det er eit anna enn det mappa har fremst.
    .label = Nummer
    .hint = Trengst berre når det er eit anna enn det mappa har fremst.
key-level-label = Det som skal stå i staden for «nivå» og nummeret.
    .label = I staden for nummeret
    .hint = Det som skal stå i staden for ordet nivå og nummeret. Til dømes: Ved sida av nivåa
key-level-short = Éi setning om nivået, til lister og kort.
    .label = Kort om nivået
    .hint = Éi setning, til lister og kort. Til dømes: Vi hentar inn den som kan det vi ikkje kan.
key-level-purpose = Målet med nivået.
    .label = Målet med nivået
    .hint = Til dømes: Å gi barnet rett hjelp frå fleire, utan at familien må fortelje alt på nytt.
key-level-acute = Eit spørsmål om det hastar, som står først på nivået: `acute = { "{" } question = "Er situasjonen akutt?", text = "[Ring først](@acute)." { "}" }`.
    .label = Er det akutt?
    .hint = Spørsmålet eller teksten som står først på nivået. Bruk det når nivået kan vere feil stad for den som har dårleg tid.
key-level-intro = Avsnitt som står føre stega.
    .label = Tekst føre stega
    .hint = Skriv kort, eitt avsnitt for kvart punkt. Det som er langt, står betre under stega.
    .item = avsnitt
key-level-when = Når ein er på dette nivået.
    .label = Når de er her
    .hint = Når ein er på dette nivået. Til dømes: Tiltaka hos dykk er ikkje nok.
key-level-leave = Når ein går vidare frå nivået.
    .label = Når de går vidare
    .hint = Når ein går vidare frå nivået. Til dømes: Måla er nådde.
key-level-group = Id-en til ei av gruppene i `guide.md`.
    .label = Gruppe
    .hint = Merket til gruppa nivået står under, slik det er i rettleiaren. Til dømes: tiltak
key-level-services-involved = Kor mange tenester som er med: `"2–3"`.
    .label = Kor mange tenester
    .hint = Kor mange tenester som er med. Til dømes: 2–3
key-level-responsible = Kven som har ansvaret for stega der steget ikkje seier noko anna.
    .label = Kven har ansvaret
    .hint = Gjeld for stega der steget ikkje seier noko anna.
    .item = ansvarleg
key-level-holder = Rolla som held stafettpinnen på nivået.
    .label = Kven held stafettpinnen
    .hint = Rolla som held han på dette nivået. Til dømes: stafetthaldar
    .item = rolle
key-level-consent = Kva samtykke som trengst på nivået: med ord, eller med dei same nøklane som i eit steg.
    .label = Samtykke
    .hint = Kva samtykke som trengst. Til dømes: Nytt samtykke før de nemner namnet på barnet for ei ny teneste.
    .item = samtykke
key-level-document = Kva ein skriv ned, og kvar.
    .label = Dokumentasjon
    .hint = Kva ein skriv ned, og kvar. Til dømes: Måla, i stafettloggen.
    .item = punkt
key-level-tools = Verktøya på nivået.
    .label = Verktøy
    .hint = Skjema, sjekklister og anna ein bruker på nivået.
    .item = verktøy
key-level-colour = Fargen på nivået: `"#1f5c4a"`.
    .label = Farge på nivået
key-level-word = Ord som er andre på dette nivået: `{ "{" } concern = "undring" { "}" }`.
    .label = Eigne ord på nivået
    .hint = Ord som er andre på dette nivået enn elles. Til dømes: undring i staden for uro
key-level-outside-flow = `true` når nivået står ved sida av løpet, til dømes individuell plan.
    .label = Nivået er utanfor løpet
    .hint = Det står då ved sida av dei andre nivåa. Til dømes: individuell plan
key-level-ends = Det som tek slutt når barnet kjem hit: `["relay-holder", "relay-log"]`.
    .label = Det som tek slutt
    .hint = Det som tek slutt når barnet kjem hit: rolla som stafetthaldar, stafettloggen eller begge.
    .item = avslutning
key-level-apply-to = Kven ein søkjer hos: ein kontakt, ei teneste eller ord.
    .label = Kven ein søkjer hos
    .hint = Ein kontakt, ei teneste, ei eining eller eigne ord. Til dømes: koordinerande eining
    .item = mottakar
key-level-targets = Målgrupper med kvar sitt mål og kvar sine svar. `{ "{" }show.targets{ "}" }` viser dei i ein tabell: på nivået, for alle nivåa i rettleiaren, eller på ei anna side.
    .label = Målgrupper
    .hint = Kvar gruppe har sitt mål og sine svar. Til dømes: Barn som skal byte skule
    .item = målgruppe
key-level-steps = Titlar på steg som ikkje har ei eiga fil.
    .label = Steg utan eiga fil
    .hint = Titlar på steg som ikkje har ei eiga fil. Til dømes: Samle alle
    .item = steg
key-level-outcomes = Svar som gjeld på alle stega på nivået.
    .label = Svar på alle steg
    .hint = Svar som gjeld på alle stega på nivået.
    .item = svar
key-level-words-concern = Ordet for uro på dette nivået: «undring».
    .label = Ord for uro
    .hint = Ordet for uro på dette nivået. Til dømes: undring
key-target-group-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn målgruppa att med dette merket. Du kan la det stå som det er.
key-target-group-group = Kven det gjeld.
    .label = Kven det gjeld
    .hint = Til dømes: Barn som skal byte barnehage, skule eller kommune medan dei får hjelp
key-target-group-goal = Målet for dei.
    .label = Mål
    .hint = Målet for dei. Til dømes: Hjelpa er på plass første dagen på den nye staden.
key-target-group-outcomes = Svara, og kvar dei fører.
    .label = Svar
    .hint = Svara, og kvar dei fører. Til dømes: Måla er nådde
    .item = svar

# Keys of a step
key-step-what = Kva som skal gjerast, i éi setning. Utan nøkkelen blir første linja i teksten brukt.
    .label = Kva de gjer
    .hint = Kva som skal gjerast, i éi setning. Er feltet tomt, blir første linja i teksten brukt.
key-step-responsible = Kven som har ansvaret for steget. Utan nøkkelen gjeld den nivået har, elles stafetthaldaren.
    .label = Kven har ansvaret
    .hint = Er feltet tomt, gjeld den nivået har, elles stafetthaldaren.
    .item = ansvarleg
key-step-tools = Verktøya ein treng: `["undringsnotat"]`.
    .label = Verktøy
    .hint = Verktøya ein treng i steget. Til dømes: undringsnotat
    .item = verktøy
key-step-deadline = Fristen: `{ "{" } within = "14 d", from = "undringa oppstod" { "}" }`.
    .label = Frist
    .hint = Kor lang tid steget kan ta. Til dømes: innan 14 dagar, rekna frå då undringa oppstod
key-step-consent = Samtykke ein må be om, og kva som skjer om svaret er nei.
    .label = Samtykke
    .hint = Samtykke ein må be om, og kva som skjer om svaret er nei.
    .item = samtykke
key-step-meeting = Møtet, når steget er eit møte, eller `"step:id"` når møtet er det same som i eit anna steg.
    .label = Møte
    .hint = Fyll ut når steget er eit møte. Er møtet det same som i eit anna steg, viser du til det steget.
key-step-child = Korleis barnet er med.
    .label = Korleis barnet er med
    .hint = Til dømes: Barnet vel om det vil vere med, og kor lenge.
    .item = punkt
key-step-guardians = Korleis dei føresette er med.
    .label = Korleis føresette er med
    .hint = Til dømes: Dei får saklista minst tre dagar før.
    .item = punkt
key-step-family = Korleis familien er med, når det er likt for barn og føresette.
    .label = Korleis familien er med
    .hint = Bruk dette feltet når det er likt for barn og føresette.
    .item = punkt
key-step-document = Kva ein skriv ned, og kvar.
    .label = Dokumentasjon
    .hint = Kva ein skriv ned, og kvar. Til dømes: I loggen: felles mål og dato for neste møte.
    .item = punkt
key-step-interpreter = Når ein skal bestille tolk, og korleis.
    .label = Tolk
    .hint = Når ein skal bestille tolk, og korleis. Til dømes: Bestill tolk for heile møtet.
key-step-only-if = Når steget gjeld berre nokre saker: vilkåret.
    .label = Berre når
    .hint = Vilkåret, når steget berre gjeld nokre saker. Til dømes: barnet har to heimar
key-step-outcomes = Svara på steget, og kvar dei fører. Utan svar går ein til neste steg.
    .label = Svar
    .hint = Svara på steget, og kvar dei fører. Utan svar går ein til neste steg.
    .item = svar
key-step-goto = Kvar steget fører når det berre finst éin veg: `"close"`.
    .label = Kvar steget fører
    .hint = Brukt når det berre finst éin veg. Til dømes: avslutt
    .item = veg
key-deadline-within = Innan kor lang tid: `"14 d"` eller `"same day"`.
    .label = Innan
    .hint = Kor lang tid ein har. Til dømes: 14 dagar eller same dag
key-deadline-at-most = Den lengste tida det kan ta: `"3 m"`.
    .label = Lengste tid
    .hint = Den lengste tida det kan ta. Til dømes: 3 månader
key-deadline-from = Kva fristen blir rekna frå.
    .label = Rekna frå
    .hint = Kva fristen blir rekna frå. Til dømes: samtykket er gitt
key-deadline-text = Fristen med ord, når tal ikkje er nok.
    .label = Fristen med ord
    .hint = Når tal ikkje er nok. Til dømes: Hastar det, møtest dei som kan, med det same.
key-deadline-set-by = Kven som har sett fristen: lova (`"law"`), eit nasjonalt råd (`"national"`), kommunen (`"municipality"`) eller tenesta sjølv (`"service"`). Sida med fristar viser det.
    .label = Kven har sett fristen
    .hint = Lova, eit nasjonalt råd, kommunen eller tenesta sjølv. Sida med fristar viser det.
key-consent-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn samtykket att med dette merket. Du kan la det stå som det er.
key-consent-to = Kva ein samtykkjer til: «opne stafettlogg».
    .label = Kva ein samtykkjer til
    .hint = Til dømes: opne stafettlogg
key-consent-from = Kven som samtykkjer: `["guardians", "young-15"]`.
    .label = Kven samtykkjer
    .hint = Alle som må seie ja. Til dømes: dei føresette, og den unge frå 15 år
    .item = person
key-consent-form = Skjemaet, eit verktøy.
    .label = Skjema
    .hint = Vel skjemaet for samtykket blant verktøya.
    .item = skjema
key-consent-no = Kvar ein går om svaret er nei: `"next"` eller `"step:id"`.
    .label = Om svaret er nei
    .hint = Kvar ein går då. Til dømes: neste steg
    .item = veg
key-consent-withdraw = Korleis ein trekkjer samtykket tilbake.
    .label = Å trekkje samtykket
    .hint = Korleis ein trekkjer samtykket tilbake. Til dømes: Sei frå til stafetthaldaren.
key-consent-only-if = Når samtykket berre trengst i nokre saker: vilkåret.
    .label = Berre når
    .hint = Vilkåret, når samtykket berre trengst i nokre saker. Til dømes: de nemner namnet på barnet
key-meeting-kind = Kva slags møte det er: «samtale».
    .label = Kva slags møte
    .hint = Til dømes: samtale eller samarbeidsmøte
key-meeting-purpose = Målet med møtet.
    .label = Målet med møtet
    .hint = Til dømes: Éin felles plan for barnet
key-meeting-calls = Kven som kallar inn.
    .label = Kven kallar inn
    .hint = Til dømes: stafetthaldar
    .item = innkallar
key-meeting-attends = Kven som er med.
    .label = Kven er med
    .hint = Til dømes: barnet, dei føresette og stafetthaldaren
    .item = deltakar
key-meeting-agenda = Saklista, eitt punkt for kvar sak.
    .label = Sakliste
    .hint = Eitt punkt for kvar sak. Til dømes: Kven gjer kva?
    .item = sak
key-meeting-absent = Korleis barnet blir høyrt når barnet ikkje er med.
    .label = Når barnet ikkje kjem
    .hint = Korleis barnet blir høyrt likevel. Til dømes: Stafetthaldaren har snakka med barnet same veka og les opp.
key-meeting-minutes = Kven som skriv referat, og kvar det blir lagra.
    .label = Referat
    .hint = Kven som skriv referat, og kvar det blir lagra. Til dømes: Stafetthaldaren, i loggen.
key-outcome-goto = Kvar svaret fører: `"next"`, `"close"`, `"level:2"` eller ei liste.
    .label = Kvar svaret fører
    .hint = Til dømes: neste steg, eit anna nivå eller avslutning. Svaret kan føre fleire stader.
    .item = veg
key-outcome-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn svaret att med dette merket. Du kan la det stå som det er.
key-outcome-answer = Svaret: «Uroa er der framleis».
    .label = Svar
    .hint = Til dømes: Uroa er der framleis
key-outcome-baton = Kven som held stafettpinnen til den neste har teke imot.
    .label = Kven held stafettpinnen
    .hint = Fram til den neste har teke imot. Til dømes: Stafetthaldaren held fram.
key-outcome-also = `true` når dette er noko ein òg kan vurdere, og ikkje sjølve vegen vidare.
    .label = Dette kjem i tillegg
    .hint = Svaret er noko ein òg kan vurdere, og ikkje sjølve vegen vidare.
key-party-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane kjenner det att på dette merket. Du kan la det stå som det er.
key-party-role = Ei rolle.
    .label = Rolle
    .hint = Til dømes: stafetthaldar
key-party-service = Ei teneste.
    .label = Teneste
key-party-contact = Ein kontakt.
    .label = Kontakt
key-party-arena = Ein samhandlingsarena.
    .label = Samhandlingsarena
key-party-unit = Ei eining.
    .label = Eining
key-party-text = Kven, med ord: «dei føresette».
    .label = Med eigne ord
    .hint = Kven det er, når det ikkje finst noko å velje. Til dømes: dei føresette
key-party-as = På kva måte: «saman med».
    .label = På kva måte
    .hint = Til dømes: saman med
key-party-for = For kva: «kartlegging».
    .label = For kva
    .hint = Til dømes: kartlegging
key-in-words-text = Orda som skal stå der det ikkje finst noko å vise til.
    .label = Med eigne ord
    .hint = Orda som skal stå der det ikkje finst noko å vise til. Til dømes: dei føresette

# Keys of a service
key-service-short = Éi setning om tenesta, til lister og kort.
    .label = Kort om tenesta
    .hint = Éi setning til lister og kort. Til dømes: Hjelper barn og familiar når omsorga sviktar eller blir for tung.
key-service-organisation = Kven som driv tenesta: `"municipal"`, `"shared"`, `"county"`, `"state"` eller `"private"`.
    .label = Kven driv tenesta
    .hint = Vel om tenesta er kommunal, interkommunal, fylkeskommunal, statleg eller privat.
key-service-audience = Kven tenesta er for.
    .label = Kven tenesta er for
    .hint = Éi setning eller to. Til dømes: Barn i barnehage og grunnskule, foreldra deira og dei tilsette.
key-service-ages = Aldersgruppa: `"0-18"`.
    .label = Aldersgruppe
    .hint = Alderen på barna tenesta er for. Til dømes: 0-18
key-service-levels = Kva tenesta gjer på kvart nivå: `{ "{" } 0 = "…", 1 = "…" { "}" }`.
    .label = Arbeid på kvart nivå
    .hint = Kva tenesta gjer, med éi setning for kvart nivå. Til dømes på nivå 0: Drøftar utan namn med alle som er usikre.
    .item = nivå
key-service-ways-in = Korleis ein kjem i kontakt: råd, drøfting, tilvising, melding.
    .label = Vegar inn til tenesta
    .hint = Korleis ein kjem i kontakt: råd, drøfting, tilvising eller melding. Lag éin for kvar måte.
    .item = veg inn
key-service-deadlines = Fristane tenesta har.
    .label = Fristar
    .hint = Lag éin for kvar frist. Til dømes kor raskt ein får det første møtet når det hastar.
    .item = frist
key-service-phases = Delane av arbeidet i tenesta, kvar med si tid.
    .label = Gangen i saka
    .hint = Delane av arbeidet, kvar med si tid. Til dømes: gjennomgang av meldinga, undersøking, tiltak
    .item = del
key-service-chain = Kven som melder til kven, ledd for ledd.
    .label = Kven melder til kven
    .hint = Vegen ei melding går, ledd for ledd. Til dømes frå den tilsette til styraren, og så til ressursteamet.
    .item = ledd
key-service-duties = Det tenesta må gjere.
    .label = Det tenesta må gjere
    .hint = Pliktene, ei for kvart punkt. Til dømes: Snakke med barnet i undersøkinga.
    .item = plikt
key-service-more = Anna tenesta tilbyr.
    .label = Anna tenesta tilbyr
    .hint = Det ein kan få i tillegg, eitt for kvart punkt. Til dømes: Rettleiing heime.
    .item = tilbod
key-service-parts = Delar av tenesta som ein når kvar for seg: to skular, seks grupper.
    .label = Delar av tenesta
    .hint = Lag éin for kvar gruppe eller stad som har si eiga oppgåve, sin eigen kontakt eller si eiga opningstid.
    .item = del av tenesta
key-service-contact = Kontakten til tenesta, ein id i `contacts.toml`.
    .label = Kontakt
    .hint = Vel kontakten til tenesta frå lista, gjerne éin for dagen og éin for vakta.
    .item = kontakt
key-service-hours = Når tenesta er open.
    .label = Når tenesta er open
    .hint = Dagar og klokkeslett. Til dømes: Måndag–fredag 08.00–15.30
key-service-law = Lovene tenesta følgjer, id-ar i `laws.toml`.
    .label = Lover
    .hint = Vel lovene tenesta følgjer. Til dømes: Barnevernslova
    .item = lov
key-service-measures = Tiltakstabellane til tenesta.
    .label = Tiltakstabellar
    .hint = Vel dei tiltakstabellane som høyrer til tenesta.
    .item = tiltakstabell
key-way-in-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn vegen inn att med dette merket. Du kan la det stå som det er.
key-way-in-kind = Slaget: `"advice"`, `"anonymous"`, `"discussion"`, `"referral"` eller `"report"`.
    .label = Kva slags kontakt
    .hint = Vel kva ein kjem for: råd, drøfting utan eller med namn, tilvising eller melding.
key-way-in-text = Korleis ein gjer det.
    .label = Slik gjer ein det
    .hint = Til dømes: Ring og drøft utan namn, gjerne tidleg.
key-way-in-form = Skjemaet, eit verktøy.
    .label = Skjema
    .hint = Vel skjemaet ein bruker, blant verktøya. La det stå tomt når det ikkje trengst noko skjema.
    .item = skjema
key-way-in-contact = Kven ein ringer eller skriv til.
    .label = Kven ein kontaktar
    .hint = Vel kven ein ringer eller skriv til.
    .item = kontakt
key-service-deadline-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn fristen att med dette merket. Du kan la det stå som det er.
key-service-deadline-text = Kva fristen gjeld.
    .label = Kva fristen gjeld
    .hint = Til dømes: Første møte når barnet ikkje kjem på skulen
key-service-deadline-within = Innan kor lang tid: `"1 w"`.
    .label = Innan kor lang tid
    .hint = Til dømes: 1 veke
key-service-deadline-at-most = Den lengste tida det kan ta: `"3 m"`.
    .label = Lengste tid
    .hint = Den lengste tida det kan ta. Til dømes: 3 månader
key-service-deadline-colour = Fargen, når fristen har ein. Då må `word` vere med.
    .label = Farge
    .hint = Vel ein farge berre når fristen har ein. Då må du òg skrive kva fargen betyr.
key-service-deadline-word = Kva fargen betyr: «Hastar».
    .label = Kva fargen betyr
    .hint = Eit kort ord. Til dømes: Hastar
key-service-deadline-set-by = Kven som har sett fristen: lova (`"law"`), eit nasjonalt råd (`"national"`), kommunen (`"municipality"`) eller tenesta sjølv (`"service"`). Sida med fristar viser det.
    .label = Kven sette fristen
    .hint = Vel lova, eit nasjonalt råd, kommunen eller tenesta sjølv. Sida med fristar viser det.
key-phase-id = Id-en. Teksten står under overskrifta med same id: `## Melding { "{" }#melding{ "}" }`.
    .label = Merket på overskrifta
    .hint = Same merket som overskrifta i teksten har. Slik finn delen teksten sin. Til dømes: melding
key-phase-title = Namnet på delen, når det er eit anna enn overskrifta.
    .label = Namnet på delen
    .hint = Trengst berre når namnet er eit anna enn overskrifta i teksten. Til dømes: Undersøking
key-phase-within = Innan kor lang tid: `"1 w"`.
    .label = Innan kor lang tid
    .hint = Til dømes: 1 veke
key-phase-at-most = Den lengste tida det kan ta: `"6 m"`.
    .label = Lengste tid
    .hint = Den lengste tida delen kan ta. Til dømes: 6 månader
key-phase-from = Kva tida blir rekna frå.
    .label = Tida blir rekna frå
    .hint = Til dømes: meldinga kom
key-phase-set-by = Kven som har sett fristen: lova (`"law"`), eit nasjonalt råd (`"national"`), kommunen (`"municipality"`) eller tenesta sjølv (`"service"`). Sida med fristar viser det.
    .label = Kven sette fristen
    .hint = Vel lova, eit nasjonalt råd, kommunen eller tenesta sjølv. Sida med fristar viser det.
key-phase-outcomes = Det delen kan ende med, og kvar kvart svar fører. `"next"` er den neste delen.
    .label = Det delen kan ende med
    .hint = Svara, og kvar dei fører. Til dømes: Meldinga blir lagd bort, eller ho skal undersøkjast.
    .item = svar
key-service-part-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn delen att med dette merket. Du kan la det stå som det er.
key-service-part-title = Namnet på delen.
    .label = Namn
    .hint = Til dømes: Mottaksteamet
key-service-part-text = Kva delen gjer, og for kven.
    .label = Kva delen gjer
    .hint = Til dømes: Tek imot alle meldingar og svarar på telefonen.
key-service-part-duties = Det delen må gjere.
    .label = Det delen må gjere
    .hint = Pliktene, ei for kvart punkt.
    .item = plikt
key-service-part-more = Anna delen tilbyr.
    .label = Anna delen tilbyr
    .hint = Det ein kan få i tillegg, eitt for kvart punkt.
    .item = tilbod
key-service-part-contact = Kontakten til delen, ein id i `contacts.toml`.
    .label = Kontakt
    .hint = Vel kontakten frå lista, når delen har ein eigen.
    .item = kontakt
key-service-part-hours = Når delen er open.
    .label = Når delen er open
    .hint = Dagar og klokkeslett, når dei er andre enn for resten av tenesta. Til dømes: Tysdag 12.00–18.00
key-link-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn leddet att med dette merket. Du kan la det stå som det er.
key-link-who = Kven som melder frå i dette leddet.
    .label = Kven melder frå
    .hint = Den eller dei som melder frå i dette leddet. Til dømes leiaren eller ressursteamet.
    .item = meldar
key-link-within = Innan kor lang tid: `"same day"`.
    .label = Innan kor lang tid
    .hint = Til dømes: same dag
key-link-set-by = Kven som har sett fristen: lova (`"law"`), eit nasjonalt råd (`"national"`), kommunen (`"municipality"`) eller tenesta sjølv (`"service"`). Sida med fristar viser det.
    .label = Kven sette fristen
    .hint = Vel lova, eit nasjonalt råd, kommunen eller tenesta sjølv. Sida med fristar viser det.
key-link-text = Kva dei gjer.
    .label = Kva dei gjer
    .hint = Til dømes: Seier frå til styraren når eit barn kan ha det utrygt.

# Keys of a tool
key-tool-short = Éi setning om verktøyet, til lister og kort.
    .label = Kort om verktøyet
    .hint = Éi setning til lister og kort. Til dømes: Eit kort notat om fråværet: kva vi ser, og kva eleven seier.
key-tool-kind = Slaget verktøy: `"form"`, `"checklist"`, `"conversation"` … Er det `"letter"` (eit brev), står ikkje teksten til den som skriv, på arket til utskrift.
    .label = Kva slags verktøy
    .hint = Vel det som passar best. Er det eit brev, står ikkje teksten til den som skriv, på arket til utskrift.
key-tool-file = Fila som kan lastast ned: `"files/samtykke.pdf"`.
    .label = Fil til nedlasting
    .hint = Vel fila lesaren kan laste ned, til dømes eit skjema i Word eller PDF.
key-tool-link = Adressa, når verktøyet ligg på ein annan nettstad.
    .label = Lenkje til verktøyet
    .hint = Når verktøyet ligg ein annan stad. Til dømes: https://www.udir.no
key-tool-access = `"open"` (for alle) eller `"staff"` (berre for tilsette).
    .label = Kven kan opne det
    .hint = Er det berre for tilsette, får lesaren vite at ein må logge inn som tilsett.
key-tool-settings = Stadene der det blir brukt: `["school"]`.
    .label = Kvar det blir brukt
    .hint = Vel stadene frå lista. Til dømes: Skule
    .item = stad
key-tool-audience = Kven det er for: `["employee", "guardian"]`.
    .label = Kven det er for
    .hint = Vel ei eller fleire grupper av lesarar, til dømes tilsette eller foreldre.
    .item = lesar
key-tool-send-to = Kven det utfylte skjemaet skal sendast til.
    .label = Kven får skjemaet
    .hint = Vel kven som får det utfylte skjemaet: ein kontakt, ei teneste eller ei rolle.
    .item = mottakar
key-tool-filled-in-by = Kven som fyller ut skjemaet.
    .label = Kven fyller ut skjemaet
    .hint = Vel til dømes ei rolle, eller skriv kven med ord: kontaktlæraren
    .item = rolle
key-tool-fields = Felta i eit skjema, som også blir eit ark til utskrift (PDF): `["Elevens namn", { "{" } text = "Kva uroar deg?" { "}" }]`.
    .label = Felt i skjemaet
    .hint = Det som skal fyllast ut. Av felta blir det òg eit ark til utskrift.
    .item = felt
key-tool-parts = Delar av skjemaet som ulike folk fyller ut.
    .label = Delar av skjemaet
    .hint = Bruk delar når ulike folk fyller ut kvar sin. Til dømes éin for eleven og éin for skulen.
    .item = del
key-field-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn feltet att med dette merket. Du kan la det stå som det er.
key-field-line = Eit felt på éi linje, med denne leieteksten.
    .label = Felt på éi linje
    .hint = Skriv leieteksten, når svaret er kort. Til dømes: Namnet på eleven
key-field-text = Eit stort felt til fritekst, med denne leieteksten.
    .label = Stort felt til fritekst
    .hint = Skriv leieteksten, når svaret treng plass. Til dømes: Kva uroar deg?
key-field-date = Eit felt til ein dato, med denne leieteksten.
    .label = Felt til ein dato
    .hint = Skriv leieteksten, når svaret er ein dato. Til dømes: Neste gong vi ser på det
key-field-tick = Spørsmålet over ruter til å krysse av i.
    .label = Spørsmål med ruter
    .hint = Spørsmålet over rutene ein kryssar av i. Til dømes: Ser vi eit mønster?
key-field-options = Det ein kan krysse av for.
    .label = Svar å krysse av
    .hint = Det ein kan krysse av for, eitt svar for kvar rute. Til dømes: Visse dagar
    .item = svar
key-field-beside = `true` når feltet skal stå ved sida av det førre.
    .label = Same linje som førre
    .hint = Dei to felta kjem då på same linje. Til dømes klassen ved sida av namnet.
key-part-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn delen att med dette merket. Du kan la det stå som det er.
key-part-title = Overskrifta over delen.
    .label = Overskrift
    .hint = Det som står over delen. Til dømes: Eleven seier
key-part-filled-in-by = Kven som fyller ut delen.
    .label = Kven fyller ut delen
    .hint = Vel til dømes ei rolle, eller skriv kven med ord: kontaktlæraren og leiaren
    .item = rolle
key-part-fields = Felta i delen.
    .label = Felt i delen
    .hint = Det som skal fyllast ut i denne delen.
    .item = felt

# Keys of measures
key-measure-table-short = Éi setning om tabellen, til lister og kort.
    .label = Kort om tabellen
    .hint = Éi setning til lister og kort. Til dømes: Råd, grupper og praktisk hjelp til foreldre og heile familien.
key-measure-table-columns = Kva kolonnane i reknearket eller CSV-fila betyr, når dei har andre namn: `columns = { "{" } "Navn på tiltaket" = "namn", "Merknad" = "-" { "}" }`. Ein kolonne med `-` blir ikkje vist.
    .label = Kva kolonnane betyr
    .hint = Skriv kva kolonnane i reknearket er, når dei har andre namn enn dei vanlege. Ein kolonne med bindestrek blir ikkje vist.
    .item = kolonne
key-measure-table-measures = Tiltaka, eitt for kvar rad.
    .label = Tiltak
    .hint = Tiltaka i tabellen, eitt for kvar rad.
    .item = tiltak
key-measure-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn tiltaket att med dette merket. Du kan la det stå som det er.
key-measure-title = Namnet på tiltaket.
    .label = Namnet på tiltaket
    .hint = Til dømes: Frukostklubb
key-measure-description = Kva tiltaket er.
    .label = Kva tiltaket er
    .hint = Kort, med vanlege ord. Til dømes: Brødskive, frukt og ein vaksen ved bordet før første time.
key-measure-group = Kven tiltaket er for.
    .label = Kven tiltaket er for
    .hint = Til dømes: Elevar som går åleine i friminutta
key-measure-ages = Aldersgruppa: `"6–12"`.
    .label = Aldersgruppe
    .hint = Til dømes: 6–12
key-measure-levels = Nivåa det høyrer til: `[1, 2]`.
    .label = Nivå
    .hint = Nivåa tiltaket høyrer til, med tal. Til dømes: 1 og 2
    .item = nivå
key-measure-arena = Kvar tiltaket blir gitt.
    .label = Kvar tiltaket blir gitt
    .hint = Til dømes: Helsestasjonen
key-measure-service = Tenesta som har ansvaret, ein id eller ord.
    .label = Kven har ansvaret
    .hint = Vel tenesta eller eininga frå lista, eller skriv kven med ord.
    .item = teneste
key-measure-when = Når det blir gitt.
    .label = Når tiltaket blir gitt
    .hint = Til dømes: Kvar skuledag før første time
key-measure-duration = Kor lenge det varer.
    .label = Kor lenge det varer
    .hint = Til dømes: 6 veker
key-measure-prevention = `"universal"` (for alle), `"selective"` (grupper med risiko) eller `"indicated"` (enkeltbarn).
    .label = Førebygging
    .hint = Vel om tiltaket er for alle, for grupper med risiko eller for enkeltbarn.
key-measure-risk = Risikofaktoren det verkar mot.
    .label = Risikofaktor
    .hint = Risikofaktoren tiltaket verkar mot. Til dømes: Fråvær
key-measure-theme = Temaet det høyrer til.
    .label = Tema
    .hint = Temaet tiltaket høyrer til. Til dømes: Vener
key-measure-evidence = Kva ein veit om verknaden.
    .label = Kunnskap om verknaden
    .hint = Kva ein veit om kor godt tiltaket verkar. Til dømes: Noko støtte i forsking
key-measure-cost = Kva det kostar.
    .label = Kva det kostar
    .hint = Til dømes: Gratis for familien
key-measure-how = Korleis ein får det.
    .label = Slik får ein det
    .hint = Til dømes: Møt opp. Ingen påmelding.
key-measure-link = Ei nettadresse med meir.
    .label = Nettadresse
    .hint = Ei side der det står meir om tiltaket. Til dømes: https://www.udir.no

# Keys of arenas, roles and units
key-arena-short = Éi setning om arenaen, til lister og kort.
    .label = Kort om arenaen
    .hint = Éi setning til lister og kort. Til dømes: Det felles bordet i kommunen, der alle tenestene sit.
key-arena-system = `true` når saker om grupper og system blir tekne opp der.
    .label = Tek opp systemsaker
    .hint = Kryss av når saker om grupper og system blir tekne opp der. Sida viser det.
key-arena-individual = `true` når saker om enkeltbarn blir tekne opp der.
    .label = Tek opp enkeltsaker
    .hint = Kryss av når saker om enkeltbarn blir tekne opp der. Sida viser det.
key-arena-mandate = Kva arenaen skal gjere, og kva han kan avgjere.
    .label = Mandat
    .hint = Kva arenaen skal gjere, og kva han kan avgjere. Til dømes: Gi råd når ei teneste står fast.
key-arena-participants = Kven som er med.
    .label = Kven er med
    .hint = Roller, tenester og andre som møtest der. Til dømes: PPT
    .item = deltakar
key-arena-frequency = Kor ofte dei møtest.
    .label = Kor ofte dei møtest
    .hint = Til dømes: Første torsdag i månaden, 08.30–10.30
key-arena-procedure = Korleis ein melder inn ei sak.
    .label = Melde inn ei sak
    .hint = Korleis ein melder inn ei sak. Til dømes: Ring BTI-koordinatoren seinast tre dagar før.
key-arena-consent = Kva samtykke som trengst.
    .label = Samtykke
    .hint = Kva samtykke som trengst. Til dømes: Kom utan namn, eller med skriftleg samtykke frå heimen.
key-arena-agenda = Saklista, eitt punkt for kvar sak.
    .label = Saksliste
    .hint = Eitt punkt for kvar sak. Til dømes: Kva er prøvd?
    .item = punkt
key-arena-minutes = Kven som skriv referat, og kvar det blir lagra.
    .label = Referat
    .hint = Kven som skriv referatet, og kvar det blir lagra. Til dømes: Leiaren skriv. Referatet ligg i saksarkivet.
key-role-description = Kva rolla er, i éi setning.
    .label = Kva rolla er
    .hint = Éi setning. Til dømes: Held i trådane, og har stafettpinnen til ein annan har sagt ja.
key-role-held-by = Kven som kan ha rolla.
    .label = Kven kan ha rolla
    .hint = Til dømes: Ein tilsett som familien har tillit til. Skriv aldri namnet på ein person.
    .item = punkt
key-holder-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn punktet att med dette merket. Du kan la det stå som det er.
key-holder-role = Ei rolle.
    .label = Rolle
    .hint = Vel rolla frå lista.
key-holder-service = Ei teneste.
    .label = Teneste
    .hint = Vel tenesta frå lista.
key-holder-contact = Ein kontakt.
    .label = Kontakt
    .hint = Vel kontakten frå lista.
key-holder-unit = Ei eining.
    .label = Eining
    .hint = Vel eininga frå lista.
key-holder-text = Kven, med ord. Saman med noko frå lista er det det som skal seiast i tillegg.
    .label = Med ord
    .hint = Til dømes: Ein tilsett som familien har tillit til
key-role-levels = Nivåa der rolla finst: `[1, 2, 3]`.
    .label = Nivå
    .hint = Nivåa der rolla finst, med tal. Til dømes: 1, 2 og 3
    .item = nivå
key-role-from = Kvar rolla kjem frå, til dømes ei lov.
    .label = Kvar rolla kjem frå
    .hint = Til dømes ei lov, eller: BTI-modellen, vedteken av kommunen.
key-role-national = Nasjonal rettleiing, gjerne med lenkje.
    .label = Nasjonal rettleiing
    .hint = Det som er sagt nasjonalt om rolla, gjerne med lenkje. Til dømes ein rettleiar frå Helsedirektoratet.
    .item = rettleiing
key-role-local = Rettleiing i kommunen.
    .label = Rettleiing i kommunen
    .hint = Det som gjeld hos dykk. Til dømes: Alle nye stafetthaldarar får ein time opplæring.
    .item = rettleiing
key-role-tasks = Oppgåvene, ei for kvart punkt.
    .label = Oppgåver
    .hint = Ei oppgåve for kvart punkt. Til dømes: Kalle inn til møte og skrive referat.
    .item = oppgåve
key-role-ends-when = Når rolla tek slutt.
    .label = Når rolla tek slutt
    .hint = Til dømes: Måla er nådde, eller ein annan har sagt ja til å ta over.
key-unit-short = Éi setning om eininga, til lister og kort.
    .label = Kort om eininga
    .hint = Éi setning til lister og kort. Til dømes: Barneskule i sentrum, 310 elevar og SFO.
key-unit-kind = Kva slags stad det er, ein id frå `[settings]` i `site.toml`: `"school"`.
    .label = Kva slags stad
    .hint = Vel ein av stadene i innstillingane. Til dømes: Skule
key-unit-leader = Kontakten til leiaren, eller ord.
    .label = Leiar
    .hint = Vel kontakten til leiaren frå lista, eller skriv med ord. Til dømes: Rektor. Ring kontoret.
    .item = kontakt
key-unit-bti-contact = BTI-kontakten på staden, ein kontakt eller ord.
    .label = BTI-kontakt
    .hint = Vel ein kontakt frå lista, eller skriv med ord. Til dømes: Sosiallæraren. Ring kontoret.
    .item = BTI-kontakt
key-unit-nurse = Helsesjukepleiaren og dagane: `{ "{" } contact = "helsestasjon", days = "tysdag" { "}" }`.
    .label = Helsesjukepleiar
    .hint = Kontakten til helsesjukepleiaren, og dagane ho eller han er på eininga.
key-unit-ppt = Kontakten i PPT og dagane.
    .label = PPT
    .hint = Kontakten i PPT, og dagane PPT er på eininga.
key-unit-team = Ressursteamet, ein samhandlingsarena.
    .label = Ressursteam
    .hint = Vel ressursteamet blant samhandlingsarenaene.
    .item = team
key-visit-contact = Kontakten, ein id i `contacts.toml`.
    .label = Kontakt
    .hint = Vel kontakten ein ringer, frå lista.
key-visit-text = Kven det er, med ord.
    .label = Kven det er
    .hint = Skriv det med ord, når du ikkje vel ein kontakt. Til dømes: Helsesjukepleiaren på skulen
key-visit-days = Dagane dei er der: «tysdag og torsdag».
    .label = Dagar
    .hint = Dagane dei er der. Til dømes: tysdag og torsdag

# Keys of situations and pages
key-situation-short = Éi setning om situasjonen, til lister og kort.
    .label = Kort om situasjonen
    .hint = Éi setning til lister og kort. Til dømes: Skulen og barnehagen har plikt til å handle med ein gong.
key-situation-reader = Kven som kan vere i situasjonen: `["guardian"]`.
    .label = Kven er i situasjonen
    .hint = Vel ei eller fleire grupper av lesarar som kan vere i situasjonen, til dømes foreldre.
    .item = lesar
key-situation-ages = Alderen på barnet: `"6–16 år"`.
    .label = Alderen på barnet
    .hint = Til dømes: 6–16 år
key-situation-settings = Stadene det gjeld: `["school"]`.
    .label = Stader det gjeld
    .hint = Vel stadene frå lista. Til dømes: Skule
    .item = stad
key-situation-urgency = Kor mykje det hastar: `"acute"`, `"today"`, `"soon"` eller `"calm"`.
    .label = Kor mykje det hastar
    .hint = Vel kor snart nokon må gjere noko: no, i dag, denne veka, eller når det er tid til å tenkje.
key-situation-signs = Teikna ein kan sjå, eitt for kvart punkt.
    .label = Teikn
    .hint = Det ein kan sjå, eitt teikn for kvart punkt. Til dømes: Barnet er åleine i friminutta.
    .item = teikn
key-titles-young = Tittelen for barn og unge: `"Eg blir mobba"`.
    .label = Tittel for unge
    .hint = Med orda til barn og unge. Til dømes: Eg blir mobba
key-titles-guardian = Tittelen for foreldre: `"Barnet mitt blir mobba"`.
    .label = Tittel for foreldre
    .hint = Med orda til foreldra. Til dømes: Barnet mitt blir mobba
key-titles-neighbour = Tittelen for naboar, vener og slekt.
    .label = Tittel for naboar
    .hint = Med orda til naboar, vener og slekt. Til dømes: Eit barn eg kjenner, blir mobba
key-situation-first = Det første ein gjer.
    .label = Det første ein gjer
    .hint = Til dømes: Stopp det du ser, og sei frå til rektor eller styrar same dag.
key-situation-step = Steget eller nivået ein byrjar på.
    .label = Steg å byrje på
    .hint = Vel steget eller nivået i rettleiaren som ein byrjar på.
    .item = steg
key-situation-tools = Verktøy som hjelper.
    .label = Verktøy
    .hint = Vel verktøy som hjelper i situasjonen, til dømes ein samtalerettleiar.
    .item = verktøy
key-situation-services = Tenester som hjelper.
    .label = Tenester
    .hint = Vel tenester som hjelper i situasjonen. Til dømes: Skulehelsetenesta
    .item = teneste
key-situation-measures = Tiltakstabellar som hjelper.
    .label = Tiltakstabellar
    .hint = Vel tiltakstabellar som hjelper i situasjonen. Til dømes: Tiltak i skulen
    .item = tiltakstabell
key-page-lead = Ei eller to setningar øvst på sida.
    .label = Innleiing
    .hint = Ei eller to setningar øvst på sida, om kva lesaren finn der.
key-news-date = Dagen nyhendet er frå: `"2026-11-20"`. Det nyaste står øvst.
    .label = Dag
    .hint = Dagen nyhendet er frå. Skal det vente til ein dag, så bruk «Gjeld frå».
key-news-short = Éi setning om nyhendet, til framsida og lista.
    .label = Kort om nyhendet
    .hint = Éi setning til framsida og lista. Til dømes: I januar er det kurs for nye stafetthaldarar.
key-page-audience = Kven sida er for: `["guardian", "young"]`.
    .label = Kven sida er for
    .hint = Vel ei eller fleire grupper av lesarar, til dømes foreldre eller barn og unge.
    .item = lesar
key-listing-lead = Ei eller to setningar øvst på oversikta.
    .label = Innleiing
    .hint = Ei eller to setningar øvst på oversikta. Til dømes: Kven gjer kva, frå den første undringa?
key-listing-order = Id-ar i den rekkjefølgja dei skal visast. Resten kjem etter.
    .label = Rekkjefølgje
    .hint = Det som skal stå først, i den rekkjefølgja det skal visast. Resten kjem etter.
    .item = oppføring
key-listing-columns = Kva felt oversikta viser av kvar, i den rekkjefølgja: `["held_by", "levels"]`.
    .label = Opplysningar som blir viste
    .hint = Kva oversikta viser om kvar, i den rekkjefølgja. Til dømes kven som kan ha rolla, og på kva nivå.
    .item = opplysning
key-listing-heads = Eigne overskrifter over felta: `{ "{" } held_by = "Kven" { "}" }`.
    .label = Eigne overskrifter
    .hint = Det som skal stå over opplysningane, når du vil ha eigne ord. Til dømes: Kven
    .item = overskrift
key-listing-groups = Kontaktar som ein leitar etter saman, i `contacts.md`: `[[groups]]` med tittel og kontaktar. Naudnummera står over, og dei som ikkje er med, under.
    .label = Grupper av kontaktar
    .hint = Kontaktar ein leitar etter saman. Naudnummera står over gruppene, og dei som ikkje er med i nokon, står under.
    .item = gruppe
key-need-id = Ein id, så ei omsetjing kan gi gruppa tittel.
    .label = Fast merke
    .hint = Omsetjingane finn gruppa att med dette merket og kan gi ho tittel. Du kan la det stå som det er.
key-need-title = Overskrifta, med orda til den som leitar: «Når du vil snakke med nokon».
    .label = Overskrift
    .hint = Med orda til den som leitar. Til dømes: Når du vil snakke med nokon
key-need-contacts = Kontaktane, i den rekkjefølgja dei skal stå. Høgst sju får plass utan at ein må leite.
    .label = Kontaktar
    .hint = Vel kontaktane i den rekkjefølgja dei skal stå. Høgst sju får plass utan at ein må leite.
    .item = kontakt
key-need-web-only = `true` når gruppa berre skal stå på nettsida, og ikkje på arket som familiane får med heim.
    .label = Berre på nettsida
    .hint = Gruppa blir ikkje med på arket som familiane får med heim.

# Keys of facts
key-contact-name = Namnet på tenesta, aldri på ein person.
    .label = Namnet på tenesta
    .hint = Namnet på tenesta, aldri på ein person. Til dømes: Barnevernet
key-contact-phone = Telefonnummeret, mellom hermeteikn: `"116 111"`.
    .label = Telefon
    .hint = Nummeret ein ringer. Til dømes: 116 111
key-contact-email = E-postadressa til tenesta.
    .label = E-post
    .hint = Adressa til tenesta, ikkje til ein person. Til dømes: postmottak@fjordvik.example
key-contact-hours = Når nokon svarar. Skriv dagar og klokkeslett, så blir det ein tabell, og dagane kjem på språket til lesaren: `"Måndag–fredag 08.00–15.30, heilagdagar stengt"`. Anna står som du skriv det.
    .label = Når nokon svarar
    .hint = Dagar og klokkeslett blir ein tabell på språket til lesaren. Til dømes: Måndag–fredag 08.00–15.30, heilagdagar stengt
key-contact-always-open = `true` når nokon svarar heile døgnet.
    .label = Svarar heile døgnet
    .hint = Då står det «heile døgnet» i staden for dagar og klokkeslett.
key-contact-sms = Eit nummer som tek imot tekstmeldingar, `"00 00 00 00"`, eller med eiga tid: `{ "{" } number = "00 00 00 00", hours = "Måndag–fredag 08.00–15.00" { "}" }`.
    .label = SMS
    .hint = Eit nummer som tek imot tekstmeldingar, med eiga tid om det trengst.
key-contact-chat = Adressa til ein chat, `"https://…"`, eller med eiga tid: `{ "{" } link = "https://…", hours = "Kvar dag 16.00–22.00" { "}" }`.
    .label = Chat
    .hint = Adressa til ein chat, med eiga tid om det trengst.
key-contact-when-closed = Kontakten som svarar når denne har stengt, ein id i `contacts.toml`.
    .label = Når det er stengt
    .hint = Vel kontakten som svarar når denne har stengt. Til dømes: Barnevernsvakta
key-sms-number = Nummeret, mellom hermeteikn.
    .label = Nummer for SMS
    .hint = Nummeret ein sender meldinga til. Til dømes: 00 00 00 00
key-sms-hours = Når nokon svarar på meldingar, om det er til andre tider enn på telefon.
    .label = Opningstid for SMS
    .hint = Når nokon svarar på meldingar, om det er til andre tider enn på telefon. Til dømes: Måndag–fredag 08.00–15.00
key-chat-link = Adressa, som `"https://www.116111.no/"`.
    .label = Adressa til chatten
    .hint = Nettadressa til chatten. Til dømes: https://www.116111.no/
key-chat-hours = Når nokon svarar i chatten.
    .label = Opningstid for chatten
    .hint = Når nokon svarar i chatten. Til dømes: Kvar dag 16.00–22.00
key-contact-note = Noko ein bør vite før ein ringer.
    .label = Før ein ringer
    .hint = Noko ein bør vite før ein ringer. Til dømes: Gratis. Du treng ikkje seie kva du heiter.
key-contact-scope = Kven kontakten er til for: `"local"`, `"regional"` eller `"national"`. Utan han er kontakten kommunen sin eigen, om nummeret ikkje er kjent som nasjonalt.
    .label = Kven kontakten er for
    .hint = Vel kommunen, fleire kommunar eller heile landet. Vel du ikkje noko, gjeld kommunen, om nummeret ikkje er kjent som nasjonalt.
key-term-forms = Måtane ordet blir skrive på. Den første står i lista: `["PPT"]`.
    .label = Skrivemåtar
    .hint = Måtane ordet blir skrive på i tekstane. Den første står i lista. Til dømes: PPT
    .item = skrivemåte
key-term-text = Forklaringa, i éi eller to setningar.
    .label = Forklaring
    .hint = Kva ordet betyr, i éi eller to setningar.
key-term-see = Sida der ein kan lese meir.
    .label = Sjå òg
    .hint = Vel sida der ein kan lese meir om ordet.
    .item = side
key-right-age = Alderen retten gjeld frå, i år: `15`. Utan nøkkelen gjeld han alle.
    .label = Alder
    .hint = Alderen retten gjeld frå, i år. Til dømes: 15. La feltet stå tomt når retten gjeld alle.
key-right-text = Kva retten går ut på.
    .label = Kva retten er
    .hint = Éi setning eller fleire. Til dømes: Du har rett til å seie kva du meiner om alt som gjeld deg.
key-right-law = Lovene han står i, id-ar i `laws.toml`.
    .label = Lover
    .hint = Vel lovene retten står i. Til dømes: Barnevernslova
    .item = lov
key-law-place-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn staden att med dette merket. Du kan la det stå som det er.
key-law-place-law = Lova, ein id i `laws.toml`.
    .label = Lov
    .hint = Vel lova. Til dømes: Barnevernslova
key-law-place-at = Staden i lova: `"§ 12-4"`. Hos Lovdata fører lenkja rett til paragrafen.
    .label = Paragraf
    .hint = Staden i lova, når det ikkje er heile. Til dømes: § 12-4
key-law-short = Det korte namnet: «opplæringslova».
    .label = Kort namn
    .hint = Det korte namnet på lova. Til dømes: opplæringslova
key-law-kind = Kva det er: lov (`"law"`), forskrift (`"regulation"`), rettleiing (`"guideline"`) eller rundskriv (`"circular"`).
    .label = Kva det er
    .hint = Ei lov eller forskrift bind tenesta. Ei rettleiing eller eit rundskriv seier korleis ho bør gjere det.
key-law-publisher = Kven som har gitt det ut: «Helsedirektoratet».
    .label = Utgivar
    .hint = Til dømes: Helsedirektoratet
key-law-lang = Språket det er skrive på: `"nb"`. Dei som les sida på eit anna språk, får vite det.
    .label = Språk
    .hint = Forkortinga for språket. Til dømes: nb
key-law-year = Året lova er frå.
    .label = År
    .hint = Året lova er frå. Til dømes: 2021
key-law-at = Adressa der ho kan lesast: `"https://lovdata.no/…"`.
    .label = Adressa til lovteksten
    .hint = Der lova kan lesast. Til dømes: https://lovdata.no/lov/2021-06-18-97
key-law-link = Ei nettside som forklarer lova.
    .label = Side som forklarer lova
    .hint = Adressa til ei nettside som forklarer lova. Til dømes: https://www.udir.no
key-law-published = Dagen ho vart kunngjord.
    .label = Kunngjord
    .hint = Dagen lova vart kunngjord.
key-law-updated = Dagen ho sist vart endra.
    .label = Sist endra
    .hint = Dagen lova sist vart endra.
key-law-in-force = Dagen ho byrja å gjelde.
    .label = I kraft frå
    .hint = Dagen lova byrja å gjelde.
key-ladder-rungs = Trinna, eitt for kvart `[[rungs]]`.
    .label = Trinn
    .hint = Eit trinn for kvar gong det skal gjerast noko nytt. Til dømes etter tre dagar og etter seks dagar.
    .item = trinn
key-ladder-heads = Det kommunen kallar kolonnane. Med desse blir trappa vist som ein tabell: `heads = { "{" } when = "Fråvær", what = "Tiltak" { "}" }`.
    .label = Namn på kolonnane
    .hint = Fyll ut når de vil ha trappa som tabell, med dykkar eigne ord over kolonnane.
key-ladder-fill-in = Kolonnar som blir fylte ut for hand på papir: `["Dato", "Signatur"]`.
    .label = Kolonnar til å fylle ut
    .hint = Namna på tomme kolonnar på arket som blir skrive ut. Til dømes: Dato
    .item = kolonne
key-ladder-heads-when = Over kolonnen om når trinnet gjeld.
    .label = Når
    .hint = Til dømes: Fråvær
key-ladder-heads-what = Over kolonnen om kva som skal gjerast.
    .label = Kva
    .hint = Til dømes: Tiltak
key-ladder-heads-who = Over kolonnen om kven som gjer det.
    .label = Kven
    .hint = Til dømes: Ansvarleg
key-ladder-heads-why = Over kolonnen om kvifor.
    .label = Kvifor
    .hint = Til dømes: Grunn
key-ladder-heads-follow-up = Over kolonnen om når ein ser på det igjen.
    .label = Oppfølging
    .hint = Til dømes: Ny vurdering
key-rung-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn trinnet att med dette merket. Du kan la det stå som det er.
key-rung-when = Når trinnet gjeld: «etter tre dagar».
    .label = Når trinnet gjeld
    .hint = Til dømes: etter tre dagar
key-rung-follow-up = Kor snart ein ser på det igjen: `"1 w"`.
    .label = Følg opp etter
    .hint = Kor lang tid det går før ein ser på det igjen. Til dømes: 1 veke
key-rung-what = Kva som skal gjerast.
    .label = Kva som skal gjerast
    .hint = Til dømes: Ring heim i første time og finn ut kvar eleven er.
key-rung-who = Kven som gjer det.
    .label = Kven gjer det
    .hint = Vel til dømes ei rolle, eller skriv kven med ord: kontaktlæraren
    .item = ansvarleg
key-rung-why = Kvifor ein gjer det.
    .label = Kvifor ein gjer det
    .hint = Til dømes: Det er lettare å snu når det har vart kort.
key-plan-short = Éi setning om planen, til lister og kort.
    .label = Kort om planen
    .hint = Éi setning til lister og kort. Til dømes: Det som kjem att kvart år, frå august til juni.
key-plan-shape = Korleis planen er teikna: som liste (`"list"`), som årshjul (`"wheel"`) eller som tidslinje (`"timeline"`).
    .label = Korleis planen er teikna
    .hint = Eit årshjul passar for det som kjem att kvart år. Ei tidslinje passar for eit arbeid med fasar og milepælar.
key-plan-first-month = Månaden året i planen byrjar med: `8` for eit skuleår.
    .label = Første månad
    .hint = Nummeret på månaden året i planen byrjar med. Til dømes: 8 for eit skuleår
key-plan-columns = Kva kolonnane i reknearket eller CSV-fila betyr, når dei har andre namn: `columns = { "{" } "Kva skjer" = "kva", "Merknad" = "-" { "}" }`. Ein kolonne med `-` blir ikkje vist.
    .label = Kva kolonnane betyr
    .hint = Skriv kva kolonnane i reknearket er, når dei har andre namn enn dei vanlege. Ein kolonne med bindestrek blir ikkje vist.
    .item = kolonne
key-plan-items = Hendingane, ei for kvart `[[items]]`.
    .label = Hendingar
    .hint = Det som står i planen, éi hending for kvart punkt. Til dømes eit møte eller eit kurs.
    .item = hending
key-plan-item-id = Id-en, berre til omsetjingar.
    .label = Fast merke
    .hint = Omsetjingane finn hendinga att med dette merket. Du kan la det stå som det er.
key-plan-item-date = Dagen eller månaden: `"2026-03-15"`, `"2026-03"`, `"2026-03/2026-04"`. Utan år, `"--03-15"` eller `"--03"`, er det kvart år.
    .label = Dag eller månad
    .hint = Ein dag, ein månad eller eit tidsrom. Til dømes: 2026-03-15, 2026-03 eller 2026-03/2026-04. Kvart år: --03-15 eller --03
key-plan-item-time = Klokkeslettet: `"10:00-12:00"`, eller ei liste.
    .label = Klokkeslett
    .hint = Når på dagen det er. Til dømes: 10:00-12:00
    .item = klokkeslett
key-plan-item-what = Kva som skjer.
    .label = Kva som skjer
    .hint = Til dømes: Opplæring for nye stafetthaldarar
key-plan-item-phase = Fasen det høyrer til.
    .label = Fase
    .hint = Fasen hendinga høyrer til. Til dømes: Oppstart

# What can be chosen in forms
choice-situation-urgency-acute = Hastar no
choice-today = I dag
choice-soon = Denne veka
choice-calm = Tid til å tenkje
choice-advice = Råd
choice-anonymous = Anonym drøfting
choice-discussion = Drøfting med namn
choice-referral = Tilvising eller søknad
choice-report = Melding
choice-all = Alle sidene
choice-some = Berre dei omsette sidene
choice-draft = Utkast
choice-in-use = I bruk
choice-employee = Tilsette
choice-guardian = Foreldre og føresette
choice-young = Barn og unge
choice-leader = Leiarar
choice-neighbour = Naboar, vener og slekt
choice-error = Feil
choice-warning = Åtvaring
choice-off = Av
choice-form = Skjema
choice-template = Mal
choice-checklist = Sjekkliste
choice-scale = Skala
choice-signs = Teikn å sjå etter
choice-factors = Risiko- og vernefaktorar
choice-conversation = Samtalerettleiar
choice-consent = Samtykke
choice-letter = Brev
choice-tool-kind-law = Lov
choice-tool-kind-system = Digitalt system
choice-guardians = Dei føresette
choice-young-15 = Den unge sjølv, frå 15 år
choice-young-16 = Den unge sjølv, frå 16 år
choice-child = Barnet
choice-adult = Den vaksne sjølv
choice-deadline-set-by-law = Lova
choice-service-deadline-set-by-law = Lova
choice-phase-set-by-law = Lova
choice-link-set-by-law = Lova
choice-deadline-set-by-national = Eit nasjonalt råd
choice-service-deadline-set-by-national = Eit nasjonalt råd
choice-phase-set-by-national = Eit nasjonalt råd
choice-link-set-by-national = Eit nasjonalt råd
choice-municipality = Kommunen
choice-service = Tenesta sjølv
choice-local = Kommunen
choice-regional = Fleire kommunar
choice-contact-scope-national = Heile landet
choice-municipal = Kommunal
choice-shared = Interkommunal
choice-county = Fylkeskommunal
choice-state = Statleg
choice-private = Privat
choice-list = Som liste
choice-wheel = Som årshjul
choice-timeline = Som tidslinje
choice-law-kind-law = Lov
choice-regulation = Forskrift
choice-guideline = Rettleiing
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
choice-staff = Berre for tilsette
choice-relay-holder = Rolla som stafetthaldar
choice-relay-log = Stafettloggen
choice-universal = For alle
choice-selective = For grupper med risiko
choice-indicated = For enkeltbarn
choice-next = Neste steg
choice-stay = Hald fram der de er
choice-close = Avslutt
choice-outcome-goto-system = Tiltak på systemnivå
choice-step-goto-system = Tiltak på systemnivå
choice-consent-no-system = Tiltak på systemnivå
choice-outcome-goto-acute = Ring med ein gong
choice-step-goto-acute = Ring med ein gong
choice-consent-no-acute = Ring med ein gong
