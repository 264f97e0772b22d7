# The words of the site, Ukrainian. No speaker of the language has read them yet. A site can replace each of them in
# `site.toml`: the words with forms under [words], the rest under [phrases]. Months and periods stand in the genitive, as
# dates, “протягом” and “не більше” need them.


## Words with forms

step = крок
    .the = крок
    .many = кроки
    .all = кроки
level = рівень
    .the = рівень
    .many = рівні
    .all = рівні
guide = посібник
    .the = посібник
    .many = посібники
    .all = посібники
concern = занепокоєння
    .the = занепокоєння
    .many = занепокоєння
    .all = занепокоєння
relay-holder = куратор
    .the = куратор
    .many = куратори
    .all = куратори
relay-log = спільний журнал
    .the = спільний журнал
    .many = спільні журнали
    .all = спільні журнали
guardian = опікун
    .the = опікун
    .many = батьки та опікуни
    .all = батьки та опікуни
coordinating-unit = координаційний відділ
    .the = координаційний відділ
    .many = координаційні відділи
    .all = координаційні відділи
service = служба
    .the = служба
    .many = служби
    .all = служби
tool = інструмент
    .the = інструмент
    .many = інструменти
    .all = інструменти
measure = захід
    .the = захід
    .many = заходи
    .all = заходи
measure-table = таблиця заходів
    .the = таблиця заходів
    .many = таблиці заходів
    .all = таблиці заходів
arena = спільна нарада
    .the = спільна нарада
    .many = спільні наради
    .all = спільні наради
role = роль
    .the = роль
    .many = ролі
    .all = ролі
unit = заклад
    .the = заклад
    .many = заклади
    .all = заклади
situation = ситуація
    .the = ситуація
    .many = ситуації
    .all = ситуації
model = модель BTI
    .the = модель BTI
    .many = моделі BTI
    .all = моделі BTI

# What a site has a word for. If it writes `label = "number"` and no word, it becomes `number`: then the neutral words below are
# used, and phrases that choose between [number] and [word] take the first.
-label = -
    .step = word
    .level = word
step-neutral = пункт
    .the = пункт
    .many = пункти
    .all = пункти
level-neutral = частина
    .the = частина
    .many = частини
    .all = частини

## On every page

skip = Перейти до змісту
acute-label = Допомога негайно
acute-more = Що робити
menu = Меню
shortcuts = Найпотрібніше
shortcut-guide = { guide }
shortcut-guides = { guide.many }
shortcut-situations = що ви бачите?
shortcut-services = { service.many }
shortcut-tools = { tool.many }
shortcut-contacts = контакти
exit = Покинути сторінку
exit-two = Натисніть Shift ще двічі, щоб покинути сторінку
exit-one = Натисніть Shift ще раз, щоб покинути сторінку
exit-left = Ви залишаєте сторінку
quiet = Інформація
close = Закрити
parts-of-page = Частини сторінки
menu-help = Отримати допомогу
menu-work = Робота з посібником
menu-find = Як знайти
languages = Мови
you-are-here = Ви тут
home = Головна
hearing = Копія для обговорення. Це не чинний сайт.
draft-page = Чернетка. Ця сторінка не готова, і на опублікованому сайті її немає.
ahead-page = Ця сторінка з’явиться на сайті { $date }.
fallback = Цю сторінку ще не перекладено. Ви читаєте її мовою, якою її написано.
report-fault = Знайшли помилку? Повідомте:
accessibility = Заява про доступність (норвезькою)
privacy = Цей сайт нічого не зберігає про вас і нічого не завантажує з інших сайтів.

## Titles of pages that have none of their own

