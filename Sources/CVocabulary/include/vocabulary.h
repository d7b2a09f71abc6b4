#ifndef INTERVIEWLINT_VOCABULARY_H
#define INTERVIEWLINT_VOCABULARY_H

#include <stddef.h>

/// The compiled vocabulary, which `swift run -c release train` writes. It lies in the program's
/// read-only data, so that nothing of it is read or built at start-up.
const unsigned char *interviewlint_vocabulary(void);
size_t interviewlint_vocabulary_size(void);

#endif
