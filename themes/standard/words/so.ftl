# The words of the site, Somali. No speaker of the language has read them yet. A site can replace each of them in
# `site.toml`: the words with forms under [words], the rest under [phrases].


## Words with forms

step = tallaabo
    .the = tallaabada
    .many = tallaabooyin
    .all = tallaabooyinka
level = heer
    .the = heerka
    .many = heerar
    .all = heerarka
guide = hage
    .the = hagaha
    .many = hageyaal
    .all = hageyaasha
concern = walaac
    .the = walaaca
    .many = walaacyo
    .all = walaacyada
relay-holder = qof hormuud ah
    .the = qofka hormuudka ah
    .many = dad hormuud ah
    .all = dadka hormuudka ah
relay-log = diiwaan wadajir ah
    .the = diiwaanka wadajirka ah
    .many = diiwaanno wadajir ah
    .all = diiwaannada wadajirka ah
guardian = mas’uul
    .the = mas’uulka
    .many = waalidiin iyo mas’uuliyiin
    .all = waalidiinta iyo mas’uuliyiinta
coordinating-unit = xafiis isku-duwid
    .the = xafiiska isku-duwidda
    .many = xafiisyo isku-duwid
    .all = xafiisyada isku-duwidda
service = adeeg
    .the = adeegga
    .many = adeegyo
    .all = adeegyada
tool = qalab
    .the = qalabka
    .many = qalabyo
    .all = qalabyada
measure = waxqabad
    .the = waxqabadka
    .many = waxqabadyo
    .all = waxqabadyada
measure-table = jadwal waxqabad
    .the = jadwalka waxqabadka
    .many = jadwallo waxqabad
    .all = jadwallada waxqabadka
arena = kulan wadashaqayn
    .the = kulanka wadashaqaynta
    .many = kulammo wadashaqayn
    .all = kulammada wadashaqaynta
role = door
    .the = doorka
    .many = doorar
    .all = doorarka
unit = goob
    .the = goobta
    .many = goobo
    .all = goobaha
situation = xaalad
    .the = xaaladda
    .many = xaalado
    .all = xaaladaha
model = qaabka BTI
    .the = qaabka BTI
    .many = qaababka BTI
    .all = qaababka BTI

# What a site has a word for. If it writes `label = "number"` and no word, it becomes `number`: then the neutral words below are
# used, and phrases that choose between [number] and [word] take the first.
-label = -
    .step = word
    .level = word
step-neutral = qodob
    .the = qodobka
    .many = qodobbo
    .all = qodobbada
level-neutral = qayb
    .the = qaybta
    .many = qaybo
    .all = qaybaha

## On every page

skip = U gudub qoraalka
acute-label = Caawimo degdeg ah
acute-more = Sidan samee
menu = Liiska
shortcuts = Kuwa ugu badan
shortcut-guide = { guide.the }
shortcut-guides = { guide.many }
shortcut-situations = maxaad aragtaa?
shortcut-services = { service.many }
shortcut-tools = { tool.many }
shortcut-contacts = xiriir
exit = Ka bax boggan
exit-two = Riix Shift laba jeer oo kale si aad boggan uga baxdo
exit-one = Riix Shift hal mar oo kale si aad boggan uga baxdo
exit-left = Waad ka baxaysaa bogga
quiet = Macluumaad
close = Xir
parts-of-page = Qaybaha bogga
menu-help = Hel caawimo
menu-work = La shaqee { guide.the }
menu-find = Raadi
languages = Luuqado
you-are-here = Halkan ayaad joogtaa
home = Bogga hore
hearing = Nuqul la-tashi. Kani ma aha websaydhka rasmiga ah.
draft-page = Qabyo. Boggani weli ma dhamma, kumana jiro websaydhka marka la daabaco.
ahead-page = Boggani wuxuu websaydhka ku soo bixi doonaa { $date }.
fallback = Boggan weli lama turjumin. Waxaad ku akhrinaysaa luuqadda lagu qoray.
report-fault = Ma aragtay khalad? U sheeg:
accessibility = Bayaanka la-gaari karo (af-Noorwiiji)
privacy = Websaydhkani waxba kaama kaydiyo, waxbana kama soo qaato websaydhyo kale.

## Titles of pages that have none of their own

