"""A handover folder with much evidence, verified by what goes along with it, beside `sha256sum` of the same bytes."""

from __future__ import annotations

import hashlib
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.benchmarks.figures import Figure, ratio, seconds, told
from tests.benchmarks.vaults import Vaults
from tests.dossier.browser import Browser
from tests.dossier.test_controleer_page import PAGE, judged
from weerbaar_desktop.domain import handover
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.handover import Case, CaseIncident, Exhibit
from weerbaar_desktop.domain.journal import Content, Head, Kind, Line, RecordId, first_hash, next_line
from weerbaar_desktop.dossier.writer import FolderWriter

MIB = 1024**2
PIECES, SUM_BAR = 16, 2.0


def measure(vaults: Vaults, mebibytes_of_evidence: int, rounds: int) -> list[Figure]:
    """`controleer.py` as a program of its own, and once the page in a browser."""
    folder, size = vaults.folder / "map", mebibytes_of_evidence
    _write(folder, size)
    ours, floor = [], []
    for _ in range(rounds):
        ours.append(_timed([sys.executable, "-I", "controleer.py"], folder))
        floor.append(_timed(["sha256sum", "--check", "--quiet", "SHA256SUMS"], folder))
    figures = [
        ratio(f"controleer.py on a folder of {size} MiB / sha256sum", ours, floor, SUM_BAR),
        told("  and so many MiB a second", f"{size / median(ours):.0f}", f"{size / median(floor):.0f}", runs=rounds),
    ]
    if shutil.which("chromium"):
        page = _in_browser(vaults.folder / "profile", folder)
        figures += [told("controleer.html on the same, in Chromium", seconds(page), seconds(median(floor)))]
        figures += [told("  and so many MiB a second", f"{size / page:.0f}")]
    shutil.rmtree(folder)
    return figures


def _timed(command: list[str], folder: Path) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def _in_browser(profile: Path, folder: Path) -> float:
    with Browser(profile) as browser:
        browser.open(PAGE)
        begun = time.perf_counter()
        if judged(browser, folder).kind != "good":
            raise RuntimeError("the page refuses a clean folder")
        return time.perf_counter() - begun


def _write(target: Path, size: int) -> None:
    """One incident with PIECES exhibits, `size` MiB together."""
    private, vault, block = Ed25519PrivateKey.generate(), secrets.token_bytes(16), secrets.token_bytes(MIB)
    public, each, lines = private.public_key().public_bytes_raw(), size // PIECES, list[tuple[Line, Content]]()
    digest = hashlib.sha256(block * each).digest()

    def add(kind: Kind, document: dict[str, Json]) -> Line:
        head = Head(lines[-1][0].seq, lines[-1][0].hash) if lines else Head(0, first_hash(vault, public))
        record, content = RecordId(secrets.token_hex(16)), Content(secrets.token_bytes(32), document)
        lines.append((next_line(head, record, 1, kind, datetime.now(UTC), content), content))
        return lines[-1][0]

    def original() -> Iterator[bytes]:
        yield from (block for _ in range(each))

    incident = add("incident", {"account": "Verhaal"})
    shown = [add("evidence", {"sha256": digest.hex(), "bytes": each * MIB}) for _ in range(PIECES)]
    exhibits = tuple(
        Exhibit(f"B{number:02}", line.record, 1, line.body, digest, each * MIB, "mp4")
        for number, line in enumerate(shown, 1)
    )
    journal = b"".join(handover.shown_line(line, content) for line, content in lines)
    of_incident, sum_of_journal = CaseIncident(incident.record, 1, incident.body), hashlib.sha256(journal).digest()
    case = Case(vault, public, True, (of_incident,), exhibits, shown[-1].seq, shown[-1].hash, sum_of_journal)
    files = [("aangifte.pdf", b"%PDF-1.7 " + case.code.encode()), ("journaal.jsonl", journal)]
    pieces = [(exhibit.file_name, original()) for exhibit in exhibits]
    FolderWriter().write(
        target, [*files, *pieces], lambda found: handover.manifest_bytes(case, found), private.sign
    )  # fmt: skip
