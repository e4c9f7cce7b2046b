"""The table of a statement: open items, or movements with a running balance, or movements alone."""

from __future__ import annotations

from collections.abc import Sequence

from ar_desktop.documents import typescale
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.papers import StatementPaper, StatementRow
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.table import Column, Rhythm, Row, Table, group_head, place, place_lines
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.words import N_

_OPEN_RHYTHM = Rhythm(8.6, 4.4)
_MOVEMENT_RHYTHM = Rhythm(10.3, 5.9)
_STRONG = Type("semibold", 8.5, 11)
_DAYS = ("day", "due")
_LEAST_WORDS = 0.55  # of what they want
_NUMBER = Type("medium", 8.5, 11)
_DETAIL = Type("regular", 8.2, 10, "grey")


def measured_rows(paper: StatementPaper, figures: Figures, grid: Grid) -> Table:
    return _open_items(paper, figures, grid) if paper.kind == "open-item" else _movements(paper, figures, grid)


def _day(row: StatementRow, paper: StatementPaper, figures: Figures) -> str:
    """The year is said only where it isn't the statement's."""
    return figures.short_day(row.day) if row.day.year == paper.day.year else figures.day(row.day)


def _widths(texts: Sequence[str], head: str, least: float, kind: Type, gap: float = 10.0) -> float:
    widest = max((kind.width(text) for text in texts), default=0.0)
    return max(least, widest + gap, typescale.HEAD.width(head) + gap)


# --- open items


def _open_items(paper: StatementPaper, figures: Figures, grid: Grid) -> Table:
    columns = _open_columns(paper, figures, grid)
    rows = [_open_row(row, paper, figures, columns) for row in paper.rows]
    return Table(list(columns.values()), rows, columns["number"])


def _open_row(row: StatementRow, paper: StatementPaper, figures: Figures, columns: dict[str, Column]) -> Row:
    measured = Row(0.0, amount=row.open)
    first, language = _OPEN_RHYTHM.first, paper.language
    late = row.days_past_due > 0
    texts = {
        "day": _day(row, paper, figures),
        "days": figures.words.scaled(row.days_past_due, 0) if late else "",
        "due": figures.short_day(row.due) if row.due else "",
        "amount": figures.amount(row.amount),
        "open": figures.amount(row.open),
    }
    for key, text in texts.items():
        strong = late and key in ("days", "open")
        place(measured, columns[key], text, first, columns[key].kind.heavier("semibold") if strong else None)
    kind = f"{row.kind} {row.mark}".rstrip()
    lowest = max(
        place_lines(measured, columns["number"], row.number, first, columns["number"].kind, language),
        place_lines(measured, columns["kind"], kind, first, typescale.CELL, language),
        place_lines(measured, columns["po"], row.po, first, typescale.CELL, language),
    )
    if row.details:
        lowest = place_lines(measured, columns["kind"], row.details, lowest + 9.6, typescale.SECOND, language)
    measured.height = lowest + _OPEN_RHYTHM.last
    return measured


