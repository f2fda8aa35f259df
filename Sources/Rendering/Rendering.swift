// Scenes to PNG, SVG and PDF.
