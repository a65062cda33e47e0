import { allow, refuse } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import { stepColumns } from '../procedure/step-input.ts';
import { checkDrawingLinks } from '../procedure/step.rules.ts';
import type { Row, UpdateRunStepInput } from '../schema.generated.ts';
import { atSite, placeOf } from './run.write.queries.ts';

type Said = Omit<UpdateRunStepInput, 'id' | 'etag' | 'reason' | 'fields'>;

/**
 * What is said of how a run's step is done, as its columns; what is left out is not among them. A place and a work center are of the run's
 * site. Refuses VALUE_INVALID, NOT_FOUND, CAD_CONTENT_FORBIDDEN.
 */
export const saidOf = async (tx: Tx, run: Row<'run'>, said: Said) => {
  const { workCenterId, locationId, drawingLinks } = said;
  allow(checkDrawingLinks(drawingLinks ?? []));
  const center = workCenterId == null ? undefined : fromWire(ids.WorkCenter, workCenterId);
  if (center !== undefined && (await atSite(tx, run.siteId, [center])).size === 0)
    throw refuse('NOT_FOUND', 'There is no such work center at the site of the run.');
  const columns = stepColumns(said);
  if (locationId === undefined) return columns;
  if (locationId === null) return { ...columns, locationId };
  const place = await placeOf(tx, run.siteId, fromWire(ids.Location, locationId));
  return { ...columns, locationId: found(place, 'location of the site', locationId).id };
};
