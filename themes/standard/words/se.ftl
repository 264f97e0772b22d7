# The words of the site, Northern Sami. No speaker of the language has read them yet. A site can replace each of them in
# `site.toml`: the words with forms under [words], the rest under [phrases]. Months and periods stand in the genitive, as
# dates, “siste” and “rájes” need them.


## Words with forms

step = lávki
    .the = lávki
    .many = lávkkit
    .all = lávkkit
level = dássi
    .the = dássi
    .many = dásit
    .all = dásit
guide = bagadus
    .the = bagadus
    .many = bagadusat
    .all = bagadusat
concern = fuolastuvvan
    .the = fuolastuvvan
    .many = fuolastuvvamat
    .all = fuolastuvvamat
relay-holder = čuovvoleaddji
    .the = čuovvoleaddji
    .many = čuovvoleaddjit
    .all = čuovvoleaddjit
relay-log = oktasaš beaivegirji
    .the = oktasaš beaivegirji
    .many = oktasaš beaivegirjjit
    .all = oktasaš beaivegirjjit
guardian = fuolaheaddji
    .the = fuolaheaddji
    .many = fuolaheaddjit
    .all = fuolaheaddjit
coordinating-unit = koordinerejeaddji ovttadat
    .the = koordinerejeaddji ovttadat
    .many = koordinerejeaddji ovttadagat
    .all = koordinerejeaddji ovttadagat
service = bálvalus
    .the = bálvalus
    .many = bálvalusat
    .all = bálvalusat
tool = reaidu
    .the = reaidu
    .many = reaiddut
    .all = reaiddut
measure = doaibmabidju
    .the = doaibmabidju
    .many = doaibmabijut
    .all = doaibmabijut
measure-table = doaibmabidjolistu
    .the = doaibmabidjolistu
    .many = doaibmabidjolisttut
    .all = doaibmabidjolisttut
arena = ovttasbargoarena
    .the = ovttasbargoarena
    .many = ovttasbargoarenat
    .all = ovttasbargoarenat
role = rolla
    .the = rolla
    .many = rollat
    .all = rollat
unit = ovttadat
    .the = ovttadat
    .many = ovttadagat
    .all = ovttadagat
situation = dilli
    .the = dilli
    .many = dilit
    .all = dilit
model = BTI-málle
    .the = BTI-málle
    .many = BTI-mállet
    .all = BTI-mállet

# What a site has a word for. If it writes `label = "number"` and no word, it becomes `number`: then the neutral words below are
# used, and phrases that choose between [number] and [word] take the first.
-label = -
    .step = word
    .level = word
step-neutral = čuokkis
    .the = čuokkis
    .many = čuoggát
    .all = čuoggát
level-neutral = oassi
    .the = oassi
    .many = oasit
    .all = oasit

## On every page

skip = Mana sisdollui
acute-label = Veahkki dakkaviđe
acute-more = Daga ná
menu = Fállu
shortcuts = Eanemus geavahuvvon
shortcut-guide = { guide }
shortcut-guides = { guide.many }
shortcut-situations = maid don oainnát?
shortcut-services = { service.many }
shortcut-tools = { tool.many }
shortcut-contacts = oktavuohta
exit = Guođe siiddu
exit-two = Deaddil Shift vel guktii, de guođát siiddu
exit-one = Deaddil Shift vel oktii, de guođát siiddu
exit-left = Don leat guođđimin siiddu
quiet = Dieđut
close = Gidde
parts-of-page = Siiddu oasit
menu-help = Oaččo veahki
menu-work = Bargga bagadusain
menu-find = Gávnna
languages = Gielat
you-are-here = Don leat dáppe
home = Álgosiidu
hearing = Gulaskuddankopiija. Dát ii leat gustojeaddji neahttabáiki.
draft-page = Ii leat vel gárvvis. Dát siidu ii leat mielde go neahttabáiki almmuhuvvo.
ahead-page = Dát siidu boahtá neahttabáikái { $date }.
fallback = Dát siidu ii leat vel jorgaluvvon. Don logat dan álgogillii.
report-fault = Gávdnet go meattáhusa? Dieđit:
accessibility = Olahahttivuođačilgehus (dárogillii)
privacy = Dát neahttabáiki ii vurke maidige du birra iige viečča maidige eará neahttabáikkiin.

