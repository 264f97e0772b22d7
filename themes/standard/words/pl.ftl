# The words of the site, Polish. No speaker of the language has read them yet. A site can replace each of them in
# `site.toml`: the words with forms under [words], the rest under [phrases]. Months and periods stand in the genitive, as
# dates, “w ciągu” and “do” need them.


## Words with forms

step = krok
    .the = krok
    .many = kroki
    .all = kroki
level = poziom
    .the = poziom
    .many = poziomy
    .all = poziomy
guide = przewodnik
    .the = przewodnik
    .many = przewodniki
    .all = przewodniki
concern = obawa
    .the = obawa
    .many = obawy
    .all = obawy
relay-holder = osoba prowadząca
    .the = osoba prowadząca
    .many = osoby prowadzące
    .all = osoby prowadzące
relay-log = wspólny dziennik
    .the = wspólny dziennik
    .many = wspólne dzienniki
    .all = wspólne dzienniki
guardian = opiekun
    .the = opiekun
    .many = rodzice i opiekunowie
    .all = rodzice i opiekunowie
coordinating-unit = jednostka koordynująca
    .the = jednostka koordynująca
    .many = jednostki koordynujące
    .all = jednostki koordynujące
service = instytucja
    .the = instytucja
    .many = instytucje
    .all = instytucje
tool = narzędzie
    .the = narzędzie
    .many = narzędzia
    .all = narzędzia
measure = działanie
    .the = działanie
    .many = działania
    .all = działania
measure-table = tabela działań
    .the = tabela działań
    .many = tabele działań
    .all = tabele działań
arena = forum współpracy
    .the = forum współpracy
    .many = fora współpracy
    .all = fora współpracy
role = rola
    .the = rola
    .many = role
    .all = role
unit = placówka
    .the = placówka
    .many = placówki
    .all = placówki
situation = sytuacja
    .the = sytuacja
    .many = sytuacje
    .all = sytuacje
model = model BTI
    .the = model BTI
    .many = modele BTI
    .all = modele BTI

# What a site has a word for. If it writes `label = "number"` and no word, it becomes `number`: then the neutral words below are
# used, and phrases that choose between [number] and [word] take the first.
-label = -
    .step = word
    .level = word
step-neutral = punkt
    .the = punkt
    .many = punkty
    .all = punkty
level-neutral = część
    .the = część
    .many = części
    .all = części

## On every page

skip = Przejdź do treści
acute-label = Pomoc natychmiast
acute-more = Co robić
menu = Menu
shortcuts = Najczęściej używane
shortcut-guide = { guide }
shortcut-guides = { guide.many }
shortcut-situations = co widzisz?
shortcut-services = { service.many }
shortcut-tools = { tool.many }
shortcut-contacts = kontakt
exit = Opuść tę stronę
exit-two = Naciśnij Shift jeszcze dwa razy, aby opuścić stronę
exit-one = Naciśnij Shift jeszcze raz, aby opuścić stronę
exit-left = Opuszczasz stronę
quiet = Informacja
close = Zamknij
parts-of-page = Części strony
menu-help = Uzyskaj pomoc
menu-work = Praca z przewodnikiem
menu-find = Znajdź
languages = Języki
you-are-here = Jesteś tutaj
home = Strona główna
hearing = Kopia do konsultacji. To nie jest obowiązująca strona.
draft-page = Wersja robocza. Ta strona nie jest gotowa i nie będzie jej w opublikowanym serwisie.
ahead-page = Ta strona pojawi się w serwisie { $date }.
fallback = Ta strona nie została jeszcze przetłumaczona. Czytasz ją w języku, w którym ją napisano.
report-fault = Widzisz błąd? Zgłoś go tutaj:
accessibility = Deklaracja dostępności (po norwesku)
privacy = Ten serwis nie zapisuje niczego o Tobie i nie pobiera niczego z innych stron.

## Titles of pages that have none of their own

