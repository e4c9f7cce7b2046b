"""What can be begun for a customer from the palette: receive, invoice, call, in front of the name or after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ar_desktop.collections.finding import Found
from ui.palette.hits import Group, Hit

_SHORTEST: Final = 3  # letters of a word that is understood as a deed
_MOST: Final = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaletteDeeds", text)


class Deed(NamedTuple):
    """`words` are what one types for it; `text` names it with the customer's name in it."""

    key: str
    words: tuple[str, ...]
    icon: str
    text: str
    page: str

    def hit(self, customer_id: int, name: str, detail: str) -> Hit:
        what: dict[str, Any] = {
            "receive": customer_id, "invoice": ("new", customer_id), "call": ("customer", customer_id)
        }  # fmt: skip
        title = self.text.format(name=name)
        return Hit(f"{self.key}:{customer_id}", self.icon, title, detail, page=self.page, what=what[self.key])


def deeds() -> tuple[Deed, ...]:
    return (
        Deed(
            "receive", _words(_tr("receive payment pays paid")), "banknote", _tr("Receive payment of {name}"), "receive"
        ),
        Deed("invoice", _words(_tr("invoice bill")), "file-text", _tr("New invoice for {name}"), "invoices"),
        Deed("call", _words(_tr("call phone ring")), "phone", _tr("Call {name}"), "collections"),
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.casefold().split())


def deed_typed(typed: str) -> tuple[Deed | None, str]:
    """"receive lund": what to do, and the rest that says for whom; without a deed all of it is looked for."""
    first, _, rest = typed.strip().partition(" ")
    word = first.casefold()
    if len(word) < _SHORTEST or not rest.strip():
        return None, typed
    for deed in deeds():
        if any(one.startswith(word) for one in deed.words):
            return deed, rest.strip()
    return None, typed


def deeds_for(found: Found, typed: Deed | None, *, may_write: bool) -> list[Group]:
    """The typed one for everybody who was found; else all of them for the one who is meant."""
    people = [(one.id, one.name, one.code) for one in found.customers]
    if not people and found.numbers and len({item.customer_id for item in found.numbers}) == 1:
        item = found.numbers[0]
        people = [(item.customer_id, item.customer, item.number)] if item.customer_id is not None else []
    if typed is not None:
        hits: Sequence[Hit] = [typed.hit(*one) for one in people[:_MOST]]
    else:
        hits = [deed.hit(*people[0]) for deed in deeds()] if len(people) == 1 else []
    shown = [hit for hit in hits if may_write or hit.page == "collections"]
    return [Group(_tr("To do"), shown)] if shown else []
