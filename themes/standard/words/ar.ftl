# The words of the site, Arabic. No speaker of the language has read them yet. A site can replace each of them in
# `site.toml`: the words with forms under [words], the rest under [phrases]. Periods stand as they follow “خلال”.


## Words with forms

step = خطوة
    .the = الخطوة
    .many = خطوات
    .all = الخطوات
level = مستوى
    .the = المستوى
    .many = مستويات
    .all = المستويات
guide = دليل
    .the = الدليل
    .many = أدلة
    .all = الأدلة
concern = قلق
    .the = القلق
    .many = مخاوف
    .all = المخاوف
relay-holder = مسؤول متابعة
    .the = مسؤول المتابعة
    .many = مسؤولو متابعة
    .all = مسؤولو المتابعة
relay-log = سجل مشترك
    .the = السجل المشترك
    .many = سجلات مشتركة
    .all = السجلات المشتركة
guardian = ولي أمر
    .the = ولي الأمر
    .many = أولياء أمور
    .all = أولياء الأمور
coordinating-unit = وحدة تنسيق
    .the = وحدة التنسيق
    .many = وحدات تنسيق
    .all = وحدات التنسيق
service = خدمة
    .the = الخدمة
    .many = خدمات
    .all = الخدمات
tool = أداة
    .the = الأداة
    .many = أدوات
    .all = الأدوات
measure = إجراء
    .the = الإجراء
    .many = إجراءات
    .all = الإجراءات
measure-table = جدول إجراءات
    .the = جدول الإجراءات
    .many = جداول إجراءات
    .all = جداول الإجراءات
arena = لقاء مشترك
    .the = اللقاء المشترك
    .many = لقاءات مشتركة
    .all = اللقاءات المشتركة
role = دور
    .the = الدور
    .many = أدوار
    .all = الأدوار
unit = مؤسسة
    .the = المؤسسة
    .many = مؤسسات
    .all = المؤسسات
situation = موقف
    .the = الموقف
    .many = مواقف
    .all = المواقف
model = نموذج BTI
    .the = نموذج BTI
    .many = نماذج BTI
    .all = نماذج BTI

# What a site has a word for. If it writes `label = "number"` and no word, it becomes `number`: then the neutral words below are
# used, and phrases that choose between [number] and [word] take the first.
-label = -
    .step = word
    .level = word
step-neutral = نقطة
    .the = النقطة
    .many = نقاط
    .all = النقاط
level-neutral = جزء
    .the = الجزء
    .many = أجزاء
    .all = الأجزاء

## On every page

skip = الانتقال إلى المحتوى
acute-label = مساعدة فورية
acute-more = ما العمل
menu = القائمة
shortcuts = الأكثر استخدامًا
shortcut-guide = { guide.the }
shortcut-guides = { guide.all }
shortcut-situations = ماذا ترون؟
shortcut-services = { service.all }
shortcut-tools = { tool.all }
shortcut-contacts = الاتصال
exit = مغادرة الصفحة
exit-two = اضغطوا Shift مرتين أخريين لمغادرة الصفحة
exit-one = اضغطوا Shift مرة أخرى لمغادرة الصفحة
exit-left = أنتم تغادرون الصفحة
quiet = معلومات
close = إغلاق
parts-of-page = أجزاء الصفحة
menu-help = الحصول على مساعدة
menu-work = العمل باستخدام { guide.the }
menu-find = التصفح
languages = اللغات
you-are-here = أنت هنا
home = الصفحة الرئيسية
hearing = نسخة للتشاور. هذا ليس الموقع المعتمد.
draft-page = مسودة. هذه الصفحة غير جاهزة، ولا تظهر عند نشر الموقع.
ahead-page = ستظهر هذه الصفحة على الموقع في { $date }.
fallback = لم تُترجم هذه الصفحة بعد. النص معروض باللغة التي كُتب بها.
report-fault = هل وجدتم خطأ؟ أخبروا:
accessibility = بيان إمكانية الوصول (بالنرويجية)
privacy = لا يحفظ هذا الموقع أي شيء عنكم، ولا يجلب أي شيء من مواقع أخرى.

