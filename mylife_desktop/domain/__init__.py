"""What the work is about: themes, rounds, a case and what may be done to them.

Plain Python values. May import nothing of this program but itself: no Qt, no SQL, no displayed
text.
"""
