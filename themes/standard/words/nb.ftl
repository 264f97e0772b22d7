# Ordene i nettstedet, bokmål. Et nettsted kan bytte ut hvert av dem i `site.toml`: ordene med former under [words],
# resten under [phrases].

## Ord med former

step = steg
    .the = steget
    .many = steg
    .all = stegene
level = nivå
    .the = nivået
    .many = nivåer
    .all = nivåene
guide = veileder
    .the = veilederen
    .many = veiledere
    .all = veilederne
concern = bekymring
    .the = bekymringen
    .many = bekymringer
    .all = bekymringene
relay-holder = stafettholder
    .the = stafettholderen
    .many = stafettholdere
    .all = stafettholderne
relay-log = stafettlogg
    .the = stafettloggen
    .many = stafettlogger
    .all = stafettloggene
guardian = foresatt
    .the = den foresatte
    .many = foresatte
    .all = de foresatte
coordinating-unit = koordinerende enhet
    .the = koordinerende enhet
    .many = koordinerende enheter
    .all = de koordinerende enhetene
service = tjeneste
    .the = tjenesten
    .many = tjenester
    .all = tjenestene
tool = verktøy
    .the = verktøyet
    .many = verktøy
    .all = verktøyene
measure = tiltak
    .the = tiltaket
    .many = tiltak
    .all = tiltakene
measure-table = tiltaksoversikt
    .the = tiltaksoversikten
    .many = tiltaksoversikter
    .all = tiltaksoversiktene
arena = samhandlingsarena
    .the = samhandlingsarenaen
    .many = samhandlingsarenaer
    .all = samhandlingsarenaene
role = rolle
    .the = rollen
    .many = roller
    .all = rollene
unit = enhet
    .the = enheten
    .many = enheter
    .all = enhetene
situation = situasjon
    .the = situasjonen
    .many = situasjoner
    .all = situasjonene
model = BTI-modellen
    .the = BTI-modellen
    .many = BTI-modellene
    .all = BTI-modellene

# Hva et nettsted har ord for. Skriver det `label = "number"` og ikke noe ord, blir det `number`: da gjelder de nøytrale ordene
# under, og setningene som velger mellom [number] og [word], tar den første.
-label = -
    .step = word
    .level = word
step-neutral = punkt
    .the = punktet
    .many = punkter
    .all = punktene
level-neutral = del
    .the = delen
    .many = deler
    .all = delene

## På alle sidene

skip = Gå til innholdet
acute-label = Få hjelp med en gang
acute-more = Slik gjør du
menu = Meny
shortcuts = Mest brukt
shortcut-guide = { guide.the }
shortcut-guides = { guide.many }
shortcut-situations = hva ser du?
shortcut-services = { service.many }
shortcut-tools = { tool.many }
shortcut-contacts = kontakt
exit = Gå ut av siden
exit-two = Trykk Shift to ganger til for å gå ut av siden
exit-one = Trykk Shift én gang til for å gå ut av siden
exit-left = Du går ut av siden
quiet = Informasjon
close = Lukk
parts-of-page = Deler av siden
menu-help = Få hjelp
menu-work = Arbeid med { guide.the }
menu-find = Finn fram
languages = Språk
you-are-here = Du er her
home = Forsiden
hearing = Høringskopi. Dette er ikke det gjeldende nettstedet.
draft-page = Utkast. Denne siden er ikke ferdig, og den er ikke med når nettstedet blir lagt ut.
ahead-page = Denne siden kommer på nettstedet { $date }.
fallback = Denne siden er ikke oversatt ennå. Du leser den på språket den er skrevet på.
report-fault = Har du funnet en feil? Si fra til
accessibility = Tilgjengelighetserklæring
privacy = Nettstedet lagrer ingenting om deg og henter ingenting fra andre nettsteder.

## Titler på sider som ikke har en selv

