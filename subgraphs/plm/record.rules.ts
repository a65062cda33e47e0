import { recording } from '../../kernel/recording.ts';

/** What the audit is told of PLM's rows; the import they came by and the order of find numbers only keep them. */
export const { recorded, changed } = recording('importId', 'findOrder');
