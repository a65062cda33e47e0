import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect, type DatabaseHandle } from '../../../kernel/database.ts';
import { errorFormatter } from '../../../kernel/format-error.ts';
import { newId } from '../../../kernel/id.ts';
import type { System } from '../../../kernel/viewer.ts';
import type { Database } from '../../../subgraphs/plm/database.generated.ts';
import {
  deleteLine,
  insertLine,
  setContentHash,
  touchedEbom,
  updateLine,
} from '../../../subgraphs/plm/ebom/ebom.write.queries.ts';
import { claimItem, insertItem } from '../../../subgraphs/plm/item/item.write.queries.ts';
import { insertPart, updatePartRow } from '../../../subgraphs/plm/part/part.write.queries.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { viewerOf } from '../../support/viewers.ts';
import { adminSession, sessionOf, type Session } from './attempts.ts';
import { idOf, tryEach } from './trials.ts';

let database: TestDatabase;
let plm: Session;
let replica: Session;
let administrator: Session;
let handle: DatabaseHandle<Database>;

const hash = 'a'.repeat(64);
const item = idOf('item');
const born = idOf('erp');
const [released, draft, review, bare] = [idOf('rel'), idOf('draft'), idOf('review'), idOf('bare')];
const [releasedBom, draftBom, reviewBom] = [idOf('relbom'), idOf('drabom'), idOf('revbom')];
const [releasedLine, draftLine] = [idOf('rellin'), idOf('dralin')];

const fixture = `
  insert into plm.item (id, part_number, base_uom, origin_system) values ('${item}', 'BRKT-001', 'EA', 'PLM'), ('${born}', 'GLUE-7', 'EA', 'ERP');
  insert into plm.part (id, item_id, part_number, revision, lifecycle_state, released_at) values
    ('${released}', '${item}', 'BRKT-001', 'A', 'RELEASED', '2026-01-01'), ('${bare}', '${item}', 'BRKT-001', 'B', 'RELEASED', '2026-01-01'),
    ('${draft}', '${item}', 'BRKT-001', 'C', 'DRAFT', null), ('${review}', '${item}', 'BRKT-001', 'D', 'IN_REVIEW', null);
  insert into plm.ebom (id, part_id, part_number, revision, content_hash) values ('${releasedBom}', '${released}', 'BRKT-001', 'A', '${hash}');
  insert into plm.ebom (id, part_id, part_number, revision) values ('${draftBom}', '${draft}', 'BRKT-001', 'C'), ('${reviewBom}', '${review}', 'BRKT-001', 'D');
  insert into plm.ebom_line (id, ebom_id, find_number, item_id, revision_rule, quantity, uom) values
    ('${releasedLine}', '${releasedBom}', '0010', '${born}', 'UNREVISIONED', 2, 'EA'), ('${draftLine}', '${draftBom}', '0010', '${born}', 'UNREVISIONED', 2, 'EA');
  insert into plm.ebom_substitute (id, ebom_line_id, item_id) values ('${idOf('sub')}', '${releasedLine}', '${item}');
  insert into plm.ecn (id, number, title, status, released_at) values ('${idOf('ecn')}', 'ECN-1', 'Out', 'RELEASED', '2026-01-01');
  insert into plm.routing (id, part_id, title, lifecycle_state, released_at) values ('${idOf('rtg')}', '${released}', 'R', 'RELEASED', '2026-01-01');`;

beforeAll(async () => {
  database = await cloneDatabase();
  await database.sql(fixture);
  plm = await sessionOf(database, 'plm');
  administrator = await adminSession(database, 'set local role triad_plm_owner');
  replica = await adminSession(database, 'set local session_replication_role = replica');
  handle = connect<Database>({ url: database.urlOf('plm'), schema: 'plm', applicationName: 'test', max: 2 });
});
afterAll(async () => {
  for (const session of [plm, administrator, replica]) await session.end();
  await handle.close();
  await database.drop();
});

const lineIn = (bom: string) =>
  `insert into ebom_line (id, ebom_id, find_number, item_id, revision_rule, quantity, uom) values ('${newId()}', '${bom}', '0020', '${born}', 'UNREVISIONED', 1, 'EA')`;
const state = (part: string, to: string, more = '') =>
  `update part set lifecycle_state = '${to}'${more} where id = '${part}'`;

