"""A visit at somebody's home: the consent, the handover, the receipt, and the overview of own visits."""
