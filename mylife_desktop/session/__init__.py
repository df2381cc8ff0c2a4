"""What goes on between unlocking and locking: the worker's pages, and the two with an open case.

May import everything but the program that starts it (`app` and what stands beside it).
"""
