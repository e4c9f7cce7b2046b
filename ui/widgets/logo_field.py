"""The logo as it is, and a button to choose another one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from ar_desktop.company.logo import LARGEST
from ui.look import Look
from ui.widgets.buttons import Btn


class LogoField(QWidget):
    """`changed` has the picture's bytes, none where it was taken away."""

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = b""
        self._thumb = _Thumb(look)
        self.choose = Btn(look, self.tr("Choose…"), icon="image")
        self.remove = Btn(look, icon="x", variant="ghost")
        self.remove.name_it(self.tr("Without a logo"))
        self.choose.clicked.connect(self.ask)
        self.remove.clicked.connect(lambda: self._take(b""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for widget in (self._thumb, self.choose, self.remove):
            row.addWidget(widget)
        row.addStretch()
        self.show_picture(b"")

    def show_picture(self, picture: bytes) -> None:
        self.picture = picture
        self._thumb.show_image(QImage.fromData(picture))
        self.remove.setVisible(bool(picture))

    def ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a logo"), "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        try:
            picture = path.read_bytes()
        except OSError as error:
            self.refused.emit(self.tr("{file} cannot be read: {why}.").format(file=path.name, why=error.strerror))
            return
        if QImage.fromData(picture).isNull() or path.suffix.lower() not in (".png", ".jpg", ".jpeg"):
            self.refused.emit(self.tr("{file} is no PNG or JPEG picture.").format(file=path.name))
        elif len(picture) > LARGEST:
            self.refused.emit(self.tr("{file} has more than 2 MB; a picture of 600 pixels is large enough.").format(
                file=path.name
            ))  # fmt: skip
        else:
            self._take(picture)

    def _take(self, picture: bytes) -> None:
        self.show_picture(picture)
        self.changed.emit(picture)


class _Thumb(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._image = look, QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(28)
        if self._image.isNull():
            return QSize(side, side)
        return QSize(min(side * 4, side * self._image.width() // max(1, self._image.height())), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            painter.setPen(QPen(look.color("line2"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        else:
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, (self.height() - size.height()) / 2, size.width(), size.height()), self._image)
        painter.end()
