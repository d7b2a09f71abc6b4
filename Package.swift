// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "interviewlint",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "interviewlint", targets: ["interviewlint"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    // The way of the data, left to right: a target knows only what is above it.
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "SourceText", dependencies: [systemPackage]),
    .target(name: "YAML", dependencies: ["CYAML", "SourceText"]),
    .target(name: "Markdown", dependencies: ["CCMark", "SourceText"]),
    .target(name: "CVocabulary", exclude: ["vocabulary.table"]),
    .target(
      name: "Journal", dependencies: ["CVocabulary", "Markdown", "SourceText", "YAML"],
      exclude: [
        "Vocabulary/words.txt", "Vocabulary/phrasings.tsv", "Vocabulary/field-phrasings.tsv",
        "Vocabulary/call-phrasings.tsv", "Vocabulary/to-do-phrasings.tsv",
      ]),
    .target(name: "FollowUp", dependencies: ["Journal"]),
    .target(
      name: "Linting", dependencies: ["FollowUp", "Journal", "SourceText", "Markdown"],
      exclude: ["Rules/README.md"]),
    .target(
      name: "Configuration",
      dependencies: [
        "FollowUp", "Journal", "Linting", "Reporting", "SourceText", "YAML", systemPackage,
      ]),
    .target(
      name: "Reporting",
      dependencies: ["FollowUp", "Journal", "Linting", "Markdown", "SourceText"]),
    .target(
      name: "Git",
      dependencies: [
        "SourceText", systemPackage,
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    .target(
      name: "Workspace",
      dependencies: [
        "Configuration", "FollowUp", "Git", "Journal", "Linting", "Markdown", "Reporting",
        "SourceText",
        systemPackage,
      ]),
    .target(
      name: "LanguageServer",
      dependencies: [
        "Configuration", "FollowUp", "Git", "Journal", "Linting", "Markdown", "Reporting",
        "SourceText", "Workspace",
        systemPackage,
      ]),
    .executableTarget(
      name: "interviewlint",
      dependencies: [
        "LanguageServer", "Workspace",
        "Configuration", "FollowUp", "Git", "Journal", "Linting", "Markdown", "Reporting",
        "SourceText", "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        systemPackage,
      ]),

    // Makes CVocabulary's table of the files beside Journal's vocabulary.
    .executableTarget(name: "train", dependencies: ["Journal"]),

    // For measuring, fuzzing and testing; nothing that is installed depends on these.
    .target(name: "TestSupport", dependencies: ["Journal", "SourceText", systemPackage]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CCMark", "FollowUp", "Journal", "LanguageServer", "Linting", "Markdown", "Reporting",
        "SourceText", "TestSupport", "Workspace", systemPackage,
      ],
      linkerSettings: [
        // As the program that is installed, which has the standard library inside.
        .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
      ]),
    .executableTarget(
      name: "fuzz",
      dependencies: ["FollowUp", "Journal", "Linting", "SourceText", "TestSupport"]),
    .testTarget(
      name: "SourceTextTests", dependencies: ["SourceText", "TestSupport", systemPackage]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "SourceText", "TestSupport"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "SourceText", "TestSupport"]),
    .testTarget(
      name: "JournalTests", dependencies: ["Journal", "Markdown", "SourceText", "TestSupport"],
      exclude: ["Corpus"]),
    .testTarget(name: "FollowUpTests", dependencies: ["FollowUp", "Journal", "TestSupport"]),
    .testTarget(
      name: "LintingTests",
      dependencies: ["Linting", "FollowUp", "Journal", "Reporting", "SourceText", "TestSupport"]),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: [
        "Configuration", "FollowUp", "Journal", "Linting", "SourceText", "TestSupport", "YAML",
        systemPackage,
      ]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "FollowUp", "Journal", "Linting", "SourceText", "TestSupport"]),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "Workspace", "Configuration", "FollowUp", "Journal", "Linting", "Markdown", "Reporting",
        "SourceText", "TestSupport", systemPackage,
      ]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "LanguageServer", "Configuration", "Journal", "Linting", "Reporting", "SourceText",
        "TestSupport", "Workspace", systemPackage,
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "interviewlint", "Journal", "LanguageServer", "Reporting", "SourceText", "TestSupport",
        systemPackage,
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: ["Editors", "Recorded"]),
  ],
  swiftLanguageModes: [.v6]
)

var systemPackage: Target.Dependency { .product(name: "SystemPackage", package: "swift-system") }

for target in package.targets where target.type != .system && target.name != "CVocabulary" {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
