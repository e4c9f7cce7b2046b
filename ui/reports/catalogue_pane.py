"""The catalogue at the left of the reports; in a narrow window a field whose list opens below it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from ui.look import Look
from ui.reports.catalogue import Catalogue
from ui.reports.catalogue_list import CatalogueList
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label

WIDTH: Final = 200
DROP_WIDTH, DROP_HEIGHT = 300, 420


class CatalogueSearch(QWidget):
    """A search field over the list, and what both do with each other; the list may stand elsewhere."""

    chosen = Signal(str)
    entered = Signal()
    changed = Signal()  # what is pinned or saved

    def __init__(self, look: Look, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._catalogue = look, catalogue
        self._key = ""
        self.field = SearchField(look, self.tr("Find a report"), self)
        self.list = CatalogueList(look, self)
        self.field.searched.connect(self._narrow)
        self.field.down_wanted.connect(self._into_list)
        self.list.chosen.connect(self._on_chosen)
        self.list.entered.connect(self.entered)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)
        self.reload()

    def reload(self) -> None:
        self.list.entries.show(self._catalogue.sections(self.field.text()))
        self.list.show_chosen(self._key)

    def show_chosen(self, key: str) -> None:
        self._key = key
        self.list.show_chosen(key)

    def _on_chosen(self, key: str) -> None:
        self._key = key
        self.chosen.emit(key)

    def _narrow(self, _typed: str) -> None:
        self.reload()

    def _into_list(self) -> None:
        """Enter and Down in the field: the first that was found is chosen, and the keys go on in the list."""
        self.reload()
        if self.list.entries.row_of(self._key) < 0 or self.field.text().strip():
            self.list.go_to_first()
        self.list.setFocus()

    def _offer(self, at: QPoint) -> None:
        entry = self.list.entry_at(self.list.indexAt(at))
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pinned = entry.key in self._catalogue.pinned()
        pin = menu.addAction(self.tr("Take from the top") if pinned else self.tr("Pin to the top"))
        pin.triggered.connect(lambda: self.pin(entry.key, not pinned))
        if entry.key.startswith("saved:"):
            menu.addAction(self.tr("Forget")).triggered.connect(lambda: self._forget(entry.title))
        menu.popup(self.list.viewport().mapToGlobal(at))

    def pin(self, key: str, on: bool) -> None:
        self._catalogue.pin(key, on)
        self.reload()
        self.changed.emit()

    def _forget(self, name: str) -> None:
        self._catalogue.forget(name)
        self.reload()
        self.changed.emit()


class CataloguePane(CatalogueSearch):
    """Title, field and list in a column of their own."""

    def __init__(self, look: Look, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(look, catalogue, parent)
        head = QVBoxLayout()
        head.setContentsMargins(look.px(16), look.px(12), look.px(13), look.px(10))
        head.setSpacing(look.px(10))
        head.addWidget(Label(look, self.tr("Reports"), px=18, weight=600))
        head.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("base"))
        painter.setPen(self._look.color("line2"))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()


class CatalogueDrop(CatalogueSearch):
    """The field alone; the list drops down while one searches, and goes with Esc or once a report is chosen."""

    def __init__(self, look: Look, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(look, catalogue, parent)
        self.field.setFixedWidth(look.px(200))
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        self._frame = _Drop(look, self)
        self._frame.take(self.list)
        self.list.rests_to_choose = False
        self.field.down_wanted.connect(self.drop)
        self.list.clicked.connect(lambda _index: self._frame.hide())
        self.entered.connect(self._frame.hide)

    def _narrow(self, typed: str) -> None:
        super()._narrow(typed)
        if typed:
            self.drop()

    def drop(self) -> None:
        look = self._look
        lines = self.list.entries.rowCount()
        needed = sum(self.list.sizeHintForRow(row) for row in range(lines)) + look.px(14)
        self._frame.resize(look.px(DROP_WIDTH), min(look.px(DROP_HEIGHT), max(look.px(40), needed)))
        self._frame.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._frame.show()
        self.list.setFocus()


class _Drop(QFrame):
    """What floats below the field. Letters typed in its list go on in the field."""

    def __init__(self, look: Look, owner: CatalogueDrop) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self._look, self._owner = look, owner

    def take(self, list_: CatalogueList) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 5)
        column.addWidget(list_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self._owner.field
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.text().isprintable() and event.text():
            field.setText(field.text() + event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            field.setText(field.text()[:-1])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("raised"))
        painter.setPen(QPen(self._look.color("line2")))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
