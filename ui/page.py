"""What every page of the window is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ar_desktop.company import Changed
    from ui.desk import Desk


class Page(QWidget):
    """It may be built long before it is shown, and asks for nothing until then. Hidden pages note that they are
    stale and ask when they are shown again."""

    more_commands = Signal(object, object)  # those of a part that was built later, and the one they stand before

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def first_shown(self) -> None:
        """About to be shown for the first time: ask for what stands here. It may have been built long before."""

    def parts(self) -> Iterator[None]:
        """What is not in view at first, a part with each step: the window goes on in between."""
        return iter(())

    def enter(self) -> None:
        """Shown again: say in the status bar what is here, put the focus where work begins."""

    def show_what(self, what: object) -> None:
        """Show a particular thing: a customer by id, the items behind a figure."""

    def customer_in_view(self) -> int | None:
        """Whose page this is now: what is begun from here is for them."""
        return None

    def receive_payment(self) -> None:
        """From whom is in view, where a page shows one."""
        self.desk.asked_for.emit("receive", self.customer_in_view())

    def go_to_filter(self) -> None:
        """Ctrl+F: the filter of this page takes the focus."""

    def commands(self) -> list[QAction]:
        """What can be done here, in the order of its menu. Parts that were not built yet are, for it."""
        return self.actions()

    def first_commands(self) -> list[QAction]:
        """Those of the parts that are there by now; the others come with `more_commands`."""
        return self.commands()

    def stop(self) -> None:
        """The company is about to be closed: end what writes beside the window, for `leave` of any page writes."""

    def leave(self) -> None:
        """The company is about to be closed: keep what was typed, here and now."""

    def refresh(self, changed: Changed | None = None) -> None:
        """Ask again; `changed` says for what, None for everything."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.desk.look.color("base"))
        painter.end()
