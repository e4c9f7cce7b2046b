"""The charts above a report, where a picture says more: what stands in it now, and how it went month by month."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from heapq import nlargest
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ar_desktop.reports.table import ReportTable
from ui.figures import Figures
from ui.look import Look
from ui.reports.answers import MonthEnd
from ui.reports.report_columns import bar_amounts, bucket_columns, nameless
from ui.widgets.chart import Bar, ChartPanel, Stack
from ui.widgets.chart_ticks import ticks_up_to

HEIGHT: Final = 206
MOST_BARS: Final = 8
WITH_MONTHS: Final = ("aging", "kpis")
WITH_CHARTS: Final = (*WITH_MONTHS, "sales", "roll-forward", "reconciliation")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportCharts", text)


class ReportCharts(QWidget):
    """Filled once the plotting library is there; until then their place is kept."""

    picked = Signal(str)  # a bar: the key of its column, or of its row

    def __init__(self, look: Look, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._report = look, report
        self._keys: list[str] = []
        self.filled = True  # until it is known that there is nothing to draw
        self.now = ChartPanel(look, _title(report), self)
        self.months = ChartPanel(look, _month_title(report), self) if report in WITH_MONTHS else None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(1)
        row.addWidget(self.now, 1)
        if self.months is not None:
            row.addWidget(self.months, 1)
        self.now.picked.connect(self._tell)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))

    def _tell(self, at: int) -> None:
        if at < len(self._keys):
            self.picked.emit(self._keys[at])

    def show_report(self, table: ReportTable, figures: Figures) -> None:
        bars = bars_of(table, figures)
        self._keys = [key for key, _bar in bars]
        self.now.set_bars([bar for _key, bar in bars])
        self.filled = bool(bars)

    def show_months(self, ends: Sequence[MonthEnd], figures: Figures) -> None:
        if self.months is None or not ends:
            return
        if self._report == "aging":
            _aging_months(self.months, ends, figures)
        else:
            _figure_months(self.months, ends, figures)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("line"))  # seen between the panels
        painter.end()


def _title(report: str) -> str:
    titles = {
        "aging": _tr("By age"),
        "kpis": _tr("Days"),
        "sales": _tr("Largest"),
        "roll-forward": _tr("What moved the balance"),
        "reconciliation": _tr("Balance at the ends of the months"),
    }
    return titles[report]


def _month_title(report: str) -> str:
    return _tr("Overdue, month by month") if report == "aging" else _tr("Days sales outstanding, month by month")


def bars_of(table: ReportTable, figures: Figures) -> list[tuple[str, Bar]]:
    """Bars with the key each is asked by. A bar says its amount in full."""
    makers = {
        "aging": _age_bars,
        "kpis": _day_bars,
        "sales": _largest,
        "roll-forward": _movements,
        "reconciliation": _balances,
    }
    return makers[table.name](table, figures) if table.rows else []


def _age_bars(table: ReportTable, figures: Figures) -> list[tuple[str, Bar]]:
    assert table.total is not None
    amounts = bar_amounts(table, table.total)
    columns = bucket_columns(table)
    shift, whole = len(amounts) - len(columns), sum(amounts)
    found = []
    for at, (column, amount) in enumerate(zip(columns, amounts[shift:], strict=True), shift):
        text = f"{figures.rounded(amount)}  {figures.share(amount, whole)}"
        short = f"{figures.short(amount)}  {figures.share(amount, whole)}"
        bar = Bar(column.said(figures.words), amount, text, f"age{min(at, 4)}", short)
        found.append((column.key, bar))
    return found


def _day_bars(table: ReportTable, figures: Figures) -> list[tuple[str, Bar]]:
    """The figures in days, drawn by hundredths."""
    row = table.rows[0]
    titles = {
        "dso": _tr("DSO"), "dso_best": _tr("Best possible"), "add": _tr("Delinquent"),
        "avg_days_to_pay": _tr("To pay"), "avg_days_late": _tr("Late"),
    }  # fmt: skip
    found = []
    for key, title in titles.items():
        days = row[table.at(key)]
        if days is not None:
            found.append((key, Bar(title, _hundredths(days), figures.words.number(days, 1), "s1")))
    return found


def _largest(table: ReportTable, figures: Figures) -> list[tuple[str, Bar]]:
    place = table.at("sales")
    rows = nlargest(MOST_BARS, table.rows, key=lambda row: row[place])
    name = 1 if table.columns[1].key == "name" else 0
    nobody = nameless(table)
    return [
        (
            str(row[0]),
            Bar(str(row[name]) or nobody, row[place], figures.rounded(row[place]), "s1", figures.short(row[place])),
        )
        for row in rows
    ]


def _movements(table: ReportTable, figures: Figures) -> list[tuple[str, Bar]]:
    assert table.total is not None
    found = []
    for column, amount in zip(table.columns, table.total, strict=True):
        if column.kind == "money" and amount:
            role = "s1" if column.key in ("opening", "closing") else "age0" if amount > 0 else "age2"
            found.append(
                (
                    column.key,
                    Bar(column.said(figures.words), amount, figures.rounded(amount), role, figures.short(amount)),
                )
            )
    return found


def _balances(table: ReportTable, figures: Figures) -> list[tuple[str, Bar]]:
    place, until = table.at("control"), table.at("until")
    return [
        (
            str(row[0]),
            Bar(
                figures.month_alone(row[until]),
                row[place],
                figures.rounded(row[place]),
                "s1",
                figures.short(row[place]),
            ),
        )
        for row in table.rows[-MOST_BARS:]
    ]


def _aging_months(panel: ChartPanel, ends: Sequence[MonthEnd], figures: Figures) -> None:
    """Stacks of what was overdue; what is not due is left out."""
    table = ends[-1].table
    overdue = [bar_amounts(end.table, end.table.total or ())[1:] for end in ends]
    names = [bar.name for _key, bar in _age_bars(table, figures)][-len(overdue[0]) :] if table.rows else []
    legend = [(name, f"age{min(at + 1, 4)}") for at, name in enumerate(names)]
    stacks = [
        Stack(figures.month_alone(end.day), amounts, figures.plain(sum(amounts)))
        for end, amounts in zip(ends, overdue, strict=True)
    ]
    top = max((sum(max(0, part) for part in stack.values) for stack in stacks), default=0)
    if legend:
        panel.set_stacks(stacks, legend, ticks_up_to(top, figures))


def _figure_months(panel: ChartPanel, ends: Sequence[MonthEnd], figures: Figures) -> None:
    stacks = []
    for end in ends:
        days = end.table.rows[0][end.table.at("dso")]
        said = _tr("{days} days").format(days=figures.words.number(days, 1)) if days is not None else _tr("unknown")
        stacks.append(Stack(figures.month_alone(end.day), [_hundredths(days or Decimal(0))], said))
    top = max((sum(stack.values) for stack in stacks), default=0)
    step = next(step for step in (500, 1000, 2000, 5000, 10_000, 50_000, 10**9) if step * 4 >= top)
    ticks = [(at * step, figures.count(at * step // 100)) for at in range(top // step + 1)]
    panel.set_stacks(stacks, [(_tr("days"), "s1")], ticks)


def _hundredths(days: Decimal) -> int:
    return int(days * 100)
