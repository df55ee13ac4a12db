"""The machine under the program: folders, clock, processes and what must be switched off in them."""
