"""Left of a document's paper: dates and terms, what it comes to, what was applied to it and by what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.values.terms import parse_terms
from ui.customers.detail_columns import kind_word
from ui.desk import Desk
from ui.figures import Figures
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.receipts.figure_list import Figure, FigureList
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.invoicing.posted import PostedDocument, Settled
    from ui.invoices.document_asking import DocumentSheet

DOCUMENTS = frozenset(("invoice", "credit_note", "debit_note", "deposit_invoice", "finance_charge", "fee", "opening"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("DocumentFacts", text)


def settled_columns(figures: Figures, currency: str) -> tuple[Column[Settled], ...]:
    return (
        Column("number", _tr("Number"), lambda s: s.number, kind="link"),
        Column("kind", _tr("Kind"), lambda s: kind_word(s.kind), role="text2", width=70, stretch=1),
        Column("day", _tr("Date"), lambda s: figures.day(s.day), tip=lambda s: figures.full_day(s.day)),
        Column(
            "amount", _tr("Applied"), lambda s: figures.money(s.amount, currency), kind="money",
            value=lambda s: s.amount, weight=600, currency=lambda _s: currency,
        ),
    )  # fmt: skip


class DocumentFacts(QWidget):
    document_wanted = Signal(str)  # by number: a credit note that was applied, the invoice that is corrected

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._rows = _FactRows(desk)
        self._model: TableModel[Settled] = TableModel(settled_columns(desk.figures, ""), self)
        self.panel = TablePanel(look, self._model, self.tr("Applied to it"), self, edge=20)
        self.panel.table.opened.connect(self._open)
        self._head = Label(look, self.tr("Applied to it"), weight=600)
        self._head.setContentsMargins(look.px(20), look.px(10), 0, look.px(4))
        self._posted = Label(look, self.tr("What it posted"), weight=600)
        self._posted.setContentsMargins(look.px(20), look.px(10), 0, look.px(2))
        self.journal = FigureList(look, self)
        self._journal_box = QWidget(self)
        inner = QVBoxLayout(self._journal_box)
        inner.setContentsMargins(look.px(20), 0, look.px(20), look.px(14))
        inner.addWidget(self.journal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(look.px(6))
        column.addWidget(self._rows)
        column.addWidget(self._head)
        column.addWidget(self.panel, 1)
        column.addWidget(self._posted)
        column.addWidget(self._journal_box)
        self.setMinimumWidth(look.px(300))

    def show_sheet(self, sheet: DocumentSheet) -> None:
        figures, document = self._desk.figures, sheet.document
        self._rows.show_rows(_facts(sheet, figures), _amounts(document, figures))
        self._head.setText(self.tr("Used on") if sheet.row.total < 0 else self.tr("Applied to it"))
        self.journal.show_lines(
            [
                Figure(
                    f"{self.tr('Dr') if line.amount > 0 else self.tr('Cr')} {line.code} {line.name}",
                    figures.plain(abs(line.amount)),
                )
                for line in sheet.journal
            ]
        )
        for part in (self._posted, self._journal_box):
            part.setVisible(bool(sheet.journal))
        self._model.set_columns(settled_columns(figures, document.currency))
        settled = [one for one in document.settled if one.number != document.number]  # not its own void
        self._model.set_rows(settled)
        if settled:
            applied = figures.plain(sum(one.amount for one in settled), document.currency)
            self.panel.totals.set_rows([TotalRow({"number": self.tr("Applied"), "amount": applied})])
            self.panel.settle()
            return
        self.panel.totals.set_rows([])
        text = self.tr("It is void.") if document.voided else self.tr("Nothing yet.")
        self.panel.settle(EmptyState(self._desk.look, "circle-dashed", text))

    def _open(self, settled: Settled, _column: str) -> None:
        if settled.kind in DOCUMENTS:
            self.document_wanted.emit(settled.number)
        elif settled.kind == "receipt":
            self._desk.asked_for.emit("receipts", ("number", settled.number))


def _facts(sheet: DocumentSheet, figures: Figures) -> list[tuple[str, str]]:
    document = sheet.document
    rows = [
        (_tr("Date"), figures.full_day(document.day)),
        (_tr("In the books from"), figures.full_day(document.ledger_date)),
        (_tr("Due"), _due(document, figures) if sheet.row.total >= 0 else ""),
        (_tr("Terms"), _terms(document, figures)),
        (_tr("Supplied on"), figures.full_day(document.supply_date) if document.supply_date else ""),
        (_tr("Customer PO"), document.po),
        (_tr("Corrects"), document.reference),
        (_tr("Salesperson"), document.salesperson),
        (_tr("Rate"), "" if document.rate == 1 else format(document.rate.normalize(), "f")),
        (_tr("Note"), document.notes),
    ]
    if document.ledger_date == document.day:
        del rows[1]
    return [(label, text) for label, text in rows if text]


def _due(document: PostedDocument, figures: Figures) -> str:
    if len(document.due_lines) < 2:
        return figures.full_day(document.due)
    parts = [f"{figures.day(day)} {figures.plain(amount, document.currency)}" for day, amount in document.due_lines]
    return " · ".join(parts)


def _terms(document: PostedDocument, figures: Figures) -> str:
    try:
        return parse_terms(document.terms).describe(figures.words) if document.terms else ""
    except UserError:
        return document.terms


def _amounts(document: PostedDocument, figures: Figures) -> list[tuple[str, str]]:
    """As on the paper, and what is still open."""
    rows = [(_tr("Net"), figures.plain(document.net, document.currency))]
    for tax in document.taxes:
        label = f"{figures.words.say(tax.component)} {figures.words.percent(tax.rate)}"
        rows.append((label, figures.plain(tax.tax, document.currency)))
    rows.append((_tr("Total"), figures.plain(document.gross, document.currency)))
    rows.append((_tr("Open"), figures.plain(document.open, document.currency)))
    return rows


class _FactRows(QWidget):
    """Labels and what stands behind them, amounts below a hairline; figures right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._facts: Sequence[tuple[str, str]] = ()
        self._amounts: Sequence[tuple[str, str]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        desk.look.changed.connect(self.updateGeometry)

    def show_rows(self, facts: Sequence[tuple[str, str]], amounts: Sequence[tuple[str, str]]) -> None:
        self._facts, self._amounts = facts, amounts
        self.setAccessibleName("; ".join(f"{label} {text}" for label, text in (*facts, *amounts)))
        self.setToolTip("\n".join(text for _label, text in facts if len(text) > 30))
        self.updateGeometry()
        self.update()

    @property
    def _row(self) -> int:
        return self._desk.look.px(24)

    def sizeHint(self) -> QSize:
        return QSize(300, self._row * (len(self._facts) + len(self._amounts)) + self._desk.look.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._desk.look, QPainter(self)
        left, right, top = look.px(20), self.width() - look.px(20), 0
        behind = left + max((look.metrics(13).horizontalAdvance(one[0]) for one in self._facts), default=0)
        behind += look.px(16)
        for label, text in self._facts:
            self._label(painter, QRect(left, top, right - left, self._row), label)
            painter.setPen(look.color("text"))
            rect = QRect(behind, top, right - behind, self._row)
            shown = look.metrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
            top += self._row
        painter.setPen(look.color("line"))
        painter.drawLine(0, top + look.px(7), self.width(), top + look.px(7))
        top += look.px(15)
        for at, (label, text) in enumerate(self._amounts):
            strong = at >= len(self._amounts) - 2
            rect = QRect(left, top, right - left, self._row)
            self._label(painter, rect, label)
            painter.setFont(look.font(13, 600 if strong else 400))
            painter.setPen(look.color("text"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
            top += self._row
        painter.setPen(look.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _label(self, painter: QPainter, rect: QRect, label: str) -> None:
        painter.setFont(self._desk.look.font())
        painter.setPen(self._desk.look.color("muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, label)