page-services = Dhammaan { service.all }
page-tools = Dhammaan { tool.all }
page-measures = Guudmarka { measure.all }
page-arenas = Dhammaan { arena.all }
page-roles = Dhammaan { role.all }
page-units = Dhammaan { unit.all }
page-all-news = Wararka
news = war
news-feed = Rukumo wararka (Atom)
page-situations = Maxaad aragtaa?
page-contacts = Xiriir
page-rights = Xuquuqda
page-deadlines = Waqtiyada u dambeeya
page-calendar = Jadwalka taariikhda
page-glossary = Liiska erayada
page-documents = Wax kasta warqad ahaan
page-data = Xog furan
page-status = Xaaladda ee hoggaamiyeyaasha
page-search = Wax walba, A ilaa Z
page-acute = Marka ay degdeg tahay
page-relay-log = Ku saabsan { relay-log.the }
page-page = Bog
page-reader = Adiga
page-404 = Bogga lama helin
search = Raadi
search-failed = Raadinta lama soo rari karin. Eeg liiska A ilaa Z.
search-count = Natiijooyin:
search-none = Waxba lama helin. Isku day eray kale, ama halkan ka bilow.
search-near = Ma waxaad ula jeeddaa:
search-doors = Halkan ka bilow, ama qof weydii:
search-for = loogu talagalay:

## Front page, 404 and other overviews

doors = Yaad tahay?
door-young = Waxaan ahay ilmo ama qof dhallinyaro ah
door-guardian = Waxaan ahay waalid ama { guardian }
door-employee = Waxaan la shaqeeyaa carruurta iyo dhallinyarada
door-neighbour = Waxaan ahay deris, saaxiib ama qaraabo
door-leader = Waxaan ahay madax
what-do-you-see = Maxaad aragtaa?
all-situations = Arag dhammaan { situation.all } ({ $n })
all-situations-for = Arag dhammaan ({ $n }): { $text }
letters = Xarfaha
not-found = Cinwaanka ayaa laga yaabaa inuu khaldan yahay, ama bogga ayaa la raray. Halkan ayaad ka sii wadi kartaa.
page-moved = Boggu wuxuu leeyahay cinwaan cusub.
home-link = U gudub bogga hore
from-age = Laga bilaabo { $n } sano
see = Sidoo kale arag
contacts-emergency = Lambarrada gurmadka
contacts-national = Khadadka caawimada iyo adeegyada qaranka
contacts-local = Degmada gudaheeda
contacts-units = { unit.many }
contacts-regional = Dhowr degmo oo wada jira
sms = fariin qoraal ah
chat = wada sheekaysi
when-closed = marka ay xiran tahay
holidays-from = Maalmaha fasaxa laga bilaabo { $text }
phone = Telefoon
email = Iimayl

## The guide

print-of = { $text } – daabacaad
print-overview = Ku daabac guudmarka hal warqad
print-whole = Daabac { guide.the } oo dhan
print-whole-of = { $text } – dhammaan warqad ahaan
print-whole-hint = Halkan waxaa ku yaal { guide.the } oo dhan oo hal bog ah si aad u daabacdo. Si aad u noqoto, fur:
contents = Tusmo
print-how = Daabac: Ctrl + P kombiyuutarka, ama “La wadaag” telefoonka.
our-unit = Goobtayada
print-hint = Warqaddan waxaa loo sameeyay hal bog A4 oo jiifa. Si aad u noqoto, fur:
level-sheet = { -label.level ->
    [number] Dhammaan hal bog
   *[word] Heerka oo dhan hal bog
}
level-sheet-of = { $text } – hal bog
level-sheet-hint = Warqaddu waa A4 jiif ah. Si aad u noqoto, tag
sheet-what = Maxaa
sheet-how = Sidee
sheet-more = { -label.step ->
    [number] Wax badan oo kale waxay ku jiraan bogga iyo buug-yaraha.
   *[word] Wax badan oo ku saabsan tallaabo kasta waxay ku jiraan bogga iyo buug-yaraha.
}
draft = Kani waa qabyo. Weli ma dhaqan gelin.
unwritten = weli lama qorin
guide-elsewhere = { guide.the } wuxuu ku yaal websaydh kale.
guide-unwritten = Tan weli lama qorin.
measures-unwritten = Waxqabadyada weli lama qorin.
phone-unwritten = Lambarka telefoonka weli lama qorin.
about-guide = Ku saabsan { guide.the }
about-level = Waxa halkan khuseeya
steps-of-level = { -label.step ->
    [number] Waxa halkan laga qabto
   *[word] { step.all }
}
levels-menu = { -label.level ->
    [number] { guide.the } oo dhan
   *[word] Dhammaan { level.all }
}
outside-flow = Gooni ayuu u taagan yahay, habka caadiga ah ka baxsan
at-need = haddii loo baahdo
place = { $text } (wadar { $n })
always = Wuxuu khuseeyaa mar walba
targets = Yoolalka, iyo waxa dhacaya marka la gaaro
goal = Yool:
targets-matrix = Kooxaha la beegsanayo iyo yoolalka
target-group = Kooxda la beegsanayo
target-goal = Yool

