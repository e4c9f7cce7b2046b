"""When .venv is filled again, and when it is left alone."""

import subprocess

import pytest

from dev import setting_up


@pytest.fixture
def project(monkeypatch, tmp_path):
    """A project folder with requirements, and a .venv that only pretends."""
    monkeypatch.setattr(setting_up, "ROOT", tmp_path)
    monkeypatch.setattr(setting_up, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(setting_up, "asked", lambda *words: subprocess.CompletedProcess(words, 0, "Python 3.11", ""))
    monkeypatch.setattr(setting_up, "missing_packages", list)
    monkeypatch.setattr(setting_up, "make_venv", lambda: None)
    (tmp_path / "requirements").mkdir()
    for name in ("requirements/runtime.txt", "requirements/dev.txt", "pyproject.toml"):
        (tmp_path / name).write_text(name)
    return tmp_path


@pytest.fixture
def installed(project, monkeypatch):
    done = []
    monkeypatch.setattr(setting_up, "install_requirements", lambda pins: done.append(pins.stem))
    monkeypatch.setattr(setting_up, "install_project", lambda: done.append("project"))
    return done


def test_setting_up_twice_installs_once(installed):
    setting_up.set_up("dev")
    setting_up.set_up("dev")
    assert installed == ["dev", "project"]


def test_who_has_what_the_tests_need_can_run_the_window(installed):
    setting_up.set_up("dev")
    setting_up.set_up("runtime")
    assert installed == ["dev", "project"]


def test_who_can_run_the_window_still_needs_what_the_tests_need(installed):
    setting_up.set_up("runtime")
    setting_up.set_up("dev")
    assert installed == ["runtime", "project", "dev", "project"]


def test_new_pins_are_installed(installed, project):
    setting_up.set_up("dev")
    (project / "requirements/dev.txt").write_text("newer")
    setting_up.set_up("dev")
    assert installed == ["dev", "project"] * 2


def test_an_installation_that_broke_off_is_done_again(installed, monkeypatch):
    monkeypatch.setattr(setting_up, "install_project", lambda: (_ for _ in ()).throw(SystemExit("no disk")))
    with pytest.raises(SystemExit):
        setting_up.set_up("dev")
    monkeypatch.setattr(setting_up, "install_project", lambda: None)
    setting_up.set_up("dev")
    assert installed == ["dev", "dev"]


def test_where_uv_fails_pip_installs(project, monkeypatch):
    used = []

    def call(*words):
        used.append("uv" if words[0] == "uv" else words[2])
        return int(words[0] == "uv")

    monkeypatch.setattr(setting_up, "uv", lambda: "uv")
    monkeypatch.setattr(setting_up, "call", call)
    setting_up.install_requirements(project / "requirements/dev.txt")
    assert used == ["uv", "pip"]


def test_what_cannot_be_installed_is_said_in_a_sentence(project, monkeypatch):
    monkeypatch.setattr(setting_up, "uv", lambda: None)
    monkeypatch.setattr(setting_up, "call", lambda *_words: 1)
    with pytest.raises(SystemExit, match="this computer has to be online"):
        setting_up.install_requirements(project / "requirements/runtime.txt")


def test_qt_that_does_not_load_is_said_with_its_reason(monkeypatch):
    told = "Traceback\nImportError: libEGL.so.1: cannot open shared object file"
    monkeypatch.setattr(setting_up, "asked", lambda *words: subprocess.CompletedProcess(words, 1, "", told))
    with pytest.raises(SystemExit, match=r"libEGL\.so\.1.*\n.*libegl1"):
        setting_up.check_that_qt_loads()
