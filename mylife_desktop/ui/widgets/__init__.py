"""Small parts that pages are made of. Their builders give each control its name."""
