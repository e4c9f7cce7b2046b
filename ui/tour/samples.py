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
    """An open invoice, its customer, and what that customer may buy next."""

    number: str
    customer: str
    amount: str
    goods: tuple[tuple[str, str], ...]


def new_customers(folder: Path) -> Path:
    return _file(folder / "new-customers.csv", CUSTOMERS)


def old_invoices(folder: Path, day: str) -> Path:
    return _file(folder / "old-invoices.csv", INVOICES.format(day=day))


def an_open_invoice(company: Company) -> Owed:
    """Of somebody who pays for nobody else, with an amount that no other of theirs has."""
    with company.reading() as reading:
        number, customer, amount = reading.rows(
            "SELECT i.number, c.code, i.open FROM open_item i JOIN customer c ON c.id = i.customer_id "
            "WHERE i.open > 0 AND i.kind = 'invoice' AND i.currency = :base AND c.on_hold = 0 "
            "ORDER BY i.due_date, i.id LIMIT 1",
            base=company.currency,
        )[0]
        items = reading.rows("SELECT code FROM item WHERE inactive = 0 AND unit_price > 0 ORDER BY code LIMIT 2")
    goods = tuple((str(code), quantity) for (code,), quantity in zip(items, ("12", "3"), strict=False))
    return Owed(str(number), str(customer), f"{amount // 100}.{amount % 100:02}", goods)


def _file(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path
