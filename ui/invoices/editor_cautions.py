"""What is said above the lines of a draft: why it was refused, and what speaks for a second look."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from ar_desktop.errors import UserError
from ui.desk import Desk
from ui.invoices.editor_form import EditorForm
from ui.invoices.editor_lines import EditorLines
from ui.invoices.editor_warnings import Caution, EditorWarnings
from ui.problems import sentence
from ui.widgets.field_box import mark

if TYPE_CHECKING:
    from ar_desktop.invoicing.deposits import Deposit
    from ar_desktop.invoicing.notices import Notice


CUSTOMER: Final = "customer"  # what an action leads to, where it is no document
LINES: Final = "lines"
REFERENCE: Final = "reference"


class EditorCautions(QObject):
    def __init__(
        self, desk: Desk, strip: EditorWarnings, form: EditorForm, lines: EditorLines, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._strip, self._form, self._grid = desk, strip, form, lines.grid
        self._lines = lines
        self._refusal: Caution | None = None
        self._notices: Sequence[Notice] = ()
        self._deposits: Sequence[Caution] = ()

    def begin(self) -> None:
        self._refusal, self._notices, self._deposits = None, (), ()
        self._show()

    def typed(self) -> None:
        """What was refused is being put right."""
        if self._refusal is not None:
            self._refusal = None
            self._show()

    def notice(self, notices: Sequence[Notice]) -> None:
        self._notices = notices
        self._show()

    def offer_deposits(self, waiting: Mapping[str, Deposit], cleared: Collection[str]) -> None:
        """What was billed in advance, each with what can be done about it."""
        figures, found = self._desk.figures, []
        for number, deposit in waiting.items():
            if number in cleared:
                text, action = self.tr("{number} of {sum} is taken off here."), self.tr("Leave it out")
            else:
                text, action = self.tr("{number} of {sum} was billed in advance."), self.tr("Take it off")
            total = figures.plain(deposit.gross, deposit.currency)
            found.append(Caution(text.format(number=number, sum=total), "text2", number, action))
        self._deposits = found
        self._show()

    def refuse(self, error: UserError) -> None:
        """Beside the thing, with the focus where it can be put right."""
        self._refusal = Caution(sentence(error), "red")
        self._show()
        if error.line is not None:
            self._grid.setFocus()
            self._grid.go_to(error.line - 1, self._lines.about(error.line - 1, error))
        else:
            self._focus_on(error)

    def _show(self) -> None:
        words = self._desk.figures.words
        cautions = [self._refusal] if self._refusal else []
        for notice in sorted(self._notices, key=lambda notice: not notice.grave):
            cautions.append(self._caution(notice, notice.sentence(words)))
        self._strip.show_warnings([*cautions, *self._deposits])
        po = self._form.po.text().strip()
        mark(self._form.po, "noted", bool(po) and any(notice.facts.get("po") == po for notice in self._notices))

    def _caution(self, notice: Notice, text: str) -> Caution:
        """With the one thing that can be done about it."""
        tone, facts = "red" if notice.grave else "amber", notice.facts
        if "po" in facts:
            return Caution(text, tone, str(facts["number"]))
        if facts.get("number") == self._form.reference.text().strip() != "":
            return Caution(text, tone, REFERENCE, self.tr("Change it"))
        if "items" in facts:
            return Caution(text, tone, LINES, self.tr("Go to the lines"))
        if "customer" in facts and self._form.customer.client is not None:
            return Caution(text, tone, CUSTOMER, self.tr("Open the customer"))
        return Caution(text, tone)

    def act(self, what: str) -> bool:
        """An action of these, not one of a deposit: whether it was done."""
        client = self._form.customer.client
        if what == CUSTOMER and client is not None:
            self._desk.asked_for.emit("customers", client.buyer.id)
        elif what == LINES:
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
            self._grid.go_to(0)
        elif what == REFERENCE:
            self._form.reference.setFocus(Qt.FocusReason.OtherFocusReason)
            self._form.reference.selectAll()
        return what in (CUSTOMER, LINES, REFERENCE)

    def _focus_on(self, error: UserError) -> None:
        form, typed = self._form, error.facts.get("typed")
        fields: list[QLineEdit] = [form.date, form.due, form.terms, form.supplied, form.rate]
        found = next((field for field in fields if typed is not None and field.text().strip() == typed), None)
        if found is None and (form.customer.client is None or "customer" in error.facts):
            found = form.customer
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            found.selectAll()
