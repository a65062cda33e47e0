import { existsSync, readFileSync } from 'node:fs';

type Given = Record<string, unknown>;
type Who = 'PLM' | 'MES' | 'ERP' | 'INTEGRATION';
/** What was answered, by path: `answer('items.0.id')`. */
type Answer = (path: string) => string;

/** Inputs that several mutations share; any other is called as its mutation. */
const shared: Readonly<Record<string, string>> = {
  submitForReview: 'PartTransition',
  ...{ approvePurchaseOrder: 'PurchaseOrderTransition', releasePurchaseOrder: 'PurchaseOrderTransition' },
  ...{ releaseProcedure: 'ProcedureTransition', releaseMbom: 'MbomTransition', startRunStep: 'RunStep' },
};

type Reply = { data?: unknown; errors?: { message: string; path?: string[] }[] };
type Plant = { endpoint: string; tokens: Record<Who, string> };
type Counted = { item: { partNumber: string }; unitOfMeasure: { code: string } };
const counted = 'shopFloorQuantity inTransitQuantity unpostedQuantity evidenceEventIds unitOfMeasure { code }';
const compared = 'item { partNumber } floor: shopFloorQuantity books: financialQuantity category';
const rowOf = ({ item, unitOfMeasure: { code }, ...row }: Counted) => ({ ...item, unitOfMeasure: code, ...row });

function reader(data: unknown): Answer {
  return (path) => {
    const found = path.split('.').reduce<unknown>((at, key) => (at as Given | undefined)?.[key], data);
    return typeof found === 'string' ? found : JSON.stringify(found);
  };
}

/** A client of the plant that runs: it speaks as each of its principals, with the tokens of the plant's file. */
export const connect = () => {
  const file = process.env['TRIAD_PLANT'] ?? '.triad/plant.json';
  if (!existsSync(file))
    throw new Error(`There is no ${file}: start a plant (npm start), or name the file of another by TRIAD_PLANT.`);
  const { endpoint, tokens } = JSON.parse(readFileSync(file, 'utf8')) as Plant;

  /** Asks the graph as a principal. Throws what the graph says where it refuses. */
  const ask = async (who: Who, query: string, variables: Given = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[who]}` };
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors: [error] = [] } = (await response.json()) as Reply;
    if (error !== undefined) throw new Error(`${error.path?.join('.') ?? 'The request'}: ${error.message}`);
    return reader(data);
  };

  /** Calls a mutation as the principal whose work it is. Paths begin in the first of the fields. */
  const act = async (who: Who, mutation: string, input: Given, fields = '__typename'): Promise<Answer> => {
    const type = `${shared[mutation] ?? mutation.charAt(0).toUpperCase() + mutation.slice(1)}Input!`;
    const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${fields} } }`;
    const answer = await ask(who, text, { input });
    return (path) => answer(`${mutation}.${fields.split(' ')[0] ?? ''}.${path}`);
  };

  /** Changes a record as it stands now. `record` is where it is read: `run`, or `item.financials`. */
  const change = async (who: Who, name: string, record: string, id: string, input: Given = { id }, fields?: string) => {
    const [query = '', ...path] = record.split('.');
    const read = path.reduceRight((inner, field) => `${field} { ${inner} }`, '_etag');
    const now = await ask(who, `query ($id: ID!) { ${query}(id: $id) { ${read} } }`, { id });
    return act(who, name, { ...input, etag: now(`${record}._etag`) }, fields);
  };

  /** Integration's hands: the last event of a type that a system told of a record, signed by it, goes to an intake mutation. */
  const carry = async (type: string, id: string, mutation: string, fields?: string): Promise<Answer> => {
    const text = `query ($id: ID!, $type: String) { jws: ${type.slice(0, 3)}SignedEvent(id: $id, type: $type) }`;
    const event = await ask('INTEGRATION', text, { id, type });
    return act('INTEGRATION', mutation, { signedEvent: event('jws') }, fields);
  };

  /** Has ERP compare what MES counts at a site now with its books. Answers the rows of a few parts. */
  const reconcile = async (siteId: string, partNumbers: string[]): Promise<Answer[]> => {
    const given = { asOf: new Date().toISOString(), siteId };
    const feed = `query ($asOf: DateTime!, $siteId: ID!) { rows: reconciliationFeed(asOf: $asOf, site: $siteId) { item { partNumber } ${counted} } }`;
    const counts = JSON.parse((await ask('INTEGRATION', feed, given))('rows')) as Counted[];
    const shopFloorRows = counts.map(rowOf);
    const fields = `reconciliationRun { rows { ${compared} } }`;
    const done = await act('INTEGRATION', 'runReconciliation', { ...given, shopFloorRows }, fields);
    const rows = JSON.parse(done('rows')) as Counted[];
    return rows.filter(({ item }) => partNumbers.includes(item.partNumber)).map(reader);
  };

  return { ask, act, change, carry, reconcile };
};
