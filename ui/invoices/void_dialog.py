"""Asks before a document is voided: what will be posted, and why it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.customers.detail_columns import kind_word
from ui.desk import Desk
from ui.receipts.dialog import AskDialog
from ui.widgets.fields import TypingLine

if TYPE_CHECKING:
    from ui.invoices.document_asking import DocumentSheet


def _tr(text: str) -> str:
    return QCoreApplication.translate("VoidDialog", text)


class VoidDialog(AskDialog):
    def __init__(self, desk: Desk, sheet: DocumentSheet, parent: QWidget | None = None) -> None:
        document = sheet.document
        title = _tr("Void {kind} {number}?").format(kind=kind_word(document.kind), number=document.number)
        super().__init__(desk, title, _what_happens(desk, sheet), parent)
        self._sheet = sheet
        self.reason = TypingLine(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMinimumWidth(desk.look.px(440))
        self.add(self.tr("Reason, for the audit trail"), self.reason, below=True)
        text = self.tr("Void {number}").format(number=document.number)
        self.finish(text, self._void, variant="danger")
        self.reason.setFocus()

    def _void(self) -> None:
        from ar_desktop.invoicing.voiding import void_document

        number, reason = self._sheet.document.number, self.reason.text().strip()
        said = self.tr("{number} is void").format(number=number)
        self.write(lambda company: void_document(company, number, reason=reason or None), lambda _done: said, said)


class VoidManyDialog(AskDialog):
    """`do(reason)` begins; what may not be voided is told in the list of results."""

    def __init__(self, desk: Desk, count: int, do: Callable[[str | None], None], parent: QWidget | None = None) -> None:
        shown = desk.figures.count(count)
        text = _tr(
            "The entry of each is reversed, what was applied to it is on account again; the numbers stay used and the "
            "papers are kept. This cannot be undone."
        )
        super().__init__(desk, _tr("Void {n} documents?").format(n=shown), text, parent)
        self._begin = do
        self.reason = TypingLine(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMinimumWidth(desk.look.px(440))
        self.add(self.tr("Reason, for the audit trail"), self.reason, below=True)
        self.finish(self.tr("Void {n} documents").format(n=shown), self._void, variant="danger")
        self.reason.setFocus()

    def _void(self) -> None:
        reason = self.reason.text().strip() or None
        self.accept()
        self._begin(reason)


def _what_happens(desk: Desk, sheet: DocumentSheet) -> str:
    document, figures = sheet.document, desk.figures
    total = figures.plain(document.gross, document.currency)
    parts = [_tr("Its entry of {total} is reversed; the number stays used and the paper is kept.")]
    if document.settled:
        parts.append(_tr("What was applied to it, {n} in all, is on account again."))
    if sheet.periods.state(f"{document.ledger_date:%Y-%m}") != "open":
        parts.append(_tr("Its month is closed: it is void from today, and what was reported until now stays as it is."))
    parts.append(_tr("This cannot be undone: write it anew if it was right after all."))
    return " ".join(parts).format(total=total, n=figures.count(len(document.settled)))
