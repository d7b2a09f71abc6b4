internal import CCMark
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory for one parse: taken a piece at a time from blocks that the thread keeps, and given back all
/// at once. For a short text libcmark spends about as long in malloc and free as on the text.
struct Arena {
  /// Texts above this many bytes are parsed with malloc, which gives memory back piece by piece.
  static let largestText = 1 << 18

  /// What libcmark is handed. It lives as long as the process.
  nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
    let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    allocator.initialize(
      to: cmark_mem(
        calloc: { count, size in
          memset(Arena.current.pointee.allocate(count * size), 0, count * size)
        },
        realloc: { old, size in Arena.current.pointee.reallocate(old, to: size) },
        free: { _ in }))
    return allocator
  }()

  /// The arena of this thread.
  static var current: UnsafeMutablePointer<Arena> {
    if let arena = pthread_getspecific(key) {
      return arena.assumingMemoryBound(to: Arena.self)
    }
    let arena = UnsafeMutablePointer<Arena>.allocate(capacity: 1)
    arena.initialize(to: Arena())
    pthread_setspecific(key, arena)
    return arena
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { pointer in
      #if canImport(Darwin)
        let arena = pointer.assumingMemoryBound(to: Arena.self)
      #else
        guard let arena = pointer?.assumingMemoryBound(to: Arena.self) else { return }
      #endif
      arena.pointee.freeBlocks()
      arena.deallocate()
    }
    return key
  }()

  /// Whether a parse is using the memory; a second one on the same thread must go without.
  var isInUse = false
  private var blocks: [UnsafeMutableRawBufferPointer] = []
  /// How many of the blocks are in use. The last of these is being filled.
  private var usedBlocks = 0
  /// What is free of the block that is being filled.
  private var free = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  private static let alignment = 16
  private static let blockSize = 1 << 16

  /// Memory aligned for anything. Its size stands before it, for `reallocate`.
  private mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let total = (size + Arena.alignment - 1) & ~(Arena.alignment - 1) + Arena.alignment
    guard total <= free.count, let start = free.baseAddress else {
      useNextBlock(holding: total)
      return allocate(size)
    }
    free = UnsafeMutableRawBufferPointer(rebasing: free[total...])
    start.storeBytes(of: size, as: Int.self)
    return start + Arena.alignment
  }

  private mutating func useNextBlock(holding size: Int) {
    while usedBlocks < blocks.count, blocks[usedBlocks].count < size { usedBlocks += 1 }
    if usedBlocks == blocks.count {
      blocks.append(
        .allocate(byteCount: max(Arena.blockSize, size), alignment: Arena.alignment))
    }
    free = blocks[usedBlocks]
    usedBlocks += 1
  }

  private mutating func reallocate(
    _ old: UnsafeMutableRawPointer?, to size: Int
  ) -> UnsafeMutableRawPointer {
    guard let old else { return allocate(size) }
    let oldSize = (old - Arena.alignment).load(as: Int.self)
    if size <= oldSize { return old }
    let new = allocate(size)
    memcpy(new, old, oldSize)
    return new
  }

  /// Makes everything free for the next parse. Keeps one block, so that a thread holds little.
  mutating func reset() {
    while blocks.count > 4 { blocks.removeLast().deallocate() }
    usedBlocks = 0
    free = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    isInUse = false
  }

  private mutating func freeBlocks() {
    for block in blocks { block.deallocate() }
    blocks = []
  }
}
