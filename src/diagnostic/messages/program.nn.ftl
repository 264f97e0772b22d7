# Det programmet sjølv seier: kommandoar, val og spørsmål.

cli-about = betre byggjer BTI-nettstaden til ein kommune av Markdown og TOML.
cli-usage = Bruk
cli-commands = Kommandoar
cli-options = Val
cli-arguments = Argument
cli-help = Vis denne hjelpa
cli-help-on = Vis hjelpa til ein kommando
cli-version = Vis kva utgåve dette er
cli-build = Sjekk nettstaden og legg han ut i ei mappe
cli-check = Sjekk nettstaden utan å leggje han ut
cli-serve = Vis nettstaden i nettlesaren på denne maskina
cli-gather = Lag sida som fører til nettstadene i ei mappe, og lista over dei
cli-verify = Sjå etter om ei mappe framleis er slik ho vart lagd ut
cli-changes = Vis kva som må lastast opp og slettast for å gå frå éi utgåve til ei anna
cli-rollback = Legg ut att ei utgåve som låg ute før, og som betre build --keep har teke vare på
cli-new = Lag ein ny nettstad, eller eit nytt steg, ei ny teneste …
cli-rename = Gi eit dokument eit nytt namn, med omsetjingar, tilvisingar og den gamle adressa
cli-move = Flytt eit steg eller ei side, med omsetjingar, tilvisingar og den gamle adressa
cli-remove = Ta bort eit dokument, med omsetjingar og tilvisingar
cli-undo = Ta tilbake det som vart lagra sist, av ein kommando eller i betre edit
cli-explain = Forklar eit slag innhald eller eit funn
cli-completions = Skriv det skalet treng for å fullføre kommandoar og val
cli-man = Skriv handboksida som man les
cli-list = Vis kva som er utkast, kjem seinare, har gått ut, står att å skrive eller skal gjennomgåast
cli-theme = Vis filene i temaet, eller hent ut ei av dei for å endre ho
cli-dir = Mappa der site.toml ligg. Elles denne mappa, eller undermappa content
cli-out = Mappa nettstaden blir lagd ut i. Elles public
cli-today = Dagen gjennomgangane blir målte mot. Elles dagen i dag
cli-format = Korleis funna blir viste: human, short, json eller github
cli-preview = Lag ein merkt kopi av heile nettstaden, med utkasta, for dei som skal godkjenne han
cli-only = Berre dei nettstadene i ein workspace som heiter dette; * står for kva som helst
cli-part = Berre kvar N-te nettstad, frå nummer K: 3/8
cli-jobs = Kor mange trådar som arbeider
cli-lang = Språket i meldingane: nn, nb eller en
cli-overdue = Vis berre det som skulle vore gjennomgått, for kvar eigar
cli-address = Vis berre adressa til nettstaden, for andre program
cli-notes = Vis merknadene òg
cli-quiet = Vis berre funna
cli-deny-warnings = Ei åtvaring stoppar nettstaden, slik ein feil gjer
cli-dry-run = Vis kva som ville bli endra for lesarane, utan å leggje ut noko
cli-base-url = Adressa nettstaden skal ha, i staden for den i site.toml: https://…
cli-keep = Ta vare på så mange av utgåvene som låg ute før, så betre rollback kan leggje dei ut att
cli-to = Utgåva som skal leggjast ut att, med namnet ho har i --list. Elles den førre
cli-releases = Vis utgåvene som kan leggjast ut att
cli-rollback-dir = Mappa nettstaden er lagd ut i. Elles public
cli-document = Dokumentet: namnet (ppt, service:ppt, undring/sja) eller fila
cli-new-name = Det nye namnet, som blir ein del av adressa
cli-into = Nivået eller seksjonen det skal liggje i; pages for ei side utan seksjon
cli-after-it = Steget eller sida det skal kome rett etter
cli-before-it = Steget eller sida det skal kome rett før
cli-instead = Dokumentet som skal gjelde i staden der dette er vist til
cli-yes = Gjer det utan å spørje
cli-saves = Vis det som er lagra, det nyaste først
cli-port = Porten førehandsvisinga svarar på. Elles 4712
cli-bind = Adressa førehandsvisinga svarar på. Elles 127.0.0.1, som berre denne maskina når
cli-open = Opne førehandsvisinga i nettlesaren
cli-poll = Sjå etter endringar med jamne mellomrom: for mapper på ein nettverksdisk
cli-editor = Programmet lenkjene til filene opnar: code, codium, cursor, zed, idea, mate. Elles det du alt brukar, om det er eit av dei
cli-what = Mappa til den nye nettstaden, slaget (step, service, tool …), translation: ei omsetjing, eller workflow: sjekk og publisering på GitHub
cli-name = Tittelen på det nye dokumentet; for ei omsetjing namnet på dokumentet
cli-new-lang = Språket det blir omsett til, eitt av dei i site.toml
cli-form = Målforma på den nye nettstaden: nn eller nb
cli-municipality = Namnet på kommunen
cli-number = Kommunenummeret, fire siffer
cli-in = Mappa det nye skal liggje i: rettleiaren, nivået eller seksjonen
cli-site = Mappa der site.toml ligg
cli-release-url = Adressa til betre-VERSJON-linux-x86_64.tar.xz, som arbeidsflyten lastar ned. Elles byggjer han programmet
cli-sha256 = Dei 64 teikna som står ved fila i SHA256SUMS
cli-word = Eit slag (step, service …), ein nøkkel (step.responsible) eller koden på eit funn
cli-shell = Skalet: bash, zsh, fish, powershell eller elvish
cli-man-command = Kommandoen sida handlar om. Elles heile programmet
cli-list-what = Kva som blir vist: drafts (utkast), future (kjem seinare), expired (gjeld ikkje lenger), todo (står att å skrive) eller overdue (skulle vore gjennomgått)
cli-doing = list viser filene i temaet; eject legg ei av dei i mappa theme/ i nettstaden, som originalen er
cli-theme-file = Fila som skal hentast ut, slik list viser ho
cli-due = Ved overdue: det som skal gjennomgåast innan så mange dagar òg
cli-command = Kommandoen du vil ha hjelp til
cli-gather-dir = Mappa nettstadene er lagde ut i, kvar i si mappe
cli-folder = Mappa nettstaden er lagd ut i
cli-before = Mappa eller manifestet som gjeld no
cli-after = Mappa eller manifestet som skal gjelde
cli-answer = Korleis svaret blir vist: human eller json

