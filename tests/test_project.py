"""What the project promises about itself, whatever it computes."""

import ast
import re
import runpy
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = ("ar_desktop", "ui", "dev")
STARTS = pytest.mark.skipif(not (ROOT / "ar_desktop" / "__main__.py").exists(), reason="nothing to start yet")


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=False, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git clone")
    return [file for name in listed.stdout.splitlines() if (file := ROOT / name).is_file()]


def modules(*folders: str) -> list[Path]:
    return [file for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))]


def imported(file: Path) -> set[str]:
    """The top-level names that a module imports anywhere, inside its functions too."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add((node.module or "").partition(".")[0])
    return names


def named_requirements(file: str) -> list[str]:
    rows = (ROOT / "requirements" / file).read_text(encoding="utf-8").splitlines()
    return [row for row in rows if row and not row.startswith(("#", "-"))]


# Spelt in two halves, so that this file passes its own test.
HOSTS = ["py" + r"pi\.org", "python" + "hosted", "npm" + r"js\.", r"deb\.deb" + "ian"]
ELSEWHERE = re.compile("|".join([*HOSTS, "/wo" + r"rk/(main|shared)", "/opt/" + "py", "/ro" + "ot/"]))


def test_no_file_names_a_package_registry_or_a_folder_of_somebodys_machine():
    found = []
    for file in tracked_files():
        text = file.read_bytes().decode("utf-8", errors="replace")
        found += [f"{file.relative_to(ROOT)}: {hit.group()}" for hit in ELSEWHERE.finditer(text)]
    assert found == []


@pytest.mark.parametrize("file", ["runtime.txt", "dev.txt"])
def test_every_requirement_is_pinned_with_hashes_and_without_an_address(file):
    text = (ROOT / "requirements" / file).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).strip())
    assert all(re.match(r"[a-z0-9._-]+==\S+", entry) and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in text
    assert "index" not in text.replace("importlib", "")


def test_the_pinned_requirements_are_those_that_the_package_declares():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = project["project"]["dependencies"] + project["build-system"]["requires"]
    assert sorted(named_requirements("runtime.in")) == sorted(declared)


def test_what_runs_and_what_is_tested_are_the_same_versions():
    def pins(file):
        return set(re.findall(r"^([a-z0-9._-]+==\S+)", (ROOT / "requirements" / file).read_text(), flags=re.MULTILINE))

    assert pins("runtime.txt") <= pins("dev.txt")


def test_every_command_of_the_readme_exists():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    verbs = set(runpy.run_path(str(ROOT / "dev.py"))["VERBS"])
    used = set(re.findall(r"python3 dev\.py (\w+)", readme)) | set(re.findall(r"^\| `(\w+)` \|", readme, re.MULTILINE))
    assert {"run", "test"} <= used <= verbs


@STARTS
def test_every_command_line_of_the_readme_exists():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    help_page = run_python("-m", "ar_desktop", "--help")
    for command in set(re.findall(r"^ar-desktop (\w+)", readme, re.MULTILINE)):
        assert re.search(rf"\b{command}\b", help_page), command


def test_every_picture_of_the_documents_exists():
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    wanted = [(page, link) for page in pages for link in re.findall(r"!\[[^]]*\]\(([^)]+)\)", page.read_text("utf-8"))]
    assert [f"{page.name}: {link}" for page, link in wanted if not (page.parent / link).is_file()] == []


def test_the_engine_imports_no_window():
    """Only the module that starts the program may name the window, and not even that one names Qt."""
    for file in modules("ar_desktop"):
        assert not imported(file) & {"PySide6", "shiboken6", "pyqtgraph"}, file
        assert "ui" not in imported(file) or file.name == "__main__.py", file


def run_python(*words: str) -> str:
    done = subprocess.run([sys.executable, *words], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_engine_loads_where_there_is_no_qt():
    files = [file.relative_to(ROOT).with_suffix("") for file in modules("ar_desktop")]
    names = [".".join(file.parts).removesuffix(".__init__") for file in files if file.name != "__main__"]
    loaded = run_python(
        "-c",
        "import importlib, sys\n"
        "for absent in ('PySide6', 'shiboken6', 'pyqtgraph', 'ui'): sys.modules[absent] = None\n"
        "print(sum(importlib.import_module(name) is not None for name in sys.argv[1:]))",
        *names,
    )
    assert int(loaded) == len(names)


@STARTS
def test_starting_loads_no_heavy_library():
    heavy = {"pandas", "numpy", "reportlab", "openpyxl", "xlsxwriter", "pypdfium2", "pyqtgraph", "PySide6"}
    loaded = run_python("-c", f"import sys, ar_desktop.__main__; print(*sorted({heavy} & set(sys.modules)))")
    assert loaded == ""


def test_setting_up_needs_nothing_but_python():
    done_after_it = ROOT / "dev" / "words"  # run by the environment that setting up has made
    for file in [ROOT / "dev.py", *(file for file in modules("dev") if done_after_it not in file.parents)]:
        assert imported(file) <= {*sys.stdlib_module_names, "dev"}, file


def test_every_folder_of_tests_is_a_package():
    """A tests/ui without __init__.py would hide the real ui."""
    folders = {file.parent for file in modules("tests")}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_no_module_and_no_function_outgrows_its_reader():
    too_long = []
    for file in modules(*CODE):
        text = file.read_text(encoding="utf-8")
        where = file.relative_to(ROOT)
        if text.count("\n") > 400 and "do not edit" not in text[:200]:  # what is generated has no reader
            too_long.append(str(where))
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 60:
                too_long.append(f"{where}:{node.lineno} {node.name}")
    assert too_long == []
