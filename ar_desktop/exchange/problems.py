"""Problems of rows, those of one kind together: what is wrong, in which rows, and what could be typed instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ar_desktop.errors import AmountNotUnderstood, NumberNotUnderstood, UserError
from ar_desktop.exchange.trial import Trial, TrialRow
from ar_desktop.values.numerals import read_numeral

_TYPED = ("typed", "customer", "kind", "method", "number", "reference", "currency", "item", "account", "code")


@dataclass(frozen=True)
class ProblemGroup:
    """`field` and `typed` say which cells it is about, where they are known; what is read instead helps all rows.

    Amounts written in another way stand together, with all that was typed.
    """

    error: UserError
    lines: tuple[int, ...]
    who: tuple[str, ...]
    sums: Mapping[str, int]  # what the rows come to, minor units by currency
    field: str
    typed: tuple[str, ...]


def problem_groups(trial: Trial) -> list[ProblemGroup]:
    """In the order in which the file has them first."""
    rows = {row.line: row for row in trial.rows}
    found: dict[tuple[str, str], list[tuple[UserError, str]]] = {}
    for error in trial.problems:
        field, typed = _cell(trial.fields, error, rows.get(error.line or 0))
        alike = field and isinstance(error, AmountNotUnderstood | NumberNotUnderstood) and bool(_other_style(typed))
        what = error.code if alike else error.sentence()
        found.setdefault((what, field), []).append((error, typed))
    return [_group(trial, errors, rows, field) for (_, field), errors in found.items()]


def _other_style(typed: str) -> bool:
    """Whether it is a number at all, with one mark or the other."""
    return read_numeral(typed, ".") is not None or read_numeral(typed, ",") is not None


def _group(
    trial: Trial, found: list[tuple[UserError, str]], rows: Mapping[int, TrialRow], field: str
) -> ProblemGroup:
    lines = tuple(error.line or 0 for error, _ in found)
    typed = tuple(dict.fromkeys(text for _, text in found if text))
    sums: dict[str, int] = {}
    for line in lines:
        if line in trial.worth:
            currency, amount = trial.worth[line]
            sums[currency] = sums.get(currency, 0) + amount
    who = tuple(dict.fromkeys(_who(trial.fields, rows[line]) for line in lines[:20] if line in rows))
    return ProblemGroup(found[0][0], lines, tuple(name for name in who if name), sums, field, typed)


def _who(fields: tuple[str, ...], row: TrialRow) -> str:
    if row.customer:
        return row.customer
    name = next((name for name in ("customer", "name", "description", "code") if name in fields), "")
    return row.typed[fields.index(name)] if name else ""


def _cell(fields: tuple[str, ...], error: UserError, row: TrialRow | None) -> tuple[str, str]:
    """The cell that holds what the error names."""
    if row is None:
        return "", ""
    if str(error.facts.get("field", "")) in fields and not error.facts.get("first"):
        field = str(error.facts["field"])
        return field, row.typed[fields.index(field)]
    for fact in _TYPED:
        text = str(error.facts.get(fact) or "")
        if text and text in row.typed:
            return fields[row.typed.index(text)], text
    return "", ""
