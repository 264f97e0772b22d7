# Orda i nettstaden, nynorsk. Ein nettstad kan byte ut kvart av dei i `site.toml`: orda med former under [words], resten
# under [phrases].

## Ord med former

step = steg
    .the = steget
    .many = steg
    .all = stega
level = nivå
    .the = nivået
    .many = nivå
    .all = nivåa
guide = rettleiar
    .the = rettleiaren
    .many = rettleiarar
    .all = rettleiarane
concern = uro
    .the = uroa
    .many = uroer
    .all = uroene
relay-holder = stafetthaldar
    .the = stafetthaldaren
    .many = stafetthaldarar
    .all = stafetthaldarane
relay-log = stafettlogg
    .the = stafettloggen
    .many = stafettloggar
    .all = stafettloggane
guardian = føresett
    .the = den føresette
    .many = føresette
    .all = dei føresette
coordinating-unit = koordinerande eining
    .the = koordinerande eining
    .many = koordinerande einingar
    .all = dei koordinerande einingane
service = teneste
    .the = tenesta
    .many = tenester
    .all = tenestene
tool = verktøy
    .the = verktøyet
    .many = verktøy
    .all = verktøya
measure = tiltak
    .the = tiltaket
    .many = tiltak
    .all = tiltaka
measure-table = tiltaksoversikt
    .the = tiltaksoversikta
    .many = tiltaksoversikter
    .all = tiltaksoversiktene
arena = samhandlingsarena
    .the = samhandlingsarenaen
    .many = samhandlingsarenaer
    .all = samhandlingsarenaene
role = rolle
    .the = rolla
    .many = roller
    .all = rollene
unit = eining
    .the = eininga
    .many = einingar
    .all = einingane
situation = situasjon
    .the = situasjonen
    .many = situasjonar
    .all = situasjonane
model = BTI-modellen
    .the = BTI-modellen
    .many = BTI-modellane
    .all = BTI-modellane

# Kva ein nettstad har ord for. Skriv han `label = "number"` og ikkje noko ord, blir det `number`: då gjeld dei nøytrale orda
# under, og setningane som vel mellom [number] og [word], tek den første.
-label = -
    .step = word
    .level = word
step-neutral = punkt
    .the = punktet
    .many = punkt
    .all = punkta
level-neutral = del
    .the = delen
    .many = delar
    .all = delane

## På alle sidene

skip = Gå til innhaldet
acute-label = Få hjelp med ein gong
acute-more = Slik gjer du
menu = Meny
shortcuts = Mest brukt
shortcut-guide = { guide.the }
shortcut-guides = { guide.many }
shortcut-situations = kva ser du?
shortcut-services = { service.many }
shortcut-tools = { tool.many }
shortcut-contacts = kontakt
exit = Gå ut av sida
exit-two = Trykk Shift to gonger til for å gå ut av sida
exit-one = Trykk Shift éin gong til for å gå ut av sida
exit-left = Du går ut av sida
quiet = Informasjon
close = Lukk
parts-of-page = Deler av sida
menu-help = Få hjelp
menu-work = Arbeid med { guide.the }
menu-find = Finn fram
languages = Språk
you-are-here = Du er her
home = Framsida
hearing = Høyringskopi. Dette er ikkje den gjeldande nettstaden.
draft-page = Utkast. Denne sida er ikkje ferdig, og ho er ikkje med når nettstaden blir lagd ut.
ahead-page = Denne sida kjem på nettstaden { $date }.
fallback = Denne sida er ikkje omsett enno. Du les ho på det språket ho er skriven på.
report-fault = Har du funne ein feil? Sei frå til
accessibility = Tilgjengeerklæring
privacy = Nettstaden lagrar ingenting om deg og hentar ingenting frå andre nettstader.

## Titlar på sider som ikkje har ein sjølve

page-services = Alle { service.many }
page-tools = Alle { tool.many }
page-measures = Oversikt over { measure.many }
page-arenas = Alle { arena.many }
page-roles = Alle { role.many }
page-units = Alle { unit.many }
page-all-news = Nytt
news = nyhende
news-feed = Abonner på nytt herifrå (Atom)
page-situations = Kva ser du?
page-contacts = Kontakt
page-rights = Rettar
page-deadlines = Fristar
page-calendar = Kalender
page-glossary = Ordliste
page-documents = Alt på papir
page-data = Opne data
page-status = Status for leiarar
page-search = Alt frå A til Å
page-acute = Når det hastar
page-relay-log = Om { relay-log.the }
page-page = Side
page-reader = Til deg
page-404 = Sida finst ikkje
search = Søk
search-failed = Søket kunne ikkje hentast. Sjå lista frå A til Å.
search-count = Treff:
search-none = Ingen treff. Prøv eit anna ord, eller byrj her.
search-near = Meinte du:
search-doors = Byrj her, eller spør nokon:
search-for = for

