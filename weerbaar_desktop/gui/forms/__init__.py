"""Compiled from ui/ by installer/compile_forms.py; not written by hand."""
