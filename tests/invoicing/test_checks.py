"""What was changed behind the application's back in documents is found."""

from decimal import Decimal

import pytest
import sqlcipher3.dbapi2 as driver

from ar_desktop.company import open_company
from ar_desktop.invoicing.checks import check_documents
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, save_document_draft
from tests.invoicing.office import Office, line


@pytest.fixture
def file(de_template, tmp_path):
    with de_template.opened(tmp_path) as company:
        office = Office(company)
        office.post("03-05", line(10000), line(500, "S7"))
        office.post("03-06", line(700))
        office.post("03-07", line(300))
        office.credit("INV-2026-00001", "03-20", apply=True)
        office.post("03-21", line(300), currency="USD", rate=Decimal("0.9123"))
        save_document_draft(company, DraftDocument(customer="C1", date="2026-03-05", lines=(DraftLine(amount="5"),)))
        office.void("INV-2026-00002")
        office.check()
    return company.path


def tampered(path, sql):
    connection = driver.connect(str(path))
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute(sql)
    connection.commit()
    connection.close()
    with open_company(path, read_only=True) as company, company.reading() as read:
        return [str(check.finding) for check in check_documents(read) if not check.ok]


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE document SET gross = gross + 1 WHERE id = 1", "net and tax make 124.35 EUR, the total says 124.36"),
        ("UPDATE document SET net = net + 1, gross = gross + 1 WHERE id = 1", "lines make"),
        ("UPDATE document_line SET net = net - 1 WHERE id = 1", "lines make"),
        ("UPDATE document_tax SET tax = tax + 1 WHERE id = 1", "tax rows make"),
        ("UPDATE document_line SET account_id = account_id + 1 WHERE id = 3", "the lines have 0.00"),
        ("UPDATE document_tax SET base_tax = base_tax + 1 WHERE id = 1", "entry has tax"),
        ("UPDATE open_item SET amount = amount + 1 WHERE id = 1", "open item says"),
        ("UPDATE document SET rate = '0.95' WHERE currency = 'USD'", "its rate gives 3.39"),
        ("UPDATE customer_totals SET drafts = 1 WHERE customer_id = 1", "drafts of C1 make 5.95 EUR"),
        ("UPDATE document SET number = 'INV-2026-00009' WHERE id = 3", "a number is missing"),
    ],
)
def test_each_amount_that_stands_twice_is_compared(file, sql, words):
    found = tampered(file, sql)
    assert found
    assert words in " ".join(found)