page-services = Усі { service.many }
page-tools = Усі { tool.many }
page-measures = Огляд заходів
page-arenas = Усі { arena.many }
page-roles = Усі { role.many }
page-units = Усі { unit.many }
page-all-news = Новини
news = новина
news-feed = Підписатися на новини (Atom)
page-situations = Що ви бачите?
page-contacts = Контакти
page-rights = Права
page-deadlines = Строки
page-calendar = Календар
page-glossary = Словник
page-documents = Усе на папері
page-data = Відкриті дані
page-status = Стан справ для керівників
page-search = Усе від А до Я
page-acute = Коли це терміново
page-relay-log = Про { relay-log.the }
page-page = Сторінка
page-reader = Для вас
page-404 = Сторінку не знайдено
search = Пошук
search-failed = Не вдалося завантажити пошук. Дивіться список від А до Я.
search-count = Знайдено:
search-none = Нічого не знайдено. Спробуйте інше слово або почніть тут.
search-near = Можливо, ви мали на увазі:
search-doors = Почніть тут або запитайте когось:
search-for = для:

## Front page, 404 and other overviews

doors = Хто ви?
door-young = Я дитина або підліток
door-guardian = Я мати, батько або { guardian }
door-employee = Я працюю з дітьми та молоддю
door-neighbour = Я хтось із сусідів, друзів або родичів
door-leader = Я керую закладом або службою
what-do-you-see = Що ви бачите?
all-situations = Показати всі { situation.many } ({ $n })
all-situations-for = Показати всі ({ $n }): { $text }
letters = Літери
not-found = Можливо, в адресі помилка або сторінку переміщено. Звідси можна піти далі.
page-moved = Сторінка має нову адресу.
home-link = Перейти на головну
from-age = Від { $n } років
see = Дивіться також
contacts-emergency = Екстрені номери
contacts-national = Телефони допомоги та державні служби
contacts-local = У комуні
contacts-units = { unit.many }
contacts-regional = Кілька комун разом
sms = повідомлення (SMS)
chat = чат
when-closed = коли зачинено
holidays-from = Святкові дні з { $text }
phone = Телефон
email = Електронна пошта

## The guide

print-of = { $text } – для друку
print-overview = Надрукувати огляд на одному аркуші
print-whole = Надрукувати весь { guide }
print-whole-of = { $text } – усе на папері
print-whole-hint = Тут { guide.the } повністю на одній сторінці, щоб його можна було надрукувати. Щоб повернутися, відкрийте:
contents = Зміст
print-how = Друк: Ctrl + P на комп’ютері або «Поділитися» на телефоні.
our-unit = Наш заклад
print-hint = Аркуш призначено для однієї сторінки A4 в альбомній орієнтації. Щоб повернутися, відкрийте:
level-sheet = { -label.level ->
    [number] Усе на одній сторінці
   *[word] Увесь рівень на одній сторінці
}
level-sheet-of = { $text } – на одній сторінці
level-sheet-hint = Аркуш зроблено для А4 в альбомній орієнтації. Щоб повернутися, перейдіть до
sheet-what = Що
sheet-how = Як
sheet-more = { -label.step ->
    [number] Більше – на сайті та в брошурі.
   *[word] Більше про кожен крок – на сайті та в брошурі.
}
draft = Це чернетка. Вона ще не чинна.
unwritten = ще не написано
guide-elsewhere = { guide.the } розміщено на іншому сайті.
guide-unwritten = Це ще не написано.
measures-unwritten = Заходи ще не описано.
phone-unwritten = Номер телефону ще не вказано.
about-guide = Про { guide.the }
about-level = { -label.level ->
    [number] Що діє тут
   *[word] Що діє на цьому рівні
}
steps-of-level = { -label.step ->
    [number] Що ви робите тут
   *[word] { step.all }
}
levels-menu = { -label.level ->
    [number] Увесь { guide }
   *[word] Усі { level.many }
}
outside-flow = Окремо, поза звичайним порядком
at-need = за потреби
place = { $text } з { $n }
always = Діє весь час
targets = Цілі та що буде, коли їх досягнуто
goal = Ціль:
targets-matrix = Цільові групи та цілі
target-group = Цільова група
target-goal = Ціль

## The step

