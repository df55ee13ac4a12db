"""What is true of incidents, evidence, reports and the journal: frozen values and pure functions, standard library only."""