page-services = Wszystkie { service.many }
page-tools = Wszystkie { tool.many }
page-measures = Przegląd działań
page-arenas = Wszystkie { arena.many }
page-roles = Wszystkie { role.many }
page-units = Wszystkie { unit.many }
page-all-news = Aktualności
news = aktualność
news-feed = Subskrybuj aktualności (Atom)
page-situations = Co widzisz?
page-contacts = Kontakt
page-rights = Prawa
page-deadlines = Terminy
page-calendar = Kalendarz
page-glossary = Słowniczek
page-documents = Wszystko na papierze
page-data = Otwarte dane
page-status = Stan dla kierowników
page-search = Wszystko od A do Z
page-acute = Gdy sprawa jest pilna
page-relay-log = O wspólnym dzienniku
page-page = Strona
page-reader = Dla Ciebie
page-404 = Nie znaleziono strony
search = Szukaj
search-failed = Nie udało się wczytać wyszukiwarki. Zobacz listę od A do Z.
search-count = Wyniki:
search-none = Nic nie znaleziono. Spróbuj innego słowa albo zacznij tutaj.
search-near = Czy chodziło o:
search-doors = Zacznij tutaj albo kogoś zapytaj:
search-for = dla:

## Front page, 404 and other overviews

doors = Kim jesteś?
door-young = Jestem dzieckiem lub nastolatkiem
door-guardian = Jestem rodzicem lub opiekunem
door-employee = Pracuję z dziećmi i młodzieżą
door-neighbour = Jestem z sąsiedztwa, rodziny lub grona przyjaciół
door-leader = Kieruję placówką lub instytucją
what-do-you-see = Co widzisz?
all-situations = Zobacz wszystkie { situation.many } ({ $n })
all-situations-for = Zobacz wszystkie ({ $n }): { $text }
letters = Litery
not-found = Adres może zawierać błąd albo strona została przeniesiona. Stąd można pójść dalej.
page-moved = Strona ma nowy adres.
home-link = Przejdź do strony głównej
from-age = Od { $n } lat
see = Zobacz też
contacts-emergency = Numery alarmowe
contacts-national = Telefony zaufania i instytucje krajowe
contacts-local = W gminie
contacts-units = { unit.many }
contacts-regional = Kilka gmin razem
sms = SMS
chat = czat
when-closed = gdy jest zamknięte
holidays-from = Dni świąteczne od { $text }
phone = Telefon
email = E-mail

## The guide

print-of = { $text } – do druku
print-overview = Wydrukuj przegląd na jednej kartce
print-whole = Wydrukuj cały { guide }
print-whole-of = { $text } – wszystko na papierze
print-whole-hint = Tutaj { guide.the } jest w całości na jednej stronie, do wydrukowania. Aby wrócić, otwórz:
contents = Spis treści
print-how = Drukuj: Ctrl + P na komputerze lub „Udostępnij” w telefonie.
our-unit = Nasza placówka
print-hint = Kartka jest przygotowana na jedną stronę A4 w poziomie. Aby wrócić, otwórz:
level-sheet = { -label.level ->
    [number] Wszystko na jednej stronie
   *[word] Cały poziom na jednej stronie
}
level-sheet-of = { $text } – na jednej stronie
level-sheet-hint = Arkusz przygotowano w formacie A4, poziomo. Aby wrócić, przejdź do:
sheet-what = Co
sheet-how = Jak
sheet-more = { -label.step ->
    [number] Więcej jest na stronie internetowej i w broszurze.
   *[word] Więcej o każdym kroku jest na stronie internetowej i w broszurze.
}
draft = To jest wersja robocza. Jeszcze nie obowiązuje.
unwritten = jeszcze nie napisano
guide-elsewhere = { guide.the } jest na innej stronie internetowej.
guide-unwritten = Tego jeszcze nie napisano.
measures-unwritten = Działania nie zostały jeszcze opisane.
phone-unwritten = Numer telefonu nie został jeszcze podany.
about-guide = O przewodniku
about-level = Co tu obowiązuje
steps-of-level = { -label.step ->
    [number] Co tu robicie
   *[word] { step.all }
}
levels-menu = { -label.level ->
    [number] Cały { guide }
   *[word] Wszystkie { level.many }
}
outside-flow = Osobno, poza zwykłym przebiegiem
at-need = w razie potrzeby
place = { $text } z { $n }
always = Obowiązuje cały czas
targets = Cele i co się dzieje, gdy zostaną osiągnięte
goal = Cel:
targets-matrix = Grupy docelowe i cele
target-group = Grupa docelowa
target-goal = Cel

