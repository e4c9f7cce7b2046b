"""What `verify` recomputes of collections: promises, disputes, and the files and people of customers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ar_desktop.company import Reading
from ar_desktop.company.audit import last_known
from ar_desktop.customers.contacts import ROLES
from ar_desktop.ledger.rule import Check, Rule, apply_rules
from ar_desktop.progress import Progress, Silent
from ar_desktop.words import ENGLISH, N_, Words

# A customer may have changed payers since; then today's family says nothing about the promise.
_PROMISED_ITEMS: Final = Rule(
    N_("Promises are for items of the customer’s family, in one currency"),
    "SELECT count(*) FROM promise_item",
    """
    SELECT c.code, i.number FROM promise_item x JOIN promise p ON p.id = x.promise_id
    JOIN open_item i ON i.id = x.item_id JOIN customer c ON c.id = p.customer_id
    JOIN customer o ON o.id = i.customer_id
    WHERE i.amount < 0 OR i.currency <> p.currency OR (
        coalesce(c.payer_id, c.id) <> coalesce(o.payer_id, o.id) AND NOT EXISTS (
            SELECT 1 FROM audit a WHERE a.subject IN (c.code, o.code) AND a.what = 'customer' AND a.before IS NOT NULL
                AND a.number > p.audit_no
        )
    )
    """,
    ("customer", "number"),
    (N_("{customer} promised to pay {number}, which is not theirs to pay, or is in another currency."),),
)

_EXTENSIONS: Final = Rule(
    N_("An extended promise goes on with the same customer and amount"),
    "SELECT count(*) FROM promise WHERE first_id <> id",
    """
    SELECT c.code FROM promise p JOIN promise f ON f.id = p.first_id JOIN customer c ON c.id = p.customer_id
    WHERE p.first_id <> p.id AND (f.customer_id <> p.customer_id OR f.currency <> p.currency
        OR f.amount <> p.amount OR f.first_id <> f.id OR f.made_on > p.made_on)
    """,
    ("customer",),
    (N_("A promise of {customer} extends another that it does not go on with."),),
)

# What was paid of a disputed item stays flagged until somebody ends the dispute; figures take no more than is open.
_FLAGS: Final = Rule(
    N_("Disputed amounts are those of the running disputes, and within their items"),
    "SELECT count(*) FROM open_item WHERE disputed <> 0",
    """
    SELECT CASE WHEN x.flagged <> x.said THEN 0 ELSE 1 END, i.number, i.currency, x.flagged, x.said FROM (
        SELECT y.item_id, sum(y.flagged) AS flagged, sum(y.said) AS said FROM (
            SELECT id AS item_id, disputed AS flagged, 0 AS said FROM open_item WHERE disputed <> 0
            UNION ALL
            SELECT x.item_id, 0, x.amount FROM dispute_item x JOIN dispute d ON d.id = x.dispute_id
            WHERE d.outcome = ''
        ) y GROUP BY y.item_id
    ) x JOIN open_item i ON i.id = x.item_id
    WHERE x.flagged <> x.said OR x.flagged < 0 OR x.flagged > i.amount
    """,
    ("number", "currency", "flagged_amount", "said_amount"),
    (
        N_("{number} is flagged with {flagged_amount} as disputed; its disputes say {said_amount}."),
        N_("{number} is flagged with {flagged_amount} as disputed, which is more than it is."),
    ),
)

_DISPUTED_ITEMS: Final = Rule(
    N_("Disputes are about the customer’s own items"),
    "SELECT count(*) FROM dispute_item",
    """
    SELECT c.code, i.number FROM dispute_item x JOIN dispute d ON d.id = x.dispute_id
    JOIN open_item i ON i.id = x.item_id JOIN customer c ON c.id = d.customer_id
    WHERE i.customer_id <> d.customer_id
    """,
    ("customer", "number"),
    (N_("{customer} disputes {number}, which is another customer’s."),),
)

_FILES: Final = Rule(
    N_("Attached files and sent papers are all there"),
    "SELECT (SELECT count(*) FROM attachment) + (SELECT count(*) FROM event WHERE paper IS NOT NULL)",
    """
    SELECT CASE WHEN a.removed_no IS NULL THEN 0 ELSE 1 END, a.name, c.code FROM attachment a
    JOIN customer c ON c.id = a.customer_id
    WHERE a.size <> coalesce((SELECT sum(length(s.content)) FROM stored_chunk s WHERE s.sha256 = a.sha256), 0)
    UNION ALL
    SELECT 2, e.title, c.code FROM event e JOIN customer c ON c.id = e.customer_id
    WHERE e.paper IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stored_chunk s WHERE s.sha256 = e.paper)
    """,
    ("name", "customer"),
    (
        N_("The file {name} of {customer} is not there, or not whole."),
        N_("The file {name} that was taken off {customer} is not there, or not whole."),
        N_("The paper “{name}” that was sent to {customer} is not there."),
    ),
)

RULES: Final = (_PROMISED_ITEMS, _EXTENSIONS, _FLAGS, _DISPUTED_ITEMS, _FILES)

_DIFFERS: Final = N_("{subject} is no longer what the audit chain says of it ({field}).")


def checks(read: Reading, progress: Progress | None = None, words: Words = ENGLISH) -> list[Check]:
    """Set-based, like the ledger's."""
    progress = progress or Silent()
    found: list[Check] = []
    for done, rule in enumerate(RULES):
        progress.step(done, len(RULES), words.say(rule.name))
        found += apply_rules(read, (rule,), words)
    return [*found, _promises(read, words), _disputes(read, words), _contacts(read, words)]


