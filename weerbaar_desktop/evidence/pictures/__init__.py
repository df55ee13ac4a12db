"""What is shown as pixels: pictures, photos and the pages of a PDF."""