## The step

only-if = Tylko gdy
deadline = Termin
how = Jak to zrobić
tools = { tool.many }
consent = Zgoda
consent-to = Na co
consent-from = Kto się zgadza
consent-form = Formularz
consent-no = Gdy odpowiedź brzmi „nie”
consent-withdraw = Jak wycofać zgodę
consent-from-guardians = { guardian.all }
consent-from-young-15 = młoda osoba, od 15 lat
consent-from-young-16 = młoda osoba, od 16 lat
consent-from-child = dziecko
consent-from-adult = osoba dorosła
meeting = Spotkanie
meeting-kind = Rodzaj spotkania
meeting-purpose = Cel
meeting-calls = Kto zwołuje
meeting-attends = Kto uczestniczy
meeting-absent = Gdy dziecka nie ma na spotkaniu
meeting-in = Odbywa się to na spotkaniu:
participation = Dziecko i dom
what-next = Co dalej?
outcome-also = Rozważ też
baton = Pałeczka:
around = Wstecz i dalej
previous = Wstecz
next = Dalej
goto-next = Idź dalej
goto-stay = Kontynuuj na tym etapie
goto-close = Zakończ
goto-system = Działania na poziomie systemu
goto-acute = Zadzwoń natychmiast
ends-relay-holder = rola osoby prowadzącej
ends-relay-log = { relay-log.the }

## Services, tools and situations

ways-in = Jak się skontaktować
way-in-form = Formularz
way-in-advice = Porada
way-in-anonymous = Rozmowa bez nazwisk
way-in-discussion = Rozmowa z nazwiskiem, za zgodą
way-in-referral = Skierowanie lub wniosek
way-in-report = Zgłoszenie
service-levels = Co robi { service.the }
service-parts = Zespoły i miejsca
deadlines = Terminy
deadline-of = Co
deadline-from = Liczony od
deadlines-by-length = Wszystkie terminy, najkrótsze najpierw
deadlines-in-words = Bez określonej długości
set-by = wynika z
set-by-law = ustawy
set-by-national = zaleceń krajowych
set-by-municipality = decyzji gminy
set-by-service = decyzji służby
phases = Przebieg sprawy
plan-when = Kiedy
plan-what = Co
plan-phase = Etap
wheel-about = Koło roczne: { $text }. Numery są takie same jak w tabeli.
chain = Kto kogo informuje
laws = Ustawy
laws-and-advice = Przepisy i wytyczne
law-regulation = rozporządzenie
law-guideline = wytyczne
law-circular = okólnik
organisation-municipal = gminna
organisation-shared = międzygminna
organisation-county = wojewódzka
organisation-state = państwowa
organisation-private = prywatna
download = Pobierz „{ $text }”
decimal-mark = ,
open = Otwórz „{ $text }”
staff-only = Wymagane logowanie pracownika.
form = Formularz
tool-form = formularz
tool-template = szablon
tool-checklist = lista kontrolna
tool-scale = skala
tool-signs = sygnały, na które trzeba uważać
tool-factors = czynniki ryzyka i ochrony
tool-conversation = przewodnik do rozmowy
tool-consent = zgoda
tool-letter = list
tool-law = ustawa
tool-system = system cyfrowy
reader-employee = pracownicy
reader-leader = kierownicy
reader-guardian = { guardian.many }
reader-young = dzieci i młodzież
reader-neighbour = sąsiedzi, przyjaciele i krewni
urgency-acute = Pilne, teraz
urgency-today = Dzisiaj
urgency-soon = W tym tygodniu
urgency-calm = Masz czas do namysłu
do-first = Najpierw zrób to
what-staff-do = Co robią osoby, które pomagają
scope-individual = sprawy indywidualne
scope-system = sprawy systemowe
why = Dlaczego
follow-up = Sprawdź, co dalej
log-in = Zaloguj się: { relay-log.the }
used-by = Gdzie się tego używa
used-in-step = { step.many }
used-in-level = { level.many }
used-in-guide = { guide.many }
used-in-situation = { situation.many }
used-in-service = { service.many }
used-in-arena = { arena.many }
used-in-role = { role.many }
used-in-unit = { unit.many }
used-in-news = aktualności
used-in-tool = { tool.many }
used-in-measure-table = { measure-table.many }
used-in-page = strony

