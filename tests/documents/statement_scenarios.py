"""Invented statements: of open items, with a running balance, over several pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ar_desktop.documents.papers import AgeBucket, Party, StatementPaper, StatementRow
from tests.documents.companies import HARBOR


def _buckets(*amounts):
    labels = ("Not yet due", "1–30 days", "31–60 days", "61–90 days", "Over 90 days")
    return tuple(AgeBucket(label, amount) for label, amount in zip(labels, amounts, strict=True))


def _item(month, day, number, po, due, late, amount, open_=None, kind="Invoice", mark=""):
    due_day = date(2026, *due) if due else None
    return StatementRow(
        date(2026, month, day),
        kind,
        number,
        po=po,
        due=due_day,
        days_past_due=late,
        amount=amount,
        open=amount if open_ is None else open_,
        mark=mark,
    )


def open_item_statement() -> StatementPaper:
    rows = (
        _item(8, 14, "2026-03711", "OM-118", (9, 13), 78, 184000, 64000, mark="*"),
        _item(8, 31, "2026-03902", "OM-121", (9, 30), 61, 91255),
        _item(9, 28, "2026-04188", "OM-127", (10, 28), 33, 220418),
        _item(10, 9, "2026-04260", "OM-130", (11, 8), 22, 48690),
        _item(10, 30, "2026-04533", "OM-133", (11, 29), 1, 312075),
        _item(11, 6, "2026-C0198", "OM-127", None, 0, -21040, kind="Credit note"),
        _item(11, 17, "2026-04741", "OM-139", (12, 17), 0, 137720),
        _item(11, 25, "2026-04902", "OM-141", (12, 25), 0, 590800),
    )
    return StatementPaper(
        kind="open-item",
        number="",
        day=date(2026, 11, 30),
        seller=HARBOR,
        buyer=Party(
            "Oneida Marina & Storage Inc",
            ("402 Market Street", "Lockport, NY 14094-3317"),
            "Accounts Payable",
            "US",
            "C-10077",
        ),
        currency="USD",
        rows=rows,
        closing=1443918,
        buckets=_buckets(728520, 360765, 220418, 155255, 0),
        unapplied=-21040,
        past_due=736438,
        terms="Net 30",
        facts=(("Last payment", "Nov 12, $1,200.00"), ("Your contact", "Dana Whitfield"), ("Phone", "716 555 0142")),
        notes=("* $640.00 is in dispute since Sep 20 (short delivery). We will not remind you of it while we look.",),
    )


def _moves(opening, *moves):
    balance, rows = opening, []
    for day, kind, number, details, amount in moves:
        balance += amount
        rows.append(StatementRow(date(2026, 11, day), kind, number, details, amount=amount, balance=balance))
    return tuple(rows)


def balance_forward_statement() -> StatementPaper:
    rows = _moves(
        784415,
        (2, "Invoice", "2026-04561", "PO 55120, paint and primer", 148260),
        (4, "Payment", "Check 20817", "Invoices 2026-04102, 2026-04155", -391045),
        (6, "Discount", "2026-04155", "2% for early payment", -3820),
        (9, "Invoice", "2026-04630", "PO 55131, safety gloves", 64080),
        (11, "Credit note", "2026-C0201", "2 gal returned, corrects 2026-04561", -12950),
        (16, "Invoice", "2026-04722", "PO 55140, dock lines and cleats", 221800),
        (18, "Payment", "ACH 118842", "Invoice 2026-04287", -175000),
        (19, "Returned", "ACH 118842", "Returned by your bank, open again", 175000),
        (19, "Fee", "2026-D0044", "Returned payment", 2000),
        (24, "Payment", "Wire 7714", "Invoice 2026-04287 and fee", -177000),
        (27, "Invoice", "2026-04935", "PO 55162, bilge pumps", 305520),
    )
    return StatementPaper(
        kind="balance-forward",
        number="ST-2026-0311",
        day=date(2026, 11, 30),
        since=date(2026, 11, 1),
        seller=HARBOR,
        buyer=Party(
            "Grand Island School District",
            ("1100 Ransom Road", "Grand Island, NY 14072-1405"),
            "Business Office",
            "US",
            "C-10310",
        ),
        currency="USD",
        rows=rows,
        opening=784415,
        closing=941260,
        buckets=_buckets(726710, 143050, 71500, 0, 0),
        past_due=214550,
        terms="Net 30",
        facts=(("Credit limit", "$25,000.00"), ("Your contact", "Dana Whitfield"), ("Phone", "716 555 0142")),
    )


def activity_statement() -> StatementPaper:
    return replace(balance_forward_statement(), kind="activity")


def long_statement() -> StatementPaper:
    """A year of movements over several pages."""
    moves = [(at % 28 + 1, "Invoice", f"2026-{5000 + at}", "Parts and service", 10000 + at * 137) for at in range(90)]
    rows = _moves(100000, *moves)
    return replace(balance_forward_statement(), rows=rows, opening=100000, closing=rows[-1].balance)
