"""The accuracy benchmark: made-up copies of a person's photographs, the real engine, and other people's methods."""