## Titles of pages that have none of their own

page-services = كل { service.all }
page-tools = كل { tool.all }
page-measures = نظرة عامة على { measure.all }
page-arenas = كل { arena.all }
page-roles = كل { role.all }
page-units = كل { unit.all }
page-all-news = الأخبار
news = خبر
news-feed = اشترك في الأخبار (Atom)
page-situations = ماذا ترون؟
page-contacts = الاتصال
page-rights = الحقوق
page-deadlines = المهل
page-calendar = التقويم
page-glossary = قائمة الكلمات
page-documents = كل شيء على الورق
page-data = بيانات مفتوحة
page-status = الحالة للقادة
page-search = كل شيء من الألف إلى الياء
page-acute = في الحالات العاجلة
page-relay-log = عن { relay-log.the }
page-page = صفحة
page-reader = لكم
page-404 = الصفحة غير موجودة
search = بحث
search-failed = تعذّر تحميل البحث. انظر القائمة حسب الحروف.
search-count = النتائج:
search-none = لا توجد نتائج. جرّب كلمة أخرى أو ابدأ من هنا.
search-near = هل تقصد:
search-doors = ابدأ من هنا أو اسأل أحدًا:
search-for = لـ

## Front page, 404 and other overviews

doors = من أنتم؟
door-young = أنا من الأطفال أو الشباب
door-guardian = أنا أب أو أم أو { guardian }
door-employee = أعمل مع الأطفال والشباب
door-neighbour = أنا من الجيران أو الأصدقاء أو الأقارب
door-leader = أنا في موقع إدارة
what-do-you-see = ماذا ترون؟
all-situations = عرض كل { situation.all } ({ $n })
all-situations-for = عرض الكل ({ $n }): { $text }
letters = الحروف
not-found = قد يكون في العنوان خطأ، أو نُقلت الصفحة. هذه طرق للمتابعة.
page-moved = للصفحة عنوان جديد.
home-link = الذهاب إلى الصفحة الرئيسية
from-age = من عمر { $n }
see = انظروا أيضًا
contacts-emergency = أرقام الطوارئ
contacts-national = هواتف المساعدة والخدمات الوطنية
contacts-local = في البلدية
contacts-units = { unit.all }
contacts-regional = عدة بلديات معًا
sms = رسالة نصية
chat = دردشة
when-closed = عند الإغلاق
holidays-from = العطل الرسمية من { $text }
phone = الهاتف
email = البريد الإلكتروني

## The guide

print-of = { $text } – للطباعة
print-overview = طباعة العرض العام على ورقة واحدة
print-whole = طباعة { guide.the } كاملًا
print-whole-of = { $text } – كله على الورق
print-whole-hint = هنا { guide.the } كاملًا في صفحة واحدة للطباعة. للعودة:
contents = المحتويات
print-how = للطباعة: Ctrl + P على الكمبيوتر، أو «مشاركة» على الهاتف.
our-unit = مؤسستنا
print-hint = الورقة معدّة لصفحة A4 واحدة بالعرض. للعودة:
level-sheet = { -label.level ->
    [number] كل هذا في صفحة واحدة
   *[word] المستوى كله في صفحة واحدة
}
level-sheet-of = { $text } – في صفحة واحدة
level-sheet-hint = الورقة معدّة لقياس A4 بالعرض. للعودة انتقل إلى
sheet-what = ماذا
sheet-how = كيف
sheet-more = { -label.step ->
    [number] المزيد في الموقع وفي الكتيّب.
   *[word] المزيد عن كل خطوة في الموقع وفي الكتيّب.
}
draft = هذه مسودة. لم يبدأ العمل بها بعد.
unwritten = لم يُكتب بعد
guide-elsewhere = { guide.the } موجود على موقع آخر.
guide-unwritten = لم يُكتب هذا بعد.
measures-unwritten = لم تُكتب الإجراءات بعد.
phone-unwritten = لم يُكتب رقم الهاتف بعد.
about-guide = عن { guide.the }
about-level = ما ينطبق هنا
steps-of-level = { -label.step ->
    [number] ما تفعلونه هنا
   *[word] { step.all }
}
levels-menu = { -label.level ->
    [number] { guide.the } كاملًا
   *[word] كل { level.all }
}
outside-flow = قائم بذاته، خارج المسار المعتاد
at-need = عند الحاجة
place = { $text } من { $n }
always = ينطبق طوال الوقت
targets = الأهداف، وماذا يحدث عند بلوغها
goal = الهدف:
targets-matrix = الفئات المستهدفة والأهداف
target-group = الفئة المستهدفة
target-goal = الهدف

