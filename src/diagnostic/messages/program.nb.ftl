# Det programmet selv sier: kommandoer, valg og spørsmål.

cli-about = betre bygger BTI-nettstedet til en kommune av Markdown og TOML.
cli-usage = Bruk
cli-commands = Kommandoer
cli-options = Valg
cli-arguments = Argumenter
cli-help = Vis denne hjelpen
cli-help-on = Vis hjelpen til en kommando
cli-version = Vis hvilken utgave dette er
cli-build = Sjekk nettstedet og legg det ut i en mappe
cli-check = Sjekk nettstedet uten å legge det ut
cli-serve = Vis nettstedet i nettleseren på denne maskinen
cli-gather = Lag siden som fører til nettstedene i en mappe, og listen over dem
cli-verify = Se etter om en mappe fortsatt er slik den ble lagt ut
cli-changes = Vis hva som må lastes opp og slettes for å gå fra én utgave til en annen
cli-rollback = Legg ut igjen en utgave som lå ute før, og som betre build --keep har tatt vare på
cli-new = Lag et nytt nettsted, eller et nytt steg, en ny tjeneste …
cli-rename = Gi et dokument et nytt navn, med oversettelser, henvisninger og den gamle adressen
cli-move = Flytt et steg eller en side, med oversettelser, henvisninger og den gamle adressen
cli-remove = Ta bort et dokument, med oversettelser og henvisninger
cli-undo = Ta tilbake det som ble lagret sist, av en kommando eller i betre edit
cli-explain = Forklar et slag innhold eller et funn
cli-completions = Skriv det skallet trenger for å fullføre kommandoer og valg
cli-man = Skriv håndboksiden som man leser
cli-list = Vis hva som er utkast, kommer senere, har gått ut, gjenstår å skrive eller skal gjennomgås
cli-theme = Vis filene i temaet, eller hent ut en av dem for å endre den
cli-dir = Mappen der site.toml ligger. Ellers denne mappen, eller undermappen content
cli-out = Mappen nettstedet blir lagt ut i. Ellers public
cli-today = Dagen gjennomgangene måles mot. Ellers dagen i dag
cli-format = Hvordan funnene vises: human, short, json eller github
cli-preview = Lag en merket kopi av hele nettstedet, med utkastene, for dem som skal godkjenne det
cli-only = Bare de nettstedene i en workspace som heter dette; * står for hva som helst
cli-part = Bare hvert N-te nettsted, fra nummer K: 3/8
cli-jobs = Hvor mange tråder som arbeider
cli-lang = Språket i meldingene: nn, nb eller en
cli-overdue = Vis bare det som skulle vært gjennomgått, for hver eier
cli-address = Vis bare adressen til nettstedet, for andre programmer
cli-notes = Vis merknadene også
cli-quiet = Vis bare funnene
cli-deny-warnings = En advarsel stopper nettstedet, slik en feil gjør
cli-dry-run = Vis hva som ville bli endret for leserne, uten å legge ut noe
cli-base-url = Adressen nettstedet skal ha, i stedet for den i site.toml: https://…
cli-keep = Ta vare på så mange av utgavene som lå ute før, så betre rollback kan legge dem ut igjen
cli-to = Utgaven som skal legges ut igjen, med navnet den har i --list. Ellers den forrige
cli-releases = Vis utgavene som kan legges ut igjen
cli-rollback-dir = Mappen nettstedet er lagt ut i. Ellers public
cli-document = Dokumentet: navnet (ppt, service:ppt, undring/se) eller filen
cli-new-name = Det nye navnet, som blir en del av adressen
cli-into = Nivået eller seksjonen det skal ligge i; pages for en side uten seksjon
cli-after-it = Steget eller siden det skal komme rett etter
cli-before-it = Steget eller siden det skal komme rett før
cli-instead = Dokumentet som skal gjelde i stedet der dette er vist til
cli-yes = Gjør det uten å spørre
cli-saves = Vis det som er lagret, det nyeste først
cli-port = Porten forhåndsvisningen svarer på. Ellers 4712
cli-bind = Adressen forhåndsvisningen svarer på. Ellers 127.0.0.1, som bare denne maskinen når
cli-open = Åpne forhåndsvisningen i nettleseren
cli-poll = Se etter endringer med jevne mellomrom: for mapper på en nettverksdisk
cli-editor = Programmet lenkene til filene åpner: code, codium, cursor, zed, idea, mate. Ellers det du alt bruker, om det er et av dem
cli-what = Mappen til det nye nettstedet, slaget (step, service, tool …), translation: en oversettelse, eller workflow: sjekk og publisering på GitHub
cli-name = Tittelen på det nye dokumentet; for en oversettelse navnet på dokumentet
cli-new-lang = Språket det blir oversatt til, ett av dem i site.toml
cli-form = Målformen på det nye nettstedet: nn eller nb
cli-municipality = Navnet på kommunen
cli-number = Kommunenummeret, fire siffer
cli-in = Mappen det nye skal ligge i: veilederen, nivået eller seksjonen
cli-site = Mappen der site.toml ligger
cli-release-url = Adressen til betre-VERSJON-linux-x86_64.tar.xz, som arbeidsflyten laster ned. Ellers bygger den programmet
cli-sha256 = De 64 tegnene som står ved filen i SHA256SUMS
cli-word = Et slag (step, service …), en nøkkel (step.responsible) eller koden på et funn
cli-shell = Skallet: bash, zsh, fish, powershell eller elvish
cli-man-command = Kommandoen siden handler om. Ellers hele programmet
cli-list-what = Hva som blir vist: drafts (utkast), future (kommer senere), expired (gjelder ikke lenger), todo (gjenstår å skrive) eller overdue (skulle vært gjennomgått)
cli-doing = list viser filene i temaet; eject legger en av dem i mappen theme/ i nettstedet, slik originalen er
cli-theme-file = Filen som skal hentes ut, slik list viser den
cli-due = Ved overdue: det som skal gjennomgås innen så mange dager også
cli-command = Kommandoen du vil ha hjelp til
cli-gather-dir = Mappen nettstedene er lagt ut i, hvert i sin mappe
cli-folder = Mappen nettstedet er lagt ut i
cli-before = Mappen eller manifestet som gjelder nå
cli-after = Mappen eller manifestet som skal gjelde
cli-answer = Hvordan svaret blir vist: human eller json

