"""What one customer's ledger says, and that it closes with what is open."""

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.ledger.queries import customer_figures, customer_ledger
from tests.ledger.desk import day


def movements(desk, first, last, **asked):
    rows = desk.json("customer-ledger", first=first, last=last, **{"customer": "C1", **asked})["rows"]
    return [(row[0][5:], row[1], row[8], row[-1]) for row in rows]


def test_the_four_dates_as_movements(four_dates):
    assert movements(four_dates, "03-06", "04-30") == [
        ("03-06", "balance_forward", None, "1000.00"),
        ("03-20", "credit_note", "-100.00", "900.00"),
        ("04-02", "receipt", "-882.00", "18.00"),
        ("04-02", "discount", "-18.00", "0.00"),
        ("04-09", "discount", "18.00", "18.00"),
        ("04-09", "returned_payment", "882.00", "900.00"),
        ("04-09", "fee", "25.00", "925.00"),
        ("04-30", "closing_balance", None, "925.00"),
    ]


def test_the_shape_that_every_plain_report_has(four_dates):
    answer = four_dates.json("customer-ledger", first="03-01", last="03-31", customer="C1")
    assert {"name", "from", "to", "customer", "columns", "rows", "total"} <= answer.keys()
    assert answer["name"] == "customer-ledger"
    assert all(len(row) == len(answer["columns"]) for row in [*answer["rows"], answer["total"]])
    named = dict(zip(answer["columns"], answer["total"], strict=True))
    assert (named["debit"], named["credit"], named["balance"]) == ("1000.00", "100.00", "900.00")
    assert named["number"] is None


def test_a_void_is_a_movement_of_its_own(desk):
    invoice = desk.invoice(5000, "03-05")
    desk.void(invoice, "03-20")
    rows = desk.report("customer-ledger", first="03-01", last="03-31", customer="C1").rows
    assert [(row[1], row[4], row[9], row[10], row[11]) for row in rows[1:-1]] == [
        ("invoice", "", 5000, 0, 5000), ("invoice", "void", 0, 5000, 0),
    ]  # fmt: skip


def test_currency_gained_and_lost_is_a_line_in_base_and_none_in_the_currency(desk):
    invoice = desk.invoice(10000, "03-05", currency="EUR", base=11000)
    desk.apply(desk.receipt(4000, "04-01", currency="EUR", base=-4680), invoice, 4000)
    assert movements(desk, "03-01", "04-30") == [
        ("03-01", "balance_forward", None, "0.00"),
        ("03-05", "invoice", "100.00", "110.00"),
        ("04-01", "receipt", "-40.00", "63.20"),
        ("04-01", "fx_difference", "0.00", "66.00"),
        ("04-30", "closing_balance", None, "66.00"),
    ]
    assert movements(desk, "03-01", "04-30", currency="EUR")[-1][-1] == "60.00"
    assert movements(desk, "04-10", "04-30")[0][-1] == "66.00"


def test_a_payers_cheque_for_a_child_moves_between_both_ledgers(desk):
    invoice = desk.invoice(10000, "03-05", customer=2)
    receipt = desk.receipt(15000, "04-01")
    desk.apply(receipt, invoice, 10000)
    assert movements(desk, "03-01", "04-30")[1:] == [
        ("04-01", "receipt", "-150.00", "-150.00"),
        ("04-01", "family", "100.00", "-50.00"),
        ("04-30", "closing_balance", None, "-50.00"),
    ]
    child = desk.report("customer-ledger", first="03-01", last="04-30", customer="C2").rows
    assert [(row[1], row[2], row[3], row[5], row[-1]) for row in child[1:-1]] == [
        ("invoice", "INV-1", "", "", 10000), ("family", "INV-1", "R-1", "C1", 0),
    ]  # fmt: skip


def test_family_settlement_in_foreign_currency_leaves_the_gain_with_the_payer(desk):
    invoice = desk.invoice(10000, "03-05", customer=2, currency="EUR", base=11000)
    desk.apply(desk.receipt(10000, "04-01", currency="EUR", base=-11700), invoice, 10000)
    assert movements(desk, "03-01", "04-30")[-1][-1] == "0.00"
    assert movements(desk, "03-01", "04-30", customer="C2")[-1][-1] == "0.00"


@pytest.mark.parametrize("when", ["03-04", "03-20", "03-31", "04-02", "04-08", "04-09", "12-15"])
def test_it_closes_with_what_the_aging_says(four_dates, when):
    closing = four_dates.report("customer-ledger", first="01-01", last=when, customer="C1").total[-1]
    assert closing == four_dates.report("aging", when).total[-3] == four_dates.control(when)


def test_as_known_before_the_cheque_came_back(four_dates):
    with four_dates.company.reading() as read:
        known = read.value("SELECT max(audit_no) FROM open_item WHERE kind = 'discount' AND reverses_id IS NULL")
        ledger = customer_ledger(read, 1, day("04-01"), day("04-30"), base="USD", known_to=known)
    assert (ledger.opening, [row.kind for row in ledger.rows], ledger.closing) == (90000, ["receipt", "discount"], 0)


def test_without_a_customer_it_is_refused(desk):
    with pytest.raises(Refused, match="Name the customer"):
        desk.report("customer-ledger")


def test_the_figures_at_the_head_of_a_customer(four_dates):
    four_dates.receipt(3000, "04-10", "R-2")
    with four_dates.company.reading() as read:
        figures = customer_figures(read, 1, AsOf(day("04-14")))
    assert figures == (89500, 92500, -3000, 0, 10, 3)


def test_open_items_and_unapplied(four_dates):
    rows = four_dates.report("open-items", "03-20").rows
    assert [(row[0], row[2], row[6], row[10]) for row in rows] == [
        ("C1", "CN-1", 0, -10000),
        ("C1", "INV-1", -15, 100000),
    ]
    answer = four_dates.json("unapplied", "03-24")
    assert [dict(zip(answer["columns"], row, strict=True)) for row in answer["rows"]] == [
        {
            "customer": "C1", "name": "Customer C1", "number": "CN-1", "kind": "credit_note", "date": "2026-03-20",
            "days": 4, "reference": "", "currency": "USD", "amount": "-100.00", "open": "-100.00",
            "base_open": "-100.00",
        }
    ]  # fmt: skip
    assert answer["total"][-1] == "-100.00"
