"""A crash writes nobody's words to the disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CRASH = """
import os, resource
limits = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (limits[1], limits[1]))
from mylife_desktop import __main__, command_line
command_line.main = lambda arguments: os.abort()
__main__.main(["--version"])
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its own reports")


def crashed(program: str, folder: Path) -> list[str]:
    """What a program that crashes leaves where it runs."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode < 0, done.stderr
    return os.listdir(folder)


@pytest.mark.promise("P54")
def test_a_crash_leaves_no_copy_of_the_memory(tmp_path: Path) -> None:
    assert crashed(CRASH, tmp_path) == []


def test_the_systems_own_collector_of_crashes_gets_none() -> None:
    code = (
        "from mylife_desktop.crashes import leave_no_memory as none;"
        "import resource; before = resource.getrlimit(resource.RLIMIT_CORE); none(); none();"
        "print(before[1], *resource.getrlimit(resource.RLIMIT_CORE))"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    before, soft, hard = map(int, said.stdout.split())
    assert (soft, hard) == ((0, 0) if before == 0 else (1, 1))  # 1 is what Linux asks for
