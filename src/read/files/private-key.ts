import { readFile } from "node:fs/promises";

/** Key files have a few kilobytes; certificates may stand in one with them. */
const LARGEST = 64 * 1024;

/** How a private key begins in text, with a password or without: RFC 7468, OpenSSH and PuTTY. */
const BEGINS = /^(?:-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d)/m;

/** Whether a file holds a private key, whatever it is called: .key may be a Keynote talk, and .pem a certificate. */
export const holdsPrivateKey = async (path: string, size: number): Promise<boolean> =>
  size > 0 && size <= LARGEST && BEGINS.test(await readFile(path, "latin1"));