def _open_columns(paper: StatementPaper, figures: Figures, grid: Grid) -> dict[str, Column]:
    say = figures.words.say
    heads = {
        "day": say(N_("Date")),
        "number": say(N_("Number")),
        "kind": say(N_("Kind")),
        "po": say(N_("Your PO")),
        "due": say(N_("Due")),
        "days": say(N_("Days past due")),
        "amount": say(N_("Amount")),
        "open": say(N_("Open, {currency}"), currency=paper.currency),
    }
    rows, cell = paper.rows, typescale.CELL
    amounts = [figures.amount(row.amount) for row in rows]
    opens = [figures.amount(row.open) for row in rows] + [figures.amount(paper.closing)]
    figure_widths = {
        "open": _widths(opens, heads["open"], 80.0, _STRONG),
        "amount": _widths(amounts, heads["amount"], 70.0, cell),
        "days": _widths([], heads["days"], 52.0, cell),
    }
    lefts = {
        "day": _widths([_day(row, paper, figures) for row in rows], heads["day"], 43.8, cell),
        "number": min(110.0, _widths([row.number for row in rows], heads["number"], 60.0, _NUMBER, 14)),
        "kind": min(96.0, _kinds_width(rows, heads["kind"])),
        "po": min(80.0, _widths([row.po for row in rows], heads["po"], 46.0, cell)),
        "due": _widths([figures.short_day(row.due) for row in rows if row.due], heads["due"], 40.0, cell, 6),
    }
    if sum(lefts.values()) + sum(figure_widths.values()) > grid.text_width:  # air is given up before words are broken
        figure_widths |= {
            "open": _widths(opens, heads["open"], 0.0, _STRONG), "amount": _widths(amounts, heads["amount"], 0.0, cell),
        }  # fmt: skip
    return _spread(heads, lefts, figure_widths, grid, {"number": _NUMBER, "amount": typescale.CELL_QUIET})


def _kinds_width(rows: Sequence[StatementRow], head: str) -> float:
    """What stands smaller below the kind is not to be broken either."""
    details = _widths([row.details for row in rows], head, 56.0, typescale.SECOND)
    return max(details, _widths([f"{row.kind} *" for row in rows], head, 56.0, typescale.CELL))


def _spread(
    heads: dict[str, str], lefts: dict[str, float], rights: dict[str, float], grid: Grid, kinds: dict[str, Type]
) -> dict[str, Column]:
    """Left columns by what they need, the spare room shared among all, figures at the right edge.

    Where there is no spare room words give way first, then figures turn condensed and smaller.
    """
    days = sum(width for key, width in lefts.items() if key in _DAYS)
    words, figures = sum(lefts.values()) - days, sum(rights.values())
    spare = max(0.0, grid.text_width - days - words - figures) / (len(lefts) + len(rights))
    shrink = min(1.0, max(_LEAST_WORDS, (grid.text_width - days - figures) / words))
    share = min(1.0, (grid.text_width - days - words * shrink) / figures)
    columns: dict[str, Column] = {}
    x = grid.left
    for key, width in lefts.items():
        wide = (width if key in _DAYS else width * shrink) + spare
        kind = kinds.get(key, typescale.CELL)
        columns[key] = Column(key, heads[key], x, wide - 6, kind.narrower() if shrink < 1 else kind)
        x += wide
    for key, width in reversed(rights.items()):
        x += width * share + spare
        kind = _shrunk(kinds.get(key, typescale.CELL), share)
        columns[key] = Column(key, heads[key], x, width * share + spare, kind, figures=True)
    return columns


def _shrunk(kind: Type, share: float) -> Type:
    """Condensed digits are nine tenths as wide."""
    if share == 1:
        return kind
    return kind.narrower().sized(max(typescale.SMALLEST, kind.size * min(1.0, share / 0.9)))


# --- movements


def _movements(paper: StatementPaper, figures: Figures, grid: Grid) -> Table:
    columns = _movement_columns(paper, figures, grid)
    first = next(iter(columns.values()))
    rows: list[Row] = []
    if paper.kind == "balance-forward":
        rows.append(_opening_row(paper, figures, columns))
    earlier = [row for row in paper.rows if row.earlier]
    if earlier:
        rows.append(group_head(first, figures.words.say(N_("Earlier dates")), "earlier"))
        rows += [_movement(row, paper, figures, columns) for row in earlier]
        rows.append(group_head(first, figures.words.say(N_("This period")), "period"))
    rows += [_movement(row, paper, figures, columns) for row in paper.rows if not row.earlier]
    if rows:
        rows[-1].below = "ink"
    return Table(list(columns.values()), rows, columns["kind"], two_sided=paper.kind == "activity")