page-services = Alle { service.many }
page-tools = Alle { tool.many }
page-measures = Oversikt over { measure.many }
page-arenas = Alle { arena.many }
page-roles = Alle { role.many }
page-units = Alle { unit.many }
page-all-news = Nytt
news = nyhet
news-feed = Abonner på nytt herfra (Atom)
page-situations = Hva ser du?
page-contacts = Kontakt
page-rights = Rettigheter
page-deadlines = Frister
page-calendar = Kalender
page-glossary = Ordliste
page-documents = Alt på papir
page-data = Åpne data
page-status = Status for ledere
page-search = Alt fra A til Å
page-acute = Når det haster
page-relay-log = Om { relay-log.the }
page-page = Side
page-reader = Til deg
page-404 = Siden finnes ikke
search = Søk
search-failed = Søket kunne ikke hentes. Se listen fra A til Å.
search-count = Treff:
search-none = Ingen treff. Prøv et annet ord, eller begynn her.
search-near = Mente du:
search-doors = Begynn her, eller spør noen:
search-for = for

## Forsiden, 404 og andre oversikter

doors = Hvem er du?
door-young = Jeg er barn eller ung
door-guardian = Jeg er forelder eller { guardian }
door-employee = Jeg arbeider med barn og unge
door-neighbour = Jeg er nabo, venn eller i slekten
door-leader = Jeg er leder
what-do-you-see = Hva ser du?
all-situations = Se alle { $n } { situation.many }
all-situations-for = Se alle { $n } for { $text }
letters = Bokstaver
not-found = Adressen kan være skrevet feil, eller siden er flyttet. Her er veiene videre.
page-moved = Siden har fått ny adresse.
home-link = Gå til forsiden
from-age = Fra { $n } år
see = Se også
contacts-emergency = Nødnumre
contacts-national = Hjelpetelefoner og nasjonale tjenester
contacts-local = I kommunen
contacts-units = { unit.many }
contacts-regional = Flere kommuner sammen
sms = tekstmelding
chat = chat
when-closed = når det er stengt
holidays-from = Helligdager fra { $text }
phone = Telefon
email = E-post

## Veilederen

print-of = { $text } – til utskrift
print-overview = Skriv ut oversikten på ett ark
print-whole = Skriv ut hele { guide.the }
print-whole-of = { $text } – alt på papir
print-whole-hint = Her står hele { guide.the } på én side, slik at du kan skrive ut alt sammen. Vil du tilbake, gå til
contents = Innhold
print-how = Skriv ut med Ctrl + P på PC, eller med «Del» på telefonen.
our-unit = Vår enhet
print-hint = Arket er laget for én A4-side i liggende format. Vil du tilbake, gå til
level-sheet = Hele { level.the } på én side
level-sheet-of = { $text } – på én side
level-sheet-hint = Arket er laget for A4 i liggende format. Vil du tilbake, gå til
sheet-what = Hva
sheet-how = Hvordan
sheet-more = Mer om { step.all } står på nettsiden og i heftet.
draft = Dette er et utkast. Det gjelder ikke ennå.
unwritten = ikke skrevet ennå
guide-elsewhere = { guide.the } ligger på et annet nettsted.
guide-unwritten = Dette er ikke skrevet ennå.
measures-unwritten = Tiltakene er ikke skrevet ennå.
phone-unwritten = Telefonnummeret er ikke skrevet ennå.
about-guide = Om { guide.the }
about-level = Dette gjelder her
steps-of-level = { -label.step ->
    [number] Dette gjør dere her
   *[word] { step.all }
}
levels-menu = { -label.level ->
    [number] Hele { guide.the }
   *[word] Alle { level.many }
}
outside-flow = Står for seg selv, utenom den vanlige gangen
at-need = ved behov
place = { $text } av { $n }
always = Gjelder hele veien
targets = Målene, og hva som skjer når dere når dem
goal = Mål:
targets-matrix = Målgrupper og mål
target-group = Målgruppe
target-goal = Mål

## Steget

