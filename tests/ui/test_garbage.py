"""Cycles are collected, but never so many objects at once that the window stands still."""

from __future__ import annotations

import gc
import weakref

import pytest

from ui.garbage import MOST, GarbageOnGuiThread


class Node:
    def __init__(self):
        self.me = self


@pytest.fixture
def garbage(qapp):
    garbage = GarbageOnGuiThread()
    yield garbage
    garbage.stop()
    gc.unfreeze()


def test_a_cycle_goes_with_the_next_look(garbage):
    gone = weakref.ref(Node())
    young = [[] for _ in range(1000)]
    garbage.look()
    assert gone() is None
    assert len(young) == 1000


@pytest.fixture
def collected(monkeypatch):
    seen = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: seen.append(generation))
    return seen


def test_what_a_job_made_by_the_hundred_thousand_is_not_gone_through(garbage, collected):
    many = [[] for _ in range(MOST + 1000)]
    garbage.look()
    assert not collected
    assert gc.get_freeze_count() > MOST
    assert gc.get_count()[0] < 1000
    del many


def test_it_is_gone_through_once_all_was_let_go(garbage):
    gone = weakref.ref(Node())
    many = [[] for _ in range(MOST + 1000)]
    garbage.look()
    assert gone() is not None
    del many
    garbage.sweep()
    garbage.look()
    assert gone() is None
