"""The window and its pages. A page is given what to show and says what was done.

May import everything but `app` and `command_line`.
"""