only-if = Bare når
deadline = Frist
how = Slik gjør du
tools = { tool.many }
consent = Samtykke
consent-to = Til å
consent-from = Fra
consent-form = Skjema
consent-no = Om svaret er nei
consent-withdraw = Slik kan de trekke det
consent-from-guardians = { guardian.all }
consent-from-young-15 = den unge selv, fra 15 år
consent-from-young-16 = den unge selv, fra 16 år
consent-from-child = barnet
consent-from-adult = den voksne selv
meeting = Møte
meeting-kind = Hva slags møte
meeting-purpose = Formål
meeting-calls = Kaller inn
meeting-attends = Er med
meeting-absent = Når barnet ikke er med
meeting-in = Dette gjør dere i møtet i
participation = Barnet og hjemmet
what-next = Hva skjer videre?
outcome-also = Vurder i tillegg
baton = Stafettpinnen:
around = Forrige og neste
previous = Forrige
next = Neste
goto-next = Gå videre
goto-stay = Fortsett der dere er
goto-close = Avslutt
goto-system = Tiltak på systemnivå
goto-acute = Ring med en gang
ends-relay-holder = rollen som { relay-holder }
ends-relay-log = { relay-log.the }

## Tjenester, verktøy og situasjoner

ways-in = Slik får du kontakt
way-in-form = Skjema
way-in-advice = Råd
way-in-anonymous = Drøfting uten navn
way-in-discussion = Drøfting med navn og samtykke
way-in-referral = Henvisning eller søknad
way-in-report = Melding
service-levels = Dette gjør { service.the }
service-parts = Deler av { service.the }
deadlines = Frister
deadline-of = Hva
deadline-from = Regnes fra
deadlines-by-length = Alle fristene, de korteste først
deadlines-in-words = Uten fast lengde
set-by = kommer fra
set-by-law = loven
set-by-national = nasjonalt råd
set-by-municipality = kommunen
set-by-service = tjenesten
phases = Gangen i saken
plan-when = Når
plan-what = Hva
plan-phase = Fase
wheel-about = Årshjul: { $text }. Tallene er de samme som i tabellen.
chain = Hvem sier fra til hvem
laws = Lover
laws-and-advice = Lover og veiledning
law-regulation = forskrift
law-guideline = veileder
law-circular = rundskriv
organisation-municipal = kommunal
organisation-shared = interkommunal
organisation-county = fylkeskommunal
organisation-state = statlig
organisation-private = privat
download = Last ned «{ $text }»
decimal-mark = ,
open = Åpne «{ $text }»
staff-only = Du må logge inn som ansatt.
form = Skjema
tool-form = skjema
tool-template = mal
tool-checklist = sjekkliste
tool-scale = skala
tool-signs = tegn å se etter
tool-factors = risiko- og beskyttelsesfaktorer
tool-conversation = samtaleveileder
tool-consent = samtykke
tool-letter = brev
tool-law = lov
tool-system = digitalt system
reader-employee = ansatte
reader-leader = ledere
reader-guardian = { guardian.many }
reader-young = barn og unge
reader-neighbour = naboer, venner og slekt
urgency-acute = Haster nå
urgency-today = I dag
urgency-soon = Denne uken
urgency-calm = Du har tid til å tenke
do-first = Gjør dette først
what-staff-do = Dette gjør de som hjelper
scope-individual = enkeltsaker
scope-system = systemsaker
why = Hvorfor
follow-up = Følg opp
log-in = Logg inn i { relay-log.the }
used-by = Her blir dette brukt
used-in-step = { -label.step ->
    [number] { step.many } i { guide.the }
   *[word] { step.many }
}
used-in-level = { -label.level ->
    [number] { level.many } av { guide.the }
   *[word] { level.many }
}
used-in-guide = { guide.many }
used-in-situation = { situation.many }
used-in-service = { service.many }
used-in-arena = { arena.many }
used-in-role = { role.many }
used-in-unit = { unit.many }
used-in-news = nyheter
used-in-tool = { tool.many }
used-in-measure-table = { measure-table.many }
used-in-page = sider

## Tiltakstabellen

