"""The catalogue: things and services that are sold, created and changed one by one or from a file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from typing import Any, NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.company.sort_key import sort_key
from ar_desktop.customers.master import Saved
from ar_desktop.errors import Refused
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.ledger.accounts import Accounts
from ar_desktop.values.lengths import check_lengths
from ar_desktop.values.quantities import from_micros, to_micros
from ar_desktop.words import N_, Sentence


@dataclass(frozen=True, slots=True)
class ItemData:
    """Prices in base currency; `account` is the code of the income account, empty for the usual one."""

    code: str
    description: str
    unit_price: Decimal | None = None
    unit: str = ""
    cost: Decimal | None = None
    tax_code: str = ""
    account: str = ""
    product_line: str = ""
    inactive: bool = False


FIELDS = tuple(one.name for one in fields(ItemData))


@dataclass(frozen=True)
class ItemSaved(Done):
    id: int = 0
    code: str = ""


class _Change(NamedTuple):
    id: int
    before: ItemData | None
    after: ItemData


def create_item(company: Company, data: ItemData) -> ItemSaved:
    """Refuses a code that is taken."""
    with company.writing("create item") as write:
        data = _trimmed(data)
        if data.code in known_items(write, (data.code,)):
            raise Refused(N_("There is an item {item} already."), item=data.code)
        id_ = write.take_ids("item")
        _save(write, [_Change(id_, None, data)])
        stays = Sentence(
            N_("{item} stays: items are not deleted. One that is not sold any more is marked so."), item=data.code
        )
        return ItemSaved(Changed.ITEMS, change=write.change, id=id_, code=data.code, stays=stays)


def change_item(company: Company, code: str, data: ItemData) -> ItemSaved:
    """What the item is from now on; posted documents keep what they say."""
    with company.writing("change item") as write:
        id_, before = read_item(write, code)
        data = _trimmed(data)
        if data.code != code and data.code in known_items(write, (data.code,)):
            raise Refused(N_("There is an item {item} already."), item=data.code)
        if data == before:
            return ItemSaved(Changed.NOTHING, id=id_, code=code)
        _save(write, [_Change(id_, before, data)])

        def back(company: Company) -> Done:
            return change_item(company, data.code, before)

        reversal = Reversal(N_("Change {item} back"), {"item": data.code}, call=back)
        return ItemSaved(Changed.ITEMS, (), write.change, reversal, (), id_, data.code)


def save_items(write: Writing, rows: Iterable[Mapping[str, Any]]) -> Saved:
    """Creates and updates many: filled cells overwrite, empty (None, "") or missing ones leave what is there."""
    filled = [{name: value for name, value in row.items() if value is not None and value != ""} for row in rows]
    for row in filled:
        row["code"] = str(row.get("code", "")).strip()
    known = known_items(write, [row["code"] for row in filled])
    wanted: dict[str, _Change] = {}
    for row in filled:
        code = row["code"]
        earlier = wanted.get(code)
        id_, before = known.get(code, (earlier.id if earlier else 0, None))
        base = earlier.after if earlier else before or ItemData(code, "")
        after = _trimmed(replace(base, **{name: row[name] for name in FIELDS if name in row}))
        wanted[code] = _Change(id_ or write.take_ids("item"), before, after)
    changes = [change for change in wanted.values() if change.after != change.before]
    _save(write, changes)
    created = sum(change.before is None for change in changes)
    ids = {code: change.id for code, change in wanted.items()}
    return Saved(created, len(changes) - created, len(wanted) - len(changes), ids)


def put_back(write: Writing, id_: int, now: ItemData, then: ItemData) -> None:
    """Within another verb's transaction: what an item was, empty fields too."""
    _save(write, [_Change(id_, now, then)])


def known_items(read: Reading, codes: Iterable[str]) -> dict[str, tuple[int, ItemData]]:
    """Id and data by code; codes that no item has are left out."""
    sql = (
        "SELECT i.id, i.code, i.description, i.unit_price, i.unit, i.cost, i.tax_code, a.code, i.product_line, "
        "i.inactive FROM item i LEFT JOIN account a ON a.id = i.account_id WHERE i.code IN "
    )
    found = {}
    for id_, code, text, price, unit, cost, tax_code, account, line, inactive in rows_in(read, sql, codes):
        data = ItemData(
            code, text, _decimal(price), unit, _decimal(cost), tax_code, account or "", line, bool(inactive)
        )
        found[code] = (id_, data)
    return found


def read_item(read: Reading, code: str) -> tuple[int, ItemData]:
    """Refused where there is none."""
    found = known_items(read, (code,)).get(code)
    if found is None:
        raise Refused(N_("There is no item {item}."), item=code)
    return found


def _decimal(micros: int | None) -> Decimal | None:
    return None if micros is None else from_micros(micros)


def _trimmed(data: ItemData) -> ItemData:
    texts = {name: value.strip() for name in FIELDS if isinstance(value := getattr(data, name), str)}
    return replace(data, **texts)  # type: ignore[arg-type]


def _check(data: ItemData, tax_codes: Collection[str]) -> None:
    check_lengths(data, item=data.code)
    if not data.code:
        raise Refused(N_("Give the item a code."))
    if not data.description:
        raise Refused(N_("Describe item {item}."), item=data.code)
    if data.tax_code and data.tax_code not in tax_codes:
        raise Refused(N_("There is no tax code {code}."), code=data.tax_code)


def _save(write: Writing, changes: Sequence[_Change]) -> None:
    tax_codes = {row[0] for row in write.rows("SELECT code FROM tax_code")}
    accounts = Accounts(write)
    updates = []
    for id_, before, after in changes:
        _check(after, tax_codes)
        row = _row(after, accounts.code(after.account) if after.account else None)
        if before is None:
            write.add("item", (id_, *row))
        else:
            updates.append((*row, id_))
        was = None if before is None else _facts(before)
        write.record("item", after.code, before=was, after=_facts(after))
    write.execute_many(
        "UPDATE item SET code = ?, description = ?, sort_key = ?, unit = ?, unit_price = ?, cost = ?, tax_code = ?, "
        "account_id = ?, product_line = ?, inactive = ? WHERE id = ?",
        updates,
    )


def _row(data: ItemData, account_id: int | None) -> tuple[Any, ...]:
    """The table's columns but for the id."""
    price = None if data.unit_price is None else to_micros(data.unit_price)
    cost = None if data.cost is None else to_micros(data.cost)
    key = sort_key(data.description)
    return (
        data.code, data.description, key, data.unit, price, cost, data.tax_code, account_id, data.product_line,
        int(data.inactive),
    )  # fmt: skip


def _facts(data: ItemData) -> dict[str, Any]:
    return {name: getattr(data, name) for name in FIELDS}