## The step

only-if = فقط إذا
deadline = المهلة
how = طريقة العمل
tools = { tool.all }
consent = الموافقة
consent-to = على
consent-from = من يوافق
consent-form = الاستمارة
consent-no = إذا كان الجواب لا
consent-withdraw = كيف يمكن سحب الموافقة
consent-from-guardians = { guardian.all }
consent-from-young-15 = الشاب أو الشابة، من عمر 15 سنة
consent-from-young-16 = الشاب أو الشابة، من عمر 16 سنة
consent-from-child = الطفل
consent-from-adult = الشخص البالغ نفسه
meeting = الاجتماع
meeting-kind = نوع الاجتماع
meeting-purpose = الغرض
meeting-calls = من يدعو إليه
meeting-attends = من يشارك
meeting-absent = إذا لم يحضر الطفل
meeting-in = يتم هذا في اجتماع:
participation = الطفل والبيت
what-next = ماذا بعد؟
outcome-also = يمكن النظر أيضًا في
baton = المسؤولية لدى:
around = السابق والتالي
previous = السابق
next = التالي
goto-next = المتابعة
goto-stay = الاستمرار في هذه المرحلة
goto-close = إنهاء
goto-system = إجراءات على مستوى النظام
goto-acute = الاتصال فورًا
ends-relay-holder = دور { relay-holder.the }
ends-relay-log = { relay-log.the }

## Services, tools and situations

ways-in = طريقة التواصل
way-in-form = استمارة
way-in-advice = مشورة
way-in-anonymous = مناقشة دون أسماء
way-in-discussion = مناقشة بالاسم، بعد الموافقة
way-in-referral = إحالة أو طلب
way-in-report = بلاغ
service-levels = ما تفعله { service.the }
service-parts = الفرق والأماكن
deadlines = المهل
deadline-of = ماذا
deadline-from = تُحسب من
deadlines-by-length = كل المواعيد النهائية، الأقصر أولًا
deadlines-in-words = بلا مدة محددة
set-by = مصدرها
set-by-law = القانون
set-by-national = توصية وطنية
set-by-municipality = البلدية
set-by-service = الجهة الخدمية
phases = مسار الحالة
plan-when = متى
plan-what = ماذا
plan-phase = المرحلة
wheel-about = الدورة السنوية: { $text }. الأرقام هي نفسها في الجدول.
chain = من يُخبر من
laws = القوانين
laws-and-advice = القوانين والإرشادات
law-regulation = لائحة
law-guideline = إرشادات
law-circular = تعميم
organisation-municipal = تابعة للبلدية
organisation-shared = مشتركة بين بلديات
organisation-county = تابعة للمحافظة
organisation-state = تابعة للدولة
organisation-private = خاصة
download = تنزيل «{ $text }»
decimal-mark = .
open = فتح «{ $text }»
staff-only = يجب تسجيل الدخول بصفة موظف.
form = استمارة
tool-form = استمارة
tool-template = نموذج جاهز
tool-checklist = قائمة تحقق
tool-scale = مقياس
tool-signs = علامات ينبغي الانتباه إليها
tool-factors = عوامل الخطر والحماية
tool-conversation = دليل للمحادثة
tool-consent = موافقة
tool-letter = رسالة
tool-law = قانون
tool-system = نظام رقمي
reader-employee = الموظفون
reader-leader = المديرون
reader-guardian = { guardian.all }
reader-young = الأطفال والشباب
reader-neighbour = الجيران والأصدقاء والأقارب
urgency-acute = عاجل الآن
urgency-today = اليوم
urgency-soon = هذا الأسبوع
urgency-calm = هناك وقت للتفكير
do-first = أول ما ينبغي فعله
what-staff-do = ما يفعله من يقدمون المساعدة
scope-individual = حالات فردية
scope-system = مسائل عامة
why = لماذا
follow-up = المتابعة
log-in = تسجيل الدخول إلى { relay-log.the }
used-by = أين يُستخدم هذا
used-in-step = { step.many }
used-in-level = { level.many }
used-in-guide = { guide.many }
used-in-situation = { situation.many }
used-in-service = { service.many }
used-in-arena = { arena.many }
used-in-role = { role.many }
used-in-unit = { unit.many }
used-in-news = الأخبار
used-in-tool = { tool.many }
used-in-measure-table = { measure-table.many }
used-in-page = صفحات