## Framsida, 404 og andre oversikter

doors = Kven er du?
door-young = Eg er barn eller ung
door-guardian = Eg er forelder eller { guardian }
door-employee = Eg arbeider med barn og unge
door-neighbour = Eg er nabo, ven eller i slekta
door-leader = Eg er leiar
what-do-you-see = Kva ser du?
all-situations = Sjå alle { $n } { situation.many }
all-situations-for = Sjå alle { $n } for { $text }
letters = Bokstavar
not-found = Adressa kan vere skriven feil, eller sida er flytt. Her er vegane vidare.
page-moved = Sida har fått ny adresse.
home-link = Gå til framsida
from-age = Frå { $n } år
see = Sjå også
contacts-emergency = Naudnummer
contacts-national = Hjelpetelefonar og nasjonale tenester
contacts-local = I kommunen
contacts-units = { unit.many }
contacts-regional = Fleire kommunar saman
sms = tekstmelding
chat = chat
when-closed = når det er stengt
holidays-from = Heilagdagar frå { $text }
phone = Telefon
email = E-post

## Rettleiaren

print-of = { $text } – til utskrift
print-overview = Skriv ut oversikta på eitt ark
print-whole = Skriv ut heile { guide.the }
print-whole-of = { $text } – alt på papir
print-whole-hint = Her står heile { guide.the } på éi side, slik at du kan skrive ut alt saman. Vil du tilbake, gå til
contents = Innhald
print-how = Skriv ut med Ctrl + P på PC, eller med «Del» på telefonen.
our-unit = Vår eining
print-hint = Arket er laga for éi A4-side i liggjande format. Vil du tilbake, gå til
level-sheet = Heile { level.the } på éi side
level-sheet-of = { $text } – på éi side
level-sheet-hint = Arket er laga for A4 i liggjande format. Vil du tilbake, gå til
sheet-what = Kva
sheet-how = Korleis
sheet-more = Meir om { step.all } står på nettsida og i heftet.
draft = Dette er eit utkast. Det gjeld ikkje enno.
unwritten = ikkje skrive enno
guide-elsewhere = { guide.the } ligg på ein annan nettstad.
guide-unwritten = Dette er ikkje skrive enno.
measures-unwritten = Tiltaka er ikkje skrivne enno.
phone-unwritten = Telefonnummeret er ikkje skrive enno.
about-guide = Om { guide.the }
about-level = Dette gjeld her
steps-of-level = { -label.step ->
    [number] Dette gjer de her
   *[word] { step.all }
}
levels-menu = { -label.level ->
    [number] Heile { guide.the }
   *[word] Alle { level.many }
}
outside-flow = Står for seg sjølv, utanom den vanlege gangen
at-need = ved behov
place = { $text } av { $n }
always = Gjeld heile vegen
targets = Måla, og kva som skjer når de når dei
goal = Mål:
targets-matrix = Målgrupper og mål
target-group = Målgruppe
target-goal = Mål

## Steget

only-if = Berre når
deadline = Frist
how = Slik gjer du
tools = { tool.many }
consent = Samtykke
consent-to = Til å
consent-from = Frå
consent-form = Skjema
consent-no = Om svaret er nei
consent-withdraw = Slik kan dei trekkje det
consent-from-guardians = { guardian.all }
consent-from-young-15 = den unge sjølv, frå 15 år
consent-from-young-16 = den unge sjølv, frå 16 år
consent-from-child = barnet
consent-from-adult = den vaksne sjølv
meeting = Møte
meeting-kind = Kva slags møte
meeting-purpose = Føremål
meeting-calls = Kallar inn
meeting-attends = Er med
meeting-absent = Når barnet ikkje er med
meeting-in = Dette gjer de i møtet i
participation = Barnet og heimen
what-next = Kva skjer vidare?
outcome-also = Vurder i tillegg
baton = Stafettpinnen:
around = Førre og neste
previous = Førre
next = Neste
goto-next = Gå vidare
goto-stay = Hald fram der de er
goto-close = Avslutt
goto-system = Tiltak på systemnivå
goto-acute = Ring med ein gong
ends-relay-holder = rolla som { relay-holder }
ends-relay-log = { relay-log.the }

