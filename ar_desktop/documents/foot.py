"""The foot of every page: its number, and what the law wants on a business letter."""

from __future__ import annotations

from ar_desktop.documents import typescale
from ar_desktop.documents.blocks import shared_widths
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.shaping import Shaped
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.words import N_

_FOOT_STEP = 8.0


def has_register(frame: Frame) -> bool:
    return not frame.grid.title_on_top and bool(frame.seller.register or frame.seller.tax_id)


def text_bottom(frame: Frame, *, slip: bool) -> float:
    """Nothing of the text stands below."""
    if has_register(frame):
        return _register_top(frame) - 26
    return _rule_y(frame, slip=slip) - (9.5 if slip else 16)


def draw_foot(sheet: Sheet, frame: Frame, page: int, pages: int, *, slip: bool) -> None:
    grid = frame.grid
    number = frame.words.say(N_("Page {page} of {pages}"), page=page, pages=pages)
    if has_register(frame):
        sheet.text(grid.right, _register_top(frame) - 10.4, number, typescale.PAGE_NUMBER, "right")
        return
    y = _rule_y(frame, slip=slip)
    sheet.rule(grid.left, y, grid.right)
    lines, kind = _foot_lines(frame, slip=slip)
    for down, line in enumerate(lines):
        sheet.line(grid.left, y + 9.2 + _FOOT_STEP * down, line, kind)
    sheet.text(grid.right, y + 9.2, number, typescale.PAGE_NUMBER, "right")


def _rule_y(frame: Frame, *, slip: bool) -> float:
    """Higher for a foot of more than two lines."""
    lines, _ = _foot_lines(frame, slip=slip)
    y = frame.grid.slip_y - 20.5 if slip else frame.grid.foot_y
    return y - _FOOT_STEP * max(0, len(lines) - (1 if slip else 2))


def _foot_lines(frame: Frame, *, slip: bool) -> tuple[list[Shaped], Type]:
    text = frame.slip_foot if slip else frame.foot
    room = frame.grid.text_width - 60
    kind = fitted([text], typescale.FOOT, room)
    return lines_of(text, kind, room, frame.words.language), kind


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
    lines = max(len(column) for column, _ in _register(frame))
    return frame.grid.height - 29.4 - lines * typescale.FOOT.leading


def draw_register(sheet: Sheet, frame: Frame) -> None:
    grid, top = frame.grid, _register_top(frame)
    sheet.rule(grid.left, top, grid.right, 0.75, frame.palette.brand)
    columns = _register(frame)
    spare = grid.text_width - sum(width for _, width in columns)
    gap = min(20.0, spare / max(1, len(columns) - 1))
    x = grid.left
    with sheet.artifact():
        for column, width in columns:
            for down, (line, kind) in enumerate(column):
                sheet.line(x, top + 10.6 + down * typescale.FOOT.leading, line, kind)
            x += width + gap


def _register(frame: Frame) -> list[tuple[list[tuple[Shaped, Type]], float]]:
    """Columns of lines with their widths; where all together are too wide they turn narrow, then wrap."""
    texts = _register_columns(frame)
    room = frame.grid.text_width - 10.0 * (len(texts) - 1)
    narrow = sum(_widest(column, narrow=False) for column in texts) > room
    widths = shared_widths(room, [_widest(column, narrow=narrow) for column in texts])
    columns = []
    for at, (column, width) in enumerate(zip(texts, widths, strict=True)):
        kinds = [_foot_type(named=not at and not down, narrow=narrow) for down in range(len(column))]
        lines = [
            (line, kind) for text, kind in zip(column, kinds, strict=True) for line in lines_of(text, kind, width + 0.1)
        ]
        columns.append((lines, width))
    return columns


def _foot_type(*, named: bool, narrow: bool) -> Type:
    kind = typescale.FOOT_NAME if named else typescale.FOOT
    return kind.narrower() if narrow else kind


def _widest(column: list[str], *, narrow: bool) -> float:
    return max(_foot_type(named=not down, narrow=narrow).width(text) for down, text in enumerate(column))