def _promises(read: Reading, words: Words) -> Check:
    """How promises ended and were judged; rows of which the chain says nothing run as they were made."""
    recorded: dict[int, dict[str, Any]] = {}
    for what in ("promise ended", "promise judged"):
        for subject, after in last_known(read, what).items():
            recorded.setdefault(_id_in(subject), {}).update(after or {})
    rows = read.rows("SELECT id, ended, verdict FROM promise WHERE ended <> '' OR verdict <> ''")
    now = {id_: {"ended": ended, "verdict": verdict} for id_, ended, verdict in rows}
    untouched = {"ended": "", "verdict": ""}
    name = N_("Promises ended and were judged as the audit chain says")
    return _compared(name, "promise", now, recorded, untouched, words)


def _disputes(read: Reading, words: Words) -> Check:
    """Owner, date and outcome, as far as they were changed after the dispute was opened."""
    recorded = {_id_in(subject): after or {} for subject, after in last_known(read, "dispute changed").items()}
    rows = read.rows("SELECT id, owner, answer_by, root_cause, outcome, ended_on FROM dispute")
    fields = ("owner", "answer_by", "root_cause", "outcome", "ended_on")
    now = {row[0]: dict(zip(fields, row[1:], strict=True)) for row in rows if row[0] in recorded or row[4]}
    name = N_("Disputes stand as the audit chain says")
    return _compared(name, "dispute", now, recorded, {"outcome": ""}, words)


def _contacts(read: Reading, words: Words) -> Check:
    """Where papers go; a contact who was removed has nothing in the chain."""
    recorded = {_id_in(subject): after for subject, after in last_known(read, "contact").items()}
    now: dict[int, dict[str, Any]] = {}
    for id_, removed, name, email, phone, mobile, *roles in read.rows(
        f"SELECT id, removed, name, email, phone, mobile, {', '.join(ROLES)} FROM contact"
    ):
        has = sorted(role for role, flag in zip(ROLES, roles, strict=True) if flag)
        facts = {"name": name, "email": email, "phone": phone, "mobile": mobile, "roles": has}
        now[id_] = {"removed": True} if removed else facts
    known = {id_: after or {"removed": True} for id_, after in recorded.items()}
    return _compared(N_("Contacts are as the audit chain says"), "contact", now, known, {"name": ""}, words)


def _compared(
    name: str,
    what: str,
    now: Mapping[int, Mapping[str, Any]],
    recorded: Mapping[int, Mapping[str, Any]],
    untouched: Mapping[str, Any],
    words: Words,
) -> Check:
    """What the chain last said of each must be so; of what it never spoke must be as `untouched`."""
    for id_ in sorted({*now, *recorded}):
        for field, value in {**untouched, **recorded.get(id_, {})}.items():
            if now.get(id_, untouched).get(field, "") != value:
                return Check(name, False, len(now), words.say(_DIFFERS, subject=f"{what} {id_}", field=field))
    return Check(name, True, len(now), "")


def _id_in(subject: str) -> int:
    """Of "promise 12"."""
    return int(subject.rpartition(" ")[2])

