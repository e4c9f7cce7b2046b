"""What closing the month does, in words, and the buttons that do it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.closing.months import MonthState
from ui.desk import Desk
from ui.widgets.band import Band
from ui.widgets.buttons import Btn
from ui.widgets.labels import ClauseLabel, Label


class ClosingBand(Band):
    """`close_button` stands in the head of the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, parent)
        self._desk = desk
        look = desk.look
        self._does = Label(look, role="text2")
        self._does.setWordWrap(True)
        self.soft = Btn(look, self.tr("Soft-close now"), icon="lock-open", keys="F7")
        self.close_button = Btn(look, variant="primary", icon="lock", keys="Ctrl+Return")
        self.reopen = Btn(look, self.tr("Reopen…"), icon="rotate-ccw", keys="F8")
        asks = self.tr("asks for a reason before anything is dated in it")
        self._warns = ClauseLabel(look, asks, px=12, role="text2")
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(8))
        for button in (self.soft, self.reopen):
            buttons.addWidget(button)
        buttons.addWidget(self._warns, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        column.setSpacing(look.px(6))
        self._title = Label(look, self.tr("What closing does"), weight=600)
        column.addWidget(self._title)
        column.addWidget(self._does)
        column.addLayout(buttons)

    def explain(self, shown: bool) -> None:
        """Where there is little room the buttons are enough: closing says it again before it does anything."""
        for part in (self._title, self._does):
            part.setVisible(shown)

    def show_month(self, row: MonthState) -> None:
        self._does.setText(self._what_it_does(row.state))
        name = self._desk.figures.month_name(row.month.first)
        self.close_button.setText(self.tr("Close {month}…").format(month=name))
        self.close_button.setAccessibleName(self.close_button.text())
        self.close_button.updateGeometry()
        may = not self._desk.company.read_only
        self.soft.setVisible(row.state == "open")
        self._warns.setVisible(row.state == "open")
        self.close_button.setVisible(row.state != "closed")
        self.reopen.setVisible(row.state != "open")
        for button in (self.soft, self.close_button, self.reopen):
            button.setEnabled(may)

    def _what_it_does(self, state: str) -> str:
        if state == "closed":
            return self.tr("Nothing can be dated in this month or before it. Money that arrives later still settles "
                           "its invoices: it is dated when it arrives.")  # fmt: skip
        if state == "soft":
            return self.tr("Whoever dates something in this month is asked for a reason. Closing refuses it.")
        return self.tr("Nothing can be dated in the month any more, or before it. Money that arrives later still "
                       "settles its invoices; it is dated when it arrives. Reopening asks for a reason and stays in "
                       "the audit trail.")  # fmt: skip
