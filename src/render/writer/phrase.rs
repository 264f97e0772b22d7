//! Facts in words: who, where an answer leads, days and time limits.

use fluent_bundle::FluentValue;

use super::{LinkView, Writer};
use crate::content::markdown::Reference;
use crate::markup::{Html, html};
use crate::model::{
    Date, Deadline, Entry, Goto, Kind, Listing, Moment, PARTIES, Party, Period, Phone, TARGETS, When, Who,
};

impl Writer<'_> {
    /// Someone or something: a link, or words.
    pub fn who(&self, who: &Who, from: &Entry, kinds: &[Kind]) -> Html {
        match who {
            Who::Words(prose) => self.prose(prose),
            Who::Reference(reference) => match self.edition.find(reference, kinds, Some(from)) {
                Some(target) => self.link_to(target),
                None => Html::text(&reference.id),
            },
        }
    }

    /// Each of several; a reference that leads nowhere is shown by its identifier.
    pub fn whos(&self, whos: &[Who], from: &Entry, kinds: &[Kind]) -> Vec<Html> {
        whos.iter().map(|who| self.who(who, from, kinds)).collect()
    }

    /// Links to what is referred to in `from`; a reference that leads nowhere is left out.
    pub fn references(&self, references: &[Reference], from: &Entry, kinds: &[Kind]) -> Vec<Html> {
        let found = references.iter().filter_map(|reference| self.edition.find(reference, kinds, Some(from)));
        found.map(|target| self.link_to(target)).collect()
    }

    /// «saman med leiar (kartlegging)».
    pub fn party(&self, party: &Party, from: &Entry) -> Html {
        let mut html = self.who(&party.who, from, PARTIES);
        if let Some(how) = &party.how {
            html = html!("{} {}", self.prose(how), html);
        }
        if let Some(purpose) = &party.purpose {
            html = html!("{} ({})", html, self.prose(purpose));
        }
        html
    }

    /// Each of several, in order.
    pub fn parties(&self, parties: &[Party], from: &Entry) -> Vec<Html> {
        parties.iter().map(|party| self.party(party, from)).collect()
    }

    /// Where an outcome leads, as words that name it.
    pub fn goto(&self, goto: &Goto, from: &Entry) -> LinkView {
        let plain = |key: &str| LinkView { text: self.say(key), ..LinkView::default() };
        match goto {
            Goto::Next => match self.edition.next_step(from) {
                Some(next) => self.step_or_level(next),
                None => plain("goto-next"),
            },
            Goto::Stay => plain("goto-stay"),
            Goto::Close => plain("goto-close"),
            Goto::System => self.system_measures(plain("goto-system")),
            Goto::Acute => match self.edition.named(Kind::Acute, "acute") {
                Some(acute) => self.link(acute),
                None => plain("goto-acute"),
            },
            Goto::To(reference) => match self.edition.find(reference, TARGETS, Some(from)) {
                Some(target) => match target.contact() {
                    Some(contact) => LinkView {
                        url: contact
                            .phone
                            .as_ref()
                            .map(Phone::link)
                            .or(self.place_in_listing(target))
                            .unwrap_or_default(),
                        ..self.link(target)
                    },
                    None => self.step_or_level(target),
                },
                None => LinkView { text: reference.id.clone(), ..LinkView::default() },
            },
        }
    }

    /// Where measures for more than one child are decided: the arena that takes up such cases, or all arenas.
    fn system_measures(&self, plain: LinkView) -> LinkView {
        let arenas: Vec<&Entry> = self.edition.of(Kind::Arena).collect();
        let takes_up: Vec<&&Entry> =
            arenas.iter().filter(|entry| entry.arena().is_some_and(|arena| arena.system)).collect();
        let place = match takes_up.as_slice() {
            [] => None,
            [arena] => Some(**arena),
            _ => self.edition.listing(Listing::Arenas),
        };
        LinkView { url: place.map(|place| self.url_of(place)).unwrap_or_default(), ..plain }
    }

    /// Each of several ways on, in order.
    pub fn gotos(&self, gotos: &[Goto], from: &Entry) -> Vec<LinkView> {
        gotos.iter().map(|goto| self.goto(goto, from)).collect()
    }

    /// A link that names the number as well: «Nivå 2: Samarbeid».
    pub fn step_or_level(&self, entry: &Entry) -> LinkView {
        let (number, title) = (self.number_above_title(entry), self.title(entry));
        let text = if number.is_empty() { title } else { format!("{number}: {title}") };
        LinkView { text, ..self.link(entry) }
    }

    /// «3. september 2026».
    pub fn date(&self, date: Date) -> String {
        self.moment(Moment { year: Some(date.year()), month: date.month(), day: Some(date.day()) })
    }

    fn moment(&self, moment: Moment) -> String {
        let month = self.say(&format!("month-{}", moment.month));
        let key = match (moment.day, moment.year) {
            (Some(_), Some(_)) => "date-day",
            (Some(_), None) => "date-day-yearly",
            (None, Some(_)) => "date-month",
            (None, None) => return month,
        };
        let values: [(&str, FluentValue); 3] = [
            ("day", moment.day.map(|day| day.to_string()).unwrap_or_default().into()),
            ("month", month.into()),
            ("year", moment.year.map(|year| year.to_string()).unwrap_or_default().into()),
        ];
        self.words.say_with(key, values)
    }

    /// «3. september 2026», «29.–30. november 2026», «august – september 2026», «frå oktober 2026»; for every year «3. september».
    pub fn when(&self, when: When) -> String {
        let (start, end) = match when.end {
            Some(end) if end == when.start => return self.moment(when.start),
            Some(end) => (when.start, end),
            None => return self.words.say_with("date-from", [("date", self.moment(when.start).into())]),
        };
        let same_year = start.year == end.year;
        let days = (start.day.map(|day| day.to_string()), end.day.map(|day| day.to_string()));
        let month = self.say(&format!("month-{}", start.month));
        match days {
            (Some(first), Some(last)) if same_year && start.month == end.month => {
                let year = start.year.map(|year| year.to_string());
                let key = if year.is_some() { "date-days" } else { "date-days-yearly" };
                let values = [("first", first), ("last", last), ("month", month), ("year", year.unwrap_or_default())];
                self.words.say_with(key, values.map(|(name, value)| (name, FluentValue::from(value))))
            }
            (Some(day), Some(_)) if same_year => {
                let values = [("day", day), ("month", month), ("end", self.moment(end))];
                self.words.say_with("date-days-of-year", values.map(|(name, value)| (name, FluentValue::from(value))))
            }
            (None, None) if same_year => format!("{month} – {}", self.moment(end)),
            _ => format!("{} – {}", self.moment(start), self.moment(end)),
        }
    }

    /// «14 dagar», «same dag».
    pub fn period(&self, period: Period) -> String {
        let (key, n) = match period {
            Period::SameDay => return self.say("period-same-day"),
            Period::Days(n) => ("period-days", n),
            Period::Weeks(n) => ("period-weeks", n),
            Period::Months(n) => ("period-months", n),
            Period::Years(n) => ("period-years", n),
        };
        self.words.say_with(key, [("n", FluentValue::from(n))])
    }

    /// «innan 14 dagar frå undringa oppstod, høgst 3 månader».
    pub fn deadline(&self, deadline: &Deadline) -> Html {
        let from = deadline.from.as_ref().map(|from| self.prose(from));
        let span = self.time_limit(deadline.within, deadline.at_most, from);
        let text = deadline.text.as_ref().map(|text| self.prose(text));
        Html::join([Some(span).filter(|span| !span.is_empty()), text].iter().flatten(), ". ")
    }

    /// «innan 14 dagar frå undringa oppstod, høgst 3 månader»; empty if nothing is given. `from` is what it is counted from.
    pub fn time_limit(&self, within: Option<Period>, at_most: Option<Period>, from: Option<Html>) -> Html {
        let within = within.map(|period| match period {
            Period::SameDay => self.said("period-same-day"),
            _ => Html::text(&self.words.say_with("within", [("period", self.period(period).into())])),
        });
        let from = from.map(|from| html!("{} {}", self.say("counted-from"), from));
        let first = Html::join([within, from].iter().flatten(), " ");
        let most =
            at_most.map(|period| Html::text(&self.words.say_with("at-most", [("period", self.period(period).into())])));
        Html::join([Some(first).filter(|first| !first.is_empty()), most].iter().flatten(), &self.between())
    }
}
