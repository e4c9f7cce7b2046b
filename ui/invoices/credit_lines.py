"""The lines of an invoice that is credited: how much of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ar_desktop.values.currencies import exponent
from ar_desktop.values.money import Rounding, parse_amount, plain_amount
from ar_desktop.values.quantities import parse_quantity
from ui.figures import Figures
from ui.models.entry_model import NUMBER, EntryColumn, EntryModel

if TYPE_CHECKING:
    from ar_desktop.invoicing.credit_notes import CreditPart
    from ar_desktop.invoicing.posted import PostedDocument, PostedLine

QUANTITY: Final = "quantity"
AMOUNT: Final = "amount"


def _tr(text: str) -> str:
    return QCoreApplication.translate("CreditLines", text)


def credit_columns() -> tuple[EntryColumn, ...]:
    return (
        EntryColumn(NUMBER, "#", "right", width=40, editable=False),
        EntryColumn("item", _tr("Item"), width=92, editable=False, role="text2", gives_way=3),
        EntryColumn("description", _tr("Description"), stretch=1, editable=False),
        EntryColumn("billed", _tr("Billed"), "right", width=60, editable=False, role="text2", gives_way=1),
        EntryColumn("price", _tr("Price"), "right", width=70, editable=False, role="text2", gives_way=2),
        EntryColumn("net", _tr("Net"), "right", width=84, editable=False, role="text2"),
        EntryColumn(QUANTITY, _tr("Credit qty"), "right", width=82, weight=600),
        EntryColumn(AMOUNT, _tr("or amount"), "right", width=88, weight=600),
    )


class CreditModel(EntryModel):
    """The whole of each line until something else is typed; a line without quantity and amount is not credited."""

    def __init__(self, figures: Figures) -> None:
        super().__init__(credit_columns(), grows=False)
        self._figures = figures
        self._document: PostedDocument | None = None
        self.shown = self._shown

    def show_document(self, document: PostedDocument) -> None:
        self._document = document
        self.set_lines([{} if line.clears else {QUANTITY: self._whole(line)} for line in document.lines])

    def _whole(self, line: PostedLine) -> str:
        return format(line.quantity.normalize(), "f").replace(".", self._figures.decimal)

    def is_whole(self) -> bool:
        """Nothing was taken away: all that is left of the invoice is credited."""
        document = self._document
        if document is None:
            return False
        return all(line.clears or self._line_is_whole(at, line) for at, line in enumerate(document.lines))

    def _line_is_whole(self, at: int, line: PostedLine) -> bool:
        return self.typed(at, QUANTITY).strip() == self._whole(line) and not self.typed(at, AMOUNT).strip()

    def credit_share(self, percent: str, rounding: Rounding) -> None:
        """So many percent of each line, as amounts; raises the UserError that says what is not understood."""
        from ar_desktop.invoicing.credit_notes import parts_of_share

        document, decimal = self._document, self._figures.decimal
        if document is None:
            return
        parts = parts_of_share(document, parse_quantity(percent.strip().rstrip("% "), decimal), rounding)
        amounts = {part.line: plain_amount(part.amount or 0, document.currency).replace(".", decimal) for part in parts}
        self.set_lines([{AMOUNT: amounts.get(at, "")} for at in range(1, len(document.lines) + 1)])

    def parts(self) -> tuple[CreditPart, ...]:
        """What was typed; raises the UserError that says what is not understood, with the line."""
        from ar_desktop.errors import UserError
        from ar_desktop.invoicing.credit_notes import CreditPart

        document, decimal = self._document, self._figures.decimal
        if document is None or self.is_whole():
            return ()
        parts = []
        for at in range(self.count()):
            quantity, amount = self.typed(at, QUANTITY).strip(), self.typed(at, AMOUNT).strip()
            try:
                if amount:
                    parts.append(CreditPart(at + 1, amount=parse_amount(amount, document.currency, decimal=decimal)))
                elif quantity and (number := parse_quantity(quantity, decimal)):
                    parts.append(CreditPart(at + 1, quantity=number))
            except UserError as error:
                raise error.at(None, at + 1) from None
        return tuple(parts)

    def _shown(self, line: int, key: str) -> str:
        document = self._document
        if document is None or line >= len(document.lines):
            return ""
        of, words = document.lines[line], self._figures.words
        places = exponent(document.currency)
        texts = {
            "item": of.item,
            "description": of.description,
            "billed": f"{words.quantity(of.quantity)} {of.unit}".strip(),
            "price": words.number(of.unit_price, max(2, places)),
            "net": words.scaled(of.net, places, brackets=self._figures.brackets),
        }
        return texts.get(key, self.typed(line, key))
