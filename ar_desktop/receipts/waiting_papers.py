"""What came with money that nobody is known for: kept with the receipt until its customer is found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading, Writing
from ar_desktop.company.drafts import list_drafts, save_draft
from ar_desktop.company.stored import store

KIND: Final = "remittance"


class Paper(NamedTuple):
    """A remittance as it came."""

    name: str
    content: bytes


def keep_paper(company: Company, receipt_id: int, paper: Paper) -> Done:
    """A remittance of unidentified money."""
    with company.writing("keep remittance") as write:
        keep_within(write, receipt_id, stored_paper(write, paper))
        return Done(Changed.NOTHING, (), write.change)


def stored_paper(write: Writing, paper: Paper) -> dict[str, Any]:
    """Its bytes go into the company file; what is returned finds them again."""
    return {"name": paper.name, "stored": store(write, paper.content).hex(), "size": len(paper.content)}


def keep_within(write: Writing, receipt_id: int, stored: Mapping[str, Any]) -> None:
    """A stored paper waits for the customer of this receipt, within another verb's transaction."""
    save_draft(write, KIND, {"receipt_id": receipt_id, **stored})


def file_papers(write: Writing, receipt_id: int, customer_id: int) -> None:
    """Among the customer's documents, within the verb that says whose money it is.

    They go on waiting: the money may have come for several, or be nobody's again.
    """
    for paper in _waiting(write, receipt_id):
        digest = bytes.fromhex(paper["stored"])
        if write.value(
            "SELECT 1 FROM attachment WHERE customer_id = :c AND receipt_id = :r AND sha256 = :s "
            "AND removed_no IS NULL",
            c=customer_id, r=receipt_id, s=digest,
        ):  # fmt: skip
            continue
        id_ = write.take_ids("attachment")
        row = (id_, customer_id, None, receipt_id, "remittance", paper["name"], "", digest, paper["size"], write.change)
        write.add("attachment", (*row, None))


def take_papers_back(write: Writing, receipt_id: int, customer_id: int, item_id: int) -> None:
    """The item was not this customer's money: its papers leave their documents, unless another part stays theirs."""
    if write.value(
        "SELECT 1 FROM open_item i WHERE i.receipt_id = :r AND i.customer_id = :c AND i.kind = 'receipt' "
        "AND i.id <> :gone AND i.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM open_item x WHERE x.reverses_id = i.id)",
        r=receipt_id, c=customer_id, gone=item_id,
    ):  # fmt: skip
        return
    for paper in _waiting(write, receipt_id):
        write.execute(
            "UPDATE attachment SET removed_no = :n WHERE customer_id = :c AND receipt_id = :r AND sha256 = :s "
            "AND removed_no IS NULL",
            n=write.change, c=customer_id, r=receipt_id, s=bytes.fromhex(paper["stored"]),
        )  # fmt: skip


def _waiting(read: Reading, receipt_id: int) -> list[Mapping[str, Any]]:
    return [one.content for one in list_drafts(read, KIND) if one.content["receipt_id"] == receipt_id]
