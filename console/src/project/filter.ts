interface Listed {
  name: string;
  projectCode: string;
  unitCode: string;
  division?: string;
  projectOfficer?: string;
}

/** Whether a project says all of these words somewhere in its line; case and width of signs do not count. */
export function holds(one: Listed, words: string, status: string): boolean {
  const line = plain([one.name, one.projectCode, one.unitCode, one.division, one.projectOfficer, status].join(' '));
  return plain(words).split(/\s+/).every((word) => line.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
