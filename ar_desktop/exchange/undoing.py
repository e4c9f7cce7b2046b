"""Undoing a whole import: what it posted is voided, what it made of master data is taken away again or set inactive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ar_desktop.company import Changed, Company, Done, Reading
from ar_desktop.errors import Refused, UserError
from ar_desktop.exchange.undoing_master_data import take_back_master_data
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.reversing import reversal_day, reverse_item
from ar_desktop.progress import Progress, Silent
from ar_desktop.receipts.voiding import void_within
from ar_desktop.words import ENGLISH, N_, Sentence, Words

ALL: Final = Changed.CUSTOMERS | Changed.ITEMS | Changed.DOCUMENTS | Changed.RECEIPTS | Changed.LEDGER
_NAMED: Final = 3  # of what depends on an import
_EVERY: Final = 50
_AT_ONCE: Final = 2000
# what an import made, as the later questions call it; :c is its change
_OURS: Final = "(SELECT i.id FROM open_item i JOIN audit a ON a.number = i.audit_no WHERE a.change_no = :c)"


class ImportInUse(UserError):
    """Something was built on what the import brought: `others` names it."""

    code = "AR507"
    text = N_("The import cannot be undone: {others}. Take that back first.")

    def __init__(self, others: Sequence[str]) -> None:
        super().__init__(others="; ".join(others))
        self.others = others

    def sentence(self, words: Words | None = None) -> str:
        words = words or ENGLISH
        return words.say(self.text, others="; ".join(map(words.again, self.others)))


def undo_import(company: Company, change: int, progress: Progress | None = None) -> Done:
    """Voids the documents and receipts of an import, and takes back the customers, items and rates that it made.

    Refuses all of it where something came to depend on it since; numbers stay used. Nothing is undone twice.
    """
    progress = progress or Silent()
    with posting(company, "undo import") as books:
        _check(books.write, change)
        _refuse_in_use(company, books.write, change)
        done, total = 0, _count(books.write, change)
        for number in _receipts(books.write, change):
            done = _step(progress, done, total)
            void_within(books, number)
        found = _documents(books.write, change)
        for start in range(0, len(found), _AT_ONCE):
            part = found[start : start + _AT_ONCE]
            items = books.load(item_id for _, item_id in part)  # all at once, and held while they are needed
            for number, item_id in part:
                done = _step(progress, done, total)
                _void(books, number, items[item_id])
        kept = take_back_master_data(books, change)
        books.write.record("undo import", str(change))
        warnings = (*books.warnings, *(one.sentence(ENGLISH) for one in kept))
        stays = Sentence(N_("An import that was undone is not done again from here: import the file once more."))
        return Done(ALL, tuple(sorted(books.customers)), books.write.change, None, warnings, stays=stays)


def _void(books: Books, number: str, item: OpenItem) -> None:
    day = reversal_day(books, item, None)
    with books.record("void", number, after={"date": day}):
        reverse_item(books, item, day)


def _step(progress: Progress, done: int, total: int) -> int:
    if done % _EVERY == 0:
        progress.step(done, total, "")
    return done + 1


def _check(read: Reading, change: int) -> None:
    verb = read.value("SELECT verb FROM change WHERE number = :c", c=change)
    if verb is None or not str(verb).startswith("import "):
        raise Refused(N_("Change {change} is not an import."), change=change)
    if read.value("SELECT 1 FROM audit WHERE what = 'undo import' AND subject = :c", c=str(change)):
        raise Refused(N_("This import was undone already."))


def _count(read: Reading, change: int) -> int:
    return int(
        read.value(
            "SELECT (SELECT count(*) FROM document d JOIN audit a ON a.number = d.audit_no WHERE a.change_no = :c) + "
            "(SELECT count(*) FROM receipt r JOIN audit a ON a.number = r.audit_no WHERE a.change_no = :c)",
            c=change,
        )
    )


def _receipts(read: Reading, change: int) -> list[str]:
    """Numbers of those that still stand, the latest first."""
    rows = read.rows(
        "SELECT r.number FROM receipt r JOIN audit a ON a.number = r.audit_no WHERE a.change_no = :c AND NOT EXISTS "
        "(SELECT 1 FROM receipt_reversal e WHERE e.receipt_id = r.id AND e.reverses_id IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM receipt_reversal b WHERE b.reverses_id = e.id)) ORDER BY r.id DESC",
        c=change,
    )
    return [row[0] for row in rows]


def _documents(read: Reading, change: int) -> list[tuple[str, int]]:
    """Numbers and items of those that still stand."""
    rows = read.rows(
        "SELECT d.number, i.id FROM document d JOIN audit a ON a.number = d.audit_no "
        "JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL WHERE a.change_no = :c "
        "AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = i.id) ORDER BY d.id DESC",
        c=change,
    )
    return [(number, item_id) for number, item_id in rows]


# --- what depends on it ---------------------------------------------------------------------------


def _refuse_in_use(company: Company, read: Reading, change: int) -> None:
    found = [sentence for question in (_paid, _made_of, _corrected, _deposited, _disputed) for sentence in
             question(read, change)]  # fmt: skip
    if company.setting("void_sent", "no") != "yes":
        found += _sent(read, change)
    if found:
        more = Sentence(N_("and {n} more"), n=len(found) - _NAMED)
        named = [*found[:_NAMED], more] if len(found) > _NAMED else found
        raise ImportInUse(named)


def _paid(read: Reading, change: int) -> list[str]:
    """Allocations made later that stand, with one side of the import's."""
    rows = read.rows(
        "SELECT DISTINCT o.number, t.number FROM allocation l JOIN audit u ON u.number = l.audit_no "
        f"JOIN open_item o ON o.id = CASE WHEN l.debit_item_id IN {_OURS} THEN l.debit_item_id "
        "ELSE l.credit_item_id END JOIN open_item t ON t.id = l.debit_item_id + l.credit_item_id - o.id "
        f"WHERE (l.debit_item_id IN {_OURS} OR l.credit_item_id IN {_OURS}) AND u.change_no <> :c "
        "AND l.reverses_id IS NULL AND o.reverses_id IS NULL AND t.reverses_id IS NOT o.id "
        "AND NOT EXISTS (SELECT 1 FROM allocation r WHERE r.reverses_id = l.id) "
        # what was voided by hand is closed by its own reversal
        "ORDER BY o.id",
        c=change,
    )
    return [Sentence(N_("{number} is settled with {other}"), number=one, other=other) for one, other in rows]


