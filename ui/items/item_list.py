"""The list of items: its columns, and its questions asked of the engine."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ar_desktop.company import Reading
from ar_desktop.invoicing.item_list import ItemQuestion, ItemRow, item_count, item_ids, item_rows
from ar_desktop.values.currencies import exponent
from ui.figures import Figures
from ui.models.columns import Column, PillText


def _tr(text: str) -> str:
    return QCoreApplication.translate("ItemList", text)


class ItemSource:
    def first(self, reading: Reading, question: ItemQuestion, limit: int) -> list[ItemRow]:
        return item_rows(reading, item_ids(reading, question, limit))

    def ids(self, reading: Reading, question: ItemQuestion) -> array[int]:
        return item_ids(reading, question)

    def rows(self, reading: Reading, ids: Sequence[int]) -> list[ItemRow]:
        return item_rows(reading, ids)

    def totals(self, reading: Reading, question: ItemQuestion) -> int:
        return item_count(reading, question)


def price_text(price: Decimal | None, figures: Figures) -> str:
    """At least the currency's decimals, more where the price has them: 0.085."""
    if price is None:
        return "–"
    own = price.normalize().as_tuple().exponent
    return figures.words.number(price, max(exponent(figures.base), -own if isinstance(own, int) else 0))


def item_columns(figures: Figures) -> tuple[Column[ItemRow], ...]:
    def state(row: ItemRow) -> tuple[PillText, ...]:
        return (PillText(_tr("Not sold"), "grey"),) if row.inactive else ()

    return (
        Column("code", _tr("Code"), lambda row: row.code, kind="link", sort="code", width=100),
        Column("description", _tr("Description"), lambda row: row.description, sort="description", width=244, stretch=3,
               tip=lambda row: row.description),
        Column("unit_price", _tr("Price"), lambda row: price_text(row.unit_price, figures), "number",
               sort="unit_price", weight=500, width=90, exact=lambda row: row.unit_price),
        Column("unit", _tr("Unit"), lambda row: row.unit, role="text2", width=70, gives_way=3),
        Column("cost", _tr("Cost"), lambda row: price_text(row.cost, figures), "number", sort="cost", role="text2",
               width=90, gives_way=4, exact=lambda row: row.cost),
        Column("tax_code", _tr("Tax"), lambda row: row.tax_code or "–", role="text2", width=70, gives_way=2),
        Column("account", _tr("Account"), lambda row: row.account or "–", role="text2", width=80, gives_way=5),
        Column("product_line", _tr("Product line"), lambda row: row.product_line, sort="product_line", width=120,
               stretch=1, gives_way=6),
        Column("state", "", lambda row: ", ".join(pill.text for pill in state(row)), "pill", value=state, width=70,
               gives_way=1),
    )  # fmt: skip
