#include "vocabulary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char table[] = {
#embed "vocabulary.table"
};

const unsigned char *interviewlint_vocabulary(void) { return table; }

size_t interviewlint_vocabulary_size(void) { return sizeof table; }
