"""Decides what is shown of a result: texts, marks and order; knows nothing of how it is painted."""
