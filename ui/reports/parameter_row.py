"""The questions above the aging: as of, by which date, grouped how, credits where, as known when."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.reports.aging_columns import group_titles
from ui.reports.queries import Parameters
from ui.widgets.buttons import Btn
from ui.widgets.fields import ChoiceField, DateField
from ui.widgets.flow import Flow
from ui.widgets.labels import Label


class ParameterRow(QWidget):
    """Any change asks again; F5 and Run do so without one."""

    run_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, figures = desk.look, desk.figures
        self._look = look
        self.as_of = DateField(look, figures, self.tr("As of"), self)
        self.as_of.set_value(figures.today)
        self.basis = ChoiceField(look, self.tr("Age by"), self._bases(), self)
        self.by = ChoiceField(look, self.tr("By"), list(group_titles().items()), self)
        self.credits = ChoiceField(look, self.tr("Credits"), self._credits(), self)
        self.known = DateField(look, figures, self.tr("As known"), self)
        self.known.setPlaceholderText(self.tr("now"))
        self.known.setToolTip(self.tr("The books as they were known at the end of a day; empty: now"))
        self.run = Btn(look, self.tr("Run"), variant="primary", icon="play", keys="F5")
        self._note = Label(look, px=12, role="red")
        self._lay_out()
        for field in (self.as_of, self.known):
            field.value_changed.connect(lambda _value: self.run_wanted.emit())
            field.told.connect(lambda text, wrong: self._note.setText(text if wrong else ""))
        for choice in (self.basis, self.by, self.credits):
            choice.chosen.connect(lambda _value: self.run_wanted.emit())
        self.run.clicked.connect(self.run_wanted)

    def _bases(self) -> list[tuple[object, str]]:
        return [("due", self.tr("Due date")), ("document", self.tr("Document date")), ("month", self.tr("Month"))]

    def _credits(self) -> list[tuple[object, str]]:
        return [("own", self.tr("Own column")), ("aged", self.tr("Aged")), ("netted", self.tr("Netted oldest first"))]

    def _lay_out(self) -> None:
        look = self._look
        across = Flow(look.px(14), look.px(6), QMargins(look.px(20), look.px(6), 0, look.px(10)))
        for date_field in (self.as_of, self.known):
            date_field.setFixedWidth(date_field.sizeHint().width())
        for title, field in (
            (self.tr("As of"), self.as_of),
            (self.tr("Age by"), self.basis),
            (self.tr("By"), self.by),
            (self.tr("Credits"), self.credits),
            (self.tr("As known"), self.known),
        ):
            across.addWidget(self._named(title, field))
        across.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.px(16), 0)
        row.addLayout(across, 1)
        row.addWidget(self.run, 0, Qt.AlignmentFlag.AlignVCenter)

    def _named(self, title: str, field: QWidget) -> QWidget:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(6))
        row.addWidget(Label(self._look, title, role="text2"))
        row.addWidget(field)
        return pair

    def parameters(self) -> Parameters | None:
        """None while a date can't be understood."""
        as_of = self.as_of.value
        if not isinstance(as_of, date):
            return None
        known: Any = self.known.value
        return Parameters(
            as_of, self.basis.currentData(), self.by.currentData(), self.credits.currentData(),
            known if isinstance(known, date) else None,
        )  # fmt: skip
