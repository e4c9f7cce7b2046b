"""A rule of the books as a question to the file: what `verify` asks, and how it says what it found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.values.currencies import is_currency
from ar_desktop.values.money import plain_amount
from ar_desktop.words import ENGLISH, Words


class Check(NamedTuple):
    """What verify says of one rule: `checked` counts what was looked at, `finding` is a sentence or empty."""

    name: str
    ok: bool
    checked: int
    finding: str


class Rule(NamedTuple):
    """One query that finds what breaks the rule, so that nothing is computed row by row.

    Attributes:
        counted: SQL for how many things the rule looks at.
        misfits: SQL whose rows break it: the columns named in `facts`, before them the index into `findings` where
            there are several. `:control` is the AR control account.
        facts: names of the columns in the sentence. "...day" is a date, "...base" an amount in base currency,
            "...amount" one in the currency that the fact `currency` gives.
    """

    name: str
    counted: str
    misfits: str
    facts: tuple[str, ...]
    findings: tuple[str, ...]


def control_account(read: Reading) -> int:
    found: int = read.value("SELECT id FROM account WHERE role = 'ar_control'")
    return found


def apply_rules(read: Reading, rules: Iterable[Rule], words: Words = ENGLISH) -> list[Check]:
    control = control_account(read)
    base = str(read.value("SELECT value FROM setting WHERE key = 'currency'"))
    return [_apply(read, rule, control, base, words) for rule in rules]


def _apply(read: Reading, rule: Rule, control: int, base: str, words: Words) -> Check:
    counted = int(read.value(rule.counted, control=control) or 0)
    row = read.row(f"{rule.misfits} LIMIT 1", control=control)
    finding = "" if row is None else _said(rule, row, base, words)
    return Check(rule.name, row is None, counted, finding)


def _said(rule: Rule, row: tuple[object, ...], base: str, words: Words) -> str:
    which = 0
    if len(rule.findings) > 1:
        which, row = int(str(row[0])), row[1:]
    return words.say(rule.findings[which], **facts_for_readers(rule.facts, row, base))


def facts_for_readers(names: Sequence[str], row: Sequence[object], base: str = "") -> dict[str, object]:
    """The facts of a sentence by name, dates and amounts made readable as `Rule.facts` says."""
    raw = dict(zip(names, row, strict=True))
    return {name: _fact(name, value, base, str(raw.get("currency", base))) for name, value in raw.items()}


def _fact(name: str, value: object, base: str, currency: str) -> object:
    """As a reader wants it; as it stands where what was tampered with is no currency or no date."""
    unit = base if name.endswith("base") else currency if name.endswith("amount") else ""
    if isinstance(value, int) and is_currency(unit):
        return f"{plain_amount(value, unit)} {unit}"
    if isinstance(value, str) and name.endswith("day"):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value
