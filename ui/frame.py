"""The side bar beside the pages: its width, and when only its icons are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from ui.look import Look
from ui.preferences import Preferences

if TYPE_CHECKING:
    from ui.side_bar import SideBar

ROOM_FOR_SIDE_BAR: Final = 1100  # pixels of the window at 100 %


class Frame(QSplitter):
    """Nothing is seen of the side bar while no company is open: it is built when somebody first asks for it."""

    side_bar_built = Signal(object)  # SideBar, still out of sight
    folded = Signal(bool)

    def __init__(self, look: Look, preferences: Preferences, pages: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._preferences = look, preferences
        self._side: SideBar | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(pages)
        self.setStretchFactor(0, 1)
        look.changed.connect(self.fit)

    @property
    def side(self) -> SideBar:
        if self._side is None:
            from ui.places import nav_lines
            from ui.side_bar import SideBar

            self._side = SideBar(self._look, nav_lines(), self.window())
            self._side.hide()
            self.insertWidget(0, self._side)
            self.setStretchFactor(0, 0)
            self.setStretchFactor(1, 1)
            self.side_bar_built.emit(self._side)
            self.fit()
        return self._side

    def hide_side(self) -> None:
        if self._side is not None:
            self._side.hide()

    def toggle(self) -> None:
        folded = not self.side.folded
        self._fold(self.side, folded)
        self._preferences.set_text("side_bar", "folded" if folded else "wide")

    def fit(self) -> None:
        """In a narrow window only the icons are left, whatever was chosen for a wide one."""
        side = self._side
        if side is None:
            return
        narrow = self.window().width() < self._look.px(ROOM_FOR_SIDE_BAR)
        folded = narrow or self._preferences.text("side_bar") == "folded"
        if side.folded != folded:
            self._fold(side, folded)
        elif self.sizes()[0] > side.maximumWidth():
            self._give_its_width(side)  # the text has another size

    def _fold(self, side: SideBar, folded: bool) -> None:
        side.fold(folded)
        self.folded.emit(folded)
        self._give_its_width(side)

    def _give_its_width(self, side: SideBar) -> None:
        """A splitter keeps the room of a part that has become narrower: it would stay blank."""
        width = side.sizeHint().width()
        self.setSizes([width, max(1, self.width() - width - self.handleWidth())])