## The table of measures

measure-what = { measure }
measure-whom = لمن
measure-more = المزيد
measures-find = ابحثوا عن إجراءات
measures-tables = { measure-table.many }
measures-all = جميع الإجراءات
measures-any = الكل
measures-sort = الترتيب حسب
measures-shown = يُعرض { $text } من { $n }
measures-clear = اعرضوا الكل
measures-by-ages = إجراءات: { $text }
measures-by-before-birth = إجراءات قبل الولادة
measures-by-levels = إجراءات: { $text }
measures-by-prevention = إجراءات: { $text }
measures-by-service = إجراءات – المسؤول: { $text }
measures-by-arena = إجراءات – أين: { $text }
measures-by-theme = إجراءات – الموضوع: { $text }
measures-by-risk = إجراءات – الخطر: { $text }
age-before-birth = قبل الولادة
age-band = { $text } سنة
age-over = { $n } سنة فما فوق
measures-count = { $n ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $n } إجراءات
    [many] { $n } إجراءً
   *[other] { $n } إجراء
}
prevention = الوقاية
prevention-universal = للجميع
prevention-selective = للفئات المعرضة للخطر
prevention-indicated = للأطفال الذين يمرون بصعوبات
as-csv = تنزيل «{ $text }» كجدول بيانات (CSV)
subscribe = اشترك في «{ $text }» في تقويمك (.ics)
subscribe-how = هل تريد هذه التواريخ في تقويمك؟ انسخ عنوان الرابط الموجود تحت الخطة، وأضفه في برنامج التقويم كتقويم من الإنترنت. عندها تصلك التغييرات تلقائيًا. وإذا فتحت الملف بدلًا من ذلك، فستحصل على التواريخ كما هي اليوم.
column-title = الاسم
column-description = الوصف
column-group = لمن
column-ages = العمر
column-levels = { -label.level ->
    [number] الجزء
   *[word] المستوى
}
column-arena = المكان
column-service = المسؤول
column-when = متى
column-duration = المدة
column-prevention = الوقاية
column-risk = عامل الخطر
column-theme = الموضوع
column-evidence = أدلة على الفائدة
column-cost = التكلفة
column-how = كيف
column-link = رابط
column-at-most = على الأكثر
column-contact-ids = معرّفات جهات الاتصال
column-first = أول ما تفعله
column-from = ابتداءً من
column-id = المعرّف
column-level-title = { -label.level ->
    [number] اسم الجزء
   *[word] اسم المستوى
}
column-note = ملاحظة
column-number = الرقم
column-only-if = فقط إذا
column-outcomes = الإجابات وما بعدها
column-place = أين
column-scope = لمن
column-short = باختصار
column-steps = من أين تبدأ
column-url = عنوان الويب
column-what = ماذا
column-within = خلال

