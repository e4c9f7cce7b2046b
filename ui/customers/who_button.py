"""Which customers the list shows: by what they owe, and of one salesperson or segment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.look import Look
from ui.widgets.buttons import Btn

if TYPE_CHECKING:
    from ar_desktop.customers.queries import Groups

EVERYONE: Final = "all"


class WhoButton(Btn):
    """`values` are those of a `Question`; the words of what is chosen stand on the button."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._chosen = {"show": EVERYONE, "salesperson": "", "segment": ""}
        self._names = {
            "all": self.tr("Everyone"), "owing": self.tr("With a balance"), "overdue": self.tr("Overdue"),
            "over_limit": self.tr("Over their limit"), "in_credit": self.tr("In credit"),
            "on_hold": self.tr("On hold"), "inactive": self.tr("Inactive"),
        }  # fmt: skip
        menu = QMenu(self)
        for key, text in self._names.items():
            menu.addAction(text).setData(key)
        menu.addSeparator()
        self._groups = {
            "salesperson": menu.addMenu(self.tr("&Salesperson")), "segment": menu.addMenu(self.tr("Se&gment")),
        }  # fmt: skip
        menu.triggered.connect(self._take)
        self.setMenu(menu)
        self.offer((), ())
        self._say()

    def offer(self, salespeople: tuple[str, ...], segments: tuple[str, ...]) -> None:
        """Those that customers have; what nobody has is not offered."""
        for key, names in (("salesperson", salespeople), ("segment", segments)):
            menu = self._groups[key]
            menu.clear()
            menu.menuAction().setVisible(bool(names))
            for name in ("", *names):
                action = menu.addAction(name.replace("&", "&&") or self.tr("Any"))
                action.setData((key, name))

    def offer_groups(self, groups: Groups) -> None:
        self.offer(groups.salespeople, groups.segments)

    def values(self) -> dict[str, str]:
        return dict(self._chosen)

    def choose(self, **values: str) -> None:
        """What is not named is everyone's; without telling of it."""
        self._chosen = {"show": EVERYONE, "salesperson": "", "segment": ""} | values
        if self._chosen["show"] not in self._names:
            self._chosen["show"] = EVERYONE
        self._say()

    @property
    def narrows(self) -> bool:
        return self._chosen["show"] != EVERYONE or bool(self._chosen["salesperson"] or self._chosen["segment"])

    def in_words(self) -> str:
        """Empty where nobody is left out."""
        shown = self._names[self._chosen["show"]] if self._chosen["show"] != EVERYONE else ""
        return ", ".join(filter(None, (shown, self._chosen["salesperson"], self._chosen["segment"])))

    def _take(self, action: QAction) -> None:
        data = action.data()
        if isinstance(data, str):
            self._chosen["show"] = data
        elif isinstance(data, (tuple, list)):
            self._chosen[str(data[0])] = str(data[1])
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        words = self.in_words() or self._names[EVERYONE]
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.set_on(self.narrows)
        self.updateGeometry()
