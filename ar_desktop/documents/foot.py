"""The foot of every page: its number, and what the law wants on a business letter."""

from __future__ import annotations

from ar_desktop.documents import typescale
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.typescale import fitted
from ar_desktop.words import N_


def has_register(frame: Frame) -> bool:
    return not frame.grid.title_on_top and bool(frame.seller.register or frame.seller.tax_id)


def text_bottom(frame: Frame, *, slip: bool) -> float:
    """Nothing of the text stands below."""
    if slip:
        return frame.grid.slip_y - 30
    if has_register(frame):
        return _register_top(frame) - 26
    return frame.grid.foot_y - 16


def draw_foot(sheet: Sheet, frame: Frame, page: int, pages: int, *, slip: bool) -> None:
    grid = frame.grid
    number = frame.words.say(N_("Page {page} of {pages}"), page=page, pages=pages)
    if has_register(frame):
        sheet.text(grid.right, _register_top(frame) - 10.4, number, typescale.PAGE_NUMBER, "right")
        return
    y = grid.slip_y - 20.5 if slip else grid.foot_y
    sheet.rule(grid.left, y, grid.right)
    left = frame.slip_foot if slip else frame.foot
    room = grid.text_width - 60
    kind = fitted([left], typescale.FOOT, room)
    for down, line in enumerate(lines_of(left, kind, room, frame.words.language)):
        sheet.line(grid.left, y + 9.2 + 8.0 * down, line, kind)
    sheet.text(grid.right, y + 9.2, number, typescale.PAGE_NUMBER, "right")


def _register_columns(frame: Frame) -> list[list[str]]:
    seller, bank, say = frame.seller, frame.seller.bank, frame.words.say
    contact = [say(N_("Phone {phone}"), phone=seller.phone)] if seller.phone else []
    columns = [[seller.name, ", ".join(seller.address), *contact, seller.email]]
    columns += [list(seller.register), seller.tax_id.split("\n")]
    if bank:
        iban = f"IBAN {bank.grouped_iban}" if bank.iban else ""
        columns.append([bank.name, iban, f"BIC {bank.bic}" if bank.bic else ""])
    return [kept for column in columns if (kept := [line for line in column if line])]


def _register_top(frame: Frame) -> float:
    lines = max(len(column) for column in _register_columns(frame))
    return frame.grid.height - 29.4 - lines * typescale.FOOT.leading


def draw_register(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    columns = _register_columns(frame)
    top = _register_top(frame)
    sheet.rule(grid.left, top, grid.right, 0.75, frame.palette.brand)
    widths = [max(typescale.FOOT.width(line) for line in column) for column in columns]
    room = grid.text_width - 10 * (len(columns) - 1)
    kind = typescale.FOOT if sum(widths) <= room else typescale.FOOT.narrower()
    widths = [max(kind.width(line) for line in column) for column in columns]
    gap = (grid.text_width - sum(widths)) / max(1, len(columns) - 1) if len(columns) > 1 else 0
    x = grid.left
    for at, (column, width) in enumerate(zip(columns, widths, strict=True)):
        for down, line in enumerate(column):
            named = typescale.FOOT_NAME if at == 0 and down == 0 else kind
            sheet.text(x, top + 10.6 + down * typescale.FOOT.leading, line, fitted([line], named, width + gap))
        x += width + min(gap, 20)
