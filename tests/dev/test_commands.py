"""The environment that dev.py gives to what it starts."""

import os
import sys

import pytest

from dev import commands


@pytest.fixture
def caches(monkeypatch, tmp_path):
    monkeypatch.setattr(commands, "CACHE", tmp_path / "cache")
    return tmp_path / "cache"


@pytest.mark.skipif(os.name == "nt", reason="Windows always has a profile folder")
@pytest.mark.parametrize("home", ["", "/proc/nowhere"])
def test_without_a_home_that_holds_files_the_project_lends_one(monkeypatch, caches, home):
    monkeypatch.setenv("HOME", home)
    assert commands.environment()["HOME"] == str(caches / "home")
    assert (caches / "home").is_dir()


def test_a_home_that_holds_files_is_left_as_it_is(monkeypatch, caches, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert commands.environment()["HOME"] == str(tmp_path)
    assert not caches.exists()


def test_what_is_asked_for_stands_in_the_environment():
    assert commands.environment(QT_QPA_PLATFORM="offscreen")["QT_QPA_PLATFORM"] == "offscreen"


def test_a_command_that_had_to_work_ends_everything_with_a_sentence():
    with pytest.raises(SystemExit, match="exit code 3"):
        commands.must(sys.executable, "-c", "raise SystemExit(3)")


def test_what_a_command_prints_is_kept():
    assert commands.asked(sys.executable, "-c", "print('Müller €')").stdout.strip() == "Müller €"
