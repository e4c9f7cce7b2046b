"""The bytes that the audit chain is computed over: JSON in one way of writing it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from hashlib import sha256
from json import JSONEncoder
from typing import Any


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} in an audit record")


_rows = JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), default=bytes.hex).encode
_facts = JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain).encode


def text(facts: Mapping[str, Any]) -> str:
    """What stood before or after, as it is kept in the record."""
    return _facts(dict(facts))


def rows_hash(content: Sequence[tuple[str, Sequence[tuple[Any, ...]]]]) -> bytes:
    """`content`: table name and rows in id order without their live tail, in the order of table names."""
    return sha256(_rows(content).encode()).digest()


def link_hash(previous: bytes, link: tuple[Any, ...]) -> bytes:
    """`link`: number, change, moment, user, what, subject, before, after, reason, hash of the rows."""
    return sha256(previous + _rows(link).encode()).digest()
