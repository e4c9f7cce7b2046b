"""Records known by their code, from a file: customers and items alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ar_desktop.company import Writing
from ar_desktop.customers.master import Saved
from ar_desktop.errors import UserError
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import Row
from ar_desktop.words import N_

Change = dict[str, Any]  # the filled cells of a record, typed; "code" is always among them


def take_in(
    intake: Intake, change_of: Callable[[Row], Change], save: Callable[[Writing, Sequence[Change]], Saved]
) -> None:
    """All of them in one `save`, or none."""
    changes: list[Change] = []
    lines: dict[str, int] = {}
    for row in intake:
        with intake.at(row.line):
            change = change_of(row)
            changes.append(change)
            _warn_of_twice(intake, change["code"], row.line, lines)
            lines[change["code"]] = row.line
    try:
        saved = save(intake.write, changes)
    except UserError as error:
        intake.refuse(error, _line_of(error, lines))
        intake.give_up()
        return
    intake.result.created += saved.created
    intake.result.updated += saved.updated
    intake.result.skipped += saved.unchanged


def _warn_of_twice(intake: Intake, code: str, line: int, lines: Mapping[str, int]) -> None:
    if code in lines:
        intake.result.warn(
            line, N_("{code} stands in line {earlier} already; what this line says of it comes last."),
            code=code, earlier=lines[code],
        )  # fmt: skip


def _line_of(error: UserError, lines: Mapping[str, int]) -> int | None:
    """The line of the record that an error is about; its other facts may name other records."""
    about = [error.facts.get(name) for name in ("customer", "item", "code")]
    return next((lines[str(code)] for code in about if str(code) in lines), None)