describe('rule 2: a released engineering BOM never changes, PLM or not', () => {
  tryEach(
    () => plm,
    [
      [
        'change the quantity of a released line',
        'PLM',
        `update ebom_line set quantity = 5 where id = '${releasedLine}'`,
        'TRI01',
      ],
      ['take a released line out', 'PLM', `delete from ebom_line where id = '${releasedLine}'`, 'TRI01'],
      ['add a line to a released BOM', 'PLM', lineIn(releasedBom), 'TRI01'],
      [
        'add a substitute to a released line',
        'PLM',
        `insert into ebom_substitute (id, ebom_line_id, item_id, priority) values ('${newId()}', '${releasedLine}', '${born}', 2)`,
        'TRI01',
      ],
      [
        'take a substitute of a released line out',
        'PLM',
        `delete from ebom_substitute where ebom_line_id = '${releasedLine}'`,
        'TRI01',
      ],
      [
        'give a released BOM another hash',
        'PLM',
        `update ebom set content_hash = '${'b'.repeat(64)}' where id = '${releasedBom}'`,
        'TRI01',
      ],
      [
        'give a released BOM no hash',
        'PLM',
        `update ebom set content_hash = null where id = '${releasedBom}'`,
        'TRI01',
      ],
      ['take a released BOM out', 'PLM', `delete from ebom where id = '${releasedBom}'`, 'TRI04'],
      [
        'give a revision that was released without a BOM one',
        'PLM',
        `insert into ebom (id, part_id, part_number, revision) values ('${newId()}', '${bare}', 'BRKT-001', 'B')`,
        'TRI01',
      ],
      [
        'move a line from a draft into a released BOM',
        'PLM',
        `update ebom_line set ebom_id = '${releasedBom}' where id = '${draftLine}'`,
        '42501',
      ],
      [
        'change the quantity of a draft line',
        'PLM',
        `update ebom_line set quantity = 5 where id = '${draftLine}'`,
        'done',
      ],
      ['take a draft line out', 'PLM', `delete from ebom_line where id = '${draftLine}'`, 'done'],
      ['add a line to a draft', 'PLM', lineIn(draftBom), 'done'],
      [
        'match the BOM to what was built',
        'MES',
        `update ebom_line set quantity = 5 where id = '${draftLine}'`,
        '42501',
      ],
      [
        'match the BOM to what was built, by the flows',
        'INTEGRATION',
        `update ebom_line set quantity = 5 where id = '${draftLine}'`,
        '42501',
      ],
    ],
  );

  test.each([
    ['the owner of the schema', () => administrator],
    ['a replica', () => replica],
  ])('not even %s changes one', async (_who, session) => {
    for (const statement of [
      `update plm.ebom_line set quantity = 5 where id = '${releasedLine}'`,
      `delete from plm.ebom_line where id = '${releasedLine}'`,
      `update plm.ebom set content_hash = null where id = '${releasedBom}'`,
      `update plm.part set lifecycle_state = 'DRAFT', released_at = null where id = '${released}'`,
    ])
      expect(await session().attempt(statement)).toEqual({ refused: 'TRI01' });
  });
});

describe('rule 3: revisions are released by the state machine alone, in PLM alone', () => {
  tryEach(
    () => plm,
    [
      ['open a released revision again', 'PLM', state(released, 'DRAFT', ', released_at = null'), 'TRI01'],
      ['release a draft past its review', 'PLM', state(draft, 'RELEASED', ', released_at = now()'), 'TRI04'],
      ['rewrite a released revision', 'PLM', `update part set description = 'old' where id = '${released}'`, 'TRI01'],
      ['give a revision another number', 'PLM', `update part set part_number = 'X' where id = '${draft}'`, '42501'],
      ['take a draft revision out', 'PLM', `delete from part where id = '${draft}'`, 'TRI04'],
      ['take a released revision out', 'PLM', `delete from part where id = '${released}'`, 'TRI04'],
      ['release after the review', 'PLM', state(review, 'RELEASED', ', released_at = now()'), 'done'],
      ['send a draft to review', 'PLM', state(draft, 'IN_REVIEW'), 'done'],
      ['make a revision obsolete', 'PLM', state(released, 'OBSOLETE', ', obsoleted_at = now()'), 'done'],
      [
        'author a revision',
        'MES',
        `insert into part (id, item_id, part_number, revision) values ('${newId()}', '${item}', 'BRKT-001', 'E')`,
        '42501',
      ],
      [
        'author a revision from a change request',
        'INTEGRATION',
        `insert into part (id, item_id, part_number, revision) values ('${newId()}', '${item}', 'BRKT-001', 'E')`,
        '42501',
      ],
      ['release a revision', 'INTEGRATION', state(review, 'RELEASED', ', released_at = now()'), '42501'],
      [
        'bring a change request that is accepted already',
        'INTEGRATION',
        `insert into ecr (id, number, title, status, requested_by) values ('${newId()}', 'ECR-1', 't', 'ACCEPTED', 'x')`,
        '42501',
      ],
      [
        'bring a change request',
        'INTEGRATION',
        `insert into ecr (id, number, title, requested_by) values ('${newId()}', 'ECR-1', 't', 'x')`,
        'done',
      ],
      ['change a change notice that is out', 'PLM', `update ecn set title = 'x' where id = '${idOf('ecn')}'`, 'TRI04'],
      ['change a routing that is out', 'PLM', `update routing set title = 'x' where id = '${idOf('rtg')}'`, 'TRI01'],
      [
        'report an as-built record of its own',
        'PLM',
        `insert into as_built_record (id, part_id, run_id, part_inventory_id, quantity, unit_of_measure, snapshot_version, closed_at, content_hash) values ('${newId()}', '${released}', '${newId()}', '${newId()}', 1, 'EA', 1, now(), '${hash}')`,
        '42501',
      ],
    ],
  );
});

