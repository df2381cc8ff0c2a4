"""What comes in from and goes out to files. May import the store, the domain and `paths`; no Qt."""
