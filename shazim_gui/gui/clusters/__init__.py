"""The list of clusters: rows, painting, navigation, sorting and filtering."""
