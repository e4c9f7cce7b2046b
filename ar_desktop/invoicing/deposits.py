"""Deposit invoices that a final invoice clears: what was billed in advance comes off, with its tax."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.prepared import Posting, PreparedLine, PreparedTax
from ar_desktop.invoicing.stored_document import stored_lines, stored_taxes
from ar_desktop.words import N_


@dataclass(frozen=True, slots=True)
class Deposit:
    """`base_net` is what stands in customer deposits; `cleared_by` the number of the final invoice, if any."""

    id: int
    number: str
    kind: str
    customer_id: int
    currency: str
    base_net: int
    voided: bool
    cleared_by: str
    lines: tuple[PreparedLine, ...]
    taxes: tuple[PreparedTax, ...]

    @property
    def net(self) -> int:
        return sum(line.net for line in self.lines)

    @property
    def gross(self) -> int:
        return self.net + sum(tax.tax for tax in self.taxes)


def load_deposits(read: Reading, numbers: Iterable[str]) -> dict[str, Deposit]:
    """By number."""
    sql = (
        "SELECT d.id, d.number, d.kind, d.customer_id, d.currency, i.base_amount, EXISTS (SELECT 1 FROM open_item r "
        "WHERE r.document_id = d.id AND r.reverses_id IS NOT NULL) FROM document d JOIN open_item i "
        "ON i.document_id = d.id AND i.reverses_id IS NULL WHERE d.number IN "
    )
    found = {}
    for id_, number, kind, customer_id, currency, base, voided in rows_in(read, sql, numbers):
        taxes = tuple(stored_taxes(read, id_))
        net = base - sum(tax.base_tax for tax in taxes)
        by = cleared_by(read, id_)
        lines = tuple(stored_lines(read, id_))
        found[number] = Deposit(id_, number, kind, customer_id, currency, net, bool(voided), by, lines, taxes)
    return found


def deposits_to_clear(read: Reading, customer_id: int) -> list[Deposit]:
    """Deposit invoices of a customer that stand and that no final invoice has cleared, the oldest first."""
    numbers = [
        number
        for (number,) in read.rows(
            "SELECT d.number FROM document d WHERE d.customer_id = :c AND d.kind = 'deposit_invoice' AND NOT EXISTS "
            "(SELECT 1 FROM open_item r WHERE r.document_id = d.id AND r.reverses_id IS NOT NULL) AND NOT EXISTS "
            "(SELECT 1 FROM document_line l WHERE l.clears_id = d.id AND NOT EXISTS (SELECT 1 FROM open_item v "
            "WHERE v.document_id = l.document_id AND v.reverses_id IS NOT NULL)) ORDER BY d.document_date, d.id",
            c=customer_id,
        )
    ]
    return list(load_deposits(read, numbers).values())


def cleared_by(read: Reading, document_id: int) -> str:
    """The number of the final invoice that cleared a deposit and stands; "" if none did."""
    number: str | None = read.value(
        "SELECT d.number FROM document_line l JOIN document d ON d.id = l.document_id WHERE l.clears_id = :d "
        "AND NOT EXISTS (SELECT 1 FROM open_item i WHERE i.document_id = d.id AND i.reverses_id IS NOT NULL)",
        d=document_id,
    )
    return number or ""


def check_deposit(deposit: Deposit | None, number: str, customer_id: int, currency: str) -> Deposit:
    """Refuses what this final invoice cannot clear."""
    if deposit is None or deposit.kind != "deposit_invoice" or deposit.customer_id != customer_id:
        raise Refused(N_("{number} is not a deposit invoice of this customer."), number=number)
    if deposit.voided:
        raise Refused(N_("Deposit invoice {number} is void."), number=number)
    if deposit.cleared_by:
        raise Refused(
            N_("{other} has cleared deposit invoice {number} already."), number=number, other=deposit.cleared_by
        )
    if deposit.currency != currency:
        raise Refused(N_("Deposit invoice {number} is in {currency}."), number=number, currency=deposit.currency)
    return deposit


def clearing_lines(deposit: Deposit) -> list[PreparedLine]:
    """Its lines taken back on the final invoice, named after it."""
    return [
        line._replace(
            description=f"{deposit.number}: {line.description}" if line.description else deposit.number,
            quantity=-line.quantity,
            net=-line.net,
            clears_id=deposit.id,
        )
        for line in deposit.lines
    ]


def clearing_taxes(deposit: Deposit) -> list[PreparedTax]:
    return [tax._replace(taxable=-tax.taxable, tax=-tax.tax, base_tax=-tax.base_tax) for tax in deposit.taxes]


def clearing_postings(deposits: Sequence[Deposit], account_id: int, not_due: int | None) -> list[Posting]:
    """Customer deposits and their tax, debited at the amounts at which they were booked."""
    posted = []
    for deposit in deposits:
        posted.append(Posting(account_id, deposit.base_net))
        for tax in deposit.taxes:
            if tax.base_tax:
                posted.append(Posting(not_due or tax.account_id, tax.base_tax, tax.component_id))
    return posted
