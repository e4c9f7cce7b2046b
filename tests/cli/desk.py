"""The command line as a person or a script uses it, within the test's own process."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ar_desktop.__main__ import main


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)

    @property
    def error(self) -> Any:
        return json.loads(self.err)["error"]


class Desk:
    """A company file in a folder, and the commands on it."""

    def __init__(self, folder: Path, template: Path, capsys: Any) -> None:
        self.folder, self._capsys = folder, capsys
        self.file = folder / "Alder.arbook"
        shutil.copy(template, self.file)

    def say(self, *words: object) -> Said:
        self._capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = self._capsys.readouterr()
        return Said(code, out, err)

    def run(self, command: str, *words: object) -> Said:
        """A command on the company file."""
        return self.say(command, self.file, *words)

    def done(self, command: str, *words: object) -> Any:
        """What a command answers that must not be refused."""
        said = self.run(command, *words, "--json")
        assert said.code == 0, said.err
        return said.document

    def refused(self, command: str, *words: object) -> Any:
        """The error of a command that must be refused: one sentence, no answer."""
        said = self.run(command, *words, "--json")
        assert (said.code, said.out) == (1, ""), said
        return said.error

    def csv(self, text: str | bytes, name: str = "rows.csv") -> Path:
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def imports(self, kind: str, text: str | bytes, *words: object) -> Any:
        return self.done("import", kind, self.csv(text), *words)

    def import_refused(self, kind: str, text: str | bytes, *words: object) -> Any:
        before = self.file_content()
        error = self.refused("import", kind, self.csv(text), *words)
        assert self.file_content() == before
        return error

    def warnings(self, kind: str, text: str | bytes, *words: object) -> list[tuple[int, str]]:
        return [(one["line"], one["message"]) for one in self.imports(kind, text, *words)["warnings"]]

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        from ar_desktop.company import open_company

        with open_company(self.file, read_only=True) as company, company.reading() as read:
            return read.rows(sql)

    def file_content(self) -> list[tuple[Any, ...]]:
        """Whether something was written: every change has its number."""
        return self.rows("SELECT max(number), (SELECT max(number) FROM audit) FROM change")

    def aging_total(self, *words: object) -> Any:
        return self.done("report", "aging", *words)["total"]

    def verified(self) -> bool:
        document = self.run("verify", "--json").document
        assert document["ok"], [check for check in document["checks"] if not check["ok"]]
        return bool(document["ok"])
