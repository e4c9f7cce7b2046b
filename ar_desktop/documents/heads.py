"""The heads of pages: letterhead, address in the window, facts; a small one from the second page on."""

from __future__ import annotations

from ar_desktop.documents import typescale
from ar_desktop.documents.address import address_lines, return_line
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.colours import INK, Palette
from ar_desktop.documents.foot import draw_register, has_register
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.papers import Letterhead
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.shaping import Shaped, isolated
from ar_desktop.documents.styles import MM, Grid
from ar_desktop.documents.typescale import Type, fitted

_FACT_GAP = 8.0
_MARK = 30.9  # the logo's height
_SMALL_MARK = 20.4
_NUMBER_ROOM = 190.0  # under the title
_WIDEST_MARK = 4.0  # times its height


def fact_lines(frame: Frame) -> list[tuple[str, list[str], Type]]:
    """Label, value lines and their type, for each fact; long values turn condensed, then wrap."""
    grid = frame.grid
    found = []
    for label, value in frame.facts:
        room = grid.right - grid.facts_x - typescale.LABEL.width(label) - _FACT_GAP
        kind = fitted([value], typescale.FACT, room) if "\n" not in value else typescale.FACT
        kind = kind if kind.size > 7.4 else typescale.FACT.narrower()
        lines = [line.text for line in lines_of(value, kind, room, frame.words.language)]
        found.append((label, lines, kind))
    return found


def facts_bottom(frame: Frame) -> float:
    rows = sum(len(lines) for _, lines, _ in fact_lines(frame))
    return frame.grid.facts_y + frame.grid.facts_leading * (rows - 1)