only-if = Лише якщо
deadline = Строк
how = Як це зробити
tools = { tool.many }
consent = Згода
consent-to = На що
consent-from = Хто дає згоду
consent-form = Бланк
consent-no = Якщо відповідь «ні»
consent-withdraw = Як відкликати згоду
consent-from-guardians = { guardian.all }
consent-from-young-15 = сам підліток, від 15 років
consent-from-young-16 = сам підліток, від 16 років
consent-from-child = дитина
consent-from-adult = сама доросла людина
meeting = Зустріч
meeting-kind = Вид зустрічі
meeting-purpose = Мета
meeting-calls = Хто скликає
meeting-attends = Хто бере участь
meeting-absent = Якщо дитини немає на зустрічі
meeting-in = Це роблять на зустрічі:
participation = Дитина і сім’я
what-next = Що далі?
outcome-also = Розгляньте також
baton = Естафета:
around = Назад і далі
previous = Попередня
next = Наступна
goto-next = Іти далі
goto-stay = Продовжувати на цьому етапі
goto-close = Завершити
goto-system = Заходи на рівні системи
goto-acute = Негайно телефонуйте
ends-relay-holder = роль куратора
ends-relay-log = { relay-log.the }

## Services, tools and situations

ways-in = Як звернутися
way-in-form = Бланк
way-in-advice = Порада
way-in-anonymous = Обговорення без імен
way-in-discussion = Обговорення з іменем, за згодою
way-in-referral = Направлення або заява
way-in-report = Повідомлення
service-levels = Що робить { service.the }
service-parts = Групи та місця
deadlines = Строки
deadline-of = Що
deadline-from = Відлік від
deadlines-by-length = Усі терміни, найкоротші спочатку
deadlines-in-words = Без визначеної тривалості
set-by = хто встановив
set-by-law = закон
set-by-national = національні рекомендації
set-by-municipality = муніципалітет
set-by-service = служба
phases = Як іде справа
plan-when = Коли
plan-what = Що
plan-phase = Етап
wheel-about = Річне коло: { $text }. Номери такі самі, як у таблиці.
chain = Хто кого повідомляє
laws = Закони
laws-and-advice = Закони та рекомендації
law-regulation = постанова
law-guideline = рекомендації
law-circular = циркуляр
organisation-municipal = належить комуні
organisation-shared = спільна для кількох комун
organisation-county = губернська
organisation-state = державна
organisation-private = приватна
download = Завантажити «{ $text }»
decimal-mark = ,
open = Відкрити «{ $text }»
staff-only = Потрібно увійти як працівник.
form = Бланк
tool-form = бланк
tool-template = шаблон
tool-checklist = перелік для перевірки
tool-scale = шкала
tool-signs = на що звернути увагу
tool-factors = чинники ризику та захисту
tool-conversation = порадник для розмови
tool-consent = згода
tool-letter = лист
tool-law = закон
tool-system = цифрова система
reader-employee = працівники
reader-leader = керівники
reader-guardian = { guardian.many }
reader-young = діти та молодь
reader-neighbour = сусіди, друзі та родичі
urgency-acute = Терміново зараз
urgency-today = Сьогодні
urgency-soon = Цього тижня
urgency-calm = У вас є час подумати
do-first = Спочатку зробіть це
what-staff-do = Що роблять ті, хто допомагає
scope-individual = окремі справи
scope-system = загальні питання
why = Чому
follow-up = Стежте, що далі
log-in = Увійти: { relay-log.the }
used-by = Де це використано
used-in-step = { step.many }
used-in-level = { level.many }
used-in-guide = { guide.many }
used-in-situation = { situation.many }
used-in-service = { service.many }
used-in-arena = { arena.many }
used-in-role = { role.many }
used-in-unit = { unit.many }
used-in-news = новини
used-in-tool = { tool.many }
used-in-measure-table = { measure-table.many }
used-in-page = сторінки

## The table of measures

