"""The one door for developers: what it locks, what it names, and the main job without a display."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import console_journey
import debian
import dev
import environment
import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_every_requirement_is_locked_with_hashes_and_without_an_address() -> None:
    locked = (ROOT / "installer" / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*-", locked.replace("    --hash=sha256:", ""), re.MULTILINE)
    parts = re.split(r"\n(?=[a-z])", locked.strip())
    assert all(re.match(r"[a-z0-9-]+==\S+", part) and "--hash=sha256:" in part for part in parts)


def test_the_lock_holds_all_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    names = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower().replace("_", "-") for line in wanted}
    locked = (ROOT / "installer" / "requirements.lock").read_text(encoding="utf-8")
    assert names <= set(re.findall(r"^([a-z0-9-]+)==", locked, re.MULTILINE))


def test_an_unknown_command_explains_and_ends_with_2() -> None:
    command = [sys.executable, str(ROOT / "installer" / "dev.py"), "vlieg"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert "dev.py env | demo" in done.stdout


@pytest.mark.parametrize(
    ("limit", "most"), [("max 100000", 1000), ("150000 100000", 1), ("50000 100000", 1), (None, 1000)]
)
def test_no_more_processes_than_a_container_may_use(limit: str | None, most: int, tmp_path: Path) -> None:
    if limit is not None:
        (tmp_path / "cpu.max").write_text(f"{limit}\n")
    assert 1 <= dev.cores(tmp_path / "cpu.max") <= most
    assert (most > 1) == (dev.cores(tmp_path / "cpu.max") == len(os.sched_getaffinity(0)))


def test_whoever_may_not_install_packages_reads_which_are_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    query = tmp_path / "dpkg-query"
    query.write_text("#!/bin/sh\nprintf 'libegl1 installed\\nlibgl1 not-installed\\n'\n")
    query.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(debian.MissingPackages, match=r"sudo apt-get install .*libgl1 xvfb$"):
        debian.ensure(("libegl1", "libgl1", "xvfb"))
    debian.ensure(("libegl1",))


def test_without_a_display_the_main_job_runs_on_the_console_and_its_folder_verifies(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment, "_BINARIES", Path(sys.executable).parent)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    console_journey.run()
    said = capsys.readouterr().out
    folder = re.search(r"The handover folder: +(.+)", said)
    assert folder is not None
    command = [sys.executable, "-I", str(Path(folder[1]) / "controleer.py")]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0
