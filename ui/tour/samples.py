"""What the tour brings along: two small files, and whom to do business with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ar_desktop.company import Company

CUSTOMERS: Final = """Code,Name,Email,City,Region,Postcode,Country,Terms
T-ASH,Ashcombe Boatyard,office@ashcombe.example,Anacortes,WA,98221,US,net30
T-BEL,Belmonte & Söhne,kontor@belmonte.example,Tacoma,WA,98402,US,2/10net30
T-CRE,Creekside Bakery,hello@creekside.example,Olympia,WA,98501,US,net15
"""
INVOICES: Final = """Number,Customer,Date,Description,Quantity,Unit price
OLD-7001,T-ASH,{day},Deck fittings,4,118.50
OLD-7001,T-ASH,{day},Freight,1,35.00
OLD-7002,T-BEL,{day},Copper pipe 22 mm,60,7.85
"""


@dataclass(frozen=True)
class Owed:
    """An open invoice, and its amount as one types it."""

    number: str
    amount: str


@dataclass(frozen=True)
class Order:
    """Who buys, and what: item and quantity."""

    customer: str
    goods: tuple[tuple[str, str], ...]


def new_customers(folder: Path) -> Path:
    return _file(folder / "new-customers.csv", CUSTOMERS)


def old_invoices(folder: Path, day: str) -> Path:
    return _file(folder / "old-invoices.csv", INVOICES.format(day=day))


def an_open_invoice(company: Company) -> Owed:
    """The one that is open the longest."""
    with company.reading() as reading:
        number, amount = reading.rows(
            "SELECT number, open FROM open_item WHERE open > 0 AND kind = 'invoice' AND currency = :base "
            "ORDER BY due_date, id LIMIT 1",
            base=company.currency,
        )[0]
    return Owed(str(number), f"{amount // 100}.{amount % 100:02}")


def an_order(company: Company) -> Order:
    """Two goods for a good customer, well within the credit limit."""
    with company.reading() as reading:
        customer = reading.value(
            "SELECT c.code FROM customer c JOIN customer_totals t ON t.customer_id = c.id "
            "WHERE c.on_hold = 0 AND c.currency IN (:base, '') AND c.payer_id IS NULL "
            "ORDER BY coalesce(c.credit_limit, 0) - t.balance DESC, c.id LIMIT 1",
            base=company.currency,
        )
        items = reading.rows("SELECT code FROM item WHERE inactive = 0 AND unit_price > 0 ORDER BY code LIMIT 2")
    return Order(str(customer), tuple((str(code), quantity) for (code,), quantity in zip(items, "63", strict=False)))


def _file(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path