def _made_of(read: Reading, change: int) -> list[str]:
    """Items that came from one of the import's and stand: parts moved, refunds."""
    rows = read.rows(
        "SELECT o.number, t.number FROM open_item t JOIN audit u ON u.number = t.audit_no "
        f"JOIN open_item o ON o.id = t.source_id WHERE t.source_id IN {_OURS} AND u.change_no <> :c "
        "AND t.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = t.id) ORDER BY t.id",
        c=change,
    )
    return [Sentence(N_("{other} came from {number}"), number=one, other=other) for one, other in rows]


def _corrected(read: Reading, change: int) -> list[str]:
    rows = read.rows(
        "SELECT o.number, d.number FROM document d JOIN audit u ON u.number = d.audit_no "
        "JOIN document o ON o.id = d.reference_id JOIN audit a ON a.number = o.audit_no "
        "WHERE a.change_no = :c AND u.change_no <> :c AND NOT EXISTS "
        "(SELECT 1 FROM open_item v WHERE v.document_id = d.id AND v.reverses_id IS NOT NULL) ORDER BY d.id",
        c=change,
    )
    return [Sentence(N_("{other} corrects {number}"), number=one, other=other) for one, other in rows]


def _deposited(read: Reading, change: int) -> list[str]:
    rows = read.rows(
        "SELECT r.number, d.number FROM receipt r JOIN audit a ON a.number = r.audit_no "
        "JOIN deposit_receipt p ON p.receipt_id = r.id JOIN deposit d ON d.id = p.deposit_id "
        "WHERE a.change_no = :c AND d.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM deposit v WHERE v.reverses_id = d.id) ORDER BY r.id",
        c=change,
    )
    return [Sentence(N_("{number} is in deposit {other}"), number=one, other=other) for one, other in rows]


def _disputed(read: Reading, change: int) -> list[str]:
    rows = read.rows(
        "SELECT DISTINCT i.number FROM dispute_item x JOIN dispute d ON d.id = x.dispute_id "
        f"JOIN open_item i ON i.id = x.item_id WHERE x.item_id IN {_OURS} AND d.ended_on IS NULL",
        c=change,
    )
    return [Sentence(N_("{number} is disputed"), number=number) for (number,) in rows]


def _sent(read: Reading, change: int) -> list[str]:
    rows = read.rows(
        "SELECT d.number FROM document d JOIN audit a ON a.number = d.audit_no "
        "WHERE a.change_no = :c AND d.sent_on IS NOT NULL ORDER BY d.id",
        c=change,
    )
    return [Sentence(N_("{number} went out"), number=number) for (number,) in rows]
