"""Measures accuracy and speed, and compares them with other programs and methods."""
