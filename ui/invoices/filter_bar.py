"""Chips that leave documents out of the list, and filters kept under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QWidget

from ar_desktop.values.currencies import exponent
from ui.customers.detail_columns import kind_word
from ui.desk import Desk
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.saved_filters import SavedFilters

KINDS: Final = ("invoice", "credit_note", "debit_note", "deposit_invoice", "finance_charge", "fee", "opening")
STEPS: Final = (100, 1_000, 10_000, 100_000)  # of the company's currency
SAVED: Final = "invoices/filters"  # where the preferences keep them


class FilterBar(QWidget):
    """`values` is what `Question` takes; chips that leave nothing out are not in it."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._chips: dict[str, Chip] = {
            "least": Chip(look, self.tr("Amount"), self._amounts(), self),
            "kinds": Chip(look, self.tr("Kind"), self._kinds(), self),
            "dated": Chip(look, self.tr("Date"), self._days(), self),
            "due": Chip(look, self.tr("Due"), self._dues(), self),
            "salesperson": Chip(look, self.tr("Salesperson"), self._people(()), self),
            "sent": Chip(look, self.tr("Sent"), self._sent(), self),
        }
        self.saved = SavedFilters(desk, SAVED, self.values, self.in_words, self)
        across = look.px(8)
        self._flow = Flow(across, across, QMargins(look.px(20), look.px(8), look.px(16), look.px(8)), self, even=True)
        for chip in self._chips.values():
            chip.chosen.connect(lambda _value: self.changed.emit())
            self._flow.addWidget(chip)
        self._flow.addWidget(self.saved)
        self._show_links()
        self.saved.used.connect(self._use)
        self.saved.links_changed.connect(self._show_links)

    def values(self) -> dict[str, Any]:
        found = {key: chip.value for key, chip in self._chips.items()}
        kinds = found.pop("kinds")
        found["kinds"] = (kinds,) if kinds else ()
        return {key: value for key, value in found.items() if value not in (None, "", ())}

    def show_values(self, values: Mapping[str, Any]) -> None:
        for key, chip in self._chips.items():
            value = values.get(key)
            if key == "kinds":
                value = value[0] if value else ""
            chip.choose(value if value is not None else "" if key in ("dated", "due", "salesperson") else None)

    def clear(self) -> None:
        self.show_values({})

    def offer_people(self, people: Sequence[str]) -> None:
        self._chips["salesperson"].offer(self._people(people))

    def _amounts(self) -> list[tuple[Any, str, str]]:
        figures = self._desk.figures
        unit = 10 ** exponent(figures.base)
        steps = [(step * unit, figures.count(step)) for step in STEPS]
        texts = [(minor, self.tr("{sum} and more").format(sum=text), f"{self.tr('Amount')} ≥ {text}")
                 for minor, text in steps]  # fmt: skip
        return [(None, self.tr("Any amount"), self.tr("Amount: any")), *texts]

    def _kinds(self) -> list[tuple[Any, str, str]]:
        kinds = [(kind, kind_word(kind), kind_word(kind)) for kind in KINDS]
        return [("", self.tr("All kinds"), self.tr("Kind: all")), *kinds]

    def _days(self) -> list[tuple[Any, str, str]]:
        return [
            ("", self.tr("Any time"), self.tr("Date: any")),
            ("today", self.tr("Today"), self.tr("Date: today")),
            ("this_month", self.tr("This month"), self.tr("Date: this month")),
            ("last_month", self.tr("Last month"), self.tr("Date: last month")),
            ("this_quarter", self.tr("This quarter"), self.tr("Date: this quarter")),
            ("this_year", self.tr("This year"), self.tr("Date: this year")),
            ("last_year", self.tr("Last year"), self.tr("Date: last year")),
        ]

    def _dues(self) -> list[tuple[Any, str, str]]:
        return [
            ("", self.tr("Any time"), self.tr("Due: any")),
            ("past", self.tr("Before today"), self.tr("Due: past")),
            ("week", self.tr("Within a week"), self.tr("Due: this week")),
            ("month", self.tr("Until the end of the month"), self.tr("Due: this month")),
            ("next_month", self.tr("Next month"), self.tr("Due: next month")),
        ]

    def _people(self, people: Sequence[str]) -> list[tuple[Any, str, str]]:
        chosen = [(person, person, person) for person in people]
        return [("", self.tr("Everybody"), self.tr("Salesperson: all")), *chosen]

    def _sent(self) -> list[tuple[Any, str, str]]:
        return [
            (None, self.tr("Sent or not"), self.tr("Sent: all")),
            (False, self.tr("Not sent yet"), self.tr("Not sent yet")),
            (True, self.tr("Sent"), self.tr("Sent")),
        ]

    # --- saved filters ----------------------------------------------------------------------

    def in_words(self) -> str:
        """What the chips leave in."""
        set_ = [chip for chip in self._chips.values() if chip.value not in (None, "")]
        return ", ".join(chip.text().replace("&&", "&") for chip in set_)

    def _show_links(self) -> None:
        for at in reversed(range(self._flow.count())):
            item = self._flow.itemAt(at)
            if item is not None and item.widget() not in (*self._chips.values(), self.saved):
                self._flow.takeAt(at)
        for link in self.saved.links:
            link.show()
            self._flow.addWidget(link)
        self.updateGeometry()

    def _use(self, values: Mapping[str, Any]) -> None:
        self.show_values(values)
        self.changed.emit()