measure-what = { measure }
measure-whom = For hvem
measure-more = Mer
measures-find = Finn { measure.many }
measures-tables = { measure-table.many }
measures-all = alle { measure.all }
measures-any = Alle
measures-sort = Sorter etter
measures-shown = Viser { $text } av { $n } { measure.many }
measures-clear = Vis alle
measures-by-ages = { measure.many } for { $text }
measures-by-before-birth = { measure.many } før fødselen
measures-by-levels = { -label.level ->
    [number] { measure.many } i { $text }
   *[word] { measure.many } på { $text }
}
measures-by-prevention = { measure.many }: { $text }
measures-by-service = { measure.many } – ansvar: { $text }
measures-by-arena = { measure.many } – hvor: { $text }
measures-by-theme = { measure.many } – tema: { $text }
measures-by-risk = { measure.many } – risiko: { $text }
age-before-birth = Før fødselen
age-band = { $text } år
age-over = { $n } år og eldre
measures-count = { $n ->
    [one] 1 { measure }
   *[other] { $n } { measure.many }
}
prevention = Forebygging
prevention-universal = For alle
prevention-selective = For utsatte grupper
prevention-indicated = For barn som har det vanskelig
as-csv = Last ned «{ $text }» som regneark (CSV)
subscribe = Abonner på «{ $text }» i kalenderen din (.ics)
subscribe-how = Vil du ha datoene i kalenderen din? Kopier adressen til lenken under planen, og legg den til i kalenderprogrammet som en kalender fra nettet. Da kommer endringer av seg selv. Åpner du filen i stedet, får du datoene slik de er i dag.
column-title = Navn
column-description = Beskrivelse
column-group = Målgruppe
column-ages = Alder
column-levels = { -label.level ->
    [number] Del
   *[word] Nivå
}
column-arena = Arena
column-service = Ansvarlig
column-when = Når
column-duration = Varighet
column-prevention = Forebygging
column-risk = Risikofaktor
column-theme = Tema
column-evidence = Kunnskapsgrunnlag
column-cost = Kostnad
column-how = Hvordan
column-link = Lenke
column-at-most = Høyst
column-contact-ids = Id til kontaktene
column-first = Det første du gjør
column-from = Regnet fra
column-id = Id
column-level-title = Navn på { level }
column-note = Merknad
column-number = Nummer
column-only-if = Bare når
column-outcomes = Svar og veien videre
column-place = Hvor
column-scope = Gjelder for
column-short = Kort sagt
column-steps = Her begynner du
column-url = Nettadresse
column-what = Hva
column-within = Innen

## Sidene til leserne

acute-employee = Til deg som arbeider med barn og unge
acute-guardian = Til deg som er forelder, nabo eller venn
acute-young = Til deg som er barn eller ung
reader-situations = Kjenner du deg igjen?
reader-pages = Les mer
reader-blocks = Det vi sier til deg på andre sider
reader-blocks-other = Andre sider
for-employee = For ansatte
for-leader = For ledere
for-guardian = For { guardian.many }
for-young = For barn og unge
for-all = For alle
for-neighbour = For naboer, venner og slekt
are-you-young = Er du ung?
are-you-guardian = Er du forelder?
are-you-neighbour = Er du nabo eller venn?
for-you = Det som er skrevet til deg
turn-to = Disse kan hjelpe
whole-page = Siden for dem som hjelper:
easy-read = lettlest
easy-read-whole = Hele teksten:

## Siden for et språk som bare noen sider er på

welcome = Hjelp til barn, unge og familier
welcome-lead = Her er det du trenger først, på bokmål. Resten av nettstedet er på nynorsk.
welcome-danger = Er et barn i fare nå?
welcome-danger-text = Ring politiet på 112 eller ambulanse på 113. Si hvilket språk du snakker. Det koster ingenting.
welcome-call = Hvem kan du ringe?
welcome-interpreter = Du kan få tolk
welcome-interpreter-text = Tjenesten du snakker med, bestiller tolken og betaler. Du betaler ingenting. Si hvilket språk du trenger, når du ringer. Barn skal ikke tolke for foreldrene sine.
welcome-no = Du kan si nei
welcome-no-text = Tjenestene spør deg før de snakker med hverandre om barnet ditt. Du kan si nei, og du kan ombestemme deg. Barnet får hjelp uansett hva du svarer. Er et barn i alvorlig fare, må de ansatte si fra til barnevernet uten å spørre deg.
welcome-log = Hva er en { relay-log }?
welcome-pages = Sider på bokmål
welcome-rest = Hele nettstedet på nynorsk
language-unread = Denne teksten er oversatt, men ingen som snakker språket, har lest gjennom den ennå.
newer-original = Originalen er endret etter at denne siden ble oversatt. Les det nyeste på nynorsk.

