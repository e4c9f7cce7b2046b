"""How the page of months says what it shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ar_desktop.closing.months import OpenPoint
from ui.figures import Figures
from ui.models.columns import PillText


def _tr(text: str) -> str:
    return QCoreApplication.translate("Closing", text)


def state_pill(state: str) -> PillText:
    if state == "closed":
        return PillText(_tr("Closed"), "green")
    return PillText(_tr("Soft-closed"), "amber") if state == "soft" else PillText(_tr("Open"), "grey")


def step_names() -> dict[str, str]:
    return {
        "drafts": _tr("Unposted drafts"), "cheques": _tr("Held cheques"), "undeposited": _tr("Undeposited receipts"),
        "unidentified": _tr("Unidentified payments"), "unapplied": _tr("Unapplied cash"),
        "difference": _tr("Sub-ledger equals ledger"),
    }  # fmt: skip


def step_deeds() -> dict[str, str]:
    """What leads to where a step is settled."""
    return {
        "drafts": _tr("Post or move"), "cheques": _tr("Deposit"), "undeposited": _tr("Deposit"),
        "unidentified": _tr("Find out"), "unapplied": _tr("Clear"), "difference": _tr("Look"),
    }  # fmt: skip


def point_text(point: OpenPoint, figures: Figures) -> str:
    one = point.count == 1
    text = {
        "drafts": _tr("{n} draft not posted") if one else _tr("{n} drafts not posted"),
        "cheques": _tr("{n} held cheque is due") if one else _tr("{n} held cheques are due"),
        "undeposited": _tr("{n} receipt not deposited") if one else _tr("{n} receipts not deposited"),
        "unidentified": _tr("{n} payment of nobody known") if one else _tr("{n} payments of nobody known"),
        "unapplied": _tr("{n} credit not applied") if one else _tr("{n} credits not applied"),
        "difference": _tr("Sub-ledger and ledger differ"),
    }[point.key]
    return text.format(n=figures.count(point.count))


def point_why(point: OpenPoint) -> str:
    """What is to be done about it, or that there is nothing to do."""
    if not point.count:
        return _tr("Items, aging and the account agree") if point.key == "difference" else _tr("Nothing waits")
    return {
        "drafts": _tr("dated in this month or before: post them, or date them later"),
        "cheques": _tr("their day has come: deposit them"),
        "undeposited": _tr("money that the bank does not have yet"),
        "unidentified": _tr("find out whose it is, or pay it back"),
        "unapplied": _tr("they count in the balance, and age nothing"),
        "difference": _tr("find the reason before you close"),
    }[point.key]


PLACES = {
    "drafts": ("invoices", "drafts"), "cheques": ("deposits", None), "undeposited": ("deposits", None),
    "unidentified": ("unapplied", None), "unapplied": ("unapplied", None),
    "difference": ("reports", "reconciliation"),
}  # fmt: skip