measure-what = { measure }
measure-whom = Для кого
measure-more = Більше
measures-find = Знайти заходи
measures-tables = { measure-table.many }
measures-all = усі заходи
measures-any = Усі
measures-sort = Сортувати за
measures-shown = Показано { $text } з { $n }
measures-clear = Показати всі
measures-by-ages = заходи: { $text }
measures-by-before-birth = заходи до народження
measures-by-levels = заходи: { $text }
measures-by-prevention = заходи: { $text }
measures-by-service = заходи – відповідальні: { $text }
measures-by-arena = заходи – де: { $text }
measures-by-theme = заходи – тема: { $text }
measures-by-risk = заходи – ризик: { $text }
age-before-birth = До народження
age-band = { $text } років
age-over = від { $n } років і старші
measures-count = { $n ->
    [one] { $n } захід
    [few] { $n } заходи
    [many] { $n } заходів
   *[other] { $n } заходів
}
prevention = Профілактика
prevention-universal = Для всіх
prevention-selective = Для груп ризику
prevention-indicated = Для дітей, яким важко
as-csv = Завантажити «{ $text }» як таблицю (CSV)
subscribe = Підписатися на «{ $text }» у своєму календарі (.ics)
subscribe-how = Хочете мати ці дати у своєму календарі? Скопіюйте адресу посилання під планом і додайте її у програмі календаря як календар з інтернету. Тоді зміни з’являтимуться самі. Якщо відкрити файл, ви отримаєте дати такими, як вони є сьогодні.
column-title = Назва
column-description = Опис
column-group = Для кого
column-ages = Вік
column-levels = { -label.level ->
    [number] Частина
   *[word] Рівень
}
column-arena = Де
column-service = Відповідає
column-when = Коли
column-duration = Тривалість
column-prevention = Профілактика
column-risk = Чинник ризику
column-theme = Тема
column-evidence = Докази дієвості
column-cost = Вартість
column-how = Як
column-link = Посилання
column-at-most = Щонайбільше
column-contact-ids = Ідентифікатори контактів
column-first = Що зробити спочатку
column-from = Відлік від
column-id = Ідентифікатор
column-level-title = { -label.level ->
    [number] Назва частини
   *[word] Назва рівня
}
column-note = Примітка
column-number = Номер
column-only-if = Лише якщо
column-outcomes = Відповіді та що далі
column-place = Де
column-scope = Для кого
column-short = Коротко
column-steps = З чого почати
column-url = Вебадреса
column-what = Що
column-within = Протягом

## The readers' pages

acute-employee = Для тих, хто працює з дітьми та молоддю
acute-guardian = Для батьків, сусідів та друзів
acute-young = Для тебе, якщо ти дитина або підліток
reader-situations = Знайома ситуація?
reader-pages = Читати далі
reader-blocks = Що ми кажемо вам на інших сторінках
reader-blocks-other = Інші сторінки
for-employee = Для працівників
for-leader = Для керівників
for-guardian = Для батьків та опікунів
for-young = Для дітей та молоді
for-all = Для всіх
for-neighbour = Для сусідів, друзів та родичів
are-you-young = Ти дитина або підліток?
are-you-guardian = Ви мати або батько?
are-you-neighbour = Ви хтось із сусідів або друзів?
for-you = Що написано для вас
turn-to = Вони можуть допомогти
whole-page = Сторінка для тих, хто допомагає:
easy-read = простою мовою
easy-read-whole = Повний текст:

## The page for a language that only some pages are in

welcome = Допомога дітям, молоді та сім’ям
welcome-lead = Тут українською те, що вам потрібно насамперед. Решта сайту – норвезькою.
welcome-danger = Дитина зараз у небезпеці?
welcome-danger-text = Телефонуйте в поліцію, 112, або у швидку допомогу, 113. Скажіть, якою мовою ви говорите. Це безкоштовно.
welcome-call = Кому можна зателефонувати?
welcome-interpreter = Ви можете отримати перекладача
welcome-interpreter-text = Перекладача замовляє й оплачує служба, з якою ви говорите. Ви нічого не платите. Коли телефонуєте, скажіть, яка мова вам потрібна. Діти не повинні перекладати для своїх батьків.
welcome-no = Ви можете сказати «ні»
welcome-no-text = Служби питають вас, перш ніж говорити між собою про вашу дитину. Ви можете сказати «ні» і можете передумати. Дитина отримає допомогу, хоч би що ви відповіли. Якщо дитині загрожує серйозна небезпека, працівники зобов’язані повідомити службу захисту дітей (barnevernet), не питаючи вас.
welcome-log = Що таке { relay-log }?
welcome-pages = Сторінки українською
welcome-rest = Увесь сайт норвезькою
language-unread = Цей текст перекладено, але його ще не перевірила людина, яка говорить цією мовою.
newer-original = Після перекладу оригінал змінився. Читайте найновіший текст норвезькою.

