import { spawn } from "node:child_process";
import { connect } from "node:net";

/** `npm start -- --no-build` in a process of its own, as it is for a user. */
export interface Started {
  url: string;
  pid: number;
  /** Its exit code, or null while it lives. */
  ended(): number | null;
  stop(): Promise<void>;
}

/** Starts it over a built site. Rejects where it ends without an address. */
export function startServing(out: string): Promise<Started> {
  const env = { ...process.env, NIANLUN_OUT: out };
  const child = spawn(process.execPath, ["scripts/serve.ts", "--no-build", "--port", "0"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise<void>((done) => void child.once("close", () => done()));
  const stop = () => (child.kill(), closed);
  return new Promise((done, fail) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += String(part);
      const url = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
      if (url !== undefined) done({ url, pid: child.pid!, ended: () => child.exitCode, stop });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void closed.then(() => fail(new Error(said)));
  });
}

/** What comes back for these bytes: at least the start of an answer, or nothing where the server hangs up. Rejects where it does neither. */
export function sendRaw(url: string, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    let said = "";
    const socket = connect(Number(new URL(url).port), "localhost", () => void socket.write(bytes, "latin1"));
    const end = () => (socket.destroy(), done(said));
    socket.setTimeout(
      20_000,
      () => (socket.destroy(), fail(new Error(`No answer to ${JSON.stringify(bytes.slice(0, 300))}`))),
    );
    socket.on("data", (part) => {
      said += part.toString("latin1");
      if (said.includes("\r\n\r\n")) end();
    });
    socket.on("error", end);
    socket.on("close", end);
  });
}