## The table of measures

measure-what = { measure }
measure-whom = Dla kogo
measure-more = Więcej
measures-find = Znajdź działania
measures-tables = { measure-table.many }
measures-all = wszystkie działania
measures-any = Wszystkie
measures-sort = Sortuj według
measures-shown = Pokazano { $text } z { $n }
measures-clear = Pokaż wszystkie
measures-by-ages = działania: { $text }
measures-by-before-birth = działania przed urodzeniem
measures-by-levels = działania: { $text }
measures-by-prevention = działania: { $text }
measures-by-service = działania – odpowiada: { $text }
measures-by-arena = działania – gdzie: { $text }
measures-by-theme = działania – temat: { $text }
measures-by-risk = działania – ryzyko: { $text }
age-before-birth = Przed urodzeniem
age-band = { $text } lat
age-over = { $n } lat i więcej
measures-count = { $n ->
    [one] 1 działanie
    [few] { $n } działania
    [many] { $n } działań
   *[other] { $n } działań
}
prevention = Profilaktyka
prevention-universal = Dla wszystkich
prevention-selective = Dla grup ryzyka
prevention-indicated = Dla dzieci, którym jest trudno
as-csv = Pobierz „{ $text }” jako arkusz kalkulacyjny (CSV)
subscribe = Subskrybuj „{ $text }” w swoim kalendarzu (.ics)
subscribe-how = Chcesz mieć te daty w swoim kalendarzu? Skopiuj adres odnośnika pod planem i dodaj go w programie kalendarza jako kalendarz z internetu. Zmiany pojawią się wtedy same. Jeśli otworzysz plik, dostaniesz daty takie, jakie są dzisiaj.
column-title = Nazwa
column-description = Opis
column-group = Dla kogo
column-ages = Wiek
column-levels = { -label.level ->
    [number] Część
   *[word] Poziom
}
column-arena = Gdzie
column-service = Odpowiada
column-when = Kiedy
column-duration = Czas trwania
column-prevention = Profilaktyka
column-risk = Czynnik ryzyka
column-theme = Temat
column-evidence = Dowody skuteczności
column-cost = Koszt
column-how = Jak
column-link = Link
column-at-most = Najwyżej
column-contact-ids = Identyfikatory kontaktów
column-first = Co zrobić najpierw
column-from = Licząc od
column-id = Identyfikator
column-level-title = { -label.level ->
    [number] Nazwa części
   *[word] Nazwa poziomu
}
column-note = Uwaga
column-number = Numer
column-only-if = Tylko jeśli
column-outcomes = Odpowiedzi i co dalej
column-place = Gdzie
column-scope = Dla kogo
column-short = W skrócie
column-steps = Od czego zacząć
column-url = Adres w sieci
column-what = Co
column-within = W ciągu

## The readers' pages

