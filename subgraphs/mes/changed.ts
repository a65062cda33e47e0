import { recording } from '../../kernel/recording.ts';

/** What the audit is told of a change of MES's rows. */
export const { changed } = recording();
