// The C header of libdeflate, which compresses PNG pictures; nothing of ours.
#include <libdeflate.h>
