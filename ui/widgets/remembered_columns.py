"""Widths, order and choice of a list's columns, and by which it was sorted, as this person left them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from ui.preferences import Preferences
from ui.widgets.table_view import TableView

SAVED_AFTER: Final = 500  # milliseconds after the last change


class RememberedColumns(QObject):
    """Lives as long as its list. Columns are known by their keys, so that new ones find their place."""

    def __init__(self, table: TableView, preferences: Preferences, name: str) -> None:
        super().__init__(table)
        self._table, self._preferences, self._key = table, preferences, f"columns/{name}"
        self._later = QTimer(self, singleShot=True, interval=SAVED_AFTER)
        self._later.timeout.connect(self._save)
        self._restore()
        table.head.sectionMoved.connect(lambda *_: self._later.start())
        table.head.sectionResized.connect(lambda *_: self._later.start())
        table.columns_changed.connect(self._later.start)
        table.rows().headerDataChanged.connect(lambda *_: self._later.start())

    @property
    def sort(self) -> tuple[str, bool] | None:
        """Column's sort key and whether descending, for a list that has to ask in that order; None: never chosen."""
        key, descending = self._preferences.mapping(self._key).get("sort") or ("", False)
        known = {column.sort for column in self._table.rows().columns() if column.sort}
        return (key, bool(descending)) if key in known else None

    def _keys(self) -> list[str]:
        return [column.key for column in self._table.rows().columns()]

    def _save(self) -> None:
        head, keys = self._table.head, self._keys()
        state = {
            "widths": self._table.widths.state(),
            "hidden": [keys[at] for at in self._table.widths.hidden_by_choice()],
            "order": [keys[head.logicalIndex(place)] for place in range(len(keys))],
            "sort": list(self._table.rows().sorted_by),
        }
        if state != self._preferences.mapping(self._key):
            self._preferences.set_mapping(self._key, state)

    def _restore(self) -> None:
        state = self._preferences.mapping(self._key)
        if not state:
            return
        head, keys = self._table.head, self._keys()
        for place, key in enumerate(key for key in state.get("order", ()) if key in keys):
            head.moveSection(head.visualIndex(keys.index(key)), place)
        hidden = set(state.get("hidden", ()))
        for at, key in enumerate(keys):
            self._table.setColumnHidden(at, key in hidden)
        self._table.widths.restore({key: int(width) for key, width in state.get("widths", {}).items()})
        if self.sort is not None and self._table.rows().sorts_here:
            self._table.rows().show_sorted(*self.sort)
        self._table.fit()
