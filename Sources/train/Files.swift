#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

struct TrainingError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}

func exitFailing() -> Never { exit(1) }

enum Files {
  static func read(_ path: String) throws(TrainingError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw TrainingError("\(path) can't be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws(TrainingError) {
    guard let file = fopen(path, "wb") else { throw TrainingError("\(path) can't be written") }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else {
      throw TrainingError("\(path) was not written whole")
    }
  }

  static func exponential(_ x: Float) -> Float { expf(x) }
}
