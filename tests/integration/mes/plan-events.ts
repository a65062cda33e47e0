import { expect } from '@jest/globals';
import { newId } from '../../../kernel/id.ts';
import type { Teller } from '../../../kernel/signed-event.ts';
import { signedBy } from '../../support/signed-events.ts';
import { viewerOf } from '../../support/viewers.ts';
import type { ExecutionWorld } from './execution-client.ts';

type Values = Record<string, unknown>;
/** An event of another system, made up. */
export type Told = {
  id: string;
  system: Teller;
  type: string;
  version: number;
  site?: string;
  time?: string;
  data: Values;
};
type Line = Values & { partNumber: string; id: string | null; quantity: string };

const itemIds = new Map<string, string>();
/** The item of a part number, the same for all its revisions. */
const itemOf = (partNumber: string): string => {
  const id = itemIds.get(partNumber) ?? newId();
  itemIds.set(partNumber, id);
  return id;
};

const lineOf = ({ partNumber, id, ...more }: Line, place: number) => ({
  id: newId(),
  findNumber: String((place + 1) * 10).padStart(4, '0'),
  componentPartNumber: partNumber,
  componentPartId: id,
  componentItemId: itemOf(partNumber),
  uom: 'EA',
  quantityType: 'PER_ASSEMBLY',
  referenceDesignators: [],
  isPhantom: false,
  isOptional: false,
  scrapFactor: '0',
  substitutes: [],
  ...more,
});

type Release = Omit<Values, 'lines' | 'item'> & { revision?: string; item?: Values; lines?: Line[] };

/** The release of a revision as PLM tells it, version 1 of it. */
export const releaseOf = (partNumber: string, { item = {}, lines = [], ...more }: Release = {}) => {
  const itemId = itemOf(partNumber);
  const told = {
    version: 1,
    partNumber,
    description: '',
    itemType: 'PART',
    originSystem: 'PLM',
    baseUom: 'EA',
    sourcingStrategy: 'MAKE',
  };
  return {
    id: newId(),
    itemId,
    system: 'plm' as Teller,
    type: 'plm.part.released',
    version: 1,
    data: {
      partNumber,
      revision: 'A',
      itemId,
      item: { id: itemId, ...told, ...item },
      trackingType: 'UNTRACKED',
      baseUom: 'EA',
      lifecycleState: 'RELEASED',
      releasedAt: '2026-01-05T08:00:00.000Z',
      effectiveFrom: null,
      effectiveTo: null,
      superseded: null,
      ecn: null,
      ebomContentHash: lines.length === 0 ? null : 'e'.repeat(64),
      conversions: [],
      lines: lines.map(lineOf),
      ...more,
    } as Values,
  };
};

const selections: Readonly<Record<string, string>> = {
  applyPartRelease: 'part { id partNumber revision }',
  applyRouting: 'procedure { id version status steps { title leadTime workCenter { id } upstreamSteps { title } } }',
  applyEcn: 'ecn { id number affectedRuns { number status ecnNotices { disposition } } }',
  applyDemand: 'demand { id number }',
  applyWorkCenter: 'workCenter { id }',
  applyHeartbeat: 'heardAt',
  applySupplier: 'supplier { id code }',
};

/** Brings made-up events of the other systems to MES, as integration does. */
export const planTold = (world: ExecutionWorld) => {
  const send = async (mutation: string, { id, system, type, version, site, time, data }: Told) => {
    const signedEvent = await signedBy(system, {
      type,
      subject: id,
      subjectVersion: version,
      site: site ?? null,
      ...(time === undefined ? {} : { time: new Date(time) }),
      data,
    });
    const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${selections[mutation] ?? ''} } }`;
    return world.mes.ask(query, { input: { signedEvent } }, viewerOf('INTEGRATION'));
  };
  const done = async (mutation: string, event: Told): Promise<unknown> => {
    const { data, errors } = await send(mutation, event);
    expect(errors).toBeUndefined();
    return data?.[mutation];
  };
  const refused = async (mutation: string, event: Told) => (await send(mutation, event)).errors?.[0]?.extensions;
  return { done, refused };
};
