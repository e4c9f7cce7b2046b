"""Real files of other systems go in as they are: they age, tie out and print."""

import csv
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from tests.cli.conftest import templates  # noqa: F401
from tests.cli.desk import Desk

DATA = Path(__file__).parents[2] / ".." / "shared" / "data" / "ar_datasets"
CENT = Decimal("0.01")

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the real files are not here")


@pytest.fixture
def desk(templates, tmp_path, capsys):  # noqa: F811
    return Desk(tmp_path, templates(), capsys)


def rows_of(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def maps(**columns):
    return [word for field, column in columns.items() for word in ("--map", f"{field}={column}")]


def assert_ties_out(desk, *words):
    proof = desk.done("report", "aging", *words)["proof"]
    assert Decimal(proof["difference"]) == 0
    assert proof["sub_ledger"] == proof["control"]


def assert_prints(desk, number, customer, as_of):
    out = desk.folder / "paper"
    desk.done("invoice", number, "-o", desk.folder / "paper.pdf")
    document = desk.done("statements", "--as-of", as_of, "--customer", customer, "-o", out)
    assert document["files"]
    for path in [desk.folder / "paper.pdf", *(Path(one["path"]) for one in document["files"])]:
        assert path.read_bytes().startswith(b"%PDF")


# 1,966 invoices with the day each was paid

IBM = "ibm_invoices_before_2013-07-12.csv"


@pytest.fixture
def late_payers(desk):
    dates = ("--date-format", "%m/%d/%Y", "--today", "2013-12-31")
    invoices = maps(
        number="invoiceNumber", customer="customerID", date="InvoiceDate", due="DueDate", amount="InvoiceAmount"
    )  # fmt: skip
    result = desk.done("import", "invoices", DATA / IBM, *invoices, *dates, "--create-customers")
    assert (result["read"], result["created"]) == (1966, 1966)
    receipts = maps(customer="customerID", date="SettledDate", amount="InvoiceAmount", invoice="invoiceNumber")
    result = desk.done("import", "receipts", DATA / IBM, *receipts, *dates)
    assert (result["read"], result["created"]) == (1966, 1885)
    assert sum("has not come" in one["message"] for one in result["warnings"]) == 81
    return desk


def us_day(text):
    return datetime.strptime(text, "%m/%d/%Y").date() if text else None


def expected_aging(as_of):
    """The same from the file alone: what was invoiced up to then and not settled by then."""
    buckets = [Decimal(0)] * 5
    for row in rows_of(IBM):
        settled = us_day(row["SettledDate"])
        if us_day(row["InvoiceDate"]) <= as_of and (settled is None or settled > as_of):
            days = (as_of - us_day(row["DueDate"])).days
            at = next((at for at, last in enumerate((0, 30, 60, 90)) if days <= last), 4)
            buckets[at] += Decimal(row["InvoiceAmount"])
    return [str(bucket.quantize(CENT)) for bucket in buckets]


def test_late_payers_age_as_their_file_says_at_any_date(late_payers):
    for as_of in (date(2012, 1, 31), date(2012, 9, 30), date(2012, 12, 31), date(2013, 6, 30), date(2013, 12, 31)):
        total = late_payers.aging_total("--as-of", as_of)
        assert total["buckets"] == expected_aging(as_of), as_of
        assert total["unapplied"] == "0.00"
        assert_ties_out(late_payers, "--as-of", as_of)


def test_late_payers_come_in_once_however_often_they_are_imported(late_payers):
    before = late_payers.file_content()
    receipts = maps(customer="customerID", date="SettledDate", amount="InvoiceAmount", invoice="invoiceNumber")
    result = late_payers.done("import", "receipts", DATA / IBM, *receipts, "--date-format", "%m/%d/%Y")
    assert (result["created"], result["skipped"]) == (0, 1885)
    assert late_payers.file_content() == before


def test_late_payers_tie_out_and_print(late_payers):
    assert late_payers.verified()
    first = rows_of(IBM)[0]
    assert_prints(late_payers, first["invoiceNumber"], first["customerID"], "2012-01-15")


# 9,700 open items of a large company, in two currencies

OPEN_ITEMS = "highradius_open_invoices_9700.csv"


@pytest.fixture
def large_company(desk):
    columns = maps(
        number="doc_id",
        customer="cust_number",
        date="document_create_date_norm",
        due="due_in_date",
        amount="total_open_amount",
        currency="invoice_currency",
    )
    words = (*columns, "--rate", "CAD=0.72", "--create-customers", "--today", "2020-05-22")
    result = desk.done("import", "opening", DATA / OPEN_ITEMS, *words)
    assert (result["read"], result["created"]) == (9700, 9700)
    return desk


def test_the_large_companys_totals_come_out_to_the_cent(large_company):
    total = large_company.aging_total("--as-of", "2020-05-22", "--currency", "USD")
    assert total["buckets"] == ["10128874.55", "107523520.97", "127851304.87", "29610016.44", "0.00"]
    assert total["total"] == "275113716.83"
    rows = [row for row in rows_of(OPEN_ITEMS) if row["invoice_currency"] == "CAD"]
    total = large_company.aging_total("--as-of", "2020-05-22", "--currency", "CAD")
    assert Decimal(total["total"]) == sum(Decimal(row["total_open_amount"]) for row in rows)


def test_the_large_company_ties_out_in_base_currency_and_prints(large_company):
    assert_ties_out(large_company, "--as-of", "2020-05-22")
    by_currency = large_company.done("report", "aging", "--as-of", "2020-05-22", "--by", "currency")
    in_usd = sum(
        (Decimal(row["total_open_amount"]) * Decimal("0.72")).quantize(CENT, ROUND_HALF_UP)
        for row in rows_of(OPEN_ITEMS)
        if row["invoice_currency"] == "CAD"
    )
    assert {row["currency"]: row["total"] for row in by_currency["rows"]}["CAD"] == str(in_usd)
    assert large_company.verified()
    row = rows_of(OPEN_ITEMS)[0]
    assert_prints(large_company, row["doc_id"], row["cust_number"], "2020-05-22")


# Northwind: 830 orders with their lines, discounts and freight

NORTHWIND_INVOICES = (
    "number", "customer", "date", "due", "salesperson", "item", "description", "quantity", "unit_price",
    "discount_pct", "amount",
)  # fmt: skip


def join_northwind(path):
    """Heads and lines joined, one row per line and one more for the freight; returns the total of each order."""
    lines, totals = {}, {}
    for row in rows_of("northwind_order_details.csv"):
        lines.setdefault(row["OrderID"], []).append(row)
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, NORTHWIND_INVOICES)
        writer.writeheader()
        for order in rows_of("northwind_orders.csv"):
            head = {
                "number": order["OrderID"],
                "customer": order["CustomerID"],
                "date": order["OrderDate"],
                "due": order["RequiredDate"],
                "salesperson": order["EmployeeID"],
            }
            totals[order["OrderID"]] = Decimal(order["Freight"]).quantize(CENT, ROUND_HALF_UP)
            for line in lines[order["OrderID"]]:
                discount = (Decimal(line["Discount"]) * 100).quantize(Decimal(1))
                cells = {"item": line["ProductID"], "quantity": line["Quantity"], "unit_price": line["UnitPrice"]}
                writer.writerow({**head, **cells, "discount_pct": discount})
                net = Decimal(line["Quantity"]) * Decimal(line["UnitPrice"]) * (100 - discount) / 100
                totals[order["OrderID"]] += net.quantize(CENT, ROUND_HALF_UP)
            writer.writerow({**head, "description": "Freight", "amount": order["Freight"]})
    return totals


