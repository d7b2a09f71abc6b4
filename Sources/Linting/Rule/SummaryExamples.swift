/// Examples that the three rules on the generated section share.
///
/// What a summary says is decided elsewhere; its examples only need to be out of date, edited or broken.
enum SummaryExamples {
  static let stale = [
    Example(
      """
      # Acme — Engineer

      ↓<!-- interviewlint:summary -->
      <!-- /interviewlint:summary -->

      - 2026-11-03 Interview with Dana Whitfield
      """, today: "2026-11-04"),
    Example(
      """
      ---
      company: Acme
      ---

      ## Interview with Dana (Nov 3, 2026)

      ↓<!-- interviewlint:summary -->

      <!-- /interviewlint:summary -->
      """, today: "2026-11-04"),
    Example(
      """
      ↓<!-- interviewlint:summary -->
      <!-- /interviewlint:summary -->

      # Acme — Engineer

      2026-11-03: interviewed with Dana Whitfield.
      """, today: "2026-11-04"),
  ]

  static let edited = [
    Example(
      """
      # Acme — Engineer

      ↓<!-- interviewlint:summary -->
      My own words.
      <!-- /interviewlint:summary 0123456789abcdef -->

      - 2026-11-03 Interview with Dana Whitfield
      """, today: "2026-11-04"),
    Example(
      """
      ---
      company: Acme
      ---

      ## Interview with Dana (Nov 3, 2026)

      ↓<!-- interviewlint:summary -->

      Call Dana!

      <!-- /interviewlint:summary 00000000 -->
      """, today: "2026-11-04"),
    Example(
      """
      ↓<!-- interviewlint:summary -->
      | my | table |
      <!-- /interviewlint:summary ffffffff -->

      # Acme — Engineer

      2026-11-03: interviewed with Dana Whitfield.
      """, today: "2026-11-04"),
  ]

  static let broken = [
    Example(
      """
      # Acme — Engineer

      ↓<!-- interviewlint:summary -->

      - 2026-11-03 Interview with Dana Whitfield
      """, today: "2026-11-04"),
    Example(
      """
      # Acme — Engineer

      ↓<!-- /interviewlint:summary 12345678 -->

      ## Interview with Dana (Nov 3, 2026)
      """, today: "2026-11-04"),
    Example(
      """
      # Acme — Engineer

      <!-- interviewlint:summary -->

      ↓<!-- interviewlint:summary -->

      <!-- /interviewlint:summary -->

      2026-11-03: interviewed with Dana Whitfield.
      """, today: "2026-11-04"),
  ]

  static let fine = [
    Example(
      """
      # Acme — Engineer

      - 2026-11-03 Interview with Dana Whitfield
      """, today: "2026-11-04"),
    Example(
      """
      # Acme — Engineer

      ```html
      <!-- interviewlint:summary -->
      ```

      ## Interview with Dana (Nov 3, 2026)
      """, today: "2026-11-04"),
    Example(
      """
      # Acme — Engineer

      The marker is written `<!-- interviewlint:summary -->`.

      2026-11-03: interviewed with Dana Whitfield.
      """, today: "2026-11-04"),
  ]
}
