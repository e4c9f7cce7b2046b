"""A new item, or an item as it shall be from now on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.invoicing.item_list import ItemRow, Offers
from ar_desktop.invoicing.items import ItemData, change_item, create_item
from ar_desktop.values.quantities import parse_quantity
from ui.desk import Desk
from ui.items.item_list import price_text
from ui.language import say_error
from ui.receipts.dialog import AskDialog
from ui.widgets.captioned import Captioned
from ui.widgets.check import Check
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import TypingLine

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done


class ItemForm(AskDialog):
    """Posted documents keep what they say: a price or an account counts from the next one on."""

    def __init__(self, desk: Desk, offers: Offers, row: ItemRow | None, *, copy: bool = False,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        self._known = "" if row is None or copy else row.code
        title, text = desk.tr("New item"), desk.tr("A line of an invoice takes it by a few letters.")
        if self._known:
            title = desk.tr("Item {code}").format(code=self._known)
            text = desk.tr("Posted documents keep what they say; the next ones take what stands here.")
        super().__init__(desk, title, text, parent)
        self.code, self.description, self.unit = TypingLine(), TypingLine(), TypingLine()
        self.unit_price, self.cost, self.product_line = TypingLine(), TypingLine(), TypingLine()
        taxes = [("", self.tr("As usual")), *((code, f"{code}  {name}".strip()) for code, name in offers.tax_codes)]
        accounts = [("", self.tr("The usual income account")),
                    *((one.code, f"{one.code}  {one.name}") for one in offers.accounts)]  # fmt: skip
        self.tax_code = ChoiceField(desk.look, self.tr("Tax code"), taxes)
        self.account = ChoiceField(desk.look, self.tr("Income account"), accounts)
        self.inactive = Check(desk.look, self.tr("Not sold any more: it is not proposed in invoices"))
        self._prices: dict[TypingLine, Captioned] = {}
        self._lay_out()
        for field, known in ((self.product_line, offers.product_lines), (self.unit, offers.units)):
            completer = QCompleter(known, field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        if row is not None:
            self._fill(row, copy)
        self.finish(self.tr("Save"), self._save)
        self.code.setFocus()
        self.code.selectAll()

    def _lay_out(self) -> None:
        look = self._look
        whole = QWidget(self)
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(8))
        base = self.desk.figures.base
        places = (
            (self.tr("Code"), self.code, 0, 0, 4), (self.tr("Description"), self.description, 0, 4, 8),
            (self.tr("Price, {currency}").format(currency=base), self.unit_price, 1, 0, 4),
            (self.tr("per unit"), self.unit, 1, 4, 4),
            (self.tr("Cost, {currency}").format(currency=base), self.cost, 1, 8, 4),
            (self.tr("Product line"), self.product_line, 2, 0, 12),
            (self.tr("Tax code"), self.tax_code, 3, 0, 12), (self.tr("Income account"), self.account, 4, 0, 12),
        )  # fmt: skip
        for caption, field, line, at, span in places:
            field.setSizePolicy(field.sizePolicy().Policy.Expanding, field.sizePolicy().Policy.Fixed)
            box = Captioned(look, caption, field)
            if field is self.unit_price or field is self.cost:
                self._prices[field] = box
            grid.addWidget(box, line, at, 1, span)
        for at in range(12):
            grid.setColumnStretch(at, 1)
        grid.addWidget(self.inactive, 5, 0, 1, 12)
        self._more.addWidget(whole)

    def _fill(self, row: ItemRow, copy: bool) -> None:
        figures = self.desk.figures
        self.code.setText("" if copy else row.code)
        self.description.setText(row.description)
        self.unit.setText(row.unit)
        for field, price in ((self.unit_price, row.unit_price), (self.cost, row.cost)):
            field.setText("" if price is None else price_text(price, figures))
        self.product_line.setText(row.product_line)
        self.tax_code.choose(row.tax_code)
        self.account.choose(row.account)
        self.inactive.setChecked(row.inactive)

    def _price(self, field: TypingLine) -> Decimal | None:
        """Raises UserError, which is shown under the field."""
        text = field.text().strip()
        try:
            found = parse_quantity(text, self.desk.figures.decimal) if text else None
        except UserError as error:
            self._prices[field].say(say_error(error), wrong=True)
            field.setFocus()
            raise
        self._prices[field].say("")
        return found

    def _data(self) -> ItemData:
        return ItemData(
            self.code.text(), self.description.text(), self._price(self.unit_price), self.unit.text(),
            self._price(self.cost), str(self.tax_code.currentData() or ""), str(self.account.currentData() or ""),
            self.product_line.text(), self.inactive.isChecked(),
        )  # fmt: skip

    def _save(self) -> None:
        try:
            data = self._data()
        except UserError:
            return
        known = self._known

        def verb(company: Company) -> Done:
            return change_item(company, known, data) if known else create_item(company, data)

        said = self.tr("Item {code} saved").format(code=data.code.strip())
        self.write(verb, lambda _done: said, said)
