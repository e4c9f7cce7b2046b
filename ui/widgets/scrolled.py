"""What is higher than its window is scrolled."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

MOST_ASKED: Final = QSize(900, 440)  # pixels of the smallest screen, 960x540, without what stands around the pages


def scrolled(body: QWidget) -> QScrollArea:
    """Up and down only; the page behind shows through."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    see_through(scroll)
    scroll.setWidget(body)
    body.setAutoFillBackground(False)
    return scroll


def see_through(scroll: QScrollArea) -> None:
    """By a viewport of ours: asked for its own, Qt hands out a widget whose class it looks for among all there are."""
    ground = QWidget()
    ground.setObjectName("qt_scrollarea_viewport")
    scroll.setViewport(ground)


class ScrolledPages(QScrollArea):
    """A page that needs more room than the screen has, as with large text, is scrolled: the window stays on the screen.

    Where the focus goes is brought into view.
    """

    def __init__(self, pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages, body = pages, QWidget()
        column = QVBoxLayout(body)  # asks the pages for their least size only, not for their height at this width
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pages)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        see_through(self)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._bring_into_view)

    def sizeHint(self) -> QSize:
        return self._pages.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._pages.minimumSizeHint().boundedTo(MOST_ASKED)

    def _bring_into_view(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._pages.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 0)