## The readers' pages

acute-employee = لمن يعملون مع الأطفال والشباب
acute-guardian = للآباء والأمهات والجيران والأصدقاء
acute-young = للأطفال والشباب
reader-situations = هل يشبه هذا وضعكم؟
reader-pages = اقرؤوا المزيد
reader-blocks = ما نقوله لكم في صفحات أخرى
reader-blocks-other = صفحات أخرى
for-employee = للموظفين
for-leader = للمديرين
for-guardian = لأولياء الأمور
for-young = للأطفال والشباب
for-all = للجميع
for-neighbour = للجيران والأصدقاء والأقارب
are-you-young = هل أنت من الأطفال أو الشباب؟
are-you-guardian = هل أنتم من الآباء أو الأمهات؟
are-you-neighbour = هل أنتم من الجيران أو الأصدقاء؟
for-you = ما كُتب لكم
turn-to = هؤلاء يمكنهم المساعدة
whole-page = صفحة من يقدمون المساعدة:
easy-read = بلغة سهلة
easy-read-whole = النص الكامل:

## The page for a language that only some pages are in

welcome = مساعدة للأطفال والشباب والأسر
welcome-lead = هنا أول ما تحتاجون إليه، باللغة العربية. بقية الموقع باللغة النرويجية.
welcome-danger = هل هناك طفل في خطر الآن؟
welcome-danger-text = اتصلوا بالشرطة على 112 أو بالإسعاف على 113. اذكروا اللغة التي تتكلمونها. الاتصال مجاني.
welcome-call = بمن يمكنكم الاتصال؟
welcome-interpreter = يمكنكم الحصول على مترجم شفوي
welcome-interpreter-text = الخدمة التي تتحدثون معها تطلب المترجم وتدفع أجره. أنتم لا تدفعون شيئًا. عند الاتصال اذكروا اللغة التي تحتاجون إليها. لا ينبغي أن يترجم الأطفال لوالديهم.
welcome-no = يمكنكم أن تقولوا لا
welcome-no-text = تسألكم الخدمات قبل أن تتحدث فيما بينها عن طفلكم. يمكنكم أن تقولوا لا، ويمكنكم تغيير رأيكم. سيحصل طفلكم على المساعدة مهما كان جوابكم. إذا كان طفل في خطر شديد، فعلى الموظفين إبلاغ خدمة حماية الأطفال (barnevernet) دون أن يسألوكم.
welcome-log = ما هو { relay-log.the }؟
welcome-pages = صفحات باللغة العربية
welcome-rest = الموقع كله باللغة النرويجية
language-unread = تُرجم هذا النص، لكن لم يراجعه بعد أي شخص يتكلم هذه اللغة.
newer-original = تغيّر النص الأصلي بعد ترجمته. اقرؤوا أحدث نص باللغة النرويجية.

## Facts: the name of a row

