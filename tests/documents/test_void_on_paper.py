"""What was voided says so on its paper, and asks for nothing."""

from datetime import date

import pypdfium2

from ar_desktop.company import open_company
from ar_desktop.documents.invoice_paper import invoice_paper, invoice_pdf
from ar_desktop.invoicing.voiding import void_document
from tests.cli.conftest import desk, templates  # noqa: F401


def words_of(pdf):
    return " ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf))


def test_a_void_invoice_and_a_void_credit_note_have_nothing_to_pay_and_no_slip(desk):  # noqa: F811
    desk.imports("customers", "code,name,terms\nA,Alpha,2/10net30\n")
    rows = "I1,A,2026-03-05,1000,invoice,\nI2,A,2026-03-05,500,invoice,\nC1,A,2026-03-20,100,credit_note,I2\n"
    desk.imports("invoices", "number,customer,date,amount,kind,reference\n" + rows)
    with open_company(desk.file) as company:
        for number in ("I1", "C1"):
            void_document(company, number, date(2026, 3, 21))
            with company.reading() as read:
                paper = invoice_paper(read, company.settings(), number)
            assert paper.void
            assert (paper.owed, paper.discount, paper.applied, paper.credit_uses) == (0, None, (), ())
            text = words_of(invoice_pdf(company, number))
            assert f"{number} (Void)" in text
            assert "There is nothing to pay on it." in text
            assert "Amount enclosed" not in text
