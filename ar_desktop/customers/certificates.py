"""Exemption certificates: who proved to be exempt from tax, where, and for how long."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final, NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.customers.attachments import add_attachment, attachments_of
from ar_desktop.errors import Refused
from ar_desktop.words import N_, Sentence

NOTICE_DAYS: Final = 60  # how long before its end a certificate is asked for anew
SCAN: Final = "certificate"  # the kind of its file among the customer's


@dataclass(frozen=True, slots=True)
class CertificateData:
    """A certificate as the form has it.

    Attributes:
        valid_to: its last day; None: until it is withdrawn.
        jurisdiction: the state or country it is for, or several with commas; empty: everywhere.
        reason: resale, government, ...
    """

    number: str
    valid_from: date
    valid_to: date | None = None
    jurisdiction: str = ""
    reason: str = ""

    @property
    def name(self) -> str:
        """As papers and warnings call it."""
        return f"{self.number} ({self.jurisdiction})" if self.jurisdiction else self.number

    def holds(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    @property
    def places(self) -> frozenset[str]:
        return frozenset(part.strip().casefold() for part in self.jurisdiction.split(",")) - {""}

    def is_for(self, region: str, country: str) -> bool:
        """Whether it is for a customer of that region and country; of an unknown region nobody can say it is not."""
        known = {region.strip().casefold(), country.strip().casefold()}
        return not self.places or not region.strip() or bool(self.places & known)


@dataclass(frozen=True, slots=True)
class Certificate:
    id: int
    customer_id: int
    data: CertificateData
    withdrawn: bool


@dataclass(frozen=True)
class CertificateSaved(Done):
    id: int = 0


class Expiring(NamedTuple):
    """A certificate that ends with nothing to follow it; `days_left` is negative once it has."""

    certificate_id: int
    customer_id: int
    customer: str
    name: str
    certificate: str
    valid_to: date
    days_left: int


_FIELDS: Final = tuple(field.name for field in fields(CertificateData))
_SELECT: Final = f"SELECT id, customer_id, withdrawn, {', '.join(_FIELDS)} FROM exemption_certificate"
_EXEMPT: Final = "(tax_exempt = 1 OR tax_code IN (SELECT code FROM tax_code WHERE category = 'E'))"


def add_certificate(
    company: Company, customer_id: int, data: CertificateData, *, scan: Path | None = None
) -> CertificateSaved:
    """Into the register, and its scan into the customer's files; warns where it will not be used."""
    with company.writing("add certificate") as write:
        data = _checked(data)
        row = write.row(f"SELECT code, region, country, {_EXEMPT} FROM customer WHERE id = :c", c=customer_id)
        if row is None:
            raise Refused(N_("This customer is no longer there."))
        id_ = register(write, customer_id, data)
        if scan is not None:
            add_attachment(write, customer_id, scan, kind=SCAN, note=data.number)
        return CertificateSaved(
            Changed.CUSTOMERS,
            (customer_id,),
            write.change,
            Reversal(
                N_("Withdraw certificate {number} again"),
                {"number": data.number},
                call=lambda own: withdraw_certificate(own, id_),
            ),
            _warnings(data, *row),
            id_,
        )


def register(write: Writing, customer_id: int, data: CertificateData) -> int:
    """Within another verb's transaction, as it was checked before; returns its id."""
    id_ = write.take_ids("exemption_certificate")
    days = {"valid_from": data.valid_from.isoformat(), "valid_to": data.valid_to and data.valid_to.isoformat()}
    write.execute(
        f"INSERT INTO exemption_certificate (id, customer_id, withdrawn, {', '.join(_FIELDS)}) "
        f"VALUES (:id, :customer_id, 0, :{', :'.join(_FIELDS)})",
        **{"id": id_, "customer_id": customer_id, **_facts(data), **days},
    )
    _record(write, id_, customer_id, data, withdrawn=False)
    return id_


def withdraw_certificate(company: Company, certificate_id: int, *, reason: str | None = None) -> Done:
    """It counts no more; documents that were made by it still name it."""
    return _mark(company, certificate_id, withdrawn=True, reason=reason)


def mark_certificate(
    write: Writing, certificate_id: int, *, withdrawn: bool, reason: str | None = None
) -> Certificate:
    """Within another verb's transaction."""
    row = write.row(f"{_SELECT} WHERE id = :id AND withdrawn = :w", id=certificate_id, w=int(not withdrawn))
    if row is None:
        raise Refused(N_("This certificate is no longer there."))
    found = _from_row(row)
    write.execute("UPDATE exemption_certificate SET withdrawn = :w WHERE id = :id", w=int(withdrawn), id=certificate_id)
    _record(write, certificate_id, found.customer_id, found.data, withdrawn=withdrawn, reason=reason)
    return found


def _mark(company: Company, certificate_id: int, *, withdrawn: bool, reason: str | None = None) -> Done:
    with company.writing("withdraw certificate" if withdrawn else "restore certificate") as write:
        found = mark_certificate(write, certificate_id, withdrawn=withdrawn, reason=reason)
        undo = Reversal(
            N_("Bring certificate {number} back") if withdrawn else N_("Withdraw certificate {number} again"),
            {"number": found.data.number},
            call=lambda own: _mark(own, certificate_id, withdrawn=not withdrawn),
        )
        return Done(Changed.CUSTOMERS, (found.customer_id,), write.change, undo, _last_one(write, found.customer_id))


