"""What stands beside a statement's figures: the last payment, the customer's own orders, whom to ask."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from ar_desktop.company import FixedClock, open_company
from ar_desktop.documents.render import render_statement
from ar_desktop.documents.statement_details import last_payments, orders_behind
from ar_desktop.documents.statement_plan import plan_statements
from ar_desktop.receipts.returned_payments import return_payment, take_back_return
from ar_desktop.receipts.voiding import void_receipt
from tests.cli.conftest import desk, templates  # noqa: F401

END, LATER = date(2026, 3, 31), date(2026, 4, 9)


@pytest.fixture
def billed(desk):  # noqa: F811
    desk.imports("customers", "code,name,payer\nA,Alpha,\nB,Alpha North,A\n")
    desk.imports(
        "invoices",
        "number,customer,date,amount,kind,po,reference\nI1,A,2026-02-05,50,,PO 7,\nI2,A,2026-03-05,25,,,\n"
        "N1,A,2026-03-06,5,credit_note,,I1\n",
    )
    desk.imports("receipts", "number,customer,date,amount,method,reference\nR1,A,2026-03-02,4,cheque,1022\n")
    return desk


def paper(desk, day=END):  # noqa: F811
    with open_company(desk.file, read_only=True) as company, company.reading() as read:
        (planned,) = plan_statements(company, read, day).wanted()
    return planned.paper("ST-1")


def test_only_the_customers_own_orders_stand_under_your_po(billed):
    assert [(row.number, row.po, row.details) for row in paper(billed).rows] == [
        ("R1", "", "1022"), ("N1", "PO 7", "for I1"), ("I1", "PO 7", ""), ("I2", "", ""),
    ]  # fmt: skip


def test_the_last_payment_is_that_of_the_family_and_none_that_bounced(billed):
    assert paper(billed).last_payment == (date(2026, 3, 2), 400)
    billed.imports("receipts", "number,customer,date,amount\nR2,B,2026-03-12,3\nR3,A,2026-03-12,2\nR4,A,2026-04-02,9\n")
    assert paper(billed).last_payment == (date(2026, 3, 12), 500)
    with open_company(billed.file, clock=FixedClock(END)) as company:
        return_payment(company, "R2", day=date(2026, 3, 15))
    assert paper(billed).last_payment == (date(2026, 3, 12), 200)


def test_the_last_payment_is_as_it_was_on_the_day_of_the_statement(billed):
    billed.imports("receipts", "number,customer,date,amount\nR2,B,2026-03-12,3\nR3,B,2026-03-14,2\n")
    with open_company(billed.file, clock=FixedClock(LATER)) as company:
        void_receipt(company, "R3", day=LATER)
    assert paper(billed).last_payment == (date(2026, 3, 14), 200)
    with open_company(billed.file, clock=FixedClock(LATER)) as company:
        return_payment(company, "R2", day=LATER)
    assert paper(billed, date(2026, 3, 13)).last_payment == (date(2026, 3, 12), 300)
    assert paper(billed, LATER).last_payment == (date(2026, 3, 2), 400)


def test_a_payment_that_bounced_by_mistake_is_the_last_one_once_that_is_taken_back(billed):
    billed.imports("receipts", "number,customer,date,amount\nR2,B,2026-03-12,3\n")
    with open_company(billed.file, clock=FixedClock(LATER)) as company:
        return_payment(company, "R2", day=date(2026, 3, 15))
        take_back_return(company, "R2", day=LATER)
    assert paper(billed).last_payment == (date(2026, 3, 2), 400)
    assert paper(billed, LATER).last_payment == (date(2026, 3, 12), 300)


def test_whom_to_ask_is_printed_where_it_is_known(billed):
    def text():
        return PdfReader(BytesIO(render_statement(paper(billed)))).pages[0].extract_text()

    assert "Your contact" not in text()
    billed.done("settings", "contact=Dana Whitfield", "phone=716 555 0142")
    assert "Dana Whitfield" in text()
    assert "Last payment" in text()


def test_a_language_that_is_not_spoken_where_the_customer_lives_still_has_a_paper(billed):
    billed.imports("customers", "code,name,country,language\nA,Alpha,EG,en\n")
    (page,) = PdfReader(BytesIO(render_statement(paper(billed)))).pages
    assert "Balance" in page.extract_text()


def test_a_country_abroad_is_the_last_line_of_the_address_once(billed):
    billed.imports("customers", "code,name,city,country\nA,Alpha,Kairo,EG\n")
    billed.imports("invoices", "number,customer,date,amount\nI9,A,2026-03-08,7\n")
    billed.done("invoice", "I9", "-o", billed.folder / "I9.pdf")
    for pdf in (BytesIO(render_statement(paper(billed))), billed.folder / "I9.pdf"):
        (page,) = PdfReader(pdf).pages
        lines = page.extract_text().splitlines()
        assert "EGYPT" in lines
        assert "EG" not in lines


def test_where_there_is_nobody_the_books_are_not_asked():
    assert last_payments(None, {}, END) == {}
    assert orders_behind(None, []) == {}
