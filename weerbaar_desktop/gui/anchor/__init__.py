"""Ankerkaarten in the window: their card on the page "Kluis", making one, and checking one."""
