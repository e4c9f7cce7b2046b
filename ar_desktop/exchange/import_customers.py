"""Customers from a file, known by code: filled cells overwrite, empty ones leave what is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from ar_desktop.customers.master import save_customers
from ar_desktop.exchange import import_master_data
from ar_desktop.exchange.cells import Cells
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import Row, fields

_FIELDS: Final = fields(
    "code name contact email phone address1 address2 city region postcode country tax_id tax_exempt terms "
    "credit_limit currency salesperson segment payer language notes",
    required="code name",
)
FIELDS: Final = replace(_FIELDS, forgiven={"code": "name", "name": "code"})


def take_in(intake: Intake) -> None:
    base = intake.books.currency
    import_master_data.take_in(intake, lambda row: _change(row, intake.cells, base), save_customers)


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