cli-built = La ut { $files } filer i { $out } på { $seconds } s.
cli-not-built = Ingenting er lagt ut. Det som låg i { $out }, ligg der som før.
cli-coming-nothing = Ingenting ville bli endra i { $out }.
cli-coming-new = Nye sider: { $count }
cli-coming-changed = Endra sider: { $count }
cli-coming-gone = Sider som blir borte: { $count }
cli-coming-nowhere = adressa fører ingen stad
cli-coming-around = Sider som er endra berre rundt innhaldet, i toppen, menyen eller foten: { $count }
cli-coming-files = Andre filer: { $count }
cli-coming-more = {"  "}… og { $count } til. Sjå alle med --format json.
cli-coming-end = Ingenting er lagt ut. Legg det ut i { $out } med same kommando utan --dry-run.
cli-release = { $mark }  { $time }  { $files } filer
cli-release-now = { $mark }  { $time }  { $files } filer, ligg ute no
cli-release-log = Kva som vart lagt ut når, står i { $value }.
cli-plan = Dette blir gjort:
cli-plan-referred = { $path }: { $count ->
        [one] éi tilvising
       *[other] { $count } tilvisingar
    }
cli-plan-kept = { $path }: { $address } fører hit
cli-plan-uncovered = { $path } står framleis på nettstaden, med teksten frå laget. Skal det bort, så skriv `off = true` i ei fil med same namn
cli-plan-unused = Ingenting viser til «{ $title }» etter dette ({ $path }). Ta det bort òg, om det ikkje trengst meir.
cli-plan-translated = { $path }: framleis omsett frå den nyaste teksten
cli-plan-findings = { $count ->
        [one] Dette må du rette etterpå:
       *[other] Desse { $count } må du rette etterpå:
    }
cli-plan-ask = Skal det gjerast? [j/N]
cli-plan-done = Gjort. Det kan takast tilbake med betre undo.
cli-plan-done-for-good = Gjort.
cli-plan-not-done = Ingenting er gjort. Gjer det med --yes.
cli-undo-plan = Dette blir teke tilbake: { $what }
cli-undone = Teke tilbake.
cli-undo-is-undone = (teke tilbake)
cli-undo-nothing = Det er ikkje noko å ta tilbake her.
cli-undo-not-kept = Det finst ingen stad å ta vare på det som var, så ingenting kan takast tilbake.
cli-error-undo-damaged = Det som var før dette, er ikkje å finne heilt lenger: { $value }. Ingenting er gjort.
cli-error-undo-changed = Dette kan ikkje takast tilbake: { $what }
    Desse filene er endra sidan:
      { $files }
    Ingenting er gjort.
cli-rolled-back = Utgåva frå { $time } ({ $mark }, { $files } filer) ligg ute att i { $out }. Rett innhaldet før neste betre build: Han legg ut det som står i filene no.
cli-rolled-back-from = Den som låg der, er teken vare på: betre rollback { $folder } --to { $mark }
cli-making = Lagar dokument: { $done } av { $all }
cli-waiting = Ein annan betre build er i gang med { $value }. Ventar til han er ferdig …
cli-changed = endra
cli-missing = manglar
cli-empty = tom
cli-foreign = framand
cli-whole = Alle filene ({ $files }) er slik dei vart lagde ut.
cli-not-whole = { $wrong } av { $files } filer er ikkje slik dei vart lagde ut. Legg ut nettstaden på nytt med: betre build
cli-has-foreign = { $wrong ->
        [one] Éi fil i mappa er ikkje laga av betre. Flytt ho ut, elles kan ikkje nettstaden leggjast ut på nytt.
       *[other] { $wrong } filer i mappa er ikkje laga av betre. Flytt dei ut, elles kan ikkje nettstaden leggjast ut på nytt.
    }
cli-no-finding = Alt er i orden: ingen feil og ingen åtvaringar.
cli-summary = { $errors } feil, { $warnings ->
        [one] { $warnings } åtvaring
       *[other] { $warnings } åtvaringar
    }.