@pytest.fixture
def northwind(desk):
    people = maps(
        code="CustomerID", name="CompanyName", contact="ContactName", address1="Address", city="City", region="Region",
        postcode="PostalCode", country="Country", phone="Phone",
    )  # fmt: skip
    desk.done("import", "customers", DATA / "northwind_customers.csv", *people)
    goods = maps(code="ProductID", description="ProductName", unit_price="UnitPrice", unit="QuantityPerUnit")
    desk.done("import", "items", DATA / "northwind_products.csv", *goods)
    desk.totals = join_northwind(desk.folder / "invoices.csv")
    result = desk.done("import", "invoices", desk.folder / "invoices.csv", "--today", "1998-05-31")
    assert result["created"] == len(desk.totals) == 830
    assert result["warnings"] == []
    return desk


def test_northwinds_orders_become_invoices_with_discounts_and_freight(northwind):
    gross = dict(northwind.rows("SELECT number, gross FROM document"))
    assert gross == {number: int(total * 100) for number, total in northwind.totals.items()}
    whole = str(sum(northwind.totals.values()))
    total = northwind.aging_total("--as-of", "1998-12-31")
    assert total["total"] == whole
    assert_ties_out(northwind, "--as-of", "1998-05-06")
    by_salesperson = northwind.done("report", "aging", "--as-of", "1998-12-31", "--by", "salesperson")
    assert sorted(row["salesperson"] for row in by_salesperson["rows"]) == list("123456789")


def test_northwind_ties_out_and_prints(northwind):
    assert northwind.verified()
    assert_prints(northwind, "10260", "OTTIK", "1998-05-31")
