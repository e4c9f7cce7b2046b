"""Draws the deposit slip: facts, the teller's box with the sums, the cheques, what it ties to."""

from __future__ import annotations

from collections.abc import Sequence

from ar_desktop.documents import typescale
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.colours import INK, palette
from ar_desktop.documents.deposit_slip import DepositSlip
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.foot import draw_foot, text_bottom
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.heads import draw_mark, mark_width
from ar_desktop.documents.pages import Part, Rooms, cut
from ar_desktop.documents.papers import Party
from ar_desktop.documents.pdf import PdfFile, Sheet
from ar_desktop.documents.styles import Grid, PaperStyle
from ar_desktop.documents.table import BAND, HEAD_TO_RULE, Column, Row, Table, draw_head, draw_rows, place, place_lines
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.words import N_, Words

_FACTS_Y = 88.0
_BOX_Y, _BOX_HEIGHT = 123.0, 111.0
_TABLE_Y = 266.0
_NEXT_TABLE_Y = 84.0
_STEP = 12.6
_VALUE = Type("medium", 10, 13)
_SUM = Type("regular", 9.2, 12)


def render_slip(slip: DepositSlip) -> bytes:
    frame, figures = _frame(slip), Figures.of(slip.language, slip.currency)
    grid = frame.grid
    file = PdfFile((grid.width, grid.height), author=slip.seller.name, language=slip.language, tagged=True)
    table = _table(slip, frame, figures)
    rooms = Rooms(
        first=text_bottom(frame, slip=False) - _TABLE_Y - HEAD_TO_RULE,
        next=text_bottom(frame, slip=False) - _NEXT_TABLE_Y - HEAD_TO_RULE - BAND,
        slip=0.0,
        carried=BAND,
    )
    parts = [*(Part(row.height) for row in table.rows), Part(_closing_height(slip), breaks=len(table.rows) < 3)]
    pages = cut(parts, rooms, len(table.rows))
    for page, (start, end) in enumerate(pages):
        sheet = file.page(frame.palette)
        y = _first_top(sheet, slip, frame, figures) if page == 0 else _next_top(sheet, frame)
        rows = table.rows[start : min(end, len(table.rows))]
        if rows:
            with sheet.table(begins=page == 0):
                with sheet.tag("TR"):
                    y = draw_head(sheet, table.columns, grid.left, grid.right, y)
                rows = _with_bands(table, figures, frame.words, (page, start, min(end, len(table.rows))))
                y = draw_rows(sheet, rows, grid.left, grid.right, y, table.columns)
        if end > len(table.rows):
            _draw_closing(sheet, slip, frame, figures, y)
        with sheet.artifact():
            draw_foot(sheet, frame, page + 1, len(pages), slip=False)
        sheet.done()
    file.entitle(f"{frame.title} {slip.number}".strip(), slip.day)
    return file.finish()


def _with_bands(table: Table, figures: Figures, words: Words, place_: tuple[int, int, int]) -> list[Row]:
    page, start, end = place_
    rows = list(table.rows[start:end])
    if page:
        brought = words.say(N_("Brought forward from page {page}"), page=page)
        rows.insert(0, table.band(brought, start, figures, "hair"))
    if end < len(table.rows):
        rows.append(table.band(words.say(N_("Carried forward to page {page}"), page=page + 2), end, figures, "none"))
    return rows


def _frame(slip: DepositSlip) -> Frame:
    words, seller = Words(slip.language), slip.seller
    title = words.say(N_("Deposit"))
    foot = words.say(
        N_("Bank copy and file copy. Cheques are endorsed “For deposit only, {company}, {account}”."),
        company=seller.name, account=slip.account,
    )  # fmt: skip
    return Frame(
        seller, Party(""), PaperStyle.of(seller), palette(seller.colour), words, title, slip.number, 10.0,
        f"{title} {slip.number}".strip(), Figures.of(slip.language, slip.currency).day(slip.day), (), "", "", foot, "",
    )  # fmt: skip


# --- the first page above its table -------------------------------------------------------------


def _first_top(sheet: Sheet, slip: DepositSlip, frame: Frame, figures: Figures) -> float:
    grid, say = frame.grid, frame.words.say
    _draw_company(sheet, frame)
    with sheet.tag("H1"):
        sheet.text(grid.right, grid.head_y + 20.0, frame.title, typescale.TITLE, "right")
    facts = [
        (say(N_("Bank")), slip.bank),
        (say(N_("Account")), slip.account),
        (say(N_("Deposit date")), figures.day(slip.day)),
        (say(N_("Deposit no.")), slip.number or say(N_("not posted yet"))),
    ]
    width = grid.text_width / 4
    for at, (label, value) in enumerate(facts):
        x = grid.left + at * width
        with sheet.tag("P"):
            sheet.text(x, _FACTS_Y, label, typescale.LABEL)
            sheet.text(x, _FACTS_Y + 13.5, value, fitted([value], _VALUE, width - 8))
    _draw_box(sheet, slip, frame, figures)
    return _TABLE_Y