## Opplysninger: navn på en rad

fact-ages = Alder
fact-agenda = Saksliste
fact-apply-to = Søknaden sender du til
fact-approved-by = Godkjent av
fact-arena = Hvor
fact-attachments = Vedlegg
fact-audience = For hvem
fact-bti-contact = BTI-kontakt
fact-child = Barnet
fact-concern = Vi kaller det
fact-consent = Samtykke
fact-contact = Kontakt
fact-cost = Kostnad
fact-days-at-units = Dager på enhetene
fact-document = Skriv ned
fact-duration = Hvor lenge
fact-duties = Plikter
fact-ends = Dette tar slutt her
fact-ends-when = Rollen tar slutt når
fact-evidence = Hva vi vet om virkningen
fact-family = Familien
fact-filled-in-by = Fylles ut av
fact-frequency = Hvor ofte
fact-from = Gjelder fra
fact-group = For hvem
fact-guardians = { guardian.all }
fact-held-by = Hvem kan ha rollen
fact-holder = Holder i trådene
fact-hours = Åpningstid
fact-how = Slik får du det
fact-interpreter = Tolk
fact-is = Dette er
fact-is-not = Dette er ikke
fact-issued-by = Utgitt av
fact-maintained-by = Vedlikeholdes av
fact-layer = Felles innhold fra
fact-kind = Type
fact-leader = Leder
fact-leave = Dere går videre når
fact-levels = { -label.level ->
    [number] { level } av { guide.the }
   *[word] { level }
}
fact-limits = Grenser
fact-local = Lokal veiledning
fact-mandate = Mandat
fact-measures = { measure.many }
fact-minutes = Referat
fact-more = Mer
fact-national = Nasjonal veiledning
fact-nurse = Helsesykepleier
fact-organisation = Organisering
fact-owner = Eier av siden
fact-answers-for = Ansvarlig for siden
fact-participants = Deltakere
fact-phone = { phone }
fact-ppt = PPT
fact-procedure = Slik melder du en sak
fact-responsible = Ansvar
fact-recognise = Kjenner du deg igjen?
fact-reviewed = Sist gjennomgått
fact-risk = Risiko
fact-scope = Tar opp
fact-send-to = Sender du til
fact-service = Hvem har ansvaret
fact-services = { service.many }
fact-services-involved = Hvem er med
fact-settings = Til bruk i
fact-signs = Tegn
fact-tasks = Oppgaver
fact-team = Team
fact-theme = Tema
fact-tools = { tool.many }
fact-urgency = Hastegrad
fact-valid-from = Gjelder fra
fact-valid-to = Gjelder til
fact-when = Når du er her
fact-measure-when = Når

## Merker i teksten

callout-note = Merk
callout-tip = Tips
callout-important = Viktig
callout-warning = Advarsel
table = Tabell
always-open = hele døgnet

## Tid

day-1 = mandag
day-2 = tirsdag
day-3 = onsdag
day-4 = torsdag
day-5 = fredag
day-6 = lørdag
day-7 = søndag
day-holiday = helligdager
every-day = hver dag
closed = stengt
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
time-mark = .
list-mark = ,
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-day-yearly = { $day }. { $month }
date-days = { $first }.–{ $last }. { $month } { $year }
date-days-yearly = { $first }.–{ $last }. { $month }
date-days-of-year = { $day }. { $month } – { $end }
date-from = fra { $date }
period-same-day = samme dag
period-days = { $n ->
    [one] 1 dag
   *[other] { $n } dager
}
period-weeks = { $n ->
    [one] 1 uke
   *[other] { $n } uker
}
period-months = { $n ->
    [one] 1 måned
   *[other] { $n } måneder
}
period-years = { $n } år
within = innen { $period }
at-most = høyst { $period }
counted-from = fra

