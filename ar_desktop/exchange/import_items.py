"""Items of the catalogue from a file, known by code: filled cells overwrite, empty ones leave what is there."""

from __future__ import annotations

from typing import Any, Final

from ar_desktop.errors import UserError
from ar_desktop.exchange.cells import Cells
from ar_desktop.exchange.import_customers import line_of, warn_of_twice
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import Row, fields
from ar_desktop.invoicing.items import save_items
from ar_desktop.ledger.tax_codes import TaxTable

FIELDS: Final = fields(
    "code description unit_price unit cost tax_code account product_line", required="code description"
)
_NUMBERS: Final = frozenset(("unit_price", "cost"))


def take_in(intake: Intake) -> None:
    changes: list[dict[str, Any]] = []
    lines: dict[str, int] = {}
    tax = TaxTable(intake.write)
    for row in intake:
        with intake.at(row.line):
            change = _change(row, intake.cells)
            if change.get("tax_code"):
                tax.on(change["tax_code"], intake.write.today)
            if change.get("account"):
                intake.books.accounts.code(change["account"])
            changes.append(change)
            warn_of_twice(intake, change["code"], row.line, lines)
            lines[change["code"]] = row.line
    try:
        saved = save_items(intake.write, changes)
    except UserError as error:
        intake.refuse(error, line_of(error, lines))
        intake.give_up()
        return
    intake.result.created += saved.created
    intake.result.updated += saved.updated
    intake.result.skipped += saved.unchanged


def _change(row: Row, cells: Cells) -> dict[str, Any]:
    """The filled cells, typed."""
    filled = {name: cell for name, cell in zip(FIELDS.names, row.cells, strict=True) if cell}
    return {name: cells.quantity(cell) if name in _NUMBERS else cell for name, cell in filled.items()}
