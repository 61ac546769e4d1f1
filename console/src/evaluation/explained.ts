/** What a goal or a unit wrote, as part of a sentence: the sentence has its own punctuation. */
export function within(text: string): string {
  return text.trim().replace(/[。；;，,.]+$/u, '');
}
