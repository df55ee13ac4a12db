"""Makes the recorder out of its C, with the compiler of the system, where that can be done."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("recorder.c")


def what_is_missing() -> str:
    """Why there can be no recorder here, in one sentence; empty when there can."""
    if sys.platform != "linux" or platform.architecture()[0] != "64bit":
        return "the recorder of writes works on 64-bit Linux only"
    if shutil.which("cc") is None:
        return "the recorder of writes needs a C compiler (cc; on Debian: gcc and libc6-dev)"
    return ""


def compiled(folder: Path) -> Path:
    """The recorder as a library in `folder`, for LD_PRELOAD."""
    library = folder / "recorder.so"
    subprocess.run(
        ["cc", "-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-lpthread"],
        check=True,
    )
    return library


def environment(library: Path, below: Path, record: Path | None = None) -> dict[str, str]:
    """What a program must find in its environment to run on top of the recorder."""
    found = {"LD_PRELOAD": str(library), "RECORDER_FOLDER": str(below.resolve())}
    return found | ({"RECORDER_FILE": str(record)} if record else {})
