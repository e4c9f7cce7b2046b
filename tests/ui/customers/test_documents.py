"""Files of a customer go into the company file and come out of it as they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from ui import files
from ui.widgets.message_strip import MessageStrip


@pytest.fixture
def pane(customers, busy_window, settled):
    customers.detail.tabs.setCurrentIndex(4)
    settled(busy_window)
    return customers.detail.more.documents


@pytest.fixture
def contract(tmp_path):
    path = tmp_path / "Contract 2026.txt"
    path.write_bytes(b"We agree.")
    return path


def drop(pane, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    pane.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))


def test_a_dropped_file_is_kept_and_counted(pane, customers, busy_window, settled, contract):
    pane.kind.choose("contract")
    drop(pane, contract)
    settled(busy_window)
    assert [(one.name, one.kind) for one in pane.model.rows()] == [("Contract 2026.txt", "contract")]
    assert customers.detail.tabs._counts[4] == "1"


def test_it_opens_as_it_was(qtbot, pane, busy_window, settled, contract, monkeypatch):
    opened = []
    monkeypatch.setattr(files, "open_file", opened.append)
    pane.attach([contract])
    settled(busy_window)
    pane.open_current()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].read_bytes() == b"We agree."
    assert opened[0].name == "Contract 2026.txt"


def test_taken_off_and_put_back(pane, busy_window, settled, contract):
    pane.attach([contract])
    settled(busy_window)
    pane.remove_current()
    settled(busy_window)
    assert not pane.model.rows()
    busy_window.messages.undo_last()
    settled(busy_window)
    assert len(pane.model.rows()) == 1


def test_an_empty_file_is_refused_in_words(pane, busy_window, settled, tmp_path):
    (tmp_path / "nothing.pdf").touch()
    pane.attach([tmp_path / "nothing.pdf"])
    settled(busy_window)
    assert not pane.model.rows()
    strips = [strip.accessibleName() for strip in busy_window.findChildren(MessageStrip)]
    assert any("nothing.pdf is empty." in strip for strip in strips)
