/** The kit's tokens that the page's own interface needs; a test keeps them equal to tokens.css. */
export const TOKENS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  ground: ['#ffffff', '#242628'],
  'ground-hover': ['#efeeea', '#2b2d30'],
  line: ['#e4e2dc', '#34373a'],
  'line-control': ['#86837b', '#84888d'],
  ink: ['#1d1c1a', '#eceae6'],
  'ink-soft': ['#55524c', '#b9b6b0'],
  accent: ['#0b5f68', '#7fd1d6'],
};

const tokens = Object.entries(TOKENS)
  .map(([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`)
  .join(' ');

/**
 * Lives in a closed shadow root as a constructed sheet: neither the page's styles nor its content security policy
 * reach it. The host belongs to the page's tree, where its styles do reach: so all begins at the element inside.
 * Sizes are in px, since a page may set the root's font size to anything.
 */
export const STYLE = `
.base { ${tokens} color-scheme: light dark; direction: ltr; }
:host([data-theme="light"]) .base { color-scheme: light; }
:host([data-theme="dark"]) .base { color-scheme: dark; }
*, *::before { box-sizing: border-box; margin: 0; }
.box {
  position: fixed; left: 0; top: 0; max-width: min(360px, calc(100vw - 16px)); max-height: calc(100vh - 16px);
  overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--line); border-radius: 10px;
  background: var(--ground); color: var(--ink);
  box-shadow: 0 2px 6px rgb(0 0 0 / 12%), 0 12px 40px rgb(0 0 0 / 18%);
  font: 14px/1.45 system-ui, "Segoe UI", Roboto, Inter, Cantarell, "Noto Sans", sans-serif;
  text-align: start; overflow-wrap: break-word;
  animation: appear 120ms cubic-bezier(0.2, 0, 0, 1);
}
@keyframes appear { from { opacity: 0; } }
.card { width: 340px; padding: 12px 12px 8px 16px; border-inline-start: 3px solid var(--speaker, var(--line)); }
.who { font-size: 14px; font-weight: 600; line-height: 1.3; }
.role, .how { color: var(--ink-soft); font-size: 13px; }
.how { padding-block-start: 2px; }
.tools { display: flex; align-items: center; gap: 2px; margin-block-start: 6px; margin-inline-start: -6px; }
.at { flex: 1; min-width: 24px; color: var(--ink-soft); font-size: 12px; text-align: end; font-variant-numeric: tabular-nums; }
button {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-width: 28px; min-height: 28px;
  padding: 2px 6px; border: 1px solid transparent; border-radius: 6px; background: transparent; color: var(--ink-soft);
  font: inherit; font-size: 13px; cursor: pointer;
}
button:hover { background: var(--ground-hover); color: var(--ink); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button[aria-pressed="true"] { color: var(--accent); }
button[aria-pressed="true"] path { fill: currentcolor; }
svg { flex: none; display: block; }
.undo {
  display: flex; align-items: center; justify-content: space-between; gap: 8px; margin-block: 8px 4px;
  padding-block-start: 8px; border-block-start: 1px solid var(--line); font-size: 13px;
}
.undo button { flex: none; border-color: var(--line-control); color: var(--ink); }
.toolbar { padding: 4px; }
.toolbar .row { display: flex; gap: 2px; }
.toolbar .note { width: 320px; max-width: 100%; padding: 8px 6px 6px; }
.note { display: grid; gap: 8px; margin-block: 8px 4px; padding-block-start: 8px; border-block-start: 1px solid var(--line); }
.note label { display: grid; gap: 2px; color: var(--ink-soft); font-size: 12px; }
.note textarea, .note input {
  width: 100%; min-height: 30px; padding: 4px 8px; border: 1px solid var(--line-control); border-radius: 6px;
  background: var(--ground); color: var(--ink); font: inherit; font-size: 14px; resize: vertical;
}
.note textarea:focus-visible, .note input:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.note .keep { justify-self: end; padding: 2px 10px; border-color: var(--line-control); color: var(--ink); }
.swatch { flex: none; display: inline-block; width: 12px; height: 12px; border-radius: 50%; background: var(--speaker); forced-color-adjust: none; }
.category { flex: none; width: 14px; height: 14px; border: 1px solid var(--ink-soft); border-radius: 4px; forced-color-adjust: none; }
.legend { inset: auto 16px 16px auto; left: auto; top: auto; width: 260px; max-height: min(420px, calc(100vh - 32px)); padding: 10px 12px 12px; }
.legend-head { display: flex; align-items: center; justify-content: space-between; }
.legend ul { padding: 0; list-style: none; display: grid; gap: 6px; }
.legend li { display: flex; align-items: baseline; gap: 8px; font-size: 13px; }
.legend .name { flex: 1; min-width: 0; }
.legend .count { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
h2 { font-size: 13px; font-weight: 600; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: reduce) { .box { animation: none; } }
@media (forced-colors: active) {
  .box { border-color: CanvasText; }
  button, .note textarea, .note input { border-color: ButtonBorder; }
  button:focus-visible { outline-color: Highlight; }
}
@media print { .box { display: none; } }
`;
