"""Whether money was applied only within families: a payer and all who name it as payer."""

from __future__ import annotations

from ar_desktop.company import Reading, audit
from ar_desktop.ledger.rule import Check
from ar_desktop.words import N_, Words

_NAME = N_("Credits are applied within a family of customers")
_OTHER_FAMILY = N_("{credit} of {payer} is applied to {debit} of {customer}, who was never of that family.")


def family_check(read: Reading, words: Words) -> Check:
    """Families are today's, or what the audit chain says they once were: a customer may change payers."""
    pairs = read.rows(
        "SELECT a.debit_customer_id, a.credit_customer_id, min(a.id), count(*) FROM allocation a "
        "WHERE a.debit_customer_id <> a.credit_customer_id GROUP BY a.debit_customer_id, a.credit_customer_id"
    )
    checked = sum(int(row[3]) for row in pairs)
    for debit, credit, allocation_id, _ in pairs:
        if not _payers(read, debit) & _payers(read, credit):
            return Check(_NAME, False, checked, _said(read, allocation_id, words))
    return Check(_NAME, True, checked, "")


def _payers(read: Reading, customer_id: int) -> set[str]:
    """Codes of all who ever paid for a customer, itself among them."""
    code, payer = read.rows(
        "SELECT c.code, p.code FROM customer c LEFT JOIN customer p ON p.id = c.payer_id WHERE c.id = :c",
        c=customer_id,
    )[0]
    codes, found = {code}, {code} | ({payer} if payer else set())
    waiting = [code]
    while waiting:
        for before, after in read.rows(
            "SELECT before, after FROM audit WHERE what = 'customer' AND subject = :s", s=waiting.pop()
        ):
            for text in (before, after):
                facts = audit.facts(text)
                found.add(facts.get("payer") or code)
                if facts.get("code", code) not in codes:
                    codes.add(facts["code"])
                    waiting.append(facts["code"])
    return found | codes


def _said(read: Reading, allocation_id: int, words: Words) -> str:
    row = read.rows(
        "SELECT d.number, dc.code, c.number, cc.code FROM allocation a JOIN open_item d ON d.id = a.debit_item_id "
        "JOIN open_item c ON c.id = a.credit_item_id JOIN customer dc ON dc.id = a.debit_customer_id "
        "JOIN customer cc ON cc.id = a.credit_customer_id WHERE a.id = :a",
        a=allocation_id,
    )[0]
    return words.say(_OTHER_FAMILY, **dict(zip(("debit", "customer", "credit", "payer"), row, strict=True)))
