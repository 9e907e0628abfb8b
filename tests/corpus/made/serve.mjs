import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

const page = (title, body) =>
  `<!doctype html><html><head><title>${title}</title><meta charset="utf-8"></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
const one =
  "<p>The governor said the dam was hit twice on Tuesday, and that the town below it had to be left by all who could walk.</p><p>The ministry confirmed the strike later that day; an aide denied that anyone was hurt in the valley.</p>";
createServer((request, response) => {
  const send = (status, headers, body) => {
    response.writeHead(status, headers);
    for (const part of body) response.write(part);
    response.end();
  };
  if (request.url === "/")
    return send(200, { "Content-Type": "text/html; charset=utf-8" }, [
      page("Dam", one),
      '<a href="/packed.html">1</a><a href="/notes.txt">2</a><a href="/old.html">3</a><a href="/map.png">4</a><a href="/gone.html">5</a>',
    ]);
  if (request.url === "/packed.html")
    return send(200, { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "gzip" }, [
      gzipSync(page("Bridge", one.replaceAll("dam", "bridge"))),
    ]);
  if (request.url === "/notes.txt")
    return send(200, { "Content-Type": "text/plain; charset=windows-1251" }, [
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      ", said the mayor.\n",
    ]);
  if (request.url === "/old.html") return send(301, { Location: "/gone.html" }, []);
  if (request.url === "/map.png")
    return send(200, { "Content-Type": "image/png" }, [Buffer.from("89504e470d0a1a0a", "hex")]);
  send(404, { "Content-Type": "text/html" }, ["<html>Not found</html>"]);
}).listen(Number(process.argv[2]));