## Titles of pages that have none of their own

page-services = Buot { service.many }
page-tools = Buot { tool.many }
page-measures = Visogovva doaibmabijuin
page-arenas = Buot { arena.many }
page-roles = Buot { role.many }
page-units = Buot { unit.many }
page-all-news = Ođđasat
news = ođas
news-feed = Diŋgo ođđasiid (Atom)
page-situations = Maid don oainnát?
page-contacts = Oktavuohta
page-rights = Vuoigatvuođat
page-deadlines = Áigemearit
page-calendar = Kaleandar
page-glossary = Sátnelistu
page-documents = Buot báhpáris
page-data = Rabas dáhtat
page-status = Dilli jođiheddjiide
page-search = Buot A rájes Ž rádjai
page-acute = Go lea hoahppu
page-relay-log = Oktasaš beaivegirjji birra
page-page = Siidu
page-reader = Dutnje
page-404 = Siidu ii gávdno
search = Oza
search-failed = Ohcama ii sáhttán viežžat. Geahča listtu A rájes Å rádjai.
search-count = Gávdnosat:
search-none = Ii gávdnon mihkkege. Geahččal eará sáni, dahje álgge dás.
search-near = Oaivvildat go:
search-doors = Álgge dás, dahje jeara muhtimis:
search-for = dáidda:

## Front page, 404 and other overviews

doors = Gii don leat?
door-young = Mun lean mánná dahje nuorra
door-guardian = Mun lean váhnen dahje { guardian }
door-employee = Mun barggan mánáiguin ja nuoraiguin
door-neighbour = Mun lean ránnjá, ustit dahje fuolki
door-leader = Mun lean jođiheaddji
what-do-you-see = Maid don oainnát?
all-situations = Geahča buot diliid ({ $n })
all-situations-for = Geahča buot ({ $n }): { $text }
letters = Bustávat
not-found = Čujuhus sáhttá leat boastut čállojuvvon, dahje siidu lea sirdojuvvon. Dás sáhtát mannat viidáseappot.
page-moved = Siiddus lea ođđa čujuhus.
home-link = Mana álgosiidui
from-age = { $n } jagi rájes
see = Geahča maid
contacts-emergency = Heahtenummirat
contacts-national = Veahkketelefovnnat ja našuvnnalaš bálvalusat
contacts-local = Suohkanis
contacts-units = { unit.many }
contacts-regional = Máŋga suohkana ovttas
sms = teakstadieđáhus
chat = čáhtta
when-closed = go lea gitta
holidays-from = Bassebeaivvit { $text } rájes
phone = Telefovdna
email = E-poasta

## The guide

print-of = { $text } – čálihit
print-overview = Čálit visogova ovtta árkii
print-whole = Čálit olles bagadusa
print-whole-of = { $text } – buot báhpáris
print-whole-hint = Dás lea olles { guide } ovtta siiddus, vai sáhtát čálihit buot. Jos háliidat ruovttoluotta, mana deike:
contents = Sisdoallu
print-how = Čálit: Ctrl + P dihtoris dahje «Juoge» telefovnnas.
our-unit = Min ovttadat
print-hint = Árka lea ráhkaduvvon ovtta A4-siidui veallut. Jos háliidat ruovttoluotta, mana deike:
level-sheet = { -label.level ->
    [number] Buot ovtta siiddus
   *[word] Olles dássi ovtta siiddus
}
level-sheet-of = { $text } – ovtta siiddus
level-sheet-hint = Árka lea ráhkaduvvon A4-hámis veallut. Jus hálidat ruovttoluotta, mana dán lusa:
sheet-what = Mii
sheet-how = Mo
sheet-more = { -label.step ->
    [number] Eanet lea neahttasiiddus ja gihppagis.
   *[word] Eanet juohke lávkki birra lea neahttasiiddus ja gihppagis.
}
draft = Dát lea evttohus. Dat ii leat vel fámus.
unwritten = ii leat vel čállojuvvon
guide-elsewhere = { guide.the } lea eará neahttabáikkis.
guide-unwritten = Dát ii leat vel čállojuvvon.
measures-unwritten = Doaibmabijut eai leat vel čállojuvvon.
phone-unwritten = Telefovdnanummir ii leat vel čállojuvvon.
about-guide = Bagadusa birra
about-level = Dát gusto dás
steps-of-level = { -label.step ->
    [number] Dán dahkabehtet dás
   *[word] { step.all }
}
levels-menu = { -label.level ->
    [number] Olles { guide }
   *[word] Buot { level.many }
}
outside-flow = Sierra, dábálaš manu olggobealde
at-need = dárbbu mielde
place = { $text } (oktiibuot { $n })
always = Gusto olles áiggi
targets = Ulbmilat, ja mii dáhpáhuvvá go dat leat juksojuvvon
goal = Ulbmil:
targets-matrix = Ulbmiljoavkkut ja ulbmilat
target-group = Ulbmiljoavku
target-goal = Ulbmil

