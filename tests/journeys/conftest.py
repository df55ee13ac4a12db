"""A desk for each journey; when the journey fails, a picture of the screen and what the program said."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.console.conftest import new_vault
from tests.journeys.desk_driver import Desk
from tests.journeys.program import Program

__all__ = ["new_vault"]

_BUG = "Dit lukte niet – Weerbaar"
_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember on the test whether it failed, for the fixture below."""
    report = yield
    item.stash[_FAILED] = item.stash.get(_FAILED, False) or report.failed
    return report


@pytest.fixture
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A screen of its own, with nothing on it yet; its size can be given as an indirect parameter."""
    folder = tmp_path / "desk"
    folder.mkdir()
    with Desk(folder, getattr(request, "param", "1366x768")) as opened:
        yield opened
        if request.node.stash.get(_FAILED, False):
            print(f"screenshot: {opened.shot('failed')}")
            print(opened.log.read_text(errors="replace")[-4000:] if opened.log.exists() else "no program ran")


@pytest.fixture
def program(desk: Desk, home: Path) -> Iterator[Program]:
    """The program on that screen, not started yet, on a machine without a vault; no bug of it may show at the end."""
    yield Program(desk, home)
    assert not desk.shows("dialog", _BUG)


@pytest.fixture
def vault(home: Path, new_vault: Path) -> Path:
    """A vault in the place where the program looks first; for what is not about making one."""
    return Path(shutil.copytree(new_vault, home / "kluizen" / "Proef.kluis"))
