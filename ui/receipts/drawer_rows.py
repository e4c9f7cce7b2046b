"""The rows and columns of the drawer: what could go to the bank, ticked or not."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from ar_desktop.receipts.deposit_queries import Drawer, HeldCheque, Pays
from ar_desktop.receipts.outstanding import cash_in
from ar_desktop.receipts.queries import ReceiptRow
from ui.figures import Figures
from ui.models.columns import Column, PillText
from ui.models.standing_rows import StandingRows
from ui.receipts.entry_form import method_names
from ui.widgets.grouped_cells import GroupHead


def _tr(text: str) -> str:
    return QCoreApplication.translate("DrawerRows", text)


class DrawerRow(NamedTuple):
    """A receipt, a cheque of a day to come, or the head of a group; ids below zero are no receipts."""

    id: int
    head: GroupHead | None = None
    receipt: ReceiptRow | None = None
    held: HeldCheque | None = None
    pays: tuple[Pays, ...] = ()
    ticked: bool = False


def drawer_rows(drawer: Drawer, ticked: set[int], figures: Figures) -> list[DrawerRow]:
    """Cheques, cash, the rest, and what is not money yet; each with its sum."""
    groups: dict[str, list[ReceiptRow]] = {"cheque": [], "cash": [], "": []}
    for one in drawer.receipts:
        groups.get(one.method, groups[""]).append(one)
    names = {"cheque": _tr("Cheques"), "cash": _tr("Cash"), "": _tr("Other")}
    rows: list[DrawerRow] = []
    for at, (key, receipts) in enumerate(groups.items()):
        if not receipts:
            continue
        chosen = sum(1 for one in receipts if one.id in ticked)
        note = _tr("{n} of {of} in this deposit").format(n=figures.count(chosen), of=figures.count(len(receipts)))
        rows.append(DrawerRow(-1 - at, _head(names[key], note, cash_in(receipts), figures)))
        rows += [DrawerRow(one.id, None, one, None, drawer.pays.get(one.id, ()), one.id in ticked) for one in receipts]
    if drawer.others:
        title = _tr("{n} more").format(n=figures.count(drawer.others))
        rows.append(DrawerRow(-8, GroupHead(title, _tr("they come up when these are gone"), title_in="number")))
    if drawer.held:
        note = _tr("dated ahead, posts by itself")
        rows.append(DrawerRow(-9, _head(_tr("Not yet money"), note, drawer.held_amount, figures)))
        rows += [DrawerRow(-1000 - one.draft_id, held=one) for one in drawer.held]
    return rows


def _head(title: str, note: str, total: int, figures: Figures) -> GroupHead:
    return GroupHead(title, note, {"amount": figures.money(total)}, title_in="number")


def pays_words(row: DrawerRow) -> str:
    if row.receipt is None:
        return ""
    if not row.pays:
        return _tr("on account") if row.receipt.customer_id is not None else _tr("unidentified")
    return ", ".join(_tr("{number}, part").format(number=p.number) if p.part else p.number for p in row.pays)


def drawer_columns(figures: Figures) -> tuple[Column[DrawerRow], ...]:
    methods = method_names()

    def of(row: DrawerRow, name: str) -> Any:
        return getattr(row.receipt, name) if row.receipt is not None else None

    def amount(row: DrawerRow) -> int | None:
        return row.receipt.base_amount if row.receipt else row.held.base_amount if row.held else None

    def pill(row: DrawerRow) -> tuple[PillText, ...]:
        return (PillText(figures.day(row.held.date), "grey"),) if row.held else ()

    def who(row: DrawerRow) -> str:
        return row.receipt.name or _tr("Unidentified") if row.receipt else row.held.customer if row.held else ""

    def reference(row: DrawerRow) -> str:
        return str(of(row, "reference") or "") or (row.held.reference if row.held else "")

    return (
        Column("check", "", _check_text, kind="check", value=_ticked, width=34),
        Column("number", _tr("Receipt"), lambda row: of(row, "number") or ("–" if row.held else ""), kind="link",
               sort="number"),
        Column("date", _tr("Received"), lambda row: figures.day(row.receipt.date) if row.receipt else "", gives_way=3,
               exact=lambda row: of(row, "date"), sort="date"),
        Column("who", _tr("From"), who, stretch=2, width=134, tip=who, sort="who"),
        Column("method", _tr("By"), lambda row: methods.get(of(row, "method") or "", ""), role="text2", gives_way=4),
        Column("reference", _tr("Cheque no."), reference, width=84, gives_way=1, sort="reference"),
        Column("pays", _tr("Pays"), pays_words, role="text2", stretch=2, width=128, tip=pays_words, gives_way=2),
        Column(
            "amount", _tr("Amount"), lambda row: figures.money(amount(row) or 0) if amount(row) else "", kind="money",
            value=amount, weight=600, sort="amount", role=lambda row: "muted" if row.held else "text",
        ),
        Column("state", "", lambda row: ", ".join(p.text for p in pill(row)), kind="pill", value=pill),
    )  # fmt: skip


def _ticked(row: DrawerRow) -> bool | None:
    return row.ticked if row.receipt is not None else None


def _check_text(row: DrawerRow) -> str:
    if row.receipt is None:
        return ""
    return _tr("in this deposit") if row.ticked else _tr("not in this deposit")


class DrawerModel(StandingRows[DrawerRow]):
    """Keeps its rows in place while only ticks change."""

    def __init__(self, figures: Figures, parent: QObject | None = None) -> None:
        super().__init__(drawer_columns(figures), parent)
