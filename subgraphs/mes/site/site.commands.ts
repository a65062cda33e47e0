import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { checkMaxStaleness } from '../heard-from/staleness.rules.ts';
import type { CreateSiteInput, Row, UpdateSiteInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { checkCode, checkTimeZone } from './site.rules.ts';
import { insertSite, siteForUpdate, updateSiteRow } from './site.write.queries.ts';

const factsOf = ({ code, name, timeZone, isActive, maxStaleness, closesRuns }: Row<'site'>) => ({
  ...{ code, name, timeZone, isActive, maxStaleness, closesRuns },
});
const eventOf = (type: string, site: Row<'site'>) => ({
  ...{ type, subject: site.id, subjectVersion: site.version, key: site.id, site: site.id },
  data: factsOf(site),
});

/** Founds a site. Answers its uuid. Refuses VALUE_INVALID, ALREADY_EXISTS. */
export const createSite = (context: Context, input: CreateSiteInput): Promise<string> => {
  const { code, timeZone, maxStaleness = null, closesRuns } = input;
  allow(checkCode(code), checkTimeZone(timeZone), checkMaxStaleness(maxStaleness));
  const name = textOf(input.name, 'name', 120);
  return mesCommand(context, 'createSite', [`site-code:${code}`], input, async (tx) => {
    const site = await insertSite(tx, { id: newId(), code, name, timeZone, maxStaleness, closesRuns });
    if (site === undefined) throw refuse('ALREADY_EXISTS', `There is a site ${code}. Choose another code.`);
    await tell(tx, context, { ...eventOf('mes.site.created', site), after: factsOf(site) });
    return site.id;
  });
};

/** Changes what is given of a site. Answers its uuid. Refuses VALUE_INVALID, NOT_FOUND, ETAG_REQUIRED, ETAG_MISMATCH. */
export const updateSite = (context: Context, input: UpdateSiteInput): Promise<string> => {
  const id = fromWire(ids.Site, input.id);
  const { name, timeZone, isActive, maxStaleness, closesRuns } = input;
  allow(checkMaxStaleness(maxStaleness));
  if (timeZone != null) allow(checkTimeZone(timeZone));
  return mesCommand(context, 'updateSite', [`site:${id}`], input, async (tx) => {
    const was = found(await siteForUpdate(tx, id), 'site', input.id);
    checkEtag(was, input.etag);
    const now = await updateSiteRow(tx, id, {
      ...(name == null ? {} : { name: textOf(name, 'name', 120) }),
      ...(timeZone == null ? {} : { timeZone }),
      ...(isActive == null ? {} : { isActive }),
      ...(maxStaleness === undefined ? {} : { maxStaleness }),
      ...(closesRuns == null ? {} : { closesRuns }),
    });
    await tell(tx, context, { ...eventOf('mes.site.changed', now), ...changed(was, now) });
    return id;
  });
};
