import { SaxesParser } from "saxes";

const SVG = "http://www.w3.org/2000/svg";

/** The encoding that an XML file says it is in; UTF-8 where it says none. https://www.w3.org/TR/xml/#charencoding */
const SAID = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;

/** Internal entities, with which Illustrator writes the namespaces of its files. */
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(["'])(.*?)\2\s*>/gs;

/** Whether a browser shows a picture of these bytes: well-formed XML in the encoding that it says, whose root is svg in SVG's namespace. */
export function isWholeSvg(bytes: Uint8Array): boolean {
  const [, encoding = "utf-8"] = SAID.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 200))) ?? [];
  try {
    const parser = new SaxesParser({ xmlns: true });
    let isSvg: boolean | undefined;
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("doctype", (declared) => {
      for (const [, name = "", , value = ""] of declared.matchAll(ENTITY)) parser.ENTITIES[name] = value;
    });
    parser.on("opentag", ({ uri, local }) => {
      isSvg ??= uri === SVG && local === "svg";
    });
    parser.write(new TextDecoder(encoding, { fatal: true }).decode(bytes)).close();
    return isSvg === true;
  } catch {
    return false;
  }
}