## The step

only-if = Dušše go
deadline = Áigemearri
how = Daga ná
tools = { tool.many }
consent = Miehtan
consent-to = Masa
consent-from = Gii miehtá
consent-form = Skovvi
consent-no = Jos vástádus lea «ii»
consent-withdraw = Mo miehtama sáhttá geassit ruovttoluotta
consent-from-guardians = { guardian.all }
consent-from-young-15 = nuorra ieš, 15 jagi rájes
consent-from-young-16 = nuorra ieš, 16 jagi rájes
consent-from-child = mánná
consent-from-adult = rávisolmmoš ieš
meeting = Čoahkkin
meeting-kind = Makkár čoahkkin
meeting-purpose = Ulbmil
meeting-calls = Gii gohčču
meeting-attends = Gii lea mielde
meeting-absent = Go mánná ii leat mielde
meeting-in = Dát dahkko dán čoahkkimis:
participation = Mánná ja ruoktu
what-next = Mii dáhpáhuvvá dasto?
outcome-also = Árvvoštala maid
baton = Ovddasvástádus:
around = Ovddit ja čuovvovaš
previous = Ovddit
next = Čuovvovaš
goto-next = Mana viidáseappot
goto-stay = Joatkke seamma sajis
goto-close = Loahpat
goto-system = Doaibmabijut vuogádatdásis
goto-acute = Riŋge dakkaviđe
ends-relay-holder = čuovvoleaddji rolla
ends-relay-log = { relay-log.the }

## Services, tools and situations

ways-in = Ná válddát oktavuođa
way-in-form = Skovvi
way-in-advice = Ráđđi
way-in-anonymous = Ságastallan namaid haga
way-in-discussion = Ságastallan namain, go lea miehtan
way-in-referral = Čujuheapmi dahje ohcamuš
way-in-report = Dieđáhus
service-levels = Dán dahká { service.the }
service-parts = Joavkkut ja báikkit
deadlines = Áigemearit
deadline-of = Mii
deadline-from = Rehkenastojuvvo das rájes
deadlines-by-length = Buot áigemearit, oanehaččat vuos
deadlines-in-words = Almmá mearriduvvon guhkkodaga haga
set-by = gullá
set-by-law = láhkii
set-by-national = našunála rávvagii
set-by-municipality = suohkanii
set-by-service = bálvalussii
phases = Ášši mannu
plan-when = Goas
plan-what = Mii
plan-phase = Muddu
wheel-about = Jahkejuvla: { $text }. Nummarat leat seammát go tabeallas.
chain = Gii dieđiha geasa
laws = Lágat
laws-and-advice = Lágat ja bagadusat
law-regulation = láhkaásahus
law-guideline = bagadus
law-circular = johtočála
organisation-municipal = suohkana
organisation-shared = suohkaniid oktasaš
organisation-county = fylkkasuohkana
organisation-state = stáhta
organisation-private = priváhta
download = Viečča «{ $text }»
decimal-mark = ,
open = Raba «{ $text }»
staff-only = Don fertet logget sisa bargin.
form = Skovvi
tool-form = skovvi
tool-template = minsttar
tool-checklist = dárkkistanlistu
tool-scale = skála
tool-signs = mearkkat maid galgá fuomášit
tool-factors = riska- ja suodjalanfáktorat
tool-conversation = ságastallanbagadus
tool-consent = miehtan
tool-letter = reive
tool-law = láhka
tool-system = digitála vuogádat
reader-employee = bargit
reader-leader = jođiheaddjit
reader-guardian = { guardian.many }
reader-young = mánát ja nuorat
reader-neighbour = ránnját, ustibat ja fuolkkit
urgency-acute = Hoahppu dál
urgency-today = Odne
urgency-soon = Dán vahkku
urgency-calm = Dus lea áigi jurddašit
do-first = Daga dán vuos
what-staff-do = Dán dahket sii geat veahkehit
scope-individual = ovttaskas áššit
scope-system = vuogádatáššit
why = Manne
follow-up = Čuovvol
log-in = Logge sisa: { relay-log.the }
used-by = Dás dat geavahuvvo
used-in-step = { step.many }
used-in-level = { level.many }
used-in-guide = { guide.many }
used-in-situation = { situation.many }
used-in-service = { service.many }
used-in-arena = { arena.many }
used-in-role = { role.many }
used-in-unit = { unit.many }
used-in-news = ođđasat
used-in-tool = { tool.many }
used-in-measure-table = { measure-table.many }
used-in-page = siiddut

