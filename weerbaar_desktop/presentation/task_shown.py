"""A step beside the pages of any flow, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TaskState = Literal["done", "now", "later"]


@dataclass(frozen=True, slots=True)
class TaskShown:
    """One step beside the page: its name, how far it is, and that in words."""

    title: str
    state: TaskState
    words: str
