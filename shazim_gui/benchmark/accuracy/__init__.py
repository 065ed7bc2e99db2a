"""The accuracy benchmark: edited copies of photographs, found by the real engine and by other methods."""