## The table of measures

measure-what = { measure }
measure-whom = Geasa
measure-more = Eanet
measures-find = Gávnna doaibmabijuid
measures-tables = { measure-table.many }
measures-all = buot doaibmabijut
measures-any = Buot
measures-sort = Ortnehala
measures-shown = Čájehuvvo { $text } / { $n }
measures-clear = Čájet buot
measures-by-ages = doaibmabijut: { $text }
measures-by-before-birth = doaibmabijut ovdal riegádeami
measures-by-levels = doaibmabijut: { $text }
measures-by-prevention = doaibmabijut: { $text }
measures-by-service = doaibmabijut – ovddasvástádus: { $text }
measures-by-arena = doaibmabijut – gos: { $text }
measures-by-theme = doaibmabijut – fáddá: { $text }
measures-by-risk = doaibmabijut – riska: { $text }
age-before-birth = Ovdal riegádeami
age-band = { $text } jagi
age-over = { $n } jagi ja boarráseappot
measures-count = { $n ->
    [one] 1 doaibmabidju
    [two] { $n } doaibmabiju
   *[other] { $n } doaibmabiju
}
prevention = Eastadeapmi
prevention-universal = Buohkaide
prevention-selective = Rašes joavkkuide
prevention-indicated = Mánáide geain lea váttis dilli
as-csv = Viečča «{ $text }» rehkenastinárkan (CSV)
subscribe = Diŋgo «{ $text }» iežat kaleandarii (.ics)
subscribe-how = Háliidatgo dáid beivviid iežat kaleandarii? Máŋge liŋkka čujuhusa plána vuolde, ja bija dan kaleandarprográmmii neahttakaleandarin. De bohtet rievdadusat iešalddis. Jus rabat fiilla, de oaččut beivviid nugo dat leat odne.
column-title = Namma
column-description = Čilgehus
column-group = Ulbmiljoavku
column-ages = Ahki
column-levels = { -label.level ->
    [number] Oassi
   *[word] Dássi
}
column-arena = Gos
column-service = Ovddasvástádus
column-when = Goas
column-duration = Man guhká
column-prevention = Eastadeapmi
column-risk = Riskafáktor
column-theme = Fáddá
column-evidence = Duođaštus
column-cost = Golut
column-how = Mo
column-link = Liŋka
column-at-most = Eanemusat
column-contact-ids = Oktavuođaid id
column-first = Vuosttaš maid dagat
column-from = Rehkenastojuvvon
column-id = Id
column-level-title = { -label.level ->
    [number] Oasi namma
   *[word] Dási namma
}
column-note = Mearkkašupmi
column-number = Nummir
column-only-if = Dušše jus
column-outcomes = Vástádusat ja geaidnu viidáseappot
column-place = Gos
column-scope = Geasa
column-short = Oanehaččat
column-steps = Gos álggát
column-url = Neahttačujuhus
column-what = Mii
column-within = Ovdal go

## The readers' pages

