"""A flow as a value: steps in order, where the person is, and back and forth without losing anything."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Walk:
    """Steps by id and the place in them; `farthest` is how far the person has ever been."""

    steps: tuple[str, ...]
    at: int = 0
    farthest: int = 0

    def __post_init__(self) -> None:
        if not self.steps or not 0 <= self.at <= self.farthest < len(self.steps):
            raise ValueError("a walk stands on one of its steps")

    @property
    def step(self) -> str:
        """The step the person is at."""
        return self.steps[self.at]

    @property
    def is_first(self) -> bool:
        """Whether there is nothing before this step."""
        return self.at == 0

    @property
    def is_last(self) -> bool:
        """Whether there is nothing after this step."""
        return self.at == len(self.steps) - 1

    def forward(self) -> Walk:
        """One step on; the last step stays."""
        at = min(self.at + 1, len(self.steps) - 1)
        return replace(self, at=at, farthest=max(self.farthest, at))

    def back(self) -> Walk:
        """One step back; the first step stays."""
        return replace(self, at=max(self.at - 1, 0))

    def to(self, step: str) -> Walk:
        """Straight to a step that was reached before, or the farthest one reached."""
        return replace(self, at=min(self.steps.index(step), self.farthest))

    def reached(self, step: str) -> bool:
        """Whether the person has been at `step`."""
        return self.steps.index(step) <= self.farthest


def resume(steps: tuple[str, ...], at: str, farthest: str) -> Walk:
    """Take up a walk where it was left; steps that no longer exist bring the person to the start."""
    if at not in steps or farthest not in steps:
        return Walk(steps)
    reached = max(steps.index(at), steps.index(farthest))
    return Walk(steps, steps.index(at), reached)
