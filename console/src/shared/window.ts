/** Rows that are drawn beyond what is seen, so that nobody scrolls into nothing. */
const BEYOND = 12;
/** The window moves by so many rows at once: drawing anew at every pixel would be work for nothing. */
const STEP = 4;

/** Which rows of a long list are drawn: from the first one up to, and without, the last. */
export function windowOf(scrolled: number, height: number, rowHeight: number, rows: number): { first: number; last: number } {
  const top = Math.floor(scrolled / rowHeight);
  const first = Math.max(0, Math.floor((Math.min(top, rows) - BEYOND) / STEP) * STEP);
  const last = Math.min(rows, top + Math.ceil(height / rowHeight) + BEYOND + STEP);
  return { first: Math.min(first, last), last };
}
