"""Verifies pairs of pictures: finds their kind and the edits between them. The only layer that uses OpenCV."""
