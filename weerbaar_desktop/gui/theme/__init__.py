"""How the window looks: colours, type, icons and the one style sheet."""
