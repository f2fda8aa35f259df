// Figures in, series out.
