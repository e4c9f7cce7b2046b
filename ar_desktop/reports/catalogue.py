"""Every report by name: what it is called, what it can be asked for, and what makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Final

from ar_desktop.company import Company, Reading
from ar_desktop.errors import Refused
from ar_desktop.progress import Progress, Silent
from ar_desktop.reports.parameters import Inquiry, Parameters, inquiry
from ar_desktop.reports.table import Column, ReportTable
from ar_desktop.words import ENGLISH, N_, Words


@dataclass(frozen=True, slots=True)
class Report:
    """A report of the catalogue.

    Attributes:
        made_by: "module.function" of this folder, imported when first asked for.
        takes: parameters beside the date or period and the moment known at, which all take: by, basis, credits,
            currency, customer, account.
        period: it is about the time from `first` to `last`; otherwise about the date `as_of`.
        needs_customer: it is about one customer.
    """

    name: str
    title: str
    group: str
    made_by: str
    takes: tuple[str, ...]
    period: bool = False
    needs_customer: bool = False


_RECEIVABLES, _FIGURES, _SALES, _BOOKS = N_("Receivables"), N_("Figures"), N_("Sales and tax"), N_("Books")
_NARROW = ("currency", "customer")
_AGED = ("basis", "credits", *_NARROW)

REPORTS: Final[tuple[Report, ...]] = (
    Report("aging", N_("Aging"), _RECEIVABLES, "aging.aging", ("by", *_AGED)),
    Report("aging-detail", N_("Aging by item"), _RECEIVABLES, "aging_detail.aging_detail", _AGED),
    Report("open-items", N_("Open items"), _RECEIVABLES, "open_items.open_items", _NARROW),
    Report(
        "customer-ledger",
        N_("Customer ledger"),
        _RECEIVABLES,
        "customer_ledger.ledger_of_customer",
        _NARROW,
        True,
        True,
    ),
    Report("unapplied", N_("Unapplied cash and credits"), _RECEIVABLES, "open_items.unapplied", _NARROW),
    Report("roll-forward", N_("Roll-forward"), _RECEIVABLES, "roll_forward.roll_forward", ("by", *_NARROW), True),
    Report("reconciliation", N_("Reconcile to ledger"), _RECEIVABLES, "reconciliation.reconciliation", (), True),
    Report("kpis", N_("DSO, CEI, turnover"), _FIGURES, "kpis.kpis", _NARROW, True),
    Report("sales", N_("Sales"), _SALES, "credit_sales.sales", ("by", *_NARROW), True),
    Report("sales-tax", N_("Sales tax"), _SALES, "sales_tax.sales_tax", (), True),
    Report("trial-balance", N_("Trial balance"), _BOOKS, "trial_balance.trial_balance", (), True),
    Report("journal", N_("Journal"), _BOOKS, "journal.journal", ("customer", "account"), True),
    Report("audit", N_("Audit trail"), _BOOKS, "audit_trail.audit_trail", (), True),
)
BY_NAME: Final = {report.name: report for report in REPORTS}


def run(
    company: Company,
    name: str,
    parameters: Parameters | None = None,
    progress: Progress | None = None,
    reading: Reading | None = None,
) -> ReportTable:
    """One report, within `reading` where one is given, else in a read transaction of its own."""
    report = find(name)
    asked = parameters or Parameters()
    _check(report, asked)
    if reading is not None:
        return _made(report, inquiry(company, reading, asked, progress or Silent()))
    with company.reading() as read:
        return _made(report, inquiry(company, read, asked, progress or Silent()))


def find(name: str) -> Report:
    if name not in BY_NAME:
        raise Refused(
            N_("There is no report “{name}”. The reports are: {names}."), name=name, names=", ".join(sorted(BY_NAME))
        )
    return BY_NAME[name]


def listing(company: Company, words: Words = ENGLISH) -> ReportTable:
    """The catalogue as a report; titles are for a reader, and in their language."""
    columns = (Column("name", N_("Name")), Column("title", N_("Title")), Column("group", N_("Group")))
    rows = [(report.name, words.say(report.title), words.say(report.group)) for report in REPORTS]
    base = company.currency
    return ReportTable("list", N_("Reports"), {}, columns, rows, None, base, base)


def _made(report: Report, asked: Inquiry) -> ReportTable:
    module, function = report.made_by.split(".")
    make: Callable[[Inquiry], ReportTable] = getattr(import_module(f"ar_desktop.reports.{module}"), function)
    name = "" if asked.customer_id is None else asked.customer_name()
    return replace(make(asked), customer_name=name, only_currency=not asked.in_base)


def _check(report: Report, asked: Parameters) -> None:
    """What a report cannot answer is refused, not passed over."""
    usual = Parameters()
    for option in ("by", "basis", "credits", "currency", "customer", "account"):
        if option not in report.takes and getattr(asked, option) != getattr(usual, option):
            raise Refused(N_("The report {name} cannot be asked by {option}."), name=report.name, option=option)