## The step

only-if = Kaliya marka
deadline = Waqtiga u dambeeya
how = Sida loo sameeyo
tools = { tool.all }
consent = Oggolaansho
consent-to = Waxa loo oggolaanayo
consent-from = Yaa oggolaanaya
consent-form = Foom
consent-no = Haddii jawaabtu maya tahay
consent-withdraw = Sida looga noqdo
consent-from-guardians = { guardian.all }
consent-from-young-15 = dhallinyarada laftooda, laga bilaabo 15 sano
consent-from-young-16 = dhallinyarada laftooda, laga bilaabo 16 sano
consent-from-child = ilmaha
consent-from-adult = qofka weyn laftiisa
meeting = Kulan
meeting-kind = Nooca kulanka
meeting-purpose = Ujeeddo
meeting-calls = Yaa isugu yeera
meeting-attends = Yaa ka qayb galaya
meeting-absent = Marka ilmuhu aanu joogin
meeting-in = Tan waxaa lagu sameeyaa kulanka:
participation = Ilmaha iyo guriga
what-next = Maxaa xiga?
outcome-also = Sidoo kale ka fikir
baton = Mas’uuliyadda waxaa haya:
around = Hore iyo xiga
previous = Hore
next = Xiga
goto-next = Sii soco
goto-stay = Halka aad joogto ka sii wad
goto-close = Soo gabagabee
goto-system = Waxqabadyo heerka nidaamka ah
goto-acute = Isla markiiba wac
ends-relay-holder = doorka { relay-holder.the }
ends-relay-log = { relay-log.the }

## Services, tools and situations

ways-in = Sida loola xiriiro
way-in-form = Foom
way-in-advice = Talo
way-in-anonymous = Wada-hadal aan magac lahayn
way-in-discussion = Wada-hadal magac leh, oggolaansho la haysto
way-in-referral = Gudbin ama codsi
way-in-report = Warbixin
service-levels = Waxa { service.the } qabto
service-parts = Kooxaha iyo goobaha
deadlines = Waqtiyada u dambeeya
deadline-of = Maxay
deadline-from = Waxaa laga tiriyaa
deadlines-by-length = Dhammaan waqtiyada kama dambaysta ah, kuwa ugu gaaban marka hore
deadlines-in-words = Muddo go’an ma laha
set-by = waxay ka timid
set-by-law = sharciga
set-by-national = talo qaran
set-by-municipality = degmada
set-by-service = adeegga
phases = Sida kiisku u socdo
plan-when = Goorma
plan-what = Maxaa
plan-phase = Wejiga
wheel-about = Wareegga sannadka: { $text }. Tirooyinku waa kuwa shaxda.
chain = Yaa cidda u sheegaya
laws = Sharciyada
laws-and-advice = Sharciyada iyo tilmaamaha
law-regulation = xeer
law-guideline = tilmaan
law-circular = wareegto
organisation-municipal = degmada
organisation-shared = degmooyin wadaag ah
organisation-county = gobolka
organisation-state = dawladda
organisation-private = gaar loo leeyahay
download = Soo deji “{ $text }”
decimal-mark = .
open = Fur “{ $text }”
staff-only = Waa inaad u gasho sida shaqaale.
form = Foom
tool-form = foom
tool-template = qaab diyaarsan
tool-checklist = liiska hubinta
tool-scale = miisaan
tool-signs = calaamado la fiirsado
tool-factors = arrimaha halista iyo ilaalinta
tool-conversation = hagaha wada-hadalka
tool-consent = oggolaansho
tool-letter = warqad
tool-law = sharci
tool-system = nidaam dijitaal ah
reader-employee = shaqaalaha
reader-leader = madaxda
reader-guardian = { guardian.all }
reader-young = carruurta iyo dhallinyarada
reader-neighbour = deriska, saaxiibbada iyo qaraabada
urgency-acute = Hadda waa degdeg
urgency-today = Maanta
urgency-soon = Toddobaadkan
urgency-calm = Waqti aad ku fikirto ayaad haysataa
do-first = Marka hore tan samee
what-staff-do = Waxa ay qabtaan dadka ku caawinaya
scope-individual = kiisas gaar ah
scope-system = arrimaha nidaamka
why = Sababta
follow-up = La soco
log-in = Gal { relay-log.the }
used-by = Halka tan lagu isticmaalo
used-in-step = { step.many }
used-in-level = { level.many }
used-in-guide = { guide.many }
used-in-situation = { situation.many }
used-in-service = { service.many }
used-in-arena = { arena.many }
used-in-role = { role.many }
used-in-unit = { unit.many }
used-in-news = wararka
used-in-tool = { tool.many }
used-in-measure-table = { measure-table.many }
used-in-page = bogag

