"""The rows that stay out, as a file of their own with the reason beside each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ar_desktop.exchange.left_out import reasons, write_left_out
from ui.importing.work import ImportWork


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeftOutFile", text)


class LeftOutFile:
    """What an import leaves out is noted as it begins: afterwards the trial is another one."""

    def __init__(self, work: ImportWork, page: QWidget) -> None:
        self._work, self._page = work, page
        self.noted: dict[int, str] = {}

    def note(self) -> None:
        self.noted = self.reasons()

    def reasons(self) -> dict[int, str]:
        """As the trial says it now."""
        work = self._work
        words = work.desk.figures.words
        return reasons(work.trial, work.options.leave_out, words) if work.trial is not None else {}

    def ask(self, why: dict[int, str]) -> None:
        path = self._work.path
        if path is None:
            return
        proposed = path.with_name(_tr("{name}-left-out.csv").format(name=path.stem))
        name, _ = QFileDialog.getSaveFileName(self._page, _tr("Save left-out rows"), str(proposed), "CSV (*.csv)")
        if name:
            self.save(Path(name), why)

    def save(self, target: Path, why: dict[int, str]) -> None:
        desk, source, options = self._work.desk, self._work.path, self._work.options
        if source is None:
            return

        def say(rows: int) -> None:
            desk.said.emit(_tr("{n} rows saved in {file}").format(n=desk.figures.count(rows), file=target.name))

        words = desk.figures.words
        desk.jobs.run(lambda _progress: write_left_out(source, options, why, target, words), say)
