/** The panel's own look: the page's colours where there are any, and its own on a page without styles. */
export const panelStyle = `
:host {
  --paper: var(--paper-raised, light-dark(#fffefb, #1f221e));
  --words: var(--ink, light-dark(#23211d, #e9e6df));
  --soft: var(--ink-soft, light-dark(#615b50, #aaa598));
  --line: var(--rule-strong, light-dark(#b9b1a1, #55534b));
  --error: light-dark(#a3251c, #ff9d92);
  --warning: light-dark(#7a5200, #e7bb63);
  color-scheme: light dark;
  position: fixed;
  inset: auto 0.75rem 0.75rem auto;
  z-index: 2147483647;
  display: flex;
  flex-direction: column;
  align-items: end;
  gap: 0.5rem;
  max-inline-size: calc(100vw - 1.5rem);
  font: 0.875rem/1.6 var(--sans, system-ui, sans-serif);
  color: var(--words);
}
@media print { :host { display: none; } }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: start; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
[hidden] { display: none !important; }
.badge {
  min-block-size: 2.5rem;
  padding: 0 0.875rem;
  border: 1px solid var(--line);
  border-radius: 1.25rem;
  background: var(--paper);
  box-shadow: 0 2px 10px rgb(0 0 0 / 0.2);
  font-weight: 600;
}
.badge[data-worst="error"], .error { color: var(--error); }
.badge[data-worst="warning"], .warning { color: var(--warning); }
.note, .hint, .code { color: var(--soft); }
section {
  display: flex;
  flex-direction: column;
  inline-size: min(34rem, calc(100vw - 1.5rem));
  max-block-size: min(32rem, calc(100vh - 5rem));
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--paper);
  box-shadow: 0 6px 30px rgb(0 0 0 / 0.25);
}
header { display: flex; justify-content: space-between; gap: 1rem; padding: 0.625rem 1rem; border-block-end: 1px solid var(--line); }
header button { min-inline-size: 2.5rem; text-align: end; color: var(--soft); }
h2, h3, p, ul { margin: 0; padding: 0; }
h2 { font-size: 1rem; }
h3 { font-size: 0.8125rem; color: var(--soft); padding-block-start: 0.75rem; }
.list { overflow: auto; padding: 0 1rem 1rem; overscroll-behavior: contain; }
.stale { padding-block-start: 0.75rem; color: var(--error); }
li { list-style: none; padding-block: 0.625rem; border-block-end: 1px solid color-mix(in srgb, var(--line) 45%, transparent); }
li:last-child { border: 0; }
.place { font-family: ui-monospace, Consolas, monospace; font-size: 0.8125rem; text-decoration: underline; text-underline-offset: 0.2em; overflow-wrap: anywhere; }
.message { overflow-wrap: anywhere; }
.kind { font-weight: 600; margin-inline-end: 0.5em; }
.code { font-size: 0.75rem; }
`;