## The table of measures

measure-what = { measure }
measure-whom = Cidda loogu talagalay
measure-more = Wax dheeraad ah
measures-find = Raadi waxqabadyo
measures-tables = { measure-table.many }
measures-all = dhammaan waxqabadyada
measures-any = Dhammaan
measures-sort = U kala hor mari
measures-shown = Waxaa la muujinayaa { $text } ka mid ah { $n }
measures-clear = Muuji dhammaan
measures-by-ages = waxqabadyo: { $text }
measures-by-before-birth = waxqabadyo dhalashada ka hor
measures-by-levels = waxqabadyo: { $text }
measures-by-prevention = waxqabadyo: { $text }
measures-by-service = waxqabadyo – masuul: { $text }
measures-by-arena = waxqabadyo – halkee: { $text }
measures-by-theme = waxqabadyo – mawduuc: { $text }
measures-by-risk = waxqabadyo – khatar: { $text }
age-before-birth = Dhalashada ka hor
age-band = { $text } sano
age-over = { $n } sano iyo ka weyn
measures-count = { $n ->
    [one] 1 waxqabad
   *[other] { $n } waxqabad
}
prevention = Ka-hortag
prevention-universal = Dadka oo dhan
prevention-selective = Kooxaha halista ku jira
prevention-indicated = Carruurta ay dhibaatadu haysato
as-csv = U soo deji “{ $text }” jadwal ahaan (CSV)
subscribe = Ku biir “{ $text }” jadwalkaaga taariikhda (.ics)
subscribe-how = Ma rabtaa taariikhahan inaad ku haysato jadwalkaaga taariikhda? Koobi garee cinwaanka xiriiriyaha ka hooseeya qorshaha, kuna dar barnaamijkaaga jadwalka sidii jadwal internetka ka yimid. Markaas isbeddelladu iskood bay u imanayaan. Haddii aad faylka furto, waxaad helaysaa taariikhaha sida ay maanta yihiin.
column-title = Magac
column-description = Sharraxaad
column-group = Kooxda loogu talagalay
column-ages = Da’
column-levels = { -label.level ->
    [number] Qayb
   *[word] Heer
}
column-arena = Goob
column-service = Mas’uul
column-when = Goorma
column-duration = Muddada
column-prevention = Ka-hortag
column-risk = Sababta halista
column-theme = Mawduuc
column-evidence = Caddayn
column-cost = Kharash
column-how = Sida
column-link = Xiriiriye
column-at-most = Ugu badnaan
column-contact-ids = Aqoonsiga xiriirrada
column-first = Waxa ugu horreeya ee la sameeyo
column-from = Laga bilaabo
column-id = Aqoonsi
column-level-title = { -label.level ->
    [number] Magaca qaybta
   *[word] Magaca heerka
}
column-note = Fiiro
column-number = Lambar
column-only-if = Kaliya haddii
column-outcomes = Jawaabaha iyo waxa xiga
column-place = Halkee
column-scope = Yaa loogu talagalay
column-short = Si kooban
column-steps = Halka laga bilaabo
column-url = Ciwaanka webka
column-what = Maxay
column-within = Gudaha

## The readers' pages

