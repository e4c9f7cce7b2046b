"""Where a person drew the line between two panes: kept on this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter

from ui.preferences import Preferences
from ui.widgets.panes import Panes


def remember_split(split: QSplitter, preferences: Preferences, name: str) -> None:
    """Once its panes are in it. Only what was drawn by hand is kept: what a narrow window asks for is not."""
    key = f"{name}/split"
    if not (state := preferences.state(key)).isEmpty():
        split.restoreState(state)

    def keep(_place: int, _handle: int) -> None:
        if not isinstance(split, Panes) or split.beside:  # below each other the line is another one
            preferences.set_state(key, split.saveState())

    split.splitterMoved.connect(keep)
