import { finding } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { at, doneOf, nodesAt, refusalsOf } from './desk.ts';
import type { Desk } from './desk.ts';
import type { PlanPlace } from './floor-plan.ts';

/** Ids of places by their rows. */
export type Places = ReadonlyMap<string, string>;

const siteQuery = `query ImportSites($sites: SitesInputFilters) { sites(filters: $sites, first: 10) { edges { node { id code } } } }`;
const placesQuery = `query ImportPlaces($siteId: ID!, $names: [String!]) {
  locations(filters: { siteId: { eq: $siteId }, name: { in: $names } }, first: 500) { edges { node { id name } } } }`;

/** The site that is named, or the only one there is; an Error says which there are. */
export const siteFor = async (desk: Desk, code: string | undefined): Promise<string | Error> => {
  const filters = code === undefined ? null : { code: { eq: code } };
  const sites = nodesAt(await desk.ask('MES', siteQuery, { sites: filters }), 'sites');
  const [only] = sites;
  if (only !== undefined && sites.length === 1) return at(only, 'id');
  const there = sites.map((site) => at(site, 'code')).join(', ');
  return new Error(code === undefined ? `Say at which site it lies: --site ${there}.` : `There is no site ${code}.`);
};

/** Makes the places that the site does not have, outer ones first; one that it has by the name is taken as it is. */
export const sendPlaces = async (
  desk: Desk,
  siteId: string,
  places: readonly PlanPlace[],
): Promise<{ places: Places; made: number; findings: readonly Finding[] }> => {
  const names = places.map(({ name }) => name);
  const there = nodesAt(await desk.ask('MES', placesQuery, { siteId, names }), 'locations');
  const idOf = new Map(there.map((node) => [at(node, 'name'), at(node, 'id')]));
  const known = new Map<string, string>();
  const findings: Finding[] = [];
  let made = 0;
  for (const { row, name, parent, isArea } of places) {
    const id = idOf.get(name);
    if (id !== undefined) {
      known.set(row, id);
      continue;
    }
    const parentId = parent === undefined ? undefined : known.get(parent);
    if (parent !== undefined && parentId === undefined) {
      findings.push(finding('REFUSED', 'NOT_FOUND', row, `The place it is part of is not there.`, ''));
      continue;
    }
    const input = { siteId, name, parentId, type: isArea ? 'AREA' : 'BIN', idempotencyKey: desk.key(row) };
    const outcomes = await desk.call('MES', 'createLocation', [{ row, input }], 'location { id }');
    findings.push(...refusalsOf(outcomes));
    const done = at(doneOf(outcomes).get(row), 'location.id');
    if (done === '') continue;
    known.set(row, done);
    made += 1;
  }
  return { places: known, made, findings };
};
