"""Tests on all cores at once, and after them, one by one, those that say they must be alone on the machine.

`pytest -n NUMBER` shares the tests among so many processes. A test with `@pytest.mark.alone("reason")` measures time or
memory of the machine, or claims something of all of it: it waits for the others, and no other test of the run goes on
meanwhile. In a run of one process the mark changes nothing.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Protocol

import pytest

_LOCK: Final = "lock"
"""What the processes are told: a file that each holds while it tests, together with others or alone."""
_FOLDER: Final = pytest.StashKey["TemporaryDirectory[str]"]()


class Node(Protocol):
    """What xdist says of a process that it starts."""

    config: pytest.Config
    workerinput: dict[str, str]


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Node) -> None:
    """Tells a process, before it begins, which lock is that of this run."""
    if _FOLDER not in node.config.stash:
        node.config.stash[_FOLDER] = TemporaryDirectory(prefix="pytest-")
        node.config.add_cleanup(node.config.stash[_FOLDER].cleanup)
    node.workerinput[_LOCK] = str(Path(node.config.stash[_FOLDER].name, _LOCK))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Puts the tests that must be alone last; raises UsageError when one does not say why."""
    for item in items:
        mark = item.get_closest_marker("alone")
        if mark is not None and not (len(mark.args) == 1 and str(mark.args[0]).strip()):
            raise pytest.UsageError(f"{item.nodeid} must run alone but does not say why")
    if _lock_of(config) is not None:
        # A test with a bound of its own takes long: it goes first, so that no core waits for it at the end.
        items.sort(key=lambda item: (_must_be_alone(item), item.get_closest_marker("timeout") is None))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Waits until the test may run; that is outside what the test and its bound of time take."""
    place = _lock_of(item.config)
    if place is None:
        return (yield)
    import fcntl  # not on every system, and a lock that a process of the program cannot inherit

    with place.open("a+b") as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX if _must_be_alone(item) else fcntl.LOCK_SH)
        return (yield)


def _must_be_alone(item: pytest.Item) -> bool:
    return item.get_closest_marker("alone") is not None


def _lock_of(config: pytest.Config) -> Path | None:
    """None in a run of one process."""
    told = getattr(config, "workerinput", {})
    return Path(told[_LOCK]) if _LOCK in told else None
