"""A report as data becomes a PDF, in a process of its own that holds no key and knows no vault."""
