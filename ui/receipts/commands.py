"""Commands of a page: each is in its menu, and its keys work where the page, or one list of it, has the focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.keys import key_sequence


def add_command(
    page: QWidget,
    text: str,
    keys: Sequence[str],
    do: Callable[[], object],
    *,
    lists: Sequence[QWidget] = (),
    enabled: bool = True,
) -> None:
    """`lists`: the only ones in which the keys count; single letters must not work in a field.

    `enabled`: False where the company is open for reading and this would write.
    """
    action = QAction(text, page)
    action.setShortcuts([key_sequence(key) for key in keys])
    context = Qt.ShortcutContext.WidgetShortcut if lists else Qt.ShortcutContext.WidgetWithChildrenShortcut
    action.setShortcutContext(context)
    action.setEnabled(enabled)
    action.triggered.connect(lambda _on=False: do())
    for owner in (*lists, page):
        owner.addAction(action)
