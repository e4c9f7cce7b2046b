"""What the editor asks of the engine while one types. What lays out paper is loaded on the thread that asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ar_desktop.company import Company, Reading
from ar_desktop.customers.queries import customer_head
from ar_desktop.invoicing.buyers import Buyer, load_buyers
from ar_desktop.invoicing.completion import (
    FoundCustomer,
    FoundItem,
    catalogue,
    complete_customers,
    complete_items,
    used_terms,
)
from ar_desktop.invoicing.corrections import Corrected, load_corrected
from ar_desktop.invoicing.deposits import Deposit, deposits_to_clear
from ar_desktop.invoicing.draft_marks import in_marks
from ar_desktop.invoicing.drafts import DraftDocument, draft_document
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.list_figures import salespeople
from ar_desktop.ledger.periods import Periods
from ar_desktop.words import Words

if TYPE_CHECKING:
    from ar_desktop.documents.draft_paper import DraftLook


@dataclass(frozen=True)
class Client:
    """The customer of a draft: what computing needs, and what stands below the name."""

    buyer: Buyer
    place: str
    overdue: int
    deposits: dict[str, Deposit] = field(default_factory=dict)


@dataclass(frozen=True)
class Sheet:
    """Everything a draft is worked on with."""

    house: House
    draft: DraftDocument | None
    client: Client | None
    terms: tuple[str, ...]
    people: tuple[str, ...]
    tax_codes: tuple[tuple[str, str], ...]
    periods: Periods
    items: dict[str, FoundItem] = field(default_factory=dict)


class EditorQueries:
    def __init__(self, company: Company, words: Words) -> None:
        self._company, self._words = company, words

    def sheet(
        self, reading: Reading, draft_id: int | None, begun: Callable[[Reading], DraftDocument] | None
    ) -> Sheet:
        """For a draft that is kept, or for one that begins as `begun` says; with the window's decimal mark."""
        draft = draft_document(reading, draft_id) if draft_id is not None else begun(reading) if begun else None
        draft = draft and in_marks(draft, self._words.scaled(5, 1)[1])
        house = House(reading, self._company.today)
        code = draft.customer.strip() if draft else ""
        return Sheet(
            house,
            draft,
            self.client(reading, code) if code else None,
            tuple(used_terms(reading)),
            tuple(salespeople(reading)),
            tuple(house.tax.names().items()),
            Periods(reading),
            catalogue(reading) | self._of_draft(reading, draft, code),
        )

    def _of_draft(self, reading: Reading, draft: DraftDocument | None, customer: str) -> dict[str, FoundItem]:
        return self.items(reading, [line.item.strip() for line in draft.lines] if draft else [], customer)

    def client(self, reading: Reading, code: str) -> Client | None:
        from ar_desktop.documents.letterhead import address_lines

        buyer = load_buyers(reading, [code]).get(code)
        if buyer is None:
            return None
        head = customer_head(reading, code, self._company.today)
        data = head.data
        lines = address_lines(data.address1, data.address2, data.city, data.region, data.postcode, data.country)
        waiting = {deposit.number: deposit for deposit in deposits_to_clear(reading, buyer.id)}
        return Client(buyer, ", ".join(lines), head.row.overdue, waiting)

    def customers(self, reading: Reading, text: str) -> list[FoundCustomer]:
        return complete_customers(reading, text)

    def complete(self, reading: Reading, text: str, customer: str) -> list[FoundItem]:
        return complete_items(reading, text, customer)

    def items(self, reading: Reading, codes: list[str], customer: str) -> dict[str, FoundItem]:
        """By code as it is in the catalogue; codes that no item has are left out."""
        found: dict[str, FoundItem] = {}
        for code in dict.fromkeys(code for code in codes if code):
            for one in complete_items(reading, code, customer, limit=1):
                if one.good.code.lower() == code.lower():
                    found[one.good.code] = one
        return found

    def corrected(self, reading: Reading, number: str) -> Corrected | None:
        return load_corrected(reading, [number]).get(number)

    def look(self, reading: Reading, draft: DraftDocument) -> DraftLook:
        from ar_desktop.documents.draft_paper import look_at_draft

        return look_at_draft(reading, self._company.settings(), self._company.today, draft, self._words)
