"""Everything the engine says to a reader, in the reader's language and number format."""

from __future__ import annotations

import gettext
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from babel import Locale

_DIRECTION_MARKS = "\u200e\u200f\u061c"
DateStyle = Literal["short", "medium", "long"]
_Day = date  # where `Words.date` is meant by the plain word


def N_(msgid: str) -> str:
    """Marks a sentence for translation where it is written but not yet said."""
    return msgid


class Words(NamedTuple):
    """One language and one region's way of writing numbers and dates.

    `language` is "de" or a full tag ("de_CH"); `region` is a full tag where numbers and dates
    follow another convention than the language alone says (English words, "en_GB" dates).
    Plain data: it can be sent to a worker process.
    """

    language: str = "en"
    region: str = ""

    def say(self, msgid: str, /, **facts: object) -> str:
        """The sentence in this language. Dates among the facts are written the region's way."""
        return self._fill(_catalogue(self.language).gettext(msgid), facts)

    def many(self, one: str, other: str, n: int, /, **facts: object) -> str:
        """The singular or plural sentence for `n`, which the sentence may name as {n}."""
        sentence = _catalogue(self.language).ngettext(one, other, n)
        return self._fill(sentence, {"n": self.scaled(n, 0), **facts})

    def _fill(self, sentence: str, facts: dict[str, object]) -> str:
        if not facts:
            return sentence
        return sentence.format(**{name: self._said(fact) for name, fact in facts.items()})

    def _said(self, fact: object) -> object:
        if isinstance(fact, WholeMonth):
            return self.month(fact)
        if isinstance(fact, Sentence):
            return self.again(fact)
        return self.date(fact) if type(fact) is date else fact

    def again(self, text: str) -> str:
        """What was said in English by somebody who didn't know the reader, in this language."""
        return self.say(text.msgid, **text.facts) if isinstance(text, Sentence) else text

    @property
    def brackets(self) -> bool:
        """Whether accountants of this language put negative figures in brackets where nobody chose."""
        return self.language.partition("_")[0] == "en"

    @property
    def tag(self) -> str:
        """What decides number and date formats: "en", "de_CH"."""
        return (self.region or self.language).replace("-", "_")

    @property
    def locale(self) -> Locale:
        return _locale(self.tag)

    @property
    def minus(self) -> str:
        return _shape(self.tag).minus

    @property
    def decimal_mark(self) -> str:
        return _shape(self.tag).decimal

    def scaled(self, value: int, decimals: int, *, brackets: bool = False) -> str:
        """A whole number of 10^-decimals, grouped: scaled(123450, 2) is "1,234.50"."""
        shape = _shape(self.tag)
        whole, rest = divmod(abs(value), 10**decimals)
        text = shape.grouped(whole)
        if decimals:
            text += f"{shape.decimal}{rest:0{decimals}d}"
        if value >= 0:
            return text
        return f"({text})" if brackets else shape.minus + text

    def number(self, value: Decimal, decimals: int) -> str:
        """Rounded half-up to so many decimals, grouped."""
        return self.scaled(int(value.scaleb(decimals).quantize(Decimal(1), ROUND_HALF_UP)), decimals)

    def quantity(self, value: Decimal) -> str:
        """As many decimals as it has, without trailing zeros, grouped."""
        exponent = value.normalize().as_tuple().exponent
        return self.number(value, max(0, -exponent) if isinstance(exponent, int) else 0)

    def percent(self, value: Decimal, decimals: int | None = None) -> str:
        """`value` is in percent already: 8.25 is "8.25%". Without `decimals`, as many as it has."""
        text = self.quantity(value) if decimals is None else self.number(value, decimals)
        return text + _shape(self.tag).percent

    def month(self, day: _Day) -> str:
        """ "March 2026"."""
        return _month(day.replace(day=1), self.tag)

    def date(self, day: date, style: DateStyle = "medium") -> str:
        """short "3/5/2026" (never a year of two digits), medium "Mar 5, 2026", long "March 5, 2026"."""
        return _date(day, style, self.tag)


class WholeMonth(date):
    """The first day of a month that a sentence speaks of as a whole."""


class Sentence(str):  # noqa: SLOT000  a str has no room for slots
    """Said in English, and known well enough to be said `again` in the reader's language: what a verb warns of."""

    msgid: str
    facts: dict[str, object]

    def __new__(cls, msgid: str, /, **facts: object) -> Sentence:
        said = super().__new__(cls, ENGLISH.say(msgid, **facts))
        said.msgid, said.facts = msgid, facts
        return said


class _Shape(NamedTuple):
    """What a region's numbers are made of."""

    decimal: str
    group: str
    minus: str
    percent: str
    by_twos: bool  # India: 12,34,567

    def grouped(self, whole: int) -> str:
        text = f"{whole:,}"
        if self.by_twos and whole >= 100_000:
            head, tail = divmod(whole, 1000)
            text = f"{_in_twos(str(head))},{tail:03d}"
        return text if self.group == "," else text.replace(",", self.group)


def _in_twos(digits: str) -> str:
    first = len(digits) % 2
    pairs = [digits[:first]] if first else []
    return ",".join(pairs + [digits[at : at + 2] for at in range(first, len(digits), 2)])


def bare(text: str) -> str:
    """Without direction marks: each figure is laid out by itself, where they would be drawn as boxes."""
    return text.strip(_DIRECTION_MARKS)


@lru_cache
def _shape(tag: str) -> _Shape:
    # babel's own formatting would round and drop decimals as its pattern says, and takes thirty times longer
    locale = _locale(tag)
    symbols = locale.number_symbols["latn"] if "latn" in locale.number_symbols else locale.number_symbols
    percent = bare(locale.percent_formats[None].suffix[0])
    by_twos = locale.decimal_formats[None].grouping == (3, 2)
    decimal, group, minus = (bare(str(symbols[name])) for name in ("decimal", "group", "minusSign"))
    return _Shape(decimal, group, minus, percent, by_twos)


@lru_cache
def _locale(tag: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    for candidate in (tag, tag.partition("_")[0], "en"):
        try:
            return Locale.parse(candidate)
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("babel knows English")


@lru_cache(maxsize=4096)
def _date(day: date, style: DateStyle, tag: str) -> str:
    from babel.dates import format_date, format_skeleton

    if style == "short":
        return format_skeleton("yMd", day, locale=_locale(tag))
    return format_date(day, style, locale=_locale(tag))


@lru_cache(maxsize=256)
def _month(day: date, tag: str) -> str:
    from babel.dates import format_skeleton

    return format_skeleton("yMMMM", day, locale=_locale(tag))


@lru_cache
def _catalogue(language: str) -> gettext.NullTranslations:
    """The language's sentences; what is missing is said in English, as it stands in the code."""
    try:
        from resources import FOLDER
    except ModuleNotFoundError:
        return gettext.NullTranslations()
    for name in (language.replace("-", "_"), language.replace("-", "_").partition("_")[0]):
        file = FOLDER / "translations" / "engine" / f"{name}.mo"
        if file.is_file():
            with file.open("rb") as stream:
                return gettext.GNUTranslations(stream)
    return gettext.NullTranslations()


ENGLISH = Words("en")
