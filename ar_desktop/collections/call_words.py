"""The words that tell what came of a call, in English and German."""

from __future__ import annotations

import re
from typing import Final


def _any_of(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


AGAIN: Final = _any_of(
    "try again", "call again", "call(?:s|ing)? back", "callback", "ring back", "follow[- ]?up", "remind(?: me)?",
    "again", "noch ?mal", "nochmals", "erneut", "wieder", "rückruf", "zurückrufen", "ruft zurück", "wiedervorlage",
    "meldet sich",
)  # fmt: skip
WRONG_NUMBER: Final = _any_of(
    r"wrong (?:number|no\.?)", "not in service", "disconnected", "falsche nummer", "nummer falsch", "kein anschluss",
)  # fmt: skip
NO_ANSWER: Final = _any_of(
    "no answer", "no reply", "not reached", "didn'?t (?:answer|pick up)", "nobody (?:there|answers|in)", "voice ?mail",
    "left (?:a )?message", "answering machine", "busy", "engaged", "not in", "out of office", "nicht erreicht",
    "keine antwort", "niemand(?: erreicht| da)?", "nicht da", "besetzt", "mailbox", "anrufbeantworter", "ab besprochen",
    "geht nicht ran",
)  # fmt: skip
PROMISE: Final = _any_of(
    "promis(?:es|ed|e|ing)", "(?:will|to|wants to|going to|can|'ll) pay", "pays?", "paying", "will send",
    "sends?", "transfers?", "will wire", "wires?", "verspricht", "versprochen", "sagt .{0,20}zu", "zusage", "zugesagt",
    "(?:be)?zahlt", "(?:be)?zahlen", "zahlung", "überweist", "ueberweist", "überweisen",
)  # fmt: skip
DISPUTE: Final = _any_of(
    "disput(?:es|ed|e|ing)", "complain(?:s|ed)?", "claims", "refus(?:es|ed) to pay", "won'?t pay", "will not pay",
    "bestreitet", "reklamiert", "reklamation", "beanstandet", "mängel", "strittig", "zahlt nicht",
)  # fmt: skip
REACHED: Final = _any_of(
    "spoke (?:to|with)", "talked (?:to|with)", "reached", "called", "rang", "phoned", "got hold of", "answered",
    "gesprochen", "spricht", "sprach", "erreicht", "telefoniert", "angerufen", "am telefon",
)  # fmt: skip
# Speaks of paying, but says that nothing comes.
NO_MONEY: Final = _any_of(
    "can'?t pay", "can ?not pay", "did(?: not|n'?t) pay", "nicht (?:be)?zahlen",
)  # fmt: skip
INBOUND: Final = _any_of(
    "called (?:in|us|me)", "rang (?:us|me)", "phoned (?:us|me)", "rief an", "ruft an", "hat angerufen",
)  # fmt: skip
# Who it was stands behind these.
BEFORE_A_NAME: Final = re.compile(
    r"(?<!\w)(?:spoke (?:to|with)|talked (?:to|with)|reached|called|phoned|rang|got hold of|"
    r"gesprochen mit|telefoniert mit|mit|erreicht)\s+(?P<name>[^\W\d_][\w.'’-]*(?:\s+[A-ZÄÖÜ][\w.'’-]*)?)",
    re.IGNORECASE,
)
NOT_A_NAME: Final = frozenset(
    "a an the them him her us me again today voicemail nobody accounts ap reception in back about and but on for by "
    "niemand nicht ihm ihr heute wieder am um wegen".split()
)
# What is counted in these is no money.
COUNTED: Final = re.compile(
    r"\s*(?:invoices?|items?|cheques?|checks?|payments?|instal\w*|days?|weeks?|months?|times?|x\b|%|st\b|nd\b|rd\b|th\b|"
    r"rechnung\w*|posten|schecks?|raten?|tage?n?\b|wochen?|monate?n?\b|mal\b|uhr\b|am\b|pm\b|[ap]\.m\.)",
    re.IGNORECASE,
)
METHODS: Final = {
    "ach": _any_of("ach"),
    "wire": _any_of("wire", "wires", "wire transfer"),
    "eft": _any_of("eft", "(?:bank )?transfers?", "überweisung", "überweist", "ueberweist", "bacs", "sepa"),
    "cheque": _any_of("cheque", "check", "scheck"),
    "card": _any_of("card", "credit card", "karte", "kreditkarte"),
    "cash": _any_of("cash", "bar"),
}
# What is disputed about it, where a word says so.
REASONS: Final = {
    "price": _any_of("price", "prices", "overcharged", "preis", "preise"),
    "quantity": _any_of("quantity", "short(?:age)?", "missing (?:items|goods|pieces)", "menge", "fehlmenge"),
    "damaged": _any_of(
        "damaged?", "faulty", "broken", "defective", "quality", "beschädigt", "defekt", "mangelhaft", "mängel"
    ),
    "not_delivered": _any_of(
        "not (?:delivered|received|arrived)", "never (?:arrived|came)", "nicht (?:geliefert|erhalten)"
    ),
    "not_ordered": _any_of("not ordered", "never ordered", "nicht bestellt"),
    "duplicate": _any_of("duplicate", "twice", "doppelt"),
    "returned": _any_of("returned", "sent back", "zurückgeschickt", "retoure"),
    "paperwork": _any_of("po", "po number", "purchase order", "bestellnummer", "lieferschein"),
    "paid": _any_of("paid", "already paid", "bezahlt", "schon gezahlt"),
}
CLOCK: Final = re.compile(
    r"(?<![\w.:,/-])(?:(?:at|um|gegen)\s+)?(?:(?P<h>[01]?[0-9]|2[0-3])[:.](?P<m>[0-5][0-9])(?:\s*(?P<half>[ap])\.?m\.?)?"
    r"|(?P<h2>1[0-2]|0?[1-9])\s*(?P<half2>[ap])\.?m\.?|(?:um\s+|gegen\s+)?(?P<h3>[01]?[0-9]|2[0-3])\s*uhr)(?![\w/-])",
    re.IGNORECASE,
)
