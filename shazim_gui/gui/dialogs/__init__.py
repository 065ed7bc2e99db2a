"""Dialogs for one task each."""
