"""Mensen: the people one can turn to, their numbers, cards from other programs, and a card for in one's pocket."""
