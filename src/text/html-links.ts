import { Parser } from "htmlparser2";
import { srcsetAddresses } from "./srcset.ts";

/** What HTML points to, and what in it can be pointed to. */
export interface HtmlLinks {
  /** Addresses as written, each once. */
  targets: Set<string>;
  ids: Set<string>;
  /** The address that the page gives itself. */
  canonical?: string;
  /** The text of its first h1; undefined where it has none. */
  heading?: string;
}

/** Attributes that hold one address. */
export const ADDRESS = new Set(["href", "src", "action", "formaction", "poster", "data", "data-src", "xlink:href"]);

/** Reads a page, or a part of one. */
export function htmlLinks(html: string): HtmlLinks {
  const targets = new Set<string>();
  const ids = new Set<string>();
  let heading: string | undefined;
  let canonical: string | undefined;
  let within = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      // The first is the page's own, in its head.
      if (name === "link" && attributes.rel === "canonical" && canonical === undefined)
        return void (canonical = attributes.href);
      if (name === "h1" && heading === undefined) [heading, within] = ["", true];
      for (const [key, value] of Object.entries(attributes)) {
        if (key === "id" || (key === "name" && name === "a")) ids.add(value);
        else if (ADDRESS.has(key) && !(key === "data" && name !== "object")) targets.add(value);
        else if (key === "srcset" || key === "imagesrcset")
          for (const address of srcsetAddresses(value)) targets.add(address);
        else if (key === "content" && attributes["http-equiv"]?.toLowerCase() === "refresh")
          targets.add(/url=\s*(.*)$/i.exec(value)?.[1] ?? "");
      }
    },
    ontext(text) {
      if (within) heading += text;
    },
    onclosetag(name) {
      if (name === "h1") within = false;
    },
  });
  parser.end(html);
  return { targets, ids, canonical, heading: heading?.trim() };
}
