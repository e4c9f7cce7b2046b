"""What a credit note says about the invoice it lowers."""

from datetime import date

from ar_desktop.company import open_company
from ar_desktop.documents.invoice_paper import invoice_paper
from tests.cli.conftest import desk, templates  # noqa: F401


def test_the_invoice_stands_there_with_its_own_date_and_what_was_open(desk):  # noqa: F811
    desk.imports("customers", "code,name,terms\nA,Alpha,net30\n")
    rows = "I1,A,2026-03-05,1000,invoice,\nC1,A,2026-03-20,100,credit_note,I1\n"
    desk.imports("invoices", "number,customer,date,amount,kind,reference\n" + rows, "--apply-credits")
    with open_company(desk.file, read_only=True) as company, company.reading() as read:
        (use,) = invoice_paper(read, company.settings(), "C1").credit_uses
    assert (use.number, use.day, use.due) == ("I1", date(2026, 3, 5), date(2026, 4, 4))
    assert (use.before, use.applied, use.after) == (100_000, 10_000, 90_000)
