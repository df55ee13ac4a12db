"""Runs tests where there is no network at all, and writes down every socket they make."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NO_NETWORK = ("unshare", "--map-root-user", "--net")
"""Runs what comes after it in a network of its own, in which there is nobody else, not even this computer itself."""
_SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+)")


def watched(trace: Path) -> tuple[str, ...]:
    """Runs what comes after it; every system call about the network is added to `trace`."""
    return ("strace", "-f", "--seccomp-bpf", "-qq", "-A", "--decode-pids=comm", "-e", "trace=network", "-o", str(trace))


def families(trace: Path, but: str = "") -> Counter[str]:
    """How many sockets of each family were made, by all processes but those of the program `but`."""
    lines = trace.read_text(errors="replace").splitlines()
    return Counter(family for line in lines if not but or f"<{but}>" not in line for family in _SOCKET.findall(line))


def run_in_silence(tests: Sequence[str], trace: Path) -> Counter[str]:
    """The families of all sockets while these tests ran, all green; skips where no network can be left out."""
    if subprocess.run([*NO_NETWORK, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this account may not make a network of its own")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    ran = subprocess.run(
        [*NO_NETWORK, *watched(trace), *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout[-4000:]
    print(ran.stdout.splitlines()[-1], dict(families(trace)))
    return families(trace)
