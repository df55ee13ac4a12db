"""A conversation to practise: steps that branch, what each reply tends to do, and more than one end."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

_LEAST: Final = 2
"""Replies to choose from, and ends to come to."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody may say or do, what that tends to do, and the id of the step that follows."""

    words: str
    tends: str
    to: str


@dataclass(frozen=True, slots=True)
class Step:
    """What the other one says and what happens; an end has a title, `ending`, and no replies."""

    id: str
    text: str
    said: str = ""
    ending: str = ""
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """One conversation, which begins at its first step.

    `aloud` is the calm sentence of the training, `leave` says when to stop and go. `family` is for who lives with the
    person.
    """

    id: str
    title: str
    place: str
    family: bool
    intro: str
    aloud: str
    leave: tuple[str, ...]
    steps: tuple[Step, ...]
    source: str
    reviewed_on: date

    def step(self, name: str) -> Step:
        """The step of that id; raises KeyError."""
        return {step.id: step for step in self.steps}[name]


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A scenario as far as somebody is: `chosen` are the replies so far, as numbers from 0."""

    scenario: Scenario
    chosen: tuple[int, ...] = ()

    @property
    def step(self) -> Step:
        """Where one is now."""
        return self._walked()[-1]

    @property
    def last(self) -> Reply | None:
        """What one said or did last; None at the beginning."""
        return self._walked()[-2].replies[self.chosen[-1]] if self.chosen else None

    def choose(self, reply: int) -> Rehearsal:
        """On to what follows; raises IndexError for a reply that is not there."""
        if not 0 <= reply < len(self.step.replies):
            raise IndexError(reply)
        return replace(self, chosen=(*self.chosen, reply))

    def back(self) -> Rehearsal:
        """One step back; the first one stays."""
        return replace(self, chosen=self.chosen[:-1])

    def anew(self) -> Rehearsal:
        """From the beginning."""
        return Rehearsal(self.scenario)

    def _walked(self) -> tuple[Step, ...]:
        steps = [self.scenario.steps[0]]
        for reply in self.chosen:
            steps.append(self.scenario.step(steps[-1].replies[reply].to))
        return tuple(steps)


def faults(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """What keeps somebody from coming to an end, each as the id of a step and what is wrong with it, in Dutch."""
    known = {step.id for step in scenario.steps}
    for step in scenario.steps:
        yield from ((step.id, words) for words in _wrong_in(step, known))
    reached = _reached({step.id: tuple(reply.to for reply in step.replies) for step in scenario.steps}, scenario.steps)
    for step in scenario.steps:
        if step.id not in reached:
            yield step.id, "hier komt niemand: geen antwoord leidt naar deze stap"
        elif not ends_from(scenario, step.id):
            yield step.id, "hiervandaan komt niemand bij een einde: de stappen blijven rondgaan"
    if scenario.steps and len(ends_from(scenario, scenario.steps[0].id)) < _LEAST:
        yield scenario.id, "een scenario heeft minstens twee eindes"


def _wrong_in(step: Step, known: Collection[str]) -> Iterator[str]:
    if step.ending and step.replies:
        yield "een einde heeft geen antwoorden"
    elif not step.ending and len(step.replies) < _LEAST:
        yield "een stap heeft minstens twee antwoorden, of een einde (ending)"
    for reply in step.replies:
        if reply.to not in known:
            yield f"een antwoord leidt naar ‘{reply.to}’, en die stap is er niet"


def ends_from(scenario: Scenario, name: str) -> Collection[str]:
    """The ids of the ends that can be reached from a step."""
    onward = {step.id: tuple(reply.to for reply in step.replies) for step in scenario.steps}
    found = _reached(onward, [step for step in scenario.steps if step.id == name])
    return {step.id for step in scenario.steps if step.ending and not step.replies and step.id in found}


def _reached(onward: Mapping[str, tuple[str, ...]], begin: Collection[Step]) -> Collection[str]:
    """The ids of all steps that can be come to from the first of `begin`, itself too."""
    waiting = [step.id for step in begin][:1]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found and name in onward:
            found.add(name)
            waiting += onward[name]
    return found
