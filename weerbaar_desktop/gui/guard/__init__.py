"""What watches over an open vault: nobody there, leaving in a hurry, and what stays behind on the clipboard."""
