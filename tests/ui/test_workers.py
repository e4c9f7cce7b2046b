"""The processes beside the window never outlive it, however it ended."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOW = """
import os, time
from ui.workers import Workers

if __name__ == "__main__":
    print(Workers(1).call(os.getpid), flush=True)
    time.sleep(60)
"""


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux which processes there are")
def test_they_end_when_the_window_is_killed(tmp_path):
    (tmp_path / "window.py").write_text(WINDOW)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    window = subprocess.Popen([sys.executable, tmp_path / "window.py"], stdout=subprocess.PIPE, text=True, env=env)
    assert window.stdout is not None
    worker = int(window.stdout.readline())
    assert is_running(worker)
    window.kill()
    window.communicate()
    deadline = time.monotonic() + 20
    while is_running(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(worker)
