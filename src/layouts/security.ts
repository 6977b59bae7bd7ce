/** The content security policy of a page: its own origin and nothing else, no inline script or style. */
export const contentSecurityPolicy = ({ wasm }: { wasm: boolean }): string =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
