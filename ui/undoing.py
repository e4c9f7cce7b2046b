"""Taking back what was done, or doing it again, the last thing or a given one; what is said where that can't be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from ar_desktop.errors import UserError
from ui.desk import Desk
from ui.look import Look
from ui.problems import sentence
from ui.undo import Reversal, Stays, way_back
from ui.widgets.message_strip import MessageStrip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undoing", text)


def take_back(
    desk: Desk,
    show: Callable[[MessageStrip], None],
    fail: Callable[[Exception], None],
    which: Reversal | None = None,
) -> None:
    """The last thing, or `which`, which may do something again; and nothing else in its place.

    What was refused stays until it can be done or is let be; `fail` hears of what no strip can say.
    """
    reversal = desk.undo.begin(which)
    if reversal is None:
        if which is not None:
            show(_too_late(which, desk))
        return
    what, again = reversal.sentence(desk.figures.words), desk.undo.is_again(reversal)
    if isinstance(reversal, Stays):
        desk.undo.end(done=False)
        why = reversal.reason(desk.figures.words)
        show(_refused(why, what, again, lambda: desk.undo.forget(reversal), desk.look))
        return

    def done(result: Any) -> str:
        desk.undo.end(done=True, reversal=way_back(result, what))
        return what

    def failed(error: Exception) -> None:
        desk.undo.end(done=False)
        if isinstance(error, UserError):
            show(_refused(sentence(error), what, again, lambda: desk.undo.forget(reversal), desk.look))
        else:
            fail(error)

    desk.write(reversal.call, what, failed, then=done, pushes=False)


def _too_late(which: Reversal, desk: Desk) -> MessageStrip:
    what = which.sentence(desk.figures.words)
    if desk.undo.holds(which):
        why = _tr("Another thing is just being taken back. Try again when that is done.")
    else:
        why = _tr("It was already taken back, or let be: nothing is left to undo.")
    strip = MessageStrip(desk.look, "amber", why, _tr("Not undone: {what}").format(what=what))
    strip.offer_close()
    return strip


def _refused(why: str, what: str, again: bool, forget: Callable[[], None], look: Look) -> MessageStrip:
    title = _tr("Not done again: {what}") if again else _tr("Not undone: {what}")
    strip = MessageStrip(look, "amber", why, title.format(what=what))

    def let_be() -> None:
        forget()
        strip.closed.emit()

    strip.offer(_tr("Don’t do it again") if again else _tr("Don’t undo it"), let_be)
    strip.offer_close()
    return strip
