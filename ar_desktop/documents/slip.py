"""The remittance slip: the lowest third of a US page, torn off and sent back with the cheque."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ar_desktop.documents import typescale
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.codes import draw_code
from ar_desktop.documents.colours import INK
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.papers import Letterhead
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.values.bank_codes import bank_code_name
from ar_desktop.words import N_, Words

_QR = 66.0
_MOST_TICKS = 12
_AMOUNT = Type("semibold", 11.5, 14)
_STRONG = Type("semibold", 8.4, 11)
_SMALL_LABEL = Type("medium", 7.4, 10, "grey")
_REMIT = Type("regular", 9.6, 12.4)
_REMIT_LABEL = Type("medium", 6.6, 9, "grey")
_ONLINE = Type("semibold", 7.4, 9.4)
_ONLINE_TEXT = Type("regular", 7.2, 9.2, "grey")


@dataclass(frozen=True, slots=True)
class SlipRow:
    label: str
    figure: str
    weight: int = 0  # 0 plain, 1 strong label and large figure


@dataclass(frozen=True, slots=True)
class Slip:
    about: str  # "Invoice 2026-04790 · Lakeshore Boatworks LLC · C-10482"
    ways: Sequence[tuple[str, str]]  # "ACH", "Routing 123456780  Account ..."
    rows: Sequence[SlipRow]
    ticks: Sequence[tuple[str, str]]  # number and amount of what may be paid, instead of the ways
    sign: str  # of the currency
    link: str  # to pay online
    online: Sequence[str]


def bank_ways(seller: Letterhead, words: Words, reference: str) -> list[tuple[str, str]]:
    """How money can come, as labels and values."""
    bank, say = seller.bank, words.say
    ways: list[tuple[str, str]] = []
    if bank and bank.routing and seller.country == "US":
        ways.append(
            ("ACH", say(N_("Routing {routing}   Account {account}"), routing=bank.routing, account=bank.account))
        )
    elif bank and bank.account:
        account = say(N_("Account {account}"), account=bank.account)
        code = f"{say(bank_code_name(seller.country))} {bank.routing}   " if bank.routing else ""
        ways.append((say(N_("Transfer")), code + account))
    if bank and (bank.bic or bank.iban):
        swift = f"SWIFT {bank.bic}" if bank.bic else ""
        ways.append((say(N_("Wire")), ", ".join(part for part in (bank.name, bank.iban, swift) if part)))
    ways.append((say(N_("Reference")), reference))
    ways.append((say(N_("Check")), say(N_("write {number} on the memo line"), number=reference)))
    return ways


def draw_slip(sheet: Sheet, frame: Frame, slip: Slip) -> None:
    grid, top = frame.grid, frame.grid.slip_y
    _perforation(sheet, frame)
    with sheet.tag("H2"):
        sheet.text(grid.left, top + 29.2, frame.words.say(N_("Remittance")), typescale.SUBJECT)
    about = typescale.Type("regular", 8.0, 11, "grey")
    kind = fitted([slip.about], about, 310)
    for down, line in enumerate(lines_of(slip.about, kind, 310)):
        sheet.line(grid.left, top + 42.3 + 8.0 * down, line, kind)
    if slip.ticks:
        _ticks(sheet, frame, slip.ticks)
    else:
        _ways(sheet, frame, slip.ways)
    _amounts(sheet, frame, slip)
    _remit_to(sheet, frame)
    if slip.link:
        _online(sheet, frame, slip)


def _perforation(sheet: Sheet, frame: Frame) -> None:
    grid, y = frame.grid, frame.grid.slip_y
    text = frame.words.say(N_("Detach here and return this slip with your payment"))
    kind = Type("regular", 6.6, 9, "grey")
    half = kind.width(text) / 2 + 6
    middle = grid.width / 2
    sheet.dashes(0, y - 0.2, middle - half)
    sheet.dashes(middle + half, y - 0.2, grid.width)
    with sheet.artifact():
        sheet.text(middle, y + 2.4, text, kind, "centre")


def _ways(sheet: Sheet, frame: Frame, ways: Sequence[tuple[str, str]]) -> None:
    y = frame.grid.slip_y + 62.4
    x = frame.grid.left + max(49.8, 8 + max(_SMALL_LABEL.width(label) for label, _ in ways))
    for label, value in ways:
        kind = Type("regular", 8.2, 11)
        with sheet.tag("P"):
            sheet.text(frame.grid.left, y, label, _SMALL_LABEL)
            sheet.text(x, y, value, fitted([value], kind, 380 - x))
        y += 12.2


def ticks_fit(ticks: Sequence[tuple[str, str]]) -> bool:
    """Whether there is room for a box for each, with number and amount readable."""
    narrow = typescale.CELL.narrower()
    fits = all(narrow.width(number) <= 70 and narrow.width(figure) <= 52 for number, figure in ticks)
    return fits and len(ticks) <= _MOST_TICKS


def _ticks(sheet: Sheet, frame: Frame, ticks: Sequence[tuple[str, str]]) -> None:
    """A box to tick for each open item, in two columns."""
    grid, y = frame.grid, frame.grid.slip_y + 59.6
    sheet.text(grid.left, y, frame.words.say(N_("Tick what this payment covers")), _SMALL_LABEL.sized(7.2))
    down = (len(ticks) + 1) // 2
    step = min(14.4, 62.0 / max(1, down))
    kind = typescale.CELL if step >= 11 else typescale.CELL.sized(step * 0.77)
    for at, (number, figure) in enumerate(ticks):
        column, row = divmod(at, down)
        x, line = grid.left + 158 * column, y + 14.6 + step * row
        sheet.box(x, line - kind.size * 0.82, kind.size * 0.92, kind.size * 0.92, 0.6)
        with sheet.tag("P"):
            sheet.text(x + 12.9, line, number, fitted([number], kind, 70))
            sheet.text(x + 136, line, figure, fitted([figure], kind, 52), "right")


def _amounts(sheet: Sheet, frame: Frame, slip: Slip) -> None:
    grid = frame.grid
    x, y = 392.1, grid.slip_y + 30.9
    for row in slip.rows:
        kind = _AMOUNT if row.weight else typescale.FACT
        label = _STRONG if row.weight else typescale.LABEL
        kind = fitted([row.figure], kind, grid.right - x - label.narrower().width(row.label) - 6)
        room = grid.right - x - kind.width(row.figure) - 6
        with sheet.tag("P"):
            sheet.text(x, y - (0.3 if row.weight else 0), row.label, fitted([row.label], label, room))
            sheet.text(grid.right, y, row.figure, kind, "right")
        sheet.rule(x, y + 6.2, grid.right)
        y += 17.5
    y += 5.6
    say = frame.words.say
    sheet.text(x, y + 1.3, say(N_("Amount enclosed")), _STRONG)
    box_x = max(473.9, x + _STRONG.width(say(N_("Amount enclosed"))) + 10)
    sheet.box(box_x, y - 12.0, grid.right - box_x, 20.2)
    sheet.text(box_x + 6, y + 1.9, slip.sign, Type("regular", 10, 12, "grey"))
    sheet.text(x, y + 28.6, say(N_("Check no.")), typescale.LABEL)
    sheet.rule(436, y + 30.2, grid.right, 0.75, INK)


def _remit_to(sheet: Sheet, frame: Frame) -> None:
    """For the return window of a #9 envelope."""
    grid, seller = frame.grid, frame.seller
    lines = seller.remit_to or (seller.name, *seller.address)
    y = grid.height - 87.2 - max(0, len(lines) - 4) * 11.2
    sheet.text(grid.left, y - 12.6, frame.words.say(N_("Make checks payable and mail to")), _REMIT_LABEL)
    with sheet.tag("P"):
        for line in lines:
            text = line.upper().replace(",", "") if grid.capitals else line
            sheet.text(grid.left, y, text, fitted([text], _REMIT, 290))
            y += 12.4 if len(lines) <= 4 else 11.2


def _online(sheet: Sheet, frame: Frame, slip: Slip) -> None:
    grid = frame.grid
    top = grid.height - 36 - _QR
    x = grid.right - _QR - 8.6
    with sheet.tag("P"):
        sheet.text(x, top + 7.6, frame.words.say(N_("Pay online")), _ONLINE, "right")
        for down, text in enumerate(slip.online):
            sheet.text(x, top + 17.0 + 9.2 * down, text, _ONLINE_TEXT, "right")
    draw_code(sheet, slip.link, grid.right - _QR, top, _QR, slip.link)
