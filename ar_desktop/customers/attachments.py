"""Files kept inside the company for a customer: certificates, contracts, remittances, what was sent and received."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath, PureWindowsPath
from typing import Final, NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.company.stored import load, store
from ar_desktop.errors import Refused
from ar_desktop.words import N_

KINDS: Final = {
    "certificate": N_("Certificate"),
    "contract": N_("Contract"),
    "remittance": N_("Remittance"),
    "order": N_("Order"),
    "delivery": N_("Proof of delivery"),
    "letter": N_("Letter"),
    "other": N_("Other"),
}


class Attachment(NamedTuple):
    """`moment` (UTC) and `author` are of the change that brought it in; `number` is the document's or receipt's."""

    id: int
    customer_id: int
    document_id: int | None
    receipt_id: int | None
    kind: str
    name: str
    note: str
    size: int
    sha256: bytes
    moment: str
    author: str
    number: str


@dataclass(frozen=True)
class Attached(Done):
    id: int = 0


_SELECT: Final = (
    "SELECT a.id, a.customer_id, a.document_id, a.receipt_id, a.kind, a.name, a.note, a.size, a.sha256, n.moment, "
    "n.user, coalesce(d.number, r.number, '') FROM attachment a JOIN change n ON n.number = a.added_no "
    "LEFT JOIN document d ON d.id = a.document_id LEFT JOIN receipt r ON r.id = a.receipt_id "
    "WHERE a.removed_no IS NULL"
)


def attach(
    company: Company,
    customer_id: int,
    content: bytes | Path,
    *,
    name: str = "",
    kind: str = "other",
    note: str = "",
    document_id: int | None = None,
    receipt_id: int | None = None,
) -> Attached:
    """Takes a file in; a path is read from disk and gives its name where none is given.

    The same bytes are kept once, however often they are attached.
    """
    with company.writing("attach") as write:
        id_, name = add_attachment(
            write, customer_id, content, name=name, kind=kind, note=note, document_id=document_id, receipt_id=receipt_id
        )
        undo = Reversal(N_("Take {name} off again"), {"name": name}, call=lambda own: detach(own, id_))
        return Attached(Changed.CUSTOMERS, (customer_id,), write.change, undo, id=id_)


def add_attachment(
    write: Writing,
    customer_id: int,
    content: bytes | Path,
    *,
    name: str = "",
    kind: str = "other",
    note: str = "",
    document_id: int | None = None,
    receipt_id: int | None = None,
) -> tuple[int, str]:
    """Within another verb's transaction; its id, and the name it was given."""
    name = _bare_name(name or (content.name if isinstance(content, Path) else ""))
    if kind not in KINDS:
        raise Refused(N_("“{kind}” is not a kind of attachment."), kind=kind)
    _check_links(write, customer_id, document_id, receipt_id)
    size = _size(content, name)
    id_ = write.take_ids("attachment")
    digest = store(write, content)
    row = (id_, customer_id, document_id, receipt_id, kind, name, note.strip(), digest, size, write.change, None)
    write.add("attachment", row)
    return id_, name


def keep_for(write: Writing, customer_id: int, one: Attachment) -> int:
    """The same file for another customer too, within another verb's transaction; its bytes are kept once."""
    id_ = write.take_ids("attachment")
    row = (id_, customer_id, None, None, one.kind, one.name, one.note, one.sha256, one.size, write.change, None)
    write.add("attachment", row)
    return id_


def take_off(write: Writing, attachment_id: int) -> Attachment:
    """Within another verb's transaction."""
    one = _attachment(write, attachment_id)
    write.execute("UPDATE attachment SET removed_no = :n WHERE id = :id", n=write.change, id=attachment_id)
    return one


def detach(company: Company, attachment_id: int) -> Done:
    """Takes a file off; its bytes stay, so that it can be put back."""
    with company.writing("detach") as write:
        one = take_off(write, attachment_id)
        undo = Reversal(N_("Put {name} back"), {"name": one.name}, call=lambda own: _put_back(own, attachment_id))
        return Done(Changed.CUSTOMERS, (one.customer_id,), write.change, undo)


