import { toWire } from '../../../kernel/id.ts';

/** A number of a document of the floor, from its id: unique without a counter that everybody waits for. */
export const documentNumber = (prefix: string, id: string): string => toWire(prefix, id).replace('_', '-');