acute-employee = Dla pracujących z dziećmi i młodzieżą
acute-guardian = Dla rodziców, sąsiadów i przyjaciół
acute-young = Dla Ciebie, jeśli jesteś dzieckiem lub nastolatkiem
reader-situations = Czy znasz taką sytuację?
reader-pages = Czytaj więcej
reader-blocks = Co mówimy Ci na innych stronach
reader-blocks-other = Inne strony
for-employee = Dla pracowników
for-leader = Dla kierowników
for-guardian = Dla rodziców i opiekunów
for-young = Dla dzieci i młodzieży
for-all = Dla wszystkich
for-neighbour = Dla sąsiadów, przyjaciół i krewnych
are-you-young = Jesteś dzieckiem lub nastolatkiem?
are-you-guardian = Jesteś rodzicem?
are-you-neighbour = Znasz tę rodzinę jako sąsiad lub przyjaciel?
for-you = Co napisano dla Ciebie
turn-to = Tu można uzyskać pomoc
whole-page = Strona dla osób, które pomagają:
easy-read = tekst łatwy do czytania
easy-read-whole = Cały tekst:

## The page for a language that only some pages are in

welcome = Pomoc dla dzieci, młodzieży i rodzin
welcome-lead = Tu jest to, co najważniejsze na początek, po polsku. Reszta serwisu jest po norwesku.
welcome-danger = Czy dziecko jest teraz w niebezpieczeństwie?
welcome-danger-text = Zadzwoń na policję: 112, lub po karetkę: 113. Powiedz, jakim językiem mówisz. To nic nie kosztuje.
welcome-call = Do kogo można zadzwonić?
welcome-interpreter = Możesz mieć tłumacza
welcome-interpreter-text = Tłumacza zamawia i opłaca instytucja, z którą rozmawiasz. Ty nic nie płacisz. Gdy dzwonisz, powiedz, jakiego języka potrzebujesz. Dzieci nie mają tłumaczyć swoim rodzicom.
welcome-no = Możesz powiedzieć „nie”
welcome-no-text = Instytucje pytają Cię o zgodę, zanim zaczną rozmawiać ze sobą o Twoim dziecku. Możesz powiedzieć „nie” i możesz zmienić zdanie. Dziecko dostanie pomoc bez względu na to, co odpowiesz. Jeśli dziecku grozi poważne niebezpieczeństwo, pracownicy muszą powiadomić urząd ochrony praw dziecka (barnevernet) bez pytania Cię o zgodę.
welcome-log = Co to jest { relay-log }?
welcome-pages = Strony po polsku
welcome-rest = Cały serwis po norwesku
language-unread = Ten tekst został przetłumaczony, ale nie przeczytał go jeszcze nikt, kto mówi w tym języku.
newer-original = Oryginał zmienił się po przetłumaczeniu. Przeczytaj najnowszą wersję po norwesku.

## Facts: the name of a row