## Tenester, verktøy og situasjonar

ways-in = Slik får du kontakt
way-in-form = Skjema
way-in-advice = Råd
way-in-anonymous = Drøfting utan namn
way-in-discussion = Drøfting med namn og samtykke
way-in-referral = Tilvising eller søknad
way-in-report = Melding
service-levels = Dette gjer { service.the }
service-parts = Delar av { service.the }
deadlines = Fristar
deadline-of = Kva
deadline-from = Blir rekna frå
deadlines-by-length = Alle fristane, dei kortaste først
deadlines-in-words = Utan fast lengd
set-by = kjem frå
set-by-law = lova
set-by-national = nasjonalt råd
set-by-municipality = kommunen
set-by-service = tenesta
phases = Gangen i saka
plan-when = Når
plan-what = Kva
plan-phase = Fase
wheel-about = Årshjul: { $text }. Tala er dei same som i tabellen.
chain = Kven seier frå til kven
laws = Lover
laws-and-advice = Lover og rettleiingar
law-regulation = forskrift
law-guideline = rettleiing
law-circular = rundskriv
organisation-municipal = kommunal
organisation-shared = interkommunal
organisation-county = fylkeskommunal
organisation-state = statleg
organisation-private = privat
download = Last ned «{ $text }»
decimal-mark = ,
open = Opne «{ $text }»
staff-only = Du må logge inn som tilsett.
form = Skjema
tool-form = skjema
tool-template = mal
tool-checklist = sjekkliste
tool-scale = skala
tool-signs = teikn å sjå etter
tool-factors = risiko- og vernefaktorar
tool-conversation = samtalerettleiar
tool-consent = samtykke
tool-letter = brev
tool-law = lov
tool-system = digitalt system
reader-employee = tilsette
reader-leader = leiarar
reader-guardian = { guardian.many }
reader-young = barn og unge
reader-neighbour = naboar, vener og slekt
urgency-acute = Hastar no
urgency-today = I dag
urgency-soon = Denne veka
urgency-calm = Du har tid til å tenkje
do-first = Gjer dette først
what-staff-do = Dette gjer dei som hjelper
scope-individual = enkeltsaker
scope-system = systemsaker
why = Kvifor
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
used-in-news = nyhende
used-in-tool = { tool.many }
used-in-measure-table = { measure-table.many }
used-in-page = sider

## Tiltakstabellen

measure-what = { measure }
measure-whom = For kven
measure-more = Meir
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
measures-by-arena = { measure.many } – kvar: { $text }
measures-by-theme = { measure.many } – tema: { $text }
measures-by-risk = { measure.many } – risiko: { $text }
age-before-birth = Før fødselen
age-band = { $text } år
age-over = { $n } år og eldre
measures-count = { $n ->
    [one] 1 { measure }
   *[other] { $n } { measure.many }
}
prevention = Førebygging
prevention-universal = For alle
prevention-selective = For utsette grupper
prevention-indicated = For barn som har det vanskeleg
as-csv = Last ned «{ $text }» som rekneark (CSV)
subscribe = Abonner på «{ $text }» i kalenderen din (.ics)
subscribe-how = Vil du ha datoane i kalenderen din? Kopier adressa til lenkja under planen, og legg henne til i kalenderprogrammet som ein kalender frå nettet. Då kjem endringar av seg sjølve. Opnar du fila i staden, får du datoane slik dei er i dag.
column-title = Namn
column-description = Skildring
column-group = Målgruppe
column-ages = Alder
column-levels = { -label.level ->
    [number] Del
   *[word] Nivå
}
column-arena = Arena
column-service = Ansvarleg
column-when = Når
column-duration = Varigheit
column-prevention = Førebygging
column-risk = Risikofaktor
column-theme = Tema
column-evidence = Evidens
column-cost = Kostnad
column-how = Korleis
column-link = Lenkje
column-at-most = Høgst
column-contact-ids = Id til kontaktane
column-first = Det første du gjer
column-from = Rekna frå
column-id = Id
column-level-title = Namn på { level }
column-note = Merknad
column-number = Nummer
column-only-if = Berre når
column-outcomes = Svar og vegen vidare
column-place = Kvar
column-scope = Gjeld for
column-short = Kort sagt
column-steps = Her byrjar du
column-url = Nettadresse
column-what = Kva
column-within = Innan

## Sidene til lesarane

