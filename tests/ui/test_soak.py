"""Two short walks of random hands; `python -m tests.ui.soak` takes as many and as long ones as one has time for."""

from __future__ import annotations

import subprocess
import sys

import pytest

STEPS = "120"


@pytest.mark.parametrize("seed", ["1", "2"])
def test_random_hands_leave_no_trace_of_an_error(seed, tmp_path):
    command = [sys.executable, "-m", "tests.ui.soak", "--seed", seed, "--steps", STEPS, "--log", str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=170, check=False)
    assert ended.returncode == 0, ended.stderr[-4000:]
