"""The bookkeeper's desk of the ledger tests, asking for reports."""

from ar_desktop.reports.catalogue import run
from ar_desktop.reports.parameters import Parameters
from tests.ledger.desk import Desk, day


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
