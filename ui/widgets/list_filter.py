"""What a list is narrowed to, by its search and its chips: how it was left is kept, and what is kept under a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.language import quoted
from ui.widgets.chip import Chip
from ui.widgets.fields import SearchField
from ui.widgets.remembered_filter import RememberedFilter
from ui.widgets.saved_filters import SavedFilters


class ListFilter(QObject):
    """`name` keeps it; `chips` by what they are kept as. What is typed is begun anew with each start, chips are not."""

    changed = Signal()

    def __init__(
        self, desk: Desk, name: str, chips: Mapping[str, Chip], search: SearchField | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._chips, self._search = chips, search
        self._kept = RememberedFilter(desk, name)
        self.saved = SavedFilters(desk, f"{name}/filters", self.values, self.in_words, parent)
        self._choose(self._kept.values())
        self._told = self.values()
        for chip in chips.values():
            chip.chosen.connect(lambda _value: self._on_change())
        if search is not None:
            search.searched.connect(lambda _text: self._on_change())
        self.saved.used.connect(self.use)

    @property
    def text(self) -> str:
        return self._search.text().strip() if self._search is not None else ""

    @property
    def narrows(self) -> bool:
        return bool(self.values())

    def values(self) -> dict[str, Any]:
        """What leaves something out, and no more: to be kept under a name."""
        return self._chosen() | ({"text": self.text} if self.text else {})

    def _chosen(self) -> dict[str, Any]:
        return {key: chip.value for key, chip in self._chips.items() if chip.narrows}

    def in_words(self) -> str:
        chosen = [chip.text().replace("&&", "&") for chip in self._chips.values() if chip.narrows]
        return ", ".join([*chosen, *([quoted(self.text)] if self.text else [])])

    def use(self, values: Mapping[str, Any]) -> None:
        """These, and nothing else."""
        if self._search is not None:
            self._search.setText(str(values.get("text", "")))
        self._choose(values)
        self._on_change()

    def clear(self) -> None:
        self.use({})

    def _choose(self, values: Mapping[str, Any]) -> None:
        for key, chip in self._chips.items():
            chip.choose(str(values.get(key, "")) or chip.open_value)

    def _on_change(self) -> None:
        """Once for each change: a search that was set by another hand tells of it after its pause again."""
        self._kept.keep(self._chosen())
        if self.values() != self._told:
            self._told = self.values()
            self.changed.emit()
