"""Per-method scores and weights -> one score."""
