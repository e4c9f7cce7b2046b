"""What came with money that nobody is known for: kept with the receipt until its customer is found."""

from __future__ import annotations

from typing import Final

from ar_desktop.company import Changed, Company, Done, Writing
from ar_desktop.company.drafts import list_drafts, save_draft
from ar_desktop.company.stored import store

KIND: Final = "remittance"


def keep_paper(company: Company, receipt_id: int, name: str, content: bytes) -> Done:
    """A remittance of unidentified money."""
    with company.writing("keep remittance") as write:
        paper = {"receipt_id": receipt_id, "name": name, "stored": store(write, content).hex(), "size": len(content)}
        save_draft(write, KIND, paper)
        return Done(Changed.NOTHING, (), write.change)


def file_papers(write: Writing, receipt_id: int, customer_id: int) -> None:
    """Among the customer's documents, within the verb that says whose money it is.

    They go on waiting: the money may have come for several, or be nobody's again.
    """
    for paper in (one.content for one in list_drafts(write, KIND) if one.content["receipt_id"] == receipt_id):
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
