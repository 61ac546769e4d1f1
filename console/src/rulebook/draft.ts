import { isList, isPart, placeOf, type Part, type Rule } from './rules';

/** A rulebook as text, and in which line of it each place stands. */
export interface Printed {
  text: string;
  lines: Map<string, number>;
}

/** Prints as people edit it: two blanks for each level, as JSON.stringify does. */
export function printed(rule: Rule): Printed {
  const text: string[] = [''];
  const lines = new Map<string, number>();

  function put(said: string): void {
    text[text.length - 1] += said;
  }

  function print(one: Rule, place: string, depth: number): void {
    if (place !== '') lines.set(place, text.length);
    const parts: [string | number, Rule][] = isList(one) ? one.map((each, index) => [index, each]) : isPart(one) ? Object.entries(one) : [];
    const [open, close] = isList(one) ? '[]' : '{}';
    if (!isList(one) && !isPart(one)) put(JSON.stringify(one));
    else if (parts.length === 0) put(`${open}${close}`);
    else {
      put(open ?? '');
      parts.forEach(([field, each], index) => {
        text.push('  '.repeat(depth + 1) + (typeof field === 'string' ? `${JSON.stringify(field)}: ` : ''));
        print(each, placeOf(place, field), depth + 1);
        if (index < parts.length - 1) put(',');
      });
      text.push('  '.repeat(depth) + close);
    }
  }

  print(rule, '', 0);
  return { text: text.join('\n'), lines };
}

/** The line of a place, or of what holds it where the place itself is missing. */
export function lineOf(lines: ReadonlyMap<string, number>, place: string): number | undefined {
  for (let at = place; at !== ''; at = at.replace(/(\.\w+|\[\d+\]|^\w+)$/, '')) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return undefined;
}

export type Parsed = { rules: Part } | { fault: 'notJson'; line?: number } | { fault: 'notRules' };

/** What somebody wrote or uploaded: the rules alone, or a whole rulebook of which the rules are taken. */
export function parsed(text: string): Parsed {
  let found: unknown;
  try {
    // What is not set stands as null in a file, and is absent in what is compared.
    found = JSON.parse(text, (_, value: unknown) => (value === null ? undefined : value));
  } catch (reason) {
    return { fault: 'notJson', line: lineOfFault(String(reason), text) };
  }
  if (!isRules(found)) return { fault: 'notRules' };
  const inside = found.rules;
  if (inside === undefined) return { rules: found };
  return isRules(inside) ? { rules: inside } : { fault: 'notRules' };
}

function isRules(found: unknown): found is Part {
  return typeof found === 'object' && found !== null && !Array.isArray(found) && Object.keys(found).length > 0;
}

/** Browsers say where they stopped in their own words: as a line, or as a position. */
function lineOfFault(reason: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(reason)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(reason)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
