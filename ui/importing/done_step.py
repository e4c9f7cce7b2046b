"""The last step: how far the import is, then what it did and how to take it back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ar_desktop.exchange.result import Result
from ui.figures import Figures
from ui.importing.work import ImportWork
from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.labels import Label

WIDTH = 680


class DoneStep(QWidget):
    again_wanted = Signal()
    undo_wanted = Signal()
    csv_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, look: Look, figures: Figures, work: ImportWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._figures, self._work = look, figures, work
        self._mark = Label(look)
        self._title = Label(look, px=18, weight=600)
        self._text = Label(look, role="text2")
        self._text.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self.cancel = Btn(look, self.tr("Cancel the import"), keys="Esc")
        self.show_button = Btn(look, self.tr("Show them"), variant="primary")
        self.undo = Btn(look, self.tr("Undo the import"), icon="undo-2", keys="Ctrl+Z")
        self.save = Btn(look, self.tr("Save left-out rows"), icon="download")
        self.again = Btn(look, self.tr("Import another file"), icon="upload")
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self._work.progressed.connect(self._step)
        self.cancel.clicked.connect(self._work.cancel)
        self.show_button.clicked.connect(self.show_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.save.clicked.connect(self.csv_wanted)
        self.again.clicked.connect(self.again_wanted)

    def _lay_out(self) -> None:
        look = self._look
        box = QWidget(self)
        box.setFixedWidth(look.px(WIDTH))
        column = QVBoxLayout(box)
        column.setSpacing(look.px(12))
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(8))
        for button in (self.show_button, self.cancel, self.undo, self.save, self.again):
            buttons.addWidget(button)
        buttons.addStretch()
        column.addSpacing(look.px(8))
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(box)
        row.addStretch()
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)

    def begin(self) -> None:
        file = self._work.path.name if self._work.path else ""
        self._say("loader", "accentText", self.tr("Importing {file}").format(file=file))
        self._text.setText(self.tr("It is written as a whole at the end. Cancel leaves the books as they are."))
        self._bar.setRange(0, 0)
        self._show(running=True)
        self.cancel.setFocus()

    def _say(self, icon: str, role: str, title: str) -> None:
        side = self._look.px(22)
        self._mark.setPixmap(self._look.icon(icon, role).pixmap(QSize(side, side)))
        self._title.setText(title)
        self.setAccessibleName(title)

    def _show(self, *, running: bool) -> None:
        self._bar.setVisible(running)
        self.cancel.setVisible(running)
        for button in (self.undo, self.save, self.again, self.show_button):
            button.setVisible(not running)

    def _step(self, done: int, total: int) -> None:
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(done * 1000 // total if total else 0)

    def finish(self, result: Result, left_out: int) -> None:
        count = self._figures.count
        nothing = not (result.created or result.updated)
        title = self.tr("Nothing new in this file") if nothing else self.tr("Imported: {created} new").format(
            created=count(result.created)
        )  # fmt: skip
        self._say("circle-check", "green", title)
        parts = [self.tr("{n} rows read").format(n=count(result.read))]
        if result.updated:
            parts.append(self.tr("{n} updated").format(n=count(result.updated)))
        if result.skipped:
            parts.append(self.tr("{n} were there already").format(n=count(result.skipped)))
        if result.strangers:
            parts.append(self.tr("{n} customers created").format(n=count(len(result.strangers))))
        if left_out:
            parts.append(self.tr("{n} rows left out").format(n=count(left_out)))
        text = ", ".join(parts) + "."
        if not nothing:
            text += " " + self.tr(
                "Undo takes the whole import back as long as nothing was built on it; numbers it used stay used."
            )
        self._text.setText(text)
        self._show(running=False)
        self.undo.setVisible(not nothing)
        self.save.setVisible(bool(left_out))
        self.show_button.setFocus()
