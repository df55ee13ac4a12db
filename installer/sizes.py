"""What the bundle takes on a disk, by part."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PARTS: Final = (
    ("Qt and PySide", ("PySide6", "shiboken6")),
    ("SQLCipher with OpenSSL", ("sqlcipher3",)),
    ("Python and its library", ("libpython", "python3", "base_library")),
    ("pictures (Pillow, HEIC)", ("PIL", "pillow.libs", "pi_heif", "_pi_heif")),
    ("PDF (reportlab, pikepdf, PDFium)", ("reportlab", "pikepdf", "pypdfium2")),
    ("encryption (cryptography, Argon2, AES)", ("cryptography", "argon2", "_argon2", "Cryptodome", "pyzipper")),
    ("the program itself, with content and fonts", ("weerbaar_desktop",)),
)


def by_part(bundle: Path) -> dict[str, int]:
    """Bytes of each part, the largest first, with all that is left together at the end."""
    found = {name: 0 for name, _ in _PARTS}
    rest = 0
    for path in bundle.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        top = path.relative_to(bundle).parts[1:2] or ("",)
        part = next((name for name, begins in _PARTS if top[0].startswith(begins)), None)
        if part is None:
            rest += path.stat().st_size
        else:
            found[part] += path.stat().st_size
    return dict(sorted(found.items(), key=lambda one: -one[1])) | {"all else": rest}


def table(bundle: Path) -> str:
    """The same as a table for people."""
    parts = by_part(bundle)
    lines = [f"| {name} | {size / 1e6:.1f} MB |" for name, size in parts.items()]
    return "\n".join(["| part | size |", "|---|---|", *lines, f"| together | {sum(parts.values()) / 1e6:.1f} MB |"])
