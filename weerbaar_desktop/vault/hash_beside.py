"""SHA-256 of what comes in, taken on another core while the same bytes are sealed and written."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from concurrent.futures import Future
    from types import TracebackType


class HashBeside:
    """One digest; its thread lives as long as the block. Bytes are hashed in the order in which they were given."""

    def __init__(self) -> None:
        from concurrent.futures import ThreadPoolExecutor  # 20 ms that a start need not wait for

        self._digest: Final = hashlib.sha256()
        self._pool: Final = ThreadPoolExecutor(1, "hash")
        self._last: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._pool.shutdown()

    def update(self, chunk: bytes) -> None:
        """More; waits until what came before is hashed, so that no more than two chunks are held."""
        self._wait()
        self._last = self._pool.submit(self._digest.update, chunk)

    def hexdigest(self) -> str:
        """Of everything so far."""
        self._wait()
        return self._digest.hexdigest()

    def _wait(self) -> None:
        if self._last is not None:
            self._last.result()
            self._last = None
