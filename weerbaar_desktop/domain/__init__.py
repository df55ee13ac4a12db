"""What is true of incidents, evidence, reports and the journal: frozen values, pure functions, standard library."""
