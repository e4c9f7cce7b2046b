"""Fields that understand what customers have besides text: terms, a currency, days, a country, who pays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ar_desktop.errors import Refused
from ar_desktop.values.currencies import exponent
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import N_
from ui.customers.saving import find_customers
from ui.desk import Desk
from ui.look import Look
from ui.widgets.completer import Answer, Completer, Completion
from ui.widgets.fields import SmartField, TypingLine
from ui.widgets.lookup_field import LookupField, Match

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

USUAL_TERMS: Final = ("due", "net7", "net14", "net30", "2/10net30", "net45", "net60", "net30eom", "50@0+50@30")
MOST_GRACE: Final = 99  # days


class TermsField(SmartField):
    """Takes `30`, `2/10 net 30`, `n/30`; says in words what was understood."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._words = desk.figures.words
        self._completer = Completer(desk.look, self, self._offer)
        self._completer.chosen.connect(self._take)

    def understand(self, text: str) -> str:
        return parse_terms(text).code

    def shown(self, value: str) -> str:
        return value

    def echo(self, value: str) -> str:
        return parse_terms(value).describe(self._words)

    def _offer(self, text: str, answer: Answer) -> None:
        usual = [parse_terms(one) for one in USUAL_TERMS]
        typed = "".join(text.lower().split())
        answer([Completion(one.code, (one.code, one.describe(self._words))) for one in usual if typed in one.code])

    def _take(self, completion: Completion) -> None:
        self.setText(completion.value)
        self.settle()


class CurrencyField(SmartField):
    """A code of three letters, in any case."""

    def understand(self, text: str) -> str:
        code = text.strip().upper()
        exponent(code)
        return code

    def shown(self, value: str) -> str:
        return value


class DaysField(SmartField):
    """A few days; empty is none."""

    def understand(self, text: str) -> int:
        typed = text.strip()
        if not typed.isdecimal() or int(typed) > MOST_GRACE:
            raise Refused(N_("Give a number of days from 0 to {most}."), most=MOST_GRACE)
        return int(typed)

    def shown(self, value: int) -> str:
        return str(value) if value else ""


class PayerField(LookupField):
    """Finds the customer who pays for this one; its value is their code. What fits nobody stays as typed."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, name, self._find, parent)
        self._desk = desk

    def code(self) -> str:
        return str(self.match.value) if self.match is not None else self.text().strip()

    def show_code(self, code: str) -> None:
        self.show_match(Match(code, code) if code else None)

    def _find(self, typed: str, answer: Callable[[Sequence[Match]], None]) -> None:
        today = self._desk.company.today

        def done(rows: Any) -> None:
            answer([Match(row.code, row.code, row.name) for row in rows])

        self._desk.ask(self, lambda read, _progress: find_customers(read, today, typed), done)


def complete_from(desk: Desk, field: TypingLine, known: Sequence[tuple[str, str]]) -> None:
    """Offer codes by code or name; what is typed besides stays possible."""

    def offer(text: str, answer: Answer) -> None:
        typed = text.casefold()
        fits = [pair for pair in known if pair[0].casefold() == typed or pair[1].casefold().startswith(typed)]
        answer([Completion(code, (code, name)) for code, name in fits[:8]])

    completer = Completer(desk.look, field, offer)
    completer.chosen.connect(lambda completion: field.setText(completion.value))


class NotesField(QPlainTextEdit):
    """Several lines, framed like the other fields; Tab goes on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFixedHeight(look.px(72))
        self.document().setDocumentMargin(look.px(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, view, focused = self._look, self.viewport(), self.hasFocus()
        painter = QPainter(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent" if focused else "field"), 2 if focused else 1))
        inset = 1 if focused else 0.5
        painter.drawRoundedRect(QRectF(view.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
