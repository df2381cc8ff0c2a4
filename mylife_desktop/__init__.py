"""My Life: one person's Circle of Life, kept on this laptop and moved by two people together.

`app` and `command_line` know everything else; what may import what is a contract in
`pyproject.toml`.
"""

__version__ = "0.1.0"
