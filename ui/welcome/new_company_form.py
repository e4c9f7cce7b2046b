"""The fields of a new company, step by step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ar_desktop.errors import Refused
from ar_desktop.values.bank_codes import bank_code_name, has_account_numbers, has_cheques, has_iban
from ar_desktop.values.iban import IbanNotUnderstood, check_iban
from ui.language import LANGUAGES, say_error, spoken
from ui.look import Look
from ui.welcome.countries import Country
from ui.widgets.captioned import Captioned
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import TypingLine
from ui.widgets.labels import Label
from ui.widgets.logo_field import LogoField

WIDTH = 520


class Step(QWidget):
    """Fields by the key of their setting."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title, self._about = Label(look, px=18, weight=600), Label(look, role="text2")
        self._about.setWordWrap(True)
        self.fields: dict[str, Captioned] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setVerticalSpacing(look.px(10))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(look.px(10))
        column.addLayout(self._grid)
        column.addStretch(1)

    def headline(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._about.setText(text)
        self.setAccessibleName(title)

    def line(self, key: str, caption: str, row: int, at: int, span: int = 1, *, hint: str = "") -> TypingLine:
        field = TypingLine()
        field.setPlaceholderText(hint)
        field.textChanged.connect(lambda _text: self.changed.emit())
        self.put(key, caption, field, row, at, span)
        return field

    def put(self, key: str, caption: str, field: QWidget, row: int, at: int, span: int = 1) -> Captioned:
        box = self.fields[key] = Captioned(self._look, caption, field)
        self._grid.addWidget(box, row, at, 1, span)
        return box

    def choice(
        self, key: str, caption: str, choices: Sequence[tuple[object, str]], row: int, at: int, span: int = 1
    ) -> ChoiceField:
        field = ChoiceField(self._look, caption.replace("&", ""), choices)
        field.setSizePolicy(field.sizePolicy().Policy.Expanding, field.sizePolicy().Policy.Fixed)
        field.setMinimumWidth(self._look.px(120))
        field.setMaxVisibleItems(16)
        field.chosen.connect(lambda _value: self.changed.emit())
        self.put(key, caption, field, row, at, span)
        return field

    def values(self) -> dict[str, str]:
        found = {}
        for key, box in self.fields.items():
            if box.isHidden():
                continue
            if isinstance(box.field, TypingLine):
                found[key] = box.field.text().strip()
            elif isinstance(box.field, ChoiceField):
                found[key] = str(box.field.currentData())
        return found


class CompanyStep(Step):
    """`settled` has the country, each time one is chosen."""

    settled = Signal(object)

    def __init__(
        self, look: Look, countries: Sequence[Country], currencies: Sequence[tuple[str, str]], here: str
    ) -> None:
        super().__init__(look)
        about = self.tr("What stands on your papers. All but the currency can be changed in the settings.")
        self.headline(self.tr("Your company"), about)
        self._by_code = {one.code: one for one in countries}
        self.name = self.line("name", self.tr("&Name of the company"), 0, 0, 6)
        places = [(one.code, one.name) for one in countries]
        self.country = self.choice("country", self.tr("C&ountry"), places, 1, 0, 3)
        self.currency = self.choice("currency", self.tr("C&urrency of the books"), currencies, 1, 3, 3)
        self.line("address1", self.tr("&Street"), 2, 0, 6)
        self.line("postcode", self.tr("&Postcode"), 3, 0, 2)
        self.line("city", self.tr("C&ity"), 3, 2, 2)
        self.line("region", self.tr("State or &region"), 3, 4, 2)
        self.line("email", self.tr("&E-mail"), 4, 0, 3)
        self.line("phone", self.tr("Telep&hone"), 4, 3, 3)
        self.line("tax_id", self.tr("&Tax ID"), 5, 0, 3)
        self.fields["currency"].say(self.tr("It cannot be changed later."))
        self.country.chosen.connect(self.follow_country)
        self.country.choose(here if here in self._by_code else "US")
        self.follow_country(self.country.currentData())

    def follow_country(self, code: object) -> None:
        country = self._by_code[str(code)]
        self.currency.choose(country.currency)
        self.settled.emit(country)
        self.changed.emit()


class PaperStep(Step):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        about = self.tr("Numbers are given when an invoice is posted, one after the other, without a gap.")
        self.headline(self.tr("Numbers and paper"), about)
        self.prefix = self.line("numbering_invoice", self.tr("&Invoice numbers begin with"), 0, 0, 3, hint="INV-")
        self.prefix.editingFinished.connect(self.fits)
        yes_no = [("yes", self.tr("Yes: INV-2026-00001")), ("no", self.tr("No: INV-00001"))]
        self.by_year = self.choice("numbering_by_year", self.tr("With the &year, starting anew"), yes_no, 0, 3, 3)
        self.logo = LogoField(look)
        self.logo.changed.connect(lambda _picture: self.changed.emit())
        self.logo.refused.connect(lambda text: self.fields["logo"].say(text, wrong=True))
        self.put("logo", self.tr("Logo"), self.logo, 1, 0, 6)
        self.colour = self.choice("colour", self.tr("C&olour"), self._colours(), 2, 0, 3)
        self.language = self.choice("language", self.tr("&Language of papers"), LANGUAGES, 2, 3, 3)
        self.line("small_print", self.tr("&Small print at the foot"), 3, 0, 6)

    def fits(self) -> bool:
        """What no number can begin with is told beneath its field."""
        from ar_desktop.ledger.company_settings import no_prefix_twice, prefix

        wrong = ""
        try:
            if typed := self.prefix.text().strip():
                no_prefix_twice({"numbering_invoice": prefix(typed)}, ["numbering_invoice"])
        except Refused as error:
            wrong = say_error(error)
        self.fields["numbering_invoice"].say(wrong, wrong=bool(wrong))
        return not wrong

    def _colours(self) -> list[tuple[object, str]]:
        return [
            ("#1F4E5F", self.tr("Petrol")), ("#1D4E43", self.tr("Green")), ("#2456C4", self.tr("Blue")),
            ("#7A2E2E", self.tr("Red")), ("#5A3EA6", self.tr("Violet")), ("#8A5A00", self.tr("Ochre")),
            ("#333A45", self.tr("Grey")),
        ]  # fmt: skip


class PayStep(Step):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        about = self.tr("Printed at the foot of every invoice. Leave empty what you don’t use.")
        self.headline(self.tr("How customers pay you"), about)
        self.bank = self.line("bank", self.tr("&Bank"), 0, 0, 6)
        self.iban = self.line("iban", self.tr("&IBAN"), 1, 0, 4)
        self.iban.editingFinished.connect(self.fits)
        self.line("bic", self.tr("BI&C"), 1, 4, 2)
        self.line("routing", self.tr("&Routing number"), 2, 0, 3)
        self.line("account", self.tr("&Account number"), 2, 3, 3)
        self.line("remit_to", self.tr("C&heques go to (lines separated by ;)"), 3, 0, 6)
        self.line("pay_link", self.tr("Pay &link ({number} is filled in)"), 4, 0, 6)

    def follow_country(self, country: str) -> None:
        """Asks for what a bank account there has; what was typed for another country waits unseen."""
        box = self.fields["routing"]
        name = spoken().say(bank_code_name(country))
        box.caption.setText(name)
        box.field.setAccessibleName(name)
        shown = {
            **dict.fromkeys(("iban", "bic"), has_iban(country)),
            **dict.fromkeys(("routing", "account"), has_account_numbers(country)),
            "remit_to": has_cheques(country),
        }
        for key, there in shown.items():
            self.fields[key].setVisible(there)

    def fits(self) -> bool:
        """An IBAN that cannot be one is told beneath its field."""
        typed, wrong = "" if self.fields["iban"].isHidden() else self.iban.text().strip(), ""
        try:
            if typed:
                check_iban(typed)
        except IbanNotUnderstood as error:
            wrong = say_error(error)
        self.fields["iban"].say(wrong, wrong=bool(wrong))
        return not wrong