cli-coverages = Så mykje er omsett. Resten står på det første språket, og er merkt med det:
cli-coverage = { $n } av { $of } sider
cli-coverage-young = for barn og unge { $n } av { $of }
cli-coverage-guardian = for foreldre { $n } av { $of }
cli-coverage-neighbour = for naboar og vener { $n } av { $of }
cli-coverage-employee = for tilsette { $n } av { $of }
cli-coverage-leader = for leiarar { $n } av { $of }
cli-comes = { $date } kjem «{ $title }» på nettstaden, når han blir lagd ut den dagen eller seinare ({ $path }).
cli-ends = { $date } er siste dagen «{ $title }» gjeld ({ $path }).
cli-nothing-overdue = Alt er gjennomgått i tide.
cli-nothing-listed = Ingen.
cli-no-owner = Utan eigar
cli-serving = Førehandsvisinga er på { $value }. Stopp med Ctrl+C.
cli-serving-one = { $name } er på { $value }. Stopp med Ctrl+C.
cli-made-site = Laga { $files } filer i { $value }. Sjå på nettstaden med: betre serve { $folder }
cli-made-document = Laga { $value }.
cli-made-translation = Laga { $value }. Skriv tittelen og teksten på det andre språket der, og ta bort # føre tittelen. Det som manglar, blir vist på det første språket.
cli-theme-own = { $path } (nettstaden har si eiga)
cli-theme-contract = Utgåva som malane her er skrivne for. betre seier frå når dei må endrast.
start-what = betre lagar BTI-sida til kommunen: vegleiaren, tenestene, kontaktane og arka til å skrive ut. Alt ligg i ei mappe på maskina di, og du endrar det i skjema i nettlesaren.
start-site = { "  " }{ $key }  Opne { $value }
start-new = { "  " }N  Lag ei ny side
start-which = Skriv talet eller bokstaven, og trykk Enter. Berre Enter avsluttar.
start-unknown = «{ $value }» er ikkje eit av vala.
start-folder = Kva skal mappa til den nye sida heite? [{ $value }]
start-folder-elsewhere = «{ $value }» kan ikkje vere namnet på ei mappe her. Bruk bokstavar, tal og bindestrek.
start-open = Sida opnar seg i nettlesaren. La dette vindauget stå så lenge du arbeider, og lukk det når du er ferdig.
start-packed = Du har opna betre inne i zip-fila. Pakk ho ut først: høgreklikk på zip-fila, vel «Pakk ut alle», og dobbeltklikk på betre i mappa som kjem fram. Elles blir det du lagar, sletta.
start-close = Trykk Enter for å lukke vindauget.
cli-ask-form = Målform, nn eller nb? [{ $value }]
cli-ask-municipality = Namnet på kommunen? [{ $value }]
cli-ask-number = Kommunenummeret? [{ $value }]
preview-findings = Funn i innhaldet
preview-findings-error = Dette må rettast før nettstaden kan leggjast ut
preview-findings-warning = Dette bør du sjå på
preview-stale = { $path } kan ikkje lesast som ho er no. Sidene viser den siste utgåva som let seg lese.
preview-more = Og { $more } til. Sjå dei i terminalen.
preview-panel = Om sida
preview-source = Skriven i
preview-lix = Lesbarheit (LIX)
preview-lix-short = for kort til å måle
preview-lix-easy = { $lix }, lettlesen
preview-lix-medium = { $lix }, middels
preview-lix-hard = { $lix }, tung
preview-reviewed = Gjennomgått
preview-owner = Eigar
preview-used-by = Vist til frå
preview-none = ingen
preview-empty = Her er det ingenting å vise enno.
preview-bound = Andre maskiner på nettet kan no sjå førehandsvisinga, med utkast og stader i filene. Stopp ho når de er ferdige.
preview-polls = Systemet seier ikkje frå om endringar i denne mappa. Ho blir sett over to gonger i sekundet.

cli-see-help = Sjå alle kommandoar og val med: betre --help
cli-error-command = Kommandoen «{ $what }» finst ikkje.
cli-error-no-command = Skriv kva som skal gjerast, til dømes: betre build
cli-error-option = Valet «{ $what }» finst ikkje her.
cli-error-missing = Det manglar noko: { $what }
cli-error-value = «{ $value }» kan ikkje stå ved { $what }.
cli-error-other = Kommandoen er ikkje til å forstå.
cli-error-date = «{ $value }» er ingen dato. Skriv år, månad og dag: 2026-03-15
cli-error-alone = { $value } gjeld berre ei mappe med workspace.toml, der det er mange nettstader.
cli-error-only = Ingen nettstad heiter { $value }.
cli-error-part = --part { $value } er ikkje til å forstå. Skriv til dømes 3/8: den tredje av åtte delar.
cli-error-many = I { $value } er det mange nettstader. Skriv mappa til den eine, eller namnet: --only NAMN
cli-error-shown = I { $value } er det { $sites } nettstader, og høgst { $most } blir viste om gongen. Skriv mappa til den eine, eller namna: --only NAMN
cli-progress = { $done }/{ $of } { $name }
cli-site-checked = { $name }: { $errors } feil, { $warnings ->
        [one] { $warnings } åtvaring
       *[other] { $warnings } åtvaringar
    }.
cli-site-built = { $name }: { $files } filer lagde ut, { $errors } feil, { $warnings ->
        [one] { $warnings } åtvaring
       *[other] { $warnings } åtvaringar
    }.
