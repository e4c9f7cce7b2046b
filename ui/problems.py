"""Shows any error: beside the thing if the user can put it right, in a dialog if the file or we are in trouble."""

from __future__ import annotations

import logging
import traceback
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ar_desktop.errors import ArError, CompanyFileError, UserError
from ui.language import spoken
from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.labels import Label
from ui.widgets.message_strip import MessageStrip

WIDTH: Final = 576
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
    dialog = ProblemDialog(error, look, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def leave_questions(window: QWidget) -> None:
    """What asks about a company has nobody to answer to once it is closed; what tells of a problem stays."""
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible() and not isinstance(dialog, ProblemDialog):
            dialog.reject()


class ProblemDialog(QDialog):
    """Says what happened and what now; the details are folded and can be copied. Esc is harmless."""

    def __init__(self, error: Exception, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._sentence = look, sentence(error)
        self._details = "".join(traceback.format_exception(error)).strip()
        title = self._title(error)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setFixedWidth(look.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(52), look.px(20), look.px(20), look.px(16))
        column.setSpacing(look.px(8))
        column.addWidget(Label(look, title, px=15, weight=600))
        text = Label(look, self._sentence, role="text2")
        text.setWordWrap(True)
        column.addWidget(text)
        column.addWidget(self._fold(error))
        column.addLayout(self._buttons())
        mark = Label(look, parent=self)
        mark.setPixmap(look.icon("circle-alert", "red").pixmap(QSize(look.px(20), look.px(20))))
        mark.setGeometry(look.px(20), look.px(18), look.px(22), look.px(22))

    def says(self, error: Exception) -> bool:
        """Whether this very thing stands before the user now."""
        return self.isVisible() and self._sentence == sentence(error)

    def _title(self, error: Exception) -> str:
        if isinstance(error, UserError):
            return self.tr("That can’t be done")
        if isinstance(error, CompanyFileError):
            return self.tr("The company file is in trouble")
        return self.tr("Our mistake, not yours")

    def _fold(self, error: Exception) -> QWidget:
        self._text = QPlainTextEdit(self._details)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Details"))
        self._text.setFixedHeight(self._look.px(160))
        self._text.setVisible(False)
        return self._text

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        details = Btn(self._look, self.tr("Details"), variant="ghost", icon="chevron-right")
        details.clicked.connect(lambda: self._text.setVisible(not self._text.isVisible()))
        copy = Btn(self._look, self.tr("Copy"), variant="link")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        close = Btn(self._look, self.tr("Close"), variant="primary", keys="Esc")
        close.clicked.connect(self.reject)
        row.addWidget(details)
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(close)
        close.setDefault(True)
        close.setFocus()
        return row
