"""What else there is to a customer: the timeline, people, files, settings, and the one-line call log below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.customers.contacts_pane import ContactsPane
from ui.customers.documents_pane import DocumentsPane
from ui.customers.settings_pane import SettingsPane
from ui.customers.timeline import TimelinePane
from ui.desk import Desk
from ui.widgets.later import Later
from ui.widgets.quick_log import QuickLog

if TYPE_CHECKING:
    from ar_desktop.collections.call_habits import PaidMonth, UsuallyPays
    from ar_desktop.collections.promise_states import Promised
    from ar_desktop.company import Reading


class Around(NamedTuple):
    """How much there is behind the tabs, in their order; what was promised next; how they pay."""

    counts: tuple[int, ...]
    promise: Promised | None
    usually: UsuallyPays | None
    months: Sequence[PaidMonth]


class MorePanes(QObject):
    """The tabs after the first two, in their order, each with `show_customer`."""

    counted = Signal(int, str)  # the place among these, how many are behind it
    promised = Signal(object)  # Promised, the next one; or None
    habit_known = Signal(object, object)  # UsuallyPays or None, and a PaidMonth for each of the last

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        self.quick = QuickLog(desk, parent, keys="Ctrl+L")
        self._name = ""
        self._timeline = Later(lambda: self._make_timeline(desk))
        self._contacts = Later(lambda: ContactsPane(desk))
        self._documents = Later(lambda: DocumentsPane(desk))
        self._settings = Later(lambda: SettingsPane(desk))
        self.panes: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Timeline"), self._timeline),
            (self.tr("Contacts"), self._contacts),
            (self.tr("Documents"), self._documents),
            (self.tr("Settings"), self._settings),
        )
        self.quick.setVisible(not desk.company.read_only)
        self.turned(None)

    @property
    def timeline(self) -> TimelinePane:
        return self._timeline.pane

    @property
    def contacts(self) -> ContactsPane:
        return self._contacts.pane

    @property
    def documents(self) -> DocumentsPane:
        return self._documents.pane

    @property
    def settings(self) -> SettingsPane:
        return self._settings.pane

    def show_customer(self, customer_id: int) -> None:
        self._customer, today = customer_id, self._desk.company.today
        self.quick.show_customer(customer_id)

        def answer(found: Around) -> None:
            if customer_id == self._customer:
                self.promised.emit(found.promise)
                self.habit_known.emit(found.usually, found.months)
                for at, number in enumerate(found.counts):
                    self.counted.emit(at, self._desk.figures.count(number) if number else "")

        self._desk.ask(self, lambda read, _progress: look_around(read, customer_id, today), answer)

    def turned(self, pane: QWidget | None) -> None:
        """The outcomes of a call stand below the timeline alone: the other tabs need the room."""
        self.quick.show_outcomes(pane is self._timeline)

    def name_customer(self, name: str) -> None:
        """Whose timeline it is, on paper."""
        self._name = name
        if (timeline := self._timeline.built) is not None:
            timeline.name_customer(name)

    def _make_timeline(self, desk: Desk) -> TimelinePane:
        timeline = TimelinePane(desk, self.quick)
        timeline.name_customer(self._name)
        return timeline


def look_around(read: Reading, customer_id: int, today: date) -> Around:
    from ar_desktop.collections.call_habits import paid_by_month, usually_pays
    from ar_desktop.collections.customer_marks import next_promise
    from ar_desktop.collections.timeline import counts
    from ar_desktop.customers.attachments import attachments_of
    from ar_desktop.customers.contacts import contacts_of
    from ar_desktop.values.dates import Month

    happened = sum(counts(read, customer_id).values())
    people, files = contacts_of(read, customer_id), attachments_of(read, customer_id)
    return Around(
        (happened, len(people), len(files)),
        next_promise(read, customer_id, today),
        usually_pays(read, customer_id),
        paid_by_month(read, customer_id, Month.of(today)),
    )
