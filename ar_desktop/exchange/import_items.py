"""Items of the catalogue from a file, known by code: filled cells overwrite, empty ones leave what is there."""

from __future__ import annotations

from typing import Any, Final

from ar_desktop.exchange import import_master_data
from ar_desktop.exchange.cells import Cells
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import Row, fields
from ar_desktop.invoicing.items import save_items
from ar_desktop.ledger.tax_codes import TaxTable

FIELDS: Final = fields(
    "code description unit_price unit cost tax_code account product_line", required="code description"
)
_NUMBERS: Final = frozenset(("unit_price", "cost"))


def take_in(intake: Intake) -> None:
    tax = TaxTable(intake.write)

    def change_of(row: Row) -> dict[str, Any]:
        change = _change(row, intake.cells)
        if change.get("tax_code"):
            tax.on(change["tax_code"], intake.write.today)
        if change.get("account"):
            intake.books.accounts.code(change["account"])
        return change

    import_master_data.take_in(intake, change_of, save_items)


def _change(row: Row, cells: Cells) -> dict[str, Any]:
    """The filled cells, typed."""
    filled = {name: cell for name, cell in zip(FIELDS.names, row.cells, strict=True) if cell}
    return {name: cells.quantity(cell) if name in _NUMBERS else cell for name, cell in filled.items()}
