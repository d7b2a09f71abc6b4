/// Cuts a stream of bytes into messages: a header with `Content-Length`, an empty line, and so many
/// bytes.
///
/// A state machine that is fed as the bytes come, in pieces of any size. After a header that can't be
/// used it looks for the next one, so that one bad message doesn't end the session.
package struct MessageFraming: Sendable {
  package enum Output: Sendable, Equatable {
    /// The content of one message.
    case content([UInt8])
    /// A message that is passed over.
    case failure(ResponseError)
  }

  private enum State {
    case header
    case content(Int)
    /// The content of a message that is too large.
    case skipping(Int)
    /// Until a header begins.
    case searching
  }

  private var state = State.header
  private var buffer: [UInt8] = []
  /// Where in `buffer` the next message begins.
  private var start = 0

  /// In bytes. A text of the size that is read takes at most six times that in escapes.
  package static let largestContent = 64 << 20
  /// In bytes: a header has two short lines.
  package static let largestHeader = 4096

  package init() {}

  /// Takes the next bytes, and gives what is complete by then.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Output] {
    buffer.append(contentsOf: bytes)
    var outputs: [Output] = []
    while step(&outputs) {}
    buffer.removeFirst(start)
    start = 0
    return outputs
  }

  /// - Returns: whether there may be more to do with the bytes at hand.
  private mutating func step(_ outputs: inout [Output]) -> Bool {
    switch state {
    case .header: return readHeader(&outputs)
    case .content(let count):
      guard buffer.count - start >= count else {
        buffer.reserveCapacity(start + count)
        return false
      }
      outputs.append(.content(Array(buffer[start..<start + count])))
      start += count
      state = .header
      return true
    case .skipping(let count):
      let skipped = min(count, buffer.count - start)
      start += skipped
      state = skipped == count ? .header : .skipping(count - skipped)
      return skipped == count
    case .searching: return search()
    }
  }

  private mutating func readHeader(_ outputs: inout [Output]) -> Bool {
    guard let end = endOfHeader() else {
      if buffer.count - start > Self.largestHeader {
        fail("the header is too long", &outputs)
        return true
      }
      return false
    }
    let header = buffer[start..<end.lowerBound]
    if header.count > Self.largestHeader {
      fail("the header is too long", &outputs)
      return true
    }
    do throws(ResponseError) {
      let count = try Self.contentLength(in: header)
      start = end.upperBound
      if count > Self.largestContent {
        outputs.append(.failure(ResponseError(.invalidRequest, "the message is too large")))
        state = .skipping(count)
      } else {
        state = .content(count)
      }
    } catch {
      outputs.append(.failure(error))
      start = end.upperBound
      state = .searching
    }
    return true
  }

  private mutating func fail(_ words: String, _ outputs: inout [Output]) {
    outputs.append(.failure(ResponseError(.invalidRequest, words)))
    start += 1
    state = .searching
  }

  /// The empty line after the header: CR LF twice; LF alone is forgiven.
  private func endOfHeader() -> Range<Int>? {
    var index = start
    let limit = min(buffer.count, start + Self.largestHeader + 4)
    while index < limit {
      guard buffer[index] == UInt8(ascii: "\n") else {
        index += 1
        continue
      }
      var next = index + 1
      if next < buffer.count, buffer[next] == UInt8(ascii: "\r") { next += 1 }
      if next < buffer.count, buffer[next] == UInt8(ascii: "\n") { return index..<next + 1 }
      index += 1
    }
    return nil
  }

  /// - Throws: `invalidRequest` where there is no length that can be used.
  private static func contentLength(in header: ArraySlice<UInt8>) throws(ResponseError) -> Int {
    var length: Int?
    for line in header.split(separator: UInt8(ascii: "\n")) {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        throw ResponseError(.invalidRequest, "a line of the header has no colon")
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      guard name == fieldName else { continue }
      let digits = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
      var value = digits[...]
      while value.last == 0x20 || value.last == 0x09 { value.removeLast() }
      guard !value.isEmpty, value.count <= 12,
        value.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let number = Int(String(decoding: value, as: UTF8.self))
      else { throw ResponseError(.invalidRequest, "Content-Length is no number") }
      length = number
    }
    guard let length else { throw ResponseError(.invalidRequest, "Content-Length is missing") }
    return length
  }

  private static let fieldName = "content-length"

  /// Passes over everything up to the name of the field that each header has.
  private mutating func search() -> Bool {
    let name = Array(Self.fieldName.utf8)
    var index = start
    while index + name.count <= buffer.count {
      var isFound = true
      for (offset, byte) in name.enumerated() {
        let written = buffer[index + offset]
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(written)
        if (isCapital ? written | 0x20 : written) != byte {
          isFound = false
          break
        }
      }
      if isFound {
        start = index
        state = .header
        return true
      }
      index += 1
    }
    start = index
    return false
  }
}
