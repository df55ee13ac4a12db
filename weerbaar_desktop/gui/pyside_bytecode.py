"""PySide's own Python, compiled when the program is installed instead of at every start.

PySide carries its Python as source inside a library and compiles all of it at every start: a fifth of the time to the
unlock window, and so of every lock. `python -m weerbaar_desktop.gui.pyside_bytecode` keeps what was compiled beside our
own bytecode, under the hash of its source. Where nothing is kept, PySide compiles as it always does.
"""

from __future__ import annotations

import builtins
import sys
from importlib.machinery import SourcelessFileLoader
from importlib.util import source_hash
from pathlib import Path
from types import CodeType
from typing import Any, Final

_KEPT: Final = Path(__file__).parent / "__pycache__" / "pyside"
_STUB_WRITER: Final = "shibokensupport/signature/lib/pyi_generator.py"
"""Only the build of PySide itself calls it; it loads argparse and logging."""
_compile: Final = builtins.compile


def use_kept_bytecode() -> None:
    """From now on, until `stop`, PySide gets its bytecode from us. Called just before Qt is imported."""

    def compile_once(source: Any, filename: Any, *rest: Any, **more: Any) -> Any:  # noqa: ANN401 - as the original
        if isinstance(source, bytes):
            code = _read(source, filename)
            if code is not None:
                return code
        return _compile(source, filename, *rest, **more)

    builtins.compile = compile_once


def stop() -> None:
    """Python's own `compile` is back."""
    builtins.compile = _compile


def keep_bytecode() -> None:
    """Compiles what PySide loads at a start and keeps it; raises OSError. For the installation, in a fresh process."""
    loaded: dict[str, bytes] = {}

    def compile_and_note(source: Any, filename: Any, *rest: Any, **more: Any) -> Any:  # noqa: ANN401 - as the original
        if isinstance(source, bytes):
            loaded[filename] = source
        return _compile(source, filename, *rest, **more)

    builtins.compile = compile_and_note
    import shiboken6  # noqa: F401 - importing it is the point

    stop()
    for filename, source in loaded.items():
        _write(source, filename)


def _place(source: bytes) -> Path:
    return _KEPT / f"{source_hash(source).hex()}.{sys.implementation.cache_tag}.pyc"


def _read(source: bytes, filename: str) -> CodeType | None:
    try:
        return SourcelessFileLoader(filename, str(_place(source))).get_code(filename)
    except (OSError, EOFError, ImportError, ValueError, TypeError):  # absent, or harmed
        return None


def _write(source: bytes, filename: str) -> None:
    import py_compile

    kept = _place(source)
    kept.parent.mkdir(parents=True, exist_ok=True)
    file = kept.with_suffix(".py")
    file.write_bytes(b"" if filename == _STUB_WRITER else source)
    never_stale = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(file), str(kept), filename, doraise=True, invalidation_mode=never_stale)
    file.unlink()


if __name__ == "__main__":
    keep_bytecode()
