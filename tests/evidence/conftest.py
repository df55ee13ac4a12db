"""The viewer as the program has it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from weerbaar_desktop import bootstrap
from weerbaar_desktop.application.ports import Viewer
from weerbaar_desktop.domain.received import Pixels, Received


def _never() -> bool:
    return False


@pytest.fixture(scope="session")
def viewer() -> Viewer:
    """The real one, with its process."""
    return bootstrap.viewer()


@pytest.fixture(scope="session")
def read(viewer: Viewer) -> Callable[[bytes, str], Received]:
    """What the viewer process reads in these bytes."""
    return lambda data, extension: viewer.read((data,), extension, _never)


@pytest.fixture(scope="session")
def page(viewer: Viewer) -> Callable[..., Pixels]:
    """What the viewer process shows of these bytes: (data, extension, box, number)."""

    def show(data: bytes, extension: str, box: tuple[int, int] = (1600, 1200), number: int = 1) -> Pixels:
        return viewer.page((data,), extension, number, box, _never)

    return show
