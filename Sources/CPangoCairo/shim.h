// The C headers that Rendering draws with: Cairo and Pango, nothing of ours.
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cairo.h>
#include <pango/pangocairo.h>