fact-ages = العمر
fact-agenda = جدول الأعمال
fact-apply-to = يُرسل الطلب إلى
fact-approved-by = اعتمده
fact-arena = أين
fact-attachments = المرفقات
fact-audience = لمن
fact-bti-contact = جهة اتصال BTI
fact-child = الطفل
fact-concern = نسمّي ذلك
fact-consent = الموافقة
fact-contact = الاتصال
fact-cost = التكلفة
fact-days-at-units = الأيام في { unit.all }
fact-document = ما يُكتب
fact-duration = المدة
fact-duties = الواجبات
fact-ends = ما ينتهي هنا
fact-ends-when = ينتهي الدور عندما
fact-evidence = ما نعرفه عن الفائدة
fact-family = الأسرة
fact-filled-in-by = من يملأ الاستمارة
fact-frequency = كم مرة
fact-from = يسري من
fact-group = لمن
fact-guardians = { guardian.all }
fact-held-by = من يمكنه تولي الدور
fact-holder = من يتابع الحالة
fact-hours = أوقات العمل
fact-how = كيفية الحصول عليه
fact-interpreter = مترجم شفوي
fact-is = هذا هو
fact-is-not = هذا ليس
fact-issued-by = أصدره
fact-maintained-by = من يحدّثه
fact-layer = محتوى مشترك من
fact-kind = النوع
fact-leader = الإدارة
fact-leave = تتابعون عندما
fact-levels = { level.the }
fact-limits = الحدود
fact-local = إرشادات محلية
fact-mandate = الصلاحيات
fact-measures = { measure.all }
fact-minutes = المحضر
fact-more = المزيد
fact-national = إرشادات وطنية
fact-nurse = ممرضة الصحة (helsesykepleier)
fact-organisation = التبعية
fact-owner = صاحب الصفحة
fact-answers-for = المسؤول عن الصفحة
fact-participants = المشاركون
fact-phone = { phone }
fact-ppt = PPT
fact-procedure = كيفية عرض حالة
fact-responsible = المسؤول
fact-recognise = هل يشبه هذا وضعكم؟
fact-reviewed = آخر مراجعة
fact-risk = الخطر
fact-scope = ما يتناوله
fact-send-to = يُرسل إلى
fact-service = من المسؤول
fact-services = { service.all }
fact-services-involved = من يشارك
fact-settings = أين يُستخدم
fact-signs = العلامات
fact-tasks = المهام
fact-team = الفريق
fact-theme = الموضوع
fact-tools = { tool.all }
fact-urgency = مدى الاستعجال
fact-valid-from = يسري من
fact-valid-to = يسري حتى
fact-when = متى تكونون هنا
fact-measure-when = متى

## Marks in the text

callout-note = ملاحظة
callout-tip = نصيحة
callout-important = مهم
callout-warning = تحذير
table = جدول
always-open = على مدار الساعة
day-1 = الاثنين
day-2 = الثلاثاء
day-3 = الأربعاء
day-4 = الخميس
day-5 = الجمعة
day-6 = السبت
day-7 = الأحد
day-holiday = العطل الرسمية
every-day = كل يوم
closed = مغلق

