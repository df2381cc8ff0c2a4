"""Where it is kept: an encrypted database in a folder, and the one door to it, `Store`.

It alone speaks SQL, and it writes the audit trail itself, in the transaction of what it records.
May import `domain` and nothing else of this program: no Qt, no displayed text.
"""
