"""One setting as a field: saved when it is left, marked when it was searched for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.settings.keeper import Keeper
from ui.settings.specs import Spec
from ui.settings.written import example, kept, why_refused, written
from ui.widgets.captioned import Captioned
from ui.widgets.check import Check
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import TypingLine


class SettingField(Captioned):
    def __init__(self, look: Look, keeper: Keeper, spec: Spec, parent: QWidget | None = None) -> None:
        self.spec = spec
        field = _field(look, spec, keeper)
        super().__init__(look, "" if spec.kind == "check" else spec.caption, field, parent)
        self.caption.setVisible(spec.kind != "check")
        self._look, self._keeper, self._marked = look, keeper, False
        field.setEnabled(not keeper.read_only)
        self.show_value(keeper.setting(spec.key))
        self._connect(field)

    def _connect(self, field: QWidget) -> None:
        if isinstance(field, TypingLine):
            field.editingFinished.connect(self._save)
        elif isinstance(field, ChoiceField):
            field.chosen.connect(lambda _value: self._save())
        elif isinstance(field, Check):
            field.clicked.connect(lambda _on: self._save())

    @property
    def value(self) -> str:
        field = self.field
        if isinstance(field, TypingLine):
            return kept(self.spec.kind, field.text(), self._keeper.figures)
        if isinstance(field, ChoiceField):
            return str(field.currentData())
        assert isinstance(field, Check)
        return "yes" if field.isChecked() else "no"

    @property
    def shown(self) -> str:
        """The value in the reader's words."""
        return self._as_shown(self.value)

    def _as_shown(self, value: str) -> str:
        if isinstance(self.field, ChoiceField):
            return self.field.itemText(self.field.findData(value))
        return written(self.spec.kind, value, self._keeper.figures)

    def show_value(self, value: str) -> None:
        field, value = self.field, value or self.spec.usual
        if isinstance(field, TypingLine):
            if not (field.hasFocus() and field.isModified()):
                field.setText(written(self.spec.kind, value, self._keeper.figures))
                field.setCursorPosition(0)
        elif isinstance(field, ChoiceField):
            if value and field.findData(value) < 0:
                field.addItem(value, value)
            field.choose(value or field.itemData(0))
        elif isinstance(field, Check):
            field.setChecked(value == "yes")
        self._was, self._was_shown = self.value, self.shown

    def refresh(self) -> None:
        """As the file has it now; what is half typed stays."""
        self.say("")
        self.show_value(self._keeper.setting(self.spec.key))

    def _save(self) -> None:
        if self.value == self._was:
            self.say("")
            return
        text = self.tr("{name}: {now} instead of {before}") if self._was_shown else self.tr("{name}: {now}")
        what = text.format(name=self.spec.caption, now=self.shown or "–", before=self._was_shown)
        self.say("")
        if isinstance(self.field, TypingLine):
            self.field.setModified(False)
        self._keeper.change(self.spec.key, self.value, what, self._refused, called=self.spec.caption)
        self._was, self._was_shown = self.value, self.shown

    def _refused(self, error: Exception) -> None:
        """What was typed stays, and why it does not do stands beneath."""
        self.say(why_refused(error, self.spec.kind, self._keeper.figures), wrong=True)
        self._was = self._keeper.setting(self.spec.key) or self.spec.usual
        self._was_shown = self._as_shown(self._was)

    # --- search -----------------------------------------------------------------------------

    def fits(self, word: str) -> bool:
        spec = self.spec
        return word in f"{spec.caption} {spec.key.replace('_', ' ')} {spec.also} {self.shown}".casefold()

    def mark(self, on: bool) -> None:
        self._marked = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._marked:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("amberSoft"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            painter.end()


def _field(look: Look, spec: Spec, keeper: Keeper) -> QWidget:
    if spec.kind == "choice":
        field = ChoiceField(look, spec.caption, list(spec.choices))
        field.setSizePolicy(field.sizePolicy().Policy.Expanding, field.sizePolicy().Policy.Fixed)
        field.setMinimumWidth(look.px(80))
        field.setMaxVisibleItems(16)
        return field
    if spec.kind == "check":
        return Check(look, spec.caption)
    line = TypingLine()
    line.setPlaceholderText(spec.hint or example(spec.kind, keeper.figures))
    line.setMinimumWidth(look.px(60))
    return line