def certificates_of(read: Reading, customer_id: int, *, withdrawn: bool = False) -> list[Certificate]:
    """The latest to end first; those withdrawn only where asked for."""
    rows = read.rows(f"{_SELECT} WHERE customer_id = :c ORDER BY coalesce(valid_to, '9999') DESC, id", c=customer_id)
    found = [_from_row(row) for row in rows]
    return [one for one in found if withdrawn or not one.withdrawn]


def scans_of(read: Reading, customer_id: int) -> dict[str, int]:
    """The latest file kept of each certificate, by the certificate's number: the one whose note is that number."""
    files = attachments_of(read, customer_id)
    return {one.note: one.id for one in reversed(files) if one.kind == SCAN and one.note}


def load_certificates(read: Reading, customer_ids: Iterable[int]) -> dict[int, tuple[CertificateData, ...]]:
    """What stands of each customer's register, the latest to end first; some hundred customers at a time."""
    return {id_: tuple(one.data for one in own) for id_, own in _standing(read, customer_ids).items()}


def _standing(read: Reading, customer_ids: Iterable[int]) -> dict[int, list[Certificate]]:
    found: dict[int, list[Certificate]] = {}
    wanted = sorted(set(customer_ids))
    for start in range(0, len(wanted), 500):
        marks = ", ".join(str(int(id_)) for id_ in wanted[start : start + 500])
        for row in read.rows(
            f"{_SELECT} WHERE withdrawn = 0 AND customer_id IN ({marks}) ORDER BY coalesce(valid_to, '9999') DESC, id"
        ):
            one = _from_row(row)
            found.setdefault(one.customer_id, []).append(one)
    return found


def expiring(read: Reading, today: date, days: int = NOTICE_DAYS) -> list[Expiring]:
    """Certificates of exempt customers that end within so many days or have ended, and that none of theirs follows."""
    until = (today + timedelta(days=days)).isoformat()
    rows = read.rows(
        "SELECT id, code, name FROM customer WHERE inactive = 0 AND id IN (SELECT customer_id FROM "
        f"exemption_certificate WHERE withdrawn = 0 AND valid_to <= :until) AND {_EXEMPT}",
        until=until,
    )
    standing = _standing(read, [row[0] for row in rows])
    found = []
    for customer_id, code, name in rows:
        own = standing[customer_id]
        for one in own:
            last = one.data.valid_to
            if last is not None and last.isoformat() <= until and not any(_follows(other, one) for other in own):
                left = (last - today).days
                found.append(Expiring(one.id, customer_id, code, name, one.data.name, last, left))
    return sorted(found, key=lambda one: (one.valid_to, one.customer, one.certificate_id))


def _follows(later: Certificate, one: Certificate) -> bool:
    """Whether a certificate goes on, without a gap, where another ends."""
    last = one.data.valid_to or date.max
    if (later.data.valid_to or date.max) <= last or later.data.valid_from > last + timedelta(days=1):
        return False
    return not later.data.places or (bool(one.data.places) and one.data.places <= later.data.places)


def _last_one(write: Writing, customer_id: int) -> tuple[str, ...]:
    """A customer without any certificate is taken at their word, unless the company asks for one."""
    if certificates_of(write, customer_id) or write.company.setting("certificates_required") == "yes":
        return ()
    code = write.value(f"SELECT code FROM customer WHERE id = :c AND {_EXEMPT}", c=customer_id)
    text = N_("{customer} stays exempt from tax, now without a certificate.")
    return (Sentence(text, customer=code),) if code else ()


def _warnings(
    data: CertificateData, code: str, region: str, country: str, exempt: int
) -> tuple[str, ...]:
    found = []
    if not exempt:
        found.append(Sentence(N_("{customer} is not marked as exempt from tax."), customer=code))
    if not data.is_for(region, country):
        found.append(
            Sentence(
                N_("{number} is for {jurisdiction}, and {customer} is in {region}; it will not be used."),
                number=data.number, jurisdiction=data.jurisdiction, customer=code, region=region or country,
            )
        )  # fmt: skip
    return tuple(found)


def _checked(data: CertificateData) -> CertificateData:
    number, places = " ".join(data.number.split()), " ".join(data.jurisdiction.split())
    if not number:
        raise Refused(N_("Give the number of the certificate."))
    if data.valid_to is not None and data.valid_to < data.valid_from:
        raise Refused(N_("Certificate {number} would end before it begins."), number=number)
    return replace(data, number=number, jurisdiction=places, reason=data.reason.strip())


def _facts(data: CertificateData) -> dict[str, Any]:
    return {name: getattr(data, name) for name in _FIELDS}


def _record(
    write: Writing, id_: int, customer_id: int, data: CertificateData, *, withdrawn: bool, reason: str | None = None
) -> None:
    known = {"customer_id": customer_id, **_facts(data)}
    before, after = (known, None) if withdrawn else (None, known)
    write.record("certificate", f"certificate {id_}", before=before, after=after, reason=reason)


def _from_row(row: tuple[Any, ...]) -> Certificate:
    id_, customer_id, withdrawn, number, valid_from, valid_to, jurisdiction, reason = row
    last = date.fromisoformat(valid_to) if valid_to else None
    data = CertificateData(number, date.fromisoformat(valid_from), last, jurisdiction, reason)
    return Certificate(id_, customer_id, data, bool(withdrawn))