acute-employee = Til deg som arbeider med barn og unge
acute-guardian = Til deg som er forelder, nabo eller ven
acute-young = Til deg som er barn eller ung
reader-situations = Kjenner du deg att?
reader-pages = Les meir
reader-blocks = Det vi seier til deg på andre sider
reader-blocks-other = Andre sider
for-employee = For tilsette
for-leader = For leiarar
for-guardian = For { guardian.many }
for-young = For barn og unge
for-all = For alle
for-neighbour = For naboar, vener og slekt
are-you-young = Er du ung?
are-you-guardian = Er du forelder?
are-you-neighbour = Er du nabo eller ven?
for-you = Det som er skrive til deg
turn-to = Desse kan hjelpe
whole-page = Sida for dei som hjelper:
easy-read = lettlese
easy-read-whole = Heile teksten:

## Sida for eit språk som berre nokre sider er på

welcome = Hjelp til barn, unge og familiar
welcome-lead = Her er det du treng først, på nynorsk. Resten av nettstaden er på bokmål.
welcome-danger = Er eit barn i fare no?
welcome-danger-text = Ring politiet på 112 eller ambulanse på 113. Sei kva språk du snakkar. Det kostar ingenting.
welcome-call = Kven kan du ringe?
welcome-interpreter = Du kan få tolk
welcome-interpreter-text = Tenesta du snakkar med, bestiller tolken og betaler. Du betaler ingenting. Sei kva språk du treng, når du ringer. Barn skal ikkje tolke for foreldra sine.
welcome-no = Du kan seie nei
welcome-no-text = Tenestene spør deg før dei snakkar med kvarandre om barnet ditt. Du kan seie nei, og du kan ombestemme deg. Barnet får hjelp same kva du svarar. Er eit barn i alvorleg fare, må dei tilsette seie frå til barnevernet utan å spørje deg.
welcome-log = Kva er ein { relay-log }?
welcome-pages = Sider på nynorsk
welcome-rest = Heile nettstaden på bokmål
language-unread = Denne teksten er omsett, men ingen som snakkar språket, har lese gjennom han enno.
newer-original = Originalen er endra etter at denne sida vart omsett. Les det nyaste på bokmål.

## Opplysningar: namn på ei rad

fact-ages = Alder
fact-agenda = Saksliste
fact-apply-to = Søknaden sender du til
fact-approved-by = Godkjend av
fact-arena = Kvar
fact-attachments = Vedlegg
fact-audience = For kven
fact-bti-contact = BTI-kontakt
fact-child = Barnet
fact-concern = Vi kallar det
fact-consent = Samtykke
fact-contact = Kontakt
fact-cost = Kostnad
fact-days-at-units = Dagar på einingane
fact-document = Skriv ned
fact-duration = Kor lenge
fact-duties = Plikter
fact-ends = Dette tek slutt her
fact-ends-when = Rolla tek slutt når
fact-evidence = Kva vi veit om verknaden
fact-family = Familien
fact-filled-in-by = Blir fylt ut av
fact-frequency = Kor ofte
fact-from = Gjeld frå
fact-group = For kven
fact-guardians = { guardian.all }
fact-held-by = Kven kan ha rolla
fact-holder = Held i trådane
fact-hours = Opningstid
fact-how = Slik får du det
fact-interpreter = Tolk
fact-is = Dette er
fact-is-not = Dette er ikkje
fact-issued-by = Gitt ut av
fact-maintained-by = Halden ved like av
fact-layer = Felles innhald frå
fact-kind = Type
fact-leader = Leiar
fact-leave = De går vidare når
fact-levels = { -label.level ->
    [number] { level } av { guide.the }
   *[word] { level }
}
fact-limits = Grenser
fact-local = Lokal rettleiing
fact-mandate = Mandat
fact-measures = { measure.many }
fact-minutes = Referat
fact-more = Meir
fact-national = Nasjonal rettleiing
fact-nurse = Helsesjukepleiar
fact-organisation = Organisering
fact-owner = Eigar av sida
fact-answers-for = Ansvarleg for sida
fact-participants = Deltakarar
fact-phone = { phone }
fact-ppt = PPT
fact-procedure = Slik melder du ei sak
fact-responsible = Ansvar
fact-recognise = Kjenner du deg att?
fact-reviewed = Sist gjennomgått
fact-risk = Risiko
fact-scope = Tek opp
fact-send-to = Sender du til
fact-service = Kven har ansvaret
fact-services = { service.many }
fact-services-involved = Kven er med
fact-settings = Til bruk i
fact-signs = Teikn
fact-tasks = Oppgåver
fact-team = Team
fact-theme = Tema
fact-tools = { tool.many }
fact-urgency = Hastegrad
fact-valid-from = Gjeld frå
fact-valid-to = Gjeld til
fact-when = Når du er her
fact-measure-when = Når

