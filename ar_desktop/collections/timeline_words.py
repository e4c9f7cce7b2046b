"""An entry of the timeline as a reader sees it: what happened, and what is to be known of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from ar_desktop.collections.call_echo import said_day
from ar_desktop.collections.disputes import REASONS
from ar_desktop.collections.timeline import Entry
from ar_desktop.values.display import display_money, named_money
from ar_desktop.words import N_, Words

_SPOKEN: Final[Mapping[str, tuple[str, str]]] = {
    "reached": (N_("Reached"), N_("Reached {person}")),
    "no_answer": (N_("No answer"), N_("No answer from {person}")),
    "wrong_number": (N_("Wrong number"), N_("Wrong number of {person}")),
    "": (N_("Call"), N_("Call with {person}")),
}
_WRITTEN: Final = {
    ("letter", False): N_("Letter sent"),
    ("letter", True): N_("Letter received"),
    ("email", False): N_("E-mail sent"),
    ("email", True): N_("E-mail received"),
    ("note", False): N_("Note"),
    ("follow_up", False): N_("Follow-up"),
}
_PROMISES: Final = {
    "": N_("Promise {amount} by {day}, ended"),
    "ahead": N_("Promise {amount} by {day}"),
    "due": N_("Promise {amount} by {day}, due"),
    "to_apply": N_("Promise {amount} by {day}, came and waits to be applied"),
    "kept": N_("Promise {amount} by {day}, kept"),
    "broken": N_("Promise {amount} by {day}, broken"),
}
_DISPUTES: Final = {
    "dispute": N_("Disputes {amount}"),
    "credited": N_("Dispute ended: credited"),
    "paid": N_("Dispute ended: paid"),
    "withdrawn": N_("Dispute ended: withdrawn"),
    "reopened": N_("Dispute reopened"),
}
_ITEMS: Final = {
    "invoice": N_("Invoice {number}"),
    "deposit_invoice": N_("Deposit invoice {number}"),
    "debit_note": N_("Debit note {number}"),
    "credit_note": N_("Credit note {number}"),
    "finance_charge": N_("Finance charge {number}"),
    "fee": N_("Fee {number}"),
    "opening": N_("Opening item {number}"),
    "opening_credit": N_("Opening credit {number}"),
    "receipt": N_("Payment {amount}"),
    "returned_payment": N_("Payment {number} came back"),
    "refund": N_("Refund {amount}"),
    "recovery": N_("Recovered {amount} that was written off"),
    "write_off": N_("Written off {amount}"),
    "netting": N_("Netted {amount}"),
    "deduction": N_("Deduction {amount} on {number}"),
    "transfer_in": N_("Taken over {number}"),
    "transfer_out": N_("Moved {number} away"),
}
_MASTER: Final = {
    ("customer", "created"): N_("Customer created"),
    ("customer", "changed"): N_("{fields} changed"),
    ("customer", "removed"): N_("Customer removed"),
    ("contact", "created"): N_("Contact {name} added"),
    ("contact", "changed"): N_("Contact {name} changed"),
    ("contact", "removed"): N_("Contact {name} removed"),
}
FIELDS: Final[Mapping[str, str]] = {
    "code": N_("Code"), "name": N_("Name"), "email": N_("E-mail"), "phone": N_("Phone"), "mobile": N_("Mobile"),
    "address1": N_("Address"), "address2": N_("Address"), "city": N_("City"), "region": N_("Region"),
    "postcode": N_("Postcode"), "country": N_("Country"), "tax_id": N_("Tax id"), "tax_exempt": N_("Tax exemption"),
    "tax_code": N_("Tax code"), "terms": N_("Terms"), "credit_limit": N_("Credit limit"), "currency": N_("Currency"),
    "salesperson": N_("Salesperson"), "payer": N_("Payer"), "discount_grace_days": N_("Grace for discounts"),
    "oldest_first": N_("Oldest first"), "on_hold": N_("Hold"), "inactive": N_("Inactive"), "roles": N_("Papers"),
}  # fmt: skip


def headline(entry: Entry, words: Words, today: date, base: str) -> str:
    """ "Promise 6,537.85 by Thu, Nov 19, kept", "Invoice 26-2281", "Reached Ingrid". `base` is left unsaid."""
    if entry.kind == "call":
        without, with_person = _SPOKEN.get(entry.outcome, _SPOKEN[""])
        return words.say(with_person, person=entry.person) if entry.person else words.say(without)
    if entry.kind == "promise":
        day = said_day(entry.due or entry.day, words, today)
        return words.say(_PROMISES[entry.state], amount=_money(entry, words, base), day=day)
    if entry.kind == "dispute":
        return words.say(_DISPUTES[entry.outcome or "dispute"], amount=_money(entry, words, base))
    if entry.kind == "statement":
        return words.say(N_("Statement {number}"), number=entry.number)
    if entry.group == "changes":
        fields = ", ".join(dict.fromkeys(words.say(FIELDS[name]) for name, _, _ in entry.what if name in FIELDS))
        return words.say(_MASTER[entry.kind, entry.outcome], fields=fields, name=entry.title)
    if entry.key.source == 0:
        return entry.title or words.say(_WRITTEN[entry.kind, entry.inbound])
    said = words.say(_ITEMS[entry.kind], number=entry.number, amount=_money(entry, words, base))
    return words.say(N_("{what} taken back"), what=said) if entry.reversal else said


def detail(entry: Entry, words: Words, base: str) -> str:
    """What follows it in grey: amounts, papers, people, the words of whoever wrote it. `base` is left unsaid."""
    return " · ".join(part for part in _details(entry, words, base) if part)


def _details(entry: Entry, words: Words, base: str) -> list[str]:
    if entry.group == "changes":
        said = ((_field(name, was, words, base), _field(name, now, words, base)) for name, was, now in entry.what)
        return [f"{was} → {now}" for was, now in said]
    if entry.kind == "statement":
        balance = named_money(entry.amount, entry.currency, words, base)
        return [words.say(N_("balance {amount} at {day}"), amount=balance, day=entry.due or entry.day)]
    if entry.key.source == 0:
        reason = words.say(REASONS[entry.title]) if entry.kind == "dispute" and entry.title in REASONS else ""
        person = entry.person if entry.kind != "call" else ""
        return [reason, ", ".join(entry.numbers), person, entry.text]
    return _item_details(entry, words, base)


def _field(name: str, value: str, words: Words, base: str) -> str:
    if name == "credit_limit" and value:
        return display_money(int(value), base, words)
    if value in ("True", "False"):
        return words.say(N_("yes")) if value == "True" else words.say(N_("no"))
    return value or "–"


def _item_details(entry: Entry, words: Words, base: str) -> list[str]:
    amount = "" if "{amount}" in _ITEMS[entry.kind] else _money(entry, words, base)
    number = "" if "{number}" in _ITEMS[entry.kind] else entry.number
    due = ""
    if entry.group == "documents" and entry.due and entry.amount > 0 and not entry.reversal:
        due = words.say(N_("due {day}"), day=entry.due)
    sent = words.say(N_("sent {day}"), day=entry.sent_on) if entry.sent_on and not entry.reversal else ""
    po = entry.po
    if po and not po.upper().startswith("PO"):
        po = words.say(N_("PO {number}"), number=po)
    reference = entry.reference if entry.reference not in (entry.po, entry.number) else ""
    return [amount, number, reference, po, due, sent]


def _money(entry: Entry, words: Words, base: str) -> str:
    """Without sign: what it is says which way it went."""
    return named_money(abs(entry.amount), entry.currency, words, base) if entry.currency else ""
