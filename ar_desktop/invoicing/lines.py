"""Lines of a document: what item, customer and company say where the line says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from ar_desktop.errors import AmountTooLarge, Refused, UserError
from ar_desktop.invoicing.buyers import Buyer, Good
from ar_desktop.invoicing.exemptions import Exemption, exemption
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.new_document import KindFacts, NewLine
from ar_desktop.invoicing.notices import Notice
from ar_desktop.invoicing.prepared import PreparedLine
from ar_desktop.ledger.tax_codes import KnownRate
from ar_desktop.values.currencies import exponent
from ar_desktop.values.money import divide, plain_amount, within_reach
from ar_desktop.values.quantities import to_micros
from ar_desktop.words import N_

_MICRO = 1_000_000
_ALL = 100 * _MICRO  # a discount of 100 %
_MOST_MICROS = 10**18  # what a price may come to in millionths; they are kept as 64-bit numbers
# quantities and prices repeat: looking one up takes a quarter of the time
_micros = lru_cache(maxsize=16384)(to_micros)


class Line(NamedTuple):
    """A line with every default filled in; the `net` of `stored` is still with tax where prices are inclusive."""

    stored: PreparedLine
    rate: KnownRate | None
    printed_tax: int | None
    row: int | None


class _Found(NamedTuple):
    """What an item, a tax code and an account come to on this document."""

    good: Good | None
    rate: KnownRate | None
    account_id: int


class LineRules:
    """What is the same for all lines of a document."""

    def __init__(
        self, house: House, facts: KindFacts, buyer: Buyer, goods: Mapping[str, Good], currency: str, supply_date: date
    ) -> None:
        self._house, self._facts, self._buyer, self._goods = house, facts, buyer, goods
        self._currency, self._supply_date = currency, supply_date
        self._unit = 10 ** exponent(currency)
        self._found: dict[tuple[str, str, str, bool], _Found] = {}
        self._exempt = exemption(house, buyer, supply_date) if self._counts_as_exempt() else None
        self._bears_tax_after_all = False

    def _counts_as_exempt(self) -> bool:
        if self._facts.taxed != "usual" or self._buyer.tax_exempt:
            return self._facts.taxed == "usual"
        return bool(self._buyer.tax_code) and self._category(self._buyer.tax_code) == "E"

    @property
    def certificate(self) -> str:
        """By which the buyer is exempt, as papers name it; empty: by none."""
        return self._exempt.certificate if self._exempt else ""

    @property
    def notice(self) -> Notice | None:
        """Why lines bear tax although the buyer counts as exempt."""
        return self._exempt.notice if self._exempt and self._bears_tax_after_all else None

    def line(self, new: NewLine) -> Line:
        try:
            return self._line(new)
        except UserError as error:
            raise error.at(error.file, new.row) from None

    def _line(self, new: NewLine) -> Line:
        key = (new.item, new.tax_code, new.account, bool(new.tax))
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._find(new)
        good, rate, account_id = found
        discount = _micros(new.discount_pct) if new.discount_pct else 0
        if discount > _ALL:
            raise Refused(N_("A discount of {percent}% is more than the whole."), percent=new.discount_pct)
        quantity, price, amount = self._amounts(new, good, discount)
        within_reach(amount)
        if abs(price) > _MOST_MICROS:
            raise AmountTooLarge
        tax_code_id = None if rate is None else rate.id
        if good is None:
            stored = PreparedLine(
                None, new.description, quantity, new.unit, price, discount, amount, tax_code_id, account_id,
                new.product_line, None,
            )  # fmt: skip
        else:
            stored = PreparedLine(
                good.id, new.description or good.description, quantity, new.unit or good.unit, price, discount,
                amount, tax_code_id, account_id, new.product_line or good.product_line, None,
            )  # fmt: skip
        return Line(stored, rate, None if self._facts.taxed == "never" else new.tax, new.row)

    def _find(self, new: NewLine) -> _Found:
        good = self._good(new.item) if new.item else None
        code = self._tax_code(new, good)
        rate = self._house.tax.on(code, self._supply_date) if code else None
        return _Found(good, rate, self._account(new, good))

    def _good(self, code: str) -> Good:
        good = self._goods.get(code)
        if good is None:
            text = N_("There is no item {item}: add it under Items, or leave the item empty and write a description.")
            raise Refused(text, item=code)
        return good

    def _account(self, new: NewLine, good: Good | None) -> int:
        accounts = self._house.accounts
        if not self._facts.fixed:
            if new.account:
                return accounts.code(new.account)
            if good is not None and good.account_id is not None:
                return good.account_id
        return accounts.role(self._facts.role)

    def _tax_code(self, new: NewLine, good: Good | None) -> str:
        facts, buyer, house = self._facts, self._buyer, self._house
        if facts.taxed == "never":
            return ""
        if new.tax_code:
            return new.tax_code
        if facts.taxed == "usual":
            if self._exempt is not None:
                return self._of_exempt(good, self._exempt)
            # what the buyer is (reverse charge, export, exempt) says more than what the goods are
            if buyer.tax_code and not house.is_plain_rate(house.tax.on(buyer.tax_code, self._supply_date)):
                return buyer.tax_code
            if code := (good.tax_code if good else "") or buyer.tax_code or house.usual_code:
                return code
        return house.taxable_code if new.tax else ""

    def _of_exempt(self, good: Good | None, found: Exemption) -> str:
        """Without a certificate that holds, the code of somebody who is not exempt."""
        house, buyer = self._house, self._buyer
        if found.stands:
            return house.tax.exempt() if buyer.tax_exempt else buyer.tax_code
        own = "" if buyer.tax_code and self._category(buyer.tax_code) == "E" else buyer.tax_code
        code = (good.tax_code if good else "") or own or house.usual_code or house.taxable_code or house.tax.exempt()
        self._bears_tax_after_all |= self._category(code) == "S"
        return code

    def _category(self, code: str) -> str:
        return self._house.tax.on(code, self._supply_date).rate.category

    def _amounts(self, new: NewLine, good: Good | None, discount: int) -> tuple[int, int, int]:
        """Quantity and price in millionths, and the amount."""
        price = new.unit_price
        if price is None and new.amount is None and good is not None and self._currency == self._house.currency:
            price = good.unit_price
        if price is None:
            return self._from_amount(new)
        quantity = _MICRO if new.quantity is None else _micros(new.quantity)
        price_micros = _micros(price)
        amount = self._amount(quantity, price_micros, discount)
        if new.amount is not None and new.amount != amount:
            raise Refused(
                N_("The line says {amount}, but quantity times price less discount is {computed}."),
                amount=plain_amount(new.amount, self._currency),
                computed=plain_amount(amount, self._currency),
            )
        return quantity, price_micros, amount

    def _amount(self, quantity: int, price: int, discount: int) -> int:
        """Quantity times price less discount, rounded once."""
        whole, parts = quantity * price * self._unit, _MICRO * _MICRO
        if discount:
            whole, parts = whole * (100 * _MICRO - discount), parts * 100 * _MICRO
        return divide(whole, parts, self._house.rounding)

    def _from_amount(self, new: NewLine) -> tuple[int, int, int]:
        if new.amount is None:
            raise Refused(N_("A line has no price. Enter one, or an amount."))
        if not new.quantity:
            return _MICRO, new.amount * _MICRO // self._unit, new.amount
        quantity = _micros(new.quantity)
        return quantity, divide(new.amount * _MICRO * _MICRO, quantity * self._unit), new.amount
