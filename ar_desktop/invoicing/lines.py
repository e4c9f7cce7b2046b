"""Lines of a document: what item, customer and company say where the line says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ar_desktop.errors import Refused, UserError
from ar_desktop.invoicing.buyers import Buyer, Good
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.new_document import KindFacts, NewLine
from ar_desktop.ledger.tax_codes import KnownRate
from ar_desktop.values.currencies import exponent
from ar_desktop.values.money import plain_amount
from ar_desktop.values.quantities import line_net, to_micros
from ar_desktop.words import N_

ONE = Decimal(1)
_ONE_MICROS = 1_000_000


@dataclass(slots=True)
class Line:
    """A line with every default filled in; `amount` as prices are (net, or gross where they are inclusive)."""

    good: Good | None
    description: str
    quantity: int
    unit: str
    unit_price: int
    discount_pct: int
    amount: int
    rate: KnownRate | None
    account_id: int
    product_line: str
    printed_tax: int | None
    row: int | None


@dataclass(frozen=True, slots=True)
class LineRules:
    """What is the same for all lines of a document."""

    house: House
    facts: KindFacts
    buyer: Buyer
    goods: Mapping[str, Good]
    currency: str
    supply_date: date

    def line(self, new: NewLine) -> Line:
        try:
            return self._line(new)
        except UserError as error:
            raise error.at(error.file, new.row) from None

    def _line(self, new: NewLine) -> Line:
        good = self._good(new.item) if new.item else None
        quantity, price, amount = self._amounts(new, good)
        return Line(
            good,
            new.description or (good.description if good else ""),
            quantity,
            new.unit or (good.unit if good else ""),
            price,
            to_micros(new.discount_pct) if new.discount_pct else 0,
            amount,
            self.rate(new, good),
            self._account(new, good),
            new.product_line or (good.product_line if good else ""),
            new.tax if self.facts.taxed != "never" else None,
            new.row,
        )

    def _good(self, code: str) -> Good:
        good = self.goods.get(code)
        if good is None:
            raise Refused(N_("There is no item {item}."), item=code)
        return good

    def _account(self, new: NewLine, good: Good | None) -> int:
        accounts = self.house.accounts
        if not self.facts.fixed:
            if new.account:
                return accounts.code(new.account)
            if good is not None and good.account_id is not None:
                return good.account_id
        return accounts.role(self.facts.role)

    def _amounts(self, new: NewLine, good: Good | None) -> tuple[int, int, int]:
        """Quantity and price in millionths, and the amount."""
        price = new.unit_price
        if price is None and new.amount is None and good is not None and self.currency == self.house.currency:
            price = good.unit_price
        if price is None:
            return self._from_amount(new)
        quantity = ONE if new.quantity is None else new.quantity
        amount = line_net(quantity, price, new.discount_pct, self.currency, self.house.rounding)
        if new.amount is not None and new.amount != amount:
            raise Refused(
                N_("The line says {amount}, but quantity times price less discount is {computed}."),
                amount=plain_amount(new.amount, self.currency),
                computed=plain_amount(amount, self.currency),
            )
        return to_micros(quantity), to_micros(price), amount

    def _from_amount(self, new: NewLine) -> tuple[int, int, int]:
        if new.amount is None:
            raise Refused(N_("A line has no price. Enter one, or an amount."))
        decimals = exponent(self.currency)
        if new.quantity is None or new.quantity == 1 or not new.quantity:
            return _ONE_MICROS, new.amount * _ONE_MICROS // 10**decimals, new.amount
        price = (Decimal(new.amount).scaleb(-decimals) / new.quantity).quantize(Decimal("0.000001"))
        return to_micros(new.quantity), to_micros(price), new.amount

    def rate(self, new: NewLine, good: Good | None) -> KnownRate | None:
        """The tax code of a line on the day of supply; None: no tax."""
        code = self._tax_code(new, good)
        return self.house.tax.on(code, self.supply_date) if code else None

    def _tax_code(self, new: NewLine, good: Good | None) -> str:
        facts, buyer, house = self.facts, self.buyer, self.house
        if facts.taxed == "never":
            return ""
        if new.tax_code:
            return new.tax_code
        if facts.taxed == "usual":
            if buyer.tax_exempt:
                return house.tax.exempt()
            # what the buyer is (reverse charge, export, exempt) says more than what the goods are
            if buyer.tax_code and not house.is_plain_rate(house.tax.on(buyer.tax_code, self.supply_date)):
                return buyer.tax_code
            if code := (good.tax_code if good else "") or buyer.tax_code or house.usual_code:
                return code
        return house.taxable_code if new.tax else ""
