"""Which cases stand in the list: all, late ones, disputes or deductions; whose they are; what they came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from ui.collections.cases import Case
from ui.look import Look
from ui.widgets.chip import Chip

NOBODY: Final = "\0"  # nobody's name


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseFilter", text)


class CaseChips:
    """`chips` by what they are kept as."""

    def __init__(self, look: Look) -> None:
        self.show_chip = Chip(look, _tr("Show"), _shows())
        self.owner = Chip(look, _tr("Owner"), _owners([]))
        self.cause = Chip(look, _tr("Reason"), [("", _tr("All reasons"), _tr("Reason: all"))])
        self.chips = {"show": self.show_chip, "owner": self.owner, "cause": self.cause}

    def offer(self, cases: Sequence[Case]) -> None:
        """Whose cases there are and what they came from."""
        owners = sorted({one.owner for one in cases if one.owner}, key=str.casefold)
        causes = sorted({one.cause for one in cases if one.cause}, key=str.casefold)
        self.owner.offer(_owners(owners))
        self.cause.offer([("", _tr("All reasons"), _tr("Reason: all")), *((one, one, one) for one in causes)])

    def leaves(self, case: Case) -> bool:
        show, owner, cause = self.show_chip.value, self.owner.value, self.cause.value
        shown = {
            "": True, "late": case.late, "disputes": case.dispute is not None, "deductions": case.deduction is not None
        }.get(show, False)  # fmt: skip
        return shown and owner in ("", case.owner or NOBODY) and cause in ("", case.cause)


def _owners(names: Sequence[str]) -> list[tuple[Any, str, str]]:
    nobody = (NOBODY, _tr("Nobody yet"), _tr("Owner: nobody"))
    return [("", _tr("Everybody"), _tr("Owner: all")), nobody, *((name, name, name) for name in names)]


def _shows() -> list[tuple[Any, str, str]]:
    return [
        ("", _tr("All cases"), _tr("Show: all")), ("late", _tr("Answer is late"), _tr("Answer is late")),
        ("disputes", _tr("Disputes"), _tr("Disputes")), ("deductions", _tr("Deductions"), _tr("Deductions")),
    ]  # fmt: skip
