import pytest

from tests.ledger.desk import Template
from tests.reports.report_desk import ReportDesk


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    return Template.new(tmp_path_factory.mktemp("reports"))


@pytest.fixture
def desk(template, tmp_path):
    with template.opened(tmp_path) as company:
        desk = ReportDesk(company)
        yield desk
        desk.check()


@pytest.fixture(scope="session")
def four_dates_template(template, tmp_path_factory):
    folder = tmp_path_factory.mktemp("four-dates")
    with template.opened(folder) as company:
        four_dates_of_the_books(ReportDesk(company))
    return Template.of(company)


@pytest.fixture
def four_dates(four_dates_template, tmp_path):
    """The books' example: an invoice, a credit note, a cheque with discount, and the cheque returned."""
    with four_dates_template.opened(tmp_path) as company:
        desk = ReportDesk(company)
        yield desk
        desk.check()


def four_dates_of_the_books(desk):
    invoice = desk.invoice(100000, "03-05", due="04-04")
    credit = desk.credit_note(10000, "03-20")
    desk.apply(credit, invoice, 10000, "03-25")
    receipt = desk.receipt(88200, "04-02")
    group = desk.apply(receipt, invoice, 88200)
    desk.companion("discount", receipt, invoice, 1800, "04-02", group)
    desk.undo(group, "04-09")
    returned = desk.post("returned_payment", "R-1", 88200, "04-09")
    desk.apply(receipt, returned, 88200)
    desk.post("fee", "FEE-1", 2500, "04-09", due="04-09")