def _draw_company(sheet: Sheet, frame: Frame) -> None:
    grid, seller = frame.grid, frame.seller
    with sheet.tag("P"):
        x = grid.left + draw_mark(sheet, frame.seller, frame.palette, grid.left, grid.head_y, 25.0)
        room = grid.right - x - 130
        sheet.text(x, grid.head_y + 10.5, seller.name, fitted([seller.name], typescale.COMPANY.sized(10.5), room))
        line = ", ".join(seller.address)
        sheet.text(x, grid.head_y + 22.0, line, fitted([line], typescale.TAGLINE, room))


def _draw_box(sheet: Sheet, slip: DepositSlip, frame: Frame, figures: Figures) -> None:
    """Left for the teller, right the sums."""
    grid, say = frame.grid, frame.words.say
    middle = grid.left + grid.text_width * 0.54
    sheet.box(grid.left, _BOX_Y, grid.text_width, _BOX_HEIGHT)
    sheet.box(grid.left, _BOX_Y, middle - grid.left, _BOX_HEIGHT)
    inset, low = grid.left + 10, _BOX_Y + _BOX_HEIGHT
    with sheet.tag("P"):
        sheet.text(inset, _BOX_Y + 13, say(N_("Teller stamp and initials")), typescale.LABEL)
        signed = N_("Signature for the cash received") if slip.cash_back else N_("Deposited by")
        sheet.text(inset, low - 7.5, say(signed), typescale.LABEL)
        sheet.text(middle - 93, low - 7.5, say(N_("Date")), typescale.LABEL)
    sheet.rule(inset, low - 18, middle - 106, 0.75, INK)
    sheet.rule(middle - 93, low - 18, middle - 10, 0.75, INK)
    _draw_sums(sheet, slip, frame, figures, middle + 12)


def _draw_sums(sheet: Sheet, slip: DepositSlip, frame: Frame, figures: Figures, x: float) -> None:
    say, right, y = frame.words.say, frame.grid.right - 10, _BOX_Y + 17.5
    items = say(N_("{n} items"), n=len(slip.lines)) if slip.lines else ""
    rows = [(say(N_("Currency")), "", slip.cash - slip.coin), (say(N_("Coin")), "", slip.coin)]
    rows.append((say(N_("Cheques")), items, slip.cheques))
    if slip.fee:
        rows.append((say(N_("Less the bank’s fee")), "", -slip.fee))
    if slip.cash_back:
        rows.append((say(N_("Less cash back")), "", -slip.cash_back))
    step = 18.0 if len(rows) < 5 else 14.5
    for at, (label, note, amount) in enumerate(rows):
        with sheet.tag("P"):
            sheet.text(x, y, label, _SUM)
            sheet.text(right - 80, y, note, typescale.LABEL, "right")
            sheet.text(right, y, figures.amount(amount), _SUM, "right")
        last = at == len(rows) - 1
        sheet.rule(x, y + 5.5, right, *((1.2, frame.palette.brand) if last else ()))
        y += step
    total = figures.with_sign(slip.to_bank)
    with sheet.tag("P"):
        label = say(N_("Total deposit, {currency}"), currency=slip.currency)
        sheet.text(x, _BOX_Y + _BOX_HEIGHT - 13, label, typescale.TOTAL_LABEL)
        room = right - x - typescale.TOTAL_LABEL.width(label) - 8
        kind = fitted([total], typescale.TOTAL.sized(15), room)
        sheet.text(right, _BOX_Y + _BOX_HEIGHT - 13, total, kind, "right")


def _next_top(sheet: Sheet, frame: Frame) -> float:
    grid = frame.grid
    with sheet.artifact():
        draw_mark(sheet, frame.seller, frame.palette, grid.left, grid.head_y, 18.0)
        name = frame.seller.name
        x = grid.left + mark_width(sheet, frame.seller, 18.0)
        sheet.text(x, grid.head_y + 11, name, fitted([name], typescale.NOTE_HEAD.coloured("brand"), 260))
        sheet.text(grid.right, grid.head_y + 8.2, frame.running, typescale.NOTE_HEAD, "right")
        sheet.text(grid.right, grid.head_y + 18.6, frame.running_day, typescale.TAGLINE, "right")
    return _NEXT_TABLE_Y


# --- the cheques --------------------------------------------------------------------------------


