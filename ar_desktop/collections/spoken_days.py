"""Days as people say them on the telephone, in English and German: fri, tomorrow, on the 20th, am 20.11."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from ar_desktop.values.dates import Month, month_end


@dataclass(frozen=True, slots=True)
class Spoken:
    """A day found in a text, and where the words for it stand."""

    day: date
    start: int
    end: int


_ENGLISH_DAYS: Final = ("mon|monday", "tue|tues|tuesday", "wed|wednesday", "thu|thur|thurs|thursday", "fri|friday",
                        "sat|saturday", "sun|sunday")  # fmt: skip
_GERMAN_DAYS: Final = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag")
# These are words of English as well ("so", "do"): they count in German, or after a word that a day follows.
_GERMAN_SHORT: Final = ("mo", "di", "mi", "do", "fr", "sa", "so")
_BEFORE_A_DAY: Final = r"(?:am|bis|wieder|nochmal|erneut|nächsten|kommenden)"
_MONTHS: Final = (
    "jan|january|januar|jänner", "feb|february|februar", "mar|march|mär|märz|maerz", "apr|april", "may|mai",
    "jun|june|juni", "jul|july|juli", "aug|august", "sep|sept|september", "oct|october|okt|oktober",
    "nov|november", "dec|december|dez|dezember",
)  # fmt: skip
_COUNTS: Final = {
    word: n
    for n, words in enumerate(
        ("a|an|one|ein|eine|einem|einer", "two|zwei", "three|drei", "four|vier", "five|fünf", "six|sechs"), start=1
    )
    for word in words.split("|")
}
_MONTH: Final = "(?P<month>" + "|".join(_MONTHS) + r")\b\.?"
_YEAR: Final = r"(?:,?\s+(?P<year>20[0-9]{2}))?"

_Reader = Callable[[re.Match[str], date], date | None]


def spoken_day(text: str, today: date, *, language: str = "en", day_first: bool = False) -> Spoken | None:
    """The first day that a text speaks of; a weekday is the next one after today, a day without year the next such.

    Where two readings begin at the same place the longer counts.
    """
    found: Spoken | None = None
    for pattern, read in _readers(language, day_first):
        for match in pattern.finditer(text):
            day = read(match, today)
            if day is None:
                continue
            if found is None or (match.start(), -match.end()) < (found.start, -found.end):
                found = Spoken(day, match.start(), match.end())
            break
    return found


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.-])(?:{text})(?![\w/-])", re.IGNORECASE)


def _days_of(names: tuple[str, ...]) -> str:
    return "(?P<day>" + "|".join(sorted("|".join(names).split("|"), key=len, reverse=True)) + ")"


_WEEKDAYS: Final = {
    name: at
    for days in (_ENGLISH_DAYS, _GERMAN_DAYS, _GERMAN_SHORT)
    for at, names in enumerate(days)
    for name in names.split("|")
}
_MONTH_NUMBERS: Final = {name: at for at, names in enumerate(_MONTHS, start=1) for name in names.split("|")}


def _weekday(match: re.Match[str], today: date) -> date:
    ahead = (_WEEKDAYS[match["day"].lower()] - today.weekday()) % 7 or 7
    return today + timedelta(days=ahead)


def _weekday_of_next_week(match: re.Match[str], today: date) -> date:
    monday = today + timedelta(days=7 - today.weekday())
    return monday + timedelta(days=_WEEKDAYS[match["day"].lower()])


def _ahead(match: re.Match[str], today: date) -> date | None:
    count = match["count"].lower()
    number = int(count) if count.isdigit() else _COUNTS[count]
    unit = match["unit"].lower()[0]
    if unit == "m":
        return Month.of(today).plus(number).day(today.day) if number <= 24 else None
    return today + timedelta(days=number * (7 if unit == "w" else 1)) if number <= 400 else None


def _named_month(match: re.Match[str], today: date) -> date | None:
    return _next_such(int(match["number"]), _MONTH_NUMBERS[match["month"].lower()], _year(match["year"]), today)


def _numbers(day: str, month: str) -> _Reader:
    def read(match: re.Match[str], today: date) -> date | None:
        return _next_such(int(match[day]), int(match[month]), _year(match["year"]), today)

    return read


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _next_such(day: int, month: int, year: int | None, today: date) -> date | None:
    for candidate in (year,) if year else (today.year, today.year + 1):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None


def _day_of_month(match: re.Match[str], today: date) -> date | None:
    number = int(match["number"])
    if not 1 <= number <= 31:
        return None
    this = Month.of(today).day(number)
    return this if this >= today else Month.of(today).next().day(number)


def _fixed(reckon: Callable[[date], date]) -> _Reader:
    return lambda _match, today: reckon(today)


def _in_month(reckon: Callable[[Month], date]) -> _Reader:
    """A day of the next such month that has it ahead: "Anfang Dezember"."""

    def read(match: re.Match[str], today: date) -> date:
        number = _MONTH_NUMBERS[match["month"].lower()]
        this = reckon(Month(today.year, number))
        return this if this >= today else reckon(Month(today.year + 1, number))

    return read


def _iso(match: re.Match[str], _today: date) -> date | None:
    try:
        return date.fromisoformat(match[0])
    except ValueError:
        return None


def _in_days(count: int) -> _Reader:
    return _fixed(lambda today: today + timedelta(days=count))


_ON: Final = r"(?:(?:on|by|until|til|till|before|am|bis|zum)\s+)?(?:the\s+|dem\s+)?"
_ALWAYS: Final[tuple[tuple[re.Pattern[str], _Reader], ...]] = (
    (_pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), _iso),
    (_pattern("today|tonight|heute"), _in_days(0)),
    (_pattern("tomorrow|tmrw|tmr|morgen"), _in_days(1)),
    (_pattern("day after tomorrow|übermorgen|uebermorgen"), _in_days(2)),
    (
        _pattern(r"(?:next|nächsten?|kommende[rn]?)\s+(?:week|woche)"),
        _fixed(lambda day: day + timedelta(7 - day.weekday())),
    ),
    (_pattern(r"end of (?:the )?month|month[- ]end|eom|monatsende|ultimo"), _fixed(month_end)),
    (
        _pattern(r"end of (?:the )?week|eow|ende (?:der|dieser) woche"),
        _fixed(lambda day: day + timedelta((4 - day.weekday()) % 7)),
    ),
    (
        _pattern(r"end of next week|ende (?:nächster|kommender|der (?:nächsten|kommenden)) woche"),
        _fixed(lambda day: day + timedelta(11 - day.weekday())),
    ),
    (_pattern(r"(?:(?:at the )?beginning of|early|anfang)\s+" + _MONTH), _in_month(lambda month: month.first)),
    (_pattern(r"(?:(?:the )?middle of|mid|mitte)[ -]" + _MONTH), _in_month(lambda month: month.day(15))),
    (_pattern(r"(?:(?:the )?end of|ende)\s+" + _MONTH), _in_month(lambda month: month.last)),
    (_pattern(r"(?:next|nächsten)\s+" + _days_of((*_ENGLISH_DAYS, *_GERMAN_DAYS))), _weekday_of_next_week),
    (_pattern(_days_of((*_ENGLISH_DAYS, *_GERMAN_DAYS)) + r"\.?"), _weekday),
    (_pattern(_BEFORE_A_DAY + r"\s+" + _days_of(_GERMAN_SHORT) + r"\.?"), _weekday),
    (
        _pattern(
            r"in\s+(?P<count>[0-9]{1,3}|" + "|".join(_COUNTS) + ")"
            r"\s+(?P<unit>days?|weeks?|months?|tage?n?|wochen?|monate?n?)"
        ),
        _ahead,
    ),
    (_pattern(r"\+(?P<count>[0-9]{1,3})(?P<unit>d?)"), lambda match, today: today + timedelta(int(match["count"]))),
    (_pattern(_ON + r"(?P<number>[0-9]{1,2})(?:st|nd|rd|th|\.)?\s*" + _MONTH + _YEAR), _named_month),
    (_pattern(_MONTH + r"\s*(?P<number>[0-9]{1,2})(?:st|nd|rd|th)?\b" + _YEAR), _named_month),
    (_pattern(_ON + r"(?P<number>[0-9]{1,2})(?:st|nd|rd|th)"), _day_of_month),
    (_pattern(r"(?:am|bis|zum)\s+(?:dem\s+)?(?P<number>[0-9]{1,2})\."), _day_of_month),
    (_pattern(r"(?P<d>[0-9]{1,2})\.(?P<m>[0-9]{1,2})\.(?P<year>20[0-9]{2}|[0-9]{2})?"), _numbers("d", "m")),
    (_pattern(r"(?:am|bis|zum)\s+(?P<d>[0-9]{1,2})\.(?P<m>[0-9]{1,2})(?P<year>)"), _numbers("d", "m")),
)
_SLASHES: Final = r"(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})(?:/(?P<year>20[0-9]{2}|[0-9]{2}))?"


def _readers(language: str, day_first: bool) -> list[tuple[re.Pattern[str], _Reader]]:
    slashes = (_pattern(_SLASHES), _numbers("a", "b") if day_first else _numbers("b", "a"))
    german = [(_pattern(_days_of(_GERMAN_SHORT) + r"\.?"), _weekday)] if language[:2] == "de" else []
    return [*_ALWAYS, slashes, *german]
