"""Who goes first where cores are few: the window, before what works for it."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from typing import Final

_NICER: Final = 5
_PROCESS_BELOW_NORMAL: Final = 0x4000
_THREAD_BELOW_NORMAL: Final = -1


def process_behind() -> None:
    """This whole process, begun beside the window."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _PROCESS_BELOW_NORMAL)
    else:
        os.nice(_NICER)


def thread_behind(steps: int) -> None:
    """This thread of the window's own process; where the system does not let us, it goes on as before."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetThreadPriority(ctypes.c_void_p(kernel.GetCurrentThread()), _THREAD_BELOW_NORMAL)
    elif sys.platform == "linux":  # a Mac numbers its threads otherwise
        thread = threading.get_native_id()
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + steps)
