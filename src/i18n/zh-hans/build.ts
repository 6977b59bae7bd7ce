/** One of several builds that share a site. */
interface Share {
  part: number;
  of: number;
}

/** What `npm run build` says. */
export const build = {
  built: (pages: number, reports: number, seconds: string, folder: string) =>
    `生成了 ${pages} 个页面（${reports} 份报告），用时 ${seconds} 秒，保存在 ${folder}。`,
  failed: (place: string, message: string) => `没有生成网站，原来的网站不变。${place ? `${place}：` : ""}${message}`,
  changed: (file: string) => `${file} 在生成过程中改动了，请再生成一次。`,
  endedEarly:
    "content/pages/ 里有页面的代码让程序提前结束了（例如 process.exit，或一直等不到结果的 await）。把那段代码改掉，再生成。",
  late: (message: string) => `生成以后，content/pages/ 里有页面的代码又出了错，网站不受影响：${message}`,
  waiting: "另一次生成正在进行，等它结束后再开始……",
  onlyByScript: "请用 npm run build 生成网站。",
  left: (paths: string[]) => `有些旧文件删不掉，留在这里，可以自己删除：${paths.join("、")}`,
  /** The old site was set aside, and something else has taken its place. */
  notPutBack: (old: string) =>
    `上次生成中途断了，原来的网站收在 ${old}。它的位置上现在有别的文件，所以没有放回去。先把那些文件移走，再生成一次。`,
  noArguments: (found: string) =>
    `npm run build 后面不写别的，只能加 -- --quiet（不显示进度）、-- --shard 3/16（只做其中一份）或 -- --merge shards（把各份合成网站）：${found}。内容在哪里、网站放到哪里，用 NIANLUN_CONTENT 和 NIANLUN_OUT 指定。`,
  /** One of several builds of a site. */
  shard: (
    { part, of }: Share,
    { bodies, reports, search }: { bodies: number; reports: number; search: number },
    seconds: string,
    folder: string,
  ) =>
    `第 ${part} 份（共 ${of} 份）做好了：${bodies} 个机构、${reports} 份报告的页面，检索 ${search} 段，用时 ${seconds} 秒，保存在 ${folder}。`,
  shardStopped: "有错误，这一份没有做。",
  notKept: (folder: string) => `这一份没有写全：${folder}。看看磁盘是不是满了，能不能写入，再做一次。`,
  notShard: (folder: string) => `${folder} 里有文件，但不是 --shard 做出来的，所以没有动它。把它移走，再做一次。`,
  shardInside: (found: string) =>
    `这一份不能放在 ${found} 里面，那里的文件会发布出去，或者参与生成。把 NIANLUN_SHARDS 改成别的文件夹。`,
  badShare: (found: string) => `--shard 后面写第几份和一共几份，例如 --shard 3/16：${found}`,
  noShards: (found: string) => `这里没有用 --shard 做好的份：${found}`,
  shardAndMerge: "--shard 和 --merge 不能一起用：先分开做，再合起来。",
  merged: (found: number, all: number, missing: Share[]) => {
    const lacking = missing.map(({ part }) => `第 ${part} 份`).join("、");
    return `共 ${all} 个机构：${found} 个机构的页面用的是已经做好的，${all - found} 个由这次补做。${lacking ? `缺${lacking}（共 ${missing[0]?.of} 份）。` : ""}`;
  },
  oddPath: (folder: string, sign: string) =>
    `路径里不能有“${sign}”：${folder}。页面的样式和链接会因此丢失。把文件夹改名或换个地方，再生成。`,
  /** Why a folder may not take the site; nothing in it was touched. */
  refused: {
    "holds-content": (found: string) =>
      `网站不能生成到这里：里面有内容目录 ${found}，生成时会把它删掉。把 NIANLUN_OUT 改成别的文件夹。`,
    "in-content": (found: string) => `网站不能生成到内容目录 ${found} 里面。把 NIANLUN_OUT 改成别的文件夹。`,
    "holds-project": (found: string) =>
      `网站不能生成到这里：里面有整个项目 ${found}，生成时会把它删掉。把 NIANLUN_OUT 改成别的文件夹。`,
    "in-project": (found: string) =>
      `网站不能生成到 ${found} 里面，那是项目自己的文件夹。把 NIANLUN_OUT 改成别的文件夹。`,
    "with-cache": (found: string) => `网站和缓存不能放在一起：NIANLUN_CACHE 是 ${found}。把其中一个改成别的文件夹。`,
    "cache-inside": (found: string) =>
      `缓存不能放在 ${found} 里面，那里的文件会发布出去，或者参与生成。把 NIANLUN_CACHE 改成别的文件夹。`,
    "home-sign": (found: string) =>
      `“~”在这里不会换成主目录，网站会生成到 ${found}。请在 NIANLUN_OUT 里写出完整的路径。`,
    unexpanded: (found: string) =>
      `NIANLUN_OUT 要直接写出路径：引号、$HOME 这样的变量、盘符、末尾的空格和回车在这里都算文件夹的名字，网站会生成到 ${found}。`,
    "link-broken": (found: string) => `${found} 是一个链接，它指向的文件夹不存在。建好那个文件夹，或删掉这个链接。`,
    mounted: (found: string) =>
      `${found} 是挂载点，不能整个替换。把 NIANLUN_OUT 改成它里面的一个文件夹，例如 ${found}/site。`,
    "mount-within": (found: string) =>
      `${found} 是挂载点，替换网站会把里面的文件删掉，所以没有动。先卸载它，或把 NIANLUN_OUT 改成别的文件夹。`,
    "no-folder": (found: string) => `${found} 是文件，不是文件夹。把它移走，或把 NIANLUN_OUT 改成别的地方。`,
    unmarked: (found: string) =>
      `${found} 里有文件，但不是生成的网站，所以没有动它。里面确实是以前版本生成的网站，就把整个文件夹删掉再生成；不是，就把 NIANLUN_OUT 改成别的文件夹。`,
    foreign: (found: string, count: number) =>
      `要替换的网站里有 ${count} 个不是生成出来的文件，替换会把它们删掉，所以没有动：${found}${count > 1 ? " 等" : ""}。把它们移走；每次都要发布的文件放进 public/。`,
  },
  notWhole: (count: number) => `没有生成网站，原来的网站不变。新网站有 ${count} 处不完整：`,
  /** What a page of the new site lacks. */
  faults: {
    "page-missing": (_: string) => "没有这个页面。",
    "heading-missing": (_: string) => "页面没有标题。",
    "other-report": (target: string) => `页面的标题是“${target}”，不是这份报告的标题。`,
    "file-missing": (target: string) => `链接指向的页面或文件不存在：${target}`,
    "picture-raw": (_: string) => "图片没有转换成功。请把原图缩小，或另存一份再试。",
    "place-missing": (target: string) => `链接指向的位置不存在：${target}`,
    outside: (target: string) => `链接指到了网站外面，开头要带上网站地址里的路径：${target}`,
    "address-broken": (target: string) => `不是有效的链接：${target}`,
  },
};
