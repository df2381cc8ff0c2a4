"""The one door for change: an open case, its undo, and how it is saved by itself.

May import `domain`. Knows no store: `app` hands it the functions that save.
"""
