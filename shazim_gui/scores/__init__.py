"""Scores of pairs by each method, and the weighted score."""
