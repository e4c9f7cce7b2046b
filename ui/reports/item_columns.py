"""Columns of the items behind a figure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ar_desktop.reports.behind import ItemBehind
from ui.customers.detail_columns import kind_word
from ui.figures import Figures
from ui.models.columns import Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportItems", text)


def item_columns(figures: Figures) -> tuple[Column[ItemBehind], ...]:
    def late(item: ItemBehind) -> int | None:
        return (figures.today - item.due_date).days if item.open > 0 else None

    def late_text(item: ItemBehind) -> str:
        days = late(item)
        return "" if days is None else figures.late(days)

    return (
        Column("number", _tr("Number"), lambda i: i.number, kind="link", sort="number"),
        Column("customer", _tr("Customer"), lambda i: i.customer, kind="link", sort="customer", width=140, stretch=2),
        Column("kind", _tr("Kind"), lambda i: kind_word(i.kind), sort="kind", role="text2"),
        Column(
            "date", _tr("Date"), lambda i: figures.day(i.document_date), value=lambda i: i.document_date, sort="date",
            exact=lambda i: i.document_date,
        ),
        Column("reference", _tr("Reference"), lambda i: i.reference, role="text2", width=80, stretch=1,
               sort="reference"),
        Column(
            "due", _tr("Due"), lambda i: figures.day(i.due_date), value=lambda i: i.due_date, sort="due",
            exact=lambda i: i.due_date,
        ),
        Column("late", _tr("Late"), late_text, kind="late", value=late, sort="late", width=56),
        Column(
            "amount", _tr("Amount"), lambda i: figures.money(i.amount, i.currency), kind="money", role="text2",
            value=lambda i: i.amount, sort="amount", currency=lambda i: i.currency,
        ),
        Column(
            "open", _tr("Open"), lambda i: figures.money(i.open, i.currency), kind="money", value=lambda i: i.open,
            weight=600, sort="open", currency=lambda i: i.currency,
        ),
        Column(
            "base", _tr("In {base}").format(base=figures.base), lambda i: figures.money(i.base_open), kind="money",
            value=lambda i: i.base_open, sort="base", visible=False,
        ),
    )  # fmt: skip
