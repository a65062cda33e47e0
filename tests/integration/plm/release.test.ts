import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asPlm, build, plmWorld, type World } from './fixture.ts';
import { drawingUp } from './part-client.ts';

let world: World;
let plm: ReturnType<typeof drawingUp>;
beforeAll(async () => {
  world = await plmWorld();
  plm = drawingUp(world);
});
afterAll(() => world.close());

describe('the life of a part', () => {
  test('is drawn up, reviewed, rejected, released with its engineering BOM, and never changes again', async () => {
    const component = await plm.create('LIFE-C');
    expect((await plm.release(component.id)).refusal).toBeUndefined();
    const top = await plm.create('LIFE-TOP', {
      trackingType: 'SERIAL',
      aliases: [{ number: 'X-1', kind: 'MPN', organization: 'Acme' }],
    });
    const added = await plm.line({
      parentPartId: top.id,
      componentPartId: component.id,
      quantity: 2,
      referenceDesignators: ['R1', 'R2'],
    });
    expect(added.data).toMatchObject({
      addEbomLine: { ebomLine: { findNumber: '0010', revisionRule: 'PINNED', quantity: 2, uom: { code: 'EA' } } },
    });
    expect((await plm.transition('submitForReview', top.id)).data).toMatchObject({
      submitForReview: { part: { lifecycleState: 'IN_REVIEW' } },
    });
    expect(
      (await plm.line({ parentPartId: top.id, componentPartId: component.id, quantity: 1 })).refusal,
    ).toMatchObject({
      code: 'STATE_INVALID',
    });
    expect(
      (await plm.transition('rejectReview', top.id, { reason: 'No washer' }, 'RejectReviewInput')).data,
    ).toMatchObject({ rejectReview: { part: { lifecycleState: 'DRAFT' } } });
    expect((await plm.release(top.id)).refusal).toBeUndefined();
    const released = await plm.now(top.id);
    expect(released.ebom?.contentHash).toMatch(/^[0-9a-f]{64}$/);

    const [lineThen] = released.ebom?.lines ?? [];
    const immutable = { code: 'RELEASED_IMMUTABLE', status: 422, owner: 'PLM' };
    expect(
      (await plm.line({ parentPartId: top.id, componentPartId: component.id, quantity: 1 })).refusal,
    ).toMatchObject(immutable);
    expect(
      (
        await plm.run(
          'updateEbomLine',
          'UpdateEbomLineInput',
          { id: lineThen?.id, etag: lineThen?._etag, quantity: 5 },
          'ebomLine { id }',
        )
      ).refusal,
    ).toMatchObject(immutable);
    expect(
      (
        await plm.run(
          'removeEbomLine',
          'RemoveEbomLineInput',
          { id: lineThen?.id, etag: lineThen?._etag },
          'ebom { id }',
        )
      ).refusal,
    ).toMatchObject(immutable);
    expect(
      (await plm.run('updatePart', 'UpdatePartInput', { id: top.id, etag: released._etag, description: 'x' })).refusal,
    ).toMatchObject(immutable);
    // Nor past every check: the database itself refuses.
    await expect(
      world.database.sql(
        `update plm.ebom_line set quantity = 9 where ebom_id = (select id from plm.ebom where part_number = 'LIFE-TOP')`,
      ),
    ).rejects.toThrow('never changes');
    expect((await plm.now(top.id)).ebom?.contentHash).toBe(released.ebom?.contentHash);
    expect((await plm.transition('obsoletePart', top.id)).data).toMatchObject({
      obsoletePart: { part: { lifecycleState: 'OBSOLETE' } },
    });
    expect((await plm.transition('releasePart', top.id, {}, 'ReleasePartInput')).refusal).toMatchObject({
      code: 'STATE_INVALID',
    });

    const told = await world.database.sql<{ type: string }>(
      `select type from plm.event where data ->> 'partNumber' = 'LIFE-TOP' order by seq`,
    );
    expect(told.map(({ type }) => type)).toEqual([
      'plm.item.created',
      'plm.part.created',
      'plm.ebom-line.added',
      'plm.part.submitted',
      'plm.part.review-rejected',
      'plm.part.submitted',
      'plm.part.released',
      'plm.part.obsoleted',
    ]);
  });

  test('a revision that supersedes a released one takes its lines along and needs an approved change notice', async () => {
    const component = await plm.create('REV-C');
    await plm.release(component.id);
    const first = await plm.create('REV-TOP');
    await plm.line({
      parentPartId: first.id,
      componentPartId: component.id,
      quantity: 1.5,
      uom: 'EA',
      notes: 'as drawn',
    });
    await plm.release(first.id);
    const second = await plm.part('createPartRevision', 'CreatePartRevisionInput', {
      revisedFromId: first.id,
      revision: 'B',
    });
    expect(second.ebom?.lines).toHaveLength(1);
    expect(
      (await plm.run('createPartRevision', 'CreatePartRevisionInput', { revisedFromId: first.id, revision: 'B' }))
        .refusal,
    ).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect((await plm.release(second.id)).refusal).toMatchObject({
      code: 'ECN_REQUIRED',
      details: { superseded: ['A'] },
    });
    await world.database
      .sql(`with n as (insert into plm.ecn (id, number, title, status) values (gen_random_uuid(), 'ECN-1', 'B', 'APPROVED') returning id)
      insert into plm.ecn_change (id, ecn_id, position, from_part_id, to_part_id, action) select gen_random_uuid(), n.id, 1, a.id, b.id, 'REVISE' from n, plm.part a, plm.part b where a.part_number = 'REV-TOP' and a.revision = 'A' and b.part_number = 'REV-TOP' and b.revision = 'B'`);
    const { data } = await asPlm(
      world,
      '{ ecns(filters: { number: { eq: "ECN-1" } }) { edges { node { id changes { wipDisposition toPart { revision } } } } } }',
    );
    const [edge] = (data as { ecns: { edges: { node: { id: string; changes: unknown[] } }[] } }).ecns.edges;
    expect(edge?.node.changes).toEqual([{ wipDisposition: 'FINISH_OPEN_RUNS', toPart: { revision: 'B' } }]);
    expect(
      (await plm.transition('releasePart', second.id, { ecnId: edge?.node.id }, 'ReleasePartInput')).refusal,
    ).toBeUndefined();
    const read = await asPlm(
      world,
      `{ partByNumber(partNumber: "REV-TOP", revision: "A") { supersededBy { revision releasedByEcn { number } revisedFrom { revision } } item { latestReleasedPart { revision } parts { revision } } } }`,
    );
    expect(read.data['partByNumber']).toEqual({
      supersededBy: { revision: 'B', releasedByEcn: { number: 'ECN-1' }, revisedFrom: { revision: 'A' } },
      item: { latestReleasedPart: { revision: 'B' }, parts: [{ revision: 'A' }, { revision: 'B' }] },
    });
    const hashes = [(await plm.now(first.id)).ebom?.contentHash, (await plm.now(second.id)).ebom?.contentHash];
    expect(hashes[0]).toBe(hashes[1]);
  });
});

