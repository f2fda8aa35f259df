// The C headers that Rendering draws with: Cairo, Pango and the font configuration under them, nothing of ours.
#include <cairo-pdf.h>
#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
