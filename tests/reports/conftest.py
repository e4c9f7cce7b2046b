import pytest

from ar_desktop.ledger.queries import sub_ledger_balance
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.parameters import Parameters
from tests.ledger.desk import Desk, Template, day


class ReportDesk(Desk):
    """A desk that asks for reports; dates as "03-05" in 2026."""

    def report(self, name, as_of=None, **asked):
        for key in ("first", "last"):
            if key in asked:
                asked[key] = day(asked[key])
        return run(self.company, name, Parameters(as_of=day(as_of) if as_of else None, **asked))

    def json(self, name, as_of=None, **asked):
        return self.report(name, as_of, **asked).to_json()

    def amounts(self, as_of, **asked):
        """The total of the aging: buckets, unapplied, total."""
        total = self.json("aging", as_of, **asked)["total"]
        return [*total["buckets"], total["unapplied"], total["total"]]

    def sub_ledger(self, when):
        from ar_desktop.ledger.open_at import AsOf

        with self.company.reading() as read:
            return sub_ledger_balance(read, AsOf(day(when)))


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    return Template.new(tmp_path_factory.mktemp("reports"))


@pytest.fixture
def desk(template, tmp_path):
    with template.opened(tmp_path) as company:
        desk = ReportDesk(company)
        yield desk
        desk.check()


@pytest.fixture
def four_dates(desk):
    """The books' example: an invoice, a credit note, a cheque with discount, and the cheque returned."""
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
    return desk
