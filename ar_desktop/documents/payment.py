"""Where to send the money: the transfer panel with its code, instalments, sums of groups."""

from __future__ import annotations

from itertools import groupby

from ar_desktop.documents import typescale
from ar_desktop.documents.blocks import Block
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.codes import draw_code
from ar_desktop.documents.colours import INK, WHITE
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.papers import Bank, InvoicePaper
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.values.bank_codes import bank_code_name
from ar_desktop.words import N_

_PLATE = 88.0  # white, with four modules of quiet around the code
_CODE = 71.0
_STEP = 11.9
_HEAD = Type("medium", 8.4, 11)


def transfer_panel(
    paper: InvoicePaper, figures: Figures, grid: Grid, bank: Bank, purpose: str, code: str, *, app: bool
) -> Block:
    """Bank details on a tint, beside a code that a phone reads."""
    rows = _transfer_rows(paper, figures, bank, purpose)
    text_x = grid.left + (111.0 if code else 9.9)
    head = _panel_words(figures, code=code, app=app)
    lines = lines_of(head[1], typescale.NOTE.sized(8.0), grid.right - text_x - 8, paper.language) if head[1] else []
    height = max(14.6 + 12.9 * (1 + len(lines)) + 4 + _STEP * len(rows), _PLATE + 6 if code else 0)
    value_x = text_x + max(50.0, 10 + max(typescale.LABEL.width(label) for label, _ in rows))

    def draw(sheet: Sheet, y: float) -> None:
        sheet.fill(grid.left, y, grid.text_width, height, sheet.palette.tint)
        sheet.fill(grid.left, y, 2.6, height, sheet.palette.brand)
        if code:
            plate = y + (height - _PLATE) / 2
            quiet = (_PLATE - _CODE) / 2
            sheet.fill(grid.left + 7.3, plate, _PLATE, _PLATE, WHITE)
            draw_code(sheet, code, grid.left + 7.3 + quiet, plate + quiet, _CODE, head[0])
        y += 17.6
        sheet.text(text_x, y, head[0], typescale.NOTE_HEAD)
        for line in lines:
            y += 12.9
            sheet.line(text_x, y, line, typescale.NOTE.sized(8.0))
        y += 4
        for label, value in rows:
            y += _STEP
            with sheet.tag("P"):
                sheet.text(text_x, y, label, typescale.LABEL)
                sheet.text(value_x, y, value, fitted([value], typescale.FACT, grid.right - value_x - 8))

    return Block(height, draw)


def _panel_words(figures: Figures, *, code: str, app: bool) -> tuple[str, str]:
    say = figures.words.say
    if app:
        return say(N_("Pay with your banking app")), say(
            N_("Scan the code: recipient, IBAN, amount and reference are filled in for you.")
        )
    return (
        (say(N_("Pay online")), say(N_("Scan the code, or transfer to our account.")))
        if code
        else (say(N_("Pay to")), "")
    )


def _transfer_rows(paper: InvoicePaper, figures: Figures, bank: Bank, purpose: str) -> list[tuple[str, str]]:
    say = figures.words.say
    rows = [(say(N_("Recipient")), bank.holder or paper.seller.name)]
    if not bank.iban:
        rows.append((say(N_("Bank")), ", ".join(part for part in (bank.name, bank.bic) if part)))
    rows += _account_rows(paper, figures)
    rows.append((say(N_("Amount")), figures.with_sign(paper.owed)))
    rows.append((say(N_("Reference")), purpose))
    return [(label, value) for label, value in rows if value]


def _account_rows(paper: InvoicePaper, figures: Figures) -> list[tuple[str, str]]:
    """The IBAN, or the account with its bank's number by the name that this has in the country."""
    say, bank = figures.words.say, paper.seller.bank or Bank()
    if bank.iban:
        return [("IBAN", bank.grouped_iban)]
    return [(say(bank_code_name(paper.seller.country)), bank.routing), (say(N_("Account")), bank.account)]


def instalments(paper: InvoicePaper, figures: Figures, grid: Grid) -> Block:
    """When which part is due."""
    say = figures.words.say
    right = grid.left + min(230.0, grid.text_width)
    count = len(paper.due)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(grid.left, y + 6, say(N_("Payable in {n} parts"), n=count), _HEAD)
        sheet.rule(grid.left, y + 11, right, 0.75, INK)
        y += 23
        for number, (day, amount) in enumerate(paper.due, 1):
            with sheet.tag("P"):
                sheet.text(grid.left, y, say(N_("{number} of {n}"), number=number, n=count), typescale.CELL_QUIET)
                sheet.text(grid.left + 52, y, figures.day(day), typescale.CELL)
                sheet.text(right, y, figures.amount(amount), typescale.CELL, "right")
            y += 12.6

    return Block(17.0 + 12.6 * count, draw)


def pay_to(paper: InvoicePaper, figures: Figures, grid: Grid) -> Block:
    """The account, beside the parts that are to be paid."""
    say, bank = figures.words.say, paper.seller.bank or Bank()
    left = grid.left + 256.0
    rows = [(say(N_("Bank")), bank.name), *_account_rows(paper, figures), (say(N_("Reference")), paper.number)]
    rows = [(label, value) for label, value in rows if value]
    value_x = left + 10 + max(typescale.LABEL.width(label) for label, _ in rows)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(left, y + 6, say(N_("Pay to")), _HEAD)
        sheet.rule(left, y + 11, grid.right, 0.75, INK)
        for down, (label, value) in enumerate(rows):
            fits = fitted([value], typescale.DETAIL, grid.right - value_x)
            with sheet.tag("P"):
                sheet.text(left, y + 23 + 12.6 * down, label, typescale.LABEL)
                sheet.text(value_x, y + 23 + 12.6 * down, value, fits)

    return Block(17.0 + 12.6 * len(rows), draw)


def group_sums(paper: InvoicePaper, figures: Figures, grid: Grid) -> Block | None:
    """Beside the totals: what each delivery or order comes to."""
    if not paper.group_title:
        return None
    sums = [
        (group.partition(",")[0], sum(line.net for line in lines))
        for group, lines in groupby(paper.lines, key=lambda line: line.group)
    ]
    name_width = max(typescale.CELL.width(name) for name, _ in sums)
    right = grid.left + min(250.0, max(179.6, name_width + 80))

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(grid.left, y + 7.6, paper.group_title, typescale.HEAD)
        y += 19.6
        for name, amount in sums:
            with sheet.tag("P"):
                sheet.text(grid.left, y, name, fitted([name], typescale.CELL, right - grid.left - 70))
                sheet.text(right, y, figures.amount(amount), typescale.CELL, "right")
            y += 12.1

    return Block(12.0 + 12.1 * len(sums), draw, right - grid.left)
