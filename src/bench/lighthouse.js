// Serves a folder with gzip, runs Lighthouse over the pages and prints a line of scores for each.
"use strict";
const {execFile} = require("child_process");
const fs = require("fs");
const http = require("http");
const path = require("path");
const zlib = require("zlib");

const [tool, site, ...named] = process.argv.slice(2);
const KINDS = [
  "index.html", "neck-spasm.html", "exercises/neck-tilt.html", "exercises/index.html",
  "categories/index.html", "a-z.html", "red-flags.html", "search.html",
  "appointment/neck-spasm.html",
];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
  ".jpg": "image/jpeg", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
};
const FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage";

const root = path.resolve(site);
const server = http.createServer((request, response) => {
  const url = new URL(request.url, "http://localhost");
  const file = path.join(root, decodeURIComponent(url.pathname));
  if (!file.startsWith(root + path.sep) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[path.extname(file)] || "application/octet-stream",
    "Content-Encoding": "gzip",
    "Cache-Control": "max-age=31536000",
  });
  response.end(zlib.gzipSync(fs.readFileSync(file)));
});

const lighthouse = (url) =>
  new Promise((resolve, reject) => {
    const options = ["--quiet", "--output=json", "--output-path=stdout", `--chrome-flags=${FLAGS}`];
    execFile(tool, [url, ...options], {maxBuffer: 1 << 26}, (error, stdout, stderr) =>
      error ? reject(new Error(stderr || error.message)) : resolve(JSON.parse(stdout)));
  });

// What keeps a page from 100: the audits that count and did not pass.
const misses = (report) =>
  CATEGORIES.flatMap((id) => report.categories[id].auditRefs)
    .filter((ref) => ref.weight > 0 && ref.group !== "metrics")
    .map((ref) => report.audits[ref.id])
    .filter((audit) => audit.score !== null && audit.score < 1)
    .map((audit) => audit.id);

server.listen(0, "127.0.0.1", async () => {
  const pages = named.length ? named : KINDS.filter((page) => fs.existsSync(path.join(root, page)));
  let all = 100;
  for (const page of pages) {
    const report = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`);
    const scores = CATEGORIES.map((id) => Math.round(report.categories[id].score * 100));
    all = Math.min(all, ...scores);
    const parts = CATEGORIES.map((id, i) => `${id} ${scores[i]}`);
    console.log(`${page}: ${parts.join(", ")} ${misses(report).join(" ")}`.trim());
  }
  server.close();
  process.exitCode = all === 100 ? 0 : 1;
});