## Merke i teksten

callout-note = Merk
callout-tip = Tips
callout-important = Viktig
callout-warning = Åtvaring
table = Tabell
always-open = heile døgnet

## Tid

day-1 = måndag
day-2 = tysdag
day-3 = onsdag
day-4 = torsdag
day-5 = fredag
day-6 = laurdag
day-7 = søndag
day-holiday = heilagdagar
every-day = kvar dag
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
date-from = frå { $date }
period-same-day = same dag
period-days = { $n ->
    [one] 1 dag
   *[other] { $n } dagar
}
period-weeks = { $n ->
    [one] 1 veke
   *[other] { $n } veker
}
period-months = { $n ->
    [one] 1 månad
   *[other] { $n } månader
}
period-years = { $n } år
within = innan { $period }
at-most = høgst { $period }
counted-from = frå

## Dokument til utskrift

document-overview = { $text } – på eitt ark
document-overview-of-unit = { $text } – på eitt ark for { $unit }
document-booklet = { $text } – heile { guide.the }
document-meeting-sheet = { $text } – møteark
document-level-sheet = { $text } – på eitt ark
document-contacts = Hit kan du ringe
document-deadlines = Fristane våre, til utfylling
document-large = { $text } (stor skrift)
single-file-of = { $text } – i éi fil
single-file-about = Dette er ein kopi av { guide.the } og det han viser til. Du kan lese han utan internett, skrive han ut og søkje i han med søket i nettlesaren.
single-file-newer = Det nyaste står her:
single-file-contents = I denne fila
single-file-up = Til innhaldet
single-file-download = Last ned heile { guide.the } som éi fil
single-file-hint = Fila kan du sende på e-post eller leggje på ein minnepinne. Ho opnar seg i nettlesaren, òg utan internett.
on-paper = På papir
on-paper-none = Vi kan ikkje lage PDF på dette språket enno. Du kan skrive ut denne sida frå nettlesaren.
on-paper-browser = Vil du heller skrive ut frå nettlesaren?
documents-families = Til familiar
documents-languages = På fleire språk
documents-units = Arket for kvar eining
documents-meetings = Møteark
documents-work = Skjema og tabellar for tilsette
documents-files = Filer til å fylle ut på PC
print-overview-of-unit = Skriv ut { guide.the } på eitt ark, med numra hit
print-booklet = Skriv ut heile { guide.the }
print-measures = Skriv ut alle { measure.all }
hand-out-relay-log = I { relay-log.the } skriv familien og dei som hjelper barnet, ned kva dei er samde om. De vel sjølve om de vil vere med, og barnet får hjelp same kva de svarar. De kan ombestemme dykk, og de kan alltid be om å få lese det som står. Spør kontaktpersonen dykkar om det de lurer på.
print-relay-log = Skriv ut arket om { relay-log.the }
print-contacts = Skriv ut arket med telefonnummer
print-meeting-sheet = Skriv ut møtearket
print-level-sheet = Skriv ut { level.the } på eitt ark
print-ladder = Skriv ut «{ $text }»
print-form = Skriv ut «{ $text }»
print-deadlines = Skriv ut fristane med plass til datoane dykkar
print-pages = { $n ->
    [one] 1 side
   *[other] { $n } sider
}
paper-page = Side
paper-on-web = På nett:
paper-reviewed = Gjennomgått
paper-valid-to = Gjeld til
paper-date = Dato
paper-place = Stad
paper-present = Desse er her
paper-name = Namn
paper-role = Rolle
paper-child-says = Det barnet sjølv vil seie
paper-agreed = Dette blir vi samde om
paper-what = Kva
paper-who = Kven
paper-by-when = Når
paper-our-date = Frist for oss
paper-case = Kva sak (ikkje namnet på barnet)
paper-next-meeting = Neste møte
paper-not-stored = Nettstaden lagrar ingenting av det de skriv. Eit utfylt ark om eit barn høyrer heime i fagsystemet. Familien kan få ein kopi.
paper-school-line = Skulen eller barnehagen til barnet
paper-your-contact = Kontaktpersonen din
paper-take-part = Slik er barnet og familien med
paper-picture = Bilete

## Opne data

