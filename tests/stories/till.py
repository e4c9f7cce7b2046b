"""Verbs with few words, for stories that are told in numbers: amounts are texts ("98.00"), answers too."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ar_desktop.company import FixedClock
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.open_at import AsOf, open_lines
from ar_desktop.ledger.posting import account_balance, control_balance
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.receiving import NewReceipt, receive
from ar_desktop.values.money import parse_amount, plain_amount


def minor(text: str, currency: str = "USD") -> int:
    return parse_amount(text, currency)


class Till:
    """One company and one customer, C."""

    def __init__(self, folder, *, base="USD", country="US", today=date(2026, 11, 19), settings=None) -> None:
        path, clock = folder / "Till.arbook", FixedClock(today)
        self.company = create_company(
            path, name="Till", currency=base, country=country, user="Dana", clock=clock, settings=settings
        )
        self.base = base
        create_customer(self.company, CustomerData("C", "Customer"))

    def __enter__(self) -> Till:
        return self

    def __exit__(self, *_: object) -> None:
        self.company.close()

    def post(self, amount: str, day: date, *, kind="invoice", number="", terms="net30", due=None, currency="",
             rate=None, reference="", tax_code="") -> int:  # fmt: skip
        """Returns the item's id."""
        lines = (NewLine("Goods", amount=minor(amount, currency or self.base), tax_code=tax_code),)
        new = NewDocument(
            "C", day, lines, kind=kind, number=number, terms=terms, due=due, currency=currency or self.base,
            rate=rate and Decimal(rate), reference=reference,
        )  # fmt: skip
        return post_document(self.company, new).item_id

    def receive(self, amount: str, day: date, *applies: tuple[int, str], currency="", rate=None, **parts) -> int:
        """Money over items (id, amount); what goes beside it goes with the last. Returns the receipt's item id."""
        currency = currency or self.base
        applications = [Application(id_, amount=minor(part, currency)) for id_, part in applies]
        if parts:
            beside = {name: minor(part, currency) for name, part in parts.items()}
            applications[-1] = applications[-1]._replace(**beside)
        posted = receive(
            self.company,
            NewReceipt("C", "cheque", day, minor(amount, currency), currency, rate and Decimal(rate),
                       applications=tuple(applications)),
        )  # fmt: skip
        return posted.item_id or 0

    def open(self, day: date, *, base: bool = False) -> dict[str, list[str]]:
        """Open due lines by number, in the order they fall due."""
        found: dict[str, list[str]] = {}
        with self.company.reading() as read:
            for line in open_lines(read, AsOf(day)):
                amount = plain_amount(line.base_open, self.base) if base else plain_amount(line.open, line.currency)
                found.setdefault(line.number, []).append(amount)
        return found

    def control(self, day: date) -> str:
        with self.company.reading() as read:
            return plain_amount(control_balance(read, day), self.base)

    def account(self, role: str, day: date = date(2030, 1, 1)) -> str:
        with self.company.reading() as read:
            id_ = read.value("SELECT id FROM account WHERE role = :r", r=role)
            return plain_amount(account_balance(read, id_, day), self.base)