cli-built = La ut { $files } filer i { $out } på { $seconds } s.
cli-not-built = Ingenting er lagt ut. Det som lå i { $out }, ligger der som før.
cli-coming-nothing = Ingenting ville bli endret i { $out }.
cli-coming-new = Nye sider: { $count }
cli-coming-changed = Endrede sider: { $count }
cli-coming-gone = Sider som blir borte: { $count }
cli-coming-nowhere = adressen fører ingen steder
cli-coming-around = Sider som er endret bare rundt innholdet, i toppen, menyen eller foten: { $count }
cli-coming-files = Andre filer: { $count }
cli-coming-more = {"  "}… og { $count } til. Se alle med --format json.
cli-coming-end = Ingenting er lagt ut. Legg det ut i { $out } med samme kommando uten --dry-run.
cli-release = { $mark }  { $time }  { $files } filer
cli-release-now = { $mark }  { $time }  { $files } filer, ligger ute nå
cli-release-log = Hva som ble lagt ut når, står i { $value }.
cli-plan = Dette blir gjort:
cli-plan-referred = { $path }: { $count ->
        [one] én henvisning
       *[other] { $count } henvisninger
    }
cli-plan-kept = { $path }: { $address } fører hit
cli-plan-uncovered = { $path } står fortsatt på nettstedet, med teksten fra laget. Skal det bort, så skriv `off = true` i en fil med samme navn
cli-plan-unused = Ingenting viser til «{ $title }» etter dette ({ $path }). Ta det bort også, om det ikke trengs mer.
cli-plan-translated = { $path }: fortsatt oversatt fra den nyeste teksten
cli-plan-findings = { $count ->
        [one] Dette må du rette etterpå:
       *[other] Disse { $count } må du rette etterpå:
    }
cli-plan-ask = Skal det gjøres? [j/N]
cli-plan-done = Gjort. Det kan tas tilbake med betre undo.
cli-plan-done-for-good = Gjort.
cli-plan-not-done = Ingenting er gjort. Gjør det med --yes.
cli-undo-plan = Dette blir tatt tilbake: { $what }
cli-undone = Tatt tilbake.
cli-undo-is-undone = (tatt tilbake)
cli-undo-nothing = Det er ikke noe å ta tilbake her.
cli-undo-not-kept = Det finnes ikke noe sted å ta vare på det som var, så ingenting kan tas tilbake.
cli-error-undo-damaged = Det som var før dette, finnes ikke helt lenger: { $value }. Ingenting er gjort.
cli-error-undo-changed = Dette kan ikke tas tilbake: { $what }
    Disse filene er endret siden:
      { $files }
    Ingenting er gjort.
cli-rolled-back = Utgaven fra { $time } ({ $mark }, { $files } filer) ligger ute igjen i { $out }. Rett innholdet før neste betre build: Den legger ut det som står i filene nå.
cli-rolled-back-from = Den som lå der, er tatt vare på: betre rollback { $folder } --to { $mark }
cli-making = Lager dokumenter: { $done } av { $all }
cli-waiting = En annen betre build er i gang med { $value }. Venter til den er ferdig …
cli-changed = endret
cli-missing = mangler
cli-empty = tom
cli-foreign = fremmed
cli-whole = Alle filene ({ $files }) er slik de ble lagt ut.
cli-not-whole = { $wrong } av { $files } filer er ikke slik de ble lagt ut. Legg ut nettstedet på nytt med: betre build
cli-has-foreign = { $wrong ->
        [one] Én fil i mappen er ikke laget av betre. Flytt den ut, ellers kan ikke nettstedet legges ut på nytt.
       *[other] { $wrong } filer i mappen er ikke laget av betre. Flytt dem ut, ellers kan ikke nettstedet legges ut på nytt.
    }
cli-no-finding = Alt er i orden: ingen feil og ingen advarsler.
cli-summary = { $errors } feil, { $warnings ->
        [one] { $warnings } advarsel
       *[other] { $warnings } advarsler
    }.
