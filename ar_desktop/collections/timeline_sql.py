"""Where the entries of the timeline come from: one source a table, all with the same columns."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ar_desktop.collections.events import standing

# What every source gives, in this order; a source leaves out what it doesn't know.
COLUMNS: Final = (
    "day", "audit_no", "id", "moment", "author", "kind", "outcome", "channel", "inbound", "person", "title", "text",
    "number", "reference", "currency", "amount", "due", "reversal", "method", "po", "sent_on", "document_id",
    "receipt_id", "paper",
)  # fmt: skip
_EMPTY: Final = dict.fromkeys(COLUMNS, "''") | dict.fromkeys(("amount", "inbound", "reversal"), "0")
_EMPTY.update(dict.fromkeys(("due", "sent_on", "document_id", "receipt_id", "paper"), "NULL"))


@dataclass(frozen=True)
class Source:
    """`kinds` are those of each group; `alias` is the table with id and audit number; `found` tests the text."""

    number: int
    alias: str
    day: str
    kind: str
    kinds: Mapping[str, tuple[str, ...]]
    columns: Mapping[str, str]
    tables: str
    joined: str
    where: str
    found: str

    def wanted(self, groups: Collection[str]) -> bool:
        return any(group in groups for group in self.kinds)

    def page(self, groups: Collection[str], after: bool, searched: bool) -> str:
        """SQL for the next rows, latest first."""
        return _page(self.number, frozenset(groups), after, searched)

    def counts(self, searched: bool) -> str:
        """SQL for how many rows each kind has."""
        joined = self.joined if searched else ""
        found = f" AND ({self.found})" if searched else ""
        where = f"WHERE {self.where}{found}"
        return f"SELECT {self.kind}, count(*) FROM {self.tables} {joined} {where} GROUP BY {self.kind}"


@lru_cache
def _page(number: int, groups: frozenset[str], after: bool, searched: bool) -> str:
    source = SOURCES[number]
    conditions = [source.where]
    if not source.kinds.keys() <= groups:
        kinds = ", ".join(f"'{kind}'" for group in sorted(groups & source.kinds.keys()) for kind in source.kinds[group])
        conditions.append(f"{source.kind} IN ({kinds})")
    if after:
        conditions.append(_before(source))
    if searched:
        conditions.append(f"({source.found})")
    known = {
        **_EMPTY, "day": source.day, "audit_no": f"{source.alias}.audit_no", "id": f"{source.alias}.id",
        "moment": "n.moment", "author": "n.user", "kind": source.kind, **source.columns,
    }  # fmt: skip
    return (
        f"SELECT {', '.join(known[name] for name in COLUMNS)} FROM {source.tables} "
        f"JOIN audit a ON a.number = {source.alias}.audit_no JOIN change n ON n.number = a.change_no {source.joined} "
        f"WHERE {' AND '.join(conditions)} ORDER BY {source.day} DESC, {source.alias}.id DESC LIMIT :limit"
    )


def _before(source: Source) -> str:
    """Everything that stands after the entry with the key :day, :no, :source, :id in the stream."""
    no, id_ = f"{source.alias}.audit_no", f"{source.alias}.id"
    return (
        f"{source.day} <= :day AND ({source.day} < :day OR {no} < :no OR ({no} = :no AND "
        f"(:source > {source.number} OR (:source = {source.number} AND {id_} < :id))))"
    )


def _like(*columns: str) -> str:
    return " OR ".join(f"lower({column}) LIKE :text ESCAPE '\\'" for column in columns)


_EVENTS: Final = Source(
    number=0,
    alias="e",
    day="e.day",
    kind="e.kind",
    kinds={
        "calls": ("call",), "notes": ("note", "follow_up"), "written": ("letter", "email"),
        "promises": ("promise",), "disputes": ("dispute",),
    },
    columns={
        "outcome": "e.outcome", "channel": "e.channel", "inbound": "e.inbound", "person": "e.person",
        "title": "e.title", "text": "e.text", "currency": "coalesce(p.currency, '')", "amount": "coalesce(p.amount, 0)",
        "due": "p.date", "method": "coalesce(p.method, '')", "paper": "e.paper", "reference": "e.address",
    },
    tables="event e",
    joined="LEFT JOIN promise p ON p.event_id = e.id",
    where=f"e.customer_id = :customer AND {standing('e')}",
    found="e.words LIKE :text ESCAPE '\\' OR p.amount = :amount",
)  # fmt: skip

# What comes with a payment is told by the payment; the halves of a pair that closes something by what it moved to.
_TOLD_BY_ANOTHER: Final = (
    "i.kind IN ('discount', 'difference', 'bank_fee', 'over_payment') OR (i.kind IN ('transfer_out', 'transfer_in') "
    "AND EXISTS (SELECT 1 FROM open_item o WHERE o.audit_no = i.audit_no AND o.customer_id = i.customer_id "
    "AND o.source_id = i.source_id AND o.id > i.id))"
)
_ITEMS: Final = Source(
    number=1,
    alias="i",
    day="i.ledger_date",
    kind="i.kind",
    kinds={
        "documents": (
            "invoice", "deposit_invoice", "credit_note", "debit_note", "finance_charge", "fee", "opening",
            "opening_credit",
        ),
        "money": (
            "receipt", "returned_payment", "refund", "recovery", "write_off", "netting", "deduction", "transfer_in",
            "transfer_out",
        ),
    },
    columns={
        "number": "i.number",
        "reference": "CASE WHEN i.reference = '' THEN coalesce(r.reference, '') ELSE i.reference END",
        "currency": "i.currency", "amount": "i.amount", "due": "i.due_date", "reversal": "i.reverses_id IS NOT NULL",
        "method": "coalesce(r.method, '')", "po": "coalesce(d.po, '')", "sent_on": "d.sent_on",
        "document_id": "i.document_id", "receipt_id": "i.receipt_id",
    },
    tables="open_item i",
    joined="LEFT JOIN document d ON d.id = i.document_id LEFT JOIN receipt r ON r.id = i.receipt_id",
    where=f"i.customer_id = :customer AND NOT ({_TOLD_BY_ANOTHER})",
    found=_like("i.number", "i.reference", "d.po", "r.reference", "r.payer") + " OR abs(i.amount) = :amount",
)  # fmt: skip

_STATEMENTS: Final = Source(
    number=2,
    alias="s",
    day="s.to_date",
    kind="'statement'",
    kinds={"written": ("statement",)},
    columns={
        "number": "s.number", "outcome": "s.kind", "currency": "s.currency", "amount": "s.closing", "due": "s.to_date",
        "paper": "s.paper",
    },
    tables="statement s",
    joined="",
    where="s.customer_id = :customer",
    found=_like("s.number") + " OR s.closing = :amount",
)  # fmt: skip

SOURCES: Final = (_EVENTS, _ITEMS, _STATEMENTS)
