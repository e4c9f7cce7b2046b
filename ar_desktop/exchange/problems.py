"""Problems of rows, those of one kind together: what is wrong, in which rows, and what could be typed instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ar_desktop.errors import UserError
from ar_desktop.exchange.trial import Trial, TrialRow

_TYPED = ("typed", "customer", "kind", "method", "number", "reference", "currency", "item", "account", "code")


@dataclass(frozen=True)
class ProblemGroup:
    """`field` and `typed` say which cell it is about, where one is; what is read instead then helps all rows."""

    error: UserError
    lines: tuple[int, ...]
    who: tuple[str, ...]
    sums: Mapping[str, int]  # what the rows come to, minor units by currency
    field: str
    typed: str


def problem_groups(trial: Trial) -> list[ProblemGroup]:
    """In the order in which the file has them first."""
    rows = {row.line: row for row in trial.rows}
    found: dict[tuple[str, str, str], list[UserError]] = {}
    for error in trial.problems:
        field, typed = _cell(trial.fields, error, rows.get(error.line or 0))
        found.setdefault((error.sentence(), field, typed), []).append(error)
    return [_group(trial, errors, rows, field, typed) for (_, field, typed), errors in found.items()]


def _group(
    trial: Trial, errors: list[UserError], rows: Mapping[int, TrialRow], field: str, typed: str
) -> ProblemGroup:
    lines = tuple(error.line or 0 for error in errors)
    sums: dict[str, int] = {}
    for line in lines:
        if line in trial.worth:
            currency, amount = trial.worth[line]
            sums[currency] = sums.get(currency, 0) + amount
    who = tuple(dict.fromkeys(_who(trial.fields, rows[line]) for line in lines[:20] if line in rows))
    return ProblemGroup(errors[0], lines, tuple(name for name in who if name), sums, field, typed)


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
