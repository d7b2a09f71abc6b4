#ifndef INTERVIEWLINT_VOCABULARY_H
#define INTERVIEWLINT_VOCABULARY_H

#include <stddef.h>
#include <stdint.h>

/// The compiled vocabulary, which `swift run -c release train` writes. It lies in the program's
/// read-only data, so that nothing of it is read or built at start-up.
const unsigned char *interviewlint_vocabulary(void);
size_t interviewlint_vocabulary_size(void);

typedef int16_t interviewlint_short16 __attribute__((ext_vector_type(16)));
typedef int8_t interviewlint_char16 __attribute__((ext_vector_type(16)));

/// Sixteen weights of a row, as wide as they are summed. In C, since it becomes a handful of vector
/// instructions.
static inline interviewlint_short16 interviewlint_widened(const void *weights) {
  return __builtin_convertvector(*(const interviewlint_char16 *)weights, interviewlint_short16);
}

#endif
