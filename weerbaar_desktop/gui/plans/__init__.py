"""The two plans: the first thirty days in office, and Thuisfront."""
