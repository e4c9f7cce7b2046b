"""How customers pay: what a bank account has in the company's country."""

from __future__ import annotations

from ar_desktop.values.bank_codes import has_account_numbers, has_cheques
from ui.desk import Desk
from ui.settings.keeper import Keeper
from ui.settings.section_box import SectionBox
from ui.settings.specs import Section


class BanksBox(SectionBox):
    """What is not used there is left out, unless something stands in it. An IBAN may be that of an account abroad."""

    def __init__(self, desk: Desk, keeper: Keeper, section: Section) -> None:
        super().__init__(desk.look, keeper, section)
        self._keeper = keeper
        self._follow_country()

    def refresh(self) -> None:
        super().refresh()
        self._follow_country()

    def _follow_country(self) -> None:
        country = self._keeper.setting("country")
        numbers = has_account_numbers(country)
        usual = {"routing": numbers, "account": numbers, "remit_to": has_cheques(country)}
        for field in self.fields:
            shown = usual.get(field.spec.key, True) or bool(self._keeper.setting(field.spec.key))
            if field.isHidden() == shown:
                field.setVisible(shown)
