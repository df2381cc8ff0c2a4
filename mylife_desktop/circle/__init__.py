"""The Circle of Life: where a score lies, how it is drawn, how it is moved.

`geometry` is numbers only and knows no Qt. May import `domain`, `palette`, `language`, `settings`
and `paths`; knows neither the store nor the undo.
"""