acute-employee = Dadka la shaqeeya carruurta iyo dhallinyarada
acute-guardian = Adiga oo waalid, deris ama saaxiib ah
acute-young = Adiga oo ilmo ama dhallin yar ah
reader-situations = Tan ma garanaysaa?
reader-pages = Wax dheeraad ah akhri
reader-blocks = Waxa aan bogagga kale kugu leenahay
reader-blocks-other = Bogag kale
for-employee = Shaqaalaha
for-leader = Madaxda
for-guardian = Waalidiinta iyo mas’uuliyiinta
for-young = Carruurta iyo dhallinyarada
for-all = Dadka oo dhan
for-neighbour = Deriska, saaxiibbada iyo qaraabada
are-you-young = Ma da’ yar tahay?
are-you-guardian = Ma waalid baad tahay?
are-you-neighbour = Ma deris ama saaxiib baad tahay?
for-you = Waxa adiga laguu qoray
turn-to = Kuwan ayaa ku caawin kara
whole-page = Bogga dadka wax caawiya:
easy-read = qoraal fudud
easy-read-whole = Qoraalka oo dhan:

## The page for a language that only some pages are in

welcome = Caawimo loogu talagalay carruurta, dhallinyarada iyo qoysaska
welcome-lead = Halkan waxaa ku yaal waxa aad marka hore u baahan tahay, oo af-Soomaali ah. Websaydhka intiisa kale waa af-Noorwiiji.
welcome-danger = Ilmo hadda khatar ma ku jiraa?
welcome-danger-text = Booliska ka wac 112, ambalaaskana ka wac 113. Sheeg luuqadda aad ku hadasho. Waa bilaash.
welcome-call = Yaad wici kartaa?
welcome-interpreter = Turjubaan waad heli kartaa
welcome-interpreter-text = Adeegga aad la hadlayso ayaa turjubaanka dalbanaya oo lacagta bixinaya. Adigu waxba ma bixinaysid. Marka aad wacdo sheeg luuqadda aad u baahan tahay. Carruurtu waa inaanay waalidkood u turjumin.
welcome-no = Maya waad dhihi kartaa
welcome-no-text = Adeegyadu way ku weydiinayaan ka hor inta aanay ilmahaaga ka wada hadlin. Maya waad dhihi kartaa, fikraddaadana waad beddeli kartaa. Ilmahaagu caawimo wuu helayaa, wax kasta oo aad ku jawaabto. Haddii ilmo khatar weyn ku jiro, shaqaaluhu waa inay u sheegaan hay’adda daryeelka carruurta (barnevernet) iyagoon ku weydiin.
welcome-log = Waa maxay { relay-log }?
welcome-pages = Bogag af-Soomaali ah
welcome-rest = Websaydhka oo dhan oo af-Noorwiiji ah
language-unread = Qoraalkan waa la turjumay, laakiin weli ma akhrin qof luuqadda ku hadla.
newer-original = Qoraalka asalka ah ayaa is beddelay markii tan la turjumay ka dib. Qoraalka ugu cusub ku akhri af-Noorwiiji.

## Facts: the name of a row

