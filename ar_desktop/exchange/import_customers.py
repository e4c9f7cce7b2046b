"""Customers from a file, known by code: filled cells overwrite, empty ones leave what is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from ar_desktop.customers.master import save_customers
from ar_desktop.errors import UserError
from ar_desktop.exchange.cells import Cells
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import Row, fields
from ar_desktop.words import N_

_FIELDS: Final = fields(
    "code name contact email phone address1 address2 city region postcode country tax_id tax_exempt terms "
    "credit_limit currency salesperson segment payer language notes",
    required="code name",
)
FIELDS: Final = replace(_FIELDS, forgiven={"code": "name", "name": "code"})


def take_in(intake: Intake) -> None:
    changes: list[dict[str, Any]] = []
    lines: dict[str, int] = {}
    for row in intake:
        with intake.at(row.line):
            change = _change(row, intake.cells, intake.books.currency)
            changes.append(change)
            warn_of_twice(intake, change["code"], row.line, lines)
            lines[change["code"]] = row.line
    try:
        saved = save_customers(intake.write, changes)
    except UserError as error:
        intake.refuse(error, line_of(error, lines))
        intake.give_up()
        return
    intake.result.created += saved.created
    intake.result.updated += saved.updated
    intake.result.skipped += saved.unchanged


def _change(row: Row, cells: Cells, base: str) -> dict[str, Any]:
    """The filled cells, typed."""
    typed: Mapping[str, Callable[[str], Any]] = {
        "tax_exempt": cells.yes,
        "terms": cells.terms,
        "currency": cells.currency,
        "credit_limit": lambda text: cells.amount(text, base),
    }
    filled = {name: cell for name, cell in zip(FIELDS.names, row.cells, strict=True) if cell}
    filled.setdefault("code", filled.get("name", ""))
    filled.setdefault("name", filled["code"])
    return {name: typed[name](cell) if name in typed else cell for name, cell in filled.items()}


def warn_of_twice(intake: Intake, code: str, line: int, lines: Mapping[str, int]) -> None:
    if code in lines:
        intake.result.warn(
            line, N_("{code} stands in line {earlier} already; what this line says of it comes last."),
            code=code, earlier=lines[code],
        )  # fmt: skip


def line_of(error: UserError, lines: Mapping[str, int]) -> int | None:
    """The line of the record that an error is about; its other facts may name other records."""
    about = [error.facts.get(name) for name in ("customer", "item", "code")]
    return next((lines[str(code)] for code in about if str(code) in lines), None)