acute-employee = Dutnje gii barggat mánáiguin ja nuoraiguin
acute-guardian = Dutnje gii leat váhnen, ránnjá dahje ustit
acute-young = Dutnje gii leat mánná dahje nuorra
reader-situations = Dovddat go dán?
reader-pages = Loga eanet
reader-blocks = Maid mii dadjat dutnje eará siidduin
reader-blocks-other = Eará siiddut
for-employee = Bargiide
for-leader = Jođiheddjiide
for-guardian = Fuolaheddjiide
for-young = Mánáide ja nuoraide
for-all = Buohkaide
for-neighbour = Ránnjáide, ustibiidda ja fulkkiide
are-you-young = Leat go nuorra?
are-you-guardian = Leat go váhnen?
are-you-neighbour = Leat go ránnjá dahje ustit?
for-you = Dát lea čállojuvvon dutnje
turn-to = Dát sáhttet veahkehit
whole-page = Siidu sidjiide geat veahkehit:
easy-read = álkit lohkat
easy-read-whole = Olles teaksta:

## The page for a language that only some pages are in

welcome = Veahkki mánáide, nuoraide ja bearrašiidda
welcome-lead = Dás lea dat maid dárbbašat vuos, davvisámegillii. Muđui lea neahttabáiki dárogillii.
welcome-danger = Lea go mánná dál váras?
welcome-danger-text = Riŋge politiijaide 112 dahje ambulánsii 113. Muital makkár giela hálat. Dat lea nuvttá.
welcome-call = Geasa sáhtát riŋget?
welcome-interpreter = Don sáhtát oažžut dulkka
welcome-interpreter-text = Bálvalus mainna hálat, diŋgo dulkka ja máksá. Don it mávsse maidige. Muital makkár giela dárbbašat go riŋget. Mánát eai galgga leat dulkan iežaset váhnemiidda.
welcome-no = Don oaččut dadjat «ii»
welcome-no-text = Bálvalusat jerret dus ovdal go hállet gaskaneaset du máná birra. Don oaččut dadjat «ii», ja don oaččut rievdadit oaivila. Du mánná oažžu veahki beroškeahttá das maid vástidat. Jos mánná lea duođalaš váras, de fertejit bargit dieđihit mánáidsuodjalussii (barnevernet) jearakeahttá dus.
welcome-log = Mii lea { relay-log }?
welcome-pages = Siiddut davvisámegillii
welcome-rest = Olles neahttabáiki dárogillii
language-unread = Dát teaksta lea jorgaluvvon, muhto ii oktage gii máhttá giela leat vel lohkan dan.
newer-original = Álgoteaksta lea rievdan maŋŋel go dát jorgaluvvui. Loga ođđaseamos teavstta dárogillii.

## Facts: the name of a row