cli-coverages = Så mye er oversatt. Resten står på det første språket, og er merket med det:
cli-coverage = { $n } av { $of } sider
cli-coverage-young = for barn og unge { $n } av { $of }
cli-coverage-guardian = for foreldre { $n } av { $of }
cli-coverage-neighbour = for naboer og venner { $n } av { $of }
cli-coverage-employee = for ansatte { $n } av { $of }
cli-coverage-leader = for ledere { $n } av { $of }
cli-comes = { $date } kommer «{ $title }» på nettstedet, når det legges ut den dagen eller senere ({ $path }).
cli-ends = { $date } er siste dagen «{ $title }» gjelder ({ $path }).
cli-nothing-overdue = Alt er gjennomgått i tide.
cli-nothing-listed = Ingen.
cli-no-owner = Uten eier
cli-serving = Forhåndsvisningen er på { $value }. Stopp med Ctrl+C.
cli-serving-one = { $name } er på { $value }. Stopp med Ctrl+C.
cli-made-site = Laget { $files } filer i { $value }. Se på nettstedet med: betre serve { $folder }
cli-made-document = Laget { $value }.
cli-made-translation = Laget { $value }. Skriv tittelen og teksten på det andre språket der, og ta bort # foran tittelen. Det som mangler, blir vist på det første språket.
cli-theme-own = { $path } (nettstedet har sin egen)
cli-theme-contract = Utgaven som malene her er skrevet for. betre sier fra når de må endres.
start-what = betre lager BTI-siden til kommunen: veilederen, tjenestene, kontaktene og arkene til å skrive ut. Alt ligger i en mappe på maskinen din, og du endrer det i skjemaer i nettleseren.
start-site = { "  " }{ $key }  Åpne { $value }
start-new = { "  " }N  Lag en ny side
start-which = Skriv tallet eller bokstaven, og trykk Enter. Bare Enter avslutter.
start-unknown = «{ $value }» er ikke et av valgene.
start-folder = Hva skal mappen til den nye siden hete? [{ $value }]
start-folder-elsewhere = «{ $value }» kan ikke være navnet på en mappe her. Bruk bokstaver, tall og bindestrek.
start-open = Siden åpner seg i nettleseren. La dette vinduet stå så lenge du arbeider, og lukk det når du er ferdig.
start-packed = Du har åpnet betre inne i zip-filen. Pakk den ut først: høyreklikk på zip-filen, velg «Pakk ut alle», og dobbeltklikk på betre i mappen som kommer fram. Ellers blir det du lager, slettet.
start-close = Trykk Enter for å lukke vinduet.
cli-ask-form = Målform, nn eller nb? [{ $value }]
cli-ask-municipality = Navnet på kommunen? [{ $value }]
cli-ask-number = Kommunenummeret? [{ $value }]
preview-findings = Funn i innholdet
preview-findings-error = Dette må rettes før nettstedet kan legges ut
preview-findings-warning = Dette bør du se på
preview-stale = { $path } kan ikke leses som den er nå. Sidene viser den siste utgaven som lot seg lese.
preview-more = Og { $more } til. Se dem i terminalen.
preview-panel = Om siden
preview-source = Skrevet i
preview-lix = Lesbarhet (LIX)
preview-lix-short = for kort til å måle
preview-lix-easy = { $lix }, lettlest
preview-lix-medium = { $lix }, middels
preview-lix-hard = { $lix }, tung
preview-reviewed = Gjennomgått
preview-owner = Eier
preview-used-by = Vist til fra
preview-none = ingen
preview-empty = Her er det ingenting å vise ennå.
preview-bound = Andre maskiner på nettet kan nå se forhåndsvisningen, med utkast og steder i filene. Stopp den når dere er ferdige.
preview-polls = Systemet sier ikke fra om endringer i denne mappen. Den blir sett over to ganger i sekundet.

cli-see-help = Se alle kommandoer og valg med: betre --help
cli-error-command = Kommandoen «{ $what }» finnes ikke.
cli-error-no-command = Skriv hva som skal gjøres, for eksempel: betre build
cli-error-option = Valget «{ $what }» finnes ikke her.
cli-error-missing = Det mangler noe: { $what }
cli-error-value = «{ $value }» kan ikke stå ved { $what }.
cli-error-other = Kommandoen er ikke til å forstå.
cli-error-date = «{ $value }» er ingen dato. Skriv år, måned og dag: 2026-03-15
cli-error-alone = { $value } gjelder bare en mappe med workspace.toml, der det er mange nettsteder.
cli-error-only = Ingen nettsteder heter { $value }.
cli-error-part = --part { $value } er ikke til å forstå. Skriv for eksempel 3/8: den tredje av åtte deler.
cli-error-many = I { $value } er det mange nettsteder. Skriv mappen til det ene, eller navnet: --only NAVN
cli-error-shown = I { $value } er det { $sites } nettsteder, og høyst { $most } vises om gangen. Skriv mappen til det ene, eller navnene: --only NAVN
cli-progress = { $done }/{ $of } { $name }
cli-site-checked = { $name }: { $errors } feil, { $warnings ->
        [one] { $warnings } advarsel
       *[other] { $warnings } advarsler
    }.
cli-site-built = { $name }: { $files } filer lagt ut, { $errors } feil, { $warnings ->
        [one] { $warnings } advarsel
       *[other] { $warnings } advarsler
    }.
