"""The words of a remittance with the numbers and amounts that were understood marked: a click takes one."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ar_desktop.receipts.remittance import Mark, Remittance
from ui.look import Look


class RemittanceText(QTextBrowser):
    """Tab goes from mark to mark, Enter takes the one it stands on."""

    taken = Signal(object)  # Mark

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._shown = look, Remittance("")
        self.setAccessibleName(self.tr("Remittance"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(False)
        self.anchorClicked.connect(self._take)
        look.changed.connect(self._draw)

    def show_remittance(self, one: Remittance) -> None:
        if one != self._shown:
            self._shown = one
            self._draw()

    def marks(self) -> tuple[Mark, ...]:
        return self._shown.marks

    def _draw(self) -> None:
        text, look, at, parts = self._shown.text, self._look, 0, []
        for place, mark in enumerate(self._shown.marks):
            if mark.start < at:
                continue
            parts.append(escape(text[at : mark.start]))
            parts.append(f'<a href="mark:{place}">{escape(text[mark.start : mark.end])}</a>')
            at = mark.end
        parts.append(escape(text[at:]))
        ink, ground = look.color("accentText").name(), look.color("accentSoft").name()
        self.document().setDefaultStyleSheet(f"a {{ color: {ink}; background: {ground}; text-decoration: none; }}")
        self.document().setDefaultFont(look.font(13))
        self.setHtml(f'<div style="white-space: pre-wrap;">{"".join(parts)}</div>')

    def _take(self, url: QUrl) -> None:
        place = url.path()
        if place.isdigit() and int(place) < len(self._shown.marks):
            self.taken.emit(self._shown.marks[int(place)])