describe('rule 8: items live where they were born', () => {
  const described = (id: string, more = '') => `update item set description = 'x'${more} where id = '${id}'`;
  tryEach(
    () => plm,
    [
      ['describe an item of the ERP', 'PLM', described(born), '42501'],
      ['claim an item of the ERP', 'PLM', described(born, `, origin_system = 'PLM'`), 'done'],
      ['describe an item of PLM', 'PLM', described(item), 'done'],
      ['describe an item of PLM', 'ERP', described(item), '42501'],
      ['describe an item of PLM, by the flows', 'INTEGRATION', described(item), '42501'],
      ['give an item of PLM to the ERP', 'INTEGRATION', described(item, `, origin_system = 'ERP'`), '42501'],
      ['give an item of PLM to the ERP', 'PLM', described(item, `, origin_system = 'ERP'`), '42501'],
      ['follow the ERP in its own item', 'INTEGRATION', described(born), 'done'],
      [
        'create an item',
        'MES',
        `insert into item (id, part_number, base_uom) values ('${newId()}', 'M3X8', 'EA')`,
        '42501',
      ],
      [
        'create an item of PLM, by the flows',
        'INTEGRATION',
        `insert into item (id, part_number, base_uom) values ('${newId()}', 'M3X8', 'EA')`,
        '42501',
      ],
      [
        'bring an item of the ERP',
        'INTEGRATION',
        `insert into item (id, part_number, base_uom, origin_system) values ('${newId()}', 'M3X8', 'EA', 'ERP')`,
        'done',
      ],
      ['give an item another number', 'PLM', `update item set part_number = 'Y' where id = '${item}'`, '42501'],
      ['take an item out', 'PLM', `delete from item where id = '${born}'`, 'TRI04'],
    ],
  );
});

describe("with the subgraph's wall off, the database refuses what PLM's own commands write", () => {
  type Tx = Parameters<typeof insertItem>[0];
  const writes: [string, (tx: Tx) => Promise<unknown>][] = [
    ['createItem', (tx) => insertItem(tx, { id: newId(), partNumber: 'M3X8', baseUom: 'EA' })],
    ['createPart', (tx) => insertPart(tx, { id: newId(), itemId: item, partNumber: 'BRKT-001', revision: 'Z' })],
    ['updatePart', (tx) => updatePartRow(tx, draft, { description: 'x' })],
    ['releasePart', (tx) => setContentHash(tx, review, hash)],
    [
      'addEbomLine',
      (tx) =>
        insertLine(tx, {
          id: newId(),
          ebomId: draftBom,
          findNumber: '0030',
          itemId: born,
          revisionRule: 'UNREVISIONED',
          quantity: '1',
          uom: 'EA',
        }),
    ],
    ['updateEbomLine', (tx) => updateLine(tx, draftLine, { quantity: '5' })],
    ['removeEbomLine', (tx) => deleteLine(tx, draftLine)],
    ['the touch of an engineering BOM', (tx) => touchedEbom(tx, { id: draft, partNumber: 'BRKT-001', revision: 'C' })],
    ['the claim of an item', (tx) => claimItem(tx, born)],
  ];
  const systems: System[] = ['MES', 'ERP', 'INTEGRATION', 'VIEWER'];
  test.each(writes)('%s', async (_name, write) => {
    for (const system of systems)
      await expect(handle.transaction(viewerOf(system), write)).rejects.toMatchObject({ code: '42501' });
  });

  test('and a client hears which rule stands in the way', async () => {
    const error: unknown = await handle
      .transaction(viewerOf('PLM'), (tx) => updateLine(tx, releasedLine, { quantity: '5' }))
      .catch((caught: unknown) => caught);
    const shown = errorFormatter(() => undefined)({ message: '' }, error);
    expect(shown).toMatchObject({ extensions: { code: 'RELEASED_IMMUTABLE', status: 422, rule: 'rule 2' } });
    expect(shown.message).toContain('new revision');
  });
});
