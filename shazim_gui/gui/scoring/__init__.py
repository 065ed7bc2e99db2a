"""Scores, weights and threshold: sliders, histogram, score bars."""
