#ifndef INTERVIEWLINT_VOCABULARY_H
#define INTERVIEWLINT_VOCABULARY_H

#include <stddef.h>
#include <stdint.h>

/// The compiled vocabulary, which `swift run -c release train` writes. It lies in the program's
/// read-only data, so that nothing of it is read or built at start-up.
const unsigned char *interviewlint_vocabulary(void);
size_t interviewlint_vocabulary_size(void);

/// Of a row of the table: one for each label.
#define INTERVIEWLINT_LABELS 48

/// Adds a row of the table to a sum. In C, since it becomes a handful of vector instructions.
static inline void interviewlint_add_row(int16_t *sum, const int8_t *row) {
  for (int label = 0; label < INTERVIEWLINT_LABELS; label++)
    sum[label] = (int16_t)(sum[label] + row[label]);
}

#endif