fact-ages = Da’
fact-agenda = Ajendaha
fact-apply-to = Codsiga u dir
fact-approved-by = Waxaa ansixiyay
fact-arena = Halkee
fact-attachments = Lifaaqyo
fact-audience = Cidda loogu talagalay
fact-bti-contact = Qofka xiriirka BTI
fact-child = Ilmaha
fact-concern = Waxaan ugu yeernaa
fact-consent = Oggolaansho
fact-contact = Xiriir
fact-cost = Kharash
fact-days-at-units = Maalmaha xarumaha
fact-document = Qor
fact-duration = Muddo intee ah
fact-duties = Waajibaadka
fact-ends = Waxa halkan ku dhammaanaya
fact-ends-when = Doorku wuxuu dhammaadaa marka
fact-evidence = Waxa aan ka naqaan saamaynta
fact-family = Qoyska
fact-filled-in-by = Waxaa buuxiya
fact-frequency = Immisa jeer
fact-from = Wuxuu bilaabmaa
fact-group = Cidda loogu talagalay
fact-guardians = { guardian.all }
fact-held-by = Yaa doorka qaban kara
fact-holder = Yaa kiiska haya
fact-hours = Saacadaha shaqada
fact-how = Sida loo helo
fact-interpreter = Turjubaan
fact-is = Kani waa
fact-is-not = Kani ma aha
fact-issued-by = Waxaa soo saaray
fact-maintained-by = Waxaa cusboonaysiiya
fact-layer = Nuxur la wadaago oo ka yimid
fact-kind = Nooc
fact-leader = Madax
fact-leave = Waxaad sii gudbaysaa marka
fact-levels = { level.the }
fact-limits = Xadka
fact-local = Hagista degmada
fact-mandate = Awoodda
fact-measures = { measure.all }
fact-minutes = Qoraalka kulanka
fact-more = Wax dheeraad ah
fact-national = Hagista qaranka
fact-nurse = Kalkaalisada (helsesykepleier)
fact-organisation = Qaabdhismeedka
fact-owner = Milkiilaha bogga
fact-answers-for = Mas’uulka bogga
fact-participants = Ka-qaybgalayaal
fact-phone = { phone }
fact-ppt = PPT
fact-procedure = Sida kiis loo keeno
fact-responsible = Mas’uul
fact-recognise = Tan ma garanaysaa?
fact-reviewed = Markii ugu dambaysay ee la eegay
fact-risk = Khatar
fact-scope = Waxa laga hadlo
fact-send-to = U dir
fact-service = Yaa mas’uul ka ah
fact-services = { service.all }
fact-services-involved = Yaa ka qayb galaya
fact-settings = Halka loo isticmaalo
fact-signs = Calaamado
fact-tasks = Hawlo
fact-team = Koox
fact-theme = Mawduuc
fact-tools = { tool.all }
fact-urgency = Heerka degdegga
fact-valid-from = Wuxuu bilaabmaa
fact-valid-to = Wuxuu dhacayaa
fact-when = Marka aad halkan joogto
fact-measure-when = Goorma

## Marks in the text

callout-note = Ogow
callout-tip = Talo
callout-important = Muhiim
callout-warning = Digniin
table = Jadwal
always-open = habeen iyo maalin
day-1 = Isniin
day-2 = Talaado
day-3 = Arbaco
day-4 = Khamiis
day-5 = Jimce
day-6 = Sabti
day-7 = Axad
day-holiday = maalmaha fasaxa
every-day = maalin kasta
closed = xiran

## Time

month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luuliyo
month-8 = Ogost
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Desembar
time-mark = :
list-mark = ,
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-day-yearly = { $day } { $month }
date-days = { $first }–{ $last } { $month } { $year }
date-days-yearly = { $first }–{ $last } { $month }
date-days-of-year = { $day } { $month } – { $end }
date-from = laga bilaabo { $date }
period-same-day = isla maalintaas
period-days = { $n ->
    [one] 1 maalin
   *[other] { $n } maalmood
}
period-weeks = { $n ->
    [one] 1 toddobaad
   *[other] { $n } toddobaad
}
period-months = { $n ->
    [one] 1 bil
   *[other] { $n } bilood
}
period-years = { $n ->
    [one] 1 sano
   *[other] { $n } sano
}
within = { $period } gudahood
at-most = ugu badnaan { $period }
counted-from = laga bilaabo

## Documents to print

