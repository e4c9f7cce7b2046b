"""Once through every screen with its keys, a picture of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ui.tour.camera import Camera
from ui.tour.entering import type_invoice, type_payment
from ui.tour.hands import Hands
from ui.tour.samples import Order, Owed


class Stop(NamedTuple):
    """Keys that lead there, what is typed there, and the keys by which it is left."""

    name: str
    keys: tuple[str, ...]
    typed: str = ""
    after: tuple[str, ...] = ()


STOPS: Final = (
    Stop("today", ("Ctrl+1",)),
    Stop("customers", ("Ctrl+J", "Alt+1")),
    Stop("customer-ledger", ("Alt+2",)),
    Stop("customer-timeline", ("Alt+3",)),
    Stop("customer-contacts", ("Alt+4",)),
    Stop("customer-documents", ("Alt+5",)),
    Stop("customer-settings", ("Alt+6",), after=("Alt+1",)),
    Stop("customer-new", ("Ctrl+Shift+N",), after=("Esc",)),
    Stop("invoices", ("Ctrl+Shift+J",)),
    Stop("items", ("Ctrl+Shift+O",)),
    Stop("receipts", ("Ctrl+Shift+E",)),
    Stop("unapplied", ("Ctrl+Shift+U",)),
    Stop("deposits", ("Ctrl+Shift+D",)),
    Stop("worklist", ("Ctrl+Shift+W",)),
    Stop("promises", ("Ctrl+Shift+P",)),
    Stop("disputes", ("Ctrl+Shift+X",)),
    Stop("catalogue", ("Ctrl+Shift+R",)),
    Stop("report-aging", ("Ctrl+Shift+A",)),
    Stop("statements", ("Ctrl+Shift+T",)),
    Stop("month-end", ("Ctrl+Shift+H",)),
    Stop("import", ("Ctrl+Shift+I",)),
    Stop("care", ("Ctrl+F12",)),
    Stop("settings", ("Ctrl+,",)),
    Stop("palette", ("Ctrl+K",), typed="har", after=("Esc",)),
)
FEW: Final = ("today", "customers", "invoices", "report-aging")
PAPER: Final = 1.0  # seconds: the paper follows the fingers at some distance


class Round:
    """`few`: only the pages one sees most; `nobody`: without the tabs of a customer, since there is none."""

    def __init__(self, hands: Hands, camera: Camera, *, few: bool = False, nobody: bool = False) -> None:
        self._hands, self._camera = hands, camera
        tabs = {stop.name for stop in STOPS if len(stop.keys) == 1 and stop.keys[0].startswith("Alt+")}
        left_out = tabs if nobody else set()
        self._stops: Sequence[Stop] = [
            stop for stop in STOPS if stop.name not in left_out and (not few or stop.name in FEW)
        ]

    def go(self) -> None:
        for stop in self._stops:
            self._stand(stop)

    def write(self, order: Order) -> None:
        """The editor half-way through an invoice; the draft is kept, as Esc always does."""
        type_invoice(self._hands, order)
        self._camera.take("invoice-editor", quiet=PAPER)
        page = self._hands.page("invoices")
        self._hands.press_until("Esc", lambda: page.view is page.lists, "the list of invoices")

    def receive(self, owed: Owed) -> None:
        """A payment that is not posted in the end."""
        type_payment(self._hands, owed)
        self._camera.take("receive")
        self._hands.press("Alt+Del")

    def _stand(self, stop: Stop) -> None:
        hands = self._hands
        for keys in stop.keys:
            hands.press(keys)
            hands.settle()
        if stop.typed:
            hands.type(stop.typed)
        self._camera.take(stop.name)
        hands.press(*stop.after)
