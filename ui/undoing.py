"""Taking back what was done last, and what is said where the books refuse it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from ar_desktop.errors import UserError
from ui.desk import Desk
from ui.look import Look
from ui.problems import sentence
from ui.widgets.message_strip import MessageStrip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undoing", text)


def undo_last(desk: Desk, show: Callable[[MessageStrip], None], fail: Callable[[Exception], None]) -> None:
    """What was refused stays on top until it can be done or is let be; `fail` hears of what no strip can say."""
    reversal = desk.undo.begin()
    if reversal is None:
        return
    what = reversal.sentence(desk.figures.words)

    def done(_result: Any) -> str:
        desk.undo.end(done=True)
        return what

    def failed(error: Exception) -> None:
        desk.undo.end(done=False)
        if isinstance(error, UserError):
            show(_refused(error, what, lambda: desk.undo.forget(reversal), desk.look))
        else:
            fail(error)

    desk.write(reversal.call, what, failed, then=done)


def _refused(error: UserError, what: str, forget: Callable[[], None], look: Look) -> MessageStrip:
    strip = MessageStrip(look, "amber", sentence(error), _tr("Not undone: {what}").format(what=what))

    def let_be() -> None:
        forget()
        strip.closed.emit()

    strip.offer(_tr("Don’t undo it"), let_be)
    strip.offer_close()
    return strip
