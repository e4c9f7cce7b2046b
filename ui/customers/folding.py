"""The list beside a customer: wide, narrow with name and overdue, or away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter

from ui.customers.list_pane import CustomerList
from ui.desk import Desk

WIDE, NARROW, LEAST = 536, 336, 240  # pixels of the list at 100 %
ROOM_FOR_WIDE: Final = 1180  # of the page; below it the list is in its narrow form
_FORM, _WIDTH = "customers/list", "customers/width/{form}"


class ListFold(QObject):
    """What was chosen is remembered, and how wide each form was drawn."""

    folded = Signal(bool)  # the list is away, or back

    def __init__(self, desk: Desk, split: QSplitter, customers: CustomerList, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._split, self._list = desk, split, customers
        self._page_width = 0
        self._chosen = desk.preferences.text(_FORM, "wide")
        self._form = ""
        split.splitterMoved.connect(self._on_moved)

    @property
    def away(self) -> bool:
        return self._form == "away"

    def fit(self, page_width: int) -> None:
        """The page is this wide now."""
        self._page_width = page_width
        self._take(self._fitting(self._chosen))

    def turn(self) -> None:
        """On to the next form: wide, narrow, away."""
        forms = [form for form in ("wide", "narrow", "away") if self._fitting(form) == form]
        at = forms.index(self._form) if self._form in forms else 0
        self.choose(forms[(at + 1) % len(forms)])

    def bring_back(self) -> None:
        if self.away:
            self.choose(self._fitting("wide"))

    def choose(self, form: str) -> None:
        self._chosen = form
        self._desk.preferences.set_text(_FORM, form)
        self._take(self._fitting(form))

    def _fitting(self, form: str) -> str:
        narrow = self._page_width < self._desk.look.px(ROOM_FOR_WIDE)
        return "narrow" if narrow and form == "wide" else form

    def _take(self, form: str) -> None:
        if form == self._form:
            return
        self._form = form
        self._list.setVisible(form != "away")
        self._list.show_narrow(form == "narrow")
        if form != "away":
            usual = NARROW if form == "narrow" else WIDE
            width = round(self._desk.preferences.number(_WIDTH.format(form=form), 0)) or self._desk.look.px(usual)
            self._split.setSizes([width, max(1, self._page_width - width)])
        self.folded.emit(form == "away")

    def _on_moved(self, place: int, _handle: int) -> None:
        if not self.away:
            self._desk.preferences.set_text(_WIDTH.format(form=self._form), str(place))
