/** So many characters one of them has at most. */
export const MOST = 500;

/** What was typed stays; words that are put in stand in a line of their own. */
export function joined(typed: string, words: string): string {
  const before = typed.trimEnd();
  return before === '' ? words : `${before}\n${words}`;
}
