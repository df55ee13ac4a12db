"""The documents that are one PDF: each is made from the answers and incidents that serve every other one."""