cli-site-unchanged = { $name }: { $files } filer, som før.
cli-left-behind = I { $out } ligger det nettsteder som ikke er med i workspace.toml lenger: { $names }. Slett mappene om de ikke skal være ute.
cli-site-replaces = Har { $count ->
        [one] ett dokument
       *[other] { $count } dokumenter
    } i stedet for det lagene har{ $behind ->
        [0] .
       *[other] ; { $behind } av dem eldre enn det.
    }
cli-sites = { $sites ->
        [one] { $sites } nettsted
       *[other] { $sites } nettsteder
    }: { $published } lagt ut, { $failed } med feil.
cli-gathered = { $value } fører til { $sites ->
        [one] { $sites } nettsted
       *[other] { $sites } nettsteder
    }.
cli-error-no-sites = I { $value } er det ikke noe nettsted som betre har lagt ut. Skriv mappen som nettstedene ligger i, hvert i sin mappe.
cli-error-no-site = Her er det ikke noe nettsted: Fant ikke site.toml i denne mappen eller i content. Skriv mappen etter kommandoen, eller lag et nytt nettsted med: betre new MAPPE
cli-error-no-folder = Mappen { $value } finnes ikke.
cli-error-overlaps = Nettstedet kan ikke legges ut i { $value }: Der ligger innholdet. Velg en annen mappe med --out.
cli-error-inside = I { $value } ligger et publisert nettsted. Ingenting kan legges ut inni det. Velg en annen mappe med --out.
cli-error-foreign = { $value } har filer som ikke betre har laget ({ $files }). Velg en tom mappe med --out, eller flytt filene.
cli-error-is-site = I { $value } ligger det virkelige nettstedet. En høringskopi kan ikke legges der. Velg en annen mappe med --out.
cli-error-is-preview = I { $value } ligger en høringskopi. Det virkelige nettstedet kan ikke legges der. Velg en annen mappe med --out.
cli-error-two-releases = Den ene er det virkelige nettstedet, den andre en høringskopi. Den ene skal aldri legges oppå den andre.
cli-error-manifest = Manifestet { $value } kan ikke leses. Det er skadet, eller skrevet av en annen utgave av betre. Flytt eller slett mappen det ligger i, og legg ut nettstedet på nytt med: betre build
cli-error-not-published = I { $value } ligger det ikke noe manifest (.betre-manifest). Velg en mappe som betre build har lagt ut et nettsted i.
cli-error-changed = { $value } ble endret mens nettstedet ble bygget. Ingenting er lagt ut. Kjør kommandoen om igjen.
cli-error-base-url = «{ $value }» er ikke en nettadresse. Skriv den slik: --base-url https://bti.fjordvik.example/
cli-error-not-kept = Det er ikke tatt vare på noen slik utgave av { $value }. Utgaver blir tatt vare på når nettstedet legges ut med: betre build --keep 10. Se dem med: betre rollback --list
cli-error-not-whole = Utgaven i { $value } er ikke lenger slik den ble lagt ut. Velg en annen med --to.
cli-error-plan-unknown = Fant ikke noe som heter «{ $value }».
cli-error-plan-several = «{ $value }» kan være flere. Skriv ett av disse:
    {"  "}{ $names }
