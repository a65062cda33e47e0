import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asPlm, build, plmWorld, type World } from './fixture.ts';
import { importing, parts, rowsOf, uses } from './import-client.ts';

let world: World;
let client: ReturnType<typeof importing>;
beforeAll(async () => {
  world = await plmWorld();
  client = importing(world);
});
afterAll(() => world.close());

const send = (name: string, input: Record<string, unknown>) => client.send(name, input);
const held = (pattern: string) => client.held(pattern);

describe('an import', () => {
  test('makes parts, aliases, lines and substitutes, released with the same checks and hashes as by hand', async () => {
    const input = {
      source: 'board.csv',
      release: true,
      parts: [
        {
          ...parts('I-TOP')[0],
          sourcingStrategy: 'MAKE',
          trackingType: 'SERIAL',
          attributes: [{ key: 'mass', type: 'NUMBER', value: '1.5' }],
        },
        ...parts('I-SUB', '00123', '1E10'),
        {
          ...parts('I-WIRE')[0],
          baseUom: 'MTR',
          aliases: [{ number: '5894K38', kind: 'SUPPLIER', organization: 'McMaster' }],
        },
      ],
      ebomLines: [
        uses('I-TOP', 'I-SUB', '2'),
        uses('I-SUB', '00123', '3', { referenceDesignators: ['R1', 'R2', 'R3'], findNumber: '7' }),
        uses('I-SUB', 'I-WIRE', '15.5', { uom: 'CMT' }),
      ],
      substitutes: [{ rowId: 's1', lineRowId: 'I-SUB>00123', partNumber: '1E10', ratio: '2', priority: 1 }],
    };
    const { batch, refusal } = await send('importEbom', input);
    expect(refusal).toBeUndefined();
    expect(batch).toMatchObject({
      status: 'COMMITTED',
      rowCount: 9,
      createdCount: 9,
      skippedCount: 0,
      refusedCount: 0,
    });
    const read = await asPlm(
      world,
      `{ partByNumber(partNumber: "I-SUB") { lifecycleState ebom { contentHash lines { findNumber quantity uom { code } referenceDesignators part { partNumber } substitutes { ratio part { partNumber } } } } }
         explode(partNumber: "I-TOP", quantity: 2) { components { edges { node { item { partNumber aliases { number kind organization } } quantity } } } } }`,
    );
    expect(read.data).toMatchObject({
      partByNumber: {
        lifecycleState: 'RELEASED',
        ebom: {
          contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          lines: [
            {
              findNumber: '7',
              quantity: 3,
              referenceDesignators: ['R1', 'R2', 'R3'],
              part: { partNumber: '00123' },
              substitutes: [{ ratio: '2', part: { partNumber: '1E10' } }],
            },
            {
              findNumber: '0010',
              quantity: 15.5,
              uom: { code: 'CMT' },
              part: { partNumber: 'I-WIRE' },
              substitutes: [],
            },
          ],
        },
      },
      explode: {
        components: {
          edges: [
            { node: { item: { partNumber: '00123' }, quantity: 12 } },
            { node: { item: { partNumber: 'I-SUB' }, quantity: 4 } },
            {
              node: {
                item: {
                  partNumber: 'I-WIRE',
                  aliases: [{ number: '5894K38', kind: 'SUPPLIER', organization: 'McMaster' }],
                },
                quantity: 0.62,
              },
            },
          ],
        },
      },
    });
    const told = await world.database.sql<{ n: string; type: string }>(
      `select data ->> 'partNumber' as n, type from plm.event where type = 'plm.part.released' and data ->> 'partNumber' like 'I-%' order by seq`,
    );
    expect(told.map(({ n }) => n).indexOf('I-SUB')).toBeLessThan(told.map(({ n }) => n).indexOf('I-TOP'));

    // The same by hand has the same hash.
    const revision = await asPlm(
      world,
      `mutation { createPartRevision(input: { revisedFromId: "${await idOf('I-SUB')}", revision: "B" }) { part { id _etag } } }`,
    );
    const { id, _etag } = (revision.data['createPartRevision'] as { part: { id: string; _etag: string } }).part;
    const submitted = await asPlm(
      world,
      `mutation { submitForReview(input: { id: "${id}", etag: "${_etag}" }) { part { _etag } } }`,
    );
    await world.database.sql(
      `update plm.part set lifecycle_state = 'OBSOLETE', obsoleted_at = now() where part_number = 'I-SUB' and revision = 'A'`,
    );
    const etag = (submitted.data['submitForReview'] as { part: { _etag: string } }).part._etag;
    const released = await asPlm(
      world,
      `mutation { releasePart(input: { id: "${id}", etag: "${etag}" }) { part { ebom { contentHash } revisedFrom { ebom { contentHash } } } } }`,
    );
    const { part } = released.data['releasePart'] as {
      part: { ebom: { contentHash: string }; revisedFrom: { ebom: { contentHash: string } } };
    };
    expect(part.ebom.contentHash).toBe(part.revisedFrom.ebom.contentHash);
  });

  const idOf = async (partNumber: string) =>
    (
      (await asPlm(world, `{ partByNumber(partNumber: "${partNumber}") { id } }`)).data['partByNumber'] as {
        id: string;
      }
    ).id;

  test('sent again skips what is there exactly so, and refuses what differs', async () => {
    const input = { source: 'again.csv', parts: parts('AG-TOP', 'AG-C'), ebomLines: [uses('AG-TOP', 'AG-C', '2')] };
    expect((await send('importEbom', input)).batch.status).toBe('COMMITTED');
    expect((await send('importEbom', input)).batch).toMatchObject({
      status: 'COMMITTED',
      createdCount: 0,
      skippedCount: 3,
    });
    const differs = await send('importEbom', {
      ...input,
      parts: [...parts('AG-TOP'), { ...parts('AG-C')[0], description: 'other' }],
      ebomLines: [uses('AG-TOP', 'AG-C', '3')],
    });
    expect(rowsOf(differs.batch)).toEqual({
      'AG-TOP': 'SKIPPED',
      'AG-C': 'ALREADY_EXISTS',
      'AG-TOP>AG-C': 'ALREADY_EXISTS',
    });
  });

  test('with one refused row leaves nothing but its report: row, reason, suggestion', async () => {
    await build(world, [{ name: 'BRKT-001@A' }, { name: 'M3X8' }]);
    const { batch } = await send('importEbom', {
      source: 'bad.csv',
      release: true,
      parts: [
        ...parts('X-TOP', 'X-A', 'X-B', ' X-C'),
        { rowId: 'x-top again', partNumber: 'X-TOP', description: 'other' },
        { rowId: 'unit', partNumber: 'X-D', baseUom: 'NO' },
      ],
      ebomLines: [
        uses('X-TOP', 'X-A'),
        uses('X-TOP', 'brkt 001'),
        uses('X-TOP', 'nothing like it'),
        uses('X-TOP', 'X-B', '2', { referenceDesignators: ['R2. R3'] }),
        uses('X-TOP', 'M3X8', '4'),
        uses('X-A', 'BRKT-001', '0'),
        uses('X-A', 'X-B', '1', { uom: 'KGM' }),
        uses('X-B', 'X-A', '1', { rowId: 'dup', findNumber: '1' }),
        uses('X-B', 'BRKT-001', '1', { rowId: 'dup2', findNumber: '1' }),
      ],
      substitutes: [{ rowId: 's', lineRowId: 'nowhere', partNumber: 'X-A' }],
    });
    expect(batch.status).toBe('REFUSED');
    expect(rowsOf(batch)).toEqual({
      'X-TOP': 'CREATED',
      'X-A': 'CREATED',
      'X-B': 'CREATED',
      ' X-C': 'PART_NUMBER_FORMAT',
      'x-top again': 'ALREADY_EXISTS',
      unit: 'UOM_CONVERSION_MISSING',
      'X-TOP>X-A': 'CREATED',
      'X-TOP>brkt 001': 'PART_NUMBER_FORMAT',
      'X-TOP>nothing like it': 'PART_NUMBER_UNKNOWN',
      'X-TOP>X-B': 'DESIGNATOR_COUNT',
      'X-TOP>M3X8': 'PART_NUMBER_UNKNOWN',
      'X-A>BRKT-001': 'VALUE_INVALID',
      'X-A>X-B': 'UOM_DIMENSION_MISMATCH',
      dup: 'CREATED',
      dup2: 'ALREADY_EXISTS',
      s: 'IMPORT_INVALID',
    });
    const suggestions = Object.fromEntries(batch.rows.edges.map(({ node }) => [node.rowId, node.suggestion]));
    expect([suggestions['X-TOP>brkt 001'], suggestions[' X-C']]).toEqual(['BRKT-001', 'X-C']);
    expect(await held('X-%')).toBe(0);
    const only = await asPlm(
      world,
      `{ importBatch(id: "${batch.id}") { rows(filters: { status: { eq: REFUSED }, kind: { eq: PART } }, first: 1) { pageInfo { totalCount hasNextPage } edges { node { rowId message part { id } } } } } }`,
    );
    expect(only.data['importBatch']).toMatchObject({
      rows: { pageInfo: { totalCount: 3, hasNextPage: true }, edges: [{ node: { rowId: ' X-C', part: null } }] },
    });
  });

  test('refuses a cycle, what is not released, and what would supersede without a change notice', async () => {
    await build(world, [{ name: 'N-DRAFT@A', state: 'DRAFT' }, { name: 'N-OLD@A' }]);
    const cycle = await send('importEbom', {
      source: 'c',
      parts: parts('CY-A', 'CY-B', 'CY-C'),
      ebomLines: [uses('CY-A', 'CY-B'), uses('CY-B', 'CY-C'), uses('CY-C', 'CY-A'), uses('CY-C', 'N-OLD')],
    });
    expect(rowsOf(cycle.batch)).toMatchObject({
      'CY-A>CY-B': 'BOM_CYCLE',
      'CY-B>CY-C': 'BOM_CYCLE',
      'CY-C>CY-A': 'BOM_CYCLE',
      'CY-C>N-OLD': 'CREATED',
    });
    const unreleased = await send('importEbom', {
      source: 'u',
      release: true,
      parts: [...parts('N-TOP'), { rowId: 'new', partNumber: 'N-OLD', revision: 'B' }],
      ebomLines: [uses('N-TOP', 'N-DRAFT')],
    });
    expect(rowsOf(unreleased.batch)).toEqual({
      'N-TOP': 'CREATED',
      new: 'ECN_REQUIRED',
      'N-TOP>N-DRAFT': 'COMPONENT_NOT_RELEASED',
    });
    const intoReleased = await send('importEbom', { source: 'r', ebomLines: [uses('N-OLD', 'N-DRAFT')] });
    expect(rowsOf(intoReleased.batch)).toEqual({ 'N-OLD>N-DRAFT': 'RELEASED_IMMUTABLE' });
  });

  test('lines for parts that were drawn up before are taken, unless they lead back to themselves', async () => {
    await build(world, [
      { name: 'T-LOW@A', state: 'DRAFT' },
      { name: 'T-HIGH@A', state: 'DRAFT', lines: [{ find: '10', component: 'T-LOW@A' }] },
      { name: 'T-ERP' },
    ]);
    const back = await send('importEbom', { source: 't', ebomLines: [uses('T-LOW', 'T-HIGH')] });
    expect(rowsOf(back.batch)).toEqual({ 'T-LOW>T-HIGH': 'BOM_CYCLE' });
    const taken = await send('importEbom', {
      source: 't',
      parts: parts('T-NEW'),
      ebomLines: [uses('T-LOW', 'T-NEW'), uses('T-LOW', 'T-ERP', '2', { componentRevision: null })],
    });
    expect(taken.batch.status).toBe('COMMITTED');
    const read = await asPlm(
      world,
      '{ partByNumber(partNumber: "T-LOW", revision: "A") { lifecycleState ebom { lines { revisionRule item { partNumber } } } } }',
    );
    expect(read.data['partByNumber']).toEqual({
      lifecycleState: 'DRAFT',
      ebom: {
        lines: [
          { revisionRule: 'PINNED', item: { partNumber: 'T-NEW' } },
          { revisionRule: 'UNREVISIONED', item: { partNumber: 'T-ERP' } },
        ],
      },
    });
  });
});
