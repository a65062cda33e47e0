import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../kernel/root.ts';

/** An operation to try: what it shows, its text, and its variables as JSON text. */
export type Example = { title: string; hint: string; query: string; variables: string };

const list: readonly { file: string; title: string; hint: string; variables?: Record<string, unknown> }[] = [
  {
    file: 'consumption',
    title: 'Consumption as built, by part and location (MES)',
    hint: 'What each finished part consumed and from where: quantity × quantityInstalledPerParentPartInventory. One fetch to MES; answers while PLM and ERP are down.',
    variables: { filters: { status: { eq: 'COMPLETE' } } },
  },
  {
    file: 'run-across-systems',
    title: 'A run across the three systems (MES → PLM → MES → ERP)',
    hint: 'A run, its part and eBOM as PLM released them, what of each component is on hand (MES), and what it costs and what is on order (ERP).',
  },
  {
    file: 'match-exceptions',
    title: 'Three-way match: what keeps bills from being paid (ERP)',
    hint: 'Bill lines whose quantity or price does not agree with the order and the floor receipt, with the figures that were compared.',
  },
  {
    file: 'explode',
    title: 'Explode an assembly (PLM)',
    hint: 'Everything that so many of an assembly need, level by level, in exact decimals.',
    variables: { partNumber: 'Assembly Part One', quantity: 3 },
  },
  {
    file: 'where-used',
    title: 'Where a part is used (PLM)',
    hint: 'Every assembly that holds the part, through all levels.',
    variables: { partNumber: 'Component Part One' },
  },
  {
    file: 'run-completed',
    title: 'Run completions, live (MES → PLM)',
    hint: 'A subscription: each increment of completion with what it consumed, as it happens. Any selection across the systems is resolved for each event.',
  },
  {
    file: 'schema',
    title: 'The schema: what each system owns',
    hint: 'Every type with its description; owned types say their system of record. The book on the left shows the same to browse.',
  },
];

/** The example operations of the explorer, the consumption query first. */
export const examples = (): Example[] =>
  list.map(({ file, title, hint, variables }) => ({
    title,
    hint,
    query: readFileSync(join(root, 'gateway/explorer/examples', `${file}.graphql`), 'utf8'),
    variables: variables === undefined ? '' : JSON.stringify(variables, undefined, 2),
  }));