describe('a release is refused', () => {
  test('while a component is not released, floats, or is no active item', async () => {
    const draft = await plm.create('REF-DRAFT');
    const top = await plm.create('REF-TOP');
    const item = (
      (await asPlm(world, '{ itemByNumber(partNumber: "REF-DRAFT") { id } }')).data['itemByNumber'] as { id: string }
    ).id;
    const added = await plm.line({ parentPartId: top.id, componentPartId: draft.id, quantity: 1 });
    expect((await plm.release(top.id)).refusal).toMatchObject({
      code: 'COMPONENT_NOT_RELEASED',
      details: { partNumber: 'REF-DRAFT', state: 'DRAFT', findNumber: '0010' },
    });
    await plm.transition('rejectReview', top.id, { reason: 'x' }, 'RejectReviewInput');
    const { id, _etag } = (added.data['addEbomLine'] as { ebomLine: { id: string; _etag: string } }).ebomLine;
    const floating = await plm.run(
      'updateEbomLine',
      'UpdateEbomLineInput',
      { id, etag: _etag, componentItemId: item },
      'ebomLine { revisionRule part { id } resolvedPart { revision } }',
    );
    expect(floating.data['updateEbomLine']).toEqual({
      ebomLine: { revisionRule: 'FLOATING', part: null, resolvedPart: { revision: 'A' } },
    });
    await plm.release(draft.id);
    expect((await plm.release(top.id)).refusal).toMatchObject({ code: 'COMPONENT_NOT_RELEASED' });
    await plm.transition('rejectReview', top.id, { reason: 'x' }, 'RejectReviewInput');
    const [current] = (await plm.now(top.id)).ebom?.lines ?? [];
    await plm.run(
      'updateEbomLine',
      'UpdateEbomLineInput',
      { id, etag: current?._etag, revisionRule: 'LATEST_RELEASED' },
      'ebomLine { id }',
    );
    expect((await plm.release(top.id)).refusal).toBeUndefined();
  });

  test('where designators do not count up, or an ERP item is inactive', async () => {
    await build(world, [{ name: 'DES-ERP' }]);
    const component = await plm.create('DES-C');
    await plm.release(component.id);
    const top = await plm.create('DES-TOP');
    await plm.line({
      parentPartId: top.id,
      componentPartId: component.id,
      quantity: 2,
      referenceDesignators: ['R2. R3'],
    });
    expect((await plm.release(top.id)).refusal).toMatchObject({
      code: 'DESIGNATOR_COUNT',
      details: { designators: 1, quantity: '2' },
    });
    await plm.transition('rejectReview', top.id, { reason: 'x' }, 'RejectReviewInput');
    const [wrong] = (await plm.now(top.id)).ebom?.lines ?? [];
    await plm.run(
      'updateEbomLine',
      'UpdateEbomLineInput',
      { id: wrong?.id, etag: wrong?._etag, referenceDesignators: ['R2', 'R3'] },
      'ebomLine { id }',
    );
    const erp = (
      (await asPlm(world, '{ itemByNumber(partNumber: "DES-ERP") { id } }')).data['itemByNumber'] as { id: string }
    ).id;
    expect((await plm.line({ parentPartId: top.id, componentItemId: erp, quantity: 1 })).data).toMatchObject({
      addEbomLine: { ebomLine: { revisionRule: 'UNREVISIONED', findNumber: '0020' } },
    });
    await world.database.sql(`update plm.item set status = 'INACTIVE' where part_number = 'DES-ERP'`);
    expect((await plm.release(top.id)).refusal).toMatchObject({
      code: 'COMPONENT_NOT_RELEASED',
      details: { partNumber: 'DES-ERP' },
    });
  });

  test('for a structure that contains itself through "latest released"', async () => {
    const inner = await plm.create('CYC-IN');
    await plm.release(inner.id);
    const outer = await plm.create('CYC-OUT');
    const innerItem = (
      (await asPlm(world, '{ itemByNumber(partNumber: "CYC-IN") { id } }')).data['itemByNumber'] as { id: string }
    ).id;
    await plm.line({
      parentPartId: outer.id,
      componentItemId: innerItem,
      revisionRule: 'LATEST_RELEASED',
      quantity: 1,
    });
    await plm.release(outer.id);
    const next = await plm.part('createPartRevision', 'CreatePartRevisionInput', {
      revisedFromId: inner.id,
      revision: 'B',
    });
    const refused = await plm.line({ parentPartId: next.id, componentPartId: outer.id, quantity: 1 });
    expect(refused.refusal).toMatchObject({ code: 'BOM_CYCLE', details: { path: ['CYC-IN', 'CYC-OUT', 'CYC-IN'] } });
  });
});
