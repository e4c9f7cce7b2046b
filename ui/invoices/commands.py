"""The commands of the Invoices page: each with its key, in the menu, off where it makes no sense."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.keys import key_sequence

if TYPE_CHECKING:
    from ui.invoices.editor import Editor

GIVING_UP: Final = ("write_off", "recover", "relief", "take_back")
# What is not for who only reads.
WRITING: Final = {"post", "post_next", "delete", "copy_line", "remove_line", "sent", "void", "again", *GIVING_UP}
EDITING: Final = {
    "post", "post_next", "copy_line", "remove_line", "preview", "more", "warnings", "delete", "kind", "deposits",
    "print", "save",
}  # fmt: skip


def editor_commands(editor: Editor) -> dict[str, Callable[[], object]]:
    """What each command does while a draft is written."""
    return {
        "post": lambda: editor.post(False),
        "post_next": lambda: editor.post(True),
        "copy_line": editor.lines.grid.copy_line,
        "remove_line": editor.lines.grid.remove_line,
        "preview": editor.toggle_preview,
        "more": editor.form.unfold,
        "warnings": editor.warnings.unfold,
        "delete": editor.delete,
        "kind": editor.head.choose_kind,
        "deposits": editor.party.turn_deposits,
        "print": editor.preview.print,
        "save": editor.preview.save,
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoiceCommands", text)


def _texts() -> dict[str, tuple[str, str]]:
    """Text and key by command, in the order of the menu."""
    return {
        "post": (_tr("&Post"), "Ctrl+S"),
        "post_next": (_tr("Post and &next"), "Ctrl+Return"),
        "print": (_tr("P&rint…"), "Ctrl+P"),
        "save": (_tr("&Save as PDF…"), "Ctrl+Shift+S"),
        "sent": (_tr("&Mark as sent"), "Ctrl+Shift+M"),
        "void": (_tr("&Void…"), "Ctrl+Shift+Delete"),
        "write_off": (_tr("Write &off…"), "F7"),
        "recover": (_tr("Mone&y came in on a write-off…"), "Ctrl+Shift+V"),
        "relief": (_tr("Claim the ta&x of a write-off back…"), "Ctrl+Shift+G"),
        "take_back": (_tr("Take a write-off &back"), "Ctrl+Shift+B"),
        "again": (_tr("Write it a&gain as a draft"), "Ctrl+D"),
        "customer": (_tr("Go to the c&ustomer"), "Alt+C"),
        "next": (_tr("Next document of the list"), "Alt+Down"),
        "previous": (_tr("Previous document of the list"), "Alt+Up"),
        "beside": (_tr("Open in a window of its own"), "Ctrl+Return"),
        "delete": (_tr("&Delete draft"), "Shift+Delete"),
        "kind": (_tr("&Kind of document…"), "Alt+K"),
        "deposits": (_tr("Take deposits o&ff, or leave them out"), "Alt+B"),
        "copy_line": (_tr("&Copy line"), "Ctrl+D"),
        "remove_line": (_tr("Remo&ve line"), "Ctrl+Delete"),
        "preview": (_tr("Previe&w"), "F8"),
        "more": (_tr("More &fields"), "Alt+M"),
        "warnings": (_tr("&Warnings"), "Alt+W"),
    }


def _twins(keys: str) -> list[QKeySequence]:
    """The Enter of the number pad does what the other one does."""
    return [key_sequence(keys.replace("Return", "Enter"))] if "Return" in keys else []


class Commands:
    """QActions of a page that work where it has the focus; `do(command)` carries them out."""

    def __init__(self, page: QWidget, do: Callable[[str], None]) -> None:
        self._actions: dict[str, QAction] = {}
        for key, (text, keys) in _texts().items():
            action = QAction(text, page)
            if keys:
                action.setShortcuts([key_sequence(keys), *_twins(keys)])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, key=key: do(key))
            action.setEnabled(False)
            page.addAction(action)
            self._actions[key] = action

    def allow(self, possible: Collection[str]) -> None:
        """Only these can be done now."""
        for key, action in self._actions.items():
            action.setEnabled(key in possible)

    def action(self, key: str) -> QAction:
        return self._actions[key]
