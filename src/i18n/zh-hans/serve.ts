/** What `npm start` says. */
export const serve = {
  badPort: (found: string) => `端口号要写 0 到 65535 的整数，不能是“${found}”。`,
  usage: "用法：npm start -- [--port 4321] [--no-build]",
  noSite: (folder: string) => `${folder} 里没有生成好的网站。去掉 --no-build，就会先生成再打开。`,
  portFaults: {
    EADDRINUSE: (port: number, other: number) =>
      `端口 ${port} 已被占用。停掉占用它的程序，或换一个：npm start -- --port ${other}`,
    EACCES: (port: number, other: number) => `没有使用端口 ${port} 的权限。换一个：npm start -- --port ${other}`,
  },
};
