"""Writes results as files for other people and programs."""
