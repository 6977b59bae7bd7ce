/** The content security policy of a page: its own origin and nothing else, no inline style, and no inline script but the one of that digest. */
export const contentSecurityPolicy = ({ wasm, digest }: { wasm: boolean; digest?: string }): string =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}${digest === undefined ? "" : ` '${digest}'`}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
