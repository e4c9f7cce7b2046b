"""The columns of a row as it would arrive, by the kind of file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from ar_desktop.exchange.trial import Fate, Trial, TrialRow
from ui.figures import Figures
from ui.importing import kinds
from ui.models.columns import Column, PillText

# field, width, stretch; a figure stands at the right
_SHOWN: Final = {
    "opening": (("customer", 172, 5), ("number", 70, 1), ("kind", 70, 0), ("date", 56, 0), ("due", 56, 0),
                ("amount", 80, 0)),
    "invoices": (("number", 92, 1), ("customer", 172, 5), ("date", 56, 0), ("description", 90, 4),
                 ("quantity", 52, 0), ("unit_price", 66, 0), ("amount", 72, 0)),
    "receipts": (("customer", 172, 5), ("number", 64, 1), ("date", 56, 0), ("method", 60, 0), ("invoice", 70, 1),
                 ("amount", 80, 0)),
    "customers": (("code", 70, 1), ("name", 130, 5), ("city", 80, 2), ("terms", 66, 0), ("currency", 56, 0),
                  ("credit_limit", 84, 0)),
    "items": (("code", 80, 1), ("description", 150, 5), ("unit", 50, 0), ("unit_price", 80, 0),
              ("tax_code", 64, 0)),
    "rates": (("date", 90, 1), ("currency", 90, 1), ("rate", 100, 0)),
}  # fmt: skip
_FIGURES: Final = frozenset(("amount", "credit_limit", "quantity", "unit_price", "rate"))
_GIVES_WAY: Final = {"due": 1, "method": 1, "kind": 2, "city": 2, "unit": 2, "description": 3}
_READ: Final = frozenset(("date", "due", "amount", "credit_limit"))  # what is typed and could not be read is wrong
_KEYS: Final[dict[str, tuple[Fate, ...]]] = {
    "fine": ("fine",), "know": ("notice", "known", "left_out"), "wrong": ("wrong",),
}  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("PreviewColumns", text)


def of_tab(row: TrialRow, tab: str) -> bool:
    return tab == "all" or row.fate in _KEYS[tab]


def tab_count(trial: Trial, tab: str) -> int:
    return sum(trial.counts.values()) if tab == "all" else sum(trial.counts[fate] for fate in _KEYS[tab])


def preview_columns(
    trial: Trial, figures: Figures, wrong_cells: dict[int, str]
) -> list[Column[TrialRow]]:
    """`wrong_cells` says which field of a line its problem is about."""
    known = [one for one in _SHOWN[trial.kind] if one[0] in trial.fields]
    strangers = frozenset(trial.result.strangers)

    def check(row: TrialRow) -> tuple[PillText, ...]:
        return _check(row, trial, strangers, wrong_cells)

    columns = [Column[TrialRow]("row", _tr("Row"), lambda row: str(row.line), "number", role="muted", width=44)]
    columns += [_column(trial, figures, field, width, stretch, wrong_cells) for field, width, stretch in known]
    columns.append(
        Column(
            "check", _tr("Check"), lambda row: "".join(pill.text for pill in check(row)), "pill", value=check
        )
    )  # fmt: skip
    return columns


def _column(
    trial: Trial, figures: Figures, field: str, width: int, stretch: int, wrong: dict[int, str]
) -> Column[TrialRow]:
    at = trial.fields.index(field)
    weight = 600 if field in ("number", "code") else 400

    def role(row: TrialRow) -> str:
        unread = field in _READ and isinstance(row.values[at], str) and bool(row.typed[at])
        is_wrong = row.fate == "wrong" and (unread or wrong.get(row.line) == field)
        return "red" if is_wrong else "text2" if field in ("kind", "method", "description") else "text"

    text = _text_of(figures, field, at)
    kind: str = "number" if field in _FIGURES else "text"
    title = _tr("Customer") if field == "customer" else kinds.field_name(trial.kind, field)
    return Column(
        field, title, text, kind,  # type: ignore[arg-type]
        role=role, weight=weight, width=width, stretch=stretch, gives_way=_GIVES_WAY.get(field, 0),
        tip=lambda row: row.typed[at] or text(row),
    )  # fmt: skip


def _text_of(figures: Figures, field: str, at: int) -> Callable[[TrialRow], str]:
    if field == "customer":
        return lambda row: row.customer or row.typed[at]
    if field == "kind":
        return lambda row: kinds.document_name(str(row.values[at]))

    def text(row: TrialRow) -> str:
        value = row.values[at]
        if isinstance(value, date):
            return figures.day(value)
        if isinstance(value, int):
            return figures.plain(value, row.currency)
        return value

    return text


def _check(
    row: TrialRow, trial: Trial, strangers: frozenset[str], wrong: dict[int, str]
) -> tuple[PillText, ...]:
    if row.fate == "wrong":
        field = wrong.get(row.line, "")
        return (PillText(kinds.field_name(trial.kind, field) if field else _tr("Problem"), "red"),)
    if row.fate == "known":
        return (PillText(_tr("Already here"), "grey"),)
    if row.fate == "left_out":
        return (PillText(_tr("Left out"), "grey"),)
    if "customer" in trial.fields and row.typed[trial.fields.index("customer")] in strangers:
        return (PillText(_tr("New customer"), "blue"),)
    if row.fate == "notice":
        return (PillText(_tr("Look at it"), "amber"),)
    return ()
