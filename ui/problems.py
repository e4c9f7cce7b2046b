"""Shows any error: beside the thing if the user can put it right, in a dialog if the file or we are in trouble."""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ar_desktop.errors import ArError, CompanyFileError, DiskFull, UserError, WorkEnded
from ui.language import spoken
from ui.look import Look
from ui.remedies import Remedy, remedy
from ui.widgets.buttons import Btn
from ui.widgets.message_strip import MessageStrip
from ui.widgets.sign_dialog import SignDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow

log = logging.getLogger(__name__)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)


def strip_for(error: Exception, look: Look) -> MessageStrip:
    """What happened, in one line on the page it happened on."""
    if isinstance(error, UserError):
        strip = MessageStrip(look, "amber", sentence(error))
    else:
        strip = MessageStrip(look, "red", _tr("That did not work."), sentence(error))
    strip.offer_close()
    return strip


def sentence(error: Exception) -> str:
    if isinstance(error, ArError):
        return error.located_sentence(spoken())
    return _tr("The program made a mistake; nothing was written.")


def show_problem(error: Exception, look: Look, parent: QWidget | None) -> None:
    """A dialog for what no page can show. Our own faults are logged with everything known."""
    if not isinstance(error, UserError):
        log.error("shown to the user: %s", error, exc_info=error)
    if parent is not None and any(one.says(error) for one in parent.findChildren(ProblemDialog)):
        return  # a lost file fails every question of a page: one dialog is enough
    ProblemDialog(error, look, parent).open()


def leave_questions(window: QWidget) -> None:
    """What asks about a company has nobody to answer to once it is closed; what tells of a problem stays."""
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible() and not isinstance(dialog, ProblemDialog):
            dialog.reject()


class ProblemDialog(SignDialog):
    """Says what happened and what now; the details are folded and can be copied. F1 tells more, Esc is harmless."""

    def __init__(self, error: Exception, look: Look, parent: QWidget | None = None) -> None:
        self._sentence = sentence(error)
        self._details = "".join(traceback.format_exception(error)).strip()
        super().__init__(look, "circle-alert", "red", _title(error), self._sentence, parent)
        self.body.addWidget(self._fold())
        window = parent.window() if parent is not None else None
        self._window: MainWindow | None = cast("MainWindow", window) if hasattr(window, "opener") else None
        if self._window is not None:
            self._offer_help()
            self._offer(remedy(error, self._details, self._window))
        close = self.button(self.tr("Close"), self.reject, variant="primary", keys="Esc")
        close.setFocus()

    def says(self, error: Exception) -> bool:
        """Whether this very thing stands before the user now."""
        return self.isVisible() and self._sentence == sentence(error)

    def _fold(self) -> QWidget:
        """The line that opens it, with Copy at its end, and the text."""
        look = self._look
        self._text = QPlainTextEdit(self._details)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Details"))
        self._text.setFixedHeight(look.px(160))
        self._text.hide()
        self._open = Btn(look, self.tr("Details"), variant="ghost", icon="chevron-right")
        self._open.clicked.connect(self._turn)
        copy = Btn(look, self.tr("Copy"), variant="link")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        for one in (self._open, copy):
            one.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(self._open)
        line.addStretch()
        line.addWidget(copy)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(line)
        column.addWidget(self._text)
        return whole

    def _turn(self) -> None:
        shown = not self._text.isVisible()
        self._text.setVisible(shown)
        self._open.set_icon("chevron-down" if shown else "chevron-right")
        self.adjustSize()

    def _offer_help(self) -> None:
        keys = QKeySequence(QKeySequence.StandardKey.HelpContents)
        button = Btn(self._look, self.tr("Help"), variant="link", keys=keys)
        button.setAutoDefault(False)
        button.clicked.connect(self._help)
        self.left.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.HelpContents):
            self._help()
        else:
            super().keyPressEvent(event)

    def _help(self) -> None:
        """Both stay on the screen: this holds the window no longer."""
        from ui.guide.guide_window import show_guide

        if self._window is not None:
            if self.windowModality() != Qt.WindowModality.NonModal:
                self.hide()
                self.setWindowModality(Qt.WindowModality.NonModal)
                self.show()
            show_guide(self._window, "care")

    def _offer(self, one: Remedy | None) -> None:
        if one is not None:
            self.button(one.text, lambda: self._remedied(one), icon=one.icon)

    def _remedied(self, one: Remedy) -> None:
        self.accept()
        one.do()


def _title(error: Exception) -> str:
    if isinstance(error, UserError):
        return _tr("That can’t be done")
    if isinstance(error, DiskFull):
        return _tr("The disk is full")
    if isinstance(error, WorkEnded):
        return _tr("It was stopped")
    if isinstance(error, CompanyFileError):
        return _tr("The company file is in trouble")
    return _tr("Our mistake, not yours")