fact-ages = Ahki
fact-agenda = Áššelistu
fact-apply-to = Sádde ohcamuša deike
fact-approved-by = Dohkkehan
fact-arena = Gos
fact-attachments = Mildosat
fact-audience = Geasa
fact-bti-contact = BTI-oktavuohtaolmmoš
fact-child = Mánná
fact-concern = Mii gohčodit dan
fact-consent = Miehtan
fact-contact = Oktavuohta
fact-cost = Golut
fact-days-at-units = Beaivvit ovttadagain
fact-document = Čális
fact-duration = Man guhká
fact-duties = Geatnegasvuođat
fact-ends = Dát nohká dás
fact-ends-when = Rolla nohká go
fact-evidence = Maid diehtit ávkki birra
fact-family = Bearaš
fact-filled-in-by = Gii deavdá
fact-frequency = Man dávjá
fact-from = Gusto dán rájes
fact-group = Geasa
fact-guardians = { guardian.all }
fact-held-by = Geas sáhttá leat rolla
fact-holder = Gii jođiha ášši
fact-hours = Rahpanáigi
fact-how = Ná oaččut dan
fact-interpreter = Dulka
fact-is = Dát lea
fact-is-not = Dát ii leat
fact-issued-by = Almmuhan
fact-maintained-by = Gii ođasmahttá
fact-layer = Oktasaš sisdoallu
fact-kind = Šládja
fact-leader = Jođiheaddji
fact-leave = Dii mannabehtet viidáseappot go
fact-levels = { level }
fact-limits = Rájit
fact-local = Báikkálaš bagadeapmi
fact-mandate = Mandáhta
fact-measures = { measure.many }
fact-minutes = Referáhta
fact-more = Eanet
fact-national = Našuvnnalaš bagadeapmi
fact-nurse = Dearvvašvuođabuohccidivššár
fact-organisation = Organiseren
fact-owner = Siiddu oamasteaddji
fact-answers-for = Gii vástida siiddu ovddas
fact-participants = Oasseváldit
fact-phone = { phone }
fact-ppt = PPT
fact-procedure = Ná dieđihat ášši
fact-responsible = Ovddasvástádus
fact-recognise = Dovddat go dán?
fact-reviewed = Maŋemusat dárkkistuvvon
fact-risk = Riska
fact-scope = Maid meannuda
fact-send-to = Sádde deike
fact-service = Geas lea ovddasvástádus
fact-services = { service.many }
fact-services-involved = Gii lea mielde
fact-settings = Gos geavahuvvo
fact-signs = Mearkkat
fact-tasks = Barggut
fact-team = Joavku
fact-theme = Fáddá
fact-tools = { tool.many }
fact-urgency = Man hoahppu
fact-valid-from = Gusto dán rájes
fact-valid-to = Gusto dán rádjai
fact-when = Go don leat dáppe
fact-measure-when = Goas

## Marks in the text

callout-note = Fuomáš
callout-tip = Ráva
callout-important = Deaŧalaš
callout-warning = Váruhus
table = Tabealla
always-open = birra jándora
day-1 = vuossárga
day-2 = maŋŋebárga
day-3 = gaskavahkku
day-4 = duorastat
day-5 = bearjadat
day-6 = lávvardat
day-7 = sotnabeaivi
day-holiday = bassebeaivvit
every-day = juohke beaivvi
closed = gitta

## Time

month-1 = ođđajagimánu
month-2 = guovvamánu
month-3 = njukčamánu
month-4 = cuoŋománu
month-5 = miessemánu
month-6 = geassemánu
month-7 = suoidnemánu
month-8 = borgemánu
month-9 = čakčamánu
month-10 = golggotmánu
month-11 = skábmamánu
month-12 = juovlamánu
time-mark = .
list-mark = ,
date-day = { $month } { $day }. b. { $year }
date-month = { $month } { $year }
date-day-yearly = { $month } { $day }. b.
date-days = { $month } { $first }.–{ $last }. b. { $year }
date-days-yearly = { $month } { $first }.–{ $last }. b.
date-days-of-year = { $month } { $day }. b. – { $end }
date-from = { $date } rájes
period-same-day = seamma beaivvi
period-days = { $n ->
    [one] { $n } beaivvi
    [two] { $n } beaivvi
   *[other] { $n } beaivvi
}
period-weeks = { $n ->
    [one] { $n } vahku
    [two] { $n } vahku
   *[other] { $n } vahku
}
period-months = { $n ->
    [one] { $n } mánu
    [two] { $n } mánu
   *[other] { $n } mánu
}
period-years = { $n ->
    [one] { $n } jagi
    [two] { $n } jagi
   *[other] { $n } jagi
}
within = { $period } siste
at-most = guhkimusat { $period }
counted-from = dan rájes go

## Documents to print