cli-error-plan-shared = «{ $value }» kommer fra et lag andre også bruker ({ $path }), så navnet og plassen kan ikke endres her.
cli-error-plan-replaces = «{ $value }» ({ $own }) står i stedet for noe fra et lag ({ $path }), som ville komme fram igjen om det fikk et annet navn eller en annen plass.
cli-plan-locked = Det er låst i laget: Det kan ikke skrives om eller slås av her.
cli-plan-own-word = Du kan ha et annet ord i adressen. Skriv i { $own }: slug = "{ $slug }" og aliases = ["{ $address }"]. Da fører den gamle adressen dit.
cli-plan-own-then-word = Du kan ha et annet ord i adressen. Lag din egen fil i stedet (betre edit, «Gjør om til vår egen»), og skriv i den: slug = "{ $slug }" og aliases = ["{ $address }"]. Da fører den gamle adressen dit.
cli-plan-own = Du kan lage din egen fil i stedet (betre edit, «Gjør om til vår egen»).
cli-plan-take-off = Du kan ta det bort på nettstedet ditt: Lag en fil med samme navn og off = true (betre edit, «Ta det bort hos oss»).
cli-error-plan-kind = Dette kan ikke gjøres med dette slaget ({ $value }).
cli-error-plan-taken = { $value } finnes fra før. Velg et annet navn.
cli-error-plan-number = { $value } har ikke noe nummer i navnet, så rekkefølgen kan ikke sies. Gi filene ved siden av hverandre nummer først, for eksempel 1-navn.md.
cli-error-plan-file = { $value } kan ikke endres av programmet slik den er skrevet. Gjør det for hånd.
cli-error-plan-changed = { $value } ble endret av noen andre i mellomtiden. Ingenting er gjort. Prøv igjen.
cli-error-plan-nothing = Det er slik allerede.
cli-error-answer = Svaret kunne ikke skrives: { $reason }
cli-error-room = Det er ikke rom for arbeidet på denne maskinen: { $reason }
cli-jobs-fewer = --jobs { $asked } er mer enn denne maskinen har nytte av. { $most } blir brukt.
cli-error-system = { $value }: { $reason }
system-full = Disken er full. Frigjør plass, og prøv igjen.
system-quota = Du har brukt opp plassen du er tildelt. Frigjør plass, og prøv igjen.
system-denied = Du har ikke lov til dette. Gi deg selv tilgang, eller velg en annen mappe.
system-read-only = Disken kan bare leses. Velg en mappe på en annen disk.
system-missing = Finnes ikke, eller ble borte underveis.
system-exists = Finnes fra før. Flytt det som ligger der, og prøv igjen.
system-no-folder = Noe på veien dit er en fil, ikke en mappe.
system-folder = Dette er en mappe, ikke en fil.
system-name = Navnet er for langt, eller har tegn som ikke kan brukes her.
system-path = Stien kan ikke følges: Den går ut gjennom en mappe som ikke finnes.
system-too-large = Filen er større enn disken kan ta imot.
system-held = Et annet program har filen eller mappen åpen, eller du har ikke lov. Lukk det som viser den (Utforskeren, Word, Excel, en forhåndsvisning), vent til OneDrive er ferdig, og prøv igjen.
system-busy = Mappen er i bruk, for eksempel som tilkoblet disk. Velg en mappe inni den med --out.
system-mount = Mapper kan ikke byttes ut her: Denne følger med bildet til en container, eller er en disk for seg. Velg med --out en mappe i et volum, eller en som ikke er i bildet.
system-network = Disken på nettet svarer ikke. Se etter forbindelsen, og prøv igjen.
system-memory = Maskinen har ikke mer minne. Lukk andre programmer, og prøv igjen.
system-threads = Maskinen lar ikke brukeren starte flere programmer og tråder. Lukk andre programmer, og prøv igjen.
system-other = systemet sier «{ $reason }».
cli-error-release = «{ $value }» kan ikke brukes. Skriv --release https://…/betre-VERSJON-linux-x86_64.tar.xz og --sha256 med de 64 tegnene som står ved filen i SHA256SUMS.
cli-error-port = Port { $value } er i bruk. Velg en annen med --port.
cli-error-kind = «{ $value }» er ikke et slag innhold.
cli-error-theme-file = Temaet har ingen fil «{ $value }» som kan byttes ut. Se dem med: betre theme list
cli-error-needs-name = Skriv tittelen også: betre new { $value } "Tittel"
cli-error-not-empty = Mappen { $value } er ikke tom. Velg en ny mappe.
cli-error-form = «{ $value }» er ingen målform. Skriv nn eller nb.
cli-error-number = «{ $value }» er ikke et kommunenummer. Det har fire siffer.
cli-error-days = «{ $value }» er ikke et antall dager. Skriv for eksempel 60d.
cli-error-table = Dette har ikke en egen fil. Lim det inn i { $value }:
cli-error-in = Det finnes ingen mappe «{ $value }» til dette.
cli-error-needs-document = Skriv hva som skal oversettes også: betre new translation ppt en
cli-error-one-language = Nettstedet er bare på ett språk ({ $first }). Skriv det andre i site.toml først, for eksempel [languages.en].
cli-error-needs-language = Skriv språket også. Nettstedet er på { $first } og: { $langs }
cli-error-language = Nettstedet kan ikke oversettes til «{ $value }»: Det er på { $first } og: { $langs }. Et språk til skriver du i site.toml, for eksempel [languages.en].
cli-error-part-of-file = Dette er en del av { $value }. Oversett den filen: betre new translation { $value }
cli-error-where = Skriv hvor det skal ligge, med --in og én av disse mappene:
    {"  "}{ $value }

cli-made-workflow = Laget { $value }. Skriv øverst i filen hvor betre skal hentes fra, og velg «GitHub Actions» som kilde under Settings, Pages.
cli-error-outside = Mappen { $value } ligger ikke i denne mappen. Gå til den øverste mappen i repoet, og skriv veien derfra.
workflow-head = Laget av «betre new workflow». Filen er deres egen: endre den som dere vil.
    Hver foreslåtte endring (pull request) blir sjekket, og funnene står ved linjene de gjelder.
    Hver endring på main blir lagt ut på GitHub Pages. Velg «GitHub Actions» som kilde under Settings, Pages.
workflow-release = Adressen til betre-VERSJON-linux-x86_64.tar.xz på utgivelsessiden, og rekken som står ved filen i SHA256SUMS. Filen brukes bare
    om rekken stemmer. Bytt begge linjene når dere tar i bruk en ny versjon.
workflow-betre = Uten utgivelse: Git-adressen som betre skal bygges fra.
workflow-revision = Hvilken utgave: en commit, slik at samme innhold alltid gir samme side. Første gang tar det noen minutter å bygge betre.
workflow-site = Mappen med site.toml.
workflow-night = Hver natt: Det som har en dato i valid_from, kommer på nettstedet den dagen.
workflow-kept = Det som er laget før av bilder og PDF-er, og hvilke sider som er borte.
workflow-last = Sidene som ligger ute nå, så sjekken kan si fra når en adresse blir borte. Første gang ligger det ingenting ute.
workflow-check = En feil stopper her. En advarsel vises, men stopper ikke.
workflow-build = Bare fra main.
workflow-publish = Har bare lov til å legge ut på Pages, ikke til å endre repoet.
workflow-no-betre = Skriv BETRE_RELEASE og BETRE_SHA256 øverst i .github/workflows/betre.yml, eller BETRE_GIT og BETRE_REVISION.
workflow-wrong-hash = Filen som ble lastet ned, er ikke den som BETRE_SHA256 øverst i .github/workflows/betre.yml sier. Hent rekken fra SHA256SUMS på utgivelsessiden til samme versjon.

