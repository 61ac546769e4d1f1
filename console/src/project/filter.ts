interface Listed {
  name: string;
  projectCode: string;
  unitCode: string;
  division?: string;
  projectOfficer?: string;
}

/** A project's line in one text, made once for all that is asked of it. Case and width of signs do not count. */
export function lineOf(one: Listed, status: string): string {
  return plain([one.name, one.projectCode, one.unitCode, one.division, one.projectOfficer, status].join(' '));
}

/** The projects whose line says all of these words somewhere. */
export function filtered<T>(items: readonly T[], lines: readonly string[], words: string): readonly T[] {
  const wanted = plain(words).split(/\s+/);
  return items.filter((_, index) => wanted.every((word) => lines[index]?.includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
