# The words of the site, English. A site can replace each of them in `site.toml`: the words with forms under [words], the
# rest under [phrases].

## Words with forms

step = step
    .the = the step
    .many = steps
    .all = the steps
level = level
    .the = the level
    .many = levels
    .all = the levels
guide = guide
    .the = the guide
    .many = guides
    .all = the guides
concern = concern
    .the = the concern
    .many = concerns
    .all = the concerns
relay-holder = relay holder
    .the = the relay holder
    .many = relay holders
    .all = the relay holders
relay-log = relay log
    .the = the relay log
    .many = relay logs
    .all = the relay logs
guardian = guardian
    .the = the guardian
    .many = guardians
    .all = the guardians
coordinating-unit = coordinating unit
    .the = the coordinating unit
    .many = coordinating units
    .all = the coordinating units
service = service
    .the = the service
    .many = services
    .all = the services
tool = tool
    .the = the tool
    .many = tools
    .all = the tools
measure = measure
    .the = the measure
    .many = measures
    .all = the measures
measure-table = table of measures
    .the = the table of measures
    .many = tables of measures
    .all = the tables of measures
arena = meeting place
    .the = the meeting place
    .many = meeting places
    .all = the meeting places
role = role
    .the = the role
    .many = roles
    .all = the roles
unit = unit
    .the = the unit
    .many = units
    .all = the units
situation = situation
    .the = the situation
    .many = situations
    .all = the situations
model = the BTI model
    .the = the BTI model
    .many = the BTI models
    .all = the BTI models

# What a site has a word for. If it writes `label = "number"` and no word, it becomes `number`: then the neutral words below are
# used, and phrases that choose between [number] and [word] take the first.
-label = -
    .step = word
    .level = word
step-neutral = point
    .the = the point
    .many = points
    .all = the points
level-neutral = part
    .the = the part
    .many = parts
    .all = the parts

## On every page

skip = Skip to the content
acute-label = Get help at once
acute-more = What to do
menu = Menu
shortcuts = Most used
shortcut-guide = { guide }
shortcut-guides = { guide.many }
shortcut-situations = what do you see?
shortcut-services = { service.many }
shortcut-tools = { tool.many }
shortcut-contacts = contact
exit = Leave this page
exit-two = Press Shift two more times to leave the page
exit-one = Press Shift once more to leave the page
exit-left = You are leaving the page
quiet = Information
close = Close
parts-of-page = Parts of the page
menu-help = Get help
menu-work = Work with { guide.the }
menu-find = Find your way
languages = Languages
you-are-here = You are here
home = Front page
hearing = Consultation copy. This is not the site in force.
draft-page = Draft. This page is not finished, and is left out when the site is published.
ahead-page = This page will be on the site from { $date }.
fallback = This page has not been translated yet. You are reading it in the language it was written in.
report-fault = Have you found a mistake? Tell the
accessibility = Accessibility statement (in Norwegian)
privacy = This site stores nothing about you and fetches nothing from other sites.

## Titles of pages that have none of their own

page-services = All { service.many }
page-tools = All { tool.many }
page-measures = Overview of { measure.many }
page-arenas = All { arena.many }
page-roles = All { role.many }
page-units = All { unit.many }
page-all-news = News
news = news
news-feed = Subscribe to the news (Atom)
page-situations = What do you see?
page-contacts = Contact
page-rights = Rights
page-deadlines = Deadlines
page-calendar = Calendar
page-glossary = Word list
page-documents = Everything on paper
page-data = Open data
page-status = Status for leaders
page-search = Everything from A to Z
page-acute = When it is urgent
page-relay-log = About { relay-log.the }
page-page = Page
page-reader = For you
page-404 = Page not found
search = Search
search-failed = The search could not be loaded. See the list from A to Z.
search-count = Results:
search-none = Nothing found. Try another word, or begin here.
search-near = Did you mean:
search-doors = Begin here, or ask somebody:
search-for = for

## Front page, 404 and other overviews

doors = Who are you?
door-young = I am a child or a young person
door-guardian = I am a parent or { guardian }
door-employee = I work with children and young people
door-neighbour = I am a neighbour, friend or relative
door-leader = I am a leader
what-do-you-see = What do you see?
all-situations = See all { $n } { situation.many }
all-situations-for = See all { $n } for { $text }
letters = Letters
not-found = The address may be misspelt, or the page has moved. Here are the ways on.
page-moved = The page has a new address.
home-link = Go to the front page
from-age = From the age of { $n }
see = See also
contacts-emergency = Emergency numbers
contacts-national = Help lines and national services
contacts-local = In the municipality
contacts-units = { unit.many }
contacts-regional = Several municipalities together
sms = text message
chat = chat
when-closed = when it is closed
holidays-from = Public holidays from { $text }
phone = Telephone
email = E-mail

