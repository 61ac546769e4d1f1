// One page of every kind that the portal has, found through what it publishes itself.
export const gateway = process.env.JIXIAO_GATEWAY ?? 'http://127.0.0.1:8080';

async function json(path) {
  const answer = await fetch(gateway + path, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

const DEMO_YEAR = 2020;

/** What a portal with the demo year has. A check that does not find one of them did not check it. */
export const kinds = [
  'start', 'year', 'search', 'search-without-result', 'totals', 'unit', 'verify', 'verify-a-hash', 'not-understood', 'not-found',
  'project', 'department', 'result', 'key-evaluation', 'use-of-results', 'rectification', 'overview', 'corrected', 'superseded', 'withdrawn',
];

/** The address of something withdrawn with a note, of which the feed tells; none where nothing was. */
async function withdrawn(items) {
  const feed = await (await fetch(`${gateway}/public/feed.atom`)).text();
  const there = new Set(items.map((item) => item.itemId));
  const linked = [...feed.matchAll(/\/public\/items\/([^/"]+)\/v\d+/g)];
  return linked.find(([, id]) => !there.has(id))?.[0];
}

/**
 * @param {string[]} wanted kinds, or none for all of them
 * @returns {Promise<{name: string, path: string, status: number}[]>}
 */
export async function pages(wanted) {
  const found = await every();
  const missing = (wanted.length === 0 ? kinds : wanted).filter((kind) => !found.some((page) => page.name === kind));
  if (missing.length > 0) throw new Error(`the portal has no page of the kind ${missing.join(', ')}`);
  return found.filter((page) => wanted.length === 0 || wanted.includes(page.name));
}

async function every() {
  const year = Number(process.env.JIXIAO_YEAR ?? DEMO_YEAR);
  const { items } = await json(`/public/index.json?year=${year}`);
  const subject = (kind) => items.find((item) => item.subject.kind === kind);
  const plural = { project: 'projects', policy: 'policies', unit: 'units', department: 'departments' };
  const address = ({ subject: { kind, code, budgetYear } }) => `/public/${plural[kind]}/${code}/${budgetYear}`;
  const corrected = items.find((item) => item.version > 1);
  const matters = {
    result: 'self-evaluation', 'key-evaluation': 'key-evaluation', 'use-of-results': 'use-of-results', rectification: 'rectification',
    overview: 'yearly-overview',
  };
  const some = items[0];
  if (!some) throw new Error(`nothing is published of ${year}`);
  const rows = await json(`/public/years/${year}/items.json`);
  const found = [
    { name: 'start', path: '/public/' },
    { name: 'year', path: `/public/?year=${year}` },
    { name: 'search', path: `/public/?year=${year}&q=${encodeURIComponent(some.name.slice(0, 2))}` },
    { name: 'search-without-result', path: `/public/?year=${year}&q=zzzz` },
    { name: 'totals', path: `/public/years/${year}/totals` },
    { name: 'unit', path: `/public/years/${year}/units/${rows[0].unit_code}` },
    { name: 'verify', path: '/public/verify' },
    { name: 'verify-a-hash', path: `/public/verify?hash=${some.contentHash}` },
    { name: 'not-understood', path: '/public/?year=abc', status: 400 },
    { name: 'not-found', path: '/public/nowhere', status: 404 },
  ];
  for (const kind of Object.keys(plural)) {
    if (subject(kind)) found.push({ name: kind === 'unit' ? 'unit-as-a-whole' : kind, path: address(subject(kind)) });
  }
  for (const [name, matter] of Object.entries(matters)) {
    const published = items.find((item) => item.matter === matter);
    if (published) found.push({ name, path: published.address });
  }
  if (corrected) {
    found.push({ name: 'corrected', path: corrected.address });
    found.push({ name: 'superseded', path: corrected.address.replace(/v\d+$/, 'v1') });
  }
  const gone = await withdrawn(items);
  if (gone) found.push({ name: 'withdrawn', path: gone, status: 410 });
  return found.map((page) => ({ status: 200, ...page }));
}
