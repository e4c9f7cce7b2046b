"""Documents read from a file, posted: those that are known are skipped or refused, the others get their entries."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from decimal import Decimal

from ar_desktop.errors import UserError
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.named_customers import NamedCustomers
from ar_desktop.exchange.rates import rate_of
from ar_desktop.exchange.result import Warned
from ar_desktop.exchange.trouble import OtherContent
from ar_desktop.invoicing.buyers import Good, load_goods, rows_in
from ar_desktop.invoicing.corrections import load_corrected
from ar_desktop.invoicing.credit_applications import apply_as_far_as_open
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_documents
from ar_desktop.invoicing.prepared import Prepared
from ar_desktop.invoicing.preparing import Sources, prepare
from ar_desktop.receipts.application import ids_by_number
from ar_desktop.words import N_

BATCH = 4000  # documents prepared and posted at a time


class DocumentPosting:
    """One import's documents. Customers and items are read once each, some hundred at a time."""

    def __init__(self, intake: Intake) -> None:
        self._intake, self._books = intake, intake.books
        self.house = House(intake.write, intake.write.today)
        self.customers = NamedCustomers(intake)
        self._goods: dict[str, Good] = {}
        self._credits: list[tuple[str, int, NewDocument]] = []

    def expect(self, customers: Iterable[str], items: Iterable[str] = ()) -> None:
        """Reads the customers and items that the next documents name."""
        self.customers.expect(customers)
        if unread := set(items) - self._goods.keys():
            self._goods.update(load_goods(self._intake.write, unread))

    def currency(self, customer: str, wanted: str) -> str:
        """What a document is in: as it says, else the customer's."""
        buyer = self.customers.get(customer)  # an unknown one is refused here, whatever the currency
        return self._intake.cells.currency(wanted) if wanted else buyer.currency

    def rate(self, cell: str, currency: str) -> Decimal | None:
        return rate_of(self._intake, cell, currency)

    def post(self, documents: Sequence[NewDocument]) -> None:
        intake = self._intake
        known = self._known(documents)
        references = {new.reference for new in documents if new.reference}
        corrected = load_corrected(intake.write, references) if references else {}
        sources = Sources(self.customers.by_code, self._goods, corrected, {})
        fresh: list[Prepared] = []
        news: list[NewDocument] = []
        for new in documents:
            try:
                if new.number in known:
                    self._same_again(new, known[new.number])
                    continue
                prepared = prepare(self.house, sources, new)
                self._books.periods.check(prepared.ledger_date, self._books.reason)
            except UserError as error:
                intake.refuse(error, error.line or new.row)
                continue
            for notice in prepared.notices:
                intake.result.warnings.append(Warned(notice.row or new.row or 0, notice.text, notice.facts))
            fresh.append(prepared)
            news.append(new)
        for new, ids in zip(news, post_documents(self._books, fresh), strict=True):
            if new.reference and new.kind == "credit_note":
                self._credits.append((new.reference, ids.item_id, new))
        intake.result.created += len(fresh)

    def _known(self, documents: Sequence[NewDocument]) -> dict[str, str | None]:
        numbers = [new.number for new in documents]
        return dict(rows_in(self._intake.write, "SELECT number, import_hash FROM document WHERE number IN ", numbers))

    def _same_again(self, new: NewDocument, stored_hash: str | None) -> None:
        if new.import_hash != stored_hash:
            raise OtherContent(new.number)
        self._intake.known(new.row)

    def finish(self) -> None:
        """Applies the credit notes that name an invoice, where that is wanted; names those that none is found for."""
        targets = ids_by_number(self._intake.write, {reference for reference, _, _ in self._credits})
        for reference, item_id, new in self._credits:
            if reference not in targets:
                self._intake.result.warn(
                    new.row or 0,
                    N_("{number} refers to {reference}, which is not in the books."),
                    number=new.number,
                    reference=reference,
                )
            elif self._intake.options.apply_credits:
                with self._intake.at(new.row):
                    apply_as_far_as_open(self._books, targets[reference], item_id, new.number)


def content_hash(head: tuple[object, ...], lines: Iterable[NewLine] = ()) -> str:
    """Digest of what the file says of a document; what it leaves to customer or company is no part of it."""
    text = repr((head, [_said(line) for line in lines]))
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def _said(line: NewLine) -> tuple[object, ...]:
    return (
        line.item, line.description, line.quantity, line.unit_price, line.discount_pct, line.amount, line.tax_code,
        line.tax, line.account, line.product_line,
    )  # fmt: skip
