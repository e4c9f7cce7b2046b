"""Invoices, credit and debit notes and opening items from a file, one row for each line."""

from __future__ import annotations

from typing import Final, Literal, cast

from ar_desktop.errors import UserError
from ar_desktop.exchange.document_posting import BATCH, DocumentPosting, content_hash
from ar_desktop.exchange.grouping import Group, Heads, batches, groups
from ar_desktop.exchange.import_opening import kind_of
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import Row, fields
from ar_desktop.exchange.trouble import RowRefused
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.words import N_

_HEAD: Final = "number customer date kind due terms currency fx_rate po reference salesperson total"
_LINE: Final = "item description quantity unit_price discount_pct tax_code tax_amount account product_line amount"
FIELDS: Final = fields(
    f"{_HEAD} {_LINE}",
    required="number customer date quantity unit_price",
    quantity="amount",
    unit_price="amount",
)
_HEAD_WIDTH: Final = len(_HEAD.split())
_REFERENCE: Final = FIELDS.place("reference")
_ITEM: Final = FIELDS.place("item")
_KINDS: Final = ("invoice", "credit_note", "debit_note", "opening")

Kind = Literal["invoice", "credit_note", "debit_note", "opening"]


def take_in(intake: Intake) -> None:
    posting = DocumentPosting(intake)
    heads = Heads(_HEAD.split()[1:], FIELDS.names)
    for batch in batches(groups(intake, heads), BATCH, _REFERENCE):
        posting.expect(
            (group.rows[0].cells[1] for group in batch),
            (row.cells[_ITEM] for group in batch for row in group.rows if row.cells[_ITEM]),
        )
        documents = []
        for group in batch:
            try:
                documents.append(_document(group, intake, posting))
            except UserError as error:
                intake.refuse(error, error.line or group.line)
        posting.post(documents)
    posting.finish()


def _document(group: Group, intake: Intake, posting: DocumentPosting) -> NewDocument:
    cells = intake.cells
    head = group.rows[0].cells[:_HEAD_WIDTH]
    number, customer, day, kind, due, terms, currency, fx_rate, po, reference, salesperson, total = head
    real_currency = posting.currency(customer, currency)
    said = (
        _kind(kind) if kind else "invoice",
        number,
        customer,
        cells.day(day),
        cells.day(due) if due else None,
        cells.terms(terms) if terms else "",
        currency.upper(),
        po,
        reference,
        salesperson,
        cells.amount(total, real_currency) if total else None,
    )
    lines = tuple([_line(row, intake, real_currency) for row in group.rows])
    return NewDocument(
        customer,
        said[3],
        lines,
        said[0],
        number,
        said[4],
        said[5],
        said[6],
        posting.rate(fx_rate, real_currency),
        po=po,
        reference=reference,
        salesperson=salesperson,
        total=said[-1],
        import_hash=content_hash((*said, fx_rate), lines),
        row=group.line,
    )


def _kind(text: str) -> Kind:
    kind = kind_of(text)
    if kind not in _KINDS:
        raise RowRefused(N_("“{kind}” is not a kind of document: {kinds}."), kind=text, kinds=", ".join(_KINDS))
    return cast(Kind, kind)


def _line(row: Row, intake: Intake, currency: str) -> NewLine:
    cells = intake.cells
    item, description, quantity, price, discount, tax_code, tax, account, product_line, amount = row.cells[
        _HEAD_WIDTH:
    ]
    try:
        return NewLine(
            description,
            cells.quantity(quantity) if quantity else None,
            cells.quantity(price) if price else None,
            cells.quantity(discount) if discount else None,
            cells.amount(amount, currency) if amount else None,
            item,
            "",
            tax_code,
            cells.amount(tax, currency) if tax else None,
            account,
            product_line,
            row.line,
        )
    except UserError as error:
        raise error.at(None, row.line) from None
