import Dispatch

/// A thread beside the one that measures, as the server has it.
enum ScanThread {
  private static let queue = DispatchQueue(label: "scan")

  static func run(_ work: @escaping @Sendable () -> Void) { queue.async(execute: work) }
}