host-nginx = Laget av betre: regler for nginx. Sett dem inn i server-blokken, og la root være mappen som adressen svarer til:
    include /srv/bti/.betre-nginx.conf;
    Last inn nginx på nytt etter hver publisering, så gjelder nye adresser: nginx -s reload
host-caddy = Laget av betre: regler for Caddy. Sett dem inn i blokken til nettstedet, og la root være mappen som adressen svarer til:
    import /srv/bti/.betre-Caddyfile
    Last inn Caddy på nytt etter hver publisering, så gjelder nye adresser: caddy reload
host-apache = Laget av betre ved hver publisering: regler for Apache. Endringer her blir borte.
    Tjeneren leser filen av seg selv når den får lov (AllowOverride FileInfo Indexes) og har modulene headers og rewrite.
host-iis = Laget av betre ved hver publisering: innstillinger for IIS. Endringer her blir borte.
host-rules = Laget av betre ved hver publisering. Endringer her blir borte.

decimal-mark = ,
explain-unknown = «{ $word }» er verken et slag innhold eller en kode.
explain-layer = { $count ->
    [one] én ting
   *[other] { $count } ting
} herfra ({ $title })
explain-replaced = er skrevet om i { $by }
explain-off = er slått av i { $by }
explain-kinds = Slag innhold:
explain-topics = Annet som kan forklares:
explain-group = Reglene i gruppen «{ $group }»:
explain-codes = Funn:
explain-columns = Kolonner i et regneark eller en CSV-fil, med navnene som blir kjent igjen (store og små bokstaver er like; andre navn får mening med columns):
explain-common = Nøkler som alle dokumenter kan ha (`betre explain keys` forklarer dem):
explain-example = Eksempel:
explain-real-example = Eksempel, fra `{ $path }` i demoen (på nynorsk):
explain-all = Alt som kan forklares, får du med `betre explain`.
explain-names = På dette nettstedet:
explain-list = liste
explain-required = må være med
explain-title = Tittel
explain-fixed = Dette funnet kan ikke skrus ned.
explain-warnable = Nettstedet kan gjøre dette til en advarsel i site.toml, med begrunnelse, men ikke skru det av.
explain-free = Nettstedet kan gjøre dette mildere eller skru det av i site.toml, med begrunnelse.