def draw_first_head(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    key = ("first", frame.seller, frame.style, frame.title)
    sheet.shared(key, lambda form: _letterhead(form, frame))
    if grid.title_on_top:
        kind = fitted([frame.number], typescale.TITLE_NUMBER.sized(frame.number_size), _NUMBER_ROOM)
        sheet.text(grid.right, grid.head_y + 33.2, frame.number, kind, "right")
    _draw_address(sheet, frame)
    _draw_facts(sheet, frame)


def _letterhead(sheet: Sheet, frame: Frame) -> None:
    grid, seller = frame.grid, frame.seller
    right = grid.right - (max(typescale.TITLE.width(frame.title), _NUMBER_ROOM) + 24 if grid.title_on_top else 0)
    x = grid.left + draw_mark(sheet, seller, frame.palette, grid.left, grid.head_y, _MARK)
    name = seller.short_name or seller.name
    kind = typescale.COMPANY if grid.title_on_top else typescale.COMPANY.sized(15.0)
    lines = lines_of(name, kind, right - x, frame.words.language)
    if len(lines) > 1:
        kind = kind.sized(10.4)
        lines = lines_of(name, kind, right - x, frame.words.language)
    y = grid.head_y + (13.2 if len(lines) == 1 else 9.5)
    with sheet.tag("P"):
        for line in lines:
            sheet.line(x, y, line, kind)
            y += kind.leading
    tagline = seller.tagline or ", ".join(seller.address)
    y = max(y - kind.leading + 12.0, grid.head_y + 25.0 if len(lines) == 1 else 0.0)
    for line in lines_of(tagline, typescale.TAGLINE, right - x):
        sheet.line(x, y, line, typescale.TAGLINE)
        y += typescale.TAGLINE.leading
    if grid.title_on_top:
        with sheet.tag("H1"):
            sheet.text(grid.right, grid.head_y + 20.0, frame.title, typescale.TITLE, "right")
        contact = "  ·  ".join(part for part in (seller.phone, seller.email, seller.web) if part)
        sheet.text(grid.left, max(grid.head_y + 46.0, y + 4), contact, typescale.CONTACT)
    elif frame.style.fold_marks:
        _fold_marks(sheet, grid)
    if has_register(frame):
        draw_register(sheet, frame)


def draw_mark(sheet: Sheet, seller: Letterhead, palette: Palette, x: float, y: float, size: float) -> float:
    """The logo, else a monogram; how far to the right the text begins."""
    if seller.logo:
        sheet.picture(seller.logo, x, y, size, _WIDEST_MARK * size, seller.name)
        return mark_width(sheet, seller, size)
    words = [word for word in (seller.short_name or seller.name).split() if word[0].isalnum()]
    letters = "".join(word[0] for word in words[:2]).upper()
    sheet.rounded(x, y, size, size * 0.15, palette.brand)
    kind = Type("semibold", round(size * 0.42, 1), size, "on_brand")
    with sheet.artifact():
        sheet.text(x + size / 2, y + size / 2 + kind.size * 0.35, letters, kind, "centre")
    return mark_width(sheet, seller, size)


def mark_width(sheet: Sheet, seller: Letterhead, size: float) -> float:
    """With the gap before the text."""
    ratio = min(sheet.file.image(seller.logo)[1], _WIDEST_MARK) if seller.logo else 1.0
    return size * ratio + 9.2 * size / _MARK


def _fold_marks(sheet: Sheet, grid: Grid) -> None:
    for y in grid.folds:
        sheet.rule(4 * MM, y, 8 * MM, 0.4, INK)
    sheet.rule(3 * MM, grid.punch, 9 * MM, 0.4, INK)


def _address(frame: Frame) -> tuple[list[tuple[str, Type]], float, float]:
    """The lines, their leading, and how much higher they begin."""
    grid = frame.grid
    kind = Type("regular", grid.address_size, grid.address_leading)
    placed = address_lines(frame.buyer, frame.seller, grid, kind)
    if len(placed) <= 4 or not grid.capitals:
        return placed, grid.address_leading, 0.0
    # the window of a #10 envelope shows four lines at full size
    return address_lines(frame.buyer, frame.seller, grid, kind.sized(8.6)), 10.5, 3.4


def address_bottom(frame: Frame) -> float:
    placed, leading, higher = _address(frame)
    return frame.grid.address_y - higher + frame.style.address_shift[1] * MM + leading * (len(placed) - 1)


def _draw_address(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    shift_x, shift_y = (shift * MM for shift in frame.style.address_shift)
    x, y = grid.address_x + shift_x, grid.address_y + shift_y
    if not grid.capitals:
        _draw_return_line(sheet, frame, x, shift_y)
    placed, leading, higher = _address(frame)
    with sheet.tag("P"):
        for down, (text, kind) in enumerate(placed):
            sheet.text(x, y - higher + leading * down, text, kind)


def _draw_return_line(sheet: Sheet, frame: Frame, x: float, shift: float) -> None:
    grid = frame.grid
    lines = lines_of(return_line(frame.seller), typescale.RETURN_LINE, grid.address_width)
    base = grid.address_y - 19.9 + shift
    with sheet.artifact():
        for up, line in enumerate(reversed(lines)):
            sheet.line(x, base - up * typescale.RETURN_LINE.leading, line, typescale.RETURN_LINE)
    widest = max(line.width for line in lines) * typescale.RETURN_LINE.size / 1000
    sheet.rule(x, base + 3.2, x + widest, 0.4)


def _draw_facts(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    if grid.title_on_top:
        label_width = typescale.LABEL.width(frame.amount_label) + 10
        kind = fitted([frame.amount], typescale.AMOUNT_DUE, grid.right - grid.facts_x - label_width)
        with sheet.tag("P"):
            sheet.text(grid.facts_x, grid.facts_y - 33.9, frame.amount_label, typescale.LABEL)
            sheet.text(grid.right, grid.facts_y - 25.2, frame.amount, kind, "right")
        sheet.rule(grid.facts_x, grid.facts_y - 15.6, grid.right, 1.2, frame.palette.brand)
    y = grid.facts_y
    for label, lines, kind in fact_lines(frame):
        with sheet.tag("P"):
            sheet.text(grid.facts_x, y, label, typescale.LABEL)
            for line in lines:
                sheet.text(grid.right, y, line, kind, "right")
                y += grid.facts_leading


def draw_next_head(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    key = ("next", frame.seller, frame.style)
    sheet.shared(key, lambda form: _small_head(form, frame))
    buyer = ", ".join(isolated(part) for part in (frame.buyer.name, frame.buyer.code) if part)
    x, y = _small_text_x(sheet, frame), grid.head_y + 8.2 + 10.4 * len(_small_name(sheet, frame)[0])
    sheet.text(x, y, buyer, fitted([buyer], typescale.TAGLINE, grid.right - x - 100))
    kind = fitted([frame.running], typescale.NOTE_HEAD, grid.text_width * 0.42)
    sheet.text(grid.right, grid.head_y + 8.2, frame.running, kind, "right")
    sheet.text(grid.right, grid.head_y + 18.6, frame.running_day, typescale.TAGLINE, "right")


def _small_head(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    draw_mark(sheet, frame.seller, frame.palette, grid.left, grid.head_y, _SMALL_MARK)
    lines, kind = _small_name(sheet, frame)
    for down, line in enumerate(lines):
        sheet.line(_small_text_x(sheet, frame), grid.head_y + 8.2 + 10.4 * down, line, kind)
    if has_register(frame):
        draw_register(sheet, frame)


def _small_name(sheet: Sheet, frame: Frame) -> tuple[list[Shaped], Type]:
    name = frame.seller.short_name or frame.seller.name
    room = frame.grid.left + frame.grid.text_width * 0.55 - _small_text_x(sheet, frame)
    kind = fitted([name], typescale.NOTE_HEAD.coloured("brand"), room)
    return lines_of(name, kind, room), kind


def _small_text_x(sheet: Sheet, frame: Frame) -> float:
    return frame.grid.left + mark_width(sheet, frame.seller, _SMALL_MARK)
