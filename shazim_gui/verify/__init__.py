"""Looks at two pictures closely: are they one photograph, and what was done to it (the only home of OpenCV)."""