cli-site-unchanged = { $name }: { $files } filer, som før.
cli-left-behind = I { $out } ligg det nettstader som ikkje er med i workspace.toml lenger: { $names }. Slett mappene om dei ikkje skal vere ute.
cli-site-replaces = Har { $count ->
        [one] eitt dokument
       *[other] { $count } dokument
    } i staden for det laga har{ $behind ->
        [0] .
       *[other] ; { $behind } av dei eldre enn det.
    }
cli-sites = { $sites ->
        [one] { $sites } nettstad
       *[other] { $sites } nettstader
    }: { $published } lagde ut, { $failed } med feil.
cli-gathered = { $value } fører til { $sites ->
        [one] { $sites } nettstad
       *[other] { $sites } nettstader
    }.
cli-error-no-sites = I { $value } er det ingen nettstad som betre har lagt ut. Skriv mappa som nettstadene ligg i, kvar i si mappe.
cli-error-no-site = Her er det ingen nettstad: Fann ikkje site.toml i denne mappa eller i content. Skriv mappa etter kommandoen, eller lag ein ny nettstad med: betre new MAPPE
cli-error-no-folder = Mappa { $value } finst ikkje.
cli-error-overlaps = Nettstaden kan ikkje leggjast ut i { $value }: Der ligg innhaldet. Vel ei anna mappe med --out.
cli-error-inside = I { $value } ligg ein publisert nettstad. Ingenting kan leggjast ut inni han. Vel ei anna mappe med --out.
cli-error-foreign = { $value } har filer som ikkje betre har laga ({ $files }). Vel ei tom mappe med --out, eller flytt filene.
cli-error-is-site = I { $value } ligg den verkelege nettstaden. Ein høyringskopi kan ikkje leggjast der. Vel ei anna mappe med --out.
cli-error-is-preview = I { $value } ligg ein høyringskopi. Den verkelege nettstaden kan ikkje leggjast der. Vel ei anna mappe med --out.
cli-error-two-releases = Den eine er den verkelege nettstaden, den andre ein høyringskopi. Den eine skal aldri leggjast oppå den andre.
cli-error-manifest = Manifestet { $value } kan ikkje lesast. Det er skadd, eller skrive av ei anna utgåve av betre. Flytt eller slett mappa det ligg i, og legg ut nettstaden på nytt med: betre build
cli-error-not-published = I { $value } ligg det ikkje noko manifest (.betre-manifest). Vel ei mappe som betre build har lagt ut ein nettstad i.
cli-error-changed = { $value } vart endra medan nettstaden vart bygd. Ingenting er lagt ut. Køyr kommandoen om att.
cli-error-base-url = «{ $value }» er ikkje ei nettadresse. Skriv ho slik: --base-url https://bti.fjordvik.example/
cli-error-not-kept = Det er ikkje teke vare på noka slik utgåve av { $value }. Utgåver blir tekne vare på når nettstaden blir lagd ut med: betre build --keep 10. Sjå dei med: betre rollback --list
cli-error-not-whole = Utgåva i { $value } er ikkje lenger slik ho vart lagd ut. Vel ei anna med --to.
cli-error-plan-unknown = Fann ikkje noko som heiter «{ $value }».
cli-error-plan-several = «{ $value }» kan vere fleire. Skriv eitt av desse:
    {"  "}{ $names }