fact-ages = Wiek
fact-agenda = Porządek spotkania
fact-apply-to = Wniosek wyślij do
fact-approved-by = Kto zatwierdził
fact-arena = Gdzie
fact-attachments = Załączniki
fact-audience = Dla kogo
fact-bti-contact = Kontakt BTI
fact-child = Dziecko
fact-concern = Nazywamy to
fact-consent = Zgoda
fact-contact = Kontakt
fact-cost = Koszt
fact-days-at-units = Dni w placówkach
fact-document = Zapisz
fact-duration = Jak długo
fact-duties = Obowiązki
fact-ends = Co się tu kończy
fact-ends-when = Rola kończy się, gdy
fact-evidence = Co wiemy o skuteczności
fact-family = Rodzina
fact-filled-in-by = Kto wypełnia
fact-frequency = Jak często
fact-from = Obowiązuje od
fact-group = Dla kogo
fact-guardians = { guardian.all }
fact-held-by = Kto może pełnić tę rolę
fact-holder = Kto prowadzi sprawę
fact-hours = Godziny otwarcia
fact-how = Jak z tego skorzystać
fact-interpreter = Tłumacz
fact-is = To jest
fact-is-not = To nie jest
fact-issued-by = Kto wydał
fact-maintained-by = Kto aktualizuje
fact-layer = Wspólne treści z
fact-kind = Rodzaj
fact-leader = Kierownictwo
fact-leave = Idziecie dalej, gdy
fact-levels = { level }
fact-limits = Granice
fact-local = Wytyczne lokalne
fact-mandate = Uprawnienia
fact-measures = { measure.many }
fact-minutes = Protokół
fact-more = Więcej
fact-national = Wytyczne krajowe
fact-nurse = Pielęgniarka (helsesykepleier)
fact-organisation = Organizacja
fact-owner = Właściciel strony
fact-answers-for = Kto odpowiada za stronę
fact-participants = Uczestnicy
fact-phone = { phone }
fact-ppt = PPT
fact-procedure = Jak zgłosić sprawę
fact-responsible = Kto odpowiada
fact-recognise = Czy znasz taką sytuację?
fact-reviewed = Ostatni przegląd
fact-risk = Ryzyko
fact-scope = Czym się zajmuje
fact-send-to = Wyślij do
fact-service = Kto odpowiada
fact-services = { service.many }
fact-services-involved = Kto uczestniczy
fact-settings = Gdzie się używa
fact-signs = Sygnały
fact-tasks = Zadania
fact-team = Zespół
fact-theme = Temat
fact-tools = { tool.many }
fact-urgency = Jak pilne
fact-valid-from = Ważne od
fact-valid-to = Ważne do
fact-when = Kiedy tu jesteś
fact-measure-when = Kiedy

## Marks in the text

callout-note = Uwaga
callout-tip = Wskazówka
callout-important = Ważne
callout-warning = Ostrzeżenie
table = Tabela
always-open = całą dobę
day-1 = poniedziałek
day-2 = wtorek
day-3 = środa
day-4 = czwartek
day-5 = piątek
day-6 = sobota
day-7 = niedziela
day-holiday = dni świąteczne
every-day = codziennie
closed = zamknięte

## Time

month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
time-mark = :
list-mark = ,
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-day-yearly = { $day } { $month }
date-days = { $first }–{ $last } { $month } { $year }
date-days-yearly = { $first }–{ $last } { $month }
date-days-of-year = { $day } { $month } – { $end }
date-from = od { $date }
period-same-day = tego samego dnia
period-days = { $n ->
    [one] 1 dnia
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}
period-weeks = { $n ->
    [one] 1 tygodnia
    [few] { $n } tygodni
    [many] { $n } tygodni
   *[other] { $n } tygodnia
}
period-months = { $n ->
    [one] 1 miesiąca
    [few] { $n } miesięcy
    [many] { $n } miesięcy
   *[other] { $n } miesiąca
}
period-years = { $n ->
    [one] 1 roku
    [few] { $n } lat
    [many] { $n } lat
   *[other] { $n } roku
}
within = w ciągu { $period }
at-most = maksymalnie do { $period }
counted-from = od

## Documents to print

