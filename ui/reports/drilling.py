"""What is behind a figure: its items, another report, or the document itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from ar_desktop.reports.behind import FIGURES
from ar_desktop.reports.parameters import Parameters
from ar_desktop.reports.table import ReportTable, Row
from ar_desktop.values.dates import Month
from ui.reports.questions import OTHER, Question


@dataclass(frozen=True)
class AgingItems:
    """The open items of a cell of the aging; `key` None for the total."""

    asked: Parameters
    key: str | None
    column: str


@dataclass(frozen=True)
class FigureItems:
    asked: Parameters
    figure: str


@dataclass(frozen=True)
class OtherReport:
    report: str
    question: Question


@dataclass(frozen=True)
class Document:
    """A document, receipt or other item by its number, and whose it is."""

    kind: str
    number: str
    customer: str

    @property
    def page(self) -> str:
        """The page that shows it; empty where only its customer can be shown."""
        return "invoices" if self.kind in DOCUMENTS else "receipts" if self.kind == "receipt" else ""


DOCUMENTS: Final = ("invoice", "deposit_invoice", "debit_note", "credit_note")
Behind = AgingItems | FigureItems | OtherReport | Document
_SALES_FIGURES: Final = ("credit_sales", "turnover")


def behind(table: ReportTable, asked: Parameters, row: Row | None, column: str) -> Behind | None:
    """None where the row is all there is to know."""
    if table.shape == "aging":
        return AgingItems(asked, None if row is None else str(row[0]), _aging_column(table, column))
    if row is None:
        return None
    facts = dict(zip((one.key for one in table.columns), row, strict=True))
    period = _period(table, asked)
    if table.name in ("sales", "roll-forward") and facts.get("customer"):
        return OtherReport("customer-ledger", replace_customer(period, str(facts["customer"])))
    if table.name == "trial-balance":
        return OtherReport("journal", _of_account(period, str(facts["account"])))
    if table.name == "sales-tax" and facts["tax_code"] and table.proof is not None:
        return OtherReport("journal", _of_account(period, table.proof.account))
    if table.name == "reconciliation":
        return OtherReport("roll-forward", _month(period, facts["until"]))
    number = str(facts.get("number") or "")
    if number and table.name != "audit":
        return Document(str(facts.get("kind") or ""), number, str(facts.get("customer") or asked.customer or ""))
    return None


def behind_figure(table: ReportTable, asked: Parameters, figure: str) -> Behind | None:
    """Of a report whose one row is shown as figures under each other."""
    if figure in FIGURES:
        return FigureItems(asked, figure)
    if figure in _SALES_FIGURES:
        return OtherReport("sales", _period(table, asked))
    return None


def replace_customer(question: Question, code: str) -> Question:
    return replace(question, asked=replace(question.asked, customer=code))


def _of_account(question: Question, code: str) -> Question:
    return replace(question, asked=replace(question.asked, account=code, currency=None))


def _aging_column(table: ReportTable, column: str) -> str:
    """What is no amount stands for all that is open."""
    amounts = {one.key for one in table.columns if one.kind == "money"}
    return column if column in amounts else "total"


def _period(table: ReportTable, asked: Parameters) -> Question:
    """The same days, customer and moment, of another report."""
    first, last = _date(table.parameters.get("from")), _date(table.parameters.get("to"))
    return Question(
        Parameters(first=first, last=last, known_at=asked.known_at, currency=asked.currency, customer=asked.customer),
        OTHER,
    )


def _month(question: Question, until: Any) -> Question:
    last = _date(until) or question.asked.last
    if last is None or question.asked.first is None:
        return question
    first = max(Month.of(last).first, question.asked.first) if last >= question.asked.first else last - timedelta(30)
    return replace(question, asked=replace(question.asked, first=first, last=last))


def _date(value: Any) -> date | None:
    return value if isinstance(value, date) else None
