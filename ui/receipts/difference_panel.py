"""The difference, always in view; what the payment adds up to, why it was proposed, what it does to the books."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ar_desktop.receipts.entering import Payer
from ar_desktop.receipts.sheet import Totals
from ar_desktop.receipts.trial import Trial
from ui.desk import Desk
from ui.models.columns import PillText
from ui.receipts.figure_list import Figure, FigureList
from ui.receipts.limit_bar import LimitBar
from ui.receipts.reason_list import Reason, ReasonList
from ui.widgets.hairline import Hairline
from ui.widgets.labels import Label
from ui.widgets.pill import Pill

WIDTH = 296
EDGE = 18  # left and right of what stands in it
LARGE = (30, 24, 20, 16)  # pixels of the difference: the largest that has room beside its verdict


class DifferencePanel(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.look
        self._desk, self._currency = desk, desk.figures.base
        self._figure = Label(look, px=30, weight=600, role="green")
        self._pill = Pill(look, PillText(self.tr("Balanced"), "green"))
        self._hurdle = Label(look, px=12, role="red")
        self._hurdle.setWordWrap(True)
        self._sums, self._after, self._journal = FigureList(look), FigureList(look), FigureList(look)
        self._why_title = Label(look, self.tr("Why this proposal"), weight=600)
        self._why = ReasonList(look)
        self._after_title = Label(look, weight=600)
        self._after_title.setWordWrap(True)  # a long name must not push the figures out of the panel
        self.limit = LimitBar(look)
        self.limit.hide()
        self._reasons = self._section(self._why_title, self._why)
        self._outcome = self._section(self._after_title, self._after, self.limit, self._journal)
        self._lay_out()
        self._fix_width()
        look.changed.connect(self._fix_width)

    def _fix_width(self) -> None:
        self.setFixedWidth(self._desk.look.px(WIDTH))

    def _lay_out(self) -> None:
        look = self._desk.look
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, look.px(12), 0, look.px(12))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._figure, 1)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignVCenter)
        first = QVBoxLayout()
        first.setContentsMargins(look.px(EDGE), 0, look.px(EDGE), 0)
        first.setSpacing(look.px(4))
        first.addWidget(Label(look, self.tr("Difference"), px=12, role="text2"))
        first.addLayout(head)
        first.addWidget(self._hurdle)
        first.addSpacing(look.px(8))
        first.addWidget(self._sums)
        column.addLayout(first)
        for section in (self._reasons, self._outcome):
            column.addWidget(section)
        column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(area)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _section(self, *parts: QWidget) -> QWidget:
        """Under a line of its own."""
        look = self._desk.look
        section = QWidget()
        whole = QVBoxLayout(section)
        whole.setContentsMargins(0, look.px(12), 0, 0)
        whole.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(look.px(EDGE), look.px(12), look.px(EDGE), 0)
        inner.setSpacing(look.px(6))
        for part in parts:
            inner.addWidget(part)
        whole.addWidget(Hairline(look))
        whole.addLayout(inner)
        return section

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._desk.look.color("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.end()

    def show_currency(self, currency: str) -> None:
        self._currency = currency

    def _money(self, minor: int) -> str:
        return self._desk.figures.money(minor, self._currency)

    def show_totals(self, totals: Totals, hurdle: str = "") -> None:
        """`hurdle`: what has to be done before it may be posted, where the difference alone doesn't say it."""
        figures = self._desk.figures
        tone, word = self._verdict(totals)
        self._hurdle.setText(hurdle)
        self._hurdle.setVisible(bool(hurdle))
        self._figure.setText(figures.plain(totals.difference, self._currency))
        self._figure.set_role(tone)
        self._pill.say(PillText(word, tone))
        self._pill.setVisible(tone != "muted")
        self._fit_figure()
        self._figure.setAccessibleName(f"{self.tr('Difference')} {self._figure.text()} {word}")
        if totals.items == 1:
            applied = self.tr("Applied to 1 invoice")
        else:
            applied = self.tr("Applied to {n} invoices").format(n=figures.count(totals.items))
        lines = [Figure(self.tr("Received"), self._money(totals.received), 600)]
        if totals.credits:
            lines.append(Figure(self.tr("Credits used"), self._money(totals.credits), role="violet"))
        lines += [
            Figure(applied, self._money(totals.applied)),
            Figure(self.tr("On account"), self._money(totals.on_account)),
            Figure(self.tr("Write-off"), self._money(totals.write_off), ruled=True),
            Figure(self.tr("Deduction"), self._money(totals.deduction)),
            Figure(self.tr("Discount taken"), self._money(totals.discount)),
            Figure(self.tr("Settled in all"), self._money(totals.settled), 600, ruled=True),
        ]
        self._sums.show_lines(lines)

    def _fit_figure(self) -> None:
        look, text = self._desk.look, self._figure.text()
        pill = 0 if self._pill.isHidden() else self._pill.sizeHint().width() + look.px(8)
        room = look.px(WIDTH - 2 * EDGE) - pill
        fitting = (px for px in LARGE if look.metrics(px, 600).horizontalAdvance(text) <= room)
        self._figure.set_px(next(fitting, LARGE[-1]))

    def _verdict(self, totals: Totals) -> tuple[str, str]:
        """Red while something is missing; money that is left over may stay on account."""
        if not totals.received and not totals.settled:
            return "muted", ""
        if totals.crossed:
            return "red", self.tr("More than is open")
        if totals.beyond:
            return "red", self.tr("Over the limit")
        if totals.difference < 0:
            return "red", self.tr("Missing")
        if totals.difference > totals.received:
            return "red", self.tr("Credit left over")
        return ("violet", self.tr("On account")) if totals.difference else ("green", self.tr("Balanced"))

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        self._why.show_reasons(reasons)
        self._reasons.setVisible(bool(reasons))

    def show_trial(self, payer: Payer | None, trial: Trial | None) -> None:
        for part in (self._after_title, self._after):
            part.setVisible(trial is not None and payer is not None)
        self.limit.setVisible(trial is not None and payer is not None and bool(payer.credit_limit))
        self._outcome.setVisible(trial is not None and (payer is not None or bool(trial.journal)))
        if trial is not None:
            if payer is not None:
                self._show_after(payer, trial)
            self._show_journal(trial)

    def _show_after(self, payer: Payer, trial: Trial) -> None:
        figures = self._desk.figures
        self._after_title.setText(self.tr("{customer} after posting").format(customer=payer.name))
        lines = [
            Figure(self.tr("Balance"), figures.money(trial.balance), 600),
            Figure(self.tr("Overdue"), figures.money(trial.overdue), 600),
        ]
        if limit := payer.credit_limit:
            used = max(0, trial.balance)
            of = self.tr("{share} of {limit}").format(share=figures.share(used, limit), limit=figures.rounded(limit))
            lines.append(Figure(self.tr("Credit used"), of))
            self.limit.tell(trial.balance, trial.overdue, limit)
        self._after.show_lines(lines)

    def _show_journal(self, trial: Trial) -> None:
        """The accounts on one line where they fit; the tip has names and amounts."""
        plain = self._desk.figures.plain
        sides = [(self.tr("Dr") if line.amount > 0 else self.tr("Cr"), line) for line in trial.journal]
        lines = [Figure(f"{side} {line.code} {line.name}", plain(abs(line.amount))) for side, line in sides]
        short = Figure(self.tr("Journal"), " · ".join(dict.fromkeys(f"{side} {line.code}" for side, line in sides)))
        fits = FigureList.width_of(self._desk.look, short) <= self._desk.look.px(WIDTH - 2 * EDGE)
        self._journal.show_lines([short] if fits and lines else lines)
        self._journal.setToolTip("\n".join(f"{line.label}  {line.figure}" for line in lines))
        self._journal.setVisible(bool(lines))