document-overview = { $text } – na jednej kartce
document-overview-of-unit = { $text } – na jednej kartce: { $unit }
document-booklet = { $text } – cały { guide }
document-meeting-sheet = { $text } – kartka na spotkanie
document-level-sheet = { $text } – na jednym arkuszu
document-contacts = Gdzie można zadzwonić
document-deadlines = Nasze terminy, do wypełnienia
document-large = { $text } (duży druk)
single-file-of = { $text } – w jednym pliku
single-file-about = To kopia przewodnika i tego, do czego odsyła. Można ją czytać bez internetu, drukować i przeszukiwać wyszukiwarką przeglądarki.
single-file-newer = Najnowsza wersja jest tutaj:
single-file-contents = W tym pliku
single-file-up = Do spisu treści
single-file-download = Pobierz cały przewodnik jako jeden plik
single-file-hint = Plik można wysłać e-mailem albo zapisać na pendrivie. Otwiera się w przeglądarce, także bez internetu.
on-paper = Na papierze
on-paper-none = Nie możemy jeszcze zrobić pliku PDF w tym języku. Tę stronę można wydrukować z przeglądarki.
on-paper-browser = Wolisz wydrukować z przeglądarki?
documents-families = Dla rodzin
documents-languages = W innych językach
documents-units = Kartka dla każdej placówki
documents-meetings = Kartki na spotkania
documents-work = Formularze i tabele dla pracowników
documents-files = Pliki do wypełnienia na komputerze
print-overview-of-unit = Wydrukuj { guide.the } na jednej kartce, z numerami placówki
print-booklet = Wydrukuj cały { guide }
print-measures = Wydrukuj wszystkie { measure.all }
hand-out-relay-log = We wspólnym dzienniku rodzina i osoby, które pomagają dziecku, zapisują, co razem ustaliły. Sami decydujecie, czy chcecie w tym uczestniczyć, a dziecko dostanie pomoc bez względu na to, co odpowiecie. Możecie zmienić zdanie i zawsze możecie poprosić o przeczytanie tego, co zapisano. Macie pytania? Zadajcie je swojej osobie kontaktowej.
print-relay-log = Wydrukuj kartkę o wspólnym dzienniku
print-contacts = Wydrukuj kartkę z numerami telefonów
print-meeting-sheet = Wydrukuj kartkę na spotkanie
print-level-sheet = { -label.level ->
    [number] Wydrukuj to na jednym arkuszu
   *[word] Wydrukuj poziom na jednym arkuszu
}
print-ladder = Wydrukuj „{ $text }”
print-form = Wydrukuj „{ $text }”
print-deadlines = Wydrukuj terminy z miejscem na wasze daty
print-pages = { $n ->
    [one] 1 strona
    [few] { $n } strony
    [many] { $n } stron
   *[other] { $n } strony
}
paper-page = Strona
paper-on-web = W internecie:
paper-reviewed = Przejrzano
paper-valid-to = Ważne do
paper-date = Data
paper-place = Miejsce
paper-present = Kto jest obecny
paper-name = Imię i nazwisko
paper-role = Rola
paper-child-says = Co chce powiedzieć dziecko
paper-agreed = Co ustalamy
paper-what = Co
paper-who = Kto
paper-by-when = Do kiedy
paper-our-date = Nasz termin
paper-case = Jaka sprawa (bez imienia dziecka)
paper-next-meeting = Następne spotkanie
paper-not-stored = Strona internetowa nie zapisuje niczego, co piszecie. Wypełniona kartka o dziecku powinna trafić do systemu placówki. Rodzina może dostać kopię.
paper-school-line = Szkoła lub przedszkole dziecka
paper-your-contact = Twoja osoba kontaktowa
paper-take-part = Jak uczestniczą dziecko i rodzina
paper-picture = Obraz

## Open data

