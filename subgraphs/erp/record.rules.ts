import { recording } from '../../kernel/recording.ts';

/** What the audit is told of ERP's rows. */
export const { recorded, changed } = recording();