## Facts: the name of a row

fact-ages = Вік
fact-agenda = Порядок денний
fact-apply-to = Куди надсилати заяву
fact-approved-by = Затверджено
fact-arena = Де
fact-attachments = Додатки
fact-audience = Для кого
fact-bti-contact = Контакт BTI
fact-child = Дитина
fact-concern = Ми називаємо це
fact-consent = Згода
fact-contact = Контакт
fact-cost = Вартість
fact-days-at-units = Дні в закладах
fact-document = Запишіть
fact-duration = Як довго
fact-duties = Обов’язки
fact-ends = Що тут завершується
fact-ends-when = Роль завершується, коли
fact-evidence = Що відомо про дієвість
fact-family = Сім’я
fact-filled-in-by = Хто заповнює
fact-frequency = Як часто
fact-from = Діє з
fact-group = Для кого
fact-guardians = { guardian.all }
fact-held-by = Хто може виконувати роль
fact-holder = Хто веде справу
fact-hours = Години роботи
fact-how = Як це отримати
fact-interpreter = Перекладач
fact-is = Це
fact-is-not = Це не
fact-issued-by = Хто видав
fact-maintained-by = Хто оновлює
fact-layer = Спільний вміст із
fact-kind = Вид
fact-leader = Керівник
fact-leave = Ви йдете далі, коли
fact-levels = { level }
fact-limits = Межі
fact-local = Місцеві рекомендації
fact-mandate = Повноваження
fact-measures = { measure.many }
fact-minutes = Протокол
fact-more = Більше
fact-national = Державні рекомендації
fact-nurse = Медсестра (helsesykepleier)
fact-organisation = Підпорядкування
fact-owner = Власник сторінки
fact-answers-for = Відповідає за сторінку
fact-participants = Учасники
fact-phone = { phone }
fact-ppt = PPT
fact-procedure = Як винести справу на розгляд
fact-responsible = Відповідає
fact-recognise = Знайома ситуація?
fact-reviewed = Востаннє переглянуто
fact-risk = Ризик
fact-scope = Що розглядають
fact-send-to = Куди надіслати
fact-service = Хто відповідає
fact-services = { service.many }
fact-services-involved = Хто бере участь
fact-settings = Де використовують
fact-signs = Ознаки
fact-tasks = Завдання
fact-team = Команда
fact-theme = Тема
fact-tools = { tool.many }
fact-urgency = Терміновість
fact-valid-from = Діє з
fact-valid-to = Діє до
fact-when = Коли ви тут
fact-measure-when = Коли

## Marks in the text

callout-note = Зверніть увагу
callout-tip = Порада
callout-important = Важливо
callout-warning = Увага
table = Таблиця
always-open = цілодобово
day-1 = понеділок
day-2 = вівторок
day-3 = середа
day-4 = четвер
day-5 = п’ятниця
day-6 = субота
day-7 = неділя
day-holiday = святкові дні
every-day = щодня
closed = зачинено

## Time

month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
time-mark = :
list-mark = ,
date-day = { $day } { $month } { $year } року
date-month = { $month } { $year } року
date-day-yearly = { $day } { $month }
date-days = { $first }–{ $last } { $month } { $year } року
date-days-yearly = { $first }–{ $last } { $month }
date-days-of-year = { $day } { $month } – { $end }
date-from = з { $date }
period-same-day = того самого дня
period-days = { $n ->
    [one] { $n } дня
    [few] { $n } днів
    [many] { $n } днів
   *[other] { $n } дня
}
period-weeks = { $n ->
    [one] { $n } тижня
    [few] { $n } тижнів
    [many] { $n } тижнів
   *[other] { $n } тижня
}
period-months = { $n ->
    [one] { $n } місяця
    [few] { $n } місяців
    [many] { $n } місяців
   *[other] { $n } місяця
}
period-years = { $n ->
    [one] { $n } року
    [few] { $n } років
    [many] { $n } років
   *[other] { $n } року
}
within = протягом { $period }
at-most = не більше { $period }
counted-from = від

