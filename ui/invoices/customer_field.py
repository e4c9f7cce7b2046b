"""Whom a draft is for: found by any part of the name, with address and balance below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.widgets.completer import Completer, Completion
from ui.widgets.fields import TypingLine
from ui.widgets.labels import ClauseLabel, ElidedLabel

if TYPE_CHECKING:
    from ui.invoices.editor_asking import Client

BETWEEN: Final = " · "


class CustomerField(TypingLine):
    code_typed = Signal(str)  # a code was chosen, or what was typed is all there is
    taken = Signal()  # from the list: the next field is wanted

    def __init__(self, desk: Desk, ask: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.client: Client | None = None
        self._chosen = ("", "")  # name and code, as chosen or as the draft has them
        self.setAccessibleName(self.tr("Customer"))
        self._completer = Completer(desk.look, self, ask, arrow=True)
        self._completer.chosen.connect(self._on_chosen)
        self.editingFinished.connect(self._on_left)
        look = desk.look
        self._embolden()
        look.changed.connect(self._embolden)
        self._place = ElidedLabel(look, px=12, role="text2")
        self._balance = ClauseLabel(look, px=12, role="text2", between=BETWEEN)
        self.about = QWidget(parent)
        lines = QVBoxLayout(self.about)
        lines.setContentsMargins(0, look.px(2), look.px(10), 0)
        lines.setSpacing(look.px(3))
        lines.addWidget(self._place)
        lines.addWidget(self._balance)
        lines.addStretch()

    def _embolden(self) -> None:
        self.setFont(self._desk.look.font(13, 600))

    def code(self) -> str:
        """Of the customer, or just what is typed."""
        typed, (name, code) = self.text().strip(), self._chosen
        return code if typed == name else typed

    def show_code(self, code: str) -> None:
        self._chosen = (code, code)
        self.setText(code)

    def show_client(self, client: Client | None) -> None:
        self.client = client
        if client is None:
            self._place.setText("")
            self._balance.setText("")
            return
        buyer, figures = client.buyer, self._desk.figures
        self._chosen = (buyer.name, buyer.code)
        if self.text() != buyer.name:
            self.setText(buyer.name)
            self.setCursorPosition(0)
        self._place.setText(client.place)
        parts = [self.tr("Balance {sum}").format(sum=figures.plain(buyer.balance))]
        if client.overdue:
            parts.append(self.tr("overdue {sum}").format(sum=figures.plain(client.overdue)))
        if buyer.credit_limit is not None:
            parts.append(self.tr("limit {sum}").format(sum=figures.rounded(buyer.credit_limit)))
        self._balance.setText(BETWEEN.join(parts))

    def _on_chosen(self, found: Completion) -> None:
        self._chosen = (found.cells[0], found.value)
        self.setText(found.cells[0])
        self.setCursorPosition(0)
        self.code_typed.emit(found.value)
        self.taken.emit()

    def _on_left(self) -> None:
        """Without the list: what was typed may be a code."""
        text = self.text().strip()
        if text not in self._chosen:
            self._chosen = (text, text)
            self.code_typed.emit(text)