## The editor's desk
cli-edit = Endre nettstedet i skjema i nettleseren på denne maskinen
cli-editing = Adressen over er nøkkelen til å endre { $value }. Ikke gi den til andre. Stopp med Ctrl+C.
edit-worklist = Arbeidslisten
edit-history = Det som er lagret
edit-site = Se nettstedet
edit-skip = Gå til innholdet
edit-menu = Sider for deg som redigerer
edit-find = Hva vil du endre?
edit-find-button = Søk
edit-hits = { $count ->
    [0] Ingen treff.
    [one] Ett treff.
   *[other] { $count } treff.
}
edit-to-mend = { $count ->
    [0] Feil og advarsler
    [one] Feil og advarsler på én side
   *[other] Feil og advarsler på { $count } sider
}
edit-no-faults = Ingen feil i innholdet.
edit-overdue = { $count ->
    [one] Én gjennomgang skulle vært gjort
   *[other] { $count } gjennomganger skulle vært gjort
}
edit-drafts = Utkast
edit-everything = Alt på nettstedet
edit-settings = Innstillinger for nettstedet
edit-all-service = Tjenester
edit-all-tool = Verktøy
edit-all-arena = Samhandlingsarenaer
edit-all-role = Roller
edit-all-unit = Enheter
edit-all-situation = Situasjoner
edit-all-contact = Kontakter
edit-all-term = Ordliste
edit-all-right = Rettigheter
edit-all-law = Lover
edit-save = Lagre
edit-saved = Lagret.
edit-saved-faults = { $count ->
    [one] Lagret. Én ting å rette før siden kan legges ut.
   *[other] Lagret. { $count } ting å rette før siden kan legges ut.
}
edit-undo = Angre
edit-did-save = Lagret: { $what }
edit-did-rename = Nytt navn: { $what } → { $to }
edit-did-make = Laget: { $what }
edit-did-move = Flyttet: { $what }
edit-did-remove = Tatt bort: { $what }
edit-did-replace = Tatt bort: { $what }, med { $to } i stedet
edit-did-own = Gjort til vår egen: { $what }
edit-did-off = Tatt bort hos oss: { $what }
edit-did-again = Det felles brukt igjen: { $what }
edit-did-keep = Vår egen gjelder fortsatt: { $what }
edit-did-undo = Tatt tilbake: { $what }
edit-review-today = Gjennomgått i dag
edit-see-page = Se siden
edit-translation = Oversettelse ({ $lang }). Her endrer du ordene; resten står på grunnspråket.
edit-text = Tekst
edit-text-hint = Teksten på siden. En tom linje skiller avsnittene; en linje som begynner med to nummertegn er en overskrift.
edit-rarely = Flere felt
edit-required = må fylles ut
edit-none = Ikke valgt
edit-chosen = Velg fra listen
edit-or-words = Eller med ord
edit-more-of-party = På hvilken måte, og for hva
edit-number = Tall
edit-unit = Enhet
edit-unit-d = dager
edit-unit-w = uker
edit-unit-m = måneder
edit-unit-y = år
edit-unit-same-day = samme dag
edit-level = Nivå { $number }
edit-item = punkt
edit-add = Legg til { $item }
edit-up = Opp
edit-down = Ned
edit-remove = Fjern
edit-unknown-choice = { $value } (finnes ikke)
edit-faults = { $count ->
    [0] Ikke lagret
    [one] Én ting å rette
   *[other] { $count } ting å rette
}
edit-as-text = Rediger hele filen som tekst
edit-as-form = Rediger i skjema
edit-whole = Hele filen
edit-whole-hint = Slik filen er skrevet. Alt du ikke rører, står som før.
edit-unwritable = Dette lar seg ikke skrive her slik filen er nå. Rediger hele filen som tekst. Det du skrev, står fortsatt i skjemaet.
edit-changed-again = Ikke lagret: andre skriver i filen samtidig. Prøv en gang til.
edit-no-file = Ikke lagret: filen er borte, kan ikke leses, eller er ikke en vanlig fil lenger. Det du skrev, er tatt vare på, og står i skjemaet når filen er der igjen.
edit-system = Ikke lagret: { $why }. Det du skrev, står fortsatt i skjemaet.
edit-both-changed = Noen andre har endret det samme som du, mens du skrev. Velg hva som skal stå. Ingenting er lagret ennå: alt du endret, blir lagret når du har valgt.
edit-both-mine = Ditt
edit-both-theirs = Det som står nå
edit-nothing = (ingenting)
edit-no-history = Det finnes ikke noe sted å ta vare på det som var. Sikkerhetskopi får du av den som drifter maskinen.
edit-nothing-saved = Ingenting er lagret her ennå.
edit-what-changed = Hva som ble endret
edit-was = Før
edit-is = Etter
edit-not-undone = Kunne ikke angre: det samme er endret siden. Åpne skjemaet og rett det der.
edit-no-faults-here = Ingenting å rette.
edit-kept = Du har ulagret tekst fra { $when }.
edit-kept-go-on = Fortsett med den
edit-kept-forget = Kast den
edit-inherited = Nå gjelder: { $value }.
preview-edit = Rediger
edit-tools = Verktøy for teksten
edit-tools-keys = Ctrl + B gir fet skrift, Ctrl + K søker etter en side eller et nummer.
edit-tool-heading = Overskrift
edit-tool-list = Liste
edit-tool-table = Tabell
edit-tool-bold = Fet skrift
edit-tool-link = Lenke eller nummer
edit-tool-reader = For hvem
edit-tool-callout = Ramme
edit-tool-picture = Bilde
edit-ask-link = Hvilken side eller hvilket nummer?
edit-ask-reader = Hvem er teksten for?
edit-ask-callout = Hva slags ramme?
edit-ask-picture = Hvilket bilde?
edit-callout-note = Merk
edit-callout-tip = Tips
edit-callout-important = Viktig
edit-callout-warning = Advarsel
edit-column = Kolonne
edit-search = Søk
edit-alt = Hva viser bildet?
edit-alt-hint = Skriv det for den som ikke ser det, for eksempel «En voksen og et barn snakker sammen».
edit-insert = Sett inn
edit-cancel = Avbryt
edit-see-typed = Se hvordan siden blir
edit-section = Avsnittet «{ $title }»
edit-section-moved = Ikke lagret: noen andre har endret eller flyttet dette avsnittet mens du skrev. Kopier teksten din, og åpne hele siden.
edit-whole-page = Rediger hele siden
edit-edit-this = Rediger «{ $title }»
edit-not-saved = Ikke lagret
edit-dated = Kommer og går
edit-comes = kommer { $day }
edit-goes = går ut { $day }
edit-lately = Sist endret
edit-not-seen = Siden kan ikke vises før det som er skrevet, kan lagres. Gå tilbake til skjemaet og trykk Lagre: der ser du hva som må rettes.
edit-yes = Ja
edit-shared-from = Dette er fra «{ $layer }», som flere kommuner har sammen. Her kan du lese det, men ikke endre det.
edit-shared-means = Blir det endret der, blir det endret på sidene deres også. Dere kan i stedet ha det på deres egen måte:
edit-shared-says = Det som står
edit-shared-words = Oversettelse ({ $lang })
edit-shared-locked = Det er låst: En feil her kan skade noen, så ingen kommune kan bytte det ut eller ta det bort. Finner du noe som er galt, så si fra til dem som holder det ved like.
edit-shared-rows = Dere kan ikke bytte ut denne tabellen, men legge til rader: De står da i en tabell med samme navn hos dere. En rad som heter det samme som en her, står i stedet for den.
edit-shared-unwritable = Slik dette er skrevet, kan det ikke gjøres til deres eget her. Be den som kjenner filene om hjelp.
edit-shared-refused = Ikke gjort: Dette kan ikke byttes ut.
edit-shared-in-the-way = Ikke gjort: Det ligger alt en fil med samme navn i mappen deres, eller noen skriver i den nå. Prøv en gang til.
edit-shared-replaced = Dere har deres eget i stedet for dette. Det som står her, er ikke på sidene deres.
edit-shared-off = Dere har tatt bort dette. Det er ikke på sidene deres.
edit-shared-language = Hos dem som holder det ved like, finnes det ikke på språket deres. Kopien må dere oversette selv.
edit-shared-system = Ikke gjort: { $why }.
edit-see-ours = Se deres eget
edit-see-shared = Les det felles, «{ $layer }»
edit-own = Gjør om til vår egen
edit-own-hint = Dere får en kopi som dere kan endre. Blir det felles endret senere, blir ikke kopien det, men arbeidslisten sier fra. Dere kan bruke det felles igjen når som helst.
edit-off = Ta det bort hos oss
edit-off-hint = Da er det ikke på sidene deres. Om andre sider trenger det, står det i arbeidslisten. Dere kan angre.
edit-again = Bruk den fra «{ $layer }» igjen
edit-again-national = Bruk den nasjonale igjen
edit-again-lost = Da blir det dere har skrevet i stedet for «{ $layer }», slettet, og det felles er på sidene deres igjen. Dere kan angre.
edit-again-old = «{ $layer }» er endret etter at dere laget deres eget av det. Se hva som skiller: Ta med det dere trenger i skjemaet, eller bruk det felles igjen. Da blir deres eget slettet. Dere kan angre.
edit-again-off = Dere har tatt bort dette, som er fra «{ $layer }». Bruker dere det igjen, er det på sidene deres.
edit-again-differs = Det som skiller
edit-again-same = Det er likt.
edit-again-changed = Ikke gjort: Noe er endret etter at denne siden ble vist. Slik er det nå.
edit-ours = Deres
edit-theirs = Felles
edit-keep = Vi holder på vår egen
edit-instead = i stedet for «{ $layer }»
edit-instead-old = i stedet for «{ $layer }», som er endret siden
edit-switched-off = Felles som er tatt bort hos oss