document-overview = { $text } – hal warqad
document-overview-of-unit = { $text } – hal warqad oo loogu talagalay { $unit }
document-booklet = { $text } – { guide.the } oo dhan
document-meeting-sheet = { $text } – warqadda kulanka
document-level-sheet = { $text } – hal warqad
document-contacts = Cidda aad wici karto
document-deadlines = Waqtiyadeena kama dambaysta ah, in la buuxiyo
document-large = { $text } (far waaweyn)
single-file-of = { $text } – hal fayl
single-file-about = Tani waa nuqul ka mid ah hagaha iyo waxa uu tilmaamayo. Waad akhrin kartaa internet la'aan, waad daabacan kartaa, waxaadna ku dhex raadin kartaa raadinta browser-ka.
single-file-newer = Nuqulka ugu cusub waa kan:
single-file-contents = Faylkan gudihiisa
single-file-up = Ku noqo tusmada
single-file-download = Soo deji hagaha oo dhan hal fayl
single-file-hint = Faylka waxaad ku diri kartaa e-mayl ama waxaad gelin kartaa USB. Wuxuu ka furmaa browser-ka, xitaa internet la'aan.
on-paper = Warqad ahaan
on-paper-none = Weli luuqaddan PDF kuma samayn karno. Boggan waxaad ka daabici kartaa biraawsarka.
on-paper-browser = Ma doonaysaa inaad biraawsarka ka daabacdo?
documents-families = Qoysaska
documents-languages = Luuqado kale
documents-units = Warqadda qayb kasta
documents-meetings = Warqadaha kulannada
documents-work = Foomamka iyo jadwallada shaqaalaha
documents-files = Faylal lagu buuxiyo kombiyuutarka
print-overview-of-unit = { guide.the } ku daabac hal warqad, oo ay ku qoran yihiin lambarrada goobta
print-booklet = Daabac { guide.the } oo dhan
print-measures = Daabac dhammaan { measure.all }
hand-out-relay-log = { relay-log.the } waxaa wax ku qora qoyska iyo dadka ilmaha caawinaya: waxa ay isku raaceen. Adiga ayaa doorta inaad ka qayb gasho iyo in kale, ilmahaaguna caawimo wuu helayaa, wax kasta oo aad ku jawaabto. Fikraddaada waad beddeli kartaa, mar walbana waxaad codsan kartaa inaad akhrido waxa ku qoran. Haddii aad su’aalo qabto, weydii qofka xiriirkaaga ah.
print-relay-log = Daabac warqadda ku saabsan { relay-log.the }
print-contacts = Daabac warqadda lambarrada telefoonka
print-meeting-sheet = Daabac warqadda kulanka
print-level-sheet = { -label.level ->
    [number] Ku daabac tan hal warqad
   *[word] Ku daabac heerka hal warqad
}
print-ladder = Daabac “{ $text }”
print-form = Daabac “{ $text }”
print-deadlines = Daabac waqtiyada kama dambaysta ah oo leh meel taariikhahiinna
print-pages = { $n ->
    [one] 1 bog
   *[other] { $n } bog
}
paper-page = Bog
paper-on-web = Internetka:
paper-reviewed = La eegay
paper-valid-to = Wuxuu dhacayaa
paper-date = Taariikh
paper-place = Goob
paper-present = Dadka jooga
paper-name = Magac
paper-role = Door
paper-child-says = Waxa ilmuhu rabo inuu sheego
paper-agreed = Waxa aan isku raacnay
paper-what = Maxay
paper-who = Kuma
paper-by-when = Goorma ka hor
paper-our-date = Waqtigeena kama dambaysta ah
paper-case = Waa kiiskee (ha qorin magaca ilmaha)
paper-next-meeting = Kulanka xiga
paper-not-stored = Websaydhku waxba kama kaydiyo waxa aad qortaan. Warqad la buuxiyey oo ilmo ku saabsan waxay ku jirtaa nidaamka adeegga. Qoysku nuqul wuu heli karaa.
paper-school-line = Iskuulka ama xannaanada ilmaha
paper-your-contact = Qofka xiriirkaaga ah
paper-take-part = Sida ilmaha iyo qoysku uga qayb galaan
paper-picture = Sawir

## Open data

