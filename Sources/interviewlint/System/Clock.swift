import Journal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The only place where the program reads the clock.
enum Clock {
  /// The local calendar day. Everything else is handed the day.
  static func today() -> CivilDate {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return CivilDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? CivilDate(days: 0)
  }
}
