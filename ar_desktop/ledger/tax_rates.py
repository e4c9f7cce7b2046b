"""New rates of tax codes, one at a time, and taking one back that nothing was taxed at yet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.tax_codes import set_tax_rate
from ar_desktop.words import N_

ALWAYS = "1900-01-01"  # the first day of rates that come with a company


class RateRow(NamedTuple):
    """One dated component. `since` None: always. `used`: documents were taxed at it, so that it stays."""

    code: str
    name: str
    category: str
    component: str
    rate: Decimal | None
    since: date | None
    used: bool


def tax_rates(read: Reading) -> list[RateRow]:
    """Every code with its rates, the latest first; a code without any rate has one row without."""
    rows = read.rows(
        "SELECT t.code, t.name, t.category, c.name, c.rate, c.valid_from, "
        "EXISTS (SELECT 1 FROM document_tax d WHERE d.tax_component_id = c.id) "
        "FROM tax_code t LEFT JOIN tax_component c ON c.tax_code_id = t.id ORDER BY t.id, c.valid_from DESC, c.id"
    )
    return [
        RateRow(
            code, name, category, component or "", Decimal(rate) if rate else None,
            date.fromisoformat(since) if since and since != ALWAYS else None, bool(used),
        )
        for code, name, category, component, rate, since, used in rows
    ]  # fmt: skip


def add_tax_rate(company: Company, code: str, component: str, rate: Decimal, since: date) -> Done:
    """From a date on; documents before it keep theirs."""
    component = component.strip()
    if not component:
        raise Refused(N_("Name what the rate is of, such as the state or the city."))
    if not 0 <= rate <= 100:
        raise Refused(N_("A tax rate is between 0 and 100 percent."))
    with company.writing("tax rate") as write:
        before = _standing(write, code, component, since)
        set_tax_rate(write, code, component, rate, since)
        change = write.change

    def back(own: Company) -> Done:
        return withdraw_tax_rate(own, code, component, since)

    facts = {"code": code, "rate": format(rate.normalize(), "f"), "since": since}
    undo = Reversal(N_("Take back {rate} % of {code} from {since}"), facts, call=back) if before is None else None
    return Done(Changed.SETTINGS, (), change, undo)


def withdraw_tax_rate(company: Company, code: str, component: str, since: date) -> Done:
    """Refused once a document was taxed at it."""
    with company.writing("tax rate") as write:
        standing = _standing(write, code, component, since)
        if standing is None:
            raise Refused(N_("This rate of {code} is not there any more."), code=code)
        id_, rate, used = standing
        if used:
            raise Refused(N_("This rate of {code} was used already; enter the new rate with a later date."), code=code)
        write.execute("DELETE FROM tax_component WHERE id = :i", i=id_)
        write.record("tax rate", f"{code} {component} {since.isoformat()}", before={"rate": rate}, after=None)

        def again(own: Company) -> Done:
            return add_tax_rate(own, code, component, Decimal(rate), since)

        undo = Reversal(N_("Enter {rate} % of {code} again"), {"rate": rate, "code": code}, call=again)
        return Done(Changed.SETTINGS, (), write.change, undo)


def _standing(read: Reading, code: str, component: str, since: date) -> tuple[int, str, bool] | None:
    row = read.row(
        "SELECT c.id, c.rate, EXISTS (SELECT 1 FROM document_tax d WHERE d.tax_component_id = c.id) "
        "FROM tax_component c JOIN tax_code t ON t.id = c.tax_code_id "
        "WHERE t.code = :t AND c.name = :n AND c.valid_from = :v",
        t=code, n=component, v=since.isoformat(),
    )  # fmt: skip
    return (row[0], row[1], bool(row[2])) if row else None
