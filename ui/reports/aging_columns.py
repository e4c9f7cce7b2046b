"""Columns of the aging, made from its buckets, and of the items behind a cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.customers.detail_columns import kind_word
from ui.figures import Figures
from ui.models.columns import Column
from ui.reports.queries import Aging, AgingLine, ItemLine


def _tr(text: str) -> str:
    return QCoreApplication.translate("Aging", text)


def group_titles() -> dict[str, str]:
    """What an aging can be grouped by, and how that is called."""
    return {
        "customer": _tr("Customer"),
        "salesperson": _tr("Salesperson"),
        "region": _tr("Region"),
        "segment": _tr("Segment"),
        "currency": _tr("Currency"),
    }


def bar_amounts(aging: Aging, line: AgingLine) -> tuple[int, ...]:
    """Buckets for the aging bar, whose first colour means not due."""
    return line.buckets if aging.starts_current else (0, *line.buckets)


def aging_columns(aging: Aging, figures: Figures) -> tuple[Column[AgingLine], ...]:
    title = group_titles()[aging.parameters.by]
    name: Column[AgingLine] = Column(
        "name", title, lambda r: r.name or _tr("(none)"), sort="name", width=160, stretch=1,
        tip=lambda r: f"{r.name} · {r.key}" if r.key != r.name else r.name,
    )  # fmt: skip
    bar: Column[AgingLine] = Column(
        "bar", "", lambda _r: "", kind="aging", value=lambda r: bar_amounts(aging, r), width=86, gives_way=2
    )
    return (name, bar, *_bucket_columns(aging, figures), *_sum_columns(figures))


def _bucket_columns(aging: Aging, figures: Figures) -> Sequence[Column[AgingLine]]:
    oldest = len(aging.titles) - 2

    def column(at: int, title: str) -> Column[AgingLine]:
        return Column(
            f"bucket{at}", title, lambda r: figures.money(r.buckets[at]), kind="money", value=lambda r: r.buckets[at],
            role="red" if at >= oldest else "text", sort=f"bucket{at}",
        )  # fmt: skip

    return [column(at, title) for at, title in enumerate(aging.titles)]


def _sum_columns(figures: Figures) -> Sequence[Column[AgingLine]]:
    return (
        Column(
            "unapplied", _tr("Unapplied"), lambda r: figures.money(r.unapplied), kind="money",
            value=lambda r: r.unapplied, sort="unapplied",
        ),
        Column(
            "total", _tr("Total"), lambda r: figures.money(r.total), kind="money", value=lambda r: r.total, weight=600,
            sort="total",
        ),
        Column(
            "overdue", _tr("Overdue"), lambda r: figures.money(r.overdue), kind="money", value=lambda r: r.overdue,
            sort="overdue", gives_way=1,
        ),
    )  # fmt: skip


def item_columns(figures: Figures) -> tuple[Column[ItemLine], ...]:
    def late(item: ItemLine) -> int | None:
        return (figures.today - item.due_date).days if item.open > 0 else None

    def late_text(item: ItemLine) -> str:
        days = late(item)
        return "" if days is None else figures.late(days)

    return (
        Column("number", _tr("Number"), lambda i: i.number, sort="number", weight=500),
        Column("customer", _tr("Customer"), lambda i: i.customer, kind="link", sort="customer", width=140, stretch=2),
        Column("kind", _tr("Kind"), lambda i: kind_word(i.kind), sort="kind", role="text2"),
        Column(
            "date", _tr("Date"), lambda i: figures.day(i.document_date), value=lambda i: i.document_date, sort="date",
        ),
        Column("reference", _tr("Reference"), lambda i: i.reference, role="text2", width=80, stretch=1),
        Column("due", _tr("Due"), lambda i: figures.day(i.due_date), value=lambda i: i.due_date, sort="due"),
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