## Dokumenter til utskrift

document-overview = { $text } – på ett ark
document-overview-of-unit = { $text } – på ett ark for { $unit }
document-booklet = { $text } – hele { guide.the }
document-meeting-sheet = { $text } – møteark
document-level-sheet = { $text } – på ett ark
document-contacts = Hit kan du ringe
document-deadlines = Fristene våre, til utfylling
document-large = { $text } (stor skrift)
single-file-of = { $text } – i én fil
single-file-about = Dette er en kopi av { guide.the } og det den viser til. Du kan lese den uten internett, skrive den ut og søke i den med søket i nettleseren.
single-file-newer = Det nyeste står her:
single-file-contents = I denne fila
single-file-up = Til innholdet
single-file-download = Last ned hele { guide.the } som én fil
single-file-hint = Fila kan du sende på e-post eller legge på en minnepinne. Den åpner seg i nettleseren, også uten internett.
on-paper = På papir
on-paper-none = Vi kan ikke lage PDF på dette språket ennå. Du kan skrive ut denne siden fra nettleseren.
on-paper-browser = Vil du heller skrive ut fra nettleseren?
documents-families = Til familier
documents-languages = På flere språk
documents-units = Arket for hver enhet
documents-meetings = Møteark
documents-work = Skjema og tabeller for ansatte
documents-files = Filer til å fylle ut på PC
print-overview-of-unit = Skriv ut { guide.the } på ett ark, med numrene hit
print-booklet = Skriv ut hele { guide.the }
print-measures = Skriv ut alle { measure.all }
hand-out-relay-log = I { relay-log.the } skriver familien og de som hjelper barnet, ned hva de er enige om. Dere velger selv om dere vil være med, og barnet får hjelp uansett hva dere svarer. Dere kan ombestemme dere, og dere kan alltid be om å få lese det som står. Spør kontaktpersonen deres om det dere lurer på.
print-relay-log = Skriv ut arket om { relay-log.the }
print-contacts = Skriv ut arket med telefonnumre
print-meeting-sheet = Skriv ut møtearket
print-level-sheet = Skriv ut { level.the } på ett ark
print-ladder = Skriv ut «{ $text }»
print-form = Skriv ut «{ $text }»
print-deadlines = Skriv ut fristene med plass til datoene deres
print-pages = { $n ->
    [one] 1 side
   *[other] { $n } sider
}
paper-page = Side
paper-on-web = På nett:
paper-reviewed = Gjennomgått
paper-valid-to = Gjelder til
paper-date = Dato
paper-place = Sted
paper-present = Disse er her
paper-name = Navn
paper-role = Rolle
paper-child-says = Det barnet selv vil si
paper-agreed = Dette blir vi enige om
paper-what = Hva
paper-who = Hvem
paper-by-when = Når
paper-our-date = Frist for oss
paper-case = Hvilken sak (ikke navnet på barnet)
paper-next-meeting = Neste møte
paper-not-stored = Nettstedet lagrer ingenting av det dere skriver. Et utfylt ark om et barn hører hjemme i fagsystemet. Familien kan få en kopi.
paper-school-line = Skolen eller barnehagen til barnet
paper-your-contact = Kontaktpersonen din
paper-take-part = Slik er barnet og familien med
paper-picture = Bilde

## Åpne data

