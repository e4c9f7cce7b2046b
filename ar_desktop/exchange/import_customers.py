"""Customers from a file, known by code: filled cells overwrite, empty ones leave what is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from ar_desktop.customers.master import save_customers
from ar_desktop.exchange import import_master_data
from ar_desktop.exchange.cells import Cells
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import Row, fields
from ar_desktop.exchange.trouble import RowRefused
from ar_desktop.words import N_

_FIELDS: Final = fields(
    "code name contact email phone address1 address2 city region postcode country tax_id tax_exempt terms "
    "credit_limit currency salesperson segment payer language notes first_name last_name",
    required="code name",
)
_OWN: Final = _FIELDS.names[:-2]  # all but the two parts of a person's name
FIELDS: Final = replace(_FIELDS, forgiven={"code": "name", "name": "code"})


def take_in(intake: Intake) -> None:
    base = intake.books.currency
    # elsewhere no row is without its code or its name
    whose = _Whose(dict(intake.write.rows("SELECT code, name FROM customer")) if intake.options.forgiving else {})

    def change_of(row: Row) -> dict[str, Any]:
        change = _change(row, intake.cells, base)
        code, name = change.get("code", ""), change.get("name", "")
        if not name and not whose.knows(code):
            intake.result.warn(row.line, N_("The row has no name: the customer is called {code}."), code=code)
        return change | whose.code_and_name(code, name)

    import_master_data.take_in(intake, change_of, save_customers)


def _change(row: Row, cells: Cells, base: str) -> dict[str, Any]:
    """The filled cells, typed."""
    typed: Mapping[str, Callable[[str], Any]] = {
        "tax_exempt": cells.yes,
        "terms": cells.terms,
        "currency": cells.currency,
        "credit_limit": lambda text: cells.amount(text, base),
    }
    filled = {name: cell for name, cell in zip(_OWN, with_person(row.cells), strict=False) if cell}
    return {name: typed[name](cell) if name in typed else cell for name, cell in filled.items()}


def with_person(cells: Sequence[str]) -> list[str]:
    """First and last name as the name of a customer who has no other, and as the contact of one who has none."""
    full = list(cells)
    if person := " ".join(part for part in cells[len(_OWN) :] if part):
        for place in (_OWN.index("name"), _OWN.index("contact")):
            full[place] = full[place] or person
    return full


class _Whose:
    """The customer whom a row means that has a code or a name only: of the books, or of a row further up."""

    def __init__(self, names: dict[str, str]) -> None:
        """The names that are known, by code."""
        self._names = names
        self._codes: dict[str, set[str]] = {}
        for code, name in names.items():
            self._codes.setdefault(name, set()).add(code)

    def knows(self, code: str) -> bool:
        return code in self._names

    def code_and_name(self, code: str, name: str) -> dict[str, str]:
        """A code names a new customer, and a name codes one, where the row has nothing else."""
        name = " ".join(name.splitlines()).strip()
        code = code or self._code_of(name)
        name = name or self._names.get(code, code)
        self._codes.get(self._names.get(code, ""), set()).discard(code)
        self._names[code] = name
        self._codes.setdefault(name, set()).add(code)
        return {"code": code, "name": name}

    def _code_of(self, name: str) -> str:
        codes = self._codes.get(name) or {name}
        if len(codes) > 1:
            raise RowRefused(N_("{n} customers have the name “{name}”: the row needs a code."), n=len(codes), name=name)
        (code,) = codes
        if code in self._names and self._names[code] != name:
            sentence = N_("“{name}” is the code of a customer with another name: the row needs a code.")
            raise RowRefused(sentence, name=name)
        return code