def _opening_row(paper: StatementPaper, figures: Figures, columns: dict[str, Column]) -> Row:
    row = Row(_MOVEMENT_RHYTHM.first + _MOVEMENT_RHYTHM.last, amount=paper.opening, counts=False)
    y = _MOVEMENT_RHYTHM.first
    if paper.since:
        place(row, columns["day"], figures.short_day(paper.since), y, _STRONG)
    place(row, columns["kind"], figures.words.say(N_("Balance brought forward")), y, _STRONG)
    place(row, columns["last"], figures.amount(paper.opening), y, columns["last"].kind.heavier("semibold"))
    return row


def _movement(row: StatementRow, paper: StatementPaper, figures: Figures, columns: dict[str, Column]) -> Row:
    measured = Row(0.0, amount=row.amount)
    first, language = _MOVEMENT_RHYTHM.first, paper.language
    place(measured, columns["day"], _day(row, paper, figures), first)
    if row.amount > 0:
        place(measured, columns["charge"], figures.amount(row.amount), first)
    else:
        place(measured, columns["credit"], figures.amount(-row.amount), first)
    if paper.kind != "activity":
        place(measured, columns["last"], figures.amount(row.balance), first)
    kind = f"{row.kind} {row.mark}".rstrip()
    details = ", ".join(part for part in (row.po, row.details) if part)
    lowest = max(
        place_lines(measured, columns["kind"], kind, first, typescale.CELL, language),
        place_lines(measured, columns["number"], row.number, first, columns["number"].kind, language),
        place_lines(measured, columns["details"], details, first, _DETAIL, language),
    )
    measured.height = lowest + _MOVEMENT_RHYTHM.last
    return measured


def _movement_columns(paper: StatementPaper, figures: Figures, grid: Grid) -> dict[str, Column]:
    say, rows = figures.words.say, paper.rows
    heads = {
        "day": say(N_("Date")),
        "kind": say(N_("Kind")),
        "number": say(N_("Reference")),
        "details": say(N_("Details")),
        "charge": say(N_("Charge")),
        "credit": say(N_("Credit")),
        "last": say(N_("Balance, {currency}"), currency=paper.currency),
    }
    amounts = [figures.amount(abs(row.amount)) for row in rows]
    amounts += [figures.amount(paper.charges), figures.amount(-paper.credits)]
    running = [figures.amount(balance) for balance in (*(row.balance for row in rows), paper.opening, paper.closing)]
    lefts = {
        "day": _widths([_day(row, paper, figures) for row in rows], heads["day"], 43.8, typescale.CELL),
        "kind": min(90.0, _widths([f"{row.kind} *" for row in rows], heads["kind"], 58.0, typescale.CELL)),
        "number": min(110.0, _widths([row.number for row in rows], heads["number"], 71.8, _NUMBER)),
    }
    rights = {
        "last": _widths(running, heads["last"], 54.0, _STRONG),
        "credit": _widths(amounts, heads["credit"], 50.0, _NUMBER),
        "charge": _widths(amounts, heads["charge"], 50.0, _NUMBER),
    }
    if paper.kind == "activity":
        del rights["last"]
    lefts["details"] = max(90.0, grid.text_width - sum(lefts.values()) - sum(rights.values()))
    return _spread(heads, lefts, rights, grid, {"number": _NUMBER})


def closing_row(paper: StatementPaper, figures: Figures, table: Table) -> Row:
    """The sums under the movements, and the balance that the ledger has."""
    columns = {column.key: column for column in table.columns}
    row = Row(19.4, below="none")
    label = (
        figures.words.say(N_("All movements"))
        if paper.kind == "activity"
        else figures.words.say(N_("Balance {day}"), day=figures.day(paper.day))
    )
    place(row, columns["kind"], label, 12.9, _STRONG)
    sums = {"charge": paper.charges, "credit": -paper.credits, "last": paper.closing}
    for key, amount in sums.items():
        column = columns.get(key)
        if column is None:
            continue
        kind = column.kind.heavier("semibold" if key == "last" else "medium")
        figure = figures.amount(amount)
        place(row, column, figure, 12.9, fitted([figure], kind, column.width))
    return row
