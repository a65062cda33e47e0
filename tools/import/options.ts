import { parseArgs } from 'node:util';
import { unitByAnyName } from '../../kernel/units.ts';
import type { ReadOptions } from './draft.ts';
import { scopes } from './floor/floor-plan.ts';
import type { Scope } from './floor/floor-plan.ts';
import { ratesFrom } from './floor/rates.ts';
import { formats } from './format.ts';
import type { Format } from './format.ts';

export const usage = `Reads a bill of materials and imports it into PLM, all of it or nothing. Of an InvenTree fixture it also brings
orders, stock and builds into ERP and MES, row by row.

  npm run import -- <file> [options]

  --format indented|level|depth|inventree   found out where it is left out
      indented   CSV with a level number per row (level, part number, quantity, uom ...)
      level      CSV with dotted levels 1, 1.1, 1.2.1; 0 is the top
      depth      CSV with a depth per row, 1 is the top
      inventree  JSON export of InvenTree: parts, BOMs, substitutes, supplier numbers
  --dry-run             reports only; nothing is sent
  --check               PLM checks the rows too; nothing is kept
  --release             releases what it imports, components first
  --revision <text>     revision of parts that name none (A)
  --top <part number>   the assembly that rows of the highest level belong to
  --unit <unit>         what a blank unit means; without it a blank in a unit column is refused
  --accept-duplicates   imports both lines of a sub-assembly that is listed twice, one inside the other's assembly
  --endpoint <url>      the graph; from plant.json where it is left out
  --token <token>       of a PLM principal; from plant.json where it is left out (or TRIAD_TOKEN)
  --report <file.json>  writes the whole report

  Of an InvenTree fixture, with --release:
  --what <list>         parts (unless told), orders, stock, builds: with commas between them
  --site <code>         the site at which everything lies; where there is one alone it is that
  --rate <EUR=1.08>     what one of a currency is worth in that of the books; once for each
  --source <name>       what the source is called, where there are several (inventree); its rows come in once
  Tokens of MES, ERP and integration: from plant.json, or TRIAD_TOKEN_MES, TRIAD_TOKEN_ERP, TRIAD_TOKEN_INTEGRATION

Exit code 0: nothing was refused; 1: something was, or PLM does not answer; 2: the command is not understood.
`;

export interface ImportOptions extends ReadOptions {
  readonly file: string;
  readonly format: Format | undefined;
  readonly dryRun: boolean;
  readonly check: boolean;
  readonly release: boolean;
  readonly endpoint: string | undefined;
  readonly token: string | undefined;
  readonly report: string | undefined;
  readonly what: ReadonlySet<Scope>;
  readonly site: string | undefined;
  readonly rates: ReadonlyMap<string, string>;
  readonly source: string;
}

const formatNamed = (word: string | undefined): Format | undefined | Error => {
  if (word === undefined) return undefined;
  return (
    formats.find((format) => format === word) ?? new Error(`--format is one of ${formats.join(', ')}, not "${word}".`)
  );
};

const flags = {
  format: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  release: { type: 'boolean', default: false },
  revision: { type: 'string', default: 'A' },
  top: { type: 'string' },
  unit: { type: 'string' },
  'accept-duplicates': { type: 'boolean', default: false },
  endpoint: { type: 'string' },
  token: { type: 'string' },
  report: { type: 'string' },
  what: { type: 'string', default: 'parts' },
  site: { type: 'string' },
  rate: { type: 'string', multiple: true, default: [] as string[] },
  source: { type: 'string', default: 'inventree' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const scopesNamed = (words: string): ReadonlySet<Scope> | Error => {
  const named = words.split(',').map((word) => word.trim());
  const known = scopes.filter((scope) => named.includes(scope));
  return known.length === new Set(named).size
    ? new Set(known)
    : new Error(`--what names some of ${scopes.join(', ')}, not "${words}".`);
};

/** What is wrong with asking for more than parts; undefined where nothing is. */
const misfit = (
  what: ReadonlySet<Scope>,
  { release, check }: { release: boolean; check: boolean },
): Error | undefined => {
  if (what.size === 1 && what.has('parts')) return undefined;
  if (check) return new Error('--check is for parts alone: say --dry-run.');
  return what.has('parts') && !release
    ? new Error('Orders, stock and builds stand on released parts: say --release, or leave parts out of --what.')
    : undefined;
};

const parsed = (words: readonly string[]): ReturnType<typeof parse> | Error => {
  try {
    return parse(words);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const parse = (words: readonly string[]) => parseArgs({ args: [...words], allowPositionals: true, options: flags });

/** The words of the command line as options; 'help' where help is asked for, an Error that says what is wrong with them. */
export const optionsFrom = (words: readonly string[]): ImportOptions | 'help' | Error => {
  const result = parsed(words);
  if (result instanceof Error) return result;
  const { values, positionals } = result;
  if (values.help) return 'help';
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    return new Error(`Name one file; ${String(positionals.length)} are named.`);
  const format = formatNamed(values.format);
  if (format instanceof Error) return format;
  if (values.unit !== undefined && unitByAnyName(values.unit) === undefined)
    return new Error(`--unit ${values.unit} is no unit that is known here.`);
  const [what, rates] = [scopesNamed(values.what), ratesFrom(values.rate)];
  if (what instanceof Error) return what;
  if (rates instanceof Error) return rates;
  const wrong = misfit(what, values);
  if (wrong !== undefined) return wrong;
  return {
    file,
    format,
    dryRun: values['dry-run'],
    check: values.check,
    release: values.release,
    revision: values.revision,
    top: values.top,
    unit: values.unit,
    acceptDuplicates: values['accept-duplicates'],
    endpoint: values.endpoint,
    token: values.token,
    report: values.report,
    what,
    site: values.site,
    rates,
    source: values.source.slice(0, 40),
  };
};
