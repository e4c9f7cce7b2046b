"""Open items of another system, one row each: what was still open when the books here began."""

from __future__ import annotations

from typing import Final, Literal

from ar_desktop.errors import UserError
from ar_desktop.exchange.document_posting import BATCH, DocumentPosting, content_hash
from ar_desktop.exchange.grouping import Group, Heads, batches, groups
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import fields
from ar_desktop.exchange.trouble import NumberAgain, RowRefused
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.words import N_

FIELDS: Final = fields(
    "number customer date amount due terms kind original currency fx_rate po salesperson",
    required="number customer date amount",
)
_DESCRIPTIONS: Final = {
    "invoice": N_("Opening balance"),
    "credit_note": N_("Opening credit"),
    "receipt": N_("Opening payment on account"),
}
_ALSO: Final = {
    "i": "invoice", "inv": "invoice", "invoices": "invoice", "rechnung": "invoice", "c": "credit_note",
    "cn": "credit_note", "cm": "credit_note", "credit": "credit_note", "credit_memo": "credit_note",
    "creditmemo": "credit_note", "gutschrift": "credit_note", "p": "receipt", "pmt": "receipt", "payment": "receipt",
    "zahlung": "receipt", "si": "invoice", "sc": "credit_note", "sa": "receipt", "re": "invoice", "gs": "credit_note",
    "rv": "invoice", "dr": "invoice", "dg": "credit_note", "dz": "receipt",  # as Sage and SAP write them
}  # fmt: skip


def take_in(intake: Intake) -> None:
    posting = DocumentPosting(intake)
    for batch in batches(groups(intake, Heads((), FIELDS.names)), BATCH):
        posting.expect(group.rows[0].cells[1] for group in batch)
        documents = []
        for group in batch:
            try:
                documents.append(_document(group, intake, posting))
            except UserError as error:
                intake.refuse(error, group.line)
        posting.post(documents)


def _document(group: Group, intake: Intake, posting: DocumentPosting) -> NewDocument:
    if len(group.rows) > 1:
        raise NumberAgain(group.number).at(intake.rows.name, group.rows[1].line)
    cells = intake.cells
    number, customer, day, amount, due, terms, kind, original, currency, fx_rate, po, salesperson = group.rows[0].cells
    real_currency = posting.currency(customer, currency)
    open_ = cells.amount(amount, real_currency)
    what = _what(kind, open_)
    line = NewLine(_DESCRIPTIONS[what], amount=abs(open_), row=group.line)
    new_kind: Literal["opening", "opening_credit"] = "opening_credit" if open_ < 0 else "opening"
    date_, due_ = cells.day(day), cells.day(due) if due else None
    terms = cells.terms(terms) if terms else ""
    invoiced = abs(cells.amount(original, real_currency)) if original else None
    said = (what, number, customer, date_, due_, terms, currency.upper(), fx_rate, po, salesperson, open_, invoiced)
    return NewDocument(
        customer,
        date_,
        (line,),
        new_kind,
        number,
        due_,
        terms,
        currency.upper(),
        posting.rate(fx_rate, real_currency),
        po=po,
        salesperson=salesperson,
        original=invoiced,
        import_hash=content_hash(said),
        row=group.line,
    )


def kind_of(text: str) -> str:
    """As we call it, whatever the file does."""
    kind = text.strip().lower().replace(" ", "_").replace("-", "_")
    return _ALSO.get(kind, kind)


def _what(kind: str, amount: int) -> str:
    """What the open item is; credits are negative, whatever they are called."""
    what = kind_of(kind) or ("credit_note" if amount < 0 else "invoice")
    if what not in _DESCRIPTIONS:
        raise RowRefused(N_("“{kind}” is not a kind of open item: {kinds}."), kind=kind, kinds=", ".join(_DESCRIPTIONS))
    if (what == "invoice") != (amount >= 0):
        raise RowRefused(N_("What a customer owes is positive, a credit is negative; this is the other way round."))
    return what
