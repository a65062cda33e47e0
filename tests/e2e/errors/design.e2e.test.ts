import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { release, type Released } from '../../support/daily-work.ts';
import { expectTold } from './told.ts';

type Seen = { part: { id: string; _etag: string } };
const seen = 'part { id _etag }';

let company: Company;
let screw: Released;
let draft: Seen['part'];

const refused = (mutation: string, input: Record<string, unknown>) => company.refused('PLM', mutation, input);
const created = async (partNumber: string, more: Record<string, unknown> = {}): Promise<Seen['part']> =>
  (await company.act<Seen>('PLM', 'createPart', { partNumber, ...more }, seen)).part;
const step = ({ id, _etag }: Seen['part']) => ({ id, etag: _etag });
const now = async ({ id }: Seen['part']): Promise<Seen['part']> =>
  (await company.ask<Seen>('query ($id: ID!) { part(id: $id) { id _etag } }', { id })).part;
const line = (more: Record<string, unknown>) => ({
  parentPartId: draft.id,
  componentPartId: screw.partId,
  quantity: 4,
  ...more,
});

beforeAll(async () => {
  company = await startCompany();
  screw = await release(company, { partNumber: 'SCRW-4', trackingType: 'LOT' });
  draft = await created('PUMP-1', { trackingType: 'SERIAL' });
}, 60_000);

afterAll(() => company.close());

test('ALREADY_EXISTS: a part number with its revision is given once', async () => {
  expectTold(await refused('createPart', { partNumber: 'SCRW-4' }), 'ALREADY_EXISTS', { says: /SCRW-4/ });
});

test('PART_NUMBER_FORMAT: a number that would not survive on the way is refused as it is created', async () => {
  expectTold(await refused('createPart', { partNumber: ' SCRW-5' }), 'PART_NUMBER_FORMAT', {
    says: /SCRW-5/,
    details: { suggestion: 'SCRW-5' },
  });
});

test('BOM_CYCLE: a part is not among its own components, however far down', async () => {
  expectTold(await refused('addEbomLine', line({ componentPartId: draft.id, quantity: 1 })), 'BOM_CYCLE', {
    says: /PUMP-1 contains itself|contain/,
  });
});

test('PRECISION_EXCEEDED: a quantity has at most six decimals', async () => {
  expectTold(await refused('addEbomLine', line({ quantity: 1.0000001 })), 'PRECISION_EXCEEDED', { says: /6 decimals/ });
});

test('UOM_DIMENSION_MISMATCH: pieces are not measured in metres', async () => {
  expectTold(await refused('addEbomLine', line({ uom: 'MTR' })), 'UOM_DIMENSION_MISMATCH', {
    says: /MTR measures .*EA/,
    details: { from: 'MTR', to: 'EA' },
  });
});

test('UOM_CONVERSION_MISSING: a unit that nobody defined is not taken for 1', async () => {
  expectTold(await refused('addEbomLine', line({ uom: 'ROLL' })), 'UOM_CONVERSION_MISSING', {
    says: /ROLL/,
    details: { uom: 'ROLL' },
  });
});

test('DESIGNATOR_COUNT: as many designators as pieces', async () => {
  const mount = await created('MOUNT-1');
  await company.act('PLM', 'addEbomLine', line({ parentPartId: mount.id, referenceDesignators: ['S1', 'S2', 'S3'] }));
  await company.act('PLM', 'submitForReview', step(await now(mount)));
  expectTold(await refused('releasePart', step(await now(mount))), 'DESIGNATOR_COUNT', { says: /3 .*4|4 .*3/ });
});

test('COMPONENT_NOT_RELEASED: a released structure has released components', async () => {
  const frame = await created('FRAME-1');
  await company.act('PLM', 'addEbomLine', { parentPartId: frame.id, componentPartId: draft.id, quantity: 1 });
  await company.act('PLM', 'submitForReview', step(await now(frame)));
  expectTold(await refused('releasePart', step(await now(frame))), 'COMPONENT_NOT_RELEASED', {
    says: /PUMP-1.*DRAFT|not released/,
  });
});

