"""Invented papers for tests and pictures: one of each kind, and those that are hard to lay out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ar_desktop.documents.papers import (
    Bank,
    CreditUse,
    Detail,
    EarlyDiscount,
    InvoicePaper,
    Letterhead,
    PaperLine,
    Party,
    TaxRow,
)

HARBOR = Letterhead(
    name="Harbor & Pine Supply Co.",
    address=("1180 Niagara Street", "Buffalo, NY 14213"),
    country="US",
    phone="716 555 0142",
    email="ar@harborpine.example",
    web="harborpine.example",
    bank=Bank(name="Lake Erie Savings Bank", bic="LESBUS33", routing="123456780", account="0048 117 302"),
    remit_to=("Harbor & Pine Supply Co.", "Accounts Receivable", "PO Box 4410", "Buffalo, NY 14240-4410"),
    colour="#17473A",
    pay_link="https://pay.harborpine.example/{number}",
    small_print="Overdue balances bear 1.5% per month.",
)
LAKESHORE = Party(
    name="Lakeshore Boatworks LLC",
    attention="Accounts Payable",
    address=("27 Shoreline Drive", "Tonawanda, NY 14150-2208"),
    country="US",
    code="C-10482",
)


def _line(item, text, quantity, unit, price, net, second="", **more):
    return PaperLine(text, net, Decimal(quantity), unit, Decimal(price), item=item, second=second, **more)


def us_invoice() -> InvoicePaper:
    lines = (
        _line("HW-2040", "Anchor shackle, galvanized, ⅝ in", 48, "ea", "14.85", 71280, "WLL 3¼ ton, forged, load-rated, sold each"),
        _line("RP-1106", "Three-strand nylon rope, ½ in, white", 3, "reel", "218.40", 65520, "Reel of 600 ft, lot 26-0817"),
        _line("PT-0330", "Epoxy primer, light gray, 1 gal", 12, "gal", "64.75", 77700),
        _line("SF-0915", "Cut-resistant gloves, ANSI A4, size L", 10, "dz", "71.20", 71200),
        _line("FR-0001", "Freight, LTL to Tonawanda, NY", 1, "", "186.00", 18600),
    )
    return InvoicePaper(
        kind="invoice",
        number="2026-04817",
        day=date(2026, 11, 20),
        seller=HARBOR,
        buyer=LAKESHORE,
        currency="USD",
        lines=lines,
        net=304300,
        gross=330926,
        taxes=(TaxRow("New York State sales tax 4%", 12172), TaxRow("Erie County sales tax 4.75%", 14454)),
        due=((date(2026, 12, 20), 330926),),
        terms="2/10, net 30",
        discount=EarlyDiscount(Decimal(2), date(2026, 11, 30), 5714, 325212, goods_only=True),
        po="LB-7731",
        order="SO-31190",
        salesperson="Maya Lindqvist",
        details=(
            Detail("Ship to", ("Lakeshore Boatworks LLC, Slip Yard 2", "31 Shoreline Drive, Tonawanda, NY 14150")),
            Detail("Shipped", ("Nov 19, 2026", "Great Lakes Freight")),
            Detail("Tracking", ("GLF 4471 0093 26", "Delivery note 31190-1")),
            Detail("Sales tax jurisdiction", ("New York, Erie County",)),
        ),
    )
