/* Asks for a host beyond this machine in every way there is: in the main thread, in a worker and in a child. */
import { spawnSync } from "node:child_process";
import dgram from "node:dgram";
import { lookup, Resolver } from "node:dns";
import { resolve4 } from "node:dns/promises";
import http from "node:http";
import http2 from "node:http2";
import https, { get } from "node:https";
import net from "node:net";
import tls from "node:tls";
import { isMainThread, Worker } from "node:worker_threads";

const quiet = () => {};
const where = isMainThread ? (process.argv[2] ?? "main") : "worker";
const host = (how) => `${how}.${where}.example.org`;

await fetch(`https://${host("fetch")}/`).catch(quiet);
http.get(`http://${host("http")}/`).on("error", quiet);
https
  .request({ host: host("https"), agent: false })
  .on("error", quiet)
  .end();
get(`https://${host("get")}/`).on("error", quiet);
http2.connect(`https://${host("http2")}/`).on("error", quiet);
net.connect(80, host("net")).on("error", quiet);
net.createConnection({ port: 80, host: host("socket") }).on("error", quiet);
tls.connect({ port: 443, host: host("tls") }).on("error", quiet);
lookup(host("lookup"), quiet);
new Resolver().resolveTxt(host("resolver"), quiet);
await resolve4(host("promise")).catch(quiet);
const datagram = dgram.createSocket("udp4");
try {
  datagram.send("x", 53, host("datagram"), quiet);
} catch {
  // Refused, as it should be.
}
datagram.close();

const server = http.createServer((_, response) => response.end("here")).listen(0, "localhost");
await new Promise((done) => server.once("listening", done));
const { port } = server.address();
if ((await (await fetch(`http://localhost:${port}/`)).text()) !== "here")
  throw new Error("This machine itself must be heard.");
server.close();
server.closeAllConnections();

if (where === "main") {
  spawnSync(process.execPath, [import.meta.filename, "child"], { stdio: "inherit" });
  new Worker(new URL(import.meta.url));
}
