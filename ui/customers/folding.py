"""The list beside a customer: wide, narrow with name and overdue, or away; alone where only one of both has room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from ui.customers.list_pane import CustomerList
from ui.desk import Desk

WIDE, NARROW, LEAST = 536, 336, 240  # pixels of the list at 100 %
ROOM_FOR_WIDE: Final = 1180  # of the page; below it the list is in its narrow form
CUSTOMER: Final = 540  # of the customer, before the list takes more than its least
ROOM_FOR_BOTH: Final = 660  # below it list and customer take turns
_FORM, _WIDTH = "customers/list", "customers/width/{form}"


class ListFold(QObject):
    """What was chosen is remembered, and how wide each form was drawn."""

    folded = Signal(bool)  # the list is away, or back

    def __init__(
        self, desk: Desk, split: QSplitter, customers: CustomerList, beside: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._split, self._list, self._beside = desk, split, customers, beside
        self._page_width = 0
        self._chosen = desk.preferences.text(_FORM, "wide")
        self._form = ""
        self._at_customer = False  # of the two that take turns
        split.splitterMoved.connect(self._on_moved)

    @property
    def away(self) -> bool:
        return self._form == "away"

    def fit(self, page_width: int) -> None:
        """The page is this wide now."""
        self._page_width = page_width
        self._take(self._fitting(self._chosen))

    @property
    def _take_turns(self) -> bool:
        return self._page_width < self._desk.look.px(ROOM_FOR_BOTH)

    def to_customer(self) -> None:
        """The customer is wanted: in view already, unless list and customer take turns."""
        self._at_customer = True
        self._take(self._fitting(self._chosen))

    def turn(self) -> None:
        """On to the next form: wide, narrow, away."""
        if self._take_turns:
            self._at_customer = not self._at_customer
            self._take(self._fitting(self._chosen))
            return
        forms = [form for form in ("wide", "narrow", "away") if self._fitting(form) == form]
        at = forms.index(self._form) if self._form in forms else 0
        self.choose(forms[(at + 1) % len(forms)])

    def bring_back(self) -> None:
        self._at_customer = False
        if self._take_turns:
            self._take(self._fitting(self._chosen))
        elif self.away:
            self.choose(self._fitting("wide"))

    def choose(self, form: str) -> None:
        self._chosen = form
        self._desk.preferences.set_text(_FORM, form)
        self._take(self._fitting(form))

    def _fitting(self, form: str) -> str:
        if self._take_turns:
            return "away" if self._at_customer else "alone"
        narrow = self._page_width < self._desk.look.px(ROOM_FOR_WIDE)
        return "narrow" if narrow and form == "wide" else form

    def _take(self, form: str) -> None:
        if form == self._form:
            return
        self._form = form
        self._list.setVisible(form != "away")
        self._list.show_narrow(form == "narrow")
        self._beside.setVisible(form != "alone")
        if form in ("wide", "narrow"):
            usual = NARROW if form == "narrow" else WIDE
            width = round(self._desk.preferences.number(_WIDTH.format(form=form), 0)) or self._desk.look.px(usual)
            px = self._desk.look.px
            width = max(px(LEAST), min(width, self._page_width - px(CUSTOMER)))
            self._split.setSizes([width, max(1, self._page_width - width)])
        self.folded.emit(form == "away")

    def _on_moved(self, place: int, _handle: int) -> None:
        if self._form in ("wide", "narrow"):
            self._desk.preferences.set_text(_WIDTH.format(form=self._form), str(place))
