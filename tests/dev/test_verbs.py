"""The verbs of dev.py, with nothing installed and nothing started."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


class Started:
    """What would have been set up and started, in order."""

    def __init__(self):
        self.set_up, self.calls, self.environments = [], [], []

    def call(self, *words, env=None):
        self.calls.append([str(word) for word in words][1:])
        self.environments.append(env or {})
        return 0


@pytest.fixture
def dev(monkeypatch, tmp_path):
    spec = importlib.util.spec_from_file_location("dev_verbs", ROOT / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.started = Started()
    monkeypatch.setattr(module, "set_up", module.started.set_up.append)
    monkeypatch.setattr(module, "call", module.started.call)
    monkeypatch.setattr(module, "BUILD", tmp_path / "build")
    return module


def test_run_opens_the_window_on_a_new_sample_company(dev, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    assert dev.main(["run"]) == 0
    sample = str(dev.BUILD / "sample.arbook")
    assert dev.started.calls == [["-m", "ar_desktop", "sample", sample], ["-m", "ar_desktop", sample]]


def test_run_keeps_the_sample_company_that_somebody_has_tried_things_in(dev, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    dev.BUILD.mkdir()
    (dev.BUILD / "sample.arbook").write_bytes(b"tried out")
    dev.main(["run"])
    assert dev.started.calls == [["-m", "ar_desktop", str(dev.BUILD / "sample.arbook")]]


def test_run_opens_the_file_that_is_named(dev, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    dev.main(["run", "Harbour.arbook"])
    assert dev.started.calls == [["-m", "ar_desktop", "Harbour.arbook"]]


def test_run_without_a_display_says_so_and_takes_the_tour(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    dev.main(["run"])
    assert "no display" in capsys.readouterr().out
    assert dev.started.calls == [["-m", "ar_desktop", "tour", "-o", str(dev.BUILD / "tour")]]
    assert dev.started.environments[0]["QT_QPA_PLATFORM"] == "offscreen"


def test_the_window_needs_less_than_the_tests(dev, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    dev.main(["run"])
    dev.main(["test"])
    assert dev.started.set_up == ["runtime", "dev"]


def test_test_hands_its_arguments_to_pytest(dev):
    dev.main(["test", "tests/ledger", "-k", "void"])
    assert dev.started.calls == [["-m", "pytest", "-q", "tests/ledger", "-k", "void"]]


def test_bench_hands_its_arguments_on(dev):
    dev.main(["bench", "--full"])
    assert dev.started.calls == [["-m", "tests.benchmarks", "--full"]]


def test_check_runs_every_check_though_one_fails(dev, monkeypatch):
    seen = []

    def call(*words):
        seen.append(words[0].stem)
        return 1 if words[0].stem == "ruff" else 0

    monkeypatch.setattr(dev, "call", call)
    assert dev.main(["check"]) == 1
    assert seen == ["ruff", "mypy", "lint-imports"]


@pytest.mark.parametrize(("words", "code"), [([], 0), (["help"], 0), (["--help"], 0), (["frobnicate"], 2)])
def test_help_lists_every_verb(dev, capsys, words, code):
    assert dev.main(words) == code
    shown = capsys.readouterr().out
    assert all(f"  {verb} " in shown for verb in dev.VERBS)


def test_a_python_that_is_too_old_is_told_so(dev, monkeypatch):
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11"):
        dev.main(["test"])


def test_a_bundle_is_built_and_then_tests_itself(dev, monkeypatch, capsys):
    built = []
    monkeypatch.setattr(dev, "ROOT", dev.BUILD.parent)
    monkeypatch.setattr(dev, "must", lambda *words: built.extend(map(str, words)))
    assert dev.main(["bundle"]) == 0
    assert built[1:3] == ["-m", "PyInstaller"]
    assert built[-1].endswith("ar.spec")
    assert dev.started.calls == [["--selftest"]]
    assert dev.started.environments[0]["QT_QPA_PLATFORM"] == "offscreen"


def test_pictures_come_from_a_tour_that_leaves_nothing_behind(dev):
    assert dev.main(["pictures"]) == 0
    tour, album = dev.started.calls
    assert tour[:3] == ["-m", "ar_desktop", "tour"]
    assert album[1] == tour[4]
    assert not Path(tour[4]).exists()
