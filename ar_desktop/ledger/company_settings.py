"""The company's settings: which there are, and what each may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Final

from ar_desktop.company import Changed, Company, Done, Reversal, Writing
from ar_desktop.errors import Refused, UserError
from ar_desktop.ledger.numbering import DOCUMENT_SERIES, PREFIXES
from ar_desktop.values.buckets import Buckets
from ar_desktop.values.countries import is_country
from ar_desktop.values.dates import parse_date
from ar_desktop.values.iban import IbanNotUnderstood, check_iban
from ar_desktop.values.money import parse_amount, plain_amount
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import ENGLISH, N_, Words

# Takes what was given; gives what is kept, or raises.
Check = Callable[[str], str]

_HIDDEN: Final = ("uuid", "logo")
_LONGEST_PREFIX: Final = 20


class SettingRefused(Refused):
    """`why` is the sentence for whoever sees the field, and needs no name of it."""

    def __init__(self, key: str, value: str, why: UserError | None) -> None:
        sentence = N_("“{value}” does not do for the setting {key}{what}.")
        super().__init__(sentence, value=value, key=key, what=f" ({why})" if why else "")
        self.why = why

    def sentence(self, words: Words | None = None) -> str:
        words = words or ENGLISH
        what = f" ({self.why.sentence(words)})" if self.why else ""
        return words.say(self.msgid, **{**self.facts, "what": what})


def _text(value: str) -> str:
    return value


def _filled(value: str) -> str:
    if not value:
        raise Refused(N_("This cannot be left empty."))
    return value


def prefix(value: str) -> str:
    """What the numbers of a series may begin with."""
    if len(_filled(value)) > _LONGEST_PREFIX or not value.isprintable():
        raise Refused(N_("Numbers begin with at most {most} characters, all of which can be seen."),
                      most=_LONGEST_PREFIX)  # fmt: skip
    return value


def _one_of(*values: str) -> Check:
    def check(value: str) -> str:
        if value not in values:
            raise Refused(N_("it is one of {values}"), values=", ".join(values))
        return value

    return check


def _country(value: str) -> str:
    code = value.upper()
    if code and not is_country(code):
        raise Refused(N_("two letters such as US or DE"))
    return code


def _buckets(value: str) -> str:
    return ",".join(str(edge) for edge in Buckets.parse(value).edges)


def _day(value: str) -> str:
    return parse_date(value).isoformat() if value else ""


def _colour(value: str) -> str:
    if value and not re.fullmatch("#[0-9A-Fa-f]{6}", value):
        raise Refused(N_("A colour is written like #1F4E5F."))
    return value.upper()


def _share(value: str) -> str:
    return _number_up_to(1, value)


def _percent(value: str) -> str:
    return _number_up_to(100, value)


def _number_up_to(most: int, value: str) -> str:
    try:
        number = Decimal(value)
        if not 0 <= number <= most:
            raise ValueError
    except (ValueError, InvalidOperation):
        raise Refused(N_("Give a number from 0 to {most}."), most=most) from None
    return f"{number:f}"


def _amount_in(currency: str) -> Check:
    def check(value: str) -> str:
        minor = parse_amount(value, currency)
        if minor < 0:
            raise Refused(N_("Give an amount of zero or more."))
        return plain_amount(minor, currency)

    return check


def _iban(value: str) -> str:
    return check_iban(value) if value else ""


def _terms(value: str) -> str:
    return parse_terms(value).code


_FREE: Final = (
    "address1 address2 city region postcode contact email phone web tax_id registration iban bic bank routing account "
    "remit_to pay_link small_print"
).split()
_YES_NO: Final = _one_of("yes", "no")


def checks(currency: str) -> dict[str, Check]:
    """All settings that can be changed, of a company with this base currency."""
    return {
        "name": _filled,
        **dict.fromkeys(_FREE, _text),
        "country": _country,
        "iban": _iban,
        "colour": _colour,
        "language": _text,
        "tax_rounding": _one_of("document", "line"),
        "tax_basis": _one_of("invoice", "cash"),
        "prices": _one_of("exclusive", "inclusive"),
        "rounding": _one_of("half-up", "half-even"),
        "buckets": _buckets,
        "opening_date": _day,
        "confident": _share,
        "terms": _terms,
        "due_on_business_days": _YES_NO,
        "certificates_required": _YES_NO,
        "late_discount": _one_of("refuse", "allow", "leave_open"),
        "discount_base": _one_of("gross", "net", "goods"),
        "freight_product_lines": _text,
        "discount_with_tax": _YES_NO,
        "write_off_method": _one_of("direct", "allowance"),
        "difference_tolerance": _amount_in(currency),
        "difference_tolerance_pct": _percent,
        "numbering_by_year": _YES_NO,
        "negative": _one_of("brackets", "minus"),
        **dict.fromkeys(("statement_zero", "statement_credit", "statement_inactive"), _YES_NO),
        **{f"numbering_{series}": prefix for series in PREFIXES},
    }


def shown(company: Company) -> dict[str, str]:
    """What is set, and the keys that are empty yet: those everybody asks for first."""
    settings = company.settings()
    first = ["name", "currency", *_FREE[:5], "country", *_FREE[5:]]
    keys = [*first, *(key for key in checks(company.currency) if key not in first)]
    rest = sorted(key for key in settings if key not in keys and key not in _HIDDEN)
    present = [key for key in keys if key in settings or not key.startswith(("numbering_", "statement_"))]
    return {key: settings.get(key, "") for key in [*present, *rest]}


def change_settings(company: Company, changes: Iterable[tuple[str, str]], called: str = "") -> Done:
    """All of them or none. Undoing it is changing them back; `called` is what it names them then, else their keys."""
    checked = {key: checked_setting(key, value, company.currency) for key, value in changes}
    with company.writing("settings") as write:
        was = company.settings()
        fresh = {key: value for key, value in checked.items() if value != was.get(key, "")}
        if not fresh:
            return Done(Changed.NOTHING)
        _write(write, fresh)
        before = {key: was.get(key) for key in fresh}
        facts = {"keys": called or ", ".join(fresh)}
        undo = Reversal(N_("Change back: {keys}"), facts, call=lambda own: _put_back(own, before, facts))
        return Done(Changed.SETTINGS, (), write.change, undo)


def _put_back(company: Company, values: Mapping[str, str | None], facts: Mapping[str, str]) -> Done:
    """What was, even where nothing was set: no check of the value asks whether it would be allowed today."""
    with company.writing("settings") as write:
        settings = company.settings()
        now = {key: settings.get(key) for key in values}
        _write(write, values)
        again = Reversal(N_("Change again: {keys}"), facts, call=lambda own: _put_back(own, now, facts))
        return Done(Changed.SETTINGS, (), write.change, again)


def _write(write: Writing, values: Mapping[str, str | None]) -> None:
    all_of_them = {**write.company.settings(), **values}
    settings = {key: value for key, value in all_of_them.items() if value is not None}
    no_prefix_twice(settings, values)
    for series in DOCUMENT_SERIES:
        if (key := f"numbering_{series}") in values:
            _no_number_twice(write, series, settings.get(key, PREFIXES[series]))
    for key, value in values.items():
        write.change_setting(key, value)


def checked_setting(key: str, value: str, currency: str) -> str:
    """As it is kept; refuses what this setting cannot be."""
    if key == "currency":
        raise Refused(N_("The base currency cannot be changed; it is the one that all books are kept in."))
    known = checks(currency)
    if key not in known:
        raise Refused(N_("There is no setting {key}. The settings are: {keys}."), key=key, keys=", ".join(known))
    try:
        return known[key](value.strip())
    except IbanNotUnderstood:
        raise  # says all by itself
    except UserError as why:
        raise SettingRefused(key, value, why) from None
    except (ValueError, InvalidOperation):
        raise SettingRefused(key, value, None) from None


def no_prefix_twice(settings: Mapping[str, str], changed: Iterable[str]) -> None:
    """Two series that begin alike would give one number to two documents."""
    begins = {f"numbering_{series}": settings.get(f"numbering_{series}", usual) for series, usual in PREFIXES.items()}
    for key in begins.keys() & changed:
        if list(begins.values()).count(begins[key]) > 1:
            raise Refused(N_("Another series begins with {prefix} already: they would give the same numbers."),
                          prefix=begins[key])  # fmt: skip


def _no_number_twice(write: Writing, series: str, prefix: str) -> None:
    """Numbers are unique over all documents: those that others got under this prefix are not still to come here."""
    last: dict[str, int] = dict(write.rows("SELECT year, last FROM number_series WHERE series = :s", s=series))
    numbers = write.stream(
        "SELECT number FROM document WHERE number >= :p AND number < :p || :last AND kind <> :s ORDER BY number DESC",
        p=prefix, s=series, last="\U0010ffff",
    )  # fmt: skip
    for (number,) in numbers:
        given = re.fullmatch(r"(?:([0-9]{4})-)?([0-9]{1,12})", number[len(prefix) :])
        if given is not None and int(given[2]) > last.get(given[1] or "", 0):
            sentence = N_("Numbers that begin with {prefix} were given to other documents already, {number} for one.")
            raise Refused(sentence, prefix=prefix, number=number)
