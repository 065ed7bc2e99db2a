"""Selects the candidate pairs that are scored exactly."""