## Documents to print

document-overview = { $text } – на одному аркуші
document-overview-of-unit = { $text } – на одному аркуші: { $unit }
document-booklet = { $text } – увесь { guide }
document-meeting-sheet = { $text } – аркуш для зустрічі
document-level-sheet = { $text } – на одному аркуші
document-contacts = Куди можна телефонувати
document-deadlines = Наші терміни, для заповнення
document-large = { $text } (великий шрифт)
single-file-of = { $text } — одним файлом
single-file-about = Це копія посібника і того, на що він посилається. Її можна читати без інтернету, друкувати й шукати в ній через пошук браузера.
single-file-newer = Найновіша версія тут:
single-file-contents = У цьому файлі
single-file-up = До змісту
single-file-download = Завантажити весь посібник одним файлом
single-file-hint = Файл можна надіслати електронною поштою або записати на флешку. Він відкривається в браузері, також без інтернету.
on-paper = На папері
on-paper-none = Ми ще не можемо зробити PDF цією мовою. Сторінку можна надрукувати з браузера.
on-paper-browser = Бажаєте надрукувати з браузера?
documents-families = Для сімей
documents-languages = Іншими мовами
documents-units = Аркуш для кожного закладу
documents-meetings = Аркуші для зустрічей
documents-work = Бланки й таблиці для працівників
documents-files = Файли для заповнення на комп’ютері
print-overview-of-unit = Надрукувати { guide.the } на одному аркуші, з номерами закладу
print-booklet = Надрукувати весь { guide }
print-measures = Надрукувати всі { measure.all }
hand-out-relay-log = У спільному журналі сім’я і ті, хто допомагає дитині, записують, про що вони домовилися. Ви самі вирішуєте, чи брати участь, і дитина отримає допомогу, хоч би що ви відповіли. Ви можете передумати, і завжди можете попросити прочитати те, що там написано. Якщо у вас є запитання, поставте їх своїй контактній особі.
print-relay-log = Надрукувати аркуш про { relay-log.the }
print-contacts = Надрукувати аркуш із номерами телефонів
print-meeting-sheet = Надрукувати аркуш для зустрічі
print-level-sheet = { -label.level ->
    [number] Надрукувати це на одному аркуші
   *[word] Надрукувати рівень на одному аркуші
}
print-ladder = Надрукувати «{ $text }»
print-form = Надрукувати «{ $text }»
print-deadlines = Роздрукувати терміни з місцем для ваших дат
print-pages = { $n ->
    [one] { $n } сторінка
    [few] { $n } сторінки
    [many] { $n } сторінок
   *[other] { $n } сторінки
}
paper-page = Сторінка
paper-on-web = В інтернеті:
paper-reviewed = Переглянуто
paper-valid-to = Діє до
paper-date = Дата
paper-place = Місце
paper-present = Хто присутній
paper-name = Ім’я
paper-role = Роль
paper-child-says = Що хоче сказати дитина
paper-agreed = Про що ми домовилися
paper-what = Що
paper-who = Хто
paper-by-when = До якого часу
paper-our-date = Наш термін
paper-case = Яка справа (не ім’я дитини)
paper-next-meeting = Наступна зустріч
paper-not-stored = Сайт не зберігає нічого з того, що ви пишете. Заповнений аркуш про дитину має зберігатися в системі служби. Сім’я може отримати копію.
paper-school-line = Школа або дитячий садок дитини
paper-your-contact = Ваша контактна особа
paper-take-part = Як беруть участь дитина і сім’я
paper-picture = Зображення

## Open data

