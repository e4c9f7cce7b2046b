"""Name, address, currency and logo."""

from __future__ import annotations

from ar_desktop.company.logo import logo, set_logo
from ui.desk import Desk
from ui.language import say_error
from ui.settings.keeper import Keeper
from ui.settings.section_box import SectionBox
from ui.settings.specs import Section
from ui.widgets.captioned import Captioned
from ui.widgets.fields import TypingLine
from ui.widgets.logo_field import LogoField


class CompanyBox(SectionBox):
    def __init__(self, desk: Desk, keeper: Keeper, section: Section) -> None:
        super().__init__(desk.look, keeper, section)
        self._desk, self._keeper = desk, keeper
        currency = TypingLine()
        currency.setText(desk.company.currency)
        currency.setReadOnly(True)
        self.logo = LogoField(desk.look)
        self.logo.setEnabled(not keeper.read_only)
        self._box = Captioned(desk.look, self.tr("Logo"), self.logo)
        self.grid.new_row()
        self.grid.addWidget(Captioned(desk.look, self.tr("Currency, fixed"), currency), 3)
        self.grid.addWidget(self._box, 9)
        self.logo.changed.connect(self._save)
        self.logo.refused.connect(lambda text: self._box.say(text, wrong=True))

    def ask(self) -> None:
        settings = self._desk.company.settings()
        self._desk.ask(self, lambda read, _progress: logo(read, settings) or b"", self.logo.show_picture)

    def _save(self, picture: bytes) -> None:
        self._box.say("")
        what = self.tr("Another logo") if picture else self.tr("No logo any more")
        self._keeper.save(lambda company: set_logo(company, picture), what, self._refused)

    def _refused(self, error: Exception) -> None:
        self._box.say(say_error(error), wrong=True)
