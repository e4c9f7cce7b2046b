"""What the side bar says of the books: counts beside its lines, and whether the month in which one is stands open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import Desk

if TYPE_CHECKING:
    from ar_desktop.company import Reading

FIRST_AFTER: Final = 1200  # milliseconds after the company was opened: what is in view is asked for first
AGAIN_AFTER: Final = 600  # after something was posted


class SideCounts(QObject):
    """Asks without haste, also before the pages are opened that show the same."""

    month_known = Signal(str)  # "Nov 2026 open"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.ask)
        desk.posted.connect(lambda _done: self._later.start(AGAIN_AFTER))

    def begin(self) -> None:
        self._later.start(FIRST_AFTER)

    def ask(self) -> None:
        today = self._desk.figures.today

        def query(read: Reading, _progress: object) -> tuple[dict[str, int], str]:
            from ar_desktop.collections.waiting_cases import cases_waiting
            from ar_desktop.customers.queries import customer_count
            from ar_desktop.invoicing.list_figures import waiting_documents
            from ar_desktop.ledger.periods import Periods

            documents = waiting_documents(read, today)
            counts = {
                "customers": customer_count(read), "invoices": documents.all, "invoices:drafts": documents.drafts,
                "invoices:overdue": documents.overdue, "collections:disputes": cases_waiting(read, today),
            }  # fmt: skip
            return counts, Periods(read).state(f"{today:%Y-%m}")

        self._desk.ask(self, query, self._show)

    def _show(self, answer: tuple[dict[str, int], str]) -> None:
        counts, state = answer
        for line, count in counts.items():
            self._desk.counted.emit(line, self._desk.figures.count(count) if count else "")
        states = {"open": self.tr("{month} open"), "soft": self.tr("{month} soft-closed")}
        month = self._desk.figures.short_month(self._desk.figures.today)
        self.month_known.emit(states.get(state, self.tr("{month} closed")).format(month=month))
