"""Turns results into the texts, badges and order that are shown; independent of how they are painted."""
