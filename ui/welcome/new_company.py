"""The first start: name, country, currency, numbers, logo, bank, beside the paper that comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ar_desktop.errors import UserError
from ui.importing.step_strip import StepStrip
from ui.jobs import Jobs
from ui.keys import key_sequence
from ui.look import Look
from ui.problems import sentence
from ui.welcome.countries import Country
from ui.welcome.creating import folder_of_companies, proposed_file
from ui.welcome.new_company_form import CompanyStep, PaperStep, PayStep, Step
from ui.welcome.paper_preview import PaperPreview
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.message_strip import MessageStrip
from ui.widgets.page_stack import PageStack

WIDTH: Final = 620


class NewCompanyPage(QWidget):
    """`create_wanted` has the path, the settings and the logo's bytes."""

    create_wanted = Signal(object, object, object)
    left = Signal()

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        countries: list[Country],
        currencies: list[tuple[str, str]],
        here: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._path: Path | None = None
        self.company = CompanyStep(look, countries, currencies, here)
        self.paper, self.pay = PaperStep(look), PayStep(look)
        self.steps: list[Step] = [self.company, self.paper, self.pay]
        self.strip = StepStrip(look, [self.tr("Company"), self.tr("Numbers and paper"), self.tr("Payment")], self)
        self.stack = PageStack()
        self.preview = PaperPreview(look, jobs)
        self._file = ElidedLabel(look, px=12, role="muted")
        self._strips = QVBoxLayout()
        self._buttons()
        self._lay_out()
        for step in self.steps:
            step.changed.connect(self._on_changed)
        self.company.settled.connect(self._follow)
        self.company.follow_country(self.company.country.currentData())
        self._go_to(0)
        self._on_changed()

    def _buttons(self) -> None:
        look = self._look
        self.cancel = Btn(look, self.tr("Cancel"), variant="ghost", keys="Esc")
        self.back = Btn(look, self.tr("Back"), icon="arrow-left", keys="Alt+Left")
        self.next = Btn(look, self.tr("Next"), keys="Alt+Right")
        create = self.tr("Create company")
        self.create_button = Btn(look, create, variant="primary", icon="check", keys="Ctrl+Enter")
        self.place = Btn(look, self.tr("Another place…"), variant="link")
        for keys, do in (
            (("Alt+Left",), self.go_back), (("Alt+Right",), self.go_on), (("Ctrl+Enter", "Ctrl+Return"), self.finish),
        ):  # fmt: skip
            action = QAction(self)
            action.setShortcuts([key_sequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, do=do: do())
            self.addAction(action)
        self.cancel.clicked.connect(self.left)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.create_button.clicked.connect(self.finish)
        self.place.clicked.connect(self._ask_place)

    def _lay_out(self) -> None:
        look = self._look
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(look.px(40), look.px(20), look.px(32), look.px(16))
        column.setSpacing(look.px(14))
        column.addWidget(self.strip)
        column.addLayout(self._strips)
        for step in self.steps:
            self.stack.addWidget(step)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.stack)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        self.stack.setAutoFillBackground(False)
        column.addWidget(scroll, 1)
        file = QHBoxLayout()
        file.setSpacing(look.px(8))
        file.addWidget(Label(look, self.tr("Kept in"), px=12, role="text2"))
        file.addWidget(self._file, 1)
        file.addWidget(self.place)
        column.addLayout(file)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.cancel)
        row.addStretch()
        for button in (self.back, self.next, self.create_button):
            row.addWidget(button)
        column.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        left.setMinimumWidth(look.px(560))
        split.addWidget(left)
        split.addWidget(self.preview)
        split.setSizes([look.px(WIDTH), look.px(760)])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def enter(self) -> None:
        self.company.name.setFocus()

    # --- steps ------------------------------------------------------------------------------

    def _go_to(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        self.strip.go_to(step)
        self.back.setEnabled(step > 0)
        self.back.setVisible(step > 0)
        for button in (self.back, self.create_button):
            button.show_keys(step == len(self.steps) - 1)  # before, Next is what one presses
        self.next.setVisible(step + 1 < len(self.steps))
        first = next(iter(self.steps[step].fields.values()))
        first.field.setFocus()

    def go_on(self) -> None:
        at = self.stack.currentIndex()
        if at == 0 and not self._named():
            return
        if at + 1 < len(self.steps):
            self._go_to(at + 1)

    def go_back(self) -> None:
        if self.stack.currentIndex() > 0:
            self._go_to(self.stack.currentIndex() - 1)

    def _named(self) -> bool:
        """The one thing that must be there."""
        named = bool(self.company.name.text().strip())
        self.company.fields["name"].say("" if named else self.tr("Give the company a name."), wrong=not named)
        if not named:
            self._go_to(0)
        return named

    def _fits(self) -> bool:
        """What was typed, where it was checked; else the field that is wrong has the focus."""
        for step, field in ((self.paper, self.paper.prefix), (self.pay, self.pay.iban)):
            if not step.fits():
                self._go_to(self.steps.index(step))
                field.setFocus()
                return False
        return True

    # --- values -----------------------------------------------------------------------------

    def values(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for step in self.steps:
            found |= step.values()
        return found

    def _on_changed(self) -> None:
        values = self.values()
        if values["name"]:
            self.company.fields["name"].say("")
        self._file.setText(str(self._where(values)))
        self.preview.show_settings(self._shown(values), self.paper.logo.picture)

    def _follow(self, country: Country) -> None:
        """What papers and bank accounts are like there."""
        self.paper.language.choose(country.language)
        self.pay.follow_country(country.code)

    def _shown(self, values: Mapping[str, str]) -> dict[str, str]:
        """Empty fields are as if they were not there: the company's own defaults count."""
        return {key: value for key, value in values.items() if value}

    def _where(self, values: Mapping[str, str]) -> Path:
        return self._path or proposed_file(values["name"] or self.tr("My company"), folder_of_companies())

    def _ask_place(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Keep the company in"), str(self._where(self.values())),
            self.tr("Company files (*.arbook)"), options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if name:
            path = Path(name)
            self._path = path if path.suffix == ".arbook" else path.with_name(path.name + ".arbook")
            self._on_changed()

    def finish(self) -> None:
        """Ctrl+Enter from anywhere: what is not filled keeps its default."""
        if self._named() and self._fits():
            self.clear()
            values = self.values()
            self.create_button.setEnabled(False)
            self.create_wanted.emit(self._where(values), self._shown(values), self.paper.logo.picture)

    def tell(self, error: UserError) -> None:
        """It was not created; everything typed is still here."""
        self.clear()
        self.create_button.setEnabled(True)
        strip = MessageStrip(self._look, "amber", sentence(error))
        self._strips.addWidget(strip)
        strip.announce()

    def clear(self) -> None:
        while (item := self._strips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    # --- keys and ground --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("base"))
        painter.end()
