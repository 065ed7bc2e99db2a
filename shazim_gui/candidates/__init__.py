"""Which pairs are worth scoring."""
