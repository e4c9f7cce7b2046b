"""The books' worked examples, and figures of a small company."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.reports import figures
from ar_desktop.reports.figures import Paid
from ar_desktop.values.dates import Month

KEYS = {
    "as_of", "from", "to", "dso", "dso_countback", "dso_best", "add", "cei", "turnover", "avg_days_to_pay",
    "avg_days_late", "ar", "overdue", "current", "unapplied", "disputed", "credit_sales",
}  # fmt: skip


def back_from(first, *sales):
    months = [Month.parse(first)]
    while len(months) < len(sales):
        months.append(months[-1].previous())
    return zip(months, sales, strict=True)


def test_dso_best_possible_dso_and_the_difference():
    assert figures.dso(500, 750, 92) == Decimal("61.33")
    assert figures.dso(320, 750, 92) == Decimal("39.25")
    assert figures.days_delinquent(500, 320, 750, 92) == Decimal("22.08")


def test_collection_effectiveness():
    assert figures.cei(450, 750, 500, 320) == Decimal("79.55")


@pytest.mark.parametrize(
    ("ar", "as_of", "sales", "days"),
    [
        (500, "2026-07-31", (300, 250), "55.00"),
        (300, "2026-07-31", (300, 250), "31.00"),
        (150, "2026-07-31", (300, 250), "15.50"),
        (500, "2026-07-10", (300, 250), "34.00"),
        (500, "2026-07-31", (300, 0, 400), "76.50"),
        (500, "2026-07-31", (300, -50, 500), "76.50"),
        (500, "2026-07-31", (300, 100), None),
        (0, "2026-07-31", (300,), "0.00"),
        (-20, "2026-07-31", (), "0.00"),
    ],
)
def test_countback(ar, as_of, sales, days):
    found = figures.countback(ar, date.fromisoformat(as_of), back_from("2026-07", *sales))
    assert found == (None if days is None else Decimal(days))


def test_turnover_is_not_annualised():
    assert figures.turnover(750, 450, 500) == Decimal("1.58")


def test_days_are_weighted_by_base_amount_and_early_is_negative():
    assert figures.average_days([Paid(300, 20, -10), Paid(100, 60, 30)]) == (Decimal("30.00"), Decimal("0.00"))
    assert figures.average_days([Paid(100, 20, -10)]) == (Decimal("20.00"), Decimal("-10.00"))


def test_without_a_divisor_a_figure_is_empty():
    assert figures.dso(500, 0, 90) is None
    assert figures.cei(0, 0, 0, 0) is None
    assert figures.turnover(0, 50, -50) is None
    assert figures.average_days([]) == (None, None)


def test_the_json_of_an_empty_company(desk):
    answer = desk.json("kpis", "12-15")
    assert answer.keys() == KEYS | {"currency"}
    assert (answer["as_of"], answer["from"], answer["to"]) == ("2026-12-15", "2026-09-17", "2026-12-15")
    assert answer["dso"] is None
    assert (answer["dso_countback"], answer["ar"], answer["credit_sales"]) == ("0.00", "0.00", "0.00")


def test_figures_of_a_quarter(desk):
    desk.invoice(45000, "05-10", "INV-1", due="06-09")
    desk.apply(desk.receipt(45000, "08-15"), 1, 45000)
    july = desk.invoice(30000, "07-20", "INV-2", due="08-19")
    desk.invoice(32000, "09-20", "INV-3", due="10-20")
    desk.invoice(18000, "08-20", "INV-4", due="09-19")
    desk.apply(desk.receipt(30000, "08-09", "R-2"), july, 30000)
    desk.credit_note(5000, "09-25")
    answer = desk.json("kpis", first="07-01", last="09-30")
    assert answer["credit_sales"] == "750.00"
    assert (answer["ar"], answer["current"], answer["overdue"], answer["unapplied"]) == (
        "450.00", "320.00", "180.00", "-50.00",
    )  # fmt: skip
    assert (answer["dso"], answer["dso_best"], answer["add"]) == ("55.20", "39.25", "15.95")
    assert answer["cei"] == "85.23"
    # 97 and 20 days of 450.00 and 300.00; 67 late and 10 early
    assert (answer["avg_days_to_pay"], answer["avg_days_late"]) == ("66.20", "36.20")
    # September sold 270.00 net of the credit note, August 180.00
    assert answer["dso_countback"] == "61.00"


def test_an_invoice_settled_by_a_credit_note_has_no_days_to_pay(desk):
    invoice = desk.invoice(1000, "11-01")
    desk.apply(desk.credit_note(1000, "11-10"), invoice, 1000)
    assert desk.json("kpis", "12-15")["avg_days_to_pay"] is None


def test_a_void_is_no_payment_and_takes_its_sale_back(desk):
    desk.void(desk.invoice(1000, "11-01"), "11-20")
    answer = desk.json("kpis", "12-15")
    assert (answer["avg_days_to_pay"], answer["credit_sales"]) == (None, "0.00")
    assert desk.json("kpis", first="11-01", last="11-19")["credit_sales"] == "10.00"


def test_days_to_pay_run_to_the_payment_that_stays(desk):
    invoice = desk.invoice(1000, "10-01")
    bounced = desk.receipt(1000, "10-11")
    group = desk.apply(bounced, invoice, 1000)
    assert desk.json("kpis", "10-31")["avg_days_to_pay"] == "10.00"
    desk.undo(group, "11-05")
    assert desk.json("kpis", "11-06")["avg_days_to_pay"] is None
    desk.apply(desk.receipt(1000, "11-10", "R-2"), invoice, 1000)
    assert desk.json("kpis", "11-30")["avg_days_to_pay"] == "40.00"
    # what October's report said is not changed by November
    assert desk.json("kpis", first="10-01", last="10-31")["avg_days_to_pay"] == "10.00"


def test_money_identified_later_counts_from_the_day_it_came(desk):
    invoice = desk.invoice(1000, "10-01")
    desk.apply(desk.receipt(1000, "10-11", ledger="11-20"), invoice, 1000)
    assert desk.json("kpis", "11-30")["avg_days_to_pay"] == "10.00"


def test_figures_of_one_customer_and_of_one_currency(desk):
    desk.invoice(1000, "11-01", "INV-1")
    desk.invoice(2000, "11-01", "INV-2", customer=3, currency="EUR", base=2200)
    assert desk.json("kpis", "12-15", customer="C3")["ar"] == "22.00"
    euros = desk.json("kpis", "12-15", currency="EUR")
    assert (euros["ar"], euros["credit_sales"], euros["dso"]) == ("20.00", "20.00", "90.00")
