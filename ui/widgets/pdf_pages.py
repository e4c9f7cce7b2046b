"""The pages of a PDF under each other, as pictures that a worker process makes: the very file, not a second drawing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from shiboken6 import isValid

from ui.desk import Desk
from ui.jobs import Job
from ui.paper_work import Pictures, pictures

MARGIN: Final = 17  # pixels around the pages at 100 %
GAP: Final = 12  # between two pages
ASK_AFTER: Final = 60  # milliseconds: a window that is being dragged asks once
POINTS_A_PIXEL: Final = 0.75  # at 100 %: 96 pixels an inch
KEPT: Final = 12  # pages whose pictures stay in memory


class PdfPages(QAbstractScrollArea):
    """Keeps its scroll place when another state of the same paper comes; asks for pages that come into view."""

    counted = Signal(int)  # pages

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pdf = b""
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._images: dict[int, QImage] = {}
        self._fresh: dict[int, float] = {}  # page to the scale of a picture that is of this very file
        self._zoom = 0  # percent; 0: as wide as the pane
        self._job: Job[Pictures] | None = None
        self._later = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._later.timeout.connect(self._ask)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._moved())
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())
        desk.look.changed.connect(self.viewport().update)

    def show_pdf(self, pdf: bytes) -> None:
        if pdf == self._pdf:
            return
        self._pdf = pdf
        self._fresh.clear()
        if pdf:
            self._ask()
        else:
            self._sizes, self._images = (), {}
            self._measure()

    def set_zoom(self, percent: int) -> None:
        """0 fits the width."""
        self._zoom = percent
        self._measure()
        self._later.start()

    # --- asking -----------------------------------------------------------------------------

    def _scale(self) -> float:
        """Pixels of the screen's own grid a point."""
        ratio = self.devicePixelRatioF()
        if self._zoom:
            return self._zoom / 100 / POINTS_A_PIXEL * self._desk.look.fonts.scale * ratio
        return self._fitted() * ratio

    def _fitted(self) -> float:
        """As wide as the pane: asked of the pane itself, since its bar comes and goes with what is answered here."""
        whole, widest = self.maximumViewportSize(), max((width for width, _height in self._sizes), default=612.0)
        scale = max(0.1, (whole.width() - 2 * self._margin) / widest)
        if self._height_at(scale) <= whole.height():
            return scale
        bar = self.verticalScrollBar().sizeHint().width()
        return max(0.1, (whole.width() - bar - 2 * self._margin) / widest)

    def _height_at(self, scale: float) -> int:
        """Of all pages, in pixels of a display at 100 %."""
        gap = self._desk.look.px(GAP)
        return sum(round(height * scale) + gap for _width, height in self._sizes) - gap + 2 * self._margin

    @property
    def _margin(self) -> int:
        return self._desk.look.px(MARGIN)

    def _ask(self) -> None:
        if not self.isVisible():
            return  # until it is shown
        scale = self._scale()
        wanted = tuple(page for page in self._visible() if self._fresh.get(page) != scale)
        if not self._pdf or not wanted or self.viewport().width() < 2 * self._margin:
            return
        if self._job is not None:
            self._job.cancel()
        pdf, workers = self._pdf, self._desk.jobs.workers

        def answer(found: Pictures) -> None:
            if isValid(self) and pdf == self._pdf:
                self._take(found, scale)

        self._job = self._desk.jobs.run(
            lambda progress: workers.call(pictures, pdf, scale, wanted, progress=progress), answer
        )

    def _visible(self) -> list[int]:
        if not self._sizes or not self._fresh:
            return [0] if not self._sizes else [p for p, rect in self._places() if self._seen(rect)] or [0]
        return [page for page, rect in self._places() if self._seen(rect)]

    def _seen(self, rect: QRect) -> bool:
        height = self.viewport().height()
        return rect.top() < height * 3 // 2 and rect.bottom() > -height // 2

    def _take(self, found: Pictures, scale: float) -> None:
        count = len(self._sizes)
        self._sizes = found.sizes
        self._images = {page: image for page, image in self._images.items() if page < len(found.sizes)}
        for page, picture in found.pages.items():
            image = QImage(
                picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
            ).copy()
            self._images[page], self._fresh[page] = image, scale
        for page in list(self._images)[: max(0, len(self._images) - KEPT)]:
            del self._images[page]
            self._fresh.pop(page, None)
        self._measure()
        if count != len(found.sizes):
            self.counted.emit(len(found.sizes))
            self.setAccessibleName(self.tr("Preview, pages: {n}").format(n=len(found.sizes)))
        self._later.start()  # others may have come into view by now

    # --- place and paint --------------------------------------------------------------------

    def _places(self) -> list[tuple[int, QRect]]:
        """Each page with where it stands in the viewport."""
        scale = self._scale() / self.devicePixelRatioF()
        top, places = self._margin - self.verticalScrollBar().value(), []
        for page, (width, height) in enumerate(self._sizes):
            size = QSize(round(width * scale), round(height * scale))
            left = max(self._margin, (self.viewport().width() - size.width()) // 2)
            places.append((page, QRect(left - self.horizontalScrollBar().value(), top, size.width(), size.height())))
            top += size.height() + self._desk.look.px(GAP)
        return places

    def _measure(self) -> None:
        scale = self._scale() / self.devicePixelRatioF()
        height = self._height_at(scale)
        width = max((round(w * scale) for w, _h in self._sizes), default=0) + 2 * self._margin
        up, across = self.verticalScrollBar(), self.horizontalScrollBar()
        up.setPageStep(self.viewport().height())
        up.setSingleStep(self._desk.look.px(40))
        up.setRange(0, max(0, height - self.viewport().height()))
        across.setPageStep(self.viewport().width())
        across.setRange(0, max(0, width - self.viewport().width()) if self._zoom else 0)
        self.viewport().update()

    def _moved(self) -> None:
        self.viewport().update()
        self._later.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:  # another display, or another scale of this one
            self._later.start()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._later.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(), Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum(),
        }  # fmt: skip
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._desk.look, QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.color("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, rect in self._places():
            if not rect.intersects(self.viewport().rect()):
                continue
            if (image := self._images.get(page)) is not None:
                painter.drawImage(QRectF(rect), image)
            else:
                painter.fillRect(rect, Qt.GlobalColor.white)  # paper is white in the dark as well
            painter.setPen(look.color("line2"))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(look.color("accent"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