cli-error-plan-shared = «{ $value }» kjem frå eit lag andre òg bruker ({ $path }), så namnet og plassen kan ikkje endrast her.
cli-error-plan-replaces = «{ $value }» ({ $own }) står i staden for noko frå eit lag ({ $path }), som ville kome fram att om det fekk eit anna namn eller ein annan plass.
cli-plan-locked = Det er låst i laget: Det kan ikkje skrivast om eller slåast av her.
cli-plan-own-word = Du kan ha eit anna ord i adressa. Skriv i { $own }: slug = "{ $slug }" og aliases = ["{ $address }"]. Då fører den gamle adressa dit.
cli-plan-own-then-word = Du kan ha eit anna ord i adressa. Lag di eiga fil i staden (betre edit, «Gjer om til vår eigen»), og skriv i ho: slug = "{ $slug }" og aliases = ["{ $address }"]. Då fører den gamle adressa dit.
cli-plan-own = Du kan lage di eiga fil i staden (betre edit, «Gjer om til vår eigen»).
cli-plan-take-off = Du kan ta det bort på nettstaden din: Lag ei fil med same namn og off = true (betre edit, «Ta det bort hos oss»).
cli-error-plan-kind = Dette kan ikkje gjerast med dette slaget ({ $value }).
cli-error-plan-taken = { $value } finst frå før. Vel eit anna namn.
cli-error-plan-number = { $value } har ikkje noko nummer i namnet, så rekkjefølgja kan ikkje seiast. Gi filene ved sida av kvarandre nummer først, til dømes 1-namn.md.
cli-error-plan-file = { $value } kan ikkje endrast av programmet slik ho er skriven. Gjer det for hand.
cli-error-plan-changed = { $value } vart endra av nokon andre i mellomtida. Ingenting er gjort. Prøv om att.
cli-error-plan-nothing = Det er slik alt.
cli-error-answer = Svaret kunne ikkje skrivast: { $reason }
cli-error-room = Det er ikkje rom for arbeidet på denne maskina: { $reason }
cli-jobs-fewer = --jobs { $asked } er meir enn denne maskina har nytte av. { $most } blir brukt.
cli-error-system = { $value }: { $reason }
system-full = Disken er full. Frigjer plass, og prøv om att.
system-quota = Du har brukt opp plassen du er tildelt. Frigjer plass, og prøv om att.
system-denied = Du har ikkje løyve til dette. Gi deg sjølv tilgang, eller vel ei anna mappe.
system-read-only = Disken kan berre lesast. Vel ei mappe på ein annan disk.
system-missing = Finst ikkje, eller vart borte undervegs.
system-exists = Finst frå før. Flytt det som ligg der, og prøv om att.
system-no-folder = Noko på vegen dit er ei fil, ikkje ei mappe.
system-folder = Dette er ei mappe, ikkje ei fil.
system-name = Namnet er for langt, eller har teikn som ikkje kan brukast her.
system-path = Stigen kan ikkje følgjast: han går ut gjennom ei mappe som ikkje finst.
system-too-large = Fila er større enn disken kan ta imot.
system-held = Eit anna program har fila eller mappa open, eller du har ikkje løyve. Lukk det som viser ho (Utforskaren, Word, Excel, ei førehandsvising), vent til OneDrive er ferdig, og prøv om att.
system-busy = Mappa er i bruk, til dømes som tilkopla disk. Vel ei mappe inni ho med --out.
system-mount = Mapper kan ikkje bytast ut her: Denne følgjer med biletet til ein kontainar, eller er ein disk for seg. Vel med --out ei mappe i eit volum, eller ei som ikkje er i biletet.
system-network = Disken på nettet svarar ikkje. Sjå etter sambandet, og prøv om att.
system-memory = Maskina har ikkje meir minne. Lukk andre program, og prøv om att.
system-threads = Maskina lèt ikkje brukaren starte fleire program og trådar. Lukk andre program, og prøv igjen.
system-other = systemet seier «{ $reason }».
cli-error-release = «{ $value }» kan ikkje brukast. Skriv --release https://…/betre-VERSJON-linux-x86_64.tar.xz og --sha256 med dei 64 teikna som står ved fila i SHA256SUMS.
cli-error-port = Port { $value } er i bruk. Vel ein annan med --port.
cli-error-kind = «{ $value }» er ikkje eit slag innhald.
cli-error-theme-file = Temaet har ikkje nokon fil «{ $value }» som kan bytast ut. Sjå dei med: betre theme list
cli-error-needs-name = Skriv tittelen òg: betre new { $value } "Tittel"
cli-error-not-empty = Mappa { $value } er ikkje tom. Vel ei ny mappe.
cli-error-form = «{ $value }» er inga målform. Skriv nn eller nb.
cli-error-number = «{ $value }» er ikkje eit kommunenummer. Det har fire siffer.
cli-error-days = «{ $value }» er ikkje eit tal på dagar. Skriv til dømes 60d.
cli-error-table = Dette har ikkje ei eiga fil. Lim det inn i { $value }:
cli-error-in = Det finst inga mappe «{ $value }» til dette.
cli-error-needs-document = Skriv kva som skal omsetjast òg: betre new translation ppt en
cli-error-one-language = Nettstaden er berre på eitt språk ({ $first }). Skriv det andre i site.toml først, til dømes [languages.en].
cli-error-needs-language = Skriv språket òg. Nettstaden er på { $first } og: { $langs }
cli-error-language = Nettstaden kan ikkje omsetjast til «{ $value }»: Han er på { $first } og: { $langs }. Eit språk til skriv du i site.toml, til dømes [languages.en].
cli-error-part-of-file = Dette er ein del av { $value }. Omset den fila: betre new translation { $value }
cli-error-where = Skriv kvar det skal liggje, med --in og éi av desse mappene:
    {"  "}{ $value }

cli-made-workflow = Laga { $value }. Skriv øvst i fila kvar betre skal hentast frå, og vel «GitHub Actions» som kjelde under Settings, Pages.
cli-error-outside = Mappa { $value } ligg ikkje i denne mappa. Gå til den øvste mappa i repoet, og skriv vegen derifrå.
workflow-head = Laga av «betre new workflow». Fila er dykkar eigen: endre ho som de vil.
    Kvar foreslått endring (pull request) blir sjekka, og funna står ved linjene dei gjeld.
    Kvar endring på main blir lagd ut på GitHub Pages. Vel «GitHub Actions» som kjelde under Settings, Pages.
workflow-release = Adressa til betre-VERSJON-linux-x86_64.tar.xz på utgivingssida, og rekkja som står ved fila i SHA256SUMS. Fila blir berre
    brukt om rekkja stemmer. Byt begge linjene når de tek i bruk ein ny versjon.
workflow-betre = Utan utgiving: Git-adressa som betre skal byggjast frå.
workflow-revision = Kva utgåve: ein commit, slik at same innhald alltid gir same side. Første gong tek det nokre minutt å byggje betre.
workflow-site = Mappa med site.toml.
workflow-night = Kvar natt: Det som har ein dato i valid_from, kjem på nettstaden den dagen.
workflow-kept = Det som er laga før av bilete og PDF-ar, og kva sider som er borte.
workflow-last = Sidene som ligg ute no, så sjekken kan seie ifrå når ei adresse blir borte. Første gong ligg det ingenting ute.
workflow-check = Ein feil stoppar her. Ei åtvaring blir vist, men stoppar ikkje.
workflow-build = Berre frå main.
workflow-publish = Har berre lov til å leggje ut på Pages, ikkje til å endre repoet.
workflow-no-betre = Skriv BETRE_RELEASE og BETRE_SHA256 øvst i .github/workflows/betre.yml, eller BETRE_GIT og BETRE_REVISION.
workflow-wrong-hash = Fila som vart lasta ned, er ikkje den som BETRE_SHA256 øvst i .github/workflows/betre.yml seier. Hent rekkja frå SHA256SUMS på utgivingssida til same versjonen.

