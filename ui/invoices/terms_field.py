"""Payment terms as a bookkeeper writes them; shown in words where these mean the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ar_desktop.errors import UserError
from ar_desktop.values.terms import parse_terms
from ui.desk import Desk
from ui.widgets.completer import Answer, Completer, Completion
from ui.widgets.fields import SmartField


class TermsField(SmartField):
    """Its value is the code that the company file keeps ("2/10net30"); what isn't understood stays as typed."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._desk = desk
        self._offered: Sequence[str] = ()
        self._completer = Completer(desk.look, self, self._find, arrow=True)
        self._completer.chosen.connect(self._take)

    def offer(self, codes: Sequence[str]) -> None:
        self._offered = codes

    def code(self) -> str:
        """Of what stands in the field now."""
        text = self.text().strip()
        try:
            return parse_terms(text).code if text else ""
        except UserError:
            return text

    def show_code(self, code: str) -> None:
        try:
            self.set_value(parse_terms(code).code if code else None)
        except UserError:
            self.set_value(None)
            self.setText(code)

    def understand(self, text: str) -> str:
        return parse_terms(text.strip()).code

    def shown(self, value: str) -> str:
        described = self._described(value)
        try:
            return described if parse_terms(described).code == value else value
        except UserError:
            return value

    def _described(self, code: str) -> str:
        try:
            return parse_terms(code).describe(self._desk.figures.words)
        except UserError:
            return code

    def _find(self, text: str, answer: Answer) -> None:
        typed = text.lower()
        pairs = [(code, self._described(code)) for code in self._offered]
        fits = [pair for pair in pairs if typed in pair[0].lower() or typed in pair[1].lower()]
        answer([Completion(code, (code, words)) for code, words in fits[:8]])

    def _take(self, found: Completion) -> None:
        self.setText(found.value)
        self.settle()
        self.returnPressed.emit()
