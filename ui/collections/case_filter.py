"""Which cases stand in the list: all, late ones, disputes or deductions; whose they are; what they came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.collections.cases import Case
from ui.look import Look
from ui.widgets.chip import Chip
from ui.widgets.labels import Label

NOBODY: Final = "\0"  # nobody's name


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseFilter", text)


class CaseFilter(QWidget):
    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_chip = Chip(look, _tr("Show"), _shows(), self)
        self.owner = Chip(look, _tr("Owner"), [("", _tr("Everybody"), _tr("Owner: all"))], self)
        self.cause = Chip(look, _tr("Reason"), [("", _tr("All reasons"), _tr("Reason: all"))], self)
        self._age = Label(look, px=12, weight=500, role="amber")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), 0, look.px(16), look.px(10))
        row.setSpacing(look.px(8))
        for chip in (self.show_chip, self.owner, self.cause):
            row.addWidget(chip)
            chip.chosen.connect(lambda _value: self.changed.emit())
        row.addStretch()
        row.addWidget(self._age)

    def offer(self, cases: Sequence[Case], age: str) -> None:
        """Whose cases there are and what they came from; `age` says how long they run."""
        owners = sorted({one.owner for one in cases if one.owner}, key=str.casefold)
        causes = sorted({one.cause for one in cases if one.cause}, key=str.casefold)
        named: list[tuple[Any, str, str]] = [(name, name, name) for name in owners]
        everybody = ("", _tr("Everybody"), _tr("Owner: all"))
        self.owner.offer([everybody, (NOBODY, _tr("Nobody yet"), _tr("Owner: nobody")), *named])
        self.cause.offer([("", _tr("All reasons"), _tr("Reason: all")), *((one, one, one) for one in causes)])
        self._age.setText(age)

    def only_cause(self, cause: str) -> None:
        """The same again shows all."""
        self.cause.choose("" if self.cause.value == cause else cause)
        self.changed.emit()

    def clear(self) -> None:
        for chip in (self.show_chip, self.owner, self.cause):
            chip.choose("")

    def leaves(self, case: Case) -> bool:
        show, owner, cause = self.show_chip.value, self.owner.value, self.cause.value
        shown = {
            "": True, "late": case.late, "disputes": case.dispute is not None, "deductions": case.deduction is not None
        }[show]  # fmt: skip
        return shown and owner in ("", case.owner or NOBODY) and cause in ("", case.cause)


def _shows() -> list[tuple[Any, str, str]]:
    return [
        ("", _tr("All cases"), _tr("Show: all")), ("late", _tr("Answer is late"), _tr("Answer is late")),
        ("disputes", _tr("Disputes"), _tr("Disputes")), ("deductions", _tr("Deductions"), _tr("Deductions")),
    ]  # fmt: skip
