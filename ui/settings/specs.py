"""Which settings there are, in which sections, as data. The engine says what each may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from ui.language import spoken

Kind = Literal["text", "choice", "check", "amount", "percent", "day"]


@dataclass(frozen=True)
class Spec:
    """One setting. `span`: of 12 columns. `also`: words by which it is found beside its caption. `usual`: what counts
    where it was never set.
    """

    key: str
    caption: str
    kind: Kind = "text"
    span: int = 4
    choices: Sequence[tuple[str, str]] = ()
    hint: str = ""
    also: str = ""
    usual: str = ""


@dataclass(frozen=True)
class Section:
    """`key` names it in the list; sections with more than fields are built by their own widget."""

    key: str
    group: str
    title: str
    about: str
    icon: str
    specs: tuple[Spec, ...] = ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def sections(countries: Sequence[tuple[str, str]]) -> list[Section]:
    company, out, incoming, here = _tr("Company"), _tr("Going out"), _tr("Coming in"), _tr("This computer")
    return [
        Section("company", company, _tr("Name and address"), _tr("printed on everything"), "building-2",
                _company(countries)),
        Section("numbering", company, _tr("Numbering"), _tr("a number is given on posting; the next can only go up"),
                "hash", _numbering()),
        Section("tax", company, _tr("Tax"), _tr("dated rates; old invoices keep theirs"), "percent", _tax()),
        Section("terms", company, _tr("Terms and periods"), _tr("when a customer has none of their own"),
                "calendar-days", _terms()),
        Section("accounts", company, _tr("Accounts"), _tr("where postings go"), "book-open"),
        Section("rates", company, _tr("Exchange rates"), _tr("each holds until the next date"),
                "globe"),
        Section("paper", out, _tr("Paper"), _tr("what invoices and statements look like"), "file-text", _paper()),
        Section("statements", out, _tr("Statements"), _tr("who gets one in a run"), "send", _statements()),
        Section("banks", incoming, _tr("Bank details"), _tr("how customers pay you"), "landmark", _banks()),
        Section("payments", incoming, _tr("Discounts and differences"), _tr("what a short payment may be"),
                "handshake", _payments()),
        Section("look", here, _tr("Look and language"),
                _tr("kept on this computer, not in the company file"), "palette"),
    ]  # fmt: skip


def _yes_no() -> tuple[tuple[str, str], ...]:
    return (("yes", _tr("Yes")), ("no", _tr("No")))


def _negatives() -> tuple[tuple[str, str], ...]:
    words = spoken()
    return (("brackets", words.scaled(-123450, 2, brackets=True)), ("minus", words.scaled(-123450, 2)))


def _company(countries: Sequence[tuple[str, str]]) -> tuple[Spec, ...]:
    return (
        Spec("name", _tr("Name"), span=6),
        Spec("address1", _tr("Street"), span=6),
        Spec("address2", _tr("Address, second line"), span=4),
        Spec("postcode", _tr("Postcode"), span=2, also="zip"),
        Spec("city", _tr("City"), span=3),
        Spec("region", _tr("State or region"), span=3),
        Spec("country", _tr("Country"), "choice", 4, countries),
        Spec("phone", _tr("Telephone"), span=4),
        Spec("tax_id", _tr("Tax ID"), span=4, also="vat ein"),
        Spec("email", _tr("E-mail"), span=6),
        Spec("web", _tr("Web page"), span=6),
        Spec("registration", _tr("Registration, seat, managers"), span=12, hint=_tr("lines separated by ;")),
    )


def _numbering() -> tuple[Spec, ...]:
    choices = (("yes", _tr("Yes, starting anew")), ("no", _tr("No, they run on")))
    return (Spec("numbering_by_year", _tr("With the year"), "choice", 5, choices),)


def _tax() -> tuple[Spec, ...]:
    return (
        Spec("tax_rounding", _tr("Rounding"), "choice", 4,
             (("document", _tr("Once per rate")), ("line", _tr("Per line")))),
        Spec("prices", _tr("Prices are"), "choice", 4,
             (("exclusive", _tr("Without tax")), ("inclusive", _tr("With tax")))),
        Spec("tax_basis", _tr("Tax falls due"), "choice", 4,
             (("invoice", _tr("With the invoice")), ("cash", _tr("With the payment")))),
        Spec("certificates_required", _tr("Exempt only with a valid certificate"), "choice", 4, _yes_no(), usual="no"),
        Spec("rounding", _tr("Halves are rounded"), "choice", 4,
             (("half-up", _tr("Up")), ("half-even", _tr("To the even cent")))),
    )  # fmt: skip


def _terms() -> tuple[Spec, ...]:
    return (
        Spec("terms", _tr("Payment terms"), span=4, hint="net30, 2/10net30, net30eom"),
        Spec("due_on_business_days", _tr("Due dates wait for a business day"), "choice", 4, _yes_no(), usual="no"),
        Spec("buckets", _tr("Aging columns, days"), span=4, hint="30,60,90"),
        Spec("opening_date", _tr("Books begin on"), "day", 4, also="opening"),
    )


def _paper() -> tuple[Spec, ...]:
    return (
        Spec("colour", _tr("Colour"), span=3, hint="#1F4E5F"),
        Spec("language", _tr("Language of papers"), "choice", 4, (("en", "English"), ("de", "Deutsch"))),
        Spec("negative", _tr("Negative figures"), "choice", 5, _negatives(),
             usual="brackets" if spoken().brackets else "minus"),
        Spec("small_print", _tr("Small print at the foot"), span=12),
        Spec("pay_link", _tr("Pay link"), span=12, hint=_tr("{number} and {customer} are filled in")),
    )


def _statements() -> tuple[Spec, ...]:
    return (
        Spec("contact", _tr("Whom customers ask"), span=6),
        Spec("statement_zero", _tr("Customers who owe nothing get one"), "check", 12, usual="no"),
        Spec("statement_credit", _tr("Customers in credit get one"), "check", 12, usual="yes"),
        Spec("statement_inactive", _tr("Customers without movement get one"), "check", 12, usual="yes"),
    )


def _banks() -> tuple[Spec, ...]:
    return (
        Spec("bank", _tr("Bank"), span=4),
        Spec("iban", _tr("IBAN"), span=5),
        Spec("bic", _tr("BIC"), span=3, also="swift"),
        Spec("routing", _tr("Routing number or sort code"), span=4),
        Spec("account", _tr("Account number"), span=4),
        Spec("remit_to", _tr("Cheques go to"), span=12, hint=_tr("lines separated by ;"), also="check lockbox"),
    )


def _payments() -> tuple[Spec, ...]:
    return (
        Spec("late_discount", _tr("A discount taken too late"), "choice", 4,
             (("refuse", _tr("Is refused")), ("allow", _tr("Is allowed")), ("leave_open", _tr("Stays open")))),
        Spec("discount_base", _tr("Discount is taken on"), "choice", 4,
             (("gross", _tr("The whole")), ("net", _tr("Without tax")), ("goods", _tr("Goods alone")))),
        Spec("discount_with_tax", _tr("Discount lowers the tax"), "choice", 4, _yes_no(), usual="no"),
        Spec("difference_tolerance", _tr("Small difference, at most"), "amount", 4),
        Spec("difference_tolerance_pct", _tr("and at most percent"), "percent", 4),
        Spec("write_off_method", _tr("Write-offs"), "choice", 4,
             (("direct", _tr("Straight to expense")), ("allowance", _tr("Against the allowance")))),
        Spec("freight_product_lines", _tr("Freight product lines"), span=6),
    )  # fmt: skip
