import { z } from "zod";

/** What is wrong with an address that a site cannot be published at: its form, as diagnostics name it. */
type AddressForm = "plain-address" | "address-login" | "address-port" | "address-path";

/** Folders in letters that need no escape, in any address bar, file system and server: no blank, no %, no dots alone, no file. */
const FOLDERS = /^(?:\/+|(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*\/?)$/;
const FILE = /\.(?:html?|php|aspx?|jsp)\/*$/i;

/** Ports under 1024 belong to other services, and browsers open few of them. */
const WEB_PORTS = new Set(["", "80", "443"]);

function formProblem(written: string): AddressForm | undefined {
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (/[?#]/.test(written)) return "plain-address";
  if (url.username || url.password || /^[^/]*\/\/[^/]*@/.test(written)) return "address-login";
  if (!WEB_PORTS.has(url.port) && Number(url.port) < 1024) return "address-port";
  const path = /^https?:\/\/[^/\\\s]+(.*)$/is.exec(written)?.[1];
  return path !== undefined && FOLDERS.test(path) && !FILE.test(path) ? undefined : "address-path";
}

/** The site's public address, with its folder; a closing slash is added: https://example.org/sub/folder/ */
export const siteAddressSchema = z
  .url({ protocol: /^https?$/ })
  .superRefine((url, context) => {
    const form = formProblem(url);
    if (form !== undefined) context.addIssue({ code: "custom", params: { form } });
  })
  .transform((url) => url.replace(/\/*$/, "/"));