data-title-measures = { measure.many }
data-title-services = { service.many }
data-title-units = { unit.many }
data-title-contacts = Kontakty
data-title-deadlines = Terminy
data-title-steps = { step.many }
data-title-situations = { situation.many }
data-measures = Wszystko z tabel działań: co to jest, dla kogo, kto odpowiada i co wiadomo o skutkach.
data-services = Co robi każda służba, dla kogo, jak się z nią skontaktować i według jakich ustaw działa.
data-units = Szkoły, przedszkola i poradnie dziecięce oraz do kogo tam dzwonić.
data-contacts = Numery telefonów, czaty, adresy e-mail i godziny otwarcia. To zawsze służba, nigdy osoba.
data-deadlines = Co trzeba zrobić i do kiedy: w przewodnikach i w służbach.
data-steps = Co robi się według przewodników, kto to robi i dokąd prowadzą odpowiedzi.
data-situations = Co ludzie widzą lub o co pytają, jak bardzo jest to pilne i od czego zacząć.
data-rows = { $n ->
    [one] Jeden wiersz.
    [few] { $n } wiersze.
    [many] { $n } wierszy.
   *[other] { $n } wiersza.
}
data-reviewed = Ostatni przegląd: { $text }.
data-file = { $text } jako plik
data-columns = Kolumny: { $n }
data-head = Kolumna w arkuszu (CSV)
data-key = Nazwa w JSON
data-shape = Zawartość
data-shape-text = tekst
data-shape-number = liczba
data-shape-code = słowo w arkuszu, kod w JSON
data-shape-list = lista
data-licence = Licencja na dane:
data-licence-unstated = Nie podano licencji na dane. Zapytaj gminę, zanim wykorzystasz je dalej.
data-fragments = Fragmenty na własne strony
data-fragments-about = Każdy adres daje krótki fragment HTML bez stylów i skryptów. Niech system pobiera go na serwerze i wstawia na stronę: wtedy będzie tam to samo, co tutaj. Przeglądarka czytelnika niczego stąd nie pobiera.
data-site = Wszystkie strony i dokumenty
data-site-about = Adres, tytuł i język każdej strony i każdego dokumentu w serwisie oraz miejsce powyższych plików.
data-catalogue = Usługi jako usługi publiczne
data-catalogue-about = Usługi, za które odpowiada sama gmina ({ $n }), opisane według norweskiego standardu CPSV-AP-NO dla krajowego katalogu danych i innych rejestrów.
data-output = Pomoc: „{ $text }”

## The page for leaders

status-by-age = { -label.level ->
    [number] Działania według wieku, części i adresatów
   *[word] Działania według wieku, poziomu i adresatów
}
status-by-theme = Działania według tematu i osób odpowiedzialnych
status-by-risk = Działania według ryzyka i osób odpowiedzialnych
status-ages-about = Liczba w komórce mówi, ile jest działań, i prowadzi do nich. Działanie może być w kilku komórkach. „6–16” liczy się do ukończenia przez dziecko 16 lat.
status-all = Razem
status-none = brak
status-without = Nie odpowiadają za żadne działanie:
ages-years = Wiek { $text }
ages-before-birth = Przed narodzeniem
ages-unstated = Bez wieku w latach
levels-unstated = { -label.level ->
    [number] Bez części
   *[word] Bez poziomu
}
themes-unstated = Bez tematu
risks-unstated = Bez ryzyka
services-unstated = Bez odpowiedzialnego
status-reviews = Co trzeba przejrzeć
status-next = Następny przegląd
status-pages = Co
status-overdue = po terminie
status-overdue-count = { $n ->
    [0] Na dzień { $text }, kiedy ostatnio coś tu przejrzano, nic nie było po terminie.
   *[other] Przeglądy po terminie na dzień { $text }, kiedy ostatnio coś tu przejrzano: { $n }.
}
status-no-owner = Bez właściciela
status-rest = Wszystko, co nie ma własnej daty
status-validity = Co obowiązuje przez pewien czas

## The page that leads to many sites

sites-title = Lepsze współdziałanie w gminach
sites-lead = Wybierz swoją gminę. Znajdziesz tam, co gmina robi, gdy ktoś martwi się o dziecko lub nastolatka, i z kim można porozmawiać.
sites-acute = Zagrożenie teraz: policja 112, pogotowie 113, straż pożarna 110. Dla dzieci i młodzieży, całą dobę: 116 111.
sites-find = Znajdź gminę lub dzielnicę
sites-count = Miejsca: { $n }
sites-shown = Pokazano { $text } z { $n }
sites-none = Nie ma takiej nazwy. Spróbuj części nazwy.
sites-list = Wszystkie miejsca
