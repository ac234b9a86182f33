//! Days in text and in machine-readable values, in the months of many
//! languages.
//!
//! A day is answered only where the text leaves one reading: `3/4/2020` is
//! none unless the language says which number comes first, and no number is
//! taken for a year that has not four digits.

use std::sync::LazyLock;

use nutgraf_core::Span;

use crate::shape::hash_word;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// A day and where it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) day: Day,
    pub(crate) span: Span,
}

/// Which number comes first in `3/4/2020`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Order {
    /// It may be either, so such a date is none.
    #[default]
    Unknown,
    DayFirst,
    MonthFirst,
}

impl Order {
    /// The order in pages of a language tag, region included.
    pub(crate) fn of(tag: &str) -> Order {
        let starts =
            |prefix: &str| tag.get(..prefix.len()).is_some_and(|p| p.eq_ignore_ascii_case(prefix));
        match () {
            () if starts("en-us") || starts("en_us") => Order::MonthFirst,
            () if tag.is_empty() || tag.eq_ignore_ascii_case("en") => Order::Unknown,
            () => Order::DayFirst,
        }
    }
}

/// The years that pages are of.
const YEARS: std::ops::RangeInclusive<u32> = 1970..=2100;

impl Day {
    /// The day, if the calendar has it.
    pub(crate) fn new(year: u32, month: u32, day: u32) -> Option<Day> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let length = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let fits = YEARS.contains(&year) && (1..=length).contains(&day);
        fits.then_some(Day { year: year as u16, month: month as u8, day: day as u8 })
    }

    /// Appends the day as `YYYY-MM-DD`.
    pub(crate) fn write(self, out: &mut String) {
        let digit = |n: u16| char::from(b'0' + (n % 10) as u8);
        let (year, month, day) = (self.year, u16::from(self.month), u16::from(self.day));
        out.extend([year / 1000, year / 100, year / 10, year].map(digit));
        for two in [month, day] {
            out.push('-');
            out.extend([two / 10, two].map(digit));
        }
    }
}

/// Reads a value made for machines: ISO 8601, `20261124`, RFC 2822, or else
/// the first day that [`find`] sees.
pub(crate) fn parse(value: &str, order: Order) -> Option<Day> {
    let value = value.trim();
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 8 || digits == 14 {
        let number =
            |from: usize, to: usize| value.get(from..to).and_then(|part| part.parse().ok());
        return Day::new(number(0, 4)?, number(4, 6)?, number(6, 8)?);
    }
    find(value, order).map(|found| found.day)
}

/// The first day written in `text`. Time in proportion to the text.
pub(crate) fn find(text: &str, order: Order) -> Option<Found> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut last = [Piece::default(); 3];
    let mut separator = ' ';
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        if !c.is_alphanumeric() || is_counter(c) {
            separator = if separator == ' ' || is_counter(c) { c } else { separator };
            continue;
        }
        let digits = c.is_ascii_digit();
        let same = |c: char| if digits { c.is_ascii_digit() } else { c.is_alphanumeric() };
        let mut end = start + c.len_utf8();
        while let Some((at, c)) = rest.next_if(|&(_, c)| same(c) && !is_counter(c)) {
            end = at + c.len_utf8();
        }
        let word = &text[start..end];
        let Some(kind) = Kind::of(word, digits, last[2]) else { continue };
        let piece = Piece { kind, separator, span: Span::new(start, end) };
        last = [last[1], last[2], piece];
        separator = ' ';
        if let Some(day) = day_of(&last, order) {
            return Some(Found { day, span: Span::new(last[0].span.range().start, end) });
        }
    }
    None
}

/// `年` and `월` count years and months.
fn is_counter(c: char) -> bool {
    matches!(c, '年' | '月' | '日' | '년' | '월' | '일')
}

