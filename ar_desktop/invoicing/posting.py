"""Posting documents: number, document, item, entry and audit record in one transaction, one or a million of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading, Reversal
from ar_desktop.company.search import index_documents
from ar_desktop.errors import Refused, UserError
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.document import rate_text
from ar_desktop.invoicing.drafts import document_of, drop_draft
from ar_desktop.invoicing.new_document import KINDS, NewDocument
from ar_desktop.invoicing.prepared import Prepared
from ar_desktop.invoicing.preparing import prepare_one
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.ledger.numbering import DOCUMENT_SERIES
from ar_desktop.ledger.posting import Books, Line, posting
from ar_desktop.words import N_, Sentence


@dataclass(frozen=True)
class Posted(Done):
    """`amount` is the document's total in its currency, positive on all kinds."""

    number: str = ""
    document_id: int = 0
    item_id: int = 0
    amount: int = 0
    currency: str = ""


class NewIds(NamedTuple):
    """What posting gave a document."""

    number: str
    document_id: int
    item_id: int


class NumberTaken(UserError):
    code = "AR401"
    text = N_("There is a document {number} already.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number)
        self.number = number


def post_document(company: Company, what: NewDocument | int, *, reason: str | None = None) -> Posted:
    """Posts a document, or the draft of this id, which is gone then."""
    with posting(company, "post document", reason=reason) as books:
        if not isinstance(what, int):
            return post_one(books, what)
        new = document_of(books.write, what)
        drop_draft(books.write, what)
        return post_one(books, new)


def post_one(books: Books, new: NewDocument) -> Posted:
    """Posts one document within a transaction."""
    return post_prepared(books, prepare_one(books.write, books.write.today, new))


def post_prepared(books: Books, prepared: Prepared) -> Posted:
    """Posts one computed document within a transaction."""
    (ids,) = post_documents(books, [prepared])

    def void(company: Company) -> Done:
        return void_document(company, ids.number)

    return Posted(
        Changed.DOCUMENTS | Changed.LEDGER | Changed.CUSTOMERS | Changed.DRAFTS,
        (prepared.customer_id,),
        books.write.change,
        Reversal(N_("Void {number}"), {"number": ids.number}, call=void),
        (*(notice.sentence() for notice in prepared.notices), *books.warnings),
        ids.number,
        ids.document_id,
        ids.item_id,
        prepared.gross,
        prepared.currency,
    )


def post_documents(books: Books, documents: Sequence[Prepared]) -> list[NewIds]:
    """Writes prepared documents, each with its own audit record, in the order given."""
    id_ = books.write.take_ids("document", len(documents))
    ids = {document.number: id_ + at for at, document in enumerate(documents) if document.number}
    _refuse_taken(books.write, documents, ids)
    _find_references(books.write, documents, ids)
    posted = [_post(books, document, id_ + at) for at, document in enumerate(documents)]
    index_documents(
        books.write,
        ((new.document_id, new.number, document.po) for new, document in zip(posted, documents, strict=True)),
    )
    return posted


def _refuse_taken(read: Reading, documents: Sequence[Prepared], ids: Mapping[str, int]) -> None:
    taken = {number for (number,) in rows_in(read, "SELECT number FROM document WHERE number IN ", ids)}
    for document in documents:
        if document.number:
            if document.number in taken:
                raise NumberTaken(document.number).at(None, document.row)
            taken.add(document.number)


def _find_references(read: Reading, documents: Sequence[Prepared], ids: Mapping[str, int]) -> None:
    """A document may correct one that is posted with it, which nobody could look up before."""
    unknown = {one.reference for one in documents if one.reference and one.reference_id is None}
    if not unknown:
        return
    found: dict[str, int] = dict(rows_in(read, "SELECT number, id FROM document WHERE number IN ", unknown))
    for document in documents:
        if document.reference_id is None and document.reference:
            document.reference_id = ids.get(document.reference) or found.get(document.reference)


def _post(books: Books, document: Prepared, id_: int) -> NewIds:
    number = document.number or _next_number(books, document)
    if document.number:
        _note_number(books, document)
    books.begin()
    _write_document(books, document, id_, number)
    sign, ledger_date = document.sign, document.ledger_date
    due = document.due_lines
    item = books.item(
        document.kind,
        number,
        document.customer_id,
        sign * document.gross,
        sign * document.base_gross,
        currency=document.currency,
        document_date=document.document_date,
        ledger_date=ledger_date,
        due_lines=due,
        salesperson=document.salesperson,
        region=document.region,
        reference=document.reference or document.po,
        document_id=id_,
    )
    _write_entry(books, document, number, item.id, ledger_date)
    books.end(document.kind.replace("_", " "), number)
    return NewIds(number, id_, item.id)


def _write_entry(books: Books, document: Prepared, number: str, item_id: int, day: date) -> None:
    not_due = books.accounts.role("tax_not_due")
    lines = [Line(books.accounts.control, document.sign * document.base_gross, item_id)]
    for account_id, amount, component_id in document.postings:
        lines.append(Line(account_id, amount, item_id if account_id == not_due else None, component_id))
    books.entry(day, document.kind, number, lines)


def _note_number(books: Books, document: Prepared) -> None:
    """A number of the form of our own moves that series on, whatever kind has it; the cheap question comes first."""
    for series in DOCUMENT_SERIES:
        if document.number.startswith(books.numbering.prefix(series)):
            books.numbering.seen(series, document.number)


def _next_number(books: Books, document: Prepared) -> str:
    series = KINDS[document.kind].series
    if not series:
        raise Refused(N_("An opening item keeps the number it had; give it."))
    number, early = books.numbering.next(series, document.document_date)
    if early:
        books.warnings.append(Sentence(N_("{number} is dated before the last number of its series."), number=number))
    return number


def _write_document(books: Books, document: Prepared, id_: int, number: str) -> None:
    write, audit_no = books.write, books.audit_no
    supply = document.supply_date
    write.add(
        "document",
        (
            id_, audit_no, document.kind, number, document.customer_id, document.document_date.isoformat(),
            document.ledger_date.isoformat(), document.due_date.isoformat(), supply.isoformat() if supply else None,
            document.terms, document.currency, rate_text(document.rate), document.prices, document.net, document.tax,
            document.gross, document.original, document.po, document.reference, document.reference_id,
            document.salesperson, document.bill_to, document.notes, document.exemption, int(bool(document.number)),
            document.import_hash, None,
        ),
    )  # fmt: skip
    line_id = write.take_ids("document_line", len(document.lines))
    for at, line in enumerate(document.lines, line_id):
        write.add("document_line", (at, audit_no, id_, *line))
    if document.taxes:
        tax_id = write.take_ids("document_tax", len(document.taxes))
        for at, tax in enumerate(document.taxes, tax_id):
            write.add("document_tax", (at, audit_no, id_, tax[0], tax[1], *tax[3:]))
