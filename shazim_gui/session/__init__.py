"""State, verbs and texts that every face shows; knows no Qt."""