data-title-measures = { measure.many }
data-title-services = { service.many }
data-title-units = { unit.many }
data-title-contacts = Kontaktar
data-title-deadlines = Fristar
data-title-steps = { -label.step ->
    [number] Innhaldet i { guide.all }
   *[word] { step.many }
}
data-title-situations = { situation.many }
data-measures = Alt frå tiltaksoversiktene: kva det er, for kven, kven som har ansvaret og kva vi veit om verknaden.
data-services = Kva kvar teneste gjer, for kven, korleis ein når ho og kva lover ho følgjer.
data-units = Skular, barnehagar og helsestasjonar, med kven ein ringer der.
data-contacts = Telefonnummer, chat, e-post og opningstider. Det er alltid ei teneste, aldri ein person.
data-deadlines = Kva som skal gjerast innan kva tid, i rettleiarane og hos tenestene.
data-steps = Det ein gjer i rettleiarane, kven som gjer det og kvar svara fører.
data-situations = Det folk ser eller lurer på, kor mykje det hastar og kvar dei kan byrje.
data-rows = { $n ->
    [one] Éi rad.
   *[other] { $n } rader.
}
data-reviewed = Sist gjennomgått { $text }.
data-file = { $text } som fil
data-columns = Dei { $n } kolonnane
data-head = Kolonne i reknearket (CSV)
data-key = Namn i JSON
data-shape = Innhald
data-shape-text = tekst
data-shape-number = tal
data-shape-code = ord i reknearket, kode i JSON
data-shape-list = liste
data-licence = Lisens for dataa:
data-licence-unstated = Det er ikkje oppgitt nokon lisens for dataa. Spør kommunen før du bruker dei vidare.
data-fragments = Utdrag til dykkar eigne nettsider
data-fragments-about = Kvar adresse gir eit lite stykke HTML utan stil og skript. La nettløysinga hente det på tenaren og setje det inn på ei side, så står det same der som her. Nettlesaren til den som les, hentar ingenting herfrå.
data-site = Alle sider og dokument
data-site-about = Adressa, tittelen og språket til kvar side og kvart dokument på nettstaden, og kvar filene over ligg.
data-catalogue = Tenestene som offentlege tenester
data-catalogue-about = Dei { $n } tenestene som kommunen sjølv står for, skildra slik den norske standarden CPSV-AP-NO krev, for Felles datakatalog og liknande register.
data-output = Hjelp frå «{ $text }»

## Sida for leiarar

status-by-age = { -label.level ->
    [number] Tiltak etter alder, del av { guide.the } og kven dei er for
   *[word] Tiltak etter alder, { level } og kven dei er for
}
status-by-theme = Tiltak etter tema og kven som har ansvaret
status-by-risk = Tiltak etter risiko og kven som har ansvaret
status-ages-about = Talet i ei rute seier kor mange tiltak det er, og fører til dei. Eit tiltak kan stå i fleire ruter. «6–16 år» er rekna til barnet fyller 16.
status-all = I alt
status-none = ingen
status-without = Desse har ikkje ansvar for noko tiltak:
ages-years = { $text } år
ages-before-birth = Før fødselen
ages-unstated = Utan alder i år
levels-unstated = Utan { level }
themes-unstated = Utan tema
risks-unstated = Utan risiko
services-unstated = Utan ansvarleg
status-reviews = Det som skal gjennomgåast
status-next = Neste gjennomgang
status-pages = Kva
status-overdue = på overtid
status-overdue-count = { $n ->
    [0] Ingenting var på overtid { $text }, då noko her sist blei gjennomgått.
    [one] Éin gjennomgang var på overtid { $text }, då noko her sist blei gjennomgått.
   *[other] { $n } gjennomgangar var på overtid { $text }, då noko her sist blei gjennomgått.
}
status-no-owner = Utan eigar
status-rest = Alt som ikkje har ein eigen dato
status-validity = Det som gjeld ei tid

## Sida som fører til mange nettstader

sites-title = Betre tverrfagleg innsats i kommunane
sites-lead = Vel kommunen din. Der står det kva kommunen gjer når nokon er uroleg for eit barn eller ein ungdom, og kven du kan snakke med.
sites-acute = Fare no: politiet 112, ambulanse 113, brannvesenet 110. For barn og unge, heile døgnet: 116 111.
sites-find = Finn kommunen eller bydelen
sites-count = { $n ->
    [one] 1 stad
   *[other] { $n } stader
}
sites-shown = Viser { $text } av { $n }
sites-none = Ingen stad heiter det. Prøv ein del av namnet.
sites-list = Alle stadene
