"""Connect what a person does in the window with the verbs of the session."""