document-overview = { $text } – ovtta árkkas
document-overview-of-unit = { $text } – ovtta árkkas: { $unit }
document-booklet = { $text } – olles { guide }
document-meeting-sheet = { $text } – čoahkkinárka
document-level-sheet = { $text } – ovtta árkkas
document-contacts = Deike sáhtát riŋget
document-deadlines = Min áigemearit, deavdimii
document-large = { $text } (stuorra čála)
single-file-of = { $text } – ovtta fiillas
single-file-about = Dát lea kopiija das mii rávvagis čuožžu ja das maid dat čujuha. Don sáhtát lohkat dan neahta haga, čálihit dan ja ohcat das neahttalohkki ohcamiin.
single-file-newer = Ođđaseamos lea dáppe:
single-file-contents = Dán fiillas
single-file-up = Sisdollui
single-file-download = Viečča olles rávvaga ovttain fiilan
single-file-hint = Fiilla sáhtát sáddet e-boasttain dahje bidjat muitosoabbái. Dat rahpasa neahttalohkkis, maiddái neahta haga.
on-paper = Báhpáris
on-paper-none = Mii eat sáhte vel ráhkadit PDF dán gillii. Don sáhtát čálihit dán siiddu neahttalohkkis.
on-paper-browser = Háliidat go baicca čálihit neahttalohkkis?
documents-families = Bearrašiidda
documents-languages = Eará gielaide
documents-units = Árka juohke ovttadahkii
documents-meetings = Čoahkkinárkkat
documents-work = Skovit ja tabeallat bargiide
documents-files = Fiillat maid sáhttá deavdit dihtoris
print-overview-of-unit = Čálit bagadusa ovtta árkii, ovttadaga nummiriiguin
print-booklet = Čálit olles bagadusa
print-measures = Čálit buot doaibmabijuid
hand-out-relay-log = Oktasaš beaivegirjái čállet bearaš ja sii geat veahkehit máná, maid sii leat soahpan. Dii válljebehtet ieža háliidehpet go leat mielde, ja mánná oažžu veahki beroškeahttá das maid dii vástidehpet. Dii oažžubehtet rievdadit oaivila, ja álo oažžubehtet lohkat dan mii lea čállojuvvon. Jearret din oktavuohtaolbmos jos lea mihkkege maid imaštallabehtet.
print-relay-log = Čálit árkka oktasaš beaivegirjji birra
print-contacts = Čálit árkka telefovdnanummiriiguin
print-meeting-sheet = Čálit čoahkkinárkka
print-level-sheet = { -label.level ->
    [number] Čálit dán olggos ovtta árkii
   *[word] Čálit olggos dási ovtta árkii
}
print-ladder = Čálit olggos «{ $text }»
print-form = Čálit «{ $text }»
print-deadlines = Čálit áigemeriid, main lea sadji din beivviide
print-pages = { $n ->
    [one] 1 siidu
    [two] { $n } siiddu
   *[other] { $n } siiddu
}
paper-page = Siidu
paper-on-web = Neahtas:
paper-reviewed = Dárkkistuvvon
paper-valid-to = Gusto dán rádjai
paper-date = Beaivi
paper-place = Báiki
paper-present = Sii geat leat dáppe
paper-name = Namma
paper-role = Rolla
paper-child-says = Maid mánná ieš háliida dadjat
paper-agreed = Maid mii soahpat
paper-what = Mii
paper-who = Gii
paper-by-when = Goas
paper-our-date = Áigemearri midjiide
paper-case = Guđe ášši (it máná namma)
paper-next-meeting = Boahtte čoahkkin
paper-not-stored = Neahttabáiki ii vurke maidege das maid dii čállibehtet. Devdojuvvon árka máná birra gullá bálvalusa iežas vuogádahkii. Bearaš sáhttá oažžut kopiija.
paper-school-line = Máná skuvla dahje mánáidgárdi
paper-your-contact = Du oktavuohtaolmmoš
paper-take-part = Ná leat mánná ja bearaš mielde
paper-picture = Govva

## Open data

