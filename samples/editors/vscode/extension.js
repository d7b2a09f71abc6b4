// VS Code: run `npm install` in this folder, and open it with "Developer: Install Extension from
// Location…".
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = () => {
  client = new LanguageClient(
    "interviewlint",
    "interviewlint",
    { command: "interviewlint", args: ["server"] },
    { documentSelector: [{ language: "markdown" }, { pattern: "**/.interviewlint.yml" }] }
  );
  return client.start();
};

exports.deactivate = () => client?.stop();
