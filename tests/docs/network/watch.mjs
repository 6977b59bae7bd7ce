/*
 * Loaded before any code of a process (NODE_OPTIONS=--import …), and so of its children and workers: writes each host beyond this machine that
 * is asked for to the file NIANLUN_ASKED, and lets nothing through. Plain JavaScript, for npm may run on an older Node.
 */
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const HERE = /^(|localhost|.*\.localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3}|::|0\.0\.0\.0)$/i;
const isHere = (host) => HERE.test(String(host ?? "").replace(/\.$/, ""));
const note = (how, host) =>
  appendFileSync(process.env.NIANLUN_ASKED, `${how} ${host} (${process.argv.slice(1, 4).join(" ")})\n`);
const refusal = (host) => Object.assign(new Error(`${host} is beyond this machine.`), { code: "ENOTFOUND" });

/** The options of all the ways to call it: already in an array, an object, a port and a host, a path. */
function connection(args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === "object" && first !== null) return first;
  return Number.isNaN(Number(first))
    ? { path: first }
    : { port: first, host: typeof second === "string" ? second : undefined };
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const { path, host } = connection(args);
  if (path || isHere(host)) return connect.apply(this, args);
  note("connect", host);
  process.nextTick(() => this.destroy(refusal(host)));
  return this;
};

function watchQuestions(owner, answersLater) {
  for (const name of Object.getOwnPropertyNames(owner).filter((name) => /^(lookup|resolve|reverse)/.test(name))) {
    const original = owner[name];
    owner[name] = function (host, ...rest) {
      if (isHere(host) || net.isIP(host)) return original.call(this, host, ...rest);
      note(name, host);
      if (answersLater) return Promise.reject(refusal(host));
      process.nextTick(rest.at(-1), refusal(host));
    };
  }
}
for (const owner of [dns, dns.Resolver.prototype]) watchQuestions(owner, false);
for (const owner of [dns.promises, dns.promises.Resolver.prototype]) watchQuestions(owner, true);

for (const name of ["send", "connect"]) {
  const original = dgram.Socket.prototype[name];
  dgram.Socket.prototype[name] = function (...args) {
    const host = args.slice(1).find((arg) => typeof arg === "string");
    if (isHere(host)) return original.apply(this, args);
    note("datagram", host);
    throw refusal(host);
  };
}
syncBuiltinESMExports();
