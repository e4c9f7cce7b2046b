"""Ways to pay a balance, side by side at the foot of a statement without a slip."""

from __future__ import annotations

from collections.abc import Iterator

from ar_desktop.documents.blocks import Block
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.codes import credit_transfer, draw_code, pay_link
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.papers import StatementPaper
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.typescale import Type
from ar_desktop.values.bank_codes import bank_code_name
from ar_desktop.words import N_

_HEAD = Type("medium", 8.2, 11, "brand")
_TEXT = Type("regular", 8.0, 10.8)
_CODE = 58.2
PAY_BOXES_HEIGHT = 87.0


def pay_boxes(paper: StatementPaper, figures: Figures, frame: Frame) -> Block:
    grid = frame.grid
    code, is_transfer = _code(paper)
    boxes = list(_boxes(paper, figures))
    step = (grid.text_width - (_CODE + 110 if code else 0)) / max(1, len(boxes))
    wrapped = [
        (head, [part for line in lines for part in lines_of(line, _TEXT, step - 12, paper.language)])
        for head, lines in boxes
    ]
    height = max([PAY_BOXES_HEIGHT, *(34.0 + _TEXT.leading * len(lines) for _, lines in wrapped)])

    def draw(sheet: Sheet, y: float) -> None:
        for at, (head, lines) in enumerate(wrapped):
            x = grid.left + at * step
            with sheet.tag("P"):
                sheet.text(x, y + 23.6, head, _HEAD)
                for down, line in enumerate(lines):
                    sheet.line(x, y + 36.2 + _TEXT.leading * down, line, _TEXT)
        if code:
            _draw_code(sheet, frame, y, code, is_transfer=is_transfer)

    return Block(height, draw)


def _draw_code(sheet: Sheet, frame: Frame, y: float, code: str, *, is_transfer: bool) -> None:
    grid, say = frame.grid, frame.words.say
    head = say(N_("Banking app")) if is_transfer else say(N_("Online"))
    draw_code(sheet, code, grid.right - _CODE, y + 15.4, _CODE, head)
    text = say(N_("scan to transfer")) if is_transfer else say(N_("card or bank account"))
    sheet.text(grid.right - _CODE - 12, y + 23.6, head, _HEAD, "right")
    sheet.text(grid.right - _CODE - 12, y + 36.2, text, _TEXT, "right")


def _code(paper: StatementPaper) -> tuple[str, bool]:
    """What the code says, and whether it is a credit transfer."""
    bank = paper.seller.bank
    purpose = " ".join(part for part in (paper.number, paper.buyer.code) if part)
    if bank and paper.currency == "EUR":
        code = credit_transfer(bank, paper.seller.name, paper.closing, purpose)
        if code:
            return code, True
    return pay_link(paper.seller.pay_link, paper.number, paper.buyer.code), False


def _boxes(paper: StatementPaper, figures: Figures) -> Iterator[tuple[str, list[str]]]:
    say, seller, bank = figures.words.say, paper.seller, paper.seller.bank
    reference = paper.buyer.code or paper.number
    if seller.remit_to:
        memo = say(N_("Write {number} on the memo line"), number=reference)
        rest = ", ".join(seller.remit_to[1:])
        yield say(N_("By check")), [seller.remit_to[0], rest, memo]
    if bank and bank.routing and seller.country == "US":
        routing = say(N_("Routing {routing}"), routing=bank.routing)
        yield say(N_("By ACH or wire")), [bank.name, routing, say(N_("Account {account}"), account=bank.account)]
    elif bank and (bank.iban or bank.account):
        account = f"IBAN {bank.grouped_iban}" if bank.iban else say(N_("Account {account}"), account=bank.account)
        code = f"{say(bank_code_name(seller.country))} {bank.routing}" if bank.routing and not bank.iban else ""
        bic = f"BIC {bank.bic}" if bank.bic else ""
        lines = (bank.name, code, account, bic, say(N_("Reference {number}"), number=reference))
        yield say(N_("By transfer")), [line for line in lines if line]
