import type { build as zh } from "../zh-hans/build.ts";

export const build: typeof zh = {
  built: (pages, reports, seconds, folder) =>
    `${pages} pages built (${reports} reports) in ${seconds} s, in ${folder}.`,
  failed: (place, message) => `No site was built; the old one stays as it is. ${place ? `${place}: ` : ""}${message}`,
  changed: (file) => `${file} was changed while the site was being built. Build again.`,
  endedEarly:
    "Code of a page in content/pages/ ended the program early (process.exit, say, or an await that never comes to an end). Change that code and build again.",
  late: (message) => `Code of a page in content/pages/ failed afterwards; the site is not affected: ${message}`,
  waiting: "Another build is under way; this one begins when it has ended …",
  onlyByScript: "Build the site with npm run build.",
  left: (paths) => `Some old files cannot be deleted and are left here; you may delete them: ${paths.join(", ")}`,
  notPutBack: (old) =>
    `The last build was cut short, and the old site waits at ${old}. Other files have taken its place, so it was not put back. Move them away and build again.`,
  noArguments: (found) =>
    `npm run build takes nothing after it but -- --quiet, which keeps it from saying how far it is, -- --shard 3/16, which makes one share, or -- --merge shards, which puts the shares together: ${found}. NIANLUN_CONTENT and NIANLUN_OUT name the folders of the content and of the site.`,
  shard: ({ part, of }, { bodies, reports, search }, seconds, folder) =>
    `Share ${part} of ${of} is made: pages of ${bodies} bodies and ${reports} reports, ${search} ${search === 1 ? "part" : "parts"} of the search index, in ${seconds} s, in ${folder}.`,
  shardStopped: "There are errors; this share was not made.",
  notKept: (folder) =>
    `This share is not whole: ${folder}. See whether the disk is full or cannot be written, and make it again.`,
  notShard: (folder) =>
    `${folder} holds files and was not made by --shard, so it was left alone. Move it away and make the share again.`,
  shardInside: (found) =>
    `A share cannot lie in ${found}: what lies there is published, or makes the site. Set NIANLUN_SHARDS to another folder.`,
  badShare: (found) => `--shard takes which share of how many, such as --shard 3/16: ${found}`,
  noShards: (found) => `There is no share here that --shard has made: ${found}`,
  shardAndMerge: "--shard and --merge do not go together: make the shares first, then put them together.",
  merged: (found, all, missing) => {
    const lacking = missing.map(({ part, of }) => `${part}/${of}`).join(", ");
    return `Of the pages of ${all} bodies, those of ${found} were made before and those of ${all - found} here.${lacking ? ` Shares that are missing: ${lacking}.` : ""}`;
  },
  oddPath: (folder, sign) =>
    `A path cannot hold "${sign}": ${folder}. Pages would lose their styles and links. Rename the folder or move it, then build.`,
  refused: {
    "holds-content": (found) =>
      `The site cannot go here: the content folder ${found} lies inside and would be deleted. Set NIANLUN_OUT to another folder.`,
    "in-content": (found) => `The site cannot go into the content folder ${found}. Set NIANLUN_OUT to another folder.`,
    "holds-project": (found) =>
      `The site cannot go here: the whole project ${found} lies inside and would be deleted. Set NIANLUN_OUT to another folder.`,
    "in-project": (found) =>
      `The site cannot go into ${found}, a folder of the project's own. Set NIANLUN_OUT to another folder.`,
    "with-cache": (found) =>
      `The site and the cache cannot share a folder: NIANLUN_CACHE is ${found}. Set one of them to another folder.`,
    "cache-inside": (found) =>
      `The cache cannot lie in ${found}: what lies there is published, or makes the site. Set NIANLUN_CACHE to another folder.`,
    "home-sign": (found) =>
      `"~" does not stand for the home folder here: the site would go to ${found}. Write the whole path in NIANLUN_OUT.`,
    unexpanded: (found) =>
      `Write the plain path in NIANLUN_OUT: quotation marks, variables such as $HOME, drives, and blanks or ends of lines at its end are part of a name here, and the site would go to ${found}.`,
    "link-broken": (found) =>
      `${found} is a link to a folder that does not exist. Make that folder, or delete the link.`,
    mounted: (found) =>
      `${found} is a mount point and cannot be replaced as a whole. Set NIANLUN_OUT to a folder inside it, such as ${found}/site.`,
    "mount-within": (found) =>
      `${found} is a mount point: replacing the site would delete the files in it, so nothing was touched. Unmount it, or set NIANLUN_OUT to another folder.`,
    "no-folder": (found) => `${found} is a file, not a folder. Move it away, or set NIANLUN_OUT to another place.`,
    unmarked: (found) =>
      `${found} holds files and is not a site that was built here, so it was left alone. If an earlier version built it, delete the folder and build again; if not, set NIANLUN_OUT to another folder.`,
    foreign: (found, count) =>
      `The site to be replaced holds ${count === 1 ? "a file that no build" : `${count} files that no build`} wrote and that would be deleted, so it was left alone: ${found}${count > 1 ? " and others" : ""}. Move them away; files to be published every time belong in public/.`,
  },
  notWhole: (count) =>
    `No site was built; the old one stays as it is. The new one is not whole in ${count === 1 ? "1 place" : `${count} places`}:`,
  faults: {
    "page-missing": () => "There is no such page.",
    "heading-missing": () => "The page has no heading.",
    "other-report": (target) => `The page's heading is "${target}", which is not this report's title.`,
    "file-missing": (target) => `A link leads to a page or file that does not exist: ${target}`,
    "picture-raw": (_) => "The picture could not be converted. Make it smaller, or save a copy of it, and try again.",
    "place-missing": (target) => `A link leads to a place that does not exist: ${target}`,
    outside: (target) => `A link leads out of the site; it has to begin with the path of the site's address: ${target}`,
    "address-broken": (target) => `A link is no address: ${target}`,
  },
};
