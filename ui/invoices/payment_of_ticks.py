"""Whether one payment could be for all that is ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from ar_desktop.errors import Refused
from ui.desk import Desk
from ui.widgets.buttons import Btn

MOST: Final = 10_000  # documents; more are not looked through after each tick


def weigh_payment(desk: Desk, asker: QWidget, button: Btn, ids: Sequence[int]) -> None:
    """Receive payment is off where it could not, and says why."""

    def read(reading: Any, _progress: object) -> str:
        from ar_desktop.receipts.paying_documents import SEVERAL_PAYERS, documents_paid
        from ui.language import say_error

        if len(ids) > MOST:
            return desk.figures.words.say(SEVERAL_PAYERS)
        try:
            documents_paid(reading, ids)
        except Refused as refused:
            return say_error(refused)
        return ""

    desk.ask(asker, read, button.forbid)