## The guide

print-of = { $text } – to print
print-overview = Print the overview on one sheet
print-whole = Print the whole { guide }
print-whole-of = { $text } – all of it on paper
print-whole-hint = All of { guide.the } on one page, for you to print. To go back, open
contents = Contents
print-how = Print with Ctrl + P on a computer, or with “Share” on a phone.
our-unit = Our unit
print-hint = The sheet is made for one A4 page in landscape. To go back, follow
level-sheet = The whole { level } on one page
level-sheet-of = { $text } – on one page
level-sheet-hint = The sheet is made for A4 in landscape. To go back, go to
sheet-what = What
sheet-how = How
sheet-more = There is more about { step.all } on the web and in the booklet.
draft = This is a draft. It is not in force yet.
unwritten = not written yet
guide-elsewhere = { guide.the } is on another site.
guide-unwritten = This has not been written yet.
measures-unwritten = The measures have not been written yet.
phone-unwritten = The telephone number has not been written yet.
about-guide = About { guide.the }
about-level = What applies here
steps-of-level = { -label.step ->
    [number] What you do here
   *[word] { step.all }
}
levels-menu = { -label.level ->
    [number] All of { guide.the }
   *[word] All { level.many }
}
outside-flow = Stands by itself, outside the usual course
at-need = if needed
place = { $text } of { $n }
always = Applies throughout
targets = The goals, and what happens when you reach them
goal = Goal:
targets-matrix = Target groups and goals
target-group = Target group
target-goal = Goal

## The step

only-if = Only when
deadline = Deadline
how = How to do it
tools = { tool.many }
consent = Consent
consent-to = To
consent-from = From
consent-form = Form
consent-no = If the answer is no
consent-withdraw = How they can withdraw it
consent-from-guardians = { guardian.all }
consent-from-young-15 = the young person, from the age of 15
consent-from-young-16 = the young person, from the age of 16
consent-from-child = the child
consent-from-adult = the adult
meeting = Meeting
meeting-kind = Kind of meeting
meeting-purpose = Purpose
meeting-calls = Called by
meeting-attends = Takes part
meeting-absent = When the child is not there
meeting-in = You do this in the meeting of
participation = The child and the home
what-next = What happens next?
outcome-also = Also consider
baton = The baton:
around = Previous and next
previous = Previous
next = Next
goto-next = Go on
goto-stay = Carry on where you are
goto-close = Close
goto-system = Measures for the whole system
goto-acute = Call at once
ends-relay-holder = the role of { relay-holder }
ends-relay-log = { relay-log.the }

## Services, tools and situations

ways-in = How to get in touch
way-in-form = Form
way-in-advice = Advice
way-in-anonymous = Discussion without names
way-in-discussion = Discussion by name, with consent
way-in-referral = Referral or application
way-in-report = Report
service-levels = What { service.the } does
service-parts = Parts of { service.the }
deadlines = Deadlines
deadline-of = What
deadline-from = Counted from
deadlines-by-length = All the deadlines, the shortest first
deadlines-in-words = Without a fixed length
set-by = comes from
set-by-law = the law
set-by-national = national advice
set-by-municipality = the municipality
set-by-service = the service
phases = The course of a case
plan-when = When
plan-what = What
plan-phase = Phase
wheel-about = Year wheel: { $text }. The numbers are those in the table.
chain = Who tells whom
laws = Laws
laws-and-advice = Laws and guidelines
law-regulation = regulation
law-guideline = guideline
law-circular = circular
organisation-municipal = municipal
organisation-shared = shared by municipalities
organisation-county = county
organisation-state = state
organisation-private = private
download = Download “{ $text }”
decimal-mark = .
open = Open “{ $text }”
staff-only = You must log in as a member of staff.
form = Form
tool-form = form
tool-template = template
tool-checklist = checklist
tool-scale = scale
tool-signs = signs to look for
tool-factors = risk and protective factors
tool-conversation = conversation guide
tool-consent = consent
tool-letter = letter
tool-law = law
tool-system = digital system
reader-employee = staff
reader-leader = leaders
reader-guardian = { guardian.many }
reader-young = children and young people
reader-neighbour = neighbours, friends and relatives
urgency-acute = Urgent now
urgency-today = Today
urgency-soon = This week
urgency-calm = You have time to think
do-first = Do this first
what-staff-do = What those who help you do
scope-individual = individual cases
scope-system = system level
why = Why
follow-up = Follow up
log-in = Log in to { relay-log.the }
used-by = Where this is used
used-in-step = { -label.step ->
    [number] { step.many } in { guide.the }
   *[word] { step.many }
}
used-in-level = { -label.level ->
    [number] { level.many } of { guide.the }
   *[word] { level.many }
}
used-in-guide = { guide.many }
used-in-situation = { situation.many }
used-in-service = { service.many }
used-in-arena = { arena.many }
used-in-role = { role.many }
used-in-unit = { unit.many }
used-in-news = news
used-in-tool = { tool.many }
used-in-measure-table = { measure-table.many }
used-in-page = pages

