"""What else there is to a customer: the timeline, people, files, settings, and the one-line call log below."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.customers.contacts_pane import ContactsPane
from ui.customers.documents_pane import DocumentsPane
from ui.customers.settings_pane import SettingsPane
from ui.customers.timeline import TimelinePane
from ui.desk import Desk
from ui.widgets.quick_log import QuickLog

if TYPE_CHECKING:
    from ar_desktop.company import Reading


class Counts(NamedTuple):
    """In the order of the tabs."""

    timeline: int
    contacts: int
    documents: int


class MorePanes(QObject):
    """The tabs after the first two, in their order, each with `show_customer`."""

    counted = Signal(int, str)  # the place among these, how many are behind it

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        self.quick = QuickLog(desk, parent)
        self.timeline = TimelinePane(desk, self.quick, parent)
        self.contacts = ContactsPane(desk, parent)
        self.documents = DocumentsPane(desk, parent)
        self.settings = SettingsPane(desk, parent)
        self.panes: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Timeline"), self.timeline),
            (self.tr("Contacts"), self.contacts),
            (self.tr("Documents"), self.documents),
            (self.tr("Settings"), self.settings),
        )
        self.quick.setVisible(not desk.company.read_only)
        self.turned(None)

    def show_customer(self, customer_id: int) -> None:
        self._customer = customer_id
        self.quick.show_customer(customer_id)

        def answer(found: Counts) -> None:
            if customer_id == self._customer:
                for at, number in enumerate(found):
                    self.counted.emit(at, self._desk.figures.count(number) if number else "")

        self._desk.ask(self, lambda read, _progress: count_all(read, customer_id), answer)

    def turned(self, pane: QWidget | None) -> None:
        """The outcomes of a call stand below the timeline alone: the other tabs need the room."""
        for button in self.quick.buttons.values():
            button.setVisible(pane is self.timeline)


def count_all(read: Reading, customer_id: int) -> Counts:
    from ar_desktop.collections.timeline import counts
    from ar_desktop.customers.attachments import attachments_of
    from ar_desktop.customers.contacts import contacts_of

    happened = sum(counts(read, customer_id).values())
    return Counts(happened, len(contacts_of(read, customer_id)), len(attachments_of(read, customer_id)))
