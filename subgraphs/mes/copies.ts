import type DataLoader from 'dataloader';

/** The copy of another system's record, or its bare key: our fields of it must work before the copy has arrived. */
export const copyOr = async <Row extends { id: string }>(
  loader: DataLoader<string, Row | null>,
  id: string,
): Promise<Row | { id: string }> => (await loader.load(id)) ?? { id };
