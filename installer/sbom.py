"""The list of what is in the bundle, as CycloneDX; the same parts give the same bytes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from licences import Part


def cyclonedx(version: str, epoch: int, parts: Sequence[Part]) -> bytes:
    """CycloneDX 1.6 of these parts; `epoch` is the moment of the commit, in seconds."""
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": "weerbaar-desktop",
                "name": "weerbaar-desktop",
                "version": version,
                "licenses": [{"expression": "EUPL-1.2"}],
            },
        },
        "components": [_component(part) for part in parts],
        "dependencies": [{"ref": "weerbaar-desktop", "dependsOn": sorted(_reference(part) for part in parts)}],
    }
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False).encode() + b"\n"


def _component(part: Part) -> dict[str, object]:
    said: dict[str, object] = {
        "type": "library",
        "bom-ref": _reference(part),
        "name": part.name,
        "licenses": [{"expression": part.licence}],
    }
    if part.version:
        said["version"] = part.version
    if part.origin == "pypi":
        said["purl"] = _reference(part)
    return said


def _reference(part: Part) -> str:
    name = part.name.lower().replace("_", "-")
    begin = f"pkg:pypi/{name}" if part.origin == "pypi" else f"{part.origin}/{part.name}"
    return f"{begin}@{part.version}" if part.version else begin
