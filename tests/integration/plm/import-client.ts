import { asPlm, type Reply, type World } from './fixture.ts';

type Row = { rowId: string; status: string; code: string | null; suggestion: string | null };
export type Batch = {
  id: string;
  status: string;
  rowCount: number;
  createdCount: number;
  skippedCount: number;
  refusedCount: number;
  rows: { edges: { node: Row }[] };
};
const fields =
  'id status rowCount createdCount skippedCount refusedCount rows(first: 100) { edges { node { rowId status code suggestion } } }';

/** Sends import mutations as PLM, and counts what stands in the tables past every policy. */
export const importing = (world: World) => ({
  send: async (name: string, input: Record<string, unknown>): Promise<Reply & { batch: Batch }> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { importBatch { ${fields} } } }`;
    const reply = await asPlm(world, query, { input });
    return { ...reply, batch: (reply.data[name] as { importBatch: Batch } | undefined)?.importBatch ?? ({} as Batch) };
  },
  held: async (pattern: string): Promise<number> => {
    const [row] = await world.database.sql<{ held: string }>(
      `select (select count(*) from plm.item where part_number like $1) + (select count(*) from plm.part where part_number like $1) + (select count(*) from plm.ebom where part_number like $1) as held`,
      [pattern],
    );
    return Number(row?.held);
  },
});

/** What became of each row, or the code that says why. */
export const rowsOf = ({ rows }: Batch): Record<string, unknown> =>
  Object.fromEntries(rows.edges.map(({ node }) => [node.rowId, node.code ?? node.status]));

export const parts = (...numbers: string[]) =>
  numbers.map((partNumber) => ({ rowId: partNumber, partNumber, description: `What ${partNumber} is` }));
export const uses = (parent: string, component: string, quantity = '1', more: Record<string, unknown> = {}) => ({
  rowId: `${parent}>${component}`,
  parentPartNumber: parent,
  componentPartNumber: component,
  quantity,
  ...more,
});
