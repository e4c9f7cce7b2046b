"""Column types of the company file: what STRICT SQLite tables and PostgreSQL both take.

Money and ids are INTEGER, calendar dates and moments TEXT in ISO form, decimals scaled INTEGER or TEXT. Hot paths
write driver values (ints and ISO strings) themselves; these decorators serve Core statements and master data.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Dialect, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator, TypeEngine

Int: TypeEngine[int] = BigInteger().with_variant(Integer(), "sqlite")


class IsoDate(TypeDecorator[date]):
    """A calendar date as 'YYYY-MM-DD'."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class Micros(TypeDecorator[Decimal]):
    """A quantity, price or percentage with up to six decimals, stored as whole millionths."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else BigInteger())

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value.scaleb(6))

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value).scaleb(-6)


class DecimalText(TypeDecorator[Decimal]):
    """An exchange or tax rate, exact, as its decimal text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else format(value, "f")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables of a company file share this metadata."""

    metadata = MetaData(naming_convention=NAMING)


def real_dates(*columns: str) -> list[CheckConstraint]:
    """Checks that keep 31 February out; NULL passes. PostgreSQL has types for this."""
    return [
        CheckConstraint(f"{column} IS date({column})", name=f"{column}_is_a_date").ddl_if(dialect="sqlite")
        for column in columns
    ]


def posted(*args: Any, live: tuple[str, ...] = ()) -> tuple[Any, ...]:
    """Table arguments of an insert-only table: no row is deleted, only the `live` columns change.

    Every posted table starts with `id` and `audit_no`; its live columns stand last, so that a row tuple without its
    tail is what the audit record vouches for.
    """
    return (*args, {"sqlite_strict": True, "info": {"posted": True, "live": live}})


def plain(*args: Any) -> tuple[Any, ...]:
    """Table arguments of a table whose rows may change."""
    return (*args, {"sqlite_strict": True})