data-title-measures = { measure.many }
data-title-services = { service.many }
data-title-units = { unit.many }
data-title-contacts = Oktavuođat
data-title-deadlines = Áigemearit
data-title-steps = { step.many }
data-title-situations = { situation.many }
data-measures = Buot doaibmabidjotabeallain: mii dat lea, geasa, geas lea ovddasvástádus ja maid diehtit váikkuhusas.
data-services = Maid juohke bálvalus dahká, geasa, mo dasa beassá ja makkár lágaid čuovvu.
data-units = Skuvllat, mánáidgárddit ja dearvvašvuođastašuvnnat, ja geasa doppe riŋge.
data-contacts = Telefonnummirat, chat, e-poasta ja rahpanáiggit. Dat lea álo bálvalus, ii goassege olmmoš.
data-deadlines = Mii galgá dahkkot ja goas, oahpistusain ja bálvalusain.
data-steps = Maid oahpistusain dahká, gii dan dahká ja gosa vástádusat dolvot.
data-situations = Maid olbmot oidnet dahje imaštallet, man hohpolaš dat lea ja gos sáhttet álgit.
data-rows = { $n } ráiddu.
data-reviewed = Maŋimuš geahčaduvvon { $text }.
data-file = { $text } fiilan
data-columns = Čuolddat: { $n }
data-head = Čuolda rehkenastinárkkas (CSV)
data-key = Namma JSON:s
data-shape = Sisdoallu
data-shape-text = teaksta
data-shape-number = lohku
data-shape-code = sátni árkkas, koda JSON:s
data-shape-list = listu
data-licence = Dáhtaid liseansa:
data-licence-unstated = Liseansa ii leat almmuhuvvon. Jeara gielddas ovdal go geavahat dáhtaid viidáseappot.
data-fragments = Oasit iežadet neahttasiidduide
data-fragments-about = Juohke čujuhus addá oanehis HTML-oasi stiilla ja skriptta haga. Divttet neahttavuogádaga viežžat dan bálvvás ja bidjat siidui, de čuožžu das seamma go dáppe. Lohkki neahttalohkki ii viečča maidege dáppe.
data-site = Buot siiddut ja dokumeanttat
data-site-about = Juohke siiddu ja dokumeantta čujuhus, namma ja giella, ja gos fiillat leat.
data-catalogue = Bálvalusat almmolaš bálvalussan
data-catalogue-about = Bálvalusat maid gielda ieš fállá ({ $n }), govviduvvon nu mo norgga standárda CPSV-AP-NO gáibida, našuvnnalaš dáhtakatalogii ja eará registariidda.
data-output = Veahkki: «{ $text }»

## The page for leaders

status-by-age = { -label.level ->
    [number] Doaibmabijut agi, oasi ja dan mielde geasa dat leat
   *[word] Doaibmabijut agi, dási ja dan mielde geasa dat leat
}
status-by-theme = Doaibmabijut fáttá ja ovddasvástádusa mielde
status-by-risk = Doaibmabijut riskka ja ovddasvástádusa mielde
status-ages-about = Lohku ruvttus muitala man galle doaibmabiju leat, ja doalvu daidda. Doaibmabidju sáhttá leat máŋgga ruvttus. «6–16» rehkenastojuvvo dassážii go mánná deavdá 16.
status-all = Oktiibuot
status-none = ii mihkkege
status-without = Dáin ii leat ovddasvástádus makkárge doaibmabijus:
ages-years = { $text } jagi
ages-before-birth = Ovdal riegádeami
ages-unstated = Agi haga
levels-unstated = { -label.level ->
    [number] Oasi haga
   *[word] Dási haga
}
themes-unstated = Fáttá haga
risks-unstated = Riskka haga
services-unstated = Ovddasvástideaddji haga
status-reviews = Mii galgá geahčaduvvot
status-next = Boahtte geahčadeapmi
status-pages = Mii
status-overdue = áigemearri mannan
status-overdue-count = { $n ->
    [0] Ii mihkkege lean maŋŋonan { $text }, go juoga dás maŋimuš geahčaduvvui.
   *[other] Maŋŋonan geahčadeamit { $text }, go juoga dás maŋimuš geahčaduvvui: { $n }.
}
status-no-owner = Eaiggáda haga
status-rest = Buot mas ii leat iežas dáhton
status-validity = Mii gusto muhtun áigge

## The page that leads to many sites

sites-title = Buoret fágaidrasttideaddji bargu suohkaniin
sites-lead = Vállje iežat suohkana. Das čuožžu maid suohkan dahká go soamis lea fuolas máná dahje nuora dihte, ja geainna sáhtát hállat.
sites-acute = Várra dál: politiijat 112, ambulánsa 113, buollinčáskadeapmi 110. Mánáide ja nuoraide, birra jándora: 116 111.
sites-find = Gávnna suohkana dahje gávpotoasi
sites-count = { $n ->
    [one] 1 báiki
   *[other] { $n } báikki
}
sites-shown = Čájehuvvo { $text } / { $n }
sites-none = Ii oktage dan namas. Geahččal oasi namas.
sites-list = Buot báikkit
