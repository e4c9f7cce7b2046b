"""Customers who may be one and the same, by their names."""

from __future__ import annotations

from typing import Final, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.sort_key import sort_key

ALIKE = 90  # of 100; below it people see two different names
_LEGAL_FORMS: Final = frozenset(
    "llc inc incorporated ltd limited co corp corporation company plc lp llp pty gmbh mbh ag kg ohg ug ek gbr se sa "
    "sas sarl srl spa bv nv ab as oy aps kft sro and und et & +".split()
)


class Similar(NamedTuple):
    id: int
    code: str
    name: str
    score: int


def similar_customers(
    read: Reading, name: str, *, but_not: int | None = None, limit: int = 5, at_least: int = ALIKE
) -> list[Similar]:
    """Whose name is nearly this one, whatever the order of its words and the legal form; most alike first."""
    from rapidfuzz import fuzz, process

    names: dict[int, str] = dict(read.rows("SELECT id, sort_key FROM customer"))
    if but_not is not None:
        names.pop(but_not, None)
    found = process.extract(
        sort_key(name), names, scorer=fuzz.token_sort_ratio, processor=_without_legal_form, score_cutoff=at_least,
        limit=limit,
    )  # fmt: skip
    similar = []
    for _, score, id_ in found:
        code, full_name = read.row("SELECT code, name FROM customer WHERE id = :id", id=id_) or ("", "")
        similar.append(Similar(id_, code, full_name, round(score)))
    return similar


def _without_legal_form(name: str) -> str:
    """ "Canyon Farms, LLC" and "Canyon Farm" are told apart by one letter then."""
    words = name.replace(".", "").replace(",", " ").split()
    return " ".join([word for word in words if word not in _LEGAL_FORMS] or words)
