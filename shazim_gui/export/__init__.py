"""Ranked clusters -> files that other people and programs read."""