host-nginx = Laga av betre: reglar for nginx. Set dei inn i server-blokka, og la root vere mappa som adressa svarar til:
    include /srv/bti/.betre-nginx.conf;
    Last inn nginx på nytt etter kvar publisering, så gjeld nye adresser: nginx -s reload
host-caddy = Laga av betre: reglar for Caddy. Set dei inn i blokka til nettstaden, og la root vere mappa som adressa svarar til:
    import /srv/bti/.betre-Caddyfile
    Last inn Caddy på nytt etter kvar publisering, så gjeld nye adresser: caddy reload
host-apache = Laga av betre ved kvar publisering: reglar for Apache. Endringar her blir borte.
    Tenaren les fila av seg sjølv når han får lov (AllowOverride FileInfo Indexes) og har modulane headers og rewrite.
host-iis = Laga av betre ved kvar publisering: innstillingar for IIS. Endringar her blir borte.
host-rules = Laga av betre ved kvar publisering. Endringar her blir borte.

decimal-mark = ,
explain-unknown = «{ $word }» er korkje eit slag innhald eller ein kode.
explain-layer = { $count ->
    [one] éin ting
   *[other] { $count } ting
} herifrå ({ $title })
explain-replaced = er skrive om i { $by }
explain-off = er slått av i { $by }
explain-kinds = Slag innhald:
explain-topics = Anna som kan forklarast:
explain-group = Reglane i gruppa «{ $group }»:
explain-codes = Funn:
explain-columns = Kolonnar i eit rekneark eller ei CSV-fil, med namna som blir kjende att (store og små bokstavar er like; andre namn får meining med columns):
explain-common = Nøklar som alle dokument kan ha (`betre explain keys` forklarer dei):
explain-example = Døme:
explain-real-example = Døme, frå `{ $path }` i demoen:
explain-all = Alt som kan forklarast, får du med `betre explain`.
explain-names = På denne nettstaden:
explain-list = liste
explain-required = må vere med
explain-title = Tittel
explain-fixed = Dette funnet kan ikkje skruast ned.
explain-warnable = Nettstaden kan gjere dette til ei åtvaring i site.toml, med grunngiving, men ikkje skru det av.
explain-free = Nettstaden kan gjere dette mildare eller skru det av i site.toml, med grunngiving.

