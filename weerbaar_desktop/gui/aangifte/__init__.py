"""The aangifte, page by page."""
