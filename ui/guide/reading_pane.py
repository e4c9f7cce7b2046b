"""A chapter as it is read: in the window's own type and colours, its pictures as wide as the pane."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui.guide.chapters import Chapter
from ui.look import Look

WIDEST: Final = 720  # pixels of a picture at 100 %
PICTURES: Final = 8  # kept as they were last shown: a few megabytes each
_HEADS: Final = {1: 22, 2: 16, 3: 14}
_SETTLED: Final = 150  # milliseconds after the last change of width


class ReadingPane(QTextBrowser):
    chapter_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chapter: Chapter | None = None
        self._words: list[str] = []
        self._pictures: dict[tuple[str, int, float], QImage] = {}  # by file, width and pixel ratio
        self.setAccessibleName(self.tr("The guide"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._resized = QTimer(self, singleShot=True, interval=_SETTLED)
        self._resized.timeout.connect(self._again)
        look.changed.connect(self._again)

    def show_chapter(self, chapter: Chapter, words: list[str]) -> None:
        """From its top, or from the first of `words`. One that is there already is only looked through."""
        if chapter is not self._chapter:
            self._chapter = chapter
            self._build(chapter)
        self._words = words
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if words and self.find(words[0]):
            self.ensureCursorVisible()

    def _build(self, chapter: Chapter) -> None:
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{chapter.folder}/"))
        self.document().setDefaultFont(self._look.font(14))
        self.document().setDocumentMargin(self._look.px(20))
        self.setMarkdown(chapter.text)
        self._dress()

    def _again(self) -> None:
        if self._chapter is not None:
            at = self.verticalScrollBar().value()
            self._build(self._chapter)
            self.show_chapter(self._chapter, self._words)
            self.verticalScrollBar().setValue(at)

    def _dress(self) -> None:
        """Markdown knows headings and paragraphs; how large they are and how far apart is the look's."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            self._space(cursor, block)
            self._write(cursor, block)
            block = block.next()
        self._rule()
        cursor.endEditBlock()

    def _space(self, cursor: QTextCursor, block: QTextBlock) -> None:
        cursor.setPosition(block.position())
        shape, level = block.blockFormat(), block.blockFormat().headingLevel()
        shape.setTopMargin(self._look.px(14 if level > 1 else 0))
        shape.setBottomMargin(0 if cursor.currentTable() else self._look.px(8))
        cursor.setBlockFormat(shape)

    def _write(self, cursor: QTextCursor, block: QTextBlock) -> None:
        """In faces that the look has: Qt would smear a regular one to make it bold."""
        level, pieces = block.blockFormat().headingLevel(), block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            was, ink = piece.charFormat(), QTextCharFormat()
            if level:
                ink.setFont(self._look.font(_HEADS.get(level, 14), 600))
            elif was.fontWeight() > QFont.Weight.Medium or was.fontFixedPitch():
                ink.setFont(self._look.font(14, 600 if was.fontWeight() > QFont.Weight.Medium else 500))
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(ink)
            pieces += 1

    def _rule(self) -> None:
        """Tables have lines between their rows and as much room as the rest."""
        for part in self.document().rootFrame().childFrames():
            if isinstance(part, QTextTable):
                shape = part.format()
                shape.setBorderBrush(self._look.color("line2"))
                shape.setBorderCollapse(True)
                shape.setCellPadding(self._look.px(5))
                shape.setWidth(QTextLength(QTextLength.Type.FixedLength, self._look.px(WIDEST * 2 / 3)))
                shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 60)])
                part.setFormat(shape)

    def _follow(self, url: QUrl) -> None:
        if (name := url.fileName()).endswith(".md"):
            self.chapter_wanted.emit(name.removesuffix(".md"))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind != QTextDocument.ResourceType.ImageResource.value or self._chapter is None:
            return super().loadResource(kind, name)
        file = str((self._chapter.folder / QUrl(name).path()).resolve())
        room = min(self.viewport().width() - 2 * self._look.px(24), self._look.px(WIDEST))
        key = (file, room, self.devicePixelRatioF())
        if key not in self._pictures:
            image = QImage(file)
            if len(self._pictures) >= PICTURES:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[key] = image if image.isNull() else _fitted(image, room, key[2])
        return self._pictures[key]
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._resized.start()


def _fitted(image: QImage, room: int, sharp: float) -> QImage:
    wide = max(1, min(room, image.width()))
    fitted = image.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
        round(wide * sharp), Qt.TransformationMode.SmoothTransformation
    )
    fitted.setDevicePixelRatio(sharp)
    return fitted