#[derive(Clone, Copy, Debug, Default)]
struct Piece {
    kind: Kind,
    /// The first character between it and the piece before that is no blank.
    separator: char,
    span: Span,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Other,
    /// A number of so many digits.
    Number(u32, u8),
    Month(u8),
}

impl Kind {
    /// What a word is; nothing if it may stand within a date and means
    /// nothing.
    fn of(word: &str, digits: bool, before: Piece) -> Option<Kind> {
        if digits {
            let number = if word.len() <= 4 { word.parse().ok() } else { None };
            return Some(number.map_or(Kind::Other, |n| Kind::Number(n, word.len() as u8)));
        }
        if before.kind != Kind::Other && FILLERS.iter().any(|filler| is_form_of(word, filler)) {
            return None;
        }
        Some(month(word).map_or(Kind::Other, Kind::Month))
    }
}

/// What stands between the parts of a date: `24th of`, `24 de`, `1er`.
const FILLERS: [&str; 14] =
    ["st", "nd", "rd", "th", "of", "de", "del", "er", "of", "the", "do", "o", "a", "ing"];

fn day_of(last: &[Piece; 3], order: Order) -> Option<Day> {
    use Kind::{Month, Number};
    let [a, b, c] = last;
    match (a.kind, b.kind, c.kind) {
        (Number(day, 1..=2), Month(month), Number(year, 4))
        | (Month(month), Number(day, 1..=2), Number(year, 4))
        | (Number(year, 4), Month(month), Number(day, 1..=2)) => Day::new(year, month.into(), day),
        (Number(year, 4), Number(month, 1..=2), Number(day, 1..=2)) if separated(b, c) => {
            Day::new(year, month, day)
        }
        (Number(x, 1..=2), Number(y, 1..=2), Number(year, 4)) if separated(b, c) => {
            let day_first = match order {
                _ if b.separator == '.' || x > 12 || x == y => true,
                _ if y > 12 => false,
                Order::Unknown => return None,
                order => order == Order::DayFirst,
            };
            let (day, month) = if day_first { (x, y) } else { (y, x) };
            Day::new(year, month, day)
        }
        _ => None,
    }
}

/// True if the numbers before `b` and `c` are parted as in a date.
fn separated(b: &Piece, c: &Piece) -> bool {
    match (b.separator, c.separator) {
        ('年', '月') | ('년', '월') => true,
        (one, other) => one == other && matches!(one, '-' | '/' | '.' | '–' | '‐'),
    }
}

/// The number of the month that `word` names.
fn month(word: &str) -> Option<u8> {
    let wanted = hash_word(word);
    let at = MONTH_HASHES.binary_search_by_key(&wanted, |pair| pair.0).ok()?;
    MONTH_HASHES.get(at).map(|pair| pair.1)
}

/// The names in [`MONTHS`] by hash, sorted.
static MONTH_HASHES: LazyLock<Vec<(u64, u8)>> = LazyLock::new(|| {
    let of_row = |names: &&'static str| names.split(' ').map(hash_word).zip(1..);
    let mut hashes: Vec<_> = MONTHS.iter().flat_map(of_row).collect();
    hashes.sort_unstable();
    hashes
});

/// True if `word` in lower case is `form`.
fn is_form_of(word: &str, form: &str) -> bool {
    word.chars().flat_map(char::to_lowercase).eq(form.chars())
}

