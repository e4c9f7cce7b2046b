"""Two dates of which the first is not after the last: what is wrong is said at the field that was left last."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.figures import Figures
from ui.widgets.fields import DateField


class DatePair(QObject):
    """`told` says it for both fields: listen to it in place of theirs. `needed`: neither may be empty."""

    told = Signal(str, bool)  # what is wrong; whether anything is

    def __init__(
        self, figures: Figures, first: DateField, last: DateField, parent: QWidget, *, needed: bool = True
    ) -> None:
        super().__init__(parent)
        self._figures, self._fields, self._needed = figures, (first, last), needed
        for field in self._fields:
            field.told.connect(lambda text, wrong, field=field: self._weigh(field, text, wrong))

    @property
    def right(self) -> bool:
        return not self._missing() and self._in_order()

    def _missing(self) -> bool:
        return self._needed and any(field.value is None for field in self._fields)

    def _in_order(self) -> bool:
        first, last = (field.value for field in self._fields)
        return first is None or last is None or first <= last

    def _weigh(self, field: DateField, text: str, wrong: bool) -> None:
        """After the field was left: while one types, nothing is wrong yet."""
        typing = field.hasFocus() and field.isModified() and field.text() != self._shown(field)
        if wrong or typing:
            self.told.emit(text, wrong)
            return
        for one in self._fields:
            if one.text() == self._shown(one):
                one.mark(one is field and not self.right)
        self.told.emit(self._sentence(), not self.right)

    def set_days(self, first: date, last: date) -> None:
        """As asked for from elsewhere."""
        for field, day in zip(self._fields, (first, last), strict=True):
            field.set_value(day)
        for field in self._fields:
            field.told.emit("", False)  # also what could not be understood before

    def _shown(self, field: DateField) -> str:
        return field.shown(field.value) if field.value is not None else ""

    def _sentence(self) -> str:
        if self._missing():
            return self.tr("Both dates are needed.")
        if self._in_order():
            return ""
        first, last = (self._figures.words.date(field.value) for field in self._fields)
        return self.tr("{first} is after {last}.").format(first=first, last=last)
