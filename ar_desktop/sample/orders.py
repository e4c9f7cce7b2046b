"""What the customers of the sample company buy."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from random import Random

from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.sample.people import Person, Ware

_LINES = (1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8)


class Orders:
    """Invoices and credit notes as they would be typed."""

    def __init__(self, people: list[Person], wares: list[Ware], random: Random) -> None:
        self._people, self._random = people, random
        self._goods = [ware for ware in wares if ware.product_line != "Services"]
        self._services = [ware for ware in wares if ware.product_line == "Services"]
        self._po = 50_000

    def invoice(self, day: date, who: int) -> NewDocument:
        random, person = self._random, self._people[who]
        bought = random.sample(self._goods, random.choice(_LINES))
        lines = [self._line(ware, person) for ware in bought]
        if random.random() < 0.35:
            service = random.choice(self._services)
            lines.append(NewLine(item=service.code, quantity=Decimal(1), unit_price=_price(service, person)))
        self._po += random.randint(1, 9)
        po = f"PO {self._po}" if random.random() < 0.7 else ""
        return NewDocument(customer=person.code, date=day, lines=tuple(lines), po=po)

    def _line(self, ware: Ware, person: Person) -> NewLine:
        random = self._random
        quantity = Decimal(random.choice((1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 20, 24)))
        discount = Decimal(5) if random.random() < 0.06 else None
        return NewLine(item=ware.code, quantity=quantity, unit_price=_price(ware, person), discount_pct=discount)

    def credit(self, day: date, who: int, number: str) -> NewDocument:
        """One thing that came back."""
        ware = self._random.choice(self._goods)
        line = NewLine(description=f"Returned: {ware.description}", quantity=Decimal(1), unit_price=ware.price)
        return NewDocument(
            customer=self._people[who].code, date=day, lines=(line,), kind="credit_note", reference=number
        )


def _price(ware: Ware, person: Person) -> Decimal | None:
    """The catalogue's price is in base currency; abroad it is named."""
    return None if person.currency == "USD" else ware.price