data-title-measures = { measure.many }
data-title-services = { service.many }
data-title-units = { unit.many }
data-title-contacts = Xiriirro
data-title-deadlines = Waqtiyada kama dambaysta ah
data-title-steps = { step.many }
data-title-situations = { situation.many }
data-measures = Wax kasta oo ku jira jadwallada tallaabooyinka: waxa ay yihiin, cidda loogu talagalay, cidda masuulka ah iyo waxa laga og yahay saamayntooda.
data-services = Waxa adeeg kasta qabto, cidda uu u yahay, sida loola xiriiro iyo sharciyada uu raaco.
data-units = Dugsiyo, xannaanooyin iyo rugaha caafimaadka carruurta, iyo cidda laga waco.
data-contacts = Lambarrada telefoonka, wada sheekaysiga, iimaylka iyo saacadaha furan. Mar walba waa adeeg, qof ma aha.
data-deadlines = Waxa la qabanayo iyo goorta, tilmaamaha iyo adeegyada dhexdooda.
data-steps = Waxa lagu sameeyo tilmaamaha, cidda samaysa iyo halka jawaabuhu u socdaan.
data-situations = Waxa dadku arkaan ama is weydiiyaan, sida degdegga uu u yahay iyo halka laga bilaabo.
data-rows = { $n } saf.
data-reviewed = Markii ugu dambeysay ee la eegay: { $text }.
data-file = { $text } fayl ahaan
data-columns = Tiirarka: { $n }
data-head = Tiirka xaashida xisaabta (CSV)
data-key = Magaca JSON
data-shape = Waxa ku jira
data-shape-text = qoraal
data-shape-number = tiro
data-shape-code = erey xaashida, koodh JSON
data-shape-list = liis
data-licence = Shatiga xogta:
data-licence-unstated = Shati lama sheegin. Weydii degmada ka hor intaadan xogta isticmaalin.
data-fragments = Qaybo loogu talagalay boggaggiinna
data-fragments-about = Cinwaan kasta wuxuu bixiyaa qayb gaaban oo HTML ah oo aan lahayn qaab iyo qoraal-barnaamij. Ha ka soo qaado nidaamka degelkiinnu server-ka oo ha geliyo bog, markaas boggaas wuxuu dhahayaa waxa kani leeyahay. Browser-ka akhristuhu halkan waxba kama soo qaado.
data-site = Dhammaan bogagga iyo dukumentiyada
data-site-about = Ciwaanka, cinwaanka iyo luqadda bog kasta iyo dukumenti kasta, iyo halka faylasha kor ku jiraan.
data-catalogue = Adeegyada oo ah adeegyo dadweyne
data-catalogue-about = Adeegyada degmada lafteedu masuulka ka tahay ({ $n }), oo loo qeexay sida uu rabo heerka Norwey ee CPSV-AP-NO, si loogu diro diiwaanka xogta qaranka iyo diiwaanno kale.
data-output = Caawimaad: “{ $text }”

## The page for leaders

status-by-age = { -label.level ->
    [number] Tallaabooyinka sida da’da, qaybta iyo cidda ay u yihiin
   *[word] Tallaabooyinka sida da’da, heerka iyo cidda ay u yihiin
}
status-by-theme = Tallaabooyinka sida mawduuca iyo cidda mas’uulka ka ah
status-by-risk = Tallaabooyinka sida khatarta iyo cidda mas’uulka ka ah
status-ages-about = Tirada ku jirta qolka waxay sheegaysaa inta tallaabo ee jirta, waxayna kuu geynaysaa iyaga. Tallaabo waxay ku jiri kartaa qolal badan. «6–16» waxaa la xisaabiyaa ilaa ilmuhu ka gaaro 16.
status-all = Wadarta
status-none = ma jiro
status-without = Kuwani wax tallaabo ah mas’uul kama aha:
ages-years = Da’da { $text }
ages-before-birth = Dhalashada ka hor
ages-unstated = Da’ sannado ah ma leh
levels-unstated = { -label.level ->
    [number] Qayb ma leh
   *[word] Heer ma leh
}
themes-unstated = Mawduuc ma leh
risks-unstated = Khatar ma leh
services-unstated = Mas’uul ma leh
status-reviews = Waxa dib loo eegayo
status-next = Dib-u-eegista xigta
status-pages = Maxay
status-overdue = waqtigii waa dhaafay
status-overdue-count = { $n ->
    [0] Waxba waqtigoodii ma dhaafin { $text }, markii ugu dambaysay ee wax halkan dib loo eegay.
   *[other] Dib-u-eegisyada waqtigoodii dhaafay { $text }, markii ugu dambaysay ee wax halkan dib loo eegay: { $n }.
}
status-no-owner = Milkiile ma leh
status-rest = Wax kasta oo aan taariikh u gaar ah lahayn
status-validity = Waxa muddo shaqeeya

## The page that leads to many sites

sites-title = Wadashaqayn ka wanaagsan oo degmooyinka
sites-lead = Dooro degmadaada. Halkaas waxaa ku qoran waxa degmadu samayso marka qof ka walaaco ilmo ama dhallinyaro, iyo cidda aad la hadli karto.
sites-acute = Khatar hadda: booliska 112, ambalaaska 113, dab-damiska 110. Carruurta iyo dhallinyarada, habeen iyo maalin: 116 111.
sites-find = Raadi degmada ama xaafadda
sites-count = Goobaha: { $n }
sites-shown = Waxaa la muujinayaa { $text } ka mid ah { $n }
sites-none = Magacaas wax la yiraahdo ma jiraan. Isku day qayb magaca ka mid ah.
sites-list = Dhammaan goobaha
