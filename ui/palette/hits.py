"""What the palette lists: groups of hits, each with where it leads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ar_desktop.collections.finding import Found, FoundCustomer, FoundItem, FoundPromise
from ar_desktop.collections.finding_more import NOTHING_MORE, FoundContact, FoundMore
from ar_desktop.invoicing.item_list import ItemRow
from ar_desktop.receipts.deposit_queries import DepositRow
from ui.figures import Figures
from ui.items.item_list import price_text

_ICONS: Final = {"receipt": "banknote", "credit_note": "reply", "opening_credit": "reply", "refund": "undo-2"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


class Hit(NamedTuple):
    """One line. It leads to `page` and shows `what` there, or runs `action`."""

    key: str
    icon: str
    title: str
    detail: str = ""
    figure: str = ""
    keys: str = ""
    page: str = ""
    what: Any = None
    action: Any = None


class Group(NamedTuple):
    title: str
    hits: Sequence[Hit]


def of_books(found: Found, figures: Figures, more: FoundMore = NOTHING_MORE) -> list[Group]:
    """Amounts first where one was typed, then numbers, then people."""
    amount = figures.plain(found.amount) if found.amount is not None else ""
    worth = [of_item(item, figures) for item in found.amounts] + [of_promise(one, figures) for one in found.promises]
    known = {hit.key for hit in worth}
    numbers = [hit for hit in (of_item(item, figures) for item in found.numbers) if hit.key not in known]
    came = [of_item(item, figures) for item in more.receipts]
    groups = [
        Group(_tr("Items of {amount}").format(amount=amount), worth),
        Group(_tr("Invoices and receipts"), numbers),
        Group(_tr("Receipts"), [hit for hit in came if hit.key not in known | {one.key for one in numbers}]),
        Group(_tr("Deposits"), [of_deposit(one, figures) for one in more.deposits]),
        Group(_tr("Customers"), [of_customer(one, figures) for one in found.customers]),
        Group(_tr("Contacts"), _of_contacts(more, found)),
        Group(_tr("Items"), [of_good(one, figures) for one in more.items]),
    ]
    return [group for group in groups if group.hits]


def of_customer(one: FoundCustomer, figures: Figures) -> Hit:
    hold = _tr("on hold") if one.on_hold else ""
    detail = ", ".join(filter(None, (one.code, hold, one.city, one.phone)))
    return Hit(
        f"customer:{one.id}", "users", one.name, detail, figures.money(one.balance), page="customers", what=one.id
    )


def of_item(item: FoundItem, figures: Figures) -> Hit:
    """A document opens as paper, a receipt where receipts are, anything else at its customer."""
    page, what = "customers", item.customer_id
    if item.document_id is not None:
        page, what = "invoices", item.document_id
    elif item.receipt_id is not None and item.kind == "receipt":
        return Hit(
            f"item:{item.number}", "banknote", item.number, _about(item, figures),
            figures.money(abs(item.amount), item.currency), page="receipts", what=item.number,
        )  # fmt: skip
    amount = item.open or item.amount
    return Hit(
        f"item:{item.number}", _ICONS.get(item.kind, "file-text"), item.number, _about(item, figures),
        figures.money(amount, item.currency), page=page, what=what,
    )  # fmt: skip


def of_promise(one: FoundPromise, figures: Figures) -> Hit:
    title = _tr("Promise for {day}").format(day=figures.day(one.day))
    amount = figures.money(one.amount, one.currency)
    return Hit(
        f"promise:{one.id}", "handshake", title, one.customer, amount, page="collections", what=("promise", one.id)
    )


def of_deposit(one: DepositRow, figures: Figures) -> Hit:
    state = _tr("taken back") if one.undone else ""
    detail = ", ".join(filter(None, (figures.day(one.date), state)))
    return Hit(
        f"deposit:{one.id}", "landmark", one.number, detail, figures.money(one.base_amount), page="deposits",
        what=(one.id, one.number),
    )  # fmt: skip


def of_good(one: ItemRow, figures: Figures) -> Hit:
    detail = ", ".join(filter(None, (one.description, _tr("not sold any more") if one.inactive else "")))
    price = price_text(one.unit_price, figures)
    return Hit(f"good:{one.id}", "package", one.code, detail, price, page="items", what=(one.code, one.inactive))


def _of_contacts(more: FoundMore, found: Found) -> list[Hit]:
    """A customer that was found by what it says of itself is not said again."""
    known = {one.id for one in found.customers}
    return [of_contact(one) for one in more.contacts if one.name or one.customer_id not in known]


def of_contact(one: FoundContact) -> Hit:
    detail = ", ".join(filter(None, (one.customer if one.name else "", one.position, one.known_by)))
    return Hit(
        f"contact:{one.customer_id}:{one.name}", "user", one.name or one.customer, detail, page="customers",
        what=("contacts", one.customer_id),
    )  # fmt: skip


def _about(item: FoundItem, figures: Figures) -> str:
    """Whose it is and how it stands."""
    late = (figures.today - item.due).days
    if item.kind == "receipt":
        state = figures.day(item.day) if not item.open else _tr("{day}, not all applied").format(
            day=figures.day(item.day)
        )
        return ", ".join(filter(None, (item.customer, item.reference, state)))
    if not item.open:
        state = _tr("settled")
    elif item.open < 0:
        state = _tr("to be applied")
    elif late > 0:
        state = _tr("{n} d late").format(n=figures.count(late))
    else:
        state = _tr("due {day}").format(day=figures.day(item.due))
    part = _tr("of {amount}").format(amount=figures.plain(item.amount, item.currency))
    whole = part if item.open and abs(item.open) < abs(item.amount) else ""
    return ", ".join(filter(None, (item.customer, state, whole)))


def matching(hits: Iterable[Hit], typed: str, most: int) -> list[Hit]:
    """Those that have a word beginning with each typed word; where the title begins so, first."""
    wanted = typed.casefold().split()
    found = []
    for hit in hits:
        words = f"{hit.title} {hit.detail}".casefold().replace("…", " ").split()
        if all(any(word.startswith(part) for word in words) for part in wanted):
            found.append(hit)
    found.sort(key=lambda hit: not hit.title.casefold().startswith(typed.casefold()))
    return found[:most]
