"""How the parts of the editor share the room there is: what gives way, in which order, and what F8 does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.desk import Desk

if TYPE_CHECKING:
    from ui.invoices.editor import Editor

ROOM_FOR_PREVIEW: Final = 330  # pixels at 100 % beside the form
ROOM_FOR_FORM: Final = 650
LOW: Final = 620  # of the editor's height: below it rows give way
PARTS: Final = (61, 39)  # of the width: form and preview, until somebody moves what is between
SPLIT: Final = "invoices/editor"


class EditorRoom(QObject):
    def __init__(self, desk: Desk, left: QWidget, editor: Editor) -> None:
        super().__init__(editor)
        self._desk, self._left, self._editor = desk, left, editor
        self._compact = False
        split = self.split = QSplitter(Qt.Orientation.Horizontal, editor)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(editor.preview)
        split.setStretchFactor(0, 8)
        split.setStretchFactor(1, 5)
        split.setSizes([PARTS[0] * 100, PARTS[1] * 100])
        if not (state := desk.preferences.state(SPLIT)).isEmpty():
            split.restoreState(state)
        split.splitterMoved.connect(lambda *_: desk.preferences.set_state(SPLIT, split.saveState()))

    def toggle_preview(self) -> None:
        """In a narrow window preview and lines change places."""
        preview = self._editor.preview
        shown = not preview.isVisible()
        preview.set_wanted(shown)
        if not self._preview_fits:
            self._left.setVisible(not shown)
            after: QWidget = preview.pages if shown else self._editor.lines.grid
            after.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _preview_fits(self) -> bool:
        return self._editor.width() >= self._desk.look.px(ROOM_FOR_FORM + ROOM_FOR_PREVIEW)

    def give_way(self) -> None:
        """Decided by what the fields need in this size of text."""
        look, editor, fits = self._desk.look, self._editor, self._preview_fits
        room = editor.width() - (look.px(ROOM_FOR_PREVIEW) if fits and editor.preview.wanted else 0)
        compact = editor.height() < look.px(LOW) or room < look.px(ROOM_FOR_FORM)
        editor.preview.setVisible(fits and editor.preview.wanted)
        self._left.setVisible(True)
        if compact != self._compact:
            self._compact = compact
            editor.form.set_compact(compact)
            editor.foot.take_note(compact)
            editor.warnings.set_compact(compact)
            editor.foot.set_compact(compact)
        editor.head.set_compact(compact)
