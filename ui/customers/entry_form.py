"""A form beside a customer: Esc goes back and keeps what was typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ar_desktop.customers.form_drafts import FormOf
from ui.customers.entry_keys import EntryKeys
from ui.customers.form_keeper import FormKeeper
from ui.desk import Desk


class EntryForm(EntryKeys):
    """What is typed is in the company file a moment later, until it is saved.

    Those made of it say what is typed and of what form it is, and install the filter on their lines.
    """

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer = 0
        self._before: Mapping[str, Any] = {}
        self._saving = self._open = False
        self.keeper = FormKeeper(desk, self._unsaved, self)
        desk.closing.connect(self.keeper.keep)

    def typed(self) -> Mapping[str, Any]:
        raise NotImplementedError

    def _form(self) -> FormOf:
        raise NotImplementedError

    def _unsaved(self) -> tuple[FormOf, Mapping[str, Any]] | None:
        typed = self.typed()
        return (self._form(), typed) if self._open and typed != self._before else None

    def leave(self) -> None:
        self.put_away()
        self.left.emit()

    def put_away(self) -> None:
        """Kept as it stands; what was typed back to what is saved is kept no longer."""
        self.keeper.keep()
        if self._open and self.typed() == self._before:
            self.keeper.drop_if_kept(self._form())
        self._open = False
