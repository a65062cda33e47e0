import { refuse, type Refusal } from '../../../kernel/errors.ts';

const longest = 2000;

const isContent = (uri: string, parsed: URL | null): boolean =>
  parsed === null || parsed.protocol === 'data:' || parsed.protocol === 'blob:';

/** A drawing is linked by an https address. Whatever is no address at all is taken for content (rule: CAD does not cross). */
export const checkDrawingUri = (uri: string): Refusal | undefined => {
  const parsed = URL.parse(uri.slice(0, longest + 1));
  if (isContent(uri, parsed))
    return refuse(
      'CAD_CONTENT_FORBIDDEN',
      'Only a link to a drawing is kept, never its content. Keep the file in your vault, and pass its https address as uri.',
      { owner: 'PLM', details: { startsWith: uri.slice(0, 16), characters: uri.length } },
    );
  if (parsed?.protocol === 'https:' && parsed.password === '' && uri.length <= longest && !/\s/.test(uri))
    return undefined;
  return refuse(
    'VALUE_INVALID',
    `A drawing is linked by an https address without blanks or a password, of at most ${longest.toLocaleString('en-US')} characters; this is ${parsed?.protocol ?? ''} with ${String(uri.length)}.`,
  );
};

/** SHA-256 in hexadecimal, and a media type by its form. */
export const checkFile = (checksum: string | undefined, mediaType: string): Refusal | undefined => {
  if (checksum !== undefined && !/^[0-9a-f]{64}$/.test(checksum))
    return refuse('VALUE_INVALID', 'checksum is the SHA-256 of the file: 64 hexadecimal digits.');
  return /^[a-z]+\/[\w.+-]{1,100}$/i.test(mediaType)
    ? undefined
    : refuse('VALUE_INVALID', `"${mediaType.slice(0, 60)}" is no media type. Give one such as application/pdf.`);
};
