import type { serve as zh } from "../zh-hans/serve.ts";

export const serve: typeof zh = {
  badPort: (found) => `A port is a whole number from 0 to 65535, not "${found}".`,
  usage: "Usage: npm start -- [--port 4321] [--no-build]",
  noSite: (folder) => `There is no built site in ${folder}. Leave out --no-build, and it is built first.`,
  portFaults: {
    EADDRINUSE: (port, other) =>
      `Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${other}`,
    EACCES: (port, other) =>
      `Port ${port} may not be used without special rights. Choose another: npm start -- --port ${other}`,
  },
};