def describe(company: Company, attachment_id: int, *, name: str, kind: str, note: str) -> Done:
    """Another name, kind or note."""
    with company.writing("describe attachment") as write:
        one = _attachment(write, attachment_id)
        if kind not in KINDS:
            raise Refused(N_("“{kind}” is not a kind of attachment."), kind=kind)
        name = _bare_name(name)
        write.execute(
            "UPDATE attachment SET name = :name, kind = :kind, note = :note WHERE id = :id",
            name=name,
            kind=kind,
            note=note.strip(),
            id=attachment_id,
        )
        undo = Reversal(
            N_("Name it {name} again"),
            {"name": one.name},
            call=lambda own: describe(own, attachment_id, name=one.name, kind=one.kind, note=one.note),
        )
        return Done(Changed.CUSTOMERS, (one.customer_id,), write.change, undo)


def attachments_of(read: Reading, customer_id: int) -> list[Attachment]:
    """All files of a customer, those of their documents and receipts among them; latest first."""
    rows = read.rows(f"{_SELECT} AND a.customer_id = :c ORDER BY a.id DESC", c=customer_id)
    return [Attachment(*row) for row in rows]


def attachments_of_receipt(read: Reading, receipt_id: int) -> list[Attachment]:
    rows = read.rows(f"{_SELECT} AND a.receipt_id = :r ORDER BY a.id DESC", r=receipt_id)
    return [Attachment(*row) for row in rows]


def content_of(read: Reading, attachment_id: int) -> bytes:
    """The file's bytes; `company.stored.chunks` streams a large one by its `sha256`."""
    return load(read, _attachment(read, attachment_id).sha256)


def _put_back(company: Company, attachment_id: int) -> Done:
    with company.writing("put attachment back") as write:
        row = write.row("SELECT name, customer_id FROM attachment WHERE id = :id", id=attachment_id)
        if row is None or not write.execute(
            "UPDATE attachment SET removed_no = NULL WHERE id = :id AND removed_no IS NOT NULL", id=attachment_id
        ):
            raise Refused(N_("This file is attached already."))
        undo = Reversal(N_("Take {name} off again"), {"name": row[0]}, call=lambda own: detach(own, attachment_id))
        return Done(Changed.CUSTOMERS, (row[1],), write.change, undo)


def _attachment(read: Reading, attachment_id: int) -> Attachment:
    row = read.row(f"{_SELECT} AND a.id = :id", id=attachment_id)
    if row is None:
        raise Refused(N_("This file is no longer attached."))
    return Attachment(*row)


def _bare_name(name: str) -> str:
    # a name with folders in it, of this system or another, would be written to them when it is saved again
    bare = PureWindowsPath(PurePath(name.replace("\0", "")).name).name
    bare = " ".join(bare.split())
    if not bare or bare in (".", ".."):
        raise Refused(N_("Give the file a name."))
    return bare


def _size(content: bytes | Path, name: str) -> int:
    try:
        size = len(content) if isinstance(content, bytes) else content.stat().st_size
    except OSError as error:
        raise Refused(N_("{name} cannot be read."), name=name) from error
    if not size:
        raise Refused(N_("{name} is empty."), name=name)
    return size


def _check_links(write: Writing, customer_id: int, document_id: int | None, receipt_id: int | None) -> None:
    """What a file is attached to belongs to the same customer."""
    if write.value("SELECT 1 FROM customer WHERE id = :c", c=customer_id) is None:
        raise Refused(N_("This customer is no longer there."))
    for table, id_ in (("document", document_id), ("receipt", receipt_id)):
        if id_ is None:
            continue
        owner = write.row(f"SELECT customer_id FROM {table} WHERE id = :id", id=id_)
        if owner is None or owner[0] not in (customer_id, None):
            raise Refused(N_("The file belongs to another customer’s papers."))