## The table of measures

measure-what = { measure }
measure-whom = For whom
measure-more = More
measures-find = Find { measure.many }
measures-tables = { measure-table.many }
measures-all = all { measure.many }
measures-any = All
measures-sort = Sort by
measures-shown = Showing { $text } of { $n } { measure.many }
measures-clear = Show all
measures-by-ages = { measure.many } for { $text }
measures-by-before-birth = { measure.many } before birth
measures-by-levels = { -label.level ->
    [number] { measure.many } in { $text }
   *[word] { measure.many } at { $text }
}
measures-by-prevention = { measure.many }: { $text }
measures-by-service = { measure.many } – responsible: { $text }
measures-by-arena = { measure.many } – where: { $text }
measures-by-theme = { measure.many } – theme: { $text }
measures-by-risk = { measure.many } – risk: { $text }
age-before-birth = Before birth
age-band = ages { $text }
age-over = ages { $n } and over
measures-count = { $n ->
    [one] 1 { measure }
   *[other] { $n } { measure.many }
}
prevention = Prevention
prevention-universal = For all
prevention-selective = For groups at risk
prevention-indicated = For children who have difficulties
as-csv = Download “{ $text }” for a spreadsheet (CSV)
subscribe = Subscribe to “{ $text }” in your calendar (.ics)
subscribe-how = Do you want the dates in your calendar? Copy the address of the link under the plan, and add it to your calendar program as a calendar from the internet. Changes then come by themselves. If you open the file instead, you get the dates as they are today.
column-title = Name
column-description = Description
column-group = Target group
column-ages = Age
column-levels = { -label.level ->
    [number] Part
   *[word] Level
}
column-arena = Arena
column-service = Responsible
column-when = When
column-duration = Duration
column-prevention = Prevention
column-risk = Risk factor
column-theme = Theme
column-evidence = Evidence
column-cost = Cost
column-how = How
column-link = Link
column-at-most = At most
column-contact-ids = Ids of the contacts
column-first = The first thing to do
column-from = Counted from
column-id = Id
column-level-title = Name of the { level }
column-note = Note
column-number = Number
column-only-if = Only if
column-outcomes = Answers and where they lead
column-place = Where
column-scope = For whom
column-short = In short
column-steps = Where to begin
column-url = Web address
column-what = What
column-within = Within

## The readers' pages

acute-employee = For those who work with children and young people
acute-guardian = For you who are a parent, neighbour or friend
acute-young = For you who are a child or a young person
reader-situations = Do you recognise this?
reader-pages = Read more
reader-blocks = What we say to you on other pages
reader-blocks-other = Other pages
for-employee = For staff
for-leader = For leaders
for-guardian = For { guardian.many }
for-young = For children and young people
for-all = For everybody
for-neighbour = For neighbours, friends and relatives
are-you-young = Are you young?
are-you-guardian = Are you a parent?
are-you-neighbour = Are you a neighbour or friend?
for-you = What is written to you
turn-to = They can help
whole-page = The page for those who help:
easy-read = easy read
easy-read-whole = The whole text:

## The page for a language that only some pages are in

welcome = Help for children, young people and families
welcome-lead = Here is what you need first, in English. The rest of the site is in Norwegian.
welcome-danger = Is a child in danger now?
welcome-danger-text = Call the police on 112 or an ambulance on 113. Say which language you speak. It costs nothing.
welcome-call = Who can you call?
welcome-interpreter = You can have an interpreter
welcome-interpreter-text = The service you talk to orders the interpreter and pays. You pay nothing. Say which language you need when you call. Children are not to interpret for their parents.
welcome-no = You may say no
welcome-no-text = The services ask you before they talk with each other about your child. You may say no, and you may change your mind. Your child gets help whatever you answer. If a child is in serious danger, staff must tell child welfare (barnevernet) without asking you.
welcome-log = What is a { relay-log }?
welcome-pages = Pages in English
welcome-rest = The whole site in Norwegian
language-unread = This text has been translated, but nobody who speaks the language has read it through yet.
newer-original = The original has changed since this was translated. Read the newest in Norwegian.

