"""What appears without having been asked for is said to whoever can't see it appear."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(where: QWidget, text: str, *, urgent: bool = False) -> None:
    """Through the screen reader, if there is one: when it has finished its sentence, or at once."""
    if text.strip():
        said = QAccessibleAnnouncementEvent(where, text)
        politeness = QAccessible.AnnouncementPoliteness
        said.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(said)
