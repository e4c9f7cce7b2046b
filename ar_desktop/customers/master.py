"""Creating and changing customers, one by one or thousands from a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from ar_desktop.company import Changed, Company, Done, Reversal, Writing
from ar_desktop.company.search import Findable, index_customers
from ar_desktop.customers.data import (
    FIELDS,
    UPDATE,
    CustomerData,
    audited,
    changed_row,
    check,
    completed,
    known_customers,
    new_row,
    read_customer,
)
from ar_desktop.customers.families import check_families
from ar_desktop.customers.similar import similar_customers
from ar_desktop.errors import Refused
from ar_desktop.words import N_, Sentence


@dataclass(frozen=True)
class CustomerSaved(Done):
    id: int = 0
    code: str = ""


class Saved(NamedTuple):
    """How many records a batch made, changed, and found just so already; `ids` by code."""

    created: int
    updated: int
    unchanged: int
    ids: Mapping[str, int]


class _Change(NamedTuple):
    id: int
    before: CustomerData | None
    after: CustomerData


def create_customer(company: Company, data: CustomerData, *, reason: str | None = None) -> CustomerSaved:
    """Refuses a code that is taken; warns where somebody of a very similar name is there already."""
    with company.writing("create customer") as write:
        data = completed(data, **_house(write))
        if data.code in known_customers(write, (data.code,)):
            raise Refused(N_("There is a customer {customer} already."), customer=data.code)
        alike = similar_customers(write, data.name)
        id_ = write.take_ids("customer")
        _save(write, [_Change(id_, None, data)], reason)
        warnings = tuple(
            Sentence(N_("{name} looks like {code} {other}."), name=data.name, code=one.code, other=one.name)
            for one in alike
        )
        stays = Sentence(
            N_("{customer} stays: customers are not deleted. One that is not needed is made inactive."),
            customer=data.code,
        )
        return CustomerSaved(Changed.CUSTOMERS, (id_,), write.change, None, warnings, id_, data.code, stays=stays)


def change_customer(company: Company, code: str, data: CustomerData, *, reason: str | None = None) -> CustomerSaved:
    """What the customer is from now on; another code than before renames them."""
    with company.writing("change customer") as write:
        id_, before = read_customer(write, code)
        data = completed(data, **_house(write))
        if data.code != code and data.code in known_customers(write, (data.code,)):
            raise Refused(N_("There is a customer {customer} already."), customer=data.code)
        if data == before:
            return CustomerSaved(Changed.NOTHING, id=id_, code=code)
        _save(write, [_Change(id_, before, data)], reason)

        def back(company: Company) -> Done:
            return change_customer(company, data.code, before)

        reversal = Reversal(N_("Change {customer} back"), {"customer": data.code}, call=back)
        return CustomerSaved(Changed.CUSTOMERS, (id_,), write.change, reversal, (), id_, data.code)


def save_customers(write: Writing, rows: Iterable[Mapping[str, Any]]) -> Saved:
    """Creates and updates many: filled cells overwrite, empty (None, "") or missing ones leave what is there.

    Each row has `code` and any of the fields of `CustomerData`; `name` is needed for a new one only. A code that comes
    twice is updated by the later row. Payers may stand further down.
    """
    house = _house(write)
    filled = [{name: value for name, value in row.items() if value is not None and value != ""} for row in rows]
    for row in filled:
        row["code"] = str(row.get("code", "")).strip()
    known = known_customers(write, [row["code"] for row in filled])
    wanted: dict[str, _Change] = {}
    for row in filled:
        code = row["code"]
        id_, before = known.get(code, (0, None))
        base = wanted[code].after if code in wanted else before or CustomerData(code=code, name="")
        after = completed(replace(base, **{name: row[name] for name in FIELDS if name in row}), **house)
        wanted[code] = _Change(id_ or _id_of(write, wanted.get(code)), before, after)
    changes = [change for change in wanted.values() if change.after != change.before]
    _save(write, changes, None)
    created = sum(change.before is None for change in changes)
    ids = {code: change.id for code, change in wanted.items()}
    return Saved(created, len(changes) - created, len(wanted) - len(changes), ids)


def put_back(write: Writing, id_: int, now: CustomerData, then: CustomerData) -> None:
    """Within another verb's transaction: what a customer was, empty fields too."""
    _save(write, [_Change(id_, now, then)], None)


def _id_of(write: Writing, earlier: _Change | None) -> int:
    return earlier.id if earlier else write.take_ids("customer")


def _house(write: Writing) -> dict[str, str]:
    return {"currency": write.company.currency, "terms": write.company.setting("terms", "net30")}


def _save(write: Writing, changes: Sequence[_Change], reason: str | None) -> None:
    if not changes:
        return
    tax_codes = {row[0] for row in write.rows("SELECT code FROM tax_code")}
    payers = _payer_ids(write, changes)
    updates = []
    for id_, before, after in changes:
        check(after, tax_codes)
        if before is None:
            write.add("customer", new_row(id_, after, None))
            write.add("customer_totals", (id_, 0, 0, 0))
        # payers of new customers too are set by the update, when all of them are there
        if before is not None or after.payer:
            updates.append(changed_row(id_, after, payers.get(after.payer)))
        _record(write, before, after, reason)
    write.execute_many(UPDATE, updates)
    index_customers(write, [_findable(change) for change in changes])
    check_families(write)


def _payer_ids(write: Writing, changes: Sequence[_Change]) -> dict[str, int]:
    """Ids of all payers named, whether they are there already or come with these changes."""
    named = {change.after.payer for change in changes} - {""}
    ids = {code: id_ for code, (id_, _) in known_customers(write, named).items()}
    ids |= {change.after.code: change.id for change in changes}
    for change in changes:
        if change.after.payer and change.after.payer not in ids:
            raise Refused(
                N_("{payer}, who is to pay for {customer}, is not among the customers."),
                payer=change.after.payer,
                customer=change.after.code,
            )
    return ids


def _record(write: Writing, before: CustomerData | None, after: CustomerData, reason: str | None) -> None:
    was, now = audited(before) if before else None, audited(after)
    if was != now:
        write.record("customer", after.code, before=was, after=now, reason=reason)


def _findable(change: _Change) -> Findable:
    data = change.after
    return Findable(change.id, data.code, data.name, data.contact, data.city, data.phone, data.email)
