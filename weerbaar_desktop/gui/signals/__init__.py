"""Weighing a signal: from question to question, what is decided, and the weighing as it is kept."""
