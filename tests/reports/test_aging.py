"""The aging at any date, by any grouping, and its proof."""

from datetime import date

import pytest

from ar_desktop.errors import Refused, UnknownCurrency
from ar_desktop.ledger.aging import Question, past_due_by_customer
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.values.buckets import Buckets

KEYS = {"as_of", "basis", "credits", "by", "currency", "buckets", "rows", "total", "proof"}
AMOUNTS = {"buckets", "unapplied", "total", "overdue", "disputed"}


@pytest.mark.parametrize(
    ("as_of", "current", "late", "unapplied", "total"),
    [
        ("03-20", "1000.00", "0.00", "-100.00", "900.00"),
        ("03-25", "900.00", "0.00", "0.00", "900.00"),
        ("04-02", "0.00", "0.00", "0.00", "0.00"),
        ("04-09", "25.00", "900.00", "0.00", "925.00"),
    ],
)
def test_the_same_invoice_at_four_dates(four_dates, as_of, current, late, unapplied, total):
    assert four_dates.amounts(as_of) == [current, late, "0.00", "0.00", "0.00", unapplied, total]


def test_the_aging_of_2_april_asked_after_the_cheque_came_back_is_still_empty(four_dates):
    answer = four_dates.json("aging", "04-02")
    assert answer["rows"] == []
    assert answer["proof"] == {"sub_ledger": "0.00", "control": "0.00", "difference": "0.00"}


def test_the_json_is_what_scripts_were_promised(four_dates):
    answer = four_dates.json("aging", "04-09")
    assert answer.keys() == KEYS
    assert answer["buckets"] == ["current", "1-30", "31-60", "61-90", "91+"]
    assert (answer["as_of"], answer["basis"], answer["credits"], answer["currency"]) == (
        "2026-04-09", "due", "own", "USD",
    )  # fmt: skip
    (row,) = answer["rows"]
    assert row.keys() == {"customer", "name"} | AMOUNTS
    assert (row["customer"], row["name"], row["overdue"], row["disputed"]) == ("C1", "Customer C1", "900.00", "0.00")
    assert answer["total"].keys() == AMOUNTS
    assert answer["proof"] == {"sub_ledger": "925.00", "control": "925.00", "difference": "0.00"}


def test_rows_stand_in_order_of_customer_codes_and_add_up(desk):
    desk.invoice(5000, "10-01", "INV-1", customer=3)
    desk.invoice(7000, "11-01", "INV-2", customer=1)
    desk.receipt(9000, "12-01", customer=2)
    answer = desk.json("aging")
    assert [row["customer"] for row in answer["rows"]] == ["C1", "C2", "C3"]
    assert [row["total"] for row in answer["rows"]] == ["70.00", "-90.00", "50.00"]
    assert answer["total"]["total"] == "30.00"
    assert answer["rows"][1]["unapplied"] == "-90.00"


def test_credits_three_ways_give_one_total(desk):
    desk.invoice(10000, "09-01", "INV-1")
    desk.invoice(5000, "12-01", "INV-2")
    desk.receipt(12000, "11-20")
    own, aged, netted = (desk.amounts("12-15", credits=way) for way in ("own", "aged", "netted"))
    assert own == ["0.00", "50.00", "0.00", "0.00", "100.00", "-120.00", "30.00"]
    assert aged == ["0.00", "-70.00", "0.00", "0.00", "100.00", "0.00", "30.00"]
    assert netted == ["0.00", "30.00", "0.00", "0.00", "0.00", "0.00", "30.00"]


def test_by_document_date_nothing_is_current_and_overdue_stays_by_due_date(desk):
    desk.invoice(10000, "11-01", due="12-31")
    answer = desk.json("aging", "12-15", basis="document")
    assert answer["buckets"] == ["0-30", "31-60", "61-90", "91+"]
    assert answer["total"]["buckets"] == ["0.00", "100.00", "0.00", "0.00"]
    assert answer["total"]["overdue"] == "0.00"


def test_by_calendar_months(desk):
    desk.invoice(10000, "10-31", due="11-30")
    answer = desk.json("aging", "12-01", basis="month")
    assert answer["buckets"] == ["current", "1 month", "2 months", "3 months", "4+ months"]
    assert answer["total"]["buckets"][:2] == ["0.00", "100.00"]


@pytest.mark.parametrize("by", ["salesperson", "region", "segment", "product-line", "currency"])
def test_every_grouping_has_its_own_key_and_the_same_total(four_dates, by):
    answer = four_dates.json("aging", "04-09", by=by)
    key = by.replace("-", "_")
    (row,) = answer["rows"]
    assert row.keys() == {key} | AMOUNTS
    assert row[key] == ("USD" if by == "currency" else "")
    assert answer["total"]["total"] == "925.00"
    assert answer["proof"]["difference"] == "0.00"


def test_one_currency_is_shown_in_that_currency_while_the_proof_is_in_base(desk):
    desk.invoice(10000, "12-01", "INV-1", currency="EUR", base=11000)
    desk.invoice(500, "12-01", "INV-2")
    answer = desk.json("aging", "12-15", currency="EUR")
    assert (answer["currency"], answer["total"]["total"]) == ("EUR", "100.00")
    assert answer["proof"] == {"sub_ledger": "115.00", "control": "115.00", "difference": "0.00"}
    assert desk.json("aging", "12-15")["total"]["total"] == "115.00"


