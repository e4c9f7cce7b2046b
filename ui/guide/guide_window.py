"""The guide beside the work: chapters and a search at the left, the text at the right. It stays open meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from ui.guide.chapters import FIRST, OF_PAGES, Chapter, chapters
from ui.guide.reading_pane import ReadingPane
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.remembered_split import remember_split
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class GuideWindow(QDialog):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._look, self._all = window.look, chapters(window.words.language)
        self._shown = ""
        self.setWindowTitle(self.tr("The guide"))
        self.setModal(False)
        self.resize(self._look.px(1080), self._look.px(760))
        self.search = SearchField(self._look, self.tr("Find in the guide"), self)
        self.model: TableModel[Chapter] = TableModel(
            [Column("title", self.tr("Chapter"), lambda chapter: chapter.title, stretch=1, width=200)], self
        )
        self.panel = TablePanel(self._look, self.model, self.tr("Chapters"), self, edge=8)
        self.text = ReadingPane(self._look, self)
        self._lay_out(window)
        self.search.searched.connect(self._find)
        self.search.down_wanted.connect(self._into_list)
        self.panel.table.row_changed.connect(self._show_row)
        self.panel.table.opened.connect(lambda _chapter, _key: self.text.setFocus())
        self.text.chapter_wanted.connect(self.show_chapter)
        self._find("")

    def _lay_out(self, window: MainWindow) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(self._look.px(12), self._look.px(12), self._look.px(12), 0)
        column.setSpacing(self._look.px(8))
        column.addWidget(self.search)
        column.addWidget(self.panel, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([self._look.px(290), self._look.px(790)])
        remember_split(split, window.preferences, "guide")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def show_chapter(self, key: str) -> None:
        """As if it was chosen in the list; all chapters are listed again."""
        self.search.clear()
        self._shown = key
        self._find("")

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        found = [chapter for chapter in self._all if chapter.has(words)]
        self.model.set_rows(found)
        self.panel.settle(None if found else EmptyState(self._look, "search-x", self._nothing()))
        at = next((at for at, chapter in enumerate(found) if chapter.key == self._shown), 0)
        if found:
            self.panel.table.select_row(at)
            self._show_row(found[at])

    def _nothing(self) -> str:
        if not self._all:
            return self.tr("The guide was not brought along with this program.")
        return self.tr("Nothing in the guide has these words")

    def _show_row(self, chapter: Chapter | None) -> None:
        if chapter is not None:
            self._shown = chapter.key
            self.text.show_chapter(chapter, self.search.text().casefold().split())

    def _into_list(self) -> None:
        self.panel.table.setFocus()
        self.panel.table.ensure_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the list's and the text's; nothing here is confirmed."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


def show_guide(window: MainWindow, page: str) -> None:
    """At the chapter about a page of the window; where it is open already it turns there."""
    guide = window.findChild(GuideWindow)
    if guide is None:
        guide = GuideWindow(window)
        guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    guide.show_chapter(OF_PAGES.get(page, FIRST))
    guide.show()
    guide.raise_()
    guide.activateWindow()
    guide.search.setFocus()