data-title-measures = { measure.many }
data-title-services = { service.many }
data-title-units = { unit.many }
data-title-contacts = Kontakter
data-title-deadlines = Frister
data-title-steps = { -label.step ->
    [number] Innholdet i { guide.all }
   *[word] { step.many }
}
data-title-situations = { situation.many }
data-measures = Alt fra tiltaksoversiktene: hva det er, for hvem, hvem som har ansvaret og hva vi vet om virkningen.
data-services = Hva hver tjeneste gjør, for hvem, hvordan man når den og hvilke lover den følger.
data-units = Skoler, barnehager og helsestasjoner, med hvem man ringer der.
data-contacts = Telefonnumre, chat, e-post og åpningstider. Det er alltid en tjeneste, aldri en person.
data-deadlines = Hva som skal gjøres innen hvilken tid, i veilederne og hos tjenestene.
data-steps = Det man gjør i veilederne, hvem som gjør det og hvor svarene fører.
data-situations = Det folk ser eller lurer på, hvor mye det haster og hvor de kan begynne.
data-rows = { $n ->
    [one] Én rad.
   *[other] { $n } rader.
}
data-reviewed = Sist gjennomgått { $text }.
data-file = { $text } som fil
data-columns = De { $n } kolonnene
data-head = Kolonne i regnearket (CSV)
data-key = Navn i JSON
data-shape = Innhold
data-shape-text = tekst
data-shape-number = tall
data-shape-code = ord i regnearket, kode i JSON
data-shape-list = liste
data-licence = Lisens for dataene:
data-licence-unstated = Det er ikke oppgitt noen lisens for dataene. Spør kommunen før du bruker dem videre.
data-fragments = Utdrag til deres egne nettsider
data-fragments-about = Hver adresse gir et lite stykke HTML uten stil og skript. La nettløsningen hente det på tjeneren og sette det inn på en side, så står det samme der som her. Nettleseren til den som leser, henter ingenting herfra.
data-site = Alle sider og dokumenter
data-site-about = Adressen, tittelen og språket til hver side og hvert dokument på nettstedet, og hvor filene over ligger.
data-catalogue = Tjenestene som offentlige tjenester
data-catalogue-about = De { $n } tjenestene som kommunen selv står for, beskrevet slik den norske standarden CPSV-AP-NO krever, for Felles datakatalog og lignende registre.
data-output = Hjelp fra «{ $text }»

## Siden for ledere

status-by-age = { -label.level ->
    [number] Tiltak etter alder, del av { guide.the } og hvem de er for
   *[word] Tiltak etter alder, { level } og hvem de er for
}
status-by-theme = Tiltak etter tema og hvem som har ansvaret
status-by-risk = Tiltak etter risiko og hvem som har ansvaret
status-ages-about = Tallet i en rute sier hvor mange tiltak det er, og fører til dem. Et tiltak kan stå i flere ruter. «6–16 år» er regnet til barnet fyller 16.
status-all = I alt
status-none = ingen
status-without = Disse har ikke ansvar for noe tiltak:
ages-years = { $text } år
ages-before-birth = Før fødselen
ages-unstated = Uten alder i år
levels-unstated = Uten { level }
themes-unstated = Uten tema
risks-unstated = Uten risiko
services-unstated = Uten ansvarlig
status-reviews = Det som skal gjennomgås
status-next = Neste gjennomgang
status-pages = Hva
status-overdue = på overtid
status-overdue-count = { $n ->
    [0] Ingenting var på overtid { $text }, da noe her sist ble gjennomgått.
    [one] Én gjennomgang var på overtid { $text }, da noe her sist ble gjennomgått.
   *[other] { $n } gjennomganger var på overtid { $text }, da noe her sist ble gjennomgått.
}
status-no-owner = Uten eier
status-rest = Alt som ikke har en egen dato
status-validity = Det som gjelder en tid

## Siden som fører til mange nettsteder

sites-title = Bedre tverrfaglig innsats i kommunene
sites-lead = Velg kommunen din. Der står det hva kommunen gjør når noen er urolig for et barn eller en ungdom, og hvem du kan snakke med.
sites-acute = Fare nå: politiet 112, ambulanse 113, brannvesenet 110. For barn og unge, hele døgnet: 116 111.
sites-find = Finn kommunen eller bydelen
sites-count = { $n ->
    [one] 1 sted
   *[other] { $n } steder
}
sites-shown = Viser { $text } av { $n }
sites-none = Ingen steder heter det. Prøv en del av navnet.
sites-list = Alle stedene