def test_one_customer_alone(desk):
    desk.invoice(10000, "12-01", "INV-1")
    desk.invoice(500, "12-01", "INV-2", customer=3)
    answer = desk.json("aging", "12-15", customer="C3")
    assert [row["customer"] for row in answer["rows"]] == ["C3"]
    assert answer["total"]["total"] == "5.00"


def test_a_payers_aging_leaves_out_what_others_owe(desk):
    desk.invoice(10000, "12-01", customer=2)
    assert desk.json("aging", "12-15", customer="C1")["rows"] == []


def test_as_known_before_a_correction(desk):
    invoice = desk.invoice(10000, "03-05")
    with desk.company.reading() as read:
        moment = read.value("SELECT moment FROM change ORDER BY number DESC LIMIT 1")
    desk.void(invoice, "03-10")
    assert desk.amounts("03-31")[-1] == "0.00"
    answer = desk.json("aging", "03-31", known_at=moment)
    assert answer["total"]["total"] == "100.00"
    assert answer["known_at"] == moment
    assert answer["proof"] == {"sub_ledger": "100.00", "control": "100.00", "difference": "0.00"}


def test_instalments_age_by_themselves(desk):
    desk.invoice(10000, "10-01", lines=[("10-31", 4000), ("12-31", 6000)])
    desk.apply(desk.receipt(1000, "11-01"), 1, 1000)
    assert desk.amounts("12-15") == ["60.00", "0.00", "30.00", "0.00", "0.00", "0.00", "90.00"]


def test_of_instalments_only_those_that_are_late_are_past_due(desk):
    desk.invoice(10000, "10-01", lines=[("10-31", 4000), ("12-31", 6000)])
    desk.apply(desk.receipt(1000, "11-01"), 1, 1000)
    desk.receipt(500, "11-01")
    with desk.company.reading() as read:
        late = past_due_by_customer(read, Question(AsOf(date(2026, 12, 15)), Buckets()))
    assert list(late.values()) == [[0, 3000, 0, 0, -500, 3000]]


def test_a_company_without_items_has_an_aging_of_nothing(desk):
    answer = desk.json("aging")
    assert (answer["rows"], answer["total"]["total"], answer["proof"]["difference"]) == ([], "0.00", "0.00")
    assert answer["total"]["buckets"] == ["0.00"] * 5


def test_what_cannot_be_asked_is_refused(desk):
    with pytest.raises(Refused, match="no customer C9"):
        desk.report("aging", customer="C9")
    with pytest.raises(UnknownCurrency):
        desk.report("aging", currency="XYZ")
    with pytest.raises(Refused, match="no report"):
        desk.report("ageing")
    with pytest.raises(Refused, match="cannot be asked by basis"):
        desk.report("open-items", basis="month")
    with pytest.raises(Refused, match="before it begins"):
        desk.report("customer-ledger", customer="C1", first="04-01", last="03-01")


def test_detail_adds_up_to_the_aging(four_dates):
    answer = four_dates.json("aging-detail", "04-09")
    assert answer.keys() == {"as_of", "basis", "credits", "currency", "rows", "total"}
    assert answer["rows"] == [
        {
            "customer": "C1", "number": "INV-1", "kind": "invoice", "date": "2026-03-05", "due": "2026-04-04",
            "days": 5, "bucket": "1-30", "amount": "1000.00", "open": "900.00", "currency": "USD",
            "base_open": "900.00",
        },
        {
            "customer": "C1", "number": "FEE-1", "kind": "fee", "date": "2026-04-09", "due": "2026-04-09",
            "days": 0, "bucket": "current", "amount": "25.00", "open": "25.00", "currency": "USD",
            "base_open": "25.00",
        },
    ]  # fmt: skip
    assert answer["total"]["base_open"] == "925.00"


def test_detail_shows_credits_negative_in_a_column_of_their_own_or_in_their_bucket(four_dates):
    own, aged = (four_dates.json("aging-detail", "03-20", credits=way)["rows"][0] for way in ("own", "aged"))
    assert (own["number"], own["amount"], own["open"], own["bucket"]) == ("CN-1", "-100.00", "-100.00", "unapplied")
    assert aged["bucket"] == "current"


def test_detail_of_netted_credits_shows_what_is_left(desk):
    desk.invoice(10000, "09-01", "INV-1", currency="EUR", base=11000)
    desk.invoice(5000, "12-01", "INV-2", currency="EUR", base=5600)
    desk.receipt(12000, "11-20", currency="EUR", base=-13000)
    desk.receipt(2000, "11-20", "R-2", customer=3)
    rows = desk.json("aging-detail", "12-15", credits="netted")["rows"]
    assert [(row["number"], row["open"], row["base_open"]) for row in rows] == [
        ("R-1", "0.00", "2.40"), ("INV-2", "30.00", "33.60"), ("R-2", "-20.00", "-20.00"),
    ]  # fmt: skip
    for way in ("own", "aged", "netted"):
        detail = desk.report("aging-detail", "12-15", credits=way)
        total = desk.report("aging", "12-15", credits=way)
        assert detail.total[-1] == total.total[-3] == 1600
