"""One clean machine per test: no screen, a home of its own, and no window left behind."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.workers import pytest_collection_modifyitems, pytest_configure_node, pytest_runtest_protocol

__all__ = ["pytest_collection_modifyitems", "pytest_configure_node", "pytest_runtest_protocol"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is first imported, which pytest-qt does

settings.register_profile("fast", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


@pytest.fixture(scope="session", autouse=True)
def _home_of_what_is_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What several tests share is made before any of them has a home, and does not reach that of this person either."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("WEERBAAR_HOME", str(tmp_path_factory.mktemp("thuis")))
        yield


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nothing a test does reaches the home of whoever runs it."""
    monkeypatch.setenv("WEERBAAR_HOME", str(tmp_path_factory.mktemp("thuis")))


@pytest.fixture
def home() -> Path:
    """The folder below which the program keeps everything in this test."""
    return Path(os.environ["WEERBAAR_HOME"])


@pytest.fixture(scope="session")
def cheap_kdf() -> tuple[int, int, int]:
    """The floor of the key derivation: MiB, passes, lanes. Nothing weaker is accepted, not even in a test."""
    return (64, 3, 4)


@pytest.fixture(autouse=True)
def _clean_screen(request: pytest.FixtureRequest) -> Iterator[None]:
    """No window outlives its test, and no collection runs in the middle of a Qt call.

    PySide6 may crash when the collector frees a half-destroyed widget while Qt is still painting; so it waits.
    """
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    request.getfixturevalue("qapp")
    gc.disable()
    try:
        yield
    finally:
        for window in QApplication.topLevelWidgets():
            window.close()
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.enable()
        gc.collect()
        gc.freeze()  # what is left now stays: content, themes, modules; the next collection need not look at it again
    left = [type(window).__name__ for window in QApplication.topLevelWidgets()]
    assert not left, f"windows left behind: {left}"
