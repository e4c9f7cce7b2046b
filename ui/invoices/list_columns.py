"""Columns of the lists of documents and drafts, and the words for what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.customers.detail_columns import kind_word
from ui.figures import NOTHING, Figures
from ui.models.columns import Column, IconMark, PillText
from ui.widgets.ticks import Ticks

if TYPE_CHECKING:
    from ar_desktop.invoicing.draft_list import DraftRow
    from ar_desktop.invoicing.queries import DocumentRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoiceList", text)


def document_columns(figures: Figures, ticks: Ticks) -> tuple[Column[DocumentRow], ...]:
    def late(row: DocumentRow) -> int | None:
        return (figures.today - row.due).days if row.open > 0 else None

    def late_text(row: DocumentRow) -> str:
        days = late(row)
        return "" if days is None else figures.late(days)

    def sent(row: DocumentRow) -> IconMark | None:
        if row.sent_on is None:
            return None
        return IconMark("mail-check", "text2", _tr("Sent on {day}").format(day=figures.full_day(row.sent_on)))

    def sent_text(row: DocumentRow) -> str:
        mark = sent(row)
        return mark.says if mark else ""

    return (
        Column("tick", "", lambda _row: "", kind="check", value=lambda d: ticks.has(d.id), width=40),
        Column("number", _tr("Number"), lambda d: d.number, kind="link", sort="number"),
        Column("kind", _tr("Kind"), lambda d: kind_word(d.kind), role="text2", visible=False, sort="kind"),
        Column(
            "date", _tr("Date"), lambda d: figures.day(d.date), sort="date", gives_way=4,
            tip=lambda d: figures.full_day(d.date), exact=lambda d: d.date,
        ),
        Column(
            "customer", _tr("Customer"), lambda d: d.name, sort="customer", width=186, stretch=3,
            tip=lambda d: f"{d.name} · {d.customer}",
        ),
        Column("po", _tr("PO"), lambda d: d.po, sort="po", role="text2", gives_way=6, width=60),
        Column(
            "due", _tr("Due"), lambda d: figures.day(d.due), sort="due", gives_way=2,
            tip=lambda d: figures.full_day(d.due), exact=lambda d: d.due,
        ),
        Column("late", _tr("Late"), late_text, kind="late", value=late, sort="late", width=60),
        Column(
            "total", _tr("Amount"), lambda d: figures.money(d.total, d.currency), kind="money",
            value=lambda d: d.total, role="text2", sort="total", currency=lambda d: d.currency, gives_way=3,
        ),
        Column(
            "open", _tr("Open"), lambda d: figures.money(d.open, d.currency), kind="money", value=lambda d: d.open,
            weight=600, sort="open", currency=lambda d: d.currency,
        ),
        Column(
            "status", _tr("Status"), lambda d: ", ".join(p.text for p in document_pills(d, figures)), kind="pill",
            value=lambda d: document_pills(d, figures), gives_way=1, width=96,
        ),
        Column(
            "promised", _tr("Promised for"), lambda d: figures.day(d.promise[0]) if d.promise else "", role="text2",
            visible=False, exact=lambda d: d.promise[0] if d.promise else None,
        ),
        Column(
            "sent", _tr("Sent"), sent_text, kind="icon", value=sent, sort="sent", tip=sent_text, gives_way=7,
            exact=lambda d: d.sent_on,
        ),
        Column(
            "rep", _tr("Rep"), lambda d: initials(d.salesperson), sort="salesperson", role="text2",
            tip=lambda d: d.salesperson, gives_way=8, exact=lambda d: d.salesperson or None,
        ),
    )  # fmt: skip


def initials(name: str) -> str:
    """'Priya Shah' is PS; what is short already stays."""
    words = name.split()
    return "".join(word[0] for word in words[:3]).upper() if len(words) > 1 else name[:6]


def document_pills(row: DocumentRow, figures: Figures) -> tuple[PillText, ...]:
    """At most two: where the document stands, and what else speaks against a call."""
    first = _state_pill(row, figures)
    if row.disputed:
        return (first, PillText(_tr("Disputed"), "amber"))
    if row.on_hold and row.state == "overdue":
        return (first, PillText(_tr("Hold"), "red"))
    if row.promise is not None:
        return (first, PillText(*_promise_pill(row.promise[1])))
    return (first,)


def _promise_pill(state: str) -> tuple[str, str]:
    if state == "broken":
        return _tr("Broken"), "amber"
    return (_tr("In bank"), "green") if state == "to_apply" else (_tr("Promised"), "violet")


def _state_pill(row: DocumentRow, figures: Figures) -> PillText:
    if row.state == "void":
        return PillText(_tr("Void"), "grey")
    if row.open < 0:
        part = row.open != row.total
        return PillText(_tr("Part used") if part else _tr("Unapplied"), "violet")
    if row.state == "paid":
        return PillText(_tr("Paid") if row.total >= 0 else _tr("Applied"), "green")
    if row.days_late:
        return PillText(_tr("Overdue"), "amber" if row.days_late <= 30 else "red")
    if row.due == figures.today:
        return PillText(_tr("Due today"), "grey")
    return PillText(_tr("Part paid"), "blue") if row.open < row.total else PillText(_tr("Open"), "grey")


def draft_columns(figures: Figures, ticks: Ticks) -> tuple[Column[DraftRow], ...]:
    def ready(row: DraftRow) -> tuple[PillText, ...]:
        if row.total is None:
            return (PillText(_tr("Not finished"), "amber"),)
        return (PillText(_tr("Ready to post"), "green"),)

    def total(row: DraftRow) -> str:
        return NOTHING if row.total is None else figures.money(row.total, row.currency)

    def saved(row: DraftRow) -> str:
        return figures.words.date(row.saved.date(), "short")

    return (
        Column("tick", "", lambda _row: "", kind="check", value=lambda d: ticks.has(d.id), width=40),
        Column("kind", _tr("Draft"), lambda d: kind_word(d.kind), kind="link"),
        Column("customer", _tr("Customer"), lambda d: d.customer or _tr("Nobody yet"), sort="customer", width=150,
               stretch=3, tip=lambda d: d.customer),
        Column("date", _tr("Date"), lambda d: figures.day(d.date) if d.date else "", sort="date",
               exact=lambda d: d.date),
        Column("po", _tr("PO"), lambda d: d.po, role="text2", gives_way=4),
        Column("reference", _tr("Corrects"), lambda d: d.reference, role="text2", gives_way=5, visible=False),
        Column("lines", _tr("Lines"), lambda d: figures.count(d.lines), kind="number", role="text2", gives_way=3,
               exact=lambda d: d.lines),
        Column("total", _tr("Amount"), total, kind="money", value=lambda d: d.total or 0, weight=600, sort="total",
               currency=lambda d: d.currency),
        Column("status", _tr("Status"), lambda d: ready(d)[0].text, kind="pill", value=ready, gives_way=1),
        Column("saved", _tr("Saved"), saved, sort="saved", role="text2", gives_way=6, exact=lambda d: d.saved.date()),
        Column("user", _tr("By"), lambda d: d.user, role="text2", gives_way=7),
    )  # fmt: skip