test('RELEASED_IMMUTABLE: what is released is not changed, but revised', async () => {
  const component = await release(company, { partNumber: 'NUT-4' });
  expectTold(
    await refused('addEbomLine', { parentPartId: screw.partId, componentPartId: component.partId, quantity: 1 }),
    'RELEASED_IMMUTABLE',
    { says: /revision/, rule: 'rule 2' },
  );
});

test('ECN_REQUIRED: a revision in use is superseded by a change notice only', async () => {
  const { part } = await company.act<Seen>(
    'PLM',
    'createPartRevision',
    { revisedFromId: screw.partId, revision: 'B' },
    seen,
  );
  const review = await company.act<Seen>('PLM', 'submitForReview', step(part), seen);
  expectTold(await refused('releasePart', step(review.part)), 'ECN_REQUIRED', {
    says: /pass ecnId of an approved change notice/,
    details: { superseded: ['A'] },
  });
});

test('ETAG_REQUIRED: a change names the state that it was made on', async () => {
  expectTold(await refused('updatePart', { id: draft.id, description: 'Pump' }), 'ETAG_REQUIRED', { says: /etag/ });
});

test('ETAG_MISMATCH: a change on an old state is refused with the current one', async () => {
  await company.act('PLM', 'updatePart', { id: draft.id, etag: draft._etag, description: 'Pump, small' });
  expectTold(
    await refused('updatePart', { id: draft.id, etag: draft._etag, description: 'Pump, large' }),
    'ETAG_MISMATCH',
    {
      says: /[Rr]ead it again/,
      details: { currentEtag: expect.any(String) },
    },
  );
});

test('IDEMPOTENCY_CONFLICT: a key stands for one request', async () => {
  await company.act('PLM', 'createPart', { partNumber: 'KEY-1', idempotencyKey: 'once' });
  expectTold(await refused('createPart', { partNumber: 'KEY-2', idempotencyKey: 'once' }), 'IDEMPOTENCY_CONFLICT', {
    says: /key/,
  });
});

test('STATE_INVALID: a draft is not released without a review', async () => {
  expectTold(await refused('releasePart', step(await created('PUMP-2'))), 'STATE_INVALID', { says: /DRAFT/ });
});

test('CAD_CONTENT_FORBIDDEN: a drawing is linked, never sent', async () => {
  const input = { partId: draft.id, uri: 'data:model/step;base64,SVNP', documentNumber: 'DWG-1' };
  expectTold(await refused('linkDrawing', input), 'CAD_CONTENT_FORBIDDEN', {
    says: /https/,
    details: { startsWith: 'data:model/step;' },
  });
});

test('LIMIT_EXCEEDED: an import takes at most 500 rows a call', async () => {
  type Begun = { importBatch: { id: string } };
  const { importBatch } = await company.act<Begun>('PLM', 'beginImport', { source: 'too much' }, 'importBatch { id }');
  const parts = Array.from({ length: 501 }, (_, row) => ({
    rowId: `r${String(row)}`,
    partNumber: `MANY-${String(row)}`,
  }));
  expectTold(await refused('importRows', { importBatchId: importBatch.id, parts }), 'LIMIT_EXCEEDED', { says: /500/ });
});

test('IMPORT_INVALID: a row is given once', async () => {
  type Begun = { importBatch: { id: string } };
  const { importBatch } = await company.act<Begun>('PLM', 'beginImport', { source: 'twice' }, 'importBatch { id }');
  const row = { rowId: 'r1', partNumber: 'TWICE-1' };
  expectTold(await refused('importRows', { importBatchId: importBatch.id, parts: [row, row] }), 'IMPORT_INVALID', {
    says: /r1/,
  });
});