## Time

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
time-mark = :
list-mark = ،
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-day-yearly = { $day } { $month }
date-days = { $first }–{ $last } { $month } { $year }
date-days-yearly = { $first }–{ $last } { $month }
date-days-of-year = { $day } { $month } – { $end }
date-from = من { $date }
period-same-day = في اليوم نفسه
period-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
period-weeks = { $n ->
    [zero] { $n } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $n } أسابيع
    [many] { $n } أسبوعًا
   *[other] { $n } أسبوع
}
period-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
period-years = { $n ->
    [zero] { $n } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
within = خلال { $period }
at-most = في مدة أقصاها { $period }
counted-from = من

## Documents to print

document-overview = { $text } – على ورقة واحدة
document-overview-of-unit = { $text } – على ورقة واحدة: { $unit }
document-booklet = { $text } – { guide.the } كاملًا
document-meeting-sheet = { $text } – ورقة الاجتماع
document-level-sheet = { $text } – على ورقة واحدة
document-contacts = أرقام يمكنكم الاتصال بها
document-deadlines = مواعيدنا النهائية، للتعبئة
document-large = { $text } (خط كبير)
single-file-of = { $text } – في ملف واحد
single-file-about = هذه نسخة من الدليل ومما يشير إليه. يمكنك قراءتها بلا إنترنت وطباعتها والبحث فيها ببحث المتصفح.
single-file-newer = أحدث نسخة هنا:
single-file-contents = في هذا الملف
single-file-up = إلى المحتويات
single-file-download = تنزيل الدليل كله في ملف واحد
single-file-hint = يمكنك إرسال الملف بالبريد الإلكتروني أو حفظه على ذاكرة USB. يفتح في المتصفح، حتى بلا إنترنت.
on-paper = على الورق
on-paper-none = لا يمكننا بعد إعداد PDF بهذه اللغة. يمكنكم طباعة هذه الصفحة من المتصفح.
on-paper-browser = هل تفضلون الطباعة من المتصفح؟
documents-families = للأسر
documents-languages = بلغات أخرى
documents-units = ورقة لكل { unit }
documents-meetings = أوراق الاجتماعات
documents-work = استمارات وجداول للموظفين
documents-files = ملفات تُملأ على الكمبيوتر
print-overview-of-unit = طباعة { guide.the } على ورقة واحدة، مع أرقام المؤسسة
print-booklet = طباعة { guide.the } كاملًا
print-measures = طباعة كل { measure.all }
hand-out-relay-log = في السجل المشترك تكتب الأسرة ومن يساعدون الطفل ما اتفقوا عليه. أنتم تختارون هل تشاركون أم لا، وسيحصل طفلكم على المساعدة مهما كان جوابكم. يمكنكم تغيير رأيكم، ويمكنكم دائمًا أن تطلبوا قراءة ما كُتب. وإن كانت لديكم أسئلة، فاسألوا الشخص المكلّف بالتواصل معكم.
print-relay-log = طباعة الورقة عن { relay-log.the }
print-contacts = طباعة ورقة أرقام الهاتف
print-meeting-sheet = طباعة ورقة الاجتماع
print-level-sheet = { -label.level ->
    [number] اطبع هذا على ورقة واحدة
   *[word] اطبع المستوى على ورقة واحدة
}
print-ladder = اطبع «{ $text }»
print-form = طباعة «{ $text }»
print-deadlines = اطبع المواعيد النهائية مع مكان لتواريخكم
print-pages = { $n ->
    [zero] { $n } صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
    [many] { $n } صفحة
   *[other] { $n } صفحة
}
paper-page = صفحة
paper-on-web = على الإنترنت:
paper-reviewed = تاريخ المراجعة
paper-valid-to = يسري حتى
paper-date = التاريخ
paper-place = المكان
paper-present = الحاضرون
paper-name = الاسم
paper-role = الدور
paper-child-says = ما يريد الطفل أن يقوله
paper-agreed = ما نتفق عليه
paper-what = ماذا
paper-who = من
paper-by-when = حتى متى
paper-our-date = موعدنا النهائي
paper-case = أي حالة (من دون اسم الطفل)
paper-next-meeting = الاجتماع القادم
paper-not-stored = لا يحفظ الموقع شيئًا مما تكتبون. الورقة المملوءة عن طفل مكانها نظام الجهة نفسها. ويمكن للأسرة أن تحصل على نسخة.
paper-school-line = مدرسة الطفل أو روضته
paper-your-contact = الشخص المكلّف بالتواصل معكم
paper-take-part = كيف يشارك الطفل والأسرة
paper-picture = صورة

## Open data

data-title-measures = { measure.many }
data-title-services = { service.many }
data-title-units = { unit.many }
data-title-contacts = جهات الاتصال
data-title-deadlines = المواعيد النهائية
data-title-steps = { step.many }
data-title-situations = { situation.many }
data-measures = كل ما في جداول التدابير: ما هي، ولمن، ومن المسؤول، وما المعروف عن أثرها.
data-services = ماذا تفعل كل خدمة، ولمن، وكيف تتواصل معها، وأي قوانين تتبع.
data-units = المدارس ورياض الأطفال ومراكز صحة الطفل، ومن تتصل به هناك.
data-contacts = أرقام الهاتف والمحادثة والبريد الإلكتروني وأوقات العمل. هي دائمًا خدمة، وليست شخصًا.
data-deadlines = ما يجب عمله ومتى، في الأدلة ولدى الخدمات.
data-steps = ما يُعمل في الأدلة، ومن يعمله، وإلى أين تقود الإجابات.
data-situations = ما يراه الناس أو يتساءلون عنه، ومدى استعجاله، ومن أين يبدؤون.
data-rows = عدد الصفوف: { $n }.
data-reviewed = آخر مراجعة: { $text }.
data-file = { $text } كملف
data-columns = الأعمدة: { $n }
data-head = العمود في جدول البيانات (CSV)
data-key = الاسم في JSON
data-shape = المحتوى
data-shape-text = نص
data-shape-number = رقم
data-shape-code = كلمة في الجدول، ورمز في JSON
data-shape-list = قائمة
data-licence = رخصة البيانات:
data-licence-unstated = لم تُذكر رخصة للبيانات. اسأل البلدية قبل أن تستخدمها.
data-fragments = مقتطفات لصفحاتكم
data-fragments-about = يعطي كل عنوان قطعة قصيرة من HTML بلا تنسيق ولا برمجة. دعوا نظام موقعكم يجلبها على الخادم ويضعها في صفحة، فتقول تلك الصفحة ما تقوله هذه. لا يجلب متصفح القارئ شيئًا من هنا.
data-site = كل الصفحات والوثائق
data-site-about = عنوان كل صفحة ووثيقة في الموقع واسمها ولغتها، ومكان الملفات أعلاه.
data-catalogue = الخدمات كخدمات عامة
data-catalogue-about = الخدمات التي تتولاها البلدية بنفسها ({ $n })، موصوفة كما يتطلب المعيار النرويجي CPSV-AP-NO، لفهرس البيانات الوطني وسجلات أخرى.
data-output = مساعدة من «{ $text }»

## The page for leaders

status-by-age = { -label.level ->
    [number] التدابير حسب العمر والجزء ولمن هي
   *[word] التدابير حسب العمر والمستوى ولمن هي
}
status-by-theme = التدابير حسب الموضوع والجهة المسؤولة
status-by-risk = التدابير حسب الخطر والجهة المسؤولة
status-ages-about = الرقم في الخانة يبيّن عدد التدابير ويقود إليها. قد يرد التدبير في أكثر من خانة. «6–16» تُحسب حتى يبلغ الطفل 16 سنة.
status-all = المجموع
status-none = لا يوجد
status-without = ليست مسؤولة عن أي تدبير:
ages-years = العمر { $text }
ages-before-birth = قبل الولادة
ages-unstated = بلا عمر بالسنوات
levels-unstated = { -label.level ->
    [number] بلا جزء
   *[word] بلا مستوى
}
themes-unstated = بلا موضوع
risks-unstated = بلا خطر
services-unstated = بلا مسؤول
status-reviews = ما يجب أن يُراجَع
status-next = المراجعة القادمة
status-pages = ماذا
status-overdue = متأخر
status-overdue-count = { $n ->
    [0] لم يكن هناك شيء متأخر في { $text }، حين روجع شيء هنا آخر مرة.
   *[other] عدد المراجعات المتأخرة في { $text }، حين روجع شيء هنا آخر مرة: { $n }.
}
status-no-owner = بلا مالك
status-rest = كل ما ليس له تاريخ خاص به
status-validity = ما يسري لفترة

## The page that leads to many sites

sites-title = عمل مشترك أفضل في البلديات
sites-lead = اختاروا بلديتكم. هناك تجدون ما تفعله البلدية عندما يقلق أحد على طفل أو شاب، ومع من يمكنكم أن تتحدثوا.
sites-acute = خطر الآن: الشرطة 112، الإسعاف 113، الإطفاء 110. للأطفال والشباب على مدار الساعة: 116 111.
sites-find = ابحثوا عن البلدية أو الحي
sites-count = عدد الأماكن: { $n }
sites-shown = يُعرض { $text } من { $n }
sites-none = لا يوجد شيء بهذا الاسم. جرّبوا جزءًا من الاسم.
sites-list = كل الأماكن
