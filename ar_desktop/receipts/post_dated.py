"""Post-dated cheques: held in the drawer, posted on their date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ar_desktop.company import Changed, Company, Done, Reversal, Writing
from ar_desktop.company.drafts import Draft, delete_draft, read_draft, save_draft
from ar_desktop.errors import Refused, UserError
from ar_desktop.ledger.posting import posting
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.held_cheques import KIND, due_cheques
from ar_desktop.receipts.outcome import Posted
from ar_desktop.receipts.payers import payer_by_code
from ar_desktop.receipts.receiving import NewReceipt
from ar_desktop.receipts.waiting_papers import Paper, file_papers, keep_within, stored_paper
from ar_desktop.receipts.with_credits import CreditUsed, receive_all
from ar_desktop.words import N_


@dataclass(frozen=True)
class Held(Done):
    """A cheque in the drawer."""

    draft_id: int = 0


def hold_cheque(
    company: Company, new: NewReceipt, used: Sequence[CreditUsed] = (), paper: Paper | None = None
) -> Held:
    """Keeps a cheque until its date; nothing is posted, and what it is for may still be changed.

    The credits that go with it are used when it posts. The paper it came with waits with it, and is filed with the
    customer then; where nobody knows whose cheque it is, when that is known.
    """
    with company.writing("hold cheque") as write:
        customer_id, _ = payer_by_code(write, new.customer)
        content = _content(new) | {"used": [list(one) for one in used]}
        if paper is not None:
            content["paper"] = stored_paper(write, paper)
        return _hold(write, content, customer_id)


def _hold(write: Writing, content: Mapping[str, Any], customer_id: int | None) -> Held:
    new = _from_content(content)
    if new.method != "cheque" or new.date <= write.today:
        raise Refused(N_("Only a cheque with a date to come is held."))
    draft_id = save_draft(
        write, KIND, dict(content), customer_id=customer_id, date=new.date, total=new.amount, base_total=None
    )
    undo = Reversal(N_("Give the held cheque back"), call=lambda own: give_back(own, draft_id))
    customers = (customer_id,) if customer_id else ()
    return Held(Changed.DRAFTS | Changed.CUSTOMERS, customers, write.change, undo, draft_id=draft_id)


def _hold_again(company: Company, draft: Draft) -> Held:
    with company.writing("hold cheque") as write:
        return _hold(write, draft.content, draft.customer_id)


def give_back(company: Company, draft_id: int) -> Done:
    """A held cheque leaves the drawer without being banked."""
    with company.writing("give cheque back") as write:
        draft = read_draft(write, draft_id)
        if draft is None or draft.kind != KIND:
            raise Refused(N_("This cheque is no longer held."))
        delete_draft(write, draft_id)
        undo = Reversal(N_("Hold the cheque again"), call=lambda own: _hold_again(own, draft))
        return Done(Changed.DRAFTS, (draft.customer_id,) if draft.customer_id else (), write.change, undo)


@dataclass(frozen=True)
class DueCheques:
    """`refused` are drafts that could not post, with the reason; they stay in the drawer."""

    posted: tuple[Posted, ...] = ()
    refused: tuple[tuple[int, UserError], ...] = ()


def post_due_cheques(company: Company) -> DueCheques:
    """Posts every held cheque whose date has come, each by itself and dated as it is."""
    with company.reading() as read:
        due = due_cheques(read, company.today)
    posted: list[Posted] = []
    refused: list[tuple[int, UserError]] = []
    for draft in due:
        try:
            with posting(company, "post held cheque") as books:
                used = [CreditUsed(*one) for one in draft.content.get("used", ())]
                done = receive_all(books, _from_content(draft.content), used)
                if paper := draft.content.get("paper"):
                    keep_within(books.write, done.id, paper)
                    if draft.customer_id is not None:
                        file_papers(books.write, done.id, draft.customer_id)
                delete_draft(books.write, draft.id)
            posted.append(done)
        except UserError as error:
            refused.append((draft.id, error))
    return DueCheques(tuple(posted), tuple(refused))


def _content(new: NewReceipt) -> dict[str, Any]:
    content = asdict(new)
    content["applications"] = [_plain(one._asdict()) for one in new.applications]
    return _plain(content)


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: value.isoformat() if isinstance(value, date) else str(value) if isinstance(value, Decimal) else value
        for key, value in values.items()
    }


def _from_content(content: Mapping[str, Any]) -> NewReceipt:
    def rate(text: str | None) -> Decimal | None:
        return Decimal(text) if text else None

    applications = tuple(Application(**{**one, "rate": rate(one["rate"])}) for one in content["applications"])
    ledger = content["ledger_date"]
    own = {key: value for key, value in content.items() if key not in ("used", "paper")}
    return NewReceipt(
        **{
            **own,
            "date": date.fromisoformat(content["date"]),
            "ledger_date": date.fromisoformat(ledger) if ledger else None,
            "rate": rate(content["rate"]),
            "applications": applications,
        }
    )
