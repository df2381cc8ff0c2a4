"""What goes on paper: what is told, in which order, and how that becomes a PDF.

May import circle, domain, language, palette and the sentences of the plan; never a page or a store.
"""
