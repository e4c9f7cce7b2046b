"""Where a person drew the line between two panes: kept on this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter

from ui.preferences import Preferences


def remember_split(split: QSplitter, preferences: Preferences, name: str) -> None:
    """Once its panes are in it. Only what was drawn by hand is kept: what a narrow window asks for is not."""
    key = f"{name}/split"
    if not (state := preferences.state(key)).isEmpty():
        split.restoreState(state)
    drawn = split.orientation()  # where they stand below each other for want of room, the line is another one

    def keep(_place: int, _handle: int) -> None:
        if split.orientation() == drawn:
            preferences.set_state(key, split.saveState())

    split.splitterMoved.connect(keep)
