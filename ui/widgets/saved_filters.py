"""Filters kept under a name: a star with a menu, and the first few beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.desk import Desk
from ui.widgets.buttons import Btn, drop_below

SHOWN: Final = 3  # beside the star; the rest is in its menu


class SavedFilters(Btn):
    """The star. Kept on this computer under `key`; `values` gives what is set now (nothing that JSON cannot hold)."""

    used = Signal(object)  # the values that were kept
    links_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        key: str,
        values: Callable[[], Mapping[str, Any]],
        suggested: Callable[[], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk.look, icon="star", variant="ghost", keys="Ctrl+Shift+F", parent=parent)
        self.show_keys(False)
        self.name_it(self.tr("Saved filters"))
        self._desk, self._key, self._values, self._suggested = desk, key, values, suggested
        self.links: list[Btn] = []
        self._below: Btn = self
        self.clicked.connect(self.choose)
        self._make_links()

    def drop_from(self, button: Btn) -> None:
        """That one stands for this, which is not seen."""
        self._below = button
        self.hide()

    def saved(self) -> dict[str, Any]:
        return self._desk.preferences.mapping(self._key)

    def _make_links(self) -> None:
        """For whoever lays them out and shows them; those of before are gone."""
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.links = []
        for name, values in list(self.saved().items())[:SHOWN]:
            link = Btn(self._desk.look, name.replace("&", "&&"), variant="link", parent=self.parentWidget())
            link.hide()
            link.clicked.connect(lambda _on=False, values=values: self.used.emit(values))
            self.links.append(link)
        self.links_changed.emit()

    def choose(self) -> None:
        menu = QMenu(self)
        for name, values in self.saved().items():
            menu.addAction(name.replace("&", "&&")).triggered.connect(lambda _on=False, v=values: self.used.emit(v))
        menu.addSeparator()
        keep = menu.addAction(self.tr("&Keep this filter…"))
        keep.setEnabled(bool(self._values()))
        keep.triggered.connect(self._ask_name)
        forget = menu.addMenu(self.tr("&Forget"))
        forget.setEnabled(bool(self.saved()))
        for name in self.saved():
            forget.addAction(name.replace("&", "&&")).triggered.connect(lambda _on=False, n=name: self.forget(n))
        menu.aboutToHide.connect(menu.deleteLater)
        drop_below(self._below, menu)

    def _ask_name(self) -> None:
        label, title = self.tr("Name of this filter"), self.tr("Keep this filter")
        from ui.widgets.name_dialog import NameDialog  # loads what posts

        dialog = NameDialog(self._desk, title, label, self._suggested(), self)
        dialog.named.connect(self.keep)
        dialog.open()

    def keep(self, name: str) -> None:
        self._desk.preferences.set_mapping(self._key, self.saved() | {name: dict(self._values())})
        self._make_links()

    def forget(self, name: str) -> None:
        rest = {known: values for known, values in self.saved().items() if known != name}
        self._desk.preferences.set_mapping(self._key, rest)
        self._make_links()
