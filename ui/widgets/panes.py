"""Panes with a line between them: beside each other where there is room for all, else one below the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from ui.widgets.least_height import least_height

LINES: Final = 10  # that are seen at least of each of the panes that stand below each other


class Panes(QSplitter):
    """Each needs at least its own least width, or the `setMinimumWidth` it was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._drawn: list[int] = []  # widths, while they stand below each other
        self._turning = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    @property
    def beside(self) -> bool:
        return self.orientation() == Qt.Orientation.Horizontal

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest of them needs: the others can go below."""
        shown = self._shown()
        wide = max(map(_least, shown), default=0)
        if self.beside:
            return QSize(wide, max((least_height(pane, pane.width()) for pane in shown), default=0))
        between = self.handleWidth() * max(0, len(shown) - 1)
        return QSize(wide, sum(map(self._least_high, shown)) + between)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.beside:
            self._drawn = self.sizes()  # before they are squeezed
        super().resizeEvent(event)
        self._turn()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # what flows is higher or lower now
        self._give_each_its_least()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
            self.updateGeometry()
            self._give_each_its_least()
        return done

    def _give_each_its_least(self) -> None:
        """Below each other: Qt's own splitter knows nothing of what flows."""
        shown = self._shown()
        leasts = [self._least_high(pane) for pane in shown]
        heights = [pane.height() for pane in shown]
        if self.beside or all(height >= least for height, least in zip(heights, leasts, strict=True)):
            return
        spare = max(0, self.height() - sum(leasts)) // max(1, len(shown))
        wanted = {self.indexOf(pane): least + spare for pane, least in zip(shown, leasts, strict=True)}
        self.setSizes([wanted.get(at, 0) for at in range(self.count())])

    def _least_high(self, pane: QWidget) -> int:
        """Some rows of a list, or more where it needs more."""
        return max(least_height(pane, self.width()), LINES * self.fontMetrics().height())

    def _shown(self) -> list[QWidget]:
        panes = (self.widget(at) for at in range(self.count()))
        return [pane for pane in panes if pane is not None and not pane.isHidden()]

    def _turn(self) -> None:
        shown = self._shown()
        beside = sum(map(_least, shown)) + self.handleWidth() * max(0, len(shown) - 1) <= self.width()
        if beside == self.beside or self._turning:
            return
        self._turning = True
        if beside:
            self.setOrientation(Qt.Orientation.Horizontal)
            self.setSizes(self._drawn)
        else:
            self.setOrientation(Qt.Orientation.Vertical)
            self.setSizes([self.height() // max(1, len(shown))] * self.count())
        self._turning = False
        self.updateGeometry()


def _least(pane: QWidget) -> int:
    ignored = pane.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
    hint = 0 if ignored else pane.minimumSizeHint().width()
    return min(pane.minimumWidth() or hint, pane.maximumWidth())
