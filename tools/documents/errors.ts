import { errorTexts } from '../../kernel/error-catalogue.ts';
import { statuses, type RefusalCode } from '../../kernel/errors.ts';
import { provokedBy } from './provoked.ts';
import { code, table } from './table.ts';

const head = `# What is refused, and what to do then

<!-- Made by \`npm run docs\` from kernel/errors.ts and kernel/error-catalogue.ts. Do not edit. -->

An error comes in \`errors[]\` beside the data that could be answered, with HTTP status 200; a request that is refused as a whole comes with
the status below (400 in the place of 422, and 413 for a body that is too large). How subscriptions tell it stands in \`docs/subscribing.md\`. The
message says what was wrong and what to do instead. \`extensions\` has:

- \`code\` and \`status\`: as below;
- \`retryable\`: whether the same request may succeed later;
- \`rule\` and \`owner\`, where a rule stands behind it: the canonical rule, and the system of record of what was asked for;
- \`details\`: figures that a program can act on;
- \`correlationId\`: by which logs, audit and events of the request are found; also in the answer's header \`x-correlation-id\`.

"Shown by" names the test that provokes the refusal as a client does and reads all of this.

The list is closed. Anything else that goes wrong is a defect of ours: the client sees \`INTERNAL_SERVER_ERROR\` (500) and quotes the
correlation id. A request that is wrong in itself answers \`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\` or \`BAD_REQUEST\` (400).
`;

const meaning: Readonly<Record<(typeof statuses)[RefusalCode], string>> = {
  401: 'Who asks is not known',
  403: 'Who asks may not',
  404: 'It is not there',
  409: 'Somebody else was first',
  410: 'It is there no longer',
  422: 'A rule stands in the way',
  429: 'Too much at once',
  502: 'It cannot be told',
  503: 'Not now',
};

const codes = Object.keys(statuses).filter((word): word is RefusalCode => word in statuses);

const shown = (file: string | undefined): string =>
  file === undefined ? '' : `[${file.split('/').slice(2).join('/')}](../${file})`;

/** docs/errors.md: every code, by status. */
export const errorsPage = (): string => {
  const provoked = provokedBy();
  const numbers = [...new Set(codes.map((word) => statuses[word]))].sort((left, right) => left - right);
  const sections = numbers.map((status) => {
    const rows = codes
      .filter((word) => statuses[word] === status)
      .map((word) => [code(word), errorTexts[word].when, errorTexts[word].todo, shown(provoked.get(word))]);
    return `## ${String(status)} ${meaning[status]}\n\n${table(['code', 'when', 'what to do', 'shown by'], rows)}\n`;
  });
  return [head, ...sections].join('\n');
};
