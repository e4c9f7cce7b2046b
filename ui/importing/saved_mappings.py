"""Mappings kept under a name, for files with other heads than last time: a star, with a menu once there are some."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from ui.importing.remembered import forget_mapping, save_mapping, saved_mappings
from ui.importing.work import ImportWork
from ui.widgets.buttons import Btn, drop_below
from ui.widgets.name_dialog import NameDialog


class SavedMappings(Btn):
    def __init__(self, work: ImportWork) -> None:
        super().__init__(work.desk.look, variant="link", icon="star", keys="Ctrl+Shift+F")
        self.show_keys(False)
        self._work, self._preferences = work, work.desk.preferences
        self.clicked.connect(self.choose)
        self.say()

    def say(self) -> None:
        """What a click does: keep this one where there is none yet."""
        some = bool(saved_mappings(self._preferences))
        name = self._proposed().replace("&", "&&")
        self.setText(self.tr("Saved mappings") if some else self.tr("Save this mapping as “{name}”").format(name=name))
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def _proposed(self) -> str:
        """Whose file it is, as far as its name says so."""
        stem = self._work.path.stem if self._work.path is not None else ""
        first = next((part for part in stem.replace("-", " ").replace("_", " ").split() if part.isalpha()), stem)
        return first.capitalize()

    def choose(self) -> None:
        if self._work.look is None:
            return
        if saved_mappings(self._preferences):
            self._offer()
        else:
            self.ask_name()

    def _offer(self) -> None:
        menu = QMenu(self)
        known = saved_mappings(self._preferences)
        for name, mapping in known.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, one=mapping: self._work.use_mapping(one))
        menu.addSeparator()
        menu.addAction(self.tr("&Save this mapping…")).triggered.connect(lambda: self.ask_name())
        forget = menu.addMenu(self.tr("&Forget"))
        for name in known:
            forget.addAction(name.replace("&", "&&")).triggered.connect(lambda _on=False, n=name: self.forget(n))
        menu.aboutToHide.connect(menu.deleteLater)
        drop_below(self, menu)

    def ask_name(self) -> None:
        title, label = self.tr("Save this mapping"), self.tr("Name of this mapping")
        dialog = NameDialog(self._work.desk, title, label, self._proposed(), self)
        dialog.named.connect(self.keep)
        dialog.open()

    def keep(self, name: str) -> None:
        save_mapping(self._preferences, name, self._work.mapping())
        self.say()

    def forget(self, name: str) -> None:
        forget_mapping(self._preferences, name)
        self.say()
