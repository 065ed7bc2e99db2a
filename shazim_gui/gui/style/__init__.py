"""Colours, icons, themes and the language of the window."""
