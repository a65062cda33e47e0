import { z } from 'zod';

const batch = `importBatch { id status release rowCount createdCount skippedCount refusedCount committedAt }`;

export const operations = {
  begin: `mutation BeginImport($input: BeginImportInput!) { beginImport(input: $input) { ${batch} } }`,
  rows: `mutation ImportRows($input: ImportRowsInput!) { importRows(input: $input) { ${batch} } }`,
  commit: `mutation CommitImport($input: CommitImportInput!) { commitImport(input: $input) { ${batch} } }`,
  abort: `mutation AbortImport($input: AbortImportInput!) { abortImport(input: $input) { ${batch} } }`,
  status: `query ImportBatchStatus($id: ID!) { ${batch.replace('importBatch', 'importBatch(id: $id)')} }`,
  outcomes: `query ImportOutcomes($id: ID!, $filters: ImportRowsInputFilters, $after: String) {
    importBatch(id: $id) {
      rows(filters: $filters, first: 500, after: $after) {
        edges { node { rowId status code message suggestion } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`,
} as const;

const batchShape = z.object({
  id: z.string(),
  status: z.enum(['OPEN', 'LOADING', 'COMMITTED', 'REFUSED', 'ABORTED']),
  release: z.boolean(),
  rowCount: z.number(),
  createdCount: z.number(),
  skippedCount: z.number(),
  refusedCount: z.number(),
  committedAt: z.string().nullable(),
});

export type Batch = z.infer<typeof batchShape>;

/** The import in an answer, whichever operation gave it. */
export const batchIn = (data: unknown): Batch => {
  const shape = z.record(z.string(), z.union([batchShape, z.object({ importBatch: batchShape })]));
  const [first] = Object.values(shape.parse(data));
  if (first === undefined) throw new Error('The answer holds no import.');
  return 'importBatch' in first ? first.importBatch : first;
};

const outcome = z.object({
  rowId: z.string(),
  status: z.enum(['PENDING', 'CREATED', 'SKIPPED', 'REFUSED']),
  code: z.string().nullable(),
  message: z.string().nullable(),
  suggestion: z.string().nullable(),
});

export type RowOutcome = z.infer<typeof outcome>;

const outcomes = z.object({
  importBatch: z.object({
    rows: z.object({
      edges: z.array(z.object({ node: outcome })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

/** One page of row outcomes and the cursor of the next, null at the end. */
export const outcomesIn = (data: unknown): { rows: readonly RowOutcome[]; next: string | null } => {
  const { edges, pageInfo } = outcomes.parse(data).importBatch.rows;
  return { rows: edges.map(({ node }) => node), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
};