topic-words = Ord nettstedet kan kalle noe annet, i fire former: et, det, flere, alle. Skriv dem i `site.toml`, for eksempel `[words.relay-holder]` med `one = "kontaktperson"` under. I en tekst er `{ "{" }word.step.the{ "}" }` ordet i den formen.
    .about = Ordene nettstedet kan kalle noe annet
topic-phrases = Det temaet sier på sidene, med navn. Skriv din egen vending i `site.toml`, under `[phrases]`: `goto-close = "Avslutt saken"`. Verdier som `{ "{" } $text { "}" }` kan ikke være med i din.
    .about = Vendingene temaet bruker på sidene, med navn
topic-text = En tekst er Markdown. Det du trenger:
    { "  ## Overskrift           " }en overskrift; { "{" }#merke{ "}" } etter den gir et fast merke å vise til
    { "  - punkt, 1. punkt       " }en liste
    { "  **fet**, *kursiv*       " }framhevede ord
    { "  > [!WARNING]            " }en ramme; teksten i den står på linjer som begynner med >
    { "  | Hvem | Når |          " }en tabell; linjen under har | --- | --- |
    { "  [ord](@undring)         " }en lenke til noe på nettstedet, også (@contact:ppt) og (@law:opplaeringslova#12-4)
    { "  [[undring]]             " }en lenke med tittelen som ord
    { "  {contact.ppt.phone}     " }et nummer som står ett sted
    { "  {show.plan.arshjul}     " }en plan, en trapp eller fakta fra innledningen på siden
    { "  ## Til deg {.guardian}  " }et avsnitt til en leser: guardian, young, leader, employee eller neighbour
    .about = Slik skriver du en tekst: overskrifter, lister, tabeller, rammer, lenker
topic-synonyms = Ord som finner det samme i søket står i `synonyms.toml`: `groups = [["fravær", "skulk", "borte fra skolen"]]`. Hver gruppe er ord som betyr det samme. Ord som bare gjelder én side, skriver du i `search` på siden.
    .about = Ord som finner det samme i søket
topic-translations = En oversettelse er en fil ved siden av grunnfilen, med språket foran endelsen: `ppt.en.md` ved siden av `ppt.md`. Den har bare ordene: tittel, setninger og tekst. Datoer, id-er og lenker står i grunnfilen. Deler av en liste finner hverandre på `id`. `translated_from = "?"` gir merket til teksten den er laget av, så du får vite når grunnteksten er endret. Språkene står i `site.toml`: `[languages.en]`.
    .about = Slik oversetter du en side
topic-keys = Disse nøklene kan stå i alle slags dokumenter, i innledningen mellom `+++` eller under linjen i hakeparenteser. Ingen av dem må være med, unntatt `title`.
    .about = Nøklene som alle dokumenter kan ha
topic-theme = Utseendet kommer fra temaet som følger med. Logo og farge skriver du i `site.toml`, under `[look]`. En fil i mappen `theme/` tar plassen til den som heter det samme i temaet: `theme/templates/home.html`, `theme/assets/style.css`. Da må `theme/theme.toml` si hvilken utgave av malene den er laget for. Mangler det, får du vite hva du skal skrive.
    .about = Logo, farge og egne filer for utseendet
