"""What a crash leaves: not the memory, in which somebody's words are."""

import sys
from contextlib import suppress


def leave_no_memory() -> None:
    """Ask the system never to write this program's memory to the disk when it crashes."""
    if sys.platform == "win32":
        import ctypes

        no_heap = 0x1  # WER_FAULT_REPORTING_FLAG_NOHEAP
        with suppress(OSError, AttributeError):
            ctypes.WinDLL("kernel32").WerSetFlags(no_heap)
    else:
        import resource

        # Linux gives what crashes to a program of its own whatever the limit is, unless it is 1;
        # as the size of a file it is too small everywhere.
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        if most != 0:
            resource.setrlimit(resource.RLIMIT_CORE, (1, 1))
