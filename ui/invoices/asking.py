"""The Invoices tab's questions, asked of the engine."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date

from ar_desktop.collections.document_marks import with_promises
from ar_desktop.company import Company, Reading
from ar_desktop.errors import UserError
from ar_desktop.invoicing.draft_list import DraftRow, draft_ids, draft_rows, draft_totals
from ar_desktop.invoicing.list_figures import ListTotals, StateCounts, document_totals, state_counts, totals_of
from ar_desktop.invoicing.queries import DocumentRow, Filter, document_ids, document_rows
from ar_desktop.values.money import parse_amount
from ui.figures import Figures
from ui.invoices.questions import DraftQuestion, Question, dated_span, due_span


class Documents:
    """The list of posted documents."""

    def __init__(self, company: Company, figures: Figures) -> None:
        self._company, self._figures = company, figures

    @property
    def today(self) -> date:
        return self._company.today

    def first(self, reading: Reading, question: Question, limit: int) -> list[DocumentRow]:
        return self.rows(reading, document_ids(reading, self.filter(question), self.today, limit))

    def ids(self, reading: Reading, question: Question) -> array[int]:
        return document_ids(reading, self.filter(question), self.today)

    def rows(self, reading: Reading, ids: Sequence[int]) -> list[DocumentRow]:
        return with_promises(reading, document_rows(reading, ids, self.today), self.today)

    def totals(self, reading: Reading, question: Question) -> ListTotals:
        return document_totals(reading, self.filter(question), self.today)

    def totals_of(self, reading: Reading, ids: Sequence[int]) -> ListTotals:
        return totals_of(reading, ids, self.today)

    def counts(self, reading: Reading) -> StateCounts:
        return state_counts(reading, self.today)

    def filter(self, question: Question) -> Filter:
        due_from, due_to = due_span(question.due, self.today)
        dated_from, dated_to = dated_span(question.dated, self.today)
        return Filter(
            state=question.state,
            kinds=question.kinds,
            text=question.text,
            sort=question.sort,
            descending=question.descending,
            amount=self._amount(question.text),
            salesperson=question.salesperson or None,
            dated_from=dated_from,
            dated_to=dated_to,
            due_from=due_from,
            due_to=due_to,
            least=question.least,
            sent=question.sent,
        )

    def _amount(self, text: str) -> int | None:
        """What was typed, where it reads as an amount in base currency."""
        try:
            return parse_amount(text, self._company.currency, decimal=self._figures.decimal) if text else None
        except UserError:
            return None


class Drafts:
    """The list of drafts."""

    def first(self, reading: Reading, question: DraftQuestion, limit: int) -> list[DraftRow]:
        return draft_rows(reading, self._ids(reading, question, limit))

    def ids(self, reading: Reading, question: DraftQuestion) -> array[int]:
        return self._ids(reading, question, None)

    def _ids(self, reading: Reading, question: DraftQuestion, limit: int | None) -> array[int]:
        return draft_ids(reading, question.text, question.sort, descending=question.descending, limit=limit)

    def rows(self, reading: Reading, ids: Sequence[int]) -> list[DraftRow]:
        return draft_rows(reading, ids)

    def totals(self, reading: Reading, question: DraftQuestion) -> ListTotals:
        return draft_totals(reading, self.ids(reading, question) if question.text else None)

    def totals_of(self, reading: Reading, ids: Sequence[int]) -> ListTotals:
        return draft_totals(reading, ids)
