"""Candidate pairs -> copy groups: verifies pairs, and tells what was made from what."""
