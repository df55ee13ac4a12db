"""What a person can do with the program, one module per journey; synchronous and unaware of threads and windows."""