## Facts: the name of a row

fact-ages = Age
fact-agenda = Agenda
fact-apply-to = Send the application to
fact-approved-by = Approved by
fact-arena = Where
fact-attachments = Attachments
fact-audience = For whom
fact-bti-contact = BTI contact
fact-child = The child
fact-concern = We call it
fact-consent = Consent
fact-contact = Contact
fact-cost = Cost
fact-days-at-units = Days at the units
fact-document = Write down
fact-duration = How long
fact-duties = Duties
fact-ends = What ends here
fact-ends-when = The role ends when
fact-evidence = What we know of the effect
fact-family = The family
fact-filled-in-by = Filled in by
fact-frequency = How often
fact-from = Holds from
fact-group = For whom
fact-guardians = { guardian.all }
fact-held-by = Who can hold the role
fact-holder = Coordinates
fact-hours = Opening hours
fact-how = How to get it
fact-interpreter = Interpreter
fact-is = This is
fact-is-not = This is not
fact-issued-by = Issued by
fact-maintained-by = Maintained by
fact-layer = Shared content from
fact-kind = Kind
fact-leader = Leader
fact-leave = You move on when
fact-levels = { -label.level ->
    [number] { level } of { guide.the }
   *[word] { level }
}
fact-limits = Limits
fact-local = Local guidance
fact-mandate = Mandate
fact-measures = { measure.many }
fact-minutes = Minutes
fact-more = More
fact-national = National guidance
fact-nurse = Public health nurse
fact-organisation = Organisation
fact-owner = Owner of the page
fact-answers-for = Responsible for the page
fact-participants = Participants
fact-phone = { phone }
fact-ppt = PPT
fact-procedure = How to bring a case
fact-responsible = Responsible
fact-recognise = Do you recognise this?
fact-reviewed = Last reviewed
fact-risk = Risk
fact-scope = Deals with
fact-send-to = Send it to
fact-service = Who is responsible
fact-services = { service.many }
fact-services-involved = Who takes part
fact-settings = For use in
fact-signs = Signs
fact-tasks = Tasks
fact-team = Team
fact-theme = Theme
fact-tools = { tool.many }
fact-urgency = How urgent
fact-valid-from = Valid from
fact-valid-to = Valid until
fact-when = When you are here
fact-measure-when = When

## Marks in the text

callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
table = Table
always-open = day and night

## Time

day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday
day-holiday = public holidays
every-day = every day
closed = closed
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
time-mark = :
list-mark = ,
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-day-yearly = { $day } { $month }
date-days = { $first }–{ $last } { $month } { $year }
date-days-yearly = { $first }–{ $last } { $month }
date-days-of-year = { $day } { $month } – { $end }
date-from = from { $date }
period-same-day = the same day
period-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
period-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
period-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
period-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
within = within { $period }
at-most = at most { $period }
counted-from = from

## Documents to print

document-overview = { $text } – on one sheet
document-overview-of-unit = { $text } – on one sheet for { $unit }
document-booklet = { $text } – the whole { guide }
document-meeting-sheet = { $text } – meeting sheet
document-level-sheet = { $text } – on one sheet
document-contacts = Who you can call
document-deadlines = Our deadlines, to fill in
document-large = { $text } (large print)
single-file-of = { $text } – in one file
single-file-about = This is a copy of { guide.the } and of what it refers to. You can read it without the internet, print it, and search in it with your browser's own search.
single-file-newer = The newest version is here:
single-file-contents = In this file
single-file-up = To the contents
single-file-download = Download all of { guide.the } as one file
single-file-hint = You can send the file by email or put it on a memory stick. It opens in a browser, without the internet too.
on-paper = On paper
on-paper-none = We can't make a PDF in this language yet. You can print this page from your browser.
on-paper-browser = Would you rather print from the browser?
documents-families = For families
documents-languages = In more languages
documents-units = The sheet for each unit
documents-meetings = Meeting sheets
documents-work = Forms and tables for staff
documents-files = Files to fill in on a computer
print-overview-of-unit = Print { guide.the } on one sheet, with the numbers here
print-booklet = Print the whole { guide }
print-measures = Print all { measure.all }
hand-out-relay-log = In { relay-log.the } the family and those who help the child write down what they have agreed on. You choose whether to take part, and your child gets help whatever you answer. You may change your mind, and you may always ask to read what is written. Ask your contact person if you have questions.
print-relay-log = Print the sheet about { relay-log.the }
print-contacts = Print the sheet of phone numbers
print-meeting-sheet = Print the meeting sheet
print-level-sheet = Print { level.the } on one sheet
print-ladder = Print “{ $text }”
print-form = Print “{ $text }”
print-deadlines = Print the deadlines with room for your dates
print-pages = { $n ->
    [one] 1 page
   *[other] { $n } pages
}
paper-page = Page
paper-on-web = On the web:
paper-reviewed = Reviewed
paper-valid-to = Valid to
paper-date = Date
paper-place = Place
paper-present = Who is here
paper-name = Name
paper-role = Role
paper-child-says = What the child wants to say
paper-agreed = What we agree on
paper-what = What
paper-who = Who
paper-by-when = By when
paper-our-date = Our deadline
paper-case = Which case (not the child’s name)
paper-next-meeting = Next meeting
paper-not-stored = The website stores nothing of what you write. A completed sheet about a child belongs in the service’s own system. The family can have a copy.
paper-school-line = The child's school or kindergarten
paper-your-contact = Your contact person
paper-take-part = How the child and the family take part
paper-picture = Picture

