"""Columns of the files kept for a customer."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.figures import Figures
from ui.models.columns import Column

if TYPE_CHECKING:
    from ar_desktop.customers.attachments import Attachment
    from ar_desktop.words import Words

KILO = 1024


def _tr(text: str) -> str:
    return QCoreApplication.translate("Documents", text)


def kind_names(words: Words) -> list[tuple[object, str]]:
    from ar_desktop.customers.attachments import KINDS

    return [(kind, words.say(name)) for kind, name in KINDS.items()]


def document_columns(figures: Figures) -> tuple[Column[Attachment], ...]:
    kinds = dict(kind_names(figures.words))
    return (
        Column(
            "name", _tr("File"), lambda one: one.name, kind="link", sort="name", width=170, stretch=3,
            tip=lambda one: one.name,
        ),
        Column("kind", _tr("Kind"), lambda one: kinds.get(one.kind, one.kind), sort="kind", width=90),
        Column("number", _tr("Belongs to"), lambda one: one.number, role="text2", gives_way=2),
        Column("note", _tr("Note"), lambda one: one.note, role="text2", stretch=1, gives_way=4),
        Column(
            "size", _tr("Size"), lambda one: size(one.size, figures), kind="number", value=lambda one: one.size,
            role="text2", sort="size", gives_way=1,
        ),
        Column(
            "moment", _tr("Attached"), lambda one: figures.day(local_day(one.moment)), value=lambda one: one.moment,
            sort="moment",
        ),
        Column("author", _tr("By"), lambda one: one.author, role="text2", gives_way=3),
    )  # fmt: skip


def size(count: int, figures: Figures) -> str:
    """Of a file: bytes, kB or MB, rounded up to the next whole one."""
    for unit in ("B", "kB"):
        if count < KILO:
            return f"{figures.count(count)} {unit}"
        count = -(-count // KILO)
    return f"{figures.count(count)} MB"


def local_day(moment: str) -> date:
    return datetime.fromisoformat(moment).astimezone().date()
