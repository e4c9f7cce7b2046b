"""A statement's figures as the paper shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ar_desktop.documents.figures import Figures
from ar_desktop.documents.letterhead import Customers
from ar_desktop.documents.papers import AgeBucket, Letterhead, StatementKind, StatementPaper, StatementRow
from ar_desktop.documents.statement_figures import CORRECTIONS, ORDERED, TAKEN_OVER, Movement, StatementFigures
from ar_desktop.ledger.open_at import OpenLine
from ar_desktop.values.buckets import Buckets
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import N_, Words

KINDS: Final[Mapping[str, str]] = {
    "invoice": N_("Invoice"),
    "deposit_invoice": N_("Deposit invoice"),
    "debit_note": N_("Debit note"),
    "finance_charge": N_("Finance charge"),
    "fee": N_("Fee"),
    "opening": N_("Opening item"),
    "refund": N_("Refund"),
    "returned_payment": N_("Returned payment"),
    "deduction": N_("Deduction"),
    "recovery": N_("Recovery"),
    "transfer_in": N_("Transfer"),
    "transfer_out": N_("Transfer"),
    "over_payment": N_("Over-payment"),
    "credit_note": N_("Credit note"),
    "receipt": N_("Payment"),
    "opening_credit": N_("Opening credit"),
    "discount": N_("Discount"),
    "difference": N_("Small difference"),
    "bank_fee": N_("Bank fee"),
    "write_off": N_("Written off"),
    "netting": N_("Netting"),
    TAKEN_OVER: N_("Change of payer"),
}


def statement_paper(
    figures: StatementFigures,
    number: str,
    kind: StatementKind,
    seller: Letterhead,
    customers: Customers,
    buckets: Buckets,
) -> StatementPaper:
    words = customers.words(figures.payer_id)
    rows = _open_rows(figures, words, customers) if kind == "open-item" else _moving_rows(figures, words, customers)
    return StatementPaper(
        kind=kind,
        number=number,
        day=figures.to_date,
        seller=seller,
        buyer=customers.party(figures.payer_id),
        currency=figures.currency,
        rows=tuple(rows),
        closing=figures.closing,
        buckets=tuple(
            AgeBucket(label, amount) for label, amount in zip(buckets.titles(words), figures.buckets, strict=True)
        ),
        unapplied=figures.unapplied,
        past_due=figures.overdue,
        opening=figures.opening,
        since=figures.from_date,
        language=customers.language(figures.payer_id),
        terms=parse_terms(customers.terms(figures.payer_id)).describe(words),
        notes=_notes(figures, rows, customers.language(figures.payer_id)),
        last_payment=figures.paid,
    )


def _open_rows(figures: StatementFigures, words: Words, customers: Customers) -> list[StatementRow]:
    return [_open_row(line, figures, words, customers) for line in figures.items]


def _open_row(line: OpenLine, figures: StatementFigures, words: Words, customers: Customers) -> StatementRow:
    late = (figures.to_date - line.due_date).days if line.open > 0 else 0
    whose = "" if line.customer_id == figures.payer_id else customers.code(line.customer_id)
    return StatementRow(
        day=line.document_date,
        kind=words.say(KINDS[line.kind]),
        number=line.number,
        details=", ".join(part for part in (whose, _about(line, words)) if part),
        po=line.reference if line.kind in ORDERED else figures.orders.get(line.document_id or 0, ""),
        due=line.due_date if line.open > 0 else None,
        days_past_due=max(0, late),
        amount=line.amount,
        open=line.open,
        mark="*" if line.disputed else "",
    )


def _about(line: OpenLine, words: Words) -> str:
    """What an item that was not ordered refers to: the invoice that a credit note corrects, the number of a cheque."""
    if line.kind in ORDERED or not line.reference:
        return ""
    return words.say(N_("for {numbers}"), numbers=line.reference) if line.kind in CORRECTIONS else line.reference


def _moving_rows(figures: StatementFigures, words: Words, customers: Customers) -> list[StatementRow]:
    rows: list[StatementRow] = []
    balance = figures.opening
    for move in figures.movements:
        balance += move.amount
        rows.append(
            StatementRow(
                day=move.day,
                kind=_kind(move, words),
                number=move.number,
                details=_details(move, words, customers),
                amount=move.amount,
                balance=balance,
                earlier=move.earlier,
            )
        )
    return rows


def _kind(move: Movement, words: Words) -> str:
    kind = words.say(KINDS[move.kind])
    return words.say(N_("{kind}, void"), kind=kind) if move.void else kind


def _details(move: Movement, words: Words, customers: Customers) -> str:
    """Whose it is first, where a payer answers for others."""
    told = move.reference
    if move.paid:
        told = words.many(N_("for {numbers}"), N_("for {numbers}"), len(move.paid), numbers=", ".join(move.paid))
    whose = "" if move.customer_id is None else customers.code(move.customer_id)
    return ", ".join(part for part in (whose, told) if part)


def _notes(figures: StatementFigures, rows: list[StatementRow], language: str) -> tuple[str, ...]:
    if not any(row.mark for row in rows):
        return ()
    said = Figures.of(language, figures.currency)
    disputed = said.with_sign(sum(min(line.disputed, line.open) for line in figures.items if line.disputed))
    sentence = N_("* {amount} is in dispute; we are looking into it and it is not in reminders.")
    return (said.words.say(sentence, amount=disputed),)