/// Names of the months, twelve a row, `-` where a row has none of its own:
/// as dates have them, so in the genitive or partitive where there is one.
#[rustfmt::skip]
const MONTHS: [&str; 41] = [
    "january february march april may june july august september october november december",
    "jan feb mar apr - jun jul aug sep oct nov dec",
    "- - - - - - - - sept - - -",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feber mär - - - - - - okt - dez",
    "- - mrz - - - - - - - - -",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr - avr - - juil aout - - - déc",
    "- fevrier - - - - - - - - - decembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene - - abr - - - ago setiembre - - dic",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "gen - - - mag giu lug - set ott - -",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "- fev - - - - - - - out - -",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "- - mrt - - - - - - - - -",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "- - marts - maj - - - - - - desember",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "sty lut - kwi - cze lip sie wrz paź lis gru",
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "янв фев мар апр - июн июл авг сен окт ноя дек",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "януари февруари март април май юни юли август септември октомври ноември декември",
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
    "ιαν φεβ μαρ απρ μάιος ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "januari februari maret april mei juni juli agustus september oktober november desember",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "január február március április május június július augusztus szeptember október november december",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn written(day: Option<Day>) -> String {
        let mut out = String::new();
        if let Some(day) = day {
            day.write(&mut out);
        }
        out
    }

    fn found(text: &str) -> String {
        written(find(text, Order::Unknown).map(|found| found.day))
    }

    #[test]
    fn days_in_many_languages() {
        for text in [
            "24 November 2026",
            "November 24, 2026",
            "Tuesday, 24th of November 2026",
            "Posted on Nov. 24 2026 at 10:15",
            "Nov 24th, 2026",
            "24. November 2026, 8 Uhr",
            "mardi 24 novembre 2026 à 8h00",
            "24 de noviembre de 2026",
            "martedì 24 novembre 2026",
            "24 de novembro de 2026",
            "dinsdag 24 november 2026",
            "den 24 november 2026",
            "24. marraskuuta 2026",
            "24 listopada 2026 r.",
            "24. listopadu 2026",
            "24 ноября 2026 г.",
            "24 листопада 2026",
            "24 ноември 2026",
            "24 Νοεμβρίου 2026",
            "24 Kasım 2026 Salı",
            "2026. november 24.",
            "24 نوفمبر 2026",
            "24 בנובמבר 2026",
            "24 नवंबर 2026",
            "2026年11月24日 10:15",
            "2026년 11월 24일",
            "2026-11-24T08:00:00+01:00",
            "2026/11/24",
            "24.11.2026 08:15",
            "24/11/2026",
            "11/24/2026",
            "Stand: 24. 11. 2026",
        ] {
            assert_eq!(found(text), "2026-11-24", "{text:?}");
        }
    }

    #[test]
    fn what_is_no_day() {
        for text in [
            "",
            "2026",
            "November 2026",
            "31 November 2026",
            "29 February 2025",
            "3/4/2026",
            "13/13/2026",
            "Regulation (EU) 2016/679",
            "call 030 24 11 2026",
            "0800-24-2026",
            "24 November 1066",
            "1.2.3",
            "may 5 be enough?",
            "12345-11-24",
        ] {
            assert_eq!(found(text), "", "{text:?}");
        }
    }

    #[test]
    fn the_language_says_which_number_comes_first() {
        let day = |order| written(find("3/4/2026", order).map(|found| found.day));
        assert_eq!(day(Order::DayFirst), "2026-04-03");
        assert_eq!(day(Order::MonthFirst), "2026-03-04");
    }

    #[test]
    fn machine_values() {
        for (value, want) in [
            ("20261124", "2026-11-24"),
            ("20261124080000", "2026-11-24"),
            ("2026-11-24 08:00", "2026-11-24"),
            (" Tue, 24 Nov 2026 10:00:00 GMT", "2026-11-24"),
            ("2026-11-24Z", "2026-11-24"),
            ("0001-01-01T00:00:00", ""),
            ("1795507200", ""),
            ("yesterday", ""),
        ] {
            assert_eq!(written(parse(value, Order::Unknown)), want, "{value:?}");
        }
    }

    #[test]
    fn each_row_of_months_has_twelve() {
        assert!(MONTHS.iter().all(|names| names.split(' ').count() == 12));
    }

    #[test]
    fn the_span_is_that_of_the_date() {
        let text = "Published: 24 November 2026, 10:15";
        let found = find(text, Order::Unknown).unwrap();
        assert_eq!(&text[found.span], "24 November 2026");
    }
}
