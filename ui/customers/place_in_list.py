"""Where a customer stands in a list that is folded away, and the way to the next one without it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.language import in_a_sentence
from ui.widgets.buttons import Btn
from ui.widgets.labels import Label


class PlaceInList(QWidget):
    """`unfold` stands apart, before the name. Hidden while the list is beside it."""

    stepped = Signal(int)
    unfold_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.look
        self._figures = desk.figures
        self.unfold = Btn(look, icon="panel-left", variant="ghost", keys="Ctrl+Shift+L")
        self.unfold.name_it(self.tr("Show the list"))
        self.unfold.show_keys(False)
        self._said = Label(look, px=12, role="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(2))
        row.addWidget(self._said)
        for icon, keys, name, step in (
            ("chevron-up", "Alt+Up", self.tr("Customer before"), -1),
            ("chevron-down", "Alt+Down", self.tr("Next customer"), 1),
        ):
            button = Btn(look, icon=icon, variant="ghost", keys=keys)
            button.name_it(name)
            button.show_keys(False)
            button.clicked.connect(lambda _on=False, step=step: self.stepped.emit(step))
            row.addWidget(button)
        self.unfold.clicked.connect(self.unfold_wanted)
        self.show_it(False)

    def show_it(self, shown: bool) -> None:
        self.setVisible(shown)
        self.unfold.setVisible(shown)

    def tell(self, place: int, count: int, by: str) -> None:
        """`place` from 1; `by` is the head of the column that the list is sorted by."""
        figures = self._figures
        text = self.tr("{place} of {count} by {column}") if by else self.tr("{place} of {count}")
        column = in_a_sentence(by)
        self._said.setText(text.format(place=figures.count(place), count=figures.count(count), column=column))
