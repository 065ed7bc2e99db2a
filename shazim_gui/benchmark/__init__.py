"""How well copies are found and how fast everything is, beside what others do."""
