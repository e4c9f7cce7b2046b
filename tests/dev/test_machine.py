"""What dev.py does on machines that lack something."""

import subprocess

import pytest

from dev import machine


@pytest.fixture
def debian(monkeypatch):
    """A Debian that has the named packages installed."""

    def with_packages(*names):
        rows = "".join(f"ii  {name}\n" for name in names)
        monkeypatch.setattr(machine.shutil, "which", lambda name: f"/usr/bin/{name}")
        monkeypatch.setattr(machine, "asked", lambda *words: subprocess.CompletedProcess(words, 0, rows, ""))

    return with_packages


def test_what_is_installed_is_not_missing(debian):
    debian(*machine.QT_NEEDS)
    assert machine.missing_packages() == []


def test_a_library_under_its_newer_name_is_not_missing(debian):
    debian(*(name for name in machine.QT_NEEDS if name != "libglib2.0-0"), "libglib2.0-0t64")
    assert machine.missing_packages() == []


def test_a_library_that_is_not_there_is_named(debian):
    debian(*(name for name in machine.QT_NEEDS if name != "libxcb-cursor0"))
    assert machine.missing_packages() == ["libxcb-cursor0"]


def test_a_removed_package_whose_settings_stayed_is_missing(monkeypatch, debian):
    debian()
    rows = "".join(f"rc  {name}\n" for name in machine.QT_NEEDS)
    monkeypatch.setattr(machine, "asked", lambda *words: subprocess.CompletedProcess(words, 0, rows, ""))
    assert machine.missing_packages() == machine.QT_NEEDS


def test_systems_without_debians_packages_are_not_asked_for_them(monkeypatch):
    monkeypatch.setattr(machine.shutil, "which", lambda name: None)
    assert machine.missing_packages() == []


def test_who_may_not_install_is_told_the_command(monkeypatch, capsys):
    monkeypatch.setattr(machine, "is_root", lambda: False)
    assert not machine.install_packages(["libegl1"])
    assert "sudo apt-get install -y --no-install-recommends libegl1" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("settings", "seen"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_linux_without_a_display_is_noticed(monkeypatch, settings, seen):
    monkeypatch.setattr(machine.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert machine.has_display() is seen


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_display(monkeypatch, platform):
    monkeypatch.setattr(machine.sys, "platform", platform)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert machine.has_display()
