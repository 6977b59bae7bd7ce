import type { serve as zh } from "../zh-hans/serve.ts";

export const serve: typeof zh = {
  faults: {
    "bad-port": (found) => `A port is a whole number from 0 to 65535${found === "" ? "." : `, not "${found}".`}`,
    "unknown-option": (found) => `No such option: ${found}`,
    "bad-value": (found) => `This option takes no value: ${found}`,
    "surplus-word": (found) => `Surplus word: ${found}. Options come after a -- of their own.`,
  },
  usage: "Usage: npm start -- [--port 4321] [--no-build]",
  portFaults: {
    EADDRINUSE: (port, other) => `Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${other}`,
    EACCES: (port, other) => `Port ${port} may not be used without special rights. Choose another: npm start -- --port ${other}`,
  },
};