## The editor's desk
cli-edit = Endre nettstaden i skjema i nettlesaren på denne maskina
cli-editing = Adressa over er nøkkelen til å endre { $value }. Gi ho ikkje til andre. Stopp med Ctrl+C.
edit-worklist = Arbeidslista
edit-history = Det som er lagra
edit-site = Sjå nettstaden
edit-skip = Gå til innhaldet
edit-menu = Sider for deg som redigerer
edit-find = Kva vil du endre?
edit-find-button = Søk
edit-hits = { $count ->
    [0] Ingen treff.
    [one] Eitt treff.
   *[other] { $count } treff.
}
edit-to-mend = { $count ->
    [0] Feil og åtvaringar
    [one] Feil og åtvaringar på éi side
   *[other] Feil og åtvaringar på { $count } sider
}
edit-no-faults = Ingen feil i innhaldet.
edit-overdue = { $count ->
    [one] Éin gjennomgang skulle vore gjord
   *[other] { $count } gjennomgangar skulle vore gjorde
}
edit-drafts = Utkast
edit-everything = Alt på nettstaden
edit-settings = Innstillingar for nettstaden
edit-all-service = Tenester
edit-all-tool = Verktøy
edit-all-arena = Samhandlingsarenaer
edit-all-role = Roller
edit-all-unit = Einingar
edit-all-situation = Situasjonar
edit-all-contact = Kontaktar
edit-all-term = Ordliste
edit-all-right = Rettar
edit-all-law = Lover
edit-save = Lagra
edit-saved = Lagra.
edit-saved-faults = { $count ->
    [one] Lagra. Éin ting å rette før sida kan leggjast ut.
   *[other] Lagra. { $count } ting å rette før sida kan leggjast ut.
}
edit-undo = Angre
edit-did-save = Lagra: { $what }
edit-did-rename = Nytt namn: { $what } → { $to }
edit-did-make = Laga: { $what }
edit-did-move = Flytta: { $what }
edit-did-remove = Teke bort: { $what }
edit-did-replace = Teke bort: { $what }, med { $to } i staden
edit-did-own = Gjort til vår eigen: { $what }
edit-did-off = Teke bort hos oss: { $what }
edit-did-again = Det felles brukt att: { $what }
edit-did-keep = Vår eigen gjeld framleis: { $what }
edit-did-undo = Teke tilbake: { $what }
edit-review-today = Gjennomgått i dag
edit-see-page = Sjå sida
edit-translation = Omsetjing ({ $lang }). Her endrar du orda; resten står på grunnspråket.
edit-text = Tekst
edit-text-hint = Teksten på sida. Ei tom linje skil avsnitta; ei linje som byrjar med to nummerteikn er ei overskrift.
edit-rarely = Fleire felt
edit-required = må fyllast ut
edit-none = Ikkje valt
edit-chosen = Vel frå lista
edit-or-words = Eller med ord
edit-more-of-party = På kva måte, og for kva
edit-number = Tal
edit-unit = Eining
edit-unit-d = dagar
edit-unit-w = veker
edit-unit-m = månader
edit-unit-y = år
edit-unit-same-day = same dag
edit-level = Nivå { $number }
edit-item = punkt
edit-add = Legg til { $item }
edit-up = Opp
edit-down = Ned
edit-remove = Fjern
edit-unknown-choice = { $value } (finst ikkje)
edit-faults = { $count ->
    [0] Ikkje lagra
    [one] Éin ting å rette
   *[other] { $count } ting å rette
}
edit-as-text = Rediger heile fila som tekst
edit-as-form = Rediger i skjema
edit-whole = Heile fila
edit-whole-hint = Slik fila er skriven. Alt du ikkje rører, står som før.
edit-unwritable = Dette let seg ikkje skrive her slik fila er no. Rediger heile fila som tekst. Det du skreiv, står framleis i skjemaet.
edit-changed-again = Ikkje lagra: andre skriv i fila samstundes. Prøv ein gong til.
edit-no-file = Ikkje lagra: fila er borte, kan ikkje lesast, eller er ikkje ei vanleg fil lenger. Det du skreiv, er teke vare på, og står i skjemaet når fila er der att.
edit-system = Ikkje lagra: { $why }. Det du skreiv, står framleis i skjemaet.
edit-both-changed = Nokon andre har endra det same som du, medan du skreiv. Vel kva som skal stå. Ingenting er lagra enno: alt du endra, blir lagra når du har valt.
edit-both-mine = Ditt
edit-both-theirs = Det som står no
edit-nothing = (ingenting)
edit-no-history = Det finst ingen stad å ta vare på det som var. Sikkerheitskopi får du av den som driv maskina.
edit-nothing-saved = Ingenting er lagra her enno.
edit-what-changed = Kva som vart endra
edit-was = Før
edit-is = Etter
edit-not-undone = Kunne ikkje angre: det same er endra sidan. Opne skjemaet og rett det der.
edit-no-faults-here = Ingenting å rette.
edit-kept = Du har ulagra tekst frå { $when }.
edit-kept-go-on = Hald fram med han
edit-kept-forget = Kast han
edit-inherited = No gjeld: { $value }.
preview-edit = Rediger
edit-tools = Verktøy for teksten
edit-tools-keys = Ctrl + B gir feit skrift, Ctrl + K søkjer etter ei side eller eit nummer.
edit-tool-heading = Overskrift
edit-tool-list = Liste
edit-tool-table = Tabell
edit-tool-bold = Feit skrift
edit-tool-link = Lenkje eller nummer
edit-tool-reader = For kven
edit-tool-callout = Ramme
edit-tool-picture = Bilete
edit-ask-link = Kva side eller kva nummer?
edit-ask-reader = Kven er teksten for?
edit-ask-callout = Kva slags ramme?
edit-ask-picture = Kva bilete?
edit-callout-note = Merk
edit-callout-tip = Tips
edit-callout-important = Viktig
edit-callout-warning = Åtvaring
edit-column = Kolonne
edit-search = Søk
edit-alt = Kva viser biletet?
edit-alt-hint = Skriv det for den som ikkje ser det, til dømes «Ein vaksen og eit barn snakkar saman».
edit-insert = Set inn
edit-cancel = Avbryt
edit-see-typed = Sjå korleis sida blir
edit-section = Avsnittet «{ $title }»
edit-section-moved = Ikkje lagra: nokon andre har endra eller flytta dette avsnittet medan du skreiv. Kopier teksten din, og opne heile sida.
edit-whole-page = Rediger heile sida
edit-edit-this = Rediger «{ $title }»
edit-not-saved = Ikkje lagra
edit-dated = Kjem og går
edit-comes = kjem { $day }
edit-goes = går ut { $day }
edit-lately = Sist endra
edit-not-seen = Sida kan ikkje visast før det som er skrive, kan lagrast. Gå tilbake til skjemaet og trykk Lagra: der ser du kva som må rettast.
edit-yes = Ja
edit-shared-from = Dette er frå «{ $layer }», som fleire kommunar har saman. Her kan du lese det, men ikkje endre det.
edit-shared-means = Blir det endra der, blir det endra på sidene dykkar òg. De kan i staden ha det på dykkar eigen måte:
edit-shared-says = Det som står
edit-shared-words = Omsetjing ({ $lang })
edit-shared-locked = Det er låst: Ein feil her kan skade nokon, så ingen kommune kan byte det ut eller ta det bort. Finn du noko som er gale, så sei frå til dei som held det ved like.
edit-shared-rows = De kan ikkje byte ut denne tabellen, men leggje til rader: De står då i ein tabell av same namn hos dykk. Ei rad som heiter det same som ei her, står i staden for henne.
edit-shared-unwritable = Slik dette er skrive, kan det ikkje gjerast til dykkar eige her. Be den som kjenner filene om hjelp.
edit-shared-refused = Ikkje gjort: Dette kan ikkje bytast ut.
edit-shared-in-the-way = Ikkje gjort: Det ligg alt ei fil med same namn i mappa dykkar, eller nokon skriv i henne no. Prøv ein gong til.
edit-shared-replaced = De har dykkar eige i staden for dette. Det som står her, er ikkje på sidene dykkar.
edit-shared-off = De har teke bort dette. Det er ikkje på sidene dykkar.
edit-shared-language = Hos dei som held det ved like, finst det ikkje på språket dykkar. Kopien må de setje om sjølve.
edit-shared-system = Ikkje gjort: { $why }.
edit-see-ours = Sjå dykkar eige
edit-see-shared = Les det felles, «{ $layer }»
edit-own = Gjer om til vår eigen
edit-own-hint = De får ein kopi som de kan endre. Blir det felles endra seinare, blir ikkje kopien det, men arbeidslista seier frå. De kan bruke det felles att når som helst.
edit-off = Ta det bort hos oss
edit-off-hint = Då er det ikkje på sidene dykkar. Om andre sider treng det, står det i arbeidslista. De kan angre.
edit-again = Bruk den frå «{ $layer }» att
edit-again-national = Bruk den nasjonale att
edit-again-lost = Då blir det de har skrive i staden for «{ $layer }», sletta, og det felles er på sidene dykkar att. De kan angre.
edit-again-old = «{ $layer }» er endra etter at de laga dykkar eige av det. Sjå kva som skil: Ta med det som de treng i skjemaet, eller bruk det felles att. Då blir dykkar eige sletta. De kan angre.
edit-again-off = De har teke bort dette, som er frå «{ $layer }». Bruker de det att, er det på sidene dykkar.
edit-again-differs = Det som skil
edit-again-same = Det er likt.
edit-again-changed = Ikkje gjort: Noko er endra etter at denne sida vart vist. Slik er det no.
edit-ours = Dykkar
edit-theirs = Felles
edit-keep = Vi held på vår eigen
edit-instead = i staden for «{ $layer }»
edit-instead-old = i staden for «{ $layer }», som er endra sidan
edit-switched-off = Felles som er teke bort hos oss