def _table(slip: DepositSlip, frame: Frame, figures: Figures) -> Table:
    columns = _columns(slip, frame.grid, frame.words, figures)
    number, cheque, customer, payer, pays, amount = columns
    rows = []
    for at, line in enumerate(slip.lines, 1):
        row = Row(15.4, amount=line.amount)
        place(row, number, frame.words.scaled(at, 0), 10.4)
        place(row, cheque, line.cheque, 10.4, fitted([line.cheque], cheque.kind, cheque.width))
        place(row, customer, line.customer, 10.4, fitted([line.customer], customer.kind, customer.width))
        bottom = max(
            place_lines(row, payer, line.payer, 10.4, payer.kind, slip.language),
            place_lines(row, pays, line.pays, 10.4, pays.kind, slip.language),
        )
        place(row, amount, figures.amount(line.amount), 10.4)
        row.height = bottom + 5.0
        rows.append(row)
    if rows:
        rows[-1].below = "ink"
    return Table(columns, rows, payer)


def _columns(slip: DepositSlip, grid: Grid, words: Words, figures: Figures) -> list[Column]:
    say, left, right = words.say, grid.left, grid.right
    widest = max((typescale.CELL.width(figures.amount(line.amount)) for line in slip.lines), default=0.0)
    head = say(N_("Amount, {currency}"), currency=slip.currency)
    money = max(widest, typescale.HEAD.width(head)) + 12
    pays_x = left + (right - left - money) * 0.68
    return [
        Column("no", say(N_("No.")), left, 20, typescale.CELL_QUIET),
        Column("cheque", say(N_("Cheque")), left + 22, 66, typescale.NAME),
        Column("customer", say(N_("Customer")), left + 92, 48, typescale.CELL),
        Column("payer", say(N_("Payer")), left + 144, pays_x - left - 152, typescale.CELL),
        Column("pays", say(N_("Pays")), pays_x, right - money - pays_x - 6, typescale.CELL_QUIET),
        Column("amount", head, right, money, typescale.CELL, figures=True),
    ]


# --- below the cheques --------------------------------------------------------------------------


def _columns_below(slip: DepositSlip, frame: Frame, figures: Figures) -> list[tuple[str, list[tuple[str, str, bool]]]]:
    """Heads with their lines: label, figure, whether it is the sum."""
    say = frame.words.say
    cash = [
        (f"{frame.words.scaled(count, 0)} × {figures.amount(note)}", figures.amount(count * note), False)
        for count, note in slip.counted
        if count
    ]
    if slip.coin:
        cash.append((say(N_("coin, counted")), figures.amount(slip.coin), False))
    cash.append((say(N_("Cash")), figures.amount(slip.cash), True))
    books = [
        (say(N_("Undeposited before")), figures.amount(slip.before), False),
        (say(N_("This deposit")), figures.amount(-slip.total), False),
        (say(N_("Stays in the drawer")), figures.amount(slip.held), True),
    ]
    entry = [
        (f"{say(N_('Dr')) if amount > 0 else say(N_('Cr'))} {account}", figures.amount(abs(amount)), False)
        for account, amount in slip.journal
    ]
    if slip.prepared:
        entry.append((say(N_("Prepared by")), slip.prepared, False))
    found = [(say(N_("Currency and coin")), cash)]
    if slip.before:
        found.append((say(N_("Ties to the books")), books))
    return [*found, (say(N_("Journal entry")), entry)] if entry else found


def _closing_height(slip: DepositSlip) -> float:
    return 52.0 + 14.0 * max(len(slip.counted) + 2, 3, len(slip.journal) + 1)


def _draw_closing(sheet: Sheet, slip: DepositSlip, frame: Frame, figures: Figures, y: float) -> None:
    grid, say = frame.grid, frame.words.say
    if slip.lines:
        y += 14.5
        with sheet.tag("P"):
            text = say(N_("{n} cheques"), n=len(slip.lines)) if len(slip.lines) != 1 else say(N_("1 cheque"))
            sheet.text(grid.left + 22, y, text, typescale.TOTAL_LABEL)
            sheet.text(grid.right, y, figures.amount(slip.cheques), typescale.TOTAL_LABEL, "right")
        sheet.rule(grid.right - 120, y + 6, grid.right, 1.2, frame.palette.brand)
    y += 34.0
    columns = _columns_below(slip, frame, figures)
    gap = 26.0
    width = (grid.text_width - 2 * gap) / 3
    for at, (head, rows) in enumerate(columns):
        _draw_column(sheet, grid.left + at * (width + gap), y, width, head, rows)


def _draw_column(
    sheet: Sheet, x: float, y: float, width: float, head: str, rows: Sequence[tuple[str, str, bool]]
) -> None:
    with sheet.tag("P"):
        sheet.text(x, y, head, typescale.GROUP)
    sheet.rule(x, y + 5, x + width, 0.75, INK)
    y += 17.0
    for label, figure, is_sum in rows:
        kind = typescale.DETAIL.heavier("semibold") if is_sum else typescale.DETAIL
        room = width - kind.width(figure) - 6
        with sheet.tag("P"):
            for line in lines_of(label, fitted([label], typescale.DETAIL, room), room)[:1]:
                sheet.line(x, y, line, fitted([label], typescale.DETAIL, room))
            sheet.text(x + width, y, figure, kind, "right")
        y += _STEP
