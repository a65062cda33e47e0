import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { textOf } from '../change/change.rules.ts';
import { plmCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { partForUpdate } from '../part/part.write.queries.ts';
import { recorded } from '../record.rules.ts';
import type { LinkDrawingInput, UnlinkDrawingInput } from '../schema.generated.ts';
import { checkDrawingUri, checkFile } from './drawing-link.rules.ts';
import { deleteDrawing, drawingForUpdate, insertDrawing, releasedRoutingsWith } from './routing.write.queries.ts';

/** Links a drawing. Refuses CAD_CONTENT_FORBIDDEN, VALUE_INVALID, NOT_FOUND, ALREADY_EXISTS (the document and its revision). */
export const linkDrawing = (context: Context, input: LinkDrawingInput): Promise<string> => {
  const { uri, mediaType = 'application/pdf' } = input;
  const partId = fromWire(ids.Part, input.partId);
  const checksum = input.checksum?.toLowerCase();
  allow(checkDrawingUri(uri), checkFile(checksum, mediaType));
  const documentNumber = textOf('The number of the document', input.documentNumber, 120);
  const documentRevision =
    input.documentRevision == null ? null : textOf('The revision of the document', input.documentRevision, 20);
  return plmCommand(context, 'linkDrawing', [`part:${partId}`], input, async (tx) => {
    const part = found(await partForUpdate(tx, partId), 'part', input.partId);
    const document = { documentNumber, documentRevision, checksum: checksum ?? null, mediaType };
    const link = await insertDrawing(tx, { id: newId(), partId, uri, ...document });
    if (link === undefined)
      throw refuse(
        'ALREADY_EXISTS',
        `${part.partNumber} revision ${part.revision} has a link to ${documentNumber} already. Take it away first with unlinkDrawing.`,
        { details: { documentNumber, documentRevision } },
      );
    // Not the address: it is export-controlled, and each reading of it stands in the audit.
    await tell(tx, context, {
      type: 'plm.drawing-link.added',
      subject: link.id,
      subjectVersion: link.version,
      key: partId,
      data: { partId, partNumber: part.partNumber, revision: part.revision, ...document },
      after: recorded(link),
    });
    return link.id;
  });
};

/** Takes a link away; answers the uuid of its part. Refuses NOT_FOUND, ETAG_REQUIRED, ETAG_MISMATCH, STATE_INVALID. */
export const unlinkDrawing = async (context: Context, input: UnlinkDrawingInput): Promise<string> => {
  const id = fromWire(ids.DrawingLink, input.id);
  // One that is gone may be asked for again with the key of the first time: what it belonged to is then in the first outcome.
  const partId = (await context.loaders.drawingLinkById.load(id))?.partId;
  const locks = partId === undefined ? [`drawing:${id}`] : [`drawing:${id}`, `part:${partId}`];
  return plmCommand(context, 'unlinkDrawing', locks, input, async (tx) => {
    const link = found(await drawingForUpdate(tx, id), 'drawing link', input.id);
    checkEtag(link, input.etag);
    const [routing] = await releasedRoutingsWith(tx, id);
    if (routing !== undefined)
      throw refuse(
        'STATE_INVALID',
        `${link.documentNumber} is referred to by the released routing "${routing.title}". Release another routing first.`,
        { details: { routing: routing.title, state: routing.lifecycleState } },
      );
    await deleteDrawing(tx, id);
    const { documentNumber, documentRevision } = link;
    await tell(tx, context, {
      type: 'plm.drawing-link.removed',
      subject: id,
      subjectVersion: link.version + 1,
      key: link.partId,
      data: { partId: link.partId, documentNumber, documentRevision },
      before: recorded(link),
    });
    return link.partId;
  });
};
