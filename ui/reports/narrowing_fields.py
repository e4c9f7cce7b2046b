"""The fields that narrow a report: to one customer, one currency, one account."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ar_desktop.values.currencies import exponent
from ui.desk import Desk
from ui.reports.answers import Answers
from ui.widgets.fields import SmartField
from ui.widgets.lookup_field import LookupField, Match


class CurrencyField(SmartField):
    """Three letters; empty stands for all currencies, in base."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setPlaceholderText(self.tr("all, in {base}").format(base=desk.figures.base))
        self.setToolTip(self.tr("Only items in one currency, with amounts in it; empty: all"))
        self._look = desk.look
        self._fit()
        desk.look.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedWidth(self._look.metrics().horizontalAdvance(self.placeholderText()) + self._look.px(28))

    def understand(self, text: str) -> str:
        code = text.strip().upper()
        exponent(code)
        return code

    def shown(self, value: str) -> str:
        return value


class AccountField(SmartField):
    """The code of an account; empty stands for all."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setPlaceholderText(self.tr("all"))
        self.setToolTip(self.tr("Only lines of one account, by its code; empty: all"))
        self.setFixedWidth(desk.look.px(90))

    def understand(self, text: str) -> str:
        return text.strip()

    def shown(self, value: str) -> str:
        return value


class CustomerField(LookupField):
    """A customer, found by name or code; empty stands for all."""

    value_changed = Signal(object)

    def __init__(self, desk: Desk, answers: Answers, name: str, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, name, self._search, parent)
        self._desk, self._answers = desk, answers
        self.setPlaceholderText(self.tr("all"))
        self.setToolTip(self.tr("One customer, by name or code; empty: all"))
        self._fit()
        desk.look.changed.connect(self._fit)
        self.chosen.connect(lambda match: self.value_changed.emit(match.value))
        self.emptied.connect(lambda: self.value_changed.emit(None) if not self.text().strip() else None)

    def _fit(self) -> None:
        self.setFixedWidth(self._desk.look.px(170))

    def _search(self, typed: str, answer: Callable[[Sequence[Match]], None]) -> None:
        self._desk.ask(self, lambda reading, _progress: self._answers.customers(reading, typed), answer)

    @property
    def value(self) -> str | None:
        return str(self.match.value) if self.match is not None else None

    @property
    def unfinished(self) -> bool:
        return self.match is None and bool(self.text().strip())

    def set_value(self, code: str | None) -> None:
        self.show_match(Match(code, code) if code else None)
