"""The pages that the two people look at together."""
