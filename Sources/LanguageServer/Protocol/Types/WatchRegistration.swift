import Reporting

/// Asks the client to tell when journals or configs change on disk.
struct WatchRegistration: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.array("registrations") { json in
        json.object { json in
          json.field("id", "interviewlint-files")
          json.field("method", DidChangeWatchedFilesNotification.method)
          json.object("registerOptions") { json in
            json.array("watchers", of: ["**/*.md", "**/*.markdown", "**/.interviewlint.yml"]) {
              json, pattern in json.object { $0.field("globPattern", pattern) }
            }
          }
        }
      }
    }
  }
}
