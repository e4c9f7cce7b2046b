"""The program is killed while an invoice is typed: what was typed up to the last field left is there again."""

from __future__ import annotations

import os
import subprocess
import sys

from ar_desktop.company import open_company
from ar_desktop.invoicing.draft_list import draft_ids
from ar_desktop.invoicing.drafts import draft_document
from tests.ui.fake_books import TODAY

TYPING = """
import sys
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ar_desktop.company import FixedClock, open_company
from ar_desktop.words import Words
from ui.desk import Desk
from ui.figures import Figures
from ui.fonts import Fonts
from ui.invoices.page import InvoicesPage
from ui.jobs import Jobs
from ui.look import Look
from ui.preferences import Preferences
from ui.theme import Theme

today = date.fromisoformat(sys.argv[2])
app, jobs = QApplication([]), Jobs()
company = open_company(Path(sys.argv[1]), clock=FixedClock(today))
figures = Figures(Words("en", "en_US"), company.currency, today)
preferences = Preferences(Path(sys.argv[1]).with_name("window.ini"))
desk = Desk(Look(Theme("light"), Fonts()), jobs, company, figures, preferences)
page = InvoicesPage(desk)
page.first_shown()
page.show()


def settle():
    while jobs.busy:
        app.processEvents()


page.show_what(("new", "C-10104"))
settle()
editor = page.views.editor
editor.lines.model.type_in(0, {"item": "HW-2040", "description": "Shackle", "quantity": "12x"})
editor.form.po.setText("4711 half")
editor.form.po.editingFinished.emit()
settle()
editor.form.po.setText("4711 half a num")
print("typed", flush=True)
while True:
    app.processEvents()
"""


def test_a_draft_outlives_the_program(sample_file, tmp_path):
    path = tmp_path / "Northgate.arbook"
    path.write_bytes(sample_file.read_bytes())
    command = [sys.executable, "-c", TYPING, str(path), TODAY.isoformat()]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typed\n"
        program.kill()
    with open_company(path) as company, company.reading() as read:
        (draft_id,) = draft_ids(read)
        draft = draft_document(read, draft_id)
    assert (draft.customer, draft.po) == ("C-10104", "4711 half")
    assert [(line.item, line.quantity) for line in draft.lines] == [("HW-2040", "12x")]
