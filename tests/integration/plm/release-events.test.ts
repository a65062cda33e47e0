import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plmWorld, type World } from './fixture.ts';
import { importing, parts, uses } from './import-client.ts';
import { drawingUp } from './part-client.ts';

let world: World;
let plm: ReturnType<typeof drawingUp>;
beforeAll(async () => {
  world = await plmWorld();
  plm = drawingUp(world);
});
afterAll(() => world.close());

type Told = { data: Record<string, unknown>; subject: string; subjectVersion: number };
const told = async (type: string, partNumber: string, revision = 'A'): Promise<Told> => {
  const [event] = await world.database.sql<Told>(
    `select data, subject, subject_version as "subjectVersion" from plm.event
     where type = $1 and data ->> 'partNumber' = $2 and data ->> 'revision' = $3`,
    [type, partNumber, revision],
  );
  if (event === undefined) throw new Error(`${type} of ${partNumber} was not told`);
  return event;
};

test('a release tells the floor and finance all they keep of it', async () => {
  const wire = await plm.create('TELL-WIRE', { baseUom: 'FOT', description: 'Wire, blue' });
  await world.database.sql(
    `insert into plm.item_uom_conversion (id, item_id, code, factor) select gen_random_uuid(), id, 'ROLL', 100 from plm.item where part_number = 'TELL-WIRE'`,
  );
  await plm.release(wire.id);
  const wireTold = await told('plm.part.released', 'TELL-WIRE');
  expect(wireTold.data).toMatchObject({
    baseUom: 'FOT',
    trackingType: 'UNTRACKED',
    lifecycleState: 'RELEASED',
    releasedAt: expect.stringMatching(/Z$/),
    effectiveFrom: null,
    superseded: null,
    ecn: null,
    ebomContentHash: null,
    item: {
      version: 1,
      partNumber: 'TELL-WIRE',
      description: 'Wire, blue',
      itemType: 'PART',
      originSystem: 'PLM',
      baseUom: 'FOT',
    },
    conversions: [{ supplierId: null, fromUom: 'ROLL', toUom: 'FOT', numerator: 100, denominator: 1 }],
    lines: [],
  });
  const other = await plm.create('TELL-ALT', { baseUom: 'FOT' });
  await plm.release(other.id);
  const top = await plm.create('TELL-TOP', { trackingType: 'SERIAL' });
  await plm.line({
    parentPartId: top.id,
    componentPartId: wire.id,
    quantity: 2.5,
    uom: 'MTR',
    isPhantom: false,
    substitutes: [{ partId: other.id, ratio: '2', priority: 1 }],
  });
  await plm.release(top.id);
  const { data, subject } = await told('plm.part.released', 'TELL-TOP');
  expect(data).toMatchObject({
    trackingType: 'SERIAL',
    ebomContentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    lines: [
      {
        findNumber: '0010',
        componentPartNumber: 'TELL-WIRE',
        componentPartId: wireTold.subject,
        componentItemId: wireTold.data['itemId'],
        quantity: '2.5',
        uom: 'MTR',
        quantityType: 'PER_ASSEMBLY',
        referenceDesignators: [],
        isPhantom: false,
        isOptional: false,
        scrapFactor: '0',
        substitutes: [{ partNumber: 'TELL-ALT', ratio: '2', priority: 1 }],
      },
    ],
  });
  await plm.transition('obsoletePart', top.id);
  const gone = await told('plm.part.obsoleted', 'TELL-TOP');
  expect(gone).toMatchObject({ subject, data: { lifecycleState: 'OBSOLETE', item: { partNumber: 'TELL-TOP' } } });
  expect(gone.data).not.toHaveProperty('lines');
});

test('an import tells the same of what it releases', async () => {
  const { batch } = await importing(world).send('importEbom', {
    source: 'told',
    release: true,
    parts: parts('TOLD-TOP', 'TOLD-A', 'TOLD-B'),
    ebomLines: [uses('TOLD-TOP', 'TOLD-A', '2.4'), uses('TOLD-TOP', 'TOLD-B', '3')],
  });
  expect(batch.status).toBe('COMMITTED');
  const { data, subjectVersion } = await told('plm.part.released', 'TOLD-TOP');
  expect(subjectVersion).toBe(1);
  expect(data).toMatchObject({
    lifecycleState: 'RELEASED',
    superseded: null,
    item: { partNumber: 'TOLD-TOP' },
    lines: [
      { componentPartNumber: 'TOLD-A', quantity: '2.4', uom: 'EA', substitutes: [] },
      { componentPartNumber: 'TOLD-B', quantity: '3' },
    ],
  });
  const audited = await world.database.sql<{ before: string; after: string }>(
    `select before::text as before, after::text as after from plm.audit where operation = 'commitImport' and before is not null`,
  );
  expect(audited.map(({ before }) => before).join()).toContain('"lifecycleState": "DRAFT"');
  expect(audited.map(({ after }) => after).join()).toContain('ebomContentHash');
});
