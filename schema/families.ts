/**
 * Families of scopes, as ION groups its permissions: a principal with the scope `Part` may call every mutation of the family, as if its
 * token named each. Every mutation stands in one family; a name is compared whole, so that `Part` is neither `PartKit` nor `createPart`.
 */
export const families: Readonly<Record<string, readonly string[]>> = {
  Item: ['createItem'],
  Part: [
    'createPart',
    'createPartRevision',
    'updatePart',
    'submitForReview',
    'rejectReview',
    'releasePart',
    'obsoletePart',
  ],
  EBom: ['addEbomLine', 'updateEbomLine', 'removeEbomLine'],
  Import: ['beginImport', 'importRows', 'commitImport', 'abortImport', 'importEbom'],
};