topic-words = Ord nettstaden kan kalle noko anna, i fire former: eit, det, fleire, alle. Skriv dei i `site.toml`, til dømes `[words.relay-holder]` med `one = "kontaktperson"` under. I ein tekst er `{ "{" }word.step.the{ "}" }` ordet i den forma.
    .about = Orda nettstaden kan kalle noko anna
topic-phrases = Det temaet seier på sidene, med namn. Skriv di eiga vending i `site.toml`, under `[phrases]`: `goto-close = "Avslutt saka"`. Verdiar som `{ "{" } $text { "}" }` kan ikkje vere med i di.
    .about = Vendingane temaet brukar på sidene, med namn
topic-text = Ein tekst er Markdown. Det du treng:
    { "  ## Overskrift           " }ei overskrift; { "{" }#merke{ "}" } etter ho gir eit fast merke å vise til
    { "  - punkt, 1. punkt       " }ei liste
    { "  **feit**, *kursiv*      " }framheva ord
    { "  > [!WARNING]            " }ei ramme; teksten i ho står på linjer som byrjar med >
    { "  | Kven | Når |          " }ein tabell; linja under har | --- | --- |
    { "  [ord](@undring)         " }ei lenkje til noko på nettstaden, òg (@contact:ppt) og (@law:opplaeringslova#12-4)
    { "  [[undring]]             " }ei lenkje med tittelen som ord
    { "  {contact.ppt.phone}     " }eit nummer som står éin stad
    { "  {show.plan.arshjul}     " }ein plan, ei trapp eller fakta frå innleiinga på sida
    { "  ## Til deg {.guardian}  " }eit avsnitt til ein lesar: guardian, young, leader, employee eller neighbour
    .about = Slik skriv du ein tekst: overskrifter, lister, tabellar, rammer, lenkjer
topic-synonyms = Ord som finn det same i søket står i `synonyms.toml`: `groups = [["fråvær", "skulk", "borte frå skulen"]]`. Kvar gruppe er ord som tyder det same. Ord som berre gjeld éi side, skriv du i `search` på sida.
    .about = Ord som finn det same i søket
topic-translations = Ei omsetjing er ei fil ved sida av grunnfila, med språket føre endinga: `ppt.en.md` ved sida av `ppt.md`. Ho har berre orda: tittel, setningar og tekst. Datoar, id-ar og lenkjer står i grunnfila. Deler av ei liste finn kvarandre på `id`. `translated_from = "?"` gir merket til teksten ho er laga av, så du får vite når grunnteksten er endra. Språka står i `site.toml`: `[languages.en]`.
    .about = Slik omset du ei side
topic-keys = Desse nøklane kan stå i alle slags dokument, i innleiinga mellom `+++` eller under linja i hakeparentesar. Ingen av dei må vere med, utan `title`.
    .about = Nøklane som alle dokument kan ha
topic-theme = Utsjånaden kjem frå temaet som følgjer med. Logo og farge skriv du i `site.toml`, under `[look]`. Ei fil i mappa `theme/` tek plassen til den som heiter det same i temaet: `theme/templates/home.html`, `theme/assets/style.css`. Då må `theme/theme.toml` seie kva utgåve av malane ho er laga for. Manglar det, får du vite kva du skal skrive.
    .about = Logo, farge og eigne filer for utsjånaden
