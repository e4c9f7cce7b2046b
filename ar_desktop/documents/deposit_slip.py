"""The slip that goes to the bank with cheques and cash: what it says, and the PDF of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ar_desktop.company import Company
from ar_desktop.documents.letterhead import letterhead
from ar_desktop.documents.papers import Letterhead
from ar_desktop.receipts.deposit_queries import DepositDetail, Pays
from ar_desktop.receipts.queries import ReceiptRow
from ar_desktop.words import N_, Words


@dataclass(frozen=True, slots=True)
class SlipLine:
    """A cheque: its number, who gave it, what it pays."""

    cheque: str
    customer: str
    payer: str
    pays: str
    amount: int


@dataclass(frozen=True, slots=True)
class DepositSlip:
    """All amounts in base currency.

    Attributes:
        number: empty while it is not posted: the slip says that it is a draft.
        bank: name of the bank, and the account as people call it.
        cash: currency and coin together.
        counted: how the cash was counted: how many of which note.
        coin: what of the cash is coin.
        fee: what the bank keeps.
        cash_back: what is paid out in cash at the counter.
        before: what lay in the drawer before; `held` of it is not in this deposit.
    """

    number: str
    day: date
    seller: Letterhead
    bank: str
    account: str
    currency: str
    lines: tuple[SlipLine, ...]
    cash: int
    counted: tuple[tuple[int, int], ...] = ()
    coin: int = 0
    fee: int = 0
    cash_back: int = 0
    before: int = 0
    journal: tuple[tuple[str, int], ...] = ()
    prepared: str = ""
    language: str = "en_US"

    @property
    def cheques(self) -> int:
        return sum(line.amount for line in self.lines)

    @property
    def total(self) -> int:
        return self.cheques + self.cash

    @property
    def to_bank(self) -> int:
        return self.total - self.fee - self.cash_back

    @property
    def held(self) -> int:
        return self.before - self.total


def slip_of(company: Company, detail: DepositDetail, **more: object) -> DepositSlip:
    """The slip of a posted deposit; `more` is what is known beside the books: how the cash was counted."""
    lines, cash = slip_lines(detail.receipts, detail.pays, company.settings())
    row, entry = detail.row, tuple((f"{line.code} {line.name}", line.amount) for line in detail.journal)
    return _slip(
        company, number=row.number, day=row.date, account=" ".join(detail.account), lines=lines, cash=cash, fee=row.fee,
        cash_back=row.cash_back, journal=entry, prepared=detail.user, **more,
    )  # fmt: skip


def _slip(company: Company, **facts: object) -> DepositSlip:
    settings = company.settings()
    with company.reading() as read:
        seller = letterhead(settings, read)
    return DepositSlip(
        seller=seller, bank=seller.bank.name if seller.bank else "", currency=company.currency,
        language=house_language(settings), **facts,  # type: ignore[arg-type]
    )  # fmt: skip


def draft_slip(
    company: Company,
    day: date,
    account: str,
    chosen: Sequence[ReceiptRow],
    pays: Mapping[int, tuple[Pays, ...]],
    **more: object,
) -> DepositSlip:
    """The slip of receipts that are about to go to the bank."""
    lines, cash = slip_lines(chosen, pays, company.settings())
    return _slip(company, number="", day=day, account=account, lines=lines, cash=cash, prepared=company.user, **more)


def house_language(settings: Mapping[str, str]) -> str:
    language, country = settings.get("language", "") or "en", settings.get("country", "")
    return language if "_" in language or not country else f"{language}_{country}"


def slip_lines(
    receipts: Sequence[ReceiptRow], pays: Mapping[int, tuple[Pays, ...]], settings: Mapping[str, str]
) -> tuple[tuple[SlipLine, ...], int]:
    """Every receipt that is no cash is a line; cash is one sum."""
    words = Words(house_language(settings))
    lines = tuple(
        SlipLine(
            one.reference, one.customer, one.name or words.say(N_("Unidentified")),
            pays_text(pays.get(one.id, ()), words), one.base_amount,
        )
        for one in receipts
        if one.method != "cash"
    )  # fmt: skip
    return lines, sum(one.base_amount for one in receipts if one.method == "cash")


def pays_text(parts: Sequence[Pays], words: Words) -> str:
    if not parts:
        return words.say(N_("on account"))
    return ", ".join(words.say(N_("{number}, part"), number=one.number) if one.part else one.number for one in parts)
