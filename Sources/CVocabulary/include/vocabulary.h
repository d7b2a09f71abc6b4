#ifndef INTERVIEWLINT_VOCABULARY_H
#define INTERVIEWLINT_VOCABULARY_H

#include <stddef.h>
#include <stdint.h>

/// The compiled vocabulary, which `swift run -c release train` writes. It lies in the program's
/// read-only data, so that nothing of it is read or built at start-up.
const unsigned char *interviewlint_vocabulary(void);
size_t interviewlint_vocabulary_size(void);

/// Adds what a word or pair says of so many labels to a sum. In C, since it becomes a handful of vector
/// instructions.
static inline void interviewlint_add(int16_t *sum, const int8_t *row, int count) {
  for (int label = 0; label < count; label++) sum[label] = (int16_t)(sum[label] + row[label]);
}

/// Begins to fetch what will be read soon.
static inline void interviewlint_prefetch(const void *place) { __builtin_prefetch(place); }

#endif
