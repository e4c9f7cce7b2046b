"""The list of items: ids in the wanted order, pages of rows by id, and what an item may be given."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.sort_key import sort_key
from ar_desktop.ledger.accounts import AccountRow, chart
from ar_desktop.values.quantities import from_micros

Show = Literal["sold", "inactive", "all"]
_SORTS: Final = {
    "code": "code", "description": "sort_key", "unit_price": "coalesce(unit_price, -1)",
    "product_line": "product_line", "cost": "coalesce(cost, -1)",
}  # fmt: skip
_SHOWN: Final = {"sold": "inactive = 0", "inactive": "inactive = 1", "all": "1 = 1"}


@dataclass(frozen=True)
class ItemQuestion:
    """`text` is the beginning of a code, or words of the description or the product line."""

    text: str = ""
    show: Show = "sold"
    sort: Literal["code", "description", "unit_price", "product_line", "cost"] = "code"
    descending: bool = False


class ItemRow(NamedTuple):
    """Prices in base currency; `account` is empty where the usual income account is meant."""

    id: int
    code: str
    description: str
    unit_price: Decimal | None
    unit: str
    cost: Decimal | None
    tax_code: str
    account: str
    product_line: str
    inactive: bool


class Offers(NamedTuple):
    """What an item's form has to choose from."""

    tax_codes: list[tuple[str, str]]
    accounts: list[AccountRow]
    product_lines: list[str]
    units: list[str]


def item_ids(read: Reading, question: ItemQuestion, limit: int | None = None) -> array[int]:
    where, params = _where(question)
    way = "DESC" if question.descending else "ASC"
    first = "" if limit is None else f" LIMIT {int(limit)}"
    rows = read.rows(f"SELECT id FROM item WHERE {where} ORDER BY {_SORTS[question.sort]} {way}, id{first}", **params)
    return array("q", [row[0] for row in rows])


def item_rows(read: Reading, ids: Sequence[int]) -> list[ItemRow]:
    """A page of rows, in the order of the ids."""
    marks = ",".join(str(int(id_)) for id_ in ids)
    rows = read.rows(
        "SELECT i.id, i.code, i.description, i.unit_price, i.unit, i.cost, i.tax_code, coalesce(a.code, ''), "
        f"i.product_line, i.inactive FROM item i LEFT JOIN account a ON a.id = i.account_id WHERE i.id IN ({marks})"
    )
    found = {row[0]: _row(row) for row in rows}
    return [found[id_] for id_ in ids if id_ in found]


def item_count(read: Reading, question: ItemQuestion) -> int:
    where, params = _where(question)
    return int(read.value(f"SELECT count(*) FROM item WHERE {where}", **params))


def offers(read: Reading) -> Offers:
    return Offers(
        [(code, name) for code, name in read.rows("SELECT code, name FROM tax_code ORDER BY code")],
        [one for one in chart(read) if one.type == "income"],
        _known(read, "product_line"),
        _known(read, "unit"),
    )


def _known(read: Reading, column: str) -> list[str]:
    rows = read.rows(f"SELECT DISTINCT {column} FROM item WHERE {column} <> '' ORDER BY 1 LIMIT 200")
    return [row[0] for row in rows]


def _row(row: tuple[Any, ...]) -> ItemRow:
    id_, code, text, price, unit, cost, tax_code, account, line, inactive = row
    return ItemRow(id_, code, text, _decimal(price), unit, _decimal(cost), tax_code, account, line, bool(inactive))


def _decimal(micros: int | None) -> Decimal | None:
    return None if micros is None else from_micros(micros)


def _where(question: ItemQuestion) -> tuple[str, dict[str, object]]:
    conditions, params = [_SHOWN[question.show]], dict[str, object]()
    typed = sort_key(question.text).strip()
    if typed:
        words = {f"w{at}": f"%{_escaped(word)}%" for at, word in enumerate(typed.split())}
        every = " AND ".join(f"(sort_key LIKE :{name} ESCAPE '!' OR lower(product_line) LIKE :{name} ESCAPE '!')"
                             for name in words)  # fmt: skip
        conditions.append(f"(lower(code) LIKE :begins ESCAPE '!' OR ({every}))")
        params = {"begins": f"{_escaped(typed)}%", **words}
    return " AND ".join(conditions), params


def _escaped(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