data-title-measures = { measure.many }
data-title-services = { service.many }
data-title-units = { unit.many }
data-title-contacts = Контакти
data-title-deadlines = Терміни
data-title-steps = { step.many }
data-title-situations = { situation.many }
data-measures = Усе з таблиць заходів: що це, для кого, хто відповідає і що відомо про дію.
data-services = Що робить кожна служба, для кого, як із нею зв’язатися і за якими законами вона працює.
data-units = Школи, дитячі садки та дитячі консультації і кому туди дзвонити.
data-contacts = Телефони, чати, електронні адреси та години роботи. Це завжди служба, а не людина.
data-deadlines = Що і до якого часу треба зробити: у порадниках і в службах.
data-steps = Що робиться за порадниками, хто це робить і куди ведуть відповіді.
data-situations = Що люди бачать або про що питають, наскільки це терміново і з чого почати.
data-rows = { $n ->
    [one] { $n } рядок.
    [few] { $n } рядки.
    [many] { $n } рядків.
   *[other] { $n } рядка.
}
data-reviewed = Востаннє перевірено { $text }.
data-file = { $text }: файл
data-columns = Стовпці: { $n }
data-head = Стовпець у таблиці (CSV)
data-key = Назва в JSON
data-shape = Вміст
data-shape-text = текст
data-shape-number = число
data-shape-code = слово в таблиці, код у JSON
data-shape-list = список
data-licence = Ліцензія на дані:
data-licence-unstated = Ліцензію на дані не вказано. Запитайте комуну, перш ніж використовувати їх далі.
data-fragments = Уривки для ваших власних сторінок
data-fragments-about = Кожна адреса дає короткий фрагмент HTML без стилів і скриптів. Нехай ваша система отримує його на сервері та вставляє на сторінку: тоді там буде те саме, що й тут. Браузер читача нічого звідси не завантажує.
data-site = Усі сторінки та документи
data-site-about = Адреса, назва і мова кожної сторінки та кожного документа сайту, а також де лежать ці файли.
data-catalogue = Послуги як державні послуги
data-catalogue-about = Послуги, за які відповідає сама комуна ({ $n }), описані за норвезьким стандартом CPSV-AP-NO для національного каталогу даних та інших реєстрів.
data-output = Допомога: «{ $text }»

## The page for leaders

status-by-age = { -label.level ->
    [number] Заходи за віком, частиною і для кого вони
   *[word] Заходи за віком, рівнем і для кого вони
}
status-by-theme = Заходи за темою та відповідальними
status-by-risk = Заходи за ризиком та відповідальними
status-ages-about = Число в клітинці показує, скільки є заходів, і веде до них. Захід може бути в кількох клітинках. «6–16» рахується, доки дитині не виповниться 16.
status-all = Усього
status-none = немає
status-without = Не відповідають за жоден захід:
ages-years = Вік { $text }
ages-before-birth = До народження
ages-unstated = Без віку в роках
levels-unstated = { -label.level ->
    [number] Без частини
   *[word] Без рівня
}
themes-unstated = Без теми
risks-unstated = Без ризику
services-unstated = Без відповідального
status-reviews = Що треба переглянути
status-next = Наступний перегляд
status-pages = Що
status-overdue = прострочено
status-overdue-count = { $n ->
    [0] Станом на { $text }, коли тут востаннє щось переглядали, нічого не було прострочено.
   *[other] Станом на { $text }, коли тут востаннє щось переглядали, прострочених переглядів: { $n }.
}
status-no-owner = Без власника
status-rest = Усе, що не має власної дати
status-validity = Що діє певний час

## The page that leads to many sites

sites-title = Краща міждисциплінарна робота в муніципалітетах
sites-lead = Виберіть свій муніципалітет. Там написано, що він робить, коли хтось непокоїться за дитину чи підлітка, і з ким можна поговорити.
sites-acute = Небезпека зараз: поліція 112, швидка допомога 113, пожежна служба 110. Для дітей і молоді, цілодобово: 116 111.
sites-find = Знайдіть муніципалітет або район
sites-count = Місць: { $n }
sites-shown = Показано { $text } з { $n }
sites-none = Такої назви немає. Спробуйте частину назви.
sites-list = Усі місця
