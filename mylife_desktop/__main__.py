"""Starts the program: the command line for one of its commands, else the window."""

import gc
import sys
from collections.abc import Sequence

from mylife_desktop.crashes import leave_no_memory

_COMMANDS = ("create", "import", "list", "export", "plan", "print")
_WITHOUT_WINDOW = (*_COMMANDS, "-h", "--help", "--version")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program with these arguments, at first those it was called with; its exit code."""
    leave_no_memory()
    arguments = sys.argv[1:] if argv is None else list(argv)
    # Imported here, each only when it is wanted: the window need not wait for the command line,
    # nor the command line for the window.
    if arguments and arguments[0] in _WITHOUT_WINDOW:
        from mylife_desktop import command_line

        return command_line.main(arguments)
    # What is imported stays: none of it need be looked at for garbage until all is there.
    gc.disable()
    from mylife_desktop import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