## Open data

data-title-measures = { measure.many }
data-title-services = { service.many }
data-title-units = { unit.many }
data-title-contacts = Contacts
data-title-deadlines = Deadlines
data-title-steps = { -label.step ->
    [number] Contents of { guide.all }
   *[word] { step.many }
}
data-title-situations = { situation.many }
data-measures = Everything in the tables of measures: what it is, for whom, who is responsible and what is known about its effect.
data-services = What each service does, for whom, how to reach it and which laws it follows.
data-units = Schools, kindergartens and health stations, with whom to call there.
data-contacts = Telephone numbers, chat, email and opening hours. It is always a service, never a person.
data-deadlines = What must be done by when, in the guides and by the services.
data-steps = What is done in the guides, who does it and where the answers lead.
data-situations = What people see or wonder about, how urgent it is and where they can begin.
data-rows = { $n ->
    [one] One row.
   *[other] { $n } rows.
}
data-reviewed = Last reviewed { $text }.
data-file = { $text } as a file
data-columns = The { $n } columns
data-head = Column in the spreadsheet (CSV)
data-key = Name in JSON
data-shape = Content
data-shape-text = text
data-shape-number = number
data-shape-code = a word in the spreadsheet, a code in JSON
data-shape-list = list
data-licence = Licence of the data:
data-licence-unstated = No licence is stated for the data. Ask the municipality before you use them for something else.
data-fragments = Fragments for your own web pages
data-fragments-about = Each address gives a short piece of HTML without styles or scripts. Let your web system fetch it on the server and put it into a page, and that page says what this one says. The reader's browser fetches nothing from here.
data-site = All pages and documents
data-site-about = The address, title and language of each page and document on the site, and where the files above are.
data-catalogue = The services as public services
data-catalogue-about = The { $n } services that the municipality itself answers for, described as the Norwegian standard CPSV-AP-NO demands, for the national data catalogue and other registers.
data-output = Help from “{ $text }”

## The page for leaders

status-by-age = { -label.level ->
    [number] Measures by age, part of { guide.the } and whom they are for
   *[word] Measures by age, { level } and whom they are for
}
status-by-theme = Measures by theme and who is responsible
status-by-risk = Measures by risk and who is responsible
status-ages-about = The number in a cell tells how many measures there are, and leads to them. A measure may be in several cells. “6–16” is counted until the child turns 16.
status-all = In all
status-none = none
status-without = These are responsible for no measure:
ages-years = Age { $text }
ages-before-birth = Before birth
ages-unstated = No age in years
levels-unstated = No { level }
themes-unstated = No theme
risks-unstated = No risk
services-unstated = Nobody responsible
status-reviews = What is to be reviewed
status-next = Next review
status-pages = What
status-overdue = overdue
status-overdue-count = { $n ->
    [0] Nothing was overdue on { $text }, when something here was last reviewed.
    [one] One review was overdue on { $text }, when something here was last reviewed.
   *[other] { $n } reviews were overdue on { $text }, when something here was last reviewed.
}
status-no-owner = Without an owner
status-rest = All that has no date of its own
status-validity = What is valid for a time

## The page that leads to many sites

sites-title = Better interdisciplinary action in the municipalities
sites-lead = Choose your municipality to see what it does when somebody is worried about a child or a young person, and whom you can talk to.
sites-acute = Danger now: police 112, ambulance 113, fire 110. For children and young people, day and night: 116 111.
sites-find = Find the municipality or district
sites-count = { $n ->
    [one] 1 place
   *[other] { $n } places
}
sites-shown = Showing { $text } of { $n }
sites-none = No place has that name. Try a part of it.
sites-list = All places
